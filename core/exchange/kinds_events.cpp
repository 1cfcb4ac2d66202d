// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/calendar/calendar_mapping.h"
#include "core/exchange/dated.h"
#include "core/exchange/event_directory.h"
#include "core/exchange/names.h"
#include "core/exchange/placings.h"

#include <QTimeZone>

namespace convenor {

namespace {

using namespace Qt::StringLiterals;

/// Reads a start: a date, a local time in the zone, or a time with an offset, which is turned into the zone.
std::optional<When> readStart(const QString &text, const QString &zone)
{
    if (const auto when = When::parseLocal(text, zone))
        return when;
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODate);
    if (!instant.isValid() || instant.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return utcToLocal(instant.toSecsSinceEpoch(), zone);
}

class EventsImporter : public Importer
{
public:
    static constexpr auto fields = listOf({
        {"title", TableField::Needed, "summary topic"},
        {"start", TableField::Needed, "date start_date starts_at start_local", TableField::Day},
        {"communities", TableField::Optional, "community community_code"},
        {"zone", TableField::Optional, "timezone time_zone"},
        {"minutes", TableField::Optional, "duration"}, {"uid", TableField::Optional, "event_id"}, {"original_start"},
        {"format"},
        {"status"}, {"place", TableField::Optional, "venue location"}, {"url", TableField::Optional, "link"},
        {"head_count", TableField::Optional, "headcount"}, {"unnamed"}, {"registered"}});

    explicit EventsImporter(ImportContext &context)
        : m_context(context),
          m_events(
              context.store(), [](const Event &e) { return keyOf(e.id); }, context.edits()),
          m_placings(context.store())
    {
        m_events.each([&](const Event &e) { index(e, m_placings.of(e.id)); });
    }

    void take(Cells &row) override
    {
        const QList<Id<Community>> communities = readCommunities(row);
        const auto start = readWhen(row);
        if (row.isRefused())
            return;
        Event event = find(row, *start, communities);
        read(row, *start, event);
        if (row.isRefused())
            return;
        if (event.id.isNull()) {
            event.id = m_context.store().newId<Event>();
            if (event.uid.isEmpty())
                event.uid = event.id.toString() + "@convenor"_L1;
        }
        const Event *before = m_events.find(keyOf(event.id));
        if (before && before->series && !(*before == event))
            event.own = true;
        Outcome outcome = m_events.put(keyOf(event.id), event);
        if (row.has(fields["communities"]) && place(event.id, communities) && outcome == Outcome::Unchanged)
            outcome = Outcome::Updated;
        else if (outcome == Outcome::Added)
            place(event.id, communities);
        index(event, communities);
        m_context.count(outcome);
    }

