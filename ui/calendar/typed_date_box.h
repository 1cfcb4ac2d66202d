// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small box over a calendar in which a date is typed: to move something there, or to go there. Enter takes it, Esc
// leaves it; what it means is said while it is typed.
//
//     auto *box = new TypedDateBox(tr("Move to"), today, event.date, view); connect(box, &TypedDateBox::typed, …);
#pragma once

#include "core/base/typed_date.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;

namespace convenor {

class TypedDateBox final : public QFrame
{
    Q_OBJECT

public:
    TypedDateBox(const QString &what, QDate today, QDate base, QWidget *over);

    /// What is said of a date that can be read.
    void setWords(std::function<QString(const TypedDate &)> words) { m_words = std::move(words); }
    /// Shows it below \a rect of its parent, with the keyboard.
    void popUp(const QRect &rect);

Q_SIGNALS:
    void typed(const convenor::TypedDate &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void read(const QString &text);
    void take();
    void leave();

    QDate m_today;
    QDate m_base;
    QLineEdit *m_line;
    QLabel *m_meaning;
    std::function<QString(const TypedDate &)> m_words;
};

} // namespace convenor
