// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/calendar/calendar_mapping.h"
#include "core/exchange/dated.h"
#include "core/exchange/event_directory.h"
#include "core/exchange/names.h"
#include "core/people/people_mapping.h"
#include "core/sessions/sessions_mapping.h"

#include <QVariant>

#include <string>
#include <unordered_map>

namespace convenor {

namespace {

constexpr TableField eventField{"event", TableField::Optional, "uid event_id"};
constexpr TableField communityField{"community", TableField::Optional, "community_code"};
constexpr TableField startField{"start", TableField::Optional, "date", TableField::Day};
constexpr TableField handleField{"handle", TableField::ImportOnly, "github"};
constexpr TableField emailField{"email", TableField::ImportOnly, "e_mail mail user_email", TableField::Address};

using namespace Qt::StringLiterals;

/// What one status column says of the two facts.
enum class Status { Registered, Attended, Partial, NoShow, LateCancelled, Excused };

} // namespace

template <> struct EnumNames<Status>
{
    static constexpr std::array names{"registered", "attended", "partial", "no_show", "late_cancelled", "excused"};
};

namespace {

void apply(Status status, Attendance &attendance)
{
    switch (status) {
    case Status::Registered:
        attendance.registration = Registration::Registered;
        break;
    case Status::LateCancelled:
        attendance.registration = Registration::LateCancelled;
        break;
    case Status::Attended:
        attendance.presence = Presence::Attended;
        break;
    case Status::Partial:
        attendance.presence = Presence::Partial;
        break;
    case Status::NoShow:
        attendance.presence = Presence::NoShow;
        break;
    case Status::Excused:
        attendance.presence = Presence::Excused;
        break;
    }
}

/// A million rows name the same few thousand events and people again and again: what a cell means is kept by its bytes.
class AttendanceImporter : public Importer
{
public:
    static constexpr auto fields = listOf({
        eventField, communityField, startField,
        {"person", TableField::Needed, "name attendee participant full_name", TableField::PersonName}, {"status"},
        {"minutes", TableField::Optional, "duration"}, {"registration"}, handleField, emailField});

    explicit AttendanceImporter(ImportContext &context)
        : m_context(context),
          m_directory(context.store()),
          m_attendance(
              context, [](const Attendance &a) { return Key(a.event.value(), a.person.value()); }, context.edits())
    {
        store().each<Event>([this](const Event &event) {
            if (event.safeSpace)
                m_safeSpaces.insert(event.id);
        });
    }

    void expect(qint64 rows) override { m_attendance.reserve(size_t(rows)); }
    void take(Cells &row) override
    {
        const Id<Event> event = findEvent(row);
        const Id<Person> known = knownPerson(row);
        const auto person = known.isNull()
                                ? m_context.person(row, {fields["person"], fields["handle"], fields["email"]})
                                : ImportContext::PersonRef{known, {}, {}, {}};
        const auto status = readStatus(row);
        const auto registration = row.choice(fields["registration"], Registration::Unknown);
        const auto minutes = row.has(fields["minutes"]) ? row.minutes(fields["minutes"]) : std::nullopt;
        if (m_safeSpaces.contains(event))
            row.refuse(
                fields["person"],
                Words::tr("This session is a safe space, of which no names are kept. Give a head count instead."));
        if (row.isRefused())
            return;
        const Id<Person> id = known.isNull() ? m_context.accept(person, ImportContext::BecomeGuests) : known;
        if (known.isNull() && !row.chosen(fields["person"]))
            m_people.insert_or_assign(bytesOf(row, {fields["person"], fields["handle"], fields["email"]}), id);
        const Key key(event.value(), id.value());
        const Attendance *before = m_attendance.find(key);
        Attendance attendance = before ? *before : Attendance{store().newId<Attendance>(), event, id, {}, {}, {}};
        apply(status, attendance);
        if (registration != Registration::Unknown)
            attendance.registration = registration;
        assign(attendance.minutes, minutes);
        m_context.count(m_attendance.put(key, attendance));
    }
    void finish() override { m_attendance.finish(m_context.changes()); }

private:
    using Key = std::pair<qint64, qint64>;

