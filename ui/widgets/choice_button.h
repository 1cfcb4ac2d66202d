// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One of several buttons of which one is the current one, such as the pages in the rail. Pressing it asks; its owner says
// whether it becomes the current one. A screen reader can press it too, which a checkable button alone does not tell of.
#pragma once

#include <QAbstractButton>

namespace convenor {

class ChoiceButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChoiceButton(const QString &text, QWidget *parent = nullptr);

    void setCurrent(bool isCurrent);
    bool isCurrent() const { return m_isCurrent; }

Q_SIGNALS:
    /// By the mouse, a key or a screen reader; also if it is the current one.
    void chosen();

protected:
    void nextCheckState() override {}

private:
    bool m_isCurrent = false;
};

} // namespace convenor
