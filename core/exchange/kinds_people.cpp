// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/care/care_mapping.h"
#include "core/communities/communities_mapping.h"
#include "core/exchange/current_affiliations.h"
#include "core/exchange/dated.h"
#include "core/exchange/import_context.h"
#include "core/exchange/names.h"
#include "core/exchange/told_people.h"
#include "core/people/people_mapping.h"

namespace convenor {

namespace {

constexpr TableField handleField{"handle", TableField::ImportOnly, "github person_handle"};
constexpr TableField emailField{"email", TableField::ImportOnly, "e_mail mail user_email", TableField::Address};
constexpr TableField personField{"person", TableField::Needed, "name member mitglied full_name participant", TableField::PersonName};

constexpr const char *organisationWords = "organization company firma";
constexpr const char *departmentWords = "team abteilung bereich";
constexpr const char *siteWords = "location office standort";
constexpr const char *zoneWords = "timezone time_zone zeitzone";
constexpr const char *languagesWords = "language sprachen sprache";
constexpr const char *firstNameWords = "first given_name forename vorname";
constexpr const char *lastNameWords = "last surname family_name nachname";

/// Where the lists that describe people do so; \a called is the column that names them, by their name alone if \a isName.
template <const auto &fields> PersonColumns personColumns(int called, bool isName)
{
    PersonColumns columns{
        {called, fields["handle"], fields["email"], fields["first_name"], fields["last_name"], isName}};
    columns.organisation = fields["organisation"];
    columns.department = fields["department"];
    columns.site = fields["site"];
    columns.country = fields["country"];
    columns.zone = fields["zone"];
    columns.languages = fields["languages"];
    return columns;
}

/// An importer of one record type, kept by a key of several parts.
template <class T> class RecordImporter : public Importer
{
public:
    template <class KeyOf>
    RecordImporter(ImportContext &context, KeyOf keyOfRecord)
        : m_context(context), m_records(context, keyOfRecord, context.edits())
    {
    }
    void finish() override { m_records.finish(m_context.changes()); }

protected:
    /// Puts \a record, with a new id if it has none, and counts the row.
    void put(Cells &row, const QString &key, const T &record) { m_context.count(store(row, key, record)); }
    Outcome store(Cells &row, const QString &key, T record)
    {
        if (record.id.isNull())
            record.id = m_context.store().template newId<T>();
        const Outcome outcome = m_records.put(key, record);
        if (outcome != Outcome::Unchanged)
            m_lines.insert(record.id.value(), row.line());
        return outcome;
    }
    T known(const QString &key) const
    {
        const T *record = m_records.find(key);
        return record ? *record : T();
    }

    ImportContext &m_context;
    Upserts<T, QString> m_records;
    QHash<qint64, qint64> m_lines; ///< line of the file that brought or changed a record, by its id
};

class PeopleImporter : public Importer
{
public:
    static constexpr auto fields = listOf({
        {"name", TableField::Needed, "full_name person", TableField::PersonName},
        {"handle", TableField::Optional, "login username github"},
        {"email", TableField::Optional, "e_mail mail", TableField::Address},
        {"organisation", TableField::Optional, organisationWords},
        {"department", TableField::Optional, departmentWords}, {"site", TableField::Optional, siteWords}, {"country", TableField::Optional, "land"},
        {"zone", TableField::Optional, zoneWords}, {"languages", TableField::Optional, languagesWords},
        {"joined", TableField::Optional, "eintritt", TableField::Day}, {"left", TableField::Optional, "austritt", TableField::Day},
        {"first_name", TableField::ImportOnly, firstNameWords},
        {"last_name", TableField::ImportOnly, lastNameWords}});

    explicit PeopleImporter(ImportContext &context)
        : m_context(context), m_people(context, columns(), ToldPeople::LastRow)
    {
    }

    void take(Cells &row) override
    {
        ToldPeople::Told told = m_people.read(row);
        if (!row.isRefused())
            m_context.count(m_people.put(row, told));
    }
    void finish() override { m_people.finish(); }

private:
    static PersonColumns columns()
    {
        PersonColumns columns = personColumns<fields>(fields["name"], true);
        columns.joined = fields["joined"];
        columns.left = fields["left"];
        return columns;
    }

