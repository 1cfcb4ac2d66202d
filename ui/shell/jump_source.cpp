// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jump_source.h"

namespace convenor {

namespace {

constexpr int mostHits = 12;

struct Look
{
    Reference::Kind reference;
    const char *kind;
    const char *icon;
};

const Look &lookOf(JumpHit::Kind kind)
{
    static constexpr std::array<Look, JumpHit::Action + 1> looks{{
        {Reference::Community, QT_TRANSLATE_NOOP("JumpBox", "Community"), "hexagon"},
        {Reference::Person, QT_TRANSLATE_NOOP("JumpBox", "Person"), "user-round"},
        {Reference::Event, QT_TRANSLATE_NOOP("JumpBox", "Session"), "calendar"},
        {Reference::Action, QT_TRANSLATE_NOOP("JumpBox", "Action item"), "square-check"},
    }};
    return looks[size_t(kind)];
}

/// Hits on the scale of matchScore(), by which the box mixes them with actions.
int scoreOf(const JumpHit &hit)
{
    constexpr std::array<int, 4> scores{0, 1, 5, 8};
    return scores[size_t(std::clamp(hit.fit, 0, 3))];
}

Jump jumpTo(const JumpHit &hit)
{
    const Look &look = lookOf(hit.kind);
    const QString kind = JumpBox::tr(look.kind);
    const QString detail = hit.detail.isEmpty() ? kind : kind + QStringLiteral(" · ") + hit.detail;
    return {hit.title, detail, QLatin1String(look.icon), {}, {look.reference, hit.id, {}}, scoreOf(hit)};
}

} // namespace

JumpSource::JumpSource(Context &context) : m_context(context), m_index(context.store(), context.today())
{
    Workspace *workspace = &context.workspace();
    m_connections = {QObject::connect(workspace, &Workspace::changed, workspace,
                                      [this](const ChangeSet &changes) { m_index.apply(changes); }),
                     QObject::connect(workspace, &Workspace::reset, workspace, [this] { m_index.reset(); })};
}

JumpSource::~JumpSource()
{
    for (const QMetaObject::Connection &connection : m_connections)
        QObject::disconnect(connection);
}

std::vector<Jump> JumpSource::find(const QString &typed)
{
    std::vector<Jump> found;
    m_context.act([&] {
        for (const JumpHit &hit : m_index.find(typed, mostHits))
            found.push_back(jumpTo(hit));
    });
    return found;
}

} // namespace convenor
