// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many communities need someone, are to watch and stand well, beside the marks that the table uses.
#pragma once

#include <QWidget>

namespace convenor {

class Legend : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(QWidget *parent = nullptr);

    void setCounts(int inNeed, int toWatch, int well);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList texts() const;

    int m_inNeed = 0;
    int m_toWatch = 0;
    int m_well = 0;
};

} // namespace convenor
