// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line of text that gives way where there is little room: it is shortened then, and whole in its tool tip.
//
//     header->addWidget(new LineLabel(FontRole::Small, Tone::Muted)); line->setText(tr("…"));
#pragma once

#include "ui/style/fonts.h"
#include "ui/style/icons.h"

#include <QLabel>

namespace convenor {

class LineLabel : public QLabel
{
    Q_OBJECT

public:
    explicit LineLabel(FontRole role = FontRole::Body, Tone tone = Tone::Text, QWidget *parent = nullptr);
    explicit LineLabel(const QString &text, FontRole role = FontRole::Body, Tone tone = Tone::Text);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// As much of the text as there is room for; the tool tip follows.
    QString shown();

    QString m_tip; ///< the one that it gave itself
};

} // namespace convenor
