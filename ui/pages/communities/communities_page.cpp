// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/communities/communities_page.h"

#include "core/base/text.h"
#include "core/communities/communities_mapping.h"
#include "core/insight/facts_feed.h"
#include "ui/pages/communities/community_detail.h"
#include "ui/pages/communities/community_sheets.h"
#include "ui/pages/communities/health_table.h"
#include "ui/pages/communities/legend.h"
#include "ui/pages/communities/peek_bar.h"
#include "ui/pages/talk_sheet.h"
#include "ui/style/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emblem.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

namespace convenor {

namespace {

constexpr int monthsShown = 8;
constexpr int candidatesShown = 2;
constexpr int emblemSide = 28;

QString textOf(HealthModel::Shown shown)
{
    switch (shown) {
    case HealthModel::Shown::InNeed:
        return CommunitiesPage::tr("In need of someone");
    case HealthModel::Shown::ToWatch:
        return CommunitiesPage::tr("To watch");
    case HealthModel::Shown::Well:
        return CommunitiesPage::tr("Standing well");
    case HealthModel::Shown::All:
        break;
    }
    return CommunitiesPage::tr("All communities");
}

QString askText(const HealthCandidate &candidate, const QString &community)
{
    return CommunitiesPage::
        tr("Hello %1,\n\nyou have become a part of %2: %3. It needs a second pair of shoulders. Would you like to carry it "
           "together with us for a while? It is about two hours a month: finding topics, asking people, "
           "hosting now and then. You can stop whenever you like.\n\nShall we talk about it this week?")
            .arg(firstName(candidate.name), community, candidate.reason);
}

} // namespace

CommunitiesPage::CommunitiesPage(Context &context, QWidget *parent)
    : Page(tr("Communities"), context, parent),
      m_model(new HealthModel(this)),
      m_table(new HealthTable(m_model)),
      m_peek(new PeekBar),
      m_detail(new CommunityDetail(context)),
      m_stack(new QStackedWidget),
      m_filter(new Chip(textOf(HealthModel::Shown::All), "filter")),
      m_legend(new Legend),
      m_add(button(tr("New community"), ButtonKind::Primary, "plus")),
      m_detailTools(new QWidget),
      m_detailLead(new QWidget),
      m_emblem(new Emblem(emblemSide))
{
    makeHeader();
    m_stack->addWidget(makeHealth());
    m_stack->addWidget(m_detail);
    m_stack->addWidget(makeEmpty());
    body()->addWidget(m_stack, 1);
    bindActions();
    const auto figures = [this] { showFigures(); };
    connect(&context.facts(), &FactsFeed::loaded, this, figures);
    connect(&context.facts(), &FactsFeed::updated, this, figures);
    connect(m_detail, &CommunityDetail::channelWanted, this, [this] { trigger("community.channel"); });
    auto *escape = new QShortcut(Qt::Key_Escape, m_detail, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &CommunitiesPage::back);
    setMode();
}

void CommunitiesPage::makeHeader()
{
    auto *goBack = iconButton("chevron-left", tr("Back to all communities"));
    connect(goBack, &QToolButton::clicked, this, &CommunitiesPage::back);
    auto *lead = new QHBoxLayout(m_detailLead);
    lead->setContentsMargins(0, 0, 0, 0);
    lead->setSpacing(grid::small);
    lead->addWidget(goBack);
    lead->addWidget(m_emblem);
    header()->insertWidget(0, m_detailLead);

    auto *tools = new QHBoxLayout(m_detailTools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(grid::small);
    const auto add = [&](const QString &text, const char *action, const char *icon, ButtonKind kind) {
        auto *each = button(text, kind, icon);
        connect(each, &QPushButton::clicked, this, [this, action] { trigger(action); });
        tools->addWidget(each);
    };
    auto *more = iconButton("ellipsis", tr("More about this community"));
    auto *menu = new QMenu(more);
    for (const auto &[text, action] : {std::pair(tr("Look…"), "community.look"), std::pair(tr("New channel…"), "community.channel"),
                                       std::pair(tr("Close community…"), "community.close")})
        connect(menu->addAction(text), &QAction::triggered, this, [this, action = action] { trigger(action); });
    connect(more, &QToolButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    tools->addWidget(more);
    add(tr("Core role…"), "community.carry", "star", ButtonKind::Plain);
    add(tr("Stage…"), "community.stage", nullptr, ButtonKind::Plain);
    add(tr("Change…"), "community.change", "pencil", ButtonKind::Plain);
    add(tr("Conversation…"), "community.talk", "message-circle", ButtonKind::Plain);
    header()->addWidget(m_detailTools);
    header()->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { trigger("community.add"); });
}

QWidget *CommunitiesPage::makeHealth()
{
    auto *menu = new QMenu;
    for (const auto shown :
         {HealthModel::Shown::All, HealthModel::Shown::InNeed, HealthModel::Shown::ToWatch, HealthModel::Shown::Well})
        connect(menu->addAction(textOf(shown)), &QAction::triggered, this, [this, shown] { setShown(shown); });
    m_filter->setMenu(menu);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(grid::page, 0, grid::page, grid::small);
    bar->setSpacing(grid::small);
    bar->addWidget(m_filter);
    bar->addStretch(1);
    bar->addWidget(m_legend);
    auto *all = new QWidget;
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_peek);
    connect(m_table, &HealthTable::currentRowChanged, this, [this] { this->context().act([this] { peek(); }); });
    connect(m_table, &HealthTable::opened, this, [this](int row) { showDetail(m_model->at(row).community.id); });
    connect(m_table, &HealthTable::peeked, this, &CommunitiesPage::togglePeek);
    connect(m_peek, &PeekBar::talkWanted, this, [this] { trigger("community.talk"); });
    connect(m_peek, &PeekBar::askWanted, this, [this] { trigger("community.ask"); });
    connect(m_peek, &PeekBar::openWanted, this, [this] { showDetail(current()->community.id); });
    return all;
}

QWidget *CommunitiesPage::makeEmpty()
{
    auto *empty = new EmptyState(
        "hexagon", tr("No community yet"),
        tr("Add the first one, or import a table of them. Then you see here who carries each, and whom to talk "
           "to next."));
    empty->addButton(tr("New community…"), true, [this] { trigger("community.add"); });
    return empty;
}

void CommunitiesPage::bindActions()
{
    const auto onOne = [this] { return isDetail(); };
    bind("community.add", [this] { addCommunity(); });
    bind(
        "community.change",
        [this] { this->context().openSheet(new CommunitySheet(this->context(), m_detail->profile().community)); },
        onOne);
    bind(
        "community.look",
        [this] { this->context().openSheet(new LookSheet(this->context(), m_detail->profile().community)); }, onOne);
    bind(
        "community.stage",
        [this] {
            this->context().openSheet(
                new StageSheet(this->context(), m_detail->profile().community, m_detail->stage()));
        },
        onOne);
    bind(
        "community.channel",
        [this] { this->context().openSheet(new ChannelSheet(this->context(), m_detail->profile().community)); }, onOne);
    bind(
        "community.carry", [this] { carry(); }, [this] { return isDetail() && m_detail->person(); });
    bind(
        "community.close",
        [this] { this->context().openSheet(new CloseSheet(this->context(), m_detail->profile().community)); }, onOne);
    bind(
        "community.talk", [this] { talk(); },
        [this] { return isDetail() ? m_detail->person().has_value() : current() && current()->talk; });
    bind(
        "community.ask", [this] { ask(); }, [this] { return !isDetail() && !m_candidates.empty(); });
}

void CommunitiesPage::reveal(const Reference &reference)
{
    if (reference.kind == Reference::Community && reference.id != 0)
        showDetail(Id<Community>(reference.id));
    else
        showList();
    if (!reference.action.isEmpty())
        trigger(reference.action.toLatin1());
}

QVariantMap CommunitiesPage::state() const
{
    return {{QStringLiteral("shown"), int(m_model->shown())}, {QStringLiteral("peek"), m_peekWanted}};
}

void CommunitiesPage::restore(const QVariantMap &state)
{
    const int shown = state.value(QStringLiteral("shown")).toInt();
    if (shown >= 0 && shown <= int(HealthModel::Shown::Well))
        setShown(HealthModel::Shown(shown));
    m_peekWanted = state.value(QStringLiteral("peek"), true).toBool();
    m_peek->setVisible(m_peekWanted);
}

QWidget *CommunitiesPage::firstFocus()
{
    if (m_stack->currentWidget() == m_detail)
        return m_detail->firstFocus();
    return m_model->total() > 0 ? static_cast<QWidget *>(m_table) : nullptr;
}

void CommunitiesPage::refresh()
{
    const Id<Community> at = current() ? current()->community.id : Id<Community>();
    m_model->setRows(healthTable(context().store(), context().today()));
    if (const int row = m_model->rowOf(at); row >= 0)
        m_table->selectRowAt(row);
    showFigures();
    showCounts();
    if (!m_open.isNull() && !context().store().find(m_open))
        m_open = {};
    if (isDetail())
        m_detail->present(m_open);
    setMode();
    peek();
}

void CommunitiesPage::showCounts()
{
    m_legend->setCounts(m_model->count(Attention::Bad), m_model->count(Attention::Watch),
                        m_model->count(Attention::Good));
}

void CommunitiesPage::showFigures()
{
    const Facts &facts = context().facts().facts();
    if (facts.isComplete())
        m_model->setAttendance(attendanceByMonth(facts, context().today(), monthsShown));
}

void CommunitiesPage::setShown(HealthModel::Shown shown)
{
    m_model->setShown(shown);
    m_filter->setText(textOf(shown));
    m_filter->updateGeometry();
    context().act([this] { peek(); });
}

void CommunitiesPage::togglePeek()
{
    m_peekWanted = !m_peekWanted;
    m_peek->setVisible(m_peekWanted && current());
}

const HealthRow *CommunitiesPage::current() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->at(row);
}

