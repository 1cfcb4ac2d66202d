// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/one_file.h"

#include <QMimeData>
#include <QString>
#include <QUrl>

namespace convenor {

QString oneFileIn(const QMimeData &given)
{
    const QList<QUrl> urls = given.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

bool isNamedAsWorkspace(const QString &path)
{
    return path.endsWith(u".convenor", Qt::CaseInsensitive);
}

} // namespace convenor
