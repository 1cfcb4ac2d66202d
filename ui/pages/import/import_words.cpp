// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_words.h"

#include <QCoreApplication>

#include <array>
#include <iterator>

namespace convenor {

namespace {

struct Word
{
    const char *name;
    const char *shown; ///< translated in the context "Import"
};

constexpr auto kindNames = std::to_array<Word>({
    {"ics", QT_TRANSLATE_NOOP("Import", "Calendar")},
    {"communities", QT_TRANSLATE_NOOP("Import", "Communities")},
    {"people", QT_TRANSLATE_NOOP("Import", "People")},
    {"aliases", QT_TRANSLATE_NOOP("Import", "Other names of people")},
    {"affiliations", QT_TRANSLATE_NOOP("Import", "Where people work, by date")},
    {"headcount", QT_TRANSLATE_NOOP("Import", "Headcount")},
    {"memberships", QT_TRANSLATE_NOOP("Import", "Members of communities")},
    {"roles", QT_TRANSLATE_NOOP("Import", "Roles in communities")},
    {"breaks", QT_TRANSLATE_NOOP("Import", "Breaks")},
    {"touches", QT_TRANSLATE_NOOP("Import", "Conversations")},
    {"events", QT_TRANSLATE_NOOP("Import", "Sessions")},
    {"parts", QT_TRANSLATE_NOOP("Import", "Speakers and hosts")},
    {"attendance", QT_TRANSLATE_NOOP("Import", "Attendance")},
    {"feedback", QT_TRANSLATE_NOOP("Import", "Feedback")},
});

constexpr auto fieldNames = std::to_array<Word>({
    {"email", QT_TRANSLATE_NOOP("Import", "E-mail")},
    {"uid", QT_TRANSLATE_NOOP("Import", "UID")},
    {"url", QT_TRANSLATE_NOOP("Import", "Link")},
    {"zone", QT_TRANSLATE_NOOP("Import", "Time zone")},
    {"since", QT_TRANSLATE_NOOP("Import", "From")},
    {"until", QT_TRANSLATE_NOOP("Import", "To")},
    {"except_dates", QT_TRANSLATE_NOOP("Import", "Except")},
    {"core", QT_TRANSLATE_NOOP("Import", "Counts as core")},
});

QString shown(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

template <size_t N> QString wordOf(const std::array<Word, N> &words, const QString &name)
{
    for (const Word &word : words)
        if (name == QLatin1String(word.name))
            return shown(word.shown);
    QString plain = name;
    plain.replace(u'_', u' ');
    return plain.left(1).toUpper() + plain.mid(1);
}

} // namespace

QString kindWords(const QString &kind)
{
    return wordOf(kindNames, kind);
}

QString fieldWords(const QString &field)
{
    return wordOf(fieldNames, field);
}

QString verdictWords(Verdict verdict)
{
    constexpr std::array words = {QT_TRANSLATE_NOOP("Import", "New"), QT_TRANSLATE_NOOP("Import", "Changed"),
                                  QT_TRANSLATE_NOOP("Import", "Same"), QT_TRANSLATE_NOOP("Import", "Unclear"),
                                  QT_TRANSLATE_NOOP("Import", "Refused")};
    return shown(words[size_t(verdict)]);
}

QString orderWords(DateOrder order)
{
    constexpr std::array words = {
        QT_TRANSLATE_NOOP("Import", "Dates as they tell"), QT_TRANSLATE_NOOP("Import", "Day first"),
        QT_TRANSLATE_NOOP("Import", "Month first"), QT_TRANSLATE_NOOP("Import", "Year first")};
    return shown(words[size_t(order)]);
}

QString separatorWords(char separator)
{
    switch (separator) {
    case ',':
        return shown(QT_TRANSLATE_NOOP("Import", "Comma"));
    case ';':
        return shown(QT_TRANSLATE_NOOP("Import", "Semicolon"));
    case '\t':
        return shown(QT_TRANSLATE_NOOP("Import", "Tab"));
    case '|':
        return shown(QT_TRANSLATE_NOOP("Import", "Bar"));
    default:
        return QString(QLatin1Char(separator));
    }
}

QString editsInWords(const std::vector<FieldEdit> &edits)
{
    const auto orDash = [](const QString &text) { return text.isEmpty() ? QStringLiteral("–") : text; };
    QStringList parts;
    for (const FieldEdit &edit : edits)
        parts << QStringLiteral("%1: %2 → %3")
                     .arg(fieldWords(QString::fromLatin1(edit.field)), orDash(edit.before), orDash(edit.after));
    return parts.join(QStringLiteral("; "));
}

} // namespace convenor