    const Store &store() const { return m_context.store(); }
    Id<Event> findEvent(Cells &row)
    {
        const std::string &bytes = bytesOf(row, {fields["event"], fields["start"], fields["community"]});
        if (const auto it = m_events.find(bytes); it != m_events.end())
            return it->second;
        const Id<Event> event = m_directory.find(row, m_context, fields["event"], fields["community"], fields["start"]);
        if (!row.isRefused())
            m_events.emplace(bytes, event);
        return event;
    }
    /// The cells as they stand in the file; valid until called again.
    const std::string &bytesOf(const Cells &row, std::initializer_list<int> columns)
    {
        m_bytes.clear();
        for (const int column : columns)
            m_bytes.append(row.bytes(column)).append(1, '\n');
        return m_bytes;
    }
    Id<Person> knownPerson(Cells &row)
    {
        if (row.chosen(fields["person"]))
            return {};
        const std::string &bytes = bytesOf(row, {fields["person"], fields["handle"], fields["email"]});
        if (const auto it = m_people.find(bytes); it != m_people.end())
            return it->second;
        const QString text = row.text(fields["person"]);
        if (row.has(fields["handle"]) || row.has(fields["email"]) || text.isEmpty() || m_context.isDecided(text))
            return {};
        const Id<Person> id = m_context.people().find(text).id;
        if (!id.isNull())
            m_people.emplace(bytes, id);
        return id;
    }
    static Status readStatus(Cells &row)
    {
        static const QHash<QString, Status> synonyms = {{u"present"_s, Status::Attended}, {u"yes"_s, Status::Attended},
                                                        {u"came"_s, Status::Attended},    {u"absent"_s, Status::NoShow},
                                                        {u"no"_s, Status::NoShow},        {u"late_canceled"_s, Status::LateCancelled}};
        const std::string_view bytes = row.bytes(fields["status"]);
        if (bytes == "attended" || bytes.empty())
            return Status::Attended;
        return row.choice(fields["status"], Status::Attended, synonyms);
    }

    ImportContext &m_context;
    EventDirectory m_directory;
    Upserts<Attendance, Key> m_attendance;
    QSet<Id<Event>> m_safeSpaces;
    std::unordered_map<std::string, Id<Event>> m_events;
    std::unordered_map<std::string, Id<Person>> m_people;
    std::string m_bytes;
};

QString statusOf(const Attendance &a)
{
    return QLatin1String(a.presence != Presence::Unknown ? enumName(a.presence) : enumName(a.registration));
}

void readAttendance(const Store &store, const Filter &filter, const RowSink &sink)
{
    const Names names(store);
    const EventNames events(store);
    const auto show = [&](const Attendance &a) {
        if ((!filter.person.isNull() && filter.person != a.person) || !events.isOf(a.event, filter.community) ||
            !filter.covers(events.dayOf(a.event)) || (filter.on.isValid() && filter.on != events.dayOf(a.event)))
            return;
        const EventName event = events.of(a.event);
        sink(a.id.value(), {event.uid, events.communitiesOf(a.event).value(0), event.start, names.of(a.person), statusOf(a),
                            orNull(a.minutes), QLatin1String(enumName(a.registration))});
    };
    if (filter.person.isNull())
        store.each<Attendance>(show);
    else
        for (const Attendance &a : store.where(&Attendance::person, filter.person))
            show(a);
}

/// Answers without a name are only counted: a file adds what exceeds the equal answers already there.
class FeedbackImporter : public Importer
{
public:
    static constexpr auto fields = listOf({
        eventField, communityField, startField, {"rating"}, {"recommend"}, {"liked"}, {"improve"},
        {"person", TableField::Optional, "name", TableField::PersonName}, handleField, emailField});

