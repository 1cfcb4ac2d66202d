// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/words.h"
#include "core/store/history.h"
#include "core/store/job.h"
#include "core/store/search.h"

#include <map>

namespace convenor {

namespace {

using Sums = std::map<QByteArray, quint64>;

const QByteArray sumsTable = "integrity";
constexpr qint64 rowsPerReport = 4'096;

/// All that have sums: not the search index, which FTS5 writes in ways of its own and which is compared with the records.
std::vector<QByteArray> tablesOf(const Database &database)
{
    std::vector<QByteArray> names;
    Statement rows = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (rows.step())
        if (const QByteArray name = rows.text(0).toUtf8(); name != sumsTable && !isOfSearch(name))
            names.push_back(name);
    return names;
}

quint64 sumOf(const Database &database, const QByteArray &table, Progress *progress)
{
    const quint64 seed = hashOf({table.constData(), size_t(table.size())});
    quint64 sum = 0;
    qint64 count = 0;
    Row row;
    for (Statement rows = database.prepare("SELECT * FROM \"" + table + '"'); rows.step();) {
        rows.readRow(row);
        sum += row.hash(seed);
        if (progress && ++count % rowsPerReport == 0) {
            progress->advance(rowsPerReport);
            progress->check();
        }
    }
    return sum;
}

Sums keptSums(const Database &database)
{
    Sums sums;
    Statement rows = database.prepare("SELECT name, sum FROM integrity");
    while (rows.step())
        sums[rows.text(0).toUtf8()] = quint64(rows.number(1));
    return sums;
}

void checkPages(const Database &database, QStringList &problems)
{
    Statement rows = database.prepare("PRAGMA integrity_check(20)");
    while (rows.step())
        if (rows.text(0) != QLatin1String("ok"))
            problems << Words::tr("File structure: %1.").arg(rows.text(0).simplified());
    Statement keys = database.prepare("PRAGMA foreign_key_check");
    while (keys.step())
        problems << Words::tr("Table %1: row %2 refers to a row of %3 that is not there.")
                        .arg(keys.text(0), keys.text(1), keys.text(2));
}

void checkSums(const Database &database, Progress *progress, QStringList &problems)
{
    Sums kept = keptSums(database);
    for (const QByteArray &table : tablesOf(database)) {
        const QString name = QString::fromUtf8(table);
        const std::optional<QString> failure = sentenceOfFailure([&] {
            if (sumOf(database, table, progress) != kept[table])
                problems << Words::tr("Table %1: its content is not what Convenor wrote.").arg(name);
        });
        if (failure)
            problems << Words::tr("Table %1: %2").arg(name, *failure);
        kept.erase(table);
    }
    for (const auto &[table, sum] : kept)
        problems << Words::tr("Table %1 is missing.").arg(QString::fromUtf8(table));
}

} // namespace

QStringList problemsOf(const Database &database, const RecordTypes &types, const Migrations &migrations,
                       Progress *progress)
{
    QStringList problems;
    const auto note = [&](const std::function<void()> &part) {
        if (const auto failure = sentenceOfFailure(part))
            problems << *failure;
    };
    if (progress)
        progress->begin(QT_TRANSLATE_NOOP("Core", "Checking"), 0);
    note([&] { expectOurs(database, migrations); });
    note([&] { checkPages(database, problems); });
    note([&] { checkSums(database, progress, problems); });
    note([&] {
        if (isOld(database, migrations))
            return; // its steps have the columns of its version, not those of our records
        Store store(database);
        for (const QString &problem : History(store, types).problems())
            problems << problem;
        if (sentenceOfFailure([&] { expectSearch(database, types, progress); }))
            problems << searchProblem();
    });
    if (progress)
        progress->check();
    problems.removeDuplicates();
    return problems;
}

quint64 contentHash(const Database &database)
{
    Row all;
    for (const auto &[table, sum] : keptSums(database))
        all.addText({table.constData(), size_t(table.size())}).addNumber(qint64(sum));
    return all.hash(0);
}

void recomputeSums(const Database &database)
{
    for (const QByteArray &table : tablesOf(database)) {
        const auto sum = qint64(sumOf(database, table, nullptr));
        Statement statement = database.prepare("INSERT INTO integrity (name, sum) VALUES (?, ?)"
                                               " ON CONFLICT (name) DO UPDATE SET sum = ?");
        statement.bind(QString::fromUtf8(table)).bind(sum).bind(sum).run();
    }
}

} // namespace convenor
