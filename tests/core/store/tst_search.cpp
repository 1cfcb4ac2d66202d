// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "core/records.h"
#include "core/store/integrity.h"

#include "tests/support/builders.h"
#include "tests/support/refusal.h"
#include "tests/support/test_workspace.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>
#include <random>

using namespace convenor;

namespace {

const Label label{QStringLiteral("test"), {}};

using Ids = QSet<qint64>;

/// The ids of the people whom the index finds.
Ids found(const Store &store, const QString &typed, WordMatch how = WordMatch::Begin, const char *columns = "")
{
    Ids ids;
    const QStringList words = searchWords(typed);
    if (words.isEmpty())
        return ids;
    Statement rows = store.select("SELECT rowid FROM search_person WHERE search_person MATCH ?");
    for (rows.bind(matchOf(words, how, columns)); rows.step();)
        ids.insert(rows.number(0));
    return ids;
}

/// The same by reading everybody.
Ids foundByReading(const Store &store, const QString &typed)
{
    Ids ids;
    const QStringList words = searchWords(typed);
    store.each<Person>([&](const Person &person) {
        const QStringList all = searchWords(person.name.value() + u' ' + person.handle + u' ' + person.email.value());
        const auto begins = [&](const QString &word) {
            return std::any_of(all.begin(), all.end(), [&](const QString &other) { return other.startsWith(word); });
        };
        if (!words.isEmpty() && std::all_of(words.begin(), words.end(), begins))
            ids.insert(person.id.value());
    });
    return ids;
}

/// Changes the index behind the back of the Store.
void damage(const QString &path, const QString &sql)
{
    const QString name = QStringLiteral("damage");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(name);
}

QStringList problemsAt(const QString &path)
{
    const Database database(path, Database::ReadOnly);
    return problemsOf(database, allRecords(), ownMigrations(), nullptr);
}

Person named(Person person, const QString &name)
{
    person.name = Name(name);
    return person;
}

void change(TestWorkspace &w, const Person &before, const Person &after)
{
    ChangeSet changes;
    changes.change(before, after);
    w->commit(label, std::move(changes));
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_areThoseOfTheIndex_data();
    void words_areThoseOfTheIndex();
    void match_findsWordsAndBeginnings();
    void match_keepsToItsColumns();
    void nothingTyped_isAnOperator_data();
    void nothingTyped_isAnOperator();
    void index_followsRandomChanges();
    void index_isThatOfBeforeAfterARefusal();
    void oldDocument_isIndexedByItsMigration();
    void damage_isSeenAndStopsNobody_data();
    void damage_isSeenAndStopsNobody();
    void check_mendsTheIndexAndNothingElse();
    void backup_getsAGoodIndex();
};

void SearchTest::words_areThoseOfTheIndex_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::newRow("ascii") << QStringLiteral("Ada King-Noel 2nd") << QStringLiteral("KING 2ND noel");
    QTest::newRow("letters that SQLite does not fold")
        << QStringLiteral("Łukasz Ørsted Đurđa Weiß") << QStringLiteral("lukasz orsted durda weiss");
    QTest::newRow("decomposed") << QStringLiteral("Zoe\u0308 Nguyễn") << QStringLiteral("zoë nguyen");
    QTest::newRow("han") << QStringLiteral("山田太郎") << QStringLiteral("太郎");
    QTest::newRow("beyond 16 bits") << QStringLiteral("𠮷野") << QStringLiteral("野");
    QTest::newRow("right to left") << QStringLiteral("מיכל כהן") << QStringLiteral("כהן");
    QTest::newRow("long") << QString(200, u'x') << QString(200, u'X');
    QTest::newRow("long, of pairs") << QStringLiteral("𝔸").repeated(50) + u'é' << QStringLiteral("𝔸").repeated(50);
    QTest::newRow("long, half a pair at its end")
        << u'é' + QStringLiteral("𝔸").repeated(50) << u'e' + QStringLiteral("𝔸").repeated(50);
    QTest::newRow("hidden") << QStringLiteral("A\u200bda") << QStringLiteral("a da");
}

