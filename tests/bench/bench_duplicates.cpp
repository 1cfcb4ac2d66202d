// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CPU milliseconds of the search for duplicates among 20,000 people with names as they are spread in life, a thousand of
// whom are there twice in some other spelling; and of merging two of them.
#include "core/care/merge_people.h"
#include "core/people/duplicates.h"
#include "core/people/people_mapping.h"
#include "core/records.h"
#include "core/store/workspace.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <random>

using namespace convenor;

namespace {

constexpr int peopleCount = 20'000;
constexpr int doubles = 1'000;
constexpr int rounds = 5;

double milliseconds()
{
    return double(std::clock()) * 1'000 / CLOCKS_PER_SEC;
}

/// Words by syllables; small numbers are those that many people share.
QString word(uint number)
{
    static const char *const syllables[] = {"ma", "ren", "ko", "li", "tas", "vi", "ber", "no", "sha", "du", "gel", "os"};
    QString text;
    for (uint rest = number + 12; rest > 0; rest /= 12)
        text += QLatin1String(syllables[rest % 12]);
    text[0] = text[0].toUpper();
    return text;
}

/// A second spelling: the other order, a slip, or an initial.
QString otherSpelling(const QString &name, int how)
{
    const QString first = name.section(u' ', 0, 0), last = name.section(u' ', 1);
    return how == 0   ? last + QStringLiteral(", ") + first
           : how == 1 ? first + u' ' + QString(last).remove(2, 1)
                      : first.left(1) + QStringLiteral(". ") + last;
}

ChangeSet organisation(const Store &store)
{
    std::mt19937 random(4711);
    const auto rare = [&](uint below) { return uint(std::min(random() % below, random() % below)); };
    ChangeSet changes;
    for (int i = 0; i < peopleCount; ++i) {
        Person person;
        person.id = store.newId<Person>();
        person.name = Name(word(rare(600)) + u' ' + word(rare(6'000)));
        if (i % doubles == 0 || i % 3)
            person.email = Email(QStringLiteral("p%1@example.org").arg(i));
        changes.add(Affiliation{store.newId<Affiliation>(), person.id, {}, QStringLiteral("Department %1").arg(i % 40), {}, {}, {}});
        changes.add(person);
        if (i % (peopleCount / doubles) != 0)
            continue;
        Person twin = person;
        twin.id = store.newId<Person>();
        twin.name = Name(otherSpelling(person.name.value(), int(random() % 3)));
        twin.email = Email();
        twin.guest = true;
        changes.add(twin);
    }
    return changes;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("people.convenor"));
    Workspace::create(path, {QStringLiteral("Bench"), QStringLiteral("UTC"), QDate(2026, 11, 2), organisation});
    Workspace workspace(path, Database::ReadWrite, allRecords());
    std::vector<DuplicatePair> pairs;
    for (int round = 0; round < rounds; ++round) {
        const double begin = milliseconds();
        pairs = findDuplicates(workspace.store());
        std::printf("find among %d: %.1f ms, %zu pairs\n", peopleCount + doubles, milliseconds() - begin, pairs.size());
    }
    for (size_t i = 0; i < rounds && i < pairs.size(); ++i) {
        const double begin = milliseconds();
        const Person kept = workspace.store().get(pairs[i].one);
        ChangeSet changes = mergePeople(workspace.store(), {kept, pairs[i].other}, QDate(2026, 11, 2));
        const double planned = milliseconds();
        workspace.commit({QStringLiteral("person.merge"), {}}, std::move(changes));
        std::printf("merge: %.1f ms, commit: %.1f ms\n", planned - begin, milliseconds() - planned);
    }
}
