// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first step of an import: choose a file, drop one, or paste. And why the last one could not be read.
#pragma once

#include <QWidget>

namespace convenor {

class FileStep : public QWidget
{
    Q_OBJECT

public:
    explicit FileStep(QWidget *parent = nullptr);

    QWidget *firstFocus() const;

Q_SIGNALS:
    void fileChosen(const QString &path);
    void pasteWanted();

private:
    void choose();
};

} // namespace convenor
