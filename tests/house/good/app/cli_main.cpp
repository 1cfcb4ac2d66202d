// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
int main()
{
    try {
        return 0;
    } catch (const Error &) {
        return 1;
    }
}
