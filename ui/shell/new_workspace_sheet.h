// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks how a new workspace shall be called and in which time zone its people live. Where it is kept is suggested.
#pragma once

#include "ui/widgets/side_sheet.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace convenor {

class NewWorkspaceSheet : public SheetContent
{
    Q_OBJECT

public:
    /// \a folder: where it is kept unless somebody chooses another place. \a next: a file that is to be imported then; may
    /// be empty.
    NewWorkspaceSheet(const QString &folder, const QString &next);

    QWidget *firstFocus() override;
    /// Says why it could not be made.
    void say(const QString &sentence);
    /// Where it would be kept now.
    QString path() const;

Q_SIGNALS:
    void wanted(const QString &name, const QString &zone, const QString &path);

private:
    QWidget *makePlace();
    void showPlace();
    void choosePlace();
    void accept();

    QString m_folder;
    QString m_chosen; ///< a place that somebody chose
    QLineEdit *m_name;
    QComboBox *m_zone;
    QLabel *m_place;
    QLabel *m_problem;
};

} // namespace convenor
