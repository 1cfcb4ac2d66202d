// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windows.h"

#include "core/records.h"
#include "core/sample/sample.h"
#include "ui/shell/chosen_language.h"
#include "ui/shell/guarded.h"
#include "ui/shell/main_window.h"
#include "ui/shell/name_sheet.h"
#include "ui/shell/settings.h"
#include "ui/shell/start_window.h"
#include "ui/shell/window_context.h"
#include "ui/widgets/side_sheet.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimeZone>

#include <algorithm>

namespace convenor {

namespace {

QString suffixed(const QString &path)
{
    return path.endsWith(u".convenor") ? path : path + QStringLiteral(".convenor");
}

/// The name of the socket on which the window of \a path listens.
QString socketOf(const QString &path)
{
    const QByteArray whole = QFileInfo(path).canonicalFilePath().toUtf8();
    return QStringLiteral("convenor-") +
           QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha1).toHex());
}

/// True if another process has a window of \a path and raises it.
bool raiseElsewhere(const QString &path)
{
    constexpr int patience = 300; // milliseconds
    QLocalSocket socket;
    socket.connectToServer(socketOf(path));
    return socket.waitForConnected(patience);
}

void raiseWindow(QWidget *window)
{
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

Windows::Windows(QDate today, QObject *parent) : QObject(parent), m_today(today)
{
    m_appearance.choose(Settings().theme());
}

Windows::~Windows()
{
    qDeleteAll(std::exchange(m_windows, {}));
}

void Windows::open(const QString &path)
{
    const QString whole = QFileInfo(path).canonicalFilePath();
    for (MainWindow *window : m_windows)
        if (QFileInfo(window->path()).canonicalFilePath() == whole)
            return raiseWindow(window);
    if (!whole.isEmpty() && raiseElsewhere(path))
        return;
    auto workspace = std::make_unique<Workspace>(path, Database::ReadWrite, allRecords());
    Settings().addRecentFile(path);
    show(new MainWindow(std::move(workspace), m_appearance, m_today));
}

void Windows::show(MainWindow *window)
{
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows << window;
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeAll(window); });
    connect(window, &MainWindow::fileActionWanted, this, &Windows::fileAction);
    connect(window, &MainWindow::languageWanted, this, &Windows::speak, Qt::QueuedConnection); // it asks from its menu
    listenFor(window);
    window->show();
    if (m_start)
        m_start.release()->deleteLater(); // it may be what asked
}

void Windows::listenFor(MainWindow *window)
{
    auto *server = new QLocalServer(window);
    server->setSocketOptions(QLocalServer::UserAccessOption);
    const QString name = socketOf(window->path());
    QLocalServer::removeServer(name); // of one that crashed: the file is open here, so that no other has it
    server->listen(name);
    connect(server, &QLocalServer::newConnection, window, [server, window] {
        server->nextPendingConnection()->deleteLater();
        raiseWindow(window);
    });
}

void Windows::showStart()
{
    if (!m_start) {
        m_start = std::make_unique<StartWindow>();
        connect(m_start.get(), &StartWindow::sampleWanted, this, [this] { fileAction("workspace.sample"); });
        connect(m_start.get(), &StartWindow::newWanted, this, [this] { fileAction("workspace.new"); });
        connect(m_start.get(), &StartWindow::openWanted, this, [this] { fileAction("workspace.open"); });
        connect(m_start.get(), &StartWindow::fileWanted, this,
                [this](const QString &path) { act([&] { open(path); }); });
    }
    m_start->showRecent(Settings().recentFiles());
    m_start->show();
}

void Windows::speak(const QString &language)
{
    for (MainWindow *window : m_windows)
        if (window->sheet().isOpen())
            return warn(tr("Finish or close what is open beside the page, then choose the language again."));
    Settings().setLanguage(language);
    makeAnew();
}

void Windows::makeAnew()
{
    const bool ends = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false); // between the old windows and the new ones there is none
    std::vector<std::pair<QString, QByteArray>> places;
    for (MainWindow *window : QList(m_windows)) {
        window->setFocus(); // what is being edited in place is kept
        const std::pair place(window->path(), window->saveGeometry());
        if (!window->close())
            continue;
        delete window;
        places.push_back(place);
    }
    speakChosenLanguage();
    for (const auto &[path, geometry] : places)
        act([&] {
            open(path);
            m_windows.last()->restoreGeometry(geometry);
        });
    QApplication::setQuitOnLastWindowClosed(ends);
}

void Windows::fileAction(const QByteArray &id)
{
    act([&] {
        if (id == "workspace.sample")
            openSample();
        else if (id == "workspace.open")
            chooseFile();
        else
            askForName();
    });
}

void Windows::act(const std::function<void()> &work)
{
    guarded(work, [this](const QString &sentence) { warn(sentence); });
}

void Windows::warn(const QString &sentence)
{
    if (m_windows.isEmpty() && !m_start)
        showStart();
    Toast &toast = m_windows.isEmpty() ? m_start->toast() : m_windows.last()->toast();
    toast.warn(sentence);
}

void Windows::chooseFile()
{
    auto *dialog = new QFileDialog(nullptr, tr("Open workspace"), QDir::homePath(), tr("Workspaces (*.convenor)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { act([&] { open(path); }); });
    dialog->open();
}

void Windows::askForName()
{
    auto *sheet = new NameSheet;
    connect(sheet, &NameSheet::named, this, &Windows::askForPlace);
    SideSheet &beside = m_windows.isEmpty() ? m_start->sheet() : m_windows.last()->sheet();
    beside.open(sheet);
}

void Windows::askForPlace(const QString &name)
{
    const QString file = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
    auto *dialog = new QFileDialog(nullptr, tr("Where to keep it"), suffixed(file), tr("Workspaces (*.convenor)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, name](const QString &path) { act([&] { create(suffixed(path), name); }); });
    dialog->open();
}

void Windows::create(const QString &path, const QString &name)
{
    const QString system = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    const QString zone = isKnownZone(system) ? system : QStringLiteral("UTC");
    Workspace::create(path, {name, zone, m_today.isValid() ? m_today : QDate::currentDate(), {}});
    open(path);
}

void Windows::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("."));
    const QString path = folder.filePath(QStringLiteral("Northwind.convenor"));
    const QDate today = m_today.isValid() ? m_today : QDate::currentDate();
    if (!QFileInfo::exists(path))
        Workspace::create(path, sampleBeginning(sampleMonday(today)));
    open(path);
}

} // namespace convenor
