// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
void f(const QString &name)
{
    if (name.isEmpty())
        throw Error(Error::Invalid, QStringLiteral("The name is missing. Type the "
                                                   "name of the person."));
}