void CommunitiesPage::peek()
{
    const HealthRow *row = current();
    m_peek->setVisible(m_peekWanted && row);
    m_candidates.clear();
    if (row) {
        const bool isInNeed = row->core.attention != Attention::Good;
        if (isInNeed)
            m_candidates = candidatesFor(context().store(), row->community.id, context().today(), candidatesShown);
        m_peek->present(*row, briefOf(context().store(), *row, m_candidates), m_candidates);
    }
    Q_EMIT actionsChanged();
}

bool CommunitiesPage::isDetail() const
{
    return !m_open.isNull();
}

void CommunitiesPage::setMode()
{
    const bool detail = isDetail();
    m_detailLead->setVisible(detail);
    m_detailTools->setVisible(detail);
    m_add->setVisible(!detail);
    if (detail) {
        const Community &community = m_detail->profile().community;
        m_emblem->setLook(lookOf(community));
        setTitle(community.name.value());
        const auto stage = m_detail->stage();
        setSubtitle(stage ? stageWords(*stage) : QString());
        m_stack->setCurrentWidget(m_detail);
    } else {
        setTitle(tr("Communities"));
        setSubtitle(m_model->total() == 0 ? QString()
                                          : tr("%1, %2").arg(tr("%Ln communities", nullptr, int(m_model->total())),
                                                             tr("%Ln core experts", nullptr, int(m_model->experts()))));
        m_stack->setCurrentIndex(m_model->total() == 0 ? 2 : 0);
    }
    Q_EMIT actionsChanged();
}

