// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/label.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace convenor {

namespace {

/// %1 is the subject.
constexpr std::array<std::pair<const char *, const char *>, 6> words = {{
    {"import", QT_TRANSLATE_NOOP("Label", "Import %1")},
    {"session.cancel", QT_TRANSLATE_NOOP("Label", "Say that “%1” did not happen")},
    {"session.count", QT_TRANSLATE_NOOP("Label", "Count who came to “%1”")},
    {"session.thank", QT_TRANSLATE_NOOP("Label", "Thank for “%1”")},
    {"session.log", QT_TRANSLATE_NOOP("Label", "Log session “%1”")},
    {"series.extend", QT_TRANSLATE_NOOP("Label", "Plan series ahead to %1")},
}};

} // namespace

QString Label::text() const
{
    for (const auto &[name, text] : words)
        if (verb == QLatin1String(name))
            return QCoreApplication::translate("Label", text).arg(subject);
    return subject.isEmpty() ? verb : verb + u' ' + subject;
}

} // namespace convenor
