// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipping.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QSplitterHandle>
#include <QStyle>

#include <algorithm>

namespace convenor {

namespace {

QString nameOf(const QWidget &widget)
{
    QString text = widget.accessibleName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && !button->text().isEmpty())
        text = button->text();
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget.metaObject()->className()), text.left(60));
}

QString size(QSize size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

bool fits(QSize needed, QSize has)
{
    return needed.width() <= has.width() && needed.height() <= has.height();
}

/// What a text needs of the width that it has; an invalid size if it shows none.
QSize neededBy(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return {};
        if (!label->wordWrap())
            return label->sizeHint();
        return {label->minimumSizeHint().width(), label->heightForWidth(label->width())};
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->minimumSizeHint().isValid() ? button->minimumSizeHint() : button->sizeHint();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return {box->fontMetrics().horizontalAdvance(box->currentText()) + 24, box->minimumSizeHint().height()};
    return {};
}

/// A header's columns, in which a text that is shortened is whole in the tool tip.
QStringList clippedIn(const QHeaderView &header)
{
    QStringList clipped;
    if (header.orientation() == Qt::Vertical || !header.model())
        return clipped;
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        const QString tip = header.model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString();
        const bool isNarrow = header.sectionSize(section) < header.fontMetrics().horizontalAdvance(text) + 16;
        if (!header.isSectionHidden(section) && isNarrow && !tip.contains(text))
            clipped << QStringLiteral("column “%1” is %2 wide").arg(text).arg(header.sectionSize(section));
    }
    return clipped;
}

QStringList clippedIn(const QMenuBar &bar)
{
    QStringList clipped;
    for (QAction *action : bar.actions())
        if (!bar.rect().contains(bar.actionGeometry(action)) || bar.actionGeometry(action).isEmpty())
            clipped << QStringLiteral("menu “%1” is not shown").arg(action->text());
    return clipped;
}

/// A line of text needs its height; what else is in its own icons and hint is Qt's.
QStringList clippedIn(const QLineEdit &line)
{
    QStringList clipped;
    if (line.height() < line.fontMetrics().height() + 4)
        clipped << QStringLiteral("%1 is %2 high").arg(nameOf(line)).arg(line.height());
    const int words = line.fontMetrics().horizontalAdvance(line.placeholderText());
    if (line.text().isEmpty() && words > line.width() - 16 && !line.toolTip().contains(line.placeholderText()))
        clipped
            << QStringLiteral("hint “%1” needs %2 and has %3").arg(line.placeholderText()).arg(words).arg(line.width());
    return clipped;
}

QStringList clippedIn(const QWidget &widget)
{
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return clippedIn(*header);
    if (const auto *bar = qobject_cast<const QMenuBar *>(&widget))
        return clippedIn(*bar);
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return clippedIn(*line);
    if (qobject_cast<const QLineEdit *>(widget.parentWidget()))
        return {};
    QStringList clipped;
    const QSize needed = neededBy(widget);
    QSize least = widget.minimumSizeHint();
    if (widget.minimumWidth() > 0)
        least.setWidth(std::min(least.width(), widget.minimumWidth()));
    if (least.isValid() && widget.layout() && widget.layout()->hasHeightForWidth())
        least.setHeight(std::min(least.height(), widget.layout()->minimumHeightForWidth(widget.width())));
    if (needed.isValid() && !fits(needed, widget.size()) && widget.toolTip().isEmpty())
        clipped << QStringLiteral("%1 needs %2 and has %3").arg(nameOf(widget), size(needed), size(widget.size()));
    else if (least.isValid() && !fits(least, widget.size()))
        clipped << QStringLiteral("%1 is squeezed: %2, not %3").arg(nameOf(widget), size(widget.size()), size(least));
    const auto *scroll = qobject_cast<const QScrollArea *>(&widget);
    if (scroll && scroll->widget() && scroll->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
        scroll->widget()->width() > scroll->viewport()->width())
        clipped << QStringLiteral("what scrolls is %1 wide in a view of %2")
                       .arg(scroll->widget()->width())
                       .arg(scroll->viewport()->width());
    return clipped;
}

/// Those whose places a layout decides.
QList<QWidget *> laidOut(const QWidget &parent)
{
    QList<QWidget *> result;
    for (QObject *child : parent.children())
        if (auto *widget = qobject_cast<QWidget *>(child); widget && widget->isVisible() && !widget->isWindow() &&
                                                           parent.layout() && parent.layout()->indexOf(widget) >= 0)
            result << widget;
    return result;
}

QStringList misplacedIn(const QWidget &parent)
{
    QStringList misplaced;
    const QList<QWidget *> children = laidOut(parent);
    for (qsizetype i = 0; i < children.size(); ++i) {
        if (!parent.rect().contains(children[i]->geometry()))
            misplaced << QStringLiteral("%1 is beyond what holds it").arg(nameOf(*children[i]));
        for (qsizetype j = 0; j < i; ++j)
            if (children[i]->geometry().intersects(children[j]->geometry()))
                misplaced << QStringLiteral("%1 is over %2").arg(nameOf(*children[i]), nameOf(*children[j]));
    }
    return misplaced;
}

void collect(const QWidget &widget, QStringList &found)
{
    found += clippedIn(widget);
    found += misplacedIn(widget);
    for (QObject *child : widget.children())
        if (const auto *inner = qobject_cast<const QWidget *>(child); inner && inner->isVisible() && !inner->isWindow())
            collect(*inner, found);
}

} // namespace

QStringList clippedBelow(QWidget &root)
{
    QStringList found;
    collect(root, found);
    return found;
}

} // namespace convenor
