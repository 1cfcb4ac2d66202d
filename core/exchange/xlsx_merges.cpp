// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_merges.h"

#include "core/base/error.h"
#include "core/exchange/xlsx_package.h"

#include <algorithm>

namespace convenor {

namespace {

constexpr size_t mostMerges = 100'000;
constexpr size_t mostOpen = 256;
constexpr qsizetype longestElement = 256;
constexpr qint64 pieceSize = 128 * 1024;

QByteArrayView valueOfRef(QByteArrayView element)
{
    const qsizetype begin = element.indexOf("ref=\"");
    const qsizetype end = begin < 0 ? -1 : element.indexOf('"', begin + 5);
    return end < 0 ? QByteArrayView() : element.sliced(begin + 5, end - begin - 5);
}

std::optional<XlsxMerges::Merge> mergeOf(QByteArrayView range)
{
    const QString text = QString::fromLatin1(range);
    const QString from = text.section(u':', 0, 0);
    const QString to = text.section(u':', 1, 1);
    const auto column = columnOfReference(from);
    if (!column || rowOfReference(from) == 0 || rowOfReference(to) <= rowOfReference(from))
        return std::nullopt;
    return XlsxMerges::Merge{*column, rowOfReference(from), rowOfReference(to)};
}

} // namespace

std::optional<int> columnOfReference(QStringView reference)
{
    constexpr int tooFar = 1 << 20;
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = std::min(column * 26 + (c.unicode() - u'A' + 1), tooFar);
    }
    return column == 0 ? std::nullopt : std::optional(column - 1);
}

qint64 rowOfReference(QStringView reference)
{
    while (!reference.isEmpty() && reference.front() >= u'A' && reference.front() <= u'Z')
        reference = reference.sliced(1);
    return reference.toLongLong();
}

/// Looks for the elements in the bytes: they stand behind the rows, and parsing those twice would take twice as long.
XlsxMerges::XlsxMerges(const XlsxPackage &package, const QString &name)
{
    const auto part = package.open(name);
    QByteArray bytes;
    for (QByteArray piece = part->read(pieceSize); !piece.isEmpty() && m_merges.size() < mostMerges;
         piece = part->read(pieceSize)) {
        bytes = bytes.last(std::min(bytes.size(), longestElement)) + piece;
        for (qsizetype at = bytes.indexOf("mergeCell "); at >= 0; at = bytes.indexOf("mergeCell ", at + 1)) {
            const qsizetype end = bytes.indexOf('>', at);
            if (end < 0)
                break; // it comes again with the next piece
            if (const auto merge = mergeOf(valueOfRef(QByteArrayView(bytes).sliced(at, end - at))))
                m_merges.push_back(*merge);
        }
    }
    if (!part->fault().isEmpty())
        throw Error(Error::Invalid, part->fault());
    std::sort(m_merges.begin(), m_merges.end(), [](const Merge &a, const Merge &b) {
        return std::pair(a.first, a.column) < std::pair(b.first, b.column);
    });
    const auto isSame = [](const Merge &a, const Merge &b) { return a.first == b.first && a.column == b.column; };
    m_merges.erase(std::unique(m_merges.begin(), m_merges.end(), isSame), m_merges.end());
}

void XlsxMerges::advance(qint64 row)
{
    std::erase_if(m_open, [row](const Open &open) { return open.merge.last < row; });
    for (; m_next < m_merges.size() && m_merges[m_next].first <= row; ++m_next)
        if (m_merges[m_next].last >= row && m_open.size() < mostOpen)
            m_open.push_back({m_merges[m_next], {}});
}

} // namespace convenor
