// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/meeting_report.h"
#include "tests/support/builders.h"
#include "tests/support/test_workspace.h"

#include <QFile>
#include <QTest>

using namespace convenor;

namespace {

QByteArray fileBytes(const QByteArray &name)
{
    QFile file(QStringLiteral(CONVENOR_TEST_DATA "/zoom-teams/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class MeetingReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void report_saysTitleDayAndPeople_data();
    void report_saysTitleDayAndPeople();
    void sessions_likeliestFirst();
    void sessions_leaveOutSafeSpaces();
    void line_isReadAgain();
};

void MeetingReportTest::report_saysTitleDayAndPeople_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QList<QDate>>("days");
    QTest::addColumn<int>("people");
    QTest::addColumn<QTime>("start");
    QTest::addColumn<int>("minutes");
    const QList<QDate> teams{QDate(2022, 11, 14), QDate(2014, 11, 22)}; // the year may stand first
    const QList<QDate> zoom{QDate(2021, 11, 19)};
    QTest::addRow("Teams") << QByteArray("teams-IDL-14-11-22-utf16le.csv") << QStringLiteral("Scrum Meeting") << teams
                           << 7 << QTime(9, 30) << 20;
    QTest::addRow("Zoom") << QByteArray("zoom-participants_heroes_full.csv") << QStringLiteral("Heroes meeting") << zoom
                          << 27 << QTime(10, 0) << 120;
    QTest::addRow("Zoom, no meeting") << QByteArray("zoom-participants_heroes.csv") << QString() << zoom << 27
                                      << QTime(9, 55) << 130;
}

void MeetingReportTest::report_saysTitleDayAndPeople()
{
    QFETCH(QByteArray, file);
    const MeetingReport report = readMeetingReport(fileBytes(file));
    QTEST(report.title, "title");
    QTEST(report.days, "days");
    QTEST(int(report.people.size()), "people");
    QTEST(report.start.value_or(QTime()), "start");
    QTEST(report.minutes, "minutes");
}

void MeetingReportTest::sessions_likeliestFirst()
{
    TestWorkspace w;
    const Event sameDay = anEvent(day("2026-10-14"), "Something"), titled = anEvent(day("2026-10-13"), "Go talks");
    const Event both = anEvent(day("2026-10-14"), "Go talks"), later = anEvent(day("2026-10-28"), "Go talks");
    const Event old = aHeldEvent(day("2021-10-14"), "Go talks");
    w.add(sameDay, titled, both, later, old);
    const SessionScope scope{w.today, day("2020-01-01"), {}, SessionShow::All, 0};
    MeetingReport report{QStringLiteral("go TALKS"), {day("2026-10-14")}, {}};
    const auto rows = sessionsOf(w.store(), report, scope);
    QCOMPARE(rows.size(), size_t(5));
    QCOMPARE(rows[0].id, both.id);
    report.days = {day("2021-10-14")};
    QCOMPARE(sessionsOf(w.store(), report, scope)[0].id, old.id);
}

void MeetingReportTest::sessions_leaveOutSafeSpaces()
{
    TestWorkspace w;
    Event safe = aHeldEvent(day("2026-10-14"), "Circle");
    safe.safeSpace = true;
    w.add(safe);
    const SessionScope scope{w.today, day("2020-01-01"), {}, SessionShow::All, 0};
    QVERIFY(sessionsOf(w.store(), {QStringLiteral("Circle"), {day("2026-10-14")}, {}}, scope).empty());
}

void MeetingReportTest::line_isReadAgain()
{
    const Attendee ada{QStringLiteral("Ada Lovelace"), QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.org")};
    const auto again = readAttendeeList(lineOf(ada));
    QCOMPARE(again.size(), size_t(1));
    QCOMPARE(again[0].name, ada.name);
    QCOMPARE(again[0].email, ada.email);
}

QTEST_GUILESS_MAIN(MeetingReportTest)
#include "tst_meeting_report.moc"
