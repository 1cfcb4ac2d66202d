// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the worlds of tests have in common: a workspace, days around its today, and people and sessions added to it.
//
//     struct World : TestWorld { Community go = aCommunity("go"); World() { w.add(go); } };
//     world.add(aHeldEvent(world.before(7)), {world.go}, {speaker}, {guest, other});
#pragma once

#include "tests/support/builders.h"
#include "tests/support/test_workspace.h"

namespace convenor {

struct TestWorld
{
    TestWorkspace w;

    QDate before(int days) const { return w.today.addDays(-days); }
    /// As the builders take a day.
    QByteArray in(int days) const { return w.today.addDays(days).toString(Qt::ISODate).toLatin1(); }

    Person person(const QByteArray &name);
    /// Adds \a event with its communities, those who spoke and those who came.
    Event add(const Event &event, const std::vector<Community> &communities, const std::vector<Person> &speakers = {},
              const std::vector<Person> &came = {});
};

} // namespace convenor
