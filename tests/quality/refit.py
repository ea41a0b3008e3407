#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""refit.py --evaluation DIR [--build build/release] [--only NAME…]

Fits anew all that is fitted, in the order in which one needs the other, and writes it into resources/: the lines of a
page, the judge of lines of the cut detectors, quotes and their speakers, and the table of what each listed phrase is
worth. Each step prints what it gives on what it has not seen; read that, and the difference of the certificates, before
you commit.

From the folder of the sources, with the libraries of tests/quality/requirements.txt in their versions there: others fit
other numbers, and are refused. Minutes to an hour, most of it for quotes.
"""
import argparse
import importlib.metadata
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
SOURCES = HERE.parents[1]
PROGRAMS = ("pagelines", "measurecuts", "quotefeatures")


def refuse_other_libraries():
    for line in (HERE / "requirements.txt").read_text().splitlines():
        name, pinned, version = line.partition("==")
        if not pinned or name.startswith("#"):
            continue
        try:
            found = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            found = "none"
        if found != version:
            sys.exit("refit: %s %s is needed, %s is installed; pip install -r tests/quality/requirements.txt" % (name, version, found))


def build(folder):
    """The programs that the scripts ask, with the weights as they are by now."""
    subprocess.run(["cmake", "--build", folder, "--target", *PROGRAMS], check=True)


def steps(programs, data):
    """(name, script, arguments)"""
    pages = data / "data" / "html" / "dev" / "pages.jsonl.gz"
    weights = SOURCES / "resources" / "weights"
    pagelines, measurecuts, quotefeatures = (programs / name for name in PROGRAMS)
    yield "pages", "fit_pages.py", [pages, "--pagelines", pagelines, "--write"]
    yield "cuts", "fit_cuts.py", ["--tool", measurecuts, "--pagelines", pagelines, "--evaluation", data,
                                  "--write", weights / "cuts.txt"]
    yield "quotes", "fit_quotes.py", ["--program", quotefeatures, "--gold", data / "data" / "quotes" / "dev" / "polnear.jsonl",
                                      "--scorer", data / "tools", "--folds", "5", "--out", weights / "quotes.txt"]
    yield "phrases", "ablate_cuts.py", ["--tool", measurecuts, "--evaluation", data,
                                        "--write", SOURCES / "resources" / "lexicon" / "ablation.txt"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--evaluation", type=pathlib.Path, required=True, help="folder with data/ and tools/")
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build/release"))
    parser.add_argument("--only", nargs="+", choices=("pages", "cuts", "quotes", "phrases"))
    args = parser.parse_args()
    refuse_other_libraries()
    for name, script, arguments in steps(args.build.resolve() / "tests", args.evaluation.resolve()):
        if args.only and name not in args.only:
            continue
        build(args.build)
        print("== %s: %s" % (name, script), flush=True)
        subprocess.run([sys.executable, HERE / script, *arguments], check=True)


if __name__ == "__main__":
    main()
