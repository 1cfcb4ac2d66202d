// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_table.h"
#include "ui/shell/page_table.h"

#include <QFile>
#include <QKeySequence>
#include <QSet>
#include <QTest>

using namespace convenor;

class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAction_hasANameAnIconAndAMenuOfItsOwn();
    void keys_meanOneThingOnEveryPage();
    void everyPage_isOpenedByAnAction();
};

void TestActions::everyAction_hasANameAnIconAndAMenuOfItsOwn()
{
    QSet<QByteArray> ids;
    for (const ActionRow &row : actionTable()) {
        QVERIFY2(!ids.contains(row.id), row.id);
        ids << row.id;
        QVERIFY2(!textOf(row).isEmpty(), row.id);
        QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(row.icon))), row.icon);
        QVERIFY2(row.menu == Menu::None || !titleOf(row.menu).isEmpty(), row.id);
        const bool isKnown = !*row.keys || !QKeySequence::fromString(QLatin1String(row.keys)).isEmpty();
        QVERIFY2(isKnown, row.keys);
    }
}

/// A key of the window, or of an action that is done from anywhere, is no other's; two pages may share one.
void TestActions::keys_meanOneThingOnEveryPage()
{
    for (const PageRow &page : pageTable()) {
        QSet<QKeySequence> taken;
        for (const ActionRow &row : actionTable()) {
            const bool isHere = row.where != Where::Page || row.page == page.kind;
            if (!*row.keys || !isHere)
                continue;
            const auto keys = QKeySequence::fromString(QLatin1String(row.keys), QKeySequence::PortableText);
            QVERIFY2(!taken.contains(keys), row.id);
            taken << keys;
        }
    }
}

void TestActions::everyPage_isOpenedByAnAction()
{
    for (const PageRow &row : pageTable()) {
        QVERIFY2(findAction(row.action), row.action);
        QVERIFY(!titleOf(row).isEmpty());
    }
    for (const ActionRow &row : actionTable())
        if (QByteArray(row.id).startsWith("go.") && row.page != Reference::Today)
            QVERIFY2(std::any_of(pageTable().begin(), pageTable().end(),
                                 [&](const PageRow &page) { return qstrcmp(page.action, row.id) == 0; }),
                     row.id);
}

QTEST_GUILESS_MAIN(TestActions)
#include "tst_actions.moc"
