// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_button.h"

namespace convenor {

ChoiceButton::ChoiceButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true); // which a screen reader hears as chosen or not
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, &ChoiceButton::chosen);
    connect(this, &QAbstractButton::toggled, this, [this](bool on) {
        if (on == m_isCurrent)
            return;
        setChecked(m_isCurrent); // a screen reader's press toggles without a click
        Q_EMIT chosen();
    });
}

void ChoiceButton::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    setChecked(isCurrent);
}

} // namespace convenor
