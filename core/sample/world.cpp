// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/world.h"

#include <algorithm>

namespace convenor::sample {

namespace {

constexpr quint64 seed = 20'261'123;
constexpr int daysOfWork = 546; // a year and a half, whole weeks

} // namespace

World::World(const Store &documents, QDate opening)
    : store(documents), monday(opening), started(startOfWork(opening)), dice(seed)
{
    for (Programme &programme : programmes())
        circles.push_back({std::move(programme), {}, {}, {}, {}, {}});
}

Circle &World::circle(const char *code)
{
    return *std::find_if(circles.begin(), circles.end(),
                         [code](const Circle &circle) { return qstrcmp(circle.programme.code, code) == 0; });
}

std::vector<Session *> World::sessionsOf(const char *code)
{
    std::vector<Session *> list;
    const auto number = int(&circle(code) - circles.data());
    for (Session &session : sessions)
        if (session.circle == number)
            list.push_back(&session);
    return list;
}

int World::figure(const QString &name) const
{
    const auto it = std::find_if(figures.begin(), figures.end(),
                                 [&name](const Figure &figure) { return figure.person.name.value() == name; });
    return it == figures.end() ? nobody : int(it - figures.begin());
}

void World::join(Circle &circle, int number, QDate since)
{
    const auto place = int(&circle - circles.data());
    std::vector<int> &already = figures[size_t(number)].circles;
    if (std::find(already.begin(), already.end(), place) != already.end())
        return;
    already.push_back(place);
    circle.members.push_back({number, since});
}

QDate startOfWork(QDate monday)
{
    return monday.addDays(-daysOfWork);
}

QDate yearEnd(int year)
{
    const QDate eve(year, 12, 24);
    return eve.addDays(1 - eve.dayOfWeek());
}

bool isYearEnd(QDate day)
{
    const auto covers = [day](int year) { return yearEnd(year) <= day && day < yearEnd(year).addDays(14); };
    return covers(day.year()) || covers(day.year() - 1);
}

QDate nextWorkingDay(QDate day)
{
    while (isYearEnd(day))
        day = day.addDays(7);
    return day;
}

QDate lastWorkingDay(QDate day)
{
    while (isYearEnd(day))
        day = day.addDays(-7);
    return day;
}

} // namespace convenor::sample
