// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/session_sheet.h"

#include "core/base/day_pattern.h"
#include "core/base/typed_date.h"
#include "core/calendar/calendar_mapping.h"
#include "core/communities/communities_mapping.h"
#include "core/communities/directory.h"
#include "core/people/people_mapping.h"
#include "core/store/job.h"
#include "ui/calendar/calendar_scene.h"
#include "ui/style/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emblem.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/record_form.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace convenor {

namespace {

constexpr int mostFound = 8;
constexpr size_t mostSuggested = 5;
constexpr int emblemSide = 28;
constexpr int initialsSide = 24;

QString partWords(PartKind kind)
{
    switch (kind) {
    case PartKind::Speaker:
        return SessionSheet::tr("speaks");
    case PartKind::Host:
        return SessionSheet::tr("hosts");
    case PartKind::Facilitator:
        return SessionSheet::tr("facilitates");
    case PartKind::Organiser:
        return SessionSheet::tr("organises");
    case PartKind::Helper:
        return SessionSheet::tr("helps");
    }
    return {};
}

/// Calls \a take with what was typed, unless it is what was taken last: leaving a field after Enter is no second edit.
std::function<QString(const QString &)> once(const QString &first, std::function<QString(const QString &)> take)
{
    return [last = first, take = std::move(take)](const QString &typed) mutable {
        if (typed == last)
            return QString();
        const QString before = std::exchange(last, typed); // taking may be long, and the field be left meanwhile
        QString problem;
        const auto failure = sentenceOfFailure([&] { problem = take(typed); });
        if (failure || !problem.isEmpty())
            last = before;
        return failure.value_or(problem);
    };
}

} // namespace

SessionSheet::SessionSheet(Context &context, Id<Event> event, bool isAsking)
    : SheetContent(tr("Session")), m_context(context), m_event(event), m_isAsking(isAsking)
{
    build();
    connect(&context.workspace(), &Workspace::changed, this, [this] {
        if (!m_isOwnChange)
            readAgain();
    });
    connect(&context.workspace(), &Workspace::reset, this, &SessionSheet::readAgain);
}

QWidget *SessionSheet::firstFocus()
{
    return m_isAsking && m_finder ? m_finder : m_first;
}

void SessionSheet::build()
{
    const Event event = m_context.store().get(m_event);
    const Plan plan = readPlan(m_context.store(), event.date, event.date);
    if (const PlannedSession *session = plan.find(m_event))
        m_session = *session;
    else
        m_session.event = event;
    showHead();
    addScope();
    addForm();
    addPeople();
    body()->addStretch(1);
    addButtons();
}

/// Later, because what changed it may still be at work in one of its fields.
void SessionSheet::readAgain()
{
    QTimer::singleShot(0, this, [this] {
        m_context.act([this] {
            if (!m_context.store().find(m_event)) {
                Q_EMIT done();
                return;
            }
            const bool hadFocus = isAncestorOf(QApplication::focusWidget());
            clear(body());
            clear(footer());
            m_scope = nullptr;
            m_first = nullptr;
            m_finder = nullptr;
            build();
            if (hadFocus && firstFocus())
                firstFocus()->setFocus(Qt::OtherFocusReason);
        });
    });
}

void SessionSheet::showHead()
{
    const CalendarScene words{{}, {}, {}, m_context.workspace().identity().zone, {}, {}, {}};
    setTitle(m_session.event.title.value());
    QStringList line{timeWords(words, m_session)};
    if (m_session.isCancelled())
        line << tr("called off");
    else if (m_session.hasTakenPlace)
        line << tr("took place");
    setSubtitle(line.join(QStringLiteral(" · ")));
}

void SessionSheet::addScope()
{
    if (!m_session.event.series)
        return;
    body()->addWidget(label(tr("It is one of a series. Change"), FontRole::SmallStrong, Tone::Muted));
    m_scope = new SegmentedControl({tr("This session"), tr("This and following"), tr("All")});
    m_scope->setAccessibleName(tr("Which sessions of the series"));
    m_scope->setCurrent(int(m_wanted));
    connect(m_scope, &SegmentedControl::chosen, this, [this](int index) { m_wanted = SeriesScope(index); });
    body()->addWidget(m_scope);
}

SeriesScope SessionSheet::scope() const
{
    return m_scope ? m_wanted : SeriesScope::This;
}

