// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/jump.h"

#include "core/base/text.h"
#include "core/people/people_rules.h"

#include "tests/support/builders.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace convenor;

namespace {

const Label label{QStringLiteral("test"), {}};

struct World
{
    TestWorkspace w;
    Community go = aCommunity("Go");
    Person ada = aPerson("Ada Lovelace"), vlad = aPerson("Vlad Łukasz");
    Event old = aHeldEvent(w.today.addDays(-7), "Lean Coffee"), next = anEvent(w.today.addDays(3), "Lean Coffee");
    ActionItem item{Id<ActionItem>(5), QStringLiteral("Quieter room"), {}, {}, {}, {}, {}};

    World()
    {
        go.name = Name(QStringLiteral("Gophers"));
        ada.email = Email(QStringLiteral("countess@example.org"));
        w.add(go, ada, vlad, old, next, item);
    }
    std::vector<JumpHit> find(const char *text, int limit = 10)
    {
        return jumpHits(w.store(), QString::fromUtf8(text), w.today, limit);
    }
    QStringList titles(const char *text, int limit = 10)
    {
        QStringList list;
        for (const JumpHit &hit : find(text, limit))
            list << hit.title;
        return list;
    }
};

Touch aTalk(const Person &person, QDate day, const char *note)
{
    Touch touch = aTouch(person, day);
    touch.note = QString::fromUtf8(note);
    return touch;
}

SessionNote aNote(const Event &event, qint64 id, const char *text)
{
    return {Id<SessionNote>(id), event.id, NoteKind::Note, QString::fromUtf8(text)};
}

} // namespace

class JumpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fit_prefersWholeWordsAndBeginnings();
    void hits_areOfAllKinds();
    void hits_beginWithWhatIsTyped();
    void hits_putNamesBeforeOtherText();
    void hits_knowWhatElsePeopleWereWritten();
    void hits_putExactNamesBeforeBeginnings();
    void hits_foldWhatIsTyped();
    void hits_knowSignsInNames();
    void hits_takeTheNearestOfASeries();
    void hits_putNewerSessionsFirst();
    void hits_showWhereTextWasFound();
    void hits_neverTellWhoCommented();
    void hits_keepToTheirLimit();
    void hits_areNoneForNothing();
    void hits_followChangesAndUndo();
    void snippet_isShortAndHoldsWhatWasFound();
};

void JumpTest::fit_prefersWholeWordsAndBeginnings()
{
    QCOMPARE(fitOf(u"go club", u"go"), 3);
    QCOMPARE(fitOf(u"go club", u"go club"), 3);
    QCOMPARE(fitOf(u"golf club", u"go"), 2);
    QCOMPARE(fitOf(u"cargo club", u"go"), 1);
    QCOMPARE(fitOf(u"rust", u"go"), 0);
    QCOMPARE(fitOf(u"ada lovelace", u"lo ad"), 2);
}

void JumpTest::hits_areOfAllKinds()
{
    World world;
    QCOMPARE(world.find("go").at(0).kind, JumpHit::Community);
    const JumpHit person = world.find("lovelace").at(0);
    QCOMPARE(person.kind, JumpHit::Person);
    QCOMPARE(person.id, world.ada.id.value());
    QCOMPARE(person.detail, QStringLiteral("ada"));
    QCOMPARE(person.snippet, QString());
    QCOMPARE(world.find("quiet").at(0).kind, JumpHit::Action);
    QCOMPARE(world.find("lean").at(0).kind, JumpHit::Session);
}

void JumpTest::hits_beginWithWhatIsTyped()
{
    World world;
    QCOMPARE(world.titles("ad lo"), QStringList(QStringLiteral("Ada Lovelace")));
    QVERIFY(world.titles("lace").isEmpty());
    QVERIFY(world.titles("ada vlad").isEmpty());
}

void JumpTest::hits_putNamesBeforeOtherText()
{
    World world;
    world.w.add(aPerson("Countess Zed"));
    QCOMPARE(world.titles("count"), QStringList({QStringLiteral("Countess Zed"), QStringLiteral("Ada Lovelace")}));
    QCOMPARE(world.find("count").at(1).snippet, QStringLiteral("countess@example.org"));
}

void JumpTest::hits_knowWhatElsePeopleWereWritten()
{
    World world;
    world.w.add(PersonAlias{Id<PersonAlias>(1), world.ada.id, AliasKind::FullName, QStringLiteral("Augusta Byron")});
    const auto hits = world.find("byr");
    QCOMPARE(hits.size(), 1u);
    QCOMPARE(hits[0].title, QStringLiteral("Ada Lovelace"));
    QCOMPARE(hits[0].snippet, QStringLiteral("Augusta Byron"));
}

void JumpTest::hits_putExactNamesBeforeBeginnings()
{
    World world;
    std::vector<Person> many;
    for (int i = 0; i < 400; ++i)
        many.push_back(aPerson("Annabel " + QByteArray::number(i)));
    world.w.add(many, aPerson("Ann Zed"));
    QCOMPARE(world.titles("ann", 2).at(0), QStringLiteral("Ann Zed"));
    QCOMPARE(world.find("ann", 2).at(1).fit, 2);
}

