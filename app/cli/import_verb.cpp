// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"
#include "core/exchange/import.h"
#include "core/records.h"

#include <QFileInfo>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownLines = 20;

QList<std::pair<QString, QString>> readMap(const Arguments &arguments)
{
    QList<std::pair<QString, QString>> map;
    for (const QString &value : arguments.values("map"))
        for (const QString &pair : value.split(u',', Qt::SkipEmptyParts))
            map.append({pair.section(u'=', 0, -2).trimmed(), pair.section(u'=', -1).trimmed()});
    return map;
}

std::vector<ImportRequest> requests(const Arguments &arguments, const Workspace &workspace)
{
    std::vector<std::pair<int, ImportRequest>> ordered;
    for (const QString &path : arguments.positional().mid(1)) {
        ImportRequest request;
        request.path = path;
        request.kind = arguments.value("as");
        request.map = readMap(arguments);
        request.community = arguments.value("community");
        request.zone = arguments.has("zone") ? arguments.value("zone") : workspace.identity().zone;
        request.today = QDate::currentDate();
        request.isStrict = arguments.has("strict");
        request.shapes = &allShapes();
        request.table.sheet = arguments.value("sheet");
        request.table.encoding = arguments.value("encoding");
        request.dates = dateOrderOf(arguments.value("dates"));
        ordered.emplace_back(arguments.positional().size() > 2 ? importOrder(request) : 0, request);
    }
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<ImportRequest> list;
    for (auto &[order, request] : ordered)
        list.push_back(std::move(request));
    return list;
}

ImportPlan importOne(Workspace &workspace, const ImportRequest &request, bool dryRun)
{
    ImportPlan plan;
    runWithProgress(workspace, [&](Progress &progress) {
        plan = planImport(workspace.store(), request, &progress);
        if (dryRun || plan.changes.isEmpty())
            return;
        workspace.backUpBefore(plan.changes.size(), &progress);
        workspace.commit({u"import"_s, plan.name}, std::move(plan.changes), &progress);
    });
    return plan;
}

void printLines(const QStringList &lines, const QString &file)
{
    for (const QString &line : lines.mid(0, shownLines))
        print(u"  "_s + line);
    if (lines.size() > shownLines)
        print(u"  … and %1 more; --json lists all of %2."_s.arg(lines.size() - shownLines).arg(file));
}

void printPlan(const ImportPlan &plan, bool dryRun)
{
    const ImportResult &result = plan.result;
    print(u"%1 (%2): %3 added, %4 updated, %5 unchanged, %6 rejected%7"_s.arg(plan.name, plan.kind)
              .arg(result.added)
              .arg(result.updated)
              .arg(result.unchanged)
              .arg(result.rejected)
              .arg(dryRun ? u" (nothing was changed: --dry-run)"_s : QString()));
    QStringList problems;
    for (const ImportProblem &problem : result.problems)
        problems << u"Row %1%2: %3"_s.arg(problem.row)
                        .arg(problem.field.isEmpty() ? QString() : u", "_s + problem.field, problem.message);
    printLines(problems, plan.name);
    printLines(result.warnings, plan.name);
    if (plan.dateQuestion)
        print(u"  “%1” in %2 can be read in several ways. Say --dates day-first, month-first or year-first."_s.arg(
            plan.dateQuestion->example, plan.dateQuestion->columns.join(u", "_s)));
}

QJsonObject toJson(const ImportResult &result)
{
    QJsonArray problems;
    for (const ImportProblem &problem : result.problems)
        problems.append(QJsonObject{{u"file"_s, problem.file}, {u"row"_s, problem.row}, {u"field"_s, problem.field},
                                    {u"message"_s, problem.message}});
    return {{u"added"_s, result.added},         {u"updated"_s, result.updated},
            {u"unchanged"_s, result.unchanged}, {u"rejected"_s, result.rejected},
            {u"warnings"_s, QJsonArray::fromStringList(result.warnings)}, {u"problems"_s, problems}};
}

bool hasOnlyBadRows(const ImportResult &result)
{
    return result.rejected > 0 && result.added + result.updated + result.unchanged == 0;
}

int run(const Arguments &arguments)
{
    if (arguments.has("zone") && !isKnownZone(arguments.value("zone")))
        return wrongUsage(u"“%1” is not a time zone. Use a name such as Europe/Berlin."_s.arg(arguments.value("zone")));
    if (const Kind *kind = findKind(arguments.value("as"));
        arguments.has("as") && arguments.value("as") != "ics"_L1 && arguments.value("as") != "vcard"_L1 &&
        arguments.value("as") != "workspace"_L1 && !(kind && kind->importer))
        return wrongUsage(u"“%1” is no kind of table that can be imported. See: convenor-cli import --help"_s.arg(
            arguments.value("as")));
    if (arguments.has("dates") && dateOrderOf(arguments.value("dates")) == DateOrder::Unknown)
        return wrongUsage(
            u"“%1” is no order of dates. Say day-first, month-first or year-first."_s.arg(arguments.value("dates")));
    const bool dryRun = arguments.has("dry-run");
    const auto workspace = dryRun ? openToRead(arguments.workspace()) : openToWrite(arguments.workspace());
    ImportResult sum;
    QStringList unusable;
    for (const ImportRequest &request : requests(arguments, *workspace)) {
        const ImportPlan plan = importOne(*workspace, request, dryRun);
        sum.add(plan.result);
        if (!arguments.isJson())
            printPlan(plan, dryRun);
        if (hasOnlyBadRows(plan.result))
            unusable << plan.name;
    }
    if (arguments.isJson())
        printJson(toJson(sum));
    if (unusable.isEmpty())
        return Done;
    printError(u"No row of %1 could be imported."_s.arg(unusable.join(u", "_s)));
    return Refused;
}

} // namespace

Verb importVerb()
{
    return {"import", "WORKSPACE FILE...", 2, 10'000, "read tables, calendars and contacts into a workspace",
            "Reads tables (.xlsx; CSV with comma, semicolon, tab or pipe in UTF-8, UTF-16 or Latin-1; of a web page), iCalendar files and "
            "contact cards (vCard), and the JSON of a whole workspace; - is standard input. What a file holds is told from its content and columns, then its name. Each file is one step, which undo takes back whole; files that "
            "others refer to are read first. A row that cannot be read, or whose community is unknown, is rejected and named; the "
            "others are imported. The same file again changes nothing, and an empty cell leaves what is known.",
            {{"as", "KIND", "what the file holds: communities people aliases memberships roles affiliations headcount breaks touches events "
                            "parts attendance feedback ics vcard workspace"},
             {"map", "HEADER=FIELD,...", "which column is which field; #3 is the third, an empty field ignores the column"},
             {"sheet", "NAME", "the sheet of a workbook, by name or number (else the first that is visible and not empty)"},
             {"encoding", "NAME", "how text is encoded, such as windows-1250 (else it is guessed)"},
             {"community", "CODE", "the community of rows and events that name none"},
             {"zone", "ZONE", "time zone of times without one (else the workspace's)"},
             {"dates", "ORDER", "how dates such as 4/3/26 are written: day-first month-first year-first"},
             {"dry-run", "", "say what would happen and change nothing"},
             {"strict", "", "refuse a file on its first rejected row"}},
            run};
}

} // namespace convenor
