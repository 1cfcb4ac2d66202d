// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/coming_column.h"

#include "core/base/day_pattern.h"
#include "core/base/text.h"
#include "ui/style/direction.h"
#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include <span>

namespace convenor {

namespace {

constexpr int emblemSide = 18;
constexpr int lineHeight = 26;
constexpr int dayWidth = 60;
constexpr int daysShown = 14;
constexpr size_t linesOfADay = 6; ///< of more sessions, the calendar has the rest
constexpr int firstOfWeekend = 6;

QString nameOf(QDate day, QDate today)
{
    return day == today ? ComingColumn::tr("today") : QLocale().toString(day, DayPattern::tr("ddd d"));
}

} // namespace

/// A session: emblem, title, time. A click or Enter shows it in the calendar.
class ComingColumn::Line : public QAbstractButton
{
public:
    Line(const ComingSession &session, const EmblemLooks &looks)
        : m_look(looks.value(session.community)),
          m_hasEmblem(looks.contains(session.community)),
          m_time(session.time ? session.time->toString(QStringLiteral("HH:mm")) : ComingColumn::tr("all day"))
    {
        setText(session.title);
        setAccessibleName(session.title + QStringLiteral(", ") + m_time);
        setToolTip(session.title);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {dayWidth * 3, lineHeight}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = tokensOf(palette());
        if (underMouse())
            paintCard(painter, rect(), tokens.raised, tokens.raised, grid::controlRadius);
        if (m_hasEmblem)
            paintEmblem(painter, placed(QRectF(grid::tiny, (height() - emblemSide) / 2.0, emblemSide, emblemSide)),
                        m_look, tokens);
        const QFont body = fontOf(FontRole::Body), small = fontOf(FontRole::Small);
        const int timeWidth = QFontMetrics(small).horizontalAdvance(m_time);
        const int left = grid::tiny + emblemSide + grid::small;
        const QRect title(left, 0, width() - left - timeWidth - grid::small - grid::tiny, height());
        painter.setFont(body);
        painter.setPen(tokens.text);
        painter.drawText(placed(title), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(body).elidedText(text(), Qt::ElideRight, title.width()));
        painter.setFont(small);
        painter.setPen(tokens.muted);
        painter.drawText(placed(rect().adjusted(0, 0, -grid::tiny, 0)), Qt::AlignRight | Qt::AlignVCenter, m_time);
        if (hasFocus())
            paintFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), tokens, grid::controlRadius);
    }

private:
    template <class Rect> Rect placed(const Rect &piece) const
    {
        return inDirection(layoutDirection(), Rect(rect()), piece);
    }

    EmblemLook m_look;
    bool m_hasEmblem;
    QString m_time;
};

ComingColumn::ComingColumn(QWidget *parent)
    : QWidget(parent), m_count(label({}, FontRole::Small, Tone::Muted)), m_days(new QVBoxLayout)
{
    auto *heading = new QHBoxLayout;
    heading->addWidget(label(tr("Next two weeks"), FontRole::Strong));
    heading->addStretch(1);
    heading->addWidget(m_count);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, grid::small, 0, 0);
    all->setSpacing(grid::small);
    all->addLayout(heading);
    m_days->setSpacing(0);
    all->addLayout(m_days);
    all->addStretch(1);
}

void ComingColumn::setSessions(QDate today, const std::vector<ComingSession> &sessions, const EmblemLooks &looks)
{
    clear(m_days);
    m_count->setText(tr("%Ln sessions", nullptr, int(sessions.size())));
    for (int i = 0; i < daysShown; ++i) {
        const QDate day = today.addDays(i);
        std::vector<const ComingSession *> ofDay;
        for (const ComingSession &session : sessions)
            if (session.date == day)
                ofDay.push_back(&session);
        if (!ofDay.empty() || day.dayOfWeek() < firstOfWeekend)
            addDay(day, today, ofDay, looks);
    }
}

void ComingColumn::addDay(QDate day, QDate today, const std::vector<const ComingSession *> &sessions,
                          const EmblemLooks &looks)
{
    m_days->addWidget(new Hairline);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, grid::tiny, 0, grid::tiny);
    row->setSpacing(0);
    auto *name = label(nameOf(day, today), FontRole::Small, Tone::Muted);
    name->setFixedWidth(dayWidth);
    name->setFixedHeight(lineHeight);
    row->addWidget(name, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    if (sessions.empty()) {
        auto *nothing = label(tr("nothing"), FontRole::Small, Tone::Muted);
        nothing->setFixedHeight(lineHeight);
        nothing->setIndent(grid::tiny);
        lines->addWidget(nothing);
    }
    const size_t shown = sessions.size() > linesOfADay ? linesOfADay - 1 : sessions.size();
    for (const ComingSession *session : std::span(sessions).first(shown)) {
        auto *line = new Line(*session, looks);
        connect(line, &QAbstractButton::clicked, this, [this, event = session->event] { Q_EMIT chosen(event); });
        lines->addWidget(line);
    }
    if (shown < sessions.size())
        lines->addWidget(moreButton(sessions[shown]->event, sessions.size() - shown));
    row->addLayout(lines, 1);
    m_days->addLayout(row);
}

QPushButton *ComingColumn::moreButton(Id<Event> first, size_t count)
{
    QPushButton *more = button(tr("%Ln more in the calendar", nullptr, int(count)), ButtonKind::Link);
    more->setFixedHeight(lineHeight);
    connect(more, &QAbstractButton::clicked, this, [this, first] { Q_EMIT chosen(first); });
    return more;
}

} // namespace convenor
