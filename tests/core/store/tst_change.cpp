// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mappings and changes of every record type of the program.
#include "core/store/change.h"

#include "core/records.h"
#include "core/store/migrations.h"
#include "core/store/workspace_identity.h"
#include "tests/support/builders.h"
#include "tests/support/refusal.h"

#include <QTest>

#include <limits>

using namespace convenor;

namespace {

/// Values that differ by \a n; an even one is empty or extreme where that is allowed.
struct Sample
{
    int n;

    bool isEven() const { return n % 2 == 0; }
    QString text() const { return isEven() ? QString() : QStringLiteral("Ünicode „%1“\n\t👩‍💻").arg(n); }
    template <class T> void fill(Id<T> &id) const { id = Id<T>(isEven() ? std::numeric_limits<qint64>::max() : n); }
    void fill(QString &value) const { value = text(); }
    void fill(QDate &value) const { value = isEven() ? QDate() : QDate(2026, 2, 28); }
    void fill(QTime &value) const { value = isEven() ? QTime(0, 0) : QTime(23, 59, 58); }
    void fill(HalfDate &value) const
    {
        value = isEven() ? HalfDate() : HalfDate::parse(QStringLiteral("2023-05")).value();
    }
    void fill(bool &value) const { value = !isEven(); }
    void fill(int &value) const { value = isEven() ? std::numeric_limits<int>::min() : n; }
    void fill(qint64 &value) const { value = isEven() ? std::numeric_limits<qint64>::min() : n; }
    template <class V, class Check> void fill(Checked<V, Check> &value) const
    {
        value = Checked<V, Check>::trusted(text());
    }
    template <class V> void fill(std::optional<V> &value) const
    {
        value.reset();
        if (!isEven())
            fill(value.emplace());
    }
    template <class E> std::enable_if_t<std::is_enum_v<E>> fill(E &value) const
    {
        value = E(isEven() ? 0 : EnumNames<E>::names.size() - 1);
    }
};

template <class T> T aRecord(int n)
{
    T record;
    std::apply([&](auto... c) { (Sample{n}.fill(record.*c.member), ...); }, Mapping<T>::columns);
    return record;
}

template <class T> void verifyComesBack()
{
    for (const int n : {1, 2}) {
        const T record = aRecord<T>(n);
        Row row;
        encode(record, row);
        RowReader reader(row.bytes());
        QVERIFY2(decode<T>(reader) == record, Mapping<T>::table);
        QVERIFY2(reader.atEnd(), Mapping<T>::table);
    }
}

template <class T> void verifyChangeList()
{
    Changes<T> changes;
    Row was, is, row;
    encode(aRecord<T>(1), was);
    encode(aRecord<T>(3), is);
    changes.append({}, is.bytes());
    changes.append(was.bytes(), is.bytes());
    changes.append(was.bytes(), {});
    QVERIFY(!changes.before(0, row) && changes.after(0, row) && row.bytes() == is.bytes());
    QVERIFY(changes.before(1, row) && row.bytes() == was.bytes() && changes.after(1, row) && row.bytes() == is.bytes());
    QVERIFY(changes.before(2, row) && !changes.after(2, row));
    QCOMPARE(changes.id(0), aRecord<T>(3).id.value());
    QCOMPARE(changes.id(2), aRecord<T>(1).id.value());
    changes.reverse();
    QVERIFY(!changes.before(0, row) && changes.after(0, row) && row.bytes() == was.bytes());
    QCOMPARE(changes.empty()->size(), size_t(0));
    QCOMPARE(&changes.empty()->table(), &changes.table());
}

template <class... T> struct Types
{
    static constexpr size_t size = sizeof...(T);
    static void verifyAllComeBack() { (verifyComesBack<T>(), ...); }
    static void verifyAllLists() { (verifyChangeList<T>(), ...); }
    static std::vector<const Table *> tables() { return {&Changes<T>::tableOf()...}; }
};

using AllTypes =
    Types<WorkspaceIdentity, Draft, Person, Affiliation, Headcount, Community, Stage, Channel, Membership, Role,
          RoleTerm, Break, Series, SeriesCommunity, Event, EventCommunity, Part, Attendance, AnswerTally, LooseComment,
          Feedback, SessionNote, ActionItem, Touch, Snooze, PersonAlias, DistinctPeople>;

std::vector<QByteArray> columnsInSchema(const Database &database, const char *table)
{
    std::vector<QByteArray> columns;
    Statement rows = database.prepare("SELECT name FROM pragma_table_info(?) ORDER BY cid");
    rows.bind(QString::fromLatin1(table));
    while (rows.step())
        columns.push_back(rows.text(0).toUtf8());
    return columns;
}

} // namespace

class ChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapping_hasTheColumnsOfItsTable_data();
    void mapping_hasTheColumnsOfItsTable();
    void searchIndex_hasTheSearchableColumns_data();
    void searchIndex_hasTheSearchableColumns();
    void schema_hasNoTableWithoutRecords();
    void allRecords_areTestedHere();
    void record_comesBackEqual();
    void decode_refusesWrongValues();
    void changeList_isErasedAndComesBack();
    void change_ofEqualRecordsIsNone();
    void changeSet_keepsOneListPerType();
    void changeSet_takesInAnother();
    void reversed_isTheWayBack();
    void columnName_isThatOfTheMember();
    void enumOf_isTheInverseOfEnumName();
};

