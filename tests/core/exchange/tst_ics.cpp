// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/exchange/ics.h"

#include "tests/support/cpu_timer.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

#include <algorithm>
#include <set>

using namespace convenor;

namespace {

const QString berlin = QStringLiteral("Europe/Berlin");

QByteArray fileBytes(const QString &name)
{
    QFile file(QStringLiteral(CONVENOR_TEST_DATA "/ics/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray wrapped(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + lines + "END:VCALENDAR\r\n";
}

QByteArray eventOf(const QByteArray &lines)
{
    return wrapped("BEGIN:VEVENT\r\nUID:one\r\n" + lines + "END:VEVENT\r\n");
}

CalendarFile read(const QByteArray &bytes)
{
    return readCalendar(bytes, berlin);
}

CalendarEvent readOne(const QByteArray &lines)
{
    const auto file = read(eventOf(lines));
    return file.events.empty() ? CalendarEvent() : file.events.front();
}

QString startOf(const CalendarEvent &event)
{
    return event.start.toLocalString() + u' ' + event.start.zone;
}

QString warningsOf(const QByteArray &bytes)
{
    return read(bytes).warnings.join(u'\n');
}

std::vector<CalendarEvent> withoutLines(std::vector<CalendarEvent> events)
{
    for (auto &event : events)
        event.line = 0;
    return events;
}

QString difference(const CalendarEvent &a, const CalendarEvent &b)
{
    return QStringLiteral("%1 | %2 | %3 %4 | %5 %6 | %7 %8")
        .arg(a.uid, a.title, startOf(a), startOf(b))
        .arg(a.minutes)
        .arg(b.minutes)
        .arg(a.description, b.description);
}

} // namespace

class TestIcs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_findsWhatTheFactsCount_data();
    void read_findsWhatTheFactsCount();
    void read_knowsTheContentOfRealFiles();
    void write_readsBackEqual_data();
    void write_readsBackEqual();
    void write_readsBackEverythingThatCanBeSaid();
    void write_isStableAndFolded();
    void write_definesTheZonesItUses();
    void read_takesZonesByName_data();
    void read_takesZonesByName();
    void read_takesAZoneByItsClocks();
    void read_saysWhichZoneItCouldNotTell();
    void read_takesFloatingTimesInTheDefaultZone();
    void read_tellsLengths_data();
    void read_tellsLengths();
    void read_bringsDatesToTheClockOfTheStart();
    void read_findsTheChangedDayInUtc();
    void read_refusesExclusionRulesByName();
    void read_marksCancelled();
    void read_makesAStableUid();
    void read_splitsCategoriesAtPlainCommas();
    void read_keepsTheRuleAsWritten();
    void read_decodes_data();
    void read_decodes();
    void read_joinsCharactersThatFoldingCut();
    void read_namesUnusableEvents_data();
    void read_namesUnusableEvents();
    void read_keepsWhatACutOffFileHolds();
    void read_goesOnBehindWhatIsNeverClosed_data();
    void read_goesOnBehindWhatIsNeverClosed();
    void read_takesTheZoneThatIsNeverClosed();
    void read_refusesWhatIsNoCalendar_data();
    void read_refusesWhatIsNoCalendar();
    void read_endsSoonOnHostileFiles_data();
    void read_endsSoonOnHostileFiles();
    void read_survivesDamage();
};

void TestIcs::read_findsWhatTheFactsCount_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonObject>("facts");
    const QJsonObject all = QJsonDocument::fromJson(fileBytes(QStringLiteral("facts.json"))).object();
    QCOMPARE(all.size(), 19);
    for (auto it = all.begin(); it != all.end(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.key() << it.value().toObject();
}

void TestIcs::read_findsWhatTheFactsCount()
{
    QFETCH(QString, name);
    QFETCH(QJsonObject, facts);
    const auto events = read(fileBytes(name)).events;
    const auto fact = [&](const char *key) { return facts[QLatin1String(key)].toInt(); };
    const auto count = [&](auto &&what) { return static_cast<int>(std::count_if(events.begin(), events.end(), what)); };
    QCOMPARE(static_cast<int>(events.size()), fact("vevent"));
    QCOMPARE(count([](const CalendarEvent &e) { return !e.repetition.rule.isEmpty(); }), fact("event_rrule"));
    QCOMPARE(count([](const CalendarEvent &e) { return e.recurrenceId.has_value(); }), fact("recurrence_id"));
    std::set<QString> uids;
    std::size_t extra = 0;
    std::size_t except = 0;
    for (const auto &event : events) {
        extra += event.repetition.extra.size();
        except += event.repetition.except.size();
        if (!event.uid.startsWith(QLatin1String("convenor-")))
            uids.insert(event.uid);
    }
    if (!fact("vtodo")) // which has one of its own
        QCOMPARE(static_cast<int>(uids.size()), fact("distinct_uid"));
    QVERIFY(extra >= static_cast<std::size_t>(fact("event_rdate"))); // a property may list several
    QVERIFY(except >= static_cast<std::size_t>(fact("event_exdate")));
}

void TestIcs::read_knowsTheContentOfRealFiles()
{
    const auto evolution = read(fileBytes(QStringLiteral("evolution.ics")));
    QCOMPARE(startOf(evolution.events.front()), QStringLiteral("2008-06-24T13:00 America/Chicago"));
    QCOMPARE(evolution.events.front().minutes, 90);
    QCOMPARE(evolution.events.front().place, QStringLiteral("test location"));

    const auto outlook = read(fileBytes(QStringLiteral("Standup.ics")));
    QCOMPARE(startOf(outlook.events.front()), QStringLiteral("2009-03-10T09:30 Australia/Sydney"));

    const auto notes = read(fileBytes(QStringLiteral("calconnect7.ics")));
    QCOMPARE(startOf(notes.events.front()), QStringLiteral("2005-04-28T11:00 America/New_York"));
    QVERIFY(notes.warnings.join(u' ').contains(QStringLiteral("“Eastern” is taken for America/New_York")));
    QCOMPARE(notes.events.front().recurrenceId->toLocalString(), QStringLiteral("2005-04-28T09:00"));

    const auto zimbra = read(fileBytes(QStringLiteral("recur_instances.ics")));
    QCOMPARE(zimbra.events[2].recurrenceId->toLocalString(), QStringLiteral("2012-11-05T10:00"));
    QCOMPARE(zimbra.events[0].repetition.extra.size(), 5U);
    QCOMPARE(zimbra.events[0].repetition.extra[0].toLocalString(), QStringLiteral("2023-11-23T01:00"));

    const auto google = read(fileBytes(QStringLiteral("google_birthday.ics")));
    QVERIFY(google.events[0].repetition.extra[0] == When::allDay(QDate(2013, 12, 10)));

    const auto khal = read(fileBytes(QStringLiteral("pyical-issue_156_RDATE_with_PERIOD_TZID_khal.ics")));
    QCOMPARE(khal.events[0].repetition.extra.size(), 19U);
    QVERIFY(khal.warnings.join(u' ').contains(QLatin1String("later days")));

    const auto unicode = read(fileBytes(QStringLiteral("pyical-created_calendar_with_unicode_fields.ics")));
    QCOMPARE(unicode.events[0].place, QStringLiteral("Tribstrül"));
    QVERIFY(!unicode.events[2].problem.isEmpty());

    const auto korganizer = read(fileBytes(QStringLiteral("korganizer_sample.ics")));
    QCOMPARE(korganizer.events[0].place, QStringLiteral("Caltech Campus; room 101 Guggenheim"));
    QCOMPARE(korganizer.events[0].repetition.rule, QStringLiteral("FREQ=MONTHLY;COUNT=12;INTERVAL=1;BYDAY=2TH"));
}

void TestIcs::write_readsBackEqual_data()
{
    QTest::addColumn<QString>("name");
    const QJsonObject all = QJsonDocument::fromJson(fileBytes(QStringLiteral("facts.json"))).object();
    for (const QString &name : all.keys())
        QTest::newRow(qPrintable(name)) << name;
}

void TestIcs::write_readsBackEqual()
{
    QFETCH(QString, name);
    auto events = withoutLines(read(fileBytes(name)).events);
    events.erase(std::remove_if(events.begin(), events.end(), [](const auto &e) { return !e.problem.isEmpty(); }),
                 events.end());
    const auto file = read(writeCalendar(events, name));
    QCOMPARE(file.warnings, QStringList());
    const auto back = withoutLines(file.events);
    QCOMPARE(back.size(), events.size());
    for (std::size_t i = 0; i < back.size(); ++i) {
        if (events[i].cancelled)
            events[i].status = QStringLiteral("CANCELLED");
        QVERIFY2(back[i] == events[i], qPrintable(difference(back[i], events[i])));
    }
}

static CalendarEvent fullEvent()
{
    CalendarEvent event;
    event.uid = QStringLiteral("a,b;c\\d@example.org");
    event.title = QStringLiteral("Ærø; \\n, “quotes”: ") + QStringLiteral("長い題名").repeated(40) + u'.';
    event.start = When::timed(QDate(2026, 10, 24), QTime(9, 30, 15), berlin);
    event.minutes = 90;
    event.status = QStringLiteral("TENTATIVE");
    event.place = QStringLiteral("Room 1, first floor\nback door");
    event.url = QStringLiteral("https://example.org/?a=1,2;b=3");
    event.description = QStringLiteral("Line 1\nLine 2\n\n\tindented \\; end");
    event.categories = {QStringLiteral("C++, Rust; and more"), QStringLiteral("a\\"), QStringLiteral("ü")};
    event.repetition = {event.start,
                        QStringLiteral("INTERVAL=2;FREQ=WEEKLY;BYDAY=SA"),
                        {When::timed(QDate(2026, 11, 1), QTime(8, 0), berlin), When::allDay(QDate(2026, 12, 24))},
                        {When::timed(QDate(2026, 11, 7), QTime(9, 30, 15), berlin), When::allDay(QDate(2026, 12, 5))}};
    return event;
}

void TestIcs::write_readsBackEverythingThatCanBeSaid()
{
    CalendarEvent changed = fullEvent();
    changed.repetition = {changed.start, {}, {}, {}};
    changed.recurrenceId = When::timed(QDate(2026, 11, 21), QTime(9, 30, 15), berlin);
    changed.cancelled = true;
    changed.status = QStringLiteral("CANCELLED");
    CalendarEvent allDay;
    allDay.uid = QStringLiteral("all day");
    allDay.start = allDay.repetition.first = When::allDay(QDate(2026, 2, 28));
    allDay.minutes = 3 * 1440;
    CalendarEvent night; // ends in the hour that comes twice
    night.uid = QStringLiteral("night");
    night.start = night.repetition.first = When::timed(QDate(2026, 10, 25), QTime(1, 0), berlin);
    night.minutes = 150;
    CalendarEvent moment;
    moment.uid = QStringLiteral("moment");
    moment.start = moment.repetition.first = When::timed(QDate(2026, 3, 29), QTime(2, 30), QStringLiteral("UTC"));
    const std::vector<CalendarEvent> events{fullEvent(), changed, allDay, night, moment};
    const auto back = withoutLines(read(writeCalendar(events, QStringLiteral("All; of, it"))).events);
    QCOMPARE(back.size(), events.size());
    for (std::size_t i = 0; i < back.size(); ++i)
        QVERIFY2(back[i] == events[i], qPrintable(difference(back[i], events[i])));
}

void TestIcs::write_isStableAndFolded()
{
    const QByteArray bytes = writeCalendar({fullEvent()}, QStringLiteral("Name"), 86'400);
    QCOMPARE(bytes, writeCalendar({fullEvent()}, QStringLiteral("Name"), 86'400));
    QVERIFY(bytes.contains("\r\nDTSTAMP:19700102T000000Z\r\n"));
    QVERIFY(bytes.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    QVERIFY(bytes.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    for (const QByteArray &line : bytes.split('\n')) {
        QVERIFY2(line.size() <= 76, line.constData());
        QVERIFY(line.isValidUtf8()); // no character is cut
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
    }
}

void TestIcs::write_definesTheZonesItUses()
{
    const QByteArray bytes = writeCalendar({fullEvent(), fullEvent()}, {});
    QCOMPARE(bytes.count("BEGIN:VTIMEZONE"), 1);
    QVERIFY(bytes.contains("\r\nTZID:Europe/Berlin\r\n"));
    QVERIFY(bytes.contains("\r\nDTSTART;TZID=Europe/Berlin:20261024T093015\r\n"));
    QVERIFY(!bytes.contains("freeassociation"));
}

void TestIcs::read_takesZonesByName_data()
{
    QTest::addColumn<QByteArray>("tzid");
    QTest::addColumn<QString>("zone");
    const auto row = [](const char *tzid, const char *zone) {
        QTest::newRow(tzid) << QByteArray(tzid) << QString::fromLatin1(zone);
    };
    row("America/New_York", "America/New_York");
    row("\"Europe/Berlin\"", "Europe/Berlin");
    row("/freeassociation.sourceforge.net/Europe/Paris", "Europe/Paris");
    row("/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires");
    row("/mozilla.org/20070129_1/Europe/London", "Europe/London");
    row("W. Europe Standard Time", "Europe/Berlin");
    row("Eastern Standard Time", "America/New_York");
    row("\"tzone://Microsoft/Utc\"", "UTC");
    row("\"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\"", "Europe/Berlin");
    row("\"(GMT-08.00) Pacific Time (US & Canada)\"", "America/Los_Angeles");
    row("\"Chennai, Kolkata, Mumbai, New Delhi\"", "Asia/Kolkata");
}

void TestIcs::read_takesZonesByName()
{
    QFETCH(QByteArray, tzid);
    const auto file = read(eventOf("DTSTART;TZID=" + tzid + ":20260105T093000\r\n"));
    QTEST(file.events.front().start.zone, "zone");
    QCOMPARE(file.warnings, QStringList());
}

static QByteArray definition(const QByteArray &tzid, const QByteArray &standardRule, const QByteArray &daylightRule)
{
    return "BEGIN:VTIMEZONE\r\nTZID:" + tzid +
           "\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0300\r\nTZOFFSETTO:+0200\r\nRRULE:" +
           standardRule +
           "\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:16010101T020000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0300\r\nRRULE:" +
           daylightRule + "\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n";
}

void TestIcs::read_takesAZoneByItsClocks()
{
    const QByteArray israel = definition("My zone", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10;UNTIL=20991231T000000Z",
                                         "FREQ=YEARLY;BYDAY=-1FR;BYMONTH=3");
    const QByteArray event = "BEGIN:VEVENT\r\nDTSTART;TZID=My zone:20260105T093000\r\nEND:VEVENT\r\n";
    const auto file = read(wrapped(event + israel)); // the definition may follow its use
    QCOMPARE(file.events.front().start.zone, QStringLiteral("Asia/Jerusalem"));
    QVERIFY(file.warnings.join(u' ').contains(QLatin1String("My zone")));
}

void TestIcs::read_saysWhichZoneItCouldNotTell()
{
    const auto file = read(eventOf("DTSTART;TZID=Middle Earth:20260105T093000\r\n"));
    QCOMPARE(startOf(file.events.front()), QStringLiteral("2026-01-05T09:30 Europe/Berlin"));
    QCOMPARE(file.warnings, QStringList{QStringLiteral(
                                "The time zone “Middle Earth” is not known; its times are taken in Europe/Berlin.")});
}

void TestIcs::read_takesFloatingTimesInTheDefaultZone()
{
    QCOMPARE(startOf(readOne("DTSTART:20260105T093000\r\n")), QStringLiteral("2026-01-05T09:30 Europe/Berlin"));
    QCOMPARE(startOf(readOne("DTSTART:20260105T093000Z\r\n")), QStringLiteral("2026-01-05T09:30 UTC"));
    QCOMPARE(startOf(readOne("DTSTART;TZID=Asia/Tokyo:20260105\r\n")), QStringLiteral("2026-01-05 "));
}

void TestIcs::read_tellsLengths_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("minutes");
    const auto row = [](const char *name, const char *lines, int minutes) {
        QTest::newRow(name) << QByteArray(lines) << minutes;
    };
    row("end", "DTSTART:20260105T093000\r\nDTEND:20260105T110000\r\n", 90);
    row("end in another zone", "DTSTART:20260105T093000\r\nDTEND:20260105T093000Z\r\n", 60);
    row("over a change of clocks", "DTSTART:20260328T120000\r\nDTEND:20260329T120000\r\n", 23 * 60);
    row("duration", "DTSTART:20260105T093000\r\nDURATION:P1DT1H30M\r\n", 1530);
    row("weeks", "DTSTART:20260105T093000\r\nDURATION:P2W\r\n", 14 * 1440);
    row("none", "DTSTART:20260105T093000\r\n", 0);
    row("backwards", "DTSTART:20260105T093000\r\nDTEND:20260105T080000\r\n", 0);
    row("not a duration", "DTSTART:20260105T093000\r\nDURATION:1H\r\n", 0);
    row("all-day", "DTSTART;VALUE=DATE:20260105\r\n", 1440);
    row("all-day, days", "DTSTART;VALUE=DATE:20260105\r\nDTEND;VALUE=DATE:20260108\r\n", 3 * 1440);
    row("all-day, end on the same day", "DTSTART:20260105\r\nDTEND:20260105\r\n", 1440);
    row("all-day, duration", "DTSTART:20260105\r\nDURATION:PT86400S\r\n", 1440);
}

void TestIcs::read_tellsLengths()
{
    QFETCH(QByteArray, lines);
    QTEST(readOne(lines).minutes, "minutes");
}

void TestIcs::read_bringsDatesToTheClockOfTheStart()
{
    const auto timed = readOne("DTSTART;TZID=Europe/Berlin:20260105T093000\r\nRRULE:FREQ=DAILY;COUNT=9\r\n"
                               "EXDATE:20260106T083000Z,20260107T083000Z\r\nEXDATE;VALUE=DATE:20260108\r\n"
                               "RDATE;VALUE=PERIOD:20260201T083000Z/PT1H,20260202T083000Z/20260202T093000Z\r\n");
    QVERIFY(timed.repetition.except[1] == When::timed(QDate(2026, 1, 7), QTime(9, 30), berlin));
    QVERIFY(timed.repetition.except[2] == When::allDay(QDate(2026, 1, 8)));
    QVERIFY(timed.repetition.extra[1] == When::timed(QDate(2026, 2, 2), QTime(9, 30), berlin));
    ExpansionBudget budget;
    QCOMPARE(expand(timed.repetition, QDate(2027, 1, 1), budget).size(), 8U);
    QVERIFY(
        warningsOf(eventOf("DTSTART:20260105T093000\r\nEXDATE:yesterday\r\n")).contains(QLatin1String("yesterday")));
}

void TestIcs::read_findsTheChangedDayInUtc()
{
    const QByteArray master =
        "BEGIN:VEVENT\r\nUID:s\r\nDTSTART;TZID=America/New_York:20260105T093000\r\nRRULE:FREQ=WEEKLY\r\n"
        "END:VEVENT\r\n";
    const QByteArray changed = "BEGIN:VEVENT\r\nUID:s\r\nRECURRENCE-ID:20260112T143000Z\r\nDTSTART:20260112T200000Z\r\n"
                               "END:VEVENT\r\n";
    const auto file = read(wrapped(changed + master));
    QVERIFY(file.events[0].recurrenceId ==
            When::timed(QDate(2026, 1, 12), QTime(9, 30), QStringLiteral("America/New_York")));
}

void TestIcs::read_refusesExclusionRulesByName()
{
    const auto event = readOne("DTSTART:20260105T093000\r\nRRULE:FREQ=DAILY\r\nEXRULE:FREQ=WEEKLY;BYDAY=SU\r\n");
    QVERIFY(event.problem.contains(QLatin1String("EXRULE=FREQ=WEEKLY;BYDAY=SU")));
}

void TestIcs::read_marksCancelled()
{
    QVERIFY(readOne("DTSTART:20260105\r\nSTATUS:cancelled\r\n").cancelled);
    QVERIFY(!readOne("DTSTART:20260105\r\nSTATUS:CONFIRMED\r\n").cancelled);
    QVERIFY(
        read(wrapped("METHOD:CANCEL\r\nBEGIN:VEVENT\r\nDTSTART:20260105\r\nEND:VEVENT\r\n")).events.front().cancelled);
}

void TestIcs::read_makesAStableUid()
{
    const auto uidOf = [](const QByteArray &lines) {
        return read(wrapped("BEGIN:VEVENT\r\nDTSTART:20260105T093000\r\n" + lines + "END:VEVENT\r\n"))
            .events.front()
            .uid;
    };
    QVERIFY(uidOf("SUMMARY:A\r\n").startsWith(QLatin1String("convenor-")));
    QCOMPARE(uidOf("SUMMARY:A\r\nDTSTAMP:20260101T000000Z\r\n"), uidOf("DTSTAMP:20270101T000000Z\r\nSUMMARY:A\r\n"));
    QVERIFY(uidOf("SUMMARY:A\r\n") != uidOf("SUMMARY:B\r\n"));
}

void TestIcs::read_splitsCategoriesAtPlainCommas()
{
    const QStringList expected{QStringLiteral("A"), QStringLiteral("B,C"), QStringLiteral("D"), QStringLiteral("E")};
    QCOMPARE(readOne("DTSTART:20260105\r\nCATEGORIES:A,B\\,C, D,,\r\nCATEGORIES:\r\nCATEGORIES:E\r\n").categories,
             expected);
}

void TestIcs::read_keepsTheRuleAsWritten()
{
    const auto event = readOne("DTSTART:20260105T093000\r\nRRULE:FREQ=DAILY;INTERVAL=65537;X-MORE=1\r\n");
    QCOMPARE(event.repetition.rule, QStringLiteral("FREQ=DAILY;INTERVAL=65537;X-MORE=1"));
    QVERIFY(event.problem.isEmpty()); // expanding tells
}

void TestIcs::read_decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QString::fromUtf8(eventOf("SUMMARY:Größe\r\nDTSTART:20260105\r\n"));
    QByteArray utf8 = text.toUtf8();
    QTest::newRow("UTF-8") << utf8;
    QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + utf8;
    QTest::newRow("LF") << QByteArray(utf8).replace("\r\n", "\n");
    QTest::newRow("CR") << QByteArray(utf8).replace("\r\n", "\r");
    QTest::newRow("empty lines") << QByteArray(utf8).replace("\r\n", "\r\n\r\n");
    QTest::newRow("NUL") << QByteArray(utf8).replace("SUMM", QByteArray("SU\0MM", 5));
    QTest::newRow("Latin-1") << text.toLatin1();
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder plain(encoding);
        QTest::addRow("UTF-16 %d", encoding) << QByteArray(plain(text));
        QStringEncoder marked(encoding, QStringConverter::Flag::WriteBom);
        QTest::addRow("UTF-16 %d with mark", encoding) << QByteArray(marked(text));
    }
}

void TestIcs::read_decodes()
{
    QFETCH(QByteArray, bytes);
    const auto events = read(bytes).events;
    QCOMPARE(events.size(), 1U);
    QCOMPARE(events.front().title, QStringLiteral("Größe"));
}

void TestIcs::read_joinsCharactersThatFoldingCut()
{
    QCOMPARE(readOne("DTSTART:20260105\r\nSUMMARY:Gr\xc3\r\n \xb6\xc3\n\t\x9f\x65\r\n").title, QStringLiteral("Größe"));
}

void TestIcs::read_namesUnusableEvents_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *lines, const char *named) {
        QTest::newRow(QByteArray(lines).simplified().constData()) << QByteArray(lines) << QString::fromLatin1(named);
    };
    row("SUMMARY:x\r\n", "no start");
    row("DTSTART:\r\n", "not a date");
    row("DTSTART:tomorrow\r\n", "tomorrow");
    row("DTSTART:20260230\r\n", "20260230");
    row("DTSTART:20260105T250000\r\n", "20260105T250000");
    row("DTSTART:00000101\r\n", "00000101");
    row("DTSTART:20260105T0930\r\n", "20260105T0930");
    row("DTSTART:20260105\r\nRECURRENCE-ID:then\r\n", "then");
    row("DTSTART:20260105\r\nRRULE:FREQ=DAILY\r\nRRULE:FREQ=WEEKLY\r\n", "2 rules");
}

void TestIcs::read_namesUnusableEvents()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, named);
    const auto event = readOne(lines);
    QVERIFY2(event.problem.contains(named), qPrintable(event.problem));
    QCOMPARE(event.line, 3);
}

