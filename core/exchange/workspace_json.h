// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole workspace as JSON: every record with its id, a line each, so that an empty workspace can become an equal one and
// a difference of two exports can be read. Without the history, and without what is being typed.
//
//     {"format":"convenor-workspace","version":1,"schema":2,"tables":{
//     "person":[
//     {"id":"7","name":"Ada",…}
//     ],…}}
#pragma once

#include "core/exchange/import_result.h"
#include "core/store/record_shape.h"
#include "core/store/store.h"

class QIODevice;

namespace convenor {

class Progress;

/// Writes all records of \a shapes to the open \a device, in constant memory. Ids are strings, for they have more digits
/// than a number of JSON. Throws Error: Storage if it does not take them, Conflict if \a progress was cancelled.
void exportWorkspace(const Store &store, const RecordShapes &shapes, QIODevice &device, Progress *progress = nullptr);

/// Adds to \a changes what makes the workspace hold the records of the file: those that it has not are added, those with
/// the same id take the values of the file, others stay. An empty workspace also takes name and zone. \a file begins
/// sentences. Throws Error(Invalid), and imports nothing, for the first record that does not fit: a value of the wrong
/// kind, a reference to what is not there, two records where the schema allows one; or if a newer version wrote the file.
void planWorkspace(const Store &store, const RecordShapes &shapes, QIODevice &device, const QString &file,
                   ChangeSet &changes, ImportResult &result, Progress *progress);

} // namespace convenor
