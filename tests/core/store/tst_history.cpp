// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/store/integrity.h"
#include "tests/support/builders.h"
#include "tests/support/refusal.h"
#include "tests/support/test_workspace.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace convenor;

namespace {

const Label label{QStringLiteral("test"), {}};

QString numbered(int n)
{
    return QString::number(n);
}

/// A workspace that does not wait for the disk: what is tested here is order, not durability.
struct World
{
    TestWorkspace w;
    Person ada = aPerson("Ada"), bob = aPerson("Bob");

    World() { hurry(); }
    void hurry() { w.store().database().execute("PRAGMA synchronous=OFF"); }
    void reopen()
    {
        w.close();
        w.open();
        hurry();
    }
    std::vector<Person> people() const { return w.store().all<Person>(); }
    QString trail()
    {
        QString trail;
        for (const Step &step : w->history())
            trail += step.undone ? (step.system ? u's' : u'u') : (step.system ? u'S' : u'D');
        return trail;
    }
    void commit(ChangeSet changes) { w->commit(label, std::move(changes)); }
    template <class T> void addSystem(const T &record)
    {
        ChangeSet changes;
        changes.add(record);
        w->commitSystem({QStringLiteral("series.extend"), {}}, std::move(changes));
    }
};

Headcount aHeadcount(int id, int day)
{
    return {Id<Headcount>(id), QDate(2026, 1, 1).addDays(day), id, {}, {}};
}

/// What the workspace shall hold, after each step, as a plain list of states.
struct Model
{
    using Content = std::map<qint64, Headcount>;
    struct Done
    {
        Content before, after;
        bool system;
    };

    Content now;
    std::vector<Done> steps;
    size_t done = 0;

