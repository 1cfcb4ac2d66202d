// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CPU milliseconds of reading the facts of the large workspace in slices, beside one select over the same attendances; of
// taking over changes; and of each metric over the whole network.
#include "core/calendar/calendar_mapping.h"
#include "core/insight/facts.h"
#include "core/insight/leading.h"
#include "core/insight/participation.h"
#include "core/insight/ratings.h"
#include "core/insight/retention.h"
#include "core/insight/rhythm.h"
#include "core/records.h"
#include "core/sessions/sessions_mapping.h"
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

template <class Run> void measure(const char *what, Run &&run)
{
    double best = 1e9;
    for (int round = 0; round < 5; ++round) {
        const double begin = milliseconds();
        run();
        best = std::min(best, milliseconds() - begin);
    }
    std::printf("%s: %.1f ms\n", what, best);
}

Facts load(const Store &store)
{
    Facts facts;
    std::vector<double> slices;
    for (bool more = true; more;) {
        const double begin = milliseconds();
        more = facts.loadMore(store);
        slices.push_back(milliseconds() - begin);
    }
    std::sort(slices.begin(), slices.end());
    double all = 0;
    for (const double slice : slices)
        all += slice;
    std::printf("facts: %zu acts, %.0f MB, %.0f ms in %zu slices, half of them up to %.2f ms, the longest %.2f ms\n",
                facts.actCount(), double(facts.bytes()) / 1e6, all, slices.size(), slices[slices.size() / 2],
                slices.back());
    return facts;
}

void measureChanges(Facts &facts, const Store &store)
{
    const Event event = store.where(&Event::date, largeDay.addDays(-30)).front();
    Event moved = event;
    moved.date = event.date.addDays(1);
    ChangeSet move, back;
    move.change(event, moved);
    measure("an event moved", [&] {
        facts.apply(move);
        move = std::move(move).reversed();
    });
    const auto rows = store.where(&Attendance::event, event.id);
    ChangeSet gone;
    for (const Attendance &row : rows)
        gone.remove(row);
    std::printf("(%zu rows) ", rows.size());
    measure("everybody taken off, or put on again", [&] {
        facts.apply(gone);
        gone = std::move(gone).reversed();
    });
}

void measureMetrics(const Facts &facts)
{
    std::vector<QDate> days;
    for (const Period &month : monthsTo(largeDay, 36))
        days.push_back(month.last);
    const auto quarters = quartersTo(largeDay, 8);
    measure("participation, 36 months", [&] { participation(facts, Scope::all(), days); });
    measure("members, 36 months", [&] { memberCounts(facts, Scope::all(), days); });
    measure("sessions, 36 months", [&] { sessions(facts, Scope::all(), monthsTo(largeDay, 36), largeDay); });
    measure("attendance by community, 12 months", [&] { attendanceByCommunity(facts, monthsTo(largeDay, 12)); });
    measure("leading", [&] { leading(facts, Scope::all(), largeDay); });
    measure("ratings", [&] { ratings(facts, Scope::all(), daysTo(largeDay, 365)); });
    measure("cohorts, 8 quarters", [&] { cohorts(facts, Scope::all(), quarters); });
    measure("second visits, 8 quarters", [&] { secondVisits(facts, Scope::all(), quarters, largeDay); });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString path = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("large.convenor");
    makeLargeWorkspace(path);
    const Workspace workspace(path, Database::ReadOnly, allRecords());
    measure("one select of all attendances", [&] {
        Statement rows = workspace.store().select("SELECT id, event, person, presence FROM attendance");
        qint64 sum = 0;
        while (rows.step())
            sum += rows.number(1) + rows.number(2);
        return sum;
    });
    Facts facts = load(workspace.store());
    measureChanges(facts, workspace.store());
    measureMetrics(facts);
}