void TestIcs::read_keepsWhatACutOffFileHolds()
{
    const QByteArray whole =
        wrapped("BEGIN:VEVENT\r\nDTSTART:20260105\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:20260106\r\n"
                "SUMMARY:Cut\r\nEND:VEVENT\r\n");
    const auto file = read(whole.left(whole.indexOf("Cut") + 2));
    QCOMPARE(file.events.size(), 2U);
    QVERIFY(file.events[0].problem.isEmpty());
    QVERIFY(file.events[1].problem.contains(QLatin1String("END:VEVENT")));
    QVERIFY(file.warnings.join(u' ').contains(QLatin1String("cut off")));
}

void TestIcs::read_goesOnBehindWhatIsNeverClosed_data()
{
    QTest::addColumn<QByteArray>("unclosed");
    QTest::addColumn<QString>("warning");
    const auto row = [](const char *name, const QByteArray &lines, const char *warning) {
        QTest::newRow(name) << lines << QString::fromLatin1(warning);
    };
    row("time zone", "BEGIN:VTIMEZONE\r\nTZID:Mine\r\n", "Line 5 begins a VEVENT before the VTIMEZONE ends");
    row("time zone and its clock", "BEGIN:VTIMEZONE\r\nBEGIN:STANDARD\r\n",
        "Line 5 begins a VEVENT before the VTIMEZONE ends");
    row("to-do", "BEGIN:VTODO\r\nUID:x\r\n", "Line 5 begins a VEVENT before the VTODO ends");
    row("event", "BEGIN:VEVENT\r\nBEGIN:VALARM\r\n", "Line 5 begins a new VEVENT before the last one ends");
}

