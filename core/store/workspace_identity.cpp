// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace_identity.h"

namespace convenor {

template class Changes<WorkspaceIdentity>;
template class Changes<Draft>;

} // namespace convenor
