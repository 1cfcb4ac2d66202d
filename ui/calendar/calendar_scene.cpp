// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_scene.h"

#include "core/base/spoken_day.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <utility>

namespace convenor {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

constexpr std::array<std::pair<const char *, const char *>, 18> formatIcons = {{
    {"talk", "presentation"},
    {"workshop", "wrench"},
    {"kata", "wrench"},
    {"lab", "wrench"},
    {"coffee", "coffee"},
    {"clinic", "heart-handshake"},
    {"critique", "heart-handshake"},
    {"safe", "heart-handshake"},
    {"review", "shield-check"},
    {"lightning", "zap"},
    {"open space", "map"},
    {"roundtable", "message-circle"},
    {"round table", "message-circle"},
    {"discussion", "message-circle"},
    {"council", "landmark"},
    {"decision", "landmark"},
    {"run", "heart-pulse"},
    {"book", "book-open"},
}};

QString clock(QTime time)
{
    return QLocale().toString(time, QStringLiteral("HH:mm"));
}

} // namespace

const Community *CalendarScene::communityOf(const PlannedSession &session) const
{
    for (const Id<Community> id : session.communities)
        if (const auto lane = laneOf.constFind(id); lane != laneOf.cend())
            return &lanes[size_t(*lane)].community;
    return nullptr;
}

When startOf(const CalendarScene &scene, const PlannedSession &session)
{
    return session.event.time ? utcToLocal(session.event.startUtc, scene.zone) : startOf(session.event);
}

QString communityWords(const CalendarScene &scene, const PlannedSession &session)
{
    QStringList names;
    for (const Id<Community> id : session.communities)
        if (const auto lane = scene.laneOf.constFind(id); lane != scene.laneOf.cend())
            names << scene.lanes[size_t(*lane)].community.name.value();
    return names.join(Texts::tr(", "));
}

QString hourWords(const CalendarScene &scene, const PlannedSession &session)
{
    const When start = startOf(scene, session);
    if (!start.time)
        return {};
    return start.time->minute() == 0 ? QLocale().toString(*start.time, QStringLiteral("HH")) : clock(*start.time);
}

QString clockWords(const CalendarScene &scene, const PlannedSession &session)
{
    const When start = startOf(scene, session);
    return start.time ? clock(*start.time) : QString();
}

QString startWords(const When &start)
{
    return start.time ? Texts::tr("%1, %2").arg(shortDayWords(start.date), clock(*start.time))
                      : shortDayWords(start.date);
}

QString timeWords(const CalendarScene &scene, const PlannedSession &session)
{
    const When start = startOf(scene, session);
    if (!start.time)
        return Texts::tr("%1, all day").arg(shortDayWords(start.date));
    const When end = utcToLocal(session.endUtc(), scene.zone);
    return Texts::tr("%1, %2–%3").arg(shortDayWords(start.date), clock(*start.time), clock(*end.time));
}

QString leadWords(const PlannedSession &session)
{
    QStringList names;
    for (const PlannedPerson &person : session.people)
        if (person.kind != PartKind::Helper)
            names << person.name;
    names.removeDuplicates();
    return names.isEmpty() ? Texts::tr("no speaker yet") : names.join(Texts::tr(", "));
}

QString leadName(const PlannedSession &session)
{
    for (const PlannedPerson &person : session.people)
        if (person.kind != PartKind::Helper)
            return person.name.section(u' ', 0, 0);
    return {};
}

QString describe(const CalendarScene &scene, const PlannedSession &session)
{
    QStringList words{session.event.title.value(), timeWords(scene, session)};
    words << communityWords(scene, session) << session.event.format << leadWords(session) << session.event.place;
    if (session.isCancelled())
        words << Texts::tr("called off");
    else if (session.hasTakenPlace)
        words << Texts::tr("took place");
    else if (session.event.series)
        words << Texts::tr("one of a series");
    if (scene.unsettled.contains(session.event.id))
        words << Texts::tr("something to settle");
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QString describe(const CalendarScene &scene, const CalendarMark &mark, const Community *community)
{
    if (mark.isSession())
        return describe(scene, scene.session(mark.session));
    if (mark.kind == MarkKind::More)
        return Texts::tr("%Ln more, %1", nullptr, mark.hidden).arg(shortDayWords(mark.day));
    const QString name = community ? community->name.value() : QString();
    return Texts::tr("%1: a session is due %2, none is planned. Press Enter to plan one.")
        .arg(name, shortDayWords(mark.day));
}

QString formatIcon(const QString &format)
{
    const QString words = QString(format).replace(u'_', u' ').toLower();
    for (const auto &[word, icon] : formatIcons)
        if (words.contains(QLatin1String(word)))
            return QLatin1String(icon);
    return QStringLiteral("calendar");
}

QString cityOf(const QString &zone)
{
    return zone.section(u'/', -1).replace(u'_', u' ');
}

} // namespace convenor
