// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How files were read and what was decided about their rows, for as long as the window is open: a sheet that is closed in
// the middle loses nothing, and the same file again is asked about once only.
//
//     left.keep(request);   …   if (left.restore(next)) tell("as you left it");
#pragma once

#include "core/exchange/import.h"

namespace convenor {

class LeftImports
{
public:
    void keep(const ImportRequest &request);
    /// Takes over what was said about the same content; of a file that has changed since, how it is read. False if nothing
    /// was.
    bool restore(ImportRequest &request) const;

private:
    struct Left
    {
        QByteArray content; ///< tells whether it is the same
        ImportRequest request;
    };

    std::vector<Left> m_left; ///< the latest at the end
};

} // namespace convenor
