// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row in every table; then one value after another is changed behind the back of the Store, and must be found.
#include "core/store/integrity.h"

#include "core/base/progress.h"
#include "core/records.h"
#include "tests/support/builders.h"
#include "tests/support/refusal.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace convenor;

namespace {

void fill(TestWorkspace &w)
{
    const Person ada = aPerson("Ada"), bob = aPerson("Bob");
    const Community go = aCommunity("go");
    const Role expert = aRole("Expert");
    Event event = anEvent(QDate(2026, 11, 2));
    const Series series{Id<Series>(1), QStringLiteral("s"), Name(QStringLiteral("Go")), QDate(2026, 1, 5), QTime(17, 0),
                        QStringLiteral("UTC"), 60, QStringLiteral("FREQ=WEEKLY"), {}, {}, EventStatus::Planned, {}, {}, {}, QDate(2027, 1, 1)};
    event.series = series.id;
    event.registered = event.headCount = event.unnamed = 7;
    Break pause = aBreak(ada, "2026");
    pause.community = go.id;
    pause.standIn = ada.id;
    Attendance attendance = anAttendance(event, ada);
    attendance.minutes = 45;
    w.add(ada, bob, go, expert, series, event, aTerm(ada, go, expert), aMembership(ada, go), pause, aPlacing(event, go),
          aPart(event, ada), attendance, aTouch(ada, w.today), aSnooze("touch:1", w.today),
          anAlias(ada, "Countess Lovelace"), DistinctPeople{Id<DistinctPeople>(1), ada.id, bob.id},
          Affiliation{Id<Affiliation>(1), ada.id, {}, {}, {}, {}, {}}, Headcount{Id<Headcount>(1), w.today, 40, {}, {}},
          Stage{Id<Stage>(1), go.id, StageName::Growth, {}, {}, {}}, Channel{Id<Channel>(1), go.id, {}, {}, {}, {}},
          SeriesCommunity{Id<SeriesCommunity>(1), series.id, go.id},
          AnswerTally{Id<AnswerTally>(1), event.id, Question::Rating, 5, 3},
          LooseComment{Id<LooseComment>(1), event.id, Question::Liked, QStringLiteral("it")},
          Feedback{Id<Feedback>(1), event.id, ada.id, 5, 9, {}, {}},
          SessionNote{Id<SessionNote>(1), event.id, NoteKind::Note, {}},
          ActionItem{Id<ActionItem>(1), QStringLiteral("act"), event.id, go.id, ada.id, {}, {}});
    Person renamed = ada;
    renamed.name = Name(QStringLiteral("Ada King"));
    ChangeSet changes; // so that the history has an image
    changes.change(ada, renamed);
    w->commit({QStringLiteral("test"), {}}, std::move(changes));
    w->saveDraft(QStringLiteral("kind"), QStringLiteral("subject"), QStringLiteral("text"));
}

QStringList problemsAt(const QString &path)
{
    const Database database(path, Database::ReadOnly);
    return problemsOf(database, allRecords(), ownMigrations(), nullptr);
}

bool names(const QStringList &problems, const QString &table)
{
    return std::any_of(problems.begin(), problems.end(), [&](const QString &problem) {
        return problem.startsWith(QStringLiteral("Table %1").arg(table));
    });
}

/// The least change of a value that its column's type allows.
QByteArray changed(const QString &column, const QString &type)
{
    const QByteArray name = '"' + column.toUtf8() + '"';
    if (type == QLatin1String("INTEGER"))
        return name + " = coalesce(" + name + ", 0) + 1";
    if (type == QLatin1String("BLOB"))
        return name + " = CAST(" + name + " || x'00' AS BLOB)";
    return name + " = coalesce(" + name + ", '') || ' '";
}

} // namespace

class IntegrityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void wholeWorkspace_hasNoProblems();
    void changedValue_isFoundByItsTable_data();
    void changedValue_isFoundByItsTable();
    void removedRow_isFound_data();
    void removedRow_isFound();
    void swappedValues_areFound();
    void changedSum_isFound();
    void missingSum_isFound();
    void brokenReference_isTold();
    void changedSchema_isFound_data();
    void changedSchema_isFound();
    void missingTable_isNamed();
    void extraTable_isFound();
    void brokenHistory_isFound();
    void brokenPage_isFound();
    void check_canBeCancelled();
    void contentHash_isThatOfTheContent();

private:
    void damage(const QByteArray &sql) const
    {
        const Database database(m_path, Database::ReadWrite);
        database.execute("PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON");
        database.execute(sql);
        QVERIFY(database.number("SELECT total_changes()") > 0 || sql.contains("TABLE") || sql.contains("INDEX"));
    }
    QStringList tables() const;

    TestWorkspace m_workspace;
    QString m_path;
};

void IntegrityTest::initTestCase()
{
    fill(m_workspace);
    m_workspace.close();
    m_path = m_workspace.filePath(QStringLiteral("damaged.convenor"));
}

void IntegrityTest::init()
{
    QFile::remove(m_path);
    QVERIFY(QFile::copy(m_workspace.path(), m_path));
}

QStringList IntegrityTest::tables() const
{
    QStringList tables{QStringLiteral("history"), QStringLiteral("history_part")};
    for (const RecordType &type : allRecords())
        tables << QString::fromLatin1(type.table->name);
    return tables;
}

