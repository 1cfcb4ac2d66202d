// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that a page gets: the open workspace, what metrics read, today, the way to other pages, and the way to change things.
//
//     context.commit({"person.change", name}, changePerson(context.store(), person));   // inside context.act(…)
//     context.open({Reference::Person, id.value()});
#pragma once

#include "core/store/workspace.h"

#include <QDate>

#include <functional>

class QWidget;

namespace convenor {

class FactsFeed;
class Progress;
class SheetContent;

/// Something that can be shown: a page, or a record on its page.
struct Reference
{
    enum Kind { Today, Calendar, Communities, People, Sessions, Insights, Community, Person, Event, Action };

    Kind kind = Today;
    qint64 id = 0;  ///< of the record; 0: the page itself
    QString action; ///< done there, such as "session.log"; empty: only shown

    bool operator==(const Reference &) const = default;
};

class Context
{
public:
    virtual ~Context() = default;

    virtual Workspace &workspace() = 0;
    virtual FactsFeed &facts() = 0;
    virtual QDate today() const = 0;
    /// The instant by which something has ended, in seconds since 1970 UTC.
    virtual qint64 now() const = 0;
    const Store &store() { return workspace().store(); }

    /// Goes to the page of \a reference and shows it there.
    virtual void open(const Reference &reference) = 0;
    /// Commits \a changes as one step and tells of it with Undo. Nothing happens if there are none. \a told: other
    /// words than those of the step.
    virtual void commit(const Label &label, ChangeSet changes, const QString &told = {}) = 0;
    /// Runs \a job, which may use the store, in a worker, with a panel that is called \a title and has Cancel. Throws what
    /// it throws.
    virtual void runLong(const QString &title, const std::function<void(Progress &)> &job) = 0;
    /// Runs \a work, which may throw Error: its sentence is shown, and false returned. Every slot that reads or changes
    /// the document goes through here: while the document is lent to a long job, \a work is not run, and false returned.
    virtual bool act(const std::function<void()> &work) = 0;
    /// Says \a sentence at the foot of the window.
    virtual void tell(const QString &sentence) = 0;

    /// Shows \a content, which is taken over, beside the page.
    virtual void openSheet(SheetContent *content) = 0;
    virtual void closeSheet() = 0;
};

} // namespace convenor
