// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "core/base/progress.h"
#include "core/base/text.h"
#include "core/base/words.h"

#include <algorithm>

namespace convenor {

namespace {

constexpr qsizetype longestWord = 64;
constexpr size_t mostPending = 50'000;
constexpr qint64 rowsPerReport = 4'096;
constexpr char prefix[] = "search_";

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// What textOf() makes of ASCII, without a detour: most names are.
QByteArray textOfAscii(std::string_view text)
{
    QByteArray words;
    words.reserve(qsizetype(text.size()));
    qsizetype size = 0; // of the word
    for (const char c : text) {
        if (!isLetterOrDigit(c)) {
            size = 0;
            continue;
        }
        if (size == 0 && !words.isEmpty())
            words += ' ';
        if (++size <= longestWord)
            words += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    }
    return words;
}

/// The words of a column, with spaces between them.
QByteArray textOf(std::string_view utf8)
{
    if (isAscii(utf8))
        return textOfAscii(utf8);
    return searchWords(QString::fromUtf8(utf8.data(), qsizetype(utf8.size()))).join(u' ').toUtf8();
}

QByteArray tableOf(const Table &table)
{
    return prefix + QByteArray(table.name);
}

QByteArray columnsOf(const Table &table)
{
    QByteArray columns;
    for (const size_t place : table.searchable)
        columns += (columns.isEmpty() ? "\"" : ", \"") + QByteArray(table.columns[place]) + '"';
    return columns;
}

/// All rows of \a table with their searchable columns alone.
Statement searchableRows(const Database &database, const Table &table)
{
    return database.prepare("SELECT id, " + columnsOf(table) + " FROM \"" + table.name + '"');
}

void report(Progress *progress, qint64 count)
{
    if (!progress || count % rowsPerReport)
        return;
    progress->advance(rowsPerReport);
    progress->check();
}

// What an index holds

/// Additive hashes: of each word in each column of each record, and of each word of each record.
struct IndexSums
{
    quint64 placed = 0;
    quint64 found = 0;

