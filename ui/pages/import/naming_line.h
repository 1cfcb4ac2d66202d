// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line that asks for one name and is gone with the answer: Enter gives it, Escape does not.
#pragma once

#include <QWidget>

class QLineEdit;

namespace convenor {

class NamingLine : public QWidget
{
    Q_OBJECT

public:
    NamingLine(const QString &question, const QString &answer, QWidget *parent = nullptr);

    void ask();

Q_SIGNALS:
    void named(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void give();

    QLineEdit *m_name;
};

} // namespace convenor
