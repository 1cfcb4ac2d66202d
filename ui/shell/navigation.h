// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rail on the left: the workspace's name, the pages with how much waits on each, and whether all is saved.
#pragma once

#include "ui/shell/context.h"

#include <QWidget>

class QAbstractButton;
class QLabel;
class QPushButton;

namespace convenor {

struct PageRow;

class Navigation : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void setWorkspace(const QString &name, const QString &detail);
    void setCurrent(Reference::Kind page);
    void setBadge(Reference::Kind page, int count);
    /// "All changes saved 14:03"
    void setSaved(const QString &text);

Q_SIGNALS:
    void chosen(convenor::Reference::Kind page);
    void historyWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Entry;

    QLabel *m_name;
    QLabel *m_detail;
    QPushButton *m_saved;
    QList<Entry *> m_entries;
};

} // namespace convenor
