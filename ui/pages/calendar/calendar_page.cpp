// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/calendar_page.h"

#include "core/base/text.h"
#include "core/calendar/calendar_mapping.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/quarter_view.h"
#include "ui/calendar/typed_date_box.h"
#include "ui/pages/calendar/plan_sheet.h"
#include "ui/pages/calendar/session_sheet.h"
#include "ui/pages/calendar/settle_strip.h"
#include "ui/style/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace convenor {

namespace {

constexpr int daysAWeek = 7;
constexpr int daysAhead = 91;
constexpr int daysBack = 14; // what rhythms and series look back to
constexpr int daysToCheck = 21;
constexpr int filterWidth = 200;
constexpr int usualHour = 15;
constexpr int nudgeMinutes = 15;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

CalendarPage::CalendarPage(Context &context)
    : Page(tr("Calendar"), context), m_shared(context.store(), context.today()), m_anchor(context.today())
{
    m_zone = context.workspace().identity().zone;
    addHeader();
    addFilters();
    addViews();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] { this->context().act([this] { check(); }); });
    bindViews();
    bindSessions();
}

CalendarPage::~CalendarPage()
{
    // The views are gone only after what they show.
    for (CalendarCanvas *view : std::initializer_list<CalendarCanvas *>{m_quarter, m_month}) {
        view->disconnect(this);
        view->setScene(nullptr);
    }
}

void CalendarPage::addHeader()
{
    m_views = new SegmentedControl({tr("Quarter"), tr("Month")});
    m_views->setAccessibleName(tr("View"));
    connect(m_views, &SegmentedControl::chosen, this, [this](int index) { setView(View(index)); });
    auto *before = iconButton("chevron-left", tr("Earlier"));
    auto *today = button(tr("Today"));
    auto *after = iconButton("chevron-right", tr("Later"));
    auto *plan = button(tr("New session"), ButtonKind::Primary, "plus");
    connect(before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(today, &QPushButton::clicked, this, [this] { goTo(context().today()); });
    connect(after, &QToolButton::clicked, this, [this] { step(1); });
    connect(plan, &QPushButton::clicked, this, [this] { trigger("session.plan"); });
    for (QWidget *widget : std::initializer_list<QWidget *>{m_views, before, today, after, plan})
        header()->addWidget(widget);
}

void CalendarPage::addFilters()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(grid::page, 0, grid::page, grid::small);
    row->setSpacing(grid::small);
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filter by community, title or person"));
    m_filter->setAccessibleName(tr("Filter by community, title or person"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon("funnel", Tone::Muted), QLineEdit::LeadingPosition);
    m_filter->setFont(fontOf(FontRole::Small));
    for (QToolButton *inside : m_filter->findChildren<QToolButton *>())
        inside->setAccessibleName(tr("Clear the filter"));
    m_filter->setFixedHeight(grid::row);
    m_filter->setFixedWidth(filterWidth + QFontMetrics(fontOf(FontRole::Small)).averageCharWidth() * 8);
    m_formats = new Chip(tr("Any format"), "presentation");
    m_zones = new Chip(tr("Times in %1").arg(cityOf(m_zone)), "map-pin");
    m_summary = label({}, FontRole::Small, Tone::Muted);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { context().act([this] { showScene(); }); });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { view()->setFocus(Qt::OtherFocusReason); });
    row->addWidget(m_filter);
    row->addWidget(m_formats);
    row->addWidget(m_zones);
    row->addStretch(1);
    row->addWidget(m_summary);
    body()->addLayout(row);
}

