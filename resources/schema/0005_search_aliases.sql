-- SPDX-FileCopyrightText: The Convenor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- People are also found by what else they were written.

CREATE VIRTUAL TABLE search_person_alias USING fts5 (
    text, content = '', columnsize = 0, detail = column, tokenize = 'ascii');
