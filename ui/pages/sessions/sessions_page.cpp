// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/sessions_page.h"

#include "core/communities/communities_mapping.h"
#include "core/sessions/log_session.h"
#include "core/sessions/session_rules.h"
#include "ui/pages/sessions/action_list.h"
#include "ui/pages/sessions/log_sheet.h"
#include "ui/pages/sessions/session_model.h"
#include "ui/pages/sessions/session_table.h"
#include "ui/style/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace convenor {

namespace {

constexpr int depthBelow = 200; ///< rows below the current one that are read again after a change

constexpr std::array tablesShown = {"event",        "event_community", "attendance",  "answer_tally",
                                    "feedback",     "community",       "action_item", "person"};

} // namespace

SessionsPage::SessionsPage(Context &context) : Page(tr("Sessions"), context), m_model(new SessionModel(context, this))
{
    makeHeader();
    makeBody();
    bindActions();
    m_model->onCount([this](const SessionRow &row, const QString &typed) { count(row, typed); });
}

SessionsPage::~SessionsPage() = default;

void SessionsPage::makeHeader()
{
    m_views = new SegmentedControl({tr("All"), tr("To log"), tr("Answers awaited"), tr("Actions")});
    m_views->setAccessibleName(tr("What is shown"));
    connect(m_views, &SegmentedControl::chosen, this, &SessionsPage::showView);
    m_communities = new Chip(tr("All communities"), "filter");
    m_communities->setMenu(new QMenu);
    m_paste = button(tr("Paste a report"), ButtonKind::Plain, "clipboard-paste");
    connect(m_paste, &QPushButton::clicked, this, [this] { this->context().act([this] { pasteReport(); }); });
    header()->addWidget(m_communities);
    header()->addWidget(m_views);
    header()->addWidget(m_paste);
}

void SessionsPage::makeBody()
{
    m_line = new LineLabel(FontRole::Small, Tone::Muted);
    m_line->setContentsMargins(grid::page, grid::medium, grid::page, grid::medium);
    m_table = new SessionTable(*m_model);
    m_actions = new ActionList(context());
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_actions);
    body()->addWidget(new Hairline);
    body()->addWidget(m_line);
    body()->addWidget(new Hairline);
    body()->addWidget(m_stack, 1);
    connect(m_table, &SessionTable::opened, this, &SessionsPage::openCurrent);
    connect(m_table, &SessionTable::currentRowChanged, this, &Page::actionsChanged);
    connect(m_table, &SessionTable::clicked, this, [this] {
        if (isOpen())
            openCurrent();
    });
    connect(m_actions, &ActionList::currentChanged, this, &Page::actionsChanged);
}

void SessionsPage::bindActions()
{
    const auto inList = [this] { return current() != nullptr; };
    const auto inSheet = [this] { return isOpen(); };
    bind(
        "session.log", [this] { openCurrent(); }, inList);
    bind(
        "session.count", [this] { countCurrent(); }, inList);
    bind(
        "session.report", [this] { pasteReport(); }, [this] { return current() || isOpen(); });
    bind(
        "session.cancel", [this] { cancelSession(); },
        [this] { return isOpen() ? m_sheet->mayCancel() : current() && current()->state == SessionState::ToLog; });
    bind(
        "session.done", [this] { finishLog(false); }, inSheet);
    bind(
        "session.next", [this] { finishLog(true); }, inSheet);
    bind(
        "action.done", [this] { m_actions->done(); },
        [this] { return m_views->current() == Actions && m_actions->hasCurrent(); });
}

SessionScope SessionsPage::scope() const
{
    const SessionShow show = m_views->current() == ToLog     ? SessionShow::ToLog
                             : m_views->current() == Awaited ? SessionShow::Awaited
                                                             : SessionShow::All;
    return {context().today(), context().workspace().identity().startedOn, m_community, show,
            context().now()};
}

int SessionsPage::waiting(Context &context)
{
    const SessionScope everywhere{
        context.today(), context.workspace().identity().startedOn, {}, SessionShow::ToLog, context.now()};
    return int(sessionsToLog(context.store(), everywhere).size());
}

void SessionsPage::refresh()
{
    refreshCommunities();
    refreshList();
    m_actions->read(m_community);
    describe();
    Q_EMIT badgeChanged(m_community.isNull() ? m_model->toLog() : waiting(context()));
    Q_EMIT actionsChanged();
}

