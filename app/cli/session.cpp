// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "core/calendar/series_rules.h"
#include "core/communities/directory.h"
#include "core/people/directory.h"
#include "core/records.h"

namespace convenor {

using namespace Qt::StringLiterals;

std::unique_ptr<Workspace> openToRead(const QString &path)
{
    return std::make_unique<Workspace>(path, Database::ReadOnly, allRecords());
}

std::unique_ptr<Workspace> openToWrite(const QString &path)
{
    auto workspace = std::make_unique<Workspace>(path, Database::ReadWrite, allRecords());
    const QDate horizon = horizonFor(QDate::currentDate());
    // What was undone could not be done again after a further step, so that the horizon waits for a person's next one.
    if (!workspace->canRedo())
        workspace->commitSystem({u"series.extend"_s, horizon.toString(Qt::ISODate)},
                                extendSeries(workspace->store(), horizon));
    return workspace;
}

void runWithProgress(Workspace &workspace, const std::function<void(Progress &)> &work)
{
    Progress progress;
    const ProgressLine line(progress);
    workspace.run([&] { work(progress); }, progress);
}

Filter filterOf(const Arguments &arguments, const Store &store)
{
    Filter filter;
    filter.from = arguments.day("from");
    filter.to = arguments.day("to");
    filter.on = arguments.day("on");
    if (arguments.has("community")) {
        filter.community = CommunityDirectory(store).find(arguments.value("community"));
        if (filter.community.isNull())
            throw Error(Error::NotFound, u"There is no community “%1”. See: convenor-cli list %2 communities"_s.arg(
                                             arguments.value("community"), arguments.workspace()));
    }
    if (arguments.has("person")) {
        const QString text = arguments.value("person");
        const auto match = PeopleDirectory(store, {text}).find(text);
        filter.person = match.id;
        if (match.isAmbiguous)
            throw Error(Error::Conflict,
                        u"Several people are called “%1”. Give the handle or e-mail address."_s.arg(text));
        if (match.id.isNull())
            throw Error(Error::NotFound, u"There is nobody called “%1”. See: convenor-cli list %2 people"_s.arg(
                                             text, arguments.workspace()));
    }
    return filter;
}

} // namespace convenor
