#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Convenor developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Whole-process figures of convenor-cli on a large workspace (200 communities, 20,000 people, 25,000 events, a million
# attendance rows), beside the sqlite3 shell on the same rows in the same run; and the syncs of one edit. Prints, never
# judges. Usage: bench_cli.py CONVENOR-CLI [--rows N]
import argparse
import csv
import datetime
import json
import os
import random
import re
import shutil
import sqlite3
import subprocess
import tempfile
import time

PARTS = ("speaker", "host", "facilitator", "organiser")


def run(arguments, stdin=None):
    """Runs a process to its end; returns (CPU seconds, wall seconds, peak MB, standard output)."""
    start = time.monotonic()
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen(arguments, stdout=out, stdin=stdin or subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        if status:
            raise SystemExit(f"{arguments} ended with {status}")
        out.seek(0)
        return usage.ru_utime + usage.ru_stime, time.monotonic() - start, usage.ru_maxrss / 1024, out.read().decode()


def in_child(work, *arguments):
    """Does memory-hungry work in a process of its own: a child's peak memory begins with that of its parent."""
    child = os.fork()
    if child == 0:
        work(*arguments)
        os._exit(0)
    if os.waitpid(child, 0)[1]:
        raise SystemExit(f"{work.__name__} failed")


def show(name, figures, other=None):
    line = f"{name:46} {figures[0]:8.3f} s CPU {figures[1]:8.3f} s wall {figures[2]:7.0f} MB"
    if other:
        line += f"   ratio {figures[0] / other[0]:.2f} CPU, {figures[1] / other[1]:.2f} wall"
    print(line, flush=True)


def write(path, header, rows):
    with open(path, "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)
    return path


def make_tables(rows):
    """Writes the tables of a large organisation; the same each time."""
    pick = random.Random(7)
    people = [f"p{i}" for i in range(20_000)]
    codes = [f"c{i}" for i in range(200)]
    first = datetime.date.today() - datetime.timedelta(days=3 * 365)
    events = [(f"Session {i}", f"{first + datetime.timedelta(days=i * 3 * 365 // 25_000)}T{9 + i % 9:02}:00", codes[i % 200], f"e{i}")
              for i in range(25_000)]
    tables = {
        "communities": (["code", "name", "founded"], [(c, f"Community {c}", "2020-01-01") for c in codes]),
        "people": (["handle", "name", "email"], [(p, f"Person {p}", f"{p}@example.org") for p in people]),
        "roles": (["community", "person", "role", "core", "from"],
                  [(codes[i % 200], people[i * 31 % 20_000], "Lead", "yes", "2023-01-01") for i in range(600)]),
        "events": (["title", "start", "communities", "uid"], events),
        "parts": (["event", "person", "part"],
                  [(f"e{i % 25_000}", people[(i % 200 + 200 * pick.randrange(4)) * 31 % 20_000], PARTS[i // 25_000]) for i in range(40_000)]),
    }
    for name, table in tables.items():
        write(f"{name}.csv", *table)
    pairs = set()
    while len(pairs) < rows:
        pairs.add((pick.randrange(25_000), pick.randrange(20_000)))
    write("attendance.csv", ["event", "person", "status"], ((f"e{e}", f"p{p}", "attended") for e, p in sorted(pairs)))


def schema_of_attendance(path):
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
        return [sql for (sql,) in database.execute(
            "SELECT sql FROM sqlite_schema WHERE tbl_name = 'attendance' AND sql IS NOT NULL ORDER BY type DESC")]


def make_ready_rows(path):
    """Writes the attendance rows with their ids, and an empty table for them with its indexes."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as source:
        rows = source.execute("SELECT id, event, person, registration, presence, coalesce(minutes, 0) FROM attendance ORDER BY id").fetchall()
    write("ready.csv", ["id", "event", "person", "registration", "presence", "minutes"], rows)
    with sqlite3.connect("shell.db") as database:
        for sql in schema_of_attendance(path):
            database.execute(sql)


def import_with_shell(path):
    """sqlite3's .import of the same rows with their ids ready, its indexes standing."""
    in_child(make_ready_rows, path)
    return run(["sqlite3", "shell.db", ".mode csv", ".import --skip 1 ready.csv attendance"])


def syncs(arguments):
    """Calls that wait for the disk in one run of the program, and what they are."""
    if not shutil.which("strace"):
        return "strace is not installed"
    subprocess.run(["strace", "-f", "-o", "trace", "-e", "trace=fsync,fdatasync,openat,unlink"] + arguments, check=True,
                   stdout=subprocess.DEVNULL)
    with open("trace") as trace:
        return sum(1 for line in trace if re.search(r"\bf(data)?sync\(", line))


def best(repeat, arguments):
    return min((run(arguments) for _ in range(repeat)), key=lambda figures: figures[0])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("cli")
    parser.add_argument("--rows", type=int, default=1_000_000)
    options = parser.parse_args()
    cli = os.path.abspath(options.cli)
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as folder:
        os.chdir(folder)
        os.environ["XDG_DATA_HOME"] = folder
        measure(cli, options.rows)


def measure(cli, rows):
    in_child(make_tables, rows)
    run([cli, "new", "large.convenor", "--zone", "Europe/Berlin"])
    run([cli, "import", "large.convenor"] + [f"{name}.csv" for name in ("communities", "people", "roles", "events", "parts")])
    ours = run([cli, "import", "large.convenor", "attendance.csv"])
    shell = import_with_shell("large.convenor")
    show(f"sqlite3 .import of {rows:,} ready rows", shell)
    show(f"import of {rows:,} rows, names matched", ours, shell)
    show("undo of it", run([cli, "undo", "large.convenor"]), shell)
    show("redo of it", run([cli, "redo", "large.convenor"]), shell)
    show("the same import again (no change)", run([cli, "import", "large.convenor", "attendance.csv"]), shell)
    show("list core", best(5, [cli, "list", "large.convenor", "core", "--json"]))
    today = datetime.date.today()
    quarter = ["--from", str(today - datetime.timedelta(days=90)), "--to", str(today)]
    show("list events of a quarter", best(5, [cli, "list", "large.convenor", "events", "--json"] + quarter))
    show("--version (the process alone)", best(5, [cli, "--version"]))
    with open("present", "w") as present:
        present.write("\n".join(f"p{i * 7}" for i in range(300)))
    event = json.loads(run([cli, "list", "large.convenor", "events", "--json"] + quarter)[3])["rows"][0]["id"]
    show("log with 300 present, whole process", run([cli, "log", "large.convenor", event, "--present", "present", "--count", "310"]))
    show("log of a number, whole process", run([cli, "log", "large.convenor", event, "--count", "311"]))
    print(f"syncs of one edit, with opening and closing: {syncs([cli, 'log', 'large.convenor', event, '--count', '312'])}"
          f"; of opening for writing alone: {syncs([cli, 'import', 'large.convenor', 'communities.csv'])}")
    show("check", run([cli, "check", "large.convenor"]))
    print(f"size of the workspace: {os.path.getsize('large.convenor') / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
