#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""check_floors.py --cli PATH/bluepencil-cli [--floors FILE]

Runs the evaluation that BLUEPENCIL_EVALUATION names (a folder with data/ and tools/evaluate.py) and ends with 1 when a
figure of floors.json is not reached. Figures that must stay small (losses, keys, errors) are ceilings, the others floors.
Without the variable it says that it was left out and ends with 77, which ctest counts as skipped.
"""
import argparse
import json
import os
import subprocess
import sys

CEILINGS = {"lost_per_1000", "keys", "ece", "traps_cut", "hurt_pct", "suggestions"}
LEFT_OUT = 77


def figure(results, path):
    value = results
    for part in path.split("."):
        value = value[part]
    return value


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--floors", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), "floors.json"))
    args = parser.parse_args()
    folder = os.environ.get("BLUEPENCIL_EVALUATION")
    if not folder:
        print("Evaluation left out: BLUEPENCIL_EVALUATION names no folder.")
        return LEFT_OUT
    with open(args.floors, encoding="utf-8") as file:
        floors = json.load(file)
    names = sorted({name.split("/")[1].split(":")[0] for name in floors})
    done = subprocess.run([sys.executable, os.path.join(folder, "tools", "evaluate.py"), "--cli", args.cli, "--json", *names],
                          stdout=subprocess.PIPE, check=True)
    results = json.loads(done.stdout)
    failed = 0
    for name, figures in floors.items():
        if name not in results:
            print("%-18s the evaluation has no such set" % name)
            failed += 1
            continue
        for path, floor in figures.items():
            value = figure(results[name], path)
            ceiling = path.split(".")[-1] in CEILINGS
            good = value is not None and (value <= floor if ceiling else value >= floor)
            failed += not good
            print("%-18s %-26s %10.4g  %s %g%s" % (name, path, value if value is not None else float("nan"),
                                                 "at most" if ceiling else "at least", floor, "" if good else "  FAILED"))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
