// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A chart with its words: the answer as its title, the definition below, and the same values as a table at a key. What is
// not to be shown is said instead.
//
//     auto *card = new ChartCard; card->setChart(chart);
//     connect(card, &ChartCard::opened, this, [this](int category, int series) { … });
#pragma once

#include "ui/charts/chart_view.h"
#include "ui/widgets/labels.h"

class QAbstractItemModel;
class QStackedLayout;
class QToolButton;

namespace convenor {

class RecordTable;
struct ShownTable;

class ChartCard : public Card
{
    Q_OBJECT

public:
    explicit ChartCard(QWidget *parent = nullptr);
    ~ChartCard() override;

    void setChart(const Chart &chart);
    const Chart &chart() const;
    ChartView *view() const { return m_view; }

    bool isTable() const;
    void setTable(bool table);
    /// Whatever of it takes the keyboard.
    void takeFocus();
    /// The values of the chart, as a picture or a table, for programs; nothing if there are none.
    std::optional<ShownTable> shownTable() const;

    /// Writes the chart, or its values as CSV if \a format is "csv". Throws Error(Storage).
    void save(const QString &path, const QString &format) const;

Q_SIGNALS:
    /// What is behind a value is wanted.
    void opened(int category, int series);
    /// It is to be written as "png", "svg", "pdf" or "csv".
    void saveWanted(const QString &format);

private:
    QLayout *makeHeader();
    void fillMenu();
    void fillTable();
    void showPart();

    QLabel *m_title;
    QLabel *m_definition;
    QToolButton *m_asTable;
    QToolButton *m_more;
    QStackedLayout *m_stack;
    ChartView *m_view;
    QLabel *m_empty;
    RecordTable *m_table;
    std::unique_ptr<QAbstractItemModel> m_model;
    bool m_isTable = false;
};

} // namespace convenor
