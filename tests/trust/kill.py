#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Convenor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills writing processes at any moment: what was acknowledged is there, what was interrupted is there whole or not at all.

Every command runs first on a shadow of the workspace, to its end: so it is known how long it takes and what it leads to.
Where strace is installed, commands are also killed at their calls that change files, and log at every one of them.
"""
import collections
import glob
import json
import os
import re
import shutil
import subprocess
import time

import harness
from harness import expect

KILLS = 300
MOST = 12  # of the calls of one kind, but for log, which is killed at each that writes
LARGEST = 2 << 20  # then a life begins anew
HOT = bytes.fromhex('d9d505f920a163d7')  # how a journal begins that must be played back
CALLS = 'pwrite64,write,fdatasync,fsync,ftruncate,unlink,rename,link,openat'
READING = (('check',), ('list', 'people'), ('list', 'core'), ('history',), ('export', '--as', 'people'))


class Life:
    """A workspace that lives through kills, and its shadow."""

    def __init__(self, trial, name, luck):
        self.luck, self.number, self.tags = luck, 0, 0
        self.desk, self.shadow = trial.desk(f'{name}'), trial.desk(f'{name}-shadow')
        self.figures = collections.Counter()
        self.begin()

    def begin(self):
        for desk in (self.desk, self.shadow):
            shutil.rmtree(desk.folder)
            os.makedirs(desk.path('home'))
        self.path = harness.fill(self.desk, 'w.convenor', people=30, events=12, attendance=60, luck=self.luck)
        self.kept = self.desk.path('kept.convenor')
        self.desk.done('backup', self.path, '-o', self.kept)
        self.state = harness.logical(self.path)

    def tag(self):
        self.tags += 1
        return f't{self.tags}'

    def command(self):
        """A verb and its words; @ is the workspace, # the folder."""
        tag, luck = self.tag(), self.luck
        many = luck.random() < 0.12
        people = [f'base-{i}' for i in range(30)]
        events = [f'base-{i}@events.example' for i in range(12)]
        table = luck.choice(('people', 'events', 'attendance'))
        content = {'people': harness.people_table(tag, 3000 if many else 12),
                   'events': harness.events_table(tag, 2000 if many else 8),
                   'attendance': harness.attendance_table(events, people + [f'{tag}-{i}' for i in range(200)],
                                                          2500 if many else 15, luck)}[table]
        commands = {
            'import': lambda: ('@', self.desk.write(f'{table}.csv', content), '--as', table),
            'log': lambda: ('@', luck.choice(events), '--count', str(luck.randrange(1, 99)), '--note', f'- {tag}', '--ratings', '1,5',
                            '--present', self.desk.write('present.txt', f'{luck.choice(people)}\nGuest {tag}\n')),
            'undo': lambda: ('@',), 'redo': lambda: ('@',), 'new': lambda: (f'#/{tag}.convenor',),
            'backup': lambda: ('@', '-o', f'#/{tag}.convenor') if luck.random() < 0.5 else ('@',),
            'restore': lambda: ('@', self.kept)}
        verb = luck.choices(list(commands), (40, 20, 12, 8, 5, 9, 6))[0]
        return (verb, *commands[verb]())

    def step(self):
        """One command, killed on its way; true if the kill came before its end."""
        words = self.command()
        shutil.copyfile(self.path, self.shadow.path('w.convenor'))
        answer = self.shadow.run(*on(self.shadow, words))
        after = harness.logical(self.shadow.path('w.convenor'))
        real = on(self.desk, words)
        journal = journal_of(self.path)
        process = self.desk.start(*real, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.wait(process, answer.seconds, journal)
        process.kill()
        code = process.wait()
        expect(code in (-9, answer.code), f'“{words}” ended with {code}, its shadow with {answer.code}: {answer.err}')
        self.figures['while writing'] += code == -9 and journal_of(self.path) not in (None, journal)
        self.figures['to play back'] += code == -9 and is_hot(self.path)
        self.look(real, code, after if answer.code == 0 else self.state)
        if os.path.getsize(self.path) > LARGEST or self.luck.random() < 0.02:
            self.begin()
        return code == -9

    def wait(self, process, seconds, journal):
        """Any moment of the command; every other time any moment since it has begun to write."""
        end = time.monotonic() + seconds
        if self.luck.random() < 0.5:
            time.sleep(self.luck.uniform(0, seconds))
            return
        while time.monotonic() < end and process.poll() is None and journal_of(self.path) in (None, journal):
            time.sleep(0.0002)
        time.sleep(self.luck.uniform(0, seconds / 3))

    def look(self, words, code, after):
        """Reads first, as somebody would who comes next; then compares."""
        verb, *rest = self.luck.choice(READING)
        self.desk.done(verb, self.path, *rest)
        self.desk.expect_whole(self.path, f'After “{harness.shown(words)}” was killed')
        now = harness.logical(self.path)
        if code == 0:
            expect(now == after, f'“{words}” was acknowledged and is not all there. {harness.difference(now, after)}')
        expect(now in (self.state, after), f'“{words}” is half there. {harness.difference(now, after)}')
        self.figures['there whole' if code and now != self.state else 'done or absent'] += 1
        self.state = now
        if self.luck.random() < 0.3:
            expect_history(self.desk, self.path, now)
        expect_no_half_file(self.desk, words, code)


def on(desk, words):
    return [word.replace('@', desk.path('w.convenor'), 1) if word == '@' else word.replace('#', desk.folder, 1) if word[0] == '#'
            else word for word in words]


def journal_of(path):
    """What tells one state of a journal from another; an empty one is none."""
    try:
        status = os.stat(path + '-journal')
        return (status.st_ino, status.st_mtime_ns) if status.st_size else None
    except OSError:
        return None


def is_hot(path):
    try:
        return harness.read(path + '-journal')[:8] == HOT
    except OSError:
        return False


def expect_history(desk, path, state):
    steps = json.loads(desk.done('history', path, '--json').out)['rows']
    numbers = [step['seq'] for step in steps]
    expect(numbers == sorted(set(numbers)) and len(steps) == len(state['history']), f'The history is torn: {numbers}')
    undone = [step['undone'] for step in steps]
    expect(undone == sorted(undone), f'A step stands on one that was undone: {undone}')


def expect_no_half_file(desk, words, code):
    """Whatever bears the name of a workspace or a backup is one."""
    if words[0] not in ('new', 'backup', 'restore'):
        return
    if code == 0 and words[0] != 'restore' and words[-1].startswith(desk.folder):
        expect(os.path.exists(words[-1]), f'“{words}” was acknowledged and made no file.')
    named = glob.glob(desk.path('*.convenor')) + glob.glob(desk.path('home/convenor/backups/*/*.convenor'))
    for path in named:
        if path not in (desk.path('w.convenor'), desk.path('kept.convenor')):
            desk.expect_whole(path, f'“{words}” was killed and left a half file, {path}')
    for path in glob.glob(desk.path('*.convenor')):
        if path not in (desk.path('w.convenor'), desk.path('kept.convenor')):
            os.remove(path)


def random_kills(trial):
    def work(worker, number, luck):
        life, killed = Life(trial, f'life-{worker}', luck), 0
        while killed < number:
            killed += life.step()
        return life.figures + collections.Counter({'kills': killed})

    return trial.share(work, trial.count(KILLS))


# Every call

def call_counts(desk, words, log):
    """How often each thread makes each call, at the most."""
    desk.done(*on(desk, words), prefix=('strace', '-f', '-o', log, '-e', f'trace={CALLS}'))
    counts = collections.Counter()
    for line in harness.read(log).decode(errors='replace').split('\n'):
        match = re.match(r'(\d+) +(\w+)\((.*)', line)
        if match:
            counts[match[1], match[2]] += 1
    most = collections.Counter()
    for (_, call), number in counts.items():
        most[call] = max(most[call], number)
    return most


def commands_to_exhaust(desk):
    people = desk.write('few.csv', harness.people_table('few', 6))
    present = desk.write('present.txt', 'base-1\nGuest zero\n')
    return (('log', '@', 'base-5@events.example', '--count', '7', '--present', present), ('undo', '@'),
            ('import', '@', people, '--as', 'people'), ('backup', '@', '-o', '#/b.convenor'), ('new', '#/n.convenor'),
            ('restore', '@', desk.path('kept', 'older.convenor')))


def killed_at(desk, words, call, number, base, states):
    harness.copy(base, desk.path('w.convenor'))
    for left in glob.glob(desk.path('*-journal')):
        os.remove(left)
    prefix = ('strace', '-f', '-o', '/dev/null', '-e', f'trace={call}', '-e', f'inject={call}:signal=KILL:when={number}')
    process = desk.start(*on(desk, words), prefix=prefix, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    process.wait()
    where = f'“{words}”, killed at {call} {number}'
    hot = is_hot(desk.path('w.convenor'))
    desk.done('list', desk.path('w.convenor'), 'people')
    desk.expect_whole(desk.path('w.convenor'), where)
    now = harness.logical(desk.path('w.convenor'))
    expect(now in states, f'{where}, is half there. {harness.difference(now, states[1])}')
    expect(process.returncode != 0 or now == states[1], f'{where}, was acknowledged and is not there.')
    expect_no_half_file(desk, on(desk, words), process.returncode)
    for left in glob.glob(desk.path('w.before-restore-*')) + glob.glob(desk.path('.*.new-*')):
        os.remove(left)
    return collections.Counter({'calls': 1, 'hot': hot})


def every_call(trial, worker, luck):
    """The commands of one worker, killed at their calls."""
    desk = trial.desk(f'calls-{worker}')
    os.makedirs(desk.path('kept'))
    base = harness.fill(desk, 'kept/base.convenor', people=12, events=8, attendance=20)
    desk.done('backup', base, '-o', desk.path('kept', 'older.convenor'))
    desk.done('log', base, 'base-7@events.example', '--count', '3')
    figures = collections.Counter()
    for words in commands_to_exhaust(desk)[worker::2]:
        harness.copy(base, desk.path('w.convenor'))
        before = harness.logical(desk.path('w.convenor'))
        counts = call_counts(desk, words, desk.path('log'))
        states = (before, harness.logical(desk.path('w.convenor')))
        expect_no_half_file(desk, on(desk, words), 0)
        for call, number in sorted(counts.items()):
            step = 1 if words[0] == 'log' and call != 'openat' else 1 + number // MOST
            for n in range(1, number + 1, step):
                figures += killed_at(desk, words, call, n, base, states)
    return figures


def has_strace(trial):
    if not shutil.which('strace'):
        return False
    words = ['strace', '-f', '-o', '/dev/null', '-e', 'trace=openat', '-e', 'inject=openat:signal=KILL:when=1', trial.cli, '--version']
    return subprocess.run(words, capture_output=True, check=False).returncode == -9


def run(trial):
    figures = random_kills(trial)
    line = (f"{figures['kills']} kills at random, {figures['while writing']} of them in a transaction, {figures['to play back']} with a "
            f"journal to play back, {figures['there whole']} there whole though never acknowledged")
    if not has_strace(trial):
        return line + '; strace cannot be used here, so not at every call;'
    calls = trial.share(lambda worker, part, luck: every_call(trial, worker, luck), 2)
    return line + f"; {calls['calls']} kills at the calls of six commands, {calls['hot']} of them with a journal to play back"


if __name__ == '__main__':
    harness.main(run, in_memory=False)
