// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace.h"

#include "core/base/progress.h"
#include "core/records.h"
#include "core/store/integrity.h"
#include "tests/support/builders.h"
#include "tests/support/refusal.h"
#include "tests/support/test_workspace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <sys/stat.h>
#include <unistd.h>

namespace convenor {

/// A record of a later version of the program, in its first and in its second shape.
struct Memo
{
    Id<Memo> id;
    QString text;

    bool operator==(const Memo &) const = default;
};

struct LongMemo
{
    Id<LongMemo> id;
    QString text;
    QString more;

    bool operator==(const LongMemo &) const = default;
};

template <> struct Mapping<Memo>
{
    static constexpr auto table = "memo";
    static constexpr auto columns = std::tuple{column("id", &Memo::id), column("text", &Memo::text)};
};

template <> struct Mapping<LongMemo>
{
    static constexpr auto table = "memo";
    static constexpr auto columns =
        std::tuple{column("id", &LongMemo::id), column("text", &LongMemo::text), column("more", &LongMemo::more)};
};

} // namespace convenor

using namespace convenor;

namespace {

const Label label{QStringLiteral("test"), {}};
const Workspace::Beginning beginning{QStringLiteral("Test"), QStringLiteral("Europe/Berlin"), QDate(2026, 1, 1)};

const QByteArray memoTable = "CREATE TABLE memo (id INTEGER NOT NULL PRIMARY KEY, text TEXT NOT NULL) STRICT;";
const QByteArray longerMemo = "ALTER TABLE memo ADD COLUMN more TEXT NOT NULL DEFAULT '-';"
                              "UPDATE memo SET more = text || '!';";

Migrations upTo(std::vector<QByteArray> further)
{
    Migrations migrations = ownMigrations();
    migrations.insert(migrations.end(), further.begin(), further.end());
    return migrations;
}

template <class T> RecordTypes with()
{
    RecordTypes types = allRecords();
    types.push_back(recordType<T>());
    return types;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void run(const QString &path, const QByteArray &sql)
{
    Database(path, Database::ReadWrite).execute(sql);
}

/// Everything that can be seen of a folder from outside.
QStringList stateOf(const QString &folder)
{
    QStringList state;
    for (const QFileInfo &file :
         QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name)) {
        struct stat status = {};
        ::stat(QFile::encodeName(file.filePath()).constData(), &status);
        state << file.fileName() + u' ' + QString::number(status.st_mtim.tv_sec) + u'.' +
                     QString::number(status.st_mtim.tv_nsec) + u' ' + QString::number(status.st_mode, 8) + u' ' +
                     QString::number(qHash(bytesOf(file.filePath())));
    }
    return state;
}

} // namespace

class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void create_makesAnEmptyWorkspace();
    void create_isReadableByTheOwnerOnly();
    void create_refusesWhatExists();
    void create_refusesAMissingFolder();
    void create_leavesNothingBehindIfItFails();
    void open_refusesWhatIsNoFile();
    void open_refusesForeignFilesAndLeavesThem_data();
    void open_refusesForeignFilesAndLeavesThem();
    void open_refusesANewerVersion();
    void open_refusesAForeignSchema_data();
    void open_refusesAForeignSchema();
    void open_refusesAWorkspaceThatDoesNotSayWhichItIs();
    void readOnly_writesNothing();
    void readOnly_refusesToWrite();
    void readOnlyFile_isNotOpenedForWriting();
    void secondOpener_isToldWhoHoldsIt();
    void failedOpening_leavesNoConnection();
    void lockFile_isThereWhileOpen();
    void staleLockFile_stopsNobody();
    void twoReaders_areWelcome();
    void movedFile_isNotWritten();
    void replacedFile_isNotWritten();
    void commit_tellsWhatChanged();
    void commit_ofManyRowsResets();
    void turns_tellWhatChanged();
    void refusedCommit_tellsNothing();
    void run_tellsInTheCallersThreadWhenDone();
    void run_bringsErrorsBack();
    void run_keepsTheEventLoopGoing();
    void cancelledJob_changesNothing();
    void cancelledStatement_changesNothing();
    void draft_isKeptOutsideHistory();
    void draft_isForgottenWhenEmpty();
    void migration_makesABackupFirst();
    void migration_keepsRecordsAndSums();
    void migration_keepsHistoryOfTablesThatStay();
    void migration_forgetsHistoryOfTablesThatChange();
    void migration_goesStepByStep();
    void failedMigration_leavesTheOldVersion();
    void failedSecondStep_canBeRepeated();
    void migration_ofADamagedFileIsRefused();
    void oldFile_isNotMigratedByReading();