void CalendarPage::addViews()
{
    m_quarter = new QuarterView;
    m_month = new MonthView;
    auto *empty =
        new EmptyState("calendar-range", tr("No community yet"),
                       tr("The calendar has a lane for each community. Add communities, or import them, and plan "
                          "their sessions here."));
    empty->addButton(tr("Go to communities"), true, [this] { context().open({Reference::Communities, 0, {}}); });
    m_empty = empty;
    m_stack = new QStackedWidget;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_quarter, m_month, m_empty})
        m_stack->addWidget(widget);
    m_strip = new SettleStrip;
    connect(m_strip, &SettleStrip::shownWanted, this, [this](Id<Event> event) {
        reveal({Reference::Event, event.value(), {}});
    });
    connect(m_strip, &SettleStrip::mendWanted, this, [this](const PlanCheck &check) { mend(check); });
    body()->addWidget(m_stack, 1);
    body()->addWidget(m_strip);
    body()->addStretch(0);
    connectView(m_quarter);
    connectView(m_month);
}

void CalendarPage::connectView(CalendarCanvas *view)
{
    view->setAdviser([this](const PlannedSession &session, const When &start) { return adviceOn(session, start); });
    connect(view, &CalendarCanvas::focusChanged, this, &Page::actionsChanged);
    connect(view, &CalendarCanvas::openWanted, this, [this](Id<Event> event) { openSession(event); });
    connect(view, &CalendarCanvas::createWanted, this, &CalendarPage::planAt);
    connect(view, &CalendarCanvas::moveWanted, this, qOverload<Id<Event>, const When &>(&CalendarPage::moveTo));
    connect(view, &CalendarCanvas::copyWanted, this, &CalendarPage::copyTo);
    connect(view, &CalendarCanvas::menuWanted, this, &CalendarPage::popUpMenu);
    connect(view, &CalendarCanvas::moreWanted, this, &CalendarPage::popUpMore);
}

/// True while the keyboard is in the sheet: then single letters are no actions of the calendar.
bool CalendarPage::isBusyElsewhere() const
{
    for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
        if (qobject_cast<const SideSheet *>(widget))
            return true;
    return false;
}

std::function<bool()> CalendarPage::onSession() const
{
    return [this] { return !isBusyElsewhere() && view()->focusSession(); };
}

void CalendarPage::bindViews()
{
    const auto here = [this] { return !isBusyElsewhere(); };
    bind("session.plan",
         [this] { planAt(view()->focusedDay(), view()->focusedCommunity().value_or(Id<Community>())); });
    bind(
        "calendar.quarter", [this] { setView(Quarter); }, here);
    bind(
        "calendar.month", [this] { setView(Month); }, here);
    bind(
        "calendar.today", [this] { goTo(context().today()); }, here);
    bind(
        "calendar.back", [this] { step(-1); }, here);
    bind(
        "calendar.forward", [this] { step(1); }, here);
    bind(
        "calendar.date", [this] { askDay(); }, here);
    bind(
        "calendar.settle", [this] { settleNext(); }, [this, here] { return here() && !m_found.empty(); });
    bind(
        "calendar.filter", [this] { m_filter->setFocus(Qt::ShortcutFocusReason); }, here);
}

void CalendarPage::bindSessions()
{
    const auto id = [this] { return view()->focusSession()->event.id; };
    bind(
        "session.open", [this, id] { openSession(id()); }, onSession());
    bind(
        "session.move", [this] { view()->beginMove(); }, onSession());
    bind(
        "session.retime", [this] { retime(); }, onSession());
    bind(
        "session.earlier", [this] { nudge(-nudgeMinutes); }, onSession());
    bind(
        "session.later", [this] { nudge(nudgeMinutes); }, onSession());
    bind(
        "session.delete", [this, id] { deleteEvent(id()); }, onSession());
    bind(
        "session.calloff", [this, id] { callOff(id()); }, onSession());
    bind(
        "session.copy",
        [this, id] {
            m_copied = id();
            context().tell(tr("Copied. Paste it on another day."));
            Q_EMIT actionsChanged();
        },
        onSession());
    bind(
        "session.duplicate",
        [this, id] {
            When start = startOf(view()->focusSession()->event);
            start.date = start.date.addDays(daysAWeek);
            copyTo(id(), start);
        },
        onSession());
    bind(
        "session.paste",
        [this] {
            When start = startOf(context().store().get(m_copied));
            start.date = view()->focusedDay();
            copyTo(m_copied, start);
        },
        [this] { return !isBusyElsewhere() && !m_copied.isNull() && context().store().find(m_copied); });
}

