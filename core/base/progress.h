// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far a long job is, and whether the person who waits has cancelled it. Shared by the thread that works and the
// thread that shows; every member may be called from both.
#pragma once

#include "core/base/error.h"
#include "core/base/words.h"

#include <atomic>

namespace convenor {

class Progress
{
public:
    /// Begins a part of \a total units (0: not known), of which \a name tells: "Reading". Words::tr
    /// translates it where it is shown.
    void begin(const char *name, qint64 total)
    {
        m_name = name;
        m_done = 0;
        m_total = total;
    }
    void setDone(qint64 done) { m_done = done; }
    void advance(qint64 units = 1) { m_done += units; }

    const char *name() const { return m_name; }
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }

    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }
    /// Throws Error(Conflict) if the job was cancelled: the way out of every loop of a job.
    void check() const
    {
        if (m_cancelled)
            throw cancelledError();
    }
    static Error cancelledError() { return {Error::Conflict, Words::tr("Cancelled; nothing was changed.")}; }

private:
    std::atomic<const char *> m_name = "";
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<bool> m_cancelled = false;
};

} // namespace convenor
