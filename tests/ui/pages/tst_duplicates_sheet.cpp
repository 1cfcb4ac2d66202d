// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/duplicates_sheet.h"
#include "ui/widgets/record_table.h"

#include "core/people/people_mapping.h"
#include "tests/support/test_world.h"
#include "tests/support/ui_driver.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace convenor;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Marta is there three times, Noor twice; everybody else once.
struct World : TestWorld
{
    Community go = aCommunity("Go");
    Person marta = called("Marta Brandt", "marta@x.org"), brief = called("Brandt, Marta", ""),
           slip = called("Marta Brant", "");
    Person noor = called("Noor Aziz", "noor@x.org"), other = called("Noor Aziz", "aziz@x.org"), bob = called("Bob", "");

    World()
    {
        marta.country = text("DE");
        brief.country = text("FR");
        brief.guest = true;
        w.add(go, marta, brief, slip, noor, other, bob);
        w.add(aMembership(brief, go, "2025"));
        add(aHeldEvent(before(7)), {go}, {}, {brief});
    }
    static Person called(const char *name, const char *email)
    {
        Person person = aPerson(name);
        person.handle.clear();
        person.email = Email(text(email));
        return person;
    }
};

struct Ui : UiDriver
{
    explicit Ui(World &world, bool opened = true) : UiDriver(world.w)
    {
        trigger("go.people");
        if (opened)
            look();
    }
    /// Opens the sheet and waits for what it finds.
    void look()
    {
        trigger("people.duplicates");
        wait();
    }
    void wait()
    {
        const auto *sheet = find<DuplicatesSheet>();
        QTRY_VERIFY(!sheet->isLooking());
        settle();
    }
    RecordTable *table() { return find<RecordTable>(text("People who may be one")); }
    QStringList pairs()
    {
        QStringList rows;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            rows << table()->model()->index(row, 0).data().toString() + u'/' +
                        table()->model()->index(row, 1).data().toString();
        return rows;
    }
    void press(const char *name) { find<QPushButton>(text(name))->click(); }
};

} // namespace

class TestDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheet_showsPairsWithTheirReason();
    void merge_isCtrlEnterAndTheNextPairFollows();
    void merge_takesWhatIsChosenByKeys();
    void merge_isTakenBackByUndo();
    void notTheSame_isRemembered();
    void nobody_isSaidWhenAllIsSettled();
    void twoSelected_areMerged();
};

void TestDuplicates::sheet_showsPairsWithTheirReason()
{
    World world;
    Ui ui(world);
    QAbstractItemModelTester tester(ui.table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(ui.pairs(), (QStringList{text("Marta Brandt/Brandt, Marta"), text("Marta Brandt/Marta Brant"),
                                      text("Noor Aziz · noor@x.org/Noor Aziz · aziz@x.org")}));
    QVERIFY(ui.table()->hasFocus());
    ui.find<QLabel>(text("“Marta Brandt” and “Brandt, Marta” are one name, written in two ways."));
    ui.find<QLabel>(text("Brandt, Marta: Guest · 1 session · 1 community"));
    QVERIFY(ui.find<QRadioButton>(text("Name: Marta Brandt"))->isChecked());
    QVERIFY(ui.find<QRadioButton>(text("Country: DE"))->isChecked());
    ui.key(Qt::Key_Down);
    ui.key(Qt::Key_Down);
    ui.find<QLabel>(text("Both are called Noor Aziz, but each has an own address at x.org."));
}

void TestDuplicates::merge_isCtrlEnterAndTheNextPairFollows()
{
    World world;
    Ui ui(world);
    ui.key(Qt::Key_Return, Qt::ControlModifier);
    ui.wait();
    QVERIFY(!ui.store().find(world.brief.id));
    QCOMPARE(ui.store().where(&Membership::person, world.marta.id).size(), size_t(1));
    QVERIFY2(ui.toast().contains(text("Brandt, Marta is merged into Marta Brandt")), qPrintable(ui.toast()));
    QCOMPARE(ui.pairs(),
             (QStringList{text("Marta Brandt/Marta Brant"), text("Noor Aziz · noor@x.org/Noor Aziz · aziz@x.org")}));
    QVERIFY(ui.table()->hasFocus());
}

void TestDuplicates::merge_takesWhatIsChosenByKeys()
{
    World world;
    Ui ui(world);
    ui.key(Qt::Key_Return); // to the first choice: the name
    QVERIFY(ui.find<QRadioButton>(text("Name: Marta Brandt"))->hasFocus());
    ui.key(Qt::Key_Right);
    QVERIFY(ui.find<QRadioButton>(text("Name: Brandt, Marta"))->isChecked());
    ui.key(Qt::Key_Left);
    ui.key(Qt::Key_Down); // the address, which one of them has
    ui.key(Qt::Key_Down);
    QVERIFY(ui.find<QRadioButton>(text("Country: DE"))->hasFocus());
    ui.key(Qt::Key_Right);
    ui.key(Qt::Key_Return, Qt::ControlModifier);
    const Person kept = ui.store().get(world.marta.id);
    QCOMPARE(kept.name, world.marta.name);
    QCOMPARE(kept.country, text("FR"));
    QCOMPARE(kept.email, world.marta.email);
}

void TestDuplicates::merge_isTakenBackByUndo()
{
    World world;
    Ui ui(world);
    ui.key(Qt::Key_Return, Qt::ControlModifier);
    ui.wait();
    ui.trigger("edit.undo");
    ui.wait();
    QCOMPARE(ui.pairs().size(), 3);
    QVERIFY(ui.store().get(world.brief.id) == world.brief);
}

void TestDuplicates::notTheSame_isRemembered()
{
    World world;
    {
        Ui ui(world);
        ui.key(Qt::Key_Delete);
        ui.wait();
        QCOMPARE(ui.pairs(), (QStringList{text("Marta Brandt/Marta Brant"), text("Noor Aziz · noor@x.org/Noor Aziz · aziz@x.org")}));
        ui.press("Not the same");
        ui.wait();
        QCOMPARE(ui.pairs(), (QStringList{text("Noor Aziz · noor@x.org/Noor Aziz · aziz@x.org")}));
    }
    Ui again(world);
    QVERIFY(!again.pairs().contains(text("Marta Brandt/Brandt, Marta")));
}

void TestDuplicates::nobody_isSaidWhenAllIsSettled()
{
    World world;
    Ui ui(world);
    for (int left = 4; left > 0 && ui.find<DuplicatesSheet>()->pairs() > 0; --left) {
        ui.key(Qt::Key_Delete);
        ui.wait();
    }
    ui.find<QLabel>(text("Nobody is left to compare"));
    QVERIFY(!ui.find<QPushButton>(text("Merge"))->isEnabled());
    ui.key(Qt::Key_Escape);
    QVERIFY(ui.page()->canTrigger("people.duplicates"));
}

void TestDuplicates::twoSelected_areMerged()
{
    World world;
    Ui ui(world, false);
    auto *table = ui.find<RecordTable>(text("People"));
    table->setFocus();
    table->selectRowAt(0);
    QVERIFY(!ui.page()->canTrigger("person.merge"));
    ui.key(Qt::Key_Down, Qt::ShiftModifier); // Bob and Brandt, Marta
    ui.trigger("person.merge");
    ui.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(ui.store().all<Person>().size(), size_t(5));
    QVERIFY(!ui.store().find(world.bob.id) || !ui.store().find(world.brief.id));
    QVERIFY2(ui.toast().contains(text("merged into")), qPrintable(ui.toast()));
}

QTEST_MAIN(TestDuplicates)
#include "tst_duplicates_sheet.moc"
