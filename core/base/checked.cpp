// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/checked.h"

#include "core/base/text.h"
#include "core/base/words.h"

namespace convenor {

namespace {

constexpr int longestName = 200;
constexpr int longestUrl = 2'000;

bool hasSpace(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

QString NameCheck::cleaned(QString text)
{
    return convenor::cleaned(text);
}

std::optional<QString> NameCheck::problem(const QString &text)
{
    if (text.isEmpty())
        return Words::tr("A name is missing.");
    if (text.size() > longestName)
        return Words::tr("“%1…” is longer than %2 characters; shorten it.")
            .arg(text.left(30), QString::number(longestName));
    return std::nullopt;
}

QString EmailCheck::cleaned(QString text)
{
    text = convenor::cleaned(text);
    return text.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive) ? text.mid(7) : text;
}

std::optional<QString> EmailCheck::problem(const QString &text)
{
    const auto at = text.indexOf(u'@');
    const bool shaped = at > 0 && at < text.size() - 1 && text.indexOf(u'@', at + 1) < 0 && !hasSpace(text);
    if (text.isEmpty() || (shaped && text.size() <= longestName))
        return std::nullopt;
    return Words::tr("“%1” is not an e-mail address.").arg(text.left(60));
}

QString UrlCheck::cleaned(QString text)
{
    return convenor::cleaned(text);
}

std::optional<QString> UrlCheck::problem(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    for (const auto *scheme : {"http://", "https://", "mailto:"})
        if (text.startsWith(QLatin1String(scheme), Qt::CaseInsensitive) && text.size() <= longestUrl && !hasSpace(text))
            return std::nullopt;
    return Words::tr("“%1” is not a web address; it should begin with https://.").arg(text.left(60));
}

} // namespace convenor
