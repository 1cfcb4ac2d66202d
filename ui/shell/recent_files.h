// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The workspaces that were opened last, kept in the user's configuration folder: pinned ones first, then the newest. Whoever
// wants no such list turns it off, and it is empty from then on.
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace convenor {

struct RecentFile
{
    QString path;
    QString name; ///< of the workspace
    QDateTime opened;
    bool isPinned = false;
};

/// \a path as people write it: what is at home begins with ~.
QString shownPath(const QString &path);

class RecentFiles
{
public:
    /// All pinned ones, and at most ten others.
    std::vector<RecentFile> all() const;

    /// \a path, with the workspace called \a name, was opened at \a time; an empty name leaves what was known.
    void note(const QString &path, const QString &name, const QDateTime &time) const;
    void setPinned(const QString &path, bool pinned) const;
    void remove(const QString &path) const;
    /// The file that was at \a path is at \a now.
    void move(const QString &path, const QString &now) const;

    bool areKept() const;
    /// Off forgets all, pinned ones too.
    void setKept(bool kept) const;
    /// Puts back what all() said before.
    void restore(const std::vector<RecentFile> &files) const;
};

} // namespace convenor
