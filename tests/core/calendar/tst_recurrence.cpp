// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/calendar/recurrence.h"

#include "tests/support/cpu_timer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <libical/ical.h>

using namespace convenor;

namespace {

const QString berlin = QStringLiteral("Europe/Berlin");

When at(const char *text, const QString &zone = berlin)
{
    return *When::parseLocal(QString::fromLatin1(text), zone);
}

Recurrence series(const char *first, const char *rule)
{
    return {at(first), QString::fromLatin1(rule), {}, {}};
}

std::vector<Occurrence> expanded(const Recurrence &recurrence, const char *until = "2027-12-31")
{
    ExpansionBudget budget;
    return expand(recurrence, QDate::fromString(QString::fromLatin1(until), Qt::ISODate), budget);
}

QString startsOf(const std::vector<Occurrence> &occurrences)
{
    QStringList starts;
    for (const auto &each : occurrences)
        starts.append(each.start.toLocalString());
    return starts.join(u' ');
}

QString refusal(const Recurrence &recurrence)
{
    const auto problem = problemOf(recurrence);
    return problem ? *problem : QString();
}

/// "20260106T090000", "20260106" or, with a Z, a time in UTC.
When compact(const QString &text, const QString &zone)
{
    const QDate date = QDate::fromString(text.left(8), QStringLiteral("yyyyMMdd"));
    if (text.size() == 8)
        return When::allDay(date);
    return When::timed(date, QTime::fromString(text.mid(9, 6), QStringLiteral("HHmmss")),
                       text.endsWith(u'Z') ? QStringLiteral("UTC") : zone);
}

std::vector<When> compactList(const QJsonValue &texts, const QString &zone)
{
    std::vector<When> list;
    for (const auto &text : texts.toArray())
        list.push_back(compact(text.toString(), zone));
    return list;
}

/// What libical makes of a rule of days without COUNT and UNTIL, at most \a most.
QStringList libicalDays(const QString &rule, QDate first, QDate until, int most)
{
    QStringList days;
    const auto start = icaltime_from_string(first.toString(QStringLiteral("yyyyMMdd")).toLatin1().constData());
    auto *iterator = icalrecur_iterator_new(icalrecurrencetype_from_string(rule.toLatin1().constData()), start);
    if (!iterator)
        return days;
    for (int i = 0; i < most; ++i) {
        const auto time = icalrecur_iterator_next(iterator);
        const QDate day(time.year, time.month, time.day);
        if (icaltime_is_null_time(time) || day > until)
            break;
        days.append(day.toString(Qt::ISODate));
    }
    icalrecur_iterator_free(iterator);
    days.removeDuplicates(); // it repeats a day that the rule names twice
    return days;
}

} // namespace

class TestRecurrence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expand_agreesWithPublishedVectors_data();
    void expand_agreesWithPublishedVectors();
    void expand_agreesWithLibicalOnRandomRules();
    void expand_keepsTheWallClockAcrossTheYear();
    void expand_keepsTheSkippedTimeAsOriginal();
    void expand_readsARepeatedHourAsItsFirst();
    void expand_turnsUntilIntoTheZoneOfTheEvent();
    void expand_takesAnUntilDateAsAWholeDay();
    void expand_addsAFirstStartOutsideTheRule();
    void expand_multipliesTimesIn();
    void expand_countsTimesNotDays();
    void expand_appliesPositionsToTimes();
    void expand_appliesPositionsInWeeks();
    void expand_countsWeeksToTheEndOfTheirYear();
    void expand_bringsListsOfDaysTogether();
    void expand_refusesSeriesFromTooFarAway();
    void expand_addsExtraDaysAndTimes();
    void expand_exceptsTimesDaysAndTheFirst();
    void expand_ofAllDaySeriesIgnoresTimes();
    void expand_withFromYieldsTheTail_data();
    void expand_withFromYieldsTheTail();
    void expand_withoutRuleIsTheFirstAlone();
    void expand_throwsWhenTheSeriesIsTooLong();
    void expand_throwsWhenTheFileIsSpent();
    void expand_throwsWhenTimeIsUp();
    void problemOf_names_data();
    void problemOf_names();
    void problemOf_acceptsUsualRules_data();
    void problemOf_acceptsUsualRules();
    void hostileRulesEndSoon_data();
    void hostileRulesEndSoon();
    void aFileOfHostileRulesEndsSoon();
};

