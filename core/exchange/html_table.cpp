// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html_table.h"

#include "core/base/error.h"
#include "core/base/words.h"
#include "core/exchange/row_table.h"
#include "core/exchange/text_source.h"

#include <algorithm>
#include <map>

namespace convenor {

namespace {

constexpr qsizetype largestPage = 64 << 20;
constexpr int widestSpan = 1'000;
constexpr size_t mostCells = 16'384;  ///< of a row
constexpr size_t mostSpanned = 1'000; ///< columns in which cells span rows at a time
constexpr size_t mostSpannedText = 64 << 20;

/// The names of the characters U+00A0 to U+00FF, in their order.
constexpr const char *latinNames =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro "
    "para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil "
    "Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave "
    "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml "
    "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute "
    "thorn yuml";

QByteArray characterOf(const QByteArray &entity)
{
    static const QByteArrayList latin = QByteArray(latinNames).split(' ');
    static const std::map<QByteArray, const char *> others = {
        {"amp", "&"}, {"lt", "<"},      {"gt", ">"},      {"quot", "\""},   {"apos", "'"},  {"ndash", "–"},
        {"mdash", "—"}, {"lsquo", "‘"}, {"rsquo", "’"}, {"ldquo", "“"}, {"rdquo", "”"}, {"hellip", "…"}, {"euro", "€"},
    };
    if (entity.startsWith('#')) {
        const bool isHex = entity.size() > 1 && (entity[1] == 'x' || entity[1] == 'X');
        const char32_t code = isHex ? entity.mid(2).toUInt(nullptr, 16) : entity.mid(1).toUInt();
        return code > 0 && code <= QChar::LastValidCodePoint ? QString::fromUcs4(&code, 1).toUtf8() : QByteArray();
    }
    if (const auto found = others.find(entity); found != others.end())
        return found->second;
    const auto place = latin.indexOf(entity);
    return place < 0 ? '&' + entity + ';' : QString(QChar(uint(0xa0 + place))).toUtf8();
}

/// The text between tags: entities resolved, each run of white space one space.
QByteArray plainText(QByteArrayView html)
{
    constexpr qsizetype longestEntity = 10;
    QByteArray text;
    for (qsizetype i = 0; i < html.size(); ++i) {
        const qsizetype end =
            html[i] == '&' ? html.sliced(i, std::min(longestEntity, html.size() - i)).indexOf(';') : -1;
        if (end > 1) {
            text += characterOf(html.sliced(i + 1, end - 1).toByteArray());
            i += end;
        } else if (!isspace(static_cast<unsigned char>(html[i]))) {
            text += html[i];
        } else if (!text.endsWith(' ')) {
            text += ' ';
        }
    }
    return text;
}

/// The number in such as colspan="2"; 1 if there is none.
int spanOf(const QByteArray &tag, const char *attribute)
{
    const auto at = tag.indexOf(attribute);
    if (at < 0)
        return 1;
    QByteArray value = tag.mid(at + qsizetype(qstrlen(attribute))).trimmed();
    value = value.startsWith('=') ? value.mid(1).trimmed() : QByteArray();
    value = value.startsWith('"') || value.startsWith('\'') ? value.mid(1) : value;
    const auto end = std::find_if_not(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    return std::clamp(value.first(end - value.begin()).toInt(), 1, widestSpan);
}

/// Walks through the tags and keeps the rows of every table.
class Tables
{
public:
    explicit Tables(const QByteArray &page) : m_page(page) { read(); }

    std::vector<RowTable::Row> largest()
    {
        const auto found = std::max_element(m_tables.begin(), m_tables.end(),
                                            [](const auto &a, const auto &b) { return a.size() < b.size(); });
        return found == m_tables.end() ? std::vector<RowTable::Row>() : std::move(*found);
    }

private:
    struct Spanned
    {
        int rows = 0;
        std::string text;
    };

    void read()
    {
        for (qsizetype at = 0; at < m_page.size();) {
            const qsizetype tag = m_page.indexOf('<', at);
            takeText(QByteArrayView(m_page).sliced(at, (tag < 0 ? m_page.size() : tag) - at));
            if (tag < 0)
                break;
            const bool isComment = QByteArrayView(m_page).sliced(tag).startsWith("<!--");
            const qsizetype end = isComment ? m_page.indexOf("-->", tag) : m_page.indexOf('>', tag);
            if (end < 0)
                break;
            m_line += std::count(m_page.begin() + tag, m_page.begin() + end, '\n');
            at = end + (isComment ? 3 : 1);
            if (!isComment)
                takeTag(m_page.mid(tag + 1, end - tag - 1).toLower());
        }
        endRow();
    }
    void takeText(QByteArrayView text)
    {
        m_line += std::count(text.begin(), text.end(), '\n');
        if (m_inCell && !m_isCode)
            m_cell += plainText(text);
    }
    void takeTag(const QByteArray &tag)
    {
        const auto nameEnd = std::find_if_not(
            tag.begin(), tag.end(), [](char c) { return c == '/' || isalnum(static_cast<unsigned char>(c)); });
        const QByteArray name = tag.first(nameEnd - tag.begin());
        if (name == "style" || name == "script" || name == "/style" || name == "/script")
            m_isCode = !name.startsWith('/');
        if (m_isCode)
            return;
        if (name == "table" && ++m_depth == 1)
            m_tables.emplace_back();
        if (name == "/table" && m_depth > 0) {
            if (m_depth == 1)
                endRow();
            --m_depth;
        }
        if (m_depth <= 1)
            takeRowTag(name, tag);
    }
    void takeRowTag(const QByteArray &name, const QByteArray &tag)
    {
        if (name == "tr" || name == "/tr")
            endRow();
        if (name == "tr")
            beginRow();
        if (name == "td" || name == "th")
            beginCell(tag);
        if (name == "/td" || name == "/th")
            endCell();
        if ((name == "br" || name == "br/") && m_inCell)
            m_cell += '\n';
    }
    void beginRow()
    {
        if (m_tables.empty())
            m_tables.emplace_back(); // rows were copied without their table
        m_row = {m_line, {}};
        m_inRow = true;
    }
    void endRow()
    {
        endCell();
        if (!m_inRow)
            return;
        fillSpanned();
        m_inRow = false;
        m_tables.back().push_back(std::move(m_row));
    }
    void beginCell(const QByteArray &tag)
    {
        endCell();
        if (!m_inRow)
            beginRow();
        fillSpanned();
        m_cell.clear();
        m_inCell = true;
        m_columns = spanOf(tag, "colspan");
        m_rows = spanOf(tag, "rowspan");
    }
    void endCell()
    {
        if (!m_inCell)
            return;
        m_inCell = false;
        const std::string text = m_cell.trimmed().toStdString();
        if (m_rows > 1 && m_spanned.size() < mostSpanned)
            m_spanned[m_row.cells.size()] = {m_rows - 1, text};
        for (int i = 0; i < m_columns && m_row.cells.size() < mostCells; ++i)
            m_row.cells.push_back(i == 0 ? text : std::string());
    }
    /// Puts in the cells of rows above that reach down to here.
    void fillSpanned()
    {
        for (auto found = m_spanned.find(m_row.cells.size()); found != m_spanned.end();
             found = m_spanned.find(m_row.cells.size())) {
            m_spannedText += found->second.text.size();
            m_row.cells.push_back(m_spannedText < mostSpannedText ? found->second.text : std::string());
            if (--found->second.rows == 0)
                m_spanned.erase(found);
        }
    }

    const QByteArray &m_page;
    qint64 m_line = 1;
    int m_depth = 0;
    std::vector<std::vector<RowTable::Row>> m_tables;
    RowTable::Row m_row;
    bool m_inRow = false;
    QByteArray m_cell;
    bool m_inCell = false;
    bool m_isCode = false; ///< within a style or a script
    int m_columns = 1;
    int m_rows = 1;
    std::map<size_t, Spanned> m_spanned; ///< by column
    size_t m_spannedText = 0;
};

} // namespace

std::unique_ptr<TableReader> readHtmlTable(TextSource &page, qint64 headerRow)
{
    QByteArray all;
    for (QByteArrayView piece = page.read(); !piece.isEmpty(); piece = page.read()) {
        all.append(piece);
        if (all.size() > largestPage)
            throw Error(Error::Invalid, Words::tr("%1 is larger than 64 MB. Save its table as CSV.").arg(page.name()));
    }
    std::vector<RowTable::Row> rows = Tables(all).largest();
    if (rows.empty())
        throw Error(Error::Invalid, Words::tr("%1 is a web page without a table.").arg(page.name()));
    return std::make_unique<RowTable>(page.name(), std::move(rows), QStringList(), headerRow);
}

} // namespace convenor
