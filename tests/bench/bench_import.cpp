// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Planning and importing people: a table of 20,000 rows against 20,000 known people, beside reading the table alone; and a
// paste of 500 rows. Milliseconds of CPU time and of the clock.
#include "core/exchange/csv.h"
#include "core/exchange/import.h"
#include "core/people/people_mapping.h"
#include "core/records.h"
#include "core/store/workspace.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace convenor;

namespace {

constexpr int people = 20'000;
constexpr int rounds = 3;

QString text(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray nameOf(int i)
{
    static constexpr std::array first = {"Ada", "Grace", "Alan", "Edsger", "Barbara", "Donald", "Frances"};
    return QByteArray(first[size_t(i) % first.size()]) + " Number" +
           QByteArray::number(i / 2); // every second shares it
}

void fill(Workspace &workspace)
{
    ChangeSet changes;
    for (int i = 0; i < people; ++i) {
        Person person;
        person.id = workspace.store().newId<Person>();
        person.name = Name(text(nameOf(i)));
        person.email = Email(text("person" + QByteArray::number(i) + "@example.org"));
        changes.add(std::move(person));
    }
    workspace.commit({text("test"), {}}, std::move(changes));
}

/// Of each twenty rows seventeen are known, two say more, and one is new.
QByteArray tableOf(int rows)
{
    QByteArray table = "name,email,joined\n";
    for (int i = 0; i < rows; ++i) {
        const int number = i % 20 == 0 ? people + i : i;
        table += nameOf(number) + ",person" + QByteArray::number(number) + "@example.org," +
                 (i % 20 == 1 || i % 20 == 2 ? "2024-05-01" : "") + '\n';
    }
    return table;
}

void report(const char *what, const std::function<void()> &work)
{
    double cpu = 1e9, wall = 1e9;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t begin = std::clock();
        work();
        cpu = std::min(cpu, double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
        wall = std::min(wall, double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("%-44s %8.1f ms CPU %8.1f ms clock\n", what, cpu, wall);
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(text("bench.convenor"));
    Workspace::create(path, {text("Bench"), text("UTC"), QDate(2026, 11, 2), {}});
    Workspace workspace(path, Database::ReadWrite, allRecords());
    fill(workspace);
    ImportRequest request;
    request.path = text("people.csv");
    request.zone = text("UTC");
    request.today = QDate(2026, 11, 2);
    request.bytes = tableOf(people);
    const QString file = folder.filePath(text("people.csv"));
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(request.bytes) != request.bytes.size())
        return 1;
    out.close();
    report("reading the table alone", [&] {
        CsvReader reader(file);
        while (reader.next())
            reader.text(0);
    });
    report("20,000 rows against 20,000 people, planned", [&] { planImport(workspace.store(), request); });
    request.isReviewed = true;
    report("the same with a plan by rows", [&] { planImport(workspace.store(), request); });
    request.choices.leftOut = {5, 6, 7};
    report("the same with rows left out", [&] { planImport(workspace.store(), request); });
    request.choices = {};
    report("planned, imported and undone", [&] {
        ImportPlan plan = planImport(workspace.store(), request);
        workspace.commit({text("import"), plan.name}, std::move(plan.changes));
        workspace.undo();
    });
    request.bytes = tableOf(500);
    report("500 rows pasted, planned", [&] { planImport(workspace.store(), request); });
    return 0;
}
