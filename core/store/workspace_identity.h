// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a workspace says of itself, and the drafts of what is being typed: the two records that the store itself keeps.
#pragma once

#include "core/store/change.h"

namespace convenor {

struct WorkspaceIdentity
{
    Id<WorkspaceIdentity> id;
    QString uid; ///< names the folder of its backups; a copy of the file keeps it
    QString name;
    QString zone;    ///< IANA id in which floating times are read
    QDate startedOn; ///< nothing before this day raises a task

    bool operator==(const WorkspaceIdentity &) const = default;
};

/// Text that was typed and not yet committed. Outside the history: saving it is no step.
struct Draft
{
    Id<Draft> id;
    QString kind;    ///< the form, such as "session.log"
    QString subject; ///< the id of what the form is about
    QString text;
    qint64 at = 0; ///< seconds since 1970 UTC

    bool operator==(const Draft &) const = default;
};

template <> struct Mapping<WorkspaceIdentity>
{
    static constexpr auto table = "workspace";
    static constexpr auto columns =
        std::tuple{column("id", &WorkspaceIdentity::id), column("uid", &WorkspaceIdentity::uid), column("name", &WorkspaceIdentity::name),
                   column("zone", &WorkspaceIdentity::zone), column("started_on", &WorkspaceIdentity::startedOn)};
};

template <> struct Mapping<Draft>
{
    static constexpr auto table = "draft";
    static constexpr auto columns =
        std::tuple{column("id", &Draft::id), column("kind", &Draft::kind), column("subject", &Draft::subject),
                   column("text", &Draft::text), column("at", &Draft::at)};
};

extern template class Changes<WorkspaceIdentity>;
extern template class Changes<Draft>;

} // namespace convenor
