// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formula_guard.h"

namespace convenor {

namespace {

qsizetype skipDigits(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at] >= u'0' && text[at] <= u'9')
        ++at;
    return at;
}

/// True for a sign and digits, in groups parted by . or , and with an exponent or a percent sign: nothing to run.
bool isPlainNumber(QStringView text)
{
    qsizetype at = text.startsWith(u'+') || text.startsWith(u'-') ? 1 : 0;
    const qsizetype digits = at;
    at = skipDigits(text, at);
    while (at + 1 < text.size() && (text[at] == u'.' || text[at] == u',') && text[at + 1].isDigit())
        at = skipDigits(text, at + 1);
    if (at == digits)
        return false;
    if (at + 1 < text.size() && (text[at] == u'e' || text[at] == u'E')) {
        const qsizetype power = at + (text[at + 1] == u'+' || text[at + 1] == u'-' ? 2 : 1);
        at = skipDigits(text, power) > power ? skipDigits(text, power) : at;
    }
    if (at < text.size() && text[at] == u'%')
        ++at;
    return at == text.size();
}

/// True if a spreadsheet might run \a cell, with any apostrophes before it taken away: only so can a guard be told from
/// an apostrophe that was there before.
bool looksLikeFormula(QStringView cell)
{
    while (cell.startsWith(u'\''))
        cell = cell.sliced(1);
    static constexpr QStringView lineStarts = u"\t\r\n";
    while (!cell.isEmpty() && cell.front().isSpace() && !lineStarts.contains(cell.front()))
        cell = cell.sliced(1);
    static constexpr QStringView starts = u"=+-@\t\r\n＝＋－＠";
    return !cell.isEmpty() && starts.contains(cell.front()) && !isPlainNumber(cell.trimmed());
}

} // namespace

QString guarded(const QString &cell)
{
    return looksLikeFormula(cell) ? u'\'' + cell : cell;
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(QStringView(cell).sliced(1)) ? cell.sliced(1) : cell;
}

} // namespace convenor
