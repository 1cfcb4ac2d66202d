#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Convenor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Full disks and places that may not be written: nothing is lost, no half file is left, reading works and writes nothing.

A disk that is full at a chosen byte is a small file system in memory (root only), and in any case a limit on the size of files.
"""
import collections
import os
import resource
import shutil
import signal
import subprocess
import sys

import harness
from harness import expect

LIMITS = 32  # points at which files may not grow further, for each verb
POINTS = 12  # fillings of the small disk, for each verb
PAGE = 4096
NOBODY = 65534
MOUNTED = 'CONVENOR_TEST_OWN_MOUNTS'  # set in the process whose mounts go when it ends


def writing_verbs(desk):
    """What is tried on a disk that runs full: (a name, its words, the file that it makes); @ is the workspace, # its folder."""
    people = desk.write('people.csv', harness.people_table('few', 10))
    many = desk.write('many.csv', harness.people_table('many', 2500))
    present = desk.write('present.txt', 'base-1\nGuest new\n')
    return (('import', ('import', '@', people, '--as', 'people'), None),
            ('large import', ('import', '@', many, '--as', 'people'), None),
            ('log', ('log', '@', 'base-7@events.example', '--count', '9', '--note', '! Do it', '--present', present), None),
            ('undo', ('undo', '@'), None), ('redo', ('redo', '@'), None), ('backup', ('backup', '@', '-o', '#/b.convenor'), '#/b.convenor'),
            ('export', ('export', '@', '--as', 'attendance', '-o', '#/a.csv'), '#/a.csv'),
            ('new', ('new', '#/n.convenor'), '#/n.convenor'), ('restore', ('restore', '@', desk.path('kept.convenor')), None))


def on(words, folder):
    return [os.path.join(folder, 'w.convenor') if word == '@' else word.replace('#', folder, 1) if word.startswith('#') else word
            for word in words]


class Case:
    """One verb on a workspace whose disk runs full: what it may lead to."""

    def __init__(self, desk, base, name, words, made):
        self.desk, self.base, self.name, self.words, self.made = desk, base, name, words, made
        folder = self.fresh(desk.path('whole'))
        self.desk.done(*on(words, folder))
        self.states = (harness.logical(base), harness.logical(os.path.join(folder, 'w.convenor')))
        self.needed = max(os.path.getsize(os.path.join(folder, file)) for file in os.listdir(folder))
        shutil.rmtree(folder)

    def fresh(self, folder):
        os.makedirs(folder, exist_ok=True)
        harness.copy(self.base, os.path.join(folder, 'w.convenor'))
        return folder

    def look(self, folder, answer, where):
        """After the fault: the sentence, the content, and nothing half."""
        where = f'{self.name} {where}'
        path = os.path.join(folder, 'w.convenor')
        expect(answer.code in (0, 3), f'{where}: ended with {answer.code}: {answer.err}')
        if answer.code:
            harness.expect_sentence(answer.err, self.words)
        self.desk.expect_whole(path, where)
        now = harness.logical(path)
        expect(now == self.states[answer.code == 0], f'{where}: ended with {answer.code}, but '
               f'{harness.difference(now, self.states[answer.code == 0])}')
        if self.made:
            self.expect_made(self.made.replace('#', folder), answer, where)
        left = [file for file in os.listdir(folder) if answer.code and file not in ('w.convenor', 'filler', 'home', 'whole')
                and not file.endswith('.lock')]
        expect(not left, f'{where}: left {left}')
        return collections.Counter({'points': 1, 'refused': answer.code != 0})

    def expect_made(self, made, answer, where):
        expect(os.path.exists(made) == (answer.code == 0), f'{where}: ended with {answer.code}, '
               f'and {made} is {"there" if os.path.exists(made) else "missing"}')
        if answer.code == 0 and made.endswith('.convenor'):
            self.desk.expect_whole(made, where)


# A limit on the size of files

def limited(size):
    def set_limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    return set_limit


