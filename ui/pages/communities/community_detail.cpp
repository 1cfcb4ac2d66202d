// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/communities/community_detail.h"

#include "core/base/listed.h"
#include "core/base/text.h"
#include "core/communities/communities_mapping.h"
#include "core/communities/communities_rules.h"
#include "core/insight/health_table.h"
#include "ui/pages/communities/health_model.h"
#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/record_table.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace convenor {

namespace {

constexpr int rightWidth = 380, narrowRight = 304;
constexpr int roomy = 1000;
constexpr int leastTitle = 48;
constexpr int sinceColumn = 3;
constexpr size_t pastShown = 8;
constexpr size_t comingShown = 5;

QString lastWord(const ProfilePerson &person, QDate today)
{
    if (person.roles.isEmpty())
        return {};
    if (!person.lastTouch.isValid())
        return CommunityDetail::tr("none yet");
    const auto days = person.lastTouch.daysTo(today);
    return days == 0 ? CommunityDetail::tr("today") : CommunityDetail::tr("%Ln days ago", nullptr, int(days));
}

QString roleWords(const ProfilePerson &person)
{
    if (person.isAway)
        return person.roles.isEmpty() ? CommunityDetail::tr("On a break")
                                      : CommunityDetail::tr("%1, on a break").arg(person.roles);
    return person.roles.isEmpty() ? CommunityDetail::tr("Member") : person.roles;
}

Fields<ProfilePerson> peopleFields(const CommunityProfile &profile, QDate today)
{
    const int of = profile.lastSessions;
    Fields<ProfilePerson> fields = {
        shown<ProfilePerson>(CommunityDetail::tr("Name"), [](const ProfilePerson &person) { return person.name; }),
        shown<ProfilePerson>(CommunityDetail::tr("In the community"), roleWords),
        shown<ProfilePerson>(CommunityDetail::tr("Came to"),
                             [of](const ProfilePerson &person) {
                                 return person.came > 0 ? CommunityDetail::tr("%1 of %2").arg(person.came).arg(of) : QString();
                             }),
        field(CommunityDetail::tr("Since"), &ProfilePerson::since),
        shown<ProfilePerson>(CommunityDetail::tr("Last word"), [today](const ProfilePerson &person) { return lastWord(person, today); }),
    };
    fields[2].key = [](const ProfilePerson &person) { return QVariant(person.came); };
    fields[2].plain = fields[2].key;
    fields[4].plain = [](const ProfilePerson &person) { return QVariant(person.lastTouch); };
    fields[4].key = [](const ProfilePerson &person) { return QVariant(person.lastTouch); };
    fields[3].set = {};
    return fields;
}

/// A card with a heading; returns where its rows go.
QBoxLayout *addCard(QBoxLayout *column, const QString &title, QPushButton *extra = nullptr)
{
    auto *card = new Card;
    card->setAccessibleName(title);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(grid::large, grid::medium, grid::medium, grid::small);
    head->addWidget(label(title, FontRole::Strong));
    head->addStretch(1);
    if (extra)
        head->addWidget(extra);
    auto *rows = new QVBoxLayout;
    rows->setContentsMargins(grid::large, 0, grid::large, grid::medium);
    rows->setSpacing(grid::tiny);
    card->box()->addLayout(head);
    card->box()->addLayout(rows);
    column->addWidget(card);
    return rows;
}

/// A line of a card: what, and beside it a muted word.
QBoxLayout *addLine(QBoxLayout *rows, QWidget *what, const QString &aside)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(grid::small);
    line->addWidget(what);
    line->addStretch(1);
    line->addWidget(label(aside, FontRole::Small, Tone::Muted));
    rows->addLayout(line);
    return line;
}

QString sessionAside(const AgendaRow &row, QDate today)
{
    if (row.event.status == EventStatus::Cancelled)
        return CommunityDetail::tr("%1 · did not happen").arg(shortDay(row.event.date, today));
    if (row.attendance)
        return CommunityDetail::tr("%1 · %Ln came", nullptr, *row.attendance).arg(shortDay(row.event.date, today));
    if (row.event.date < today && !row.isHeld)
        return CommunityDetail::tr("%1 · to log").arg(shortDay(row.event.date, today));
    return shortDay(row.event.date, today);
}

} // namespace

CommunityDetail::CommunityDetail(Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(new RecordModel<ProfilePerson>(peopleFields({}, context.today()), this)),
      m_people(new RecordTable(tr("People of the community"))),
      m_purpose(label({}, FontRole::Body, Tone::Muted)),
      m_count(label({}, FontRole::Strong))
{
    m_purpose->setWordWrap(true);
    m_people->setModel(m_model);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, grid::tiny, 0, 0);
    left->setSpacing(grid::small);
    left->addWidget(m_purpose);
    left->addWidget(m_count);
    left->addWidget(m_people, 1);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(grid::page, 0, 0, 0);
    all->setSpacing(grid::wide);
    all->addLayout(left, 1);
    all->addWidget(makeRight());
    connect(m_people, &RecordTable::opened, this,
            [this](int row) { m_context.open({Reference::Person, m_model->at(row).id.value(), {}}); });
}

