// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shown_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace convenor {

QString TableSubject::countWords(qint64 rows) const
{
    return count ? count(int(rows)) : QCoreApplication::translate("ShownTable", "%Ln rows", nullptr, int(rows));
}

ShownTable ShownTable::selection() const
{
    ShownTable part{subject, {cells.name, cells.header, {}}};
    for (const size_t row : selected) {
        part.cells.rows.push_back(cells.rows[row]);
        if (!ids.empty())
            part.ids.push_back(ids[row]);
    }
    return part;
}

QJsonValue plainCell(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        return QJsonValue::fromVariant(value);
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    default:
        return value.toString();
    }
}

void copyTable(const PlainTable &table)
{
    auto *copied = new QMimeData;
    copied->setText(tabbedText(table));
    copied->setHtml(htmlText(table));
    QGuiApplication::clipboard()->setMimeData(copied);
}

} // namespace convenor
