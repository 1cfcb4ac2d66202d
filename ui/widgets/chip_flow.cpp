// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip_flow.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>

#include <algorithm>
#include <cstdlib>

namespace convenor {

ChipFlow::ChipFlow(const QString &name, QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(this))
{
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Chip *ChipFlow::add(Chip *chip)
{
    chip->setFocusPolicy(m_chips.size() == m_current ? Qt::StrongFocus : Qt::ClickFocus);
    chip->installEventFilter(this);
    m_chips << chip;
    m_flow->addWidget(chip);
    chip->show();
    return chip;
}

void ChipFlow::clear()
{
    m_chips.clear();
    convenor::clear(m_flow);
    m_current = 0;
}

void ChipFlow::focusCurrent()
{
    if (!m_chips.isEmpty())
        setCurrent(std::min(m_current, count() - 1));
}

bool ChipFlow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const int index = int(m_chips.indexOf(static_cast<Chip *>(watched)));
        if (index >= 0 && index != m_current) {
            m_chips.value(m_current, m_chips[index])->setFocusPolicy(Qt::ClickFocus);
            m_chips[index]->setFocusPolicy(Qt::StrongFocus);
            m_current = index;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & ~Qt::KeypadModifier) && act(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool ChipFlow::act(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_chips[m_current]->click();
        return true;
    }
    const int ahead = isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Left:
        setCurrent(std::clamp(m_current + (key == Qt::Key_Right ? ahead : -ahead), 0, count() - 1));
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (const int next = inNextLine(m_current, key == Qt::Key_Down ? 1 : -1); next != m_current)
            setCurrent(next);
        else if (key == Qt::Key_Up)
            Q_EMIT leftUpwards();
        return true;
    case Qt::Key_Home:
        setCurrent(0);
        return true;
    case Qt::Key_End:
        setCurrent(count() - 1);
        return true;
    default:
        return false;
    }
}

/// The chip of the line above or below whose middle is nearest; \a from itself if there is no such line.
int ChipFlow::inNextLine(int from, int direction) const
{
    const QRect here = m_chips[from]->geometry();
    int best = from, bestLine = 0, bestDistance = 0;
    for (int i = 0; i < count(); ++i) {
        const QRect there = m_chips[i]->geometry();
        const int line = (there.top() - here.top()) * direction;
        const int distance = std::abs(there.center().x() - here.center().x());
        const bool better = best == from || line < bestLine || (line == bestLine && distance < bestDistance);
        if (line > 0 && better) {
            best = i;
            bestLine = line;
            bestDistance = distance;
        }
    }
    return best;
}

void ChipFlow::setCurrent(int index)
{
    m_chips[index]->setFocus(Qt::TabFocusReason);
}

} // namespace convenor
