// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/people_model.h"
#include "ui/pages/people/person_panel.h"
#include "ui/pages/people/timeline_list.h"
#include "ui/widgets/record_table.h"

#include "core/base/text.h"

#include "tests/support/builders.h"
#include "tests/support/ui_driver.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace convenor;

namespace {

struct World
{
    TestWorkspace w;
    Community go = aCommunity("Go"), rust = aCommunity("Rust");
    Role expert = aRole("Lead");
    Person ada = aPerson("Ada Lovelace"), bob = aPerson("Bob"), cyd = aPerson("Cyd");

    World()
    {
        w.add(go, rust, expert, ada, bob, cyd);
        w.add(aMembership(ada, go, "2025"), aMembership(bob, rust, "2025"), aTerm(ada, go, expert, "2025"));
    }
};

QStringList names(UiDriver &ui)
{
    QStringList list;
    const auto *model = ui.find<RecordTable>()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        list << model->index(row, PeopleModel::Name).data().toString();
    return list;
}

/// Presses Enter in the menu that is open: its first row is the current one.
void takeFirst(UiDriver &ui)
{
    ui.settle();
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    ui.settle();
}

std::vector<Membership> membershipsOf(UiDriver &ui, const Person &person)
{
    return ui.store().where(&Membership::person, person.id);
}

/// The page with \a name typed into the filter, so that the first row is theirs.
void choose(UiDriver &ui, const char *name)
{
    ui.trigger("go.people");
    ui.trigger("people.find");
    ui.type(QString::fromLatin1(name));
    ui.key(Qt::Key_Return);
    ui.settle();
}

} // namespace

class TestPeoplePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void model_isAModel();
    void model_replacesOneRow();
    void timeline_isAModel();
    void filter_followsWhatIsTyped();
    void chips_narrowTheList();
    void nobody_isSaidWithAWayOut();
    void join_isOneKeyAndEnter();
    void leave_endsTheRolesToo();
    void welcome_isOneKey();
    void talk_isKeptByCtrlEnter();
    void break_andBackAreOneKeyEach();
    void role_isStarted();
    void add_findsThePersonAgain();
    void jump_showsWhoLeft();
    void everything_isReachedByKeys();
};

void TestPeoplePage::model_isAModel()
{
    World world;
    PeopleModel model([](Id<Person>) { return QDate(); });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setToday(world.w.today);
    model.setRows(personRows(world.w.store(), world.w.today));
    QCOMPARE(model.rowCount(), 3);
    PersonFilter filter;
    filter.text = fold(u"BOB");
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowOf(world.bob.id), 0);
    QCOMPARE(model.rowOf(world.ada.id), -1);
    model.setFilter({});
    model.sort(PeopleModel::Name, Qt::DescendingOrder);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Cyd"));
    model.sort(PeopleModel::Roles, Qt::DescendingOrder);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Ada Lovelace"));
}

void TestPeoplePage::model_replacesOneRow()
{
    World world;
    PeopleModel model([](Id<Person>) { return QDate(); });
    model.setRows(personRows(world.w.store(), world.w.today));
    PersonRow bob = *personRow(world.w.store(), world.bob.id, world.w.today);
    bob.name = QStringLiteral("Zoe");
    bob.folded = QStringLiteral("zoe");
    model.replace(world.bob.id, bob);
    QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("Zoe"));
    model.replace(world.bob.id, std::nullopt);
    QCOMPARE(model.rowCount(), 2);
}

void TestPeoplePage::timeline_isAModel()
{
    World world;
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    world.w.add(aTouch(world.ada, world.w.today, TouchKind::Praise));
    model.setEntries(timelineOf(world.w.store(), world.ada.id), world.w.today);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Praise"));
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("today, Praise"));
}

void TestPeoplePage::filter_followsWhatIsTyped()
{
    World world;
    UiDriver ui(world.w);
    ui.trigger("go.people");
    QCOMPARE(names(ui).size(), 3);
    ui.trigger("people.find");
    ui.type(QStringLiteral("love"));
    QCOMPARE(names(ui), QStringList(QStringLiteral("Ada Lovelace")));
    QCOMPARE(ui.find<PersonPanel>()->person(), world.ada.id);
}

void TestPeoplePage::chips_narrowTheList()
{
    World world;
    world.w.add(aBreak(world.bob, "2026-10-01"));
    UiDriver ui(world.w);
    ui.trigger("go.people");
    ui.find<QAbstractButton>(QStringLiteral("Core only"))->click();
    QCOMPARE(names(ui), QStringList(QStringLiteral("Ada Lovelace")));
    ui.find<QAbstractButton>(QStringLiteral("Core only"))->click();
    ui.find<QAbstractButton>(QStringLiteral("On a break"))->click();
    QCOMPARE(names(ui), QStringList(QStringLiteral("Bob (on a break)")));
}

void TestPeoplePage::nobody_isSaidWithAWayOut()
{
    World world;
    UiDriver ui(world.w);
    ui.trigger("go.people");
    ui.trigger("people.find");
    ui.type(QStringLiteral("nobody at all"));
    ui.find<QPushButton>(QStringLiteral("Show everybody"))->click();
    QCOMPARE(names(ui).size(), 3);
}