void TestRecurrence::expand_agreesWithPublishedVectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    QFile file(QStringLiteral(CONVENOR_TEST_DATA "/recurrence/rrule_vectors.json"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(vectors.size(), 40);
    for (const auto &each : vectors)
        QTest::newRow(qPrintable(each[QStringLiteral("id")].toString())) << each.toObject();
}

void TestRecurrence::expand_agreesWithPublishedVectors()
{
    QFETCH(QJsonObject, vector);
    const auto text = [&](const char *key) { return vector[QLatin1String(key)].toString(); };
    const QString zone = text("tzid").isEmpty() ? QStringLiteral("UTC") : text("tzid");
    const Recurrence recurrence{compact(text("dtstart"), zone), text("rrule"),
                                compactList(vector[QLatin1String("rdate")], zone),
                                compactList(vector[QLatin1String("exdate")], zone)};
    const auto expected = compactList(vector[QLatin1String("expected")], zone);

    if (const auto problem = problemOf(recurrence)) {
        const QString unit = recurrence.rule.section(u'=', 1).section(u';', 0, 0);
        QVERIFY2(unit == QLatin1String("HOURLY") || unit == QLatin1String("SECONDLY"), qPrintable(*problem));
        QVERIFY(problem->contains(unit));
        return;
    }
    ExpansionBudget budget;
    const QDate until = text("window_end").isEmpty() ? QDate(2060, 1, 1) : compact(text("window_end"), zone).date;
    std::vector<When> starts;
    for (const auto &each : expand(recurrence, until, budget))
        starts.push_back(each.start);
    if (vector[QLatin1String("truncated")].toBool() && starts.size() > expected.size())
        starts.resize(expected.size());
    QCOMPARE(starts.size(), expected.size());
    for (std::size_t i = 0; i < starts.size(); ++i)
        QCOMPARE(starts[i].toLocalString(), expected[i].toLocalString());
}

/// Rules that a dialog or another calendar would write, in all combinations that libical is known to treat as the RFC does.
static QString randomRule(QRandomGenerator &random)
{
    static const QStringList days = {QStringLiteral("MO"), QStringLiteral("TU"), QStringLiteral("WE"),
                                     QStringLiteral("TH"), QStringLiteral("FR"), QStringLiteral("SA"),
                                     QStringLiteral("SU")};
    const auto below = [&](int n) { return static_cast<int>(random.bounded(n)); };
    const auto day = [&] { return days[below(7)]; };
    const QString interval = QStringLiteral(";INTERVAL=%1").arg(1 + below(3));
    const QString month = below(3) ? QString() : QStringLiteral(";BYMONTH=%1,%2").arg(1 + below(6)).arg(7 + below(6));
    const QString place = QString::number(below(2) ? 1 + below(4) : -1 - below(4));
    switch (below(8)) {
    case 0:
        return QStringLiteral("FREQ=DAILY;BYDAY=%1,%2").arg(day(), day()) + month;
    case 1:
        return QStringLiteral("FREQ=DAILY") + interval;
    case 2:
        return QStringLiteral("FREQ=WEEKLY;BYDAY=%1,%2;WKST=%3").arg(day(), day(), below(2) ? days[0] : days[6]) +
               interval;
    case 3:
        return QStringLiteral("FREQ=MONTHLY;BYDAY=%1%2").arg(place, day()) + interval;
    case 4:
        return QStringLiteral("FREQ=MONTHLY;BYMONTHDAY=%1,%2").arg(1 + below(31)).arg(-1 - below(20)) + interval;
    case 5:
        return QStringLiteral("FREQ=MONTHLY;BYDAY=%1,%2;BYSETPOS=%3").arg(day(), day(), place) + interval;
    case 6:
        return QStringLiteral("FREQ=YEARLY;BYMONTH=%1;BYDAY=%2%3").arg(1 + below(12)).arg(place, day()) + interval;
    default:
        return QStringLiteral("FREQ=YEARLY;BYYEARDAY=%1,%2").arg(1 + below(366)).arg(-1 - below(300)) + interval;
    }
}

void TestRecurrence::expand_agreesWithLibicalOnRandomRules()
{
    QRandomGenerator random(20260106);
    for (int i = 0; i < 1500; ++i) {
        const QString rule = randomRule(random);
        // libical may begin a fortnight in the wrong week unless the rule yields the first day itself.
        const QDate any = QDate(2020, 1, 1).addDays(random.bounded(2000));
        const QStringList firsts = libicalDays(rule, any, any.addYears(6), 1);
        const QDate first = firsts.isEmpty() ? QDate() : QDate::fromString(firsts.first(), Qt::ISODate);
        const QStringList theirs = libicalDays(rule, first, any.addYears(6), 60);
        if (!first.isValid())
            continue;
        ExpansionBudget budget;
        QStringList mine;
        for (const auto &each : expand({When::allDay(first), rule, {}, {}}, any.addYears(6), budget))
            mine.append(each.start.toLocalString());
        mine = mine.mid(0, theirs.size());
        QVERIFY2(mine == theirs, qPrintable(rule + u'\n' + mine.join(u' ') + u'\n' + theirs.join(u' ')));
    }
}

void TestRecurrence::expand_keepsTheWallClockAcrossTheYear()
{
    const auto occurrences = expanded(series("2026-03-26T09:00", "FREQ=WEEKLY;COUNT=2"));
    QCOMPARE(startsOf(occurrences), QStringLiteral("2026-03-26T09:00 2026-04-02T09:00"));
    QCOMPARE(occurrences[1].start.utc() - occurrences[0].start.utc(), 7 * 86'400 - 3'600);
}

void TestRecurrence::expand_keepsTheSkippedTimeAsOriginal()
{
    const auto occurrences = expanded(series("2026-03-28T02:30", "FREQ=DAILY;COUNT=3"));
    QCOMPARE(startsOf(occurrences), QStringLiteral("2026-03-28T02:30 2026-03-29T03:30 2026-03-30T02:30"));
    QCOMPARE(occurrences[1].original.toLocalString(), QStringLiteral("2026-03-29T02:30"));
}

void TestRecurrence::expand_readsARepeatedHourAsItsFirst()
{
    const auto occurrences = expanded(series("2026-10-25T02:30", "FREQ=DAILY;COUNT=1"));
    QCOMPARE(utcString(occurrences[0].start.utc()), QStringLiteral("2026-10-25T00:30:00Z"));
}

void TestRecurrence::expand_turnsUntilIntoTheZoneOfTheEvent()
{
    // 07:30Z is 09:30 in Berlin's summer: the meeting at 09:00 on that day still takes place, one at 10:00 does not.
    QCOMPARE(expanded(series("2026-07-01T09:00", "FREQ=DAILY;UNTIL=20260703T073000Z")).size(), 3U);
    QCOMPARE(expanded(series("2026-07-01T10:00", "FREQ=DAILY;UNTIL=20260703T073000Z")).size(), 2U);
}

void TestRecurrence::expand_takesAnUntilDateAsAWholeDay()
{
    QCOMPARE(expanded(series("2026-07-01T09:00", "FREQ=DAILY;UNTIL=20260703")).size(), 3U);
    QCOMPARE(expanded(series("2026-07-01", "FREQ=DAILY;UNTIL=20260703T000000Z")).size(), 3U);
}

void TestRecurrence::expand_addsAFirstStartOutsideTheRule()
{
    QCOMPARE(startsOf(expanded(series("2026-01-07T09:00", "FREQ=WEEKLY;BYDAY=TU;COUNT=3"))),
             QStringLiteral("2026-01-07T09:00 2026-01-13T09:00 2026-01-20T09:00"));
    QCOMPARE(startsOf(expanded(series("2026-01-07T09:00", "FREQ=WEEKLY;BYDAY=TU;COUNT=1"))),
             QStringLiteral("2026-01-07T09:00"));
}

void TestRecurrence::expand_multipliesTimesIn()
{
    QCOMPARE(startsOf(expanded(series("2026-01-05T09:00", "FREQ=WEEKLY;BYHOUR=16,9;BYMINUTE=30,0;UNTIL=20260105"))),
             QStringLiteral("2026-01-05T09:00 2026-01-05T09:30 2026-01-05T16:00 2026-01-05T16:30"));
}

void TestRecurrence::expand_countsTimesNotDays()
{
    QCOMPARE(startsOf(expanded(series("2026-01-05T16:00", "FREQ=DAILY;BYHOUR=9,16;COUNT=3"))),
             QStringLiteral("2026-01-05T16:00 2026-01-06T09:00 2026-01-06T16:00"));
}

void TestRecurrence::expand_appliesPositionsToTimes()
{
    QCOMPARE(startsOf(expanded(series("2026-01-05T09:00", "FREQ=MONTHLY;BYDAY=MO;BYHOUR=9,16;BYSETPOS=2,-1;COUNT=4"))),
             QStringLiteral("2026-01-05T09:00 2026-01-05T16:00 2026-01-26T16:00 2026-02-02T16:00"));
}

void TestRecurrence::expand_appliesPositionsInWeeks()
{
    QCOMPARE(startsOf(expanded(series("2026-01-06T09:00", "FREQ=WEEKLY;BYDAY=MO,TU,FR;BYSETPOS=2;COUNT=3"))),
             QStringLiteral("2026-01-06T09:00 2026-01-13T09:00 2026-01-20T09:00"));
}

void TestRecurrence::expand_countsWeeksToTheEndOfTheirYear()
{
    QCOMPARE(startsOf(expanded(series("2021-01-02", "FREQ=YEARLY;BYWEEKNO=-1;BYDAY=SA;COUNT=4"))),
             QStringLiteral("2021-01-02 2022-01-01 2022-12-31 2023-12-30"));
    QCOMPARE(startsOf(expanded(series("2024-12-30", "FREQ=YEARLY;BYWEEKNO=1;COUNT=3"))),
             QStringLiteral("2024-12-30 2025-12-29 2027-01-04"));
}

void TestRecurrence::expand_bringsListsOfDaysTogether()
{
    QCOMPARE(startsOf(expanded(series("2026-02-28", "FREQ=YEARLY;BYYEARDAY=59,60;BYMONTH=2;COUNT=4"), "2028-12-31")),
             QStringLiteral("2026-02-28 2027-02-28 2028-02-28 2028-02-29"));
    QCOMPARE(startsOf(expanded(series("2026-01-05", "FREQ=DAILY;INTERVAL=2;BYMONTHDAY=-1;COUNT=3"))),
             QStringLiteral("2026-01-05 2026-01-31 2026-02-28"));
    QCOMPARE(startsOf(expanded(series("2026-01-13", "FREQ=YEARLY;BYMONTHDAY=13;BYDAY=FR;COUNT=4"))),
             QStringLiteral("2026-01-13 2026-02-13 2026-03-13 2026-11-13"));
}

void TestRecurrence::expand_refusesSeriesFromTooFarAway()
{
    ExpansionBudget budget;
    const auto days = series("1700-01-01", "FREQ=DAILY;BYMONTH=2");
    QVERIFY_THROWS_EXCEPTION(Error, (void)expand(days, QDate(2027, 1, 1), budget));
    QCOMPARE(expand(days, QDate(2026, 1, 1), QDate(2027, 1, 1), budget).size(), 28U); // what a horizon adds
    QCOMPARE(expand(series("1604-05-01", "FREQ=YEARLY"), QDate(2027, 1, 1), budget).size(), 423U);
    QVERIFY(refusal(series("1500-05-01", "FREQ=YEARLY")).contains(QStringLiteral("1500")));
}

void TestRecurrence::expand_addsExtraDaysAndTimes()
{
    auto recurrence = series("2026-01-06T09:00", "FREQ=WEEKLY;COUNT=2");
    recurrence.extra = {at("2026-01-10"), at("2026-01-13T09:00"), at("2026-01-14T17:00", QStringLiteral("UTC")),
                        at("2026-01-01T08:00")};
    QCOMPARE(startsOf(expanded(recurrence)), QStringLiteral("2026-01-01T08:00 2026-01-06T09:00 2026-01-10T09:00 "
                                                            "2026-01-13T09:00 2026-01-14T18:00"));
}

void TestRecurrence::expand_exceptsTimesDaysAndTheFirst()
{
    auto recurrence = series("2026-01-05T09:00", "FREQ=DAILY;BYHOUR=9,16;COUNT=8");
    recurrence.extra = {at("2026-01-20T09:00")};
    recurrence.except = {at("2026-01-05T09:00"), at("2026-01-06"), at("2026-01-07T15:00", QStringLiteral("UTC")),
                         at("2026-01-20T09:00")};
    QCOMPARE(startsOf(expanded(recurrence)),
             QStringLiteral("2026-01-05T16:00 2026-01-07T09:00 2026-01-08T09:00 2026-01-08T16:00"));
}

void TestRecurrence::expand_ofAllDaySeriesIgnoresTimes()
{
    auto recurrence = series("2026-01-05", "FREQ=WEEKLY;BYHOUR=9,16;COUNT=3");
    recurrence.except = {at("2026-01-12T10:00")};
    recurrence.extra = {at("2026-01-14T10:00")};
    QCOMPARE(startsOf(expanded(recurrence)), QStringLiteral("2026-01-05 2026-01-14 2026-01-19"));
}

void TestRecurrence::expand_withFromYieldsTheTail_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *rule : {"FREQ=DAILY;INTERVAL=5", "FREQ=WEEKLY;INTERVAL=3;BYDAY=SU,MO;WKST=SU",
                             "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=31", "FREQ=YEARLY;INTERVAL=2", "FREQ=WEEKLY;COUNT=90",
                             "FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1", "FREQ=WEEKLY;UNTIL=20260501"})
        QTest::newRow(rule) << QString::fromLatin1(rule);
}