QWidget *CommunityDetail::makeRight()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, grid::page, grid::page);
    column->setSpacing(grid::medium);
    auto *add = button(tr("Add…"), ButtonKind::Link);
    add->setAccessibleName(tr("Add a channel"));
    connect(add, &QPushButton::clicked, this, &CommunityDetail::channelWanted);
    m_sessions = addCard(column, tr("Sessions"));
    m_stages = addCard(column, tr("Stages"));
    m_channels = addCard(column, tr("Channels"), add);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_right = scroll;
    return scroll;
}

void CommunityDetail::present(Id<Community> community)
{
    m_profile = communityProfile(m_context.store(), community, m_context.today());
    const QString &purpose = m_profile.community.purpose;
    m_purpose->setText(purpose);
    m_purpose->setVisible(!purpose.isEmpty());
    showPeople();
    showSessions();
    showStages();
    showChannels();
}

std::optional<StageName> CommunityDetail::stage() const
{
    for (const Stage &stage : m_profile.stages)
        if (during(stage).covers(m_context.today()))
            return stage.name;
    return std::nullopt;
}

std::optional<ProfilePerson> CommunityDetail::person() const
{
    const int row = m_people->currentRow();
    return row < 0 || row >= m_model->rowCount() ? std::nullopt : std::optional(m_model->at(row));
}

QWidget *CommunityDetail::firstFocus() const
{
    return m_people;
}

void CommunityDetail::showPeople()
{
    const auto core = std::count_if(m_profile.people.begin(), m_profile.people.end(),
                                    [](const auto &person) { return person.isCore; });
    const QString carrying = core == 0 ? tr("none of them carries it") : tr("%Ln of them carry it", nullptr, int(core));
    m_count->setText(listed({tr("%Ln people", nullptr, int(m_profile.people.size())), carrying}, 2));
    auto *model = new RecordModel<ProfilePerson>(peopleFields(m_profile, m_context.today()), this);
    model->setRecords(m_profile.people);
    m_people->setModel(model);
    m_people->setSubject({m_profile.community.name.value(),
                          [](int count) { return tr("%Ln people", nullptr, count); }, QStringLiteral("people")});
    delete std::exchange(m_model, model);
    fitPeople();
}

/// Where it is narrow, the day of joining goes first.
void CommunityDetail::fitPeople()
{
    const bool isNarrow = width() < roomy;
    m_right->setFixedWidth(isNarrow ? narrowRight : rightWidth);
    m_people->setColumnHidden(sinceColumn, isNarrow);
    m_people->setWidths(isNarrow ? QList<int>{17, 20, 8} : QList<int>{24, 26, 10, 14});
}

void CommunityDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPeople();
}

void CommunityDetail::addSession(const AgendaRow &row)
{
    auto *title = button(row.event.title.value(), ButtonKind::Link);
    const qint64 id = row.event.id.value();
    connect(title, &QPushButton::clicked, this, [this, id] { m_context.open({Reference::Event, id, {}}); });
    title->setMinimumHeight(grid::wide);
    title->setMinimumWidth(leastTitle); // it gives way to what stands beside it
    title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    title->setToolTip(row.event.title.value());
    addLine(m_sessions, title, sessionAside(row, m_context.today()));
}

void CommunityDetail::showSessions()
{
    clear(m_sessions);
    if (m_profile.coming.empty())
        m_sessions->addWidget(label(tr("Nothing is planned."), FontRole::Body, Tone::Muted));
    for (size_t i = std::min(comingShown, m_profile.coming.size()); i-- > 0;)
        addSession(m_profile.coming[i]);
    m_sessions->addSpacing(grid::tiny);
    m_sessions->addWidget(new Hairline);
    m_sessions->addSpacing(grid::tiny);
    if (m_profile.past.empty())
        m_sessions->addWidget(label(tr("None in the last half year."), FontRole::Body, Tone::Muted));
    for (size_t i = 0; i < std::min(pastShown, m_profile.past.size()); ++i)
        addSession(m_profile.past[i]);
}

void CommunityDetail::showStages()
{
    clear(m_stages);
    for (const Stage &stage : m_profile.stages) {
        addLine(m_stages, label(stageWords(stage.name)),
                stage.since.isEmpty() ? tr("since ever") : tr("since %1").arg(shownDate(stage.since)));
        if (stage.reason.isEmpty())
            continue;
        auto *reason = label(stage.reason, FontRole::Small, Tone::Muted);
        reason->setWordWrap(true);
        m_stages->addWidget(reason);
    }
    if (m_profile.stages.empty())
        m_stages->addWidget(label(tr("No stage is known."), FontRole::Body, Tone::Muted));
}

void CommunityDetail::showChannels()
{
    clear(m_channels);
    for (const Channel &channel : m_profile.channels) {
        const bool ended = !channel.until.isEmpty();
        QBoxLayout *line = addLine(m_channels, label(channel.address, FontRole::Body, ended ? Tone::Muted : Tone::Text),
                                   ended ? tr("until %1").arg(shownDate(channel.until)) : channel.type);
        if (ended)
            continue;
        auto *end = iconButton("x", tr("End %1").arg(channel.address));
        connect(end, &QToolButton::clicked, this, [this, channel] {
            m_context.act([&] {
                m_context.commit({QStringLiteral("community.channel"), m_profile.community.name.value()},
                                 endChannel(m_context.store(), channel.id, m_context.today()));
            });
        });
        line->addWidget(end);
    }
    if (m_profile.channels.empty())
        m_channels->addWidget(label(tr("None is known."), FontRole::Body, Tone::Muted));
}

} // namespace convenor
