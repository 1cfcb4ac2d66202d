// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Twelve hues and eight shapes to choose from, with the emblem that they make. Arrow keys go through each row.
//
//     auto *look = new LookPicker(community); connect(look, &LookPicker::chosen, …);
#pragma once

#include "core/communities/community.h"

#include <QWidget>

namespace convenor {

class Emblem;

class LookPicker : public QWidget
{
    Q_OBJECT

public:
    explicit LookPicker(const Community &community, QWidget *parent = nullptr);

    QString colour() const { return m_community.colour; }
    QString shape() const { return m_community.shape; }
    QWidget *firstEditor() const { return m_first; }
    /// Shows the letters that a community called \a name has.
    void setName(const QString &name);

Q_SIGNALS:
    void chosen();

private:
    QWidget *addRow(const QString &title, const QStringList &names, bool isShape);
    void showLook();

    Community m_community;
    Emblem *m_emblem;
    QWidget *m_first = nullptr;
};

} // namespace convenor
