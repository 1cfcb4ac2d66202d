// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

namespace convenor {

namespace {

constexpr qint64 millisecondsAt2020 = 1'577'836'800'000;
constexpr int idsPerClockReading = 256;

} // namespace

IdSource::IdSource() : m_process(qint64(QRandomGenerator::system()->bounded(1 << 10)) << 12) {}

qint64 IdSource::next()
{
    if (m_untilClock-- == 0) {
        m_untilClock = idsPerClockReading - 1;
        const qint64 milliseconds = QDateTime::currentMSecsSinceEpoch() - millisecondsAt2020;
        m_last = std::max(m_last, std::max<qint64>(milliseconds, 0) << 22 | m_process);
    }
    return ++m_last;
}

qint64 IdSource::random()
{
    return qint64(QRandomGenerator::system()->generate64() >> 1) | 1;
}

} // namespace convenor
