// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/calendar_page.h"

#include "core/calendar/calendar_mapping.h"
#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/calendar_table.h"
#include "ui/calendar/typed_date_box.h"
#include "ui/pages/calendar/calendar_filter.h"
#include "ui/pages/calendar/calendar_views.h"
#include "ui/pages/calendar/plan_sheet.h"
#include "ui/pages/calendar/session_edits.h"
#include "ui/pages/calendar/session_sheet.h"
#include "ui/pages/calendar/settle_strip.h"
#include "ui/style/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace convenor {

namespace {

constexpr int usualHour = 15;
constexpr int nudgeMinutes = 15;
constexpr int lentAgain = 50; // milliseconds until it is looked whether a long job is done

} // namespace

CalendarPage::CalendarPage(Context &context)
    : Page(tr("Calendar"), context),
      m_plan(context),
      m_filter(new CalendarFilter(context.workspace().identity().zone)),
      m_views(new CalendarViews),
      m_strip(new SettleStrip),
      m_edits(new SessionEdits(context, *m_views, this))
{
    m_views->setDays({ShownDays::Quarter, context.today()});
    addHeader();
    addBody();
    for (CalendarCanvas *view : m_views->all())
        connectView(view);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (this->context().workspace().isLent())
            m_later.start(lentAgain);
        else
            this->context().act([this] { check(); });
    });
    bindViews();
    bindSessions();
}

CalendarPage::~CalendarPage()
{
    // The views are gone only after what they show.
    for (CalendarCanvas *view : m_views->all()) {
        view->disconnect(this);
        view->setScene(nullptr);
    }
}

void CalendarPage::addHeader()
{
    m_kinds = new SegmentedControl({tr("Quarter"), tr("Month")});
    m_kinds->setAccessibleName(tr("View"));
    connect(m_kinds, &SegmentedControl::chosen, this, [this](int index) { setKind(ShownDays::Kind(index)); });
    auto *before = iconButton("chevron-left", tr("Earlier"));
    auto *today = button(tr("Today"));
    auto *after = iconButton("chevron-right", tr("Later"));
    auto *plan = button(tr("New session"), ButtonKind::Primary, "plus");
    connect(before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(today, &QPushButton::clicked, this, [this] { goTo(context().today()); });
    connect(after, &QToolButton::clicked, this, [this] { step(1); });
    connect(plan, &QPushButton::clicked, this, [this] { trigger("session.plan"); });
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kinds, before, today, after, plan})
        header()->addWidget(widget);
}

void CalendarPage::addBody()
{
    connect(m_filter, &CalendarFilter::typed, this, [this] { context().act([this] { showScene(); }); });
    connect(m_filter, &CalendarFilter::chosen, this, [this] { context().act([this] { refresh(); }); });
    connect(m_filter, &CalendarFilter::left, this, [this] { view()->setFocus(Qt::OtherFocusReason); });
    connect(m_views, &CalendarViews::communitiesWanted, this, [this] {
        context().open({Reference::Communities, 0, {}});
    });
    connect(m_views, &CalendarViews::openWanted, this, [this](Id<Event> event) { openSession(event); });
    connect(m_strip, &SettleStrip::shownWanted, this, [this](Id<Event> event) {
        reveal({Reference::Event, event.value(), {}});
    });
    connect(m_strip, &SettleStrip::mendWanted, this, &CalendarPage::mend);
    body()->addWidget(m_filter);
    body()->addWidget(m_views, 1);
    body()->addWidget(m_strip);
    body()->addStretch(0);
}

void CalendarPage::connectView(CalendarCanvas *view)
{
    view->setAdviser(
        [this](const PlannedSession &session, const When &start) { return m_plan.adviceOn(session, start); });
    connect(view, &CalendarCanvas::focusChanged, this, &Page::actionsChanged);
    connect(view, &CalendarCanvas::openWanted, this, [this](Id<Event> event) { openSession(event); });
    connect(view, &CalendarCanvas::createWanted, this, &CalendarPage::planAt);
    connect(view, &CalendarCanvas::moveWanted, m_edits, qOverload<Id<Event>, const When &>(&SessionEdits::move));
    connect(view, &CalendarCanvas::copyWanted, m_edits, &SessionEdits::copy);
    connect(view, &CalendarCanvas::menuWanted, this, &CalendarPage::popUpMenu);
    connect(view, &CalendarCanvas::moreWanted, m_views, &CalendarViews::popUpMore);
}

/// True while the keyboard is in the sheet: then single letters are no actions of the calendar.
bool CalendarPage::isBusyElsewhere() const
{
    for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
        if (qobject_cast<const SideSheet *>(widget))
            return true;
    return false;
}

