// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/people/people_mapping.h"
#include "core/sample/names.h"
#include "core/sample/world.h"
#include "core/store/store.h"

#include <array>

namespace convenor::sample {

namespace {

constexpr int members = 4'000;
constexpr int leavers = 130; // who were members once
constexpr int monthsOfHeadcount = 36;
constexpr int headcountBefore = 11'968, headcountNow = 13'312;
constexpr int monthsSinceReorganisation = 7;

struct Site
{
    const char *name, *country, *zone, *languages;
    int weight;
};

constexpr std::array<Site, 9> sites = {{
    {"Berlin", "Germany", "Europe/Berlin", "de;en", 26},
    {"Lisbon", "Portugal", "Europe/Lisbon", "pt;en", 12},
    {"Kraków", "Poland", "Europe/Warsaw", "pl;en", 13},
    {"London", "United Kingdom", "Europe/London", "en", 11},
    {"Bengaluru", "India", "Asia/Kolkata", "en;hi", 15},
    {"Singapore", "Singapore", "Asia/Singapore", "en;zh", 7},
    {"Tokyo", "Japan", "Asia/Tokyo", "ja;en", 5},
    {"Toronto", "Canada", "America/Toronto", "en;fr", 7},
    {"São Paulo", "Brazil", "America/Sao_Paulo", "pt;en", 4},
}};

/// A department, and what it was before the reorganisation: two became one, and one became two.
struct Department
{
    const char *name, *before, *alsoBefore;
    int weight;
};

constexpr std::array<Department, 12> departments = {{
    {"Platform", "Infrastructure", "Developer tools", 15},
    {"Web", "Web and apps", "", 11},
    {"Apps", "Web and apps", "", 7},
    {"Payments", "", "", 10},
    {"Search", "", "", 7},
    {"Logistics", "", "", 12},
    {"Data", "", "", 8},
    {"Customer care", "", "", 13},
    {"Sales", "", "", 8},
    {"Finance", "", "", 4},
    {"People", "", "", 3},
    {"Legal", "", "", 2},
}};

struct Named
{
    const char *name;
    int site;
};

/// Who plays a part in a story without carrying a community.
constexpr std::array<Named, 6> cast = {{
    {"Hana Sato", 6},
    {"Luis Ortega", 1},
    {"Marta Brandt", 1},
    {"Emeka Folarinde", 3},
    {"Itsuki Aonuma", 6},
    {"Greta Hollowell", 0},
}};

template <class Rows> std::vector<int> weightsOf(const Rows &rows)
{
    std::vector<int> weights;
    for (const auto &row : rows)
        weights.push_back(row.weight);
    return weights;
}

QDate reorganisation(const World &world)
{
    const QDate month = world.monday.addMonths(-monthsSinceReorganisation);
    return {month.year(), month.month(), 1};
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QString handleOf(const QString &name, QSet<QString> &taken)
{
    QString handle;
    for (const QChar c : fold(name))
        if (c == u' ' || (c.unicode() < 128 && c.isLetterOrNumber()))
            handle += c == u' ' ? u'.' : c;
    QString free = handle;
    for (int i = 2; taken.contains(free); ++i)
        free = handle + QString::number(i);
    taken.insert(free);
    return free;
}

/// The departments before and after: the same unless the reorganisation changed it.
void addAffiliations(World &world, const Figure &figure, int department)
{
    const Department &row = departments[size_t(department)];
    const QString site = text(sites[size_t(figure.site)].name);
    const QDate day = reorganisation(world);
    const bool isSecond = *row.alsoBefore && world.dice.hits(45);
    const char *before = isSecond ? row.alsoBefore : row.before;
    const auto add = [&](const char *name, QDate since, HalfDate until) {
        world.changes.add(Affiliation{world.store.newId<Affiliation>(), figure.person.id, QStringLiteral("Northwind"), text(name), site,
                                      since, until});
    };
    const bool changes = *before && figure.joined < day;
    if (changes)
        add(before, figure.joined, day.addDays(-1));
    add(row.name, changes ? day : figure.joined, figure.person.left);
}

void addFigure(World &world, const QString &name, int site, QDate joined, QSet<QString> &handles)
{
    const Site &place = sites[size_t(site)];
    Figure figure;
    figure.site = site;
    figure.joined = joined;
    Person &person = figure.person;
    person.id = world.store.newId<Person>();
    person.name = Name(name);
    person.handle = handleOf(name, handles);
    person.email =
        Email(person.handle + (world.dice.hits(6) ? QStringLiteral("@example.org") : QStringLiteral("@example.com")));
    person.country = text(place.country);
    person.zone = text(place.zone);
    person.languages = text(place.languages);
    person.joined = joined;
    world.figures.push_back(figure);
}

QDate joiningDay(World &world)
{
    return world.day(world.dice.hits(70) ? -world.dice.between(1'150, 4'200) : -world.dice.between(120, 1'150));
}

/// The parts of \a whole by \a weights, which add up to it.
std::vector<int> parted(int whole, const std::vector<int> &weights)
{
    std::vector<int> parts;
    int sum = 0;
    int left = std::accumulate(weights.begin(), weights.end(), 0);
    for (const int weight : weights) {
        parts.push_back((whole - sum) * weight / left);
        sum += parts.back();
        left -= weight;
    }
    return parts;
}

QStringList departmentsBefore(int number)
{
    const Department &row = departments[size_t(number)];
    QStringList names{text(*row.before ? row.before : row.name)};
    if (*row.alsoBefore)
        names << text(row.alsoBefore);
    return names;
}

void addHeadcountOf(World &world, QDate day, int people)
{
    const auto add = [&](int part, const QString &department, const QString &site) {
        world.changes.add(Headcount{world.store.newId<Headcount>(), day, part, department, site});
    };
    add(people, {}, {});
    const std::vector<int> bySite = parted(people, weightsOf(sites));
    for (size_t i = 0; i < sites.size(); ++i)
        add(bySite[i], {}, text(sites[i].name));
    const std::vector<int> byDepartment = parted(people, weightsOf(departments));
    std::vector<std::pair<QString, int>> sums;
    for (size_t i = 0; i < departments.size(); ++i) {
        const QStringList names =
            day < reorganisation(world) ? departmentsBefore(int(i)) : QStringList(text(departments[i].name));
        const std::vector<int> shares =
            parted(byDepartment[i], names.size() == 1 ? std::vector{1} : std::vector{55, 45});
        for (qsizetype k = 0; k < names.size(); ++k) {
            const auto same = [&](const auto &sum) { return sum.first == names[k]; };
            auto it = std::find_if(sums.begin(), sums.end(), same);
            if (it == sums.end())
                it = sums.insert(it, {names[k], 0});
            it->second += shares[size_t(k)];
        }
    }
    for (const auto &[name, sum] : sums)
        add(sum, name, {});
}

} // namespace

void addPeople(World &world)
{
    QSet<QString> handles;
    QStringList known;
    for (const Circle &circle : world.circles)
        for (const Carrier &carrier : circle.programme.carriers) {
            known << text(carrier.name);
            addFigure(world, known.back(), carrier.site, world.day(-world.dice.between(1'200, 3'600)), handles);
        }
    for (const Named &named : cast) {
        known << text(named.name);
        addFigure(world, known.back(), named.site, world.day(-world.dice.between(700, 1'200)), handles);
    }
    const int others = members + leavers - int(known.size());
    for (const QString &name : inventedNames(world.dice, others, known))
        addFigure(world, name, world.dice.among(weightsOf(sites)), joiningDay(world), handles);
    for (int i = members; i < members + leavers; i += 2)
        world.figures[size_t(i)].person.left = world.day(-world.dice.between(20, 100));
    for (const Figure &figure : world.figures) {
        world.changes.add(figure.person);
        addAffiliations(world, figure, world.dice.among(weightsOf(departments)));
    }
}

void addHeadcount(World &world)
{
    const QDate last(world.monday.year(), world.monday.month(), 1);
    for (int i = monthsOfHeadcount; i >= 0; --i) {
        const int wave = i == 0 || i == monthsOfHeadcount ? 0 : world.dice.between(-35, 35);
        const int people = headcountNow - (headcountNow - headcountBefore) * i / monthsOfHeadcount + wave;
        addHeadcountOf(world, last.addMonths(-i), people);
    }
}

} // namespace convenor::sample