void JumpTest::hits_foldWhatIsTyped()
{
    World world;
    QCOMPARE(world.titles("LUKASZ"), QStringList(QStringLiteral("Vlad Łukasz")));
}

void JumpTest::hits_knowSignsInNames()
{
    World world;
    world.w.add(aCommunity("C++"), aCommunity("C"), aCommunity("Cobol"));
    QCOMPARE(world.titles("c++", 1), QStringList(QStringLiteral("C++")));
    QCOMPARE(world.titles("c", 1), QStringList(QStringLiteral("C")));
}

void JumpTest::hits_takeTheNearestOfASeries()
{
    World world;
    const auto hits = world.find("coffee");
    QCOMPARE(hits.size(), 1u);
    QCOMPARE(hits[0].id, world.next.id.value());
    QCOMPARE(hits[0].detail, QStringLiteral("Thursday"));
}

void JumpTest::hits_putNewerSessionsFirst()
{
    World world;
    Event cancelled = anEvent(world.w.today, "Talk 9");
    cancelled.status = EventStatus::Cancelled;
    world.w.add(anEvent(world.w.today.addDays(-900), "Talk 3"), anEvent(world.w.today.addDays(-80), "Talk 1"),
                anEvent(world.w.today.addDays(-200), "Talk 2"), cancelled);
    QCOMPARE(world.titles("talk"),
             QStringList({QStringLiteral("Talk 1"), QStringLiteral("Talk 2"), QStringLiteral("Talk 3")}));
}

void JumpTest::hits_showWhereTextWasFound()
{
    World world;
    world.w.add(aTalk(world.vlad, world.w.today.addDays(-30), "wants to lead the Kubernetes workshop"),
                aTalk(world.vlad, world.w.today.addDays(-1), "still the Kubernetes workshop"),
                aNote(world.old, 1, "Łódź showed its kubernetes cluster"));
    const auto hits = world.find("kuber");
    QCOMPARE(hits.size(), 2u);
    QCOMPARE(hits[0].kind, JumpHit::Conversation);
    QCOMPARE(hits[0].id, world.vlad.id.value()); // it opens the person
    QCOMPARE(hits[0].title, QStringLiteral("Vlad Łukasz"));
    QCOMPARE(hits[0].detail, QStringLiteral("yesterday"));
    QCOMPARE(hits[0].snippet, QStringLiteral("still the Kubernetes workshop"));
    QCOMPARE(hits[1].kind, JumpHit::Note);
    QCOMPARE(hits[1].id, world.old.id.value()); // and the session
    QCOMPARE(world.find("lodz").at(0).snippet, QStringLiteral("Łódź showed its kubernetes cluster"));
}

void JumpTest::hits_neverTellWhoCommented()
{
    World world;
    world.w.add(LooseComment{Id<LooseComment>(1), world.old.id, Question::Improve, QStringLiteral("peculiar phrase")},
                Feedback{Id<Feedback>(1), world.old.id, world.ada.id, 5, 9, QStringLiteral("peculiar phrase"), {}});
    QVERIFY(world.find("peculiar").empty());
}

void JumpTest::hits_keepToTheirLimit()
{
    World world;
    QCOMPARE(world.find("l", 2).size(), 2u);
    QVERIFY(world.find("l", 0).empty());
}

void JumpTest::hits_areNoneForNothing()
{
    World world;
    QVERIFY(world.find("  ").empty());
    QVERIFY(world.find("🎉 \"*").empty());
    QCOMPARE(world.find(QByteArray("ada ").repeated(500).constData()).size(), 1u);
}

void JumpTest::hits_followChangesAndUndo()
{
    World world;
    QVERIFY(world.titles("grace").isEmpty());
    Person grace = world.ada;
    grace.name = Name(QStringLiteral("Grace Hopper"));
    world.w->commit(label, changePerson(world.w.store(), grace));
    QCOMPARE(world.titles("grace"), QStringList(QStringLiteral("Grace Hopper")));
    QVERIFY(world.titles("lovelace").isEmpty());
    world.w->undo();
    QVERIFY(world.titles("grace").isEmpty());
    QCOMPARE(world.titles("lovelace"), QStringList(QStringLiteral("Ada Lovelace")));
}

void JumpTest::snippet_isShortAndHoldsWhatWasFound()
{
    const QString text = QStringLiteral("one two three four five six seven eight nine ten ").repeated(9) +
                         QStringLiteral("Łódź\n") + QStringLiteral("alpha beta ").repeated(20);
    const QString snippet = snippetOf(text, {QStringLiteral("lod")});
    QVERIFY2(snippet.contains(QStringLiteral("Łódź alpha")), qPrintable(snippet));
    QVERIFY(snippet.startsWith(QStringLiteral("…")) && snippet.endsWith(QStringLiteral("…")));
    QVERIFY(snippet.size() <= 82);
    QCOMPARE(snippetOf(QStringLiteral(" short\ntext "), {QStringLiteral("text")}), QStringLiteral("short text"));
    QCOMPARE(snippetOf({}, {QStringLiteral("x")}), QString());
}

QTEST_GUILESS_MAIN(JumpTest)
#include "tst_jump.moc"