void CalendarPage::bindViews()
{
    const auto isHere = [this] { return !isBusyElsewhere(); };
    const auto here = [&](const QByteArray &id, std::function<void()> act) { bind(id, std::move(act), isHere); };
    bind("session.plan",
         [this] { planAt(view()->focusedDay(), view()->focusedCommunity().value_or(Id<Community>())); });
    here("calendar.quarter", [this] { setKind(ShownDays::Quarter); });
    here("calendar.month", [this] { setKind(ShownDays::Month); });
    here("calendar.today", [this] { goTo(context().today()); });
    here("calendar.back", [this] { step(-1); });
    here("calendar.forward", [this] { step(1); });
    bind(
        "calendar.date", [this] { askDay(); }, [this, isHere] { return isHere() && !m_plan.isEmpty(); });
    here("calendar.filter", [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    bind(
        "calendar.settle", [this] { settleNext(); }, [this, isHere] { return isHere() && !m_plan.found().empty(); });
}

void CalendarPage::bindSessions()
{
    const auto onFocus = [this](const QByteArray &id, const std::function<void(const Event &)> &act) {
        const auto onCopy = [this, act] {
            const Event event = view()->focusSession()->event; // the scene may be another while it is changed
            act(event);
        };
        bind(id, onCopy, [this] { return !isBusyElsewhere() && view()->focusSession(); });
    };
    onFocus("session.open", [this](const Event &event) { openSession(event.id); });
    onFocus("session.move", [this](const Event &) { view()->beginMove(); });
    onFocus("session.retime", [this](const Event &event) { m_edits->retime(event); });
    onFocus("session.earlier", [this](const Event &event) { m_edits->nudge(event, -nudgeMinutes); });
    onFocus("session.later", [this](const Event &event) { m_edits->nudge(event, nudgeMinutes); });
    onFocus("session.delete", [this](const Event &event) { m_edits->erase(event.id); });
    onFocus("session.calloff", [this](const Event &event) { m_edits->callOff(event.id); });
    onFocus("session.duplicate", [this](const Event &event) { m_edits->duplicate(event); });
    onFocus("session.copy", [this](const Event &event) {
        m_edits->keep(event.id);
        Q_EMIT actionsChanged();
    });
    bind(
        "session.paste", [this] { m_edits->paste(view()->focusedDay()); },
        [this] { return !isBusyElsewhere() && m_edits->canPaste(); });
}

CalendarCanvas *CalendarPage::view() const
{
    return m_views->current();
}

QWidget *CalendarPage::firstFocus()
{
    return m_plan.isEmpty() ? nullptr : view();
}

std::optional<ShownTable> CalendarPage::table()
{
    const ShownTable table = tableOf(m_scene, m_views->days().first(), m_views->days().last());
    return table.cells.rows.empty() ? std::nullopt : std::optional(table);
}

void CalendarPage::reveal(const Reference &reference)
{
    if (reference.kind == Reference::Calendar && reference.action == u"session.plan")
        return planNext(Id<Community>(reference.id));
    if (reference.kind != Reference::Event || reference.id == 0)
        return;
    const Id<Event> id(reference.id);
    const Event event = context().store().get(id);
    if (!view()->focusEvent(id)) {
        m_filter->clearWords();
        m_filter->setFormat({});
        showDays({m_views->days().kind, event.date});
        view()->focusEvent(id);
    }
    view()->setFocus(Qt::OtherFocusReason);
    if (reference.action == u"session.open")
        openSession(id);
}

QVariantMap CalendarPage::state() const
{
    return {{QStringLiteral("view"), int(m_views->days().kind)},
            {QStringLiteral("zone"), m_filter->zone()},
            {QStringLiteral("format"), m_filter->format()}};
}

void CalendarPage::restore(const QVariantMap &state)
{
    const bool isMonth = state.value(QStringLiteral("view")).toInt() == ShownDays::Month;
    m_views->setDays({isMonth ? ShownDays::Month : ShownDays::Quarter, m_views->days().anchor});
    m_kinds->setCurrent(m_views->days().kind);
    m_filter->setFormat(state.value(QStringLiteral("format")).toString());
    if (const QString zone = state.value(QStringLiteral("zone")).toString(); isKnownZone(zone))
        m_filter->setZone(zone);
}

void CalendarPage::refresh()
{
    m_plan.read(m_views->days());
    m_filter->offer(formatsInUse(context().store()), context().workspace().identity().zone, m_plan.plan());
    showScene();
    m_later.start(0);
}

void CalendarPage::showScene()
{
    m_filter->narrow(m_plan.plan(), m_plan.lanes(), m_scene);
    m_scene.today = context().today();
    m_scene.zone = m_filter->zone();
    m_scene.anchor = m_views->days().begin();
    m_views->showScene(m_scene, m_plan.isEmpty());
    m_strip->setVisible(!m_plan.isEmpty());
    setTitle(m_views->days().title(context().today()));
    setSubtitle(m_views->days().subtitle());
    m_filter->setSummary(m_views->summary());
    Q_EMIT actionsChanged();
}

void CalendarPage::check()
{
    m_plan.check();
    m_scene.unsettled = m_plan.unsettled();
    m_strip->setChecks(m_plan.found());
    view()->viewport()->update();
    Q_EMIT badgeChanged(0);
    Q_EMIT actionsChanged();
}

void CalendarPage::setKind(ShownDays::Kind kind)
{
    const ShownDays before = m_views->days();
    if (kind == before.kind)
        return;
    const PlannedSession *session = view()->focusSession();
    const Id<Event> event = session ? session->event.id : Id<Event>();
    const QDate day = view()->focusedDay();
    const bool hadFocus = view()->hasFocus();
    m_kinds->setCurrent(kind);
    showDays({kind, kind == ShownDays::Month && day.isValid() ? day : before.anchor});
    if (hadFocus)
        view()->setFocus(Qt::OtherFocusReason);
    if (event.isNull() || !view()->focusEvent(event))
        view()->focusDay(day);
}

void CalendarPage::showDays(const ShownDays &days)
{
    m_views->setDays(days);
    context().act([this] { refresh(); });
}

void CalendarPage::step(int by)
{
    showDays(m_views->days().stepped(by));
    view()->focusDay(m_views->days().entry());
}

void CalendarPage::goTo(QDate day)
{
    showDays({m_views->days().kind, day});
    view()->focusDay(day);
}

void CalendarPage::planAt(QDate day, Id<Community> community)
{
    context().act([&] {
        const QDate date = std::max(day, context().today());
        QuickDefaults defaults{context().today(), When::timed(date, QTime(usualHour, 0), m_filter->zone()), {}};
        if (!community.isNull())
            defaults.community = community;
        auto *sheet = new PlanSheet(context(), defaults);
        connect(sheet, &PlanSheet::planned, this, [this](Id<Event> event, bool isOpen) {
            reveal({Reference::Event, event.value(), isOpen ? QStringLiteral("session.open") : QString()});
        });
        context().openSheet(sheet);
    });
}

/// Where the rhythm of \a community expects its next session.
void CalendarPage::planNext(Id<Community> community)
{
    setKind(ShownDays::Quarter);
    m_filter->clearWords();
    goTo(context().today());
    const QDate due = m_views->focusNextDue(community);
    planAt(due.isValid() ? due : context().today(), community);
}

void CalendarPage::openSession(Id<Event> event, bool isAsking)
{
    context().act([&] { context().openSheet(new SessionSheet(context(), event, isAsking)); });
}

void CalendarPage::askDay()
{
    auto *box = new TypedDateBox(tr("Go to"), context().today(), view()->focusedDay(), view());
    connect(box, &TypedDateBox::typed, this, [this](const TypedDate &typed) {
        if (typed.date.isValid())
            goTo(typed.date);
    });
    box->popUp(QRect(view()->width() / 2, 0, 1, grid::huge));
}

void CalendarPage::mend(const PlanCheck &check)
{
    reveal({Reference::Event, check.event.value(), {}});
    if (check.mendStart)
        m_edits->move(check.event, *check.mendStart, SeriesScope::This);
    else
        openSession(check.event, check.kind == CheckKind::NoLead);
}

void CalendarPage::settleNext()
{
    if (const PlanCheck *check = m_strip->next())
        reveal({Reference::Event, check->event.value(), {}});
}

void CalendarPage::popUpMenu(Id<Event> event, QPoint global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const char *iconName, const char *id) {
        menu->addAction(icon(iconName, Tone::Muted), text, this, [this, id] { trigger(id); });
    };
    menu->addAction(icon("pencil", Tone::Muted), tr("Open"), this, [this, event] { openSession(event); });
    add(tr("Move by keys"), "calendar-range", "session.move");
    add(tr("Move to a date…"), "calendar", "session.retime");
    add(tr("Copy"), "copy", "session.copy");
    add(tr("Once more, a week later"), "copy", "session.duplicate");
    add(tr("Call off"), "x", "session.calloff");
    add(tr("Delete"), "trash-2", "session.delete");
    menu->popup(global);
}

} // namespace convenor
