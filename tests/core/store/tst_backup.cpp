// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/progress.h"
#include "core/records.h"
#include "core/store/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/refusal.h"
#include "tests/support/test_workspace.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace convenor;

namespace {

const Label label{QStringLiteral("test"), {}};

struct World
{
    TestWorkspace w;

    Backups backups() { return w->backups(); }
    QString uid() { return w->identity().uid; }
    QString make() { return w->backups().make(nullptr); }
    void addPerson(const QByteArray &name) { w.add(aPerson(name)); }
    QStringList besides() const
    {
        return QDir(QFileInfo(w.path()).path())
            .entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    QString restore(const QString &backup, Progress *progress = nullptr) const
    {
        return restoreBackup(backup, w.path(), allRecords(), ownMigrations(), progress);
    }
};

QStringList namesIn(const QString &path)
{
    const Workspace workspace(path, Database::ReadOnly, allRecords());
    QStringList names;
    for (const Person &person : workspace.store().all<Person>())
        names << person.name.value();
    return names;
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A file that looks like a backup of so many bytes, made so many days ago, and takes no room.
void fakeBackup(const QString &uid, int daysAgo, qint64 bytes)
{
    const QString time =
        QDateTime::currentDateTimeUtc().addDays(-daysAgo).toString(QStringLiteral("yyyyMMddTHHmmsszzz"));
    QFile file(backupFolder(uid) + u'/' + time + QStringLiteral("-0123456789abcdef.convenor"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(bytes));
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void make_copiesEverything();
    void make_isPrivate();
    void make_doesNotCopyTheSameTwice();
    void make_comesNewestFirst();
    void make_refusesADamagedWorkspace();
    void make_thinsOutButNeverBelowFive();
    void make_keepsManySmallOnes();
    void make_canBeCancelled();
    void isDue_onlyIfChangedAndOld();
    void backUpBefore_alwaysForManyRows();
    void backupsOf_ignoresOtherFiles();
    void backupsOfPath_findsThemWithoutTheFile();
    void copyTo_leavesNothingIfItFails();
    void restore_bringsBackAndKeepsWhatStoodThere();
    void restore_makesWhatIsNotThere();
    void restore_refusesADamagedBackup();
    void restore_refusesAForeignFile();
    void restore_overADamagedFileWithItsJournal();
    void restore_canBeCancelled();
};

void BackupTest::make_copiesEverything()
{
    World world;
    world.addPerson("Ada");
    const QString path = world.make();
    QCOMPARE(namesIn(path), QStringList{QStringLiteral("Ada")});
    const Workspace copy(path, Database::ReadOnly, allRecords());
    QCOMPARE(copy.history().size(), size_t(1));
    QCOMPARE(copy.identity(), world.w->identity());
    QCOMPARE(copy.check(), QStringList());
}

void BackupTest::make_isPrivate()
{
    World world;
    const QFileInfo file(world.make());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(file.permissions() & others));
    QVERIFY(!(QFileInfo(file.path()).permissions() & others));
}

void BackupTest::make_doesNotCopyTheSameTwice()
{
    World world;
    const QString first = world.make();
    QCOMPARE(world.make(), first);
    world.addPerson("Ada");
    const QString second = world.make();
    QVERIFY(second != first);
    QCOMPARE(backupsOf(world.uid()).size(), size_t(2));
}

void BackupTest::make_comesNewestFirst()
{
    World world;
    const QDateTime before = QDateTime::currentDateTimeUtc().addMSecs(-1);
    for (const char *name : {"Ada", "Bob", "Eve"}) {
        world.addPerson(name);
        world.make();
        QTest::qWait(2);
    }
    const std::vector<Backup> backups = backupsOf(world.uid());
    QCOMPARE(backups.size(), size_t(3));
    QCOMPARE(namesIn(backups[0].path).size(), 3);
    QCOMPARE(namesIn(backups[2].path).size(), 1);
    QVERIFY(backups[2].at >= before && backups[0].at > backups[2].at &&
            backups[0].at <= QDateTime::currentDateTimeUtc());
    QCOMPARE(backups[0].bytes, QFileInfo(backups[0].path).size());
}

void BackupTest::make_refusesADamagedWorkspace()
{
    World world;
    world.addPerson("Ada");
    world.w.store().database().execute("UPDATE person SET name = 'Eve'");
    QVERIFY(isRefused(Error::Storage, "Table person", [&] { world.make(); }));
    QVERIFY(backupsOf(world.uid()).empty());
    QVERIFY(QDir(backupFolder(world.uid())).entryList(QDir::Files).isEmpty());
}

void BackupTest::make_thinsOutButNeverBelowFive()
{
    World world;
    world.make();
    for (int days = 1; days <= 8; ++days)
        fakeBackup(world.uid(), days, 1LL << 30);
    fakeBackup(world.uid(), -3, 1LL << 30); // by a clock that went wrong
    world.addPerson("Ada");
    const QString newest = world.make();
    const std::vector<Backup> kept = backupsOf(world.uid());
    QCOMPARE(kept.size(), size_t(5));
    QVERIFY(std::any_of(kept.begin(), kept.end(), [&](const Backup &backup) { return backup.path == newest; }));
    for (const Backup &backup : kept)
        QVERIFY(backup.at > QDateTime::currentDateTimeUtc().addDays(-4));
}

void BackupTest::make_keepsManySmallOnes()
{
    World world;
    world.make();
    for (int days = 1; days <= 40; ++days)
        fakeBackup(world.uid(), days, 100'000);
    world.addPerson("Ada");
    world.make();
    QCOMPARE(backupsOf(world.uid()).size(), size_t(42));
}

void BackupTest::make_canBeCancelled()
{
    World world;
    Progress progress;
    progress.cancel();
    QVERIFY(isRefused(Error::Conflict, "Cancelled", [&] { world.w->backups().make(&progress); }));
    QVERIFY(QDir(backupFolder(world.uid())).entryList(QDir::Files).isEmpty());
}

void BackupTest::isDue_onlyIfChangedAndOld()
{
    World world;
    QVERIFY(world.backups().isDue());
    const QString path = world.make();
    QVERIFY(!world.backups().isDue());
    world.addPerson("Ada");
    QVERIFY(!world.backups().isDue()); // the last is not old
    const QFileInfo file(path);
    const QString old =
        QDateTime::currentDateTimeUtc().addSecs(-16 * 60).toString(QStringLiteral("yyyyMMddTHHmmsszzz"));
    QVERIFY(QFile::rename(path, file.path() + u'/' + old + file.fileName().mid(file.fileName().indexOf(u'-'))));
    QVERIFY(world.backups().isDue());
    world.w->undo();
    QVERIFY(world.backups().isDue()); // the history is content too
}

void BackupTest::backUpBefore_alwaysForManyRows()
{
    World world;
    world.w->backUpBefore(1);
    QCOMPARE(backupsOf(world.uid()).size(), size_t(1));
    world.addPerson("Ada");
    world.w->backUpBefore(1'000);
    QCOMPARE(backupsOf(world.uid()).size(), size_t(1));
    world.w->backUpBefore(1'001);
    QCOMPARE(backupsOf(world.uid()).size(), size_t(2));
}

void BackupTest::backupsOf_ignoresOtherFiles()
{
    World world;
    world.make();
    for (const char *name : {"notes.txt", "my own.convenor", "20260101T000000000.convenor", "20269901T000000000-ab.convenor",
                             "20260101T000000000-ab.convenor.part"}) {
        QFile file(backupFolder(world.uid()) + u'/' + QString::fromLatin1(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(backupsOf(world.uid()).size(), size_t(1));
    QVERIFY(backupsOf(QStringLiteral("nobody")).empty());
}

void BackupTest::backupsOfPath_findsThemWithoutTheFile()
{
    World world;
    const QString backup = world.make();
    world.w.close();
    QVERIFY(QFile::remove(world.w.path()));
    const std::vector<Backup> found = backupsOfPath(world.w.path());
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].path, backup);
    QVERIFY(backupsOfPath(world.w.filePath(QStringLiteral("other.convenor"))).empty());
}

void BackupTest::copyTo_leavesNothingIfItFails()
{
    World world;
    world.w.store().database().execute("UPDATE workspace SET name = 'x'");
    const QStringList before = world.besides();
    QVERIFY(isRefused(Error::Storage, "it is damaged",
                      [&] { world.backups().copyTo(world.w.filePath(QStringLiteral("copy.convenor")), nullptr); }));
    QCOMPARE(world.besides(), before);
    QVERIFY(isRefused(Error::Storage, "cannot be made",
                      [&] { world.backups().copyTo(world.w.filePath(QStringLiteral("no/copy.convenor")), nullptr); }));
}

void BackupTest::restore_bringsBackAndKeepsWhatStoodThere()
{
    World world;
    world.addPerson("Ada");
    const QString backup = world.make();
    world.addPerson("Bob");
    world.w.close();
    const QString kept = world.restore(backup);
    QCOMPARE(namesIn(world.w.path()), QStringList{QStringLiteral("Ada")});
    QCOMPARE(namesIn(kept).size(), 2);
    QVERIFY(!(QFileInfo(world.w.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QCOMPARE(world.besides().size(), 2);
    world.w.open();
    QCOMPARE(world.w->check(), QStringList());
}

void BackupTest::restore_makesWhatIsNotThere()
{
    World world;
    world.addPerson("Ada");
    const QString backup = world.make();
    world.w.close();
    QVERIFY(QFile::remove(world.w.path()));
    QCOMPARE(world.restore(backup), QString());
    QCOMPARE(namesIn(world.w.path()), QStringList{QStringLiteral("Ada")});
    QCOMPARE(world.besides(), QStringList{QStringLiteral("test.convenor")});
}

void BackupTest::restore_refusesADamagedBackup()
{
    World world;
    world.addPerson("Lovelace");
    const QString backup = world.make();
    world.w.close();
    const QByteArray before = bytesOf(world.w.path());
    overwrite(backup, bytesOf(backup).indexOf("Lovelace"), "L0ve");
    QVERIFY(isRefused(Error::Storage, "it is damaged", [&] { world.restore(backup); }));
    QCOMPARE(bytesOf(world.w.path()), before);
    QCOMPARE(world.besides(), QStringList{QStringLiteral("test.convenor")});
}

void BackupTest::restore_refusesAForeignFile()
{
    World world;
    world.w.close();
    const QString text = world.w.filePath(QStringLiteral("notes.txt"));
    QFile file(text);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hello") == 5);
    file.close();
    QVERIFY(isRefused(Error::Storage, "is not a Convenor workspace", [&] { world.restore(text); }));
    QVERIFY(isRefused(Error::Storage, "There is no file", [&] { world.restore(text + u'x'); }));
    QVERIFY(namesIn(world.w.path()).isEmpty());
}

/// The journal of a writer that was killed would be played back into the file that takes the place of its own.
void BackupTest::restore_overADamagedFileWithItsJournal()
{
    World world;
    world.addPerson("Ada");
    const QString backup = world.make();
    const QString copy = world.w.filePath(QStringLiteral("copy"));
    {
        const Database &database = world.w.store().database();
        database.execute("PRAGMA cache_size=2");
        const Transaction half(database);
        database.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
                         " INSERT INTO person (id, name) SELECT i + 100000, 'Somebody ' || i FROM n");
        QVERIFY(QFile::copy(world.w.path(), copy));
        QVERIFY(QFile::copy(world.w.path() + QStringLiteral("-journal"), copy + QStringLiteral("-journal")));
    }
    world.w.close();
    QVERIFY(QFile::remove(world.w.path()) && QFile::rename(copy, world.w.path()));
    QVERIFY(QFile::rename(copy + QStringLiteral("-journal"), world.w.path() + QStringLiteral("-journal")));
    overwrite(world.w.path(), 0, QByteArray(4'096, 'x'));
    QVERIFY(bytesOf(world.w.path() + QStringLiteral("-journal")).startsWith("\xd9\xd5\x05\xf9")); // it is hot

    const QString kept = world.restore(backup);
    QVERIFY(!QFile::exists(world.w.path() + QStringLiteral("-journal")));
    QVERIFY(QFile::exists(kept) && QFile::exists(kept + QStringLiteral("-journal")));
    world.w.open();
    QCOMPARE(world.w->check(), QStringList());
    QCOMPARE(world.w.store().all<Person>().size(), size_t(1));
}

void BackupTest::restore_canBeCancelled()
{
    World world;
    const QString backup = world.make();
    world.addPerson("Ada");
    world.w.close();
    Progress progress;
    progress.cancel();
    QVERIFY(isRefused(Error::Conflict, "Cancelled", [&] { world.restore(backup, &progress); }));
    QCOMPARE(namesIn(world.w.path()).size(), 1);
    QCOMPARE(world.besides(), QStringList{QStringLiteral("test.convenor")});
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
