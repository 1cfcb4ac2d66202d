// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include "ui/calendar/calendar_canvas.h"
#include "ui/pages/page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/tour_card.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/side_sheet.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QTimer>
#include <QWindow>

#include <array>
#include <utility>

namespace convenor {

namespace {

/// What a stop points at: a part of a widget, in its coordinates.
struct Spoken
{
    QWidget *widget = nullptr;
    QRect part;
};

Spoken wholeOf(QWidget *widget)
{
    return {widget, widget->rect()};
}

Spoken firstTask(MainWindow &window)
{
    return wholeOf(window.page(Reference::Today)->entry());
}

/// The earliest slot in sight where the rhythm of a community expects a session; else the calendar.
Spoken firstSlot(MainWindow &window)
{
    QWidget *entry = window.page(Reference::Calendar)->entry();
    auto *canvas = qobject_cast<CalendarCanvas *>(entry);
    if (!canvas || !canvas->hasMarks())
        return wholeOf(entry);
    const std::vector<CalendarMark> &marks = canvas->geometryOfMarks().marks();
    int first = -1;
    for (int i = 0; i < int(marks.size()); ++i)
        if (marks[size_t(i)].kind == MarkKind::Ghost &&
            (first < 0 || marks[size_t(i)].day < marks[size_t(first)].day) &&
            canvas->viewport()->rect().contains(canvas->rectOfMark(i).toAlignedRect()))
            first = i;
    if (first >= 0)
        return {canvas->viewport(), canvas->rectOfMark(first).toAlignedRect()};
    return wholeOf(entry);
}

/// The first community of the table: the one most in need.
Spoken firstCommunity(MainWindow &window)
{
    QWidget *entry = window.page(Reference::Communities)->entry();
    const auto *table = qobject_cast<RecordTable *>(entry);
    if (!table || !table->model() || table->model()->rowCount() == 0)
        return wholeOf(entry);
    QRect row = table->visualRect(table->model()->index(0, 0));
    row.setLeft(0);
    row.setRight(table->viewport()->width() - 1);
    return {table->viewport(), row};
}

Spoken logSheet(MainWindow &window)
{
    return wholeOf(window.sheet().isOpen() ? window.sheet().content() : window.page(Reference::Sessions)->entry());
}

struct Stop
{
    Reference::Kind page;
    std::array<const char *, 2> actions; ///< done there, if they can be
    const char *title;
    const char *sentence;
    Spoken (*spoken)(MainWindow &);
};

const auto stops = std::to_array<Stop>({
    {Reference::Today,
     {},
     QT_TRANSLATE_NOOP("Tour", "Today: what needs you"),
     QT_TRANSLATE_NOOP("Tour", "One row is one thing to do, with its button beside it. What you do is saved at once, "
                               "and Undo takes it back."),
     firstTask},
    {Reference::Calendar,
     {"calendar.quarter", "calendar.today"},
     QT_TRANSLATE_NOOP("Tour", "Calendar: the quarter"),
     QT_TRANSLATE_NOOP("Tour", "A lane for each community. A dashed slot is where its rhythm expects a session and none "
                               "is planned: double-click it to plan one, or drag a session."),
     firstSlot},
    {Reference::Communities,
     {},
     QT_TRANSLATE_NOOP("Tour", "Communities: who carries them"),
     QT_TRANSLATE_NOOP("Tour", "Those in need come first: without a core expert, or hanging on one. Enter opens a "
                               "community and says whom to talk to next."),
     firstCommunity},
    {Reference::Sessions,
     {"session.log"},
     QT_TRANSLATE_NOOP("Tour", "Log a session in a minute"),
     QT_TRANSLATE_NOOP("Tour", "Paste who came or type a number, press 1 to 5 for the answers, and write notes. Now bring "
                               "your own: a spreadsheet and a calendar are enough to start with."),
     logSheet},
});

} // namespace

Tour::Tour(MainWindow &window) : QObject(&window), m_window(window), m_card(new TourCard(&window))
{
    connect(m_card, &TourCard::nextWanted, this, [this] { go(m_stop + 1); });
    connect(m_card, &TourCard::backWanted, this, [this] { go(m_stop - 1); });
    connect(m_card, &TourCard::leaveWanted, this, &Tour::leave);
    connect(m_card, &TourCard::ownWanted, this, [this] {
        leave();
        m_window.trigger("workspace.new");
    });
    window.installEventFilter(this);
}

int Tour::stopCount()
{
    return int(stops.size());
}

void Tour::startIn(MainWindow &window)
{
    auto *tour = window.findChild<Tour *>();
    if (!tour)
        tour = new Tour(window);
    tour->go(0);
}

bool Tour::isOn() const
{
    return m_card->isVisible();
}

/// What was opened stays as it is, and has the keyboard.
void Tour::leave()
{
    m_card->hide();
    QWidget *next = m_window.sheet().isOpen() ? m_window.sheet().content()->firstFocus()
                                              : m_window.page(m_window.currentPage())->entry();
    if (next)
        next->setFocus(Qt::OtherFocusReason);
}

void Tour::takeKeys()
{
    m_card->takeKeys();
}

/// The page, the ring and the card change in one paint: nothing is drawn until all are in place.
void Tour::go(int index)
{
    const Stop &stop = stops[size_t(index)];
    m_stop = index;
    if (const QWindow *shown = m_window.windowHandle(); shown && shown->isExposed())
        m_window.setUpdatesEnabled(false); // a window that was never painted would not wake again
    m_window.open({stop.page, 0, {}});
    for (const char *action : stop.actions)
        if (action)
            m_window.trigger(action);
    m_card->present(index, stopCount(), QCoreApplication::translate("Tour", stop.title),
                    QCoreApplication::translate("Tour", stop.sentence));
    m_card->show();
    m_card->takeKeys();
    placeSoon();
}

void Tour::placeSoon()
{
    if (std::exchange(m_isPlacing, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_isPlacing = false;
        place();
        m_window.setUpdatesEnabled(true);
    });
}

void Tour::place()
{
    if (m_watched)
        m_watched->removeEventFilter(this);
    m_watched = nullptr;
    const Stop &stop = stops[size_t(m_stop)];
    QRect part;
    if (isOn() && m_window.currentPage() == stop.page) {
        const Spoken spoken = stop.spoken(m_window);
        m_watched = spoken.widget;
        m_watched->installEventFilter(this);
        if (m_watched->isVisible())
            part = QRect(m_watched->mapTo(&m_window, spoken.part.topLeft()), spoken.part.size());
    }
    m_card->point(part);
}

/// Follows what it points at; and Esc that nothing else wanted leaves the tour.
bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (!isOn())
        return false;
    const auto type = event->type();
    const bool isWindow = watched == &m_window;
    if (isWindow && type == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    if (isWindow ? type == QEvent::Resize : type == QEvent::Paint || type == QEvent::Hide)
        placeSoon();
    return false;
}

} // namespace convenor
