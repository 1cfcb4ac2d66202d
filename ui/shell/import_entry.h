// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ways into an import: the action, a file dropped anywhere on the window, and a table pasted where no field has the
// keyboard.
#pragma once

#include "ui/pages/import/left_imports.h"

#include <QObject>

class QMimeData;
class QWidget;

namespace convenor {

class Context;
class ImportSheet;
class SideSheet;

class ImportEntry : public QObject
{
    Q_OBJECT

public:
    /// \a window takes drops from now on.
    ImportEntry(Context &context, SideSheet &sheet, QWidget *window);

    /// Shows the sheet, empty or as it stands.
    void open();
    /// Shows it with the file at \a path.
    void open(const QString &path);

Q_SIGNALS:
    /// The sheet tells what came of an import, so that nothing else need.
    void imported();
    void undoWanted();
    /// A workspace was dropped.
    void workspaceWanted(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ImportSheet *sheet();
    bool drop(QEvent *event);
    bool paste();

    Context &m_context;
    SideSheet &m_sheet;
    QWidget *m_window;
    LeftImports m_left;
};

} // namespace convenor
