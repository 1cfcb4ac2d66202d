// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window of one open workspace: rail, pages, sheet, toast and jump box put together. What each does is theirs.
#pragma once

#include "ui/shell/context.h"

#include <QMainWindow>

#include <map>

class QStackedWidget;

namespace convenor {

class ActionSet;
class Appearance;
class ExportEntry;
class ImportEntry;
class JumpBox;
class Navigation;
class Page;
class RailFigures;
class SideSheet;
class Toast;
class WindowContext;
struct ActionRow;
struct Jump;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// \a today: see WindowContext. \a appearance outlives the window.
    MainWindow(std::unique_ptr<Workspace> workspace, Appearance &appearance, QDate today = {});
    ~MainWindow() override;

    WindowContext &context() { return *m_context; }
    QString path() const;
    /// The page of \a kind, made if it was not yet.
    Page *page(Reference::Kind kind);
    Reference::Kind currentPage() const { return m_current; }
    void open(const Reference &reference);
    /// Does the action called \a id; false if it cannot be done now.
    bool trigger(const QByteArray &id);
    ImportEntry &importing() { return *m_import; }
    SideSheet &sheet() { return *m_sheet; }
    Toast &toast() { return *m_toast; }

Q_SIGNALS:
    /// An action that is about files, which are not this window's: "workspace.open" and its like.
    void fileActionWanted(const QByteArray &id);
    /// Another workspace is to be opened.
    void workspaceWanted(const QString &path);
    /// The program is to speak \a language; empty: that of the system.
    void languageWanted(const QString &language);

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *makeTop();
    bool does(const ActionRow &row) const;
    void act(const ActionRow &row);
    void actHere(const QByteArray &id);
    void updateActions();
    void showSaved(bool now);
    void keepState();
    void restoreState();

    Appearance &m_appearance;
    SideSheet *m_sheet = nullptr;
    Toast *m_toast = nullptr;
    std::unique_ptr<WindowContext> m_context;
    ActionSet *m_actions = nullptr;
    Navigation *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    JumpBox *m_jump = nullptr;
    ImportEntry *m_import = nullptr;
    ExportEntry *m_export = nullptr;
    RailFigures *m_figures = nullptr;
    bool m_hasPainted = false;
    std::map<Reference::Kind, Page *> m_pages;
    Reference::Kind m_current = Reference::Today;
    std::vector<Reference> m_back;
    QString m_savedAt;
};

} // namespace convenor
