// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of a web page, as a browser or a spreadsheet puts it on the clipboard. Read as text: nothing is fetched, run
// or shown.
#pragma once

#include "core/exchange/table_reader.h"

#include <memory>

namespace convenor {

class TextSource;

/// The largest table of \a page. Cells that span rows stand in each of them. Throws Error Invalid if there is none, or the
/// page is over 64 MB.
std::unique_ptr<TableReader> readHtmlTable(TextSource &page, qint64 headerRow);

} // namespace convenor
