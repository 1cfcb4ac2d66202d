// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
const auto *all = "SELECT id, name "
                  "FROM person";
