// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/people_page.h"

#include "core/base/text.h"
#include "core/calendar/calendar_mapping.h"
#include "core/care/care_mapping.h"
#include "core/care/care_rules.h"
#include "core/communities/communities_mapping.h"
#include "core/people/people_rules.h"
#include "core/sessions/sessions_mapping.h"
#include "ui/pages/people/duplicates_sheet.h"
#include "ui/pages/people/name_delegate.h"
#include "ui/pages/people/person_panel.h"
#include "ui/pages/people/person_sheets.h"
#include "ui/pages/talk_sheet.h"
#include "ui/style/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_hint.h"
#include "ui/widgets/record_table.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace convenor {

namespace {

constexpr int notSeenDays = 90;
constexpr int searchWidth = 260;
constexpr int panelWidth = 380;

template <class T> void collect(const ChangeSet &changes, QSet<Id<Person>> &people)
{
    for (const Change<T> &change : changes.of<T>())
        for (const std::optional<T> *side : {&change.before, &change.after})
            if (*side)
                people.insert((*side)->person);
}

template <class T> bool touches(const ChangeSet &changes)
{
    return !changes.of<T>().empty();
}

} // namespace

PeoplePage::PeoplePage(Context &context)
    : Page(tr("People"), context),
      m_model(new PeopleModel([this](Id<Person> id) { return seenLast(id); }, this)),
      m_search(new QLineEdit),
      m_community(new Chip(tr("All communities"), "hexagon")),
      m_core(new Chip(tr("Core only"))),
      m_onBreak(new Chip(tr("On a break"))),
      m_notSeen(new Chip(tr("Not seen for 90 days"))),
      m_table(new RecordTable(tr("People"))),
      m_stack(new QStackedWidget),
      m_panel(new PersonPanel(context)),
      m_splitter(new QSplitter)
{
    m_search->setPlaceholderText(tr("Name, handle, address or department"));
    m_search->setAccessibleName(tr("Filter people"));
    m_search->setClearButtonEnabled(true);
    for (QToolButton *inside : m_search->findChildren<QToolButton *>())
        inside->setAccessibleName(tr("Clear the filter"));
    m_search->setFixedWidth(std::max(searchWidth, widthOfHint(*m_search)));
    auto *add = button(tr("Add person"), ButtonKind::Primary, "user-plus");
    header()->addWidget(m_search);
    header()->addWidget(add);
    connect(add, &QPushButton::clicked, this, [this] { trigger("person.add"); });
    connect(m_search, &QLineEdit::textChanged, this, &PeoplePage::applyFilter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    makeBody();
    bindActions();
}

void PeoplePage::makeBody()
{
    m_model->setToday(context().today());
    m_table->setModel(m_model);
    m_table->setSubject(
        {tr("People"), [](int count) { return tr("%Ln people", nullptr, count); }, QStringLiteral("people")});
    m_table->setWidths({21, 10, 12, 12, 12, 15});
    m_table->setItemDelegateForColumn(PeopleModel::Name, new NameDelegate(m_table));
    auto *nobody = new EmptyState("users", tr("Nobody fits"), tr("No person has all of that. Take something away."));
    nobody->addButton(tr("Show everybody"), true, [this] { clearFilter(); });
    auto *empty = new EmptyState("users", tr("Nobody here yet"),
                                 tr("Add people one by one, or import a list with names and addresses."));
    empty->addButton(tr("Import a list…"), true, [this] {
        this->context().open({Reference::People, 0, QStringLiteral("file.import")});
    });
    empty->addButton(tr("Add a person"), false, [this] { trigger("person.add"); });
    for (QWidget *widget :
         {static_cast<QWidget *>(m_table), static_cast<QWidget *>(nobody), static_cast<QWidget *>(empty)})
        m_stack->addWidget(widget);
    auto *list = new QWidget;
    auto *inside = new QVBoxLayout(list);
    inside->setContentsMargins(grid::medium, 0, 0, 0);
    inside->addWidget(m_stack);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_panel->setMinimumWidth(std::max(panelWidth, m_panel->minimumSizeHint().width()));
    body()->addWidget(makeChips());
    body()->addWidget(new Hairline);
    body()->addWidget(m_splitter, 1);
    connect(m_table, &RecordTable::currentRowChanged, this, &PeoplePage::showPerson);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeoplePage::actionsChanged);
    connect(m_table, &RecordTable::opened, this, [this] { trigger("person.talk"); });
    connect(m_panel, &PersonPanel::wanted, this, [this](const QByteArray &id) { trigger(id); });
    connect(m_panel, &PersonPanel::leaveWanted, this, &PeoplePage::leaveCommunityOf);
}