private:
    QString file(const char *name = "w.convenor") const { return m_folder->filePath(QString::fromLatin1(name)); }
    std::unique_ptr<Workspace> open(Database::Mode mode = Database::ReadWrite) const
    {
        return std::make_unique<Workspace>(file(), mode, allRecords());
    }
    /// A workspace with memos in their first shape: one added, one changed.
    void makeOld() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    const RecordTypes m_withMemo = with<Memo>(), m_withLongMemo = with<LongMemo>();
    const Migrations m_second = upTo({memoTable}), m_third = upTo({memoTable, longerMemo});
};

void WorkspaceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(temporaryFolder());
}

void WorkspaceTest::makeOld() const
{
    Workspace::create(file(), beginning, m_second);
    Workspace workspace(file(), Database::ReadWrite, m_withMemo, m_second);
    ChangeSet first, second;
    first.add(Memo{Id<Memo>(1), QStringLiteral("one")});
    first.add(Memo{Id<Memo>(2), QStringLiteral("two")});
    first.add(aPerson("Ada"));
    workspace.commit(label, std::move(first));
    second.change(Memo{Id<Memo>(2), QStringLiteral("two")}, Memo{Id<Memo>(2), QStringLiteral("zwei")});
    workspace.commit(label, std::move(second));
}

void WorkspaceTest::create_makesAnEmptyWorkspace()
{
    Workspace::create(file(), beginning);
    const auto workspace = open();
    QCOMPARE(workspace->identity().name, QStringLiteral("Test"));
    QCOMPARE(workspace->identity().zone, QStringLiteral("Europe/Berlin"));
    QCOMPARE(workspace->identity().startedOn, QDate(2026, 1, 1));
    QVERIFY(!workspace->identity().uid.isEmpty());
    QVERIFY(workspace->store().all<Person>().empty());
    QVERIFY(workspace->history().empty());
    QCOMPARE(workspace->check(), QStringList());
}

void WorkspaceTest::create_isReadableByTheOwnerOnly()
{
    Workspace::create(file(), beginning);
    const auto workspace = open();
    workspace->saveDraft(QStringLiteral("test"), {}, QStringLiteral("text"));
    for (const QFileInfo &each : QDir(m_folder->path()).entryInfoList(QDir::Files | QDir::Hidden))
        QVERIFY2(!(each.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)),
                 qPrintable(each.fileName()));
}

void WorkspaceTest::create_refusesWhatExists()
{
    write(file(), "precious");
    QVERIFY(isRefused(Error::Conflict, "exists already", [&] { Workspace::create(file(), beginning); }));
    QCOMPARE(bytesOf(file()), QByteArray("precious"));
    QFile::link(QStringLiteral("/nowhere/at/all"), file("link.convenor"));
    QVERIFY(isRefused(Error::Conflict, "exists already", [&] { Workspace::create(file("link.convenor"), beginning); }));
    QVERIFY(isRefused(Error::Conflict, "exists already", [&] { Workspace::create(m_folder->path(), beginning); }));
}

void WorkspaceTest::create_refusesAMissingFolder()
{
    QVERIFY(
        isRefused(Error::Storage, "There is no folder", [&] { Workspace::create(file("no/w.convenor"), beginning); }));
}

void WorkspaceTest::create_leavesNothingBehindIfItFails()
{
    const Migrations broken{"CREATE TABLE a (id); NONSENSE"};
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("syntax error")));
    QVERIFY(isRefused(Error::Storage, "could not be read or written",
                      [&] { Workspace::create(file(), beginning, broken); }));
    QVERIFY(stateOf(m_folder->path()).isEmpty());
}

