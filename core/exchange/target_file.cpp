// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/target_file.h"

#include "core/base/error.h"
#include "core/base/words.h"

#include <QFileInfo>
#include <QSaveFile>

namespace convenor {

namespace {

void expectDone(bool isDone, const QSaveFile &file, const QString &path)
{
    if (!isDone)
        throw Error(Error::Storage,
                    Words::tr("“%1” cannot be written: %2. Choose a folder that you may write to and that has room.")
                        .arg(path, file.errorString()));
}

} // namespace

void writeFile(const QString &path, const QString &workspace, const std::function<void(QIODevice &)> &write)
{
    const QFileInfo target(path);
    if (target.exists() && target.canonicalFilePath() == QFileInfo(workspace).canonicalFilePath())
        throw Error(Error::Invalid,
                    Words::tr("“%1” is the workspace itself. Choose another name for the file.").arg(path));
    if (target.exists() && !target.isFile())
        throw Error(Error::Invalid, Words::tr("“%1” is a folder or a device. Name a file.").arg(path));
    QSaveFile file(path);
    expectDone(file.open(QIODevice::WriteOnly), file, path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    write(file);
    expectDone(file.commit(), file, path);
}

} // namespace convenor
