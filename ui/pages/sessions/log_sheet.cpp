// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/log_sheet.h"

#include "core/care/thanks.h"
#include "core/sessions/session_rules.h"
#include "ui/pages/sessions/note_editor.h"
#include "ui/pages/sessions/session_words.h"
#include "ui/pages/sessions/thanks_section.h"
#include "ui/pages/sessions/who_section.h"
#include "ui/shell/context.h"
#include "ui/style/tokens.h"
#include "ui/widgets/emblem.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_label.h"
#include "ui/widgets/stars.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace convenor {

namespace {

constexpr int emblemSide = 32;
constexpr int numberSide = 20;

/// The number of a question in a quiet disc.
class Number : public QWidget
{
public:
    explicit Number(int number) : m_text(QString::number(number)) { setFixedSize(numberSide, numberSide); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = tokensOf(palette());
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.raised);
        painter.drawEllipse(rect());
        painter.setPen(t.muted);
        painter.setFont(fontOf(FontRole::SmallStrong));
        painter.drawText(rect(), Qt::AlignCenter, m_text);
    }

private:
    QString m_text;
};

/// A button that shows its keys.
QPushButton *keyButton(const QString &text, const QString &keys, ButtonKind kind)
{
    auto *made = button(QStringLiteral("%1   %2").arg(text, keys), kind);
    made->setAccessibleName(text);
    made->setAccessibleDescription(keys);
    return made;
}

QString subtitleOf(const SessionDetail &detail, QDate today)
{
    QStringList parts;
    for (const Community &community : detail.communities)
        parts << community.name.value();
    parts << shownWhen(startOf(detail.event), detail.event.minutes, today);
    for (const SessionPart &part : detail.parts)
        if (!parts.contains(part.name))
            parts << part.name;
    return parts.join(QStringLiteral(" · "));
}

std::vector<Id<Person>> peopleOf(const std::vector<SessionPart> &parts)
{
    std::vector<Id<Person>> people;
    for (const SessionPart &part : parts)
        people.push_back(part.person);
    return people;
}

} // namespace

LogSheet::LogSheet(Context &context, Id<Event> event)
    : SheetContent({}),
      m_context(context),
      m_detail(sessionDetail(context.store(), event)),
      m_mayCancel(!isLogged(context.store(), m_detail.event)),
      m_draft(context, LogDraft::kind, event.toString(), [this] { return draft().toText(); })
{
    setTitle(m_detail.event.title.value());
    setSubtitle(subtitleOf(m_detail, context.today()));
    setAcceptDrops(true);
    connect(&m_draft, &SheetDraft::saved, this, &LogSheet::showKept);
    makeHeader();
    makeBody();
    makeFooter();
    restoreDraft();
    connect(m_who, &WhoSection::edited, this, &LogSheet::changed);
    connect(m_who, &WhoSection::numberTaken, this, [this] { m_ratings->setFocus(Qt::TabFocusReason); });
    connect(m_ratings, &RatingEditor::edited, this, &LogSheet::changed);
    connect(m_notes, &NoteEditor::textChanged, this, &LogSheet::changed);
    connect(m_notes, &NoteEditor::textChanged, this, [this] { bringIntoSight(m_notes); });
    connect(m_thanks, &ThanksSection::edited, this, &LogSheet::changed);
    connect(m_thanks, &ThanksSection::opened, this, &LogSheet::bringIntoSight);
}

LogSheet::~LogSheet()
{
    m_draft.settle();
}

void LogSheet::makeHeader()
{
    if (!m_detail.communities.empty()) {
        auto *emblem = new Emblem(emblemSide);
        emblem->setLook(lookOf(m_detail.communities.front()));
        header()->insertWidget(0, emblem, 0, Qt::AlignTop);
    }
    if (!m_mayCancel)
        return;
    auto *cancel = button(tr("Did not happen"), ButtonKind::Ghost);
    connect(cancel, &QPushButton::clicked, this, [this] { Q_EMIT wanted("session.cancel"); });
    header()->addWidget(cancel, 0, Qt::AlignTop);
}

void LogSheet::makeBody()
{
    m_who = new WhoSection(m_context, m_detail);
    m_ratings = new RatingEditor;
    m_ratings->setKnown(m_detail.answers);
    m_notes = new NoteEditor(m_context.today());
    const auto people = peopleOf(m_detail.parts);
    m_thanks = new ThanksSection(m_detail, thankedFor(m_context.store(), m_detail.event, people));
    body()->addWidget(makeHeading(1, tr("Who came"), tr("type, tick or paste anything")));
    body()->addWidget(m_who);
    body()->addSpacing(grid::small);
    body()->addWidget(makeHeading(2, tr("How it was"), tr("keys 1–5, or paste the poll")));
    body()->addWidget(m_ratings);
    body()->addSpacing(grid::small);
    body()->addWidget(
        makeHeading(3, tr("What was said"), tr("+ went well  - improve  ! action  > quote  @person  #topic")));
    addNotesBefore();
    body()->addWidget(m_notes);
    if (!m_thanks->isEmpty()) {
        body()->addSpacing(grid::small);
        body()->addWidget(makeHeading(4, tr("Thanks"), tr("opens a ready text; counts when sent")));
    }
    body()->addWidget(m_thanks);
    body()->addStretch(1);
    m_thanks->setVisible(!m_thanks->isEmpty());
}

