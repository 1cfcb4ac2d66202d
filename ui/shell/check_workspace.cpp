// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/check_workspace.h"

#include "ui/shell/window_context.h"
#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_sheet.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace convenor {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CheckWorkspace)
};

} // namespace

void checkWorkspace(WindowContext &context)
{
    QStringList problems;
    bool mended = false;
    context.runLong(Texts::tr("Checking the workspace"),
                    [&](Progress &progress) { problems = context.workspace().checkAndMend(mended, &progress); });
    if (problems.isEmpty() && mended)
        return context.tell(
            Texts::tr("The search index did not find all that it should, and was made again. The records are "
                      "whole."));
    if (problems.isEmpty())
        return context.tell(Texts::tr("The workspace is whole: every row, link and sum is as it was written."));
    auto *sheet = new SheetContent(Texts::tr("The workspace is damaged"));
    sheet->setSubtitle(
        Texts::tr("Nothing was changed. A backup from before can be put back with convenor-cli restore."));
    for (const QString &problem : problems) {
        auto *line = label(problem);
        line->setWordWrap(true);
        sheet->body()->addWidget(line);
    }
    sheet->body()->addStretch(1);
    context.openSheet(sheet);
}

} // namespace convenor
