// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/thanks.h"

#include "tests/support/builders.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace convenor;

class ThanksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepThanks_isATouchForEach();
    void keepThanks_isKeptOncePerSession();
    void thanksText_saysWhatFor();
};

void ThanksTest::keepThanks_isATouchForEach()
{
    TestWorkspace w;
    const Person ada = aPerson("Ada"), bob = aPerson("Bob");
    const Event talk = aHeldEvent(w.today, "Talk");
    w.add(ada, bob, talk);
    verifyUndo(w, {QStringLiteral("test"), {}}, keepThanks(w.store(), talk, {ada.id, bob.id, ada.id}, w.today));
    const auto touches = w.store().all<Touch>();
    QCOMPARE(touches.size(), size_t(2));
    QCOMPARE(touches[0].kind, TouchKind::Thanks);
    QCOMPARE(touches[0].day, w.today);
    QCOMPARE(touches[0].note, QStringLiteral("“Talk”, 2026-11-02"));
}

void ThanksTest::keepThanks_isKeptOncePerSession()
{
    TestWorkspace w;
    const Person ada = aPerson("Ada"), bob = aPerson("Bob");
    const Event talk = aHeldEvent(w.today, "Talk"), again = aHeldEvent(w.today.addDays(-7), "Talk");
    w.add(ada, bob, talk, again);
    w->commit({QStringLiteral("test"), {}}, keepThanks(w.store(), talk, {ada.id}, w.today));
    QVERIFY(keepThanks(w.store(), talk, {ada.id}, w.today).isEmpty());
    QCOMPARE(keepThanks(w.store(), again, {ada.id}, w.today).size(), size_t(1));
    QCOMPARE(thankedFor(w.store(), talk, {ada.id, bob.id}), QSet<Id<Person>>{ada.id});
}

void ThanksTest::thanksText_saysWhatFor()
{
    const Event talk = aHeldEvent(QDate(2026, 11, 2), "Talk");
    const QString name = QStringLiteral("Ada Lovelace");
    QCOMPARE(thanksText(name, talk, PartKind::Speaker), QStringLiteral("Hi Ada,\n\nthank you for speaking at “Talk”."));
    QVERIFY(thanksText(name, talk, PartKind::Host).contains(QStringLiteral("hosting")));
    QVERIFY(thanksText(name, talk, {}).contains(QStringLiteral("what you brought")));
}

QTEST_GUILESS_MAIN(ThanksTest)
#include "tst_thanks.moc"
