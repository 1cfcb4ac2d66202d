// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What bench_window.py times from outside, as whole processes:
//
//     bench_start bare             a window without anything in it, linked to the same libraries
//     bench_start FILE DAY         Convenor's window on a workspace, until Today has painted its rows
//     bench_start large FILE       makes the large workspace
//
// and, inside one process, CPU milliseconds of showing each page, of an edit with its repaint, and of Facts by slices:
//
//     bench_start pages FILE DAY
#include "core/calendar/calendar_mapping.h"
#include "core/calendar/plan.h"
#include "core/records.h"
#include "ui/pages/page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_table.h"
#include "ui/shell/window_context.h"
#include "ui/style/appearance.h"
#include "ui/style/fonts.h"
#include "ui/style/style.h"

#include "tests/bench/large_workspace.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace convenor;

namespace {

double milliseconds()
{
    return double(std::clock()) * 1'000 / CLOCKS_PER_SEC;
}

/// Ends the process when what it watches has been painted, before anything that was put off until then.
class UntilPainted : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
        return QObject::eventFilter(watched, event);
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::User)
            std::_Exit(0);
        return QObject::event(event);
    }
};

int bare()
{
    QWidget window;
    window.resize(1440, 900);
    UntilPainted until;
    window.installEventFilter(&until);
    window.show();
    return QApplication::exec();
}

std::unique_ptr<MainWindow> windowOf(const QString &path, QDate day, Appearance &appearance)
{
    QApplication::setFont(loadFonts(QApplication::font()));
    QApplication::setStyle(new Style);
    appearance.choose(Theme::Light);
    auto workspace = std::make_unique<Workspace>(path, Database::ReadWrite, allRecords());
    auto window = std::make_unique<MainWindow>(std::move(workspace), appearance, day);
    window->resize(1440, 900);
    return window;
}

int start(const QString &path, QDate day)
{
    Appearance appearance;
    const auto window = windowOf(path, day, appearance);
    UntilPainted until;
    window->page(Reference::Today)->installEventFilter(&until);
    window->show();
    return QApplication::exec();
}

void settle()
{
    QApplication::sendPostedEvents();
    QApplication::processEvents();
}

template <class Run> void measure(const char *what, Run &&run)
{
    const double begin = milliseconds();
    run();
    std::printf("%-28s %8.1f ms\n", what, milliseconds() - begin);
}

/// The next session gets another title: committed, told to all, and the page repainted.
void edit(MainWindow &window, QDate day)
{
    const Event before = readPlan(window.context().store(), day, day.addDays(30)).sessions.at(0).event;
    Event after = before;
    after.title = Name(before.title.value() + u'+');
    ChangeSet changes;
    changes.change(before, after);
    window.context().commit({QStringLiteral("session.change"), after.title.value()}, std::move(changes), {});
    settle();
    window.grab();
}

/// The first change of a day makes a backup, and a thread verifies it.
void makeBackup(MainWindow &window, QDate day)
{
    edit(window, day);
    constexpr int verified = 10'000; // milliseconds
    QTimer::singleShot(verified, qApp, &QApplication::quit);
    QApplication::exec();
}

int pages(const QString &path, QDate day)
{
    Appearance appearance;
    const auto window = windowOf(path, day, appearance);
    window->show();
    settle();
    measure("facts, all slices", [&] { window->context().facts().finish(); });
    for (const char *round : {"first", "again"})
        for (const PageRow &row : pageTable())
            measure(qPrintable(QStringLiteral("%1, shown %2").arg(QLatin1String(row.name), QLatin1String(round))), [&] {
                window->open({row.kind, 0, {}});
                settle();
                window->grab();
            });
    for (const PageRow &row : pageTable()) {
        window->open({row.kind, 0, {}});
        settle();
        measure(qPrintable(QStringLiteral("%1, painted").arg(QLatin1String(row.name))), [&] { window->grab(); });
    }
    makeBackup(*window, day);
    for (const PageRow &row : pageTable()) {
        window->open({row.kind, 0, {}});
        settle();
        measure(qPrintable(QStringLiteral("%1, edited").arg(QLatin1String(row.name))), [&] { edit(*window, day); });
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    const QString what = words.value(1);
    if (what == u"bare")
        return bare();
    if (what == u"large")
        return makeLargeWorkspace(words.value(2)), 0;
    if (what == u"pages")
        return pages(words.value(2), QDate::fromString(words.value(3), Qt::ISODate));
    return start(what, QDate::fromString(words.value(2), Qt::ISODate));
}