    bool operator==(const IndexSums &) const = default;
};

quint64 hashOfWord(std::string_view word, qint64 id, std::string_view column)
{
    return hashOf(word, quint64(id)) * (hashOf(column) | 1);
}

quint64 hashOfWord(std::string_view word, qint64 id)
{
    return hashOf(word, quint64(id));
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

/// What the index of \a table must hold by its records.
IndexSums sumsOfRecords(const Database &database, const Table &table, Progress *progress)
{
    IndexSums sums;
    qint64 count = 0;
    for (Statement rows = searchableRows(database, table); rows.step(); report(progress, ++count)) {
        std::set<QByteArray> all;
        for (size_t i = 0; i < table.searchable.size(); ++i) {
            const QList<QByteArray> list = textOf(rows.cell(int(i) + 1).bytes).split(' ');
            const std::set<QByteArray> words(list.begin(), list.end());
            for (const QByteArray &word : words)
                if (!word.isEmpty())
                    sums.placed += hashOfWord(view(word), rows.number(0), table.columns[table.searchable[i]]);
            all.insert(words.begin(), words.end());
        }
        for (const QByteArray &word : all)
            if (!word.isEmpty())
                sums.found += hashOfWord(view(word), rows.number(0));
    }
    return sums;
}

/// A look into the index of \a table, beside the document: for each word a row, or a row for each place where it stands.
void makeVocabulary(const Database &database, const QByteArray &name, const Table &table, const char *kind)
{
    database.execute("DROP TABLE IF EXISTS temp." + name);
    database.execute("CREATE VIRTUAL TABLE temp." + name + " USING fts5vocab(main, " + tableOf(table) + ", " + kind +
                     ')');
}

quint64 placesInIndex(const Database &database, const Table &table, Progress *progress)
{
    quint64 sum = 0;
    qint64 count = 0;
    makeVocabulary(database, "places", table, "instance");
    for (Statement rows = database.prepare("SELECT term, doc, col FROM temp.places"); rows.step();
         report(progress, ++count))
        sum += hashOfWord(rows.cell(0).bytes, rows.number(1), rows.cell(2).bytes);
    database.execute("DROP TABLE temp.places");
    return sum;
}

/// Looks every word up, as a search does: the way to a word can be damaged where the word is not.
quint64 foundInIndex(const Database &database, const Table &table, Progress *progress)
{
    quint64 sum = 0;
    qint64 count = 0;
    makeVocabulary(database, "words", table, "row");
    const QByteArray name = tableOf(table);
    Statement found = database.prepare("SELECT rowid FROM " + name + " WHERE " + name + " MATCH ?");
    for (Statement rows = database.prepare("SELECT term FROM temp.words"); rows.step(); report(progress, ++count)) {
        const std::string word(rows.cell(0).bytes);
        const std::string match = '"' + word + '"';
        for (found.bind(Cell{Cell::Text, 0, match}); found.step();)
            sum += hashOfWord(word, found.number(0));
        found.reset();
    }
    database.execute("DROP TABLE temp.words");
    return sum;
}

/// Puts what FTS5 keeps for an empty index in the place of what it cannot open.
void resetStorage(const Database &database, const Table &table)
{
    const Database fresh;
    Statement definition = database.prepare("SELECT sql FROM sqlite_schema WHERE name = ?");
    if (definition.bind(QString::fromUtf8(tableOf(table))).step())
        fresh.execute(definition.text(0).toUtf8());
    database.allowShadowWrites(true);
    const auto forbid = [](const Database *of) { of->allowShadowWrites(false); };
    const std::unique_ptr<const Database, decltype(forbid)> whenDone(&database, forbid);
    for (const char *part : {"_data", "_idx", "_config"}) {
        const QByteArray name = tableOf(table) + part;
        database.execute("DELETE FROM " + name);
        for (Statement rows = fresh.prepare("SELECT * FROM " + name); rows.step();) {
            Statement insert = database.prepare("INSERT INTO " + name + " VALUES (?" +
                                                QByteArray(", ?").repeated(rows.columnCount() - 1) + ')');
            for (int i = 0; i < rows.columnCount(); ++i)
                insert.bind(rows.cell(i));
            insert.run();
        }
    }
}

void expectSearch(const Database &database, const Table &table, Progress *progress)
{
    const IndexSums sums = sumsOfRecords(database, table, progress);
    if (placesInIndex(database, table, progress) != sums.placed ||
        foundInIndex(database, table, progress) != sums.found)
        throw Error(Error::Storage, searchProblem());
}

} // namespace

QStringList searchWords(QStringView text)
{
    QStringList words;
    for (const QStringView word : wordsIn(text)) {
        QString folded = fold(word);
        if (folded.size() > longestWord)
            folded.truncate(longestWord - (folded[longestWord - 1].isHighSurrogate() ? 1 : 0));
        if (!folded.isEmpty())
            words << folded;
    }
    return words;
}

QString matchOf(const QStringList &words, WordMatch how, const char *columns)
{
    QStringList parts;
    for (const QString &word : words)
        parts << u'"' + word + (how == WordMatch::Begin ? QStringLiteral("\"*") : QStringLiteral("\""));
    const QString all = parts.join(QStringLiteral(" AND "));
    return *columns ? QStringLiteral("{%1} : (%2)").arg(QLatin1String(columns), all) : all;
}

bool SearchWriter::Entry::isEmpty() const
{
    return std::all_of(texts.begin(), texts.end(), [](const QByteArray &text) { return text.isEmpty(); });
}

SearchWriter::Entry SearchWriter::entryOf(const Table &table, const Row &row)
{
    Entry entry;
    RowReader reader(row.bytes());
    entry.id = reader.number();
    size_t place = 1;
    for (const size_t searchable : table.searchable) {
        for (; place < searchable; ++place)
            reader.next();
        entry.texts.push_back(textOf(reader.next().bytes));
        ++place;
    }
    return entry;
}

SearchWriter::Statements &SearchWriter::statements(const Table &table)
{
    const auto it = m_statements.find(&table);
    if (it != m_statements.end())
        return it->second;
    const QByteArray name = tableOf(table), columns = columnsOf(table),
                     values = QByteArray(", ?").repeated(qsizetype(table.searchable.size()));
    Statements made{m_database.prepare("INSERT INTO " + name + " (rowid, " + columns + ") VALUES (?" + values + ')'),
                    m_database.prepare("INSERT INTO " + name + " (" + name + ", rowid, " + columns + ") VALUES ('delete', ?" + values + ')')};
    return m_statements.emplace(&table, std::move(made)).first->second;
}

void SearchWriter::put(const Table &table, Statement Statements::*kind, Entry entry)
{
    if (entry.isEmpty())
        return;
    m_pending.push_back({&table, kind, std::move(entry)});
    if (m_pending.size() >= mostPending)
        writePending();
}

/// By ascending ids: whenever they fall, FTS5 writes all that it has gathered, and undo goes backwards.
void SearchWriter::writePending()
{
    const auto isBefore = [](const Pending &a, const Pending &b) {
        return a.table != b.table ? std::less<>()(a.table, b.table) : a.entry.id < b.entry.id;
    };
    std::stable_sort(m_pending.begin(), m_pending.end(), isBefore);
    for (const Pending &pending : m_pending)
        run(*pending.table, pending.kind, pending.entry);
    m_pending.clear();
}

/// FTS5 cannot even open an index whose outermost parts are damaged.
bool SearchWriter::canBeOpened(const Table &table) const
{
    return m_statements.contains(&table) ||
           m_database.executeUnlessDamaged("SELECT 1 FROM " + tableOf(table) + " LIMIT 0");
}

void SearchWriter::run(const Table &table, Statement Statements::*kind, const Entry &entry)
{
    if (entry.isEmpty() || m_damaged.contains(&table))
        return;
    m_written.insert(&table);
    if (!canBeOpened(table)) {
        m_damaged.insert(&table);
        return;
    }
    Statement &statement = statements(table).*kind;
    statement.bind(entry.id);
    for (const QByteArray &text : entry.texts)
        statement.bind(Cell{Cell::Text, 0, view(text)});
    if (!statement.runUnlessDamaged())
        m_damaged.insert(&table);
}

void SearchWriter::add(const Table &table, const Row &row)
{
    if (!table.searchable.empty())
        put(table, &Statements::insert, entryOf(table, row));
}

void SearchWriter::change(const Table &table, const Row &before, const Row &after)
{
    if (table.searchable.empty())
        return;
    const Entry was = entryOf(table, before), is = entryOf(table, after);
    if (was == is)
        return;
    put(table, &Statements::remove, was); // FTS5 keeps no text: it must be told what it forgets
    put(table, &Statements::insert, is);
}

void SearchWriter::remove(const Table &table, const Row &row)
{
    if (!table.searchable.empty())
        put(table, &Statements::remove, entryOf(table, row));
}

void SearchWriter::finish()
{
    writePending();
    // FTS5 writes to the file at a savepoint, else only when the transaction is committed: too late to find it damaged.
    if (!m_written.empty() && !m_database.executeUnlessDamaged("SAVEPOINT search"))
        m_damaged = m_written;
    else if (!m_written.empty())
        m_database.execute("RELEASE search");
    for (const Table *table : std::exchange(m_damaged, {}))
        rebuild(*table, nullptr);
    if (!m_damaged.empty())
        throw Error(Error::Storage, searchProblem());
    m_written.clear();
}

void SearchWriter::forget()
{
    m_pending.clear();
    m_written.clear();
    m_damaged.clear();
}

void SearchWriter::rebuild(const Table &table, Progress *progress)
{
    const QByteArray name = tableOf(table);
    if (!m_database.executeUnlessDamaged("INSERT INTO " + name + " (" + name + ") VALUES ('delete-all')"))
        resetStorage(m_database, table);
    qint64 count = 0;
    for (Statement rows = searchableRows(m_database, table); rows.step(); report(progress, ++count)) {
        Entry entry{rows.number(0), {}};
        for (int i = 1; i < rows.columnCount(); ++i)
            entry.texts.push_back(textOf(rows.cell(i).bytes));
        run(table, &Statements::insert, entry);
    }
}

void rebuildSearch(const Database &database, const RecordTypes &types, Progress *progress)
{
    SearchWriter writer(database);
    for (const RecordType &type : types)
        if (!type.table->searchable.empty())
            writer.rebuild(*type.table, progress);
}

void mendSearch(const Database &database, const RecordTypes &types, Progress *progress)
{
    Transaction transaction(database);
    rebuildSearch(database, types, progress);
    transaction.commit();
}

void expectSearch(const Database &database, const RecordTypes &types, Progress *progress)
{
    for (const RecordType &type : types)
        if (!type.table->searchable.empty())
            expectSearch(database, *type.table, progress);
}

QString searchProblem()
{
    return Words::tr("The search index does not find what the records say. No record is affected; Convenor makes the "
                     "index again when the workspace is checked in its window.");
}

bool isOfSearch(const QByteArray &table)
{
    return table.startsWith(prefix);
}

} // namespace convenor
