// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What came of an import: counts of rows, and sentences on what was refused or should be looked at.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace convenor {

struct ImportProblem
{
    QString file;
    qint64 row = 0; ///< the line of the file, the first being 1; 0 for the whole file
    QString field;  ///< the column meant; may be empty
    QString message;
};

struct ImportResult
{
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    QStringList warnings;
    std::vector<ImportProblem> problems; ///< one or more for each rejected row

    void add(const ImportResult &other);
};

} // namespace convenor
