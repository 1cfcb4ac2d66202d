// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/merge_people.h"

#include "core/people/directory.h"
#include "core/sessions/log_draft.h"
#include "core/sessions/sessions_mapping.h"
#include "tests/support/refusal.h"
#include "tests/support/test_world.h"

#include <QTest>

#include <random>
#include <set>

using namespace convenor;

namespace {

const Label label{QStringLiteral("person.merge"), QStringLiteral("Marta")};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Two records of one person, communities, sessions, and somebody else.
struct World : TestWorld
{
    Community go = aCommunity("go"), rust = aCommunity("rust");
    Role lead = aRole("Lead"), helper = aRole("Helper", false);
    Person marta = aPerson("Marta Brandt"), guest = aPerson("M. Brandt"), noor = aPerson("Noor Aziz");
    Event one = aHeldEvent(before(20)), two = aHeldEvent(before(10));

    World()
    {
        marta.email = Email(text("marta@x.org"));
        guest.handle = text("mb");
        guest.email = Email(text("mb@y.org"));
        guest.country = text("DE");
        guest.guest = true;
        w.add(go, rust, lead, helper, marta, guest, noor, one, two);
    }
    void merge() { merge({mergedFields(marta, guest), guest.id}); }
    void merge(const Merge &chosen)
    {
        verifyUndo(w, label, mergePeople(w.store(), chosen, w.today));
        QCOMPARE(w->check(), QStringList());
    }
    template <class T> std::vector<T> ofMarta() const { return w.store().where(&T::person, marta.id); }
    QStringList aliases() const
    {
        QStringList texts;
        for (const PersonAlias &alias : ofMarta<PersonAlias>())
            texts << alias.text;
        return texts;
    }
};

/// The intervals as "2024-01..2025".
template <class T> QStringList spans(const std::vector<T> &records)
{
    QStringList texts;
    for (const T &record : records)
        texts << record.since.toString() + QStringLiteral("..") + record.until.toString();
    texts.sort();
    return texts;
}

} // namespace

class MergePeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergedFields_fillsWhatIsMissing();
    void mergePeople_leavesOnePerson();
    void mergePeople_remembersOtherNames();
    void mergePeople_takesTheChosenFields();
    void mergePeople_refusesWhatIsNeithers();
    void mergePeople_refusesOneOrNobody();
    void mergePeople_joinsWhatOverlaps_data();
    void mergePeople_joinsWhatOverlaps();
    void mergePeople_keepsRolesOfTwoCommunitiesApart();
    void mergePeople_joinsAttendanceOfOneSession_data();
    void mergePeople_joinsAttendanceOfOneSession();
    void mergePeople_keepsWhatBothSaidOfASession();
    void mergePeople_movesPartsTouchesAndActions();
    void mergePeople_movesStandInsAndLetsNobodyStandInForThemselves();
    void mergePeople_endsThePlaceThatWasNotChosen();
    void mergePeople_movesSnoozes();
    void mergePeople_movesWhoIsNotOne();
    void mergePeople_losesAndDoublesNothing_data();
    void mergePeople_losesAndDoublesNothing();
    void moveDrafts_letsThemMeanWhoStays();
    void betterToKeep_isNoGuest();
    void holdingsOf_countsSessionsOnce();
};

void MergePeopleTest::mergedFields_fillsWhatIsMissing()
{
    Person stays = aPerson("Marta Brandt"), goes = aPerson("M. Brandt");
    stays.country = text("DE");
    stays.joined = halfDate("2024-05");
    goes.country = text("FR");
    goes.languages = text("en");
    goes.joined = halfDate("2023");
    goes.left = halfDate("2025");
    goes.guest = true;
    const Person kept = mergedFields(stays, goes);
    QCOMPARE(kept.id, stays.id);
    QCOMPARE(kept.country, text("DE"));
    QCOMPARE(kept.languages, text("en"));
    QCOMPARE(kept.joined, halfDate("2023"));
    QVERIFY(kept.left.isEmpty());
    QVERIFY(!kept.guest);
}

