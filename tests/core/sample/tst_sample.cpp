// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"

#include "core/calendar/calendar_mapping.h"
#include "core/care/care_mapping.h"
#include "core/care/care_rules.h"
#include "core/communities/communities_mapping.h"
#include "core/insight/core_table.h"
#include "core/insight/rhythm.h"
#include "core/insight/today.h"
#include "core/people/people_mapping.h"
#include "core/records.h"
#include "core/sessions/agenda.h"
#include "core/sessions/session_queries.h"
#include "core/sessions/sessions_mapping.h"
#include "tests/support/test_workspace.h"

#include <QTest>

#include <map>

using namespace convenor;

namespace {

/// A workspace with the sample as it is on a Monday.
class Sample
{
public:
    explicit Sample(QDate opening) : monday(opening)
    {
        Workspace::create(path(), sampleBeginning(monday));
        m_workspace = std::make_unique<Workspace>(path(), Database::ReadOnly, allRecords());
    }
    const Workspace *operator->() const { return m_workspace.get(); }
    const Store &store() const { return m_workspace->store(); }
    QString day(int offset) const { return monday.addDays(offset).toString(Qt::ISODate); }

    /// The first number of a select.
    qint64 number(const QByteArray &sql, const QStringList &values = {}) const
    {
        Statement rows = store().select(sql);
        for (const QString &value : values)
            rows.bind(value);
        return rows.step() ? rows.number(0) : -1;
    }
    CoreRow core(const char *code) const
    {
        for (const CoreRow &row : coreTable(store(), monday))
            if (row.code == QLatin1String(code))
                return row;
        return {};
    }
    std::vector<AgendaRow> agendaOf(const char *code, int from, int to) const
    {
        const auto communities = store().where(&Community::code, Name(QString::fromUtf8(code)));
        return agenda(store(), {communities.at(0).id, {}, monday.addDays(from), monday.addDays(to)});
    }

    const QDate monday;

private:
    QString path() const { return m_folder.filePath(QStringLiteral("sample.convenor")); }

    QTemporaryDir m_folder{temporaryFolder()};
    std::unique_ptr<Workspace> m_workspace;
};

const QByteArray came = "attendance a JOIN event e ON e.id = a.event AND a.presence IN ('attended', 'partial')";

/// Who came to most sessions of a community in a while.
QSet<Id<Person>> regularsOf(const Sample &sample, const char *code, int weeks)
{
    Statement rows =
        sample.store().select("SELECT a.person FROM " + came +
                              " JOIN event_community p ON p.event = e.id JOIN community c ON c.id = p.community"
                              " WHERE c.code = ? AND e.date >= ? GROUP BY a.person HAVING count(*) >= 3");
    rows.bind(QString::fromLatin1(code)).bind(sample.day(-7 * weeks));
    QSet<Id<Person>> people;
    while (rows.step())
        people.insert(Id<Person>(rows.number(0)));
    return people;
}

/// Every row of every table as text, but for the ids.
QStringList contentOf(const Store &store)
{
    QStringList lines;
    Statement rows = store.select(
        "SELECT p.name || p.handle || p.email || p.joined FROM person p"
        " UNION ALL SELECT c.code || p.name || m.since || m.source FROM membership m"
        " JOIN person p ON p.id = m.person JOIN community c ON c.id = m.community"
        " UNION ALL SELECT e.title || e.start_utc || e.status || p.name || a.presence || a.registration"
        " FROM attendance a JOIN person p ON p.id = a.person JOIN event e ON e.id = a.event"
        " UNION ALL SELECT p.name || t.day || t.kind || t.note FROM touch t JOIN person p ON p.id = t.person"
        " UNION ALL SELECT e.title || e.start_utc || t.value || ':' || t.count FROM answer_tally t"
        " JOIN event e ON e.id = t.event");
    while (rows.step())
        lines << rows.text(0);
    lines.sort();
    return lines;
}

} // namespace

class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void organisation_isOfItsSize_data() { mondays(); }
    void organisation_isOfItsSize();
    void participation_isCountedOncePerPerson_data() { mondays(); }
    void participation_isCountedOncePerPerson();
    void core_tellsItsStories_data() { mondays(); }
    void core_tellsItsStories();
    void postgres_losesOneAndGainsAnother_data() { mondays(); }
    void postgres_losesOneAndGainsAnother();
    void sessions_ofLastWeekWaitForTheirLog_data() { mondays(); }
    void sessions_ofLastWeekWaitForTheirLog();
    void kubernetesAndDevOps_clashForFourteenPeople_data() { mondays(); }
    void kubernetesAndDevOps_clashForFourteenPeople();
    void design_grewFromThreeTo22();
    void businessAnalysis_isQuietForSevenWeeks();
    void safeSpace_isKnownByCountAlone();
    void twins_areOnOneDayInTwoZones();
    void reorganisation_breaksNoSum();
    void runners_joinedJavaLater();
    void loop_isClosedAndTold();
    void newcomers_waitForAWelcome();
    void yearEnd_isFree();
    void yearEnds_areNoSessions();
    void nobody_isFoundOutsideExampleDomains();
    void sameMonday_givesTheSame();
    void monday_isThatOfTheWeek();

