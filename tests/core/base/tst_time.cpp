// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace convenor;

namespace {

/// The plain way: every instant around the wall clock that shows it, the earliest first; in a gap the offset before it.
qint64 plainToUtc(QDate date, QTime time, const QTimeZone &zone)
{
    const qint64 wall = QDateTime(date, time, Qt::UTC).toSecsSinceEpoch();
    const auto offset = [&](qint64 utc) { return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC)); };
    const int before = offset(wall - 86'400);
    const int after = offset(wall + 86'400);
    for (const int each :
         {std::max(before, after), std::min(before, after)}) // the larger offset is the earlier instant
        if (offset(wall - each) == each)
            return wall - each;
    return wall - before;
}

} // namespace

class TestTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isoDay_readsWholeDaysOnly();
    void halfDate_readsIsoPrefixes_data();
    void halfDate_readsIsoPrefixes();
    void halfDate_refusesAnythingElse_data();
    void halfDate_refusesAnythingElse();
    void dateRange_coversItsEnds();
    void dateRange_tellsOverlapAndOrder();
    void when_readsAndWritesLocalTimes_data();
    void when_readsAndWritesLocalTimes();
    void localToUtc_followsTheStandardAtTheEdges_data();
    void localToUtc_followsTheStandardAtTheEdges();
    void localToUtc_takesAnUnknownZoneAsUtc();
    void settled_movesASkippedTimeForward();
    void wallClock_isTheInverseOfWallSeconds();
    void conversions_agreeWithPlainOnesInAllZones();
    void conversions_agreeAroundEveryChange();
};

void TestTime::isoDay_readsWholeDaysOnly()
{
    QCOMPARE(parseIsoDay("2026-11-02"), QDate(2026, 11, 2));
    QCOMPARE(parseIsoDay("0999-01-31"), QDate(999, 1, 31));
    for (const char *text : {"", "2026", "2026-11", "2026-11-31", "2026-13-01", "2026-11-2", "2026/11/02", "2026-11-02T10",
                             " 026-11-02", "+026-11-02", "-026-11-02", "2026-1a-02", "2026-11- 2"})
        QVERIFY2(!parseIsoDay(text).isValid(), text);
}

void TestTime::halfDate_readsIsoPrefixes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("unknown") << QString() << QDate() << QDate();
    QTest::newRow("year") << QStringLiteral("2023") << QDate(2023, 1, 1) << QDate(2023, 12, 31);
    QTest::newRow("month") << QStringLiteral("2024-02") << QDate(2024, 2, 1) << QDate(2024, 2, 29);
    QTest::newRow("december") << QStringLiteral("2023-12") << QDate(2023, 12, 1) << QDate(2023, 12, 31);
    QTest::newRow("day") << QStringLiteral("2023-05-01") << QDate(2023, 5, 1) << QDate(2023, 5, 1);
}

void TestTime::halfDate_readsIsoPrefixes()
{
    QFETCH(QString, text);
    const auto date = HalfDate::parse(text);
    QVERIFY(date);
    QCOMPARE(date->toString(), text);
    QTEST(date->first(), "first");
    QTEST(date->last(), "last");
}

void TestTime::halfDate_refusesAnythingElse_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"23", "2023-5", "2023-13", "2023-02-30", "2023/05/01", "2023-05-01T10:00", "abcd", "2023-", "+023"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestTime::halfDate_refusesAnythingElse()
{
    QFETCH(QString, text);
    QVERIFY(!HalfDate::parse(text));
}

void TestTime::dateRange_coversItsEnds()
{
    const DateRange range{QDate(2026, 1, 5), *HalfDate::parse(QStringLiteral("2026-02"))};
    QVERIFY(!range.covers(QDate(2026, 1, 4)));
    QVERIFY(range.covers(QDate(2026, 1, 5)));
    QVERIFY(range.covers(QDate(2026, 2, 28)));
    QVERIFY(!range.covers(QDate(2026, 3, 1)));
    QVERIFY(DateRange().covers(QDate(1900, 1, 1)));
}

