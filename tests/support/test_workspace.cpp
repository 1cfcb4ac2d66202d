// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"

#include "core/records.h"
#include "core/store/integrity.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

namespace convenor {

QString temporaryFolder()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QString folder = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return folder + QStringLiteral("/convenor-test-XXXXXX");
}

TestWorkspace::TestWorkspace()
{
    Workspace::create(path(), {QStringLiteral("Test"), QStringLiteral("Europe/Berlin"), QDate(2020, 1, 1)});
    open();
}

void TestWorkspace::open(Database::Mode mode)
{
    m_workspace = std::make_unique<Workspace>(path(), mode, allRecords());
}

quint64 recordsHash(const Workspace &workspace)
{
    Row sums;
    Statement rows =
        workspace.store().select("SELECT name, sum FROM integrity WHERE name NOT LIKE 'history%' ORDER BY name");
    while (rows.step())
        sums.add(rows.cell(0)).add(rows.cell(1));
    return sums.hash(0);
}

void verifyUndo(TestWorkspace &workspace, const Label &label, ChangeSet changes)
{
    QVERIFY2(!changes.isEmpty(), "there is nothing to take back");
    const quint64 before = recordsHash(*workspace);
    workspace->commit(label, std::move(changes));
    const quint64 after = recordsHash(*workspace);
    const quint64 whole = contentHash(workspace.store().database());
    QVERIFY(before != after);
    QVERIFY(workspace->undo().has_value());
    QCOMPARE(recordsHash(*workspace), before);
    QVERIFY(workspace->redo().has_value());
    QCOMPARE(recordsHash(*workspace), after);
    QCOMPARE(contentHash(workspace.store().database()), whole); // with the history
    QCOMPARE(workspace->check(), QStringList());
}

} // namespace convenor