void TestIcs::read_goesOnBehindWhatIsNeverClosed()
{
    QFETCH(QByteArray, unclosed);
    QFETCH(QString, warning);
    const QByteArray event = "BEGIN:VEVENT\r\nUID:behind\r\nDTSTART:20260105T093000Z\r\nEND:VEVENT\r\n";
    const QByteArray second = QByteArray(event).replace("behind", "second");
    const auto file = read(wrapped(unclosed + event + second));
    QVERIFY(file.events.size() >= 2);
    QCOMPARE(file.events[file.events.size() - 2].uid, QStringLiteral("behind"));
    QCOMPARE(file.events.back().uid, QStringLiteral("second"));
    QCOMPARE(file.warnings.size(), 1);
    QVERIFY2(file.warnings[0].contains(warning), qPrintable(file.warnings[0]));
}

void TestIcs::read_takesTheZoneThatIsNeverClosed()
{
    const QByteArray zone =
        "BEGIN:VTIMEZONE\r\nTZID:Mine\r\nX-LIC-LOCATION:Asia/Tokyo\r\nBEGIN:X-PART\r\nEND:X-PART\r\n";
    const auto file = read(wrapped(zone + "BEGIN:VEVENT\r\nDTSTART;TZID=Mine:20260105T093000\r\nEND:VEVENT\r\n"));
    QCOMPARE(file.events.size(), size_t(1));
    QCOMPARE(file.events[0].start.zone, QStringLiteral("Asia/Tokyo"));
}

