#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Convenor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two processes at once on one workspace: nothing acknowledged is lost, who is refused hears who holds it, and a document that is
moved, replaced or deleted while it is open is noticed before the next write.

A writer is held open by a pipe: `log … --present -` opens the workspace first and then waits for the names.
"""
import collections
import os
import re
import shutil
import socket
import sqlite3
import subprocess
import time

import harness
from harness import expect

RACES = 100
WAIT = 2  # seconds that a second opener waits
HOLDER = re.compile(r'by convenor-cli, process (\d+) on (\S+), since \d{4}-\d\d-\d\dT[\d:]+Z')


def fresh(desk, base):
    for left in os.listdir(desk.folder):
        if left.startswith('.w.') or left.startswith('w.convenor'):
            os.remove(desk.path(left))
    return harness.copy(base, desk.path('w.convenor'))


# Races

def writer_words(desk, path, tag, luck):
    """A verb that adds a person called by the tag."""
    if luck.random() < 0.5:
        return 'import', path, desk.write(f'{tag}.csv', harness.people_table(tag, luck.choice((1, 20, 800)))), '--as', 'people'
    present = desk.write(f'{tag}.txt', f'{tag}-0\n')
    return 'log', path, f'base-{luck.randrange(20)}@events.example', '--present', present


def race(desk, base, number, luck):
    path, tags = fresh(desk, base), (f'one{number}', f'two{number}')
    writers = []
    for tag in tags:
        writers.append(desk.start(*writer_words(desk, path, tag, luck)))
        time.sleep(luck.choice((0, 0, luck.random() * 0.03)))
    reader = desk.start('list', path, 'people', stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    refused = 0
    for tag, process in zip(tags, writers):
        err = process.communicate()[1].decode()
        expect(process.returncode in (0, 3), f'A writer in a race ended with {process.returncode}: {err}')
        expect_named(err, [other.pid for other in writers] + [reader.pid]) if process.returncode else None
        refused += process.returncode == 3
        expect_there(path, tag, process.returncode == 0)
    expect(reader.wait() in (0, 3), f'A reader in a race ended with {reader.returncode}.')
    desk.expect_whole(path, 'After a race')
    return collections.Counter({'races': 1, 'refused': refused})


def expect_named(err, processes):
    """Only writers leave their name: a reader that holds the file for a moment is not known."""
    match = HOLDER.search(err)
    expect('open elsewhere' in err, f'A writer in a race was refused for another reason: {err}')
    expect(not match or int(match[1]) in processes, f'The refusal names a stranger: {err}')


def expect_there(path, tag, wanted):
    """Waits for nobody: both writers may still be at work, and a name that is there stays."""
    names = {row[0] for row in handles(path)}
    expect(bool({tag, f'{tag}-0'} & names) >= wanted, f'{tag} was acknowledged and is not there.')


def handles(path):
    base = sqlite3.connect(f'file:{path}?mode=ro', uri=True, timeout=20)
    try:
        return base.execute('SELECT handle FROM person UNION SELECT name FROM person').fetchall()
    finally:
        base.close()


def races(trial, base):
    def work(worker, number, luck):
        desk = trial.desk(f'race-{worker}')
        return sum((race(desk, base, i, luck) for i in range(number)), collections.Counter())

    return trial.share(work, trial.count(RACES))


# A writer that is held open

def hold(desk, path, event='base-1@events.example'):
    """A writer that has opened the workspace and waits."""
    process = desk.start('log', path, event, '--present', '-', stdin=subprocess.PIPE)
    lock = desk.path(f'.{os.path.basename(path)}.lock')
    end = time.monotonic() + 20
    while time.monotonic() < end:
        if os.path.exists(lock) and str(process.pid) in harness.read(lock).decode().split('\n'):
            return process
        time.sleep(0.005)
    process.kill()
    raise harness.Broken('A writer did not name itself in its lock file.')


def release(process, names='Guest late\n'):
    _, err = process.communicate(names.encode())
    return process.returncode, err.decode()


def expect_waiting(desk, path, holder):
    """Whoever comes second waits 2 seconds and hears who is there."""
    second = [(words, time.monotonic(), desk.start(*words)) for words in
              (('list', path, 'people'), ('log', path, 'base-2@events.example', '--count', '5'), ('check', path), ('undo', path))]
    for words, begun, process in second:
        err = process.communicate()[1].decode()
        took = time.monotonic() - begun
        expect(process.returncode == 3, f'“{words}” on an open workspace ended with {process.returncode}: {err}')
        match = HOLDER.search(err)
        expect(match and int(match[1]) == holder.pid and match[2] == socket.gethostname(),
               f'“{words}” does not name process {holder.pid} on {socket.gethostname()}: {err}')
        expect(took > WAIT * 0.9, f'“{words}” waited only {took:.1f} s.')
        expect(took < (WAIT + 2) * desk.trial.patience + 4, f'“{words}” waited {took:.1f} s.')


def holding(trial, base):
    """Held, waited for, released; then killed, with its stale lock file in nobody's way."""
    desk = trial.desk('hold')
    path = fresh(desk, base)
    holder = hold(desk, path)
    expect_waiting(desk, path, holder)
    code, err = release(holder, 'Guest held\n')
    expect(code == 0, f'The writer that was waited for ended with {code}: {err}')
    expect_there(path, 'Guest held', True)
    for verb in (('log', path, 'base-3@events.example', '--count', '4'), ('list', path, 'people'), ('undo', path)):
        holder = hold(desk, path)
        holder.kill()
        holder.communicate()
        expect(os.path.exists(desk.path('.w.convenor.lock')), 'A killed writer left no lock file: this trial tries nothing.')
        answer = desk.done(*verb)
        expect(answer.seconds < WAIT * trial.patience, f'A stale lock file kept “{verb[0]}” waiting for {answer.seconds:.1f} s.')
    return stale_name(desk, path)


