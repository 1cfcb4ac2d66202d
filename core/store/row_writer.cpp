// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_writer.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/words.h"

namespace convenor {

namespace {

constexpr size_t bulkRows = 20'000;
constexpr size_t rowsPerReport = 4'096;

QByteArray joined(const std::vector<const char *> &columns, const char *format)
{
    QByteArray text;
    for (const char *name : columns)
        text += (text.isEmpty() ? "" : ", ") + QByteArray(format).replace('@', name);
    return text;
}

void bindRow(Statement &statement, const Row &row)
{
    for (RowReader reader(row.bytes()); !reader.atEnd();)
        statement.bind(reader.next());
}

} // namespace

RowWriter::Statements &RowWriter::statements(const Table &table)
{
    const auto it = m_statements.find(&table);
    if (it != m_statements.end())
        return it->second;
    const QByteArray name = table.name;
    const QByteArray all = joined(table.columns, "\"@\"");
    Statements made{m_database.prepare("SELECT " + all + " FROM \"" + name + "\" WHERE id = ?"),
                    m_database.prepare("INSERT INTO \"" + name + "\" (" + all + ") VALUES (" + joined(table.columns, "?") + ")"),
                    m_database.prepare("UPDATE \"" + name + "\" SET " + joined(table.columns, "\"@\" = ?") + " WHERE id = ?"),
                    m_database.prepare("DELETE FROM \"" + name + "\" WHERE id = ?")};
    return m_statements.emplace(&table, std::move(made)).first->second;
}

void RowWriter::write(const ChangeList &list, Progress *progress)
{
    std::vector<QByteArray> indexes;
    if (isBulk(list))
        indexes = dropIndexes(list.table());
    if (progress)
        progress->begin(QT_TRANSLATE_NOOP("Core", "Writing"), qint64(list.size()));
    for (size_t i = 0; i < list.size(); ++i) {
        writeRow(list, i);
        if (progress && i % rowsPerReport == 0) {
            progress->setDone(qint64(i));
            progress->check();
        }
    }
    for (const QByteArray &sql : indexes)
        m_database.execute(sql);
}

void RowWriter::writeRow(const ChangeList &list, size_t i)
{
    const bool was = list.before(i, m_before);
    const bool is = list.after(i, m_after);
    if (was && is)
        update(list.table(), list.id(i), m_before, m_after);
    else if (is)
        insert(list.table(), m_after);
    else if (was)
        remove(list.table(), list.id(i), m_before);
}

void RowWriter::insert(const Table &table, const Row &row)
{
    Statements &of = statements(table);
    bindRow(of.insert, row);
    of.insert.run();
    m_search.add(table, row);
    of.sum += row.hash(table.seed);
}

void RowWriter::update(const Table &table, qint64 id, const Row &before, const Row &after)
{
    expectCurrent(table, id, before);
    Statements &of = statements(table);
    bindRow(of.update, after);
    of.update.bind(id).run();
    m_search.change(table, before, after);
    of.sum += after.hash(table.seed) - before.hash(table.seed);
}

void RowWriter::remove(const Table &table, qint64 id, const Row &before)
{
    expectCurrent(table, id, before);
    Statements &of = statements(table);
    of.remove.bind(id).run();
    m_search.remove(table, before);
    of.sum -= before.hash(table.seed);
}

bool RowWriter::read(const Table &table, qint64 id, Row &row)
{
    Statement &statement = statements(table).select;
    const bool found = statement.bind(id).step();
    if (found)
        statement.readRow(row);
    statement.reset();
    return found;
}

void RowWriter::expectCurrent(const Table &table, qint64 id, const Row &before)
{
    if (!read(table, id, m_current) || m_current.bytes() != before.bytes())
        throw Error(Error::Conflict, Words::tr("What was to be changed has itself changed meanwhile. Look at it again "
                                               "and repeat the change."));
}

void RowWriter::writeSums()
{
    m_search.finish();
    for (const auto &[written, of] : m_statements) {
        if (of.sum == 0)
            continue;
        Statement statement = m_database.prepare("INSERT INTO integrity (name, sum) VALUES (?, ?)"
                                                 " ON CONFLICT (name) DO UPDATE SET sum = ?");
        const QString table = QString::fromUtf8(written->name);
        Statement old = m_database.prepare("SELECT sum FROM integrity WHERE name = ?");
        const quint64 before = old.bind(table).step() ? quint64(old.number(0)) : 0;
        const auto after = qint64(before + of.sum);
        old.reset();
        statement.bind(table).bind(after).bind(after).run();
    }
    forget();
}

void RowWriter::forget()
{
    for (auto &[table, of] : m_statements)
        of.sum = 0;
    m_search.forget();
}

bool RowWriter::isBulk(const ChangeList &list) const
{
    if (list.size() < bulkRows)
        return false;
    const qint64 rows = m_database.number(QByteArray("SELECT count(*) FROM \"") + list.table().name + '"');
    return qint64(list.size()) > rows / 2;
}

std::vector<QByteArray> RowWriter::dropIndexes(const Table &table)
{
    std::vector<QByteArray> names, sql;
    {
        Statement indexes = m_database.prepare("SELECT name, sql FROM sqlite_schema"
                                               " WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL");
        indexes.bind(QString::fromUtf8(table.name));
        while (indexes.step()) {
            names.push_back(indexes.text(0).toUtf8());
            sql.push_back(indexes.text(1).toUtf8());
        }
    }
    for (const QByteArray &name : names)
        m_database.execute("DROP INDEX \"" + name + '"');
    return sql;
}

} // namespace convenor
