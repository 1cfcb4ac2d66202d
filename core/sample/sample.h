// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sample organisation Northwind: sixteen communities, some 4,000 members and three years of sessions, all invented,
// the same from the same Monday. One story for each screen, told in days before and after that Monday.
//
//     Workspace::create(path, sampleBeginning(sampleMonday(today)));
#pragma once

#include "core/store/workspace.h"

namespace convenor {

/// The Monday on or before \a day, on which the sample opens.
QDate sampleMonday(QDate day);

/// Everything in the sample, for a workspace that is empty. \a monday is a Monday.
ChangeSet sampleOrganisation(const Store &store, QDate monday);

/// A workspace that begins with the sample: its name, its zone, the day on which work with it began, and its content.
Workspace::Beginning sampleBeginning(QDate monday);

} // namespace convenor
