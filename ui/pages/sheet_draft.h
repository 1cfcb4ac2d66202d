// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps what is typed into a sheet as a draft of the workspace within two seconds, so that neither Esc nor a power cut
// takes it. The sheet says what there is; once it is committed, the draft is forgotten.
//
//     m_draft(context, "touch", person.toString(), [this] { return typed(); })
//     restore(m_draft.kept());   connect(m_note, &QPlainTextEdit::textChanged, this, [this] { m_draft.touch(); });
#pragma once

#include "ui/shell/context.h"

#include <QTimer>

#include <functional>

namespace convenor {

class SheetDraft : public QObject
{
    Q_OBJECT

public:
    /// \a typed yields what is to be kept; empty for nothing, which forgets the draft.
    SheetDraft(Context &context, const QString &kind, const QString &subject, std::function<QString()> typed);

    /// What is kept; empty if nothing is.
    QString kept() const { return m_kept; }
    /// Something was typed.
    void touch();
    /// Keeps at once what was typed. To be called before the sheet's fields go.
    void settle();
    void forget();

Q_SIGNALS:
    void saved();

private:
    void save();

    Context &m_context;
    QString m_kind, m_subject, m_kept;
    std::function<QString()> m_typed;
    QTimer m_waiting;
};

} // namespace convenor
