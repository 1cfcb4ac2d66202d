// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The mark of Convenor, as in resources/mark: a rounded square with two arcs around a dot, people who gather around
// something. The package installs the same drawing as the program's icon.
#pragma once

#include <QIcon>
#include <QWidget>

namespace convenor {

/// For windows and task bars.
QIcon markIcon();

class Mark : public QWidget
{
    Q_OBJECT

public:
    explicit Mark(int side, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace convenor