CalendarCanvas *CalendarPage::view() const
{
    if (m_kind == Month)
        return m_month;
    return m_quarter;
}

QWidget *CalendarPage::firstFocus()
{
    return view();
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
        m_filter->clear();
        m_format.clear();
        setAnchor(event.date);
        view()->focusEvent(id);
    }
    view()->setFocus(Qt::OtherFocusReason);
    if (reference.action == u"session.open")
        openSession(id);
}

QVariantMap CalendarPage::state() const
{
    return {{QStringLiteral("view"), int(m_kind)}, {QStringLiteral("zone"), m_zone}, {QStringLiteral("format"), m_format}};
}

void CalendarPage::restore(const QVariantMap &state)
{
    m_kind = state.value(QStringLiteral("view")).toInt() == Month ? Month : Quarter;
    m_views->setCurrent(m_kind);
    m_format = state.value(QStringLiteral("format")).toString();
    if (const QString zone = state.value(QStringLiteral("zone")).toString(); isKnownZone(zone))
        m_zone = zone;
}

void CalendarPage::refresh()
{
    readPlanAgain();
    fillFormats();
    fillZones();
    showScene();
}

bool CalendarPage::isTouchedBy(const ChangeSet &changes) const
{
    static const QStringList tables = {QStringLiteral("event"),     QStringLiteral("event_community"),
                                       QStringLiteral("part"),      QStringLiteral("community"),
                                       QStringLiteral("stage"),     QStringLiteral("attendance"),
                                       QStringLiteral("person")};
    return std::any_of(changes.lists().begin(), changes.lists().end(), [](const auto &list) {
        return list->size() > 0 && tables.contains(QLatin1String(list->table().name));
    });
}

/// Reads what is shown, and what lies between it and today, for rhythms and series reach over the edges.
void CalendarPage::readPlanAgain()
{
    const QDate today = context().today();
    const QDate first =
        m_kind == Month ? monthStart(QDate(m_anchor.year(), m_anchor.month(), 1)) : quarterStart(m_anchor);
    const QDate last =
        m_kind == Month ? monthEnd(QDate(m_anchor.year(), m_anchor.month(), 1)) : first.addDays(daysAhead - 1);
    const QDate from = std::min(first, today).addDays(-daysBack);
    m_checks.reset();
    m_all = readPlan(context().store(), from, std::max(last, today.addDays(daysToCheck)));
    m_lanes = readLanes(context().store(), today);
    m_shared.forget();
    m_checks = std::make_unique<PlanChecks>(m_all, m_lanes, m_shared, today);
    m_later.start(0);
}

bool CalendarPage::isWanted(const PlannedSession &session) const
{
    if (!m_format.isEmpty() && session.event.format != m_format)
        return false;
    return true;
}

/// A community is shown if its name matches, or else one of its sessions by title or person.
void CalendarPage::filterScene()
{
    const QString wanted = fold(m_filter->text().trimmed());
    m_scene.plan = {m_all.from, m_all.to, {}, m_all.closures};
    m_scene.lanes.clear();
    m_scene.laneOf.clear();
    QSet<Id<Community>> named;
    QSet<Id<Community>> shown;
    for (const Lane &lane : m_lanes)
        if (fold(lane.community.name.value()).contains(wanted) || fold(lane.community.code.value()).contains(wanted))
            named.insert(lane.community.id);
    for (const PlannedSession &session : m_all.sessions) {
        const auto isNamed = [&](Id<Community> id) { return named.contains(id); };
        const auto leads = [&](const PlannedPerson &person) { return fold(person.name).contains(wanted); };
        const bool isFound = wanted.isEmpty() || fold(session.event.title.value()).contains(wanted) ||
                             std::any_of(session.communities.begin(), session.communities.end(), isNamed) ||
                             std::any_of(session.people.begin(), session.people.end(), leads);
        if (!isFound || !isWanted(session))
            continue;
        m_scene.plan.sessions.push_back(session);
        for (const Id<Community> id : session.communities)
            shown.insert(id);
    }
    for (const Lane &lane : m_lanes)
        if (named.contains(lane.community.id) || shown.contains(lane.community.id)) {
            m_scene.laneOf.insert(lane.community.id, int(m_scene.lanes.size()));
            m_scene.lanes.push_back(lane);
        }
    if (!m_format.isEmpty())
        for (Lane &lane : m_scene.lanes)
            lane.community.cadenceDays.reset(); // of one format alone no rhythm is expected
}