def limits(trial, base, kept):
    def work(worker, number, luck):
        desk, figures = trial.desk(f'limit-{worker}'), collections.Counter()
        harness.copy(kept, desk.path('kept.convenor'))
        for name, words, made in writing_verbs(desk)[worker::2]:
            case = Case(desk, base, name, words, made)
            for i in range(number):
                size = luck.randrange(case.needed * i // number, case.needed * (i + 1) // number + 1)
                folder = case.fresh(desk.path('place'))
                answer = desk.run(*on(words, folder), preexec_fn=limited(size))
                figures += case.look(folder, answer, f'with files of {size} bytes at the most')
                shutil.rmtree(folder)
        return figures

    return trial.share(work, 2 * trial.count(LIMITS))


# A small disk

def begin_with_own_mounts():
    """Begins anew in a process whose mounts are its own, where root may make one."""
    if os.environ.get(MOUNTED) or os.geteuid() or not shutil.which('unshare') or not shutil.which('mount'):
        return
    if subprocess.run(['unshare', '--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt'], capture_output=True, check=False).returncode:
        return
    os.environ[MOUNTED] = '1'
    os.execvp('unshare', ['unshare', '--mount', '--propagation', 'private', sys.executable, *sys.argv])


def fill_disk(folder, left):
    """A file that leaves so many bytes free."""
    status = os.statvfs(folder)
    size = status.f_bavail * status.f_frsize - left
    if size > 0:
        with open(os.path.join(folder, 'filler'), 'wb') as file:
            file.write(bytes(size))


def small_disks(trial, base, kept):
    desk, figures = trial.desk('disk'), collections.Counter()
    harness.copy(kept, desk.path('kept.convenor'))
    folder = desk.path('small')
    os.makedirs(folder)
    for name, words, made in writing_verbs(desk):
        case = Case(desk, base, name, words, made)
        for point in range(trial.count(POINTS)):
            subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=8m', 'none', folder], check=True)
            case.fresh(folder)
            left = point * PAGE * (1 if point < 4 else max(1, 2 * case.needed // PAGE // trial.count(POINTS)))
            fill_disk(folder, left)
            answer = desk.run(*on(words, folder))
            remove_filler(folder)
            figures += case.look(folder, answer, f'on a disk with {left} bytes free')
            subprocess.run(['umount', folder], check=True)
    return figures + full_home(trial, base, folder)


def remove_filler(folder):
    if os.path.exists(os.path.join(folder, 'filler')):
        os.remove(os.path.join(folder, 'filler'))


def full_home(trial, base, folder):
    """The folder of backups is full, the workspace is elsewhere: what needs a backup first is refused."""
    desk, figures = trial.desk('home-full'), collections.Counter()
    path = desk.path('w.convenor')
    table = desk.write('many.csv', harness.people_table('many', 2500))
    for left in (0, PAGE, 16 * PAGE, 64 * PAGE):
        subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=8m', 'none', folder], check=True)
        desk.environment['XDG_DATA_HOME'] = folder
        fill_disk(folder, left)
        harness.copy(base, path)
        before = harness.logical(path)
        for words in (('backup', path), ('import', path, table, '--as', 'people')):
            desk.refused(*words, codes=(3,))
            desk.expect_whole(path, f'{words[0]} with a full disk for backups')
            expect(harness.logical(path) == before, f'{words[0]} without room for a backup changed the workspace.')
            expect('"rows":[]' in desk.done('backups', path, '--json').out.replace('\n', ''), 'A half backup is listed.')
            figures += collections.Counter({'points': 1, 'refused': 1})
        subprocess.run(['umount', folder], check=True)
    return figures


def full_output(desk, base):
    """Standard output that cannot be written is said, not passed over."""
    for words in (('export', base, '--as', 'people'), ('list', base, 'people'), ('list', base, 'people', '--json'), ('history', base)):
        with open('/dev/full', 'wb') as full:
            answer = desk.run(*words, stdout=full)
        expect(answer.code == 3, f'“{words[0]}” into a full device ended with {answer.code}.')
        harness.expect_sentence(answer.err, words)


def strange_outputs(desk, base):
    """An export never takes the place of the workspace, of a pipe or of a folder."""
    os.mkfifo(desk.path('pipe'))
    os.symlink(base, desk.path('link'))
    before = harness.listing(desk.folder)
    for name in (base, desk.path('link'), desk.path('pipe'), desk.path('home'), desk.path('nowhere', 'a.csv')):
        desk.refused('export', base, '--as', 'people', '-o', name)
        desk.refused('backup', base, '-o', name)
        expect(harness.listing(desk.folder) == before, f'Writing to {name} was refused and changed something.')


# What may not be written

READING = (('list', 'people'), ('list', 'core'), ('history',), ('check',), ('export', '--as', 'people'), ('backups',))
WRITING = (('log', 'base-1@events.example', '--count', '5'), ('undo',), ('redo',), ('import', 'people.csv'))
PLACES = (('read-only file', 0o444, 0o755, NOBODY), ('read-only folder', 0o644, 0o555, NOBODY), ('both', 0o444, 0o555, NOBODY),
          ('file of another', 0o644, 0o755, 0), ('file in a folder of another', 0o666, 0o755, 0))


def as_nobody():
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


def place_in(desk, base, name, file_mode, folder_mode, owner):
    folder = desk.path(name.replace(' ', '-'))
    os.mkdir(folder)
    path = harness.copy(base, os.path.join(folder, 'w.convenor'))
    if os.geteuid() == 0:
        os.chown(path, owner, owner)
        os.chown(folder, owner, owner)
    os.chmod(path, file_mode)
    os.chmod(folder, folder_mode)
    return folder, path


def read_only(trial, base):
    desk, tried = trial.desk('nobody'), 0
    desk.write('people.csv', harness.people_table('x', 3))
    os.chmod(trial.folder, 0o755)
    os.chmod(desk.path('home'), 0o777)
    if subprocess.run([trial.cli, '--version'], preexec_fn=as_nobody, capture_output=True, check=False).returncode:
        return 0  # the program itself stands where nobody may read
    for place in PLACES:
        if os.geteuid() and place[3] == 0:
            continue  # nobody but root can make a file of another
        folder, path = place_in(desk, base, *place)
        content, before = harness.read(path), harness.listing(folder)
        for words in (*READING, *WRITING):
            words = [words[0], path, *(desk.path(word) if word.endswith('.csv') else word for word in words[1:])]
            if [words[0], *words[2:]] in [list(verb) for verb in READING]:
                desk.done(*words, preexec_fn=as_nobody)
            else:
                desk.refused(*words, codes=(3,), preexec_fn=as_nobody)
            expect(harness.read(path) == content and harness.listing(folder) == before, f'{place[0]}: {words[0]} wrote something.')
            tried += 1
    return tried + hot_and_read_only(desk, base)


def hot_and_read_only(desk, base):
    """A half change beside a file that may not be written: said, and left for a place where it can be taken back."""
    folder, path = place_in(desk, base, 'hot', 0o644, 0o755, NOBODY)
    prefix = ('strace', '-f', '-o', '/dev/null', '-e', 'trace=fdatasync', '-e', 'inject=fdatasync:signal=KILL:when=4')
    if not shutil.which('strace'):
        return 0
    desk.start('log', path, 'base-1@events.example', '--count', '5', prefix=prefix).communicate()
    if not os.path.exists(path + '-journal'):
        return 0
    os.chown(path + '-journal', NOBODY, NOBODY)
    os.chmod(folder, 0o555)
    before = harness.listing(folder)
    answer = desk.refused('list', path, 'people', codes=(3,), preexec_fn=as_nobody)
    expect('in the middle of a change' in answer.err, f'A half change is not told of: {answer.err}')
    expect(harness.listing(folder) == before, 'Reading a half change in a read-only folder wrote something.')
    return 1


def run(trial):
    mounts = bool(os.environ.get(MOUNTED))
    origin = trial.desk('origin')
    base = harness.fill(origin, 'w.convenor', people=100, events=40, attendance=400, luck=trial.random)
    kept = harness.copy(base, origin.path('kept.convenor'))
    origin.done('log', base, 'base-9@events.example', '--count', '3')
    origin.done('undo', base)
    figures = limits(trial, base, kept)
    line = f"{figures['points']} limits on file sizes, {figures['refused']} refused"
    full_output(origin, base)
    strange_outputs(origin, base)
    disks = small_disks(trial, base, kept) if mounts else None
    line += f"; {disks['points']} full disks, {disks['refused']} refused" if disks else '; no full disks, for that takes root'
    return line + f'; {read_only(trial, base)} verbs on what may not be written'


if __name__ == '__main__':
    begin_with_own_mounts()
    harness.main(run)