void SearchTest::words_areThoseOfTheIndex()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    TestWorkspace w;
    Person person = aPerson("x");
    person.handle = name; // as it is: a Name would clean it
    w.add(person);
    QCOMPARE(found(w.store(), typed, WordMatch::Whole), Ids{person.id.value()});
    QCOMPARE(w->check(), QStringList());
}

void SearchTest::match_findsWordsAndBeginnings()
{
    TestWorkspace w;
    const Person ada = aPerson("Ada Lovelace"), adam = aPerson("Adam");
    w.add(ada, adam);
    QCOMPARE(found(w.store(), QStringLiteral("ada")), (Ids{ada.id.value(), adam.id.value()}));
    QCOMPARE(found(w.store(), QStringLiteral("ada"), WordMatch::Whole), Ids{ada.id.value()});
    QCOMPARE(found(w.store(), QStringLiteral("love ad")), Ids{ada.id.value()});
    QVERIFY(found(w.store(), QStringLiteral("lace")).isEmpty());
}

void SearchTest::match_keepsToItsColumns()
{
    TestWorkspace w;
    Person ada = aPerson("Ada");
    ada.handle = QStringLiteral("countess");
    w.add(ada);
    QVERIFY(found(w.store(), QStringLiteral("count"), WordMatch::Begin, "name email").isEmpty());
    QCOMPARE(found(w.store(), QStringLiteral("count"), WordMatch::Begin, "name handle"), Ids{ada.id.value()});
}

