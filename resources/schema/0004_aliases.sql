-- SPDX-FileCopyrightText: The Convenor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- By what else people were written, and pairs of people who look alike and are not one.

CREATE TABLE person_alias (
    id     INTEGER NOT NULL PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id),
    kind   TEXT NOT NULL,
    text   TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE UNIQUE INDEX person_alias_person ON person_alias (person, kind, text);

CREATE TABLE distinct_people (
    id     INTEGER NOT NULL PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id),
    other  INTEGER NOT NULL REFERENCES person (id) CHECK (other > person)
) STRICT;
CREATE UNIQUE INDEX distinct_people_person ON distinct_people (person, other);
CREATE INDEX distinct_people_other ON distinct_people (other);
