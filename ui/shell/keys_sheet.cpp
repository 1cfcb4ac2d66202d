// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys_sheet.h"

#include "ui/shell/action_table.h"
#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeySequence>

namespace convenor {

namespace {

QWidget *rowOf(const ActionRow &row)
{
    auto *widget = new QWidget;
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, grid::tiny, 0, grid::tiny);
    const QKeySequence keys = QKeySequence::fromString(QString::fromLatin1(row.keys), QKeySequence::PortableText);
    layout->addWidget(label(textOf(row).remove(u'…')));
    layout->addStretch(1);
    layout->addWidget(label(keys.toString(QKeySequence::NativeText), FontRole::Strong));
    return widget;
}

} // namespace

KeysSheet::KeysSheet() : SheetContent(tr("Keyboard shortcuts"))
{
    std::optional<Menu> group;
    for (const ActionRow &row : actionTable()) {
        if (!*row.keys)
            continue;
        if (group != row.menu) {
            body()->addSpacing(grid::small);
            body()->addWidget(label(titleOf(row.menu).remove(u'&'), FontRole::SmallStrong, Tone::Muted));
            group = row.menu;
        }
        body()->addWidget(rowOf(row));
    }
    body()->setSpacing(0);
    body()->addStretch(1);
}

AboutSheet::AboutSheet() : SheetContent(tr("Convenor %1").arg(QCoreApplication::applicationVersion()))
{
    setSubtitle(tr("A workbench for people who convene communities of practice"));
    auto *text = label(tr("Everything stays in one file on this computer; Convenor opens no connection to anywhere.\n\n"
                          "Convenor is free software under the GNU General Public License, version 3 or later.\n\n"
                          "The typeface is Inter (SIL Open Font License 1.1); the icons are Lucide’s (ISC)."));
    text->setWordWrap(true);
    body()->addWidget(text);
    body()->addStretch(1);
}

} // namespace convenor