void WorkspaceTest::open_refusesWhatIsNoFile()
{
    QVERIFY(isRefused(Error::Storage, "There is no file", [&] { open(); }));
    QDir().mkpath(file());
    QVERIFY(isRefused(Error::Storage, "is not a file", [&] { open(); }));
    QFile::link(file("nothing"), file("link.convenor"));
    QVERIFY(isRefused(Error::Storage, "cannot be reached",
                      [&] { Workspace(file("link.convenor"), Database::ReadWrite, allRecords()); }));
    QVERIFY(::mkfifo(QFile::encodeName(file("pipe")).constData(), 0600) == 0);
    QVERIFY(isRefused(Error::Storage, "is not a file",
                      [&] { Workspace(file("pipe"), Database::ReadWrite, allRecords()); }));
}

void WorkspaceTest::open_refusesForeignFilesAndLeavesThem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("empty") << QByteArray() << QByteArray("not a Convenor workspace");
    QTest::newRow("text") << QByteArray("name,handle\nAda,ada\n").repeated(100)
                          << QByteArray("not a Convenor workspace");
    QTest::newRow("web page") << QByteArray("<!doctype html>") << QByteArray("not a Convenor workspace");
    QTest::newRow("beginning of a database")
        << QByteArray("SQLite format 3\0\x10\x00\x01\x01", 20) << QByteArray("not a Convenor workspace");
    QTest::newRow("another program's") << QByteArray("sql:CREATE TABLE a (b)")
                                       << QByteArray("not a Convenor workspace");
    QTest::newRow("without tables") << QByteArray("sql:PRAGMA application_id=1131312750; PRAGMA user_version=1")
                                    << QByteArray("is damaged");
}

void WorkspaceTest::open_refusesForeignFilesAndLeavesThem()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, words);
    if (bytes.startsWith("sql:")) {
        Database::createFile(file());
        run(file(), bytes.mid(4));
    } else {
        write(file(), bytes);
    }
    const QStringList before = stateOf(m_folder->path());
    for (const auto mode : {Database::ReadWrite, Database::ReadOnly})
        QVERIFY(isRefused(Error::Storage, words, [&] { open(mode); }));
    QCOMPARE(stateOf(m_folder->path()), before);
}

void WorkspaceTest::open_refusesANewerVersion()
{
    Workspace::create(file(), beginning);
    run(file(), "PRAGMA user_version=99");
    const QStringList before = stateOf(m_folder->path());
    for (const auto mode : {Database::ReadWrite, Database::ReadOnly})
        QVERIFY(isRefused(Error::Storage, "newer version", [&] { open(mode); }));
    QCOMPARE(stateOf(m_folder->path()), before);
}

void WorkspaceTest::open_refusesAForeignSchema_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("table") << QByteArray("CREATE TABLE more (id INTEGER)");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM role; END");
    QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT * FROM person");
    QTest::newRow("index") << QByteArray("CREATE INDEX i ON person (name)");
    QTest::newRow("no index") << QByteArray("DROP INDEX touch_person");
    QTest::newRow("no table") << QByteArray("DROP TABLE touch");
    QTest::newRow("column") << QByteArray("ALTER TABLE touch ADD COLUMN x TEXT");
}

void WorkspaceTest::open_refusesAForeignSchema()
{
    QFETCH(QByteArray, sql);
    Workspace::create(file(), beginning);
    run(file(), sql);
    const QStringList before = stateOf(m_folder->path());
    for (const auto mode : {Database::ReadWrite, Database::ReadOnly})
        QVERIFY(isRefused(Error::Storage, "its tables are not those", [&] { open(mode); }));
    QCOMPARE(stateOf(m_folder->path()), before);
}

void WorkspaceTest::open_refusesAWorkspaceThatDoesNotSayWhichItIs()
{
    Workspace::create(file(), beginning);
    run(file(), "DELETE FROM workspace");
    QVERIFY(isRefused(Error::Storage, "does not say which workspace", [&] { open(); }));
}

void WorkspaceTest::readOnly_writesNothing()
{
    Workspace::create(file(), beginning);
    open()->saveDraft(QStringLiteral("test"), {}, QStringLiteral("text"));
    const QStringList before = stateOf(m_folder->path());
    {
        const auto workspace = open(Database::ReadOnly);
        QCOMPARE(workspace->draft(QStringLiteral("test"), {}), QStringLiteral("text"));
        QCOMPARE(workspace->check(), QStringList());
        QCOMPARE(stateOf(m_folder->path()), before);
    }
    QCOMPARE(stateOf(m_folder->path()), before);
}