QWidget *LogSheet::makeHeading(int number, const QString &title, const QString &hint)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::small);
    layout->addWidget(new Number(number));
    layout->addWidget(label(title, FontRole::Strong));
    layout->addWidget(new LineLabel(hint, FontRole::Small, Tone::Muted), 1);
    return row;
}

/// What was noted when the session was logged before.
void LogSheet::addNotesBefore()
{
    QStringList lines;
    for (const SessionNote &note : m_detail.notes)
        lines << (note.kind == NoteKind::Well      ? QStringLiteral("+ ")
                  : note.kind == NoteKind::Improve ? QStringLiteral("− ")
                  : note.kind == NoteKind::Quote   ? QStringLiteral("“ ")
                                                   : QString()) +
                     note.text;
    for (const ActionItem &item : m_detail.actions)
        lines << QStringLiteral("! ") + item.text;
    if (lines.isEmpty())
        return;
    auto *before = label(lines.join(u'\n'), FontRole::Small, Tone::Muted);
    before->setWordWrap(true);
    before->setTextInteractionFlags(Qt::TextSelectableByMouse);
    before->setAccessibleName(tr("Noted before: %1").arg(lines.join(QStringLiteral("; "))));
    body()->addWidget(before);
}

void LogSheet::makeFooter()
{
    m_kept = new LineLabel(tr("What you type is kept as you go."), FontRole::Small, Tone::Muted);
    m_kept->setMinimumWidth(1); // the buttons come first
    auto *next = keyButton(tr("Done, next"), tr("Ctrl+Shift+↵"), ButtonKind::Plain);
    auto *done = keyButton(tr("Done"), tr("Ctrl+↵"), ButtonKind::Primary);
    connect(next, &QPushButton::clicked, this, [this] { Q_EMIT wanted("session.next"); });
    connect(done, &QPushButton::clicked, this, [this] { Q_EMIT wanted("session.done"); });
    footer()->setSpacing(grid::small);
    footer()->addWidget(m_kept, 1);
    footer()->addWidget(next);
    footer()->addWidget(done);
}

void LogSheet::restoreDraft()
{
    const LogDraft draft = LogDraft::fromText(m_draft.kept());
    m_who->load(draft);
    m_ratings->setAdded(draft.ratings);
    m_ratings->setCame(m_who->came());
    m_notes->setNotes(draft.notes);
    m_thanks->setSent(draft.thanked);
    if (!draft.isEmpty())
        showKept();
}

LogDraft LogSheet::draft() const
{
    LogDraft draft;
    m_who->store(draft);
    draft.ratings = m_ratings->added();
    draft.notes = m_notes->toPlainText();
    draft.thanked = m_thanks->sent();
    std::sort(draft.thanked.begin(), draft.thanked.end());
    return draft;
}

void LogSheet::changed()
{
    m_ratings->setCame(m_who->came());
    m_draft.touch();
}

void LogSheet::showKept()
{
    m_kept->setText(tr("Draft kept. Nothing here is lost."));
}

void LogSheet::commit()
{
    m_who->finish();
    const LogDraft entered = draft();
    const SessionLog log = entered.toLog(m_detail.event.id);
    LogDraft thanksOnly;
    thanksOnly.thanked = entered.thanked;
    const bool isThanksOnly = entered == thanksOnly && !entered.thanked.empty();
    LogSummary summary;
    ChangeSet changes;
    if (!isThanksOnly)
        changes = logSession(m_context.store(), log, m_context.today(), &summary);
    changes.append(keepThanks(m_context.store(), m_detail.event, entered.thanked, m_context.today()));
    const QString title = m_detail.event.title.value();
    QString told = isThanksOnly ? tr("Thanks kept") : tr("Logged “%1”").arg(title);
    if (!summary.unknownOwners.isEmpty())
        told =
            tr("Logged “%1”. Nobody here is called @%2").arg(title, summary.unknownOwners.join(QStringLiteral(", @")));
    m_context.commit({isThanksOnly ? QStringLiteral("session.thank") : QStringLiteral("session.log"), title},
                     std::move(changes), told);
    m_draft.forget();
}

void LogSheet::cancelSession()
{
    const QString title = m_detail.event.title.value();
    m_context.commit({QStringLiteral("session.cancel"), title},
                     didNotHappen(m_context.store(), m_detail.event.id, m_context.today()),
                     tr("“%1” did not happen").arg(title));
    m_draft.forget();
}

void LogSheet::paste(const QMimeData *copied)
{
    if (!m_who->take(copied))
        throw Error(Error::Invalid,
                    m_detail.event.safeSpace
                        ? tr("No names are kept of a safe space. Type how many came.")
                        : tr("There is no list of people to paste. Copy names, addresses or a report of "
                             "attendance first."));
}

bool LogSheet::mayClose()
{
    m_draft.settle();
    return true;
}

QWidget *LogSheet::firstFocus()
{
    return m_who->firstFocus();
}

void LogSheet::resizeEvent(QResizeEvent *event)
{
    SheetContent::resizeEvent(event);
    Q_EMIT placed();
}

void LogSheet::showEvent(QShowEvent *event)
{
    SheetContent::showEvent(event);
    Q_EMIT placed();
}

void LogSheet::hideEvent(QHideEvent *event)
{
    SheetContent::hideEvent(event);
    Q_EMIT placed();
}

void LogSheet::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText() || event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void LogSheet::dropEvent(QDropEvent *event)
{
    m_context.act([&] { paste(event->mimeData()); });
}

} // namespace convenor
