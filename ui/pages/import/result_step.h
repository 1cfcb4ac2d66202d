// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The last step of an import: what was done, what was not and why; as text too.
#pragma once

#include "core/exchange/import.h"

#include <QWidget>

class QLabel;

namespace convenor {

/// What there is to say of \a plan once it is carried out with \a rows of it: whole lines of plain text.
QString resultText(const ImportPlan &plan, qint64 rows);

class ResultStep : public QWidget
{
    Q_OBJECT

public:
    explicit ResultStep(QWidget *parent = nullptr);

    void present(const ImportPlan &plan, qint64 rows);
    QString text() const { return m_text; }

private:
    QLabel *m_headline;
    QLabel *m_counts;
    QLabel *m_remarks;
    QString m_text;
};

} // namespace convenor