QWidget *PeoplePage::makeChips()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(grid::page, 0, grid::page, grid::small);
    row->setSpacing(grid::small);
    row->addWidget(m_community);
    for (Chip *chip : {m_core, m_onBreak, m_notSeen}) {
        chip->setTickable(true);
        row->addWidget(chip);
        connect(chip, &Chip::toggled, this, &PeoplePage::applyFilter);
    }
    row->addStretch(1);
    return bar;
}

void PeoplePage::bindActions()
{
    const auto somebody = [this] { return !m_panel->person().isNull(); };
    bind("people.find", [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    bind("people.duplicates", [this] { context().openSheet(new DuplicatesSheet(context())); });
    bind(
        "person.merge", [this] { mergeSelected(); }, [this] { return selected().size() == 2; });
    bind("person.add", [this] { addSomebody(); });
    bind(
        "person.talk", [this] { talk(); }, somebody);
    bind(
        "person.welcome", [this] { welcomed(); }, somebody);
    bind(
        "person.join", [this] { join(); }, somebody);
    bind(
        "person.leave", [this] { leave(); }, somebody);
    bind(
        "person.break", [this] { breakOrBack(); }, somebody);
    bind(
        "person.role",
        [this] {
            if (const auto who = person())
                context().openSheet(new RoleSheet(context(), *who));
        },
        somebody);
    bind(
        "person.endrole", [this] { endRoles(); }, somebody);
    bind(
        "person.change",
        [this] {
            if (const auto who = person())
                context().openSheet(new EditPersonSheet(context(), *who));
        },
        somebody);
    bind(
        "person.gone",
        [this] {
            context().act([this] {
                if (const auto who = person())
                    context().commit({QStringLiteral("person.leave"), who->name.value()},
                                     leaveOrganisation(context().store(), who->id, context().today()));
            });
        },
        somebody);
}

/// Asked while the table is painted, which goes on while the document is lent.
std::optional<QDate> PeoplePage::seenLast(Id<Person> person)
{
    std::optional<QDate> day;
    context().act([&] { day = lastSeen(context().store(), person, context().today()); });
    return day;
}

QWidget *PeoplePage::firstFocus()
{
    return m_search;
}

/// Rows that were never painted are looked up together.
std::optional<ShownTable> PeoplePage::table()
{
    constexpr qsizetype fasterTogether = 500;
    if (m_model->unknownSeen() > fasterTogether) {
        QHash<Id<Person>, QDate> seen;
        context().runLong(tr("Looking up when people were seen"),
                          [&](Progress &) { seen = lastSeenOfAll(context().store(), context().today()); });
        m_model->setSeen(seen);
    }
    return Page::table();
}

bool PeoplePage::isTouchedBy(const ChangeSet &changes) const
{
    for (const Change<Person> &change : changes.of<Person>())
        m_touched.insert((change.after ? change.after : change.before)->id);
    collect<Affiliation>(changes, m_touched);
    collect<Membership>(changes, m_touched);
    collect<RoleTerm>(changes, m_touched);
    collect<Break>(changes, m_touched);
    collect<Touch>(changes, m_touched);
    m_everybody = m_everybody || touches<Community>(changes) || touches<Role>(changes);
    const bool seen = touches<Event>(changes) || touches<Attendance>(changes) || touches<Part>(changes);
    return m_everybody || seen || !m_touched.isEmpty();
}

void PeoplePage::refresh()
{
    const QDate today = context().today();
    const Id<Person> chosen = m_panel->person();
    constexpr qsizetype mostSingle = 50; // more are read faster with everybody
    m_model->forgetSeen();
    if (m_everybody || m_touched.isEmpty() || m_touched.size() > mostSingle) {
        m_model->setRows(personRows(context().store(), today));
        fillCommunities();
    } else {
        for (const Id<Person> id : std::as_const(m_touched))
            m_model->replace(id, personRow(context().store(), id, today));
    }
    m_everybody = false;
    m_touched.clear();
    m_seen.reset();
    applyFilter();
    choose(chosen);
}

void PeoplePage::fillCommunities()
{
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &name, Id<Community> id) {
        connect(menu->addAction(name), &QAction::triggered, this, [this, name, id] {
            m_of = id;
            m_community->setText(name);
            applyFilter();
        });
    };
    add(tr("All communities"), {});
    menu->addSeparator();
    std::map<QString, Id<Community>> names;
    for (const Community &community : context().store().all<Community>())
        names[community.name.value()] = community.id;
    for (const auto &[name, id] : names)
        add(name, id);
    m_community->setMenu(menu);
}

void PeoplePage::applyFilter()
{
    const Id<Person> chosen = m_panel->person();
    PersonFilter filter;
    filter.text = fold(m_search->text().trimmed());
    filter.community = m_of;
    filter.core = m_core->isChecked();
    filter.onBreak = m_onBreak->isChecked();
    if (m_notSeen->isChecked() && !m_seen)
        context().act([this] {
            const QDate today = context().today();
            m_seen = seenBetween(context().store(), today.addDays(1 - notSeenDays), today);
        });
    filter.seen = m_notSeen->isChecked() && m_seen ? &*m_seen : nullptr;
    m_model->setFilter(filter);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : m_model->all().empty() ? 2 : 1);
    const int row = m_model->rowOf(chosen);
    m_table->selectRowAt(std::max(0, row));
    showPerson(m_model->rowCount() > 0 ? std::max(0, row) : -1);
    showCount();
}

