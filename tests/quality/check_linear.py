#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""check_linear.py --growth BUILD/tests/detectorgrowth [--sizes N,N,N] [--draw N [--seed S]] [SHAPE…]

Counts with callgrind how many instructions the works of a program (detectorgrowth: reading an article, finding its cuts,
finding its quotes; writergrowth: writing it in each format; pagegrowth: reading pages) take for texts of many shapes (see tests/support/hostiletexts.cpp) and of some that are drawn at random, each in three sizes, and ends with 1
when one of them is not linear: when a unit costs more than a quarter more on the way from the middle to the large size than
on the way from the small to the middle one (and more than a unit of prose), or more than thirty times what a unit of prose
costs. What every text costs, however short, falls out of both. A look that is bounded seems to grow in texts that are shorter
than its bound, so what grows is looked at again in texts nine times as long. Instructions are the same in every run, on a
busy machine too; but not under a sanitizer. Needs valgrind.

With small sizes, as ctest runs it in a release build, it takes a minute. For the large ones that scrapers bring, from a release build:
    check_linear.py --growth build/release/tests/detectorgrowth --sizes 1000000,4000000,16000000 prose "one word a line"
"""
import argparse
import os
import re
import subprocess
import sys
import tempfile

MOST_GROWTH = 1.25
MOST_TIMES_PROSE = 30
LONGER = 27  # times as long as the first texts: every one is beyond bounded looks and the rows that are kept of lines


def counts(growth, sizes, draw, shapes):
    """{(work, shape): [instructions at each size]}, in the order of the program."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=%s/count" % folder, "--dump-after=endOfCount",
                   "--toggle-collect=counted*", growth, *map(str, sizes), "--draw", *map(str, draw), *shapes]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                              env=dict(os.environ, QT_HASH_SEED="0"))
        if done.returncode != 0:
            sys.exit(done.stderr)
        found = {}
        lines = done.stdout.strip("\n").split("\n")  # splitlines() would split at what stands in a name, too
        for number, line in enumerate(lines, 1):
            work, shape = line.split("\t")[:2]
            with open("%s/count.%d" % (folder, number), encoding="utf-8") as file:
                total = int(re.search(r"^totals: (\d+)", file.read(), re.MULTILINE).group(1))
            if work != "warming up":
                found.setdefault((work, shape), []).append(total)
        return found


def steepness(sizes, totals):
    """Instructions for a unit on the way to the middle and to the large size."""
    return [(totals[i + 1] - totals[i]) / (sizes[i + 1] - sizes[i]) for i in (0, 1)]


def look(args, sizes, shapes):
    """Prints what each shape costs; returns the names of those that grow, and of those that only cost too much."""
    prose = {}
    growing, dear = set(), set()
    for (work, shape), totals in counts(args.growth, sizes, (args.seed, args.draw), shapes).items():
        first, then = steepness(sizes, totals)
        prose.setdefault(work, then)
        # What stays cheaper than prose hangs on where the text happens to end rather than on its length.
        grows = then > MOST_GROWTH * max(first, 1) and then > prose[work]
        if grows:
            growing.add(shape)
        elif then > MOST_TIMES_PROSE * prose[work]:
            dear.add(shape)
        print("%-13s %-40s %9.1f, then %9.1f instructions a unit, %5.1f times prose%s"
              % (work, shape, first, then, then / prose[work], "  GROWS" if grows else ""), flush=True)
    return growing, dear


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--growth", required=True)
    parser.add_argument("--sizes", default="2000,6000,18000", help="three of them, ascending, in UTF-16 units")
    parser.add_argument("--draw", type=int, default=0, help="how many shapes to draw beside those with a name")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("shapes", nargs="*", metavar="SHAPE", help="only these, beside prose")
    args = parser.parse_args()
    sizes = [int(size) for size in args.sizes.split(",")]
    growing, dear = look(args, sizes, ["prose", *args.shapes] if args.shapes else [])
    if growing:
        longer = [LONGER * size for size in sizes]
        print("These grew, and are looked at in texts of", longer)
        growing, dearer = look(args, longer, ["prose", *sorted(growing)])
        dear |= dearer
    for shape in sorted(growing | dear):
        print("NOT LINEAR:", shape)
    return 1 if growing or dear else 0


if __name__ == "__main__":
    sys.exit(main())
