// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workspace_json.h"

#include "core/base/progress.h"
#include "core/exchange/import.h"
#include "core/records.h"
#include "core/sample/sample.h"
#include "tests/support/builders.h"
#include "tests/support/refusal.h"
#include "tests/support/test_workspace.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace convenor;

namespace {

const QString file = QStringLiteral("all.json");

QByteArray exported(const TestWorkspace &w)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    exportWorkspace(w.store(), allShapes(), buffer);
    return buffer.data();
}

ImportPlan planned(const TestWorkspace &w, const QByteArray &json)
{
    ImportRequest request{file, QStringLiteral("UTC"), w.today, {}, {}, {}};
    request.bytes = json;
    request.shapes = &allShapes();
    return planImport(w.store(), request);
}

ImportResult import(TestWorkspace &w, const QByteArray &json)
{
    ImportPlan plan = planned(w, json);
    w->commit({QStringLiteral("import"), plan.name}, std::move(plan.changes));
    return plan.result;
}

void verifyCounts(const ImportResult &result, qint64 added, qint64 updated, qint64 unchanged)
{
    QCOMPARE(result.added, added);
    QCOMPARE(result.updated, updated);
    QCOMPARE(result.unchanged, unchanged);
}

Person ada()
{
    Person person = aPerson("Ada");
    person.id = Id<Person>(7);
    return person;
}

} // namespace

class WorkspaceJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sample_comesBackEqual();
    void file_isJsonWithAnObjectALine();
    void hardTexts_comeBack();
    void laidOutOtherwise_isRead();
    void again_changesNothing();
    void nonEmpty_takesAddedAndChangedAndKeepsTheRest();
    void nonEmpty_keepsItsName();
    void emptyWorkspace_takesTheNameAndGivesItBackByUndo();
    void drafts_stay();
    void misfit_isRefusedWithTheLine_data();
    void misfit_isRefusedWithTheLine();
    void sameUnderAnotherId_isRefused();
    void newerVersion_isRefused();
    void damaged_isRefusedNotRead();
    void withoutShapes_isNoTable();
};

void WorkspaceJsonTest::sample_comesBackEqual()
{
    TestWorkspace w;
    const QString path = w.filePath(QStringLiteral("sample.convenor"));
    Workspace::create(path, sampleBeginning(sampleMonday(w.today)));
    const Workspace sample(path, Database::ReadOnly, allRecords());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    exportWorkspace(sample.store(), allShapes(), buffer);
    ImportPlan plan = planned(w, buffer.data());
    QVERIFY(plan.result.added > 10'000);
    verifyUndo(w, {QStringLiteral("import"), plan.name}, std::move(plan.changes));
    QCOMPARE(recordsHash(*w), recordsHash(sample));
    QCOMPARE(w->identity(), sample.identity());
    QCOMPARE(exported(w), buffer.data());
}

void WorkspaceJsonTest::file_isJsonWithAnObjectALine()
{
    TestWorkspace w;
    w.add(ada());
    const QByteArray json = exported(w);
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    QCOMPARE(all[u"format"].toString(), QStringLiteral("convenor-workspace"));
    const QJsonObject person = all[u"tables"][u"person"][0].toObject();
    QCOMPARE(person[u"id"].toString(), QStringLiteral("7"));
    QCOMPARE(person[u"guest"].toInt(-1), 0);
    QVERIFY(json.contains("\n\"person\":[\n{\"id\":\"7\",\"name\":\"Ada\","));
    QVERIFY(!all[u"tables"].toObject().contains(u"draft"));
}

void WorkspaceJsonTest::hardTexts_comeBack()
{
    TestWorkspace w, empty;
    Touch touch = {Id<Touch>(1), ada().id, QDate(2026, 1, 2), {}, QString::fromUtf8("\"quoted\" \\ back\nline\ttab\x01 }{][ שרה 🎉")};
    w.add(ada(), touch);
    verifyCounts(import(empty, exported(w)), 2, 0, 0);
    QVERIFY(empty.store().get(touch.id) == touch);
}

void WorkspaceJsonTest::laidOutOtherwise_isRead()
{
    TestWorkspace w, empty;
    w.add(ada());
    const QByteArray indented = QJsonDocument::fromJson(exported(w)).toJson(QJsonDocument::Indented);
    verifyCounts(import(empty, indented), 1, 0, 0);
    QCOMPARE(recordsHash(*empty), recordsHash(*w));
}

void WorkspaceJsonTest::again_changesNothing()
{
    TestWorkspace w;
    w.add(ada(), aPerson("Bob"));
    const ImportPlan plan = planned(w, exported(w));
    verifyCounts(plan.result, 0, 0, 2);
    QVERIFY(plan.changes.isEmpty());
}

void WorkspaceJsonTest::nonEmpty_takesAddedAndChangedAndKeepsTheRest()
{
    TestWorkspace from, to;
    Person changed = ada();
    changed.handle = QStringLiteral("lovelace");
    const Person bob = aPerson("Bob"), eve = aPerson("Eve");
    from.add(changed, bob);
    to.add(ada(), eve);
    ImportPlan plan = planned(to, exported(from));
    verifyCounts(plan.result, 1, 1, 0);
    QVERIFY(plan.result.warnings.contains(
        QStringLiteral("1 record of this workspace is not in the file and stays as it is.")));
    verifyUndo(to, {QStringLiteral("import"), plan.name}, std::move(plan.changes));
    QCOMPARE(to.store().all<Person>().size(), 3);
    QCOMPARE(to.store().get(ada().id).handle, QStringLiteral("lovelace"));
}

void WorkspaceJsonTest::nonEmpty_keepsItsName()
{
    TestWorkspace from, to;
    from.add(ada());
    to.add(aPerson("Bob"));
    const WorkspaceIdentity before = to->identity();
    const ImportResult result = import(to, exported(from));
    QCOMPARE(to.store().all<WorkspaceIdentity>().front(), before);
    QVERIFY(result.warnings.front().contains(QLatin1String("keeps its name")));
}

void WorkspaceJsonTest::emptyWorkspace_takesTheNameAndGivesItBackByUndo()
{
    TestWorkspace from, to;
    const WorkspaceIdentity before = to->identity();
    import(to, exported(from));
    QCOMPARE(to->identity(), from->identity());
    to->undo();
    QCOMPARE(to->identity(), before);
}

void WorkspaceJsonTest::drafts_stay()
{
    TestWorkspace from, to;
    from->saveDraft(QStringLiteral("k"), QStringLiteral("s"), QStringLiteral("secret"));
    QVERIFY(!exported(from).contains("secret"));
    to->saveDraft(QStringLiteral("k"), QStringLiteral("s"), QStringLiteral("mine"));
    import(to, exported(from));
    QCOMPARE(to->draft(QStringLiteral("k"), QStringLiteral("s")), QStringLiteral("mine"));
}

void WorkspaceJsonTest::misfit_isRefusedWithTheLine_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("with");
    QTest::addColumn<QByteArray>("sentence");
    const auto add = [](const char *what, const char *with, const char *sentence) {
        QTest::addRow("%s %s", what, with) << QByteArray(what) << QByteArray(with) << QByteArray(sentence);
    };
    add("\"name\":\"Ada\"", "\"name\":\"\"", "line 6: table person, name: the value does not fit");
    add("\"name\":\"Ada\"", "\"name\":\"A\\u202eda\"", "person, name");
    add("\"name\":\"Ada\"", "\"name\":7", "person, name");
    add("\"name\":\"Ada\",", "", "table person, name: the value is missing");
    add("\"name\":\"Ada\"", "\"name\":\"Ada\",\"extra\":1", "does not know");
    add("\"email\":\"\"", "\"email\":\"nobody\"", "person, email");
    add("\"joined\":\"\"", "\"joined\":\"soon\"", "person, joined");
    add("\"guest\":0", "\"guest\":2", "person, guest");
    add("\"guest\":0", "\"guest\":0.5", "person, guest");
    add("\"guest\":0", "\"guest\":[0]", "person, guest");
    add("\"id\":\"7\"", "\"id\":\"seven\"", "person, id");
    add("\"id\":\"7\"", "\"id\":\"-7\"", "person, id");
    add("\"id\":\"8\"", "\"id\":\"7\"", "two records have the id 7");
    add("\"person\":\"7\"", "\"person\":\"99\"", "refers to the record 99 of table person, which is not there");
    add("\"code\":\"rust\"", "\"code\":\"go\"", "community, code: another record of the file has the same");
    add("\"kind\":\"praise\"", "\"kind\":\"scorn\"", "touch, kind");
    add("\"person\":[", "\"persons\":[", "no table “persons”");
}