void CalendarPage::showScene()
{
    const bool isEmpty = m_lanes.empty() && m_all.sessions.empty();
    filterScene();
    m_scene.today = context().today();
    m_scene.zone = m_zone;
    m_scene.anchor = m_kind == Month ? QDate(m_anchor.year(), m_anchor.month(), 1) : quarterStart(m_anchor);
    for (CalendarCanvas *hidden : std::initializer_list<CalendarCanvas *>{m_quarter, m_month})
        if (hidden != view())
            hidden->setScene(nullptr);
    view()->setScene(&m_scene);
    m_stack->setCurrentWidget(isEmpty ? m_empty : static_cast<QWidget *>(view()));
    m_stack->setMaximumHeight(m_kind == Quarter && !isEmpty ? m_quarter->wantedHeight() : QWIDGETSIZE_MAX);
    m_strip->setVisible(!isEmpty);
    showWords();
    Q_EMIT actionsChanged();
}

void CalendarPage::showWords()
{
    const QLocale locale;
    if (m_kind == Month) {
        setTitle(locale.toString(m_scene.anchor, QStringLiteral("MMMM yyyy")));
        setSubtitle({});
        m_summary->clear();
        return;
    }
    const QDate last = m_scene.anchor.addDays(daysAhead - 1);
    setTitle(m_scene.anchor == quarterStart(context().today()) ? tr("Next 13 weeks") : tr("13 weeks"));
    const QString from = locale.toString(m_scene.anchor, QStringLiteral("d MMMM"));
    setSubtitle(QStringLiteral("%1 – %2").arg(from, locale.toString(last, QStringLiteral("d MMMM yyyy"))));
    const QuarterGeometry *quarter = m_quarter->quarter();
    QStringList words{counted(quarter->sessionCount(), QT_TR_NOOP("session"), QT_TR_NOOP("sessions"))};
    if (quarter->ghostCount() > 0)
        words << tr("%1 due, not planned").arg(quarter->ghostCount());
    m_summary->setText(words.join(QStringLiteral(" · ")));
}

/// After the first paint, because it reads who came to what.
void CalendarPage::check()
{
    m_found = m_checks->all();
    m_scene.unsettled.clear();
    for (PlanCheck &check : m_found) {
        m_scene.unsettled.insert(check.event);
        if (!check.other.isNull())
            m_scene.unsettled.insert(check.other);
        if (check.kind != CheckKind::NoLead)
            continue;
        const PlannedSession *session = m_all.find(check.event);
        const auto could = whoCouldLead(context().store(), session->communities, context().today()).size();
        check.mend = could == 0 ? tr("Find somebody") : tr("See %1 who could").arg(could);
    }
    m_strip->setChecks(m_found);
    view()->viewport()->update();
    Q_EMIT badgeChanged(0);
    Q_EMIT actionsChanged();
}

void CalendarPage::fillFormats()
{
    auto *menu = new QMenu(m_formats);
    const auto add = [&](const QString &text, const QString &format) {
        QAction *action = menu->addAction(text, this, [this, format] {
            m_format = format;
            context().act([this] { refresh(); });
        });
        action->setCheckable(true);
        action->setChecked(m_format == format);
    };
    add(tr("Any format"), {});
    for (const QString &format : formatsInUse(context().store()))
        add(format, format);
    m_formats->setMenu(menu);
    m_formats->setText(m_format.isEmpty() ? tr("Any format") : m_format);
    m_formats->updateGeometry();
}

