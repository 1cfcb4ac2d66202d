// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include "core/exchange/csv.h"

namespace convenor {

namespace {

QString cellText(const QJsonValue &cell)
{
    return cell.isDouble() ? QString::number(cell.toInteger()) : cell.toString();
}

} // namespace

void exportTable(const Store &store, const Kind &kind, const Filter &filter, QIODevice &device)
{
    CsvWriter writer(device);
    QStringList header;
    for (const char *name : kind.columns())
        header << QString::fromLatin1(name);
    writer.header(header);
    kind.read(store, filter, [&](qint64, const QJsonArray &cells) {
        QStringList row;
        for (const QJsonValue &cell : cells)
            row << cellText(cell);
        writer.row(row);
    });
}

} // namespace convenor
