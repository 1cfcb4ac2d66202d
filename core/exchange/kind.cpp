// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kind.h"

#include "core/exchange/import_result.h"

#include <QString>

#include <algorithm>

namespace convenor {

void ImportResult::add(const ImportResult &other)
{
    added += other.added;
    updated += other.updated;
    unchanged += other.unchanged;
    rejected += other.rejected;
    warnings += other.warnings;
    problems.insert(problems.end(), other.problems.begin(), other.problems.end());
}

bool Filter::covers(const DateRange &range) const
{
    return (!on.isValid() || range.covers(on)) && range.overlaps({HalfDate(from), HalfDate(to)});
}

bool Filter::concerns(Id<Community> ofCommunity, Id<Person> ofPerson) const
{
    return (community.isNull() || community == ofCommunity) && (person.isNull() || person == ofPerson);
}

std::vector<const char *> Kind::columns() const
{
    std::vector<const char *> names;
    for (const TableField &field : fields)
        if (field.use != TableField::ImportOnly)
            names.push_back(field.name);
    return names;
}

int Kind::personField() const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [](const TableField &field) { return field.looks == TableField::PersonName; });
    return found == fields.end() ? -1 : int(found - fields.begin());
}

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all = [] {
        std::vector<Kind> list;
        for (auto *ofDomain : {communityKinds, peopleKinds, eventKinds, sessionKinds})
            for (Kind &kind : ofDomain())
                list.push_back(std::move(kind));
        return list;
    }();
    return all;
}

const Kind *findKind(const QString &name)
{
    for (const Kind &kind : kinds())
        if (name == QLatin1String(kind.name))
            return &kind;
    return nullptr;
}

} // namespace convenor
