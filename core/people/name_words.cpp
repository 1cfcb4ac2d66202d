// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/name_words.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace convenor {

namespace {

constexpr int slippedWordFit = 6;
constexpr int beginOfWordFit = 5;

bool isTitle(const QString &word)
{
    constexpr std::array titles = {"dipl", "dr", "ing", "mr", "mrs", "ms", "msc", "phd", "prof"};
    return std::any_of(titles.begin(), titles.end(), [&](const char *title) { return word == QLatin1String(title); });
}

QStringList splitWords(const QString &text)
{
    QStringList words;
    for (qsizetype begin = 0, end = 0; begin < text.size(); begin = end + 1) {
        for (end = begin; end < text.size() && text[end].isLetterOrNumber();)
            ++end;
        if (end > begin)
            words << text.mid(begin, end - begin);
    }
    return words;
}

/// How well a word that was written fits a word of a name; 0: not at all.
int fitOf(const QString &written, const QString &word)
{
    if (written == word)
        return written.size() > 1 ? wholeWordFit : initialFit;
    if (written.size() == 1 || word.size() == 1)
        return written[0] == word[0] ? initialFit : 0;
    if (written.size() >= 3 && word.startsWith(written))
        return beginOfWordFit;
    return isSlip(written, word) ? slippedWordFit : 0;
}

} // namespace

QStringList nameWords(const QString &name)
{
    QStringList words = splitWords(fold(name));
    if (words.size() < 2)
        return words;
    QStringList plain = words;
    plain.removeIf(isTitle);
    return plain.isEmpty() ? words : plain;
}

QString givenNameFirst(const QString &name)
{
    const QString surname = name.section(u',', 0, 0).trimmed(), given = name.section(u',', 1).trimmed();
    const auto isName = [](const QString &part) {
        return !part.isEmpty() && part[0].isLetter() &&
               std::none_of(part.begin(), part.end(), [](QChar c) { return c.isDigit() || c == u'@' || c == u','; });
    };
    return isName(surname) && isName(given) ? given + u' ' + surname : name;
}

QString nameKey(QStringList words)
{
    words.sort();
    return words.join(u' ');
}

QStringList nameVariants(const QString &name)
{
    static const QRegularExpression brackets(QStringLiteral("[([\"“](.*?)[)\\]\"”]"));
    QStringList variants{QString(name).replace(brackets, QStringLiteral(" "))};
    for (auto it = brackets.globalMatch(name); it.hasNext();)
        variants << it.next().captured(1);
    return variants;
}

bool isSlip(const QString &a, const QString &b)
{
    const QString &longer = a.size() >= b.size() ? a : b;
    const QString &shorter = a.size() >= b.size() ? b : a;
    if (shorter.size() < 4 || longer.size() - shorter.size() > 1)
        return false;
    qsizetype begin = 0, end = 0;
    while (begin < shorter.size() && longer[begin] == shorter[begin])
        ++begin;
    while (end < shorter.size() - begin && longer[longer.size() - 1 - end] == shorter[shorter.size() - 1 - end])
        ++end;
    const qsizetype differing = longer.size() - begin - end;
    const bool isSwap = differing == 2 && longer.size() == shorter.size() && longer[begin] == shorter[begin + 1] &&
                        longer[begin + 1] == shorter[begin];
    return differing <= 1 || isSwap;
}

int nameFit(const QStringList &written, QStringList name)
{
    int sum = 0;
    bool hasExact = false;
    for (const QString &word : written) {
        int best = 0;
        qsizetype at = -1;
        for (qsizetype i = 0; i < name.size(); ++i)
            if (const int fit = fitOf(word, name[i]); fit > best) {
                best = fit;
                at = i;
            }
        if (at < 0)
            return 0;
        hasExact = hasExact || best == wholeWordFit;
        sum += best;
        name.removeAt(at);
    }
    return hasExact ? sum : 0;
}

} // namespace convenor
