// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lock_file.h"

#include "core/base/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace convenor {

namespace {

QByteArray lockPath(const QString &workspacePath)
{
    const QFileInfo file(workspacePath);
    return QFile::encodeName(file.absolutePath() + QStringLiteral("/.") + file.fileName() + QStringLiteral(".lock"));
}

/// Program, process, host and moment; nothing if there is no lock file.
QStringList readHolder(const QString &workspacePath)
{
    QFile file(QFile::decodeName(lockPath(workspacePath)));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.read(1'000)).split(u'\n');
    return lines.size() == 4 ? lines : QStringList();
}

/// True for what a killed process left: whoever has the file open now is somebody else.
bool isLeftOver(const QStringList &holder)
{
    return holder[2] == QSysInfo::machineHostName() && ::kill(pid_t(holder[1].toInt()), 0) != 0 && errno == ESRCH;
}

} // namespace

void writeLockFile(const QString &workspacePath)
{
    const int file =
        ::open(lockPath(workspacePath).constData(), O_CREAT | O_TRUNC | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    const QStringList lines = {QCoreApplication::applicationName(), QString::number(QCoreApplication::applicationPid()),
                               QSysInfo::machineHostName(), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)};
    const QByteArray text = lines.join(u'\n').toUtf8();
    if (::write(file, text.constData(), size_t(text.size())) != text.size())
        ::unlink(lockPath(workspacePath).constData());
    ::close(file);
}

void removeLockFile(const QString &workspacePath)
{
    // Another process's stands there when the document was moved away and a second one opened in its place.
    const QStringList holder = readHolder(workspacePath);
    if (holder.isEmpty() || holder[1].toLongLong() == QCoreApplication::applicationPid())
        ::unlink(lockPath(workspacePath).constData());
}

QString holderOf(const QString &workspacePath)
{
    const QStringList holder = readHolder(workspacePath);
    if (holder.isEmpty() || isLeftOver(holder))
        return {};
    return Words::tr("by %1, process %2 on %3, since %4").arg(holder[0], holder[1], holder[2], holder[3]);
}

} // namespace convenor
