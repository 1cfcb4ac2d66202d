// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/ratings.h"

#include "tests/support/builders.h"
#include "tests/support/test_workspace.h"

#include <QTest>

#include <random>

using namespace convenor;

using Sizes = std::vector<int>;
using Seen = std::vector<Visibility>;
Q_DECLARE_METATYPE(Sizes)
Q_DECLARE_METATYPE(Seen)

namespace {

constexpr auto shown = Visibility::Shown, empty = Visibility::Empty, few = Visibility::TooFew,
               with = Visibility::HiddenWith;

Facts loaded(const Store &store)
{
    Facts facts;
    while (facts.loadMore(store)) {}
    return facts;
}

struct World
{
    TestWorkspace w;
    Community go = aCommunity("go"), rust = aCommunity("rust");
    qint64 lastTally = 0;

    World() { w.add(go, rust); }

    Event session(const char *format, const std::vector<int> &counts, std::optional<int> came = {}, const char *date = "2026-10-01")
    {
        Event event = aHeldEvent(day(date));
        event.format = QString::fromLatin1(format);
        event.headCount = came;
        std::vector<AnswerTally> tallies;
        for (size_t i = 0; i < counts.size(); ++i)
            if (counts[i] > 0)
                tallies.push_back({Id<AnswerTally>(++lastTally), event.id, Question::Rating, int(i) + 1, counts[i]});
        w.add(event, aPlacing(event, go), tallies);
        return event;
    }
    Ratings year(const Scope &scope = Scope::all()) const
    {
        return ratings(loaded(w.store()), scope, daysTo(w.today, 365));
    }
};

} // namespace

class RatingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suppressed_hidesSmallGroupsAndWhatWouldTellThem_data();
    void suppressed_hidesSmallGroupsAndWhatWouldTellThem();
    void suppressed_leavesNoGroupToBeWorkedOut();
    void ratings_haveCountsMeanAndShare();
    void ratings_ofHiddenGroupsAreEmpty();
    void ratings_takeAnswersByName();
    void ratings_leaveOutWhatWasNotHeldInTheScope();
    void answered_isOfThoseWhoCameWhereThatIsKnown();
};

void RatingsTest::suppressed_hidesSmallGroupsAndWhatWouldTellThem_data()
{
    QTest::addColumn<Sizes>("sizes");
    QTest::addColumn<Seen>("seen");
    QTest::newRow("none") << Sizes{} << Seen{};
    QTest::newRow("teams of 3 and 6") << Sizes{3, 6} << Seen{few, with};
    QTest::newRow("teams of 3 and 6, and 4 beside") << Sizes{3, 6, 4} << Seen{few, shown, few};
    QTest::newRow("all large") << Sizes{5, 60} << Seen{shown, shown};
    QTest::newRow("the next smallest") << Sizes{60, 3, 9, 8} << Seen{shown, few, shown, with};
    QTest::newRow("two that make four") << Sizes{2, 2, 9, 8} << Seen{few, few, shown, with};
    QTest::newRow("no answers are no group") << Sizes{0, 3, 9} << Seen{empty, few, with};
    QTest::newRow("one alone") << Sizes{4} << Seen{few};
}

void RatingsTest::suppressed_hidesSmallGroupsAndWhatWouldTellThem()
{
    QFETCH(Sizes, sizes);
    QTEST(suppressed(sizes), "seen");
}

void RatingsTest::suppressed_leavesNoGroupToBeWorkedOut()
{
    std::mt19937 random(3);
    for (int round = 0; round < 2'000; ++round) {
        Sizes sizes(random() % 7);
        for (int &size : sizes)
            size = int(random() % 12);
        const Seen seen = suppressed(sizes);
        int hidden = 0, together = 0, visible = 0;
        for (size_t i = 0; i < sizes.size(); ++i) {
            QVERIFY(seen[i] != shown || sizes[i] >= 5);
            visible += seen[i] == shown;
            if (seen[i] == few || seen[i] == with)
                ++hidden, together += sizes[i];
        }
        QVERIFY(hidden == 0 || visible == 0 || (hidden > 1 && together >= 5));
    }
}

void RatingsTest::ratings_haveCountsMeanAndShare()
{
    World world;
    world.session("talk", {14, 9, 10, 32, 42});
    world.session("clinic", {0, 0, 0, 0, 10});
    world.session("clinic", {0, 0, 0, 2, 0});
    const Ratings year = world.year();
    QCOMPARE(year.formats.size(), size_t(2));
    QCOMPARE(year.formats[0].format, QStringLiteral("clinic"));
    QCOMPARE(year.formats[0].sessions, 2);
    QCOMPARE(year.formats[0].answers, 12);
    QCOMPARE(year.formats[1].high, (Share{74, 107}));
    QCOMPARE(year.formats[1].mean->count, 107);
    QCOMPARE(year.formats[1].mean->value, (14 + 18 + 30 + 128 + 210) / 107.0);
    QCOMPARE(year.whole.high, (Share{86, 119}));
}

void RatingsTest::ratings_ofHiddenGroupsAreEmpty()
{
    World world;
    world.session("talk", {1, 2, 3, 4, 5});
    world.session("social", {0, 0, 0, 2, 4});
    world.session("safe", {0, 0, 0, 0, 3});
    world.session("walk", {});
    const Ratings year = world.year();
    const auto group = [&](const char *format) {
        return *std::find_if(year.formats.begin(), year.formats.end(),
                             [&](const RatingGroup &g) { return g.format == QLatin1String(format); });
    };
    QCOMPARE(group("talk").visibility, shown);
    QCOMPARE(group("social").visibility, with);
    QCOMPARE(group("safe").visibility, few);
    QCOMPARE(group("walk").visibility, empty);
    for (const char *format : {"social", "safe", "walk"}) {
        QVERIFY(!group(format).mean);
        QVERIFY(!group(format).high.value());
        QCOMPARE(group(format).counts, (std::array<int, 5>{}));
    }
    QCOMPARE(year.whole.visibility, shown);
    QCOMPARE(year.formats.front().format, QStringLiteral("talk"));
}

void RatingsTest::ratings_takeAnswersByName()
{
    World world;
    const Person ada = aPerson("Ada");
    const Event talk = world.session("talk", {0, 0, 0, 3, 3});
    world.w.add(ada, Feedback{Id<Feedback>(1), talk.id, ada.id, 1, {}, {}, {}});
    QCOMPARE(world.year().whole.high, (Share{6, 7}));
}

void RatingsTest::ratings_leaveOutWhatWasNotHeldInTheScope()
{
    World world;
    world.session("talk", {0, 0, 0, 0, 6});
    world.session("talk", {9, 0, 0, 0, 0}, {}, "2025-11-02");
    QCOMPARE(world.year().whole.answers, 6);
    QCOMPARE(world.year(Scope::of(world.go.id)).whole.answers, 6);
    QCOMPARE(world.year(Scope::of(world.rust.id)).whole.visibility, empty);
    QCOMPARE(world.year(Scope::of(Id<Community>(12345))).whole.visibility, empty);
}

void RatingsTest::answered_isOfThoseWhoCameWhereThatIsKnown()
{
    World world;
    world.session("talk", {0, 0, 0, 13, 10}, 41);
    world.session("talk", {0, 0, 0, 0, 9}); // nobody knows how many came
    world.session("talk", {}, 30);          // nobody was asked
    QCOMPARE(world.year().answered, (Share{23, 41}));
    QCOMPARE(world.year().whole.answers, 32);
}

QTEST_GUILESS_MAIN(RatingsTest)
#include "tst_ratings.moc"