void SessionsPage::refreshList()
{
    const SessionRow was = current() ? *current() : SessionRow();
    const int row = m_table->currentRow();
    m_model->read(scope(), std::min(m_model->rowCount(), row + depthBelow));
    keepRow(was.id, was.state, row);
    if (QWidget *old = std::exchange(m_empty, nullptr)) {
        m_stack->removeWidget(old);
        old->deleteLater(); // its button may be what was clicked
    }
    if (m_model->rowCount() == 0) {
        m_empty = makeEmpty();
        m_stack->addWidget(m_empty);
    }
    m_stack->setCurrentWidget(m_views->current() == Actions ? static_cast<QWidget *>(m_actions)
                              : m_empty                     ? m_empty
                                                            : m_table);
}

/// The row that was current, unless it was just logged: then the next one is at its place.
void SessionsPage::keepRow(Id<Event> event, SessionState state, int row)
{
    if (m_model->rowCount() == 0)
        return;
    const int now = event.isNull() ? -1 : m_model->rowOf(event);
    const bool stayed = now >= 0 && m_model->row(now).state == state;
    const int next = stayed ? now : state == SessionState::ToLog || now < 0 ? row : now;
    m_table->selectRowAt(std::clamp(next, 0, m_model->rowCount() - 1));
}

void SessionsPage::refreshCommunities()
{
    auto communities = context().store().all<Community>();
    std::sort(communities.begin(), communities.end(), [](const Community &a, const Community &b) {
        return QString::localeAwareCompare(a.name.value(), b.name.value()) < 0;
    });
    auto *menu = new QMenu;
    QString shown = tr("All communities");
    menu->addAction(shown, this, [this] { showCommunity({}); });
    menu->addSeparator();
    for (const Community &community : communities) {
        if (community.id == m_community)
            shown = community.name.value();
        menu->addAction(community.name.value(), this, [this, id = community.id] { showCommunity(id); });
    }
    m_communities->setMenu(menu);
    m_communities->setText(shown);
    m_communities->setAccessibleDescription(tr("Sessions of which community are shown"));
    m_communities->updateGeometry();
}

QWidget *SessionsPage::makeEmpty() const
{
    if (m_views->current() == ToLog)
        return new EmptyState(
            "circle-check", tr("Nothing to log"),
            tr("Every session since %1 is logged. The next ones come here once they are over.")
                .arg(QLocale().toString(context().workspace().identity().startedOn, QLocale::ShortFormat)));
    if (m_views->current() == Awaited)
        return new EmptyState(
            "circle-check", tr("No answers awaited"),
            tr("A session that people came to waits here for two weeks, until somebody says how it was."));
    if (!m_community.isNull()) {
        auto *empty = new EmptyState("clipboard-check", tr("No sessions yet"),
                                     tr("This community has no session that lies behind it."));
        auto *page = const_cast<SessionsPage *>(this);
        empty->addButton(tr("Show all communities"), false, [page] { page->showCommunity({}); });
        return empty;
    }
    auto *empty = new EmptyState("clipboard-check", tr("No sessions yet"),
                                 tr("Sessions come here when their day has come, to be counted and logged."));
    empty->addButton(tr("Plan one in the calendar"), true, [this] { context().open({Reference::Calendar, 0, {}}); });
    return empty;
}

void SessionsPage::describe()
{
    QString text = m_model->toLog() == 0
                       ? tr("Nothing to log")
                       : tr("%Ln to log · type a number right here, or press Enter to open", nullptr, m_model->toLog());
    if (m_views->current() == Awaited)
        text = tr("Held in the last two weeks, and nobody has said yet how it was · Enter opens");
    if (m_views->current() == Actions)
        text = tr("%Ln open · Space marks one as done, F2 changes its day, Enter opens the session", nullptr,
                  m_actions->count());
    m_line->setText(text);
}

bool SessionsPage::isTouchedBy(const ChangeSet &changes) const
{
    return std::any_of(changes.lists().begin(), changes.lists().end(), [](const auto &list) {
        return std::any_of(tablesShown.begin(), tablesShown.end(),
                           [&](const char *name) { return !qstrcmp(name, list->table().name); });
    });
}

void SessionsPage::reveal(const Reference &reference)
{
    if (reference.kind == Reference::Action) {
        showView(Actions);
        m_actions->reveal(Id<ActionItem>(reference.id));
    }
    if (reference.kind != Reference::Event || reference.id == 0)
        return;
    if (const int row = m_model->rowOf(Id<Event>(reference.id)); row >= 0)
        m_table->selectRowAt(row);
    openLog(Id<Event>(reference.id));
}

QVariantMap SessionsPage::state() const
{
    return {{QStringLiteral("view"), m_views->current()}, {QStringLiteral("community"), m_community.toString()}};
}

