// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A newcomer's first minutes, from the start page to their own quarter and their own core table:
//
//     newcomer             counts the actions; fails if they are more than 25, or if the same files again change anything
//     newcomer DIR         also takes pictures of each screen, light and dark, and judges the time: at most 3 minutes
//
// See newcomer_hand.h for how a person is timed, newcomer_files.h for what they bring.
#include "core/calendar/calendar_mapping.h"
#include "core/communities/communities_mapping.h"
#include "core/people/people_mapping.h"
#include "tests/bench/newcomer_files.h"
#include "tests/bench/newcomer_hand.h"
#include "tests/support/hands.h"
#include "tests/support/test_workspace.h"
#include "ui/pages/page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_window.h"
#include "ui/shell/window_context.h"
#include "ui/shell/windows.h"
#include "ui/style/fonts.h"
#include "ui/style/style.h"
#include "ui/widgets/side_sheet.h"

#include <QApplication>
#include <QPushButton>

#include <cstdio>

using namespace convenor;

namespace {

constexpr int mostActions = 25;
constexpr double mostSeconds = 180;
constexpr size_t lanes = 16;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void expect(bool holds, const char *what)
{
    if (!holds)
        qFatal("not as it should be: %s", what);
}

MainWindow &beginWorkspace(Windows &windows, NewcomerHand &hand)
{
    windows.showStart();
    settleEvents();
    StartWindow &start = *windows.start();
    hand.look(start, text("start page"));
    hand.click(start, text("New workspace…"));
    hand.look(start, text("new workspace"));
    hand.type(text("Our communities"));
    hand.key(Qt::Key_Tab, text("Tab"));
    hand.type(text("Berlin")); // the computer says another zone
    hand.key(Qt::Key_Return, text("Enter"));
    if (windows.all().isEmpty())
        hand.key(Qt::Key_Return, text("Enter"));
    expect(windows.all().size() == 1, "a window of the new workspace");
    MainWindow &window = *windows.all().front();
    window.resize(1440, 900); // whatever screen there is
    expect(window.context().workspace().identity().zone == text("Europe/Berlin"), "the zone");
    hand.look(window, text("empty workspace"));
    return window;
}

void import(NewcomerHand &hand, MainWindow &window, const QString &path, const QString &name)
{
    hand.drop(window, path);
    hand.look(window, name + text(" columns"));
    hand.click(window, text("See what will happen"));
    hand.look(window, name + text(" plan"));
    for (const QPushButton *button : window.findChildren<QPushButton *>())
        if (button->isVisible() && button->text().startsWith(text("Import ")) &&
            button->text() != text("Import another")) {
            hand.click(window, button->text());
            break;
        }
    hand.look(window, name + text(" result"));
}

void lookAround(NewcomerHand &hand, MainWindow &window)
{
    hand.click(window, text("See them"));
    window.context().facts().finish();
    hand.look(window, text("quarter"));
    hand.click(window, text("Communities"));
    hand.look(window, text("core table"));
    expect(window.currentPage() == Reference::Communities, "the core table is shown");
}

void expectAllThere(MainWindow &window, const NewcomerFiles &files)
{
    const Store &store = window.context().store();
    expect(store.all<Community>().size() == lanes, "a lane for each community");
    expect(store.all<Person>().size() == size_t(files.memberCount), "everybody once");
    expect(store.all<Membership>().size() == size_t(files.memberCount), "a membership each");
    expect(store.all<Affiliation>().size() == size_t(files.memberCount), "where each works");
    expect(store.all<RoleTerm>().size() == size_t(files.expertCount), "who carries them");
    QSet<Id<Community>> placed;
    for (const EventCommunity &placing : store.all<EventCommunity>())
        placed.insert(placing.community);
    expect(size_t(placed.size()) == lanes, "sessions in each lane");
}

/// The same files again: nothing to import from any of them.
void expectNothingNew(MainWindow &window, const NewcomerFiles &files)
{
    const quint64 before = recordsHash(window.context().workspace());
    for (const QString &path : {files.members, files.experts, files.calendar}) {
        dropFile(window, path);
        if (auto *next = findWidget<QPushButton>(window, text("See what will happen")))
            next->click();
        settleEvents();
        const auto *none = findWidget<QPushButton>(window, text("Nothing to import"));
        expect(none && !none->isEnabled(), qPrintable(path + text(" again changes nothing")));
        window.sheet().close();
        settleEvents();
    }
    expect(recordsHash(window.context().workspace()) == before, "the same records");
}

void print(const NewcomerHand &hand)
{
    const auto row = [](const QString &what, const QString &person, const QString &program) {
        std::printf("%s\n", qPrintable(what.leftJustified(46) + person.rightJustified(8) + program.rightJustified(10)));
    };
    row({}, text("person s"), text("program s"));
    for (const NewcomerStep &step : hand.steps())
        row((step.isAction ? QString() : text("  ")) + step.what, QString::number(step.human, 'f', 2),
            step.isAction ? QString::number(step.program, 'f', 2) : QString());
    std::printf("%d actions (at most %d), %.0f s of a person and %.1f s of the program (at most %.0f s together)\n",
                hand.actions(), mostActions, hand.human(), hand.program(), mostSeconds);
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home(temporaryFolder());
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, home.path().toUtf8());
    qputenv("TZ", "America/New_York");
    QApplication application(argc, argv);
    QApplication::setFont(loadFonts(QApplication::font()));
    QApplication::setStyle(new Style);
    const QString pictures = QApplication::arguments().value(1);
    const QDate today(2026, 11, 23);
    const NewcomerFiles files = makeNewcomerFiles(home.path(), today);

    Windows windows(today);
    NewcomerHand hand(pictures);
    MainWindow &window = beginWorkspace(windows, hand);
    import(hand, window, files.members, text("members"));
    import(hand, window, files.experts, text("experts"));
    import(hand, window, files.calendar, text("calendar"));
    lookAround(hand, window);
    print(hand);
    expectAllThere(window, files);
    expectNothingNew(window, files);
    expect(hand.actions() <= mostActions, "at most 25 actions");
    expect(pictures.isEmpty() || hand.human() + hand.program() <= mostSeconds, "at most 3 minutes");
    return 0;
}
