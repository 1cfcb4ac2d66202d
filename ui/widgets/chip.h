// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chips: small rounded things that filter, choose or tell. And the segmented control, a row of which one is on.
//
//     auto *chip = new Chip(tr("All communities"), "filter");  // a click opens its menu
//     auto *views = new SegmentedControl({tr("Quarter"), tr("Month")}); connect(views, &SegmentedControl::chosen, …);
#pragma once

#include <QAbstractButton>

class QMenu;

namespace convenor {

class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, const char *iconName = nullptr, QWidget *parent = nullptr);

    /// A menu that opens at the chip; taken over.
    void setMenu(QMenu *menu);
    QMenu *menu() const { return m_menu; }
    /// A chip that is ticked and unticked shows a tick and a plus, and an edge.
    void setTickable(bool tickable);
    /// Other icons for ticked and unticked.
    void setTickIcons(const char *ticked, const char *unticked);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString iconName() const;

    QString m_icon;
    QString m_ticked = QStringLiteral("check");
    QString m_unticked = QStringLiteral("plus");
    QMenu *m_menu = nullptr;
    bool m_tickable = false;
};

class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(const QStringList &texts, QWidget *parent = nullptr);

    int current() const { return m_current; }
    /// Chooses without telling.
    void setCurrent(int index);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int index);

private:
    class Segment;

    int m_current = 0;
    QList<Segment *> m_segments;
};

} // namespace convenor
