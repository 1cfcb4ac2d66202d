// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The history in the file: every step, with what it takes to go back and forth. A step keeps only the side that the
// tables do not hold: for added rows their id ranges, for changed and removed rows the image of what was. Undo swaps
// the sides, so redo needs nothing more, and an import of a million rows is one small row.
#pragma once

#include "core/store/label.h"
#include "core/store/store.h"

#include <optional>
#include <vector>

namespace convenor {

struct Step
{
    qint64 seq = 0; ///< 1, 2, 3 … in the order of time
    qint64 at = 0;  ///< seconds since 1970 UTC
    Label label;
    qint64 rows = 0; ///< rows that it changed
    bool undone = false;
    bool system = false; ///< made by the program; goes with the step before it
};

/// Every function works inside the caller's transaction; the caller applies the changes.
class History
{
public:
    History(Store &store, const RecordTypes &types) : m_store(store), m_types(types) {}

    std::vector<Step> steps() const;
    /// Records a step, and forgets what could be redone.
    void record(const Label &label, const ChangeSet &changes, bool system);

    /// The steps that the next undo takes back, the last first: one by a person and the system's after it.
    std::vector<Step> undoable() const;
    /// The steps that the next redo does again, the first first.
    std::vector<Step> redoable() const;
    /// The changes that take \a step back (or do it again if it is undone). Throws Error(Conflict) if rows are missing.
    ChangeSet reversal(const Step &step, Progress *progress) const;
    /// Notes that \a reversal of \a step was applied.
    void turn(const Step &step, const ChangeSet &reversal);

    /// What is wrong with it, in sentences; for check.
    std::vector<QString> problems() const;

private:
    void writeParts(qint64 seq, const ChangeSet &changes);
    void writePart(qint64 seq, const char *table, std::string_view added, std::string_view images);
    void removeParts(qint64 seq);
    void forgetUndone();
    const RecordType &typeOf(const QString &table) const;
    void findImages(const RecordType &type, std::string_view images, ChangeList &done) const;
    void findAdded(const RecordType &type, std::string_view ranges, ChangeList &done, Progress *progress) const;

    Store &m_store;
    const RecordTypes &m_types;
};

} // namespace convenor
