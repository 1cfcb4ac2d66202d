// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CPU milliseconds of the core table, of the tasks of the day, of the directory and the jump box, and of logging a session
// with 300 people present, on the large workspace; which is generated, or stands already at the path given.
#include "core/base/text.h"
#include "core/calendar/calendar_mapping.h"
#include "core/insight/core_table.h"
#include "core/insight/jump.h"
#include "core/insight/today.h"
#include "core/people/person_rows.h"
#include "core/records.h"
#include "core/sessions/log_session.h"
#include "core/store/workspace.h"

#include "tests/bench/large_workspace.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace convenor;

namespace {

double milliseconds()
{
    return double(std::clock()) * 1'000 / CLOCKS_PER_SEC;
}

template <class Run> void measure(const QByteArray &what, int rounds, Run &&run)
{
    for (int round = 0; round < rounds; ++round) {
        const double begin = milliseconds();
        run();
        std::printf("%s: %.1f ms\n", what.constData(), milliseconds() - begin);
    }
}

void measureNames(const Store &store)
{
    std::vector<PersonRow> rows;
    measure("everybody for the directory", 3, [&] { rows = personRows(store, largeDay); });
    const PersonFilter filter{fold(u"son 99"), {}, false, false, nullptr, false};
    measure("filter of everybody", 3, [&] {
        return std::count_if(rows.begin(), rows.end(), [&](const auto &row) { return matches(row, filter); });
    });
    measure("who was seen in 90 days", 3, [&] { return seenBetween(store, largeDay.addDays(-89), largeDay).size(); });
    for (const char *typed : {"p", "s", "c", "pe", "person 99", "session 12", "example", "nobody"})
        measure(QByteArray("jump to ") + typed, 3,
                [&] { return jumpHits(store, QString::fromLatin1(typed), largeDay, 30).size(); });
    measure("time-line", 3, [&] { return timelineOf(store, rows.front().id).size(); });
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
    makeLargeWorkspace(path);
    const double begin = milliseconds();
    Workspace workspace(path, Database::ReadWrite, allRecords());
    std::printf("open: %.1f ms\n", milliseconds() - begin);
    measure("core table", 5, [&] { return coreTable(workspace.store(), largeDay).size(); });
    const TodayMoment moment{largeDay, When::allDay(largeDay).utc(), largeDay.addDays(-365)};
    measure("tasks of the day", 5, [&] { return todayQueue(workspace.store(), moment).rows.size(); });
    measureNames(workspace.store());
    const SessionLog log = sessionLog(workspace.store().where(&Event::date, largeDay).front().id);
    for (int round = 0; round < 5; ++round) {
        ChangeSet changes;
        measure("log session", 1, [&] { changes = logSession(workspace.store(), log, largeDay); });
        measure("commit", 1, [&] { workspace.commit({QStringLiteral("session.log"), {}}, std::move(changes)); });
        workspace.undo();
    }
}