    void commit(const Content &after, bool system)
    {
        steps.resize(done);
        steps.push_back({now, after, system});
        now = after;
        ++done;
    }
    bool undo()
    {
        size_t first = done;
        while (first > 0 && steps[first - 1].system)
            --first;
        if (first == 0)
            return false;
        done = first - 1;
        now = steps[done].before;
        return true;
    }
    bool redo()
    {
        if (done == steps.size())
            return false;
        do
            now = steps[done++].after;
        while (done < steps.size() && steps[done].system);
        return true;
    }
};

/// A person's or the system's random step: adds, changes and removes rows whose days must stay different.
class RandomStep
{
public:
    RandomStep(const Model::Content &now, QRandomGenerator &random, int &lastId)
        : m_content(now), m_random(random), m_lastId(lastId)
    {
        for (const auto &[id, record] : now)
            m_days.insert(record.day);
        for (int i = 0, count = 1 + random.bounded(6); i < count; ++i)
            (this->*std::array{&RandomStep::add, &RandomStep::change, &RandomStep::remove}[size_t(random.bounded(3))])();
    }
    ChangeSet takeChanges() { return std::move(m_changes); }
    const Model::Content &content() const { return m_content; }

private:
    QDate freeDay()
    {
        for (;;)
            if (const QDate day = QDate(2026, 1, 1).addDays(m_random.bounded(40)); !m_days.contains(day))
                return day;
    }
    /// A row of before that this step has not touched.
    Headcount *pick()
    {
        if (m_content.empty())
            return nullptr;
        auto it = std::next(m_content.begin(), m_random.bounded(int(m_content.size())));
        return m_touched.contains(it->first) ? nullptr : &it->second;
    }
    void add()
    {
        if (m_content.size() > 25)
            return remove();
        m_lastId += 1 + m_random.bounded(3); // the ids of a step have gaps
        const Headcount record{Id<Headcount>(m_lastId), freeDay(), m_random.bounded(1'000), {}, {}};
        m_changes.add(record);
        m_content[m_lastId] = record;
        m_touched.insert(m_lastId);
        m_days.insert(record.day);
    }
    void change()
    {
        Headcount *record = pick();
        if (!record)
            return;
        Headcount after = *record;
        after.people = m_random.bounded(1'000);
        after.day = freeDay();
        m_days.remove(record->day);
        m_days.insert(after.day);
        m_touched.insert(record->id.value());
        m_changes.change(*record, after);
        *record = after;
    }
    void remove()
    {
        Headcount *record = pick();
        if (!record)
            return;
        m_days.remove(record->day);
        m_touched.insert(record->id.value());
        m_changes.remove(*record);
        m_content.erase(record->id.value());
    }

    Model::Content m_content;
    QRandomGenerator &m_random;
    int &m_lastId;
    ChangeSet m_changes;
    QSet<QDate> m_days;
    QSet<qint64> m_touched;
};

Model::Content contentOf(const World &world)
{
    Model::Content content;
    world.w.store().each<Headcount>([&](const Headcount &record) { content[record.id.value()] = record; });
    return content;
}

/// One random command, done to both.
void doRandom(World &world, Model &model, QRandomGenerator &random, int &lastId)
{
    const int what = random.bounded(100);
    if (what < 30) {
        QCOMPARE(world.w->undo().has_value(), model.undo());
    } else if (what < 50) {
        QCOMPARE(world.w->redo().has_value(), model.redo());
    } else if (what < 53) {
        world.reopen();
    } else {
        RandomStep step(model.now, random, lastId);
        ChangeSet changes = step.takeChanges();
        const bool isSystem = what < 60;
        if (!changes.isEmpty())
            model.commit(step.content(), isSystem);
        if (isSystem)
            world.w->commitSystem(label, std::move(changes));
        else
            world.commit(std::move(changes));
    }
    QVERIFY(contentOf(world) == model.now);
    QCOMPARE(world.w->canRedo(), model.done < model.steps.size());
}

/// Random commands, then all the way back and forth.
void runSequence(World &world, quint32 seed, int &lastId)
{
    QRandomGenerator random(seed);
    Model model;
    model.now = contentOf(world);
    world.w.add(aPerson(QByteArray::number(seed)));
    model.commit(model.now, false); // cuts what the sequence before left to be redone
    for (int i = 0; i < 60 && !QTest::currentTestFailed(); ++i)
        doRandom(world, model, random, lastId);
    if (QTest::currentTestFailed())
        qWarning() << "in the sequence of seed" << seed;
    while (model.undo())
        QVERIFY(world.w->undo());
    QVERIFY(contentOf(world) == model.now);
    while (model.redo())
        QVERIFY(world.w->redo());
    QVERIFY(contentOf(world) == model.now);
    while (model.undo())
        QVERIFY(world.w->undo());
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyHistory_hasNothingToTurn();
    void commit_ofNothingIsNoStep();
    void commit_refusesToNameARowTwice();
    void commit_isKeptWithItsLabel();
    void undo_takesBackAnAddition();
    void undo_takesBackAChange();
    void undo_takesBackARemoval();
    void undo_goesOnStepByStep();
    void undo_worksAfterReopening();
    void redo_worksAfterReopening();
    void redo_isCutByANewStep();
    void undo_takesSystemStepsAlong();
    void undo_leavesSystemStepsWithoutAPersons();
    void systemStep_cutsRedoToo();
    void undo_ofIdsWithGapsTakesNothingElse();
    void undo_ofRowsMovedInARow();
    void undo_ofReplacedRows();
    void undo_refusesIfRowsAreGone();
    void undo_takesBackAcrossTables();
    void undo_ofManyImagesInSeveralParts();
    void undo_ofABulkStep();
    void bulkStep_ofChangesAndRemovals();
    void randomCommands_doWhatTheModelDoes();
};

void HistoryTest::emptyHistory_hasNothingToTurn()
{
    World world;
    QVERIFY(!world.w->undo());
    QVERIFY(!world.w->redo());
    QVERIFY(world.w->history().empty());
}

void HistoryTest::commit_ofNothingIsNoStep()
{
    World world;
    world.commit({});
    QVERIFY(world.w->history().empty());
}

void HistoryTest::commit_refusesToNameARowTwice()
{
    World world;
    Person renamed = world.ada;
    renamed.name = Name(QStringLiteral("Ada King"));
    ChangeSet changes;
    changes.add(world.ada);
    changes.change(world.ada, renamed);
    QVERIFY(isRefused(Error::Conflict, "row of person twice", [&] { world.commit(std::move(changes)); }));
    QVERIFY(world.people().empty() && world.w->history().empty());
    QCOMPARE(world.w->check(), QStringList());
}

void HistoryTest::commit_isKeptWithItsLabel()
{
    World world;
    const qint64 before = QDateTime::currentSecsSinceEpoch();
    ChangeSet changes;
    changes.add(world.ada);
    changes.add(world.bob);
    world.w->commit({QStringLiteral("import"), QStringLiteral("people.csv")}, std::move(changes));
    world.reopen();
    const Step step = world.w->history().at(0);
    QCOMPARE(step.seq, 1);
    QCOMPARE(step.label.text(), QStringLiteral("Import people.csv"));
    QCOMPARE(step.rows, 2);
    QVERIFY(step.at >= before && step.at <= QDateTime::currentSecsSinceEpoch());
    QVERIFY(!step.undone && !step.system);
}

void HistoryTest::undo_takesBackAnAddition()
{
    World world;
    world.w.add(world.ada, world.bob);
    QCOMPARE(world.w->undo()->seq, 1);
    QVERIFY(world.people().empty());
    QCOMPARE(world.w->redo()->seq, 1);
    QVERIFY((world.people() == std::vector{world.ada, world.bob}));
    QCOMPARE(world.trail(), QStringLiteral("D"));
}

void HistoryTest::undo_takesBackAChange()
{
    World world;
    world.w.add(world.ada);
    Person is = world.ada;
    is.name = Name(QStringLiteral("Ada King"));
    is.joined = halfDate("1833");
    ChangeSet changes;
    changes.change(world.ada, is);
    verifyUndo(world.w, label, std::move(changes));
    QVERIFY(world.people() == std::vector{is});
    world.w->undo();
    QVERIFY(world.people() == std::vector{world.ada});
}

void HistoryTest::undo_takesBackARemoval()
{
    World world;
    world.w.add(world.ada, world.bob);
    ChangeSet changes;
    changes.remove(world.ada);
    verifyUndo(world.w, label, std::move(changes));
    QVERIFY(world.people() == std::vector{world.bob});
}

void HistoryTest::undo_goesOnStepByStep()
{
    World world;
    world.w.add(world.ada);
    world.w.add(world.bob);
    world.w->undo();
    QVERIFY(world.people() == std::vector{world.ada});
    world.w->undo();
    QVERIFY(world.people().empty());
    QCOMPARE(world.trail(), QStringLiteral("uu"));
    world.w->redo();
    QVERIFY(world.people() == std::vector{world.ada});
    world.w->redo();
    QCOMPARE(world.people().size(), size_t(2));
    QCOMPARE(world.w->check(), QStringList());
}

void HistoryTest::undo_worksAfterReopening()
{
    World world;
    world.w.add(world.ada);
    world.reopen();
    world.w->undo();
    QVERIFY(world.people().empty());
}

void HistoryTest::redo_worksAfterReopening()
{
    World world;
    world.w.add(world.ada);
    world.w->undo();
    world.reopen();
    QVERIFY(world.w->canRedo());
    world.w->redo();
    QVERIFY(world.people() == std::vector{world.ada});
}

void HistoryTest::redo_isCutByANewStep()
{
    World world;
    world.w.add(world.ada);
    world.w->undo();
    world.w.add(world.bob);
    QVERIFY(!world.w->redo());
    QCOMPARE(world.trail(), QStringLiteral("D"));
    QVERIFY(world.people() == std::vector{world.bob});
    QCOMPARE(world.w->check(), QStringList());
}

void HistoryTest::undo_takesSystemStepsAlong()
{
    World world;
    world.w.add(world.ada);
    world.addSystem(world.bob);
    world.addSystem(aPerson("Eve"));
    QCOMPARE(world.trail(), QStringLiteral("DSS"));
    QCOMPARE(world.w->undo()->seq, 1);
    QVERIFY(world.people().empty());
    QCOMPARE(world.trail(), QStringLiteral("uss"));
    QCOMPARE(world.w->redo()->seq, 1);
    QCOMPARE(world.people().size(), size_t(3));
    QCOMPARE(world.trail(), QStringLiteral("DSS"));
}

void HistoryTest::undo_leavesSystemStepsWithoutAPersons()
{
    World world;
    world.addSystem(world.bob);
    QVERIFY(!world.w->undo());
    QVERIFY(world.people() == std::vector{world.bob});
    world.w.add(world.ada);
    QVERIFY(world.w->undo());
    QCOMPARE(world.trail(), QStringLiteral("Su"));
}

void HistoryTest::systemStep_cutsRedoToo()
{
    World world;
    world.w.add(world.ada);
    world.w->undo();
    world.addSystem(world.bob);
    QVERIFY(!world.w->canRedo());
    QCOMPARE(world.trail(), QStringLiteral("S"));
}

void HistoryTest::undo_ofIdsWithGapsTakesNothingElse()
{
    World world;
    std::vector<Headcount> odd, even;
    for (int i = 1; i < 100; ++i)
        (i % 2 || i > 90 ? odd : even).push_back(aHeadcount(i, i));
    world.w.add(even);
    world.w.add(odd);
    world.w->undo();
    QVERIFY(world.w.store().all<Headcount>() == even);
    world.w->redo();
    QCOMPARE(world.w.store().all<Headcount>().size(), size_t(99));
    world.w->undo();
    world.w->undo();
    QVERIFY(world.w.store().all<Headcount>().empty());
}

/// Each row takes the day that the one before has just left: the way back must begin at the end.
void HistoryTest::undo_ofRowsMovedInARow()
{
    World world;
    const Headcount a = aHeadcount(1, 1), b = aHeadcount(2, 2);
    world.w.add(a, b);
    Headcount movedB = b, movedA = a;
    movedB.day = b.day.addDays(1);
    movedA.day = b.day;
    ChangeSet changes;
    changes.change(b, movedB);
    changes.change(a, movedA);
    changes.add(aHeadcount(3, 1));
    verifyUndo(world.w, label, std::move(changes));
}

void HistoryTest::undo_ofReplacedRows()
{
    World world;
    const Headcount a = aHeadcount(1, 1), b = aHeadcount(2, 2);
    world.w.add(a, b);
    Headcount moved = b;
    moved.day = a.day;
    ChangeSet changes;
    changes.remove(a);
    changes.change(b, moved);
    changes.add(aHeadcount(3, 2));
    verifyUndo(world.w, label, std::move(changes));
}

void HistoryTest::undo_refusesIfRowsAreGone()
{
    World world;
    world.w.add(world.ada, world.bob);
    world.w.store().database().execute("DELETE FROM person WHERE name = 'Bob'");
    QVERIFY(isRefused(Error::Conflict, "cannot be taken back", [&] { world.w->undo(); }));
    QVERIFY(world.people() == std::vector{world.ada});
}

void HistoryTest::undo_takesBackAcrossTables()
{
    World world;
    const Community go = aCommunity("go");
    const Event event = anEvent(day("2026-11-02"));
    world.w.add(world.ada, world.bob, go, aMembership(world.ada, go), event, aPlacing(event, go));
    Event cancelled = event;
    cancelled.status = EventStatus::Cancelled;
    ChangeSet changes;
    changes.add(anAttendance(event, world.ada));
    changes.change(event, cancelled);
    for (const Membership &member : world.w.store().all<Membership>())
        changes.remove(member);
    changes.remove(world.bob);
    verifyUndo(world.w, label, std::move(changes));
    world.w->undo();
    world.w->undo();
    QVERIFY(world.people().empty());
    world.w->redo();
    world.w->redo();
    QCOMPARE(world.people().size(), size_t(1));
    QCOMPARE(world.w->check(), QStringList());
}

void HistoryTest::undo_ofManyImagesInSeveralParts()
{
    World world;
    const Event event = anEvent(day("2026-11-02"));
    std::vector<SessionNote> notes;
    for (int i = 1; i <= 60; ++i)
        notes.push_back({Id<SessionNote>(i), event.id, NoteKind::Note, numbered(i) + QString(200'000, u'x')});
    world.w.add(event, notes);
    ChangeSet changes;
    for (size_t i = 0; i < notes.size(); ++i) {
        SessionNote after = notes[i];
        after.text = numbered(int(i));
        if (i % 3)
            changes.change(notes[i], after);
        else
            changes.remove(notes[i]);
    }
    changes.add(SessionNote{Id<SessionNote>(1'000), event.id, NoteKind::Quote, QStringLiteral("new")});
    verifyUndo(world.w, label, std::move(changes));
    QVERIFY(world.w.store().database().number("SELECT count(*) FROM history_part WHERE step = 2") > 2);
    world.w->undo();
    QVERIFY(world.w.store().all<SessionNote>() == notes);
}

void HistoryTest::undo_ofABulkStep()
{
    World world;
    constexpr int rows = 30'000;
    ChangeSet changes;
    for (int i = 1; i <= rows; ++i)
        changes.add(aHeadcount(i * 3, i));
    const quint64 schema = schemaHash(world.w.store().database());
    verifyUndo(world.w, label, std::move(changes));
    QCOMPARE(world.w.store().database().number("SELECT count(*) FROM headcount"), rows);
    QCOMPARE(schemaHash(world.w.store().database()), schema);
    world.w->undo();
    QCOMPARE(world.w.store().database().number("SELECT count(*) FROM headcount"), 0);
    QCOMPARE(schemaHash(world.w.store().database()), schema);
}

void HistoryTest::bulkStep_ofChangesAndRemovals()
{
    World world;
    constexpr int rows = 30'000;
    std::vector<Headcount> counts;
    for (int i = 1; i <= rows; ++i)
        counts.push_back(aHeadcount(i, i));
    world.w.add(counts);
    ChangeSet changes;
    for (const Headcount &count : counts) {
        Headcount after = count;
        after.people += 1;
        if (count.people % 2)
            changes.change(count, after);
        else
            changes.remove(count);
    }
    verifyUndo(world.w, label, std::move(changes));
    world.w->undo();
    QVERIFY(world.w.store().all<Headcount>() == counts);
}

void HistoryTest::randomCommands_doWhatTheModelDoes()
{
    World world;
    int lastId = 0;
    for (quint32 seed = 1; seed <= 60 && !QTest::currentTestFailed(); ++seed)
        runSequence(world, seed, lastId);
    QCOMPARE(world.w->check(), QStringList());
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
