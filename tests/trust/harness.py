#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Convenor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the trials of trust share: the command line under test, workspaces to try it on, and a view of what they hold."""
import argparse
import collections
import concurrent.futures
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

ROOMY = 512 << 20  # what a file system in memory must have free to be used
STATUSES = {0, 1, 2, 3}
Answer = collections.namedtuple('Answer', 'code out err seconds cpu')


class Broken(Exception):
    """A promise was not kept; the text says which."""


def expect(kept, sentence):
    if not kept:
        raise Broken(sentence)


class Trial:
    """One run of one script: what it tries, how often, with which luck and where."""

    def __init__(self, options, folder):
        self.cli, self.scale, self.seed, self.folder = options.cli, options.scale, options.seed, folder
        self.random = random.Random(self.seed)
        self.patience = float(os.environ.get('CONVENOR_TEST_PATIENCE', 1))  # a factor on every limit of time

    def count(self, number):
        return max(1, round(number * self.scale))

    def desk(self, name):
        return Desk(self, os.path.join(self.folder, name))

    def share(self, work, number, workers=2):
        """Calls work(worker, part of the number, its own luck) in each of two threads; returns the sum of what they return."""
        parts = [number // workers + (worker < number % workers) for worker in range(workers)]
        with concurrent.futures.ThreadPoolExecutor(workers) as pool:
            jobs = [pool.submit(work, worker, part, random.Random(f'{self.seed}:{worker}'))
                    for worker, part in enumerate(parts)]
            return sum((job.result() for job in jobs), collections.Counter())


class Desk:
    """A folder with workspaces, and backups of its own."""

    def __init__(self, trial, folder):
        self.trial, self.folder = trial, folder
        os.makedirs(self.path('home'), exist_ok=True)
        self.environment = {**os.environ, 'XDG_DATA_HOME': self.path('home'), 'XDG_CONFIG_HOME': self.path('home'),
                            'TZ': 'UTC', 'LC_ALL': 'C.UTF-8'}

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def write(self, name, content):
        with open(self.path(name), 'wb') as file:
            file.write(content if isinstance(content, bytes) else content.encode())
        return self.path(name)

    def start(self, *words, prefix=(), **options):
        options = {'stdin': subprocess.DEVNULL, 'stdout': subprocess.PIPE, 'stderr': subprocess.PIPE, **options}
        return subprocess.Popen([*prefix, self.trial.cli, *words], env=self.environment, cwd=self.folder, **options)

    def run(self, *words, stdin=None, limit=60, **options):
        """Runs a verb to its end; a crash or a hang breaks a promise."""
        begun, used = time.monotonic(), processor_seconds()
        process = self.start(*words, **{'stdin': subprocess.PIPE, **options})
        try:
            out, err = process.communicate(stdin, timeout=limit * self.trial.patience)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise Broken(f'“{shown(words)}” still ran after {limit} seconds.') from None
        answer = Answer(process.returncode, (out or b'').decode(errors='replace'), (err or b'').decode(errors='replace'),
                        time.monotonic() - begun, processor_seconds() - used)
        expect(answer.code in STATUSES, f'“{shown(words)}” crashed with {answer.code}: {answer.err[-500:]}')
        return answer

    def done(self, *words, **options):
        answer = self.run(*words, **options)
        expect(answer.code == 0, f'“{shown(words)}” ended with {answer.code}: {answer.err}')
        return answer

    def refused(self, *words, codes=(1, 3), **options):
        """Runs a verb that must end with one of the codes and at least one plain sentence."""
        answer = self.run(*words, **options)
        expect(answer.code in codes, f'“{shown(words)}” ended with {answer.code}, not {codes}: {answer.err}')
        expect_sentence(answer.err, words)
        return answer

    def expect_whole(self, path, why):
        answer = self.run('check', path)
        expect(answer.code == 0, f'{why}: check ended with {answer.code}: {answer.err}')


def shown(words):
    text = ' '.join(words)
    return text if len(text) < 200 else text[:200] + '…'


def expect_sentence(text, words):
    last = text.strip().split('\n')[-1]
    expect(len(last) > 10 and ' ' in last, f'“{shown(words)}” was refused without a sentence: “{text}”')
    for foreign in ('SQL', 'sqlite', 'terminate called', 'what():', 'Traceback'):
        expect(foreign not in text, f'“{shown(words)}” speaks to programmers: “{text[:500]}”')


def processor_seconds():
    """Of all children that have ended: alone in its script, a child's own."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


# What a workspace holds

SEARCH = 'search_'  # the tables of the search index, which follows from the records; check compares it with them
HIDDEN = {'history': {'at'}, 'history_part': {'id', 'added', 'images'}, 'workspace': {'id', 'uid'}}


def logical(path):
    """Every table without ids, times and sums: the part on which two runs of one command agree."""
    base = sqlite3.connect(f'file:{path}?mode=ro', uri=True)
    try:
        tables = [name for name, in base.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'integrity'")
                  if not name.startswith(SEARCH)]
        known = {}
        return {table: sorted(rows_of(base, table, known).values(), key=repr) for table in tables}
    finally:
        base.close()


def rows_of(base, table, known):
    """The rows by id; a reference is replaced by the row that it leads to."""
    if table not in known:
        hidden = HIDDEN.get(table, {'id'})
        target = {row[3]: row[2] for row in base.execute(f'PRAGMA foreign_key_list("{table}")')}
        columns = [row[1] for row in base.execute(f'PRAGMA table_info("{table}")')]
        kept = [(at, rows_of(base, target[name], known) if name in target else None)
                for at, name in enumerate(columns) if name not in hidden]
        known[table] = {row[columns.index('id')]: tuple(row[at] if rows is None else rows.get(row[at]) for at, rows in kept)
                        for row in base.execute(f'SELECT * FROM "{table}"')}
    return known[table]


def difference(one, other):
    """A few words on where two contents differ."""
    for table in sorted(set(one) | set(other)):
        first, second = one.get(table, []), other.get(table, [])
        if first != second:
            gone, come = [row for row in first if row not in second], [row for row in second if row not in first]
            return f'{table}: {len(first)} against {len(second)} rows; only here {gone[:2]}, only there {come[:2]}'
    return 'nothing'


def listing(folder):
    """What stands in a folder and below: names, kinds, sizes and times of change."""
    found = {}
    for where, folders, files in os.walk(folder):
        for name in folders + files:
            status = os.lstat(os.path.join(where, name))
            is_folder = os.path.isdir(os.path.join(where, name))
            found[os.path.relpath(os.path.join(where, name), folder)] = (status.st_mode, status.st_ino,
                                                                         None if is_folder else (status.st_size, status.st_mtime_ns))
    return found


def read(path):
    with open(path, 'rb') as file:
        return file.read()


def copy(source, target):
    shutil.copyfile(source, target)
    return target


# Tables to import

def people_table(tag, number):
    rows = ''.join(f'{tag}-{i},Person {tag} {i},{tag}-{i}@people.example,Aldersund,Site {i % 5}\n' for i in range(number))
    return 'handle,name,email,organisation,site\n' + rows


def events_table(tag, number, community='go'):
    rows = ''.join(f'{tag}-{i}@events.example,Session {tag} {i},{2020 + i % 6}-{1 + i % 12:02}-{1 + i % 28:02}T{i % 24:02}:00,'
                   f'{community},Europe/Berlin,60\n' for i in range(number))
    return 'uid,title,start,communities,zone,minutes\n' + rows


def attendance_table(events, people, number, luck):
    pairs = sorted({(luck.choice(events), luck.choice(people)) for _ in range(number)})
    return 'event,person,status\n' + ''.join(f'{event},{person},attended\n' for event, person in pairs)


COMMUNITIES = 'code,name,kind\n' + ''.join(f'{code},{name},technology\n' for code, name in
                                           (('go', 'Go'), ('rust', 'Rust'), ('tests', 'Testing'), ('talk', 'Public speaking')))


def fill(desk, name, people=300, events=120, attendance=1500, luck=None):
    """A workspace with people, events, attendance and some history, some of it undone."""
    luck = luck or random.Random(1)
    path = desk.path(name)
    desk.done('new', path, '--zone', 'Europe/Berlin')
    desk.done('import', path, desk.write('communities.csv', COMMUNITIES))
    desk.done('import', path, desk.write('people.csv', people_table('base', people)))
    desk.done('import', path, desk.write('events.csv', events_table('base', events)))
    pairs = attendance_table([f'base-{i}@events.example' for i in range(events)], [f'base-{i}' for i in range(people)], attendance, luck)
    desk.done('import', path, desk.write('attendance.csv', pairs), '--as', 'attendance')
    for i in range(4):
        desk.done('log', path, f'base-{i}@events.example', '--count', str(5 + i), '--ratings', '5,4,3', '--note', f'+ note {i}',
                  '--present', '-', stdin=f'base-{i}\nGuest {i}\n'.encode())
    desk.done('undo', path, '2')
    desk.done('redo', path)
    return path


# The frame of a script

def options_of(name):
    parser = argparse.ArgumentParser(description=name)
    parser.add_argument('--cli', required=True, type=os.path.abspath, help='the convenor-cli to try')
    parser.add_argument('--scale', type=float, default=float(os.environ.get('CONVENOR_TEST_SCALE', 1)), help='a factor on every count')
    parser.add_argument('--seed', type=int, default=random.randrange(1_000_000), help='repeats the luck of an earlier run')
    parser.add_argument('--folder', default=None, help='where the files of the trial go, and are removed again')
    parser.add_argument('--keep', action='store_true', help='leave the files of the trial')
    return parser.parse_args()


def place_for(options, in_memory):
    """In memory where it is about how often, on a disk where it is about moments."""
    shared = '/dev/shm'
    if in_memory and os.access(shared, os.W_OK) and shutil.disk_usage(shared).free > ROOMY:
        return shared
    return options.folder


def main(run, in_memory=True):
    """Runs a trial in a folder of its own; one closing line, exit status 1 on the first broken promise."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    name = os.path.splitext(os.path.basename(sys.argv[0]))[0]
    options = options_of(name)
    folder = tempfile.mkdtemp(prefix=f'convenor-{name}-', dir=place_for(options, in_memory))
    begun = time.monotonic()
    try:
        line = run(Trial(options, folder))
        print(f'{name}: {line} in {time.monotonic() - begun:.0f} s (seed {options.seed}).')
    except Broken as broken:
        print(f'{name}: a promise is broken. {broken}\nAgain with: --scale {options.scale:g} --seed {options.seed}', file=sys.stderr)
        sys.exit(1)
    finally:
        if options.keep:
            print(f'The files are in {folder}', file=sys.stderr)
        else:
            shutil.rmtree(folder, ignore_errors=True)
