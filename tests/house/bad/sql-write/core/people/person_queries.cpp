// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
const auto *gone = "DELETE FROM person WHERE id = ?";
