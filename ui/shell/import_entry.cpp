// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/import_entry.h"

#include "ui/pages/import/import_sheet.h"
#include "ui/shell/context.h"
#include "ui/widgets/one_file.h"
#include "ui/widgets/side_sheet.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>

namespace convenor {

ImportEntry::ImportEntry(Context &context, SideSheet &sheet, QWidget *window)
    : QObject(window), m_context(context), m_sheet(sheet), m_window(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void ImportEntry::open()
{
    sheet();
}

void ImportEntry::open(const QString &path)
{
    if (ImportSheet *content = sheet())
        content->open(path);
}

/// The sheet that is open, or a new one; nullptr if another sheet would not let go.
ImportSheet *ImportEntry::sheet()
{
    if (auto *open = qobject_cast<ImportSheet *>(m_sheet.content()))
        return open;
    if (!m_sheet.close())
        return nullptr;
    auto *content = new ImportSheet(m_context, m_left);
    connect(content, &ImportSheet::imported, this, &ImportEntry::imported);
    connect(content, &ImportSheet::workspaceWanted, this, &ImportEntry::workspaceWanted);
    connect(content, &ImportSheet::undoWanted, this, &ImportEntry::undoWanted);
    m_context.openSheet(content);
    return content;
}

/// What reaches the window itself: no field wanted it.
bool ImportEntry::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        return drop(event);
    case QEvent::KeyPress:
        return static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) && paste();
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool ImportEntry::drop(QEvent *event)
{
    auto *dropped = static_cast<QDropEvent *>(event);
    const QString path = oneFileIn(*dropped->mimeData());
    if (path.isEmpty() || m_context.workspace().isLent())
        return false;
    dropped->acceptProposedAction();
    if (event->type() != QEvent::Drop)
        return true;
    if (isNamedAsWorkspace(path))
        Q_EMIT workspaceWanted(path);
    else
        open(path);
    return true;
}

bool ImportEntry::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const bool isOther = m_sheet.isOpen() && !qobject_cast<ImportSheet *>(m_sheet.content());
    if (isOther || m_context.workspace().isLent() || !copied || !ImportSheet::canPaste(*copied))
        return false;
    if (ImportSheet *content = sheet())
        content->paste(*copied);
    return true;
}

} // namespace convenor
