// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_world.h"

namespace convenor {

Person TestWorld::person(const QByteArray &name)
{
    const Person person = aPerson(name);
    w.add(person);
    return person;
}

Event TestWorld::add(const Event &event, const std::vector<Community> &communities, const std::vector<Person> &speakers,
                     const std::vector<Person> &came)
{
    std::vector<EventCommunity> placings;
    std::vector<Part> parts;
    std::vector<Attendance> attendances;
    for (const Community &community : communities)
        placings.push_back(aPlacing(event, community));
    for (const Person &person : speakers)
        parts.push_back(aPart(event, person));
    for (const Person &person : came)
        attendances.push_back(anAttendance(event, person));
    w.add(event, placings, parts, attendances);
    return event;
}

} // namespace convenor
