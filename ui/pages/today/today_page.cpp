// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/today_page.h"

#include "core/base/day_pattern.h"
#include "core/base/listed.h"
#include "core/base/text.h"
#include "core/care/care_rules.h"
#include "core/communities/communities_mapping.h"
#include "core/insight/facts_feed.h"
#include "core/people/people_mapping.h"
#include "core/sessions/action_rules.h"
#include "ui/pages/today/figure_strip.h"
#include "ui/pages/today/settle_sheet.h"
#include "ui/pages/today/task_row.h"
#include "ui/pages/today/task_sheet.h"
#include "ui/style/tokens.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/shown_table.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <array>

namespace convenor {

namespace {

constexpr int comingWidth = 280;
constexpr int narrowComing = 240;
constexpr int narrowWidth = 1040;
constexpr size_t mostLater = 40;
constexpr std::array cards{TaskCard::Log, TaskCard::Core, TaskCard::Welcome, TaskCard::Calendar, TaskCard::Loop};
constexpr int calmHeight = 420;
constexpr std::array cardIcons{"clipboard-check", "heart-pulse", "heart-handshake", "calendar-range", "list-todo"};

TodayMoment momentOf(Context &context)
{
    return {context.today(), context.now(), context.workspace().identity().startedOn};
}

QString actOf(const TodayRow &row)
{
    switch (row.kind) {
    case TaskKind::Log:
        return TodayPage::tr("Log");
    case TaskKind::Alone:
    case TaskKind::Talk:
        return TodayPage::tr("Talk");
    case TaskKind::Welcome:
        return TodayPage::tr("Welcome");
    case TaskKind::Thank:
        return TodayPage::tr("Thank");
    case TaskKind::Action:
        return TodayPage::tr("Done");
    case TaskKind::PlanNext:
        return TodayPage::tr("Plan");
    default:
        return row.people.empty() ? TodayPage::tr("Open") : TodayPage::tr("Ask");
    }
}

/// Minutes as people say them: rounded to five, but for the smallest.
int roundedMinutes(int minutes)
{
    return minutes <= 5 ? minutes : (minutes + 2) / 5 * 5;
}

bool isAboutSomebody(TaskKind kind)
{
    return kind != TaskKind::Log && kind != TaskKind::Nobody && kind != TaskKind::FindLead &&
           kind != TaskKind::PlanNext && kind != TaskKind::Action;
}

} // namespace

TodayPage::TodayPage(Context &context)
    : Page({}, context),
      m_stack(new QStackedWidget),
      m_left(new QVBoxLayout),
      m_right(new QVBoxLayout),
      m_later(button({}, ButtonKind::Link)),
      m_older(button({}, ButtonKind::Link)),
      m_coming(new ComingColumn),
      m_figures(new FigureStrip)
{
    setAccessibleName(tr("Today"));
    auto *inside = new QWidget;
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(grid::page, 0, grid::page, grid::medium);
    row->setSpacing(grid::large);
    m_stack->addWidget(makeTasks());
    m_stack->addWidget(makeCalm());
    m_stack->addWidget(makeBeginning());
    auto *tasks = new QVBoxLayout;
    tasks->addWidget(m_stack, 1);
    tasks->addWidget(m_older, 0, Qt::AlignLeft);
    row->addLayout(tasks, 1);
    m_coming->setFixedWidth(comingWidth);
    row->addWidget(m_coming);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(scroll, 1);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(grid::page, 0, grid::page, grid::large);
    below->addWidget(m_figures);
    body()->addLayout(below);

    auto *plan = button(tr("New session"), ButtonKind::Plain, "plus");
    plan->setToolTip(tr("Ctrl+N"));
    header()->addWidget(plan);
    connect(plan, &QPushButton::clicked, this, [this] {
        this->context().open({Reference::Calendar, 0, QStringLiteral("session.plan")});
    });
    connect(m_coming, &ComingColumn::chosen, this, [this](Id<Event> event) {
        this->context().open({Reference::Event, event.value(), {}});
    });
    FactsFeed *feed = &context.facts();
    connect(feed, &FactsFeed::loaded, this, &TodayPage::showFigures);
    connect(feed, &FactsFeed::updated, this, &TodayPage::showFigures);
    bind(
        "task.snooze",
        [this] {
            if (const TaskRow *task = currentRow())
                openSnooze(task->row(), task->mapToGlobal(task->rect().center()));
        },
        [this] { return !m_rows.empty(); });
    bind(
        "task.later", [this] { m_later->click(); }, [this] { return !m_queue.later.empty(); });
}

/// Stays in sight beside two weeks that are longer than the window.
QWidget *TodayPage::makeCalm()
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    auto *calm = new EmptyState("sun", tr("Nothing needs you today"),
                                tr("Every session is logged and everybody was heard. What comes is on the right."));
    calm->setFixedHeight(calmHeight);
    layout->addWidget(calm);
    layout->addStretch(1);
    return widget;
}

