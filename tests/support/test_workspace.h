// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A workspace in a temporary folder that is gone with it, on a fixed day; and the check that every rule must pass.
//
//     TestWorkspace w; w.add(ada, go, aMembership(ada, go));
//     verifyUndo(w, {"session.log", "Go"}, logSession(w.store(), log, w.today));
#pragma once

#include "core/store/workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace convenor {

/// What QTemporaryDir is given: a folder in memory where the system has one, for tests that wait for no disk.
QString temporaryFolder();

class TestWorkspace
{
public:
    const QDate today{2026, 11, 2};

    TestWorkspace();

    Workspace &operator*() { return *m_workspace; }
    Workspace *operator->() { return m_workspace.get(); }
    const Store &store() const { return m_workspace->store(); }
    QString path() const { return m_folder.filePath(QStringLiteral("test.convenor")); }
    /// A path beside the workspace, for a file of the test.
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    void close() { m_workspace.reset(); }
    void open(Database::Mode mode = Database::ReadWrite);

    /// Commits records, and vectors of records, as one step.
    template <class... Records> void add(const Records &...records)
    {
        ChangeSet changes;
        (addTo(changes, records), ...);
        m_workspace->commit({QStringLiteral("test"), {}}, std::move(changes));
    }

private:
    template <class T> static void addTo(ChangeSet &changes, const T &record) { changes.add(record); }
    template <class T> static void addTo(ChangeSet &changes, const std::vector<T> &records)
    {
        for (const T &record : records)
            changes.add(record);
    }

    QTemporaryDir m_folder{temporaryFolder()};
    std::unique_ptr<Workspace> m_workspace;
};

/// Identifies the records of the document, without its history.
quint64 recordsHash(const Workspace &workspace);

/// Commits \a changes, takes them back and makes them again: the records must be each time what they were, and the
/// document whole. Fails the test if not. Leaves the changes made.
void verifyUndo(TestWorkspace &workspace, const Label &label, ChangeSet changes);

} // namespace convenor
