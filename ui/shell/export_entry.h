// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ways out of a table: to a file by the sheet of an export, and to the clipboard by the action or by Ctrl+C in it. The
// table in front is that of the sheet that has the keyboard, else that of the page.
#pragma once

#include <QObject>

#include <functional>
#include <optional>

namespace convenor {

class Context;
class Page;
class SideSheet;
class Toast;
struct ShownTable;

class ExportEntry : public QObject
{
    Q_OBJECT

public:
    /// \a page gives the page that is shown. Ctrl+C that reaches \a window copies from now on.
    ExportEntry(Context &context, SideSheet &sheet, Toast &toast, std::function<Page *()> page, QWidget *window);

    /// Does the action called \a id if it is one of the two; false if not.
    bool trigger(const QByteArray &id);
    /// Asks what goes to a file.
    void open();
    /// Copies the table in front, or the rows of it that are selected if there are several.
    void copy();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::optional<ShownTable> table() const;
    std::optional<ShownTable> tableOfSheet() const;
    void put(const ShownTable &table);
    void tellWritten(const QString &sentence, const QString &path);

    Context &m_context;
    SideSheet &m_sheet;
    Toast &m_toast;
    std::function<Page *()> m_page;
};

} // namespace convenor
