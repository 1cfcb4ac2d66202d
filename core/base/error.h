// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one exception of the program: a kind for the edge (exit status, dialog) and one whole sentence for the user that
// says what is wrong, where, and what to do next. Thrown in core, caught only at the edge.
//
//     throw Error(Error::Invalid, Words::tr("Row 7: “%1” is not a date. Write it as YYYY-MM-DD.").arg(text));
#pragma once

#include <QString>

#include <exception>
#include <utility>

namespace convenor {

class Error : public std::exception
{
public:
    enum Kind {
        Invalid,  ///< the input breaks a rule; correct it and try again
        NotFound, ///< what was named does not exist
        Conflict, ///< the state forbids it: exists already, cancelled, ambiguous
        Storage,  ///< a file could not be read or written, or is open elsewhere
    };

    Error(Kind kind, QString sentence) : m_kind(kind), m_sentence(std::move(sentence)), m_bytes(m_sentence.toUtf8()) {}

    Kind kind() const { return m_kind; }
    /// The sentence for the user.
    const QString &sentence() const { return m_sentence; }
    const char *what() const noexcept override { return m_bytes.constData(); }

private:
    Kind m_kind;
    QString m_sentence;
    QByteArray m_bytes;
};

} // namespace convenor
