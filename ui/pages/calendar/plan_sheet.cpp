// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/plan_sheet.h"

#include "core/communities/communities_mapping.h"
#include "core/people/people_mapping.h"
#include "ui/calendar/calendar_scene.h"
#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace convenor {

PlanSheet::PlanSheet(Context &context, const QuickDefaults &defaults)
    : SheetContent(tr("New session")),
      m_context(context),
      m_defaults(defaults),
      m_line(new QLineEdit),
      m_title(label({}, FontRole::Strong)),
      m_meaning(label({}, FontRole::Body, Tone::Muted)),
      m_problems(label({}, FontRole::Small, Tone::Warning)),
      m_go(button(tr("Plan it"), ButtonKind::Primary))
{
    setSubtitle(tr("One line says it all. What is left out comes from where you are in the calendar."));
    m_line->setAccessibleName(tr("Session in one line"));
    m_line->setPlaceholderText(tr("Go: Generics deep dive thu 15-16 @Ana #talk"));
    for (QLabel *words : {m_title, m_meaning, m_problems}) {
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
    }
    body()->addWidget(m_line);
    auto *card = new Card;
    card->box()->setContentsMargins(grid::medium, grid::small, grid::medium, grid::small);
    card->box()->setSpacing(grid::tiny);
    card->box()->addWidget(m_title);
    card->box()->addWidget(m_meaning);
    card->box()->addWidget(m_problems);
    body()->addWidget(card);
    addExamples();
    body()->addStretch(1);
    auto *details = button(tr("Plan and open"));
    details->setToolTip(tr("Ctrl+Enter"));
    footer()->setSpacing(grid::small);
    footer()->addWidget(new LineLabel(tr("Enter plans it · Esc leaves it"), FontRole::Small, Tone::Muted), 1);
    footer()->addWidget(details);
    footer()->addWidget(m_go);
    connect(m_line, &QLineEdit::textChanged, this, &PlanSheet::read);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { plan(false); });
    connect(m_go, &QPushButton::clicked, this, [this] { plan(false); });
    connect(details, &QPushButton::clicked, this, [this] { plan(true); });
    auto *open = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), this);
    open->setContext(Qt::WidgetWithChildrenShortcut);
    connect(open, &QShortcut::activated, this, [this] { plan(true); });
    read();
}

void PlanSheet::addExamples()
{
    body()->addSpacing(grid::small);
    body()->addWidget(label(tr("What you can write"), FontRole::SmallStrong, Tone::Muted));
    const std::pair<QString, QString> examples[] = {
        {tr("Go, Rust:"), tr("whose it is, before a colon: codes or names")},
        {tr("thu 15-16 · 12 mar 9:30 · next tue · +2w · 2026-11-05"), tr("when, and for how long")},
        {tr("@Ana @bo_lind"), tr("who leads it: names or handles")},
        {tr("#talk #workshop"), tr("its format; #online or #hybrid for its place")},
        {tr("weekly · fortnightly · monthly"), tr("a series")},
        {tr("in:Room_7 https://…"), tr("where, and its link")},
    };
    for (const auto &[what, why] : examples) {
        auto *line = label(what, FontRole::Small);
        auto *words = label(why, FontRole::Small, Tone::Muted);
        auto *row = new QHBoxLayout;
        line->setWordWrap(true);
        words->setWordWrap(true);
        words->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        row->addWidget(line, 1);
        row->addWidget(words, 1);
        body()->addLayout(row);
    }
}

QWidget *PlanSheet::firstFocus()
{
    return m_line;
}

QString PlanSheet::meaning(const SessionPlan &plan) const
{
    QStringList words;
    QStringList communities;
    for (const Id<Community> id : plan.communities)
        communities << m_context.store().get(id).name.value();
    words << (communities.isEmpty() ? tr("No community") : communities.join(tr(", ")));
    const When end = utcToLocal(plan.start.utc() + plan.minutes * 60, plan.start.zone);
    words << tr("%1–%2").arg(startWords(plan.start),
                             QLocale().toString(end.time.value_or(QTime()), QStringLiteral("HH:mm")));
    QStringList people;
    for (const PlannedPart &part : plan.parts)
        people << m_context.store().get(part.person).name.value();
    if (!people.isEmpty())
        words << people.join(tr(", "));
    words << plan.format << plan.place;
    if (const auto rhythm = rhythmOf(plan.rule); rhythm && *rhythm != Rhythm::Once)
        words << (*rhythm == Rhythm::Weekly        ? tr("every week")
                  : *rhythm == Rhythm::Fortnightly ? tr("every two weeks")
                                                   : tr("every month, same weekday"));
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

void PlanSheet::read()
{
    m_context.act([this] {
        m_plan = readQuickAdd(m_context.store(), m_line->text(), m_defaults);
        const bool isEmpty = m_line->text().trimmed().isEmpty();
        m_title->setText(m_plan.plan.title.isEmpty() ? tr("What is it about?") : m_plan.plan.title);
        m_meaning->setText(meaning(m_plan.plan));
        m_problems->setText(m_plan.problems.join(u'\n'));
        m_problems->setVisible(!isEmpty && !m_plan.problems.isEmpty());
        m_go->setEnabled(m_plan.problems.isEmpty());
    });
}

void PlanSheet::plan(bool isOpen)
{
    if (!m_plan.problems.isEmpty())
        return m_problems->show();
    Id<Event> created;
    const bool isDone = m_context.act([&] {
        ChangeSet changes = createSession(m_context.store(), m_plan.plan, m_context.today(), &created);
        m_context.commit({QStringLiteral("session.plan"), m_plan.plan.title}, std::move(changes),
                         tr("Planned “%1” for %2").arg(m_plan.plan.title, startWords(m_plan.plan.start)));
    });
    if (!isDone)
        return;
    Q_EMIT done();
    Q_EMIT planned(created, isOpen);
}

} // namespace convenor
