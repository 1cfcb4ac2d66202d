#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Convenor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""From process start to the first paint that shows Today's rows, beside a bare window linked to the same libraries.

    tests/bench/bench_window.py build/release/tests/bench_start build/release/app/convenor-cli [rounds]

Makes the sample and the large workspace in a temporary folder. Runs the two sides in turn and prints the median of wall and
CPU milliseconds, their ratio, and the memory of the larger.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time


def run(command, env):
    begin = time.monotonic()
    process = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f'{command} ended with {status}')
    return (time.monotonic() - begin) * 1000, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024


def main():
    bench, cli = (os.path.abspath(path) for path in sys.argv[1:3])
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 9
    with tempfile.TemporaryDirectory() as folder:
        env = dict(os.environ, XDG_CONFIG_HOME=folder + '/config', XDG_DATA_HOME=folder + '/data')
        env.setdefault('QT_QPA_PLATFORM', 'offscreen')
        sample, large = folder + '/sample.convenor', folder + '/large.convenor'
        subprocess.run([cli, 'new', sample, '--sample', '--on', '2026-11-23'], check=True, stdout=subprocess.DEVNULL)
        subprocess.run([bench, 'large', large], check=True, env=env)
        for name, side in (('sample', [sample, '2026-11-23']), ('large', [large, '2026-11-02'])):
            pairs = [(run([bench, 'bare'], env), run([bench, *side], env)) for _ in range(rounds)]
            for i, what in enumerate(('wall', 'CPU')):
                bare, ours = (statistics.median(pair[k][i] for pair in pairs) for k in (0, 1))
                print(f'{name}: {what} {ours:.0f} ms, bare window {bare:.0f} ms, ratio {ours / bare:.2f}')
            print(f'{name}: memory at the first paint {max(pair[1][2] for pair in pairs):.0f} MB')
            print(subprocess.run([bench, 'pages', *side], env=env, check=True, capture_output=True, text=True).stdout)


if __name__ == '__main__':
    main()
