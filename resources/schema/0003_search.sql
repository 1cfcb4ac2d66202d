-- SPDX-FileCopyrightText: The Convenor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The search index: for each record type with searchable columns a table of their words under the id of the record. It
-- keeps no text (content = ''), and of each word only in which columns it stands. The words come folded and separated by
-- spaces, so that the plain tokenizer is right for every script.

CREATE VIRTUAL TABLE search_person USING fts5 (
    name, handle, email, content = '', columnsize = 0, detail = column, tokenize = 'ascii');
CREATE VIRTUAL TABLE search_community USING fts5 (
    code, name, purpose, content = '', columnsize = 0, detail = column, tokenize = 'ascii');
CREATE VIRTUAL TABLE search_event USING fts5 (
    title, content = '', columnsize = 0, detail = column, tokenize = 'ascii');
CREATE VIRTUAL TABLE search_session_note USING fts5 (
    text, content = '', columnsize = 0, detail = column, tokenize = 'ascii');
CREATE VIRTUAL TABLE search_action_item USING fts5 (
    text, content = '', columnsize = 0, detail = column, tokenize = 'ascii');
CREATE VIRTUAL TABLE search_touch USING fts5 (
    note, content = '', columnsize = 0, detail = column, tokenize = 'ascii');
