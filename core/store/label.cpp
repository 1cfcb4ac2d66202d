// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/label.h"

#include "core/base/words.h"

#include <utility>

namespace convenor {

namespace {

/// %1 is the subject.
constexpr std::pair<const char *, const char *> words[] = {
    {"import", QT_TRANSLATE_NOOP("Core", "Import %1")},
    {"session.cancel", QT_TRANSLATE_NOOP("Core", "Say that “%1” did not happen")},
    {"session.count", QT_TRANSLATE_NOOP("Core", "Count who came to “%1”")},
    {"session.thank", QT_TRANSLATE_NOOP("Core", "Thank for “%1”")},
    {"session.log", QT_TRANSLATE_NOOP("Core", "Log session “%1”")},
    {"session.plan", QT_TRANSLATE_NOOP("Core", "Plan “%1”")},
    {"session.change", QT_TRANSLATE_NOOP("Core", "Change “%1”")},
    {"session.move", QT_TRANSLATE_NOOP("Core", "Move “%1”")},
    {"session.calloff", QT_TRANSLATE_NOOP("Core", "Call off “%1”")},
    {"session.copy", QT_TRANSLATE_NOOP("Core", "Copy “%1”")},
    {"session.delete", QT_TRANSLATE_NOOP("Core", "Delete “%1”")},
    {"session.restore", QT_TRANSLATE_NOOP("Core", "Plan “%1” again")},
    {"session.speaker", QT_TRANSLATE_NOOP("Core", "Set who leads “%1”")},
    {"series.extend", QT_TRANSLATE_NOOP("Core", "Plan series ahead to %1")},
    {"action.done", QT_TRANSLATE_NOOP("Core", "Done: “%1”")},
    {"action.due", QT_TRANSLATE_NOOP("Core", "Change when “%1” is due")},
    {"action.reopen", QT_TRANSLATE_NOOP("Core", "Reopen “%1”")},
    {"break.end", QT_TRANSLATE_NOOP("Core", "%1 is back")},
    {"break.start", QT_TRANSLATE_NOOP("Core", "Break of %1")},
    {"care.settle", QT_TRANSLATE_NOOP("Core", "Settle %1")},
    {"care.snooze", QT_TRANSLATE_NOOP("Core", "Put off “%1”")},
    {"care.wake", QT_TRANSLATE_NOOP("Core", "Show “%1” again")},
    {"care.ask", QT_TRANSLATE_NOOP("Core", "Ask %1")},
    {"care.talk", QT_TRANSLATE_NOOP("Core", "Conversation with %1")},
    {"care.thank", QT_TRANSLATE_NOOP("Core", "Thank %1")},
    {"care.welcome", QT_TRANSLATE_NOOP("Core", "Welcome %1")},
    {"community.add", QT_TRANSLATE_NOOP("Core", "New community %1")},
    {"community.change", QT_TRANSLATE_NOOP("Core", "Change %1")},
    {"community.channel", QT_TRANSLATE_NOOP("Core", "Channels of %1")},
    {"community.close", QT_TRANSLATE_NOOP("Core", "Close %1")},
    {"community.look", QT_TRANSLATE_NOOP("Core", "Look of %1")},
    {"community.stage", QT_TRANSLATE_NOOP("Core", "Stage of %1")},
    {"membership.join", QT_TRANSLATE_NOOP("Core", "%1 joins")},
    {"membership.leave", QT_TRANSLATE_NOOP("Core", "%1 leaves the community")},
    {"person.add", QT_TRANSLATE_NOOP("Core", "Add %1")},
    {"person.apart", QT_TRANSLATE_NOOP("Core", "Keep %1 apart")},
    {"person.change", QT_TRANSLATE_NOOP("Core", "Change %1")},
    {"person.leave", QT_TRANSLATE_NOOP("Core", "%1 leaves the organisation")},
    {"person.merge", QT_TRANSLATE_NOOP("Core", "Merge %1")},
    {"role.end", QT_TRANSLATE_NOOP("Core", "End of role of %1")},
    {"role.start", QT_TRANSLATE_NOOP("Core", "New role of %1")},
};

} // namespace

QString Label::text() const
{
    for (const auto &[name, text] : words)
        if (verb == QLatin1String(name))
            return Words::tr(text).arg(subject);
    return subject.isEmpty() ? verb : verb + u' ' + subject;
}

} // namespace convenor