void WorkspaceTest::readOnly_refusesToWrite()
{
    Workspace::create(file(), beginning);
    const auto workspace = open(Database::ReadOnly);
    ChangeSet changes;
    changes.add(aPerson("Ada"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("readonly")));
    QVERIFY(isRefused(Error::Storage, "read-only", [&] { workspace->commit(label, std::move(changes)); }));
    QVERIFY(workspace->store().all<Person>().empty());
}

void WorkspaceTest::readOnlyFile_isNotOpenedForWriting()
{
    if (::geteuid() == 0)
        QSKIP("root may write everything");
    Workspace::create(file(), beginning);
    QFile::setPermissions(file(), QFile::ReadOwner);
    QVERIFY(isRefused(Error::Storage, "read-only", [&] { open(); }));
    QVERIFY(open(Database::ReadOnly)->check().isEmpty());
}

void WorkspaceTest::secondOpener_isToldWhoHoldsIt()
{
    Workspace::create(file(), beginning);
    const auto first = open();
    for (const auto mode : {Database::ReadWrite, Database::ReadOnly}) {
        QElapsedTimer timer;
        timer.start();
        const auto error = refusalOf([&] { open(mode); });
        QVERIFY(error && error->kind() == Error::Storage);
        QVERIFY2(timer.elapsed() > 1'500 && timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(error->sentence().contains(QStringLiteral("is open elsewhere")), error->what());
        QVERIFY2(error->sentence().contains(QString::number(QCoreApplication::applicationPid())), error->what());
    }
    first->saveDraft(QStringLiteral("test"), {}, QStringLiteral("the first goes on"));
    QVERIFY(QFile::exists(file(".w.convenor.lock")));
}

void WorkspaceTest::failedOpening_leavesNoConnection()
{
    write(file(), "this is not a database, whatever its name says");
    const QStringList before = QSqlDatabase::connectionNames();
    QVERIFY(isRefused(Error::Storage, "not a Convenor workspace", [&] { open(); }));
    QCOMPARE(QSqlDatabase::connectionNames(), before);
}

void WorkspaceTest::lockFile_isThereWhileOpen()
{
    Workspace::create(file(), beginning);
    QVERIFY(!QFile::exists(file(".w.convenor.lock")));
    {
        const auto workspace = open();
        QVERIFY(QFile::exists(file(".w.convenor.lock")));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("w.convenor")});
}

void WorkspaceTest::staleLockFile_stopsNobody()
{
    Workspace::create(file(), beginning);
    write(file(".w.convenor.lock"), "convenor\n1\nelsewhere\n2020-01-01T00:00:00Z");
    QVERIFY(open()->check().isEmpty());
    QVERIFY(!QFile::exists(file(".w.convenor.lock")));
}

void WorkspaceTest::twoReaders_areWelcome()
{
    Workspace::create(file(), beginning);
    const auto first = open(Database::ReadOnly), second = open(Database::ReadOnly);
    QCOMPARE(first->identity().uid, second->identity().uid);
}

void WorkspaceTest::movedFile_isNotWritten()
{
    Workspace::create(file(), beginning);
    const auto workspace = open();
    QVERIFY(QFile::rename(file(), file("elsewhere.convenor")));
    ChangeSet changes;
    changes.add(aPerson("Ada"));
    QVERIFY(isRefused(Error::Storage, "was moved, replaced or deleted",
                      [&] { workspace->commit(label, std::move(changes)); }));
    QVERIFY(isRefused(Error::Storage, "was moved",
                      [&] { workspace->saveDraft(QStringLiteral("k"), {}, QStringLiteral("t")); }));
}

void WorkspaceTest::replacedFile_isNotWritten()
{
    Workspace::create(file(), beginning);
    auto workspace = open();
    ChangeSet first, second;
    first.add(aPerson("Ada"));
    second.add(aPerson("Bob"));
    workspace->commit(label, std::move(first));
    QVERIFY(QFile::rename(file(), file("elsewhere.convenor")));
    Workspace::create(file(), beginning);
    QVERIFY(isRefused(Error::Storage, "was moved, replaced", [&] { workspace->commit(label, std::move(second)); }));
    QVERIFY(isRefused(Error::Storage, "was moved, replaced", [&] { workspace->undo(); }));
    workspace.reset();
    QVERIFY(open()->store().all<Person>().empty());
}