void CalendarPage::fillZones()
{
    QStringList zones{context().workspace().identity().zone, m_zone};
    for (const PlannedSession &session : m_all.sessions)
        if (!session.event.zone.isEmpty())
            zones << session.event.zone;
    zones << QStringLiteral("UTC");
    zones.removeDuplicates();
    auto *menu = new QMenu(m_zones);
    for (const QString &zone : zones) {
        QAction *action = menu->addAction(cityOf(zone), this, [this, zone] {
            m_zone = zone;
            context().act([this] { refresh(); });
        });
        action->setCheckable(true);
        action->setChecked(zone == m_zone);
    }
    m_zones->setMenu(menu);
    m_zones->setText(tr("Times in %1").arg(cityOf(m_zone)));
    m_zones->updateGeometry();
}

void CalendarPage::setView(View kind)
{
    if (kind == m_kind)
        return;
    const PlannedSession *session = view()->focusSession();
    const Id<Event> event = session ? session->event.id : Id<Event>();
    const QDate day = view()->focusedDay();
    const bool hadFocus = view()->hasFocus();
    m_kind = kind;
    m_views->setCurrent(kind);
    m_anchor = kind == Month && day.isValid() ? day : m_anchor;
    context().act([this] { refresh(); });
    if (hadFocus)
        view()->setFocus(Qt::OtherFocusReason);
    if (event.isNull() || !view()->focusEvent(event))
        view()->focusDay(day);
}

void CalendarPage::setAnchor(QDate day)
{
    m_anchor = day;
    context().act([this] { refresh(); });
}

void CalendarPage::step(int by)
{
    const QDate to = m_kind == Month ? m_anchor.addMonths(by) : m_anchor.addDays(by * daysAhead);
    setAnchor(to);
    view()->focusDay(m_kind == Month ? QDate(to.year(), to.month(), 1) : mondayOf(to));
}

void CalendarPage::goTo(QDate day)
{
    setAnchor(day);
    view()->focusDay(day);
}

