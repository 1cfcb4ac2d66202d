// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/line_hint.h"

#include "ui/style/tokens.h"

#include <QLineEdit>
#include <QToolButton>

namespace convenor {

void setHint(QLineEdit &line, const QString &hint)
{
    line.setPlaceholderText(hint);
    line.setToolTip(hint);
}

int widthOfHint(const QLineEdit &line)
{
    const auto icons = int(line.findChildren<QToolButton *>().size());
    return line.fontMetrics().horizontalAdvance(line.placeholderText()) + 2 * grid::medium + icons * grid::row;
}

} // namespace convenor
