// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include "core/base/error.h"
#include "core/base/words.h"
#include "core/exchange/csv.h"
#include "core/exchange/vcard.h"
#include "core/exchange/xlsx_writer.h"

#include <QHash>
#include <QIODevice>

namespace convenor {

namespace {

QStringList headerOf(const Kind &kind)
{
    QStringList header;
    for (const char *name : kind.columns())
        header << QString::fromLatin1(name);
    return header;
}

} // namespace

PlainTable readTable(const Store &store, const Kind &kind, const Filter &filter)
{
    PlainTable table{QString::fromLatin1(kind.name), headerOf(kind), {}};
    kind.read(store, filter, [&](qint64, const QJsonArray &cells) { table.rows.push_back(cells); });
    return table;
}

void exportTable(const Store &store, const Kind &kind, const Filter &filter, QIODevice &device)
{
    CsvWriter writer(device);
    writer.header(headerOf(kind));
    kind.read(store, filter, [&](qint64, const QJsonArray &cells) {
        QStringList row;
        for (const QJsonValue &cell : cells)
            row << cellText(cell);
        writer.row(row);
    });
}

void exportWorkbook(const Store &store, const Kind &kind, const Filter &filter, QIODevice &device)
{
    XlsxWriter writer(QString::fromLatin1(kind.name), headerOf(kind));
    kind.read(store, filter, [&](qint64, const QJsonArray &cells) { writer.row(cells); });
    writer.finish(device);
}

void exportCards(const Store &store, const Filter &filter, QIODevice &device, const QSet<qint64> *only)
{
    const Kind &people = *findKind(QStringLiteral("people"));
    const QStringList names = headerOf(people);
    const auto write = [&](const QByteArray &bytes) {
        if (device.write(bytes) != bytes.size())
            throw Error(Error::Storage, Words::tr("The cards could not be written: %1.").arg(device.errorString()));
    };
    people.read(store, filter, [&](qint64 id, const QJsonArray &cells) {
        if (only && !only->contains(id))
            return;
        QHash<QString, QString> values;
        for (qsizetype i = 0; i < names.size(); ++i)
            values.insert(names[i], cells[i].toString());
        write(cardOf(Id<Person>(id), values));
    });
}

} // namespace convenor
