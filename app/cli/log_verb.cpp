// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"
#include "core/calendar/calendar_mapping.h"
#include "core/calendar/event_lookup.h"
#include "core/sessions/log_session.h"

#include <QFile>

#include <cstdio>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestList = 1 << 20;

QStringList readLines(const QString &path)
{
    QFile file(path);
    const bool open = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        throw Error(Error::Storage, u"“%1” cannot be read: %2."_s.arg(path, file.errorString()));
    const QByteArray bytes = file.read(longestList + 1);
    if (bytes.size() > longestList)
        throw Error(Error::Invalid, u"“%1” is longer than a list of people can be."_s.arg(path));
    return QString::fromUtf8(bytes).split(u'\n');
}

std::vector<int> readRatings(const QString &text)
{
    std::vector<int> ratings;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        bool ok = false;
        ratings.push_back(part.trimmed().toInt(&ok));
        if (!ok)
            throw Error(Error::Invalid, u"“%1” is not a rating. Write them as 5,4,4."_s.arg(part.trimmed()));
    }
    return ratings;
}

int run(const Arguments &arguments)
{
    const auto workspace = openToWrite(arguments.workspace());
    SessionLog log;
    log.event = findEvent(workspace->store(), arguments.positional()[1]);
    log.count = arguments.number("count");
    if (arguments.has("present"))
        log.present = readLines(arguments.value("present"));
    log.ratings = readRatings(arguments.value("ratings"));
    log.notes = arguments.values("note");
    LogSummary summary;
    ChangeSet changes = logSession(workspace->store(), log, QDate::currentDate(), &summary);
    const QString title = workspace->store().get(log.event).title.value();
    workspace->backUpBefore(changes.size());
    workspace->commit({u"session.log"_s, title}, std::move(changes));
    const QString guests = summary.guests.join(u", "_s);
    if (arguments.isJson())
        printJson({{u"event"_s, log.event.toString()}, {u"title"_s, title}, {u"present"_s, summary.present},
                   {u"guests"_s, QJsonArray::fromStringList(summary.guests)}});
    else
        print(u"Logged “%1”: %2 by name%3. Take it back with: convenor-cli undo %4"_s.arg(title)
                  .arg(summary.present)
                  .arg(guests.isEmpty() ? QString() : u", of them new as guests: "_s + guests, arguments.workspace()));
    return Done;
}

} // namespace

Verb logVerb()
{
    return {"log", "WORKSPACE EVENT", 2, 2, "log a session: who came, how it was, what to do",
            "EVENT is an id or a uid from list events, or UID@DAY or CODE@DAY for the session of a series or a community on a day. "
            "Names that nobody knows become guests. A note may begin with + (went well), - (to improve), > (a quote) or ! (an action, "
            "with @handle for its owner and a date at its end).",
            {{"count", "N", "head count: how many people were there, named or not"},
             {"present", "FILE", "who was there, one handle, e-mail address or name a line; - is standard input"},
             {"ratings", "5,4,4", "answers from 1 to 5, kept as counts without names"},
             {"note", "TEXT", "a note; may be given several times"}},
            run};
}

} // namespace convenor
