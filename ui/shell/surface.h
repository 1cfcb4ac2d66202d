// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The surface on which the pages lie, with a rounded corner towards the rail and the strip on top.
#pragma once

#include <QWidget>

namespace convenor {

class Surface : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace convenor
