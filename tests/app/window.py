#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Convenor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's command line, as a file manager uses it: without a display, but with windows.

    CONVENOR=build/dev/app/convenor CONVENOR_CLI=build/dev/app/convenor-cli tests/app/window.py [-k part_of_a_name]
"""
import os
import pathlib
import signal
import subprocess
import tempfile
import time
import unittest

PATIENCE = 30  # seconds


class Window(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        homes = {f'XDG_{kind}_HOME': folder.name for kind in ('DATA', 'CONFIG')}
        self.environment = {**os.environ, **homes, 'XDG_RUNTIME_DIR': folder.name, 'TMPDIR': folder.name,
                            'QT_QPA_PLATFORM': 'offscreen'}

    def make(self, name):
        subprocess.run([os.environ['CONVENOR_CLI'], 'new', self.folder / name], env=self.environment, check=True,
                       stdout=subprocess.DEVNULL)
        return self.folder / name

    def start(self, *files):
        process = subprocess.Popen([os.environ['CONVENOR'], *files], env=self.environment, stderr=subprocess.PIPE, text=True)
        self.addCleanup(self.end, process)
        return process

    def end(self, process):
        process.send_signal(signal.SIGKILL)
        process.communicate()

    def is_open(self, file):
        return (self.folder / f'.{file.name}.lock').exists()

    def eventually(self, holds):
        until = time.monotonic() + PATIENCE
        while not holds() and time.monotonic() < until:
            time.sleep(0.02)
        self.assertTrue(holds())

    def test_severalFiles_openInAWindowEach(self):
        files = [self.make('one.convenor'), self.make('two.convenor')]
        process = self.start(*files)
        self.eventually(lambda: all(map(self.is_open, files)))
        self.assertIsNone(process.poll())

    def test_openFile_isRaisedWhereItIs(self):
        file = self.make('one.convenor')
        self.start(file)
        self.eventually(lambda: any(self.folder.glob('convenor-*')))  # the socket on which its window listens
        self.assertEqual(self.start(file).wait(PATIENCE), 0)

    def test_refusedFile_isToldHereAndInAWindow(self):
        (self.folder / 'notes.convenor').write_text('hello')
        good = self.make('good.convenor')
        process = self.start(self.folder / 'notes.convenor', good)
        self.eventually(lambda: self.is_open(good))
        self.assertIn('notes.convenor', process.stderr.readline())
        self.assertIsNone(process.poll())
        alone = self.start(self.folder / 'notes.convenor')
        self.assertIn('notes.convenor', alone.stderr.readline())
        with self.assertRaises(subprocess.TimeoutExpired):  # its window stays until somebody has read it
            alone.wait(1)


if __name__ == '__main__':
    unittest.main()