void CommunitiesPage::showList()
{
    m_open = {};
    setMode();
}

void CommunitiesPage::showDetail(Id<Community> community)
{
    context().act([&] {
        m_detail->present(community);
        m_open = community;
        if (const int row = m_model->rowOf(community); row >= 0)
            m_table->selectRowAt(row);
        setMode();
        m_detail->firstFocus()->setFocus(Qt::OtherFocusReason);
    });
}

void CommunitiesPage::back()
{
    showList();
    m_table->setFocus(Qt::OtherFocusReason);
}

void CommunitiesPage::addCommunity()
{
    context().act([this] { context().openSheet(new CommunitySheet(context(), std::nullopt)); });
}

void CommunitiesPage::talk()
{
    if (isDetail())
        context().openSheet(
            new TalkSheet(context(), {m_detail->person()->id, m_detail->person()->name, TouchKind::CheckIn, {}}));
    else
        context().openSheet(
            new TalkSheet(context(), {current()->talk->person, current()->talk->name, TouchKind::CheckIn, {}}));
}

void CommunitiesPage::carry()
{
    const ProfilePerson person = *m_detail->person();
    context().act(
        [&] { context().openSheet(new CarrySheet(context(), m_detail->profile().community, person.id, person.name)); });
}

void CommunitiesPage::ask()
{
    const HealthCandidate &candidate = m_candidates.front();
    const QString text = askText(candidate, current()->community.name.value());
    context().openSheet(new TalkSheet(context(), {candidate.person, candidate.name, TouchKind::Ask, text}));
}

} // namespace convenor
