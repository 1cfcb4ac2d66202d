// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_context.h"

#include "core/base/progress.h"
#include "core/calendar/series_rules.h"
#include "ui/shell/guarded.h"
#include "ui/shell/progress_panel.h"
#include "ui/widgets/side_sheet.h"
#include "ui/widgets/toast.h"

#include <QFileInfo>

namespace convenor {

namespace {

constexpr qint64 longStep = 5000;                 // rows: from here on a job has a panel
constexpr qint64 quickBackup = 8ll * 1024 * 1024; // bytes: copied at once

} // namespace

WindowContext::WindowContext(std::unique_ptr<Workspace> workspace, QDate today, QWidget *window, Toast &toast,
                             SideSheet &sheet)
    : m_workspace(std::move(workspace)),
      m_facts(*m_workspace),
      m_today(today),
      m_window(window),
      m_toast(toast),
      m_sheet(sheet)
{
    connect(&m_facts, &FactsFeed::failed, this, [this](const QString &sentence) { m_toast.warn(sentence); });
}

/// On a day that is not the real one it is the morning there.
qint64 WindowContext::now() const
{
    const QTime morning(9, 0);
    return m_today.isValid() ? localToUtc(m_today, morning, m_workspace->identity().zone)
                             : QDateTime::currentSecsSinceEpoch();
}

void WindowContext::commit(const Label &label, ChangeSet changes, const QString &told)
{
    if (changes.isEmpty())
        return;
    expectHere();
    const size_t rows = changes.size();
    backUpIfDue(rows);
    if (rows > size_t(longStep))
        runLong(label.text(), [&](Progress &progress) { m_workspace->commit(label, std::move(changes), &progress); });
    else
        m_workspace->commit(label, std::move(changes));
    Q_EMIT committed();
    m_toast.tell(told.isEmpty() ? label.text() : told, tr("Undo"), [this] { act([this] { undo(); }); });
}

void WindowContext::backUpIfDue(size_t rows)
{
    if (QFileInfo(m_workspace->path()).size() < quickBackup)
        m_workspace->backUpBefore(rows);
    else
        runLong(tr("Making a backup"), [&](Progress &progress) { m_workspace->backUpBefore(rows, &progress); });
}

bool WindowContext::act(const std::function<void()> &work)
{
    if (m_workspace->isLent())
        return false;
    return guarded(work, [this](const QString &sentence) { m_toast.warn(sentence); });
}

void WindowContext::tell(const QString &sentence)
{
    m_toast.tell(sentence);
}

void WindowContext::openSheet(SheetContent *content)
{
    m_sheet.open(content);
}

void WindowContext::closeSheet()
{
    m_sheet.close();
}

/// One job at a time: what began it goes on when it is done.
void WindowContext::expectHere() const
{
    if (m_workspace->isLent())
        throw Error(Error::Conflict, tr("Something long is still being done. Try it again when that is done."));
}

void WindowContext::runLong(const QString &title, const std::function<void(Progress &)> &job)
{
    expectHere();
    Progress progress;
    const ProgressPanel panel(title, progress, m_window);
    m_workspace->run([&] { job(progress); }, progress);
}

/// Undo or redo of \a next, which is the step that it is about; with a panel if it is long.
std::optional<Step> WindowContext::turn(const Step *next, const QString &title, bool forward)
{
    std::optional<Step> step;
    const auto go = [&](Progress *progress) {
        step = forward ? m_workspace->redo(progress) : m_workspace->undo(progress);
    };
    if (next && next->rows > longStep)
        runLong(title, [&](Progress &progress) { go(&progress); });
    else
        go(nullptr);
    Q_EMIT committed();
    return step;
}

/// What was undone could not be done again after a further step, so that the horizon waits for a person's next one.
void WindowContext::planAhead()
{
    act([this] {
        const QDate horizon = horizonFor(today());
        if (!m_workspace->canRedo())
            m_workspace->commitSystem({QStringLiteral("series.extend"), horizon.toString(Qt::ISODate)},
                                      extendSeries(m_workspace->store(), horizon));
    });
}

void WindowContext::undo()
{
    const std::vector<Step> steps = m_workspace->history();
    const auto next = std::find_if(steps.rbegin(), steps.rend(), [](const Step &s) { return !s.undone && !s.system; });
    const auto step = turn(next == steps.rend() ? nullptr : &*next, tr("Taking it back"), false);
    if (step)
        m_toast.tell(tr("Undone: %1").arg(step->label.text()), tr("Redo"), [this] { act([this] { redo(); }); });
    else
        m_toast.tell(tr("Nothing to undo"));
}

void WindowContext::redo()
{
    const std::vector<Step> steps = m_workspace->history();
    const auto next = std::find_if(steps.begin(), steps.end(), [](const Step &s) { return s.undone && !s.system; });
    const auto step = turn(next == steps.end() ? nullptr : &*next, tr("Doing it again"), true);
    if (step)
        m_toast.tell(tr("Done again: %1").arg(step->label.text()), tr("Undo"), [this] { act([this] { undo(); }); });
    else
        m_toast.tell(tr("Nothing to do again"));
}

} // namespace convenor
