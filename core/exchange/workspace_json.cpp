// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workspace_json.h"

#include "core/base/progress.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/exchange/json_records.h"
#include "core/store/migrations.h"
#include "core/store/table_rows.h"
#include "core/store/workspace_identity.h"

#include <QHash>
#include <QIODevice>
#include <QSet>

#include <map>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr qsizetype bufferSize = 256 * 1024;
constexpr qint64 rowsPerReport = 1'024;

bool isExchanged(const RecordShape &shape)
{
    return shape.type.table != &Changes<Draft>::tableOf();
}

void appendText(QByteArray &json, std::string_view utf8)
{
    json += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\')
            (json += '\\') += c;
        else if (c == '\n')
            json += "\\n";
        else if (static_cast<unsigned char>(c) < 0x20)
            json += "\\u" + QByteArray::number(int(c), 16).rightJustified(4, '0');
        else
            json += c;
    }
    json += '"';
}

void appendCell(QByteArray &json, const Cell &cell, bool isId)
{
    if (cell.type == Cell::Null)
        json += "null";
    else if (cell.type == Cell::Number && isId)
        json += '"' + QByteArray::number(cell.number) + '"';
    else if (cell.type == Cell::Number)
        json += QByteArray::number(cell.number);
    else
        appendText(json, cell.bytes);
}

void appendRow(QByteArray &json, const RecordShape &shape, const Statement &row)
{
    for (size_t i = 0; i < shape.columns.size(); ++i) {
        json += i ? ",\"" : "{\"";
        json += shape.type.table->columns[i];
        json += "\":";
        appendCell(json, row.cell(int(i)), shape.columns[i].isId);
    }
    json += '}';
}

void flush(QByteArray &json, QIODevice &device, qsizetype above)
{
    if (json.size() <= above)
        return;
    if (device.write(json) != json.size())
        throw Error(Error::Storage, Words::tr("The workspace could not be written: %1.").arg(device.errorString()));
    json.resize(0);
}

/// One of the rules of the schema that no two rows may agree in some columns, over the rows seen so far.
class UniqueRule
{
public:
    explicit UniqueRule(std::vector<size_t> columns) : m_columns(std::move(columns)) {}

    /// False if an earlier row has the same. Rows with null in these columns differ from all.
    bool add(const Row &row)
    {
        std::vector<Cell> cells;
        for (RowReader reader(row.bytes()); !reader.atEnd();)
            cells.push_back(reader.next());
        Row key;
        for (const size_t column : m_columns) {
            if (cells[column].type == Cell::Null)
                return true;
            key.add(cells[column]);
        }
        const quint64 hash = key.hash(0);
        if (m_seen.contains(hash))
            return false;
        m_seen.insert(hash);
        return true;
    }
    QString names(const Table &table) const
    {
        QStringList list;
        for (const size_t column : m_columns)
            list << QString::fromLatin1(table.columns[column]);
        return list.join(u", "_s);
    }

private:
    std::vector<size_t> m_columns;
    QSet<quint64> m_seen;
};

/// What the file brings into one table.
struct Arrivals
{
    const RecordShape *shape;
    TableRules rules;
    std::vector<UniqueRule> unique;
    std::unique_ptr<ChangeList> list;
    Statement current; ///< the row that the workspace has
    bool isEmpty;      ///< the table of the workspace
    QSet<qint64> ids;  ///< of the file
};

class WorkspaceImporter
{
public:
    WorkspaceImporter(const Store &store, const RecordShapes &shapes, JsonRecords &records, ImportResult &result)
        : m_store(store), m_records(records), m_result(result)
    {
        for (const RecordShape &shape : shapes)
            if (isExchanged(shape))
                m_tables.emplace(shape.type.table->name, arrivalsOf(shape));
        m_isEmpty = std::all_of(m_tables.begin(), m_tables.end(),
                                [](const auto &each) { return each.first == identityTable || each.second.isEmpty; });
    }

    void take()
    {
        const auto found = m_tables.find(m_records.table());
        if (found == m_tables.end())
            m_records.refuse(Words::tr("there is no table “%1” in this version of Convenor")
                                 .arg(QString::fromUtf8(m_records.table())));
        Arrivals &table = found->second;
        Row row;
        const qint64 id = readRecord(table, row);
        if (table.ids.contains(id))
            refuse(u"id"_s, Words::tr("two records have the id %1").arg(id));
        table.ids.insert(id);
        if (found->first == identityTable)
            return takeIdentity(table, row);
        for (UniqueRule &rule : table.unique)
            if (!rule.add(row))
                refuse(rule.names(*table.shape->type.table), Words::tr("another record of the file has the same"));
        put(table, id, row);
    }

