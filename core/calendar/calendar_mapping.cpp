// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_mapping.h"

namespace convenor {

template class Changes<Series>;
template class Changes<SeriesCommunity>;
template class Changes<Event>;
template class Changes<EventCommunity>;
template class Changes<Part>;

} // namespace convenor
