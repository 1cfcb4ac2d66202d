// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source_file.h"

#include "core/base/error.h"
#include "core/base/words.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <sys/stat.h>

namespace convenor {

namespace {

constexpr qint64 pieceSize = 128 * 1024;
constexpr qint64 largest = 256 * 1024 * 1024;

Error unreadable(const QString &name, const QString &reason)
{
    return {Error::Storage, Words::tr("%1 could not be read: %2.").arg(name, reason)};
}

} // namespace

std::unique_ptr<QIODevice> openSource(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        throw unreadable(path, QString::fromLocal8Bit(std::strerror(errno)));
    if (S_ISDIR(status.st_mode))
        throw Error(Error::Invalid, Words::tr("%1 is a folder. Choose a file in it.").arg(path));
    if (!S_ISREG(status.st_mode))
        throw Error(Error::Invalid,
                    Words::tr("%1 is a pipe or a device. Give a file, or “-” for standard input.").arg(path));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw unreadable(path, file->errorString());
    return file;
}

QByteArray readWhole(QIODevice &device, const QString &name)
{
    QByteArray all;
    for (;;) {
        const QByteArray piece = device.read(pieceSize);
        if (piece.isEmpty() && !device.waitForReadyRead(-1))
            return all;
        if (all.size() + piece.size() > largest)
            throw Error(Error::Invalid, Words::tr("%1 is larger than 256 MB. Split it.").arg(name));
        all += piece;
    }
}

QByteArray readSource(const QString &path)
{
    if (path != u'-')
        return readWhole(*openSource(path), sourceName(path));
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        throw unreadable(sourceName(path), input.errorString());
    return readWhole(input, sourceName(path));
}

QString sourceName(const QString &path)
{
    return path == u'-' ? Words::tr("Standard input") : QFileInfo(path).fileName();
}

} // namespace convenor