    void finish() override
    {
        if (m_untitled > 0)
            m_context.result().warnings << Words::tr("%Ln events have no title and are called “Session”.", nullptr,
                                                     m_untitled);
        if (m_unplaced > 0)
            m_context.result().warnings << Words::tr("%Ln events belong to no community: listed as unassigned.",
                                                     nullptr, m_unplaced);
        m_events.finish(m_context.changes());
        m_placings.finish(m_context.changes());
    }

private:
    QList<Id<Community>> readCommunities(Cells &row)
    {
        QList<Id<Community>> communities;
        const QString text = row.text(fields["communities"]);
        // A name may itself hold a semicolon, so the whole cell is tried first.
        const Id<Community> whole = m_context.communities().find(text);
        const QStringList parts = whole.isNull() ? text.split(u';', Qt::SkipEmptyParts) : QStringList();
        if (!whole.isNull())
            communities << whole;
        for (const QString &part : parts) {
            const Id<Community> id = m_context.communities().find(part);
            if (id.isNull())
                row.refuse(
                    fields["communities"],
                    Words::tr("There is no community “%1”. Import it first, or correct the code.").arg(part.trimmed()));
            else if (!communities.contains(id))
                communities << id;
        }
        if (text.isEmpty() && !m_context.settings().community.isNull())
            communities << m_context.settings().community;
        return communities;
    }
    std::optional<When> readWhen(Cells &row) const
    {
        QString zone = row.text(fields["zone"]);
        if (!zone.isEmpty() && !isKnownZone(zone))
            zone = QString::fromUtf8(QTimeZone::windowsIdToDefaultIanaId(zone.toUtf8()));
        if (zone.isEmpty() && !row.text(fields["zone"]).isEmpty())
            row.refuse(
                fields["zone"],
                Words::tr("“%1” is not a time zone. Use a name such as Europe/Berlin.").arg(row.text(fields["zone"])));
        const QString text = row.moment(fields["start"]);
        const auto when = readStart(text, zone.isEmpty() ? m_context.settings().zone : zone);
        if (text.isEmpty())
            row.refuse(fields["start"], Words::tr("The start is missing."));
        else if (!when && !row.isRefused())
            row.refuse(fields["start"],
                       Words::tr("“%1” is not a date or time. Write it as YYYY-MM-DD or YYYY-MM-DDThh:mm.")
                           .arg(text.left(40)));
        return when;
    }
    Event find(Cells &row, const When &start, const QList<Id<Community>> &communities) const
    {
        const QString uid = row.text(fields["uid"]);
        Event fresh;
        fresh.uid = uid;
        fresh.originalStart = row.text(fields["original_start"]);
        if (!uid.isEmpty()) {
            const Event *known = m_events.find(m_byUid.value(keyOf(Verbatim{uid}, Verbatim{fresh.originalStart})));
            return known ? *known : fresh;
        }
        for (const Id<Community> community : communities.isEmpty() ? QList{Id<Community>()} : communities)
            if (const Event *known = m_events.find(
                    m_byTitle.value(keyOf(community, Verbatim{start.toLocalString()}, row.text(fields["title"])))))
                return *known;
        return fresh;
    }
    void read(Cells &row, const When &start, Event &event)
    {
        static const QHash<QString, EventStatus> synonyms = {
            {u"past"_s, EventStatus::Confirmed},   {u"active"_s, EventStatus::Confirmed},    {u"upcoming"_s, EventStatus::Confirmed},
            {u"published"_s, EventStatus::Confirmed}, {u"scheduled"_s, EventStatus::Planned}, {u"tentative"_s, EventStatus::Planned},
            {u"draft"_s, EventStatus::Idea},       {u"canceled"_s, EventStatus::Cancelled}, {u"done"_s, EventStatus::Held}};
        setStart(event, start);
        readTitle(row, event);
        const int usual = start.isAllDay() ? 24 * 60 : 60;
        event.minutes = row.minutes(fields["minutes"]).value_or(event.id.isNull() ? usual : event.minutes);
        event.status = row.choice(fields["status"], event.status, synonyms);
        assign(event.format, row.text(fields["format"]));
        assign(event.place, row.text(fields["place"]));
        assign(event.url, row.text(fields["url"]));
        assign(event.headCount, row.number(fields["head_count"]));
        assign(event.unnamed, row.number(fields["unnamed"]));
        assign(event.registered, row.number(fields["registered"]));
    }
    void readTitle(Cells &row, Event &event)
    {
        const QString title = row.text(fields["title"]);
        const auto problem = Name::problem(title);
        if (title.isEmpty() && event.title.isEmpty()) {
            ++m_untitled;
            event.title = Name(u"Session"_s);
        } else if (!title.isEmpty() && problem) {
            row.refuse(fields["title"], *problem);
        } else if (!title.isEmpty()) {
            event.title = Name(title);
        }
    }
    /// True if the event belonged to others before.
    bool place(Id<Event> event, const QList<Id<Community>> &communities)
    {
        if (communities.isEmpty() && m_placings.of(event).isEmpty())
            ++m_unplaced;
        return m_placings.put(event, communities);
    }
    void index(const Event &event, const QList<Id<Community>> &communities)
    {
        m_byUid.insert(keyOf(Verbatim{event.uid}, Verbatim{event.originalStart}), keyOf(event.id));
        for (const Id<Community> community : communities.isEmpty() ? QList{Id<Community>()} : communities)
            m_byTitle.insert(keyOf(community, Verbatim{startOf(event).toLocalString()}, event.title.value()),
                             keyOf(event.id));
    }

