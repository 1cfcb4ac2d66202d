// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/session_table.h"

#include "ui/pages/sessions/session_model.h"
#include "ui/pages/sessions/session_words.h"
#include "ui/style/direction.h"
#include "ui/style/fonts.h"
#include "ui/style/style.h"
#include "ui/style/tokens.h"
#include "ui/widgets/stars.h"

#include <QHeaderView>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

namespace convenor {

namespace {

constexpr int emblemSide = 26;
constexpr int currentEdge = 3;
constexpr int starSide = 12;
constexpr int heightOfRow = 48;
constexpr int editorWidth = 64;
constexpr int wideEnough = 640; ///< for who led it to stand beside the title
constexpr int mostCounted = 99'999;

class SessionDelegate : public QStyledItemDelegate
{
public:
    explicit SessionDelegate(const SessionModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool current = option.state & QStyle::State_Selected;
        if (current || option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, current ? t.selected : t.raised);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.hairline);
        const SessionRow &row = m_model.row(index.row());
        if (index.column() == SessionModel::Title)
            paintTitle(*painter, option, index.row(), t, current);
        else if (index.column() == SessionModel::LedBy)
            paintLine(*painter, option.rect.adjusted(grid::small, 0, -grid::small, 0), option.font, t.muted, row.ledBy);
        else if (index.column() == SessionModel::Came)
            paintCame(*painter, option, row, t);
        else
            paintState(*painter, option, row, t);
        painter->restore();
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *editor = new QLineEdit(parent);
        editor->setValidator(new QIntValidator(0, mostCounted, editor));
        editor->setAlignment(Qt::AlignRight);
        editor->setAccessibleName(SessionTable::tr("How many came"));
        return editor;
    }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        QRect rect(0, 0, editorWidth, grid::control);
        rect.moveCenter(option.rect.center());
        rect.moveRight(option.rect.right() - grid::tiny);
        editor->setGeometry(placed(option, rect));
    }

private:
    template <class Rect> static Rect placed(const QStyleOptionViewItem &option, const Rect &piece)
    {
        return inDirection(option.direction, Rect(option.rect), piece);
    }

    void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, int row, const Tokens &t, bool current) const
    {
        const QRect &rect = option.rect;
        if (current)
            painter.fillRect(placed(option, QRect(rect.left(), rect.top(), currentEdge, rect.height() - 1)), t.accent);
        const QRectF emblem(rect.left() + grid::page, rect.top() + (rect.height() - emblemSide) / 2.0, emblemSide,
                            emblemSide);
        if (!m_model.look(row).code.isEmpty())
            paintEmblem(painter, placed(option, emblem), m_model.look(row), t);
        const int left = int(emblem.right()) + grid::medium;
        const QFont strong = fontOf(FontRole::Strong), small = fontOf(FontRole::Small);
        const int upper = QFontMetrics(strong).height(), lower = QFontMetrics(small).height();
        const int top = rect.top() + (rect.height() - upper - lower) / 2, width = rect.right() - left - grid::small;
        const SessionRow &session = m_model.row(row);
        paintLine(painter, placed(option, QRect(left, top, width, upper)), strong, t.text, session.title);
        QString second = shownWhen(session.start, 0, m_model.today());
        const QString format = session.safeSpace ? SessionTable::tr("safe space") : session.format;
        if (!format.isEmpty())
            second += QStringLiteral(" · ") + format;
        paintLine(painter, placed(option, QRect(left, top + upper, width, lower)), small, t.muted, second);
    }

    static void paintLine(QPainter &painter, const QRect &rect, const QFont &font, const QColor &colour,
                          const QString &text)
    {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    }

    static void paintRight(QPainter &painter, const QRect &rect, const QString &text)
    {
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, text);
    }

    static void paintCame(QPainter &painter, const QStyleOptionViewItem &option, const SessionRow &row, const Tokens &t)
    {
        if (option.state & QStyle::State_Editing)
            return; // the editor stands here
        painter.setFont(option.font);
        painter.setPen(t.muted);
        paintRight(painter, placed(option, option.rect.adjusted(0, 0, -grid::small, 0)), cameWords(row));
    }

    static void paintState(QPainter &painter, const QStyleOptionViewItem &option, const SessionRow &row,
                           const Tokens &t)
    {
        const QRect rect = option.rect.adjusted(0, 0, -grid::page, 0);
        const bool isRated = row.rating && row.answers >= fewestAnswers && row.state == SessionState::Logged;
        painter.setFont(row.state == SessionState::ToLog ? fontOf(FontRole::Strong) : option.font);
        painter.setPen(row.state == SessionState::ToLog                ? t.accent
                       : isRated || row.state == SessionState::Awaited ? t.text
                                                                       : t.muted);
        const QString text = stateWords(row);
        if (!isRated)
            return paintRight(painter, placed(option, rect), text);
        const QRect upper(rect.left(), rect.top() + grid::tiny + 1, rect.width(), rect.height() / 2 - grid::tiny);
        paintRight(painter, placed(option, upper), text);
        const double width = painter.fontMetrics().horizontalAdvance(text) + grid::tiny + starSide;
        const QRectF star(upper.right() + 1 - width, upper.center().y() - starSide / 2.0, starSide, starSide);
        painter.fillPath(starPath(placed(option, star)), t.text);
        painter.setFont(fontOf(FontRole::Small));
        painter.setPen(t.muted);
        const QRect lower(rect.left(), rect.center().y(), rect.width(), rect.height() / 2 - grid::tiny);
        paintRight(painter, placed(option, lower), SessionTable::tr("%Ln answers", nullptr, row.answers));
    }

    const SessionModel &m_model;
};

