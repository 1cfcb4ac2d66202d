// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_context.h"

#include "core/people/people_mapping.h"

namespace convenor {

namespace {

constexpr int namesTold = 5;

QString named(const QStringList &names)
{
    QString list = QStringList(names.mid(0, namesTold)).join(QStringLiteral(", "));
    if (names.size() > namesTold)
        list += QStringLiteral(" and %1 more").arg(names.size() - namesTold);
    return list;
}

/// A name made from an address, for somebody of whom nothing else is known.
QString nameFromEmail(const QString &email)
{
    QString name = email.section(u'@', 0, 0);
    return name.replace(u'.', u' ').replace(u'_', u' ');
}

} // namespace

ImportContext::ImportContext(const Store &store, Settings settings)
    : m_store(store), m_settings(std::move(settings)), m_people(store), m_communities(store)
{
}

Id<Community> ImportContext::community(Cells &row, int field)
{
    const QString text = row.text(field);
    if (text.isEmpty() && !m_settings.community.isNull())
        return m_settings.community;
    const Id<Community> found = m_communities.find(text);
    if (text.isEmpty())
        row.refuse(field, QStringLiteral("The community is missing."));
    else if (found.isNull())
        row.refuse(field, QStringLiteral("There is no community “%1”. Import it first, or correct the code.").arg(text));
    return found;
}

ImportContext::PersonRef ImportContext::person(Cells &row, int field, int handle, int email)
{
    const QString text = row.text(field);
    const QString handleText = handle < 0 ? QString() : row.text(handle);
    const QString emailText = email < 0 ? QString() : row.text(email);
    PeopleDirectory::Match match;
    for (const QString &key : {handleText, emailText, text})
        if (!key.isEmpty() && match.id.isNull() && !match.isAmbiguous)
            match = m_people.find(key);
    if (match.isAmbiguous)
        row.refuse(field, QStringLiteral("Several people are called “%1”. Give the handle or e-mail address.").arg(text));
    if (!match.id.isNull() || match.isAmbiguous)
        return {match.id, {}};
    PersonRef ref;
    const QString address = emailText.isEmpty() && text.contains(u'@') ? text : emailText;
    const QString name = !text.isEmpty() && text != address ? text : !handleText.isEmpty() ? handleText : nameFromEmail(address);
    if (const auto problem = Name::problem(name))
        row.refuse(field, name.isEmpty() ? QStringLiteral("The person is missing.") : *problem);
    else if (const auto bad = Email::problem(address))
        row.refuse(email < 0 ? field : email, *bad);
    else
        ref.added = Person{Id<Person>(-1), Name(name), handleText, Email(address), {}, {}, {}, {}, {}, false};
    return ref;
}

Id<Person> ImportContext::accept(const PersonRef &ref, Unknown unknown)
{
    if (!ref.id.isNull())
        return ref.id;
    Person person = ref.added;
    person.id = m_store.newId<Person>();
    person.guest = unknown == BecomeGuests;
    m_unknown = unknown;
    m_people.add(person);
    m_newNames << person.name.value();
    m_changes.add(person);
    return person.id;
}

void ImportContext::count(Outcome outcome)
{
    ++(outcome == Outcome::Added ? m_result.added : outcome == Outcome::Updated ? m_result.updated : m_result.unchanged);
}

void ImportContext::finish()
{
    if (m_newNames.isEmpty())
        return;
    const QString sentence = m_unknown == BecomeGuests ? QStringLiteral("%1 unknown people became guests: %2.")
                                                       : QStringLiteral("%1 people were not known and were added: %2.");
    m_result.warnings << sentence.arg(m_newNames.size()).arg(named(m_newNames));
}

} // namespace convenor