void SearchTest::nothingTyped_isAnOperator_data()
{
    QTest::addColumn<QString>("typed");
    const char *const all[] = {"\"", "\"\"", "'", "*", "ada*", "\"ada", "a\"b", "AND", "OR", "NOT", "ada AND", "NOT ada",
                               "NEAR", "NEAR(ada, 2)", "NEAR(", "(", ")", "((((", "ada)", "name : ada", "{name} : ada", "- name : x",
                               "^ada", "ada + king", ":", "{", "}", "rowid", "rank", "search_person", "%", "_", "; DROP TABLE person",
                               "?1", "\\", "🎉", "👩‍👩‍👧", "\u202eada", "מיכל", "مرحبا", "\u0301", "\u0301a", "１２", "½", "ﬁ", "İ"};
    for (const char *typed : all)
        QTest::newRow(typed) << QString::fromUtf8(typed);
    QTest::newRow("null") << QString(QChar(u'\0')) + QStringLiteral("ada");
    QTest::newRow("half a pair") << QString(QChar(0xd83d));
    QTest::newRow("long") << QString(100'000, u'a');
    QTest::newRow("many words") << QStringLiteral("a ").repeated(200);
    std::mt19937 luck(7);
    for (int i = 0; i < 200; ++i) {
        QString typed;
        for (int n = 0; n < 12; ++n)
            typed += luck() % 2 ? QChar(u" \"*()^:{}+-'ANDORT"[luck() % 18]) : QChar(char16_t(luck() % 0x3000));
        QTest::addRow("random %d", i) << typed;
    }
}

/// It is looked up, without an error, as what reading everybody finds.
void SearchTest::nothingTyped_isAnOperator()
{
    QFETCH(QString, typed);
    static TestWorkspace w;
    if (w.store().all<Person>().empty())
        w.add(aPerson("Ada King"), aPerson("AND OR NOT"), aPerson("NEAR Å"), aPerson("מיכל"),
              named(aPerson("n"), QStringLiteral("Name")));
    QCOMPARE(found(w.store(), typed), foundByReading(w.store(), typed));
    QCOMPARE(found(w.store(), typed, WordMatch::Begin, "name handle email"), foundByReading(w.store(), typed));
}

void SearchTest::index_followsRandomChanges()
{
    TestWorkspace w;
    std::mt19937 luck(1);
    const QStringList names{QStringLiteral("Ada King"), QStringLiteral("Żółta Ærø"), QStringLiteral("King Łu"), QStringLiteral("Ada Ada")};
    for (int step = 0; step < 120; ++step) {
        const std::vector<Person> all = w.store().all<Person>();
        const size_t which = all.empty() ? 0 : luck() % all.size();
        const QString name = names[int(luck() % 4)];
        ChangeSet changes;
        switch (all.empty() ? 0 : luck() % 5) {
        case 0:
            w.add(named(aPerson(QByteArray::number(step)), name));
            break;
        case 1:
            changes.change(all[which], named(all[which], name));
            break;
        case 2:
            changes.remove(all[which]);
            break;
        case 3:
            w->undo();
            break;
        default:
            w->redo();
        }
        w->commit(label, std::move(changes));
        for (const char *typed : {"ada", "k", "zolta", "lu"})
            QCOMPARE(found(w.store(), QString::fromLatin1(typed)),
                     foundByReading(w.store(), QString::fromLatin1(typed)));
    }
    QCOMPARE(w->check(), QStringList());
    w.close();
    QCOMPARE(problemsAt(w.path()), QStringList());
}

void SearchTest::index_isThatOfBeforeAfterARefusal()
{
    TestWorkspace w;
    const Person ada = aPerson("Ada");
    w.add(ada);
    ChangeSet changes;
    changes.add(aPerson("Grace"));
    changes.change(named(ada, QStringLiteral("Eve")), named(ada, QStringLiteral("Mallory"))); // not what stands there
    QVERIFY(isRefused(Error::Conflict, "changed meanwhile", [&] { w->commit(label, std::move(changes)); }));
    QVERIFY(found(w.store(), QStringLiteral("grace")).isEmpty());
    QCOMPARE(found(w.store(), QStringLiteral("ada")), Ids{ada.id.value()});
    QCOMPARE(w->check(), QStringList());
}

/// A document of version 2, which had no index.
void SearchTest::oldDocument_isIndexedByItsMigration()
{
    TestWorkspace w;
    const QString path = w.filePath(QStringLiteral("old.convenor"));
    const Migrations second(ownMigrations().begin(), ownMigrations().begin() + 2);
    Workspace::create(path, {QStringLiteral("Old"), QStringLiteral("UTC"), w.today}, second);
    {
        const Database database(path, Database::ReadWrite);
        Transaction transaction(database);
        database.execute(
            "INSERT INTO person (id, name) VALUES (7, 'Żółta King');"
            "INSERT INTO touch (id, person, day, kind, note) VALUES (8, 7, '2026-11-01', 'help', 'lent a book')");
        recomputeSums(database);
        transaction.commit();
    }
    Workspace workspace(path, Database::ReadWrite, allRecords());
    QCOMPARE(found(workspace.store(), QStringLiteral("zolta")), Ids{7});
    QCOMPARE(workspace.check(), QStringList());
    ChangeSet changes;
    changes.change(workspace.store().get(Id<Person>(7)),
                   named(workspace.store().get(Id<Person>(7)), QStringLiteral("Ada")));
    workspace.commit(label, std::move(changes));
    QVERIFY(found(workspace.store(), QStringLiteral("king")).isEmpty());
    QCOMPARE(workspace.check(), QStringList());
}

void SearchTest::damage_isSeenAndStopsNobody_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
    row("forgotten record",
        "INSERT INTO search_person (search_person, rowid, name, handle, email) SELECT 'delete', id, 'ada', 'ada', '' FROM person WHERE handle = 'ada'");
    row("word of another record",
        "INSERT INTO search_person (rowid, name, handle, email) SELECT id, 'mallory', '', '' FROM person WHERE handle = 'ada'");
    row("word in another column",
        "INSERT INTO search_person (rowid, name, handle, email) SELECT id, '', '', 'king' FROM person WHERE handle = 'ada'");
    row("record that is not there",
        "INSERT INTO search_person (rowid, name, handle, email) VALUES (99, 'mallory', '', '')");
    row("emptied", "INSERT INTO search_person (search_person) VALUES ('delete-all')");
    row("no words", "DELETE FROM search_person_data WHERE id > 10");
    row("no structure", "DELETE FROM search_person_data WHERE id = 10");
    row("nonsense structure", "UPDATE search_person_data SET block = x'ffffffffffffffff' WHERE id = 10");
    row("nonsense words", "UPDATE search_person_data SET block = zeroblob(length(block)) WHERE id > 10");
    row("text for words", "UPDATE search_person_data SET block = 'abc'");
    row("nothing at all", "DELETE FROM search_person_data");
    row("no format", "DELETE FROM search_person_config");
    row("no way to the words", "DELETE FROM search_person_idx");
    row("a wrong way to the words",
        "UPDATE search_person_idx SET term = x'7a7a', pgno = 99 WHERE pgno = (SELECT max(pgno) FROM search_person_idx)");
}