QVariant numberOf(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant(QString());
}

/// What a row says in two lines, a column each.
Fields<SessionRow> fieldsOf(const SessionModel &model)
{
    const auto text = [](const QString &label, std::function<QString(const SessionRow &)> textOf) {
        return shown<SessionRow>(label, std::move(textOf));
    };
    const auto number = [](const QString &label, std::function<QVariant(const SessionRow &)> numberOfRow) {
        Field<SessionRow> field;
        field.label = label;
        field.plain = std::move(numberOfRow);
        return field;
    };
    const auto isRated = [](const SessionRow &row) { return row.rating && row.answers >= fewestAnswers; };
    return {text(SessionTable::tr("Date"), [](const SessionRow &row) { return row.start.date.toString(Qt::ISODate); }),
            text(SessionTable::tr("Time"), [](const SessionRow &row) { return row.start.time.value_or(QTime()).toString(QStringLiteral("HH:mm")); }),
            text(SessionTable::tr("Session"), [](const SessionRow &row) { return row.title; }),
            text(SessionTable::tr("Community"), [&model](const SessionRow &row) { return model.nameOf(row.community); }),
            text(SessionTable::tr("Format"), [](const SessionRow &row) { return row.safeSpace ? SessionTable::tr("safe space") : row.format; }),
            text(SessionTable::tr("Led by"), [](const SessionRow &row) { return row.ledBy; }),
            number(SessionTable::tr("Came"), [](const SessionRow &row) { return numberOf(row.came); }),
            number(SessionTable::tr("Registered"), [](const SessionRow &row) { return numberOf(row.registered); }),
            text(SessionTable::tr("State"), [](const SessionRow &row) { return standWord(row.state); }),
            number(SessionTable::tr("Answers"), [](const SessionRow &row) { return QVariant(row.answers); }),
            number(SessionTable::tr("Rating"), [isRated](const SessionRow &row) { return isRated(row) ? QVariant(*row.rating) : QVariant(QString()); })};
}

} // namespace

SessionTable::SessionTable(SessionModel &model, QWidget *parent) : RecordTable(tr("Sessions"), parent), m_model(model)
{
    setSubject(
        {tr("Sessions"), [](int count) { return tr("%Ln sessions", nullptr, count); }, QStringLiteral("events")});
    setItemDelegate(new SessionDelegate(model, this));
    setSortingEnabled(false);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->hide();
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setModel(&model);
    arrange();
}

void SessionTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool isDigit = event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9;
    if (!plain || !isDigit || state() == EditingState || !currentIndex().isValid())
        return RecordTable::keyPressEvent(event);
    const QModelIndex count = model()->index(currentRow(), SessionModel::Came);
    setCurrentIndex(count);
    const EditTriggers usual = editTriggers();
    setEditTriggers(usual | AnyKeyPressed); // for this key alone: a letter is no count
    edit(count, AnyKeyPressed, event);
    setEditTriggers(usual);
}

void SessionTable::resizeEvent(QResizeEvent *event)
{
    RecordTable::resizeEvent(event);
    arrange();
}

int SessionTable::sizeHintForColumn(int column) const
{
    const QString widest = column == SessionModel::Came ? tr("000 registered") : tr("00 answered");
    return fontMetrics().horizontalAdvance(widest) +
           (column == SessionModel::Came ? 2 * grid::small : grid::small + grid::page);
}

PlainTable SessionTable::plainCells() const
{
    return plainTable(accessibleName(), fieldsOf(m_model), m_model.rows());
}

void SessionTable::arrange()
{
    const int came = sizeHintForColumn(SessionModel::Came), state = sizeHintForColumn(SessionModel::State);
    setColumnWidth(SessionModel::Came, came);
    setColumnWidth(SessionModel::State, state);
    const int rest = viewport()->width() - came - state;
    const bool isWide = rest > wideEnough;
    setColumnHidden(SessionModel::LedBy, !isWide);
    setColumnWidth(SessionModel::LedBy, isWide ? rest * 2 / 5 : 0);
    setColumnWidth(SessionModel::Title, std::max(grid::huge * 3, isWide ? rest - rest * 2 / 5 : rest));
}

} // namespace convenor
