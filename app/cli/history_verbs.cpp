// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

int showHistory(const Arguments &arguments)
{
    const auto workspace = openToRead(arguments.workspace());
    ListPrinter printer({"seq", "at", "label", "rows", "undone"}, arguments.isJson());
    for (const Step &step : workspace->history())
        printer.row({step.seq, utcString(step.at), step.label.text(), step.rows, step.undone});
    printer.finish(u"Nothing has been changed yet."_s);
    return Done;
}

using Turn = std::optional<Step> (Workspace::*)(Progress *);

int turn(const Arguments &arguments, Turn once, const QString &done, const QString &nothing)
{
    bool ok = true;
    const int times = arguments.positional().size() > 1 ? arguments.positional()[1].toInt(&ok) : 1;
    if (!ok || times < 1)
        return wrongUsage(u"“%1” is not a number of steps."_s.arg(arguments.positional()[1]));
    const auto workspace = openToWrite(arguments.workspace());
    QJsonArray steps;
    runWithProgress(*workspace, [&](Progress &progress) {
        workspace->backUpBefore(0, &progress);
        for (int i = 0; i < times; ++i) {
            const auto step = ((*workspace).*once)(&progress);
            if (!step)
                break;
            steps.append(QJsonObject{{u"seq"_s, step->seq}, {u"label"_s, step->label.text()}, {u"rows"_s, step->rows}});
        }
    });
    if (steps.isEmpty())
        throw Error(Error::Conflict, nothing);
    if (arguments.isJson())
        printJson({{u"rows"_s, steps}, {u"count"_s, steps.size()}});
    else
        for (const QJsonValue &step : steps)
            print(u"%1: %2 (%3 rows)"_s.arg(done, step[u"label"_s].toString()).arg(step[u"rows"_s].toInteger()));
    return Done;
}

int undo(const Arguments &arguments)
{
    return turn(arguments, &Workspace::undo, u"Undone"_s, u"There is nothing to undo."_s);
}

int redo(const Arguments &arguments)
{
    return turn(arguments, &Workspace::redo, u"Done again"_s, u"There is nothing to redo."_s);
}

} // namespace

Verb historyVerb()
{
    return {"history", "WORKSPACE", 1, 1, "show every step, and which are undone",
            "Steps are kept in the file and can be undone days later. Planning series ahead is a step of the program's own; undo takes "
            "it back together with the step before it.",
            {}, showHistory};
}

Verb undoVerb()
{
    return {"undo", "WORKSPACE [N]", 1, 2, "take back the last step, or the last N", "", {}, undo};
}

Verb redoVerb()
{
    return {"redo", "WORKSPACE [N]", 1, 2, "do again what was undone last, or the last N", "", {}, redo};
}

} // namespace convenor
