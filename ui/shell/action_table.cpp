// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace convenor {

namespace {

using R = Reference;

// clang-format off
constexpr auto rows = std::to_array<ActionRow>({
    {"workspace.new",    QT_TRANSLATE_NOOP("Action", "New workspace…"),           "file-plus",      "Ctrl+Shift+N", Menu::Workspace, Where::Window, R::Today},
    {"workspace.open",   QT_TRANSLATE_NOOP("Action", "Open workspace…"),          "folder-open",    "Ctrl+O",       Menu::Workspace, Where::Window, R::Today},
    {"workspace.sample", QT_TRANSLATE_NOOP("Action", "Explore the sample organisation"), "sparkles", "",            Menu::Workspace, Where::Window, R::Today},
    {"workspace.start",  QT_TRANSLATE_NOOP("Action", "Start page"),               "folder-open",    "",             Menu::Workspace, Where::Window, R::Today},
    {"file.import",      QT_TRANSLATE_NOOP("Action", "Import…"),                  "download",       "Ctrl+I",       Menu::Workspace, Where::Window, R::Today},
    {"file.export",      QT_TRANSLATE_NOOP("Action", "Export…"),                  "upload",         "Ctrl+Shift+E", Menu::Workspace, Where::Window, R::Today},
    {"workspace.check",  QT_TRANSLATE_NOOP("Action", "Check workspace"),          "shield-check",   "",             Menu::Workspace, Where::Window, R::Today},
    {"workspace.quit",   QT_TRANSLATE_NOOP("Action", "Quit"),                     "log-out",        "Ctrl+Q",       Menu::Workspace, Where::Window, R::Today},

    {"edit.undo",        QT_TRANSLATE_NOOP("Action", "Undo"),                     "undo-2",         "Ctrl+Z",       Menu::Edit, Where::Window, R::Today},
    {"edit.redo",        QT_TRANSLATE_NOOP("Action", "Redo"),                     "redo-2",         "Ctrl+Shift+Z", Menu::Edit, Where::Window, R::Today},
    {"edit.table",       QT_TRANSLATE_NOOP("Action", "Copy as table"),            "copy",           "Ctrl+Shift+C", Menu::Edit, Where::Window, R::Today},
    {"edit.history",     QT_TRANSLATE_NOOP("Action", "What changed…"),            "history",        "Ctrl+H",       Menu::Edit, Where::Window, R::Today},

    {"go.jump",          QT_TRANSLATE_NOOP("Action", "Search or do anything…"),   "search",         "Ctrl+K",       Menu::Go, Where::Window, R::Today},
    {"go.today",         QT_TRANSLATE_NOOP("Action", "Today"),                    "sun",            "Ctrl+1",       Menu::Go, Where::Window, R::Today},
    {"go.calendar",      QT_TRANSLATE_NOOP("Action", "Calendar"),                 "calendar-range", "Ctrl+2",       Menu::Go, Where::Window, R::Calendar},
    {"go.communities",   QT_TRANSLATE_NOOP("Action", "Communities"),              "hexagon",        "Ctrl+3",       Menu::Go, Where::Window, R::Communities},
    {"go.people",        QT_TRANSLATE_NOOP("Action", "People"),                   "users",          "Ctrl+4",       Menu::Go, Where::Window, R::People},
    {"go.sessions",      QT_TRANSLATE_NOOP("Action", "Sessions"),                 "clipboard-check", "Ctrl+5",      Menu::Go, Where::Window, R::Sessions},
    {"go.insights",      QT_TRANSLATE_NOOP("Action", "Insights"),                 "chart-line",     "Ctrl+6",       Menu::Go, Where::Window, R::Insights},
    {"go.back",          QT_TRANSLATE_NOOP("Action", "Back"),                     "chevron-left",   "Ctrl+[",       Menu::Go, Where::Window, R::Today},
    {"go.pane",          QT_TRANSLATE_NOOP("Action", "Next pane"),                "arrow-right",    "F6",           Menu::Go, Where::Window, R::Today},

    {"insights.table",   QT_TRANSLATE_NOOP("Action", "Chart as a table"),         "table",          "Ctrl+T",       Menu::View, Where::Page, R::Insights},

    {"session.plan",      QT_TRANSLATE_NOOP("Action", "New session…"),             "plus",           "Ctrl+N",       Menu::Plan, Where::Any,  R::Calendar},
    {"session.open",      QT_TRANSLATE_NOOP("Action", "Open session"),             "pencil",         "",             Menu::Plan, Where::Page, R::Calendar},
    {"session.move",      QT_TRANSLATE_NOOP("Action", "Move session by keys"),     "calendar-range", "M",            Menu::Plan, Where::Page, R::Calendar},
    {"session.retime",    QT_TRANSLATE_NOOP("Action", "Move session to a date…"),  "calendar",       "R",            Menu::Plan, Where::Page, R::Calendar},
    {"session.earlier",   QT_TRANSLATE_NOOP("Action", "A quarter of an hour earlier"), "chevron-left", "Alt+Left",   Menu::Plan, Where::Page, R::Calendar},
    {"session.later",     QT_TRANSLATE_NOOP("Action", "A quarter of an hour later"), "chevron-right", "Alt+Right",   Menu::Plan, Where::Page, R::Calendar},
    {"session.copy",      QT_TRANSLATE_NOOP("Action", "Copy session"),             "copy",           "Ctrl+C",       Menu::Plan, Where::Page, R::Calendar},
    {"session.paste",     QT_TRANSLATE_NOOP("Action", "Paste session"),            "clipboard-paste", "Ctrl+V",      Menu::Plan, Where::Page, R::Calendar},
    {"session.duplicate", QT_TRANSLATE_NOOP("Action", "Once more, a week later"),  "copy",           "Ctrl+D",       Menu::Plan, Where::Page, R::Calendar},
    {"session.calloff",   QT_TRANSLATE_NOOP("Action", "Call session off"),         "x",              "",             Menu::Plan, Where::Page, R::Calendar},
    {"session.delete",    QT_TRANSLATE_NOOP("Action", "Delete session"),           "trash-2",        "Del",          Menu::Plan, Where::Page, R::Calendar},
    {"calendar.settle",   QT_TRANSLATE_NOOP("Action", "Next to settle"),           "circle-alert",   "C",            Menu::Plan, Where::Page, R::Calendar},
    {"calendar.quarter",  QT_TRANSLATE_NOOP("Action", "Quarter"),                  "calendar-range", "Q",            Menu::Plan, Where::Page, R::Calendar},
    {"calendar.month",    QT_TRANSLATE_NOOP("Action", "Month"),                    "calendar",       "Shift+M",      Menu::Plan, Where::Page, R::Calendar},
    {"calendar.today",    QT_TRANSLATE_NOOP("Action", "Go to today"),              "calendar-check", "T",            Menu::Plan, Where::Page, R::Calendar},
    {"calendar.back",     QT_TRANSLATE_NOOP("Action", "Earlier"),                  "chevron-left",   "PgUp",         Menu::Plan, Where::Page, R::Calendar},
    {"calendar.forward",  QT_TRANSLATE_NOOP("Action", "Later"),                    "chevron-right",  "PgDown",       Menu::Plan, Where::Page, R::Calendar},
    {"calendar.date",     QT_TRANSLATE_NOOP("Action", "Go to a date…"),            "search",         "G",            Menu::Plan, Where::Page, R::Calendar},
    {"calendar.filter",   QT_TRANSLATE_NOOP("Action", "Filter the calendar"),      "funnel",         "/",            Menu::Plan, Where::Page, R::Calendar},

    {"people.find",      QT_TRANSLATE_NOOP("Action", "Filter people"),            "search",         "/",            Menu::People, Where::Page, R::People},
    {"person.add",       QT_TRANSLATE_NOOP("Action", "Add person…"),              "user-plus",      "Ctrl+Shift+P", Menu::People, Where::Any, R::People},
    {"people.duplicates", QT_TRANSLATE_NOOP("Action", "Find duplicates…"),        "copy",           "D",            Menu::People, Where::Page, R::People},
    {"person.merge",     QT_TRANSLATE_NOOP("Action", "Merge the two selected…"),  "users",          "Shift+D",      Menu::People, Where::Page, R::People},
    {"person.talk",      QT_TRANSLATE_NOOP("Action", "Conversation…"),            "message-circle", "C",            Menu::People, Where::Page, R::People},
    {"person.welcome",   QT_TRANSLATE_NOOP("Action", "Welcomed"),                 "heart-handshake", "W",           Menu::People, Where::Page, R::People},
    {"person.join",      QT_TRANSLATE_NOOP("Action", "Join a community…"),        "users",          "J",            Menu::People, Where::Page, R::People},
    {"person.leave",     QT_TRANSLATE_NOOP("Action", "Leave a community…"),       "log-out",        "X",            Menu::People, Where::Page, R::People},
    {"person.break",     QT_TRANSLATE_NOOP("Action", "Break or back"),            "coffee",         "B",            Menu::People, Where::Page, R::People},
    {"person.role",      QT_TRANSLATE_NOOP("Action", "New role…"),                "star",           "R",            Menu::People, Where::Page, R::People},
    {"person.endrole",   QT_TRANSLATE_NOOP("Action", "End a role…"),              "minus",          "Shift+R",      Menu::People, Where::Page, R::People},
    {"person.change",    QT_TRANSLATE_NOOP("Action", "Change person…"),           "pencil",         "E",            Menu::People, Where::Page, R::People},
    {"person.gone",      QT_TRANSLATE_NOOP("Action", "Left the organisation"),    "user-x",         "",             Menu::People, Where::Page, R::People},
    {"task.snooze",      QT_TRANSLATE_NOOP("Action", "Put off…"),                 "clock",          "S",            Menu::People, Where::Page, R::Today},
    {"task.later",       QT_TRANSLATE_NOOP("Action", "Show later tasks"),         "list-todo",      "Shift+L",      Menu::People, Where::Page, R::Today},
    {"community.add",     QT_TRANSLATE_NOOP("Action", "New community…"),          "hexagon",        "",             Menu::People, Where::Any,  R::Communities},
    {"community.change",  QT_TRANSLATE_NOOP("Action", "Change community…"),       "pencil",         "",             Menu::People, Where::Page, R::Communities},
    {"community.look",    QT_TRANSLATE_NOOP("Action", "Look of the community…"),  "palette",        "",             Menu::People, Where::Page, R::Communities},
    {"community.stage",   QT_TRANSLATE_NOOP("Action", "Begin a stage…"),          "arrow-right",    "",             Menu::People, Where::Page, R::Communities},
    {"community.channel", QT_TRANSLATE_NOOP("Action", "New channel…"),            "message-circle", "",             Menu::People, Where::Page, R::Communities},
    {"community.talk",    QT_TRANSLATE_NOOP("Action", "Log a conversation…"),     "heart-handshake", "",            Menu::People, Where::Page, R::Communities},
    {"community.ask",     QT_TRANSLATE_NOOP("Action", "Ask somebody to carry it…"), "user-plus",    "",             Menu::People, Where::Page, R::Communities},
    {"community.carry",   QT_TRANSLATE_NOOP("Action", "Begin a core role…"),      "star",           "",             Menu::People, Where::Page, R::Communities},
    {"community.close",   QT_TRANSLATE_NOOP("Action", "Close community…"),        "trash-2",        "",             Menu::People, Where::Page, R::Communities},

    {"session.log",      QT_TRANSLATE_NOOP("Action", "Log session…"),             "clipboard-check", "L",           Menu::Sessions, Where::Any,  R::Sessions},
    {"session.count",    QT_TRANSLATE_NOOP("Action", "Count who came…"),          "pencil",         "",             Menu::Sessions, Where::Page, R::Sessions},
    {"session.report",   QT_TRANSLATE_NOOP("Action", "Paste a report of who came"), "clipboard-paste", "Ctrl+Shift+V", Menu::Sessions, Where::Page, R::Sessions},
    {"session.done",     QT_TRANSLATE_NOOP("Action", "Done"),                     "check",          "Ctrl+Return",  Menu::Sessions, Where::Page, R::Sessions},
    {"session.next",     QT_TRANSLATE_NOOP("Action", "Done, then the next one"),  "arrow-right",    "Ctrl+Shift+Return", Menu::Sessions, Where::Page, R::Sessions},
    {"session.cancel",   QT_TRANSLATE_NOOP("Action", "Did not happen"),           "x",              "",             Menu::Sessions, Where::Page, R::Sessions},
    {"action.done",      QT_TRANSLATE_NOOP("Action", "Action item is done"),      "square-check",   "",             Menu::Sessions, Where::Page, R::Sessions},

    {"view.system",      QT_TRANSLATE_NOOP("Action", "Light or dark as the system"), "monitor",     "",             Menu::View, Where::Window, R::Today},
    {"view.light",       QT_TRANSLATE_NOOP("Action", "Light"),                    "sun",            "",             Menu::View, Where::Window, R::Today},
    {"view.dark",        QT_TRANSLATE_NOOP("Action", "Dark"),                     "moon",           "",             Menu::View, Where::Window, R::Today},
    {"language.system",  QT_TRANSLATE_NOOP("Action", "Language: as the system"),  "languages",      "",             Menu::View, Where::Window, R::Today},
    {"language.en",      "English",                                               "languages",      "",             Menu::View, Where::Window, R::Today},
    {"language.de",      "Deutsch",                                               "languages",      "",             Menu::View, Where::Window, R::Today},

    {"help.keys",        QT_TRANSLATE_NOOP("Action", "Keyboard shortcuts"),       "keyboard",       "Ctrl+/",       Menu::Help, Where::Window, R::Today},
    {"help.tour",        QT_TRANSLATE_NOOP("Action", "Tour of the sample"),       "map",            "",             Menu::Help, Where::Window, R::Today},
    {"help.about",       QT_TRANSLATE_NOOP("Action", "About Convenor"),           "info",           "",             Menu::Help, Where::Window, R::Today},
});
// clang-format on

struct MenuTitle
{
    Menu menu;
    const char *text;
};

constexpr auto titles = std::to_array<MenuTitle>({
    {Menu::Workspace, QT_TRANSLATE_NOOP("Action", "&Workspace")},
    {Menu::Edit, QT_TRANSLATE_NOOP("Action", "&Edit")},
    {Menu::Go, QT_TRANSLATE_NOOP("Action", "&Go")},
    {Menu::Plan, QT_TRANSLATE_NOOP("Action", "&Plan")},
    {Menu::Sessions, QT_TRANSLATE_NOOP("Action", "&Sessions")},
    {Menu::People, QT_TRANSLATE_NOOP("Action", "P&eople")},
    {Menu::View, QT_TRANSLATE_NOOP("Action", "&View")},
    {Menu::Help, QT_TRANSLATE_NOOP("Action", "&Help")},
});

} // namespace

std::span<const ActionRow> actionTable()
{
    return rows;
}

const ActionRow *findAction(const QByteArray &id)
{
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const ActionRow &row) { return id == row.id; });
    return it == rows.end() ? nullptr : &*it;
}

QString textOf(const ActionRow &row)
{
    return QCoreApplication::translate("Action", row.text);
}

QString titleOf(Menu menu)
{
    for (const MenuTitle &title : titles)
        if (title.menu == menu)
            return QCoreApplication::translate("Action", title.text);
    return {};
}

} // namespace convenor