void PeoplePage::clearFilter()
{
    m_of = {};
    m_community->setText(tr("All communities"));
    for (Chip *chip : {m_core, m_onBreak, m_notSeen})
        chip->setChecked(false);
    m_search->clear();
    applyFilter();
}

void PeoplePage::showCount()
{
    const auto &rows = m_model->all();
    const qsizetype all = std::count_if(rows.begin(), rows.end(), [](const PersonRow &row) { return !row.hasLeft; });
    const QLocale locale;
    setSubtitle(m_model->rowCount() == all
                    ? tr("%Ln people", nullptr, int(all))
                    : tr("%1 of %Ln people", nullptr, int(all)).arg(locale.toString(m_model->rowCount())));
}

void PeoplePage::showPerson(int row)
{
    const Id<Person> id = row >= 0 && row < m_model->rowCount() ? m_model->at(row).id : Id<Person>();
    context().act([&] { m_panel->setPerson(id); });
    Q_EMIT actionsChanged();
}

void PeoplePage::choose(Id<Person> person)
{
    if (const int row = m_model->rowOf(person); row >= 0) {
        m_table->selectRowAt(row);
        showPerson(row);
    }
}

void PeoplePage::reveal(const Reference &reference)
{
    if (reference.kind != Reference::Person || reference.id == 0)
        return;
    const Id<Person> person(reference.id);
    if (m_model->rowOf(person) < 0)
        clearFilter();
    choose(person);
    if (m_model->rowOf(person) < 0)
        m_panel->setPerson(person); // left the organisation
}

QVariantMap PeoplePage::state() const
{
    return {{QStringLiteral("core"), m_core->isChecked()},
            {QStringLiteral("break"), m_onBreak->isChecked()},
            {QStringLiteral("unseen"), m_notSeen->isChecked()},
            {QStringLiteral("sizes"), m_splitter->saveState()}};
}

void PeoplePage::restore(const QVariantMap &state)
{
    m_core->setChecked(state.value(QStringLiteral("core")).toBool());
    m_onBreak->setChecked(state.value(QStringLiteral("break")).toBool());
    m_notSeen->setChecked(state.value(QStringLiteral("unseen")).toBool());
    m_splitter->restoreState(state.value(QStringLiteral("sizes")).toByteArray());
}

std::optional<Person> PeoplePage::person() const
{
    return context().store().find(m_panel->person());
}

std::vector<Id<Person>> PeoplePage::selected() const
{
    std::vector<Id<Person>> people;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        people.push_back(m_model->at(index.row()).id);
    return people;
}

