// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The second step of an import: what the rows are, how the file is read, and which column is which field, above the first
// rows as they will be read. Everything was guessed and can be changed.
#pragma once

#include "ui/pages/import/import_job.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QMenu;

namespace convenor {

class Chip;
class ChipFlow;
class NamingLine;
class PreviewModel;
class RecordTable;
class ReportTarget;

class ColumnsStep : public QWidget
{
    Q_OBJECT

public:
    ColumnsStep(Context &context, ImportJob &job, QWidget *parent = nullptr);
    ~ColumnsStep() override;

    /// Shows the job as it stands.
    void refresh();
    QWidget *firstFocus() const;
    /// Which session a report is about.
    ReportTarget &target() { return *m_target; }
    const ReportTarget &target() const { return *m_target; }

Q_SIGNALS:
    /// The job is read in another way; \a sentence says why not, or is empty.
    void changed(const QString &sentence);

private:
    using Change = std::function<void()>;

    void fillChips();
    void addKindChip();
    void addCommunityChip();
    void addSheetChip();
    void addEncodingChip();
    void addSeparatorChip();
    void addDatesChip();
    Chip *addChip(const QString &name, const QString &text, const char *icon);
    void offer(QMenu *menu, const QString &text, bool isCurrent, Change change);
    void fillQuestion();
    void fillTable();
    QWidget *makeFieldBox(int column);
    QString reportSentence() const;
    void describe();
    void apply(const Change &change);

    Context &m_context;
    ImportJob &m_job;
    ChipFlow *m_chips;
    NamingLine *m_naming; ///< of a new community
    QWidget *m_question;
    QLabel *m_sentence;
    ReportTarget *m_target;
    RecordTable *m_table;
    std::unique_ptr<PreviewModel> m_model;
};

} // namespace convenor