void SessionSheet::addForm()
{
    auto *form = new FormRows;
    const Event &event = m_session.event;
    const auto line = [&](const QString &name, const QString &value, const QString &hint, auto take) {
        form->addRow(name, EditorKind::Line, {}, value, hint, once(value, take));
    };
    const auto text = [this](std::optional<QString> SessionChange::*member) {
        return [this, member](const QString &typed) {
            SessionChange wanted;
            wanted.*member = typed.trimmed();
            return change(wanted);
        };
    };
    line(tr("Title"), event.title.value(), tr("What it is about"), text(&SessionChange::title));
    line(tr("When"), startOf(event).toLocalString().replace(u'T', u' '), tr("next thu 15:00, 12 mar, +2w"),
         [this](const QString &typed) { return move(typed); });
    line(tr("Minutes"), QString::number(event.minutes), {}, [this](const QString &typed) {
        bool isNumber = false;
        const int minutes = typed.trimmed().toInt(&isNumber);
        return isNumber ? change({{}, minutes})
                        : tr("“%1” is not a number of minutes. Write one such as 60.").arg(typed);
    });
    QStringList names;
    for (const Id<Community> id : m_session.communities)
        names << m_context.store().get(id).name.value();
    line(tr("Communities"), names.join(tr(", ")), tr("Codes or names, with commas"),
         [this](const QString &typed) { return setCommunities(typed); });
    line(tr("Format"), event.format, tr("talk, workshop, lean coffee"), text(&SessionChange::format));
    line(tr("Place"), event.place, tr("A room, or online"), text(&SessionChange::place));
    line(tr("Link"), event.url, tr("https://…"), text(&SessionChange::url));
    body()->addWidget(form);
    m_first = form->firstEditor();
    for (QLineEdit *edit : form->findChildren<QLineEdit *>())
        if (edit->accessibleName() == tr("Format")) {
            auto *completer = new QCompleter(formatsInUse(m_context.store()), edit);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            edit->setCompleter(completer);
        }
}

void SessionSheet::addPeople()
{
    body()->addWidget(label(tr("Who leads it"), FontRole::SmallStrong, Tone::Muted));
    for (const PlannedPerson &person : m_session.people)
        addPerson(person);
    addFinder();
    if (!m_session.hasLead())
        addSuggestions();
}

void SessionSheet::addPerson(const PlannedPerson &person)
{
    auto *row = new QHBoxLayout;
    auto *initials = new Emblem(initialsSide);
    initials->setPerson(person.name);
    auto *gone = iconButton("x", tr("%1 does not lead it").arg(person.name));
    row->addWidget(initials);
    row->addWidget(label(person.name, FontRole::Strong));
    row->addWidget(label(partWords(person.kind), FontRole::Body, Tone::Muted));
    row->addStretch(1);
    row->addWidget(gone);
    connect(gone, &QToolButton::clicked, this, [this, id = person.id] { removePerson(id); });
    body()->addLayout(row);
}

void SessionSheet::addFinder()
{
    auto *finder = new QLineEdit;
    finder->setPlaceholderText(tr("Add somebody by name or handle"));
    finder->setAccessibleName(tr("Somebody to lead it"));
    auto *names = new QStringListModel(finder);
    auto *completer = new QCompleter(names, finder);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    finder->setCompleter(completer);
    connect(finder, &QLineEdit::textEdited, this, [this, names, completer](const QString &typed) {
        m_context.act([&] {
            QStringList found;
            for (const Suggestion &person : peopleLike(m_context.store(), typed, mostFound))
                found << person.name;
            names->setStringList(found);
            if (!found.isEmpty())
                completer->complete();
        });
    });
    connect(finder, &QLineEdit::returnPressed, this, [this, finder] { findPerson(finder->text()); });
    body()->addWidget(finder);
    m_finder = finder;
}

void SessionSheet::addSuggestions()
{
    const auto found = whoCouldLead(m_context.store(), m_session.communities, m_context.today());
    if (found.empty())
        return;
    body()->addWidget(label(tr("Led here before, longest ago first"), FontRole::Small, Tone::Muted));
    for (size_t i = 0; i < std::min(found.size(), mostSuggested); ++i) {
        const QString last = QLocale().toString(found[i].lastLed, DayPattern::tr("d MMM"));
        auto *row = new QHBoxLayout;
        auto *initials = new Emblem(initialsSide);
        initials->setPerson(found[i].name);
        auto *take = button(tr("Choose"), ButtonKind::Link);
        take->setAccessibleName(tr("Choose %1 to lead it").arg(found[i].name));
        row->addWidget(initials);
        row->addWidget(label(found[i].name));
        row->addWidget(
            label(tr("led %Ln times, last %1", nullptr, int(found[i].led)).arg(last), FontRole::Small, Tone::Muted));
        row->addStretch(1);
        row->addWidget(take);
        connect(take, &QPushButton::clicked, this, [this, id = found[i].person] { setLead(id); });
        body()->addLayout(row);
    }
}

