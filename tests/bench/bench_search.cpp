// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the search index costs: CPU milliseconds of committing 20,000 people, of undoing it, of renaming one of them, and the
// size of the file; beside the same people in a record type of the same table that is not searchable.
#include "core/people/people_mapping.h"
#include "core/records.h"
#include "core/store/workspace.h"

#include "tests/support/builders.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

namespace convenor {

struct PlainPerson : Person
{};

template <> struct Mapping<PlainPerson>
{
    static constexpr auto table = "person";
    static constexpr auto columns = std::tuple{
        column("id", &Person::id),
        column("name", &Person::name),
        column("handle", &Person::handle),
        column("email", &Person::email),
        column("country", &Person::country),
        column("zone", &Person::zone),
        column("languages", &Person::languages),
        column("joined", &Person::joined),
        column("left", &Person::left),
        column("guest", &Person::guest)};
};

} // namespace convenor

using namespace convenor;

namespace {

constexpr int people = 20'000;
constexpr int renames = 200;

double milliseconds()
{
    return double(std::clock()) * 1'000 / CLOCKS_PER_SEC;
}

Person person(int i)
{
    Person made = aPerson("Person " + QByteArray::number(i) + (i % 3 ? " Smith" : " Żółkiewska"));
    made.handle = QStringLiteral("p%1").arg(i);
    made.email = Email(made.handle + QStringLiteral("@example.org"));
    return made;
}

template <class T> void measure(const char *what)
{
    const QTemporaryDir folder(QStringLiteral("bench-search-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("w.convenor"));
    Workspace::create(path, {QStringLiteral("Bench"), QStringLiteral("UTC"), QDate(2026, 1, 1)});
    const RecordTypes plain{recordType<T>()};
    Workspace workspace(path, Database::ReadWrite, plain);
    std::vector<T> all;
    ChangeSet changes;
    for (int i = 0; i < people; ++i) {
        all.push_back(T{person(i)});
        changes.add(all.back());
    }
    double begin = milliseconds();
    workspace.commit({QStringLiteral("import"), {}}, std::move(changes));
    std::printf("%s: import %.0f ms", what, milliseconds() - begin);
    const qint64 bytes = QFileInfo(path).size();
    begin = milliseconds();
    for (int i = 0; i < renames; ++i) {
        T renamed = all[size_t(i) * 97];
        renamed.name = Name(QStringLiteral("Renamed %1").arg(i));
        ChangeSet change;
        change.change(all[size_t(i) * 97], renamed);
        workspace.commit({QStringLiteral("rename"), {}}, std::move(change));
    }
    std::printf(", edit %.2f ms", (milliseconds() - begin) / renames);
    while (workspace.history().size() > 1 && workspace.history()[1].undone == false)
        workspace.undo();
    begin = milliseconds();
    workspace.undo();
    std::printf(", undo of the import %.0f ms; %lld kB\n", milliseconds() - begin, bytes / 1024);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    for (int round = 0; round < 3; ++round) {
        measure<PlainPerson>("without search");
        measure<Person>("with search   ");
    }
}