    void finish(ChangeSet &changes)
    {
        for (auto &[name, table] : m_tables) {
            if (name != identityTable)
                compareWithOthers(name, table);
            if (table.list->size() > 0)
                changes.append(std::move(table.list));
        }
        for (const auto &[name, ids] : m_wanted)
            for (auto it = ids.begin(); it != ids.end(); ++it)
                expectThere(name, it.key(), it.value());
        if (m_left > 0)
            m_result.warnings << Words::tr("%Ln records of this workspace are not in the file and stay as they are.",
                                           nullptr, int(m_left));
    }

private:
    static inline const QByteArray identityTable = Mapping<WorkspaceIdentity>::table;

    Arrivals arrivalsOf(const RecordShape &shape) const
    {
        const Table &table = *shape.type.table;
        TableRules rules = rulesOf(m_store.database(), table);
        std::vector<UniqueRule> unique;
        for (const auto &columns : rules.unique)
            unique.emplace_back(columns);
        const bool isEmpty = !selectRows(m_store.database(), table).step();
        return {&shape, std::move(rules), std::move(unique), shape.type.makeList(), selectRow(m_store.database(), table), isEmpty, {}};
    }

    /// Reads the record into \a row and returns its id.
    qint64 readRecord(Arrivals &table, Row &row)
    {
        const Table &names = *table.shape->type.table;
        const QJsonObject &record = m_records.record();
        RowReader defaults(table.shape->defaults.bytes());
        qsizetype known = 0;
        for (size_t i = 0; i < names.columns.size(); ++i) {
            const Cell ifMissing = defaults.next();
            const auto value = record.constFind(QLatin1String(names.columns[i]));
            known += value != record.constEnd();
            if (value != record.constEnd())
                addCell(table, i, *value, row);
            else if (i > 0 && m_records.schema() < schemaVersion())
                row.add(ifMissing);
            else
                refuse(QString::fromLatin1(names.columns[i]), Words::tr("the value is missing"));
        }
        if (known != record.size())
            m_records.refuse(Words::tr("table %1: the record has values that this version of Convenor does not know")
                                 .arg(QLatin1String(names.name)));
        noteReferences(table, row);
        return RowReader(row.bytes()).number();
    }
    void addCell(const Arrivals &table, size_t column, const QJsonValue &value, Row &row) const
    {
        const ColumnShape &shape = table.shape->columns[column];
        const QByteArray text = value.toString().toUtf8();
        Cell cell;
        if (value.isString() && shape.isId)
            cell = {Cell::Number, text.toLongLong(), {}};
        else if (value.isString())
            cell = {Cell::Text, 0, {text.constData(), size_t(text.size())}};
        else if (value.isDouble() && value.toDouble() == double(value.toInteger()))
            cell = {Cell::Number, value.toInteger(), {}};
        else if (!value.isNull())
            cell = {Cell::Blob, 0, {}}; // fits nowhere
        if (!shape.fits(cell))
            refuse(QString::fromLatin1(table.shape->type.table->columns[column]), Words::tr("the value does not fit"));
        row.add(cell);
    }
    void noteReferences(const Arrivals &table, const Row &row)
    {
        std::vector<Cell> cells;
        for (RowReader reader(row.bytes()); !reader.atEnd();)
            cells.push_back(reader.next());
        for (const auto &[column, to] : table.rules.references)
            if (cells[column].type == Cell::Number && !m_tables.at(to).ids.contains(cells[column].number))
                m_wanted[to].insert(cells[column].number, m_records.line());
    }
    /// Name and zone are taken by an empty workspace, or from a file of the same one.
    void takeIdentity(Arrivals &table, const Row &row)
    {
        const WorkspaceIdentity mine = m_store.all<WorkspaceIdentity>().front();
        RowReader reader(row.bytes());
        const auto given = Changes<WorkspaceIdentity>::read(reader);
        if (table.ids.size() > 1)
            refuse(u"id"_s, Words::tr("a workspace has one name only"));
        if (!m_isEmpty && given.uid != mine.uid) {
            m_result.warnings << Words::tr(
                                     "The file is of another workspace, “%1”. This one keeps its name and its zone.")
                                     .arg(given.name);
            return;
        }
        if (given == mine)
            return;
        Row was;
        encode(mine, was);
        if (given.id == mine.id)
            return table.list->append(was.bytes(), row.bytes());
        table.list->append(was.bytes(), {});
        table.list->append({}, row.bytes());
    }
    void put(Arrivals &table, qint64 id, const Row &row)
    {
        Row was;
        if (!table.isEmpty && readCurrent(table, id, was)) {
            if (was.bytes() == row.bytes()) {
                ++m_result.unchanged;
                return;
            }
            ++m_result.updated;
        } else {
            ++m_result.added;
        }
        table.list->append(was.bytes(), row.bytes());
    }
    static bool readCurrent(Arrivals &table, qint64 id, Row &row)
    {
        table.current.reset();
        table.current.bind(id);
        const bool isThere = table.current.step();
        if (isThere)
            table.current.readRow(row);
        table.current.reset();
        return isThere;
    }
    /// The records that stay must not contradict those that come.
    void compareWithOthers(const QByteArray &name, Arrivals &table)
    {
        if (table.isEmpty)
            return;
        Row row;
        for (Statement rows = selectRows(m_store.database(), *table.shape->type.table); rows.step();) {
            if (table.ids.contains(rows.number(0)))
                continue;
            ++m_left;
            rows.readRow(row);
            for (UniqueRule &rule : table.unique)
                if (!rule.add(row))
                    m_records.refuse(
                        Words::tr(
                            "table %1: a record of this workspace has the same %2 as one of the file, under another "
                            "id. Import the file into a new workspace")
                            .arg(QString::fromUtf8(name), rule.names(*table.shape->type.table)));
        }
    }
    void expectThere(const QByteArray &name, qint64 id, qint64 line)
    {
        Arrivals &table = m_tables.at(name);
        Row row;
        if (!table.ids.contains(id) && (table.isEmpty || !readCurrent(table, id, row)))
            m_records.refuse(Words::tr("the record on line %1 refers to the record %2 of table %3, which is not there")
                                 .arg(line)
                                 .arg(id)
                                 .arg(QString::fromUtf8(name)));
    }
    int schemaVersion() const { return int(ownMigrations().size()); }
    [[noreturn]] void refuse(const QString &column, const QString &reason) const
    {
        m_records.refuse(Words::tr("table %1, %2: %3").arg(QString::fromUtf8(m_records.table()), column, reason));
    }

