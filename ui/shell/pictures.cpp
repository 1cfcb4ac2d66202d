// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pictures.h"

#include "core/base/error.h"
#include "core/records.h"
#include "ui/pages/page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_table.h"
#include "ui/shell/window_context.h"
#include "ui/style/appearance.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QPixmap>

#include <cstdio>

namespace convenor {

namespace {

constexpr QSize pictureSize(1440, 900);
constexpr int rounds = 20;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

void settle()
{
    for (int i = 0; i < rounds; ++i) {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
}

void takePicture(MainWindow &window, const QString &path)
{
    settle();
    if (!window.grab().save(path))
        throw Error(Error::Storage,
                    Texts::tr("%1 could not be written. Choose a folder that you may write to.").arg(path));
    std::printf("%s\n", qPrintable(path));
}

} // namespace

void takePictures(const QString &folder, const QString &file, QDate today)
{
    const QDir dir(folder);
    if (!dir.mkpath(QStringLiteral(".")))
        throw Error(Error::Storage, Texts::tr("The folder %1 could not be made.").arg(folder));
    Appearance appearance;
    MainWindow window(std::make_unique<Workspace>(file, Database::ReadWrite, allRecords()), appearance, today);
    window.resize(pictureSize);
    window.show();
    window.context().facts().finish();
    for (const PageRow &row : pageTable()) {
        window.open({row.kind, 0, {}});
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            appearance.choose(theme);
            const auto name =
                QStringLiteral("%1-%2.png")
                    .arg(QLatin1String(row.name), QLatin1String(theme == Theme::Light ? "light" : "dark"));
            takePicture(window, dir.filePath(name));
        }
    }
}

} // namespace convenor
