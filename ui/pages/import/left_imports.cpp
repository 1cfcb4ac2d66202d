// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/left_imports.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace convenor {

namespace {

constexpr size_t mostKept = 20;
constexpr qint64 largestHashed = 16 << 20; // bytes: in about 50 ms

/// Of a large file its place, size and time instead.
QByteArray contentOf(const ImportRequest &request)
{
    if (!request.bytes.isNull())
        return QCryptographicHash::hash(request.bytes, QCryptographicHash::Sha256);
    QFile file(request.path);
    const QFileInfo about(file);
    if (about.size() <= largestHashed && file.open(QIODevice::ReadOnly))
        return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
    return QStringLiteral("%1\n%2\n%3")
        .arg(about.absoluteFilePath())
        .arg(about.size())
        .arg(about.lastModified().toMSecsSinceEpoch())
        .toUtf8();
}

} // namespace

void LeftImports::keep(const ImportRequest &request)
{
    Left left{contentOf(request), request};
    left.request.bytes = request.bytes.isNull() ? QByteArray() : QByteArray(""); // a paste has no path
    std::erase_if(m_left, [&](const Left &other) { return other.content == left.content; });
    m_left.push_back(std::move(left));
    if (m_left.size() > mostKept)
        m_left.erase(m_left.begin());
}

bool LeftImports::restore(ImportRequest &request) const
{
    const QByteArray content = contentOf(request);
    auto found =
        std::find_if(m_left.rbegin(), m_left.rend(), [&](const Left &left) { return left.content == content; });
    const bool isSame = found != m_left.rend();
    if (!isSame && request.bytes.isNull())
        found = std::find_if(m_left.rbegin(), m_left.rend(), [&](const Left &left) {
            return left.request.bytes.isNull() && left.request.path == request.path;
        });
    if (found == m_left.rend())
        return false;
    const ImportRequest &before = found->request;
    request.kind = before.kind;
    request.map = before.map;
    request.community = before.community;
    request.table = before.table;
    request.dates = before.dates;
    if (isSame)
        request.choices = before.choices;
    return true;
}

} // namespace convenor
