// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jump_source.h"

namespace convenor {

namespace {

constexpr int mostFound = 30;

struct Look
{
    const char *word;
    const char *icon;
    Reference::Kind kind;
};

Look lookOf(JumpHit::Kind kind)
{
    switch (kind) {
    case JumpHit::Community:
        return {QT_TRANSLATE_NOOP("JumpSource", "Community"), "hexagon", Reference::Community};
    case JumpHit::Person:
        return {QT_TRANSLATE_NOOP("JumpSource", "Person"), "user-round", Reference::Person};
    case JumpHit::Session:
        return {QT_TRANSLATE_NOOP("JumpSource", "Session"), "calendar", Reference::Event};
    case JumpHit::Action:
        return {QT_TRANSLATE_NOOP("JumpSource", "Action item"), "list-todo", Reference::Action};
    }
    return {};
}

} // namespace

JumpSource::JumpSource(Context &context, QObject *parent)
    : QObject(parent), m_context(context), m_index(context.store(), context.today())
{
    connect(&context.workspace(), &Workspace::changed, this,
            [this](const ChangeSet &changes) { m_index.apply(changes); });
    connect(&context.workspace(), &Workspace::reset, this, [this] { m_index.reset(); });
}

std::vector<Jump> JumpSource::find(const QString &typed)
{
    std::vector<Jump> found;
    m_context.act([&] {
        for (const JumpHit &hit : m_index.find(typed, mostFound)) {
            const Look look = lookOf(hit.kind);
            const QString detail =
                hit.detail.isEmpty() ? tr(look.word) : hit.detail + QStringLiteral(" · ") + tr(look.word);
            found.push_back({hit.title, detail, QString::fromLatin1(look.icon), {}, {look.kind, hit.id, {}}, hit.fit});
        }
    });
    return found;
}

} // namespace convenor
