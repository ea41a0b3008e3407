#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""ablate_cuts.py --tool BUILD/tests/measurecuts --evaluation DIR --write resources/lexicon/ablation.txt

What the stock phrases of the cut detectors are worth and what they harm, measured on the labelled articles in DIR: first each
section of the lists, over all languages, then each phrase that fires with one publisher family only. Each is switched off, and
the program is run again on the documents on which it fires, with the weights it ships. The table holds names and numbers, and
nothing of the articles.

A row says:
  documents, families   on which it fires
  lines                 junk and good ones that hold it, whatever becomes of them
  found                 units of junk that are suggested with it and not without it, less those only without it
  harmed                units of good text that are suggested with it and not without it, less those only without it
"""
import argparse
import collections
import os
import subprocess
import tempfile

import cutlines

SETS = ("real", "pages", "lookalikes")
LISTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "resources", "lexicon")
SUGGESTED = 0.5
HEAD = "%-44s %9s %8s %6s %6s %7s %7s\n"
ROW = "%-44s %9d %8d %6d %6d %7d %7d\n"


def unit_mask(spans, length):
    mask = bytearray(length)
    for span in spans:
        mask[span["start"]:span["end"]] = b"\1" * (span["end"] - span["start"])
    return mask


def suggested(tool, documents, withheld=None):
    """Document id to the mask of what is suggested."""
    options = []
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
        if withheld:
            file.write(withheld)
            file.flush()
            options = ["--withhold", file.name]
        lengths = {d["id"]: len(d["text"].encode("utf-16-le")) // 2 for d in documents}
        return {a["id"]: unit_mask([f for f in a["findings"] if f["confidence"] >= SUGGESTED], lengths[a["id"]])
                for a in cutlines.run(tool, documents, *options)}


class Firing:
    """Where a section or a phrase fires."""

    def __init__(self):
        self.documents, self.families = set(), set()
        self.junk = self.good = 0

    def add(self, document, family, label):
        self.documents.add(document["id"])
        self.families.add(family)
        self.junk += label == 1
        self.good += label == 0


def firings(tool, documents, family):
    sections, phrases = collections.defaultdict(Firing), collections.defaultdict(Firing)
    by_id = {d["id"]: d for d in documents}
    for analysed in cutlines.run(tool, documents, "--wordings"):
        document = by_id[analysed["id"]]
        for line in analysed["wordings"]:
            label = cutlines.label_of(document, line["start"], line["end"])
            for section in {section for section, _ in line["phrases"]}:
                sections[section].add(document, family[document["id"]], label)
            for phrase in {phrase for _, phrase in line["phrases"]}:
                phrases[phrase].add(document, family[document["id"]], label)
    return sections, phrases


class Worth:
    """Compares what is suggested without something with what is suggested as shipped."""

    def __init__(self, tool, documents):
        self.tool = tool
        self.by_id = {d["id"]: d for d in documents}
        self.shipped = suggested(tool, documents)
        self.junk = {d["id"]: unit_mask(d["cuts"], len(self.shipped[d["id"]])) for d in documents}
        self.unsure = {d["id"]: unit_mask(d.get("unsure", ()), len(self.shipped[d["id"]])) for d in documents}

    def of(self, withheld, ids):
        found = harmed = 0
        for name, without in suggested(self.tool, [self.by_id[i] for i in sorted(ids)], withheld).items():
            if without == self.shipped[name]:
                continue
            for before, after, junk, unsure in zip(self.shipped[name], without, self.junk[name], self.unsure[name]):
                if junk:
                    found += before - after
                elif not unsure:
                    harmed += before - after
        return found, harmed


def lists_of(folder):
    """[(section, entry)] of all phrase lists, in the order of the files."""
    entries = []
    for language in sorted(os.listdir(folder)):
        for subject in ("cuts", "publishers"):
            path = os.path.join(folder, language, subject + ".txt")
            if os.path.exists(path):
                with open(path, encoding="utf-8") as file:
                    section = None
                    for line in (line.split("#")[0].strip() for line in file):
                        if line.startswith("["):
                            section = line.strip("[]")
                        elif line and not section.startswith(("words ", "mark ")):
                            entries.append((section, line))
    return entries


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--evaluation", required=True)
    parser.add_argument("--write", required=True)
    args = parser.parse_args()
    data = os.path.join(args.evaluation, "data", "cuts", "dev")
    documents = cutlines.read_sets(data, SETS)
    family = cutlines.families_of(documents)
    sections, phrases = firings(args.tool, documents, family)
    worth = Worth(args.tool, documents)
    entries = lists_of(LISTS)
    row = lambda name, firing, withheld: ROW % (
        name, len(firing.documents), len(firing.families), firing.junk, firing.good, *worth.of(withheld, firing.documents))

    with open(args.write, "w", encoding="utf-8") as out:
        out.write("# What the stock phrases of the cut detectors are worth, and what they harm. Written by\n"
                  "# tests/quality/ablate_cuts.py, which says what the columns are; do not edit.\n")
        count = collections.Counter(d["set"] for d in documents)
        out.write("# data: %s; %d families\n" % (", ".join("%s.jsonl %d articles" % (n, count[n]) for n in SETS), len(set(family.values()))))
        out.write("# features: %s\n\n" % subprocess.run([args.tool, "--fingerprint"], stdout=subprocess.PIPE, check=True).stdout.decode().strip())
        out.write(HEAD % ("[sections]", "documents", "families", "junk", "good", "found", "harmed"))
        for section in sorted({section for section, _ in entries}):
            out.write(row(section, sections[section], "[%s]" % section))
        out.write("\n" + HEAD % ("[phrases of one family]", "documents", "families", "junk", "good", "found", "harmed"))
        for section in sorted({section for section, _ in entries}):
            single = sorted({e for s, e in entries if s == section and len(phrases[e].families) == 1})
            if single:
                out.write("# %s\n" % section)
            for phrase in single:
                out.write(row(phrase, phrases[phrase], phrase))
        silent = len({e for _, e in entries if not phrases[e].documents})
        out.write("\n# %d phrases fire in one family, %d in more, %d in none.\n" % (
            sum(len(f.families) == 1 for f in phrases.values()), sum(len(f.families) > 1 for f in phrases.values()), silent))


if __name__ == "__main__":
    main()
