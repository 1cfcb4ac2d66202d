// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pasted names that nobody surely has, each with what to do: the same as somebody known, a new guest, or not a person.
#pragma once

#include "core/exchange/name_matching.h"

#include <QWidget>

class QBoxLayout;

namespace convenor {

/// A pasted name and whom it may mean.
struct OpenLine
{
    Attendee attendee;
    NameMatch match;
    QString name; ///< of whom it may mean; empty for nobody
};

class OpenLines : public QWidget
{
    Q_OBJECT

public:
    enum class Answer { Same, NewGuest, Ignore };

    explicit OpenLines(QWidget *parent = nullptr);

    void setLines(const std::vector<OpenLine> &lines);

Q_SIGNALS:
    void answered(int line, convenor::OpenLines::Answer answer);
    /// The same for all lines.
    void allAnswered(convenor::OpenLines::Answer answer);

private:
    QWidget *makeRow(const OpenLine &line, int place);
    QWidget *makeLast(int hidden, int all);

    QBoxLayout *m_box;
};

} // namespace convenor
