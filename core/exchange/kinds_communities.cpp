// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/communities/communities_mapping.h"
#include "core/exchange/dated.h"
#include "core/exchange/import_context.h"

namespace convenor {

namespace {

class CommunitiesImporter : public Importer
{
public:
    static constexpr auto fields = listOf({
        {"code", TableField::Optional, "community_code"}, {"name", TableField::Needed, "community community_name"},
        {"kind", TableField::Optional, "type"}, {"purpose", TableField::Optional, "description"}, {"origin"},
        {"openness"},
        {"channel_type"}, {"channel"}, {"founded", TableField::Optional, "", TableField::Day},
        {"closed", TableField::Optional, "", TableField::Day}, {"stage"}});

    explicit CommunitiesImporter(ImportContext &context)
        : m_context(context),
          m_communities(
              context.store(), [](const Community &c) { return c.id; }, context.edits()),
          m_channels(
              context.store(), [](const Channel &c) { return c.id; }, context.edits()),
          m_stages(
              context.store(), [](const Stage &s) { return s.id; }, context.edits())
    {
    }

    void take(Cells &row) override
    {
        Community community = find(row);
        read(row, community);
        const auto stage = row.choice<StageName>(fields["stage"], StageName::Idea);
        if (row.isRefused())
            return;
        const bool isNew = community.id.isNull();
        if (isNew)
            m_context.identify(community);
        Outcome outcome = m_communities.put(community.id, community);
        m_context.communities().add(community);
        const bool more =
            putChannel(row, community) | (!row.text(fields["stage"]).isEmpty() && putStage(stage, community));
        if (more && outcome == Outcome::Unchanged)
            outcome = Outcome::Updated;
        m_context.count(outcome);
    }

    void finish() override
    {
        m_communities.finish(m_context.changes());
        m_channels.finish(m_context.changes());
        m_stages.finish(m_context.changes());
    }

private:
    Community find(Cells &row) const
    {
        const QString code = row.text(fields["code"]);
        const Id<Community> id = m_context.communities().find(code.isEmpty() ? row.text(fields["name"]) : code);
        Community community;
        if (!id.isNull() && (code.isEmpty() || isCode(id, code)))
            return m_context.communities().get(id);
        if (const auto problem = Name::problem(code); problem && !code.isEmpty())
            row.refuse(fields["code"], *problem);
        else
            community.code = Name::trusted(code);
        return community;
    }
    bool isCode(Id<Community> id, const QString &code) const
    {
        return m_context.communities().get(id).code.value().compare(code, Qt::CaseInsensitive) == 0;
    }
    static void read(Cells &row, Community &community)
    {
        const QString name = row.text(fields["name"]);
        if (const auto problem = Name::problem(name))
            row.refuse(fields["name"], *problem);
        else
            community.name = Name(name);
        assign(community.purpose, row.longText(fields["purpose"]));
        assign(community.founded, row.halfDate(fields["founded"]));
        assign(community.closed, row.halfDate(fields["closed"]));
        community.kind = row.choice(fields["kind"], community.kind);
        community.origin = row.choice(fields["origin"], community.origin);
        community.openness = row.choice(fields["openness"], community.openness);
        if (!DateRange{community.founded, community.closed}.isOrdered())
            row.refuse(fields["closed"], Words::tr("It was closed on %1, before it was founded on %2.")
                                             .arg(community.closed.toString(), community.founded.toString()));
    }
    bool putChannel(Cells &row, const Community &community)
    {
        const QString type = row.text(fields["channel_type"]);
        const QString address = row.text(fields["channel"]);
        if (address.isEmpty())
            return false;
        Channel channel{m_context.store().newId<Channel>(), community.id, type, address, {}, {}};
        bool known = false;
        m_channels.each([&](const Channel &other) {
            if (other.community != community.id || other.type != type)
                return;
            known = known || other.address == address;
            if (other.until.isEmpty())
                channel.id = other.id;
        });
        return !known && m_channels.put(channel.id, channel) != Outcome::Unchanged;
    }
    /// The first stage began with the community; a further one begins today and ends the one before.
    bool putStage(StageName name, const Community &community)
    {
        std::optional<Stage> current;
        m_stages.each([&](const Stage &stage) {
            if (stage.community == community.id && stage.until.isEmpty())
                current = stage;
        });
        if (current && current->name == name)
            return false;
        const QDate today = m_context.settings().today;
        HalfDate since = community.founded;
        if (current) {
            since = today;
            current->until = std::max(current->since.first(), today.addDays(-1));
            m_stages.put(current->id, *current);
        }
        const Stage stage{m_context.store().newId<Stage>(), community.id, name, since, {}, {}};
        return m_stages.put(stage.id, stage) != Outcome::Unchanged;
    }

    ImportContext &m_context;
    Upserts<Community, Id<Community>> m_communities;
    Upserts<Channel, Id<Channel>> m_channels;
    Upserts<Stage, Id<Stage>> m_stages;
};

void readCommunities(const Store &store, const Filter &filter, const RowSink &sink)
{
    QHash<Id<Community>, Channel> channels;
    store.each<Channel>([&](const Channel &channel) {
        if (channel.until.isEmpty() && !channels.contains(channel.community))
            channels.insert(channel.community, channel);
    });
    QHash<Id<Community>, StageName> stages;
    store.each<Stage>([&](const Stage &stage) {
        if (stage.until.isEmpty())
            stages.insert(stage.community, stage.name);
    });
    store.each<Community>([&](const Community &c) {
        if ((!filter.community.isNull() && filter.community != c.id) || !filter.covers(DateRange{c.founded, c.closed}))
            return;
        const Channel channel = channels.value(c.id);
        const char *stage = stages.contains(c.id) ? enumName(stages.value(c.id)) : "";
        sink(c.id.value(), {c.code.value(), c.name.value(), QLatin1String(enumName(c.kind)), c.purpose,
                            QLatin1String(enumName(c.origin)), QLatin1String(enumName(c.openness)), channel.type, channel.address,
                            c.founded.toString(), c.closed.toString(), QLatin1String(stage)});
    });
}

} // namespace

std::vector<Kind> communityKinds()
{
    return {
        kindOf<CommunitiesImporter>("communities", readCommunities),
    };
}

} // namespace convenor
