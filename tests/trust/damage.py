#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Convenor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Damages copies of a workspace in many ways, and gives documents that are none: no crash, no hang, nothing is changed, and
whatever makes the content another one is reported."""
import collections
import os
import socket
import sqlite3
import zipfile

import harness
from harness import expect

COPIES = 1000
PAGE = 4096
HANG = 10  # seconds
QUICK = 2
OTHER_VERBS = (('list', 'people'), ('list', 'core'), ('history',), ('export', '--as', 'attendance'), ('undo',), ('backup', '-o', 'copy'))


# Damage

def flip_bit(content, luck):
    at = luck.randrange(len(content))
    content[at] ^= 1 << luck.randrange(8)


def random_bytes(content, luck):
    for _ in range(luck.randint(1, 50)):
        content[luck.randrange(len(content))] = luck.randrange(256)


def run_of_bytes(content, luck):
    at, length = luck.randrange(len(content)), luck.randint(1, 50)
    content[at:at + length] = luck.randbytes(length)[:len(content) - at]


def cut(content, luck):
    del content[luck.randrange(len(content)):]


def zero_page(content, luck):
    at = luck.randrange(len(content) // PAGE) * PAGE
    content[at:at + PAGE] = bytes(PAGE)


def swap_pages(content, luck):
    one, other = (at * PAGE for at in luck.sample(range(len(content) // PAGE), 2))
    content[one:one + PAGE], content[other:other + PAGE] = content[other:other + PAGE], content[one:one + PAGE]


def repeat_page(content, luck):
    one, other = (at * PAGE for at in luck.sample(range(len(content) // PAGE), 2))
    content[one:one + PAGE] = content[other:other + PAGE]


def damage_header(content, luck):
    content[luck.randrange(100)] = luck.randrange(256)


WAYS = (flip_bit, random_bytes, run_of_bytes, cut, zero_page, swap_pages, repeat_page, damage_header)


def content_of(path):
    """All that SQLite says of a file: its schema, its marks and every row of every table; None if it cannot."""
    base = sqlite3.connect(f'file:{path}?mode=ro&immutable=1', uri=True)
    base.text_factory = lambda text: ('text', text)
    try:
        marks = [base.execute(f'PRAGMA {mark}').fetchall() for mark in ('application_id', 'user_version')]
        schema = base.execute('SELECT type, name, tbl_name, sql FROM sqlite_schema').fetchall()
        tables = [name[1].decode() for kind, name, _, _ in schema if kind[1] == b'table']
        rows = [base.execute(f'SELECT * FROM "{table}" NOT INDEXED').fetchall() for table in tables if not table.startswith(harness.SEARCH)]
        return marks, schema, rows, search_of(base, [name[1].decode() for _, name, _, sql in schema if sql and b'USING fts5' in sql[1]])
    except (sqlite3.Error, UnicodeDecodeError, OverflowError, MemoryError):
        return None
    finally:
        base.close()


def search_of(base, tables):
    """What the search index holds, word by word, and what is found by each word."""
    held = []
    for table in tables:
        base.execute(f"CREATE VIRTUAL TABLE temp.held USING fts5vocab(main, {table}, instance)")
        words = base.execute('SELECT term, doc, col FROM temp.held').fetchall()
        base.execute('DROP TABLE temp.held')
        found = [base.execute(f'SELECT rowid FROM {table} WHERE {table} MATCH ?', (f'"{word[1].decode()}"',)).fetchall()
                 for word in sorted({word for word, _, _ in words})]
        held.append((words, found))
    return held


def expect_untouched(desk, path, content, before, words):
    expect(harness.read(path) == content, f'“{words}” changed a damaged file.')
    expect(harness.listing(desk.folder) == before, f'“{words}” left something beside a damaged file.')


def one_copy(desk, original, luck):
    """One damaged copy; says what became of it."""
    way, content = luck.choice(WAYS), bytearray(original['bytes'])
    way(content, luck)
    content = bytes(content)
    path = desk.write('damaged.convenor', content)
    before = harness.listing(desk.folder)
    changed = content_of(path) != original['content']
    answer = desk.run('check', path, limit=HANG)
    expect(answer.code in (0, 1, 3), f'check of a file damaged by {way.__name__} ended with {answer.code}: {answer.err}')
    if answer.code:
        harness.expect_sentence(answer.err, ('check', path))
    expect(answer.code or not changed, f'{way.__name__} changed the content, and check reports nothing.')
    expect_untouched(desk, path, content, before, 'check')
    return collections.Counter({'copies': 1, 'changed': changed, 'reported': answer.code != 0,
                                'others': use(desk, path, content, before, luck)})


def use(desk, path, content, before, luck):
    """Every fifth copy is also used: whatever becomes of it, nothing crashes, hangs or writes unasked."""
    if luck.random() > 0.2:
        return 0
    verb, *rest = luck.choice(OTHER_VERBS)
    rest = [desk.path('home', word) if word == 'copy' else word for word in rest]
    answer = desk.run(verb, path, *rest, limit=HANG)
    expect(answer.code in (0, 1, 3), f'{verb} on a damaged file ended with {answer.code}: {answer.err}')
    if verb == 'backup':
        expect_backup(desk, rest[-1], answer, content)
    elif verb != 'undo':
        expect_untouched(desk, path, content, before, verb)
    elif answer.code:
        expect(harness.read(path) == content, 'undo was refused on a damaged file, and changed it.')
    for left in ('-journal', '-wal', '-shm'):
        if os.path.exists(path + left):
            os.remove(path + left)
    return 1


def expect_backup(desk, copy, answer, content):
    """A damaged workspace gives no backup: a copy that was made is whole."""
    expect(not os.path.exists(copy) if answer.code else True, 'backup was refused and left a copy.')
    if answer.code == 0:
        desk.expect_whole(copy, f'A backup of a damaged file of {len(content)} bytes was called verified')
        os.remove(copy)


def copies(trial, original):
    def work(worker, number, luck):
        desk = trial.desk(f'damage-{worker}')
        return sum((one_copy(desk, original, luck) for _ in range(number)), collections.Counter())

    return trial.share(work, trial.count(COPIES))


# Documents that are none, or not as they should be

def altered(desk, name, original, *sql):
    path = harness.copy(original, desk.path(name))
    with sqlite3.connect(path) as base:
        for statement in sql:
            base.execute(statement)
    base.close()
    return path


def number_in(path, sql):
    base = sqlite3.connect(f'file:{path}?mode=ro', uri=True)
    try:
        return base.execute(sql).fetchone()[0]
    finally:
        base.close()


def strange_schemas(desk, original):
    """(a name, the path, words that the refusal holds)"""
    version = number_in(original, 'PRAGMA user_version')
    for more in (1, 2, 3):
        yield f'newer by {more}', altered(desk, f'newer-{more}.convenor', original, f'PRAGMA user_version = {version + more}'), 'newer'
    for name, sql in {
            'trigger': 'CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM event; END',
            'view': 'CREATE VIEW v AS SELECT * FROM person',
            'view in place of a table': 'ALTER TABLE touch RENAME TO touch_2',
            'table more': 'CREATE TABLE more (x)', 'table less': 'DROP TABLE touch', 'index less': 'DROP INDEX touch_person',
            'index more': "CREATE INDEX more ON person (lower(name)) WHERE handle <> ''",
            'column more': 'ALTER TABLE person ADD COLUMN more TEXT',
            'generated column': 'ALTER TABLE person ADD COLUMN more TEXT AS (hex(zeroblob(1000000))) VIRTUAL',
            'search table': 'CREATE VIRTUAL TABLE search USING fts5(text)',
            'application id': 'PRAGMA application_id = 7', 'older than any': 'PRAGMA user_version = 0',
            'negative version': 'PRAGMA user_version = -1', 'no workspace row': 'DELETE FROM workspace',
            'two workspace rows': "INSERT INTO workspace SELECT id + 1, uid, name, zone, started_on FROM workspace",
            'name changed by hand': "UPDATE person SET name = 'Somebody else' WHERE handle = 'base-3'",
            'row added by hand': "INSERT INTO person (id, name) VALUES (1, 'Added by hand')",
            'row removed by hand': 'DELETE FROM answer_tally WHERE id = (SELECT max(id) FROM answer_tally)'}.items():
        yield name, altered(desk, name.replace(' ', '-') + '.convenor', original, sql), ''


def foreign_files(desk, original):
    content = harness.read(original)
    yield 'empty', desk.write('empty.convenor', b'')
    yield 'text', desk.write('text.convenor', 'Dear all,\nsee you on Monday.\n' * 500)
    yield 'HTML', desk.write('html.convenor', '<!doctype html><title>Not found</title>' * 99)
    yield 'header alone', desk.write('header.convenor', content[:100])
    yield 'half', desk.write('half.convenor', content[:len(content) // 2])
    yield 'name of SQLite alone', desk.write('name.convenor', b'SQLite format 3\0')
    yield 'zeroes', desk.write('zeroes.convenor', bytes(100_000))
    with zipfile.ZipFile(desk.path('zip.convenor'), 'w') as packed:
        packed.write(original, 'a.convenor')
    yield 'zip', desk.path('zip.convenor')
    with open(desk.path('sparse.convenor'), 'wb') as file:
        file.truncate(100 << 30)
    yield 'sparse 100 GiB', desk.path('sparse.convenor')
    for name, mode in (('foreign', 'DELETE'), ('foreign-wal', 'WAL')):
        base = sqlite3.connect(desk.path(f'{name}.convenor'))
        base.execute(f'PRAGMA journal_mode = {mode}')
        base.execute('CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url TEXT)')
        base.commit()
        base.close()
        yield name, desk.path(f'{name}.convenor')
    yield 'workspace in WAL mode', altered(desk, 'wal.convenor', original, 'PRAGMA journal_mode = WAL')


def strange_paths(desk, original):
    os.mkdir(desk.path('folder.convenor'))
    yield 'folder', desk.path('folder.convenor')
    os.mkfifo(desk.path('pipe.convenor'))
    yield 'pipe', desk.path('pipe.convenor')
    os.symlink('loop.convenor', desk.path('loop.convenor'))
    yield 'loop of links', desk.path('loop.convenor')
    os.symlink('nowhere', desk.path('dangling.convenor'))
    yield 'link to nothing', desk.path('dangling.convenor')
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(desk.path('socket.convenor'))
    yield 'socket', desk.path('socket.convenor')
    yield 'device', '/dev/zero'
    yield 'terminal', '/dev/tty'
    yield 'nothing', desk.path('nothing.convenor')
    yield 'below a file', original + '/w.convenor'
    yield 'long name', desk.path('x' * 5000)
    yield 'empty name', ''


def verbs_for(desk, path):
    return (('check', path), ('list', path, 'people'), ('history', path), ('export', path, '--as', 'people'), ('undo', path),
            ('import', path, desk.path('people.csv')), ('backup', path, '-o', desk.path('b.convenor')))


def expect_refused(desk, name, path, word='', verbs=None):
    """Every verb refuses the document at once, with a sentence, and leaves it and its folder alone."""
    regular = os.path.isfile(path) and os.path.getsize(path) < 1 << 30
    content = harness.read(path) if regular else b''
    for words in verbs or verbs_for(desk, path):
        before = harness.listing(desk.folder)
        answer = desk.refused(*words, limit=HANG)
        took = f'“{name}”: {words[0]} took {answer.seconds:.1f} s.'
        expect(answer.seconds < QUICK * desk.trial.patience, took)
        expect(word in answer.err, f'“{name}”: {words[0]} does not say “{word}”: {answer.err}')
        expect(harness.listing(desk.folder) == before, f'“{name}”: {words[0]} changed the folder: '
               f'{sorted(set(harness.listing(desk.folder).items()) ^ set(before.items()))}')
        expect(not regular or harness.read(path) == content, f'“{name}”: {words[0]} changed the file.')
    return 1


def hostile(trial, original):
    """Documents that must be refused by every verb; those changed by hand inside must at least be reported by check."""
    desk = trial.desk('hostile')
    desk.write('people.csv', harness.people_table('x', 3))
    number = 0
    for name, path, word in strange_schemas(desk, original):
        verbs = (('check', path),) if 'by hand' in name else None
        number += expect_refused(desk, name, path, word, verbs)
    for name, path in foreign_files(desk, original):
        number += expect_refused(desk, name, path)
    for name, path in strange_paths(desk, original):
        number += expect_refused(desk, name, path)
    return number


def run(trial):
    path = harness.fill(trial.desk('original'), 'w.convenor', luck=trial.random)
    original = {'bytes': harness.read(path), 'content': content_of(path)}
    documents = hostile(trial, path)
    figures = copies(trial, original)
    return (f"{figures['copies']} damaged copies of {len(original['bytes']) >> 10} KiB, content changed in {figures['changed']}, "
            f"all of them reported ({figures['reported']} reported in all), {figures['others']} also used; "
            f'{documents} hostile documents refused')


if __name__ == '__main__':
    harness.main(run)