void WorkspaceJsonTest::misfit_isRefusedWithTheLine()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, with);
    QFETCH(QByteArray, sentence);
    TestWorkspace from, to;
    Person bob = aPerson("Bob");
    bob.id = Id<Person>(8);
    from.add(ada(), bob, aCommunity("go"), aCommunity("rust"),
             Touch{Id<Touch>(1), ada().id, QDate(2026, 1, 2), TouchKind::Praise, {}});
    QByteArray json = exported(from);
    QVERIFY(json.contains(what));
    json.replace(json.indexOf(what), what.size(), with);
    const quint64 before = recordsHash(*to);
    QVERIFY(isRefused(Error::Invalid, sentence, [&] { import(to, json); }));
    QCOMPARE(recordsHash(*to), before);
}

void WorkspaceJsonTest::sameUnderAnotherId_isRefused()
{
    TestWorkspace from, to;
    from.add(aCommunity("go"));
    to.add(aCommunity("go"));
    QVERIFY(isRefused(Error::Invalid, "has the same code as one of the file, under another id",
                      [&] { planned(to, exported(from)); }));
}

void WorkspaceJsonTest::newerVersion_isRefused()
{
    TestWorkspace w;
    QByteArray json = exported(w);
    json.replace("\"schema\":", "\"schema\":9");
    QVERIFY(isRefused(Error::Invalid, "written by a newer version", [&] { planned(w, json); }));
}

void WorkspaceJsonTest::damaged_isRefusedNotRead()
{
    TestWorkspace from, to;
    from.add(ada(), aCommunity("go"));
    const QByteArray json = exported(from);
    for (qsizetype size = 40; size < json.size() - 2; size += 7)
        QVERIFY(isRefused(Error::Invalid, "Nothing of the file was imported", [&] { planned(to, json.first(size)); }));
    for (const char *text : {"{\"format\":\"convenor-workspace\"}", "{\"format\":\"convenor-workspace\",\"tables\":[]}",
                             "{\"format\":\"convenor-workspace\",\"tables\":{\"person\":[1]}}", "{\"format\":\"convenor-workspace\",\"tables\":{}"})
        QVERIFY(isRefused(Error::Invalid, "Nothing of the file was imported", [&] { planned(to, text); }));
}

void WorkspaceJsonTest::withoutShapes_isNoTable()
{
    TestWorkspace w;
    ImportRequest request{file, QStringLiteral("UTC"), w.today, {}, {}, {}};
    request.bytes = exported(w);
    QVERIFY(isRefused(Error::Invalid, "is no table", [&] { planImport(w.store(), request); }));
}

QTEST_GUILESS_MAIN(WorkspaceJsonTest)
#include "tst_workspace_json.moc"