void SessionSheet::addButtons()
{
    auto *remove = button(tr("Delete"), ButtonKind::Ghost, "trash-2");
    connect(remove, &QPushButton::clicked, this, [this] {
        act([this] {
            return commit("session.delete", [this] { return deleteSession(m_context.store(), m_event, scope()); });
        });
    });
    footer()->setSpacing(grid::small);
    footer()->addWidget(remove);
    if (!m_session.hasTakenPlace) {
        const bool isOff = m_session.isCancelled();
        auto *off = button(isOff ? tr("Plan it again") : tr("Call off"), ButtonKind::Ghost);
        connect(off, &QPushButton::clicked, this, [this, isOff] {
            act([this, isOff] {
                return commit(isOff ? "session.restore" : "session.calloff", [this, isOff] {
                    return isOff ? restoreSession(m_context.store(), m_event)
                                 : cancelSession(m_context.store(), m_event);
                });
            });
            readAgain();
        });
        footer()->addWidget(off);
    }
    footer()->addStretch(1);
    if (m_session.event.date <= m_context.today() && !m_session.isCancelled()) {
        auto *log = button(tr("Log it…"), ButtonKind::Plain, "clipboard-check");
        connect(log, &QPushButton::clicked, this, [this] {
            m_context.open({Reference::Event, m_event.value(), QStringLiteral("session.log")});
        });
        footer()->addWidget(log);
    }
}

QString SessionSheet::commit(const char *verb, const std::function<ChangeSet()> &make)
{
    const QString title = m_session.event.title.value();
    m_isOwnChange = true;
    const auto problem = sentenceOfFailure([&] {
        m_context.commit({QString::fromLatin1(verb), title}, make());
        if (const auto event = m_context.store().find(m_event)) {
            m_session.event = *event;
            showHead();
        } else
            Q_EMIT done();
    });
    m_isOwnChange = false;
    return problem.value_or(QString());
}

/// Does \a change for a button, which has no place beside it for what refuses: that is told at the foot of the window.
void SessionSheet::act(const std::function<QString()> &change)
{
    m_context.act([&] {
        if (const QString problem = change(); !problem.isEmpty())
            throw Error(Error::Invalid, problem);
    });
}

QString SessionSheet::change(const SessionChange &change)
{
    return commit("session.change", [&] { return changeSession(m_context.store(), m_event, change, scope()); });
}

QString SessionSheet::move(const QString &typed)
{
    const Event &event = m_session.event;
    const auto read = readTypedDate(typed, m_context.today(), event.date);
    if (!read)
        return typedDateProblem(typed);
    const When start = retimed(startOf(event), *read, m_context.workspace().identity().zone);
    const QString problem =
        commit("session.move", [&] { return moveSession(m_context.store(), m_event, start, scope()); });
    return !problem.isEmpty() || !read->minutes ? problem : change({{}, *read->minutes});
}

QString SessionSheet::setCommunities(const QString &typed)
{
    const CommunityDirectory directory(m_context.store());
    std::vector<Id<Community>> found;
    for (const QString &name : typed.split(u',', Qt::SkipEmptyParts)) {
        const Id<Community> id = directory.find(name.trimmed());
        if (id.isNull())
            return tr("There is no community “%1”. Write its code or its name.").arg(name.trimmed());
        found.push_back(id);
    }
    SessionChange wanted;
    wanted.communities = found;
    return change(wanted);
}

std::vector<PlannedPart> SessionSheet::parts() const
{
    std::vector<PlannedPart> list;
    for (const PlannedPerson &person : m_session.people)
        list.push_back({person.id, person.kind});
    return list;
}

void SessionSheet::setLead(Id<Person> person)
{
    std::vector<PlannedPart> wanted = parts();
    wanted.push_back({person, m_session.event.series ? PartKind::Host : PartKind::Speaker});
    SessionChange asked;
    asked.parts = wanted;
    act([&] { return change(asked); });
    readAgain();
}

void SessionSheet::removePerson(Id<Person> person)
{
    std::vector<PlannedPart> wanted = parts();
    std::erase_if(wanted, [&](const PlannedPart &part) { return part.person == person; });
    SessionChange asked;
    asked.parts = wanted;
    act([&] { return change(asked); });
    readAgain();
}

void SessionSheet::findPerson(const QString &typed)
{
    m_context.act([&] {
        const auto found = peopleLike(m_context.store(), typed, mostFound);
        const auto exact = std::find_if(found.begin(), found.end(), [&](const Suggestion &person) {
            return person.name.compare(typed.trimmed(), Qt::CaseInsensitive) == 0;
        });
        if (exact != found.end())
            return setLead(exact->person);
        if (found.size() == 1)
            return setLead(found.front().person);
        throw Error(Error::NotFound, found.empty()
                                         ? tr("There is nobody called “%1”. Write a name or a handle.").arg(typed)
                                         : tr("Several people are called “%1”. Choose one of the list.").arg(typed));
    });
}

} // namespace convenor
