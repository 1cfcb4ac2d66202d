// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/refusal.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/record_form.h"
#include "ui/widgets/record_model.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/toast.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace convenor;

namespace {

Fields<Person> personFields()
{
    return {field(QStringLiteral("Name"), &Person::name), field(QStringLiteral("E-mail"), &Person::email),
            field(QStringLiteral("Joined"), &Person::joined), field(QStringLiteral("Guest"), &Person::guest)};
}

} // namespace

class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void model_isWellBehaved();
    void model_sortsByKeyAndKeepsEqualOnesInOrder();
    void model_handsWhatIsEditedToItsOwner();
    void field_takesDatesAsPeopleTypeThem();
    void field_refusesWithASentence();
    void form_keepsTheKeyboardOnWhatIsWrong();
    void table_alwaysHasACurrentRow();
    void table_isTakenOutAsItIsShown();
    void chip_takesAnotherMenuFromWhatWasChosen();
    void toast_doesWhatTellsAgain();
};

void TestRecord::model_isWellBehaved()
{
    RecordModel<Person> model(personFields());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecords({aPerson("Ada"), aPerson("Grace")});
    model.sort(0, Qt::DescendingOrder);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Grace"));
    model.setRecords({});
    QCOMPARE(model.rowCount(), 0);
}

void TestRecord::model_sortsByKeyAndKeepsEqualOnesInOrder()
{
    Person first = aPerson("Ada");
    Person second = aPerson("Ada");
    Person third = aPerson("ada b");
    first.joined = halfDate("2024");
    second.joined = halfDate("2023-05");
    RecordModel<Person> model(personFields());
    model.setRecords({third, first, second});
    model.sort(0, Qt::AscendingOrder);
    QCOMPARE(model.at(0).id, first.id);
    QCOMPARE(model.at(1).id, second.id);
    model.sort(2, Qt::DescendingOrder);
    QCOMPARE(model.at(0).id, first.id);
    QCOMPARE(model.at(2).id, third.id);
}

void TestRecord::model_handsWhatIsEditedToItsOwner()
{
    RecordModel<Person> model(personFields());
    model.setRecords({aPerson("Ada")});
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsEditable));
    std::vector<Person> edited;
    model.onEdit([&](const Person &was, Person is) { edited = {was, std::move(is)}; });
    QVERIFY(model.flags(model.index(0, 0)) & Qt::ItemIsEditable);
    QVERIFY(model.setData(model.index(0, 0), QStringLiteral("Ada Lovelace"), Qt::EditRole));
    QCOMPARE(edited.size(), size_t(2));
    QCOMPARE(edited[0].name.value(), QStringLiteral("Ada"));
    QCOMPARE(edited[1].name.value(), QStringLiteral("Ada Lovelace"));
    edited.clear();
    model.setData(model.index(0, 0), QStringLiteral("Ada"), Qt::EditRole);
    QVERIFY2(edited.empty(), "nothing was changed");
}

void TestRecord::field_takesDatesAsPeopleTypeThem()
{
    QCOMPARE(typedHalfDate(QStringLiteral(" 2026-11 ")).toString(), QStringLiteral("2026-11"));
    QCOMPARE(typedHalfDate({}).toString(), QString());
    QCOMPARE(shownDate(halfDate("2026")), QStringLiteral("2026"));
    QCOMPARE(typedNumber({}), std::nullopt);
    QCOMPARE(typedNumber(QStringLiteral("12")), 12);
}

void TestRecord::field_refusesWithASentence()
{
    QVERIFY(isRefused(Error::Invalid, "Write it as", [] { typedHalfDate(QStringLiteral("soon")); }));
    QVERIFY(isRefused(Error::Invalid, "digits only", [] { typedNumber(QStringLiteral("a few")); }));
    QVERIFY(isRefused(Error::Invalid, "digits only", [] { typedNumber(QStringLiteral("-3")); }));
}

void TestRecord::form_keepsTheKeyboardOnWhatIsWrong()
{
    RecordForm<Person> form(personFields(), aPerson("Ada"));
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    const auto lines = form.findChildren<QLineEdit *>();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0]->text(), QStringLiteral("Ada"));
    lines[1]->setText(QStringLiteral("not an address"));
    QVERIFY(!form.isValid());
    QCOMPARE(form.focusWidget(), lines[1]);
    QVERIFY(!lines[1]->accessibleDescription().isEmpty());
    lines[1]->setText(QStringLiteral("ada@example.org"));
    QVERIFY(form.isValid());
    QCOMPARE(form.record().email.value(), QStringLiteral("ada@example.org"));
    QCOMPARE(form.record().name.value(), QStringLiteral("Ada"));
}

void TestRecord::table_alwaysHasACurrentRow()
{
    RecordModel<Person> model(personFields());
    RecordTable table(QStringLiteral("People"));
    table.setModel(&model);
    model.setRecords({aPerson("Ada"), aPerson("Bob"), aPerson("Cy")});
    QCOMPARE(table.currentRow(), 0);
    table.selectRowAt(2);
    model.setRecords({aPerson("Ada"), aPerson("Bob")});
    QCOMPARE(table.currentRow(), 1);
}

void TestRecord::table_isTakenOutAsItIsShown()
{
    Person ada = aPerson("Ada");
    ada.joined = halfDate("2023-05");
    RecordModel<Person> model(personFields());
    RecordTable table(QStringLiteral("People"));
    table.setModel(&model);
    model.setRecords({ada, aPerson("Bob")});
    table.sortByColumn(0, Qt::DescendingOrder);
    table.selectRowAt(1);
    const ShownTable shown = table.shownTable();
    QCOMPARE(shown.subject.title, QStringLiteral("People"));
    QCOMPARE(shown.ids, std::vector<qint64>({model.at(0).id.value(), ada.id.value()}));
    QCOMPARE(shown.selected, std::vector<size_t>{1});
    QCOMPARE(shown.cells.rows[0][0].toString(), QStringLiteral("Bob"));
    QVERIFY(shown.cells.rows[1].contains(QStringLiteral("2023-05")));
    QCOMPARE(shown.selection().cells.rows.size(), size_t(1));
}

void TestRecord::chip_takesAnotherMenuFromWhatWasChosen()
{
    Chip chip(QStringLiteral("All"));
    auto *first = new QMenu;
    const QPointer<QMenu> kept = first;
    bool wasThere = false;
    first->addAction(QStringLiteral("Go"), &chip, [&] {
        chip.setMenu(new QMenu);
        wasThere = kept; // it is still at work on the key that chose from it
    });
    chip.setMenu(first);
    chip.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chip));
    chip.click();
    QTest::keyClick(first, Qt::Key_Down);
    QTest::keyClick(first, Qt::Key_Return);
    QVERIFY(wasThere);
    QTRY_VERIFY(!kept);
}

void TestRecord::toast_doesWhatTellsAgain()
{
    QWidget window;
    Toast toast(&window);
    window.show();
    QStringList done;
    const QString words = QStringLiteral("longer than what a function keeps in place");
    toast.tell(QStringLiteral("Done"), QStringLiteral("Undo"), [&toast, &done, words] {
        toast.tell(QStringLiteral("Undone"), QStringLiteral("Redo"), [] {});
        done << words;
    });
    auto *button = window.findChild<QPushButton *>();
    button->click();
    QCOMPARE(done, QStringList(words));
    QCOMPARE(button->text(), QStringLiteral("Redo"));
    QCOMPARE(toast.sentence(), QStringLiteral("Undone"));
}

QTEST_MAIN(TestRecord)
#include "tst_record.moc"