    ImportContext &m_context;
    ToldPeople m_people;
};

void readPeople(const Store &store, const Filter &filter, const RowSink &sink)
{
    QHash<Id<Person>, Affiliation> current;
    const QDate day = filter.on.isValid() ? filter.on : QDate::currentDate();
    store.each<Affiliation>([&](const Affiliation &a) {
        if (Affiliation &best = current[a.person]; isBetter(a, best, day))
            best = a;
    });
    QSet<Id<Person>> members;
    if (!filter.community.isNull())
        for (const Membership &m : store.where(&Membership::community, filter.community))
            if (filter.covers(during(m)))
                members.insert(m.person);
    store.each<Person>([&](const Person &p) {
        if ((!filter.person.isNull() && filter.person != p.id) || !filter.covers(DateRange{p.joined, p.left}) ||
            (!filter.community.isNull() && !members.contains(p.id)))
            return;
        const Affiliation a = current.value(p.id);
        sink(p.id.value(), {p.name.value(), p.handle, p.email.value(), a.organisation, a.department, a.site, p.country, p.zone,
                            p.languages, p.joined.toString(), p.left.toString()});
    });
}

class AliasesImporter : public RecordImporter<PersonAlias>
{
public:
    static constexpr auto fields = listOf(
        {personField, {"alias", TableField::Needed, "former_name also_known_as"}, {"kind"}, handleField, emailField});

    explicit AliasesImporter(ImportContext &context)
        : RecordImporter(context, [](const PersonAlias &a) { return key(a); })
    {
    }
    void take(Cells &row) override
    {
        const auto person = m_context.person(row, {fields["person"], fields["handle"], fields["email"]});
        PersonAlias alias;
        alias.text = row.text(fields["alias"]);
        alias.kind =
            row.choice<AliasKind>(fields["kind"], alias.text.contains(u'@') ? AliasKind::Address : AliasKind::FullName);
        if (const auto problem = Name::problem(alias.text))
            row.refuse(fields["alias"], *problem);
        if (row.isRefused())
            return;
        alias.person = m_context.accept(person, ImportContext::AreAdded);
        if (const PersonAlias *before = m_records.find(key(alias)))
            alias = *before;
        put(row, key(alias), alias);
    }

private:
    static QString key(const PersonAlias &a) { return keyOf(a.person, QLatin1String(enumName(a.kind)), a.text); }
};

void readAliases(const Store &store, const Filter &filter, const RowSink &sink)
{
    const Names names(store);
    store.each<PersonAlias>([&](const PersonAlias &a) {
        if (filter.person.isNull() || filter.person == a.person)
            sink(a.id.value(), {names.of(a.person), a.text, QLatin1String(enumName(a.kind))});
    });
}

class AffiliationsImporter : public RecordImporter<Affiliation>
{
public:
    static constexpr auto fields = listOf({
        personField, {"from", TableField::Needed, "since", TableField::Day},
        {"to", TableField::Optional, "until", TableField::Day},
        {"organisation", TableField::Optional, "organization company"}, {"department"}, {"site"}, handleField,
        emailField});

    explicit AffiliationsImporter(ImportContext &context)
        : RecordImporter(context, [](const Affiliation &a) { return keyOf(a.person, a.since); })
    {
    }
    void take(Cells &row) override
    {
        const auto person = m_context.person(row, {fields["person"], fields["handle"], fields["email"]});
        const DateRange range = readRange(row, fields["from"], fields["to"]);
        if (row.isRefused())
            return;
        const Id<Person> id = m_context.accept(person, ImportContext::AreAdded);
        giveDates(row, id, range);
        Affiliation affiliation = known(keyOf(id, range.since));
        affiliation.person = id;
        affiliation.since = range.since;
        assign(affiliation.until, range.until);
        assign(affiliation.organisation, row.text(fields["organisation"]));
        assign(affiliation.department, row.text(fields["department"]));
        assign(affiliation.site, row.text(fields["site"]));
        m_file = row.file();
        put(row, keyOf(id, range.since), affiliation);
    }
    void finish() override
    {
        warnOfOverlaps(
            m_records, m_lines, m_context.result(), m_file, [](const Affiliation &a) { return a.person.toString(); },
            QT_TRANSLATE_NOOP("Core", "%1, row %2: an affiliation %3 overlaps the one %4."));
        RecordImporter::finish();
    }

private:
    /// What a file of people said without dates is not a second affiliation: the row that says the same dates it.
    void giveDates(const Cells &row, Id<Person> person, const DateRange &range)
    {
        const Affiliation undated = known(keyOf(person, HalfDate()));
        const bool isSame = undated.organisation == row.text(fields["organisation"]) &&
                            undated.department == row.text(fields["department"]) &&
                            undated.site == row.text(fields["site"]) && undated.until.isEmpty();
        if (!undated.id.isNull() && isSame && !m_records.find(keyOf(person, range.since)))
            m_records.rename(keyOf(person, HalfDate()), keyOf(person, range.since));
    }

