// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/pages/page.h"
#include "ui/shell/action_set.h"
#include "ui/shell/check_workspace.h"
#include "ui/shell/export_entry.h"
#include "ui/shell/history_sheet.h"
#include "ui/shell/import_entry.h"
#include "ui/shell/jump_box.h"
#include "ui/shell/jump_source.h"
#include "ui/shell/keys_sheet.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_table.h"
#include "ui/shell/panes.h"
#include "ui/shell/rail_figures.h"
#include "ui/shell/recent_menu.h"
#include "ui/shell/settings.h"
#include "ui/shell/surface.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/tour.h"
#include "ui/shell/window_context.h"
#include "ui/widgets/key_habits.h"
#include "ui/widgets/side_sheet.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>

namespace convenor {

namespace {

constexpr QSize smallest(1100, 700);
constexpr QSize usual(1440, 900);

} // namespace

MainWindow::MainWindow(std::unique_ptr<Workspace> workspace, Appearance &appearance, QDate today)
    : m_appearance(appearance)
{
    auto *surface = new Surface;
    auto *inner = new QVBoxLayout(surface);
    inner->setContentsMargins(isRightToLeft() ? 0 : 1, 1, isRightToLeft() ? 1 : 0, 0);
    m_stack = new QStackedWidget;
    inner->addWidget(m_stack);
    m_sheet = new SideSheet(surface);
    m_toast = new Toast(surface);
    connect(m_sheet, &SideSheet::opened, m_toast, &Toast::place);
    connect(m_sheet, &SideSheet::closed, m_toast, &Toast::place);
    m_context = std::make_unique<WindowContext>(std::move(workspace), today, this, *m_toast, *m_sheet);
    build();
    auto *central = new QWidget;
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(surface, 1);
    setMenuWidget(makeTop());
    setCentralWidget(central);
    setMinimumSize(smallest);
    resize(usual.boundedTo(screen()->availableSize().expandedTo(smallest)));
    setWindowTitle(QStringLiteral("%1 — Convenor").arg(m_context->workspace().identity().name));
    restoreState();
}

MainWindow::~MainWindow()
{
    // Pages and sheets use the context until they are gone.
    delete takeCentralWidget();
}

void MainWindow::build()
{
    KeyHabits::install();
    m_actions = new ActionSet(this);
    m_navigation = new Navigation;
    m_jump = new JumpBox(this);
    m_import = new ImportEntry(*m_context, *m_sheet, this);
    connect(m_import, &ImportEntry::imported, m_toast, &QWidget::hide);
    connect(m_import, &ImportEntry::workspaceWanted, this, &MainWindow::workspaceWanted);
    connect(m_import, &ImportEntry::undoWanted, this, [this] { trigger("edit.undo"); });
    m_export = new ExportEntry(
        *m_context, *m_sheet, *m_toast, [this] { return page(m_current); }, this);
    m_jump->setSource([this](const QString &typed) { return jumpsFor(*m_context, typed); });
    connect(m_actions, &ActionSet::triggered, this, &MainWindow::act);
    const auto showChoices = [this] { m_actions->showChoices(m_appearance.theme(), Settings().language()); };
    connect(&m_appearance, &Appearance::changed, this, showChoices);
    showChoices();
    connect(m_navigation, &Navigation::chosen, this, [this](Reference::Kind kind) { open({kind, 0, {}}); });
    connect(m_navigation, &Navigation::historyWanted, this, [this] { trigger("edit.history"); });
    connect(m_jump, &JumpBox::chosen, this,
            [this](const Jump &jump) { jump.action.isEmpty() ? open(jump.reference) : void(trigger(jump.action)); });
    connect(m_context.get(), &WindowContext::wanted, this, &MainWindow::open);
    connect(m_context.get(), &WindowContext::committed, this, [this] { showSaved(true); });
    const auto isShown = [this](Reference::Kind kind) {
        return m_pages.contains(kind) && m_pages.at(kind)->isVisible();
    };
    m_figures = new RailFigures(*m_context, *m_navigation, isShown, this);
    showSaved(false);
}

QWidget *MainWindow::makeTop()
{
    auto *bar = new TopBar(QFileInfo(path()).fileName());
    m_actions->fill(*bar->menuBar());
    auto *recent = new RecentMenu(path(), bar);
    connect(recent, &RecentMenu::wanted, this, &MainWindow::workspaceWanted, Qt::QueuedConnection);
    bar->menuBar()->actions().front()->menu()->insertMenu((*m_actions)["workspace.sample"], recent);
    bar->keepMenusWhole();
    connect(bar, &TopBar::searchWanted, m_jump, &JumpBox::open);
    return bar;
}

QString MainWindow::path() const
{
    return m_context->workspace().path();
}

Page *MainWindow::page(Reference::Kind kind)
{
    if (const auto it = m_pages.find(kind); it != m_pages.end())
        return it->second;
    for (const PageRow &row : pageTable()) {
        if (row.kind != kind)
            continue;
        Page *page = row.make(*m_context);
        m_pages[kind] = page;
        m_stack->addWidget(page);
        page->restore(Settings().pageState(m_context->workspace().identity().uid, QString::fromLatin1(row.name)));
        connect(page, &Page::actionsChanged, this, &MainWindow::updateActions);
        connect(page, &Page::badgeChanged, this, [this, kind](int count) { m_navigation->setBadge(kind, count); });
        return page;
    }
    return nullptr;
}

void MainWindow::open(const Reference &reference)
{
    m_context->act([&] {
        const Reference::Kind kind = pageOf(reference);
        Page *next = page(kind);
        if (!next || !m_sheet->close())
            return;
        if (kind != m_current)
            m_back.push_back({m_current, 0, {}});
        m_current = kind;
        m_navigation->setCurrent(kind);
        m_stack->setCurrentWidget(next);
        updateActions();
        next->entry()->setFocus(Qt::OtherFocusReason);
        next->reveal(reference);
        if (const ActionRow *row = findAction(reference.action.toLatin1()); row && row->where == Where::Window)
            actHere(row->id);
    });
}

bool MainWindow::trigger(const QByteArray &id)
{
    const ActionRow *row = findAction(id);
    if (!row || !does(*row))
        return false;
    act(*row);
    return true;
}

bool MainWindow::does(const ActionRow &row) const
{
    if (row.where == Where::Window)
        return true;
    const auto current = m_pages.find(m_current);
    if (current != m_pages.end() && current->second->canTrigger(row.id))
        return true;
    return row.where == Where::Any && row.page != m_current;
}

void MainWindow::act(const ActionRow &row)
{
    m_context->act([&] {
        if (row.where == Where::Window)
            return actHere(row.id);
        Page *current = page(m_current);
        if ((current && current->trigger(row.id)) || row.where != Where::Any)
            return;
        open({row.page, 0, {}});
        if (Page *own = page(row.page))
            own->trigger(row.id);
    });
    updateActions();
}

void MainWindow::actHere(const QByteArray &id)
{
    for (const PageRow &row : pageTable())
        if (id == row.action)
            return open({row.kind, 0, {}});
    if (id == "edit.undo")
        m_context->undo();
    else if (id == "edit.redo")
        m_context->redo();
    else if (id == "edit.history")
        m_sheet->open(new HistorySheet(*m_context, [this] { trigger("edit.undo"); }));
    else if (id == "go.jump")
        m_jump->open();
    else if (id == "go.back" && !m_back.empty()) {
        const Reference before = m_back.back();
        const size_t depth = m_back.size() - 1;
        open(before);
        m_back.resize(depth);
    } else if (id == "go.pane")
        goToNextPane({m_navigation, m_stack, page(m_current)->entry(), m_sheet, findChild<Tour *>()});
    else if (id == "help.keys")
        m_sheet->open(new KeysSheet);
    else if (id == "help.about")
        m_sheet->open(new AboutSheet);
    else if (id.startsWith("view.")) {
        const Theme theme = id == "view.dark" ? Theme::Dark : id == "view.light" ? Theme::Light : Theme::System;
        Settings().setTheme(theme);
        m_appearance.choose(theme);
        m_actions->showChoices(theme, Settings().language());
    } else if (id.startsWith("language."))
        Q_EMIT languageWanted(id == "language.system" ? QString() : QString::fromLatin1(id.mid(id.indexOf('.') + 1)));
    else if (id == "file.import")
        m_import->open();
    else if (id == "workspace.check")
        checkWorkspace(*m_context);
    else if (id == "workspace.quit")
        QTimer::singleShot(0, qApp, [] { QApplication::closeAllWindows(); });
    else if (!m_export->trigger(id))
        Q_EMIT fileActionWanted(id);
}

void MainWindow::updateActions()
{
    m_actions->update([this](const ActionRow &row) { return does(row); });
}

void MainWindow::showSaved(bool now)
{
    if (now)
        m_savedAt = QLocale().toString(QTime::currentTime(), QStringLiteral("HH:mm"));
    m_navigation->setSaved(m_savedAt.isEmpty() ? tr("All changes saved") : tr("All changes saved %1").arg(m_savedAt));
    updateActions();
}

void MainWindow::keepState()
{
    Settings settings;
    const QString uid = m_context->workspace().identity().uid;
    settings.setGeometry(saveGeometry());
    for (const PageRow &row : pageTable())
        if (const auto it = m_pages.find(row.kind); it != m_pages.end())
            settings.setPageState(uid, QString::fromLatin1(row.name), it->second->state());
    settings.setPageState(uid, {}, {{QStringLiteral("page"), int(m_current)}});
}

void MainWindow::restoreState()
{
    const Settings settings;
    restoreGeometry(settings.geometry());
    const QVariant last = settings.pageState(m_context->workspace().identity().uid, {}).value(QStringLiteral("page"));
    open({Reference::Kind(last.toInt()), 0, {}});
    m_back.clear();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_sheet->close())
        return event->ignore();
    keepState();
    QMainWindow::closeEvent(event);
}

/// What can wait begins behind the first paint.
void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (std::exchange(m_hasPainted, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_context->planAhead();
        m_figures->countWaiting();
        m_context->facts().start();
    });
}

} // namespace convenor