void TestTime::dateRange_tellsOverlapAndOrder()
{
    const DateRange spring{QDate(2026, 3, 1), QDate(2026, 5, 31)};
    QVERIFY(spring.overlaps({QDate(2026, 5, 31), {}}));
    QVERIFY(!spring.overlaps({QDate(2026, 6, 1), {}}));
    QVERIFY(spring.overlaps({}));
    QVERIFY(spring.isOrdered());
    QVERIFY(!(DateRange{QDate(2026, 3, 2), QDate(2026, 3, 1)}.isOrdered()));
}

void TestTime::when_readsAndWritesLocalTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written"); // empty: refused
    QTest::newRow("minutes") << QStringLiteral("2026-01-05T09:30") << QStringLiteral("2026-01-05T09:30");
    QTest::newRow("space") << QStringLiteral("2026-01-05 9:30") << QStringLiteral("2026-01-05T09:30");
    QTest::newRow("seconds") << QStringLiteral("2026-01-05T09:30:15") << QStringLiteral("2026-01-05T09:30:15");
    QTest::newRow("all day") << QStringLiteral("2026-01-05") << QStringLiteral("2026-01-05");
    QTest::newRow("no such day") << QStringLiteral("2026-02-30") << QString();
    QTest::newRow("no such time") << QStringLiteral("2026-01-05T25:00") << QString();
    QTest::newRow("tail") << QStringLiteral("2026-01-05x09:30") << QString();
}

void TestTime::when_readsAndWritesLocalTimes()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto when = When::parseLocal(text, QStringLiteral("Europe/Berlin"));
    QCOMPARE(when.has_value(), !written.isEmpty());
    if (when)
        QCOMPARE(when->toLocalString(), written);
}

void TestTime::localToUtc_followsTheStandardAtTheEdges_data()
{
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *local, const char *zone, const char *utc) {
        QTest::addRow("%s %s", local, zone)
            << QString::fromLatin1(local) << QString::fromLatin1(zone) << QString::fromLatin1(utc);
    };
    row("2025-07-01T12:00", "Europe/Berlin", "2025-07-01T10:00:00Z");
    row("2025-03-30T01:59", "Europe/Berlin", "2025-03-30T00:59:00Z");
    row("2025-03-30T02:30", "Europe/Berlin", "2025-03-30T01:30:00Z"); // in the gap
    row("2025-03-30T03:00", "Europe/Berlin", "2025-03-30T01:00:00Z");
    row("2025-10-26T02:30", "Europe/Berlin", "2025-10-26T00:30:00Z"); // repeated: the first
    row("2025-10-26T03:00", "Europe/Berlin", "2025-10-26T02:00:00Z");
    row("2025-03-09T02:30", "America/New_York", "2025-03-09T07:30:00Z");
    row("2025-11-02T01:30", "America/New_York", "2025-11-02T05:30:00Z");
    row("2025-10-05T02:15", "Australia/Lord_Howe", "2025-10-04T15:45:00Z"); // a gap of half an hour
    row("2011-12-30T12:00", "Pacific/Apia", "2011-12-30T22:00:00Z");        // a day that was left out
    row("2045-03-26T02:30", "Europe/Berlin", "2045-03-26T01:30:00Z");       // beyond the listed changes
    row("2045-10-29T02:30", "Europe/Berlin", "2045-10-29T00:30:00Z");
    row("1900-01-01T12:00", "Europe/Paris", "1900-01-01T11:50:39Z"); // before zones were whole hours
}

void TestTime::localToUtc_followsTheStandardAtTheEdges()
{
    QFETCH(QString, local);
    QFETCH(QString, zone);
    QTEST(utcString(When::parseLocal(local, zone)->utc()), "utc");
}

