// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/log_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace convenor {

namespace {

using namespace Qt::StringLiterals;

QJsonArray idsToJson(const std::vector<Id<Person>> &ids)
{
    QJsonArray array;
    for (const Id<Person> id : ids)
        array << id.toString();
    return array;
}

std::vector<Id<Person>> idsOf(const QJsonValue &value)
{
    std::vector<Id<Person>> ids;
    for (const QJsonValue &each : value.toArray())
        if (const qint64 id = each.toString().toLongLong(); id > 0)
            ids.push_back(Id<Person>(id));
    return ids;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts << each.toString();
    return texts;
}

QJsonArray writtenToJson(const std::vector<WrittenName> &written)
{
    QJsonArray array;
    for (const WrittenName &each : written)
        array << QJsonObject{{u"person"_s, each.person.toString()}, {u"name"_s, each.name}, {u"email"_s, each.email}};
    return array;
}

std::vector<WrittenName> writtenOf(const QJsonValue &value)
{
    std::vector<WrittenName> written;
    for (const QJsonValue &each : value.toArray())
        if (const qint64 id = each[u"person"_s].toString().toLongLong(); id > 0)
            written.push_back({Id<Person>(id), each[u"name"_s].toString(), each[u"email"_s].toString()});
    return written;
}

} // namespace

QString LogDraft::toText() const
{
    if (isEmpty())
        return {};
    QJsonArray answers;
    for (const int rating : ratings)
        answers << rating;
    const QJsonObject object{{u"present"_s, idsToJson(present)},
                             {u"absent"_s, idsToJson(absent)},
                             {u"guests"_s, QJsonArray::fromStringList(guests)},
                             {u"open"_s, QJsonArray::fromStringList(open)},
                             {u"count"_s, count},
                             {u"ratings"_s, answers},
                             {u"notes"_s, notes},
                             {u"written"_s, writtenToJson(written)},
                             {u"thanked"_s, idsToJson(thanked)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

LogDraft LogDraft::fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    LogDraft draft;
    draft.present = idsOf(object[u"present"_s]);
    draft.absent = idsOf(object[u"absent"_s]);
    draft.guests = textsOf(object[u"guests"_s]);
    draft.open = textsOf(object[u"open"_s]);
    draft.count = object[u"count"_s].toString();
    for (const QJsonValue &each : object[u"ratings"_s].toArray())
        if (const int rating = each.toInt(); rating >= 1 && rating <= 5)
            draft.ratings.push_back(rating);
    draft.notes = object[u"notes"_s].toString();
    draft.written = writtenOf(object[u"written"_s]);
    draft.thanked = idsOf(object[u"thanked"_s]);
    return draft;
}

SessionLog LogDraft::toLog(Id<Event> event) const
{
    SessionLog log;
    log.event = event;
    bool isNumber = false;
    if (const int number = count.trimmed().toInt(&isNumber); isNumber)
        log.count = number;
    log.presentIds = present;
    log.absentIds = absent;
    log.written = written;
    log.newGuests = guests;
    log.ratings = ratings;
    log.notes = notes.split(u'\n', Qt::SkipEmptyParts);
    return log;
}

} // namespace convenor
