// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"
#include "core/exchange/export.h"
#include "core/exchange/ics_import.h"
#include "core/exchange/target_file.h"
#include "core/exchange/workspace_json.h"
#include "core/records.h"

#include <QFile>

#include <cstdio>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

/// What can be asked for, and in which formats; the first is used where nothing says another. Tables are the rest.
struct Whole
{
    const char *name;
    const char *format;
    void (*write)(const Workspace &workspace, const Filter &filter, QIODevice &device);
};

const std::vector<Whole> &wholes()
{
    static const std::vector<Whole> list = {
        {"ics", "ics",
         [](const Workspace &workspace, const Filter &filter, QIODevice &device) {
             device.write(exportCalendar(workspace.store(), filter, workspace.identity().name));
         }},
        {"vcard", "vcf",
         [](const Workspace &workspace, const Filter &filter, QIODevice &device) {
             exportCards(workspace.store(), filter, device);
         }},
        {"workspace", "json",
         [](const Workspace &workspace, const Filter &, QIODevice &device) {
             exportWorkspace(workspace.store(), allShapes(), device);
         }},
    };
    return list;
}

const Whole *findWhole(const QString &name)
{
    for (const Whole &whole : wholes())
        if (name == QLatin1String(whole.name))
            return &whole;
    return nullptr;
}

/// As asked for, or as the file is called.
bool isWorkbook(const Arguments &arguments)
{
    return arguments.has("format") ? arguments.value("format") == "xlsx"_L1
                                   : arguments.value("output").endsWith(".xlsx"_L1, Qt::CaseInsensitive);
}

void write(const Workspace &workspace, const Arguments &arguments, QIODevice &device)
{
    const Filter filter = filterOf(arguments, workspace.store());
    const Kind *kind = findKind(arguments.value("as"));
    if (!kind)
        findWhole(arguments.value("as"))->write(workspace, filter, device);
    else if (isWorkbook(arguments))
        exportWorkbook(workspace.store(), *kind, filter, device);
    else
        exportTable(workspace.store(), *kind, filter, device);
}

/// A sentence if what is asked for cannot be written; empty if it can.
QString problemOf(const Arguments &arguments)
{
    const QString what = arguments.value("as"), format = arguments.value("format");
    const Whole *whole = findWhole(what);
    if (!arguments.has("as"))
        return u"Say what to export with --as KIND. See: convenor-cli export --help"_s;
    if (!findKind(what) && !whole)
        return u"“%1” is no kind of table. See: convenor-cli export --help"_s.arg(what);
    const QStringList formats = whole ? QStringList{QLatin1String(whole->format)} : QStringList{u"csv"_s, u"xlsx"_s};
    if (!format.isEmpty() && !formats.contains(format))
        return u"“%1” is written as %2, not as “%3”."_s.arg(what, formats.join(u" or "_s), format);
    return {};
}

int run(const Arguments &arguments)
{
    if (const QString problem = problemOf(arguments); !problem.isEmpty())
        return wrongUsage(problem);
    const auto workspace = openToRead(arguments.workspace());
    if (arguments.has("output") && arguments.value("output") != "-"_L1) {
        writeFile(arguments.value("output"), workspace->path(),
                  [&](QIODevice &file) { write(*workspace, arguments, file); });
        return Done;
    }
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        throw Error(Error::Storage, u"Standard output cannot be written."_s);
    write(*workspace, arguments, out);
    if (!out.flush() || fflush(stdout) != 0)
        throw Error(Error::Storage, u"Standard output cannot be written: %1."_s.arg(out.errorString()));
    return Done;
}

} // namespace

Verb exportVerb()
{
    return {"export", "WORKSPACE", 1, 1, "write a table, a calendar file or contact cards",
            "Writes a table as CSV in UTF-8 or as an .xlsx workbook, sessions as an iCalendar file, people as contact cards "
            "(vCard 4.0), or the whole workspace as JSON, which makes an equal one when it is imported into an empty one. "
            "What is exported imports back without change. Cells that a spreadsheet would "
            "run as a formula begin with an apostrophe, which import takes off again.",
            {{"as", "KIND", "communities people aliases memberships roles affiliations headcount breaks touches events parts attendance "
                            "feedback actions notes ics vcard, or workspace for all of it"},
             {"format", "FORMAT", "of a table: csv (so unless -o names a file *.xlsx) or xlsx"},
             {"community", "CODE", "only this community"},
             {"person", "HANDLE", "only this person"},
             {"from", "DAY", "from this day on"},
             {"to", "DAY", "to this day, inclusive"},
             {"on", "DAY", "only what is valid on this day"},
             {"output", "FILE", "write to FILE (also -o), readable by you alone; else to standard output"}},
            run};
}

} // namespace convenor
