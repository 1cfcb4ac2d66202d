// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Expands 2,000 weekly, fortnightly and monthly series over 18 months, from the text of the rule to instants, once by
// Convenor and once by plain libical with its own zones, and prints both and the ratio.
#include "core/calendar/recurrence.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <libical/ical.h>

#include <algorithm>
#include <functional>

using namespace convenor;

namespace {

constexpr int seriesCount = 2'000;
constexpr int rounds = 5;

const char *const rules[] = {"FREQ=WEEKLY",
                             "FREQ=WEEKLY;BYDAY=TU,TH",
                             "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE",
                             "FREQ=MONTHLY;BYDAY=1TU",
                             "FREQ=MONTHLY",
                             "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"};
const char *const zones[] = {"Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Sydney"};

struct Outcome
{
    qint64 occurrences = 0;
    qint64 sum = 0; ///< of the instants, so that both sides can be compared and nothing is optimised away
};

const QDate firstDay(2026, 1, 6);
const QDate lastDay = firstDay.addMonths(18);

Outcome ours()
{
    Outcome outcome;
    ExpansionBudget budget(20'000, 1'000'000);
    for (int i = 0; i < seriesCount; ++i) {
        const QString zone = QString::fromLatin1(zones[i % 4]);
        const When first = When::timed(firstDay.addDays(i % 28), QTime(9 + i % 9, 0), zone);
        for (const auto &each : expand({first, QString::fromLatin1(rules[i % 6]), {}, {}}, lastDay, budget)) {
            ++outcome.occurrences;
            outcome.sum += each.start.utc();
        }
    }
    return outcome;
}

void iterate(icalrecur_iterator *iterator, const icaltimetype &first, icaltimezone *zone, Outcome &outcome)
{
    const int last = lastDay.year() * 10'000 + lastDay.month() * 100 + lastDay.day();
    bool isFirst = true;
    for (auto time = icalrecur_iterator_next(iterator); !icaltime_is_null_time(time);
         time = icalrecur_iterator_next(iterator)) {
        if (time.year * 10'000 + time.month * 100 + time.day > last)
            break;
        if (isFirst && icaltime_compare(time, first) != 0) {
            ++outcome.occurrences; // libical leaves out a first start that the rule does not yield
            outcome.sum += icaltime_as_timet_with_zone(first, zone);
        }
        isFirst = false;
        ++outcome.occurrences;
        outcome.sum += icaltime_as_timet_with_zone(time, zone);
    }
}

Outcome plainLibical()
{
    Outcome outcome;
    for (int i = 0; i < seriesCount; ++i) {
        auto *zone = icaltimezone_get_builtin_timezone(zones[i % 4]);
        const QDate day = firstDay.addDays(i % 28);
        auto first = icaltime_null_time();
        first.year = day.year();
        first.month = day.month();
        first.day = day.day();
        first.hour = 9 + i % 9;
        auto *iterator = icalrecur_iterator_new(icalrecurrencetype_from_string(rules[i % 6]), first);
        iterate(iterator, first, zone, outcome);
        icalrecur_iterator_free(iterator);
    }
    return outcome;
}

/// The best of several rounds, in milliseconds; the first one also loads the zones.
double best(const std::function<Outcome()> &run, Outcome &outcome)
{
    qint64 least = std::numeric_limits<qint64>::max();
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        outcome = run();
        least = std::min(least, timer.nsecsElapsed());
    }
    return static_cast<double>(least) / 1e6;
}

} // namespace

int main()
{
    Outcome mine;
    Outcome theirs;
    const double convenor = best(ours, mine);
    const double libical = best(plainLibical, theirs);
    QTextStream out(stdout);
    out << "series " << seriesCount << ", occurrences " << mine.occurrences << " and " << theirs.occurrences << "\n"
        << "convenor " << convenor << " ms\nlibical  " << libical << " ms\nratio    " << convenor / libical << "\n";
    const bool same = mine.occurrences == theirs.occurrences && mine.sum == theirs.sum;
    out << (same ? "both say the same\n" : "THE TWO DIFFER\n");
    return same ? 0 : 1;
}
