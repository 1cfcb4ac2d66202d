// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/log_session.h"

#include "core/base/shown_date.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/calendar/calendar_mapping.h"
#include "core/people/directory.h"
#include "core/people/people_mapping.h"
#include "core/sessions/log_lines.h"
#include "core/sessions/sessions_mapping.h"
#include "core/store/store.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace convenor {

namespace {

constexpr int lowestRating = 1;
constexpr int highestRating = 5;

void refuseUnlessTakenPlace(const Event &event, QDate today)
{
    if (event.status == EventStatus::Cancelled)
        throw Error(Error::Conflict,
                    Words::tr("“%1” was cancelled. Plan it again before you log it.").arg(event.title.value()));
    if (event.date > today)
        throw Error(Error::Invalid, Words::tr("“%1” is on %2. Log it when it has taken place.")
                                        .arg(event.title.value(), shownDate(event.date)));
}

void refuseNumbers(const SessionLog &log)
{
    if (log.count && *log.count < 0)
        throw Error(Error::Invalid, Words::tr("%1 is not a head count; give 0 or more.").arg(*log.count));
    for (const int rating : log.ratings)
        if (rating < lowestRating || rating > highestRating)
            throw Error(Error::Invalid, Words::tr("%1 is not a rating; ratings go from 1 to 5.").arg(rating));
}

std::vector<NoteLine> readNotes(const QStringList &lines, QDate today)
{
    std::vector<NoteLine> notes;
    for (const QString &line : lines)
        if (const NoteLine note = readNote(line, today); !note.text.isEmpty())
            notes.push_back(note);
    return notes;
}

/// Turns one log into changes.
class Entry
{
public:
    Entry(const Store &store, const SessionLog &log, const Event &event, QDate today)
        : m_store(store),
          m_log(log),
          m_before(event),
          m_after(event),
          m_attendees(readAttendees(log.present)),
          m_guests(readAttendees(log.newGuests)),
          m_notes(readNotes(log.notes, today))
    {
        m_after.status = EventStatus::Held;
        if (log.count)
            m_after.headCount = log.count;
    }

    bool isEmpty() const
    {
        return !m_log.count && m_attendees.empty() && m_guests.empty() && m_log.presentIds.empty() &&
               m_log.absentIds.empty() && m_log.ratings.empty() && m_notes.empty();
    }
    ChangeSet changes();
    const LogSummary &summary() const { return m_summary; }

private:
    void readPeople();
    void countPresent();
    void addPresent();
    void removeAbsent();
    Id<Person> find(const Attendee &attendee) const;
    Id<Person> addGuest(const Attendee &attendee);
    void addAttendance(Id<Person> person);
    Id<Person> ownerOf(const NoteLine &note) const;
    Id<Person> presentByFirstName(const QString &name) const;
    void addRatings();
    void addNotes();
    void addAction(const NoteLine &note);

