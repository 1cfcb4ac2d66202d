// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/typed_words.h"

#include <QCoreApplication>
#include <QHash>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestLetters = 3;

struct TypedWord
{
    Q_DECLARE_TR_FUNCTIONS(TypedWord)
};

/// A translation is what people type for it, in small letters: several forms with a space between, as "märz mär mrz".
constexpr const char *known[] = {
    QT_TRANSLATE_NOOP("TypedWord", "monday"),   QT_TRANSLATE_NOOP("TypedWord", "tuesday"),
    QT_TRANSLATE_NOOP("TypedWord", "wednesday"), QT_TRANSLATE_NOOP("TypedWord", "thursday"),
    QT_TRANSLATE_NOOP("TypedWord", "friday"),   QT_TRANSLATE_NOOP("TypedWord", "saturday"),
    QT_TRANSLATE_NOOP("TypedWord", "sunday"),   QT_TRANSLATE_NOOP("TypedWord", "january"),
    QT_TRANSLATE_NOOP("TypedWord", "february"), QT_TRANSLATE_NOOP("TypedWord", "march"),
    QT_TRANSLATE_NOOP("TypedWord", "april"),    QT_TRANSLATE_NOOP("TypedWord", "may"),
    QT_TRANSLATE_NOOP("TypedWord", "june"),     QT_TRANSLATE_NOOP("TypedWord", "july"),
    QT_TRANSLATE_NOOP("TypedWord", "august"),   QT_TRANSLATE_NOOP("TypedWord", "september"),
    QT_TRANSLATE_NOOP("TypedWord", "october"),  QT_TRANSLATE_NOOP("TypedWord", "november"),
    QT_TRANSLATE_NOOP("TypedWord", "december"), QT_TRANSLATE_NOOP("TypedWord", "today"),
    QT_TRANSLATE_NOOP("TypedWord", "tomorrow"), QT_TRANSLATE_NOOP("TypedWord", "yesterday"),
    QT_TRANSLATE_NOOP("TypedWord", "next"),     QT_TRANSLATE_NOOP("TypedWord", "this"),
    QT_TRANSLATE_NOOP("TypedWord", "on"),       QT_TRANSLATE_NOOP("TypedWord", "at"),
    QT_TRANSLATE_NOOP("TypedWord", "by"),       QT_TRANSLATE_NOOP("TypedWord", "in"),
    QT_TRANSLATE_NOOP("TypedWord", "day"),      QT_TRANSLATE_NOOP("TypedWord", "week"),
    QT_TRANSLATE_NOOP("TypedWord", "month"),    QT_TRANSLATE_NOOP("TypedWord", "noon"),
    QT_TRANSLATE_NOOP("TypedWord", "o'clock"),  QT_TRANSLATE_NOOP("TypedWord", "weekly"),
    QT_TRANSLATE_NOOP("TypedWord", "fortnightly"), QT_TRANSLATE_NOOP("TypedWord", "monthly"),
};

/// The English word of each form.
QHash<QString, QString> vocabulary()
{
    QHash<QString, QString> english;
    for (const char *word : known)
        for (const QString &form : TypedWord::tr(word).split(u' ', Qt::SkipEmptyParts))
            english.insert(form, QString::fromLatin1(word));
    return english;
}

bool isIntroduced(const QStringList &words, qsizetype at)
{
    static const QStringList introductions = {u"next"_s, u"this"_s, u"on"_s, u"by"_s};
    return at > 0 && introductions.contains(words[at - 1]);
}

bool isBeforeNumber(const QStringList &words, qsizetype at)
{
    return at + 1 < words.size() && words[at + 1].front().isDigit();
}

} // namespace

QStringList inEnglish(const QStringList &words)
{
    const QHash<QString, QString> english = vocabulary();
    QStringList result = words;
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString form = words[i].toLower();
        while (form.endsWith(u'.') || form.endsWith(u','))
            form.chop(1);
        const auto found = english.constFind(form);
        const bool isWeekday = found != english.cend() && found->endsWith("day"_L1) && form.size() < fewestLetters;
        if (found != english.cend() &&
            (!isWeekday || words.size() == 1 || isIntroduced(result, i) || isBeforeNumber(words, i)))
            result[i] = *found;
    }
    return result;
}

} // namespace convenor
