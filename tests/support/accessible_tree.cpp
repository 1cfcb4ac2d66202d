// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible_tree.h"

#include <QAccessible>
#include <QMetaEnum>
#include <QWidget>

#include <algorithm>
#include <functional>

namespace convenor {

namespace {

constexpr int deepest = 40;
constexpr int mostChildren = 200;

/// Calls \a see for each thing; its children are passed over if it returns false.
void visit(QAccessibleInterface *thing, const std::function<bool(QAccessibleInterface &)> &see, int depth = 0)
{
    if (!thing || depth > deepest || !see(*thing))
        return;
    for (int i = 0; i < std::min(thing->childCount(), mostChildren); ++i)
        visit(thing->child(i), see, depth + 1);
}

bool needsName(QAccessibleInterface &thing)
{
    switch (thing.role()) {
    case QAccessible::Cell:
    case QAccessible::RowHeader:
    case QAccessible::ColumnHeader:
        return false;
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::ProgressBar:
    case QAccessible::Table:
    case QAccessible::Tree:
        return true;
    default:
        return thing.state().focusable;
    }
}

QString classOf(const QObject *object)
{
    return object ? QString::fromLatin1(object->metaObject()->className()) + u' ' + object->objectName() : QString();
}

QString described(QAccessibleInterface &thing)
{
    const char *role = QMetaEnum::fromType<QAccessible::Role>().valueToKey(thing.role());
    QAccessibleInterface *parent = thing.parent();
    return QStringLiteral("%1 %2 in %3")
        .arg(QLatin1String(role), classOf(thing.object()), classOf(parent ? parent->object() : nullptr));
}

} // namespace

QStringList unnamedBelow(QWidget &root)
{
    QStringList found;
    visit(QAccessible::queryAccessibleInterface(&root), [&](QAccessibleInterface &thing) {
        if (thing.state().invisible)
            return false;
        if (needsName(thing) && thing.text(QAccessible::Name).trimmed().isEmpty())
            found << described(thing);
        return true;
    });
    return found;
}

int walkBelow(QWidget &root)
{
    int count = 0;
    visit(QAccessible::queryAccessibleInterface(&root), [&](QAccessibleInterface &thing) {
        ++count;
        thing.text(QAccessible::Name);
        thing.text(QAccessible::Description);
        thing.rect();
        thing.state();
        thing.focusChild();
        if (QAccessibleTableInterface *table = thing.tableInterface()) {
            table->cellAt(-1, -1);
            table->selectedCells();
        }
        return true;
    });
    return count;
}

} // namespace convenor