private:
    static void mondays();
    /// The sample of a Monday, made once.
    const Sample &on(QDate monday)
    {
        std::unique_ptr<Sample> &sample = m_samples[monday];
        if (!sample)
            sample = std::make_unique<Sample>(monday);
        return *sample;
    }
    const Sample &november() { return on({2026, 11, 23}); }

    std::map<QDate, std::unique_ptr<Sample>> m_samples;
};

void SampleTest::mondays()
{
    QTest::addColumn<QDate>("monday");
    QTest::newRow("in autumn") << QDate(2026, 11, 23);
    QTest::newRow("in winter") << QDate(2027, 2, 1);
    QTest::newRow("after clocks changed") << QDate(2026, 3, 30);
    QTest::newRow("at the end of the year") << QDate(2026, 12, 28);
}

void SampleTest::organisation_isOfItsSize()
{
    QFETCH(QDate, monday);
    const Sample &sample = on(monday);
    QCOMPARE(sample->check(), QStringList());
    QCOMPARE(sample->identity().name, QStringLiteral("Northwind"));
    QVERIFY(sample->history().empty());
    QCOMPARE(sample.number("SELECT count(*) FROM community"), 16);
    QCOMPARE(sample.number("SELECT count(DISTINCT person) FROM membership WHERE until = ''"), 4'000);
    QCOMPARE(
        sample.number("SELECT people FROM headcount WHERE department = '' AND site = '' ORDER BY day DESC LIMIT 1"),
        13'312);
    QCOMPARE(sample.number("SELECT count(DISTINCT site) FROM headcount WHERE site <> ''"), 9);
    QCOMPARE(sample.number("SELECT count(DISTINCT department) FROM affiliation WHERE until = ''"), 12);
    const auto rows = sample.number("SELECT count(*) FROM attendance");
    QVERIFY2(rows > 10'000 && rows < 40'000, QByteArray::number(rows).constData());
    QVERIFY(sample.number("SELECT count(*) FROM event WHERE status = 'held' AND date < ?", {sample.day(-1'000)}) > 0);
}

void SampleTest::participation_isCountedOncePerPerson()
{
    QFETCH(QDate, monday);
    const Sample &sample = on(monday);
    for (const int days : {89, 90})
        QCOMPARE(sample.number("SELECT count(DISTINCT a.person) FROM " + came + " WHERE e.date BETWEEN ? AND ?",
                               {sample.day(-days), sample.day(0)}),
                 598);
    for (const int days : {364, 365})
        QCOMPARE(
            sample.number(
                "SELECT count(DISTINCT p.person) FROM part p JOIN event e ON e.id = p.event WHERE p.kind = 'speaker'"
                " AND e.status = 'held' AND e.date BETWEEN ? AND ?",
                {sample.day(-days), sample.day(0)}),
            121);
    const QByteArray answers = " FROM answer_tally t JOIN event e ON e.id = t.event WHERE e.date >= ?";
    const auto all = sample.number("SELECT sum(count)" + answers, {sample.day(-90)});
    const auto good = sample.number("SELECT sum(count)" + answers + " AND t.value >= 4", {sample.day(-90)});
    QVERIFY2(86 * all <= 100 * good && 100 * good <= 90 * all,
             QByteArray::number(100.0 * double(good) / double(all)).constData());
}

void SampleTest::core_tellsItsStories()
{
    QFETCH(QDate, monday);
    const Sample &sample = on(monday);
    QHash<Attention, QStringList> codes;
    for (const CoreRow &row : coreTable(sample.store(), monday))
        codes[row.attention] << row.code;
    QCOMPARE(codes[Attention::Bad], QStringLiteral("MO PG PO").split(u' '));
    QCOMPARE(codes[Attention::Watch], QStringLiteral("K8 SE").split(u' '));
    QCOMPARE(codes[Attention::Good].size(), 11);
    QCOMPARE(sample.core("MO").core, 0);
    QCOMPARE(sample.core("RC").state, CoreState::Rich);
    const CoreRow product = sample.core("PO");
    QCOMPARE(product.core, 2);
    QCOMPARE(product.active, 1);
    QCOMPARE(product.topShare->all - product.topShare->top, 2);
}

void SampleTest::postgres_losesOneAndGainsAnother()
{
    QFETCH(QDate, monday);
    const Sample &sample = on(monday);
    const CoreRow row = sample.core("PG");
    QCOMPARE(row.core, 2);
    QCOMPARE(row.onBreak, 1);
    QVERIFY(isTopHeavy(*row.topShare));
    const auto ravi = std::find_if(row.people.begin(), row.people.end(),
                                   [](const CorePerson &person) { return person.handle == u"ravi.nair"; });
    QCOMPARE(ravi->lastTouch, monday.addDays(-41));
    QCOMPARE(sample.number("SELECT count(*) FROM \"break\" WHERE person = ? AND since = ?",
                           {ravi->id.toString(), sample.day(19)}),
             1);
    QCOMPARE(sample.number("SELECT count(*) FROM part p JOIN person x ON x.id = p.person JOIN event e ON e.id = p.event"
                           " WHERE x.name = 'Hana Sato' AND e.status = 'held'"),
             3);
    QVERIFY(sample.agendaOf("PG", 0, 120).empty());
}

void SampleTest::sessions_ofLastWeekWaitForTheirLog()
{
    QFETCH(QDate, monday);
    const Sample &sample = on(monday);
    QStringList waiting;
    for (const AgendaRow &row : agenda(sample.store(), {{}, {}, monday.addDays(-540), monday.addDays(-1)}))
        if (!row.isHeld && row.event.status == EventStatus::Planned)
            waiting << row.event.title.value();
    waiting.removeAll(QStringLiteral("Year end, all sites"));
    QCOMPARE(waiting, QStringLiteral("Lean Coffee,Generics deep dive").split(u','));
    QCOMPARE(sample.number("SELECT count(*) FROM attendance WHERE registration = 'registered' AND presence = ''"), 27);
}

void SampleTest::kubernetesAndDevOps_clashForFourteenPeople()
{
    QFETCH(QDate, monday);
    const Sample &sample = on(monday);
    const std::vector<AgendaRow> kubernetes = sample.agendaOf("K8", 1, 28);
    const QDate day = kubernetes.at(0).event.date;
    const auto offset = int(monday.daysTo(day));
    const std::vector<AgendaRow> devOps = sample.agendaOf("DO", offset, offset);
    QCOMPARE(kubernetes.at(0).event.startUtc, devOps.at(0).event.startUtc);
    const QSet<Id<Person>> both = regularsOf(sample, "K8", 24) & regularsOf(sample, "DO", 24);
    QCOMPARE(both.size(), 14);
}

void SampleTest::design_grewFromThreeTo22()
{
    const Sample &sample = november();
    std::vector<int> came;
    for (const AgendaRow &row : sample.agendaOf("UX", -800, 0))
        if (!row.event.safeSpace)
            came.push_back(row.attendance.value());
    QCOMPARE(came.front(), 3);
    QCOMPARE(came.back(), 22);
}

void SampleTest::businessAnalysis_isQuietForSevenWeeks()
{
    const Sample &sample = november();
    QCOMPARE(sample.agendaOf("BA", -49, -49).size(), size_t(1));
    QVERIFY(sample.agendaOf("BA", -48, 200).empty());
}

void SampleTest::safeSpace_isKnownByCountAlone()
{
    const Sample &sample = november();
    QVERIFY(sample.number("SELECT count(*) FROM event WHERE safe_space AND head_count > 0") > 3);
    QCOMPARE(sample.number("SELECT count(*) FROM attendance a JOIN event e ON e.id = a.event WHERE e.safe_space"), 0);
    QCOMPARE(sample.number("SELECT count(*) FROM part p JOIN event e ON e.id = p.event WHERE e.safe_space"), 0);
}

void SampleTest::twins_areOnOneDayInTwoZones()
{
    const Sample &sample = november();
    const std::vector<AgendaRow> rows = sample.agendaOf("DS", 0, 14);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].event.title, rows[1].event.title);
    QCOMPARE(rows[0].event.date, rows[1].event.date);
    QVERIFY(rows[0].event.zone != rows[1].event.zone);
}

void SampleTest::reorganisation_breaksNoSum()
{
    const Sample &sample = november();
    QCOMPARE(
        sample.number(
            "SELECT count(*) FROM (SELECT day, sum(CASE WHEN department = '' AND site = '' THEN people END) AS whole,"
            " sum(CASE WHEN department <> '' THEN people END) AS departments,"
            " sum(CASE WHEN site <> '' THEN people END) AS sites FROM headcount GROUP BY day)"
            " WHERE whole <> departments OR whole <> sites"),
        0);
    QVERIFY(sample.number("SELECT count(*) FROM headcount WHERE department = 'Infrastructure'") > 12);
    QCOMPARE(sample.number("SELECT count(*) FROM headcount WHERE department = 'Infrastructure' AND day >= ?",
                           {sample.day(-200)}),
             0);
    QVERIFY(sample.number("SELECT count(*) FROM affiliation WHERE department = 'Infrastructure' AND until <> ''") >
            100);
}

void SampleTest::runners_joinedJavaLater()
{
    const Sample &sample = november();
    QVERIFY(sample.number(
                "SELECT count(*) FROM membership j JOIN community jc ON jc.id = j.community AND jc.code = 'JV'"
                " JOIN membership r ON r.person = j.person JOIN community rc ON rc.id = r.community AND rc.code = 'RC'"
                " WHERE r.since < j.since AND j.source = 'met at the run'") >= 9);
}

void SampleTest::loop_isClosedAndTold()
{
    const Sample &sample = november();
    const auto share = [&](int from, int to) {
        const QByteArray answers =
            " FROM answer_tally t JOIN event e ON e.id = t.event JOIN event_community p ON p.event = e.id"
            " JOIN community c ON c.id = p.community AND c.code = 'FE' WHERE e.date BETWEEN ? AND ?";
        const QStringList days{sample.day(from), sample.day(to)};
        return double(sample.number("SELECT sum(t.count * (t.value >= 4))" + answers, days)) /
               double(sample.number("SELECT sum(t.count)" + answers, days));
    };
    QVERIFY(share(-111, 0) > share(-300, -113) + 0.1);
    QCOMPARE(sample.number("SELECT count(*) FROM session_note WHERE text LIKE 'Told: %'"), 1);
    QCOMPARE(sample.number("SELECT count(*) FROM action_item WHERE text LIKE 'Publish recording%' AND done <> ''"), 1);
}

void SampleTest::newcomers_waitForAWelcome()
{
    const Sample &sample = november();
    const QByteArray waiting =
        "SELECT count(*) FROM membership m, workspace w WHERE m.since >= w.started_on AND m.until = ''"
        " AND NOT EXISTS (SELECT 1 FROM touch t WHERE t.person = m.person AND t.kind = 'welcome')";
    QCOMPARE(sample.number(waiting + " AND m.since > ?", {sample.day(-10)}), 4);
}

void SampleTest::yearEnd_isFree()
{
    const Sample &sample = november();
    for (const AgendaRow &row : agenda(sample.store(), {{}, {}, QDate(2026, 12, 21), QDate(2027, 1, 3)})) {
        QCOMPARE(row.event.format, QStringLiteral("holiday"));
        QVERIFY(row.communities.isEmpty());
        QCOMPARE(row.event.minutes, 14 * 24 * 60);
    }
    QCOMPARE(sample.number("SELECT count(*) FROM event WHERE format = 'holiday' AND date = '2026-12-21'"), 1);
}

void SampleTest::yearEnds_areNoSessions()
{
    const Sample &sample = november();
    for (const Event &event : unsettledBefore(sample.store(), sample->identity().startedOn))
        QVERIFY(event.format != u"holiday");
    Facts facts;
    while (facts.loadMore(sample.store())) {}
    QCOMPARE(sessions(facts, Scope::all(), daysTo(sample.monday, 365), sample.monday).notKnown, 2);
    QCOMPARE(sessionsToLog(sample.store(),
                           {sample.monday.addDays(-1), sample->identity().startedOn, {}, SessionShow::All, 0})
                 .size(),
             size_t(2));
    const QDate before(2025, 12, 20);
    const TodayMoment moment{before, When::allDay(before).utc(), sample->identity().startedOn};
    for (const ComingSession &session : todayQueue(sample.store(), moment).coming)
        QVERIFY(session.title != u"Year end, all sites");
}

void SampleTest::nobody_isFoundOutsideExampleDomains()
{
    const Sample &sample = november();
    QCOMPARE(sample.number(
                 "SELECT count(*) FROM person WHERE email NOT LIKE '%@example.com' AND email NOT LIKE '%@example.org'"),
             0);
    QCOMPARE(sample.number("SELECT count(*) - count(DISTINCT name) FROM person"), 0);
    QCOMPARE(sample.number("SELECT count(*) - count(DISTINCT handle) FROM person"), 0);
}

void SampleTest::sameMonday_givesTheSame()
{
    const Sample other(QDate(2026, 11, 23));
    const QStringList content = contentOf(november().store());
    QVERIFY(content.size() > 20'000);
    QCOMPARE(contentOf(other.store()), content);
    QVERIFY(contentOf(Sample(QDate(2026, 11, 30)).store()) != content);
}

void SampleTest::monday_isThatOfTheWeek()
{
    QCOMPARE(sampleMonday(QDate(2026, 11, 23)), QDate(2026, 11, 23));
    QCOMPARE(sampleMonday(QDate(2026, 11, 29)), QDate(2026, 11, 23));
}

QTEST_GUILESS_MAIN(SampleTest)
#include "tst_sample.moc"
