// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/task_sheet.h"

#include "core/base/spoken_day.h"
#include "core/calendar/calendar_mapping.h"
#include "core/care/care_rules.h"
#include "core/care/ready_text.h"
#include "core/care/thanks.h"
#include "core/people/people_mapping.h"
#include "ui/style/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

namespace convenor {

namespace {

constexpr int restDays = 14;  // after somebody was asked or talked to, before the state of a core shows again
constexpr int answerDays = 3; // in which somebody may answer
constexpr int textLines = 8;

struct TaskWords
{
    const char *title;
    const char *said; ///< on the button
    const char *verb; ///< of the step
};

TaskWords wordsOf(TaskKind kind)
{
    switch (kind) {
    case TaskKind::Welcome:
        return {QT_TRANSLATE_NOOP("convenor::TaskSheet", "Welcome"), QT_TRANSLATE_NOOP("convenor::TaskSheet", "Sent"), "care.welcome"};
    case TaskKind::Thank:
        return {QT_TRANSLATE_NOOP("convenor::TaskSheet", "Thank"), QT_TRANSLATE_NOOP("convenor::TaskSheet", "Sent"), "care.thank"};
    case TaskKind::Talk:
    case TaskKind::Alone:
        return {QT_TRANSLATE_NOOP("convenor::TaskSheet", "Talk"), QT_TRANSLATE_NOOP("convenor::TaskSheet", "Said"), "care.talk"};
    default:
        return {QT_TRANSLATE_NOOP("convenor::TaskSheet", "Ask"), QT_TRANSLATE_NOOP("convenor::TaskSheet", "Asked"), "care.ask"};
    }
}

} // namespace

TaskSheet::TaskSheet(Context &context, TodayRow row, const QString &community)
    : SheetContent(row.title),
      m_context(context),
      m_row(std::move(row)),
      m_community(community),
      m_text(new QPlainTextEdit),
      m_note(new QLineEdit)
{
    setSubtitle(m_row.reason);
    addPeople();
    if (wordsOf(m_row.kind).verb == QByteArray("care.talk")) {
        m_kind = new SegmentedControl({tr("Check-in"), tr("Praise"), tr("Help")});
        m_kind->setAccessibleName(tr("What kind of conversation"));
        body()->addWidget(m_kind, 0, Qt::AlignLeft);
    }
    addText();
    addButtons();
}

void TaskSheet::addPeople()
{
    const bool several = m_row.people.size() > 1;
    if (several)
        body()->addWidget(label(tr("To whom"), FontRole::SmallStrong, Tone::Muted));
    for (const Id<Person> id : m_row.people) {
        const QString name = m_context.store().get(id).name.value();
        QCheckBox *tick = several ? new QCheckBox(name) : nullptr;
        m_people.push_back({id, name, tick});
        if (!tick)
            continue;
        tick->setChecked(true);
        body()->addWidget(tick);
        connect(tick, &QCheckBox::toggled, this, [this] { m_context.act([this] { writeText(); }); });
    }
}

void TaskSheet::addText()
{
    body()->addWidget(label(tr("A text to copy, in your own words if you like"), FontRole::SmallStrong, Tone::Muted));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text to copy"));
    m_text->setMinimumHeight(QFontMetrics(fontOf(FontRole::Body)).lineSpacing() * textLines);
    body()->addWidget(m_text);
    writeText();
    if (m_row.kind != TaskKind::Thank) {
        body()->addWidget(label(tr("To remember (only you see it)"), FontRole::SmallStrong, Tone::Muted));
        m_note->setAccessibleName(tr("Note to remember"));
        body()->addWidget(m_note);
    } else {
        m_note->setParent(this);
        m_note->hide();
    }
    body()->addStretch(1);
}

void TaskSheet::addButtons()
{
    auto *take = button(tr("Copy text"), ButtonKind::Plain, "copy");
    auto *said = button(tr(wordsOf(m_row.kind).said), ButtonKind::Primary);
    said->setToolTip(tr("Keeps that you did (Ctrl+Enter)"));
    footer()->addWidget(take);
    footer()->addStretch(1);
    footer()->addWidget(said);
    connect(take, &QPushButton::clicked, this, &TaskSheet::copy);
    connect(said, &QPushButton::clicked, this, &TaskSheet::finish);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this,
            &TaskSheet::finish);
}

QWidget *TaskSheet::firstFocus()
{
    return m_text;
}

std::vector<Id<Person>> TaskSheet::chosen() const
{
    std::vector<Id<Person>> ids;
    for (const Somebody &somebody : m_people)
        if (!somebody.tick || somebody.tick->isChecked())
            ids.push_back(somebody.id);
    return ids;
}

QStringList TaskSheet::chosenNames() const
{
    QStringList names;
    for (const Somebody &somebody : m_people)
        if (!somebody.tick || somebody.tick->isChecked())
            names << somebody.name;
    return names;
}

QString TaskSheet::textFor(const QStringList &names) const
{
    const QString first = names.value(0);
    switch (m_row.kind) {
    case TaskKind::Welcome:
        return welcomeText(names, m_community);
    case TaskKind::Thank:
        return thanksText(first, m_context.store().get(m_row.event), PartKind::Speaker);
    case TaskKind::Talk:
    case TaskKind::Alone:
        return talkText(first, m_community);
    case TaskKind::FindLead: {
        const Event event = m_context.store().get(m_row.event);
        return leadText(first, event.title.value(), dayWords(event.date, m_context.today()));
    }
    default:
        return askText(first, m_community);
    }
}

void TaskSheet::writeText()
{
    m_text->setPlainText(chosenNames().isEmpty() ? QString() : textFor(chosenNames()));
}

void TaskSheet::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_context.tell(tr("Text copied. Send it, then say so here."));
}

/// The state of a core lasts; what was asked needs an answer. Neither shall stand there again tomorrow.
void TaskSheet::rest(ChangeSet &changes) const
{
    const QDate today = m_context.today();
    if (m_row.kind == TaskKind::Alone || m_row.kind == TaskKind::Nobody || m_row.kind == TaskKind::Involve)
        changes.append(snooze(m_context.store(), m_row.subject, today.addDays(restDays), today));
    else if (m_row.kind == TaskKind::FindLead)
        changes.append(snooze(m_context.store(), m_row.subject, today.addDays(answerDays), today));
}

ChangeSet TaskSheet::changes() const
{
    const Store &store = m_context.store();
    const QDate today = m_context.today();
    const QString note = m_note->text().trimmed();
    if (m_row.kind == TaskKind::Welcome)
        return welcome(store, chosen(), note, today);
    if (m_row.kind == TaskKind::Thank)
        return keepThanks(store, store.get(m_row.event), chosen(), today);
    TouchKind kind = TouchKind::Ask;
    if (m_kind)
        kind = std::array{TouchKind::CheckIn, TouchKind::Praise, TouchKind::Help}[size_t(m_kind->current())];
    ChangeSet changes = addTouch(store, {{}, m_row.people.front(), today, kind, note}, today);
    rest(changes);
    return changes;
}

void TaskSheet::finish()
{
    const QString names = chosenNames().join(QStringLiteral(", "));
    if (m_context.act([&] { m_context.commit({QLatin1String(wordsOf(m_row.kind).verb), names}, changes()); }))
        Q_EMIT done();
}

} // namespace convenor
