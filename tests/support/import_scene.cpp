// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/import_scene.h"

#include "tests/support/hands.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace convenor {

ImportScene::ImportScene(const std::function<void(TestWorkspace &)> &prepare)
{
    ada.email = Email(QStringLiteral("ada@example.org"));
    for (Person *each : {&ada, &bob, &bobToo})
        each->handle.clear();
    w.add(ada, bob, bobToo);
    if (prepare)
        prepare(w);
    ui = std::make_unique<UiDriver>(w);
}

QString ImportScene::file(const char *name, const QByteArray &bytes) const
{
    QFile file(w.filePath(QString::fromUtf8(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file of the test could not be written");
    return file.fileName();
}

void ImportScene::drop(const QString &path)
{
    QVERIFY(dropFile(ui->window(), path));
    ui->settle();
}

void ImportScene::press(const char *button)
{
    auto *found = ui->find<QPushButton>(QString::fromUtf8(button));
    QVERIFY2(found->isEnabled(), button);
    found->click();
    ui->settle();
}

void ImportScene::map(const char *column, const char *field)
{
    auto *box = ui->find<QComboBox>(QStringLiteral("Field of column ") + QString::fromUtf8(column));
    box->setCurrentIndex(box->findText(QString::fromUtf8(field)));
    Q_EMIT box->activated(box->currentIndex());
    ui->settle();
}

RecordTable *ImportScene::rows()
{
    return ui->find<RecordTable>(QStringLiteral("What each row would do"));
}

QString ImportScene::cell(int row, int column)
{
    return rows()->model()->index(row, column).data().toString();
}

QString ImportScene::problem()
{
    for (const QLabel *label : ui->window().sheet().content()->findChildren<QLabel *>())
        if (label->isVisible() && label->property("problem").toBool())
            return label->text();
    return {};
}

} // namespace convenor
