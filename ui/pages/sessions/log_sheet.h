// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The log of one session: who came, how it was, what was said, whom to thank. Everything typed is kept as a draft within
// two seconds and logged as one step by Done; a session that was logged before is added to.
//
//     auto *sheet = new LogSheet(context, event.id); context.openSheet(sheet);
#pragma once

#include "core/sessions/log_draft.h"
#include "core/sessions/session_queries.h"
#include "ui/pages/sheet_draft.h"
#include "ui/widgets/side_sheet.h"

class QLabel;
class QMimeData;
class QPushButton;

namespace convenor {

class Context;
class NoteEditor;
class RatingEditor;
class ThanksSection;
class WhoSection;

class LogSheet : public SheetContent
{
    Q_OBJECT

public:
    LogSheet(Context &context, Id<Event> event);
    ~LogSheet() override;

    Id<Event> event() const { return m_detail.event.id; }
    /// Logs what was entered as one step and forgets the draft. Throws what logSession() refuses.
    void commit();
    /// Cancels the session, which must not be logged, and forgets the draft.
    void cancelSession();
    /// True if nothing is logged of the session yet.
    bool mayCancel() const { return m_mayCancel; }
    /// Reads a list of people from what was copied. Throws Error(Invalid) if it is none.
    void paste(const QMimeData *copied);

    bool mayClose() override;
    QWidget *firstFocus() override;

Q_SIGNALS:
    /// A button of the sheet: done, done and next, did not happen. The page does it.
    void wanted(const QByteArray &action);
    /// It has another size, or came into sight or out of it.
    void placed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeHeader();
    void makeBody();
    void makeFooter();
    QWidget *makeHeading(int number, const QString &title, const QString &hint);
    void addNotesBefore();
    void restoreDraft();
    LogDraft draft() const;
    void changed();
    void showKept();

    Context &m_context;
    SessionDetail m_detail;
    bool m_mayCancel;
    SheetDraft m_draft;
    WhoSection *m_who = nullptr;
    RatingEditor *m_ratings = nullptr;
    NoteEditor *m_notes = nullptr;
    ThanksSection *m_thanks = nullptr;
    QLabel *m_kept = nullptr;
};

} // namespace convenor
