# SPDX-License-Identifier: Apache-2.0
"""The labelled lines that fit_cuts.py learns from: documents, publisher families, folds, and what the program says of
each line. Phrases of the word lists that one family alone has are switched off for that family, so that its documents
look as those of a site that nobody has seen."""
import collections
import json
import os
import subprocess
import tempfile

import numpy as np

SETS = ("real", "pages", "snippets", "lookalikes", "duplicates")
FOLDS = 5
OF_NO_SITE = -1  # the fold of what was invented
SETTLED = ("ad.shortcode", "ad.label", "ad.scrambled", "source.", "credit.")  # rules that no weighing changes
LONGEST_JUDGED = 950  # units; as in core/detect/cuts/model/vetoes.cpp
LONGEST_SHARED = 4  # sites; a line that more of them have is the software's, not the publisher's


def read_jsonl(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def read_sets(folder, names=SETS):
    documents = []
    for name in names:
        for d in read_jsonl(os.path.join(folder, name + ".jsonl")):
            d["set"] = name
            documents.append(d)
    return documents


def text_of(document, start, end):
    if "units" not in document:
        document["units"] = document["text"].encode("utf-16-le")
    return document["units"][2 * start:2 * end].decode("utf-16-le", "replace")


def source_of(document):
    """Repeats were put into articles of many sites, each of which is a family of its own."""
    return document["base"] if document["set"] == "duplicates" else document["source"]


def read_examples(tool):
    """The invented articles that show each rule at work, in all languages: what is marked is labelled, nothing else."""
    done = subprocess.run([tool, "--examples"], stdout=subprocess.PIPE, check=True)
    documents = []
    for d in map(json.loads, done.stdout.decode().split("\n")[:-1]):
        cuts, kept = d.get("cuts", []), d.get("kept", [])
        edges = [0] + [offset for span in sorted(cuts + kept, key=lambda s: s["start"]) for offset in (span["start"], span["end"])]
        edges.append(len(d["text"].encode("utf-16-le")) // 2)
        d.update(set="examples", cuts=cuts, unsure=[{"start": a, "end": b} for a, b in zip(edges[::2], edges[1::2])])
        if not d["source"].startswith(("example credit.", "example page.", "example quote", "example attribution", "example indirect")):
            documents.append(d)
    return documents


def families_of(documents):
    """Document id to family: sites that share a whole line of junk of 25 characters and more are one."""
    parent = {}

    def find(x):
        parent.setdefault(x, x)
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    sites = collections.defaultdict(set)
    for d in documents:
        for cut in d["cuts"]:
            for line in text_of(d, cut["start"], cut["end"]).casefold().split("\n"):
                if len(line.strip()) >= 25 and not cut["category"].startswith("duplicate"):
                    sites[line.strip()].add(source_of(d))
    for shared in sites.values():
        first, *others = sorted(shared)
        if len(shared) <= LONGEST_SHARED:
            for other in others:
                parent[find(other)] = find(first)
    return {d["id"]: find(source_of(d)) for d in documents}


def folds_of(documents, family):
    """Family to fold; large families first, each into the fold that has fewest documents."""
    sizes = collections.Counter(family[d["id"]] for d in documents)
    held = [0] * FOLDS
    fold = {}
    for name, size in sorted(sizes.items(), key=lambda item: (-item[1], item[0])):
        fold[name] = held.index(min(held))
        held[fold[name]] += size
    return {d["id"]: fold[family[d["id"]]] for d in documents}


def run(tool, documents, *options, without=lambda document: ()):
    """What the tool says of the documents, each read without some phrases."""
    record = lambda d: dict({"id": d["id"], "text": d["text"]}, **({"withhold": without(d)} if without(d) else {}))
    data = "".join(json.dumps(record(d), ensure_ascii=False) + "\n" for d in documents)
    with tempfile.TemporaryFile() as file:
        file.write(data.encode())
        file.seek(0)
        with subprocess.Popen([tool, *options], stdin=file, stdout=subprocess.PIPE) as program:
            yield from map(json.loads, program.stdout)
    if program.returncode:
        raise subprocess.CalledProcessError(program.returncode, tool)


def families_by_phrase(tool, documents, family):
    where = collections.defaultdict(set)
    for analysed in run(tool, documents, "--wordings"):
        for line in analysed["wordings"]:
            for _, phrase in line["phrases"]:
                where[phrase].add(family[analysed["id"]])
    return where


def foreign_wordings(where):
    """For each family the phrases that fire in no other family."""
    own = collections.defaultdict(list)
    for phrase, families in where.items():
        if len(families) == 1:
            own[next(iter(families))].append(phrase)
    return own


def analyse(tool, documents, family, withheld, *options):
    """What the tool says of each document, read without what is withheld from its family, or as the document asks. Those
    that are read alike follow one another: the tool builds its word lists anew for others."""
    group = lambda d: d.get("withheld", family[d["id"]]) if withheld.get(d.get("withheld", family[d["id"]])) else ""
    yield from run(tool, sorted(documents, key=group), *options, without=lambda d: withheld.get(group(d), ()))


def label_of(document, start, end):
    """1 junk, 0 good, None where the gold data do not say."""
    length = max(1, end - start)
    covered = lambda spans: sum(max(0, min(end, s["end"]) - max(start, s["start"])) for s in spans)
    if covered(document["cuts"]) >= 0.5 * length:
        return 1
    return None if covered(document.get("unsure", ())) >= 0.5 * length else 0


class Lines:
    """Lines of documents in one table: features, label (-1: the gold data do not say), document, and the words of each."""

    def __init__(self):
        self.rows, self.labels, self.weighed, self.documents, self.words, self.about = [], [], [], [], [], []

    def add(self, document, analysed, keep_words):
        for line in analysed["lines"]:
            label = label_of(document, line["start"], line["end"])
            self.rows.append(np.array(line["features"], dtype=np.int16))
            self.labels.append(-1 if label is None else label)
            self.weighed.append(line["weighed"])
            self.documents.append(document["id"])
            self.words.append(line["words"] if keep_words else ())
            self.about.append((line["start"], line["end"], line["rule"], line["veto"], line["exempt"], line["repeat"]))

    def settle(self):
        self.rows = np.array(self.rows, dtype=np.int16)
        self.labels = np.array(self.labels)
        self.weighed = np.array(self.weighed)
        self.documents = np.array(self.documents)
        self.lengths = np.array([end - start for start, end, *_ in self.about])
        self.repeats = np.array([a[5] for a in self.about])
        self.ruled = np.array([a[2] != "" for a in self.about])
        # What no weighing decides, and what else is never asked about.
        self.settled = np.array([a[4] or a[2].startswith(SETTLED) for a in self.about])
        self.judged = ~self.settled & (self.lengths <= LONGEST_JUDGED) & np.array([a[3] != "body" or a[2] != "" for a in self.about])
        return self