void SearchTest::damage_isSeenAndStopsNobody()
{
    QFETCH(QString, sql);
    TestWorkspace w;
    const Person ada = aPerson("Ada");
    std::vector<Person> many; // more than a page of words
    for (int i = 0; i < 900; ++i)
        many.push_back(aPerson("p" + QByteArray::number(i * 7919)));
    w.add(ada, aPerson("Grace King"), many);
    change(w, ada, named(ada, QStringLiteral("Ada King")));
    w.close();
    damage(w.path(), sql);
    const QStringList problems = problemsAt(w.path());
    QVERIFY2(problems.contains(searchProblem()), qPrintable(problems.join(u'\n')));
    w.open(Database::ReadOnly);
    QCOMPARE(w.store().all<Person>().size(), 902u);
    w.close();
    w.open();
    w.add(aPerson("Barbara")); // a damaged index is made again, another goes on as it is
    QCOMPARE(w.store().all<Person>().size(), 903u);
    bool mended = false;
    QCOMPARE(w->checkAndMend(mended), QStringList());
    QCOMPARE(found(w.store(), QStringLiteral("king")).size(), 2);
    QCOMPARE(found(w.store(), QStringLiteral("barb")).size(), 1);
    QVERIFY(found(w.store(), QStringLiteral("mallory")).isEmpty());
    w.close();
    QCOMPARE(problemsAt(w.path()), QStringList());
}

void SearchTest::check_mendsTheIndexAndNothingElse()
{
    TestWorkspace w;
    w.add(aPerson("Ada"));
    bool mended = true;
    QCOMPARE(w->checkAndMend(mended), QStringList());
    QVERIFY(!mended);
    w.close();
    damage(w.path(), QStringLiteral("INSERT INTO search_person (search_person) VALUES ('delete-all')"));
    w.open(Database::ReadOnly);
    QCOMPARE(w->checkAndMend(mended), QStringList(searchProblem()));
    QVERIFY(!mended);
    w.close();
    w.open();
    QCOMPARE(w->checkAndMend(mended), QStringList());
    QVERIFY(mended);
    w.close();
    damage(w.path(), QStringLiteral("INSERT INTO search_person (search_person) VALUES ('delete-all')"));
    damage(w.path(), QStringLiteral("UPDATE person SET name = 'Eve'"));
    w.open();
    QVERIFY(w->checkAndMend(mended).size() > 1);
    QVERIFY(!mended);
    QVERIFY(found(w.store(), QStringLiteral("eve")).isEmpty());
}

void SearchTest::backup_getsAGoodIndex()
{
    TestWorkspace w;
    w.add(aPerson("Ada"));
    w.close();
    damage(w.path(), QStringLiteral("INSERT INTO search_person (search_person) VALUES ('delete-all')"));
    w.open();
    const QString copy = w.filePath(QStringLiteral("copy.convenor"));
    w->backups().copyTo(copy, nullptr);
    QCOMPARE(problemsAt(copy), QStringList());
    QCOMPARE(w->check(), QStringList(searchProblem())); // copying writes nothing
}

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
