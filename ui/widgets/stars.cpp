// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stars.h"

#include "ui/style/fonts.h"
#include "ui/style/style.h"
#include "ui/style/tokens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace convenor {

namespace {

constexpr int starSide = 22;
constexpr int starStep = 25;
constexpr int barWidth = 34;
constexpr int barStep = 38;
constexpr int barHeight = 38;
constexpr int wholeHeight = 62;
constexpr double innerRadius = 0.42;

} // namespace

QPainterPath starPath(const QRectF &rect)
{
    QPolygonF points;
    const double outer = rect.width() / 2;
    for (int i = 0; i < 10; ++i) {
        const double radius = i % 2 ? outer * innerRadius : outer;
        const double angle = std::numbers::pi * (i / 5.0 - 0.5);
        points << rect.center() + QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

RatingEditor::RatingEditor(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("How it was: press 1 to 5 for each answer, Backspace to take the last back"));
    describe();
}

void RatingEditor::setKnown(const std::array<int, 5> &known)
{
    m_known = known;
    describe();
}

void RatingEditor::setAdded(const std::vector<int> &ratings)
{
    m_added = ratings;
    describe();
}

void RatingEditor::setCame(int came)
{
    m_came = came;
    describe();
}

std::vector<int> RatingEditor::ratingsIn(const QString &text)
{
    static const QRegularExpression alone(QStringLiteral("(?<![\\d.,])[1-5](?![\\d.]|,\\d)"));
    std::vector<int> ratings;
    for (auto it = alone.globalMatch(text); it.hasNext();)
        ratings.push_back(it.next().captured().toInt());
    return ratings;
}

void RatingEditor::add(const std::vector<int> &ratings)
{
    if (ratings.empty())
        return;
    m_added.insert(m_added.end(), ratings.begin(), ratings.end());
    describe();
    Q_EMIT edited();
}

std::array<int, 5> RatingEditor::tallies() const
{
    std::array<int, 5> all = m_known;
    for (const int rating : m_added)
        ++all[size_t(rating) - 1];
    return all;
}

QString RatingEditor::sentence() const
{
    const std::array<int, 5> all = tallies();
    const int answered = std::accumulate(all.begin(), all.end(), 0);
    if (answered == 0)
        return tr("No answers yet. Nobody's name is kept with them.");
    const QString good = tr("%Ln of %1 gave 4 or 5", nullptr, all[3] + all[4]).arg(QLocale().toString(answered));
    const QString known = m_came >= answered
                              ? tr("%Ln of %1 answered", nullptr, answered).arg(QLocale().toString(m_came))
                              : tr("%Ln answered", nullptr, answered);
    return tr("%1 · %2, anonymous").arg(good, known);
}

void RatingEditor::describe()
{
    setAccessibleDescription(sentence());
    update();
}

QSize RatingEditor::sizeHint() const
{
    return {5 * starStep + 5 * barStep + grid::huge, wholeHeight};
}

void RatingEditor::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && digit >= 1 && digit <= 5) {
        add({digit});
    } else if (event->key() == Qt::Key_Backspace && !m_added.empty()) {
        m_added.pop_back();
        describe();
        Q_EMIT edited();
    } else if (event->matches(QKeySequence::Paste)) {
        add(ratingsIn(QGuiApplication::clipboard()->text()));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void RatingEditor::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (const int star = starAt(event->position()))
        add({star});
}

void RatingEditor::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = starAt(event->position());
    update();
}

void RatingEditor::leaveEvent(QEvent *)
{
    m_hovered = 0;
    update();
}

QRectF RatingEditor::starRect(int star) const
{
    const double x = grid::tiny + (star - 1) * starStep;
    return {isRightToLeft() ? width() - x - starSide : x, grid::tiny, starSide, starSide};
}

int RatingEditor::starAt(const QPointF &point) const
{
    for (int star = 1; star <= 5; ++star)
        if (starRect(star).adjusted(-2, -grid::tiny, 2, grid::tiny).contains(point))
            return star;
    return 0;
}

void RatingEditor::paintBars(QPainter &painter) const
{
    const Tokens &t = tokensOf(palette());
    const std::array<int, 5> all = tallies();
    const int most = std::max(1, *std::max_element(all.begin(), all.end()));
    const double left = isRightToLeft() ? grid::tiny : width() - 5 * barStep;
    for (int i = 0; i < 5; ++i) {
        const int at = isRightToLeft() ? 4 - i : i;
        const double height = all[size_t(i)] ? std::max(3.0, barHeight * double(all[size_t(i)]) / most) : 1;
        const QRectF bar(left + at * barStep, grid::tiny + barHeight - height, barWidth, height);
        painter.fillRect(bar, all[size_t(i)] ? rampColour(t, i) : t.edge);
        const QString text =
            all[size_t(i)] && underMouse() ? tr("%1 × %2").arg(all[size_t(i)]).arg(i + 1) : QString::number(i + 1);
        painter.setPen(t.muted);
        painter.drawText(QRectF(left + at * barStep, grid::tiny + barHeight + 2, barWidth, wholeHeight - barHeight - 6),
                         Qt::AlignHCenter | Qt::AlignTop, text);
    }
}

void RatingEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensOf(palette());
    const std::array<int, 5> all = tallies();
    const int answered = std::accumulate(all.begin(), all.end(), 0);
    double sum = 0;
    for (int i = 0; i < 5; ++i)
        sum += (i + 1) * all[size_t(i)];
    const double mean = m_hovered ? m_hovered : answered ? sum / answered : 0;
    for (int star = 1; star <= 5; ++star) {
        const QPainterPath path = starPath(starRect(star));
        const bool filled = star <= std::lround(mean);
        painter.setPen(QPen(filled ? t.accent : t.border, 1));
        painter.setBrush(filled ? QBrush(t.accent) : Qt::NoBrush);
        painter.drawPath(path);
    }
    painter.setBrush(Qt::NoBrush);
    if (answered) {
        painter.setFont(fontOf(FontRole::Strong));
        painter.setPen(t.text);
        painter.drawText(QRectF(starRect(isRightToLeft() ? 5 : 5).right() + grid::small, grid::tiny, barStep, starSide),
                         Qt::AlignVCenter | Qt::AlignLeft, QLocale().toString(sum / answered, 'f', 1));
    }
    painter.setFont(fontOf(FontRole::Small));
    painter.setPen(t.muted);
    const double textWidth = width() - 5 * barStep - 2 * grid::small;
    painter.drawText(QRectF(isRightToLeft() ? width() - textWidth : grid::tiny, starSide + grid::small + 2, textWidth,
                            wholeHeight - starSide - grid::small),
                     Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap, sentence());
    paintBars(painter);
    if (hasFocus())
        paintFocusRing(painter, rect(), t, grid::controlRadius);
}

} // namespace convenor
