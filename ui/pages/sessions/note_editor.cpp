// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/note_editor.h"

#include "core/base/typed_date.h"
#include "core/sessions/log_lines.h"
#include "ui/pages/sessions/session_words.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/style/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlock>

#include <algorithm>

namespace convenor {

namespace {

constexpr int signWidth = 20; ///< of the sign with its icon, before the text
constexpr int fewestLines = 4;
constexpr int mostLines = 9;
constexpr int linePitch = 150; ///< percent of a line

/// The place of the sign, or -1.
int signAt(const QString &line)
{
    static const QRegularExpression sign(QStringLiteral("^\\s*([-+>!])"));
    return int(sign.match(line).capturedStart(1));
}

} // namespace

class NoteEditor::Highlighter : public QSyntaxHighlighter
{
public:
    Highlighter(QTextDocument *document, const NoteEditor &editor) : QSyntaxHighlighter(document), m_editor(editor) {}

protected:
    void highlightBlock(const QString &text) override
    {
        static const QRegularExpression person(QStringLiteral("(?:^|(?<=\\s|[!+>-]))@[^\\s,;:!?]+"));
        static const QRegularExpression topic(QStringLiteral("(?:^|(?<=\\s))#[\\p{L}\\p{N}_-]+"));
        const Tokens &t = tokensOf(m_editor.palette());
        if (const int sign = signAt(text); sign >= 0)
            hideSign(text, sign);
        QTextCharFormat strong, accent;
        strong.setFontWeight(QFont::DemiBold);
        accent.setForeground(t.accent);
        for (auto it = person.globalMatch(text); it.hasNext();)
            mark(it.next(), strong);
        for (auto it = topic.globalMatch(text); it.hasNext();)
            mark(it.next(), accent);
        markDay(text, t);
    }

private:
    void mark(const QRegularExpressionMatch &match, const QTextCharFormat &format)
    {
        setFormat(int(match.capturedStart()), int(match.capturedLength()), format);
    }
    void hideSign(const QString &text, int at)
    {
        QTextCharFormat hidden;
        hidden.setForeground(Qt::transparent);
        hidden.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        hidden.setFontLetterSpacing(signWidth - m_editor.fontMetrics().horizontalAdvance(text[at]));
        setFormat(at, 1, hidden);
    }
    /// What is read as the day of an action item recedes, for it is told behind the line.
    void markDay(const QString &text, const Tokens &t)
    {
        const NoteLine note = readNote(text, m_editor.m_today);
        if (!note.due.isValid())
            return;
        const auto end = text.indexOf(note.text) + note.text.size();
        QTextCharFormat receded;
        receded.setForeground(t.faint);
        setFormat(int(end), int(text.size() - end), receded);
    }

    const NoteEditor &m_editor;
};

NoteEditor::NoteEditor(QDate today, QWidget *parent)
    : QTextEdit(parent), m_today(today), m_highlighter(new Highlighter(document(), *this))
{
    setTabChangesFocus(true);
    setAcceptRichText(false);
    setNotes({});
    setAccessibleName(tr("What was said: a line each; + went well, - improve, ! action, > quote"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(grid::small);
    connect(document(), &QTextDocument::contentsChanged, this, &QWidget::updateGeometry);
}

/// Blocks made by Enter take over the pitch of those before.
void NoteEditor::setNotes(const QString &text)
{
    setPlainText(text);
    QTextBlockFormat format;
    format.setLineHeight(linePitch, QTextBlockFormat::ProportionalHeight);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
    moveCursor(QTextCursor::End);
}

void NoteEditor::insertFromMimeData(const QMimeData *copied)
{
    if (copied->hasText())
        textCursor().insertText(copied->text());
}

QSize NoteEditor::sizeHint() const
{
    const int lines = std::clamp(document()->blockCount() + 1, fewestLines, mostLines);
    return {grid::sheet / 2, lines * fontMetrics().lineSpacing() * linePitch / 100 + 2 * grid::small};
}

void NoteEditor::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->rehighlight();
}

void NoteEditor::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        paintSigns(painter, block, document()->documentLayout()->blockBoundingRect(block));
}

void NoteEditor::paintSigns(QPainter &painter, const QTextBlock &block, const QRectF &where) const
{
    const Tokens &t = tokensOf(palette());
    const QTextLayout *layout = block.layout();
    const int sign = signAt(block.text());
    if (sign < 0 || !layout || layout->lineCount() == 0)
        return;
    const NoteLine note = readNote(block.text(), m_today);
    const QTextLine first = layout->lineAt(0), last = layout->lineAt(layout->lineCount() - 1);
    const char *name = note.isAction                    ? "square-check"
                       : note.kind == NoteKind::Well    ? "plus"
                       : note.kind == NoteKind::Improve ? "minus"
                                                        : "quote";
    const QColor colour = note.kind == NoteKind::Improve && !note.isAction ? t.warning
                          : note.kind == NoteKind::Quote && !note.isAction ? t.muted
                                                                           : t.accent;
    const auto middleOf = [&](const QTextLine &line) {
        return where.top() + line.y() + line.ascent() - fontMetrics().xHeight() / 2.0;
    };
    const QPointF at(where.left() + first.cursorToX(sign), middleOf(first) - grid::icon / 2.0);
    paintIcon(painter, QRectF(at, QSizeF(grid::icon, grid::icon)), QLatin1String(name), colour);
    if (!note.due.isValid())
        return;
    const QString due = tr("due %1").arg(shownDay(note.due, m_today));
    painter.setFont(fontOf(FontRole::Small));
    const double width = painter.fontMetrics().horizontalAdvance(due) + 2 * grid::small;
    const double height = painter.fontMetrics().height() + grid::tiny;
    const QRectF chip(where.left() + last.naturalTextRect().right() + grid::small, middleOf(last) - height / 2, width,
                      height);
    if (chip.right() > viewport()->width())
        return;
    paintCard(painter, chip, t.raised, QColor(), chip.height() / 2);
    painter.setPen(t.muted);
    painter.drawText(chip, Qt::AlignCenter, due);
}

} // namespace convenor
