// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large_workspace.h"

#include "core/records.h"
#include "core/store/workspace.h"

#include "tests/support/builders.h"

#include <QFileInfo>

#include <array>

namespace convenor {

namespace {

constexpr size_t communities = 200;
constexpr size_t people = 20'000;
constexpr size_t events = 25'000;
constexpr size_t attendances = 1'000'000;

QByteArray numbered(const char *word, size_t i)
{
    return QByteArray(word) + ' ' + QByteArray::number(i);
}

/// Commits everything in \a list, which \a make fills.
template <class T, class Make> std::vector<T> generate(Workspace &workspace, size_t count, Make &&make)
{
    std::vector<T> list;
    ChangeSet changes;
    for (size_t i = 0; i < count; ++i) {
        list.push_back(make(i));
        changes.add(list.back());
    }
    workspace.commit({QStringLiteral("generate"), {}}, std::move(changes));
    return list;
}

/// With a look and a rhythm of its own.
Community community(size_t i)
{
    static constexpr std::array<const char *, 12> hues = {"rose", "coral", "amber", "olive",  "green",  "teal",
                                                          "cyan", "sky",   "blue",  "indigo", "violet", "magenta"};
    static constexpr std::array<const char *, 8> shapes = {"circle", "square",   "hexagon", "shield",
                                                           "drop",   "triangle", "diamond", "flower"};
    Community made = aCommunity(numbered("C", i));
    made.colour = QString::fromLatin1(hues[i % hues.size()]);
    made.shape = QString::fromLatin1(shapes[i % shapes.size()]);
    made.cadenceDays = i % 3 ? 14 : 28;
    return made;
}

Person person(size_t i)
{
    Person made = aPerson(numbered("Person", i));
    made.handle = QStringLiteral("p%1").arg(i);
    made.email = Email(made.handle + QStringLiteral("@example.org"));
    return made;
}

/// Spread over three years to 90 days from now; most in the past are held by their attendance only.
Event event(size_t i)
{
    return anEvent(largeDay.addDays(90 - qint64(i * 1'100 / events)), numbered("Session", i));
}

void fill(Workspace &workspace)
{
    const auto groups = generate<Community>(workspace, communities, community);
    const auto everybody = generate<Person>(workspace, people, person);
    const auto roles = generate<Role>(workspace, 3, [](size_t i) { return aRole(numbered("role", i), i < 2); });
    const auto sessions = generate<Event>(workspace, events, event);
    generate<RoleTerm>(workspace, 3'000, [&](size_t i) {
        return aTerm(everybody[i], groups[i % communities], roles[i % 3], "2024", i % 2 ? "2025" : "");
    });
    generate<Break>(workspace, 1'000,
                    [&](size_t i) { return aBreak(everybody[i], "2026-10", "2026-12", i % 3 ? "2026-10" : ""); });
    generate<EventCommunity>(workspace, events,
                             [&](size_t i) { return aPlacing(sessions[i], groups[i % communities]); });
    generate<Part>(workspace, 2 * events, [&](size_t i) {
        return aPart(sessions[i / 2], everybody[i / 2 % communities + communities * (i * i / 400 % 17)],
                     i % 2 ? PartKind::Host : PartKind::Speaker);
    });
    generate<Touch>(workspace, 20'000,
                    [&](size_t i) { return aTouch(everybody[i * 3 % people], largeDay.addDays(-qint64(i % 700))); });
    generate<Attendance>(workspace, attendances, [&](size_t i) {
        return anAttendance(sessions[i % events], everybody[(i * 31 + i / events) % people]);
    });
}

} // namespace

void makeLargeWorkspace(const QString &path)
{
    if (QFileInfo::exists(path))
        return;
    Workspace::create(path, {QStringLiteral("Large"), QStringLiteral("UTC"), largeDay.addDays(-365), {}});
    Workspace workspace(path, Database::ReadWrite, allRecords());
    fill(workspace);
}

} // namespace convenor
