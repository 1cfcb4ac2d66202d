// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_list.h"

#include "ui/shell/recent_row.h"
#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace convenor {

RecentList::RecentList(QWidget *parent) : QScrollArea(parent)
{
    auto *inside = new QWidget;
    m_layout = new QVBoxLayout(inside);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setWidget(inside);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Workspaces opened last"));
}

void RecentList::present(const std::vector<RecentFile> &files, QDate today)
{
    const auto focused =
        std::find_if(m_rows.begin(), m_rows.end(), [](const RecentRow *row) { return row->hasFocus(); });
    const bool hadFocus = focused != m_rows.end();
    const QString path = hadFocus ? (*focused)->file().path : QString();
    const auto before = int(focused - m_rows.begin());
    m_rows.clear();
    clear(m_layout);
    for (const RecentFile &file : files)
        add(file, today);
    m_layout->addStretch(1);
    updateGeometry();
    if (!hadFocus)
        return;
    const auto same =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const RecentRow *row) { return row->file().path == path; });
    focusRow(same == m_rows.end() ? std::min(before, int(m_rows.size()) - 1) : int(same - m_rows.begin()));
}

void RecentList::add(const RecentFile &file, QDate today)
{
    auto *row = new RecentRow(file, today);
    connect(row, &RecentRow::openWanted, this, &RecentList::openWanted);
    connect(row, &RecentRow::lookWanted, this, &RecentList::lookWanted);
    connect(row, &RecentRow::pinWanted, this, &RecentList::pinWanted);
    connect(row, &RecentRow::removeWanted, this, &RecentList::removeWanted);
    m_layout->addWidget(row);
    m_rows << row;
}

QSize RecentList::sizeHint() const
{
    int high = 0;
    for (const RecentRow *row : m_rows)
        high += row->sizeHint().height();
    return {QScrollArea::sizeHint().width(), high};
}

void RecentList::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto focused =
        std::find_if(m_rows.begin(), m_rows.end(), [](const RecentRow *row) { return row->hasFocus(); });
    if (step == 0 || focused == m_rows.end())
        return QScrollArea::keyPressEvent(event);
    focusRow(std::clamp(int(focused - m_rows.begin()) + step, 0, int(m_rows.size()) - 1));
}

void RecentList::focusRow(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    m_rows[row]->show(); // it must be seen to get the keyboard
    m_rows[row]->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(m_rows[row], 0, 0);
}

} // namespace convenor
