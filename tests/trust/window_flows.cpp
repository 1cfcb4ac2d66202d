// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A window that is worked in by keys until it is killed, for window.py: one of ten flows, again and again. After every
// commit it says on standard output what stands in the file; after every key into a form, what was typed so far.
//
//     window_flows FILE DAY FLOW
//     step 17 2        17 steps by a person, 2 of them undone; each commit or undo adds or turns one of them
//     typed 341 + live refactoring …    milliseconds since the start, and the text
#include "tests/support/ui_driver.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <array>
#include <cstdio>

using namespace convenor;

namespace {

struct Flow
{
    const char *name;
    void (*round)(UiDriver &ui, int number);
};

QString numbered(const char *text, int number)
{
    return QString::fromLatin1(text).arg(number);
}

/// Does \a id if it can be done here.
void may(UiDriver &ui, const char *id)
{
    ui.window().trigger(id);
    ui.settle();
}

void plan(UiDriver &ui, int number)
{
    may(ui, "session.plan");
    ui.type(numbered("Go: Trial %1 1 dec 15-16", number));
    ui.key(Qt::Key_Return);
}

void nudge(UiDriver &ui, int number)
{
    may(ui, "go.calendar");
    ui.key(number % 3 ? Qt::Key_Right : Qt::Key_Down);
    may(ui, number % 2 ? "session.later" : "session.earlier");
    ui.key(Qt::Key_Return); // where a series asks: this one
}

void retime(UiDriver &ui, int number)
{
    if (number == 0)
        plan(ui, number); // which has the focus then
    may(ui, "go.calendar");
    may(ui, "session.retime");
    ui.type(number % 2 ? QStringLiteral("2 dec 15:00") : QStringLiteral("3 dec 16:00"));
    ui.key(Qt::Key_Return);
}

void duplicate(UiDriver &ui, int number)
{
    if (number == 0)
        plan(ui, number);
    may(ui, "go.calendar");
    may(ui, "session.duplicate");
    may(ui, "session.delete");
}

void undo(UiDriver &ui, int number)
{
    if (number < 3)
        plan(ui, number);
    may(ui, number % 2 ? "edit.undo" : "edit.redo");
}

void count(UiDriver &ui, int number)
{
    may(ui, "go.sessions");
    ui.key(Qt::Key_Down);
    ui.type(QString::number(40 + number % 50));
    ui.key(Qt::Key_Return);
}

void log(UiDriver &ui, int number)
{
    may(ui, "go.sessions");
    ui.key(Qt::Key_Down);
    may(ui, "session.log");
    ui.type(QString::number(60 + number % 30));
    ui.key(Qt::Key_Tab);
    ui.type(QStringLiteral("54"));
    ui.key(Qt::Key_Return, Qt::ControlModifier);
}

/// Types a note, a letter every 40 ms, and says what it typed.
void draft(UiDriver &ui, int number)
{
    static const QElapsedTimer clock = [] {
        QElapsedTimer begun;
        begun.start();
        return begun;
    }();
    static QString typed;
    if (number == 0) {
        may(ui, "go.sessions");
        may(ui, "session.log");
        ui.type(QStringLiteral("8"));
        ui.key(Qt::Key_Return); // on to the answers
        ui.key(Qt::Key_Tab);    // on to what was said
    }
    constexpr int pause = 40;
    const QString letter = QChar(u'a' + number % 26);
    ui.type(letter);
    typed += letter;
    std::printf("typed %lld %s\n", static_cast<long long>(clock.elapsed()), qPrintable(typed));
    std::fflush(stdout);
    QTest::qWait(pause);
}

void person(UiDriver &ui, int number)
{
    may(ui, "go.people");
    may(ui, "person.add");
    ui.type(numbered("Trial Person %1", number));
    ui.key(Qt::Key_Return, Qt::ControlModifier);
}

void talk(UiDriver &ui, int number)
{
    may(ui, "go.people");
    may(ui, "person.talk");
    ui.type(numbered("talk %1", number));
    ui.key(Qt::Key_Return, Qt::ControlModifier);
}

constexpr std::array<Flow, 10> flows = {{{"plan", plan},
                                         {"nudge", nudge},
                                         {"retime", retime},
                                         {"duplicate", duplicate},
                                         {"undo", undo},
                                         {"count", count},
                                         {"log", log},
                                         {"draft", draft},
                                         {"person", person},
                                         {"talk", talk}}};

void tell(const Workspace &workspace)
{
    int steps = 0, undone = 0;
    for (const Step &step : workspace.history())
        if (!step.system) {
            ++steps;
            undone += step.undone;
        }
    std::printf("step %d %d\n", steps, undone);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    UiDriver ui(words.value(1), QDate::fromString(words.value(2), Qt::ISODate));
    QObject::connect(&ui.workspace(), &Workspace::changed, &ui.workspace(), [&ui] { tell(ui.workspace()); });
    tell(ui.workspace());
    for (const Flow &flow : flows)
        if (words.value(3) == QLatin1String(flow.name))
            for (int number = 0;; ++number)
                flow.round(ui, number);
    std::fprintf(stderr, "no such flow\n");
    return 2;
}
