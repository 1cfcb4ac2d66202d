// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/log_lines.h"

#include <QTest>

using namespace convenor;

class LogLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readAttendees_takesWhatPeoplePaste_data();
    void readAttendees_takesWhatPeoplePaste();
    void readNote_goesByTheSign_data();
    void readNote_goesByTheSign();
    void readNote_findsOwnerAndDate_data();
    void readNote_findsOwnerAndDate();
};

void LogLinesTest::readAttendees_takesWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("expected"); // name|email, comma
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("blank lines") << QStringLiteral("\n  \n\u200b\n;;") << QString();
    QTest::newRow("handle") << QStringLiteral("ada") << QStringLiteral("ada|");
    QTest::newRow("handle with a sign") << QStringLiteral("@ada") << QStringLiteral("ada|");
    QTest::newRow("name") << QStringLiteral("  Ada   Lovelace ") << QStringLiteral("Ada Lovelace|");
    QTest::newRow("address") << QStringLiteral("ada@x.org") << QStringLiteral("|ada@x.org");
    QTest::newRow("mailbox") << QStringLiteral("Ada Lovelace <ada@x.org>") << QStringLiteral("Ada Lovelace|ada@x.org");
    QTest::newRow("quoted") << QStringLiteral("\"Lovelace, Ada\" <ada@x.org>")
                            << QStringLiteral("Lovelace, Ada|ada@x.org");
    QTest::newRow("brackets") << QStringLiteral("Ada (ada@x.org)") << QStringLiteral("Ada|ada@x.org");
    QTest::newRow("from a table") << QStringLiteral("Ada\tada@x.org") << QStringLiteral("Ada|ada@x.org");
    QTest::newRow("bare mailbox") << QStringLiteral("<ada@x.org>") << QStringLiteral("|ada@x.org");
    QTest::newRow("semicolons") << QStringLiteral("ada@x.org; Bob;") << QStringLiteral("|ada@x.org,Bob|");
    QTest::newRow("addresses with commas")
        << QStringLiteral("ada@x.org, Bob <bob@x.org>") << QStringLiteral("|ada@x.org,Bob|bob@x.org");
    QTest::newRow("Windows lines") << QStringLiteral("Ada\r\nBob\r\n") << QStringLiteral("Ada|,Bob|");
    QTest::newRow("twice") << QStringLiteral("Ada\nada\nADA") << QStringLiteral("Ada|");
    QTest::newRow("no address") << QStringLiteral("Ada <she/her>") << QStringLiteral("Ada <she/her>|");
    QTest::newRow("two signs") << QStringLiteral("a@b@c") << QStringLiteral("a@b@c|");
}

void LogLinesTest::readAttendees_takesWhatPeoplePaste()
{
    QFETCH(QString, lines);
    QStringList found;
    for (const Attendee &attendee : readAttendees({lines}))
        found << attendee.name + u'|' + attendee.email;
    QTEST(found.join(u','), "expected");
}

void LogLinesTest::readNote_goesByTheSign_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<NoteKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("note") << QStringLiteral(" We met. ") << NoteKind::Note << QStringLiteral("We met.");
    QTest::newRow("well") << QStringLiteral("+ lively") << NoteKind::Well << QStringLiteral("lively");
    QTest::newRow("improve") << QStringLiteral("-too long") << NoteKind::Improve << QStringLiteral("too long");
    QTest::newRow("quote") << QStringLiteral("> “At last!”") << NoteKind::Quote << QStringLiteral("“At last!”");
    QTest::newRow("blank") << QStringLiteral("  ") << NoteKind::Note << QString();
    QTest::newRow("sign alone") << QStringLiteral("+ ") << NoteKind::Well << QString();
}

void LogLinesTest::readNote_goesByTheSign()
{
    QFETCH(QString, line);
    const NoteLine note = readNote(line, QDate(2026, 11, 2));
    QVERIFY(!note.isAction);
    QTEST(note.kind, "kind");
    QTEST(note.text, "text");
}

void LogLinesTest::readNote_findsOwnerAndDate_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QDate>("due");
    const QDate december(2026, 12, 1);
    QTest::newRow("neither") << QStringLiteral("! book a room") << QStringLiteral("book a room") << QString()
                             << QDate();
    QTest::newRow("both") << QStringLiteral("!@ada sends slides 2026-12-01") << QStringLiteral("@ada sends slides")
                          << QStringLiteral("ada") << december;
    QTest::newRow("amid") << QStringLiteral("! ask @bob. 2026-12-01.") << QStringLiteral("ask @bob.")
                          << QStringLiteral("bob") << december;
    QTest::newRow("address is no owner") << QStringLiteral("! write to bob@x.org")
                                         << QStringLiteral("write to bob@x.org") << QString() << QDate();
    QTest::newRow("no such day") << QStringLiteral("! pay 2026-02-30") << QStringLiteral("pay 2026-02-30") << QString()
                                 << QDate();
    QTest::newRow("date amid") << QStringLiteral("! for 2026-12-01 buy cake")
                               << QStringLiteral("for 2026-12-01 buy cake") << QString() << QDate();
    QTest::newRow("weekday") << QStringLiteral("! @ada sends slides by fri") << QStringLiteral("@ada sends slides")
                             << QStringLiteral("ada") << QDate(2026, 11, 6);
    QTest::newRow("date alone") << QStringLiteral("! 2026-12-01") << QStringLiteral("2026-12-01") << QString()
                                << QDate();
}

void LogLinesTest::readNote_findsOwnerAndDate()
{
    QFETCH(QString, line);
    const NoteLine note = readNote(line, QDate(2026, 11, 2));
    QVERIFY(note.isAction);
    QTEST(note.text, "text");
    QTEST(note.owner, "owner");
    QTEST(note.due, "due");
}

QTEST_GUILESS_MAIN(LogLinesTest)
#include "tst_log_lines.moc"