    const Store &m_store;
    JsonRecords &m_records;
    ImportResult &m_result;
    std::map<QByteArray, Arrivals> m_tables;
    std::map<QByteArray, QHash<qint64, qint64>> m_wanted; ///< by table: id and the line that refers to it
    bool m_isEmpty = false;
    qint64 m_left = 0;
};

void expectKnownVersion(const JsonRecords &records, const QString &file)
{
    if (records.version() > formatVersion || records.schema() > int(ownMigrations().size()))
        throw Error(
            Error::Invalid,
            Words::tr("%1 was written by a newer version of Convenor. Update this one and import it again.").arg(file));
}

} // namespace

void exportWorkspace(const Store &store, const RecordShapes &shapes, QIODevice &device, Progress *progress)
{
    if (progress)
        progress->begin("Writing", qint64(shapes.size()));
    QByteArray json = "{\"format\":\"convenor-workspace\",\"version\":" + QByteArray::number(formatVersion) +
                      ",\"schema\":" + QByteArray::number(ownMigrations().size()) + ",\"tables\":{";
    bool isFirstTable = true;
    for (const RecordShape &shape : shapes) {
        if (!isExchanged(shape))
            continue;
        json += (isFirstTable ? "\n\"" : ",\n\"") + QByteArray(shape.type.table->name) + "\":[";
        isFirstTable = false;
        bool isFirst = true;
        for (Statement rows = selectRows(store.database(), *shape.type.table); rows.step(); isFirst = false) {
            json += isFirst ? "\n" : ",\n";
            appendRow(json, shape, rows);
            flush(json, device, bufferSize);
            if (progress)
                progress->check();
        }
        json += "\n]";
        if (progress)
            progress->advance();
    }
    json += "\n}}\n";
    flush(json, device, 0);
}

void planWorkspace(const Store &store, const RecordShapes &shapes, QIODevice &device, const QString &file,
                   ChangeSet &changes, ImportResult &result, Progress *progress)
{
    if (progress)
        progress->begin(QT_TRANSLATE_NOOP("Core", "Reading"), device.size());
    JsonRecords records(device, file);
    expectKnownVersion(records, file);
    WorkspaceImporter importer(store, shapes, records, result);
    for (qint64 count = 1; records.next(); ++count) {
        importer.take();
        if (progress && count % rowsPerReport == 0) {
            progress->setDone(records.bytesRead());
            progress->check();
        }
    }
    expectKnownVersion(records, file); // it may stand at the end
    importer.finish(changes);
}

} // namespace convenor
