// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "core/base/time.h"
#include "core/sample/sample.h"
#include "core/store/workspace.h"

#include <QFileInfo>
#include <QTimeZone>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

Workspace::Beginning empty(const Arguments &arguments)
{
    const QString zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    return {QFileInfo(arguments.workspace()).completeBaseName(), isKnownZone(zone) ? zone : u"UTC"_s, QDate::currentDate()};
}

int run(const Arguments &arguments)
{
    const bool isSample = arguments.has("sample");
    if (arguments.has("on") && !isSample)
        return wrongUsage(u"--on says when the sample opens; give it together with --sample."_s);
    if (arguments.has("zone") && !isKnownZone(arguments.value("zone")))
        return wrongUsage(u"“%1” is not a time zone. Use a name such as Europe/Berlin."_s.arg(arguments.value("zone")));
    const QDate day = arguments.has("on") ? arguments.day("on") : QDate::currentDate();
    Workspace::Beginning beginning = isSample ? sampleBeginning(sampleMonday(day)) : empty(arguments);
    if (arguments.has("zone"))
        beginning.zone = arguments.value("zone");
    if (arguments.has("name"))
        beginning.name = arguments.value("name");
    const QString path = arguments.workspace();
    Workspace::create(path, beginning);
    if (arguments.isJson())
        printJson(QJsonObject{{u"workspace"_s, path}, {u"name"_s, beginning.name}, {u"zone"_s, beginning.zone}});
    else if (isSample)
        print(u"Made %1 with the sample organisation %2. Look at it with: convenor-cli list %1 core"_s.arg(
            path, beginning.name));
    else
        print(u"Made %1 (%2). Fill it with: convenor-cli import %1 FILE..."_s.arg(path, beginning.zone));
    return Done;
}

} // namespace

Verb newVerb()
{
    return {"new", "WORKSPACE", 1, 1, "make a workspace",
            "Makes the file WORKSPACE, by custom *.convenor, readable by you alone. An existing file is never overwritten. It is "
            "empty, or holds the sample organisation: invented people and three years of sessions, to look around in.",
            {{"sample", "", "fill it with the sample organisation Northwind, as it is on the Monday of this week"},
             {"on", "DAY", "with --sample: as it is on the Monday of that day's week"},
             {"name", "TEXT", "what the workspace is called (else the name of the file)"},
             {"zone", "ZONE", "time zone in which times without one are read, such as Europe/Berlin (else this machine's)"}},
            run};
}

} // namespace convenor
