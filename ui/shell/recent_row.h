// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One workspace among those opened last. Enter opens it, P pins it, Delete takes it off the list, arrows go to its
// neighbours. One whose file is gone says so, and Enter looks for it.
#pragma once

#include "ui/shell/recent_files.h"

#include <QAbstractButton>

class QToolButton;
class QPushButton;

namespace convenor {

class RecentRow : public QAbstractButton
{
    Q_OBJECT

public:
    RecentRow(RecentFile file, QDate today, QWidget *parent = nullptr);

    const RecentFile &file() const { return m_file; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void openWanted(const QString &path);
    void lookWanted(const QString &path);
    void pinWanted(const QString &path, bool pinned);
    void removeWanted(const QString &path);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect placed(const QRect &piece) const;

    RecentFile m_file;
    QString m_opened;
    bool m_isMissing;
    QPushButton *m_look = nullptr; ///< only if missing
    QToolButton *m_pin;
    QToolButton *m_remove;
};

} // namespace convenor
