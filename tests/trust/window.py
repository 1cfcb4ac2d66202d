#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Convenor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the window at any moment of ten flows: what was committed is there, a draft is at most two seconds old.

The window works by itself, by keys, and says what it did; it is killed after one of its lines, a random moment later. The
file is then looked at from outside: it must be whole, hold every step that was told, and, of what was typed into the log
sheet, all but the last two seconds.
"""
import os
import shutil
import sqlite3
import subprocess
import threading
import time

import harness
from harness import expect

DAY = '2026-11-23'
FLOWS = ('plan', 'nudge', 'retime', 'duplicate', 'undo', 'count', 'log', 'draft', 'person', 'talk')
KILLS = 30
LONGEST = 30  # seconds that a flow may take to its last line
DRAFT_AGE = 2.0  # seconds


def flow_lines(desk, program, path, flow, wanted, luck):
    """What the window said until it was killed, each line with the moment at which it was read."""
    environment = {**desk.environment, 'QT_QPA_PLATFORM': 'offscreen'}
    with open(desk.path('errors.txt'), 'wb') as errors:
        process = subprocess.Popen([program, path, DAY, flow], env=environment, stdout=subprocess.PIPE, stderr=errors, text=True)
        lines, begun = [], time.monotonic()
        limit = threading.Timer(LONGEST * desk.trial.patience, process.kill)
        limit.start()
        try:
            for line in process.stdout:
                lines.append((time.monotonic(), line.rstrip('\n')))
                if len(lines) >= wanted:
                    break
            expect(len(lines) >= wanted, f'the flow “{flow}” ended, or did nothing for {LONGEST} seconds: {lines[-1:]}')
            time.sleep(luck.random() * 0.05)
        finally:
            limit.cancel()
            process.kill()
            rest = process.stdout.read()
            process.wait()
    now = time.monotonic()
    lines += [(now, line) for line in rest.split('\n') if line]
    expect(len(lines) > 1, f'the flow “{flow}” did nothing in {now - begun:.1f} seconds')
    return lines, now


def expect_steps(base, lines, flow):
    """The steps in the file are those that were told, or one commit further: it was killed between commit and word."""
    told = [tuple(map(int, line.split()[1:])) for _, line in lines if line.startswith('step ')][-1]
    steps, undone = told
    further = {(steps - undone + 1, 0), (steps, undone + 1), (steps, undone - 1)}  # a new step, an undo, a redo
    found = base.execute('SELECT count(*), coalesce(sum(undone), 0) FROM history WHERE NOT system').fetchone()
    expect(found == told or found in further,
           f'“{flow}”: {steps} steps ({undone} undone) were told, {found[0]} ({found[1]} undone) are in the file')


def expect_draft(base, lines, killed, patience):
    """The longest text that was typed two seconds before the kill must be in the draft."""
    old = [line.split(' ', 2)[2] for at, line in lines if line.startswith('typed ') and killed - at > DRAFT_AGE * patience]
    if not old:
        return 0
    kept = ' '.join(text for text, in base.execute('SELECT text FROM draft'))
    expect(old[-1] in kept, f'“{old[-1]}” was typed over {DRAFT_AGE} seconds before the kill; the draft holds “{kept[:300]}”')
    return 1


def run(trial):
    desk, program = trial.desk('window'), os.path.join(os.path.dirname(trial.cli), '..', 'tests', 'window_flows')
    sample, path = desk.path('sample.convenor'), desk.path('w.convenor')
    desk.done('new', sample, '--sample', '--on', DAY)
    drafts = steps = 0
    for number in range(trial.count(KILLS)):
        flow = FLOWS[number % len(FLOWS)]
        shutil.copyfile(sample, path)
        wanted = trial.random.randrange(90, 130) if flow == 'draft' else trial.random.randrange(2, 7)
        lines, killed = flow_lines(desk, program, path, flow, wanted, trial.random)
        desk.expect_whole(path, f'killed in “{flow}”')
        base = sqlite3.connect(f'file:{path}?mode=ro', uri=True)
        expect_steps(base, lines, flow)
        drafts += expect_draft(base, lines, killed, trial.patience) if flow == 'draft' else 0
        base.close()
        steps += sum(line.startswith('step ') for _, line in lines)
    return f'{trial.count(KILLS)} kills in {len(FLOWS)} flows, {steps} steps told, {drafts} drafts old enough to be asked for'


if __name__ == '__main__':
    harness.main(run)
