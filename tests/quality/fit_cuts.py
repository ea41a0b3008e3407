#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""fit_cuts.py --tool BUILD/tests/measurecuts --evaluation DIR [--write SOURCES] [--pessimistic]

Fits the weights of the linear model of the cut detectors (core/detect/cuts/model/weights.cpp) on the evaluation data in DIR, from
features that the program itself works out.

First the figures of a cross-validation by publisher family are printed: documents whose sites share whole lines of junk
are one family, and no family is judged by weights that saw it. Below stands how often held-out findings of each confidence
were right; the knots of core/detect/cuts/calibration.cpp are set by hand from that. With --pessimistic a stock phrase counts in
a family only where the same phrase occurs in another family too; that foretells the figures on sites nobody has seen.
With --write the weights fitted on everything go to weights.cpp in SOURCES.

Needs numpy and scikit-learn; the library and its tests do not.
"""
import argparse
import collections
import json
import os
import subprocess
import sys
import tempfile

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

FOLDS = 5
STRENGTH = 0.4  # L1: small enough that some eighty features keep a weight
CLEAN_WEIGHT = 0.25  # of lines from articles that were clean to begin with
HIT_WEIGHT = 0.5  # of lines that a rule takes anyway


def read_jsonl(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def run(tool, documents, *options):
    data = "".join(json.dumps({"id": d["id"], "text": d["text"]}, ensure_ascii=False) + "\n" for d in documents)
    done = subprocess.run([tool, *options], input=data.encode(), stdout=subprocess.PIPE, check=True)
    return {o["id"]: o for o in map(json.loads, done.stdout.decode().split("\n")[:-1])}


def families_of(documents):
    """Document id to family: sites that share a whole line of junk of 25 characters and more are one."""
    parent = {}

    def find(x):
        parent.setdefault(x, x)
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    first = {}
    for d in documents:
        units = d["text"].encode("utf-16-le")
        for cut in d["cuts"]:
            line = units[2 * cut["start"]:2 * cut["end"]].decode("utf-16-le", "replace").casefold().strip()
            if len(line) >= 25 and not cut["category"].startswith("duplicate"):
                other = first.setdefault(line, d["source"])
                parent[find(d["source"])] = find(other)
    return {d["id"]: find(d["source"]) for d in documents}


def label_of(document, start, end):
    """1 junk, 0 good, None where the gold data do not say."""
    length = max(1, end - start)
    covered = lambda spans: sum(max(0, min(end, s["end"]) - max(start, s["start"])) for s in spans)
    if covered(document["cuts"]) >= 0.5 * length:
        return 1
    return None if covered(document.get("unsure", ())) >= 0.5 * length else 0


class Lines:
    """The lines to learn from: features, label, weight and the document of each."""

    def __init__(self):
        self.rows, self.labels, self.weights, self.documents = [], [], [], []

    def add(self, document, analysed, weight):
        for line in analysed["lines"]:
            label = label_of(document, line["start"], line["end"])
            if label is None or line["exempt"] or line["repeat"] or line["length"] > 900:
                continue
            if line["rule"].startswith("credit."):
                continue
            hit = bool(line["rule"]) and line["confidence"] >= 0.5
            self.rows.append(line["features"])
            self.labels.append(label)
            self.weights.append(weight * (HIT_WEIGHT if hit and label else 1.0))
            self.documents.append(document["id"])

    def matrix(self, features):
        indices = [f for row in self.rows for f in row]
        starts = np.cumsum([0] + [len(row) for row in self.rows])
        return csr_matrix((np.ones(len(indices)), indices, starts), shape=(len(self.rows), features))


def fit(lines, features, keep):
    chosen = np.array([keep(d) for d in lines.documents])
    model = LogisticRegression(l1_ratio=1, C=STRENGTH, solver="liblinear", max_iter=300, random_state=1)
    model.fit(lines.matrix(features)[chosen], np.array(lines.labels)[chosen], np.array(lines.weights)[chosen])
    return model.coef_[0], model.intercept_[0]


def write_weights(path, names, weights, bias):
    with open(path, "w", encoding="utf-8") as out:
        out.write("bias %.4f\n" % bias)
        for name, weight in zip(names, weights):
            if abs(weight) >= 0.005:
                out.write("%s %.4f\n" % (name, weight))


def foreign_wordings(tool, documents, family):
    """For each family the phrases that fire in no other family."""
    where = collections.defaultdict(set)
    for ident, analysed in run(tool, documents, "--wordings").items():
        for phrases in analysed["wordings"]:
            for phrase in phrases:
                where[phrase].add(family[ident])
    own = collections.defaultdict(list)
    for phrase, families in where.items():
        if len(families) == 1:
            own[next(iter(families))].append(phrase)
    return own


def analyse(tool, documents, family, withheld, folder, *options):
    """Runs the tool, family by family where phrases are withheld."""
    if not withheld:
        return run(tool, documents, *options)
    out = {}
    groups = collections.defaultdict(list)
    for d in documents:
        groups[family[d["id"]]].append(d)
    for name, members in groups.items():
        path = os.path.join(folder, "withheld")
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(withheld.get(name, [])))
        out.update(run(tool, members, *options, "--withhold", path))
    return out


def as_predictions(evaluate, answers, confidence=0.5):
    return {i: {"id": i, "cuts": evaluate.as_cuts(o, confidence)} for i, o in answers.items()}


def report(name, scorer, evaluate, gold, answers):
    predictions = as_predictions(evaluate, answers)
    o, _ = scorer.score({d["id"]: d for d in gold}, predictions)
    work = evaluate.review_work(gold, predictions)
    p, c = o["paragraphs"], o["chars"]
    print("%-28s P %.1f R %.1f  char F1 %.1f  perfect %.1f  hurt %.1f  lost %.0f  keys %.2f  ece %s" % (
        name, 100 * p["p"], 100 * p["r"], 100 * c["f1"], o["perfect_docs_pct"], o["docs_losing_good_text_pct"],
        o["good_text_lost_per_1000_docs"], work["keys"], "%.1f" % (100 * work["ece"]) if work["ece"] is not None else "-"))


def is_right(document, finding):
    """At least nine tenths of the finding are junk, unsure parts aside; None where the gold data do not say."""
    start, end = finding["start"], finding["end"]
    covered = lambda spans: sum(max(0, min(end, s["end"]) - max(start, s["start"])) for s in spans)
    sure = end - start - covered(document.get("unsure", ()))
    return None if sure < 0.5 * (end - start) else covered(document["cuts"]) >= 0.9 * sure


def report_calibration(evaluate, gold, answers):
    """How often findings were right, in steps of a twentieth of confidence; rules and evidence have knots of their own."""
    rights = collections.defaultdict(list)
    for d in gold:
        for finding in answers[d["id"]]["findings"]:
            right = is_right(d, finding) if finding["kind"] in evaluate.CUT_KINDS else None
            if right is not None and finding["confidence"] >= 0.5:
                source = "evidence" if finding["rule"].endswith(".evidence") else "rules"
                rights[source, int(20 * finding["confidence"])].append((finding["confidence"], right))
    for (source, step), pairs in sorted(rights.items()):
        print("  %-8s from %.2f  %4d findings  shown %.3f  right %.3f" % (
            source, step / 20, len(pairs), sum(c for c, _ in pairs) / len(pairs), sum(r for _, r in pairs) / len(pairs)))


def cross_validate(args, names, real, others, withheld, family, folder, score):
    scorer, evaluate = score
    lines = Lines()
    for d in real:
        lines.add(d, withheld["features"][d["id"]], 1.0)
    for d in others["lookalikes"]:
        lines.add(d, others["features"][d["id"]], 1.0)
    for d in others["duplicates"]:
        lines.add(d, others["features"][d["id"]], CLEAN_WEIGHT)
    order = sorted(set(family.values()))
    fold = {name: (i * 7919) % len(order) % FOLDS for i, name in enumerate(order)}
    answers = {}
    for k in range(FOLDS):
        weights, bias = fit(lines, len(names), lambda d: d not in family or fold[family[d]] != k)
        path = os.path.join(folder, "weights")
        write_weights(path, names, weights, bias)
        held = [d for d in real if fold[family[d["id"]]] == k]
        answers.update(analyse(args.tool, held, family, withheld["phrases"], folder, "--weights", path))
    report("real, " + withheld["name"], scorer, evaluate, real, answers)
    report_calibration(evaluate, real, answers)
    return answers, lines


HEADER = """// SPDX-License-Identifier: Apache-2.0
// Written by tests/quality/fit_cuts.py; change the script or the features, not this file.
#include "detect/cuts/model/model.h"

