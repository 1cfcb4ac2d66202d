// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One open document: its Store, its History and its backups, and the one signal that says what changed. Everything that
// changes a document goes through commit(), undo() or redo(): one transaction, one step, one signal.
//
//     Workspace workspace(path, Database::ReadWrite, allRecords());
//     workspace.commit({"session.log", title}, logSession(workspace.store(), log, today));
#pragma once

#include "core/store/backup.h"
#include "core/store/history.h"
#include "core/store/store.h"
#include "core/store/workspace_identity.h"

#include <QObject>

#include <functional>
#include <memory>

namespace convenor {

class Progress;

class Workspace : public QObject
{
    Q_OBJECT

public:
    /// What a new document is called, in which zone it reads floating times, and on which day it starts.
    struct Beginning
    {
        QString name;
        QString zone;
        QDate startedOn;
        /// What is in it from the beginning, beside the history: it cannot be undone.
        std::function<ChangeSet(const Store &)> content = {};
    };

    /// Makes a document. Throws Error(Conflict) if something stands at \a path already.
    static void create(const QString &path, const Beginning &beginning, const Migrations &migrations = ownMigrations());

    /// Opens a document, migrating an old one after a backup. Throws Error(Storage).
    Workspace(const QString &path, Database::Mode mode, const RecordTypes &types,
              const Migrations &migrations = ownMigrations());
    ~Workspace() override;

    const Store &store() const { return m_store; }
    const WorkspaceIdentity &identity() const { return m_identity; }
    QString path() const { return m_database.path(); }

    /// Applies \a changes as one step that a person can undo. Does nothing if there are none.
    void commit(const Label &label, ChangeSet changes, Progress *progress = nullptr);
    /// The same for what the program does by itself; undo takes it back with the step before it.
    void commitSystem(const Label &label, ChangeSet changes);
    /// Takes back the newest step that is not undone; returns it. Nothing if there is none.
    std::optional<Step> undo(Progress *progress = nullptr);
    /// Does again the step that was undone last; returns it. Nothing if there is none.
    std::optional<Step> redo(Progress *progress = nullptr);
    std::vector<Step> history() const { return m_history.steps(); }
    bool canRedo() const { return !m_history.redoable().empty(); }

    /// Keeps what is being typed, outside the history; empty text forgets it.
    void saveDraft(const QString &kind, const QString &subject, const QString &text);
    QString draft(const QString &kind, const QString &subject) const;

    Backups backups() const { return {m_database, m_types, m_migrations, m_identity.uid}; }
    /// Makes a backup if one is due: before a person's change, and before an import of over 1,000 rows in any case.
    void backUpBefore(size_t rows, Progress *progress = nullptr);
    /// Sentences on what is wrong with the document; empty if nothing is.
    QStringList check(Progress *progress = nullptr) const;
    /// The same; but if nothing is wrong save the search index, makes it again, says so in \a mended, and finds nothing.
    QStringList checkAndMend(bool &mended, Progress *progress = nullptr);

    /// Runs \a job in a worker thread, to which the connection is lent; \a progress shows and cancels it. Returns when
    /// it is done; meanwhile nothing else may touch the Store. Throws what \a job throws.
    void run(const std::function<void()> &job, Progress &progress);
    /// True while a job runs.
    bool isLent() const { return m_isLent; }

Q_SIGNALS:
    /// What a commit, an undo or a redo changed.
    void changed(const convenor::ChangeSet &changes);
    /// More than 5,000 rows changed: read everything again.
    void reset();

private:
    std::optional<Step> turn(const std::vector<Step> &steps, Progress *progress);
    void write(const ChangeSet &changes, const std::function<void()> &note, Progress *progress);
    void expectInPlace() const;
    void announce(ChangeSet changes);
    void migrateIfOld();

    const RecordTypes &m_types;
    const Migrations &m_migrations;
    Database m_database;
    Store m_store;
    History m_history;
    WorkspaceIdentity m_identity;
    bool m_isLent = false;
    std::vector<ChangeSet> m_unannounced; // made in a worker, told when it is done
};

} // namespace convenor
