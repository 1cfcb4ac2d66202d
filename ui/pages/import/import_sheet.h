// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The import of a file or a pasted table in four steps: file, columns, what will happen, result. Nothing is changed before
// the third is agreed to, and then as one step. What cannot be done is said in the sheet.
//
//     auto *sheet = new ImportSheet(context); context.openSheet(sheet); sheet->open(path);
#pragma once

#include "ui/pages/import/import_job.h"
#include "ui/style/icons.h"
#include "ui/widgets/side_sheet.h"

class QMimeData;
class QPushButton;
class QStackedWidget;

namespace convenor {

class ColumnsStep;
class FileStep;
class PlanStep;
class ResultStep;

class ImportSheet : public SheetContent
{
    Q_OBJECT

public:
    /// \a left outlives the sheet.
    ImportSheet(Context &context, LeftImports &left);
    ~ImportSheet() override;

    /// True if \a copied may be a table, or is one file.
    static bool canPaste(const QMimeData &copied);

    void open(const QString &path);
    void paste(const QMimeData &copied);

    bool isWide() const override { return true; }
    bool mayClose() override;
    QWidget *firstFocus() override;

Q_SIGNALS:
    /// The sheet itself tells what came of it.
    void imported();
    /// Another workspace was chosen, which is opened and not imported.
    void workspaceWanted(const QString &path);
    /// The last step of the document is to be taken back.
    void undoWanted();

private:
    enum Step { File, Columns, Plan, Result };

    void build();
    void connectSteps();
    QWidget *makeTrail();
    void begin(const std::function<void()> &read);
    void go(Step step);
    void next();
    void back();
    void plan();
    void import();
    void describe();
    void describeResult();
    void say(const QString &sentence, Tone tone = Tone::Danger);
    void saveResult();
    void seeImported();
    void documentChanged();
    void logReport();
    QString nextText() const;
    bool canGoOn() const;

    Context &m_context;
    ImportJob m_job;
    Step m_step = File;
    bool m_isCommitting = false;
    QStackedWidget *m_stack;
    FileStep *m_file;
    ColumnsStep *m_columns;
    PlanStep *m_plan;
    ResultStep *m_result;
    QList<QLabel *> m_trail;
    QLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_undo;
    QPushButton *m_see;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace convenor
