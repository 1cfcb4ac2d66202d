// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// By what a community is told from others: one of 12 hues and one of 8 shapes, 96 pairs before one comes again, and the
// code by which files refer to it.
//
//     giveIdentity(community, communities.size()); community.code = Name(freeCode(name, communities));
#pragma once

#include "core/communities/community.h"

#include <QStringList>

namespace convenor {

class CommunityDirectory;

/// The hues of the identity palette, around the wheel.
const QStringList &identityHues();
const QStringList &identityShapes();

/// The look of the community that is made as number \a number: neighbours stand far apart on the wheel.
void giveIdentity(Community &community, qsizetype number);

/// A look that stands far from those of \a others: no pair twice while there are others, and the hue that is used least.
void giveFreeIdentity(Community &community, const std::vector<Community> &others);

/// A code made of \a name that no community has.
QString freeCode(const QString &name, const CommunityDirectory &communities);

} // namespace convenor
