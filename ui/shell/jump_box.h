// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The jump box: type a few letters of a page, an action, a person, a community or a session, and Enter goes there or does
// it. Opens on Ctrl+K from anywhere; empty it lists what was used last.
#pragma once

#include "ui/shell/context.h"

#include <QIcon>
#include <QWidget>

class QLineEdit;
class QListView;

namespace convenor {

struct Jump
{
    QString title;
    QString detail;  ///< of what kind it is, its keys
    QString snippet; ///< where it was found, if not in title or detail
    QString icon;
    QByteArray action;   ///< does this action; empty: goes to the reference
    Reference reference; ///< means nothing if there is an action
    int fit = 0;         ///< as fitOf() says
};

class JumpBox : public QWidget
{
    Q_OBJECT

public:
    explicit JumpBox(QWidget *window);

    /// \a find returns what fits a text, the best first; the actions of the table are added by the box.
    void setSource(std::function<std::vector<Jump>(const QString &)> find) { m_find = std::move(find); }
    void open();

Q_SIGNALS:
    void chosen(const convenor::Jump &jump);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Model;

    void search(const QString &text);
    void accept();
    void move(int rows);

    std::function<std::vector<Jump>(const QString &)> m_find;
    QLineEdit *m_line;
    QListView *m_list;
    Model *m_model;
    std::vector<Jump> m_recent;
};

} // namespace convenor
