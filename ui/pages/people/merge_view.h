// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two people side by side: what hangs on each, what they have in common, and for whatever differs which of the two
// counts. The better is chosen already; arrow keys choose otherwise.
//
//     view->setPeople(store, today, one, other);
//     mergePeople(store, view->merge(), today);
#pragma once

#include "core/care/merge_people.h"

#include <QWidget>

#include <array>
#include <functional>

class QAbstractButton;
class QGridLayout;

namespace convenor {

class MergeView : public QWidget
{
    Q_OBJECT

public:
    explicit MergeView(QWidget *parent = nullptr);

    void setPeople(const Store &store, QDate today, const Person &one, const Person &other);
    /// What was chosen.
    Merge merge() const;
    /// The first choice; nullptr if nothing differs.
    QWidget *firstFocus() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Choice
    {
        std::array<QAbstractButton *, 2> sides;
        std::function<void(Person &to, const Person &from)> take; ///< none: where they work
    };

    void addHoldings(const Store &store);
    void addField(const QString &name, const std::array<QString, 2> &texts, bool isFirst,
                  std::function<void(Person &, const Person &)> take);
    void addName(const QString &name);
    void moveFocus(int rows);

    QGridLayout *m_grid;
    int m_row = 0; ///< the last that is filled
    std::array<Person, 2> m_people;
    int m_better = 0; ///< who stays
    std::vector<Choice> m_choices;
};

} // namespace convenor
