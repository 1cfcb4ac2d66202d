// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care_mapping.h"

namespace convenor {

template class Changes<Touch>;
template class Changes<Snooze>;

} // namespace convenor
