-- SPDX-FileCopyrightText: The Convenor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE person (id INTEGER PRIMARY KEY) STRICT;
