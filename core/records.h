// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one list of all record types, given to a Workspace by its constructor.
#pragma once

#include "core/store/change.h"

namespace convenor {

const RecordTypes &allRecords();

} // namespace convenor
