// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/communities/communities_mapping.h"
#include "core/people/people_mapping.h"
#include "core/sample/world.h"
#include "core/store/store.h"

#include <algorithm>
#include <array>

namespace convenor::sample {

namespace {

constexpr int distinctMembers = 4'000; // the figures behind them were members once
constexpr int sharedRegulars = 14;
constexpr int runnersInJava = 9;
constexpr int latestJoin = 15; // days before the opening; who came later is a newcomer by name

constexpr std::array sources{"newsletter", "a colleague", "onboarding week", "a talk", "own search", ""};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void addCommunity(World &world, Circle &circle)
{
    const Programme &programme = circle.programme;
    Community &community = circle.community;
    community.id = world.store.newId<Community>();
    community.code = Name(text(programme.code));
    community.name = Name(text(programme.name));
    community.kind = programme.kind;
    community.purpose = text(programme.purpose);
    community.origin = programme.kind == CommunityKind::Role ? Origin::TopDown : Origin::BottomUp;
    community.openness = Openness::Internal;
    community.founded = world.day(programme.founded);
    community.colour = text(programme.hue);
    community.shape = text(programme.shape);
    community.cadenceDays = programme.cadence;
    world.changes.add(community);
    const QString address = u'#' + community.name.value().toLower().replace(u' ', u'-');
    world.changes.add(
        Channel{world.store.newId<Channel>(), community.id, QStringLiteral("chat"), address, community.founded, {}});
}

void addStages(World &world, const Circle &circle)
{
    const auto &stages = circle.programme.stages;
    const auto firstDay = [&](size_t i) { return stages[i].second == 0 ? circle.programme.founded : stages[i].second; };
    for (size_t i = 0; i < stages.size(); ++i) {
        Stage stage{world.store.newId<Stage>(), circle.community.id, stages[i].first, world.day(firstDay(i)), {}, {}};
        if (i + 1 < stages.size())
            stage.until = world.day(firstDay(i + 1) - 1);
        if (stage.name == StageName::ReInception)
            stage.reason = QStringLiteral("Nobody carries it since Selim moved on; who would like to begin again?");
        world.changes.add(stage);
    }
}

void addCarriers(World &world, Circle &circle, Id<Role> role)
{
    for (const Carrier &carrier : circle.programme.carriers) {
        const int number = world.figure(text(carrier.name));
        const Id<Person> person = world.figures[size_t(number)].person.id;
        const HalfDate until = carrier.until == 0 ? HalfDate() : HalfDate(world.day(carrier.until));
        circle.carriers.push_back(number);
        world.join(circle, number, world.day(std::max(circle.programme.founded, carrier.since - 40)));
        world.changes.add(RoleTerm{world.store.newId<RoleTerm>(), circle.community.id, person, role, world.day(carrier.since), until});
        if (carrier.breakFrom == 0)
            continue;
        Break pause{world.store.newId<Break>(), person, {}, world.day(carrier.breakFrom), world.day(carrier.backAgain), {}, {}};
        if (*carrier.standIn)
            pause.standIn = world.figures[size_t(world.figure(text(carrier.standIn)))].person.id;
        world.changes.add(pause);
    }
}

void addFormerBreak(World &world, const char *code, size_t carrier, int from, int back)
{
    const Circle &circle = world.circle(code);
    const Person &person = world.figures[size_t(circle.carriers[carrier])].person;
    world.changes.add(Break{world.store.newId<Break>(), person.id, circle.community.id, world.day(from), world.day(back - 4),
                            world.day(back), {}});
}

/// A day on which somebody joined, later than the founding and the first day at work, more often early than late.
QDate joiningDay(World &world, const Circle &circle, const Figure &figure)
{
    const QDate earliest = std::max(world.day(circle.programme.founded), figure.joined);
    const int span = std::max(0, int(earliest.daysTo(world.day(-latestJoin))));
    return earliest.addDays(std::min(world.dice.between(0, span), world.dice.between(0, span)));
}

/// Kubernetes and DevOps share their fourteen regulars and nobody else, so that their clash has a number.
bool mayJoin(const World &world, const Circle &circle, const Figure &figure)
{
    const QByteArray code = circle.programme.code;
    const char *other = code == "K8" ? "DO" : code == "DO" ? "K8" : nullptr;
    if (!other)
        return true;
    return std::none_of(figure.circles.begin(), figure.circles.end(),
                        [&](int number) { return qstrcmp(world.circles[size_t(number)].programme.code, other) == 0; });
}

int missing(const Circle &circle)
{
    return std::max(0, circle.programme.members - int(circle.members.size()));
}

void joinShared(World &world)
{
    Circle &kubernetes = world.circle("K8");
    Circle &devOps = world.circle("DO");
    for (size_t i = 0, found = 0; found < size_t(sharedRegulars); ++i, ++found) {
        while (int(world.figures[size_t(kubernetes.members[i].figure)].circles.size()) > 1 ||
               std::find(kubernetes.carriers.begin(), kubernetes.carriers.end(), kubernetes.members[i].figure) !=
                   kubernetes.carriers.end())
            ++i;
        world.join(devOps, kubernetes.members[i].figure, kubernetes.members[i].since.addDays(30));
    }
}

void joinRunners(World &world)
{
    Circle &java = world.circle("JV");
    const Circle &runners = world.circle("RC");
    const size_t first = runners.carriers.size();
    for (size_t i = first; i < first + size_t(runnersInJava); ++i)
        world.join(java, runners.members[i].figure, world.day(-world.dice.between(90, 150)));
}

void joinNewcomers(World &world)
{
    const auto welcome = [&](const char *code, const char *name, int day) {
        world.join(world.circle(code), world.figure(text(name)), world.day(day));
    };
    welcome("JV", "Marta Brandt", -3);
    welcome("JV", "Itsuki Aonuma", -3);
    welcome("JV", "Emeka Folarinde", -5);
    welcome("JV", "Greta Hollowell", -4);
    Circle &postgres = world.circle("PG");
    world.join(postgres, world.figure(QStringLiteral("Hana Sato")), world.day(-420));
    world.join(postgres, world.figure(QStringLiteral("Luis Ortega")), world.day(-610));
}

/// Everybody belongs to one community first; then some to a second.
void joinEverybody(World &world)
{
    std::vector<int> needs;
    for (const Circle &circle : world.circles)
        needs.push_back(missing(circle));
    for (int number = 0; number < distinctMembers; ++number) {
        Figure &figure = world.figures[size_t(number)];
        if (!figure.circles.empty())
            continue;
        const auto place = size_t(world.dice.among(needs));
        Circle &circle = world.circles[place];
        world.join(circle, number, joiningDay(world, circle, figure));
        needs[place] = std::max(0, needs[place] - 1);
    }
}

void joinSecond(World &world)
{
    for (Circle &circle : world.circles)
        for (int tries = 0; missing(circle) > 0 && tries < 10 * distinctMembers; ++tries) {
            const int number = world.dice.below(distinctMembers);
            const Figure &figure = world.figures[size_t(number)];
            if (figure.circles.size() == 1 && mayJoin(world, circle, figure) && !figure.circles.empty())
                world.join(circle, number, joiningDay(world, circle, figure));
        }
}

QString sourceOf(World &world, const Circle &circle, const Place &place)
{
    const auto runners = int(&world.circle("RC") - world.circles.data());
    const std::vector<int> &circles = world.figures[size_t(place.figure)].circles;
    const bool ran = std::find(circles.begin(), circles.end(), runners) != circles.end();
    if (ran && qstrcmp(circle.programme.code, "JV") == 0)
        return QStringLiteral("met at the run");
    return text(sources[size_t(world.dice.below(int(sources.size())))]);
}

/// The memberships of those who have left the company, or only their community.
void addFormerMembers(World &world)
{
    for (size_t number = distinctMembers; number < world.figures.size(); ++number) {
        const Figure &figure = world.figures[number];
        const Circle &circle = world.circles[number % world.circles.size()];
        const QDate since = std::max(world.day(circle.programme.founded), figure.joined);
        const QDate left = figure.person.left.first();
        const QDate until = left.isValid() ? left : std::max(since, world.day(-world.dice.between(60, 400)));
        world.changes.add(
            Membership{world.store.newId<Membership>(), circle.community.id, figure.person.id, since, until, {}});
    }
}

} // namespace

void addCommunities(World &world)
{
    const Role expert{world.store.newId<Role>(), Name(QStringLiteral("Core expert")), true};
    world.changes.add(expert);
    world.changes.add(Role{world.store.newId<Role>(), Name(QStringLiteral("Ambassador")), false});
    for (Circle &circle : world.circles) {
        addCommunity(world, circle);
        addStages(world, circle);
        addCarriers(world, circle, expert.id);
    }
    addFormerBreak(world, "FE", 1, -300, -240);
    addFormerBreak(world, "QA", 0, -410, -330);
    addFormerBreak(world, "RC", 2, -210, -180);
}

void addMemberships(World &world)
{
    joinNewcomers(world);
    joinEverybody(world);
    joinShared(world);
    joinRunners(world);
    joinSecond(world);
    for (const Circle &circle : world.circles)
        for (const Place &place : circle.members)
            world.changes.add(Membership{world.store.newId<Membership>(), circle.community.id, world.figures[size_t(place.figure)].person.id,
                                         place.since, {}, sourceOf(world, circle, place)});
    addFormerMembers(world);
}

} // namespace convenor::sample
