// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who came: a field that takes the beginning of a name, a number, or anything pasted; chips of those who may have come, to
// be ticked; and what nobody knows of a pasted list.
#pragma once

#include "core/sessions/log_draft.h"
#include "core/sessions/roster_queries.h"
#include "core/sessions/session_queries.h"
#include "ui/pages/sessions/open_lines.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QMimeData;

namespace convenor {

class ChipFlow;
class Context;

class WhoSection : public QWidget
{
    Q_OBJECT

public:
    WhoSection(Context &context, const SessionDetail &detail, QWidget *parent = nullptr);
    ~WhoSection() override;

    void load(const LogDraft &draft);
    void store(LogDraft &draft) const;
    /// Takes what still stands in the field: a number, or a name that one person alone has. Throws Error(Invalid) if it
    /// is neither, or if pasted names are open.
    void finish();

    /// Reads a list of people from what was copied: text, or a file of a meeting tool. False if it is no list.
    bool take(const QMimeData *copied);
    /// How many came, as far as it was entered or known before.
    int came() const;
    QWidget *firstFocus() const;

Q_SIGNALS:
    void edited();
    /// A number was typed in place of names: the next question may be answered.
    void numberTaken();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readNames();
    const NameMatcher &matcher();
    QWidget *makeFields();
    void takeList(const std::vector<Attendee> &list);
    void answer(int line, OpenLines::Answer answer);
    void answerAll(OpenLines::Answer given);
    void settle(const OpenLine &line, OpenLines::Answer answer);
    bool takeNumber();
    void takeBest();
    void tick(Id<Person> person, bool on);
    bool isPresent(Id<Person> person) const;
    void fill();
    void fillMatches(const QString &typed);
    void fillRoster();
    void addPerson(Id<Person> person, const QString &name, const QString &tip);
    void addGuest(const QString &guest);
    void describe();
    bool fieldKey(int key, Qt::KeyboardModifiers modifiers);

    Context &m_context;
    const SessionDetail &m_detail;
    std::vector<RosterRow> m_roster;
    std::unique_ptr<NameMatcher> m_matcher; ///< fills while m_reading runs
    QTimer m_reading;
    QSet<Id<Person>> m_known;          ///< who was known to have come before
    std::vector<Id<Person>> m_present; ///< ticked now
    QSet<Id<Person>> m_absent;         ///< known, and unticked now
    QStringList m_guests;
    std::vector<WrittenName> m_written; ///< open lines that were said to mean somebody
    std::vector<OpenLine> m_open;
    bool m_showsAll = false;

    QLineEdit *m_field;
    QLineEdit *m_count;
    QLabel *m_hint;
    ChipFlow *m_chips;
    OpenLines *m_lines;
};

} // namespace convenor
