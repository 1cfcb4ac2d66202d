// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One import on its way, without widgets: what is read, how, what it would do, and doing it. Every member may throw Error
// with the sentence to show; nothing is half done then.
//
//     job.open(path); job.setKind(u"people"_s); job.plan(); job.commit();
#pragma once

#include "core/exchange/import_profile.h"
#include "ui/shell/context.h"

namespace convenor {

class ImportJob
{
public:
    explicit ImportJob(Context &context) : m_context(context) {}

    void open(const QString &path);
    /// Reads a table that was copied elsewhere; \a name stands for a file's.
    void paste(const QByteArray &bytes, const QString &name);

    bool hasTable() const { return m_preview.has_value(); }
    bool isCalendar() const;
    /// True if it is known what the rows are and every needed column is there.
    bool isReady() const;
    /// The name of what is read, without its folder.
    QString name() const;
    /// Of the table: "people"; empty if it cannot be told.
    QString kind() const;
    const ImportPreview &preview() const { return *m_preview; }
    const ImportRequest &request() const { return m_request; }
    /// What must be answered about dates, as far as was read.
    const DateQuestion *dateQuestion() const;
    /// True if the columns are those that were remembered.
    bool isRemembered() const { return m_isRemembered; }

    void setKind(const QString &kind);
    void setField(int column, int field);
    void setTable(const TableOptions &options);
    void setDates(DateOrder order);
    /// For rows that name none: its code; may be empty.
    void setCommunity(const QString &code);

    /// What all of it would do. With a panel for what takes long.
    void plan();
    bool isPlanned() const { return m_plan.has_value(); }
    const ImportPlan &planned() const { return *m_plan; }
    void dropPlan() { m_plan.reset(); }
    /// Takes a row, or leaves it out.
    void setTaken(qint64 row, bool taken);
    /// Decides whom a field of a row means, null being somebody new, and plans again.
    void choose(qint64 row, int field, Id<Person> person);

    /// Imports what is taken as one step. Returns how many rows that were.
    qint64 commit();
    /// Keeps how the table is read for the next one with the same header.
    void remember();

private:
    void begin(ImportRequest request);
    void read();
    bool takeProfile();
    void change(const std::function<void(ImportRequest &)> &edit);

    Context &m_context;
    ImportRequest m_request;
    std::optional<ImportPreview> m_preview;
    std::optional<ImportPlan> m_plan;
    bool m_isRemembered = false;
    bool m_isStale = false; ///< rows were left out or taken since the plan was made
};

} // namespace convenor
