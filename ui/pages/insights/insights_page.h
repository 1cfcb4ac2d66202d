// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Insights: six questions about the network or one community, each answered by a chart. Every figure opens the rows behind
// it; every chart is also a table and can be saved.
#pragma once

#include "ui/pages/insights/rows_behind.h"
#include "ui/pages/page.h"

#include <vector>

class QScrollArea;
class QStackedLayout;

namespace convenor {

class ChartCard;
class Chip;

class InsightsPage : public Page
{
    Q_OBJECT

public:
    explicit InsightsPage(Context &context);

    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    QWidget *firstFocus() override;
    std::optional<ShownTable> table() override;

    const InsightView &view() const { return m_view; }
    void setView(const InsightView &view);
    ChartCard *card(size_t question) const { return m_cards[question]; }
    /// Opens the rows behind a value.
    void openRows(size_t question, int category, int series);
    /// Writes the chart of a question. Throws Error(Storage).
    void save(size_t question, const QString &path, const QString &format) const;

protected:
    void refresh() override;
    bool isTouchedBy(const ChangeSet &changes) const override;

private:
    void makeChips();
    void makeCards();
    void fillScopes();
    void fillPeriods();
    void showCharts();
    InsightSources sources() const;
    QString scopeName() const;
    ChartCard *currentCard() const;
    void askWhereToSave(size_t question, const QString &format);

    InsightView m_view;
    Chip *m_scope;
    Chip *m_period;
    Chip *m_before;
    QWidget *m_bar;
    QStackedLayout *m_stack;
    QScrollArea *m_scroll;
    QWidget *m_empty;
    std::vector<ChartCard *> m_cards;
};

} // namespace convenor
