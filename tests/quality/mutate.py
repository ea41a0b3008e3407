#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Do the tests bite? Changes one operator, constant or condition of a file at a time, builds the tests that include its
header and runs them; where none does, those of its room. A change that no test notices is a missing test, or code that
nobody needs.

    tests/quality/mutate.py core/text/unseen.cpp                    every change of one file
    tests/quality/mutate.py --sample 5 --seed 3 $(git ls-files 'core/*.cpp')
                                                                    five changes of each file, drawn by a seed

Works in the tree as it stands and puts every file back; needs a build in build/dev (--build). Prints a line for each
change that was not noticed, and the share of those that were. Ends with 1 when that is below --floor.
"""

import argparse
import pathlib
import random
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

# What stands between spaces is an operator to clang-format, and no template.
CHANGES = [
    (re.compile(r" < "), " <= "),
    (re.compile(r" > "), " >= "),
    (re.compile(r" <= "), " < "),
    (re.compile(r" >= "), " > "),
    (re.compile(r" == "), " != "),
    (re.compile(r" != "), " == "),
    (re.compile(r" && "), " || "),
    (re.compile(r" \|\| "), " && "),
    (re.compile(r" \+ "), " - "),
    (re.compile(r" - "), " + "),
    (re.compile(r" \* (?=[\w(])"), " + "),
    (re.compile(r" \+= "), " -= "),
    (re.compile(r" -= "), " += "),
    (re.compile(r"\+\+(?=\w)"), "--"),
    (re.compile(r"\btrue\b"), "false"),
    (re.compile(r"\bfalse\b"), "true"),
    (re.compile(r"(?<=[( ])!(?=[\w(])"), ""),
    (re.compile(r"\bcontinue;"), "break;"),
    (re.compile(r"std::min\b"), "std::max"),
    (re.compile(r"std::max\b"), "std::min"),
    (re.compile(r"\bstd::any_of\b"), "std::all_of"),
    (re.compile(r"\bstd::all_of\b"), "std::any_of"),
    (re.compile(r"(?<![\w.'])\d+(?![\w.'])"), lambda match: str(int(match.group()) + 1)),
    (re.compile(r"\bif \((?=[^;]*\)$)(.*)\)$"), lambda match: f"if (!({match.group(1)}))"),
]
STRING = re.compile(r'u?"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'')


def code_of(line):
    """The line with strings and comments blanked, so that places stay."""
    blanked = STRING.sub(lambda match: "\0" * len(match.group()), line)
    comment = blanked.find("//")
    return blanked if comment < 0 else blanked[:comment]


def changes_of(text):
    """Every change of a file: number of the line, the line before and after."""
    found = []
    for number, line in enumerate(text.split("\n")):
        code = code_of(line)
        if code.lstrip().startswith(("#", "static_assert", "using ", "case ", "template")):
            continue
        for pattern, by in CHANGES:
            for match in pattern.finditer(code):
                new = match.expand(by) if isinstance(by, str) and "\\" in by else by if isinstance(by, str) else by(match)
                start, end = match.span()
                if "\0" in new:  # a condition with a string in it: take the string from the line
                    new = "if (!(" + line[match.start(1):match.end(1)] + "))"
                found.append((number, line, line[:start] + new + line[end:]))
    return found


def header_name(path):
    return str(path.relative_to(ROOT / "core").with_suffix(".h"))


def tests_of(path):
    """The test programs that include the file's header, or else those in the nearest room around it that has any."""
    wanted = f'#include "{header_name(path)}"'
    tests = [test for test in (ROOT / "tests/core").rglob("*test.cpp") if wanted in test.read_text()]
    room = path.parent
    while not tests and room != ROOT / "core":
        tests = list((ROOT / "tests" / room.relative_to(ROOT)).rglob("*test.cpp"))
        room = room.parent
    return sorted(test.stem for test in tests)


def build(folder, targets):
    return subprocess.run(["ninja", "-C", folder, *targets], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                          check=False).returncode == 0


def passes(folder, test, patience):
    try:
        return subprocess.run([folder / "tests" / test, "-silent"], stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL, timeout=patience, check=False,
                              env={"LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin",
                                   "TMPDIR": "/tmp"}, cwd=folder / "tests").returncode == 0
    except subprocess.TimeoutExpired:
        return False


class Tally:
    def __init__(self):
        self.noticed = self.missed = self.invalid = 0

    def share(self):
        judged = self.noticed + self.missed
        return self.noticed / judged if judged else 1.0

    def __str__(self):
        return (f"{self.noticed} of {self.noticed + self.missed} changes noticed ({self.share():.0%}), "
                f"{self.invalid} did not compile")


def judge(path, options, draw, total):
    tests = tests_of(path)
    if not tests:
        print(f"{path.relative_to(ROOT)}: no test includes {header_name(path)}")
        return
    text = path.read_text()
    found = changes_of(text)
    if options.sample and len(found) > options.sample:
        found = sorted(draw.sample(found, options.sample))
    if not build(options.build, tests) or not all(passes(options.build, test, options.patience) for test in tests):
        print(f"{path.relative_to(ROOT)}: its tests fail as it is")
        return
    tally = Tally()
    try:
        for number, before, after in found:
            lines = text.split("\n")
            lines[number] = after
            path.write_text("\n".join(lines))
            if not build(options.build, tests):
                tally.invalid += 1
            elif all(passes(options.build, test, options.patience) for test in tests):
                tally.missed += 1
                print(f"{path.relative_to(ROOT)}:{number + 1}: not noticed\n    {before.strip()}\n    {after.strip()}",
                      flush=True)
            else:
                tally.noticed += 1
    finally:
        path.write_text(text)
        build(options.build, tests)
    print(f"{path.relative_to(ROOT)}: {tally}", flush=True)
    total.noticed += tally.noticed
    total.missed += tally.missed
    total.invalid += tally.invalid


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    parser.add_argument("--build", type=lambda name: pathlib.Path(name).resolve(), default=ROOT / "build/dev")
    parser.add_argument("--sample", type=int, default=0, help="so many changes of each file; 0: all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--patience", type=int, default=60, help="seconds that a test may take")
    parser.add_argument("--floor", type=float, default=0.85)
    options = parser.parse_args()
    total = Tally()
    draw = random.Random(options.seed)
    for path in options.files:
        judge(path.resolve(), options, draw, total)
    print(f"all: {total}")
    return 0 if total.share() >= options.floor else 1


if __name__ == "__main__":
    sys.exit(main())