void MergePeopleTest::mergePeople_leavesOnePerson()
{
    World world;
    world.merge();
    QVERIFY(!world.w.store().find(world.guest.id));
    const Person kept = world.w.store().get(world.marta.id);
    QCOMPARE(kept.email, world.marta.email);
    QCOMPARE(kept.country, text("DE"));
    QVERIFY(!kept.guest);
}

void MergePeopleTest::mergePeople_remembersOtherNames()
{
    World world;
    world.w.add(anAlias(world.guest, "Brandy"), anAlias(world.guest, "marta brandt"),
                anAlias(world.marta, "M. BRANDT"));
    world.merge();
    QStringList aliases = world.aliases();
    aliases.sort();
    QCOMPARE(aliases, (QStringList{text("Brandy"), text("M. BRANDT"), text("mb"), text("mb@y.org")}));
    for (const char *written : {"m. brandt", "MB", "mb@Y.org", "brandy"})
        QCOMPARE(PeopleDirectory(world.w.store()).find(text(written)).id, world.marta.id);
}

void MergePeopleTest::mergePeople_takesTheChosenFields()
{
    World world;
    Person chosen = world.marta;
    chosen.name = world.guest.name;
    chosen.email = world.guest.email;
    world.merge({chosen, world.guest.id});
    QVERIFY(world.w.store().get(world.marta.id) == chosen);
    QCOMPARE(world.aliases(), (QStringList{text("mb"), text("Marta Brandt"), text("marta@x.org")}));
}

void MergePeopleTest::mergePeople_refusesWhatIsNeithers()
{
    World world;
    Person chosen = world.marta;
    chosen.email = Email(text("third@x.org"));
    QVERIFY(isRefused(Error::Invalid, "of one of the two", [&] {
        mergePeople(world.w.store(), {chosen, world.guest.id}, world.w.today);
    }));
}

void MergePeopleTest::mergePeople_refusesOneOrNobody()
{
    World world;
    const auto merge = [&](Id<Person> gone) { mergePeople(world.w.store(), {world.marta, gone}, world.w.today); };
    QVERIFY(isRefused(Error::Invalid, "one person already", [&] { merge(world.marta.id); }));
    QVERIFY(isRefused(Error::NotFound, "no longer", [&] { merge(Id<Person>(4711)); }));
}

void MergePeopleTest::mergePeople_joinsWhatOverlaps_data()
{
    QTest::addColumn<QStringList>("mine");
    QTest::addColumn<QStringList>("theirs");
    QTest::addColumn<QStringList>("kept");
    const auto row = [](const char *what, const QStringList &mine, const QStringList &theirs, const QStringList &kept) {
        QTest::newRow(what) << mine << theirs << kept;
    };
    const QString early = text("2020..2021"), late = text("2023..2024"), all = text("2020..2024");
    row("one has it", {}, {early}, {early});
    row("apart", {early}, {late}, {early, late});
    row("the same", {early}, {early}, {early});
    row("overlapping", {early}, {text("2021-06..2022")}, {text("2020..2022")});
    row("earlier", {text("2021-06..2022")}, {early}, {text("2020..2022")});
    row("within", {all}, {text("2021..2022")}, {all});
    row("around", {text("2021..2022")}, {all}, {all});
    row("between", {early, late}, {text("2021-06..2023-06")}, {all});
    row("two around one", {text("2021-06..2023-06")}, {early, late}, {all});
    row("open", {text("2020..")}, {late}, {text("2020..")});
    row("no beginning known", {text("..")}, {late}, {text("2023..")});
    row("nothing known", {text("..")}, {text("..")}, {text("..")});
    row("no beginnings", {text("..2020")}, {text("..2022")}, {text("..2022")});
}

