// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The strip on top: menus, the field that opens the jump box, the file's name.
#pragma once

#include <QWidget>

class QMenuBar;

namespace convenor {

class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(const QString &fileName, QWidget *parent = nullptr);

    QMenuBar *menuBar() const { return m_menus; }
    /// Once they are filled: in a narrow window the field gives way, not the menus.
    void keepMenusWhole();

Q_SIGNALS:
    void searchWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QMenuBar *m_menus;
};

} // namespace convenor