void WorkspaceTest::commit_tellsWhatChanged()
{
    Workspace::create(file(), beginning);
    const auto workspace = open();
    const Person ada = aPerson("Ada");
    int told = 0;
    connect(workspace.get(), &Workspace::changed, this, [&](const ChangeSet &changes) {
        ++told;
        QCOMPARE(changes.size(), size_t(1));
        QCOMPARE(changes.lists()[0]->id(0), ada.id.value());
        QVERIFY(workspace->store().find(ada.id)); // it is done before it is told
    });
    QSignalSpy reset(workspace.get(), &Workspace::reset);
    ChangeSet changes;
    changes.add(ada);
    workspace->commit(label, std::move(changes));
    workspace->commit(label, {});
    QCOMPARE(told, 1);
    QCOMPARE(reset.count(), 0);
}

void WorkspaceTest::commit_ofManyRowsResets()
{
    Workspace::create(file(), beginning);
    const auto workspace = open();
    int changed = 0;
    connect(workspace.get(), &Workspace::changed, this, [&] { ++changed; });
    QSignalSpy reset(workspace.get(), &Workspace::reset);
    for (const int rows : {5'000, 5'001}) {
        ChangeSet changes;
        for (int i = 0; i < rows; ++i)
            changes.add(aRole(QByteArray::number(rows) + '/' + QByteArray::number(i)));
        workspace->commit(label, std::move(changes));
    }
    QCOMPARE(changed, 1);
    QCOMPARE(reset.count(), 1);
}

void WorkspaceTest::turns_tellWhatChanged()
{
    Workspace::create(file(), beginning);
    const auto workspace = open();
    ChangeSet changes, more;
    changes.add(aPerson("Ada"));
    more.add(aPerson("Bob"));
    workspace->commit(label, std::move(changes));
    workspace->commitSystem(label, std::move(more));
    QStringList told;
    connect(workspace.get(), &Workspace::changed, this, [&](const ChangeSet &set) {
        Row row;
        for (const auto &list : set.lists())
            for (size_t i = 0; i < list->size(); ++i)
                told << QString::fromLatin1(list->table().name) + (list->after(i, row) ? u'+' : u'-');
    });
    workspace->undo();
    workspace->redo();
    QCOMPARE(told, (QStringList{QStringLiteral("person-"), QStringLiteral("person-"), QStringLiteral("person+"), QStringLiteral("person+")}));
}

void WorkspaceTest::refusedCommit_tellsNothing()
{
    Workspace::create(file(), beginning);
    const auto workspace = open();
    QSignalSpy changed(workspace.get(), &Workspace::changed);
    ChangeSet changes;
    changes.remove(aPerson("Nobody"));
    QVERIFY(isRefused(Error::Conflict, "meanwhile", [&] { workspace->commit(label, std::move(changes)); }));
    QCOMPARE(changed.count(), 0);
    QVERIFY(workspace->history().empty());
}

void WorkspaceTest::run_tellsInTheCallersThreadWhenDone()
{
    Workspace::create(file(), beginning);
    const auto workspace = open();
    QThread *told = nullptr;
    bool inJob = false;
    connect(
        workspace.get(), &Workspace::changed, this,
        [&] {
            QVERIFY(!inJob);
            told = QThread::currentThread();
        },
        Qt::DirectConnection);
    Progress progress;
    workspace->run(
        [&] {
            inJob = true;
            QVERIFY(QThread::currentThread() != qApp->thread());
            ChangeSet changes;
            changes.add(aPerson("Ada"));
            workspace->commit(label, std::move(changes), &progress);
            QThread::msleep(20);
            inJob = false;
        },
        progress);
    QCOMPARE(told, QThread::currentThread());
    QCOMPARE(workspace->store().all<Person>().size(), size_t(1));
    workspace->undo();
    QCOMPARE(workspace->check(), QStringList());
}

void WorkspaceTest::run_bringsErrorsBack()
{
    Workspace::create(file(), beginning);
    const auto workspace = open();
    Progress progress;
    QVERIFY(isRefused(Error::NotFound, "no longer exists",
                      [&] { workspace->run([&] { workspace->store().get(Id<Person>(1)); }, progress); }));
    workspace->saveDraft(QStringLiteral("test"), {}, QStringLiteral("goes on"));
}

