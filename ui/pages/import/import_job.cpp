// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_job.h"

#include "core/base/text.h"
#include "core/calendar/calendar_mapping.h"
#include "core/calendar/planning_rules.h"
#include "core/communities/communities_mapping.h"
#include "core/communities/communities_rules.h"
#include "core/communities/directory.h"
#include "core/exchange/ics.h"
#include "core/people/people_mapping.h"
#include "core/records.h"
#include "core/sessions/log_draft.h"
#include "core/sessions/sessions_mapping.h"
#include "core/store/job.h"
#include "ui/pages/import/import_words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace convenor {

namespace {

constexpr qint64 quickFile = 256 * 1024; // bytes: planned at once
constexpr int dayMinutes = 24 * 60;

QString words(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

Reference::Kind pageFor(const QString &kind)
{
    static const QHash<QString, Reference::Kind> pages{{QStringLiteral("communities"), Reference::Communities},
                                                       {QStringLiteral("memberships"), Reference::Communities},
                                                       {QStringLiteral("roles"), Reference::Communities},
                                                       {QStringLiteral("ics"), Reference::Calendar},
                                                       {QStringLiteral("events"), Reference::Calendar},
                                                       {QStringLiteral("parts"), Reference::Calendar},
                                                       {QStringLiteral("attendance"), Reference::Sessions},
                                                       {QStringLiteral("feedback"), Reference::Sessions},
                                                       {QStringLiteral("workspace"), Reference::Today}};
    return pages.value(kind, Reference::People);
}

/// False if the map is about another table.
bool hasColumnsOf(const ColumnMap &map, const QStringList &header)
{
    QSet<QString> keys;
    for (const QString &key : columnKeys(header))
        keys.insert(key.toCaseFolded());
    return std::all_of(map.begin(), map.end(),
                       [&](const auto &pair) { return keys.contains(pair.first.toCaseFolded()); });
}

/// The one that all new and changed records have there; 0 if there are several, or none.
template <class T, class Id> qint64 onlyOne(const ChangeSet &changes, Id T::*member)
{
    qint64 only = 0;
    for (const Change<T> &change : changes.of<T>()) {
        const qint64 id = change.after ? ((*change.after).*member).value() : 0;
        if (only != 0 && id != only)
            return 0;
        only = id;
    }
    return only;
}

/// True if nothing of it is still to come: sessions that lie behind have their own list.
bool liesBehind(const ChangeSet &changes, QDate today)
{
    const auto &events = changes.of<Event>();
    return !events.empty() && std::none_of(events.begin(), events.end(), [&](const Change<Event> &change) {
        return change.after && change.after->date >= today;
    });
}

Reference subjectOf(const QString &kind, const ChangeSet &changes, QDate today)
{
    const Reference::Kind page = pageFor(kind);
    qint64 id = 0;
    switch (page) {
    case Reference::People:
        id = onlyOne(changes, &Person::id);
        return id ? Reference{Reference::Person, id, {}} : Reference{page, 0, {}};
    case Reference::Communities:
        id = kind == u"memberships" ? onlyOne(changes, &Membership::community)
             : kind == u"roles"     ? onlyOne(changes, &RoleTerm::community)
                                    : onlyOne(changes, &Community::id);
        return id ? Reference{Reference::Community, id, {}} : Reference{page, 0, {}};
    case Reference::Calendar:
        id = kind == u"parts" ? onlyOne(changes, &Part::event) : onlyOne(changes, &Event::id);
        return id                           ? Reference{Reference::Event, id, {}}
               : liesBehind(changes, today) ? Reference{Reference::Sessions, 0, {}}
                                            : Reference{page, 0, {}};
    default:
        return {page, 0, {}};
    }
}

} // namespace

void ImportJob::open(const QString &path)
{
    ImportRequest request;
    request.path = path;
    begin(std::move(request));
}

void ImportJob::paste(const QByteArray &bytes, const QString &name)
{
    ImportRequest request;
    request.path = name;
    request.bytes = bytes;
    begin(std::move(request));
}

/// What was open before stays open if the new one cannot be read.
void ImportJob::begin(ImportRequest request)
{
    request.zone = m_context.workspace().identity().zone;
    request.today = m_context.today();
    request.isReviewed = true;
    request.shapes = &allShapes();
    keep();
    ImportJob next(m_context, m_left);
    next.m_request = std::move(request);
    next.read();
    next.m_isRestored = next.takeLeft();
    next.m_isRemembered = !next.m_isRestored && next.takeProfile();
    m_request = std::move(next.m_request);
    m_preview = std::move(next.m_preview);
    m_isRemembered = next.m_isRemembered;
    m_isRestored = next.m_isRestored;
    m_isTouched = false;
    m_plan.reset();
}

void ImportJob::keep()
{
    if (hasTable() && m_isTouched)
        m_left.keep(m_request);
}

bool ImportJob::takeLeft()
{
    ImportRequest request = m_request;
    return m_left.restore(request) && readBy(std::move(request), false);
}

/// False, and as it was, if it cannot be read so, or, if it \a mustFit, needs a column still.
bool ImportJob::readBy(ImportRequest request, bool mustFit)
{
    std::optional<ImportPreview> preview;
    if (sentenceOfFailure([&] { preview = previewImport(request); }) || (mustFit && !preview->missing.isEmpty()) ||
        !hasColumnsOf(request.map, preview->sample.header))
        return false;
    m_request = std::move(request);
    m_preview = std::move(preview);
    return true;
}

void ImportJob::read()
{
    m_preview = previewImport(m_request);
    m_plan.reset();
}

/// False if nothing is remembered of such a header, or it does not help to read it.
bool ImportJob::takeProfile()
{
    if (m_preview->sample.header.isEmpty() || m_preview->format == FileFormat::Cards)
        return false;
    const QString kept = m_context.workspace().draft(ImportProfile::draftKind(), profileKey(m_preview->sample.header));
    const auto profile = readProfile(kept);
    if (!profile)
        return false;
    ImportRequest request = m_request;
    apply(*profile, request);
    return readBy(std::move(request), true);
}

bool ImportJob::isCalendar() const
{
    return m_preview && m_preview->format == FileFormat::Calendar;
}

bool ImportJob::isWorkspace() const
{
    return m_preview && m_preview->format == FileFormat::Workspace;
}

bool ImportJob::isReady() const
{
    return isCalendar() || isWorkspace() ||
           (m_preview && m_preview->kind && m_preview->kind->importer && m_preview->missing.isEmpty());
}

const DateQuestion *ImportJob::dateQuestion() const
{
    if (m_preview && m_preview->dateQuestion)
        return &*m_preview->dateQuestion;
    return m_plan && m_plan->dateQuestion ? &*m_plan->dateQuestion : nullptr;
}

QString ImportJob::name() const
{
    return QFileInfo(m_request.path).fileName();
}

QString ImportJob::kind() const
{
    return isCalendar()                   ? QStringLiteral("ics")
           : isWorkspace()                ? QStringLiteral("workspace")
           : m_preview && m_preview->kind ? QString::fromLatin1(m_preview->kind->name)
                                          : QString();
}

/// Leaves everything as it was if it cannot be read so.
void ImportJob::change(const std::function<void(ImportRequest &)> &edit)
{
    ImportRequest request = m_request;
    edit(request);
    ImportPreview preview = previewImport(request);
    const bool hasSameRows = request.table == m_request.table && m_preview && preview.kind == m_preview->kind;
    if (!hasSameRows)
        request.choices = {};
    m_request = std::move(request);
    m_preview = std::move(preview);
    m_isRemembered = false;
    m_isRestored = false;
    m_isTouched = true;
    m_plan.reset();
}

void ImportJob::setKind(const QString &kind)
{
    change([&](ImportRequest &request) {
        request.kind = kind;
        request.map.clear();
    });
}

/// A field has one column: that it had before is let go.
void ImportJob::setField(int column, int field)
{
    ImportPreview preview = *m_preview;
    if (field >= 0)
        std::replace(preview.fields.begin(), preview.fields.end(), field, -1);
    preview.fields[size_t(column)] = field;
    change([&](ImportRequest &request) {
        request.kind = kind();
        request.map = mapOf(preview);
    });
}

void ImportJob::setTable(const TableOptions &options)
{
    change([&](ImportRequest &request) { request.table = options; });
}

void ImportJob::setDates(DateOrder order)
{
    change([&](ImportRequest &request) { request.dates = order; });
}

void ImportJob::setCommunity(const QString &code)
{
    change([&](ImportRequest &request) { request.community = code; });
}

void ImportJob::addCommunity(const QString &name)
{
    if (const auto problem = Name::problem(name))
        throw Error(Error::Invalid, *problem);
    const Store &store = m_context.store();
    Community community;
    community.kind = CommunityKind::Technology;
    community.name = Name(name);
    Id<Community> made;
    ChangeSet changes = createCommunity(store, community, StageName::Inception, m_context.today(), &made);
    m_context.commit({QStringLiteral("community.add"), name}, std::move(changes));
    setCommunity(store.get(made).code.value());
}

void ImportJob::plan()
{
    forgetWhatIsGone();
    ImportPlan plan;
    const auto make = [&](Progress *progress) { plan = planImport(m_context.store(), m_request, progress); };
    const qint64 size = m_request.bytes.isNull() ? QFileInfo(m_request.path).size() : m_request.bytes.size();
    if (size > quickFile)
        m_context.runLong(words(QT_TRANSLATE_NOOP("Import", "Reading %1")).arg(name()),
                          [&](Progress &progress) { make(&progress); });
    else
        make(nullptr);
    m_plan = std::move(plan);
    m_isStale = false;
}

void ImportJob::forgetWhatIsGone()
{
    auto &people = m_request.choices.people;
    people.removeIf(
        [&](const auto &choice) { return !choice.value().isNull() && !m_context.store().find(choice.value()); });
    if (CommunityDirectory(m_context.store()).find(m_request.community).isNull())
        m_request.community.clear();
}

/// The plan is made again when it is carried out: until then only this row differs.
void ImportJob::setTaken(qint64 row, bool taken)
{
    if (taken)
        m_request.choices.leftOut.remove(row);
    else
        m_request.choices.leftOut.insert(row);
    m_plan->review.rows[size_t(row)].isTaken = taken;
    m_isStale = true;
    m_isTouched = true;
}

bool ImportJob::canLeaveOut(size_t row) const
{
    const Verdict verdict = m_plan->review.rows[row].verdict;
    if (m_plan->review.whole)
        return false;
    return verdict == Verdict::New || verdict == Verdict::Changed;
}

std::optional<Id<Person>> ImportJob::decisionOn(qint64 row) const
{
    const auto &people = m_request.choices.people;
    const auto found =
        std::find_if(people.keyBegin(), people.keyEnd(), [row](const auto &key) { return key.first == row; });
    return found == people.keyEnd() ? std::nullopt : std::optional(people.value(*found));
}

void ImportJob::choose(qint64 row, int field, std::optional<Id<Person>> person)
{
    const RowChoices before = m_request.choices;
    if (person)
        m_request.choices.people.insert({row, field}, *person);
    else
        m_request.choices.people.remove({row, field});
    m_request.choices.leftOut.remove(row);
    const auto failure = sentenceOfFailure([&] { plan(); });
    m_isTouched = true;
    if (!failure)
        return;
    m_request.choices = before;
    throw Error(Error::Conflict, *failure);
}

qint64 ImportJob::commit()
{
    if (m_isStale)
        plan();
    const qint64 rows = m_plan->review.takenCount();
    m_subject = subjectOf(kind(), m_plan->changes, m_context.today());
    ChangeSet changes = std::move(m_plan->changes);
    m_isStale = true; // the changes are gone, whatever comes of them
    m_context.commit(
        {QStringLiteral("import"), m_plan->name}, std::move(changes),
        words(QT_TRANSLATE_NOOP("Import", "%1 of %2 imported")).arg(amountWords(m_plan->review, rows), name()));
    m_step = lastStep() ? lastStep()->seq : 0;
    remember();
    keepDecided();
    return rows;
}

std::optional<Step> ImportJob::lastStep() const
{
    const std::vector<Step> steps = m_context.workspace().history();
    const auto last = std::find_if(steps.rbegin(), steps.rend(), [](const Step &s) { return !s.undone && !s.system; });
    return last == steps.rend() ? std::nullopt : std::optional(*last);
}

bool ImportJob::isUndoable() const
{
    const auto last = lastStep();
    return last && m_step > 0 && last->seq == m_step;
}

bool ImportJob::isTakenBack() const
{
    const std::vector<Step> steps = m_context.workspace().history();
    return std::any_of(steps.begin(), steps.end(), [this](const Step &s) { return s.seq == m_step && s.undone; });
}

QByteArray ImportJob::content() const
{
    if (!m_request.bytes.isNull())
        return m_request.bytes;
    QFile file(m_request.path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TableSample ImportJob::calendarSample() const
{
    constexpr int rowsShown = 50;
    TableSample sample;
    for (const CalendarEvent &event : firstEvents(content(), m_request.zone, rowsShown))
        sample.rows.push_back({event.title, momentWords(event.start),
                               event.repetition.rule.isEmpty() ? QString() : valueWords("rule", event.repetition.rule),
                               event.categories.join(QStringLiteral(", ")), event.place});
    if (!sample.rows.empty())
        for (const char *field : {"title", "start", "rule", "communities", "place"})
            sample.header << fieldWords(QString::fromLatin1(field));
    return sample;
}

MeetingReport ImportJob::report() const
{
    return readMeetingReport(content());
}

QString ImportJob::titleOfReport() const
{
    const QString title = report().title;
    return title.isEmpty() ? words(QT_TRANSLATE_NOOP("Import", "Session")) : title;
}

Id<Event> ImportJob::planSessionOfReport(QDate day, Id<Community> community)
{
    const MeetingReport meeting = report();
    SessionPlan plan;
    plan.title = titleOfReport();
    plan.start = meeting.startOn(day, m_context.workspace().identity().zone);
    plan.minutes = meeting.start ? meeting.minutes : dayMinutes;
    if (!community.isNull())
        plan.communities = {community};
    Id<Event> created;
    ChangeSet changes = createSession(m_context.store(), plan, m_context.today(), &created);
    m_context.commit({QStringLiteral("session.plan"), plan.title}, std::move(changes),
                     words(QT_TRANSLATE_NOOP("Import", "Added “%1”, %2")).arg(plan.title, momentWords(plan.start)));
    return created;
}

std::vector<SessionRow> ImportJob::sessionsOfReport() const
{
    const SessionScope everywhere{m_context.today(), m_context.workspace().identity().startedOn, {}, SessionShow::All,
                                  m_context.now()};
    return sessionsOf(m_context.store(), report(), everywhere);
}

/// The draft of the log is where pasted names wait for a decision.
void ImportJob::logReport(Id<Event> session)
{
    Workspace &workspace = m_context.workspace();
    LogDraft draft = LogDraft::fromText(workspace.draft(LogDraft::kind, session.toString()));
    for (Attendee attendee : report().people) {
        if (!attendee.name.isEmpty())
            attendee.text = attendee.name;
        if (!draft.open.contains(lineOf(attendee)))
            draft.open << lineOf(attendee);
    }
    workspace.saveDraft(LogDraft::kind, session.toString(), draft.toText());
    m_context.open({Reference::Event, session.value(), QStringLiteral("session.log")});
}

/// The same file again means the same people; who was new is known by now.
void ImportJob::keepDecided()
{
    ImportRequest decided = m_request;
    decided.choices.people.removeIf([](const auto &choice) { return choice.value().isNull(); });
    if (m_isTouched)
        m_left.keep(decided);
    m_isTouched = false;
}

void ImportJob::remember()
{
    if (!isTable() || !isReady() || m_preview->format == FileFormat::Cards)
        return;
    m_context.workspace().saveDraft(ImportProfile::draftKind(), profileKey(m_preview->sample.header),
                                    toText(profileOf(m_request, *m_preview)));
}

} // namespace convenor
