// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is to settle in the plan: how many things, and the next of them as sentences with the way to mend each.
#pragma once

#include "core/calendar/checks.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace convenor {

class SettleStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit SettleStrip(QWidget *parent = nullptr);

    void setChecks(const std::vector<PlanCheck> &checks);
    /// The one after that which was shown first; nullptr if there are none.
    const PlanCheck *next();

Q_SIGNALS:
    void shownWanted(convenor::Id<convenor::Event> event);
    void mendWanted(const convenor::PlanCheck &check);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *makeItem(const PlanCheck &check, int room);

    std::vector<PlanCheck> m_checks;
    size_t m_first = 0;
    bool m_wasAsked = false;
    QBoxLayout *m_row;
};

} // namespace convenor
