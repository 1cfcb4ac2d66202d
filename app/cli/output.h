// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the command line prints: lists as aligned columns or as one JSON object, row by row so that a list may be long;
// progress on standard error when that is a terminal.
#pragma once

#include "core/base/progress.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QTextStream>
#include <QTimer>

#include <csignal>
#include <memory>
#include <vector>

namespace convenor {

void print(const QString &line);
void printError(const QString &line);
/// One JSON object on one line.
void printJson(const QJsonObject &object);

class ListPrinter
{
public:
    ListPrinter(std::vector<const char *> columns, bool json);
    ~ListPrinter();
    Q_DISABLE_COPY_MOVE(ListPrinter)

    void row(const QJsonArray &cells);
    /// Ends the list; \a ifEmpty is said instead of an empty table.
    void finish(const QString &ifEmpty);

private:
    void printAligned();
    static QString plain(const QJsonValue &cell);

    std::vector<const char *> m_columns;
    bool m_json;
    qint64 m_count = 0;
    std::vector<QStringList> m_rows; ///< plain text waits for its widths
    QTextStream m_out;
};

/// Shows the progress of a job on standard error while it lives, and cancels it on Ctrl+C.
class ProgressLine
{
public:
    explicit ProgressLine(Progress &progress);
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

private:
    void catchInterrupt();
    void show();

    Progress &m_progress;
    bool m_isTerminal;
    sigset_t m_signalsBefore = {};
    int m_interrupts = -1; ///< readable once Ctrl+C was pressed
    QTimer m_timer;
};

} // namespace convenor
