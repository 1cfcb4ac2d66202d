// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/programme.h"

namespace convenor::sample {

namespace {

using enum CommunityKind;
using enum StageName;

std::vector<Programme> languages()
{
    return {
        {"JV", "Java", "coral", "hexagon", Language, "Writing Java that colleagues like to read, on current versions.",
         -1085, 14, -4, QTime(15, 0), 60, 520, 20, 27, "talk", "Video, room Elbe", "",
         {"Generics deep dive", "Records in practice", "Virtual threads", "Flaky tests, tamed", "Sealed types", "Reading bytecode",
          "Build times", "Null and its friends", "Streams that read well", "Garbage collectors compared"},
         "AABACAABAC", "gAgBggCgAg", {10, 24}, {45},
         {{Inception, 0}, {Creation, -1020}, {Growth, -800}, {Maturity, -390}},
         {{"Ines Kaya", 0, -900, 0, -9}, {"Sam Okafor", 3, -620, 0, -17}, {"Noor Aziz", 4, -300, 0, -22}}},
        {"GO", "Go", "cyan", "circle", Language, "A coffee a week on Go: bring a question, leave with two answers.",
         -900, 7, -6, QTime(9, 30), 45, 310, 12, 20, "lean coffee", "Video", "Lean Coffee",
         {}, "ABACAABACB", "-g-A-g-g-B", {}, {},
         {{Inception, 0}, {Creation, -840}, {Growth, -420}},
         {{"Noor Haddad", 0, -840, 0, -6}, {"Jun Wei", 5, -500, 0, -13}, {"Tiago Montalvor", 1, -260, 0, -20}}},
        {"C+", "C++", "blue", "drop", Language, "Modern C++ for those who keep the old one running.",
         -430, 28, -18, QTime(13, 0), 60, 170, 8, 12, "talk", "Video", "",
         {"Ranges by example", "Coroutines, gently", "Sanitizers every day", "Modules: are we there?", "Allocators", "Header diets"},
         "AABAB|AABAC", "gABgA|gABgC", {10}, {},
         {{Inception, 0}, {Creation, -360}},
         {{"Jan Vossmar", 0, -420, 0, -11}, {"Kinga Topolewicz", 2, -330, 0, -24}, {"Devan Iyenkar", 4, -330, 0, -16, -80, 61}}},
        {"FE", "Frontend", "sky", "square", Technology, "Interfaces that everybody can use, built together.",
         -1040, 14, -5, QTime(18, 0), 90, 410, 16, 22, "workshop", "Room Tejo and video", "",
         {"Hack night", "Forms without tears", "Focus and keyboard", "Design tokens", "State machines", "Faster first paint",
          "Tables that scroll", "Colour and contrast"},
         "AABACABACB", "gAgCggBgAg", {9, 23}, {},
         {{Inception, 0}, {Creation, -960}, {Growth, -700}, {Maturity, -260}},
         {{"Mina Tanaka", 6, -700, 0, -8}, {"Jo Fernhill", 3, -480, 0, -15}, {"Caio Serralva", 1, -330, 0, -19}}},
    };
}

std::vector<Programme> platforms()
{
    return {
        {"K8", "Kubernetes", "blue", "hexagon", Technology, "Running clusters calmly, and asking before they burn.",
         -820, 21, -13, QTime(15, 0), 60, 340, 18, 30, "talk", "Video", "",
         {"Operators 101", "Quotas and fairness", "Upgrades without nights", "Network policies", "Autoscaling", "Debugging pods",
          "Cost of a cluster"},
         "AABAB", "gAgBA", {}, {43},
         {{Inception, 0}, {Creation, -760}, {Growth, -540}, {Maturity, -200}},
         {{"Tomás Ribalta", 1, -660, 69, -8}, {"Wen Tembusu", 5, -296, 69, -14}}},
        {"DO", "DevOps", "teal", "circle", Technology, "Incidents told without blame, and what we changed since.",
         -1000, 7, -6, QTime(16, 0), 60, 360, 14, 21, "case clinic", "Video", "Incident review",
         {}, "AABAAABAAB|AABACAB", "g-g-A-g-", {}, {},
         {{Inception, 0}, {Creation, -930}, {Growth, -600}, {Maturity, -240}},
         {{"Jun Quah", 5, -800, 0, -12}, {"Ferhat Gökdere", 0, -430, 0, -18}, {"Struan Kestrelby", 3, -500, 0, -23, -34, 96}}},
        {"PG", "PostgreSQL", "indigo", "shield", Technology, "Queries, indexes and the art of not losing data.",
         -940, 21, -13, QTime(11, 0), 60, 190, 10, 13, "talk", "Video", "",
         {"Vacuum tuning", "Index-only scans", "Locks explained", "Replication drills", "JSON or columns?", "Reading plans",
          "Partitioning", "Backups that restore"},
         "-", "AHAAHAAAHAAAAAAAA|ABAgA", {}, {},
         {{Inception, 0}, {Creation, -870}, {Growth, -640}, {Maturity, -330}},
         {{"Ravi Nair", 4, -760, 0, -41, 19, 130, "Olga Ivanova"}, {"Olga Ivanova", 2, -700, 0, -20, -62, 88}}},
        {"DS", "Data science", "violet", "flower", Technology, "Models that survive contact with the business.",
         -760, 28, -18, QTime(16, 30), 60, 330, 14, 19, "talk", "Video", "",
         {"Causal models", "Forecasts with doubt", "Feature stores", "Small models first", "Explaining to managers",
          "A/B tests that end", "Sampling"},
         "ABACA", "gAgBC", {10}, {},
         {{Inception, 0}, {Creation, -700}, {Growth, -380}},
         {{"Uli Fahrenholt", 0, -640, 0, -10}, {"Zélia Nogueiral", 1, -420, 0, -21}, {"Akari Yamabuki", 6, -360, 0, -16}}},
        {"SE", "Security", "rose", "shield", Technology, "Thinking like an attacker, kindly.",
         -860, 14, -13, QTime(14, 0), 60, 290, 17, 28, "workshop", "Room Spree and video", "",
         {"Threat modelling 101", "Secrets in code", "Phishing, a tour", "Supply chains", "Tabletop exercise", "Reading advisories",
          "Least privilege"},
         "-", "AABAAAgA", {1}, {15, 43},
         {{Inception, 0}, {Creation, -790}, {Growth, -500}},
         {{"Lea Marlowick", 3, -700, 0, -33}, {"Nabil Zafarani", 0, -380, 0, -19}}},
        {"MO", "Mobile", "magenta", "drop", Technology, "Apps in pockets: releases, devices, patience.",
         -800, 28, -59, QTime(10, 0), 60, 160, 16, 9, "talk", "Video", "",
         {"Offline first", "Release trains", "Widgets", "Push without annoying", "Device labs"},
         "--A|A", "g", {}, {},
         {{Inception, 0}, {Creation, -740}, {Growth, -560}, {Maturity, -310}, {ReInception, -60}},
         {{"Selim Karadut", 0, -640, -104, -118}}},
    };
}

std::vector<Programme> crafts()
{
    return {
        {"QA", "Quality", "green", "diamond", Role, "Finding faults before customers do, and telling it well.",
         -980, 14, -12, QTime(14, 0), 60, 380, 15, 22, "talk", "Video", "",
         {"Exploratory charters", "Contract tests", "Test pyramid", "Bug advocacy", "Property tests", "Risk storming",
          "Accessibility checks", "What not to test"},
         "AAABAAAABA", "gAgBgAgAgB", {2}, {16, 44},
         {{Inception, 0}, {Creation, -900}, {Growth, -420}},
         {{"Anna Petrova", 2, -740, 0, -13}, {"Ola Sternbeck", 0, -400, 0, -24}}},
        {"BA", "Business analysis", "amber", "square", Role, "Asking why once more, and writing down the answer.",
         -950, 28, -49, QTime(10, 0), 90, 240, 16, 14, "workshop", "Room Havel", "",
         {"Story mapping", "Interviewing", "Event storming", "Decision tables", "Saying no", "Metrics that matter"},
         "AABAB", "gAgBg", {}, {},
         {{Inception, 0}, {Creation, -880}, {Growth, -650}, {Maturity, -300}},
         {{"Bea Lindgrün", 0, -720, 0, -21}, {"Esha Varadesh", 4, -380, 0, -24}}},
        {"AR", "Architecture", "olive", "triangle", Role, "Decisions that last, and records of why.",
         -890, 28, -26, QTime(16, 0), 60, 240, 13, 18, "talk", "Video", "",
         {"Decision records", "Bounded contexts", "Latency budgets", "Strangling a monolith", "Diagrams that stay true"},
         "AAABAAAABA", "gAgBgAgBgA", {2}, {},
         {{Inception, 0}, {Creation, -820}, {Growth, -450}},
         {{"Kim Durocher", 7, -600, 0, -7}, {"Rohan Kothamar", 4, -370, 0, -18}}},
        {"UX", "Design", "rose", "flower", Role, "Showing unfinished work to people who care.",
         -535, 21, -7, QTime(13, 0), 60, 210, 3, 22, "case clinic", "Studio Lisbon and video", "",
         {"Crit: onboarding", "Crit: empty states", "Interviews, live", "Icons, a workshop", "Writing for screens", "Crit: dashboards",
          "Usability in an hour"},
         "AABAABAABAAB|ABACA", "gAgBg|gAgBC", {14}, {},
         {{Inception, 0}, {Creation, -470}},
         {{"Tess Oakhanger", 3, -500, 0, -5}, {"Mina Lagarinho", 1, -330, 0, -14}, {"Yuna Shirakumo", 6, -400, 0, -23}}},
        {"PO", "Product", "amber", "circle", Role, "Choosing what not to build.",
         -700, 21, -14, QTime(11, 0), 60, 220, 11, 16, "workshop", "Video", "",
         {"Roadmaps", "Opportunity trees", "Pricing", "Talking to customers", "Killing features", "Goals without theatre"},
         "-", "AAAAAAAAAABBAAAAAAA|AAgA", {7, 21}, {42},
         {{Inception, 0}, {Creation, -640}, {Growth, -330}},
         {{"Petra Sommer", 0, -560, 0, -12}, {"Omar Bustanji", 8, -400, 0, -25}}},
        {"RC", "Running club", "green", "drop", Leisure, "Five kilometres on Monday evenings, at the pace of the slowest.",
         -960, 7, -7, QTime(18, 0), 60, 270, 9, 14, "run", "Meet at the river gate", "5k city run",
         {}, "ABCADBACBD", "-", {}, {},
         {{Inception, 0}, {Creation, -900}, {Growth, -520}},
         {{"Kofi Bonsare", 0, -880, 0, -4}, {"Tola Gajewnik", 2, -520, 0, -11}, {"Hugo Clairval", 7, -410, 0, -17},
          {"Gauri Ogale", 0, -300, 0, -23}}},
    };
}

} // namespace

std::vector<Programme> programmes()
{
    std::vector<Programme> all = languages();
    for (std::vector<Programme> more : {platforms(), crafts()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace convenor::sample
