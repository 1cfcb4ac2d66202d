// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mapping.h"

#include "core/base/error.h"
#include "core/base/words.h"

namespace convenor {

void refuseCell()
{
    throw Error(Error::Storage, Words::tr("A value in this workspace is damaged. Run check on it, then restore a "
                                          "backup."));
}

} // namespace convenor
