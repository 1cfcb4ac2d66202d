// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_canvas.h"

#include "ui/calendar/calendar_accessible.h"
#include "ui/style/direction.h"
#include "ui/style/fonts.h"
#include "ui/style/style.h"
#include "ui/style/tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace convenor {

namespace {

constexpr int daysAWeek = 7;
constexpr int minuteStep = 15;
constexpr double chipRadius = 4;

When later(const When &start, int days, int minutes)
{
    if (!start.time)
        return When::allDay(start.date.addDays(days));
    return wallClock(wallSeconds(start.date.addDays(days), *start.time) + minutes * 60, start.zone);
}

} // namespace

CalendarCanvas::CalendarCanvas(const QString &name, QWidget *parent) : QAbstractScrollArea(parent)
{
    installCalendarAccessibility();
    setAccessibleName(name);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

CalendarCanvas::~CalendarCanvas() = default;

void CalendarCanvas::setScene(const CalendarScene *scene)
{
    m_focus = -1;
    m_hover = -1;
    m_press.reset();
    m_move.reset();
    m_scene = scene;
    m_geometry.reset();
    forgetAccessibleMarks(this);
    relayout();
    restoreFocus();
}

void CalendarCanvas::relayout()
{
    if (!m_scene)
        return;
    m_geometry = layOut(contentRect().size());
    const int room = int(contentRect().height());
    verticalScrollBar()->setRange(0, std::max(0, int(m_geometry->size().height()) - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(grid::row);
    forgetAccessibleMarks(this);
    viewport()->update();
}

void CalendarCanvas::restoreFocus()
{
    if (!m_geometry || (!m_lastEvent.isNull() && focusEvent(m_lastEvent)))
        return;
    m_focus = m_geometry->firstFrom(m_lastDay.isValid() ? m_lastDay : m_scene->today);
    Q_EMIT focusChanged();
}

bool CalendarCanvas::focusEvent(Id<Event> event)
{
    for (size_t i = 0; m_geometry && i < m_scene->plan.sessions.size(); ++i)
        if (m_scene->plan.sessions[i].event.id == event)
            if (const int mark = m_geometry->markOf(int(i)); mark >= 0) {
                setFocusMark(mark);
                return true;
            }
    return false;
}

void CalendarCanvas::focusDay(QDate day)
{
    if (m_geometry)
        setFocusMark(m_geometry->firstFrom(day));
}

void CalendarCanvas::setFocusMark(int mark)
{
    m_focus = mark;
    const PlannedSession *session = focusSession();
    m_lastEvent = session ? session->event.id : Id<Event>();
    m_lastDay = mark >= 0 ? m_geometry->mark(mark).day : QDate();
    if (mark >= 0)
        showFocus();
    viewport()->update();
    if (mark >= 0 && QAccessible::isActive()) {
        QAccessibleEvent told(this, QAccessible::Focus);
        told.setChild(mark);
        QAccessible::updateAccessibility(&told);
    }
    Q_EMIT focusChanged();
}

void CalendarCanvas::showFocus()
{
    const QRectF rect = m_geometry->mark(m_focus).rect;
    QScrollBar *bar = verticalScrollBar();
    const double room = contentRect().height();
    if (rect.top() - grid::tiny < bar->value())
        bar->setValue(int(rect.top()) - grid::tiny);
    else if (rect.bottom() + grid::tiny > bar->value() + room)
        bar->setValue(int(rect.bottom() + grid::tiny - room) + 1);
}

const PlannedSession *CalendarCanvas::focusSession() const
{
    if (!m_geometry || m_focus < 0 || !m_geometry->mark(m_focus).isSession())
        return nullptr;
    return &m_scene->session(m_geometry->mark(m_focus).session);
}

QDate CalendarCanvas::focusedDay() const
{
    if (m_focus < 0 || !m_geometry)
        return m_lastDay.isValid() ? m_lastDay : m_scene ? m_scene->today : QDate();
    return m_geometry->mark(m_focus).day;
}

std::optional<Id<Community>> CalendarCanvas::focusedCommunity() const
{
    if (m_focus < 0 || !m_geometry)
        return std::nullopt;
    const Community *community = communityOfMark(m_geometry->mark(m_focus));
    return community ? std::optional(community->id) : std::nullopt;
}

const Community *CalendarCanvas::communityOfMark(const CalendarMark &mark) const
{
    const Id<Community> there = communityAt(mark.rect.center());
    if (const auto lane = m_scene->laneOf.constFind(there); lane != m_scene->laneOf.cend())
        return &m_scene->lanes[size_t(*lane)].community;
    return mark.session >= 0 ? m_scene->communityOf(m_scene->session(mark.session)) : nullptr;
}

QString CalendarCanvas::describeMark(int mark) const
{
    const CalendarMark &shown = m_geometry->mark(mark);
    return describe(*m_scene, shown, communityOfMark(shown));
}

QRectF CalendarCanvas::contentRect() const
{
    return QRectF(viewport()->rect()).adjusted(0, headerHeight(), 0, -footerHeight());
}

QPointF CalendarCanvas::toContent(QPointF viewportPoint) const
{
    const QPointF point = viewportPoint - QPointF(0, headerHeight() - verticalScrollBar()->value());
    return isRightToLeft() ? QPointF(viewport()->width() - point.x(), point.y()) : point;
}

QRectF CalendarCanvas::rectOfMark(int mark) const
{
    return placed(m_geometry->mark(mark).rect.translated(0, headerHeight() - verticalScrollBar()->value()));
}

QRectF CalendarCanvas::placed(const QRectF &piece) const
{
    return inDirection(layoutDirection(), QRectF(viewport()->rect()), piece);
}

const Tokens &CalendarCanvas::tokens() const
{
    return tokensOf(palette());
}

int CalendarCanvas::movedSession() const
{
    return m_move ? m_move->session : -1;
}

void CalendarCanvas::beginMove()
{
    if (const PlannedSession *session = focusSession())
        setMove({m_geometry->mark(m_focus).session, startOf(session->event), false, false, {}});
}

void CalendarCanvas::cancelMove()
{
    m_move.reset();
    m_press.reset();
    viewport()->unsetCursor();
    viewport()->update();
}

void CalendarCanvas::setMove(Move move)
{
    const PlannedSession &session = m_scene->session(move.session);
    const bool isElsewhere = !(move.start == startOf(session.event));
    move.advice = isElsewhere && m_ask ? m_ask(session, move.start) : QStringList();
    m_move = std::move(move);
    viewport()->update();
}

void CalendarCanvas::stepMove(int days, int minutes)
{
    Move move = *m_move;
    move.start = later(move.start, days, minutes);
    setMove(move);
}

void CalendarCanvas::drag(QPointF point, Qt::KeyboardModifiers modifiers)
{
    m_pointer = point;
    if (!m_move) {
        const int pressed = m_geometry->markAt(*m_press);
        const double distance = (toContent(point) - *m_press).manhattanLength();
        if (pressed < 0 || distance < QApplication::startDragDistance() || !m_geometry->mark(pressed).isSession())
            return;
        m_move = Move{m_geometry->mark(pressed).session, {}, true, false, {}};
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    Move move = *m_move;
    const Event &event = m_scene->session(move.session).event;
    move.start = startOf(event);
    move.start.date =
        m_geometry->dropDay(event.date, *m_press, toContent(point), modifiers.testFlag(Qt::ShiftModifier));
    move.isCopy = modifiers.testFlag(Qt::ControlModifier);
    setMove(move);
}

void CalendarCanvas::finishMove()
{
    const Move move = *m_move;
    const Event event = m_scene->session(move.session).event;
    cancelMove();
    if (move.start == startOf(event))
        return;
    if (move.isCopy)
        Q_EMIT copyWanted(event.id, move.start);
    else
        Q_EMIT moveWanted(event.id, move.start);
}

void CalendarCanvas::openFocus()
{
    if (m_focus < 0)
        return;
    const CalendarMark mark = m_geometry->mark(m_focus);
    if (const PlannedSession *session = focusSession())
        Q_EMIT openWanted(session->event.id);
    else if (mark.kind == MarkKind::More)
        Q_EMIT moreWanted(mark);
    else
        Q_EMIT createWanted(mark.day, focusedCommunity().value_or(Id<Community>()));
}

void CalendarCanvas::peek()
{
    if (m_focus >= 0)
        QToolTip::showText(viewport()->mapToGlobal(rectOfMark(m_focus).bottomLeft().toPoint()), describeMark(m_focus),
                           this);
}

/// Left is earlier, or later where time runs to the left.
int CalendarCanvas::alongTime(int key) const
{
    if (isRightToLeft() && key == Qt::Key_Left)
        return Qt::Key_Right;
    return isRightToLeft() && key == Qt::Key_Right ? int(Qt::Key_Left) : key;
}

bool CalendarCanvas::moveKey(int key, bool isWeek)
{
    switch (alongTime(key)) {
    case Qt::Key_Left:
        stepMove(isWeek ? -daysAWeek : -1, 0);
        return true;
    case Qt::Key_Right:
        stepMove(isWeek ? daysAWeek : 1, 0);
        return true;
    case Qt::Key_Up:
        stepMove(0, -minuteStep);
        return true;
    case Qt::Key_Down:
        stepMove(0, minuteStep);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finishMove();
        return true;
    case Qt::Key_Escape:
        cancelMove();
        return true;
    default:
        return false;
    }
}

bool CalendarCanvas::focusKey(int key)
{
    if (key == Qt::Key_N) {
        Q_EMIT createWanted(focusedDay(), focusedCommunity().value_or(Id<Community>()));
        return true;
    }
    if (m_focus < 0)
        return false;
    switch (alongTime(key)) {
    case Qt::Key_Left:
        setFocusMark(m_geometry->next(m_focus, Direction::Left));
        return true;
    case Qt::Key_Right:
        setFocusMark(m_geometry->next(m_focus, Direction::Right));
        return true;
    case Qt::Key_Up:
        setFocusMark(m_geometry->next(m_focus, Direction::Up));
        return true;
    case Qt::Key_Down:
        setFocusMark(m_geometry->next(m_focus, Direction::Down));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openFocus();
        return true;
    case Qt::Key_Space:
        peek();
        return true;
    default:
        return false;
    }
}

void CalendarCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const bool isTaken =
        m_geometry && isPlain &&
        (m_move ? moveKey(event->key(), event->modifiers().testFlag(Qt::ShiftModifier)) : focusKey(event->key()));
    if (!isTaken)
        event->ignore();
}

/// Tab goes from session to session, and on at the last.
bool CalendarCanvas::focusNextPrevChild(bool next)
{
    if (m_geometry && m_focus >= 0 && hasFocus()) {
        const int to = m_geometry->nextInTime(m_focus, next);
        if (to != m_focus) {
            setFocusMark(to);
            return true;
        }
    }
    return QAbstractScrollArea::focusNextPrevChild(next);
}

bool CalendarCanvas::event(QEvent *event)
{
    // While something is moved, the keys that move it are no shortcuts.
    if (event->type() == QEvent::ShortcutOverride && m_move) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

bool CalendarCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_geometry) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int mark = m_geometry->markAt(toContent(help->pos()));
        if (mark >= 0 && contentRect().contains(help->pos()))
            QToolTip::showText(help->globalPos(), describeMark(mark), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_hover = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void CalendarCanvas::mousePressEvent(QMouseEvent *event)
{
    if (!m_geometry || event->button() != Qt::LeftButton || !contentRect().contains(event->position()))
        return;
    if (m_move)
        return cancelMove();
    m_press = toContent(event->position());
    if (const int mark = m_geometry->markAt(*m_press); mark >= 0)
        setFocusMark(mark);
}

void CalendarCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_geometry)
        return;
    if (m_press && event->buttons().testFlag(Qt::LeftButton))
        return drag(event->position(), event->modifiers());
    const int over = contentRect().contains(event->position()) ? m_geometry->markAt(toContent(event->position())) : -1;
    if (over == m_hover)
        return;
    m_hover = over;
    viewport()->setCursor(over >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void CalendarCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_press || event->button() != Qt::LeftButton)
        return;
    const QPointF press = *m_press;
    m_press.reset();
    if (m_move && m_move->isDrag)
        return finishMove();
    const int mark = m_geometry->markAt(press);
    if (mark >= 0 && !m_geometry->mark(mark).isSession())
        openFocus();
}

void CalendarCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!m_geometry || !contentRect().contains(event->position()))
        return;
    const QPointF point = toContent(event->position());
    const int mark = m_geometry->markAt(point);
    m_press.reset();
    if (mark >= 0 && m_geometry->mark(mark).isSession())
        openFocus();
    else if (const QDate day = m_geometry->dayAt(point); mark < 0 && day.isValid())
        Q_EMIT createWanted(day, communityAt(point));
}

void CalendarCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_geometry)
        return;
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    if (const int mark = isKey ? m_focus : m_geometry->markAt(toContent(event->pos())); mark >= 0)
        setFocusMark(mark);
    else
        return;
    if (const PlannedSession *session = focusSession())
        Q_EMIT menuWanted(session->event.id, viewport()->mapToGlobal(rectOfMark(m_focus).bottomLeft().toPoint()));
}

void CalendarCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_geometry && m_focus < 0)
        m_focus = m_geometry->firstFrom(m_scene->today);
    viewport()->update();
    Q_EMIT focusChanged();
}

void CalendarCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void CalendarCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_hover = -1;
    m_focus = -1;
    relayout();
    restoreFocus();
}

void CalendarCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_focus = -1;
        relayout();
        restoreFocus();
    }
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void CalendarCanvas::scrollContentsBy(int, int)
{
    viewport()->update();
}

void CalendarCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens().surface);
    if (!m_geometry)
        return;
    const QRectF content = contentRect();
    painter.save();
    painter.setClipRect(content);
    painter.translate(0, headerHeight() - verticalScrollBar()->value());
    const QRectF visible(0, verticalScrollBar()->value(), content.width(), content.height());
    paintGrid(painter, visible);
    if (m_move)
        paintTarget(painter, false);
    paintMarks(painter, visible);
    if (m_move)
        paintTarget(painter, true);
    if (m_focus >= 0 && hasFocus())
        paintFocusRing(painter, placed(m_geometry->mark(m_focus).rect).adjusted(-2, -2, 2, 2), tokens(),
                       chipRadius + 2);
    painter.restore();
    paintFrame(painter);
    if (m_move)
        paintBubble(painter);
}