void CalendarPage::planAt(QDate day, Id<Community> community)
{
    context().act([&] {
        const QDate date = std::max(day, context().today());
        QuickDefaults defaults{context().today(), When::timed(date, QTime(usualHour, 0), m_zone), {}};
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
    setView(Quarter);
    m_filter->clear();
    goTo(context().today());
    const auto &marks = m_quarter->geometryOfMarks().marks();
    for (size_t i = 0; i < marks.size(); ++i) {
        const Community *own = marks[i].kind == MarkKind::Ghost ? m_quarter->communityOfMark(marks[i]) : nullptr;
        if (!own || own->id != community)
            continue;
        m_quarter->setFocusMark(int(i));
        return planAt(marks[i].day, community);
    }
    planAt(context().today(), community);
}

void CalendarPage::openSession(Id<Event> event, bool isAsking)
{
    context().act([&] { context().openSheet(new SessionSheet(context(), event, isAsking)); });
}

/// Which sessions of a series are meant; asked beside the session, and not at all of a single one.
void CalendarPage::askScope(Id<Event> event, const std::function<void(SeriesScope)> &act)
{
    const Event asked = context().store().get(event);
    if (!asked.series)
        return act(SeriesScope::This);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("“%1” is one of a series").arg(asked.title.value()))->setEnabled(false);
    QAction *first = menu->addAction(tr("&This session"), this, [act] { act(SeriesScope::This); });
    menu->addAction(tr("This and &following"), this, [act] { act(SeriesScope::Following); });
    menu->addAction(tr("&All of the series"), this, [act] { act(SeriesScope::All); });
    const int mark = view()->focusMark();
    const QPoint at = mark < 0 ? QPoint() : view()->rectOfMark(mark).bottomLeft().toPoint();
    menu->popup(view()->viewport()->mapToGlobal(at));
    menu->setActiveAction(first);
}

void CalendarPage::moveTo(Id<Event> event, const When &start)
{
    context().act([&] { askScope(event, [this, event, start](SeriesScope scope) { moveTo(event, start, scope); }); });
}

void CalendarPage::moveTo(Id<Event> event, const When &start, SeriesScope scope)
{
    context().act([&] {
        const QString title = context().store().get(event).title.value();
        context().commit({QStringLiteral("session.move"), title}, moveSession(context().store(), event, start, scope),
                         tr("Moved “%1” to %2").arg(title, startWords(start)));
        view()->focusEvent(event);
    });
}

void CalendarPage::nudge(int minutes)
{
    const Event event = view()->focusSession()->event;
    if (!event.time)
        return context().tell(tr("It takes the whole day. Give it a time first."));
    const qint64 seconds = wallSeconds(event.date, *event.time) + minutes * 60;
    moveTo(event.id, wallClock(seconds, event.zone));
}

void CalendarPage::copyTo(Id<Event> event, const When &start)
{
    context().act([&] {
        Id<Event> copy;
        const QString title = context().store().get(event).title.value();
        context().commit({QStringLiteral("session.copy"), title}, copySession(context().store(), event, start, &copy),
                         tr("Copied “%1” to %2").arg(title, startWords(start)));
        view()->focusEvent(copy);
    });
}

void CalendarPage::deleteEvent(Id<Event> event)
{
    context().act([&] {
        askScope(event, [this, event](SeriesScope scope) {
            context().act([&] {
                const QString title = context().store().get(event).title.value();
                context().commit({QStringLiteral("session.delete"), title},
                                 deleteSession(context().store(), event, scope), tr("Deleted “%1”").arg(title));
            });
        });
    });
}

void CalendarPage::callOff(Id<Event> event)
{
    context().act([&] {
        const QString title = context().store().get(event).title.value();
        context().commit({QStringLiteral("session.calloff"), title}, cancelSession(context().store(), event),
                         tr("Called off “%1”").arg(title));
    });
}

void CalendarPage::retime()
{
    const Event event = view()->focusSession()->event;
    auto *box = new TypedDateBox(tr("Move to"), context().today(), event.date, view());
    box->setWords(
        [event, zone = m_zone](const TypedDate &typed) { return startWords(retimed(startOf(event), typed, zone)); });
    connect(box, &TypedDateBox::typed, this,
            [this, event](const TypedDate &typed) { moveTo(event.id, retimed(startOf(event), typed, m_zone)); });
    box->popUp(view()->rectOfMark(view()->focusMark()).toRect());
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
        moveTo(check.event, *check.mendStart, SeriesScope::This);
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

/// The sessions of a day, or of a week of one community, to choose from.
void CalendarPage::popUpMore(const CalendarMark &mark)
{
    const Community *community = m_kind == Quarter ? view()->communityOfMark(mark) : nullptr;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const PlannedSession &session : m_scene.plan.sessions) {
        const auto &all = session.communities;
        const bool isHere =
            m_kind == Month
                ? session.event.date == mark.day
                : mondayOf(session.event.date) == mondayOf(mark.day) &&
                      (community ? std::find(all.begin(), all.end(), community->id) != all.end() : all.empty());
        if (isHere)
            menu->addAction(QStringLiteral("%1  %2").arg(timeWords(m_scene, session), session.event.title.value()),
                            this, [this, id = session.event.id] { openSession(id); });
    }
    menu->popup(view()->viewport()->mapToGlobal(view()->rectOfMark(view()->focusMark()).bottomLeft().toPoint()));
}

QStringList CalendarPage::adviceOn(const PlannedSession &session, const When &start) const
{
    QStringList sentences;
    if (m_checks)
        for (const PlanCheck &check : m_checks->at(session, start))
            sentences << check.sentence;
    return sentences;
}

} // namespace convenor
