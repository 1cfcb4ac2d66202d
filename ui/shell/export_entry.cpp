// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/export_entry.h"

#include "ui/pages/export/export_sheet.h"
#include "ui/pages/page.h"
#include "ui/shell/settings.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/side_sheet.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QKeyEvent>
#include <QUrl>

namespace convenor {

namespace {

QString stateName()
{
    return QStringLiteral("export");
}

} // namespace

ExportEntry::ExportEntry(Context &context, SideSheet &sheet, Toast &toast, std::function<Page *()> page,
                         QWidget *window)
    : QObject(window), m_context(context), m_sheet(sheet), m_toast(toast), m_page(std::move(page))
{
    window->installEventFilter(this);
}

bool ExportEntry::trigger(const QByteArray &id)
{
    if (id == "file.export")
        open();
    else if (id == "edit.table")
        copy();
    else
        return false;
    return true;
}

void ExportEntry::open()
{
    if (qobject_cast<ExportSheet *>(m_sheet.content()))
        return;
    // A table in a sheet goes with the sheet; that of a page can be taken again.
    const std::optional<ShownTable> ofSheet = tableOfSheet();
    if (!m_sheet.close())
        return;
    auto *content = new ExportSheet(m_context, [this, ofSheet] { return ofSheet ? ofSheet : m_page()->table(); });
    content->restore(Settings().pageState(m_context.workspace().identity().uid, stateName()));
    connect(content, &ExportSheet::written, this, [this, content](const QString &sentence, const QString &path) {
        Settings().setPageState(m_context.workspace().identity().uid, stateName(), content->state());
        tellWritten(sentence, path);
    });
    m_context.openSheet(content);
}

void ExportEntry::copy()
{
    const std::optional<ShownTable> front = table();
    if (!front)
        return m_toast.tell(tr("There is no table here to copy"));
    put(front->selected.size() > 1 ? front->selection() : *front);
}

void ExportEntry::put(const ShownTable &table)
{
    copyTable(table.cells);
    m_toast.tell(tr("%1 copied as a table").arg(table.subject.countWords(qint64(table.cells.rows.size()))));
}

void ExportEntry::tellWritten(const QString &sentence, const QString &path)
{
    m_toast.tell(sentence, tr("Show in folder"),
                 [folder = QFileInfo(path).absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

std::optional<ShownTable> ExportEntry::table() const
{
    const std::optional<ShownTable> ofSheet = tableOfSheet();
    return ofSheet ? ofSheet : m_page()->table();
}

std::optional<ShownTable> ExportEntry::tableOfSheet() const
{
    const SheetContent *content = m_sheet.content();
    if (!content || qobject_cast<const ExportSheet *>(content))
        return std::nullopt;
    const bool isInFront = content->isWide() || content->isAncestorOf(QApplication::focusWidget());
    return isInFront ? tableIn(*content) : std::nullopt;
}

/// What reaches the window itself: no field wanted it. The rows that are selected are meant, be it one.
bool ExportEntry::eventFilter(QObject *watched, QEvent *event)
{
    const bool isCopy =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy);
    if (!isCopy || !qobject_cast<RecordTable *>(QApplication::focusWidget()))
        return QObject::eventFilter(watched, event);
    m_context.act([this] {
        if (const std::optional<ShownTable> front = table())
            put(front->selected.empty() ? *front : front->selection());
    });
    return true;
}

} // namespace convenor
