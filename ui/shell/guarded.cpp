// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guarded.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace convenor {

Q_LOGGING_CATEGORY(edgeLog, "convenor.edge")

bool guarded(const std::function<void()> &work, const std::function<void(const QString &)> &refused)
{
    try {
        work();
        return true;
    } catch (const Error &error) {
        refused(error.sentence());
    } catch (const std::exception &error) {
        qCCritical(edgeLog) << error.what();
        refused(QCoreApplication::translate(
            "Guarded", "That went wrong, and nothing was changed. Try it again; if it happens again, close and "
                       "open the workspace."));
    }
    return false;
}

} // namespace convenor
