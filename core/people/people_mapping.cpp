// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_mapping.h"

namespace convenor {

template class Changes<Person>;
template class Changes<PersonAlias>;
template class Changes<DistinctPeople>;
template class Changes<Affiliation>;
template class Changes<Headcount>;
template class Changes<Membership>;
template class Changes<Role>;
template class Changes<RoleTerm>;
template class Changes<Break>;

} // namespace convenor
