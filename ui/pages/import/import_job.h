// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One import on its way, without widgets: what is read, how, what it would do, and doing it. Every member may throw Error
// with the sentence to show; nothing is half done then.
//
//     job.open(path); job.setKind(u"people"_s); job.plan(); job.commit();
#pragma once

#include "core/exchange/import_profile.h"
#include "core/exchange/meeting_report.h"
#include "ui/pages/import/left_imports.h"
#include "ui/shell/context.h"

namespace convenor {

class ImportJob
{
public:
    ImportJob(Context &context, LeftImports &left) : m_context(context), m_left(left) {}

    void open(const QString &path);
    /// Reads a table that was copied elsewhere; \a name stands for a file's.
    void paste(const QByteArray &bytes, const QString &name);

    bool hasTable() const { return m_preview.has_value(); }
    bool isCalendar() const;
    /// True for the JSON of a whole workspace.
    bool isWorkspace() const;
    /// True for what has columns.
    bool isTable() const { return hasTable() && !isCalendar() && !isWorkspace(); }
    /// True for a meeting tool's report of who was there, which is logged, not imported.
    bool isReport() const { return m_preview && m_preview->isMeetingReport && !m_preview->kind; }
    /// The first events of a calendar, as a table shows them; without a header if there are none.
    TableSample calendarSample() const;
    MeetingReport report() const;
    /// What a session is called that is added for the report.
    QString titleOfReport() const;
    /// The sessions that the report may be about, the likeliest first.
    std::vector<SessionRow> sessionsOfReport() const;
    /// Adds the session of the report, on \a day, to the calendar.
    Id<Event> planSessionOfReport(QDate day, Id<Community> community);
    /// Opens the log of \a session with those of the report in it, as if they had been pasted there.
    void logReport(Id<Event> session);
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
    /// True if it goes on as it was left.
    bool isRestored() const { return m_isRestored; }
    /// Keeps what was said about it, for when the same file is opened again.
    void keep();

    void setKind(const QString &kind);
    void setField(int column, int field);
    void setTable(const TableOptions &options);
    void setDates(DateOrder order);
    /// For rows that name none: its code; may be empty.
    void setCommunity(const QString &code);
    /// The same with a community that is added to the workspace.
    void addCommunity(const QString &name);

    /// What all of it would do. With a panel for what takes long.
    void plan();
    bool isPlanned() const { return m_plan.has_value(); }
    const ImportPlan &planned() const { return *m_plan; }
    void dropPlan() { m_plan.reset(); }
    /// Takes a row, or leaves it out.
    void setTaken(qint64 row, bool taken);
    bool canLeaveOut(size_t row) const;
    /// Decides whom a field of a row means, null being somebody new and nothing what the file says, and plans again.
    void choose(qint64 row, int field, std::optional<Id<Person>> person);
    /// What was decided about a row.
    std::optional<Id<Person>> decisionOn(qint64 row) const;
    /// The field of the table that says whom a row means; -1 if none does.
    int personField() const { return m_preview && m_preview->kind ? m_preview->kind->personField() : -1; }

    /// Imports what is taken as one step. Returns how many rows that were.
    qint64 commit();
    /// True if what was imported is the last step of the document, so that undo would take it back.
    bool isUndoable() const;
    /// True if it was taken back.
    bool isTakenBack() const;
    /// Where what was imported is seen: the one record that it is about, else a page.
    const Reference &subject() const { return m_subject; }
    /// Keeps how the table is read for the next one with the same header.
    void remember();

private:
    void begin(ImportRequest request);
    void read();
    bool takeProfile();
    bool takeLeft();
    bool readBy(ImportRequest request, bool mustFit);
    void forgetWhatIsGone();
    void keepDecided();
    QByteArray content() const;
    std::optional<Step> lastStep() const;
    void change(const std::function<void(ImportRequest &)> &edit);

    Context &m_context;
    LeftImports &m_left;
    ImportRequest m_request;
    std::optional<ImportPreview> m_preview;
    std::optional<ImportPlan> m_plan;
    bool m_isRemembered = false;
    bool m_isRestored = false;
    bool m_isTouched = false; ///< something was said about it by hand
    qint64 m_step = 0;        ///< of the history, that imported it
    Reference m_subject;
    bool m_isStale = false; ///< rows were left out or taken since the plan was made
};

} // namespace convenor
