// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include "core/base/day_pattern.h"

namespace convenor {

HalfDate typedHalfDate(const QString &text)
{
    const QString typed = text.trimmed();
    if (const auto date = HalfDate::parse(typed))
        return *date;
    if (const QDate day = QLocale().toDate(typed, QLocale::ShortFormat); day.isValid() && day.year() > 1999)
        return day;
    throw Error(Error::Invalid,
                QCoreApplication::translate("Field", "“%1” is not a date. Write it as 2026-11-23, 2026-11 or 2026.")
                    .arg(typed));
}

std::optional<int> typedNumber(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    bool ok = false;
    const int number = typed.toInt(&ok);
    if (!ok || number < 0)
        throw Error(Error::Invalid,
                    QCoreApplication::translate("Field", "“%1” is not a number. Write digits only.").arg(typed));
    return number;
}

} // namespace convenor