    const Store &m_store;
    const SessionLog &m_log;
    const Event m_before;
    Event m_after;
    std::vector<Attendee> m_attendees;
    std::vector<Attendee> m_guests;
    std::vector<NoteLine> m_notes;
    std::optional<PeopleDirectory> m_people;
    QSet<Id<Person>> m_present;
    std::vector<Person> m_newPeople;
    QHash<Id<Person>, Attendance> m_known; ///< what is known of whom before
    std::optional<Id<Community>> m_community;
    ChangeSet m_changes;
    LogSummary m_summary;
};

ChangeSet Entry::changes()
{
    readPeople();
    if (m_before.safeSpace)
        countPresent();
    else
        addPresent();
    removeAbsent();
    addRatings();
    addNotes();
    if (!m_before.safeSpace)
        m_changes.append(rememberNames(m_store, m_log.written));
    m_changes.change(m_before, m_after);
    return std::move(m_changes);
}

void Entry::readPeople()
{
    QStringList wanted;
    for (const auto *list : {&m_attendees, &m_guests})
        for (const Attendee &attendee : *list)
            wanted << attendee.name << attendee.email;
    for (const NoteLine &note : m_notes)
        wanted << note.owner;
    wanted.removeAll(QString());
    if (!wanted.isEmpty())
        m_people.emplace(m_store, wanted);
}

void Entry::countPresent()
{
    m_summary.present = int(m_attendees.size() + m_guests.size() + m_log.presentIds.size());
    if (m_summary.present > m_after.headCount.value_or(0))
        m_after.headCount = m_summary.present;
}

void Entry::addPresent()
{
    for (const Attendance &attendance : m_store.where(&Attendance::event, m_before.id))
        m_known.insert(attendance.person, attendance);
    const auto attend = [&](Id<Person> person) {
        if (!m_present.contains(person))
            addAttendance(person);
        m_present.insert(person);
    };
    for (const Id<Person> person : m_log.presentIds)
        attend(m_store.get(person).id);
    for (const Attendee &attendee : m_attendees) {
        const Id<Person> known = find(attendee);
        attend(known.isNull() ? addGuest(attendee) : known);
    }
    for (const Attendee &attendee : m_guests)
        attend(addGuest(attendee));
    m_summary.present = int(m_present.size());
}

/// Who was only ticked by mistake is forgotten; who had registered is again somebody of whom no more is known.
void Entry::removeAbsent()
{
    for (const Id<Person> person : m_log.absentIds) {
        const auto known = m_known.constFind(person);
        if (known == m_known.cend() || m_present.contains(person) || known->presence == Presence::Unknown)
            continue;
        Attendance unknown = *known;
        unknown.presence = Presence::Unknown;
        if (known->registration == Registration::Unknown)
            m_changes.remove(*known);
        else
            m_changes.change(*known, unknown);
    }
}

/// An address says more than the name beside it, which may be anybody's handle.
Id<Person> Entry::find(const Attendee &attendee) const
{
    PeopleDirectory::Match match =
        attendee.email.isEmpty() ? m_people->find(attendee.name) : m_people->findByEmail(attendee.email);
    if (match.id.isNull() && !match.isAmbiguous && !attendee.email.isEmpty())
        match = m_people->findByName(attendee.name);
    if (match.isAmbiguous)
        throw Error(Error::Conflict, Words::tr("“%1”: several people are called that. Write the handle or the e-mail "
                                               "address of the one who was there.")
                                         .arg(attendee.text));
    return match.id;
}

Id<Person> Entry::addGuest(const Attendee &attendee)
{
    Person guest;
    guest.id = m_store.newId<Person>();
    guest.name = Name(attendee.name.isEmpty() ? attendee.email.section(u'@', 0, 0) : attendee.name);
    guest.email = Email(attendee.email);
    guest.guest = true;
    m_people->add(guest);
    m_newPeople.push_back(guest);
    m_summary.guests << guest.name.value();
    m_changes.add(guest);
    return guest.id;
}

void Entry::addAttendance(Id<Person> person)
{
    const auto known = m_known.constFind(person);
    if (known == m_known.cend()) {
        m_changes.add(Attendance{m_store.newId<Attendance>(), m_before.id, person, Registration::Unknown, Presence::Attended, {}});
        return;
    }
    Attendance attended = *known;
    attended.presence = Presence::Attended;
    m_changes.change(*known, attended);
}

void Entry::addRatings()
{
    std::map<int, int> more;
    for (const int rating : m_log.ratings)
        ++more[rating];
    for (const AnswerTally &tally : m_store.where(&AnswerTally::event, m_before.id)) {
        if (tally.question != Question::Rating)
            continue;
        if (const auto it = more.find(tally.value); it != more.end()) {
            AnswerTally raised = tally;
            raised.count += it->second;
            m_changes.change(tally, raised);
            more.erase(it);
        }
    }
    for (const auto &[value, count] : more)
        m_changes.add(AnswerTally{m_store.newId<AnswerTally>(), m_before.id, Question::Rating, value, count});
    m_summary.ratings = int(m_log.ratings.size());
}

void Entry::addNotes()
{
    if (const auto placings = m_store.where(&EventCommunity::event, m_before.id); !placings.empty())
        m_community = placings.front().community;
    for (const NoteLine &note : m_notes) {
        if (note.isAction)
            addAction(note);
        else
            m_changes.add(SessionNote{m_store.newId<SessionNote>(), m_before.id, note.kind, note.text});
        ++(note.isAction ? m_summary.actions : m_summary.notes);
    }
}

Id<Person> Entry::ownerOf(const NoteLine &note) const
{
    const Id<Person> owner = m_people->findByHandle(note.owner).id;
    const Id<Person> named = owner.isNull() ? m_people->findByName(note.owner).id : owner;
    return named.isNull() ? presentByFirstName(note.owner) : named;
}

/// Null if nobody who is known to have been there, or to have a part, has that first name, or several have.
Id<Person> Entry::presentByFirstName(const QString &name) const
{
    QHash<Id<Person>, QString> names;
    for (const Person &guest : m_newPeople)
        names.insert(guest.id, guest.name.value());
    QSet<Id<Person>> ids = m_present;
    for (const Attendance &known : m_known)
        ids.insert(known.person);
    for (const Part &part : m_store.where(&Part::event, m_before.id))
        ids.insert(part.person);
    for (const Id<Person> id : ids)
        if (!names.contains(id))
            names.insert(id, m_store.get(id).name.value());
    Id<Person> found;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        if (fold(it.value().section(u' ', 0, 0)) != fold(name))
            continue;
        if (!found.isNull())
            return {};
        found = it.key();
    }
    return found;
}

void Entry::addAction(const NoteLine &note)
{
    ActionItem item{m_store.newId<ActionItem>(), note.text, m_before.id, m_community, {}, note.due, {}};
    if (!note.owner.isEmpty()) {
        const Id<Person> owner = ownerOf(note);
        if (owner.isNull())
            m_summary.unknownOwners << note.owner;
        else
            item.owner = owner;
    }
    m_changes.add(item);
}

} // namespace

ChangeSet logSession(const Store &store, const SessionLog &log, QDate today, LogSummary *summary)
{
    const Event event = store.get(log.event);
    refuseUnlessTakenPlace(event, today);
    refuseNumbers(log);
    Entry entry(store, log, event, today);
    if (entry.isEmpty())
        throw Error(Error::Invalid, Words::tr("There is nothing to log of “%1”. Give a head count, who was present, "
                                              "ratings or notes.")
                                        .arg(event.title.value()));
    ChangeSet changes = entry.changes();
    if (summary)
        *summary = entry.summary();
    return changes;
}

} // namespace convenor
