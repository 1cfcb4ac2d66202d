// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/settle_sheet.h"

#include "core/base/text.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QPushButton>

namespace convenor {

SettleSheet::SettleSheet(Context &context, int count)
    : SheetContent(tr("Before you began")),
      m_context(context),
      m_sessions(tr("%Ln sessions", nullptr, count)),
      m_tookPlace(button(tr("They took place as planned"), ButtonKind::Primary))
{
    setSubtitle(tr("%Ln sessions before %1, and nobody said whether they took place.", nullptr, count)
                    .arg(shownDate(context.workspace().identity().startedOn)));
    auto *leave = button(tr("Leave them unknown"));
    auto *words =
        label(tr("If they took place, they count as held in every rhythm, without anybody's name. If they stay "
                 "unknown, they count in nothing and are not asked about again. Either can be undone."),
              FontRole::Body, Tone::Muted);
    words->setWordWrap(true);
    body()->addWidget(words);
    body()->addStretch(1);
    footer()->addWidget(leave);
    footer()->addStretch(1);
    footer()->addWidget(m_tookPlace);
    connect(leave, &QPushButton::clicked, this, [this] { settle(Settlement::LeaveUnknown); });
    connect(m_tookPlace, &QPushButton::clicked, this, [this] { settle(Settlement::TookPlace); });
}

QWidget *SettleSheet::firstFocus()
{
    return m_tookPlace;
}

void SettleSheet::settle(Settlement settlement)
{
    const bool settled = m_context.act([&] {
        const QDate startedOn = m_context.workspace().identity().startedOn;
        m_context.commit({QStringLiteral("care.settle"), m_sessions},
                         settleAll(m_context.store(), settlement, startedOn));
    });
    if (settled)
        Q_EMIT done();
}

} // namespace convenor
