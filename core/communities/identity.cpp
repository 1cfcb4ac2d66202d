// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/communities/identity.h"

#include "core/communities/directory.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace convenor {

namespace {

constexpr qsizetype stepOnWheel = 5;
constexpr int longestCode = 24;

} // namespace

const QStringList &identityHues()
{
    static const QStringList hues =
        QStringLiteral("rose coral amber olive green teal cyan sky blue indigo violet magenta").split(u' ');
    return hues;
}

const QStringList &identityShapes()
{
    static const QStringList shapes =
        QStringLiteral("circle square hexagon shield drop triangle diamond flower").split(u' ');
    return shapes;
}

void giveIdentity(Community &community, qsizetype number)
{
    const QStringList &hues = identityHues();
    const QStringList &shapes = identityShapes();
    community.colour = hues[number * stepOnWheel % hues.size()];
    community.shape = shapes[(number + number / hues.size()) % shapes.size()];
}

void giveFreeIdentity(Community &community, const std::vector<Community> &others)
{
    QHash<QString, int> hues, shapes, pairs;
    for (const Community &other : others) {
        ++hues[other.colour];
        ++shapes[other.shape];
        ++pairs[other.colour + u' ' + other.shape];
    }
    const auto crowd = [&](const Community &look) {
        return std::tuple(pairs.value(look.colour + u' ' + look.shape), hues.value(look.colour),
                          shapes.value(look.shape));
    };
    const qsizetype count = identityHues().size() * identityShapes().size();
    Community best = community;
    giveIdentity(best, 0);
    for (qsizetype number = 1; number < count; ++number) {
        Community look = community;
        giveIdentity(look, number);
        if (crowd(look) < crowd(best))
            best = look;
    }
    community.colour = best.colour;
    community.shape = best.shape;
}

QString freeCode(const QString &name, const CommunityDirectory &communities)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString code = name.toLower().replace(others, QStringLiteral("-")).left(longestCode);
    if (code.endsWith(u'-'))
        code.chop(1);
    QString free = code.isEmpty() ? QStringLiteral("community") : code;
    for (int i = 2; !communities.find(free).isNull(); ++i)
        free = code + u'-' + QString::number(i);
    return free;
}

} // namespace convenor
