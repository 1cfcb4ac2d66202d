// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CPU milliseconds of the core table, of the tasks of the day, and of logging a session with 300 people present, on a large workspace: 200
// communities, 20,000 people, 25,000 events, a million attendance rows. The workspace is generated, or stands already at
// the path given.
#include "core/insight/core_table.h"
#include "core/insight/today.h"
#include "core/records.h"
#include "core/sessions/log_session.h"
#include "core/store/workspace.h"

#include "tests/support/builders.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>
#include <ctime>

using namespace convenor;

namespace {

constexpr size_t communities = 200;
constexpr size_t people = 20'000;
constexpr size_t events = 25'000;
constexpr size_t attendances = 1'000'000;
const QDate today(2026, 11, 2);

double milliseconds()
{
    return double(std::clock()) * 1'000 / CLOCKS_PER_SEC;
}

QByteArray numbered(const char *word, size_t i)
{
    return QByteArray(word) + ' ' + QByteArray::number(i);
}

/// Commits everything in \a list, which \a make fills.
template <class T, class Make> std::vector<T> generate(Workspace &workspace, size_t count, Make &&make)
{
    std::vector<T> list;
    ChangeSet changes;
    for (size_t i = 0; i < count; ++i) {
        list.push_back(make(i));
        changes.add(list.back());
    }
    workspace.commit({QStringLiteral("generate"), {}}, std::move(changes));
    return list;
}

Person person(size_t i)
{
    Person made = aPerson(numbered("Person", i));
    made.handle = QStringLiteral("p%1").arg(i);
    made.email = Email(made.handle + QStringLiteral("@example.org"));
    return made;
}

/// Spread over three years to 90 days from now; most in the past are held by their attendance only.
Event event(size_t i)
{
    return anEvent(today.addDays(90 - qint64(i * 1'100 / events)), numbered("Session", i));
}

void generate(Workspace &workspace)
{
    const auto groups =
        generate<Community>(workspace, communities, [](size_t i) { return aCommunity(numbered("C", i)); });
    const auto everybody = generate<Person>(workspace, people, person);
    const auto roles = generate<Role>(workspace, 3, [](size_t i) { return aRole(numbered("role", i), i < 2); });
    const auto sessions = generate<Event>(workspace, events, event);
    generate<RoleTerm>(workspace, 3'000, [&](size_t i) {
        return aTerm(everybody[i], groups[i % communities], roles[i % 3], "2024", i % 2 ? "2025" : "");
    });
    generate<Break>(workspace, 1'000,
                    [&](size_t i) { return aBreak(everybody[i], "2026-10", "2026-12", i % 3 ? "2026-10" : ""); });
    generate<EventCommunity>(workspace, events,
                             [&](size_t i) { return aPlacing(sessions[i], groups[i % communities]); });
    generate<Part>(workspace, 2 * events, [&](size_t i) {
        return aPart(sessions[i / 2], everybody[i / 2 % communities + communities * (i * i / 400 % 17)],
                     i % 2 ? PartKind::Host : PartKind::Speaker);
    });
    generate<Touch>(workspace, 20'000,
                    [&](size_t i) { return aTouch(everybody[i * 3 % people], today.addDays(-qint64(i % 700))); });
    generate<Attendance>(workspace, attendances, [&](size_t i) {
        return anAttendance(sessions[i % events], everybody[(i * 31 + i / events) % people]);
    });
}

template <class Run> void measure(const char *what, int rounds, Run &&run)
{
    for (int round = 0; round < rounds; ++round) {
        const double begin = milliseconds();
        run();
        std::printf("%s: %.1f ms\n", what, milliseconds() - begin);
    }
}

/// Half of them known by handle, a third by name, the others not at all.
SessionLog sessionLog(Id<Event> event)
{
    SessionLog log{event, 300, {}, {}, {}};
    for (int i = 0; i < 300; ++i)
        log.present << QString::fromLatin1(i % 2 ? "p%1" : i % 3 ? "person %1" : "New %1").arg(i * 60);
    return log;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString path = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("large.convenor");
    if (!QFileInfo::exists(path)) {
        Workspace::create(path, {QStringLiteral("Large"), QStringLiteral("UTC"), today});
        Workspace workspace(path, Database::ReadWrite, allRecords());
        generate(workspace);
    }
    const double begin = milliseconds();
    Workspace workspace(path, Database::ReadWrite, allRecords());
    std::printf("open: %.1f ms\n", milliseconds() - begin);
    measure("core table", 5, [&] { return coreTable(workspace.store(), today).size(); });
    const TodayMoment moment{today, When::allDay(today).utc(), today.addDays(-365)};
    measure("tasks of the day", 5, [&] { return todayQueue(workspace.store(), moment).rows.size(); });
    const SessionLog log = sessionLog(workspace.store().where(&Event::date, today).front().id);
    for (int round = 0; round < 5; ++round) {
        ChangeSet changes;
        measure("log session", 1, [&] { changes = logSession(workspace.store(), log, today); });
        measure("commit", 1, [&] { workspace.commit({QStringLiteral("session.log"), {}}, std::move(changes)); });
        workspace.undo();
    }
}
