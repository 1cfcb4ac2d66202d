// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Remembers a conversation with somebody: what kind, on which day, and a note. With a ready text it is for asking: the text
// is there to be changed and copied, and the clock restarts when it was sent or said, not before.
//
//     context.openSheet(new TalkSheet(context, {ravi.id, name, TouchKind::CheckIn, {}}));
#pragma once

#include "core/care/touch.h"
#include "ui/pages/sheet_draft.h"
#include "ui/widgets/side_sheet.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace convenor {

struct TalkWish
{
    Id<Person> person;
    QString name;
    TouchKind kind = TouchKind::CheckIn;
    QString text; ///< ready to be sent; empty: only a note is asked for
};

class TalkSheet : public SheetContent
{
    Q_OBJECT

public:
    TalkSheet(Context &context, const TalkWish &wish);
    ~TalkSheet() override;

    bool mayClose() override;
    QWidget *firstFocus() override;

private:
    void addReadyText();
    void addNote();
    QString typed() const;
    void restoreDraft();
    void keep();

    Context &m_context;
    TalkWish m_wish;
    SheetDraft m_draft;
    QComboBox *m_kind;
    QLineEdit *m_day;
    QPlainTextEdit *m_note;
    QPlainTextEdit *m_ready = nullptr;
};

} // namespace convenor