    explicit FeedbackImporter(ImportContext &context)
        : m_context(context),
          m_directory(context.store()),
          m_named(
              context, [](const Feedback &f) { return keyOf(f.event, f.person); }, context.edits()),
          m_tallies(context.store(), [](const AnswerTally &t) { return key(t.event, t.question, t.value); }),
          m_comments(context.store(), [](const LooseComment &c) { return keyOf(c.id); })
    {
        m_comments.each([&](const LooseComment &c) { ++m_commentsThere[key(c.event, c.question, c.text)]; });
    }

    void take(Cells &row) override
    {
        const Id<Event> event = m_directory.find(row, m_context, fields["event"], fields["community"], fields["start"]);
        Feedback answer;
        answer.event = event;
        answer.rating = row.number(fields["rating"], 1, 5);
        answer.recommend = row.number(fields["recommend"], 0, 10);
        answer.liked = row.longText(fields["liked"]);
        answer.improve = row.longText(fields["improve"]);
        const bool isNamed = !row.text(fields["person"]).isEmpty() || !row.text(fields["handle"]).isEmpty() ||
                             !row.text(fields["email"]).isEmpty();
        ImportContext::PersonRef person;
        if (isNamed)
            person = m_context.person(row, {fields["person"], fields["handle"], fields["email"]});
        if (isNamed && !row.isRefused() && m_context.store().get(event).safeSpace)
            row.refuse(fields["person"],
                       Words::tr("This session is a safe space, of which no names are kept. Leave the person empty."));
        if (!answer.rating && !answer.recommend && answer.liked.isEmpty() && answer.improve.isEmpty() &&
            !row.isRefused())
            row.refuse(fields["rating"], Words::tr("This row holds no answer."));
        if (row.isRefused())
            return;
        m_context.count(isNamed ? putNamed(answer, m_context.accept(person, ImportContext::BecomeGuests))
                                : putLoose(answer));
    }

    void finish() override
    {
        m_named.finish(m_context.changes());
        m_tallies.finish(m_context.changes());
        m_comments.finish(m_context.changes());
    }

private:
    template <class V> static QString key(Id<Event> event, Question question, const V &value)
    {
        return keyOf(event, QLatin1String(enumName(question))) + QChar(0x1f) + QVariant(value).toString();
    }
    Outcome putNamed(const Feedback &answer, Id<Person> person)
    {
        const QString key = keyOf(answer.event, person);
        const Feedback *known = m_named.find(key);
        Feedback feedback =
            known ? *known : Feedback{m_context.store().newId<Feedback>(), answer.event, person, {}, {}, {}, {}};
        assign(feedback.rating, answer.rating);
        assign(feedback.recommend, answer.recommend);
        assign(feedback.liked, answer.liked);
        assign(feedback.improve, answer.improve);
        return m_named.put(key, feedback);
    }
    Outcome putLoose(const Feedback &answer)
    {
        bool added = false;
        if (answer.rating)
            added |= tally(answer.event, Question::Rating, *answer.rating);
        if (answer.recommend)
            added |= tally(answer.event, Question::Recommend, *answer.recommend);
        added |= comment(answer.event, Question::Liked, answer.liked);
        added |= comment(answer.event, Question::Improve, answer.improve);
        return added ? Outcome::Added : Outcome::Unchanged;
    }
    bool tally(Id<Event> event, Question question, int value)
    {
        const QString key = this->key(event, question, value);
        const AnswerTally *known = m_tallies.find(key);
        const int inFile = ++m_inFile[key];
        if (known && known->count >= inFile)
            return false;
        AnswerTally tally =
            known ? *known : AnswerTally{m_context.store().newId<AnswerTally>(), event, question, value, 0};
        tally.count = inFile;
        m_tallies.put(key, tally);
        return true;
    }
    bool comment(Id<Event> event, Question question, const QString &text)
    {
        if (text.isEmpty())
            return false;
        const QString key = this->key(event, question, text);
        if (++m_inFile[key] <= m_commentsThere.value(key))
            return false;
        const LooseComment comment{Id<LooseComment>(IdSource::random()), event, question, text};
        m_comments.put(keyOf(comment.id), comment);
        return true;
    }