void TestRecurrence::expand_withFromYieldsTheTail()
{
    QFETCH(QString, rule);
    const Recurrence recurrence{at("2020-02-29T09:00"), rule, {at("2019-12-01T10:00"), at("2026-06-01T10:00")}, {}};
    const auto all = expanded(recurrence);
    for (QDate from(2019, 6, 1); from < QDate(2027, 12, 1); from = from.addDays(97)) {
        ExpansionBudget budget;
        std::vector<Occurrence> tail;
        std::copy_if(all.begin(), all.end(), std::back_inserter(tail),
                     [&](const auto &o) { return o.original.date >= from; });
        QVERIFY(expand(recurrence, from, QDate(2027, 12, 31), budget) == tail);
    }
}

void TestRecurrence::expand_withoutRuleIsTheFirstAlone()
{
    QCOMPARE(startsOf(expanded(series("2026-01-05T09:00", ""))), QStringLiteral("2026-01-05T09:00"));
    QCOMPARE(expanded(series("2028-01-05T09:00", "")).size(), 0U); // beyond the horizon
}

void TestRecurrence::expand_throwsWhenTheSeriesIsTooLong()
{
    const auto recurrence = series("2026-01-05T09:00", "FREQ=DAILY;COUNT=11");
    ExpansionBudget ten(10, 100);
    QVERIFY_THROWS_EXCEPTION(Error, (void)expand(recurrence, QDate(2027, 1, 1), ten));
    QCOMPARE(ten.left(), 100);
    ExpansionBudget eleven(11, 100);
    QCOMPARE(expand(recurrence, QDate(2027, 1, 1), eleven).size(), 11U);
    QCOMPARE(eleven.left(), 89);
}