def stale_name(desk, path):
    """The name of a writer that was killed is not given for another who holds the file."""
    holder = hold(desk, path)
    holder.kill()
    holder.communicate()
    base = sqlite3.connect(path, isolation_level=None)
    base.execute('BEGIN EXCLUSIVE')
    answer = desk.refused('log', path, 'base-3@events.example', '--count', '4', codes=(3,))
    expect(str(holder.pid) not in answer.err, f'A process that is long dead is named: {answer.err}')
    base.close()
    return 8


# The document changes under a writer

def move(desk, path, other):
    os.rename(path, desk.path('moved.convenor'))


def delete(desk, path, other):
    os.remove(path)


def replace(desk, path, other):
    os.replace(other, path)


def move_and_replace(desk, path, other):
    os.rename(path, desk.path('moved.convenor'))
    shutil.copyfile(other, path)


def move_folder(desk, path, other):
    os.rename(os.path.dirname(path), desk.path('elsewhere'))


def replace_by_link(desk, path, other):
    os.rename(path, desk.path('moved.convenor'))
    os.symlink(other, path)


def replace_by_text(desk, path, other):
    os.remove(path)
    desk.write(os.path.relpath(path, desk.folder), 'This is no workspace.')


CHANGES = (move, delete, replace, move_and_replace, move_folder, replace_by_link, replace_by_text)


def under_a_writer(trial, base, change, number):
    """The writer notices, refuses, and touches neither what it had open nor what stands there now."""
    desk = trial.desk(f'under-{change.__name__}-{number}')
    os.mkdir(desk.path('place'))
    path = harness.copy(base, desk.path('place', 'w.convenor'))
    desk.done('log', path, 'base-1@events.example', '--count', '9')  # so that the backup is not due
    other = harness.copy(base, desk.path('other.convenor'))
    before = harness.logical(path)
    process = subprocess_in_place(desk, path)
    change(desk, path, other)
    now = harness.read(path) if os.path.exists(path) else None
    code, err = release(process)
    expect(code == 3, f'{change.__name__} under a writer was not noticed: it ended with {code}. {err}')
    expect('moved, replaced or deleted' in err, f'{change.__name__} under a writer: no plain sentence: {err}')
    expect((harness.read(path) if os.path.exists(path) else None) == now, f'{change.__name__}: what stands there now was changed.')
    for kept in (desk.path('moved.convenor'), desk.path('elsewhere', 'w.convenor')):
        if os.path.exists(kept):
            desk.expect_whole(kept, f'{change.__name__} under a writer')
            expect(harness.logical(kept) == before, f'{change.__name__}: the moved document was changed.')
    return 1


def subprocess_in_place(desk, path):
    place = harness.Desk(desk.trial, os.path.dirname(path))
    place.environment = desk.environment
    os.rmdir(place.path('home'))
    return hold(place, path)


def run(trial):
    base = harness.fill(trial.desk('base'), 'base.convenor', people=60, events=24, attendance=200, luck=trial.random)
    figures = races(trial, base)
    refusals = holding(trial, base)
    changes = sum(under_a_writer(trial, base, change, number) for change in CHANGES for number in range(trial.count(3)))
    return (f"{figures['races']} races of two writers and a reader, {figures['refused']} refused; {refusals} second openers and "
            f'stale locks; {changes} documents changed under a writer')


if __name__ == '__main__':
    harness.main(run)
