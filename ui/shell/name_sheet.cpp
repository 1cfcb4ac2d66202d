// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/name_sheet.h"

#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace convenor {

NameSheet::NameSheet() : SheetContent(tr("New workspace")), m_name(new QLineEdit)
{
    setSubtitle(tr("One file that holds everything. You choose next where it is kept."));
    auto *words = label(tr("What is it called?"), FontRole::SmallStrong, Tone::Muted);
    words->setBuddy(m_name);
    m_name->setPlaceholderText(tr("The organisation, or what you convene"));
    m_name->setAccessibleName(tr("Name of the workspace"));
    body()->addWidget(words);
    body()->addWidget(m_name);
    body()->addStretch(1);
    auto *go = button(tr("Choose where…"), ButtonKind::Primary);
    go->setEnabled(false);
    footer()->addStretch(1);
    footer()->addWidget(go);
    connect(m_name, &QLineEdit::textChanged, go,
            [go](const QString &text) { go->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &NameSheet::accept);
    connect(go, &QPushButton::clicked, this, &NameSheet::accept);
}

QWidget *NameSheet::firstFocus()
{
    return m_name;
}

void NameSheet::accept()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    Q_EMIT named(name);
    Q_EMIT done();
}

} // namespace convenor