void TestRecurrence::expand_throwsWhenTheFileIsSpent()
{
    ExpansionBudget budget(20, 25);
    QCOMPARE(expand(series("2026-01-05T09:00", "FREQ=DAILY;COUNT=20"), QDate(2027, 1, 1), budget).size(), 20U);
    QVERIFY_THROWS_EXCEPTION(Error,
                             (void)expand(series("2026-01-05T09:00", "FREQ=DAILY;COUNT=6"), QDate(2027, 1, 1), budget));
    QCOMPARE(expand(series("2026-01-05T09:00", "FREQ=DAILY;COUNT=5"), QDate(2027, 1, 1), budget).size(), 5U);
}

void TestRecurrence::expand_throwsWhenTimeIsUp()
{
    ExpansionBudget budget(20, 25, std::chrono::milliseconds(0));
    QTest::qSleep(2);
    QVERIFY_THROWS_EXCEPTION(Error,
                             (void)expand(series("2026-01-05T09:00", "FREQ=DAILY;COUNT=2"), QDate(2027, 1, 1), budget));
}

void TestRecurrence::problemOf_names_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *rule, const char *named) {
        QTest::newRow(rule) << QString::fromLatin1(rule) << QString::fromLatin1(named);
    };
    row("FREQ=HOURLY", "HOURLY");
    row("FREQ=MINUTELY;INTERVAL=15", "MINUTELY");
    row("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "SECONDLY");
    row("FREQ=FORTNIGHTLY", "FORTNIGHTLY");
    row("INTERVAL=2", "FREQ");
    row("FREQ=DAILY;FREQ=SECONDLY", "twice");
    row("FREQ=DAILY;INTERVAL=0", "INTERVAL=0");
    row("FREQ=DAILY;INTERVAL=-1", "INTERVAL=-1");
    row("FREQ=DAILY;INTERVAL=65537000000", "INTERVAL=65537000000");
    row("FREQ=DAILY;INTERVAL=1001", "INTERVAL=1001");
    row("FREQ=YEARLY;INTERVAL=2;BYWEEKNO=20", "BYWEEKNO");
    row("FREQ=YEARLY;BYWEEKNO=20;BYSETPOS=1", "BYSETPOS");
    row("FREQ=DAILY;COUNT=0", "COUNT=0");
    row("FREQ=DAILY;COUNT=99999999999999999999", "COUNT=");
    row("FREQ=DAILY;UNTIL=tomorrow", "UNTIL=TOMORROW");
    row("FREQ=DAILY;UNTIL=20260230", "UNTIL=20260230");
    row("FREQ=WEEKLY;BYDAY=XX", "XX");
    row("FREQ=WEEKLY;BYDAY=", "BYDAY");
    row("FREQ=WEEKLY;BYDAY=2TU", "2TU");
    row("FREQ=MONTHLY;BYDAY=0TU", "0TU");
    row("FREQ=MONTHLY;BYDAY=99TU", "99TU");
    row("FREQ=MONTHLY;BYMONTHDAY=32", "32");
    row("FREQ=MONTHLY;BYMONTHDAY=0", "BYMONTHDAY");
    row("FREQ=YEARLY;BYMONTH=13", "13");
    row("FREQ=YEARLY;BYMONTH=5L", "5L");
    row("FREQ=DAILY;BYHOUR=24", "BYHOUR");
    row("FREQ=DAILY;BYWEEKNO=1", "BYWEEKNO");
    row("FREQ=MONTHLY;BYYEARDAY=1", "BYYEARDAY");
    row("FREQ=WEEKLY;BYMONTHDAY=1", "BYMONTHDAY");
    row("RSCALE=HEBREW;FREQ=YEARLY", "HEBREW");
    row("FREQ=YEARLY;SKIP=FORWARD", "SKIP");
    row("FREQ=YEARLY;BYEASTER=0", "BYEASTER");
    row("FREQ=DAILY;WKST=8", "WKST");
    row("garbage", "GARBAGE");
    row("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "never");
    row("FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31", "never");
    row("FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31;BYMONTH=2", "never");
    row("FREQ=MONTHLY;BYDAY=6MO", "never");
    row("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=9", "never");
    row("FREQ=WEEKLY;BYMONTH=2;BYDAY=MO;BYSETPOS=9", "never");
    row("FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1", "never");
    row("FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6", "never");
    row("FREQ=DAILY;INTERVAL=7;BYDAY=TU", "never");
}

void TestRecurrence::problemOf_names()
{
    QFETCH(QString, rule);
    QFETCH(QString, named);
    const Recurrence recurrence{at("2026-01-05T09:00"), rule, {}, {}}; // a Monday
    const QString sentence = refusal(recurrence);
    QVERIFY2(sentence.contains(named), qPrintable(sentence));
    QVERIFY(sentence.endsWith(u'.'));
    ExpansionBudget budget;
    QVERIFY_THROWS_EXCEPTION(Error, (void)expand(recurrence, QDate(2027, 1, 1), budget));
}

void TestRecurrence::problemOf_acceptsUsualRules_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *rule :
         {"", "FREQ=DAILY", "freq=weekly;byday=mo,we", "FREQ=WEEKLY;WKST=SU;", "FREQ=MONTHLY;BYDAY=-1FR",
          "FREQ=YEARLY;BYDAY=53TH", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO",
          "RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=OMIT", "FREQ=YEARLY;BYWEEKNO=53", "FREQ=DAILY;COUNT=2;UNTIL=20300101",
          "FREQ=DAILY;BYSECOND=0,60", "FREQ=MONTHLY;BYDAY=+2TU"})
        QTest::newRow(rule) << QString::fromLatin1(rule);
}

