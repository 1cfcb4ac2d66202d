#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Convenor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a screen reader on the desktop meets it: over AT-SPI, from another process, under Xvfb.

Every page is opened as a reader would, by pressing its entry in the rail, and everything that can be used or is a list of
something must have a name. Then the sample is explored from the start page, and the screen must show it. Run by /usr/bin/python3, which has Debian's pyatspi; begins again inside a session bus and a
display of its own.
"""
import os
import struct
import subprocess
import sys
import tempfile
import time

PAGES = ["Today", "Calendar", "Communities", "People", "Sessions", "Insights"]
SECONDS = 60
USED = {
    "push button", "toggle button", "check box", "radio button", "combo box", "entry", "text", "password text",
    "spin button", "slider", "menu", "menu item", "check menu item", "page tab", "link", "list", "table", "tree",
    "tree table", "table column header", "column header", "dialog", "tool bar", "chart", "canvas",
}


def enter_session(workspace):
    """Runs this program again with a display, a session bus and the accessibility bus, and a home of its own."""
    environment = dict(os.environ, LC_ALL="C.UTF-8", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb",
                       CONVENOR_READER="1", NO_AT_BRIDGE="0")
    for name in ("XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        environment[name] = os.path.join(workspace, name.lower())
        os.makedirs(environment[name], mode=0o700)
    read, write = os.pipe()
    display = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset",
                                "-fbdir", workspace],
                               pass_fds=[write], stderr=subprocess.DEVNULL)
    try:
        environment["DISPLAY"] = ":" + os.read(read, 16).decode().strip()
        command = ["dbus-run-session", "--", sys.executable, __file__, workspace]
        return subprocess.run(command, env=environment, timeout=10 * SECONDS, check=False).returncode
    finally:
        display.terminate()
        display.wait()


def wait_for(what, look):
    """What look() finds, as soon as it finds something."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        try:
            found = look()
        except Exception:  # a thing that is gone while it is looked at answers with an error of the bus
            found = None
        if found:
            return found
        time.sleep(0.1)
    sys.exit(f"There is no {what} after {SECONDS} seconds.")


def everything_below(thing):
    """The things that are showing, from thing down; cells of tables are passed over."""
    import pyatspi

    yield thing
    if thing.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE):
        return
    for child in thing:
        if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
            yield from everything_below(child)


def path_of(thing):
    steps = []
    while thing is not None and thing.getRoleName() != "application":
        steps.append(f"{thing.getRoleName()} “{thing.name}”")
        thing = thing.parent
    return " in ".join(steps[:4])


def walk(window):
    things = list(everything_below(window))
    unnamed = [path_of(thing) for thing in things if thing.getRoleName() in USED and not thing.name.strip()]
    return things, unnamed


def named(window, name, role=None):
    return next((thing for thing in everything_below(window)
                 if thing.name == name and role in (None, thing.getRoleName())), None)


def open_page(window, page):
    """Presses the page's entry in the rail, as a reader's user does, and waits for the page."""
    rail = wait_for("rail", lambda: named(window, "Pages", "filler"))
    wait_for(f"entry “{page}”", lambda: named(rail, page)).queryAction().doAction(0)
    wait_for(f"page “{page}”", lambda: named(window, page, "filler"))


class Convenor:
    """The program on the display, as the desktop's accessibility bus shows it; gone at the end."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen([os.environ["CONVENOR"], *arguments, "--on", "2026-11-23"])

    def __enter__(self):
        wait_for("application", self.application)
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        time.sleep(0.5)  # until the bus has forgotten it

    def application(self):
        import pyatspi

        return next((app for app in pyatspi.Registry.getDesktop(0) if app and app.name == "convenor"), None)

    def window(self):
        return wait_for("window", lambda: next(iter(self.application()), None))

    def find(self, name, role):
        return wait_for(f"{role} “{name}”", lambda: next(
            found for found in (named(window, name, role) for window in self.application()) if found))


def screen(workspace):
    """The bytes of the pixels on the display: Xvfb keeps them in a file in the form of xwd."""
    with open(os.path.join(workspace, "Xvfb_screen0"), "rb") as picture:
        whole = picture.read()
    header, colours = struct.unpack_from(">I", whole, 0)[0], struct.unpack_from(">I", whole, 76)[0]
    return whole[header + 12 * colours:]


def explore(workspace):
    """From the start page to the first stop of the tour. Another part of the screen than before must be painted."""
    with Convenor() as convenor:
        press = convenor.find("Explore a sample organisation", "push button")
        time.sleep(1)
        before = screen(workspace)
        press.queryAction().doAction(0)
        convenor.find("Next", "push button")
        time.sleep(1)
        after = screen(workspace)
        changed = sum(a != b for a, b in zip(before[::97], after[::97])) / len(after[::97])
        print(f"The tour of the sample: {changed:.0%} of the screen painted anew")
        return changed > 0.05


def read_aloud(workspace):
    subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
    time.sleep(1)
    failures = 0
    with Convenor(os.path.join(workspace, "sample.convenor")) as convenor:
        window = convenor.window()
        for page in PAGES:
            open_page(window, page)
            things, unnamed = walk(window)
            print(f"{page}: {len(things)} things, {len(unnamed)} without a name")
            for one in unnamed:
                print(f"    {one}")
            failures += len(unnamed)
            if len(things) < 30:
                sys.exit(f"{page} has only {len(things)} things: that is no page.")
    if not explore(workspace):
        sys.exit("The sample was opened, and the screen does not show it.")
    return 1 if failures else 0


def main():
    if os.environ.get("CONVENOR_READER"):
        return read_aloud(sys.argv[1])
    with tempfile.TemporaryDirectory() as workspace:
        file = os.path.join(workspace, "sample.convenor")
        subprocess.run([os.environ["CONVENOR_CLI"], "new", file, "--sample", "--on", "2026-11-23"], check=True)
        return enter_session(workspace)


if __name__ == "__main__":
    sys.exit(main())
