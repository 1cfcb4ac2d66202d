// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stars of ratings, filled and empty, and answers by tally: keys 1 to 5 add an answer, Backspace takes the last one back.
//
//     painter.fillPath(starPath(QRectF(x, y, 14, 14)), tokens.text);
//     auto *answers = new RatingEditor; answers->setKnown(tallies);
#pragma once

#include <QPainterPath>
#include <QWidget>

#include <array>
#include <vector>

namespace convenor {

/// A star of five points in \a rect.
QPainterPath starPath(const QRectF &rect);

class RatingEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RatingEditor(QWidget *parent = nullptr);

    /// How often 1, 2, … 5 was answered before; these are not taken back.
    void setKnown(const std::array<int, 5> &known);
    void setAdded(const std::vector<int> &ratings);
    const std::vector<int> &added() const { return m_added; }
    /// How many came, of whom the answers are a part; 0 if not known.
    void setCame(int came);

    /// The digits 1 to 5 that stand alone in \a text, as a poll or a chat has them: "5 5 4 3".
    static std::vector<int> ratingsIn(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void add(const std::vector<int> &ratings);
    void describe();
    std::array<int, 5> tallies() const;
    QString sentence() const;
    QRectF starRect(int star) const;
    int starAt(const QPointF &point) const;
    void paintBars(QPainter &painter) const;

    std::array<int, 5> m_known{};
    std::vector<int> m_added;
    int m_came = 0;
    int m_hovered = 0;
};

} // namespace convenor
