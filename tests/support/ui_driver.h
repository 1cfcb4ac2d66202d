// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A main window over a test's workspace, driven as a person would: by actions, keys and clicks.
//
//     TestWorkspace w; w.add(ada, go);
//     UiDriver ui(w);                     // closes w and opens its file in a window, on the same day
//     ui.trigger("go.people"); ui.type("ada"); ui.key(Qt::Key_Return);
#pragma once

#include "tests/support/hands.h"
#include "tests/support/test_workspace.h"
#include "ui/pages/page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_context.h"
#include "ui/style/appearance.h"
#include "ui/widgets/side_sheet.h"
#include "ui/widgets/toast.h"

namespace convenor {

class UiDriver
{
public:
    explicit UiDriver(TestWorkspace &workspace);
    /// The file at \a path on \a today.
    UiDriver(const QString &path, QDate today);
    ~UiDriver();

    MainWindow &window() { return *m_window; }
    const Store &store() { return m_window->context().store(); }
    Workspace &workspace() { return m_window->context().workspace(); }
    Page *page() { return m_window->page(m_window->currentPage()); }

    /// Does the action called \a id. Fails the test if there is none or it cannot be done now.
    void trigger(const QByteArray &id);
    /// To whatever has the keyboard. Each stroke is counted.
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    int keystrokes() const { return m_keystrokes; }
    /// Sends a paste of \a text to whatever has the keyboard.
    void paste(const QString &text);
    /// Lets events, timers of zero and deferred deletions happen.
    void settle() { settleEvents(); }
    /// The sentence at the foot of the window; empty if there is none.
    QString toast() { return m_window->toast().sentence(); }
    /// The first visible widget of type W, or the one whose accessible name, text or object name is \a name. Fails the
    /// test if there is none.
    template <class W> W *find(const QString &name = {})
    {
        if (W *found = findWidget<W>(*m_window, name))
            return found;
        qFatal("no visible widget %s", qPrintable(name));
    }

private:
    void open(const QString &path, QDate today);

    Appearance m_appearance;
    std::unique_ptr<MainWindow> m_window;
    int m_keystrokes = 0;
};

} // namespace convenor
