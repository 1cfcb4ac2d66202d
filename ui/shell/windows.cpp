// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windows.h"

#include "core/records.h"
#include "core/sample/sample.h"
#include "ui/shell/chosen_language.h"
#include "ui/shell/guarded.h"
#include "ui/shell/import_entry.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_workspace_sheet.h"
#include "ui/shell/recent_list.h"
#include "ui/shell/settings.h"
#include "ui/shell/start_window.h"
#include "ui/shell/tour.h"
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
#include <QTimer>

#include <algorithm>

namespace convenor {

namespace {

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

/// Where the sample organisation is kept.
QString samplePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("Northwind.convenor"));
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
    if (MainWindow *window = windowOf(path))
        return raiseWindow(window);
    if (QFileInfo::exists(path) && raiseElsewhere(path))
        return RecentFiles().note(path, {}, QDateTime::currentDateTime());
    auto workspace = std::make_unique<Workspace>(path, Database::ReadWrite, allRecords());
    RecentFiles().note(path, workspace->identity().name, QDateTime::currentDateTime());
    show(new MainWindow(std::move(workspace), m_appearance, m_today));
}

MainWindow *Windows::windowOf(const QString &path) const
{
    const QString whole = QFileInfo(path).canonicalFilePath();
    const auto it = std::find_if(m_windows.begin(), m_windows.end(), [&](const MainWindow *window) {
        return QFileInfo(window->path()).canonicalFilePath() == whole;
    });
    return it == m_windows.end() || whole.isEmpty() ? nullptr : *it;
}

void Windows::show(MainWindow *window)
{
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows << window;
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeAll(window); });
    connect(window, &MainWindow::fileActionWanted, this, &Windows::fileAction);
    connect(window, &MainWindow::workspaceWanted, this, [this](const QString &path) { act([&] { open(path); }); });
    connect(window, &MainWindow::languageWanted, this, &Windows::speak, Qt::QueuedConnection); // it asks from its menu
    listenFor(window);
    if (m_windows.size() > 1 || m_start)
        raiseWindow(window); // not behind the one that asked for it
    else
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
        StartWindow *start = m_start.get();
        connect(start, &StartWindow::sampleWanted, this, [this] { fileAction("workspace.sample"); });
        connect(start, &StartWindow::newWanted, this, [this] { fileAction("workspace.new"); });
        connect(start, &StartWindow::openWanted, this, [this] { fileAction("workspace.open"); });
        connect(start, &StartWindow::fileWanted, this, &Windows::openRecent);
        connect(start, &StartWindow::beginWanted, this, &Windows::askForNew);
        connect(start, &StartWindow::keepWanted, this, &Windows::keepRecent);
        const RecentList *list = &start->recent();
        connect(list, &RecentList::lookWanted, this, &Windows::lookFor);
        connect(list, &RecentList::pinWanted, this, [this](const QString &path, bool pinned) {
            RecentFiles().setPinned(path, pinned);
            showRecent();
        });
        connect(list, &RecentList::removeWanted, this, [this](const QString &path) {
            changeRecent(tr("Taken off the list. The file itself stays where it is."),
                         [path] { RecentFiles().remove(path); });
        });
    }
    showRecent();
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
            if (MainWindow *window = windowOf(path))
                window->restoreGeometry(geometry);
        });
    QApplication::setQuitOnLastWindowClosed(ends);
}

void Windows::showRecent()
{
    if (m_start)
        m_start->showRecent(RecentFiles().all(), RecentFiles().areKept(), QDate::currentDate());
}

/// A file that is held elsewhere is raised there; what cannot be opened stays in the list and says why.
void Windows::openRecent(const QString &path)
{
    act([&] { open(path); });
    showRecent();
}

/// Does \a change to the list of files and tells \a sentence with Undo.
void Windows::changeRecent(const QString &sentence, const std::function<void()> &change)
{
    const std::vector<RecentFile> before = RecentFiles().all();
    const bool wereKept = RecentFiles().areKept();
    change();
    showRecent();
    m_start->toast().tell(sentence, tr("Undo"), [this, before, wereKept] {
        RecentFiles().setKept(wereKept);
        RecentFiles().restore(before);
        showRecent();
    });
}

void Windows::keepRecent(bool kept)
{
    const QString sentence =
        kept ? tr("Workspaces that you open from now on are listed here.")
             : tr("The list is empty now, and what you open is not remembered. The files stay where they are.");
    changeRecent(sentence, [kept] { RecentFiles().setKept(kept); });
}

void Windows::fileAction(const QByteArray &id)
{
    act([&] {
        if (id == "workspace.sample")
            openSample();
        else if (id == "help.tour")
            startTour();
        else if (id == "workspace.open")
            chooseFile();
        else if (id == "workspace.start")
            showStart();
        else
            askForNew({});
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
    Toast &toast = m_windows.isEmpty() ? m_start->toast() : front()->toast();
    toast.warn(sentence);
}

MainWindow *Windows::front() const
{
    for (MainWindow *window : m_windows)
        if (window->isActiveWindow())
            return window;
    return m_windows.last();
}

void Windows::chooseFile()
{
    auto *dialog = new QFileDialog(nullptr, tr("Open workspace"), QDir::homePath(), tr("Workspaces (*.convenor)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { act([&] { open(path); }); });
    dialog->open();
}

void Windows::lookFor(const QString &path)
{
    auto *dialog = new QFileDialog(m_start.get(), tr("Look for %1").arg(QFileInfo(path).fileName()), QDir::homePath(),
                                   tr("Workspaces (*.convenor)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, path](const QString &found) {
        RecentFiles().move(path, found);
        openRecent(found);
    });
    dialog->open();
}

void Windows::askForNew(const QString &next)
{
    auto *sheet = new NewWorkspaceSheet(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), next);
    connect(sheet, &NewWorkspaceSheet::wanted, sheet,
            [this, sheet, next](const QString &name, const QString &zone, const QString &path) {
                const bool isMade = guarded([&] { create(path, name, zone, next); },
                                            [sheet](const QString &sentence) { sheet->say(sentence); });
                if (isMade)
                    Q_EMIT sheet->done();
            });
    SideSheet &beside = m_windows.isEmpty() ? m_start->sheet() : front()->sheet();
    if (beside.close())
        beside.open(sheet);
    else
        delete sheet;
}

void Windows::create(const QString &path, const QString &name, const QString &zone, const QString &next)
{
    QDir().mkpath(QFileInfo(path).absolutePath()); // where it is suggested there may be no folder yet
    Workspace::create(path, {name, zone, m_today.isValid() ? m_today : QDate::currentDate(), {}});
    open(path);
    if (!next.isEmpty())
        m_windows.last()->importing().open(next);
}

void Windows::openSample()
{
    const QString path = samplePath();
    const QDate today = m_today.isValid() ? m_today : QDate::currentDate();
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (!QFileInfo::exists(path))
        Workspace::create(path, sampleBeginning(sampleMonday(today)));
    open(path);
    if (!Settings().hasSeenTour())
        tourSample();
}

void Windows::startTour()
{
    const bool beginsByItself = !Settings().hasSeenTour();
    openSample();
    if (!beginsByItself)
        tourSample();
}

/// Once the window is painted: not if the sample is open in another Convenor.
void Windows::tourSample()
{
    MainWindow *window = windowOf(samplePath());
    if (!window)
        return;
    Settings().setSeenTour();
    QTimer::singleShot(0, window, [window] { Tour::startIn(*window); });
}

} // namespace convenor
