// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whom to thank for a session. A chip opens a ready text; only "Sent" counts.
#pragma once

#include "core/base/id.h"
#include "core/sessions/session_queries.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace convenor {

class Chip;
class ChipFlow;

class ThanksSection : public QWidget
{
    Q_OBJECT

public:
    /// \a thanked: those to whom thanks for this session were sent before.
    ThanksSection(const SessionDetail &detail, const QSet<Id<Person>> &thanked, QWidget *parent = nullptr);

    /// To whom thanks were sent now.
    std::vector<Id<Person>> sent() const { return {m_sent.begin(), m_sent.end()}; }
    void setSent(const std::vector<Id<Person>> &people);
    bool isEmpty() const { return m_people.empty(); }

Q_SIGNALS:
    void edited();
    /// A text opened below the chips.
    void opened(QWidget *card);

private:
    QWidget *makeCard();
    void openText(size_t place);
    void finish(bool wasSent);
    void update();

    const SessionDetail &m_detail;
    std::vector<SessionPart> m_people; ///< each once
    QSet<Id<Person>> m_before;
    QSet<Id<Person>> m_sent;
    ChipFlow *m_chips;
    QWidget *m_card;
    QLabel *m_caption;
    QPlainTextEdit *m_text;
    size_t m_open = 0; ///< whose text is open
};

} // namespace convenor
