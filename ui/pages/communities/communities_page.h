// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Communities: how each stands, those in need first, with the next thing to do below; and each of them on its own.
#pragma once

#include "ui/pages/communities/health_model.h"
#include "ui/pages/page.h"

class QPushButton;
class QStackedWidget;

namespace convenor {

class Chip;
class CommunityDetail;
class Emblem;
class HealthTable;
class Legend;
class PeekBar;

class CommunitiesPage : public Page
{
    Q_OBJECT

public:
    explicit CommunitiesPage(Context &context, QWidget *parent = nullptr);

    void reveal(const Reference &reference) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    QWidget *firstFocus() override;

protected:
    void refresh() override;

private:
    QWidget *makeHealth();
    QWidget *makeEmpty();
    void makeHeader();
    void bindActions();
    void setShown(HealthModel::Shown shown);
    void togglePeek();

    void showList();
    void showDetail(Id<Community> community);
    void showCounts();
    void showFigures();
    void peek();
    bool isDetail() const;
    void setMode();
    void back();

    const HealthRow *current() const;
    void addCommunity();
    void talk();
    void ask();
    void carry();

    HealthModel *m_model;
    HealthTable *m_table;
    PeekBar *m_peek;
    CommunityDetail *m_detail;
    QStackedWidget *m_stack;
    Chip *m_filter;
    Legend *m_legend;
    QPushButton *m_add;
    QWidget *m_detailTools;
    QWidget *m_detailLead;
    Emblem *m_emblem;
    Id<Community> m_open; ///< on its own; null: the table
    std::vector<HealthCandidate> m_candidates;
    bool m_peekWanted = true;
};

} // namespace convenor
