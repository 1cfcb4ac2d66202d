// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chips that flow over several lines and are one stop of the Tab key: arrows go from chip to chip, Space and
// Enter press.
//
//     auto *people = new ChipFlow(tr("Who came"));
//     people->add(new Chip(name))->setTickable(true);
#pragma once

#include <QPointer>
#include <QWidget>

namespace convenor {

class Chip;
class FlowLayout;

class ChipFlow : public QWidget
{
    Q_OBJECT

public:
    explicit ChipFlow(const QString &name, QWidget *parent = nullptr);

    /// Takes \a chip over.
    Chip *add(Chip *chip);
    void clear();
    int count() const { return int(m_chips.size()); }
    Chip *chip(int index) const { return m_chips.value(index); }
    /// Gives the keyboard to the chip that had it last, or to the first.
    void focusCurrent();

Q_SIGNALS:
    /// Up was pressed in the first line.
    void leftUpwards();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool act(int key);
    int inNextLine(int from, int direction) const;
    void setCurrent(int index);

    FlowLayout *m_flow;
    QList<Chip *> m_chips;
    int m_current = 0;
};

} // namespace convenor