/// In a workspace that holds nothing yet.
QWidget *TodayPage::makeBeginning()
{
    auto *empty = new EmptyState(
        "download", tr("Begin with what you have"),
        tr("Drop your spreadsheet of members, or your calendar, on this window, or press Ctrl+I. You see "
           "what it would bring before anything is changed."));
    empty->addButton(tr("Import…"), true, [this] {
        context().open({Reference::Today, 0, QStringLiteral("file.import")});
    });
    empty->addButton(tr("New community…"), false, [this] {
        context().open({Reference::Communities, 0, QStringLiteral("community.add")});
    });
    return empty;
}

QWidget *TodayPage::makeTasks()
{
    auto *widget = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, widget);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(grid::large);
    for (QBoxLayout *column : {m_left, m_right}) {
        auto *holder = new QVBoxLayout;
        column->setSpacing(grid::large);
        holder->addLayout(column);
        if (column == m_right) {
            holder->addSpacing(grid::small);
            holder->addWidget(m_later, 0, Qt::AlignLeft);
        }
        holder->addStretch(1);
        m_columns->addLayout(holder, 1);
    }
    m_older->hide();
    connect(m_later, &QPushButton::clicked, this, [this] {
        m_laterIsShown = !m_laterIsShown;
        showTasks();
    });
    connect(m_older, &QPushButton::clicked, this, [this] {
        context().act([this] {
            const int count = unsettledCount(context().store(), context().workspace().identity().startedOn);
            context().openSheet(new SettleSheet(context(), count));
        });
    });
    return widget;
}

/// A narrow window has the cards below each other, so that their words can be read.
void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < narrowWidth;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setStretch(0, narrow ? 0 : 1);
    m_coming->setFixedWidth(narrow ? narrowComing : comingWidth);
}

QWidget *TodayPage::firstFocus()
{
    return m_rows.empty() ? nullptr : m_rows.front();
}

std::optional<ShownTable> TodayPage::table()
{
    if (m_rows.empty())
        return std::nullopt;
    Field<TodayRow> minutes;
    minutes.label = tr("Minutes");
    minutes.plain = [](const TodayRow &row) { return QVariant(row.minutes); };
    const Fields<TodayRow> fields = {
        shown<TodayRow>(tr("Card"), [](const TodayRow &row) { return cardTitle(cardOf(row.kind)); }),
        shown<TodayRow>(tr("Task"), [](const TodayRow &row) { return row.title; }),
        shown<TodayRow>(tr("Reason"), [](const TodayRow &row) { return row.reason; }),
        shown<TodayRow>(tr("Community"), [this](const TodayRow &row) { return m_names.value(row.community); }),
        shown<TodayRow>(tr("People"), [this](const TodayRow &row) { return namesOf(row); }), minutes};
    std::vector<TodayRow> rows;
    for (const TaskRow *row : m_rows)
        rows.push_back(row->row());
    return ShownTable{{tr("Today"), [](int count) { return tr("%Ln things", nullptr, count); }},
                      plainTable(tr("Today"), fields, rows)};
}

int TodayPage::waiting(Context &context)
{
    return int(todayQueue(context.store(), momentOf(context)).rows.size());
}

