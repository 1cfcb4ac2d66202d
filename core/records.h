// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one list of all record types, given to a Workspace by its constructor.
#pragma once

#include "core/store/record_shape.h"

namespace convenor {

const RecordTypes &allRecords();

/// The same types, as a stranger's file must fill them.
const RecordShapes &allShapes();

} // namespace convenor
