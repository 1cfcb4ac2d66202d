// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A field that finds one person among all by the beginning of a name, a handle or an address: Enter takes the first that
// is shown below it, Down goes to the others.
//
//     connect(finder, &PersonFinder::found, this, [this](qint64 person) { … });
#pragma once

#include "ui/shell/context.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace convenor {

class ChipFlow;
class NameMatcher;

class PersonFinder : public QWidget
{
    Q_OBJECT

public:
    /// \a name is what the field is called, \a hint what stands in it while it is empty.
    PersonFinder(Context &context, const QString &name, const QString &hint, QWidget *parent = nullptr);
    ~PersonFinder() override;

    void clear();
    /// Forgets whom it knows: after a change there may be others.
    void forgetPeople();

Q_SIGNALS:
    void found(qint64 person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    const NameMatcher &matcher();

    Context &m_context;
    QLineEdit *m_field;
    ChipFlow *m_chips;
    std::unique_ptr<NameMatcher> m_matcher;
};

} // namespace convenor
