// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What hands do in any window: find a control by what stands on it, drop a file, wait until it has settled.
//
//     findWidget<QPushButton>(start, "New workspace…")->click(); settleEvents();
#pragma once

#include <QString>
#include <QWidget>

namespace convenor {

/// True if \a name is the accessible name, the object name or the text of \a widget.
bool isCalled(const QWidget *widget, const QString &name);

/// The first visible widget of type W in \a window, or the one that is called \a name; nullptr if there is none.
template <class W> W *findWidget(const QWidget &window, const QString &name = {})
{
    for (W *widget : window.findChildren<W *>())
        if (widget->isVisible() && (name.isEmpty() || isCalled(widget, name)))
            return widget;
    return nullptr;
}

/// Drops the file at \a path into the middle of \a window; false if it does not take it.
bool dropFile(QWidget &window, const QString &path);

/// Lets events, timers of zero and deferred deletions happen.
void settleEvents();

} // namespace convenor
