// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"
#include "core/exchange/export.h"
#include "core/exchange/ics_import.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

void write(const Workspace &workspace, const Arguments &arguments, QIODevice &device)
{
    const Filter filter = filterOf(arguments, workspace.store());
    if (const Kind *kind = findKind(arguments.value("as")))
        exportTable(workspace.store(), *kind, filter, device);
    else
        device.write(exportCalendar(workspace.store(), filter, workspace.identity().name));
}

void writeFile(const Workspace &workspace, const Arguments &arguments)
{
    const QString path = arguments.value("output");
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(workspace.path()).canonicalFilePath())
        throw Error(Error::Invalid, u"“%1” is the workspace itself. Choose another name for the file."_s.arg(path));
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        throw Error(Error::Invalid,
                    u"“%1” is a folder or a device. Name a file, or leave -o out for standard output."_s.arg(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(Error::Storage, u"“%1” cannot be written: %2."_s.arg(path, file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    write(workspace, arguments, file);
    if (!file.commit())
        throw Error(Error::Storage, u"“%1” cannot be written: %2."_s.arg(path, file.errorString()));
}

int run(const Arguments &arguments)
{
    if (!arguments.has("as"))
        return wrongUsage(u"Say what to export with --as KIND. See: convenor-cli export --help"_s);
    if (!findKind(arguments.value("as")) && arguments.value("as") != "ics"_L1)
        return wrongUsage(u"“%1” is no kind of table. See: convenor-cli export --help"_s.arg(arguments.value("as")));
    const auto workspace = openToRead(arguments.workspace());
    if (arguments.has("output") && arguments.value("output") != "-"_L1) {
        writeFile(*workspace, arguments);
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
    return {"export", "WORKSPACE", 1, 1, "write a table or a calendar file",
            "Writes CSV in UTF-8, or an iCalendar file. What is exported imports back without change. Cells that a spreadsheet would "
            "run as a formula begin with an apostrophe, which import takes off again.",
            {{"as", "KIND", "communities people memberships roles affiliations headcount breaks touches events parts attendance "
                            "feedback actions notes ics"},
             {"community", "CODE", "only this community"},
             {"person", "HANDLE", "only this person"},
             {"from", "DAY", "from this day on"},
             {"to", "DAY", "to this day, inclusive"},
             {"on", "DAY", "only what is valid on this day"},
             {"output", "FILE", "write to FILE (also -o), readable by you alone; else to standard output"}},
            run};
}

} // namespace convenor
