// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/words.h"
#include "core/store/integrity.h"
#include "core/store/job.h"
#include "core/store/search.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <QUuid>

#include <unistd.h>

namespace convenor {

namespace {

constexpr size_t announcedRows = 5'000;
constexpr size_t backedUpRows = 1'000;

void fillNew(const Database &database, const Workspace::Beginning &beginning, const Migrations &migrations)
{
    migrate(database, migrations);
    Store store(database);
    ChangeSet changes;
    changes.add(WorkspaceIdentity{store.newId<WorkspaceIdentity>(), QUuid::createUuid().toString(QUuid::WithoutBraces), beginning.name,
                              beginning.zone, beginning.startedOn});
    if (beginning.content)
        changes.append(beginning.content(store));
    Transaction transaction(database);
    store.apply(changes);
    store.writer().writeSums();
    transaction.commit();
}

/// True if what the workspace says of itself changes.
bool isOfIdentity(const ChangeSet &changes)
{
    return !changes.of<WorkspaceIdentity>().empty();
}

/// Fails, rather than replaces, if somebody made \a to meanwhile.
void publish(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const bool linked = ::link(source.constData(), QFile::encodeName(to).constData()) == 0;
    const int problem = errno;
    if (!linked && problem != EEXIST && !QFileInfo::exists(to) && QFile::rename(from, to))
        return; // a file system without hard links
    ::unlink(source.constData());
    if (!linked)
        throw Error(Error::Conflict, Words::tr("“%1” could not be made: %2.").arg(to, qt_error_string(problem)));
}

} // namespace

void Workspace::create(const QString &path, const Beginning &beginning, const Migrations &migrations)
{
    const QFileInfo file(path);
    if (file.exists() || file.isSymLink())
        throw Error(Error::Conflict,
                    Words::tr("“%1” exists already and is left as it is. Choose another name.").arg(path));
    if (!QFileInfo(file.absolutePath()).isDir())
        throw Error(Error::Storage, Words::tr("There is no folder “%1”. Make it first.").arg(file.absolutePath()));
    // Made under another name, so that a crash leaves no half workspace under this one.
    const QString making = file.absolutePath() + QStringLiteral("/.") + file.fileName() + QStringLiteral(".new-") +
                           QUuid::createUuid().toString(QUuid::Id128).left(8);
    Database::createFile(making);
    const std::optional<QString> failure = sentenceOfFailure([&] {
        const Database database(making, Database::ReadWrite);
        fillNew(database, beginning, migrations);
    });
    if (failure) {
        QFile::remove(making);
        throw Error(Error::Storage, *failure);
    }
    publish(making, path);
}

Workspace::Workspace(const QString &path, Database::Mode mode, const RecordTypes &types, const Migrations &migrations)
    : m_types(types), m_migrations(migrations), m_database(path, mode), m_store(m_database), m_history(m_store, types)
{
    expectOurs(m_database, migrations);
    migrateIfOld();
    const auto infos = m_store.all<WorkspaceIdentity>();
    if (infos.size() != 1)
        throw Error(Error::Storage, Words::tr("“%1” is damaged: it does not say which workspace it is.").arg(path));
    m_identity = infos.front();
}

Workspace::~Workspace() = default;

void Workspace::migrateIfOld()
{
    if (!isOld(m_database, m_migrations))
        return;
    if (m_database.mode() == Database::ReadOnly)
        throw Error(Error::Storage,
                    Words::tr("“%1” was made by an older version of Convenor. Open it once for writing to "
                              "bring it up to date; a backup is made first.")
                        .arg(path()));
    Statement uid = m_database.prepare("SELECT uid FROM workspace");
    const QString name = uid.step() ? uid.text(0) : QString();
    uid.reset();
    Backups(m_database, m_types, m_migrations, name).make(nullptr);
    migrate(m_database, m_migrations, m_types);
}

void Workspace::commit(const Label &label, ChangeSet changes, Progress *progress)
{
    if (changes.isEmpty())
        return;
    write(
        changes, [&] { m_history.record(label, changes, false); }, progress);
    announce(std::move(changes));
}

void Workspace::commitSystem(const Label &label, ChangeSet changes)
{
    if (changes.isEmpty())
        return;
    write(
        changes, [&] { m_history.record(label, changes, true); }, nullptr);
    announce(std::move(changes));
}

void Workspace::write(const ChangeSet &changes, const std::function<void()> &note, Progress *progress)
{
    expectInPlace();
    Transaction transaction(m_database);
    m_store.apply(changes, progress);
    note();
    m_store.writer().writeSums();
    if (progress)
        progress->check();
    transaction.commit();
    if (isOfIdentity(changes))
        m_identity = m_store.all<WorkspaceIdentity>().front();
}

void Workspace::expectInPlace() const
{
    if (!m_database.isInPlace())
        throw Error(Error::Storage,
                    Words::tr("“%1” was moved, replaced or deleted by another program while it was open. "
                              "Nothing was changed; close it, look at the folder, and open the right "
                              "file.")
                        .arg(path()));
}

std::optional<Step> Workspace::undo(Progress *progress)
{
    return turn(m_history.undoable(), progress);
}

std::optional<Step> Workspace::redo(Progress *progress)
{
    return turn(m_history.redoable(), progress);
}

/// The steps go together or not at all; the one that a person made is returned.
std::optional<Step> Workspace::turn(const std::vector<Step> &steps, Progress *progress)
{
    if (steps.empty())
        return std::nullopt;
    expectInPlace();
    std::vector<ChangeSet> applied;
    Transaction transaction(m_database);
    for (const Step &step : steps) {
        ChangeSet changes = m_history.reversal(step, progress);
        m_store.apply(changes, progress);
        m_history.turn(step, changes);
        m_store.writer().writeSums();
        applied.push_back(std::move(changes));
    }
    transaction.commit();
    if (std::any_of(applied.begin(), applied.end(), isOfIdentity))
        m_identity = m_store.all<WorkspaceIdentity>().front();
    for (ChangeSet &changes : applied)
        announce(std::move(changes));
    return steps.front().system ? steps.back() : steps.front();
}

void Workspace::saveDraft(const QString &kind, const QString &subject, const QString &text)
{
    ChangeSet changes;
    std::optional<Draft> kept;
    for (const Draft &draft : m_store.where(&Draft::kind, kind))
        if (draft.subject == subject)
            kept = draft;
    const Draft draft{kept ? kept->id : m_store.newId<Draft>(), kind, subject, text, QDateTime::currentSecsSinceEpoch()};
    if (kept && text.isEmpty())
        changes.remove(*kept);
    else if (kept && kept->text != text)
        changes.change(*kept, draft);
    else if (!kept && !text.isEmpty())
        changes.add(draft);
    if (!changes.isEmpty())
        write(
            changes, [] {}, nullptr);
}

QString Workspace::draft(const QString &kind, const QString &subject) const
{
    for (const Draft &draft : m_store.where(&Draft::kind, kind))
        if (draft.subject == subject)
            return draft.text;
    return {};
}

void Workspace::backUpBefore(size_t rows, Progress *progress)
{
    if (rows > backedUpRows || backups().isDue())
        backups().make(progress);
}

QStringList Workspace::check(Progress *progress) const
{
    return problemsOf(m_database, m_types, m_migrations, progress);
}

QStringList Workspace::checkAndMend(bool &mended, Progress *progress)
{
    QStringList problems = check(progress);
    mended = problems == QStringList(searchProblem()) && m_database.mode() == Database::ReadWrite;
    if (!mended)
        return problems;
    expectInPlace();
    mendSearch(m_database, m_types, progress);
    return check(progress);
}

void Workspace::announce(ChangeSet changes)
{
    if (QThread::currentThread() != thread())
        m_unannounced.push_back(std::move(changes));
    else if (changes.size() > announcedRows)
        Q_EMIT reset();
    else
        Q_EMIT changed(changes);
}

void Workspace::run(const std::function<void()> &job, Progress &progress)
{
    m_database.watch(&progress);
    m_isLent = true;
    const auto lend = [this](QThread *thread) { m_database.moveToThread(thread); };
    const auto tell = [this](void *) {
        m_isLent = false;
        m_database.watch(nullptr);
        for (ChangeSet &changes : std::exchange(m_unannounced, {}))
            announce(std::move(changes));
    };
    const std::unique_ptr<void, decltype(tell)> whenDone(this, tell);
    runInWorker(job, lend);
}

} // namespace convenor
