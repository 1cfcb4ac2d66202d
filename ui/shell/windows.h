// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The windows of the program: one for each open file. A file that is open here is raised; one that another Convenor has
// open is raised there, through a socket of this user named by the file.
#pragma once

#include "ui/style/appearance.h"

#include <QDate>
#include <QObject>

#include <functional>
#include <memory>

namespace convenor {

class MainWindow;
class StartWindow;

class Windows : public QObject
{
    Q_OBJECT

public:
    /// \a today: see WindowContext.
    explicit Windows(QDate today = {}, QObject *parent = nullptr);
    ~Windows() override;

    /// Opens \a path, or raises the window that has it, here or elsewhere. Throws Error(Storage).
    void open(const QString &path);
    /// Makes the sample organisation at its place in the user's folder if it is not there, and opens it. The first time
    /// its tour begins by itself.
    void openSample();
    void showStart();
    /// From now on every window speaks \a language (empty: that of the system): each is made anew with its file, page and
    /// place. Refused in a sentence while something is open beside a page.
    void speak(const QString &language);
    /// The start window while it is shown, else nullptr.
    StartWindow *start() const { return m_start.get(); }
    /// Tells what went wrong in the window in front; the start window if there is none.
    void warn(const QString &sentence);

    QList<MainWindow *> all() const { return m_windows; }

private:
    /// That of \a path, if it is open here.
    MainWindow *windowOf(const QString &path) const;
    void show(MainWindow *window);
    void listenFor(MainWindow *window);
    void makeAnew();
    void fileAction(const QByteArray &id);
    /// The window that is used now; there is one.
    MainWindow *front() const;
    void showRecent();
    void startTour();
    void tourSample();
    void openRecent(const QString &path);
    void changeRecent(const QString &sentence, const std::function<void()> &change);
    void keepRecent(bool kept);
    void chooseFile();
    /// Asks where the file is that was at \a path.
    void lookFor(const QString &path);
    /// Asks for what a new workspace needs; \a next is imported into it then, unless it is empty.
    void askForNew(const QString &next);
    void create(const QString &path, const QString &name, const QString &zone, const QString &next);
    /// Runs \a work; what it refuses is told in the window in front.
    void act(const std::function<void()> &work);

    QDate m_today;
    Appearance m_appearance;
    QList<MainWindow *> m_windows;
    std::unique_ptr<StartWindow> m_start;
};

} // namespace convenor
