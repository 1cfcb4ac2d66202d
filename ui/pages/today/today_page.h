// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What needs the convenor now: seven tasks on cards, each done in place, the next two weeks beside them and five figures
// below. The tasks stand in the first paint; figures follow when the facts are read.
#pragma once

#include "core/insight/today.h"
#include "ui/pages/page.h"
#include "ui/pages/today/coming_column.h"

class QGridLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace convenor {

class Card;
class FigureStrip;
class TaskRow;

class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Context &context);

    /// Tasks of the day, without those for later.
    static int waiting(Context &context);

    QWidget *firstFocus() override;
    std::optional<ShownTable> table() override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTasks();
    QWidget *makeCalm();
    QWidget *makeBeginning();
    void readLooks();
    void showTasks();
    void showCards(const std::vector<const TodayRow *> &shown);
    void showCard(TaskCard card, const std::vector<const TodayRow *> &rows, QBoxLayout *column);
    void showLater();
    void refreshRest() override;
    void showFigures();
    void restoreFocus(int place);
    void act(const TodayRow &row);
    void finishAction(const TodayRow &row);
    void openMenu(const TodayRow &row, const QPoint &where);
    void openSnooze(const TodayRow &row, const QPoint &where);
    void putOff(const TodayRow &row, QDate until);
    TaskRow *currentRow() const;
    QString nameOf(const TodayRow &row) const;
    QString namesOf(const TodayRow &row) const;

    TodayQueue m_queue;
    EmblemLooks m_looks;
    QHash<Id<Community>, QString> m_names;
    std::vector<TaskRow *> m_rows; ///< as they are shown
    bool m_laterIsShown = false;
    int m_place = 0; ///< of the row that had the keyboard last

    QStackedWidget *m_stack;
    QBoxLayout *m_columns;
    QBoxLayout *m_left;
    QBoxLayout *m_right;
    QPushButton *m_later;
    QPushButton *m_older;
    ComingColumn *m_coming;
    FigureStrip *m_figures;
};

} // namespace convenor
