// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What to know about the current community, below the table, with the next thing to do.
#pragma once

#include "core/insight/health_table.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace convenor {

class Emblem;

class PeekBar : public QWidget
{
    Q_OBJECT

public:
    explicit PeekBar(QWidget *parent = nullptr);

    void present(const HealthRow &row, const HealthBrief &brief, const std::vector<HealthCandidate> &candidates);

Q_SIGNALS:
    void talkWanted();
    void askWanted();
    void openWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Emblem *m_emblem;
    QLabel *m_words;
    QPushButton *m_talk;
    QPushButton *m_ask;
    QPushButton *m_open;
};

} // namespace convenor