    QString m_file;
};

void readAffiliations(const Store &store, const Filter &filter, const RowSink &sink)
{
    const Names names(store);
    std::vector<Affiliation> all = store.all<Affiliation>();
    std::stable_sort(all.begin(), all.end(), [](const Affiliation &a, const Affiliation &b) {
        return std::pair(a.person, a.since.first()) < std::pair(b.person, b.since.first());
    });
    for (const Affiliation &a : all)
        if ((filter.person.isNull() || filter.person == a.person) && filter.covers(during(a)))
            sink(a.id.value(),
                 {names.of(a.person), a.since.toString(), a.until.toString(), a.organisation, a.department, a.site});
}

class HeadcountImporter : public RecordImporter<Headcount>
{
public:
    static constexpr auto fields = listOf(
        {{"day", TableField::Needed, "date", TableField::Day}, {"people", TableField::Needed, "headcount count"},
        {"department"}, {"site"}});

    explicit HeadcountImporter(ImportContext &context)
        : RecordImporter(context, [](const Headcount &h) { return keyOf(HalfDate(h.day), h.department, h.site); })
    {
    }
    void take(Cells &row) override
    {
        const QDate day = row.day(fields["day"]);
        const auto people = row.number(fields["people"]);
        if (!day.isValid() && !row.isRefused())
            row.refuse(fields["day"], Words::tr("The day is missing."));
        if (!people && !row.isRefused())
            row.refuse(fields["people"], Words::tr("The number of people is missing."));
        if (row.isRefused())
            return;
        const QString department = row.text(fields["department"]);
        const QString site = row.text(fields["site"]);
        const QString key = keyOf(HalfDate(day), department, site);
        Headcount headcount = known(key);
        headcount = {headcount.id, day, *people, department, site};
        put(row, key, headcount);
    }
};

void readHeadcount(const Store &store, const Filter &filter, const RowSink &sink)
{
    store.each<Headcount>([&](const Headcount &h) {
        if (filter.covers(h.day) && (!filter.on.isValid() || filter.on == h.day))
            sink(h.id.value(), {h.day.toString(Qt::ISODate), h.people, h.department, h.site});
    });
}

class MembershipsImporter : public RecordImporter<Membership>
{
public:
    static constexpr auto fields = listOf({
        {"community", TableField::Needed, "community_code"}, personField,
        {"from", TableField::Optional, "since joined mitglied_seit seit von", TableField::Day},
        {"to", TableField::Optional, "until left bis", TableField::Day}, {"source", TableField::Optional, "quelle"}, handleField, emailField,
        {"organisation", TableField::ImportOnly, organisationWords}, {"department", TableField::ImportOnly, departmentWords},
        {"site", TableField::ImportOnly, siteWords}, {"country", TableField::ImportOnly, "land"},
        {"zone", TableField::ImportOnly, zoneWords}, {"languages", TableField::ImportOnly, languagesWords},
        {"first_name", TableField::ImportOnly, firstNameWords}, {"last_name", TableField::ImportOnly, lastNameWords}});

