// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace convenor {

namespace {

struct Spelling
{
    char16_t letter;
    QStringView plain;
};

// Sorted by letter; they come case-folded.
constexpr std::array<Spelling, 14> spellings = {{
    {u'ß', u"ss"},
    {u'æ', u"ae"},
    {u'ð', u"d"},
    {u'ø', u"o"},
    {u'þ', u"th"},
    {u'đ', u"d"},
    {u'ħ', u"h"},
    {u'ı', u"i"},
    {u'ĸ', u"k"},
    {u'ł', u"l"},
    {u'ŋ', u"n"},
    {u'œ', u"oe"},
    {u'ŧ', u"t"},
    {u'ə', u"e"},
}};

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isDiacritic(QChar c)
{
    return c.unicode() >= 0x0300 && c.unicode() <= 0x036f;
}

void appendPlain(QString &plain, QChar c)
{
    const auto *found = std::lower_bound(spellings.begin(), spellings.end(), c.unicode(),
                                         [](const Spelling &s, char16_t letter) { return s.letter < letter; });
    if (found != spellings.end() && found->letter == c)
        plain += found->plain;
    else
        plain += c;
}

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0);
}

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00ad || u == 0x061c || u == 0x180e || u == 0xfeff || (u >= 0x200b && u <= 0x200f) ||
           (u >= 0x202a && u <= 0x202e) || (u >= 0x2060 && u <= 0x206f);
}

/// Of a script that is written without spaces between words.
bool standsAlone(char32_t letter)
{
    constexpr std::array scripts{QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana, QChar::Script_Bopomofo,
                                 QChar::Script_Thai, QChar::Script_Lao, QChar::Script_Khmer, QChar::Script_Myanmar};
    return std::find(scripts.begin(), scripts.end(), QChar::script(letter)) != scripts.end();
}

/// Tags (U+E0000–E007F) spell hidden ASCII; in UTF-16 they are pairs beginning with 0xDB40.
bool isTag(QChar high, QChar low)
{
    return high == QChar(0xdb40) && low.unicode() >= 0xdc00 && low.unicode() <= 0xdc7f;
}

} // namespace

QString fold(QStringView text)
{
    QString letters = text.toString();
    if (isAscii(letters))
        return letters.toLower();
    letters = letters.normalized(QString::NormalizationForm_D);
    letters.removeIf(isDiacritic); // before the case: İ is I with a dot, not i with one
    QString plain;
    plain.reserve(letters.size() + 4);
    for (const QChar c : letters.toCaseFolded())
        appendPlain(plain, c);
    return plain.normalized(QString::NormalizationForm_C);
}

std::vector<QStringView> wordsIn(QStringView text)
{
    std::vector<QStringView> words;
    qsizetype begin = 0, at = 0;
    const auto endWord = [&] {
        if (at > begin)
            words.push_back(text.sliced(begin, at - begin));
    };
    while (at < text.size()) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t letter = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        const qsizetype size = isPair ? 2 : 1;
        const bool isAlone = standsAlone(letter);
        if (isAlone || !(QChar::isLetterOrNumber(letter) || QChar::isMark(letter))) {
            endWord();
            if (isAlone)
                words.push_back(text.sliced(at, size));
            begin = at + size;
        }
        at += size;
    }
    endWord();
    return words;
}

QString cleaned(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (i + 1 < text.size() && isTag(c, text[i + 1]))
            ++i;
        else if (c.isSpace() || !(isControl(c) || isInvisible(c)))
            kept += c;
    }
    return kept.simplified();
}

} // namespace convenor