void MergePeopleTest::mergePeople_joinsWhatOverlaps()
{
    QFETCH(QStringList, mine);
    QFETCH(QStringList, theirs);
    World world;
    for (const auto &[person, texts] : {std::pair(world.marta, mine), std::pair(world.guest, theirs)})
        for (const QString &span : texts) {
            const QByteArray since = span.section(QStringLiteral(".."), 0, 0).toLatin1();
            const QByteArray until = span.section(QStringLiteral(".."), 1).toLatin1();
            world.w.add(aMembership(person, world.go, since, until), aTerm(person, world.go, world.lead, since, until),
                        Affiliation{world.w.store().newId<Affiliation>(), person.id, {}, text("IT"), {}, halfDate(since), halfDate(until)});
        }
    world.merge();
    QTEST(spans(world.ofMarta<Membership>()), "kept");
    QTEST(spans(world.ofMarta<RoleTerm>()), "kept");
    QTEST(spans(world.ofMarta<Affiliation>()), "kept");
}

void MergePeopleTest::mergePeople_keepsRolesOfTwoCommunitiesApart()
{
    World world;
    world.w.add(aTerm(world.marta, world.go, world.lead, "2024"), aTerm(world.guest, world.rust, world.lead, "2024"),
                aTerm(world.guest, world.go, world.helper, "2024"), aMembership(world.guest, world.rust, "2024"));
    world.merge();
    QCOMPARE(world.ofMarta<RoleTerm>().size(), size_t(3));
    QCOMPARE(world.ofMarta<Membership>().size(), size_t(1));
}

void MergePeopleTest::mergePeople_joinsAttendanceOfOneSession_data()
{
    QTest::addColumn<int>("mine");
    QTest::addColumn<int>("theirs");
    QTest::addColumn<int>("kept");
    const auto row = [](const char *what, Presence mine, Presence theirs, Presence kept) {
        QTest::newRow(what) << int(mine) << int(theirs) << int(kept);
    };
    row("came and unknown", Presence::Unknown, Presence::Attended, Presence::Attended);
    row("came and did not", Presence::NoShow, Presence::Attended, Presence::Attended);
    row("partly", Presence::Partial, Presence::NoShow, Presence::Partial);
    row("excused", Presence::NoShow, Presence::Excused, Presence::Excused);
    row("unknown", Presence::Unknown, Presence::Unknown, Presence::Unknown);
}

void MergePeopleTest::mergePeople_joinsAttendanceOfOneSession()
{
    QFETCH(int, mine);
    QFETCH(int, theirs);
    World world;
    Attendance here = anAttendance(world.one, world.marta, Presence(mine));
    Attendance there = anAttendance(world.one, world.guest, Presence(theirs));
    here.registration = Registration::LateCancelled;
    there.registration = Registration::Registered;
    there.minutes = 40;
    world.w.add(here, there, anAttendance(world.two, world.guest));
    world.merge();
    const auto kept = world.ofMarta<Attendance>();
    QCOMPARE(kept.size(), size_t(2));
    QTEST(int(kept[0].presence), "kept");
    QCOMPARE(kept[0].registration, Registration::Registered);
    QCOMPARE(kept[0].minutes, 40);
    QCOMPARE(kept[1].event, world.two.id);
}

void MergePeopleTest::mergePeople_keepsWhatBothSaidOfASession()
{
    World world;
    world.w.add(Feedback{Id<Feedback>(1), world.one.id, world.marta.id, 5, {}, text("talk"), {}},
                Feedback{Id<Feedback>(2), world.one.id, world.guest.id, 4, 9, text("cake"), text("room")},
                Feedback{Id<Feedback>(3), world.two.id, world.guest.id, 3, {}, {}, {}});
    world.merge();
    const auto kept = world.ofMarta<Feedback>();
    QCOMPARE(kept.size(), size_t(2));
    QCOMPARE(kept[0].rating, 5);
    QCOMPARE(kept[0].recommend, 9);
    QCOMPARE(kept[0].liked, text("talk\ncake"));
    QCOMPARE(kept[0].improve, text("room"));
    QCOMPARE(kept[1].rating, 3);
}