void ChangeTest::mapping_hasTheColumnsOfItsTable_data()
{
    QTest::addColumn<const Table *>("table");
    for (const RecordType &type : allRecords())
        QTest::newRow(type.table->name) << type.table;
}

void ChangeTest::mapping_hasTheColumnsOfItsTable()
{
    QFETCH(const Table *, table);
    const Database database;
    migrate(database, ownMigrations());
    const std::vector<QByteArray> inMapping(table->columns.begin(), table->columns.end());
    QCOMPARE(inMapping, columnsInSchema(database, table->name));
    QCOMPARE(inMapping.front(), QByteArray("id"));
}

void ChangeTest::searchIndex_hasTheSearchableColumns_data()
{
    mapping_hasTheColumnsOfItsTable_data();
}

void ChangeTest::searchIndex_hasTheSearchableColumns()
{
    QFETCH(const Table *, table);
    const Database database;
    migrate(database, ownMigrations());
    std::vector<QByteArray> searchable;
    for (const size_t place : table->searchable)
        searchable.push_back(table->columns[place]);
    QCOMPARE(searchable, columnsInSchema(database, ("search_" + QByteArray(table->name)).constData()));
}

void ChangeTest::schema_hasNoTableWithoutRecords()
{
    const QStringList ofTheStore{QStringLiteral("integrity"), QStringLiteral("history"), QStringLiteral("history_part")};
    QStringList known = ofTheStore;
    for (const RecordType &type : allRecords())
        known << QString::fromLatin1(type.table->name);
    const Database database;
    migrate(database, ownMigrations());
    Statement tables =
        database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'search_*'");
    for (int i = 0; i < known.size(); ++i)
        QVERIFY(tables.step() && known.contains(tables.text(0)));
    QVERIFY(!tables.step());
}

void ChangeTest::allRecords_areTestedHere()
{
    QCOMPARE(AllTypes::size, allRecords().size());
    const auto tables = AllTypes::tables();
    for (const RecordType &type : allRecords()) {
        QVERIFY2(std::find(tables.begin(), tables.end(), type.table) != tables.end(), type.table->name);
        QCOMPARE(&type.makeList()->table(), type.table);
    }
}

void ChangeTest::record_comesBackEqual()
{
    AllTypes::verifyAllComeBack();
}

void ChangeTest::decode_refusesWrongValues()
{
    const auto decodeRole = [](const Row &row) {
        RowReader reader(row.bytes());
        decode<Touch>(reader);
    };
    Row wrongType, wrongEnum, wrongDay, tooShort;
    wrongType.addNumber(1).addText("2").addText("2026-01-01").addText("help").addText("");
    wrongEnum.addNumber(1).addNumber(2).addText("2026-01-01").addText("shout").addText("");
    wrongDay.addNumber(1).addNumber(2).addText("2026-02-30").addText("help").addText("");
    tooShort.addNumber(1).addNumber(2);
    for (const Row &row : {wrongType, wrongEnum, wrongDay, tooShort})
        QVERIFY(isRefused(Error::Storage, "damaged", [&] { decodeRole(row); }));
}

void ChangeTest::changeList_isErasedAndComesBack()
{
    AllTypes::verifyAllLists();
}

void ChangeTest::change_ofEqualRecordsIsNone()
{
    const Person ada = aPerson("Ada");
    ChangeSet changes;
    changes.change(ada, ada);
    QVERIFY(changes.isEmpty());
}

void ChangeTest::changeSet_keepsOneListPerType()
{
    ChangeSet changes;
    changes.add(aPerson("Ada"));
    changes.add(aCommunity("Go"));
    changes.add(aPerson("Bob"));
    QCOMPARE(changes.lists().size(), size_t(2));
    QCOMPARE(changes.of<Person>().size(), size_t(2));
    QCOMPARE(changes.size(), size_t(3));
}

void ChangeTest::changeSet_takesInAnother()
{
    ChangeSet changes, more;
    changes.add(aPerson("Ada"));
    more.add(aCommunity("Go"));
    more.add(aPerson("Bob"));
    changes.append(std::move(more));
    QVERIFY(more.isEmpty());
    QCOMPARE(changes.lists().size(), size_t(2));
    QCOMPARE(changes.of<Person>().back().after->name.value(), QStringLiteral("Bob"));
}

void ChangeTest::reversed_isTheWayBack()
{
    const Person ada = aPerson("Ada"), bob = aPerson("Bob");
    Person eve = bob;
    eve.name = Name(QStringLiteral("Eve"));
    ChangeSet changes;
    changes.add(ada);
    changes.change(bob, eve);
    changes.remove(aCommunity("Go"));
    ChangeSet back = std::move(changes).reversed();
    QCOMPARE(QByteArray(back.lists().front()->table().name), QByteArray("community"));
    const auto &people = back.of<Person>();
    QVERIFY(*people[0].before == eve && *people[0].after == bob);
    QVERIFY(*people[1].before == ada && !people[1].after);
}

void ChangeTest::columnName_isThatOfTheMember()
{
    QCOMPARE(columnName(&Series::except), "except_dates");
    QCOMPARE(columnName(&RoleTerm::until), "until");
    QCOMPARE(columnName(&RoleTerm::since), "since");
}

void ChangeTest::enumOf_isTheInverseOfEnumName()
{
    for (const char *name : EnumNames<EventStatus>::names)
        QCOMPARE(enumName(enumOf<EventStatus>(name).value()), name);
    QVERIFY(!enumOf<EventStatus>("Held"));
}

QTEST_GUILESS_MAIN(ChangeTest)
#include "tst_change.moc"