void IntegrityTest::wholeWorkspace_hasNoProblems()
{
    QCOMPARE(problemsAt(m_path), QStringList());
}

void IntegrityTest::changedValue_isFoundByItsTable_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QByteArray>("change");
    const Database database(m_workspace.path(), Database::ReadOnly);
    for (const QString &table : tables()) {
        Statement columns = database.prepare("SELECT name, type FROM pragma_table_info(?)");
        columns.bind(table);
        while (columns.step())
            QTest::addRow("%s", qPrintable(table + u'.' + columns.text(0)))
                << table << changed(columns.text(0), columns.text(1));
    }
}

void IntegrityTest::changedValue_isFoundByItsTable()
{
    QFETCH(QString, table);
    QFETCH(QByteArray, change);
    damage("UPDATE \"" + table.toUtf8() + "\" SET " + change + " WHERE rowid = (SELECT max(rowid) FROM \"" +
           table.toUtf8() + "\")");
    const QStringList problems = problemsAt(m_path);
    QVERIFY2(names(problems, table), qPrintable(problems.join(u'\n')));
}

void IntegrityTest::removedRow_isFound_data()
{
    QTest::addColumn<QString>("table");
    for (const QString &table : tables())
        QTest::newRow(qPrintable(table)) << table;
}

void IntegrityTest::removedRow_isFound()
{
    QFETCH(QString, table);
    damage("DELETE FROM \"" + table.toUtf8() + '"');
    QVERIFY(names(problemsAt(m_path), table));
}

/// The sum adds up; the hash of a row must tell which value stands where.
void IntegrityTest::swappedValues_areFound()
{
    damage("UPDATE event SET registered = head_count, place = title, title = place || ' '");
    QVERIFY(names(problemsAt(m_path), QStringLiteral("event")));
}

void IntegrityTest::changedSum_isFound()
{
    damage("UPDATE integrity SET sum = sum + 1 WHERE name = 'person'");
    QVERIFY(names(problemsAt(m_path), QStringLiteral("person")));
}

void IntegrityTest::missingSum_isFound()
{
    damage("DELETE FROM integrity WHERE name = 'person'");
    QVERIFY(names(problemsAt(m_path), QStringLiteral("person")));
}

void IntegrityTest::brokenReference_isTold()
{
    damage("DELETE FROM community");
    const QStringList problems = problemsAt(m_path);
    QVERIFY2(problems.join(u' ').contains(QStringLiteral("refers to a row of community that is not there")),
             qPrintable(problems.join(u'\n')));
}

void IntegrityTest::changedSchema_isFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("column") << QByteArray("ALTER TABLE person ADD COLUMN shoe_size INTEGER");
    QTest::newRow("renamed column") << QByteArray("ALTER TABLE person RENAME COLUMN country TO land");
    QTest::newRow("renamed table") << QByteArray("ALTER TABLE touch RENAME TO contact");
    QTest::newRow("missing index") << QByteArray("DROP INDEX touch_person");
    QTest::newRow("extra index") << QByteArray("CREATE INDEX person_y ON person (name)");
}

void IntegrityTest::changedSchema_isFound()
{
    QFETCH(QByteArray, sql);
    damage(sql);
    const QStringList problems = problemsAt(m_path);
    QVERIFY2(problems.join(u' ').contains(QStringLiteral("its tables are not those of a Convenor workspace")),
             qPrintable(problems.join(u'\n')));
}

void IntegrityTest::missingTable_isNamed()
{
    damage("DROP TABLE touch");
    QVERIFY(names(problemsAt(m_path), QStringLiteral("touch is missing")));
}

void IntegrityTest::extraTable_isFound()
{
    damage("CREATE TABLE more (id INTEGER PRIMARY KEY, x TEXT) STRICT; INSERT INTO more VALUES (1, 'x')");
    QVERIFY(names(problemsAt(m_path), QStringLiteral("more")));
}

void IntegrityTest::brokenHistory_isFound()
{
    damage("UPDATE history_part SET images = x'01' WHERE id = (SELECT max(id) FROM history_part)");
    const QStringList problems = problemsAt(m_path);
    QVERIFY(names(problems, QStringLiteral("history_part")));
    QVERIFY2(problems.size() > 1, qPrintable(problems.join(u'\n')));
}

void IntegrityTest::brokenPage_isFound()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(5 * 4'096));
    file.write(QByteArray(4'096, '\x5a'));
    file.close();
    QVERIFY(!problemsAt(m_path).isEmpty());
}

void IntegrityTest::check_canBeCancelled()
{
    const Database database(m_path, Database::ReadOnly);
    Progress progress;
    progress.cancel();
    QVERIFY(isRefused(Error::Conflict, "Cancelled",
                      [&] { problemsOf(database, allRecords(), ownMigrations(), &progress); }));
}

void IntegrityTest::contentHash_isThatOfTheContent()
{
    TestWorkspace one;
    const Person ada = aPerson("Ada");
    const quint64 empty = contentHash(one.store().database());
    one.add(ada);
    const quint64 full = contentHash(one.store().database());
    QVERIFY(full != empty);
    one.close();
    one.open();
    QCOMPARE(contentHash(one.store().database()), full);
}

QTEST_GUILESS_MAIN(IntegrityTest)
#include "tst_integrity.moc"
