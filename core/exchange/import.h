// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a file to a plan: what kind of table it is, what its rows would change, and what is wrong with them. Nothing is
// changed until the plan is committed, as one step.
//
//     ImportPlan plan = planImport(store, {path, zone, today});
//     workspace.commit({"import", plan.name}, std::move(plan.changes));
#pragma once

#include "core/exchange/column_fit.h"
#include "core/exchange/date_columns.h"
#include "core/exchange/import_result.h"
#include "core/exchange/import_review.h"
#include "core/exchange/table_file.h"
#include "core/store/record_shape.h"

#include <QDate>

namespace convenor {

class Progress;
class Store;

struct ImportRequest
{
    QString path; ///< "-" is standard input
    QString zone; ///< IANA id in which times without a zone are read
    QDate today;
    QString kind;            ///< empty: told from the content, the headers and the name
    ColumnMap map;           ///< which column is which field
    QString community;       ///< code or name for rows that name none; may be empty
    bool isStrict = false;   ///< the first refused row refuses the file
    QByteArray bytes = {};   ///< what was pasted, read instead of the file unless null; the path then only names it
    TableOptions table = {}; ///< how a table is to be read
    const RecordShapes *shapes = nullptr; ///< allShapes(), if the JSON of a whole workspace may come too
    DateOrder dates = DateOrder::Unknown; ///< of dates such as 4/3/26; else as the whole column tells
    RowChoices choices = {};              ///< what a person decided about single rows
    bool isReviewed = false;              ///< the plan tells what each row does
};

struct ImportPlan
{
    QString name; ///< of the file, without its folder
    QString kind;
    ChangeSet changes;
    ImportResult result;
    ImportReview review = {};                      ///< empty unless asked for
    std::optional<DateQuestion> dateQuestion = {}; ///< what must be known before all rows can be read
};

/// Throws Error(Invalid) for a file that is none of our tables, Error(Storage) for one that cannot be read.
ImportPlan planImport(const Store &store, const ImportRequest &request, Progress *progress = nullptr);

/// A file as it will be read, without planning: how, as what, and its first rows.
struct ImportPreview
{
    FileFormat format = FileFormat::Text;
    TableOptions table;           ///< as it was read
    QStringList sheets;           ///< of a workbook
    TableSample sample;           ///< the header and the first 50 rows; empty for a calendar or a workspace
    const Kind *kind = nullptr;   ///< none: it cannot be told, or it is no table
    std::vector<int> fields;      ///< for each column its field of the kind, or -1
    QString missing;              ///< a field that is needed and has no column
    bool isMeetingReport = false; ///< who was at one session: logged there, not imported
    QStringList warnings;         ///< on what may have gone wrong in reading
    std::optional<DateQuestion> dateQuestion;
};

/// Throws as planImport() does for what is no table or cannot be read.
ImportPreview previewImport(const ImportRequest &request);

/// The place of the file's kind in the order in which files of several kinds are read: what others refer to first.
/// Files that cannot be told come last.
int importOrder(const ImportRequest &request);

} // namespace convenor
