// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The health table on screen: emblems, marks, pips, bars and small lines drawn by a delegate; rows in need are tall and say
// why. Its columns share the width there is.
#pragma once

#include "ui/pages/communities/health_model.h"
#include "ui/widgets/record_table.h"

namespace convenor {

struct Tokens;

class HealthTable : public RecordTable
{
    Q_OBJECT

public:
    explicit HealthTable(HealthModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Space: shows more, or less, of the current row.
    void peeked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setHeights();
    void shareWidth();

    HealthModel *m_model;
};

/// The mark of a status in a square: a circle, a triangle or a diamond.
void paintStatus(QPainter &painter, const QRectF &rect, Attention attention, const Tokens &tokens);

} // namespace convenor