void TodayPage::refresh()
{
    const QDate today = context().today();
    setTitle(QLocale().toString(today, DayPattern::tr("dddd, d MMMM")));
    readLooks();
    m_queue = todayQueue(context().store(), momentOf(context()));
    m_coming->setSessions(today, m_queue.coming, m_looks);
    showTasks();
    const int count = int(m_queue.rows.size());
    setSubtitle(count == 0 ? QString()
                           : listed({tr("%Ln things", nullptr, count),
                                     tr("about %Ln minutes", nullptr, roundedMinutes(m_queue.minutes()))},
                                    2));
    Q_EMIT badgeChanged(count);
    Q_EMIT actionsChanged();
    showFigures();
}

void TodayPage::readLooks()
{
    m_looks.clear();
    m_names.clear();
    for (const Community &community : context().store().all<Community>()) {
        m_looks.insert(community.id, lookOf(community));
        m_names.insert(community.id, community.name.value());
    }
}

void TodayPage::showTasks()
{
    const bool hadFocus = isAncestorOf(focusWidget()) && dynamic_cast<TaskRow *>(focusWidget());
    clear(m_left);
    clear(m_right);
    m_rows.clear();
    std::vector<const TodayRow *> shown;
    for (const TodayRow &row : m_queue.rows)
        shown.push_back(&row);
    if (m_laterIsShown)
        for (size_t i = 0; i < std::min(mostLater, m_queue.later.size()); ++i)
            shown.push_back(&m_queue.later[i]);
    showCards(shown);
    showLater();
    const bool isNew = shown.empty() && context().store().all<Community>().empty();
    m_stack->setCurrentIndex(isNew ? 2 : shown.empty() ? 1 : 0);
    m_coming->setVisible(!isNew || !m_queue.coming.empty());
    m_figures->setVisible(!isNew);
    if (hadFocus)
        restoreFocus(m_place);
}

/// Those that press stand left; without them the first of the others does.
void TodayPage::showCards(const std::vector<const TodayRow *> &shown)
{
    const bool hasPressing = std::any_of(shown.begin(), shown.end(),
                                         [](const TodayRow *row) { return cardOf(row->kind) <= TaskCard::Core; });
    bool isLeft = true;
    for (const TaskCard card : cards) {
        std::vector<const TodayRow *> ofCard;
        for (const TodayRow *row : shown)
            if (cardOf(row->kind) == card)
                ofCard.push_back(row);
        if (ofCard.empty())
            continue;
        isLeft = hasPressing ? card <= TaskCard::Core : isLeft;
        showCard(card, ofCard, isLeft ? m_left : m_right);
        isLeft = false;
    }
}

void TodayPage::showCard(TaskCard card, const std::vector<const TodayRow *> &rows, QBoxLayout *column)
{
    auto *made = new Card;
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(grid::large, grid::medium, grid::large, grid::medium);
    heading->setSpacing(grid::small);
    heading->addWidget(new IconView(cardIcons[size_t(card)], grid::icon));
    heading->addWidget(label(cardTitle(card), FontRole::Strong));
    heading->addWidget(label(QString::number(rows.size()), FontRole::Body, Tone::Muted));
    heading->addStretch(1);
    made->box()->addLayout(heading);
    for (const TodayRow *row : rows) {
        made->box()->addWidget(new Hairline);
        TaskLook look{isAboutSomebody(row->kind) ? nameOf(*row) : QString(), {}, actOf(*row)};
        if (m_looks.contains(row->community))
            look.emblem = m_looks.value(row->community);
        auto *line = new TaskRow(*row, look);
        const int place = int(m_rows.size());
        connect(line, &TaskRow::acted, this, [this, line] { act(line->row()); });
        connect(line, &TaskRow::menuWanted, this, [this, line](const QPoint &where) { openMenu(line->row(), where); });
        connect(line, &TaskRow::focused, this, [this, place] { m_place = place; });
        made->box()->addWidget(line);
        m_rows.push_back(line);
    }
    made->box()->addSpacing(grid::tiny);
    column->addWidget(made);
}

void TodayPage::showLater()
{
    const size_t count = m_queue.later.size();
    m_later->setVisible(count > 0);
    m_later->setText(m_laterIsShown ? tr("Show only what is for today") : tr("Later · %Ln more", nullptr, int(count)));
}