void TestIcs::read_refusesWhatIsNoCalendar_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear all,\r\nplease: come\r\n");
    QTest::newRow("table") << QByteArray("title,start\r\nA,2026-01-05\r\n");
    QTest::newRow("event alone") << QByteArray("BEGIN:VEVENT\r\nDTSTART:20260105\r\nEND:VEVENT\r\n");
    QTest::newRow("noise") << QByteArray("\x1f\x8b\x08\x00\xff\xfe\x00", 7).repeated(1000);
    QTest::newRow("nesting") << "BEGIN:VCALENDAR\r\n" + QByteArray("BEGIN:X\r\n").repeated(1'000'000);
    QTest::newRow("too many events") << wrapped(QByteArray("BEGIN:VEVENT\r\nEND:VEVENT\r\n").repeated(200'001));
    QTest::newRow("too large") << QByteArray((64 << 20) + 1, ' ');
}

void TestIcs::read_refusesWhatIsNoCalendar()
{
    QFETCH(QByteArray, bytes);
    QVERIFY_THROWS_EXCEPTION(Error, (void)read(bytes));
}

void TestIcs::read_endsSoonOnHostileFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("60,000 dates") << eventOf(
        "DTSTART:20260105\r\nRDATE:" + QByteArray("20260105T093000,").repeated(60'000) + "\r\n");
    QTest::newRow("many lists") << eventOf("DTSTART:20260105\r\n" +
                                           QByteArray("EXDATE:bad,worse\r\n").repeated(50'000));
    QTest::newRow("parameters") << eventOf("DTSTART" + QByteArray(";X=1").repeated(200'000) + ":20260105\r\n");
    QTest::newRow("quotes") << eventOf("DTSTART;TZID=\"" + QByteArray("\"").repeated(500'000) + "x:20260105\r\n");
    QTest::newRow("backslashes") << eventOf("DTSTART:20260105\r\nCATEGORIES:" + QByteArray("\\").repeated(1'000'000) +
                                            "\r\n");
    QTest::newRow("commas") << eventOf("DTSTART:20260105\r\nCATEGORIES:" + QByteArray(",").repeated(1'000'000) +
                                       "\r\n");
    QTest::newRow("endless line") << eventOf(
        "DTSTART:20260105\r\nDESCRIPTION:" + QByteArray("x\r\n ").repeated(3'000'000) + "\r\n");
    QTest::newRow("endless attachment") << eventOf("DTSTART:20260105\r\nATTACH:" + QByteArray(20'000'000, 'A') +
                                                   "\r\n");
    QTest::newRow("bad lines") << eventOf(QByteArray("no property\r\n").repeated(500'000));
    QTest::newRow("begins") << wrapped(QByteArray("BEGIN:VEVENT\r\n").repeated(150'000));
    QTest::newRow("ends") << wrapped(QByteArray("END:VEVENT\r\n").repeated(1'000'000));
    QByteArray zones;
    for (int i = 0; i < 2000; ++i)
        zones += definition("Z" + QByteArray::number(i), "FREQ=YEARLY;BYDAY=1MO;BYMONTH=5",
                            "FREQ=YEARLY;BYDAY=1MO;BYMONTH=4") +
                 "BEGIN:VEVENT\r\nDTSTART;TZID=Z" + QByteArray::number(i) + ":20260105T093000\r\nEND:VEVENT\r\n";
    QTest::newRow("zones") << wrapped(zones);
    const auto oneZone = [](const QByteArray &rule) {
        return wrapped(definition("Z", rule, rule) +
                       "BEGIN:VEVENT\r\nDTSTART;TZID=Z:20260105T093000\r\nEND:VEVENT\r\n");
    };
    QTest::newRow("zone by the second") << oneZone("FREQ=SECONDLY");
    QTest::newRow("zone that never changes") << oneZone("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
    QTest::newRow("zone of many changes") << oneZone("FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU");
}

void TestIcs::read_endsSoonOnHostileFiles()
{
    QFETCH(QByteArray, bytes);
    const CpuTimer timer;
    const auto file = read(bytes);
    QVERIFY(file.warnings.size() <= 52);
    QVERIFY2(timer.milliseconds() < mostMilliseconds, qPrintable(QStringLiteral("%1 ms").arg(timer.milliseconds())));
}

void TestIcs::read_survivesDamage()
{
    QRandomGenerator random(7);
    const QJsonObject all = QJsonDocument::fromJson(fileBytes(QStringLiteral("facts.json"))).object();
    for (const QString &name : all.keys()) {
        const QByteArray whole = fileBytes(name);
        for (int round = 0; round < 20; ++round) {
            QByteArray bytes = whole;
            for (int i = 0; i < 30; ++i)
                bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
            bytes.truncate(random.bounded(bytes.size()) + 1);
            try {
                ExpansionBudget budget;
                for (const auto &event : read(bytes).events)
                    if (event.problem.isEmpty())
                        (void)expand(event.repetition, QDate(2027, 7, 1), budget);
            } catch (const Error &error) {
                QVERIFY(error.sentence().endsWith(u'.'));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestIcs)
#include "tst_ics.moc"
