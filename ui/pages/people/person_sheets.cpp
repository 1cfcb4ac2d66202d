// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/person_sheets.h"

#include "core/base/typed_date.h"
#include "core/communities/communities_mapping.h"
#include "core/people/directory.h"
#include "core/people/people_rules.h"
#include "core/people/person_rows.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace convenor {

namespace {

Fields<Person> personFields()
{
    return {field(PersonSheet::tr("Name"), &Person::name),
            field(PersonSheet::tr("Handle"), &Person::handle),
            field(PersonSheet::tr("E-mail"), &Person::email),
            field(PersonSheet::tr("Country"), &Person::country),
            field(PersonSheet::tr("Languages"), &Person::languages),
            field(PersonSheet::tr("Joined the organisation"), &Person::joined)};
}

Fields<PersonDraft> draftFields()
{
    return {field<PersonDraft, Name>(PersonSheet::tr("Name"), &PersonDraft::name),
            field<PersonDraft, QString>(PersonSheet::tr("Handle"), &PersonDraft::handle),
            field<PersonDraft, Email>(PersonSheet::tr("E-mail"), &PersonDraft::email),
            field(PersonSheet::tr("Department"), &PersonDraft::department),
            field(PersonSheet::tr("Site"), &PersonDraft::site)};
}

QLineEdit *dayLine(const QString &name, const QString &text)
{
    auto *line = new QLineEdit(text);
    line->setAccessibleName(name);
    line->setPlaceholderText(PersonSheet::tr("today, fri, 12 Dec, in 2 weeks"));
    return line;
}

} // namespace

PersonSheet::PersonSheet(Context &context, const QString &title, const QString &button_)
    : SheetContent(title), m_context(context)
{
    auto *go = button(button_, ButtonKind::Primary);
    go->setToolTip(tr("Ctrl+Enter"));
    footer()->addStretch(1);
    footer()->addWidget(go);
    const auto press = [this] {
        if (m_context.act([this] { finish(); }))
            Q_EMIT done();
    };
    connect(go, &QPushButton::clicked, this, press);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this, press);
}

void PersonSheet::add(const QString &text, QWidget *field)
{
    auto *words = label(text, FontRole::SmallStrong, Tone::Muted);
    words->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(text);
    if (auto *box = qobject_cast<QComboBox *>(field); box && box->isEditable())
        box->lineEdit()->setAccessibleName(text);
    body()->addWidget(words);
    body()->addWidget(field);
    if (!m_first)
        m_first = field;
}

std::vector<Id<Community>> PersonSheet::fillCommunities(QComboBox &box, Id<Person> person) const
{
    const std::optional<PersonRow> row = personRow(m_context.store(), person, m_context.today());
    const auto isIn = [&](const Community &c) {
        return row && std::find(row->communities.begin(), row->communities.end(), c.id) != row->communities.end();
    };
    std::vector<Community> communities = m_context.store().all<Community>();
    std::erase_if(communities, [&](const Community &c) {
        return !DateRange{c.founded, c.closed}.covers(m_context.today());
    });
    std::sort(communities.begin(), communities.end(), [&](const Community &a, const Community &b) {
        return std::tuple(!isIn(a), a.name.value()) < std::tuple(!isIn(b), b.name.value());
    });
    std::vector<Id<Community>> ids;
    for (const Community &community : communities) {
        box.addItem(community.name.value());
        ids.push_back(community.id);
    }
    return ids;
}

QDate PersonSheet::typedDay(const QLineEdit &line) const
{
    const QString typed = line.text().trimmed();
    const QDate day = readDay(typed, m_context.today());
    if (!typed.isEmpty() && !day.isValid())
        throw Error(Error::Invalid, tr("“%1” is not a day. Type one such as fri, 12 Dec or 2026-12-12.").arg(typed));
    return day;
}

AddPersonSheet::AddPersonSheet(Context &context)
    : PersonSheet(context, tr("Add a person"), tr("Add")),
      m_form(new RecordForm<PersonDraft>(draftFields(), {})),
      m_community(new QComboBox)
{
    body()->addWidget(m_form);
    m_communities = fillCommunities(*m_community, {});
    m_community->insertItem(0, tr("None yet"));
    m_community->setCurrentIndex(0);
    add(tr("Joins today"), m_community);
    body()->addStretch(1);
}

QWidget *AddPersonSheet::firstFocus()
{
    return m_form->firstEditor();
}

