// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the sheets of an .xlsx file share: their names, the strings that cells refer to, and which number formats show
// dates.
#pragma once

#include "core/exchange/xlsx_numbers.h"
#include "core/exchange/xlsx_package.h"

#include <string>
#include <string_view>
#include <vector>

class QXmlStreamReader;

namespace convenor {

struct XlsxSheet
{
    QString name;
    QString part;
    bool isHidden = false;
};

class XlsxWorkbook
{
public:
    /// Reads all but the sheets. Throws Error Invalid for what is no workbook.
    explicit XlsxWorkbook(const XlsxPackage &package);

    const std::vector<XlsxSheet> &sheets() const { return m_sheets; }
    bool countsFrom1904() const { return m_from1904; }
    /// The shared string \a index; empty if there is none.
    std::string_view string(size_t index) const;
    /// What a number in the cell style \a style shows.
    XlsxShows shows(size_t style) const { return style < m_styles.size() ? m_styles[style] : XlsxShows::Number; }

private:
    void readSheets(const QString &part);
    void readStrings(const QString &part);
    void readStyles(const QString &part);

    const XlsxPackage &m_package;
    std::vector<XlsxSheet> m_sheets;
    bool m_from1904 = false;
    std::string m_text;
    std::vector<size_t> m_begins = {0}; ///< string i is m_text from m_begins[i] to m_begins[i + 1]
    std::vector<XlsxShows> m_styles;
};

/// Appends the text of the element at which \a xml stands, up to its end: runs joined, phonetic guides left out, and
/// escapes such as _x000D_ resolved.
void appendXlsxText(QXmlStreamReader &xml, std::string &to);

/// Throws the part's fault, or that the package is damaged, if \a xml ended before its end.
void expectWhole(const QXmlStreamReader &xml, const XlsxPart &part, const XlsxPackage &package);

} // namespace convenor
