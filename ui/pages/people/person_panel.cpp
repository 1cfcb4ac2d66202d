// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/person_panel.h"

#include "core/base/spoken_day.h"
#include "core/communities/communities_mapping.h"
#include "core/people/people_mapping.h"
#include "ui/pages/people/timeline_list.h"
#include "ui/style/tokens.h"
#include "ui/widgets/emblem.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace convenor {

namespace {

constexpr int portrait = 40;
constexpr int emblemSide = 22;

QLabel *quiet(FontRole role, Tone tone)
{
    QLabel *made = label({}, role, tone);
    made->setWordWrap(true);
    return made;
}

} // namespace

PersonPanel::PersonPanel(Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_stack(new QStackedWidget),
      m_emblem(new Emblem(portrait)),
      m_name(quiet(FontRole::Heading, Tone::Text)),
      m_about(quiet(FontRole::Small, Tone::Muted)),
      m_break(quiet(FontRole::Small, Tone::Warning)),
      m_pause(button(tr("Break…"))),
      m_communities(new QVBoxLayout),
      m_timeline(new TimelineList)
{
    setAccessibleName(tr("The person"));
    m_stack->addWidget(new EmptyState("user-round", tr("Nobody chosen"), tr("Choose somebody in the list.")));
    m_stack->addWidget(makeDetail());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    connect(m_timeline, &TimelineList::chosen, this, [this](Id<Event> event) {
        m_context.open({Reference::Event, event.value(), {}});
    });
}

QWidget *PersonPanel::makeDetail()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (QLabel *line : {m_name, m_about, m_break})
        words->addWidget(line);
    auto *head = new QHBoxLayout;
    head->setSpacing(grid::medium);
    head->addWidget(m_emblem, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(grid::small);
    auto *talk = button(tr("Conversation"), ButtonKind::Primary, "message-circle");
    auto *welcome = button(tr("Welcomed"));
    for (const auto &[made, id] :
         {std::pair{talk, "person.talk"}, {welcome, "person.welcome"}, {m_pause, "person.break"}}) {
        buttons->addWidget(made);
        connect(made, &QPushButton::clicked, this, [this, id = QByteArray(id)] { Q_EMIT wanted(id); });
    }
    auto *heading = new QHBoxLayout;
    heading->addWidget(label(tr("Communities"), FontRole::Strong));
    heading->addStretch(1);
    for (const auto &[text, id] : {std::pair{tr("Join…"), "person.join"}, {tr("Role…"), "person.role"}}) {
        auto *link = button(text, ButtonKind::Link);
        heading->addWidget(link);
        connect(link, &QPushButton::clicked, this, [this, id = QByteArray(id)] { Q_EMIT wanted(id); });
    }
    auto *detail = new QWidget;
    auto *box = new QVBoxLayout(detail);
    box->setContentsMargins(grid::large, grid::small, grid::page, grid::large);
    box->setSpacing(grid::medium);
    box->addLayout(head);
    box->addLayout(buttons);
    box->addLayout(heading);
    m_communities->setSpacing(grid::tiny);
    box->addLayout(m_communities);
    box->addWidget(label(tr("Time-line"), FontRole::Strong));
    box->addWidget(m_timeline, 1);
    return detail;
}

void PersonPanel::setPerson(Id<Person> person)
{
    m_person = person;
    const std::optional<PersonRow> row = personRow(m_context.store(), person, m_context.today());
    m_stack->setCurrentIndex(row ? 1 : 0);
    if (!row)
        return;
    showWords(*row);
    showBreaks();
    showCommunities();
    m_timeline->entries().setEntries(timelineOf(m_context.store(), person), m_context.today());
}

void PersonPanel::showWords(const PersonRow &row)
{
    m_emblem->setPerson(row.name);
    m_name->setText(row.name);
    QStringList about;
    for (const QString &part : {row.handle, row.email, row.department, row.site})
        if (!part.isEmpty())
            about << part;
    if (row.isGuest)
        about << tr("guest, known from a list only");
    if (row.hasLeft)
        about << tr("left the organisation");
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_about->setVisible(!about.isEmpty());
}

void PersonPanel::showBreaks()
{
    QStringList words;
    const QDate today = m_context.today();
    for (const Break &pause : m_context.store().where(&Break::person, m_person))
        if (isOnBreak(pause, today))
            words << (pause.expectedReturn.isEmpty()
                          ? tr("On a break since %1").arg(shownDate(pause.since))
                          : tr("On a break since %1, expected back %2")
                                .arg(shownDate(pause.since), shownDate(pause.expectedReturn)));
    m_break->setText(words.join(QStringLiteral("\n")));
    m_break->setVisible(!words.isEmpty());
    m_pause->setText(words.isEmpty() ? tr("Break…") : tr("Back"));
}

void PersonPanel::showCommunities()
{
    clear(m_communities);
    QSet<Id<Community>> shown;
    const QDate today = m_context.today();
    for (const Membership &membership : m_context.store().where(&Membership::person, m_person))
        if (during(membership).covers(today) && !shown.contains(membership.community)) {
            shown.insert(membership.community);
            addCommunity(membership.community, shownDate(membership.since));
        }
    for (const RoleTerm &term : m_context.store().where(&RoleTerm::person, m_person))
        if (during(term).covers(today) && !shown.contains(term.community)) {
            shown.insert(term.community);
            addCommunity(term.community, {});
        }
    if (shown.isEmpty())
        m_communities->addWidget(label(tr("In no community yet."), FontRole::Small, Tone::Muted));
}

QString PersonPanel::rolesIn(Id<Community> community) const
{
    QStringList roles;
    for (const RoleTerm &term : m_context.store().where(&RoleTerm::person, m_person))
        if (term.community == community && during(term).covers(m_context.today()))
            roles << m_context.store().get(term.role).name.value();
    return roles.join(QStringLiteral(", "));
}

void PersonPanel::addCommunity(Id<Community> id, const QString &since)
{
    const Community community = m_context.store().get(id);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::small);
    auto *emblem = new Emblem(emblemSide);
    emblem->setLook(lookOf(community));
    auto *name = button(community.name.value(), ButtonKind::Link);
    name->setAccessibleName(tr("Show %1").arg(community.name.value()));
    connect(name, &QPushButton::clicked, this, [this, id] { m_context.open({Reference::Community, id.value(), {}}); });
    QStringList about{rolesIn(id)};
    if (!since.isEmpty())
        about << tr("since %1").arg(since);
    about.removeAll(QString());
    auto *words = label(about.join(QStringLiteral(" · ")), FontRole::Small, Tone::Muted);
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *leave = button(tr("Leave"), ButtonKind::Link);
    leave->setAccessibleName(tr("Leave %1").arg(community.name.value()));
    connect(leave, &QPushButton::clicked, this, [this, id] { Q_EMIT leaveWanted(id); });
    row->addWidget(emblem);
    row->addWidget(name);
    row->addWidget(words, 1);
    row->addWidget(leave);
    m_communities->addLayout(row);
}

} // namespace convenor
