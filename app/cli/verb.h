// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A verb of the command line as data: what it takes, what it does, and the words for it. Parsing, --help and the man
// page all come from the one list of verbs.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace convenor {

class Arguments;

struct Option
{
    const char *name;  ///< without dashes
    const char *value; ///< what it takes, such as "CODE"; empty: nothing
    const char *text;  ///< what it does
};

struct Verb
{
    const char *name;
    const char *arguments; ///< such as "WORKSPACE FILE..."
    int least;             ///< positional arguments needed
    int most;              ///< and allowed
    const char *summary;   ///< one line
    const char *text;      ///< the rest, in paragraphs
    std::vector<Option> options;
    int (*run)(const Arguments &arguments); ///< returns the exit status
};

/// Exit statuses; the command line's contract.
enum Exit { Done = 0, Refused = 1, WrongUsage = 2, Unreadable = 3 };

/// Says \a sentence on standard error; the exit status for wrong usage.
int wrongUsage(const QString &sentence);

const std::vector<Verb> &verbs();

Verb newVerb();
Verb importVerb();
Verb exportVerb();
Verb listVerb();
Verb logVerb();
Verb historyVerb();
Verb undoVerb();
Verb redoVerb();
Verb checkVerb();
Verb backupVerb();
Verb backupsVerb();
Verb restoreVerb();

} // namespace convenor