void PeoplePage::mergeSelected()
{
    context().act([this] {
        const auto two = selected();
        context().openSheet(
            new DuplicatesSheet(context(), context().store().get(two[0]), context().store().get(two[1])));
    });
}

void PeoplePage::talk()
{
    if (const auto who = person())
        context().openSheet(new TalkSheet(context(), {who->id, who->name.value(), TouchKind::CheckIn, {}}));
}

void PeoplePage::welcomed()
{
    context().act([this] {
        if (const auto who = person())
            context().commit({QStringLiteral("care.welcome"), who->name.value()},
                             welcome(context().store(), {who->id}, {}, context().today()));
    });
}

void PeoplePage::popup(QMenu *menu)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_panel->mapToGlobal(QPoint(grid::large, grid::huge * 4)));
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().constFirst());
}

void PeoplePage::join()
{
    const int row = m_model->rowOf(m_panel->person());
    const auto who = person();
    if (!who || row < 0)
        return;
    const auto &in = m_model->at(row).communities;
    std::map<QString, Id<Community>> names;
    for (const Community &community : context().store().all<Community>())
        if (std::find(in.begin(), in.end(), community.id) == in.end() && community.closed.isEmpty())
            names[community.name.value()] = community.id;
    auto *menu = new QMenu(tr("Join"), this);
    for (const auto &[name, id] : names)
        connect(menu->addAction(name), &QAction::triggered, this, [this, who, name = name, id = id] {
            context().act([&] {
                context().commit({QStringLiteral("membership.join"), who->name.value() + QStringLiteral(", ") + name},
                                 joinCommunity(context().store(), who->id, id, context().today()),
                                 tr("%1 joined %2").arg(who->name.value(), name));
            });
        });
    popup(menu);
}

void PeoplePage::leave()
{
    const int row = m_model->rowOf(m_panel->person());
    if (row < 0)
        return;
    auto *menu = new QMenu(tr("Leave"), this);
    for (const Id<Community> id : m_model->at(row).communities)
        connect(menu->addAction(context().store().get(id).name.value()), &QAction::triggered, this,
                [this, id] { leaveCommunityOf(id); });
    if (menu->isEmpty())
        menu->addAction(tr("In no community"))->setEnabled(false);
    popup(menu);
}

void PeoplePage::leaveCommunityOf(Id<Community> community)
{
    context().act([&] {
        const auto who = person();
        if (!who)
            return;
        const QString name = context().store().get(community).name.value();
        context().commit({QStringLiteral("membership.leave"), who->name.value()},
                         leaveCommunity(context().store(), who->id, community, context().today()),
                         tr("%1 left %2").arg(who->name.value(), name));
    });
}

/// Back at once if on a break, else asks about one.
void PeoplePage::breakOrBack()
{
    const auto who = person();
    if (!who)
        return;
    context().act([&] {
        ChangeSet changes;
        for (const Break &pause : context().store().where(&Break::person, who->id))
            if (pause.returned.isEmpty() && isOnBreak(pause, context().today()))
                changes.append(endBreak(context().store(), pause.id, context().today()));
        if (changes.isEmpty())
            context().openSheet(new BreakSheet(context(), *who));
        else
            context().commit({QStringLiteral("break.end"), who->name.value()}, std::move(changes));
    });
}

void PeoplePage::endRoles()
{
    const auto who = person();
    if (!who)
        return;
    auto *menu = new QMenu(tr("End role"), this);
    for (const RoleTerm &term : context().store().where(&RoleTerm::person, who->id)) {
        if (!during(term).covers(context().today()))
            continue;
        const QString text =
            tr("%1 of %2")
                .arg(context().store().get(term.role).name.value(), context().store().get(term.community).name.value());
        connect(menu->addAction(text), &QAction::triggered, this, [this, who, id = term.id] {
            context().act([&] {
                context().commit({QStringLiteral("role.end"), who->name.value()},
                                 endRole(context().store(), id, context().today()));
            });
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Holds no role"))->setEnabled(false);
    popup(menu);
}

void PeoplePage::addSomebody()
{
    auto *sheet = new AddPersonSheet(context());
    connect(sheet, &AddPersonSheet::added, this, [this](Id<Person> person) {
        clearFilter();
        choose(person);
    });
    context().openSheet(sheet);
}

} // namespace convenor
