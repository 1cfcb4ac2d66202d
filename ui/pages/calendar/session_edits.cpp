// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/session_edits.h"

#include "core/calendar/calendar_mapping.h"
#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/typed_date_box.h"
#include "ui/pages/calendar/calendar_views.h"

#include <QMenu>

namespace convenor {

namespace {

constexpr int daysAWeek = 7;

} // namespace

SessionEdits::SessionEdits(Context &context, CalendarViews &views, QObject *parent)
    : QObject(parent), m_context(context), m_views(views)
{
}

QString SessionEdits::titleOf(Id<Event> event) const
{
    return m_context.store().get(event).title.value();
}

/// Asked beside the session, and not at all of a single one.
void SessionEdits::askScope(Id<Event> event, const std::function<void(SeriesScope)> &act)
{
    const Event asked = m_context.store().get(event);
    if (!asked.series)
        return act(SeriesScope::This);
    auto *menu = new QMenu(&m_views);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("“%1” is one of a series").arg(asked.title.value()))->setEnabled(false);
    QAction *first = menu->addAction(tr("&This session"), this, [act] { act(SeriesScope::This); });
    menu->addAction(tr("This and &following"), this, [act] { act(SeriesScope::Following); });
    menu->addAction(tr("&All of the series"), this, [act] { act(SeriesScope::All); });
    menu->popup(m_views.belowFocus());
    menu->setActiveAction(first);
}

void SessionEdits::move(Id<Event> event, const When &start)
{
    m_context.act([&] { askScope(event, [this, event, start](SeriesScope scope) { move(event, start, scope); }); });
}

void SessionEdits::move(Id<Event> event, const When &start, SeriesScope scope)
{
    m_context.act([&] {
        const QString title = titleOf(event);
        m_context.commit({QStringLiteral("session.move"), title}, moveSession(m_context.store(), event, start, scope),
                         tr("Moved “%1” to %2").arg(title, startWords(start)));
        m_views.current()->focusEvent(event);
    });
}

void SessionEdits::nudge(const Event &event, int minutes)
{
    if (!event.time)
        return m_context.tell(tr("It takes the whole day. Give it a time first."));
    const qint64 seconds = wallSeconds(event.date, *event.time) + minutes * 60;
    move(event.id, wallClock(seconds, event.zone));
}

void SessionEdits::retime(const Event &event)
{
    CalendarCanvas *view = m_views.current();
    const QString zone = view->scene()->zone;
    auto *box = new TypedDateBox(tr("Move to"), m_context.today(), event.date, view);
    box->setWords([event, zone](const TypedDate &typed) { return startWords(retimed(startOf(event), typed, zone)); });
    connect(box, &TypedDateBox::typed, this,
            [this, event, zone](const TypedDate &typed) { move(event.id, retimed(startOf(event), typed, zone)); });
    box->popUp(view->rectOfMark(view->focusMark()).toRect());
}

void SessionEdits::erase(Id<Event> event)
{
    m_context.act([&] {
        askScope(event, [this, event](SeriesScope scope) {
            m_context.act([&] {
                const QString title = titleOf(event);
                m_context.commit({QStringLiteral("session.delete"), title},
                                 deleteSession(m_context.store(), event, scope), tr("Deleted “%1”").arg(title));
            });
        });
    });
}

void SessionEdits::callOff(Id<Event> event)
{
    m_context.act([&] {
        const QString title = titleOf(event);
        m_context.commit({QStringLiteral("session.calloff"), title}, cancelSession(m_context.store(), event),
                         tr("Called off “%1”").arg(title));
    });
}

void SessionEdits::copy(Id<Event> event, const When &start)
{
    m_context.act([&] {
        Id<Event> copy;
        const QString title = titleOf(event);
        m_context.commit({QStringLiteral("session.copy"), title}, copySession(m_context.store(), event, start, &copy),
                         tr("Copied “%1” to %2").arg(title, startWords(start)));
        m_views.current()->focusEvent(copy);
    });
}

void SessionEdits::duplicate(const Event &event)
{
    When start = startOf(event);
    start.date = start.date.addDays(daysAWeek);
    copy(event.id, start);
}

void SessionEdits::keep(Id<Event> event)
{
    m_kept = event;
    m_context.tell(tr("Copied. Paste it on another day."));
}

bool SessionEdits::canPaste() const
{
    return !m_kept.isNull() && m_context.store().find(m_kept);
}

void SessionEdits::paste(QDate day)
{
    When start = startOf(m_context.store().get(m_kept));
    start.date = day;
    copy(m_kept, start);
}

} // namespace convenor
