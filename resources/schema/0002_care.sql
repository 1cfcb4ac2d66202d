-- SPDX-FileCopyrightText: The Convenor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Tasks that are put off, and indexes by which a day's tasks are found without reading whole tables.

CREATE TABLE snooze (
    id      INTEGER NOT NULL PRIMARY KEY,
    subject TEXT NOT NULL CHECK (subject <> ''),
    until   TEXT NOT NULL CHECK (until <> '')
) STRICT;
CREATE UNIQUE INDEX snooze_subject ON snooze (subject);

DROP INDEX attendance_presence;
CREATE INDEX attendance_presence ON attendance (event, presence, person);
CREATE INDEX membership_since ON membership (since);
CREATE INDEX action_item_open ON action_item (due) WHERE done = '';
CREATE INDEX touch_kind ON touch (kind, day);
