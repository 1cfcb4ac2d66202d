// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/log_draft.h"

#include <QTest>

using namespace convenor;

namespace {

LogDraft aDraft()
{
    return {{Id<Person>(1), Id<Person>(qint64(1) << 62)},
            {Id<Person>(2)},
            {QStringLiteral("Eve <eve@example.org>")},
            {QStringLiteral("003_M. Brandt (Lisbon)")},
            QStringLiteral("23"),
            {5, 5, 4},
            QStringLiteral("+ “lively”\n\n! @ada sends it fri"),
            {{Id<Person>(3), QStringLiteral("N. Aziz"), QStringLiteral("n@x.org")}},
            {Id<Person>(3)}};
}

} // namespace

class LogDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_bringsEverythingBack();
    void text_isEmptyForNothing();
    void text_ofSomethingElseIsAnEmptyDraft();
    void toLog_isWhatWasEntered();
    void toLog_leavesOutWhatIsNoNumber();
};

void LogDraftTest::text_bringsEverythingBack()
{
    QVERIFY(LogDraft::fromText(aDraft().toText()) == aDraft());
}

void LogDraftTest::text_isEmptyForNothing()
{
    QVERIFY(LogDraft().toText().isEmpty());
    QVERIFY(LogDraft::fromText({}).isEmpty());
    LogDraft draft;
    draft.open << QStringLiteral("x");
    QVERIFY(!draft.toText().isEmpty());
}

void LogDraftTest::text_ofSomethingElseIsAnEmptyDraft()
{
    for (const char *text : {"{", "[1]", "7", "{\"present\":7,\"ratings\":[0,9,\"x\"],\"guests\":{}}"})
        QVERIFY2(LogDraft::fromText(QString::fromLatin1(text)).isEmpty(), text);
}

void LogDraftTest::toLog_isWhatWasEntered()
{
    const SessionLog log = aDraft().toLog(Id<Event>(7));
    QCOMPARE(log.event, Id<Event>(7));
    QCOMPARE(log.count, 23);
    QCOMPARE(log.presentIds.size(), size_t(2));
    QCOMPARE(log.absentIds.size(), size_t(1));
    QCOMPARE(log.newGuests.size(), 1);
    QCOMPARE(log.written, aDraft().written);
    QVERIFY(log.present.isEmpty());
    QCOMPARE(log.ratings, (std::vector{5, 5, 4}));
    QCOMPARE(log.notes.size(), 2);
}

void LogDraftTest::toLog_leavesOutWhatIsNoNumber()
{
    LogDraft draft;
    for (const char *text : {"", "x", "1.5"}) {
        draft.count = QString::fromLatin1(text);
        QVERIFY(!draft.toLog({}).count);
    }
    draft.count = QStringLiteral(" 0 ");
    QCOMPARE(draft.toLog({}).count, 0);
}

QTEST_GUILESS_MAIN(LogDraftTest)
#include "tst_log_draft.moc"
