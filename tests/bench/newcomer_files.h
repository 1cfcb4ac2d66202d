// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a newcomer has: a spreadsheet of members with German headers, a list of core experts, and an exported calendar. All
// invented here, with the names of the sample, in the forms in which spreadsheets and calendars write them.
#pragma once

#include <QDate>
#include <QString>

namespace convenor {

struct NewcomerFiles
{
    QString members;  ///< a workbook: 200 people in sixteen communities, eight columns
    QString experts;  ///< a table with semicolons: who carries them
    QString calendar; ///< series and single sessions; a half of them say their community in the title only
    int memberCount = 0;
    int expertCount = 0;
};

/// Writes the three into \a folder; the calendar is about the weeks around \a monday.
NewcomerFiles makeNewcomerFiles(const QString &folder, QDate monday);

} // namespace convenor
