// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which session a meeting tool's report is about: one of the calendar, the likeliest first, or one that is added for it.
// Nothing is guessed but a session of the report's own day.
#pragma once

#include "ui/pages/import/import_job.h"

#include <QWidget>

class QComboBox;

namespace convenor {

class ReportTarget : public QWidget
{
    Q_OBJECT

public:
    ReportTarget(Context &context, ImportJob &job, QWidget *parent = nullptr);

    /// Reads the report of the job.
    void refresh();
    /// False if there is no session that it may be about, and its day is not known.
    bool hasChoice() const;
    /// True if the calendar has a session on the report's day.
    bool isPlanned() const { return m_isPlanned; }
    bool isChosen() const { return !session().isNull() || isNew(); }
    /// True if a session is to be added.
    bool isNew() const;
    /// The session that was chosen; one that is new is added to the calendar. May throw Error.
    Id<Event> take();
    QWidget *firstFocus() const;

Q_SIGNALS:
    void chosen();

private:
    Id<Event> session() const;
    void addSessions();
    void addNew();
    void fillCommunities();
    void keepWhole();

    Context &m_context;
    ImportJob &m_job;
    MeetingReport m_report;
    bool m_isPlanned = false;
    QComboBox *m_session;
    QWidget *m_place; ///< of the community of a new session
    QComboBox *m_community;
};

} // namespace convenor
