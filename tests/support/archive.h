// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Workbooks made of what a test writes into their parts, also such as no spreadsheet would write.
//
//     const QByteArray bytes = workbook({{"People", "<row r=\"1\">…</row>"}});
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace convenor {

/// Part name and content.
using Parts = QList<std::pair<QByteArray, QByteArray>>;

/// A zip archive of \a parts.
QByteArray archive(const Parts &parts);

struct SheetXml
{
    QByteArray name;
    QByteArray rows;       ///< what stands in <sheetData>
    QByteArray after = {}; ///< what stands behind it, such as <mergeCells>
    QByteArray state = {}; ///< hidden, veryHidden
};

/// Any of \a strings (of <sst>), \a styles (all of styles.xml) and \a properties (of <workbookPr>) may be empty.
QByteArray workbook(const QList<SheetXml> &sheets, const QByteArray &strings = {}, const QByteArray &styles = {},
                    const QByteArray &properties = {});

} // namespace convenor