#include <array>

namespace bluepencil {

namespace {

constexpr std::array weights = {
"""
FOOTER = """};

} // namespace

LineWeights shippedLineWeights()
{
    return {%.4fF, weights};
}

} // namespace bluepencil
"""


def write_source(path, names, weights, bias):
    kept = [(n, w) for n, w in zip(names, weights) if abs(w) >= 0.005]
    with open(path, "w", encoding="utf-8") as out:
        out.write(HEADER)
        for name, weight in sorted(kept, key=lambda item: -item[1]):
            out.write('    LineWeight{"%s", %.3fF},\n' % (name, weight))
        out.write(FOOTER % bias)
    print("%d weights written to %s" % (len(kept), path))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--evaluation", required=True, help="folder with data/ and tools/")
    parser.add_argument("--write", help="core/detect/cuts/model of the sources")
    parser.add_argument("--pessimistic", action="store_true")
    parser.add_argument("--answers", help="write the held-out findings, with --pessimistic those without the own wordings, to this file")
    args = parser.parse_args()
    sys.path.insert(0, os.path.join(args.evaluation, "tools"))
    import evaluate
    import score_cuts
    data = os.path.join(args.evaluation, "data", "cuts", "dev")
    real = read_jsonl(os.path.join(data, "real.jsonl"))
    others = {name: read_jsonl(os.path.join(data, name + ".jsonl")) for name in ("lookalikes", "duplicates")}
    names = subprocess.run([args.tool, "--names"], stdout=subprocess.PIPE, check=True).stdout.decode().split()
    family = families_of(real)
    print("%d documents in %d families, %d features" % (len(real), len(set(family.values())), len(names)))
    others["features"] = run(args.tool, others["lookalikes"] + others["duplicates"], "--features")
    with tempfile.TemporaryDirectory() as folder:
        views = [("cross-validated", None)]
        if args.pessimistic:
            views.append(("foreign wording only", foreign_wordings(args.tool, real, family)))
        for name, phrases in views:
            features = analyse(args.tool, real, family, phrases, folder, "--features")
            withheld = {"name": name, "phrases": phrases, "features": features}
            answers, lines = cross_validate(args, names, real, others, withheld, family, folder, (score_cuts, evaluate))
            if phrases is None:
                own = lines
        if args.answers:  # of the view shown last
            with open(args.answers, "w", encoding="utf-8") as out:
                for d in real:
                    out.write(json.dumps(answers[d["id"]], ensure_ascii=False) + "\n")
    if args.write:
        weights, bias = fit(own, len(names), lambda d: True)
        write_source(os.path.join(args.write, "weights.cpp"), names, weights, bias)


if __name__ == "__main__":
    main()
