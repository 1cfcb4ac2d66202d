// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_accessible.h"

#include "ui/calendar/calendar_canvas.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace convenor {

namespace {

/// One mark. It may outlive the marks it was made for, and then is nothing.
class AccessibleMark final : public QAccessibleInterface
{
public:
    AccessibleMark(CalendarCanvas *canvas, int mark) : m_canvas(canvas), m_mark(mark) {}

    bool isValid() const override
    {
        return m_canvas && m_canvas->hasMarks() && m_mark < int(m_canvas->geometryOfMarks().marks().size());
    }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_canvas->describeMark(m_mark) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inside = m_canvas->rectOfMark(m_mark).toRect();
        return {m_canvas->viewport()->mapToGlobal(inside.topLeft()), inside.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.invalid = !isValid();
        state.focused = isValid() && m_canvas->hasFocus() && m_canvas->focusMark() == m_mark;
        state.selected = isValid() && m_canvas->focusMark() == m_mark;
        return state;
    }
    int mark() const { return m_mark; }

private:
    QPointer<CalendarCanvas> m_canvas;
    int m_mark;
};

class AccessibleCalendar final : public QAccessibleWidget
{
public:
    explicit AccessibleCalendar(CalendarCanvas *canvas) : QAccessibleWidget(canvas, QAccessible::List), m_canvas(canvas)
    {
    }
    ~AccessibleCalendar() override { forget(); }

    int childCount() const override
    {
        return m_canvas->hasMarks() ? int(m_canvas->geometryOfMarks().marks().size()) : 0;
    }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_ids.find(index);
        if (known != m_ids.end())
            return QAccessible::accessibleInterface(known->second);
        auto *mark = new AccessibleMark(m_canvas, index);
        m_ids[index] = QAccessible::registerAccessibleInterface(mark);
        return mark;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *mark = dynamic_cast<const AccessibleMark *>(child);
        return mark ? mark->mark() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i)->rect().contains(x, y))
                return child(i);
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return m_canvas->hasFocus() ? child(m_canvas->focusMark()) : nullptr;
    }
    void forget()
    {
        for (const auto &[index, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
        m_ids.clear();
    }

private:
    CalendarCanvas *m_canvas;
    mutable std::map<int, QAccessible::Id> m_ids;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<CalendarCanvas *>(object);
    return canvas ? new AccessibleCalendar(canvas) : nullptr;
}

} // namespace

void installCalendarAccessibility()
{
    QAccessible::removeFactory(makeInterface);
    QAccessible::installFactory(makeInterface);
}

void forgetAccessibleMarks(CalendarCanvas *canvas)
{
    if (!QAccessible::isActive())
        return;
    if (auto *calendar = dynamic_cast<AccessibleCalendar *>(QAccessible::queryAccessibleInterface(canvas)))
        calendar->forget();
    QAccessibleEvent told(canvas, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&told);
}

} // namespace convenor
