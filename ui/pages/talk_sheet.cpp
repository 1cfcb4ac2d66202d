// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/talk_sheet.h"

#include "core/base/typed_date.h"
#include "core/care/care_rules.h"
#include "ui/style/tokens.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

constexpr int noteHeight = 120;
constexpr int readyHeight = 190;

void addLabelled(QBoxLayout *layout, const QString &text, QWidget *editor)
{
    auto *words = label(text, FontRole::SmallStrong, Tone::Muted);
    words->setBuddy(editor);
    editor->setAccessibleName(text);
    layout->addWidget(words);
    layout->addWidget(editor);
}

QPlainTextEdit *lines(const QString &text, int height)
{
    auto *editor = new QPlainTextEdit(text);
    editor->setTabChangesFocus(true);
    editor->setFixedHeight(height);
    editor->setFrameShape(QFrame::StyledPanel);
    return editor;
}

} // namespace

TalkSheet::TalkSheet(Context &context, const TalkWish &wish)
    : SheetContent(wish.text.isEmpty() ? tr("Conversation with %1").arg(wish.name) : tr("Ask %1").arg(wish.name)),
      m_context(context),
      m_wish(wish),
      m_draft(context, wish.text.isEmpty() ? QStringLiteral("care.talk") : QStringLiteral("care.ask"),
              wish.person.toString(), [this] { return typed(); }),
      m_kind(new QComboBox),
      m_day(new QLineEdit(tr("today"))),
      m_note(lines({}, noteHeight))
{
    if (!wish.text.isEmpty())
        addReadyText();
    addNote();
    restoreDraft();
    body()->addStretch(1);
    auto *cancel = button(tr("Cancel"), ButtonKind::Ghost);
    auto *done = button(wish.text.isEmpty() ? tr("Keep") : tr("Sent or said"), ButtonKind::Primary, "check");
    footer()->addStretch(1);
    footer()->addWidget(cancel);
    footer()->addWidget(done);
    connect(cancel, &QPushButton::clicked, this, &SheetContent::done);
    done->setToolTip(tr("Ctrl+Enter"));
    connect(done, &QPushButton::clicked, this, &TalkSheet::keep);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this, &TalkSheet::keep);
}

TalkSheet::~TalkSheet()
{
    m_draft.settle();
}

bool TalkSheet::mayClose()
{
    m_draft.settle();
    return true;
}

/// Only what somebody wrote: the kind and the day are there before.
QString TalkSheet::typed() const
{
    const QString note = m_note->toPlainText();
    const QString ready = m_ready && m_ready->toPlainText() != m_wish.text ? m_ready->toPlainText() : QString();
    if (note.isEmpty() && ready.isEmpty())
        return {};
    const QJsonObject object{{"kind"_L1, m_kind->currentIndex()}, {"day"_L1, m_day->text()}, {"note"_L1, note}, {"text"_L1, ready}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void TalkSheet::restoreDraft()
{
    if (const QJsonObject kept = QJsonDocument::fromJson(m_draft.kept().toUtf8()).object(); !kept.isEmpty()) {
        m_kind->setCurrentIndex(std::clamp(kept["kind"_L1].toInt(), 0, m_kind->count() - 1));
        m_day->setText(kept["day"_L1].toString());
        m_note->setPlainText(kept["note"_L1].toString());
        if (const QString text = kept["text"_L1].toString(); m_ready && !text.isEmpty())
            m_ready->setPlainText(text);
        setSubtitle(tr("What you wrote before is still here."));
    }
    const auto changed = [this] { m_draft.touch(); };
    connect(m_kind, &QComboBox::currentIndexChanged, this, changed);
    connect(m_day, &QLineEdit::textEdited, this, changed);
    connect(m_note, &QPlainTextEdit::textChanged, this, changed);
    if (m_ready)
        connect(m_ready, &QPlainTextEdit::textChanged, this, changed);
}

QWidget *TalkSheet::firstFocus()
{
    return m_ready ? m_ready : m_note;
}

void TalkSheet::addReadyText()
{
    setSubtitle(tr("Change it as you would say it. It counts when you have sent or said it."));
    m_ready = lines(m_wish.text, readyHeight);
    addLabelled(body(), tr("Text to send"), m_ready);
    auto *copy = button(tr("Copy"), ButtonKind::Plain, "copy");
    body()->addWidget(copy, 0, Qt::AlignLeft);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_ready->toPlainText());
        m_context.tell(tr("Copied. Paste it where you talk with %1.").arg(m_wish.name));
    });
}

void TalkSheet::addNote()
{
    m_kind->addItems(
        {tr("How is it going?"), tr("Praise"), tr("Help"), tr("Asked for something"), tr("Welcome"), tr("Thanks")});
    m_kind->setCurrentIndex(int(m_wish.kind));
    m_note->setPlaceholderText(tr("What to remember; nothing is fine too"));
    addLabelled(body(), tr("What it was"), m_kind);
    addLabelled(body(), tr("Day"), m_day);
    addLabelled(body(), tr("Note"), m_note);
}

void TalkSheet::keep()
{
    const bool kept = m_context.act([this] {
        const QDate spoken = readDay(m_day->text().trimmed(), m_context.today());
        const QDate day = spoken.isValid() ? spoken : typedHalfDate(m_day->text()).first();
        const auto kind = TouchKind(m_kind->currentIndex());
        const Touch touch{{}, m_wish.person, day, kind, m_note->toPlainText().trimmed()};
        const QString verb = kind == TouchKind::Ask ? QStringLiteral("care.ask") : QStringLiteral("care.talk");
        m_context.commit({verb, m_wish.name}, addTouch(m_context.store(), touch, m_context.today()));
        m_draft.forget();
    });
    if (kept)
        Q_EMIT done();
}

} // namespace convenor
