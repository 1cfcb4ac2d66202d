// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any text where people type: dates, a session in one line, a rule of recurrence, a pasted list of names.

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/typed_date.h"
#include "core/calendar/quick_add.h"
#include "core/calendar/recurrence.h"
#include "core/exchange/attendee_list.h"

#include <cstdlib>

using namespace convenor;

namespace {

const QDate today(2026, 11, 23);

void expandRule(const QString &rule)
{
    ExpansionBudget budget;
    try {
        expand({When::timed(today, QTime(9, 0), QStringLiteral("Europe/Berlin")), rule}, today.addYears(1), budget);
    } catch (const Error &) {
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    readTypedDate(text, today);
    findTypedDate(text.split(u' '), today);
    takeDayAtEnd(text, today);
    readQuickLine(text, today);
    readAttendeeList(text);
    expandRule(text);
    const QString kept = cleaned(text);
    if (cleaned(kept) != kept)
        abort(); // what is clean stays as it is
    return 0;
}
