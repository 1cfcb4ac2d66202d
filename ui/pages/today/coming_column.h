// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sessions of the next two weeks, day by day; a working day without any says so.
#pragma once

#include "core/insight/today.h"
#include "ui/widgets/emblem.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace convenor {

using EmblemLooks = QHash<Id<Community>, EmblemLook>;

class ComingColumn : public QWidget
{
    Q_OBJECT

public:
    explicit ComingColumn(QWidget *parent = nullptr);

    void setSessions(QDate today, const std::vector<ComingSession> &sessions, const EmblemLooks &looks);

Q_SIGNALS:
    void chosen(convenor::Id<convenor::Event> event);

private:
    class Line;
    QPushButton *moreButton(Id<Event> first, size_t count);
    void addDay(QDate day, QDate today, const std::vector<const ComingSession *> &sessions, const EmblemLooks &looks);

    QLabel *m_count;
    QBoxLayout *m_days;
};

} // namespace convenor