    explicit MembershipsImporter(ImportContext &context)
        : RecordImporter(context, [](const Membership &m) { return keyOf(m.community, m.person, m.since); }),
          m_people(context, personColumns<fields>(fields["person"], false), ToldPeople::FirstRow)
    {
        m_records.each([&](const Membership &m) { m_begins[keyOf(m.community, m.person)] << m.since; });
    }
    void take(Cells &row) override
    {
        const QList<Id<Community>> communities = m_context.communitiesOrFirst(row, fields["community"]);
        ToldPeople::Told told = m_people.read(row);
        const DateRange range = readRange(row, fields["from"], fields["to"]);
        if (row.isRefused())
            return;
        const Id<Person> person = m_people.identify(told);
        Outcome outcome = Outcome::Unchanged;
        for (const Id<Community> community : communities) {
            m_context.accept(community);
            outcome = std::max(outcome, join(row, community, person, range));
        }
        m_context.count(std::max(outcome, std::min(Outcome::Updated, m_people.put(row, told))));
        m_file = row.file();
    }
    void finish() override
    {
        warnOfOverlaps(
            m_records, m_lines, m_context.result(), m_file,
            [](const Membership &m) { return keyOf(m.community, m.person); },
            QT_TRANSLATE_NOOP("Core",
                              "%1, row %2: a membership %3 overlaps the one %4. Say when that one ended, or correct "
                              "when it began."));
        RecordImporter::finish();
        m_people.finish();
    }

private:
    Outcome join(Cells &row, Id<Community> community, Id<Person> person, const DateRange &range)
    {
        const QString pair = keyOf(community, person);
        const std::optional<HalfDate> begin = beginOf(pair, range);
        const HalfDate since = begin && saysLess(range.since, *begin) ? *begin : range.since;
        const auto keyAt = [&pair](const HalfDate &day) { return pair + QChar(0x1f) + day.toString(); };
        QList<HalfDate> &begins = m_begins[pair];
        if (begin && *begin != since)
            m_records.rename(keyAt(*begin), keyAt(since));
        if (!begins.contains(since))
            begin ? begins.replace(begins.indexOf(*begin), since) : begins.append(since);
        Membership membership = known(keyAt(since));
        membership.community = community;
        membership.person = person;
        membership.since = since;
        assign(membership.until, range.until);
        assign(membership.source, row.text(fields["source"]));
        m_met.insert(keyAt(since));
        return store(row, keyAt(since), membership);
    }
    /// Where the membership begins that a row means: the one that begins there; the latest, if it does not say, as a list of
    /// today's members makes nobody a member twice; or the only one of that time that goes on, whose beginning it corrects.
    std::optional<HalfDate> beginOf(const QString &pair, const DateRange &range) const
    {
        const QList<HalfDate> begins = m_begins.value(pair);
        if (begins.contains(range.since))
            return range.since;
        const auto isEarlier = [](const HalfDate &a, const HalfDate &b) { return a.first() < b.first(); };
        if (range.since.isEmpty())
            return begins.isEmpty() ? std::nullopt
                                    : std::optional(*std::max_element(begins.begin(), begins.end(), isEarlier));
        QList<HalfDate> meant;
        bool isClear = true;
        for (const HalfDate &begin : begins) {
            const QString key = pair + QChar(0x1f) + begin.toString();
            const Membership *other = m_records.find(key);
            if (!other || !during(*other).overlaps(range))
                continue;
            meant << begin;
            isClear &=
                (other->until.isEmpty() || other->until == range.until) && (begin.isEmpty() || !m_met.contains(key));
        }
        return isClear && meant.size() == 1 ? std::optional(meant.front()) : std::nullopt;
    }
    /// True if \a told is nothing, or the year or the month of \a known.
    static bool saysLess(const HalfDate &told, const HalfDate &known)
    {
        return told.isEmpty() || (!known.isEmpty() && told.first() <= known.first() && known.last() <= told.last());
    }

    ToldPeople m_people;
    QHash<QString, QList<HalfDate>> m_begins; ///< of the memberships of a person in a community
    QSet<QString> m_met;                      ///< the keys of those of which this file spoke
    QString m_file;
};

void readMemberships(const Store &store, const Filter &filter, const RowSink &sink)
{
    const Names names(store);
    store.each<Membership>([&](const Membership &m) {
        if (filter.concerns(m.community, m.person) && filter.covers(during(m)))
            sink(m.id.value(),
                 {names.of(m.community), names.of(m.person), m.since.toString(), m.until.toString(), m.source});
    });
}

class RolesImporter : public RecordImporter<RoleTerm>
{
public:
    static constexpr auto fields = listOf({
        {"community", TableField::Needed, "community_code"}, personField, {"role", TableField::Needed, "rolle funktion"}, {"core", TableField::Optional, "kern"},
        {"from", TableField::Optional, "since seit von", TableField::Day},
        {"to", TableField::Optional, "until bis", TableField::Day}, handleField, emailField});

