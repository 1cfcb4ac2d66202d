// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A conversation with a person that the convenor wants to remember.
#pragma once

#include "core/base/id.h"
#include "core/base/time.h"

namespace convenor {

struct Person;

enum class TouchKind { CheckIn, Praise, Help, Ask, Welcome, Thanks };

struct Touch
{
    Id<Touch> id;
    Id<Person> person;
    QDate day;
    TouchKind kind = TouchKind::CheckIn;
    QString note;

    bool operator==(const Touch &) const = default;
};

} // namespace convenor
