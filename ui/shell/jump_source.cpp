// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jump_source.h"

#include "core/insight/jump.h"

#include <QCoreApplication>

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
    case JumpHit::Conversation:
        return {QT_TRANSLATE_NOOP("JumpSource", "Conversation"), "message-circle", Reference::Person};
    case JumpHit::Note:
        return {QT_TRANSLATE_NOOP("JumpSource", "Note of a session"), "clipboard-check", Reference::Event};
    }
    return {};
}

Jump jumpOf(const JumpHit &hit)
{
    const Look look = lookOf(hit.kind);
    const QString word = QCoreApplication::translate("JumpSource", look.word);
    const QString detail = hit.detail.isEmpty() ? word : hit.detail + QStringLiteral(" · ") + word;
    return {hit.title, detail, hit.snippet, QString::fromLatin1(look.icon), {}, {look.kind, hit.id, {}}, hit.fit};
}

} // namespace

std::vector<Jump> jumpsFor(Context &context, const QString &typed)
{
    std::vector<Jump> found;
    context.act([&] {
        for (const JumpHit &hit : jumpHits(context.store(), typed, context.today(), mostFound))
            found.push_back(jumpOf(hit));
    });
    return found;
}

} // namespace convenor
