#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""check_linear.py --bench BUILD/bench/cutsbench [--work findCuts]

Counts with callgrind how many instructions a detector takes for a unit of text, for texts of different sizes and shapes,
and ends with 1 when one takes more than a quarter above the articles of 1 MB: then it is not linear. Lines of one word
are judged by the line instead: each is weighed like any other line, so that a unit of them costs eight times as much, and
a line less than one of prose. Instructions are the same in every run, on a busy machine too. Takes a quarter of an hour
or more; needs valgrind.

For quotes: --bench BUILD/bench/quotesbench --work findQuotes.
"""
import argparse
import os
import re
import subprocess
import sys

ROWS = ["articles, 1 MB", "articles, 4 MB", "articles, 16 MB", "one paragraph of 10 MB", "a million lines of one word"]
BY_LINE = ROWS[-1]
MOST = 1.25  # times the first row
PATIENCE = "3600000"  # milliseconds; Qt Test gives up after five minutes, and callgrind is slow
ARGUMENTS = {  # of the function that is counted: an overload that it calls would end the counting
    "findCuts": "bluepencil::Article const&, bluepencil::CutOptions const&, std::stop_token",
    "findQuotes": "bluepencil::Article const&, std::stop_token",
}


def instructions(bench, work, row):
    """For a unit and for a line of the row's text."""
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
               "--toggle-collect=bluepencil::%s(%s)" % (work, ARGUMENTS[work]), bench, "-iterations", "1", "%s:%s" % (work, row)]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=True, text=True,
                          env=dict(os.environ, QT_HASH_SEED="0", QTEST_FUNCTION_TIMEOUT=PATIENCE))
    total = int(re.search(r"Collected : (\d+)", done.stdout).group(1))
    return [total / sum(map(int, re.findall(r"(\d+) %s" % what, done.stdout))) for what in ("units", "lines")]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", required=True)
    parser.add_argument("--work", default="findCuts", choices=sorted(ARGUMENTS), help="the function of the bench, and of the library")
    args = parser.parse_args()
    first = None
    steep = 0
    for row in ROWS:
        unit, line = instructions(args.bench, args.work, row)
        first = first or (unit, line)
        times = line / first[1] if row == BY_LINE else unit / first[0]
        steep += times > MOST
        print("%-30s %8.1f instructions a unit, %8.0f a line, %.2f times the first" % (row, unit, line, times), flush=True)
    return 1 if steep else 0


if __name__ == "__main__":
    sys.exit(main())