void MergePeopleTest::mergePeople_movesPartsTouchesAndActions()
{
    World world;
    Part asked = aPart(world.one, world.guest);
    asked.state = text("confirmed");
    ActionItem item{Id<ActionItem>(1), text("Slides"), {}, {}, world.guest.id, {}, {}};
    world.w.add(aPart(world.one, world.marta), asked, aPart(world.one, world.guest, PartKind::Host),
                aTouch(world.marta, world.before(3)), aTouch(world.guest, world.before(3)),
                aTouch(world.guest, world.before(3), TouchKind::Praise), item);
    world.merge();
    const auto parts = world.ofMarta<Part>();
    QCOMPARE(parts.size(), size_t(2));
    for (const Part &part : parts)
        QCOMPARE(part.state, part.kind == PartKind::Speaker ? text("confirmed") : QString());
    QCOMPARE(world.ofMarta<Touch>().size(), size_t(2));
    QCOMPARE(world.w.store().get(item.id).owner, world.marta.id);
}

void MergePeopleTest::mergePeople_movesStandInsAndLetsNobodyStandInForThemselves()
{
    World world;
    Break own = aBreak(world.marta, "2026-01"), other = aBreak(world.noor, "2026-02"),
          same = aBreak(world.guest, "2026-01");
    Break theirs = aBreak(world.guest, "2025");
    own.standIn = world.guest.id;
    other.standIn = world.guest.id;
    same.returned = halfDate("2026-03");
    theirs.standIn = world.marta.id;
    world.w.add(own, other, same, theirs);
    world.merge();
    const auto breaks = world.ofMarta<Break>();
    QCOMPARE(breaks.size(), size_t(2));
    for (const Break &pause : breaks)
        QVERIFY(!pause.standIn);
    QCOMPARE(breaks[0].returned, halfDate("2026-03"));
    QCOMPARE(world.w.store().get(other.id).standIn, world.marta.id);
}

void MergePeopleTest::mergePeople_endsThePlaceThatWasNotChosen()
{
    World world;
    const auto place = [&](const Person &person, const char *department, const char *since) {
        world.w.add(Affiliation{world.w.store().newId<Affiliation>(), person.id, {}, text(department), {}, halfDate(since), {}});
    };
    place(world.marta, "Sales", "2020");
    place(world.guest, "Engineering", "2024-05");
    Merge merge{mergedFields(world.marta, world.guest), world.guest.id, true};
    world.merge(merge);
    QCOMPARE(spans(world.ofMarta<Affiliation>()), (QStringList{text("2020..2024-04-30"), text("2024-05..")}));
    world.w->undo();
    merge.placeOfGone = false;
    world.merge(merge);
    QCOMPARE(spans(world.ofMarta<Affiliation>()), QStringList{text("2020..")});
}

void MergePeopleTest::mergePeople_movesSnoozes()
{
    World world;
    const auto subject = [](const char *task, const Person &person) {
        return QByteArray(task) + ':' + QByteArray::number(person.id.value());
    };
    world.w.add(aSnooze(subject("touch", world.marta), world.w.today.addDays(3)),
                aSnooze(subject("touch", world.guest), world.w.today.addDays(9)),
                aSnooze(subject("thank", world.guest), world.w.today.addDays(5)));
    world.merge();
    QMap<QString, QDate> untils;
    for (const Snooze &snooze : world.w.store().all<Snooze>())
        untils.insert(snooze.subject, snooze.until);
    QCOMPARE(untils, (QMap<QString, QDate>{{text(subject("touch", world.marta).constData()), world.w.today.addDays(9)},
                                           {text(subject("thank", world.marta).constData()), world.w.today.addDays(5)}}));
}

