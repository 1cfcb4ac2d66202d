// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One export, without widgets: what goes out, in which format, and writing it whole or not at all.
//
//     ExportJob job(context, page->table()); job.choose(ExportWhat::Kind); job.setFormat(ExportFormat::Workbook);
//     context.tell(job.write(path));
#pragma once

#include "ui/shell/context.h"
#include "ui/widgets/shown_table.h"

namespace convenor {

struct Kind;

enum class ExportWhat {
    Shown,    ///< the table as it is shown
    Selected, ///< of it the rows that are selected
    Kind,     ///< all records of its kind, with the columns that an import needs
    Whole,    ///< the workspace
};
enum class ExportFormat { Csv, Workbook, Cards, Calendar, Json };

class ExportJob
{
    Q_DECLARE_TR_FUNCTIONS(ExportJob)
public:
    ExportJob(Context &context, std::optional<ShownTable> table);

    /// The table anew, after a change. What is chosen stays if it can.
    void setTable(std::optional<ShownTable> table);

    /// What there is to choose from: only of a table that is there, only rows that are selected.
    std::vector<ExportWhat> choices() const;
    /// "People as shown: 312 people, 6 columns"
    QString wordsFor(ExportWhat what) const;
    void choose(ExportWhat what);
    ExportWhat what() const { return m_what; }

    /// Those in which what is chosen can be written, the usual first.
    std::vector<ExportFormat> formats() const;
    static QString wordsFor(ExportFormat format);
    /// "csv"
    static QString extensionOf(ExportFormat format);
    void setFormat(ExportFormat format) { m_format = format; }
    ExportFormat format() const { return m_format; }

    /// The rows that go out; none of a whole workspace.
    const PlainTable &rows() const { return m_rows; }
    /// "northwind-people-2026-11-23.csv"
    QString fileName() const;

    /// Writes it, with a panel for what takes long, and says what was written. Throws Error; no half file is left then.
    QString write(const QString &path);

private:
    const Kind *kind() const;
    void read();
    const ShownTable *shownRows() const;
    void writeTo(QIODevice &file, Progress &progress);
    QString countWords() const;

    Context &m_context;
    std::optional<ShownTable> m_table;
    ShownTable m_selection;
    ExportWhat m_what = ExportWhat::Whole;
    ExportFormat m_format = ExportFormat::Json;
    PlainTable m_rows;
};

} // namespace convenor