void SessionsPage::restore(const QVariantMap &state)
{
    m_views->setCurrent(std::clamp(state.value(QStringLiteral("view")).toInt(), int(All), int(Actions)));
    m_community = Id<Community>(state.value(QStringLiteral("community")).toLongLong());
    if (!m_community.isNull() && !context().store().find(m_community))
        m_community = {};
    invalidate();
}

QWidget *SessionsPage::firstFocus()
{
    if (m_views->current() == Actions)
        return m_actions->firstFocus();
    return m_empty ? static_cast<QWidget *>(m_communities) : m_table;
}

void SessionsPage::showView(int view)
{
    m_views->setCurrent(view);
    invalidate();
}

void SessionsPage::showCommunity(Id<Community> community)
{
    m_community = community;
    invalidate();
}

const SessionRow *SessionsPage::current() const
{
    const int row = m_table->currentRow();
    return m_views->current() != Actions && row >= 0 && row < m_model->rowCount() ? &m_model->row(row) : nullptr;
}

void SessionsPage::openCurrent()
{
    if (current())
        openLog(current()->id);
}

void SessionsPage::openLog(Id<Event> event)
{
    if (isOpen() && m_sheet->event() == event)
        return;
    context().act([&] {
        auto *sheet = new LogSheet(context(), event);
        connect(sheet, &LogSheet::wanted, this,
                [this](const QByteArray &action) { context().act([&] { trigger(action); }); });
        connect(sheet, &LogSheet::placed, this, [this] {
            makeRoom();
            Q_EMIT actionsChanged();
        });
        m_sheet = sheet;
        context().openSheet(sheet);
        makeRoom();
    });
    Q_EMIT actionsChanged();
}

bool SessionsPage::isOpen() const
{
    return m_sheet && m_sheet->isVisible();
}

/// What the sheet hides of the list is given up, so that all of a row stays in sight.
void SessionsPage::makeRoom()
{
    const int hidden = isOpen() ? m_sheet->width() : 0;
    const int left = isRightToLeft() ? hidden : 0, right = hidden - left;
    body()->setContentsMargins(left, 0, right, 0);
    const bool fits = hidden == 0 || width() - hidden > grid::sheet;
    m_paste->setVisible(hidden == 0);
    m_views->setVisible(fits);
    m_communities->setVisible(fits);
    header()->setContentsMargins(grid::page + left, grid::medium, grid::page + right, grid::small);
}

void SessionsPage::finishLog(bool goOn)
{
    if (!isOpen())
        return;
    const Id<Event> logged = m_sheet->event();
    m_sheet->commit();
    const int row = std::max(0, m_table->currentRow());
    if (goOn && m_model->toLog() > 0 && m_views->current() != Awaited) {
        m_table->selectRowAt(std::min(row, m_model->toLog() - 1));
        if (m_model->row(m_table->currentRow()).id != logged)
            return openCurrent();
    }
    context().closeSheet();
    m_table->setFocus(Qt::OtherFocusReason);
}

void SessionsPage::cancelSession()
{
    if (isOpen()) {
        m_sheet->cancelSession();
        context().closeSheet();
        return;
    }
    const SessionRow row = *current();
    context().commit({QStringLiteral("session.cancel"), row.title},
                     didNotHappen(context().store(), row.id, context().today()),
                     tr("“%1” did not happen").arg(row.title));
}

void SessionsPage::pasteReport()
{
    if (!isOpen())
        openCurrent();
    if (isOpen())
        m_sheet->paste(QGuiApplication::clipboard()->mimeData());
}

void SessionsPage::countCurrent()
{
    const QModelIndex index = m_model->index(m_table->currentRow(), SessionModel::Came);
    m_table->setCurrentIndex(index);
    m_table->edit(index);
}

void SessionsPage::count(const SessionRow &row, const QString &typed)
{
    context().act([&] {
        const bool isNew = row.state == SessionState::ToLog || row.state == SessionState::NotKnown;
        if (typed.isEmpty() && isNew)
            return;
        std::optional<int> number;
        if (!typed.isEmpty())
            number = typed.toInt();
        SessionLog log;
        log.event = row.id;
        log.count = number;
        ChangeSet changes = isNew ? logSession(context().store(), log, context().today())
                                  : correctCount(context().store(), row.id, number);
        const QString told = number ? tr("“%1”: %Ln came", nullptr, *number).arg(row.title)
                                    : tr("“%1”: count taken back").arg(row.title);
        context().commit({isNew ? QStringLiteral("session.log") : QStringLiteral("session.count"), row.title},
                         std::move(changes), told);
    });
}

} // namespace convenor
