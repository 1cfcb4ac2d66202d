// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Plans a session from one line: "Go: Generics deep dive thu 15-16 @Ana #talk weekly". What it means is shown while it is
// typed; Enter plans it.
#pragma once

#include "core/calendar/quick_add.h"
#include "ui/shell/context.h"
#include "ui/widgets/side_sheet.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace convenor {

class PlanSheet final : public SheetContent
{
    Q_OBJECT

public:
    PlanSheet(Context &context, const QuickDefaults &defaults);

    QWidget *firstFocus() override;

Q_SIGNALS:
    /// \a isOpen: it shall be opened for its details.
    void planned(convenor::Id<convenor::Event> event, bool isOpen);

private:
    void addExamples();
    void read();
    void plan(bool isOpen);
    QString meaning(const SessionPlan &plan) const;

    Context &m_context;
    QuickDefaults m_defaults;
    QLineEdit *m_line;
    QLabel *m_title;
    QLabel *m_meaning;
    QLabel *m_problems;
    QPushButton *m_go;
    QuickPlan m_plan;
};

} // namespace convenor
