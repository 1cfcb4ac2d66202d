// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/shell/mark.h"
#include "ui/shell/page_table.h"
#include "ui/style/direction.h"
#include "ui/style/tokens.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_label.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

namespace convenor {

namespace {

constexpr int entryHeight = 36;
constexpr int markSide = 28;
constexpr int textLeft = grid::medium + 28;
constexpr int badgeRoom = 40;

} // namespace

class Navigation::Entry : public ChoiceButton
{
public:
    Entry(const PageRow &row, QWidget *parent)
        : ChoiceButton(titleOf(row), parent), page(row.kind), m_icon(QString::fromLatin1(row.icon))
    {
        setFocusPolicy(Qt::TabFocus);
        setFixedHeight(entryHeight);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    void setBadge(int count)
    {
        m_badge = count;
        setAccessibleDescription(count ? Navigation::tr("%Ln waiting", nullptr, count) : QString());
        setToolTip(sizeHint().width() > width() ? text() : QString()); // is shortened
        update();
    }
    QSize sizeHint() const override
    {
        const int words = QFontMetrics(fontOf(FontRole::Strong)).horizontalAdvance(text());
        return {textLeft + words + roomAfter(), entryHeight};
    }

    const Reference::Kind page;

protected:
    void resizeEvent(QResizeEvent *) override { setBadge(m_badge); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokensOf(palette());
        if (isChecked())
            paintCard(painter, rect(), t.surface, t.edge, grid::controlRadius);
        else if (underMouse())
            paintCard(painter, rect(), t.raised, {}, grid::controlRadius);
        const double side = 18;
        paintIcon(painter, placed({grid::medium, (height() - side) / 2, side, side}), m_icon,
                  isChecked() ? t.text : t.muted);
        painter.setPen(isChecked() ? t.text : t.muted);
        painter.setFont(fontOf(isChecked() ? FontRole::Strong : FontRole::Body));
        const int room = width() - textLeft - roomAfter();
        painter.drawText(placed(QRectF(textLeft, 0, room, height())), Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
        if (m_badge)
            paintBadge(painter, t);
        if (hasFocus())
            paintFocusRing(painter, rect(), t, grid::controlRadius);
    }

private:
    int roomAfter() const { return m_badge ? badgeRoom : int(grid::small); }
    QRectF placed(const QRectF &piece) const { return inDirection(layoutDirection(), QRectF(rect()), piece); }
    void paintBadge(QPainter &painter, const Tokens &t)
    {
        const QString number = m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
        painter.setFont(fontOf(FontRole::SmallStrong));
        const double wide = std::max(22, painter.fontMetrics().horizontalAdvance(number) + 14);
        const QRectF badge = placed({width() - grid::medium - wide + 2, (height() - 18) / 2.0, wide, 18});
        paintCard(painter, badge, t.accent, {}, badge.height() / 2);
        painter.setPen(t.onAccent);
        painter.drawText(badge, Qt::AlignCenter, number);
    }

    QString m_icon;
    int m_badge = 0;
};

Navigation::Navigation(QWidget *parent)
    : QWidget(parent),
      m_name(new LineLabel(FontRole::Strong)),
      m_detail(new LineLabel(FontRole::Small, Tone::Muted)),
      m_saved(button({}, ButtonKind::Ghost, "check"))
{
    setAccessibleName(tr("Pages"));
    setFixedWidth(grid::sidebar);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_detail);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(grid::medium, grid::large, grid::small, grid::medium);
    head->setSpacing(grid::small + 2);
    head->addWidget(new Mark(markSide));
    head->addLayout(words, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(grid::small, 0, grid::small, grid::small);
    all->setSpacing(0);
    all->addLayout(head);
    for (const PageRow &row : pageTable()) {
        auto *entry = new Entry(row, this);
        connect(entry, &ChoiceButton::chosen, this, [this, entry] { Q_EMIT chosen(entry->page); });
        all->addWidget(entry);
        m_entries << entry;
    }
    all->addStretch(1);
    m_saved->setFont(fontOf(FontRole::Small));
    m_saved->setIcon(icon("check", Tone::Muted));
    m_saved->setFocusPolicy(Qt::TabFocus);
    connect(m_saved, &QPushButton::clicked, this, &Navigation::historyWanted);
    all->addWidget(m_saved, 0, Qt::AlignLeft);
}

void Navigation::setWorkspace(const QString &name, const QString &detail)
{
    m_name->setText(name);
    m_detail->setText(detail);
}

void Navigation::setCurrent(Reference::Kind page)
{
    for (Entry *entry : m_entries)
        entry->setCurrent(entry->page == page);
}

void Navigation::setBadge(Reference::Kind page, int count)
{
    for (Entry *entry : m_entries)
        if (entry->page == page)
            entry->setBadge(count);
}

void Navigation::setSaved(const QString &text)
{
    const int room = grid::sidebar - 2 * grid::small -
                     (m_saved->sizeHint().width() - m_saved->fontMetrics().horizontalAdvance(m_saved->text()));
    const QString shown = m_saved->fontMetrics().elidedText(text, Qt::ElideRight, room);
    const QString does = tr("What changed, and taking it back");
    m_saved->setText(shown);
    m_saved->setAccessibleName(text);
    m_saved->setToolTip(shown == text ? does : text + u'\n' + does);
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).canvas);
}

} // namespace convenor
