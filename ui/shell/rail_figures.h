// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps up what the rail says of the workspace: its name, how many communities are open, and how much waits on pages that
// are hidden or not made yet; a page that is shown tells itself.
#pragma once

#include "ui/shell/context.h"

#include <QTimer>

namespace convenor {

class Navigation;

class RailFigures : public QObject
{
    Q_OBJECT

public:
    RailFigures(Context &context, Navigation &rail, std::function<bool(Reference::Kind)> isShown, QObject *parent);

    /// Counts anew; done by itself after every change.
    void countWaiting();

private:
    void describe();

    Context &m_context;
    Navigation &m_rail;
    std::function<bool(Reference::Kind)> m_isShown;
    QTimer m_counting; ///< until nothing has changed for a while
};

} // namespace convenor