    explicit RolesImporter(ImportContext &context)
        : RecordImporter(context, [](const RoleTerm &t) { return keyOf(t.community, t.person, t.role, t.since); }),
          m_catalogue(
              context.store(), [](const Role &r) { return keyOf(r.name.value()); }, context.edits())
    {
    }
    void take(Cells &row) override
    {
        const Id<Community> community = m_context.communityOrFirst(row, fields["community"]);
        const auto person = m_context.person(row, {fields["person"], fields["handle"], fields["email"]});
        const QString name = row.text(fields["role"]);
        const auto core = row.yesNo(fields["core"]);
        const DateRange range = readRange(row, fields["from"], fields["to"]);
        if (const auto problem = Name::problem(name))
            row.refuse(fields["role"], name.isEmpty() ? Words::tr("The role is missing.") : *problem);
        if (row.isRefused())
            return;
        const Id<Person> id = m_context.accept(person, ImportContext::AreAdded);
        m_context.accept(community);
        const Id<Role> role = putRole(row, Name(name), core);
        const QString key = keyOf(community, id, role, range.since);
        RoleTerm term = known(key);
        term = {term.id, community, id, role, range.since, range.until.isEmpty() ? term.until : range.until};
        warnIfOutside(row, term);
        m_file = row.file();
        put(row, key, term);
    }
    void finish() override
    {
        warnOfOverlaps(
            m_records, m_lines, m_context.result(), m_file,
            [](const RoleTerm &t) { return keyOf(t.community, t.person, t.role); },
            QT_TRANSLATE_NOOP("Core", "%1, row %2: a role %3 overlaps the one %4."));
        RecordImporter::finish();
        m_catalogue.finish(m_context.changes());
    }

private:
    /// The first row of a file that names a role says whether it counts as core.
    Id<Role> putRole(Cells &row, const Name &name, std::optional<bool> core)
    {
        const QString key = keyOf(name.value());
        const Role *known = m_catalogue.find(key);
        Role role = known ? *known : Role{m_context.store().newId<Role>(), name, false};
        const bool isFirst = !m_seen.contains(key);
        m_seen.insert(key);
        if (!known && !core)
            row.warn(Words::tr("the role “%1” is new and does not count as core; a column “core” with yes would say "
                               "so.")
                         .arg(name.value()));
        if (core && !isFirst && role.core != *core)
            row.warn((role.core ? Words::tr("the role “%1” counts as core by an earlier row, which holds.")
                                : Words::tr("the role “%1” counts as not core by an earlier row, which holds."))
                         .arg(name.value()));
        if (core && isFirst)
            role.core = *core;
        m_catalogue.put(key, role);
        return role.id;
    }
    void warnIfOutside(Cells &row, const RoleTerm &term)
    {
        const Community &community = m_context.communities().get(term.community);
        if (!community.closed.isEmpty() && (term.until.isEmpty() || term.until.last() > community.closed.last()))
            row.warn(Words::tr("%1, %2 of %3, ends after the community was closed on %4.")
                         .arg(row.text(fields["person"]), row.text(fields["role"]), community.code.value(),
                              community.closed.toString()));
        if (!community.founded.isEmpty() && !term.since.isEmpty() && term.since.first() < community.founded.first())
            row.warn(Words::tr("%1, %2 of %3, begins before the community was founded on %4.")
                         .arg(row.text(fields["person"]), row.text(fields["role"]), community.code.value(),
                              community.founded.toString()));
    }

    Upserts<Role, QString> m_catalogue;
    QSet<QString> m_seen;
    QString m_file;
};

void readRoles(const Store &store, const Filter &filter, const RowSink &sink)
{
    const Names names(store);
    QHash<Id<Role>, Role> catalogue;
    store.each<Role>([&](const Role &role) { catalogue.insert(role.id, role); });
    store.each<RoleTerm>([&](const RoleTerm &t) {
        if (!filter.concerns(t.community, t.person) || !filter.covers(during(t)))
            return;
        const Role role = catalogue.value(t.role);
        sink(t.id.value(), {names.of(t.community), names.of(t.person), role.name.value(),
                            role.core ? QStringLiteral("yes") : QStringLiteral("no"), t.since.toString(), t.until.toString()});
    });
}

class BreaksImporter : public RecordImporter<Break>
{
public:
    static constexpr auto fields = listOf({
        personField, {"from", TableField::Needed, "since", TableField::Day}, {"community"},
        {"expected_return", TableField::Optional, "", TableField::Day},
        {"returned", TableField::Optional, "", TableField::Day}, {"stand_in"},
        handleField, emailField});

