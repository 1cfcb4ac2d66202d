// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps the Facts of an open workspace: reads them in slices between other events, and takes over every change.
//
//     FactsFeed feed(workspace);
//     connect(&feed, &FactsFeed::loaded, page, &Page::showFigures);
//     feed.start(); // after the first paint
#pragma once

#include "core/insight/facts.h"

#include <QObject>
#include <QTimer>

namespace convenor {

class Workspace;

class FactsFeed : public QObject
{
    Q_OBJECT

public:
    explicit FactsFeed(Workspace &workspace, QObject *parent = nullptr);

    const Facts &facts() const { return m_facts; }
    /// Begins to read, one slice each time that nothing else is to be done.
    void start();
    /// Reads all that is left at once, for who cannot wait: a picture, a report, a test.
    void finish();

Q_SIGNALS:
    /// Everything is read, for the first time or again.
    void loaded();
    /// A change was taken over.
    void updated();
    /// Reading failed; the sentence is for the user. Figures stay empty.
    void failed(const QString &sentence);

private:
    void readSlice();
    void take(const ChangeSet &changes);
    void readAgain();

    Workspace &m_workspace;
    Facts m_facts;
    QTimer m_timer;
    bool m_started = false;
};

} // namespace convenor
