// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_profile.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace convenor {

using namespace Qt::StringLiterals;

QString profileKey(const QStringList &header)
{
    QStringList names;
    for (const QString &name : header)
        names << name.trimmed().toCaseFolded();
    const QByteArray whole = names.join(QChar(0x1f)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().left(32));
}

QString toText(const ImportProfile &profile)
{
    QJsonArray map;
    for (const auto &[header, field] : profile.map)
        map.append(QJsonArray{header, field});
    const QJsonObject object{{u"kind"_s, profile.kind},
                             {u"map"_s, map},
                             {u"encoding"_s, profile.encoding},
                             {u"separator"_s, profile.separator ? QString(QLatin1Char(profile.separator)) : QString()},
                             {u"dates"_s, QLatin1String(nameOf(profile.dates))}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<ImportProfile> readProfile(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!findKind(object[u"kind"_s].toString()))
        return std::nullopt;
    ImportProfile profile;
    profile.kind = object[u"kind"_s].toString();
    for (const QJsonValue &pair : object[u"map"_s].toArray())
        profile.map.append({pair.toArray().at(0).toString(), pair.toArray().at(1).toString()});
    profile.encoding = object[u"encoding"_s].toString();
    const QString separator = object[u"separator"_s].toString();
    profile.separator = separator.isEmpty() ? '\0' : separator[0].toLatin1();
    profile.dates = dateOrderOf(object[u"dates"_s].toString());
    return profile;
}

ImportProfile profileOf(const ImportRequest &request, const ImportPreview &preview)
{
    return {preview.kind ? QString::fromLatin1(preview.kind->name) : QString(), mapOf(preview), request.table.encoding,
            request.table.separator, request.dates};
}

void apply(const ImportProfile &profile, ImportRequest &request)
{
    request.kind = profile.kind;
    request.map = profile.map;
    request.table.encoding = profile.encoding;
    request.table.separator = profile.separator;
    request.dates = profile.dates;
}

ColumnMap mapOf(const ImportPreview &preview)
{
    ColumnMap map;
    const QStringList keys = columnKeys(preview.sample.header);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const int field = preview.fields[size_t(i)];
        if (field >= 0 || !preview.sample.header[i].isEmpty())
            map.append(
                {keys[i], field < 0 ? QString() : QString::fromLatin1(preview.kind->fields[size_t(field)].name)});
    }
    return map;
}

} // namespace convenor
