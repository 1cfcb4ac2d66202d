// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sheet_draft.h"

namespace convenor {

namespace {

constexpr int delay = 1500; ///< ms from the first change that is not kept; two seconds are promised

} // namespace

SheetDraft::SheetDraft(Context &context, const QString &kind, const QString &subject, std::function<QString()> typed)
    : m_context(context),
      m_kind(kind),
      m_subject(subject),
      m_kept(context.workspace().draft(kind, subject)),
      m_typed(std::move(typed))
{
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(delay);
    connect(&m_waiting, &QTimer::timeout, this, &SheetDraft::save);
}

void SheetDraft::touch()
{
    if (!m_waiting.isActive())
        m_waiting.start();
}

void SheetDraft::settle()
{
    if (m_waiting.isActive())
        save();
}

void SheetDraft::forget()
{
    m_waiting.stop();
    m_context.workspace().saveDraft(m_kind, m_subject, {});
    m_kept.clear();
}

void SheetDraft::save()
{
    m_waiting.stop();
    const QString text = m_typed();
    if (text == m_kept)
        return;
    if (!m_context.act([&] { m_context.workspace().saveDraft(m_kind, m_subject, text); }))
        return m_waiting.start(); // nothing that was typed may be forgotten
    m_kept = text;
    Q_EMIT saved();
}

} // namespace convenor