void TodayPage::refreshRest()
{
    const int count = unsettledCount(context().store(), context().workspace().identity().startedOn);
    m_older->setVisible(count > 0);
    m_older->setText(tr("Before you began: %Ln sessions · Settle all", nullptr, count));
}

void TodayPage::showFigures()
{
    if (!isVisible() || !context().facts().facts().isComplete())
        return;
    context().act(
        [this] { m_figures->setFigures(figuresOf(context().facts().facts(), context().store(), context().today())); });
}

/// What stands where the finished row stood gets the keyboard, so that one may go on.
void TodayPage::restoreFocus(int place)
{
    if (!m_rows.empty())
        m_rows[std::min(size_t(std::max(0, place)), m_rows.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

TaskRow *TodayPage::currentRow() const
{
    if (auto *row = dynamic_cast<TaskRow *>(focusWidget()))
        return row;
    return m_rows.empty() ? nullptr : m_rows.front();
}

QString TodayPage::nameOf(const TodayRow &row) const
{
    const auto person = row.people.empty() ? std::nullopt : context().store().find(row.people.front());
    return person ? person->name.value() : QString();
}

QString TodayPage::namesOf(const TodayRow &row) const
{
    QStringList names;
    for (const Id<Person> id : row.people)
        if (const auto person = context().store().find(id))
            names << person->name.value();
    return names.join(QStringLiteral(", "));
}

void TodayPage::act(const TodayRow &row)
{
    switch (row.kind) {
    case TaskKind::Log:
        context().open({Reference::Event, row.event.value(), QStringLiteral("session.log")});
        return;
    case TaskKind::Action:
        finishAction(row);
        return;
    case TaskKind::PlanNext:
        context().open({Reference::Calendar, row.community.value(), QStringLiteral("session.plan")});
        return;
    default:
        break;
    }
    if (!row.people.empty())
        context().act([&] { context().openSheet(new TaskSheet(context(), row, m_names.value(row.community))); });
    else if (row.event.isNull())
        context().open({Reference::Community, row.community.value(), {}});
    else
        context().open({Reference::Event, row.event.value(), QStringLiteral("session.open")});
}

void TodayPage::finishAction(const TodayRow &row)
{
    const TodayRow task = row; // the row goes with the commit
    context().act([&] {
        context().commit({QStringLiteral("action.done"), task.title},
                         doneAction(context().store(), task.action, context().today()));
    });
}

void TodayPage::openMenu(const TodayRow &row, const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char *iconName, const QString &text, const std::function<void()> &run) {
        connect(menu->addAction(icon(iconName), text), &QAction::triggered, this, run);
    };
    const TodayRow task = row;
    add("check", actOf(task), [this, task] { act(task); });
    add("clock", tr("Put off…"), [this, task, where] { openSnooze(task, where); });
    menu->addSeparator();
    if (!task.people.empty())
        add("user-round", tr("Show %1").arg(nameOf(task)), [this, task] {
            context().open({Reference::Person, task.people.front().value(), {}});
        });
    if (!task.community.isNull())
        add("hexagon", tr("Show %1").arg(m_names.value(task.community)), [this, task] {
            context().open({Reference::Community, task.community.value(), {}});
        });
    if (!task.event.isNull())
        add("calendar", tr("Show in the calendar"), [this, task] {
            context().open({Reference::Event, task.event.value(), {}});
        });
    menu->popup(where);
}

void TodayPage::openSnooze(const TodayRow &row, const QPoint &where)
{
    const QDate today = context().today();
    const struct
    {
        QString text;
        QDate until;
    } days[] = {{tr("&Tomorrow"), today.addDays(1)},
                {tr("Next &Monday"), today.addDays(8 - today.dayOfWeek())},
                {tr("In two &weeks"), today.addDays(14)},
                {tr("&In a month"), today.addMonths(1)}};
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Put off until"));
    for (const auto &[text, until] : days)
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, task = row, day = until] { putOff(task, day); });
    menu->popup(where);
    menu->setActiveAction(menu->actions().at(1));
}

void TodayPage::putOff(const TodayRow &row, QDate until)
{
    context().act([&] {
        context().commit({QStringLiteral("care.snooze"), row.title},
                         snooze(context().store(), row.subject, until, context().today()));
    });
}

} // namespace convenor