void TestTime::localToUtc_takesAnUnknownZoneAsUtc()
{
    QVERIFY(!isKnownZone(QStringLiteral("Europe/Atlantis")));
    QVERIFY(!isKnownZone(QString()));
    for (const char *word : {"Berlin", "Mars", "Europe", "CEST", "EST5EDT6", "UTC+2x", "posixrules/", "../zoneinfo"})
        QVERIFY2(!isKnownZone(QString::fromLatin1(word)), word);
    for (const char *id : {"UTC", "Etc/UTC", "Etc/GMT+5", "Europe/Berlin", "America/Argentina/Ushuaia", "US/Pacific"})
        QVERIFY2(isKnownZone(QString::fromLatin1(id)), id);
    QCOMPARE(localToUtc(QDate(1970, 1, 2), QTime(0, 0), QStringLiteral("Europe/Atlantis")), 86'400);
}

void TestTime::settled_movesASkippedTimeForward()
{
    const auto settle = [](const char *text) {
        return settled(*When::parseLocal(QString::fromLatin1(text), QStringLiteral("Europe/Berlin"))).toLocalString();
    };
    QCOMPARE(settle("2026-03-29T02:30"), QStringLiteral("2026-03-29T03:30"));
    QCOMPARE(settle("2026-10-25T02:30"), QStringLiteral("2026-10-25T02:30"));
    QCOMPARE(settle("2026-03-29"), QStringLiteral("2026-03-29"));
}

void TestTime::wallClock_isTheInverseOfWallSeconds()
{
    for (const QDate date :
         {QDate(1, 1, 1), QDate(1969, 12, 31), QDate(1970, 1, 1), QDate(2026, 1, 5), QDate(9999, 12, 31)})
        for (const QTime time : {QTime(0, 0), QTime(12, 30, 15), QTime(23, 59, 59)})
            QVERIFY(wallClock(wallSeconds(date, time), QStringLiteral("UTC")) ==
                    When::timed(date, time, QStringLiteral("UTC")));
}

void TestTime::conversions_agreeWithPlainOnesInAllZones()
{
    QRandomGenerator random(1);
    const qint64 since = wallSeconds(QDate(1900, 1, 1), QTime(0, 0));
    const qint64 until = wallSeconds(QDate(2100, 1, 1), QTime(0, 0));
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QTimeZone zone(id);
        const QString name = QString::fromUtf8(id);
        for (int i = 0; i < 120; ++i) {
            const qint64 utc = since + static_cast<qint64>(random.generate64() % static_cast<quint64>(until - since));
            const auto instant = QDateTime::fromSecsSinceEpoch(utc, Qt::UTC);
            const When local = utcToLocal(utc, name);
            QVERIFY2(wallSeconds(local.date, *local.time) == utc + zone.offsetFromUtc(instant), id.constData());
            QVERIFY2(local.utc() == plainToUtc(local.date, *local.time, zone), id.constData());
        }
    }
}

void TestTime::conversions_agreeAroundEveryChange()
{
    for (const char *id :
         {"Europe/Berlin", "Europe/Dublin", "America/New_York", "America/St_Johns", "Africa/Casablanca",
          "Australia/Lord_Howe", "Pacific/Apia", "Asia/Tehran", "Antarctica/Troll"}) {
        const QTimeZone zone(id);
        const QString name = QString::fromLatin1(id);
        for (const auto &change : zone.transitions(QDateTime(QDate(1900, 1, 2), QTime(0, 0), Qt::UTC),
                                                   QDateTime(QDate(2037, 12, 1), QTime(0, 0), Qt::UTC)))
            for (qint64 step = -4 * 3600; step <= 4 * 3600; step += 1800) {
                const When local = wallClock(change.atUtc.toSecsSinceEpoch() + change.offsetFromUtc + step, name);
                QCOMPARE(local.utc(), plainToUtc(local.date, *local.time, zone));
            }
    }
}

QTEST_GUILESS_MAIN(TestTime)
#include "tst_time.moc"
