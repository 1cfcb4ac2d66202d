-- SPDX-FileCopyrightText: The Convenor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Text is never null; null means "not known" and stands only where a value is optional. Dates are ISO prefixes
-- (2023, 2023-05, 2023-05-01), instants integer UTC seconds, ids made by the client.

CREATE TABLE integrity (
    name TEXT NOT NULL PRIMARY KEY,
    sum  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE workspace (
    id         INTEGER NOT NULL PRIMARY KEY,
    uid        TEXT NOT NULL,
    name       TEXT NOT NULL,
    zone       TEXT NOT NULL,
    started_on TEXT NOT NULL
) STRICT;

CREATE TABLE history (
    id      INTEGER NOT NULL PRIMARY KEY,
    at      INTEGER NOT NULL,
    verb    TEXT NOT NULL,
    subject TEXT NOT NULL,
    rows    INTEGER NOT NULL,
    undone  INTEGER NOT NULL,
    system  INTEGER NOT NULL
) STRICT;

CREATE TABLE history_part (
    id         INTEGER NOT NULL PRIMARY KEY,
    step       INTEGER NOT NULL REFERENCES history (id),
    table_name TEXT NOT NULL,
    added      BLOB NOT NULL,
    images     BLOB NOT NULL
) STRICT;
CREATE INDEX history_part_step ON history_part (step);

CREATE TABLE draft (
    id      INTEGER NOT NULL PRIMARY KEY,
    kind    TEXT NOT NULL,
    subject TEXT NOT NULL,
    text    TEXT NOT NULL,
    at      INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX draft_subject ON draft (kind, subject);

CREATE TABLE person (
    id        INTEGER NOT NULL PRIMARY KEY,
    name      TEXT NOT NULL CHECK (name <> ''),
    handle    TEXT NOT NULL DEFAULT '',
    email     TEXT NOT NULL DEFAULT '',
    country   TEXT NOT NULL DEFAULT '',
    zone      TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '',
    joined    TEXT NOT NULL DEFAULT '',
    "left"    TEXT NOT NULL DEFAULT '',
    guest     INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE affiliation (
    id           INTEGER NOT NULL PRIMARY KEY,
    person       INTEGER NOT NULL REFERENCES person (id),
    organisation TEXT NOT NULL DEFAULT '',
    department   TEXT NOT NULL DEFAULT '',
    site         TEXT NOT NULL DEFAULT '',
    since        TEXT NOT NULL DEFAULT '',
    until        TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX affiliation_person ON affiliation (person);

CREATE TABLE headcount (
    id         INTEGER NOT NULL PRIMARY KEY,
    day        TEXT NOT NULL CHECK (day <> ''),
    people     INTEGER NOT NULL CHECK (people >= 0),
    department TEXT NOT NULL DEFAULT '',
    site       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX headcount_day ON headcount (day, department, site);

CREATE TABLE community (
    id           INTEGER NOT NULL PRIMARY KEY,
    code         TEXT NOT NULL CHECK (code <> ''),
    name         TEXT NOT NULL CHECK (name <> ''),
    kind         TEXT NOT NULL DEFAULT 'other',
    purpose      TEXT NOT NULL DEFAULT '',
    origin       TEXT NOT NULL DEFAULT '',
    openness     TEXT NOT NULL DEFAULT '',
    founded      TEXT NOT NULL DEFAULT '',
    closed       TEXT NOT NULL DEFAULT '',
    colour       TEXT NOT NULL,
    shape        TEXT NOT NULL,
    cadence_days INTEGER CHECK (cadence_days > 0)
) STRICT;
CREATE UNIQUE INDEX community_code ON community (code);

CREATE TABLE stage (
    id        INTEGER NOT NULL PRIMARY KEY,
    community INTEGER NOT NULL REFERENCES community (id),
    name      TEXT NOT NULL,
    since     TEXT NOT NULL DEFAULT '',
    until     TEXT NOT NULL DEFAULT '',
    reason    TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX stage_community ON stage (community);

CREATE TABLE channel (
    id        INTEGER NOT NULL PRIMARY KEY,
    community INTEGER NOT NULL REFERENCES community (id),
    type      TEXT NOT NULL DEFAULT '',
    address   TEXT NOT NULL DEFAULT '',
    since     TEXT NOT NULL DEFAULT '',
    until     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX channel_community ON channel (community);

CREATE TABLE membership (
    id        INTEGER NOT NULL PRIMARY KEY,
    community INTEGER NOT NULL REFERENCES community (id),
    person    INTEGER NOT NULL REFERENCES person (id),
    since     TEXT NOT NULL DEFAULT '',
    until     TEXT NOT NULL DEFAULT '',
    source    TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX membership_person ON membership (person, community, since);
CREATE INDEX membership_community ON membership (community);

CREATE TABLE role (
    id   INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    core INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX role_name ON role (name);

CREATE TABLE role_term (
    id        INTEGER NOT NULL PRIMARY KEY,
    community INTEGER NOT NULL REFERENCES community (id),
    person    INTEGER NOT NULL REFERENCES person (id),
    role      INTEGER NOT NULL REFERENCES role (id),
    since     TEXT NOT NULL DEFAULT '',
    until     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX role_term_community ON role_term (community, person, role, since);
CREATE INDEX role_term_person ON role_term (person);
CREATE INDEX role_term_role ON role_term (role);

CREATE TABLE break (
    id              INTEGER NOT NULL PRIMARY KEY,
    person          INTEGER NOT NULL REFERENCES person (id),
    community       INTEGER REFERENCES community (id),
    since           TEXT NOT NULL CHECK (since <> ''),
    expected_return TEXT NOT NULL DEFAULT '',
    returned        TEXT NOT NULL DEFAULT '',
    stand_in        INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX break_person ON break (person);
CREATE INDEX break_community ON break (community);
CREATE INDEX break_stand_in ON break (stand_in);

CREATE TABLE series (
    id             INTEGER NOT NULL PRIMARY KEY,
    uid            TEXT NOT NULL CHECK (uid <> ''),
    title          TEXT NOT NULL CHECK (title <> ''),
    date           TEXT NOT NULL CHECK (date <> ''),
    time           TEXT,
    zone           TEXT NOT NULL DEFAULT '',
    minutes        INTEGER NOT NULL,
    rule           TEXT NOT NULL DEFAULT '',
    extra          TEXT NOT NULL DEFAULT '',
    except_dates   TEXT NOT NULL DEFAULT '',
    status         TEXT NOT NULL DEFAULT 'planned',
    format         TEXT NOT NULL DEFAULT '',
    place          TEXT NOT NULL DEFAULT '',
    url            TEXT NOT NULL DEFAULT '',
    expanded_until TEXT NOT NULL CHECK (expanded_until <> '')
) STRICT;
CREATE UNIQUE INDEX series_uid ON series (uid);

CREATE TABLE series_community (
    id        INTEGER NOT NULL PRIMARY KEY,
    series    INTEGER NOT NULL REFERENCES series (id),
    community INTEGER NOT NULL REFERENCES community (id)
) STRICT;
CREATE UNIQUE INDEX series_community_series ON series_community (series, community);
CREATE INDEX series_community_community ON series_community (community);

CREATE TABLE event (
    id             INTEGER NOT NULL PRIMARY KEY,
    uid            TEXT NOT NULL CHECK (uid <> ''),
    series         INTEGER REFERENCES series (id),
    original_start TEXT NOT NULL DEFAULT '',
    own            INTEGER NOT NULL DEFAULT 0,
    title          TEXT NOT NULL CHECK (title <> ''),
    date           TEXT NOT NULL CHECK (date <> ''),
    time           TEXT,
    zone           TEXT NOT NULL DEFAULT '',
    start_utc      INTEGER NOT NULL,
    minutes        INTEGER NOT NULL CHECK (minutes >= 0),
    format         TEXT NOT NULL DEFAULT '',
    status         TEXT NOT NULL DEFAULT 'planned',
    place          TEXT NOT NULL DEFAULT '',
    url            TEXT NOT NULL DEFAULT '',
    registered     INTEGER CHECK (registered >= 0),
    head_count     INTEGER CHECK (head_count >= 0),
    unnamed        INTEGER CHECK (unnamed >= 0),
    safe_space     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX event_uid ON event (uid, original_start);
CREATE INDEX event_start ON event (start_utc);
CREATE INDEX event_series ON event (series);

CREATE TABLE event_community (
    id        INTEGER NOT NULL PRIMARY KEY,
    event     INTEGER NOT NULL REFERENCES event (id),
    community INTEGER NOT NULL REFERENCES community (id)
) STRICT;
CREATE UNIQUE INDEX event_community_event ON event_community (event, community);
CREATE INDEX event_community_community ON event_community (community);

CREATE TABLE part (
    id     INTEGER NOT NULL PRIMARY KEY,
    event  INTEGER NOT NULL REFERENCES event (id),
    person INTEGER NOT NULL REFERENCES person (id),
    kind   TEXT NOT NULL,
    state  TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX part_event ON part (event, person, kind);
CREATE INDEX part_person ON part (person);

CREATE TABLE attendance (
    id           INTEGER NOT NULL PRIMARY KEY,
    event        INTEGER NOT NULL REFERENCES event (id),
    person       INTEGER NOT NULL REFERENCES person (id),
    registration TEXT NOT NULL DEFAULT '',
    presence     TEXT NOT NULL DEFAULT '',
    minutes      INTEGER
) STRICT;
CREATE UNIQUE INDEX attendance_event ON attendance (event, person);
CREATE INDEX attendance_person ON attendance (person);
CREATE INDEX attendance_presence ON attendance (event, presence);

CREATE TABLE answer_tally (
    id       INTEGER NOT NULL PRIMARY KEY,
    event    INTEGER NOT NULL REFERENCES event (id),
    question TEXT NOT NULL,
    value    INTEGER NOT NULL,
    count    INTEGER NOT NULL CHECK (count > 0)
) STRICT;
CREATE UNIQUE INDEX answer_tally_event ON answer_tally (event, question, value);

CREATE TABLE loose_comment (
    id       INTEGER NOT NULL PRIMARY KEY,
    event    INTEGER NOT NULL REFERENCES event (id),
    question TEXT NOT NULL,
    text     TEXT NOT NULL
) STRICT;
CREATE INDEX loose_comment_event ON loose_comment (event);

CREATE TABLE feedback (
    id        INTEGER NOT NULL PRIMARY KEY,
    event     INTEGER NOT NULL REFERENCES event (id),
    person    INTEGER NOT NULL REFERENCES person (id),
    rating    INTEGER,
    recommend INTEGER,
    liked     TEXT NOT NULL DEFAULT '',
    improve   TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX feedback_event ON feedback (event, person);
CREATE INDEX feedback_person ON feedback (person);

CREATE TABLE session_note (
    id    INTEGER NOT NULL PRIMARY KEY,
    event INTEGER NOT NULL REFERENCES event (id),
    kind  TEXT NOT NULL,
    text  TEXT NOT NULL
) STRICT;
CREATE INDEX session_note_event ON session_note (event);

CREATE TABLE action_item (
    id        INTEGER NOT NULL PRIMARY KEY,
    text      TEXT NOT NULL CHECK (text <> ''),
    event     INTEGER REFERENCES event (id),
    community INTEGER REFERENCES community (id),
    owner     INTEGER REFERENCES person (id),
    due       TEXT NOT NULL DEFAULT '',
    done      TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX action_item_event ON action_item (event);
CREATE INDEX action_item_community ON action_item (community);
CREATE INDEX action_item_owner ON action_item (owner);

CREATE TABLE touch (
    id     INTEGER NOT NULL PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id),
    day    TEXT NOT NULL CHECK (day <> ''),
    kind   TEXT NOT NULL,
    note   TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX touch_person ON touch (person, day);
