// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each community of the sample is and does: its identity, its rhythm, who leads and what it talks about. Days are
// counted from the Monday on which the sample opens.
#pragma once

#include "core/communities/community.h"

#include <QTime>

#include <vector>

namespace convenor::sample {

/// Whoever carries a community, by name, with the days of the term and of the last conversation.
struct Carrier
{
    const char *name;
    int site;
    int since;                ///< first day of the core role
    int until;                ///< last day of it; 0: still
    int lastTouch;            ///< 0: never
    int breakFrom = 0;        ///< 0: no break
    int backAgain = 0;        ///< the day of return, if it is past; else the expected one; 0: not known
    const char *standIn = ""; ///< of the break
};

struct Programme
{
    const char *code, *name, *hue, *shape;
    CommunityKind kind;
    const char *purpose;
    int founded; ///< day
    int cadence; ///< days between sessions
    int last;    ///< the day of the last session, and by it the weekday
    QTime time;  ///< in Berlin
    int minutes;
    int members;
    int first, size; ///< how many came to the first session, and to the last
    const char *format;
    const char *place;
    const char *series; ///< the title of a weekly series; empty: sessions of their own
    std::vector<const char *> titles;
    /// Who leads, from the last session backwards: A, B … a carrier, g a guest, - nobody; what stands behind | comes again
    /// and again.
    const char *hosts, *talks;
    std::vector<int> planned;                      ///< days, with a speaker
    std::vector<int> speakerless;                  ///< days, without one yet
    std::vector<std::pair<StageName, int>> stages; ///< each with its first day; 0: the day of founding
    std::vector<Carrier> carriers;
};

/// The sixteen communities.
std::vector<Programme> programmes();

} // namespace convenor::sample