void AddPersonSheet::finish()
{
    if (!m_form->isValid())
        throw Error(Error::Invalid, tr("Something above is missing or cannot be taken. Correct what is marked."));
    const PersonDraft &draft = m_form->record();
    PersonEntry entry{draft, {}, draft.department, draft.site, {}};
    if (const int chosen = m_community->currentIndex(); chosen > 0)
        entry.community = m_communities[size_t(chosen - 1)];
    Id<Person> made;
    ChangeSet changes = addPerson(context().store(), entry, context().today(), &made);
    context().commit({QStringLiteral("person.add"), draft.name.value()}, std::move(changes));
    Q_EMIT added(made);
}

EditPersonSheet::EditPersonSheet(Context &context, Person person)
    : PersonSheet(context, person.name.value(), tr("Change")), m_form(new RecordForm<Person>(personFields(), person))
{
    body()->addWidget(m_form);
    body()->addStretch(1);
}

QWidget *EditPersonSheet::firstFocus()
{
    return m_form->firstEditor();
}

void EditPersonSheet::finish()
{
    if (!m_form->isValid())
        throw Error(Error::Invalid, tr("Something above is missing or cannot be taken. Correct what is marked."));
    const Person &after = m_form->record();
    context().commit({QStringLiteral("person.change"), after.name.value()}, changePerson(context().store(), after));
}

BreakSheet::BreakSheet(Context &context, Person person)
    : PersonSheet(context, tr("Break of %1").arg(person.name.value()), tr("Start break")),
      m_person(std::move(person)),
      m_since(dayLine(tr("From"), tr("today"))),
      m_back(dayLine(tr("Expected back"), {})),
      m_where(new QComboBox),
      m_standIn(new QLineEdit)
{
    setSubtitle(tr("A break is fine. Nobody is reminded of anything while it lasts."));
    m_communities = fillCommunities(*m_where, m_person.id);
    m_where->insertItem(0, tr("Everywhere"));
    m_where->setCurrentIndex(0);
    m_standIn->setPlaceholderText(tr("A name, a handle or an address"));
    add(tr("From"), m_since);
    add(tr("Expected back (may stay empty)"), m_back);
    add(tr("Where"), m_where);
    add(tr("Who stands in (may stay empty)"), m_standIn);
    body()->addStretch(1);
}

void BreakSheet::finish()
{
    Break pause;
    pause.person = m_person.id;
    pause.since = HalfDate(typedDay(*m_since));
    pause.expectedReturn = HalfDate(typedDay(*m_back));
    if (const int chosen = m_where->currentIndex(); chosen > 0)
        pause.community = m_communities[size_t(chosen - 1)];
    if (const QString name = m_standIn->text().trimmed(); !name.isEmpty()) {
        const auto found = PeopleDirectory(context().store(), {name}).find(name);
        if (found.id.isNull())
            throw Error(Error::NotFound,
                        found.isAmbiguous
                            ? tr("Several people are called “%1”. Type the handle.").arg(name)
                            : tr("Nobody is called “%1”. Type a name, a handle or an address.").arg(name));
        pause.standIn = found.id;
    }
    context().commit({QStringLiteral("break.start"), m_person.name.value()}, startBreak(context().store(), pause));
}

RoleSheet::RoleSheet(Context &context, Person person)
    : PersonSheet(context, tr("New role of %1").arg(person.name.value()), tr("Start role")),
      m_person(std::move(person)),
      m_role(new QComboBox),
      m_where(new QComboBox),
      m_core(new QCheckBox(tr("Counts as a core expert"))),
      m_since(dayLine(tr("From"), tr("today")))
{
    m_role->setEditable(true);
    std::vector<Role> roles = context.store().all<Role>();
    std::sort(roles.begin(), roles.end(), [](const Role &a, const Role &b) {
        return std::tuple(!a.core, a.name.value()) < std::tuple(!b.core, b.name.value());
    });
    for (const Role &role : roles)
        m_role->addItem(role.name.value());
    m_communities = fillCommunities(*m_where, m_person.id);
    m_core->setChecked(true);
    add(tr("Role"), m_role);
    add(tr("In"), m_where);
    add(tr("From"), m_since);
    body()->addWidget(m_core);
    body()->addStretch(1);
    const auto showCore = [this] { m_core->setVisible(m_role->findText(m_role->currentText()) < 0); };
    connect(m_role, &QComboBox::currentTextChanged, this, showCore);
    showCore();
}

void RoleSheet::finish()
{
    if (m_communities.empty())
        throw Error(Error::Invalid, tr("There is no community yet. Add one first."));
    const RoleStart start{m_person.id, m_communities[size_t(std::max(0, m_where->currentIndex()))],
                          m_role->currentText().trimmed(), m_core->isChecked(), typedDay(*m_since)};
    context().commit({QStringLiteral("role.start"), m_person.name.value()}, startRole(context().store(), start));
}

} // namespace convenor
