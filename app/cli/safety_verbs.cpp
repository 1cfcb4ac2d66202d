// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"
#include "core/records.h"
#include "core/store/job.h"

#include <QDir>
#include <QFileInfo>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

/// Damage is what check is for: a file that cannot even be opened is a finding too, unless it is not there or in use.
QStringList problemsAt(const QString &path)
{
    QStringList problems;
    const auto failure = sentenceOfFailure([&] {
        const auto workspace = openToRead(path);
        runWithProgress(*workspace, [&](Progress &progress) { problems = workspace->check(&progress); });
    });
    if (failure)
        problems << *failure;
    return problems;
}

int check(const Arguments &arguments)
{
    const QString path = arguments.workspace();
    Database::expectReachable(path);
    const QStringList problems = problemsAt(path);
    if (arguments.isJson())
        printJson({{u"ok"_s, problems.isEmpty()}, {u"problems"_s, QJsonArray::fromStringList(problems)}});
    else if (problems.isEmpty())
        print(u"%1 is whole."_s.arg(path));
    for (const QString &problem : problems)
        if (!arguments.isJson())
            printError(problem);
    if (!problems.isEmpty())
        printError(u"Damage was found in %1. List its backups with: convenor-cli backups %1"_s.arg(path));
    return problems.isEmpty() ? Done : Refused;
}

int backUp(const Arguments &arguments)
{
    const auto workspace = openToRead(arguments.workspace());
    QString path = arguments.value("output");
    runWithProgress(*workspace, [&](Progress &progress) {
        if (path.isEmpty())
            path = workspace->backups().make(&progress);
        else if (QFileInfo::exists(path))
            throw Error(Error::Conflict, u"“%1” exists already and is left as it is. Choose another name."_s.arg(path));
        else
            workspace->backups().copyTo(path, &progress);
    });
    if (arguments.isJson())
        printJson({{u"backup"_s, path}, {u"bytes"_s, QFileInfo(path).size()}});
    else
        print(u"Backed up and verified: %1"_s.arg(path));
    return Done;
}

/// A damaged workspace still has its backups: they are found by what the file, or else its backups, say.
std::vector<Backup> backupsFor(const QString &path)
{
    QString uid;
    const auto failure = sentenceOfFailure([&] { uid = openToRead(path)->identity().uid; });
    return failure ? backupsOfPath(path) : backupsOf(uid);
}

int listBackups(const Arguments &arguments)
{
    const QString path = arguments.workspace();
    if (!QFileInfo::exists(path) && backupsOfPath(path).empty())
        throw Error(Error::Storage, u"There is no file “%1”, and no backup of one that stood there."_s.arg(path));
    ListPrinter printer({"number", "at", "bytes", "path"}, arguments.isJson());
    int number = 0;
    for (const Backup &backup : backupsFor(path))
        printer.row({++number, utcString(backup.at.toSecsSinceEpoch()), backup.bytes, backup.path});
    printer.finish(u"There is no backup of %1 yet."_s.arg(path));
    return Done;
}

QString chosenBackup(const Arguments &arguments)
{
    const QString text = arguments.positional()[1];
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    const auto backups = backupsFor(arguments.workspace());
    if (isNumber && number >= 1 && size_t(number) <= backups.size())
        return backups[size_t(number) - 1].path;
    for (const Backup &backup : backups)
        if (QFileInfo(backup.path).fileName() == text)
            return backup.path;
    if (!QFileInfo(text).isFile())
        throw Error(Error::NotFound,
                    u"There is no backup “%1”. See: convenor-cli backups %2"_s.arg(text, arguments.workspace()));
    return text;
}

int restore(const Arguments &arguments)
{
    const QString path = arguments.workspace();
    const QString backup = chosenBackup(arguments);
    if (QFileInfo(backup).canonicalFilePath() == QFileInfo(path).canonicalFilePath())
        throw Error(Error::Invalid, u"“%1” is the workspace itself. Name one of its backups."_s.arg(backup));
    if (QFileInfo::exists(path)) {
        Database::expectReachable(path);
        // A healthy one is backed up first; a damaged one is only kept.
        sentenceOfFailure([&] { Workspace(path, Database::ReadWrite, allRecords()).backups().make(nullptr); });
    }
    Progress progress;
    const QString kept = restoreBackup(backup, path, allRecords(), ownMigrations(), &progress);
    if (arguments.isJson())
        printJson({{u"restored"_s, backup}, {u"kept"_s, kept}});
    else
        print(kept.isEmpty() ? u"Restored %1."_s.arg(path)
                             : u"Restored %1. What stood there is kept as %2"_s.arg(path, kept));
    return Done;
}

} // namespace

Verb checkVerb()
{
    return {"check", "WORKSPACE", 1, 1, "read a workspace through and find any damage",
            "Compares every row with the sums that Convenor keeps, the tables with those of its version, the history with what it "
            "must hold, and the search index with the records. Never changes the file. The exit status is 1 if damage is found.",
            {}, check};
}

Verb backupVerb()
{
    return {"backup", "WORKSPACE", 1, 1, "make a verified copy",
            "Copies the workspace and reads the copy through before it counts.",
            {{"output", "FILE", "where the copy goes (also -o); else into the folder of backups"}}, backUp};
}

Verb backupsVerb()
{
    return {"backups", "WORKSPACE", 1, 1, "list the backups of a workspace, the newest first",
            "Backups are made by themselves before large imports and restores, and when the last is older than 15 minutes. They stand "
            "in $XDG_DATA_HOME/convenor/backups (by default ~/.local/share/convenor/backups).",
            {}, listBackups};
}

Verb restoreVerb()
{
    return {"restore", "WORKSPACE BACKUP", 2, 2, "put a backup in the place of a workspace",
            "BACKUP is a number or file name from backups, or the path of any workspace file. It is verified first. What stood at "
            "WORKSPACE is kept beside it.",
            {}, restore};
}

} // namespace convenor