/// Where what is being moved would go: its ground below everything, its outline above.
void CalendarCanvas::paintTarget(QPainter &painter, bool isOutline) const
{
    if (m_geometry->rectOf(m_move->start.date).isNull())
        return;
    const QRectF rect = placed(m_geometry->rectOf(m_move->start.date));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isOutline ? QBrush(Qt::NoBrush) : QBrush(tokens().accentTint));
    painter.setPen(isOutline ? QPen(tokens().accent, 1.5) : QPen(Qt::NoPen));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), chipRadius, chipRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// The start, and what speaks against it, beside the pointer or the session.
void CalendarCanvas::paintBubble(QPainter &painter) const
{
    const Tokens &t = tokens();
    QStringList lines{m_move->isCopy ? tr("Copy to %1").arg(startWords(m_move->start)) : startWords(m_move->start)};
    lines += m_move->advice;
    lines << (m_move->isDrag ? dragHint()
                             : tr("Arrows: day and quarter hour · Shift: week · Enter: move · Esc: leave it"));
    const QFontMetrics strong(fontOf(FontRole::Strong));
    const QFontMetrics small(fontOf(FontRole::Small));
    int width = strong.horizontalAdvance(lines.front());
    for (const QString &line : lines)
        width = std::max(width, small.horizontalAdvance(line));
    const int height = strong.height() + int(lines.size() - 1) * small.height();
    const QPointF at = m_move->isDrag ? m_pointer + QPointF(grid::large, grid::large)
                                      : rectOfMark(std::max(0, m_focus)).bottomLeft() + QPointF(0, grid::small);
    QRectF box(at, QSizeF(width + 2 * grid::medium, height + 2 * grid::small));
    box.moveRight(std::min(box.right(), viewport()->width() - double(grid::small)));
    box.moveBottom(std::min(box.bottom(), viewport()->height() - double(grid::small)));
    paintCard(painter, box, t.surface, m_move->advice.isEmpty() ? t.edge : t.warning, grid::controlRadius);
    box.moveLeft(std::max(box.left(), double(grid::small)));
    QRectF row = box.adjusted(grid::medium, grid::small, -grid::medium, 0);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QFontMetrics &metrics = i == 0 ? strong : small;
        const bool isAdvice = i >= 1 && i <= m_move->advice.size();
        painter.setFont(fontOf(i == 0 ? FontRole::Strong : FontRole::Small));
        painter.setPen(i == 0 ? t.text : isAdvice ? t.warning : t.muted);
        row.setHeight(metrics.height());
        painter.drawText(row, Qt::AlignVCenter | Qt::TextSingleLine, lines[i]);
        row.moveTop(row.bottom());
    }
}

} // namespace convenor
