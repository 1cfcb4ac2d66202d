// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/communities/communities_mapping.h"

namespace convenor {

template class Changes<Community>;
template class Changes<Stage>;
template class Changes<Channel>;

} // namespace convenor
