// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person.h"

namespace convenor {

namespace {

enum class Kind { A, B };

constexpr int many = 86'400;

/* A function of exactly 60 lines, with braces in what is no code: } { */
int sum(const QString &text) // {
{
    static thread_local QHash<QString, int> known;
    auto x = text == u'{' ? R"({
{{)" : "{\"}";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    x += "{";
    return x;
}

} // namespace

Person::Person() : m_a{1}, m_b(QStringLiteral("Select a person from the list"))
{
}

QString message()
{
    return Person::tr("Update the set of people, then insert into the list.") + QCoreApplication::instance()->name();
}

} // namespace convenor
