// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pseudo_locale.h"

#include <QGuiApplication>
#include <QRegularExpression>

namespace convenor {

namespace {

constexpr QStringView plain = u"aceinouyACEINOUY";
constexpr QStringView accented = u"äçéïñöüýÄÇÉÏÑÖÜÝ";

QString longer(const QString &word)
{
    qsizetype missing = (word.size() * 2 + 4) / 5;
    QString result;
    for (const QChar letter : word) {
        const qsizetype at = plain.indexOf(letter);
        const QChar shown = at < 0 ? letter : accented[at];
        result += shown;
        if (at >= 0 && missing > 0) {
            result += shown.toLower();
            --missing;
        }
    }
    return result + QString(missing, u'ï');
}

} // namespace

QString pseudo(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("%L?[0-9n]+|<[^>]*>|&#?\\w+;|&(?=\\p{L})|\\p{L}+"));
    QString result;
    qsizetype done = 0;
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += text.mid(done, match.capturedStart() - done);
        const QString found = match.captured();
        result += found.front().isLetter() ? longer(found) : found;
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

PseudoLocale::PseudoLocale()
{
    QCoreApplication::installTranslator(this);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

PseudoLocale::~PseudoLocale()
{
    QCoreApplication::removeTranslator(this);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

/// Patterns of days are no words, and Qt's own sentences are Qt's.
QString PseudoLocale::translate(const char *context, const char *source, const char *, int) const
{
    const bool isOurs = *context != 'Q' && qstrcmp(context, "DayPattern") != 0;
    return isOurs ? pseudo(QString::fromUtf8(source)) : QString();
}

} // namespace convenor
