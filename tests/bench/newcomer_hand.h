// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A person at the window who is counted: each click, key chord, typed field and dropped file is one action. How long a
// person takes comes from the keystroke-level model (S. K. Card, T. P. Moran, A. Newell: The keystroke-level model for
// user performance time with interactive systems, Communications of the ACM 23(7), 1980); how long the program takes is
// measured. Reading is no part of that model: a new screen is looked at for five seconds.
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace convenor {

/// One action, or a look at the screen; times in seconds.
struct NewcomerStep
{
    QString what;
    bool isAction = true;
    double human = 0;
    double program = 0; ///< until the window has settled
};

class NewcomerHand
{
public:
    /// \a pictures: a folder for pictures of each screen in both themes; none if empty.
    explicit NewcomerHand(QString pictures) : m_pictures(std::move(pictures)) {}

    /// Clicks the button or link in \a window that is called \a name.
    void click(QWidget &window, const QString &name);
    /// Types into whatever has the keyboard.
    void type(const QString &text);
    void key(Qt::Key key, const QString &name);
    void drop(QWidget &window, const QString &path);
    /// Looks at \a window, which shows something new; takes its pictures as \a name.
    void look(QWidget &window, const QString &name);

    const std::vector<NewcomerStep> &steps() const { return m_steps; }
    int actions() const;
    double human() const;
    double program() const;

private:
    enum class Device { Mouse, Keyboard };

    void act(const QString &what, Device device, double time, const std::function<void()> &work);

    QString m_pictures;
    std::vector<NewcomerStep> m_steps;
    Device m_hand = Device::Mouse;
    int m_pictureCount = 0;
};

} // namespace convenor
