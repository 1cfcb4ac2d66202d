// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was entered in the log sheet and is not logged yet: kept as a draft of the workspace, so that nothing typed is lost.
//
//     workspace.saveDraft(LogDraft::kind, event.toString(), draft.toText());
//     LogDraft draft = LogDraft::fromText(workspace.draft(LogDraft::kind, event.toString()));
#pragma once

#include "core/sessions/log_session.h"

namespace convenor {

struct LogDraft
{
    static inline const QString kind = QStringLiteral("session.log");

    std::vector<Id<Person>> present;  ///< ticked
    std::vector<Id<Person>> absent;   ///< unticked, although known to have come
    QStringList guests;               ///< new ones, each as "Name <address>"
    QStringList open;                 ///< pasted lines about which nobody decided yet
    QString count;                    ///< as typed
    std::vector<int> ratings;         ///< in the order of typing, so that the last can be taken back
    QString notes;                    ///< as typed
    std::vector<WrittenName> written; ///< what the list called people whom somebody told from it
    std::vector<Id<Person>> thanked;  ///< whose thanks were sent

    bool operator==(const LogDraft &) const = default;

    bool isEmpty() const { return *this == LogDraft(); }
    /// Empty for an empty draft, which forgets it.
    QString toText() const;
    /// Text that is no draft is an empty draft.
    static LogDraft fromText(const QString &text);

    /// What shall be logged. The count is left out if it is no number, as are the open lines.
    SessionLog toLog(Id<Event> event) const;
};

} // namespace convenor