    explicit BreaksImporter(ImportContext &context) : RecordImporter(context, [](const Break &b) { return key(b); })
    {
    }
    void take(Cells &row) override
    {
        const auto person = m_context.person(row, {fields["person"], fields["handle"], fields["email"]});
        std::optional<Id<Community>> community;
        if (!row.text(fields["community"]).isEmpty())
            community = m_context.community(row, fields["community"]);
        const HalfDate since = row.halfDate(fields["from"]);
        const HalfDate expected = row.halfDate(fields["expected_return"]);
        const HalfDate returned = row.halfDate(fields["returned"]);
        std::optional<ImportContext::PersonRef> standIn;
        if (!row.text(fields["stand_in"]).isEmpty())
            standIn = m_context.person(row, {fields["stand_in"]});
        if (since.isEmpty() && !row.isRefused())
            row.refuse(fields["from"], Words::tr("The first day of the break is missing."));
        if (!DateRange{since, returned}.isOrdered())
            row.refuse(fields["returned"], Words::tr("They returned before the break began."));
        if (row.isRefused())
            return;
        Break pause;
        pause.person = m_context.accept(person, ImportContext::AreAdded);
        pause.community = community;
        pause.since = since;
        if (const Break *before = m_records.find(key(pause)))
            pause = *before;
        assign(pause.expectedReturn, expected);
        assign(pause.returned, returned);
        if (standIn)
            pause.standIn = m_context.accept(*standIn, ImportContext::AreAdded);
        put(row, key(pause), pause);
    }

private:
    static QString key(const Break &b) { return keyOf(b.person, b.community.value_or(Id<Community>()), b.since); }
};

void readBreaks(const Store &store, const Filter &filter, const RowSink &sink)
{
    const Names names(store);
    store.each<Break>([&](const Break &b) {
        const bool fits = filter.community.isNull() || !b.community || *b.community == filter.community;
        const HalfDate lastDay = b.returned.isEmpty() ? HalfDate() : HalfDate(b.returned.first().addDays(-1));
        if (!fits || (!filter.person.isNull() && filter.person != b.person) ||
            !filter.covers(DateRange{b.since, lastDay}))
            return;
        sink(b.id.value(), {names.of(b.person), b.since.toString(), b.community ? names.of(*b.community) : QString(),
                            b.expectedReturn.toString(), b.returned.toString(), b.standIn ? names.of(*b.standIn) : QString()});
    });
}

class TouchesImporter : public RecordImporter<Touch>
{
public:
    static constexpr auto fields =
        listOf({personField, {"day", TableField::Needed, "date", TableField::Day}, {"kind"}, {"note"}, handleField,
        emailField});

    explicit TouchesImporter(ImportContext &context) : RecordImporter(context, [](const Touch &t) { return key(t); })
    {
    }
    void take(Cells &row) override
    {
        const auto person = m_context.person(row, {fields["person"], fields["handle"], fields["email"]});
        Touch touch;
        touch.day = row.day(fields["day"]);
        touch.kind = row.choice<TouchKind>(fields["kind"], TouchKind::CheckIn);
        touch.note = row.longText(fields["note"]);
        if (!touch.day.isValid() && !row.isRefused())
            row.refuse(fields["day"], Words::tr("The day is missing."));
        if (row.isRefused())
            return;
        touch.person = m_context.accept(person, ImportContext::AreAdded);
        touch.id = known(key(touch)).id;
        put(row, key(touch), touch);
    }

private:
    static QString key(const Touch &t)
    {
        return keyOf(t.person, HalfDate(t.day), QLatin1String(enumName(t.kind))) + QChar(0x1f) + t.note;
    }
};

void readTouches(const Store &store, const Filter &filter, const RowSink &sink)
{
    const Names names(store);
    store.each<Touch>([&](const Touch &t) {
        if ((filter.person.isNull() || filter.person == t.person) && filter.covers(t.day) &&
            (!filter.on.isValid() || filter.on == t.day))
            sink(t.id.value(),
                 {names.of(t.person), t.day.toString(Qt::ISODate), QLatin1String(enumName(t.kind)), t.note});
    });
}

} // namespace

std::vector<Kind> peopleKinds()
{
    return {
        kindOf<PeopleImporter>("people", readPeople),
        kindOf<AliasesImporter>("aliases", readAliases),
        kindOf<AffiliationsImporter>("affiliations", readAffiliations),
        kindOf<HeadcountImporter>("headcount", readHeadcount),
        kindOf<MembershipsImporter>("memberships", readMemberships),
        kindOf<RolesImporter>("roles", readRoles),
        kindOf<BreaksImporter>("breaks", readBreaks),
        kindOf<TouchesImporter>("touches", readTouches),
    };
}

} // namespace convenor
