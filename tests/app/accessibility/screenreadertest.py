#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The window as a screen reader meets it, over a real accessibility bus: every part has a role and a name where it can be
used, both panes read with cuts and quotes as attributes, a whole article is reviewed and written as a Word file by keys
alone, and every step of that is said.

Run in a session of its own with a screen, on an article that has suggestions and quotes:

    xvfb-run dbus-run-session -- screenreadertest.py ARTICLE COMMAND…

where COMMAND opens the article that is named behind it; it may end before the window does. Needs python3-pyatspi,
at-spi2-core and xdotool."""
import glob
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import zipfile

import pyatspi
from gi.repository import GLib

ARTICLE, COMMAND = sys.argv[1], sys.argv[2:]
PATIENCE = 30  # seconds, for a machine that does other things as well
# What somebody can put the focus on, press or choose.
USED = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
        pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT, pyatspi.ROLE_LIST, pyatspi.ROLE_LIST_ITEM,
        pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_TREE, pyatspi.ROLE_TABLE}
NO_ROLES = {pyatspi.ROLE_INVALID, pyatspi.ROLE_UNKNOWN}
DIALOGS = {"F1": "Help", "ctrl+shift+p": "Preferences"}


def pump(seconds=0.0):
    """Hears what is on the bus."""
    end = time.monotonic() + seconds
    while True:
        while GLib.MainContext.default().iteration(False):
            pass
        if time.monotonic() >= end:
            return
        time.sleep(0.01)


def until(found, what):
    """The first answer that is one."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            answer = found()
        except (GLib.Error, AttributeError, NotImplementedError):  # it went away while it was asked
            answer = None
        if answer:
            return answer
        pump(0.05)
    raise AssertionError(f"waited in vain for {what}")


def children(node):
    return [child for child in (node.getChildAtIndex(i) for i in range(node.childCount)) if child is not None]


def everything(node):
    """The node and all below it that is on the screen."""
    yield node
    for child in children(node):
        if child.getState().contains(pyatspi.STATE_SHOWING):
            yield from everything(child)


def path(node):
    return "" if node.parent is None else f"{path(node.parent)} / {node.getRoleName()} “{node.name}”"


def attribute_runs(pane):
    """The stretches of a pane, and what a reader is told of each."""
    text, at, runs = pane.queryText(), 0, []
    while at < text.characterCount:
        attributes, start, end = text.getAttributeRun(at, False)
        runs.append((text.getText(start, end), dict(each.split(":", 1) for each in attributes)))
        at = max(end, at + 1)
    return runs


def press(*keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)


def give_keyboard(title):
    """There is nobody who manages windows, and so nobody else who gives one the keyboard."""
    found = until(lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], capture_output=True,
                                         text=True).stdout.split(), f"“{title}” on the screen")
    subprocess.run(["xdotool", "windowfocus", "--sync", found[-1]], check=True)


class ScreenReaderTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = tempfile.TemporaryDirectory()
        cls.said = []
        pyatspi.Registry.registerEventListener(cls.hear, "object:state-changed:showing")
        homes = {name: os.path.join(cls.home.name, name) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
        cls.program = subprocess.Popen(
            [*COMMAND, ARTICLE],
            env={**os.environ, **homes, "HOME": cls.home.name, "QT_QPA_PLATFORM": "xcb",
                 "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "BLUEPENCIL_LANGUAGE": "en"})
        cls.window = until(cls.find_window, "the window")
        until(lambda: re.search(r"[1-9]\d* to decide", cls.state()), "suggestions")
        give_keyboard("Bluepencil$")
        until(lambda: cls.window.getState().contains(pyatspi.STATE_ACTIVE), "the keyboard")

    @classmethod
    def tearDownClass(cls):
        os.kill(cls.window.get_process_id(), signal.SIGTERM)
        cls.program.wait(PATIENCE)
        cls.home.cleanup()

    @classmethod
    def hear(cls, event):
        try:
            if event.detail1 and event.source.getRole() == pyatspi.ROLE_NOTIFICATION:
                cls.said.append(event.source.name)
        except GLib.Error:  # gone again meanwhile
            pass

    @classmethod
    def windows(cls):
        for application in children(pyatspi.Registry.getDesktop(0)):
            if application.name == "bluepencil":
                return children(application)
        return []

    @classmethod
    def find_window(cls):
        return next((each for each in cls.windows() if "Bluepencil" in each.name and
                     each.getState().contains(pyatspi.STATE_SHOWING)), None)

    @classmethod
    def find_dialog(cls, title):
        return next((each for each in cls.windows() if each.name == title and
                     each.getState().contains(pyatspi.STATE_SHOWING)), None)

    @classmethod
    def state(cls):
        """“Stop 2 of 3 · 2 to decide”, for whoever looks."""
        return next((node.name for node in everything(cls.window) if "to decide" in node.name and
                     node.getRole() == pyatspi.ROLE_LABEL), "")

    def pane(self, name):
        return next(node for node in everything(self.window) if node.name == name and
                    "Text" in pyatspi.listInterfaces(node))

    def to_decide(self):
        return int(re.search(r"(\d+) to decide", self.state()).group(1))

    def heard(self, words):
        return until(lambda: next((each for each in self.said if words in each), None), f"“{words}” to be said")

    def check_parts(self, window):
        faults = [path(node) for node in everything(window)
                  if node.getRole() in NO_ROLES or (node.getRole() in USED and not node.name)]
        self.assertEqual(faults, [])

    def test_1_every_part_has_a_role_and_a_name(self):
        self.assertGreater(len(list(everything(self.window))), 40)
        self.check_parts(self.window)
        for key, title in DIALOGS.items():
            press(key)
            dialog = until(lambda: self.find_dialog(title), f"the dialog “{title}”")
            self.check_parts(dialog)
            give_keyboard(title)
            press("Escape")
            until(lambda: not self.find_dialog(title), f"“{title}” to go")
            give_keyboard("Bluepencil$")

    def test_2_both_panes_read_with_cuts_and_quotes(self):
        for name in ("Raw article", "Cleaned article"):
            runs = attribute_runs(self.pane(name))
            text = self.pane(name).queryText()
            self.assertEqual("".join(words for words, _ in runs), text.getText(0, text.characterCount), name)
            self.assertTrue(any("bg-color" in told for _, told in runs), "nothing is told of suggestions and quotes")
            self.assertTrue(any(told.get("underline") == "single" for _, told in runs), "nothing is told of speakers")
            self.assertTrue(any(not told for words, told in runs if words.strip()), "everything is told of")

    def test_3_an_article_is_reviewed_by_keys(self):
        stops = int(re.search(r"of (\d+)", self.state()).group(1))
        self.assertGreaterEqual(stops, 2)
        del self.said[:]
        for stop in range(1, stops + 1):
            left = self.to_decide()
            press("a")
            until(lambda: self.to_decide() < left, f"stop {stop} to be cut")
            self.heard(f"Stop {stop + 1} of {stops}." if stop < stops else "Cut ")
        self.assertEqual(self.to_decide(), 0)
        # Qt passes no line through words on to the bus, but the quiet colour that they have.
        cut = [words for words, told in attribute_runs(self.pane("Raw article")) if "fg-color" in told]
        self.assertTrue(cut, "what was cut reads like any other words")
        clean = self.pane("Cleaned article").queryText()
        self.assertNotIn(cut[0], clean.getText(0, clean.characterCount))
        press("ctrl+Return")
        self.heard("Approved")
        print("\n  said: " + "\n  said: ".join(dict.fromkeys(self.said)))

    def test_4_it_leaves_as_a_word_file(self):
        press("ctrl+e")
        dialog = until(lambda: self.find_dialog("Export the text"), "the dialog of exports")
        self.check_parts(dialog)
        give_keyboard(dialog.name)
        press("alt+f", "w", "o", "r", "d", "alt+o", "ctrl+a")
        subprocess.run(["xdotool", "type", self.home.name], check=True)
        until(lambda: any(node.name.startswith("To ") and node.name.endswith(".docx") for node in everything(dialog)),
              "the name of a Word file")
        press("Return")
        files = until(lambda: glob.glob(self.home.name + "/*.docx"), "the Word file")
        until(lambda: not self.find_dialog("Export the text"), "the dialog to go")
        with zipfile.ZipFile(files[0]) as document:
            words = re.sub("<[^>]*>", "", document.read("word/document.xml").decode())
        clean = self.pane("Cleaned article").queryText()
        for line in clean.getText(0, clean.characterCount).split("\n"):
            self.assertIn(line.replace("&", "&amp;"), words)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
