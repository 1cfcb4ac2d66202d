// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the views of quarter and month have in common: marks that take the focus, are dragged, moved by keys, opened and
// told to a screen reader. A view lays them out and paints them; nothing here changes a record.
//
//     auto *view = new QuarterView; view->setScene(&scene); connect(view, &CalendarCanvas::moveWanted, …);
#pragma once

#include "ui/calendar/calendar_scene.h"

#include <QAbstractScrollArea>

#include <functional>
#include <memory>
#include <optional>

namespace convenor {

struct Hue;
struct Tokens;

class CalendarCanvas : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit CalendarCanvas(const QString &name, QWidget *parent = nullptr);
    ~CalendarCanvas() override;

    /// Shows \a scene, which must live as long as it is shown and be given again when it changes; nothing if it is
    /// nullptr. Keeps the focus where it was.
    void setScene(const CalendarScene *scene);
    /// What speaks against a session at another start; asked while it is moved.
    void setAdviser(std::function<QStringList(const PlannedSession &, const When &)> ask) { m_ask = std::move(ask); }

    bool hasMarks() const { return m_geometry != nullptr; }
    const CalendarGeometry &geometryOfMarks() const { return *m_geometry; }
    const CalendarScene *scene() const { return m_scene; }

    /// -1 if there is none.
    int focusMark() const { return m_focus; }
    void setFocusMark(int mark);
    /// The session that has the focus; nullptr if none has.
    const PlannedSession *focusSession() const;
    bool focusEvent(Id<Event> event);
    void focusDay(QDate day);
    /// Where something new would go: the day and the community of what has the focus.
    QDate focusedDay() const;
    std::optional<Id<Community>> focusedCommunity() const;

    /// Moves the session that has the focus by keys until Enter or Esc.
    void beginMove();
    bool isMoving() const { return m_move.has_value(); }
    void cancelMove();
    /// What speaks against where it is now.
    QStringList advice() const { return m_move ? m_move->advice : QStringList(); }

    /// In the coordinates of the viewport.
    QRectF rectOfMark(int mark) const;
    QString describeMark(int mark) const;
    const Community *communityOfMark(const CalendarMark &mark) const;

Q_SIGNALS:
    void focusChanged();
    void openWanted(convenor::Id<convenor::Event> event);
    /// \a community is null for none.
    void createWanted(QDate day, convenor::Id<convenor::Community> community);
    void moveWanted(convenor::Id<convenor::Event> event, const convenor::When &start);
    void copyWanted(convenor::Id<convenor::Event> event, const convenor::When &start);
    /// What a mark "+3 more" stands for.
    void moreWanted(const convenor::CalendarMark &mark);
    void menuWanted(convenor::Id<convenor::Event> event, QPoint global);

protected:
    virtual std::unique_ptr<CalendarGeometry> layOut(QSizeF room) const = 0;
    virtual int headerHeight() const = 0;
    virtual int footerHeight() const { return 0; }
    /// Which keys matter while something is dragged.
    virtual QString dragHint() const = 0;
    /// In the coordinates of the contents.
    virtual void paintGrid(QPainter &painter, const QRectF &visible) const = 0;
    virtual void paintMarks(QPainter &painter, const QRectF &visible) const = 0;
    /// In the coordinates of the viewport: what does not scroll.
    virtual void paintFrame(QPainter &painter) const = 0;
    /// Which community stands at \a point of the contents; null for none.
    virtual Id<Community> communityAt(QPointF point) const = 0;

    const Tokens &tokens() const;
    /// Where \a piece of the geometry stands on the screen: time runs with the language, as in Qt's own calendar.
    QRectF placed(const QRectF &piece) const;
    bool isHovered(int mark) const { return mark == m_hover; }
    /// The session that is being moved; -1 if none is.
    int movedSession() const;

    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// A session on its way to another start.
    struct Move
    {
        int session = -1;
        When start;
        bool isDrag = false;
        bool isCopy = false;
        QStringList advice;
    };

    void relayout();
    void restoreFocus();
    void showFocus();
    QRectF contentRect() const;
    QPointF toContent(QPointF viewportPoint) const;
    void setMove(Move move);
    void drag(QPointF point, Qt::KeyboardModifiers modifiers);
    void finishMove();
    void stepMove(int days, int minutes);
    int alongTime(int key) const;
    bool moveKey(int key, bool isWeek);
    bool focusKey(int key);
    void openFocus();
    void peek();
    void paintTarget(QPainter &painter, bool isOutline) const;
    void paintBubble(QPainter &painter) const;

    const CalendarScene *m_scene = nullptr;
    std::unique_ptr<CalendarGeometry> m_geometry;
    std::function<QStringList(const PlannedSession &, const When &)> m_ask;
    int m_focus = -1;
    Id<Event> m_lastEvent; ///< had the focus; the marks may be others now
    QDate m_lastDay;
    int m_hover = -1;
    std::optional<QPointF> m_press; ///< in the contents
    QPointF m_pointer;              ///< in the viewport
    std::optional<Move> m_move;
};

} // namespace convenor
