// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessions_mapping.h"

namespace convenor {

template class Changes<Attendance>;
template class Changes<AnswerTally>;
template class Changes<LooseComment>;
template class Changes<Feedback>;
template class Changes<SessionNote>;
template class Changes<ActionItem>;

} // namespace convenor