    ImportContext &m_context;
    Upserts<Event, QString> m_events;
    Placings<EventCommunity, &EventCommunity::event> m_placings;
    QHash<QString, QString> m_byUid;   ///< key of an event by uid and original start
    QHash<QString, QString> m_byTitle; ///< the same by community, start and title
    int m_untitled = 0;
    int m_unplaced = 0;
};

void readEvents(const Store &store, const Filter &filter, const RowSink &sink)
{
    const EventNames names(store);
    store.each<Event>([&](const Event &e) {
        const bool wanted = filter.covers(e.date) && (!filter.on.isValid() || filter.on == e.date);
        if (!wanted || !names.isOf(e.id, filter.community))
            return;
        sink(e.id.value(), {e.title.value(), startOf(e).toLocalString(), names.communitiesOf(e.id).join(u';'), e.zone, e.minutes,
                            e.uid, e.originalStart, e.format, QLatin1String(enumName(e.status)), e.place, e.url,
                            orNull(e.headCount), orNull(e.unnamed), orNull(e.registered)});
    });
}

void readSeries(const Store &store, const Filter &filter, const RowSink &sink)
{
    const Names names(store);
    QHash<Id<Series>, QStringList> communities;
    QSet<Id<Series>> wanted;
    store.each<SeriesCommunity>([&](const SeriesCommunity &p) {
        communities[p.series].append(names.of(p.community));
        if (p.community == filter.community)
            wanted.insert(p.series);
    });
    store.each<Series>([&](const Series &s) {
        if (filter.community.isNull() || wanted.contains(s.id))
            sink(s.id.value(), {s.title.value(), startOf(s).toLocalString(), communities.value(s.id).join(u';'), s.zone, s.minutes,
                                s.uid, s.rule, QString(s.extra).replace(u'\n', u';'), QString(s.except).replace(u'\n', u';'),
                                QLatin1String(enumName(s.status)), s.place, s.url, s.expandedUntil.toString(Qt::ISODate)});
    });
}

class PartsImporter : public Importer
{
public:
    static constexpr auto fields = listOf({
        {"event", TableField::Optional, "uid event_id"}, {"community", TableField::Optional, "community_code"},
        {"start", TableField::Optional, "date", TableField::Day},
        {"person", TableField::Needed, "name full_name", TableField::PersonName}, {"part", TableField::Needed, "role"},
        {"state"}, {"handle", TableField::ImportOnly, "github"},
        {"email", TableField::ImportOnly, "e_mail mail", TableField::Address}});

    explicit PartsImporter(ImportContext &context)
        : m_context(context),
          m_events(context.store()),
          m_parts(
              context, [](const Part &p) { return key(p); }, context.edits())
    {
    }
    void take(Cells &row) override
    {
        Part part;
        part.event = m_events.find(row, m_context, fields["event"], fields["community"], fields["start"]);
        const auto person = m_context.person(row, {fields["person"], fields["handle"], fields["email"]});
        part.kind = row.choice<PartKind>(fields["part"], PartKind::Speaker);
        if (row.isRefused())
            return;
        part.person = m_context.accept(person, ImportContext::BecomeGuests);
        const Part *known = m_parts.find(key(part));
        if (known)
            part = *known;
        else
            part.id = m_context.store().newId<Part>();
        assign(part.state, row.text(fields["state"]));
        m_context.count(m_parts.put(key(part), part));
    }
    void finish() override { m_parts.finish(m_context.changes()); }

private:
    static QString key(const Part &p) { return keyOf(p.event, p.person, QLatin1String(enumName(p.kind))); }

    ImportContext &m_context;
    EventDirectory m_events;
    Upserts<Part, QString> m_parts;
};

void readParts(const Store &store, const Filter &filter, const RowSink &sink)
{
    const Names names(store);
    const EventNames events(store);
    store.each<Part>([&](const Part &p) {
        if ((!filter.person.isNull() && filter.person != p.person) || !events.isOf(p.event, filter.community) ||
            !filter.covers(events.dayOf(p.event)))
            return;
        const EventName event = events.of(p.event);
        sink(p.id.value(), {event.uid, events.communitiesOf(p.event).value(0), event.start, names.of(p.person),
                            QLatin1String(enumName(p.kind)), p.state});
    });
}

} // namespace

std::vector<Kind> eventKinds()
{
    return {
        kindOf<EventsImporter>("events", readEvents),
        {"series",
         {{"title"}, {"start"}, {"communities"}, {"zone"}, {"minutes"}, {"uid"}, {"rule"}, {"extra"}, {"except"},
          {"status"}, {"place"}, {"url"}, {"expanded_until"}},
         nullptr, readSeries},
        kindOf<PartsImporter>("parts", readParts),
    };
}

} // namespace convenor
