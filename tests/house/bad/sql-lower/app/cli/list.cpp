// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
const auto *all = R"(
    select id from person where name = ?)";