void MergePeopleTest::mergePeople_movesWhoIsNotOne()
{
    World world;
    const Person third = world.person("Martin Brandt");
    const auto apart = [](qint64 id, const Person &a, const Person &b) {
        return DistinctPeople{Id<DistinctPeople>(id), std::min(a.id, b.id), std::max(a.id, b.id)};
    };
    world.w.add(apart(1, world.marta, world.guest), apart(2, world.guest, world.noor),
                apart(3, world.marta, world.noor), apart(4, world.guest, third));
    world.merge();
    const auto pairs = world.w.store().all<DistinctPeople>();
    QCOMPARE(pairs.size(), size_t(2));
    QVERIFY(pairs[0] == apart(3, world.marta, world.noor));
    QVERIFY(pairs[1] == apart(4, world.marta, third));
}

void MergePeopleTest::moveDrafts_letsThemMeanWhoStays()
{
    World world;
    LogDraft draft;
    draft.present = {world.marta.id, world.guest.id};
    draft.written = {{world.guest.id, text("Brandy"), {}}};
    draft.notes = text("+ lively");
    const QString subject = world.one.id.toString();
    world.w->saveDraft(LogDraft::kind, subject, draft.toText());
    world.w->saveDraft(text("other"), subject, text("untouched"));
    world.w->saveDraft(text("touch"), world.guest.id.toString(), text("Well said"));
    world.merge();
    moveDrafts(*world.w, world.guest.id, world.marta.id);
    const LogDraft moved = LogDraft::fromText(world.w->draft(LogDraft::kind, subject));
    QVERIFY(moved.present == std::vector{world.marta.id});
    QCOMPARE(moved.written[0].person, world.marta.id);
    QCOMPARE(moved.notes, draft.notes);
    QCOMPARE(world.w->draft(text("other"), subject), text("untouched"));
    QCOMPARE(world.w->draft(text("touch"), world.marta.id.toString()), text("Well said"));
}

void MergePeopleTest::betterToKeep_isNoGuest()
{
    World world;
    QCOMPARE(betterToKeep(world.w.store(), world.guest, world.marta), world.marta.id);
    const Person bare = world.person("Bare Person"), busy = world.person("Busy Person");
    world.w.add(aMembership(busy, world.go), anAttendance(world.one, busy));
    QCOMPARE(betterToKeep(world.w.store(), bare, busy), busy.id);
    QCOMPARE(betterToKeep(world.w.store(), busy, bare), busy.id);
}

void MergePeopleTest::holdingsOf_countsSessionsOnce()
{
    World world;
    world.w.add(anAttendance(world.one, world.marta), aPart(world.one, world.marta),
                anAttendance(world.two, world.marta), aMembership(world.marta, world.go, "2020", "2021"),
                aMembership(world.marta, world.go, "2023"), aTerm(world.marta, world.go, world.lead),
                aTouch(world.marta, world.before(2)));
    const Holdings holdings = holdingsOf(world.w.store(), world.marta.id);
    QVERIFY(holdings == (Holdings{2, 1, 1, 1, 0}));
    QCOMPARE(holdings.all(), 5);
}

namespace {

/// Facts about people as words, with the one who goes named as the one who stays: what merging must neither lose nor
/// double. Days stand for intervals, because those that overlap are joined.
class FactsOf
{
public:
    FactsOf(const Store &store, Id<Person> gone, Id<Person> kept) : m_gone(gone), m_kept(kept)
    {
        for (const auto &m : store.all<Membership>())
            addDays("member", m, m.community.value());
        for (const auto &t : store.all<RoleTerm>())
            addDays("role", t, t.community.value() * 1000 + t.role.value());
        for (const auto &p : store.all<Part>())
            add("part", p.person, QList<qint64>{p.event.value(), int(p.kind)});
        for (const auto &a : store.all<Attendance>())
            add("attendance", a.person, {a.event.value()});
        for (const auto &f : store.all<Feedback>())
            add("feedback", f.person, {f.event.value()});
        for (const auto &t : store.all<Touch>())
            add("touch", t.person, {t.day.toJulianDay(), int(t.kind)});
        for (const auto &b : store.all<Break>())
            add("break", b.person, {b.since.first().toJulianDay(), b.community.value_or(Id<Community>()).value()});
        for (const auto &a : store.all<ActionItem>())
            add("action", a.owner.value_or(Id<Person>()), {a.id.value()});
    }

