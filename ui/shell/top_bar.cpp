// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/shell/action_table.h"
#include "ui/style/direction.h"
#include "ui/style/style.h"
#include "ui/style/tokens.h"
#include "ui/widgets/line_label.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QKeySequence>
#include <QMenuBar>
#include <QPainter>

namespace convenor {

namespace {

constexpr int searchWidth = 420;
constexpr int searchHeight = 24;
constexpr int textLeft = grid::wide + grid::small;

/// Looks like a field; a click, or Space, opens the jump box.
class SearchButton : public QAbstractButton
{
public:
    SearchButton()
    {
        const ActionRow &row = *findAction("go.jump");
        setText(TopBar::tr("Search or do anything"));
        setAccessibleName(textOf(row));
        setToolTip(textOf(row));
        m_keys = QKeySequence(QString::fromLatin1(row.keys)).toString(QKeySequence::NativeText);
        setFixedHeight(searchHeight);
        setMaximumWidth(searchWidth);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
    }

    QSize sizeHint() const override { return {searchWidth, searchHeight}; }
    QSize minimumSizeHint() const override { return {searchWidth / 2, searchHeight}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokensOf(palette());
        paintCard(painter, rect(), t.surface, underMouse() ? t.border : t.edge, grid::controlRadius);
        const double side = 14;
        const QRectF glass(grid::small + 2, (height() - side) / 2, side, side);
        paintIcon(painter, inDirection(layoutDirection(), QRectF(rect()), glass), QStringLiteral("search"), t.muted);
        painter.setFont(fontOf(FontRole::Small));
        painter.setPen(t.muted);
        const QRect words = inDirection(layoutDirection(), rect(), rect().adjusted(textLeft, 0, -grid::medium, 0));
        const int room = words.width() - painter.fontMetrics().horizontalAdvance(m_keys) - grid::small;
        painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, m_keys);
        if (hasFocus())
            paintFocusRing(painter, rect(), t, grid::controlRadius);
    }

private:
    QString m_keys;
};

} // namespace

TopBar::TopBar(const QString &fileName, QWidget *parent) : QWidget(parent), m_menus(new QMenuBar)
{
    auto *file = new LineLabel(fileName, FontRole::Small, Tone::Muted);
    auto *search = new SearchButton;
    connect(search, &QAbstractButton::clicked, this, &TopBar::searchWanted);
    m_menus->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(grid::small, 2, grid::large, 2);
    layout->addWidget(m_menus, 0, 0, Qt::AlignVCenter);
    layout->addWidget(search, 0, 1);
    layout->addWidget(file, 0, 2, Qt::AlignRight | Qt::AlignVCenter);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(2, 1);
}

void TopBar::keepMenusWhole()
{
    m_menus->setMinimumWidth(m_menus->sizeHint().width());
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).canvas);
}

} // namespace convenor