void TestPeoplePage::join_isOneKeyAndEnter()
{
    World world;
    UiDriver ui(world.w);
    choose(ui, "cyd");
    ui.trigger("person.join");
    takeFirst(ui);
    QCOMPARE(membershipsOf(ui, world.cyd).size(), 1u);
    QCOMPARE(membershipsOf(ui, world.cyd)[0].community, world.go.id);
    QCOMPARE(membershipsOf(ui, world.cyd)[0].since, HalfDate(world.w.today));
    ui.trigger("edit.undo");
    ui.settle();
    QVERIFY(membershipsOf(ui, world.cyd).empty());
}

void TestPeoplePage::leave_endsTheRolesToo()
{
    World world;
    UiDriver ui(world.w);
    choose(ui, "ada");
    ui.trigger("person.leave");
    takeFirst(ui);
    QCOMPARE(membershipsOf(ui, world.ada)[0].until, HalfDate(world.w.today));
    QCOMPARE(ui.store().where(&RoleTerm::person, world.ada.id)[0].until, HalfDate(world.w.today));
}

void TestPeoplePage::welcome_isOneKey()
{
    World world;
    UiDriver ui(world.w);
    choose(ui, "bob");
    ui.trigger("person.welcome");
    ui.settle();
    QCOMPARE(ui.store().all<Touch>().size(), 1u);
    QCOMPARE(ui.store().all<Touch>()[0].kind, TouchKind::Welcome);
    QCOMPARE(ui.find<TimelineList>()->entries().index(0).data().toString(), QStringLiteral("Welcomed"));
}

void TestPeoplePage::talk_isKeptByCtrlEnter()
{
    World world;
    UiDriver ui(world.w);
    choose(ui, "ada");
    ui.trigger("person.talk");
    ui.settle();
    ui.type(QStringLiteral("likes mentoring"));
    ui.key(Qt::Key_Return, Qt::ControlModifier);
    ui.settle();
    QCOMPARE(ui.store().all<Touch>().size(), 1u);
    QCOMPARE(ui.store().all<Touch>()[0].note, QStringLiteral("likes mentoring"));
    QCOMPARE(ui.store().all<Touch>()[0].day, world.w.today);
}

void TestPeoplePage::break_andBackAreOneKeyEach()
{
    World world;
    UiDriver ui(world.w);
    choose(ui, "ada");
    ui.trigger("person.break");
    ui.settle();
    ui.key(Qt::Key_Return, Qt::ControlModifier);
    ui.settle();
    const auto breaks = ui.store().where(&Break::person, world.ada.id);
    QCOMPARE(breaks.size(), 1u);
    QVERIFY(isOnBreak(breaks[0], world.w.today));
    ui.trigger("person.break");
    ui.settle();
    QCOMPARE(ui.store().where(&Break::person, world.ada.id)[0].returned, HalfDate(world.w.today));
}

void TestPeoplePage::role_isStarted()
{
    World world;
    UiDriver ui(world.w);
    choose(ui, "bob");
    ui.trigger("person.role");
    ui.settle();
    ui.key(Qt::Key_Return, Qt::ControlModifier);
    ui.settle();
    const auto terms = ui.store().where(&RoleTerm::person, world.bob.id);
    QCOMPARE(terms.size(), 1u);
    QCOMPARE(terms[0].role, world.expert.id);
    QCOMPARE(terms[0].community, world.rust.id); // the one that Bob is in stands first
}

void TestPeoplePage::add_findsThePersonAgain()
{
    World world;
    UiDriver ui(world.w);
    ui.trigger("go.people");
    ui.trigger("person.add");
    ui.settle();
    ui.type(QStringLiteral("Grace Hopper"));
    ui.key(Qt::Key_Return, Qt::ControlModifier);
    ui.settle();
    QVERIFY(names(ui).contains(QStringLiteral("Grace Hopper")));
    QCOMPARE(ui.store().get(ui.find<PersonPanel>()->person()).name.value(), QStringLiteral("Grace Hopper"));
}

void TestPeoplePage::jump_showsWhoLeft()
{
    World world;
    Person gone = aPerson("Gus");
    gone.left = halfDate("2026-10-01");
    world.w.add(gone);
    UiDriver ui(world.w);
    ui.window().open({Reference::Person, gone.id.value(), {}});
    ui.settle();
    QCOMPARE(ui.find<PersonPanel>()->person(), gone.id);
    ui.window().open({Reference::Person, world.bob.id.value(), {}});
    ui.settle();
    QCOMPARE(ui.find<PersonPanel>()->person(), world.bob.id);
}

/// From the first key to a conversation that is kept, without a mouse and without the jump box.
void TestPeoplePage::everything_isReachedByKeys()
{
    World world;
    UiDriver ui(world.w);
    ui.trigger("go.people");
    ui.settle();
    const int before = ui.keystrokes();
    ui.type(QStringLiteral("ada")); // the filter has the keyboard
    ui.key(Qt::Key_Return);         // the list has it
    ui.key(Qt::Key_Return);         // a conversation
    ui.settle();
    ui.type(QStringLiteral("fine"));
    ui.key(Qt::Key_Return, Qt::ControlModifier);
    ui.settle();
    QCOMPARE(ui.store().all<Touch>().size(), 1u);
    QVERIFY(ui.keystrokes() - before <= 10);
}

QTEST_MAIN(TestPeoplePage)
#include "tst_people_page.moc"
