// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A window with Ada and two Bobs onto which a test drops files, as a person would.
//
//     ImportScene s; s.drop(s.file("people.csv", "name\nGrace Hopper\n")); s.press("See what will happen");
#pragma once

#include "tests/support/builders.h"
#include "tests/support/ui_driver.h"
#include "ui/widgets/record_table.h"

namespace convenor {

struct ImportScene
{
    TestWorkspace w;
    Person ada = aPerson("Ada Lovelace"), bob = aPerson("Bob Smith"), bobToo = aPerson("Bob Smith");
    std::unique_ptr<UiDriver> ui;

    /// \a prepare may add to the workspace before the window opens.
    explicit ImportScene(const std::function<void(TestWorkspace &)> &prepare = {});

    /// Writes a file and says its path.
    QString file(const char *name, const QByteArray &bytes) const;
    /// Drops a file on the window.
    void drop(const QString &path);
    /// Clicks the button called \a button. Fails the test if it cannot be.
    void press(const char *button);
    /// Chooses \a field for the column called \a column.
    void map(const char *column, const char *field);
    RecordTable *rows();
    QString cell(int row, int column);
    /// What the sheet says that it could not do.
    QString problem();
    size_t people() { return ui->store().all<Person>().size(); }
};

} // namespace convenor
