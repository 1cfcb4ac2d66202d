// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/timeline_list.h"

#include "core/base/spoken_day.h"
#include "ui/style/direction.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace convenor {

namespace {

constexpr int dayWidth = 96;
constexpr int daysAWeek = 7;

QString iconOf(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Joined:
    case TimelineKind::Left:
        return QStringLiteral("users");
    case TimelineKind::Role:
    case TimelineKind::RoleEnd:
        return QStringLiteral("star");
    case TimelineKind::Break:
    case TimelineKind::Return:
        return QStringLiteral("coffee");
    case TimelineKind::Led:
        return QStringLiteral("mic");
    case TimelineKind::Came:
        return QStringLiteral("check");
    case TimelineKind::Conversation:
        break;
    }
    return QStringLiteral("message-circle");
}

QString conversation(const TimelineEntry &entry)
{
    const QString kind = entry.title == u"check_in"  ? TimelineList::tr("Check-in")
                         : entry.title == u"praise"  ? TimelineList::tr("Praise")
                         : entry.title == u"help"    ? TimelineList::tr("Help")
                         : entry.title == u"ask"     ? TimelineList::tr("Asked")
                         : entry.title == u"welcome" ? TimelineList::tr("Welcomed")
                                                     : TimelineList::tr("Thanked");
    return entry.detail.isEmpty() ? kind : kind + QStringLiteral(": ") + entry.detail;
}

QString everywhere(const QString &community)
{
    return community.isEmpty() ? TimelineList::tr("everywhere") : community;
}

QString ledAs(const TimelineEntry &entry, QDate today)
{
    const bool isAhead = entry.day.first() > today;
    if (entry.detail == u"speaker")
        return (isAhead ? TimelineList::tr("Will speak at %1") : TimelineList::tr("Spoke at %1")).arg(entry.title);
    if (entry.detail == u"helper")
        return (isAhead ? TimelineList::tr("Will help at %1") : TimelineList::tr("Helped at %1")).arg(entry.title);
    return (isAhead ? TimelineList::tr("Will lead %1") : TimelineList::tr("Led %1")).arg(entry.title);
}

/// The day, an icon, the words.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {dayWidth, grid::row}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        if (option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus)
            painter->fillRect(option.rect, t.selected);
        const auto placed = [&](const QRectF &piece) {
            return inDirection(option.direction, QRectF(option.rect), piece);
        };
        const QRect day(option.rect.left() + grid::tiny, option.rect.top(), dayWidth, option.rect.height());
        const QFont small = fontOf(FontRole::Small);
        painter->setFont(small);
        painter->setPen(t.muted);
        painter->drawText(
            placed(day), Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(small).elidedText(index.data(Qt::UserRole).toString(), Qt::ElideRight, dayWidth));
        const int side = grid::icon - 2;
        paintIcon(*painter,
                  placed({double(day.right() + grid::tiny), option.rect.center().y() - side / 2.0, double(side), double(side)}),
                  index.data(Qt::UserRole + 1).toString(), t.muted);
        const QRect words = option.rect.adjusted(dayWidth + grid::wide + grid::tiny, 0, -grid::tiny, 0);
        painter->setFont(option.font);
        painter->setPen(t.text);
        painter->drawText(placed(words), Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }
};

} // namespace

QString wordsOf(const TimelineEntry &entry, QDate today)
{
    switch (entry.kind) {
    case TimelineKind::Joined:
        return TimelineList::tr("Joined %1").arg(entry.title);
    case TimelineKind::Left:
        return TimelineList::tr("Last day in %1").arg(entry.title);
    case TimelineKind::Role:
        return TimelineList::tr("%1 of %2").arg(entry.title, entry.detail);
    case TimelineKind::RoleEnd:
        return TimelineList::tr("Last day as %1 of %2").arg(entry.title, entry.detail);
    case TimelineKind::Break:
        return TimelineList::tr("Break, %1").arg(everywhere(entry.title));
    case TimelineKind::Return:
        return TimelineList::tr("Back, %1").arg(everywhere(entry.title));
    case TimelineKind::Led:
        return ledAs(entry, today);
    case TimelineKind::Came:
        return TimelineList::tr("Came to %1").arg(entry.title);
    case TimelineKind::Conversation:
        break;
    }
    return conversation(entry);
}

void TimelineModel::setEntries(std::vector<TimelineEntry> entries, QDate today)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_today = today;
    endResetModel();
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TimelineEntry &entry = at(index.row());
    const bool isNear = entry.day.first() == entry.day.last() && qAbs(entry.day.first().daysTo(m_today)) < daysAWeek;
    const QString day = isNear ? dayWords(entry.day.first(), m_today) : shownDate(entry.day);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return wordsOf(entry, m_today);
    case Qt::AccessibleTextRole:
        return day + QStringLiteral(", ") + wordsOf(entry, m_today);
    case Qt::UserRole:
        return day;
    case Qt::UserRole + 1:
        return iconOf(entry.kind);
    default:
        return {};
    }
}

TimelineList::TimelineList(QWidget *parent) : QListView(parent), m_model(new TimelineModel(this))
{
    setAccessibleName(tr("Time-line"));
    setModel(m_model);
    setItemDelegate(new EntryDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const Id<Event> event = m_model->at(index.row()).event; !event.isNull())
            Q_EMIT chosen(event);
    });
}

} // namespace convenor