    ImportContext &m_context;
    EventDirectory m_directory;
    Upserts<Feedback, QString> m_named;
    Upserts<AnswerTally, QString> m_tallies;
    Upserts<LooseComment, QString> m_comments;
    QHash<QString, int> m_commentsThere;
    QHash<QString, int> m_inFile;
};

/// A tally comes out as so many rows with one answer each: nothing says which answers were given together.
void readFeedback(const Store &store, const Filter &filter, const RowSink &sink)
{
    const Names names(store);
    const EventNames events(store);
    const auto show = [&](qint64 id, Id<Event> event, QJsonArray answers) {
        if (!events.isOf(event, filter.community) || !filter.covers(events.dayOf(event)))
            return;
        const EventName name = events.of(event);
        QJsonArray cells{name.uid, events.communitiesOf(event).value(0), name.start};
        for (const QJsonValue &answer : answers)
            cells.append(answer);
        sink(id, cells);
    };
    store.each<Feedback>([&](const Feedback &f) {
        if (filter.person.isNull() || filter.person == f.person)
            show(f.id.value(), f.event,
                 {orNull(f.rating), orNull(f.recommend), f.liked, f.improve, names.of(f.person)});
    });
    if (!filter.person.isNull())
        return;
    store.each<AnswerTally>([&](const AnswerTally &t) {
        const bool isRating = t.question == Question::Rating;
        for (int i = 0; i < t.count; ++i)
            show(t.id.value(), t.event,
                 {isRating ? QJsonValue(t.value) : QJsonValue(), isRating ? QJsonValue() : QJsonValue(t.value), u""_s, u""_s, u""_s});
    });
    // By their text, so that two exports are the same: the ids are random.
    std::vector<LooseComment> comments = store.all<LooseComment>();
    std::sort(comments.begin(), comments.end(), [](const LooseComment &a, const LooseComment &b) {
        return std::tie(a.event, a.question, a.text) < std::tie(b.event, b.question, b.text);
    });
    for (const LooseComment &c : comments) {
        const bool isLiked = c.question == Question::Liked;
        show(c.id.value(), c.event,
             {QJsonValue(), QJsonValue(), isLiked ? c.text : QString(), isLiked ? QString() : c.text, u""_s});
    }
}

void readActions(const Store &store, const Filter &filter, const RowSink &sink)
{
    const Names names(store);
    const EventNames events(store);
    store.each<ActionItem>([&](const ActionItem &a) {
        const bool fits = filter.community.isNull() || (a.community && *a.community == filter.community);
        if (!fits || (!filter.person.isNull() && a.owner.value_or(Id<Person>()) != filter.person) ||
            !filter.covers(a.due.first()))
            return;
        sink(a.id.value(), {a.text, a.event ? events.of(*a.event).uid : QString(), a.community ? names.of(*a.community) : QString(),
                            a.owner ? names.of(*a.owner) : QString(), a.due.toString(), a.done.toString()});
    });
}

void readNotes(const Store &store, const Filter &filter, const RowSink &sink)
{
    const EventNames events(store);
    store.each<SessionNote>([&](const SessionNote &n) {
        if (!events.isOf(n.event, filter.community) || !filter.covers(events.dayOf(n.event)))
            return;
        const EventName event = events.of(n.event);
        sink(n.id.value(), {event.uid, event.start, QLatin1String(enumName(n.kind)), n.text});
    });
}

} // namespace

std::vector<Kind> sessionKinds()
{
    return {
        kindOf<AttendanceImporter>("attendance", readAttendance),
        kindOf<FeedbackImporter>("feedback", readFeedback),
        {"actions", {{"action"}, eventField, communityField, {"owner"}, {"due"}, {"done"}}, nullptr, readActions},
        {"notes", {eventField, startField, {"kind"}, {"note"}}, nullptr, readNotes},
    };
}

} // namespace convenor