    std::set<QString> distinct;
    std::map<QString, int> rows; ///< of what there may be one only

private:
    void add(const char *what, Id<Person> person, const QList<qint64> &values)
    {
        QString line = QLatin1String(what) + u' ' + (person == m_gone ? m_kept : person).toString();
        for (const qint64 value : values)
            line += u' ' + QString::number(value);
        distinct.insert(line);
        ++rows[line];
    }
    template <class T> void addDays(const char *what, const T &record, qint64 where)
    {
        for (int year = 2020; year <= 2027; ++year)
            if (during(record).covers(QDate(year, 7, 1)))
                distinct.insert(
                    QStringLiteral("%1 %2 %3 %4")
                        .arg(QLatin1String(what), (record.person == m_gone ? m_kept : record.person).toString())
                        .arg(where)
                        .arg(year));
    }

    Id<Person> m_gone, m_kept;
};

/// A world by chance in which three people do much of the same.
struct RandomWorld : World
{
    explicit RandomWorld(uint seed) : random(seed)
    {
        const std::vector<Person> people{marta, guest, noor};
        const std::vector<Community> communities{go, rust};
        const std::vector<Event> events{one, two};
        for (const Person &person : people) {
            for (const Community &community : communities)
                for (int i = pick(3); i > 0; --i)
                    addSpan(person, community);
            for (const Event &event : events) {
                if (pick(2))
                    w.add(anAttendance(event, person, Presence(pick(5))));
                if (pick(2))
                    w.add(aPart(event, person, PartKind(pick(5))));
                if (pick(2))
                    w.add(Feedback{w.store().newId<Feedback>(), event.id, person.id, pick(5) + 1, {}, {}, {}});
            }
            for (int i = pick(4); i > 0; --i)
                w.add(aTouch(person, before(pick(3)), TouchKind(pick(2))));
            w.add(ActionItem{w.store().newId<ActionItem>(), text("Do it"), {}, {}, person.id, {}, {}});
            Break pause = aBreak(person, pick(2) ? "2024" : "2025");
            pause.standIn = people[size_t(pick(3))].id;
            w.add(pause);
        }
    }
    int pick(int below) { return int(random() % uint(below)); }
    void addSpan(const Person &person, const Community &community)
    {
        const int from = 2020 + pick(5);
        const QByteArray since = QByteArray::number(from);
        const QByteArray until = pick(3) ? QByteArray::number(from + pick(3)) : QByteArray();
        const auto known = w.store().where(&Membership::person, person.id);
        const bool isTaken = std::any_of(known.begin(), known.end(), [&](const Membership &m) {
            return m.community == community.id && m.since == halfDate(since);
        });
        if (!isTaken)
            w.add(aMembership(person, community, since, until),
                  aTerm(person, community, pick(2) ? lead : helper, since, until));
    }

    std::mt19937 random;
};

} // namespace

void MergePeopleTest::mergePeople_losesAndDoublesNothing_data()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void MergePeopleTest::mergePeople_losesAndDoublesNothing()
{
    QFETCH(uint, seed);
    RandomWorld world(seed);
    const FactsOf before(world.w.store(), world.guest.id, world.marta.id);
    world.merge();
    const FactsOf after(world.w.store(), world.guest.id, world.marta.id);
    for (const QString &fact : before.distinct)
        QVERIFY2(after.distinct.contains(fact), qPrintable(fact));
    QCOMPARE(after.distinct.size(), before.distinct.size());
    const QString stays = world.marta.id.toString();
    for (const auto &[line, count] : after.rows)
        if (line.section(u' ', 1, 1) == stays && !line.startsWith(QStringLiteral("touch")))
            QVERIFY2(count == 1, qPrintable(line));
}

QTEST_GUILESS_MAIN(MergePeopleTest)
#include "tst_merge_people.moc"
