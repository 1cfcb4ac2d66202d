// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "core/base/time.h"
#include "core/store/workspace.h"

#include <QFileInfo>
#include <QTimeZone>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

int run(const Arguments &arguments)
{
    const QString path = arguments.workspace();
    QString zone = arguments.has("zone") ? arguments.value("zone") : QString::fromUtf8(QTimeZone::systemTimeZoneId());
    if (arguments.has("zone") && !isKnownZone(zone))
        return wrongUsage(u"“%1” is not a time zone. Use a name such as Europe/Berlin."_s.arg(zone));
    if (!isKnownZone(zone))
        zone = u"UTC"_s;
    const QString name = arguments.has("name") ? arguments.value("name") : QFileInfo(path).completeBaseName();
    Workspace::create(path, {name, zone, QDate::currentDate()});
    if (arguments.isJson())
        printJson(QJsonObject{{u"workspace"_s, path}, {u"name"_s, name}, {u"zone"_s, zone}});
    else
        print(u"Made %1 (%2). Fill it with: convenor-cli import %1 FILE..."_s.arg(path, zone));
    return Done;
}

} // namespace

Verb newVerb()
{
    return {"new", "WORKSPACE", 1, 1, "make an empty workspace",
            "Makes the file WORKSPACE, by custom *.convenor, readable by you alone. An existing file is never overwritten.",
            {{"name", "TEXT", "what the workspace is called (else the name of the file)"},
             {"zone", "ZONE", "time zone in which times without one are read, such as Europe/Berlin (else this machine's)"}},
            run};
}

} // namespace convenor