void TestRecurrence::problemOf_acceptsUsualRules()
{
    QFETCH(QString, rule);
    QCOMPARE(refusal({at("2026-01-05T09:00"), rule, {}, {}}), QString());
}

static QString numbers(const char *name, int from, int to)
{
    QStringList list;
    for (int i = from; i <= to; ++i)
        list.append(QString::number(i));
    return QStringLiteral(";%1=%2").arg(QLatin1String(name), list.join(u','));
}

static QStringList hostileRules()
{
    const QString times = numbers("BYHOUR", 0, 23) + numbers("BYMINUTE", 0, 59);
    const QString days = numbers("BYMONTH", 1, 12) + numbers("BYMONTHDAY", 1, 31);
    QStringList rules = {
        QStringLiteral("FREQ=YEARLY") + days + times + numbers("BYSECOND", 0, 59),
        QStringLiteral("FREQ=YEARLY") + days + times,
        QStringLiteral("FREQ=YEARLY") + days + times + numbers("BYSETPOS", 1, 366),
        QStringLiteral("FREQ=YEARLY") + days + QStringLiteral(";BYDAY=53MO"),
        QStringLiteral("FREQ=YEARLY") + days +
            QStringLiteral(";BYDAY=MO,TU,WE,TH,FR,SA,SU;BYYEARDAY=366;BYWEEKNO=53,-1,20"),
        QStringLiteral("FREQ=YEARLY;BYDAY=MO") + numbers("BYYEARDAY", 1, 366) +
            QStringLiteral(";BYWEEKNO=53;BYMONTH=6"),
        QStringLiteral("FREQ=DAILY") + QStringLiteral(";BYDAY=MO").repeated(5000),
        QStringLiteral("FREQ=WEEKLY;BYDAY=") + QStringLiteral("MO,").repeated(2000) + QStringLiteral("TU"),
        QStringLiteral("FREQ=YEARLY;BYDAY=1MO") + QStringLiteral(",2MO").repeated(100'000),
    };
    for (const char *rule :
         {"FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO",
          "FREQ=DAILY;INTERVAL=1000000", "FREQ=DAILY;INTERVAL=7;BYDAY=TU", "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4",
          "FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=200",
          "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1", "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6", "FREQ=YEARLY;INTERVAL=1000000",
          "FREQ=WEEKLY;INTERVAL=999999;BYMONTH=2", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MINUTELY;BYDAY=MO",
          "FREQ=DAILY;COUNT=9223372036854775807", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO;BYSETPOS=366"})
        rules.append(QString::fromLatin1(rule));
    return rules;
}

void TestRecurrence::hostileRulesEndSoon_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("first");
    for (const QString &rule : hostileRules()) {
        const QString name = rule.size() < 90 ? rule : rule.left(40) + u'…' + rule.right(40);
        for (const QDate first : {QDate(2026, 1, 5), QDate(1, 1, 1), QDate(9999, 12, 31)})
            QTest::addRow("%d %s", first.year(), qPrintable(name)) << rule << first;
    }
}

void TestRecurrence::hostileRulesEndSoon()
{
    QFETCH(QString, rule);
    QFETCH(QDate, first);
    const Recurrence recurrence{When::timed(first, QTime(9, 0), berlin), rule, {}, {}};
    const CpuTimer timer;
    ExpansionBudget budget;
    try {
        (void)expand(recurrence, QDate(2027, 7, 5), budget);
    } catch (const Error &error) {
        QVERIFY(error.sentence().endsWith(u'.'));
    }
    QVERIFY2(timer.milliseconds() < mostMilliseconds, qPrintable(QStringLiteral("%1 ms").arg(timer.milliseconds())));
}

void TestRecurrence::aFileOfHostileRulesEndsSoon()
{
    const QStringList rules = hostileRules();
    const CpuTimer timer;
    ExpansionBudget budget;
    for (int i = 0; i < 1000; ++i) {
        try {
            (void)expand({at("2026-01-05T09:00"), rules[i % rules.size()], {}, {}}, QDate(2027, 7, 5), budget);
        } catch (const Error &) {
            continue; // that many are refused is what is wanted
        }
    }
    QVERIFY2(timer.milliseconds() < mostMilliseconds, qPrintable(QStringLiteral("%1 ms").arg(timer.milliseconds())));
}

QTEST_GUILESS_MAIN(TestRecurrence)
#include "tst_recurrence.moc"
