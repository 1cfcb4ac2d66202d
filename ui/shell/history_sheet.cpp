// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history_sheet.h"

#include "core/base/day_pattern.h"
#include "core/base/text.h"
#include "ui/shell/context.h"
#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QPushButton>

namespace convenor {

namespace {

constexpr int mostShown = 100;

QWidget *rowOf(const Step &step)
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, grid::small, 0, grid::small);
    layout->setSpacing(2);
    auto *words = label(step.label.text(), FontRole::Body, step.undone ? Tone::Muted : Tone::Text);
    words->setWordWrap(true);
    const QString when = QLocale().toString(QDateTime::fromSecsSinceEpoch(step.at), DayPattern::tr("ddd d MMM, HH:mm"));
    const QString rows = HistorySheet::tr("%Ln rows", nullptr, int(step.rows));
    layout->addWidget(words);
    layout->addWidget(
        label(step.undone ? HistorySheet::tr("%1 · %2 · undone").arg(when, rows) : when + QStringLiteral(" · ") + rows,
              FontRole::Small, Tone::Muted));
    return row;
}

} // namespace

HistorySheet::HistorySheet(Context &context, std::function<void()> undo)
    : SheetContent(tr("What changed")), m_context(context), m_undo(nullptr), m_list(new QWidget)
{
    setSubtitle(tr("Everything is saved as it happens. Undo goes back step by step, also after a restart."));
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    body()->addWidget(m_list);
    body()->addStretch(1);
    auto *undoButton = button(tr("Undo the last step"), ButtonKind::Plain, "undo-2");
    connect(undoButton, &QPushButton::clicked, this, std::move(undo));
    m_undo = undoButton;
    footer()->addWidget(undoButton);
    footer()->addStretch(1);
    connect(&context.workspace(), &Workspace::changed, this, &HistorySheet::read);
    connect(&context.workspace(), &Workspace::reset, this, &HistorySheet::read);
    read();
}

QWidget *HistorySheet::firstFocus()
{
    return m_undo;
}

void HistorySheet::read()
{
    m_context.act([this] {
        clear(m_list->layout());
        std::vector<Step> steps = m_context.workspace().history();
        std::erase_if(steps, [](const Step &step) { return step.system; });
        int shown = 0;
        for (auto step = steps.rbegin(); step != steps.rend() && shown < mostShown; ++step, ++shown) {
            if (shown)
                m_list->layout()->addWidget(new Hairline);
            m_list->layout()->addWidget(rowOf(*step));
        }
        if (steps.empty())
            m_list->layout()->addWidget(label(tr("Nothing was changed yet."), FontRole::Body, Tone::Muted));
        m_undo->setEnabled(std::any_of(steps.begin(), steps.end(), [](const Step &step) { return !step.undone; }));
    });
}

} // namespace convenor