void WorkspaceTest::run_keepsTheEventLoopGoing()
{
    Workspace::create(file(), beginning);
    const auto workspace = open();
    Progress progress;
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++ticks; });
    timer.start(5);
    workspace->run([] { QThread::msleep(100); }, progress);
    QVERIFY2(ticks > 3, qPrintable(QString::number(ticks)));
}

void WorkspaceTest::cancelledJob_changesNothing()
{
    Workspace::create(file(), beginning);
    const auto workspace = open();
    const quint64 before = contentHash(workspace->store().database());
    QSignalSpy reset(workspace.get(), &Workspace::reset);
    Progress progress;
    QTimer::singleShot(30, this, [&] { progress.cancel(); });
    QVERIFY(isRefused(Error::Conflict, "Cancelled", [&] {
        workspace->run(
            [&] {
                for (int i = 0; i < 1'000; ++i) {
                    ChangeSet changes;
                    for (int k = 0; k < 30'000; ++k)
                        changes.add(aRole(QByteArray::number(i) + '/' + QByteArray::number(k)));
                    workspace->commit(label, std::move(changes), &progress);
                }
            },
            progress);
    }));
    QCOMPARE(reset.count(), int(workspace->history().size())); // what was done before is kept and told
    if (workspace->history().empty())
        QCOMPARE(contentHash(workspace->store().database()), before);
    QCOMPARE(workspace->check(), QStringList());
    ChangeSet changes;
    changes.add(aPerson("Ada"));
    workspace->commit(label, std::move(changes)); // and it goes on
}

void WorkspaceTest::cancelledStatement_changesNothing()
{
    Workspace::create(file(), beginning);
    const auto workspace = open();
    Progress progress;
    QTimer::singleShot(30, this, [&] { progress.cancel(); });
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("interrupted")));
    QVERIFY(isRefused(Error::Conflict, "Cancelled", [&] {
        workspace->run(
            [&] {
                workspace->store().database().number(
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT sum(i) FROM n");
            },
            progress);
    }));
    QCOMPARE(workspace->store().database().number("SELECT 7"), 7);
}

void WorkspaceTest::draft_isKeptOutsideHistory()
{
    Workspace::create(file(), beginning);
    const QString kind = QStringLiteral("session.log");
    open()->saveDraft(kind, QStringLiteral("1"), QStringLiteral("typed"));
    const auto workspace = open();
    QCOMPARE(workspace->draft(kind, QStringLiteral("1")), QStringLiteral("typed"));
    QCOMPARE(workspace->draft(kind, QStringLiteral("2")), QString());
    workspace->saveDraft(kind, QStringLiteral("1"), QStringLiteral("typed more"));
    workspace->saveDraft(kind, QStringLiteral("2"), QStringLiteral("another"));
    QCOMPARE(workspace->draft(kind, QStringLiteral("1")), QStringLiteral("typed more"));
    QCOMPARE(workspace->draft(kind, QStringLiteral("2")), QStringLiteral("another"));
    QVERIFY(workspace->history().empty());
    QVERIFY(!workspace->undo());
    QCOMPARE(workspace->check(), QStringList());
}

void WorkspaceTest::draft_isForgottenWhenEmpty()
{
    Workspace::create(file(), beginning);
    const auto workspace = open();
    workspace->saveDraft(QStringLiteral("k"), QStringLiteral("1"), {});
    workspace->saveDraft(QStringLiteral("k"), QStringLiteral("1"), QStringLiteral("typed"));
    workspace->saveDraft(QStringLiteral("k"), QStringLiteral("1"), {});
    QVERIFY(workspace->store().all<Draft>().empty());
    QCOMPARE(workspace->check(), QStringList());
}

void WorkspaceTest::migration_makesABackupFirst()
{
    makeOld();
    const Workspace workspace(file(), Database::ReadWrite, m_withLongMemo, m_third);
    const std::vector<Backup> backups = backupsOf(workspace.identity().uid);
    QCOMPARE(backups.size(), size_t(1));
    const Workspace old(backups[0].path, Database::ReadOnly, m_withMemo, m_second);
    QCOMPARE(old.store().get(Id<Memo>(2)).text, QStringLiteral("zwei"));
    QCOMPARE(old.history().size(), size_t(2));
    QCOMPARE(old.check(), QStringList());
}

