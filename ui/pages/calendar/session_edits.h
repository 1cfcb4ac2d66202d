// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done to a session in the calendar: moved, copied, called off, deleted, each by a rule and a step with Undo. Of a
// series it is asked first which of its sessions are meant.
//
//     edits.move(event, start); edits.keep(event); edits.paste(day);
#pragma once

#include "core/base/typed_date.h"
#include "core/calendar/planning_rules.h"
#include "ui/shell/context.h"

#include <QObject>

namespace convenor {

class CalendarViews;

class SessionEdits final : public QObject
{
    Q_OBJECT

public:
    SessionEdits(Context &context, CalendarViews &views, QObject *parent = nullptr);

    void move(Id<Event> event, const When &start);
    void move(Id<Event> event, const When &start, SeriesScope scope);
    void nudge(const Event &event, int minutes);
    /// Lets a day or a time be typed, in the zone that is shown unless the session has one.
    void retime(const Event &event);
    void erase(Id<Event> event);
    void callOff(Id<Event> event);

    void copy(Id<Event> event, const When &start);
    void duplicate(const Event &event);
    void keep(Id<Event> event);
    bool canPaste() const;
    /// Copies what was kept to \a day.
    void paste(QDate day);

private:
    void askScope(Id<Event> event, const std::function<void(SeriesScope)> &act);
    QString titleOf(Id<Event> event) const;

    Context &m_context;
    CalendarViews &m_views;
    Id<Event> m_kept;
};

} // namespace convenor