void WorkspaceTest::migration_keepsRecordsAndSums()
{
    makeOld();
    const Workspace workspace(file(), Database::ReadWrite, m_withLongMemo, m_third);
    QVERIFY((workspace.store().get(Id<LongMemo>(2)) ==
             LongMemo{Id<LongMemo>(2), QStringLiteral("zwei"), QStringLiteral("zwei!")}));
    QCOMPARE(workspace.store().all<Person>().size(), size_t(1));
    QCOMPARE(workspace.check(), QStringList());
}

void WorkspaceTest::migration_keepsHistoryOfTablesThatStay()
{
    Workspace::create(file(), beginning);
    ChangeSet changes;
    changes.add(aPerson("Ada"));
    open()->commit(label, std::move(changes));
    Workspace workspace(file(), Database::ReadWrite, m_withMemo, m_second);
    QCOMPARE(workspace.check(), QStringList());
    QVERIFY(workspace.undo());
    QVERIFY(workspace.store().all<Person>().empty());
}

void WorkspaceTest::migration_forgetsHistoryOfTablesThatChange()
{
    makeOld();
    Workspace workspace(file(), Database::ReadWrite, m_withLongMemo, m_third);
    QVERIFY(workspace.history().empty());
    QVERIFY(!workspace.undo());
    ChangeSet changes;
    changes.remove(workspace.store().get(Id<LongMemo>(1)));
    workspace.commit(label, std::move(changes));
    QVERIFY(workspace.undo());
    QCOMPARE(workspace.check(), QStringList());
}

void WorkspaceTest::migration_goesStepByStep()
{
    Workspace::create(file(), beginning);
    const Workspace workspace(file(), Database::ReadWrite, m_withLongMemo, m_third);
    QCOMPARE(workspace.store().database().number("PRAGMA user_version"), qint64(m_third.size()));
    QCOMPARE(workspace.check(), QStringList());
}

void WorkspaceTest::failedMigration_leavesTheOldVersion()
{
    makeOld();
    const Migrations broken =
        upTo({memoTable, "ALTER TABLE memo ADD COLUMN more TEXT NOT NULL DEFAULT ''; DELETE FROM person; NONSENSE"});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("syntax error")));
    QVERIFY(isRefused(Error::Storage, "could not be",
                      [&] { Workspace(file(), Database::ReadWrite, m_withLongMemo, broken); }));
    Workspace workspace(file(), Database::ReadWrite, m_withMemo, m_second);
    QCOMPARE(workspace.store().database().number("PRAGMA user_version"), qint64(m_second.size()));
    QCOMPARE(workspace.store().all<Person>().size(), size_t(1));
    QCOMPARE(workspace.history().size(), size_t(2));
    QCOMPARE(workspace.check(), QStringList());
    QVERIFY(workspace.undo());
}

/// A program that could make one step and not the next leaves a whole file, which a corrected one brings to its end.
void WorkspaceTest::failedSecondStep_canBeRepeated()
{
    makeOld();
    const Migrations broken = upTo({memoTable, longerMemo, "NONSENSE"});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("syntax error")));
    QVERIFY(isRefused(Error::Storage, "could not be",
                      [&] { Workspace(file(), Database::ReadWrite, m_withLongMemo, broken); }));
    const Migrations repaired = upTo({memoTable, longerMemo, "UPDATE memo SET more = 'x'"});
    const Workspace workspace(file(), Database::ReadWrite, m_withLongMemo, repaired);
    QCOMPARE(workspace.store().get(Id<LongMemo>(1)).more, QStringLiteral("x"));
    QCOMPARE(workspace.check(), QStringList());
}

void WorkspaceTest::migration_ofADamagedFileIsRefused()
{
    makeOld();
    run(file(), "UPDATE person SET name = 'Eve'");
    const QByteArray before = bytesOf(file());
    QVERIFY(isRefused(Error::Storage, "it is damaged",
                      [&] { Workspace(file(), Database::ReadWrite, m_withLongMemo, m_third); }));
    QCOMPARE(bytesOf(file()), before);
}

void WorkspaceTest::oldFile_isNotMigratedByReading()
{
    makeOld();
    const QStringList before = stateOf(m_folder->path());
    QVERIFY(isRefused(Error::Storage, "older version",
                      [&] { Workspace(file(), Database::ReadOnly, m_withLongMemo, m_third); }));
    QCOMPARE(stateOf(m_folder->path()), before);
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
