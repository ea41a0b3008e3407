#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""fit_cuts.py --tool BUILD/tests/measurecuts --pagelines BUILD/tests/pagelines --evaluation DIR [--write FILE] [--answers FILE]

Fits the judge of lines of the cut detectors (resources/weights/cuts.txt) on the labelled articles in DIR, from features that
the program itself works out, and says what it is worth on sites that it has not seen.

1. Words: the log-odds that single words, pairs and first words of a line add, of those that many publishers use.
2. Trees over the features, to which the words contribute by tables that were fitted without the line's own publisher.
3. Trees of a second look, which know what the first ones thought of the neighbours, of those that were fitted without the
   line's own publisher.
4. Knots: how sure an editor is told we are, from how often held-out lines were junk.

Everything is cross-validated by publisher family: documents of one site, outputs of one page, and sites that share lines of
junk are judged by weights that saw none of them, and without the phrases of the word lists that this family alone has.
The figures come from the program itself, run with the held-out weights. With --write the weights fitted on everything go to
FILE, below a head that says how they were made.
"""
import argparse
import collections
import hashlib
import json
import os
import platform
import subprocess
import sys
import tempfile

import lightgbm
import numpy as np
import scipy
import sklearn
from scipy.sparse import csr_matrix
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression

import cutcopies
import cutlines

SEED = 7
TREES = 110  # of the first look
TREE = dict(objective="binary", learning_rate=0.1, num_leaves=31, min_data_in_leaf=30, feature_fraction=0.25,
            bagging_fraction=0.7, bagging_freq=1, bagging_by_query=True, lambda_l2=10, max_bin=127, seed=SEED, num_threads=1, deterministic=True,
            use_missing=False, verbose=-1)
SECOND_TREES = 140
SECOND_TREE = dict(TREE, extra_trees=True)  # limits are drawn, not sought: what one publisher's lines have in common decides less
FAMILIES_OF_A_WORD = 5  # so many publishers at least have it; a pair of words twice as many
STRENGTH_OF_WORDS = 0.5  # L1: few words keep a weight
LONGEST_READ = 400  # units; as in core/detect/cuts/model/surroundings.cpp
WEIGHTS = {"duplicates": 0.4, "snippets": 0.4, "html": 0.1, "copies": 0.3, "examples": 4.0}  # of lines of articles into which repeats were put, of which few are labelled, of pages, of copies that lost a part, and of single examples
COST_OF_GOOD = {"news": 1.6, "web": 0.4}  # of a line that is lost: an article more than a guide or a company's page
SUGGESTED = 0.70  # the probability of junk from which a line that a rule has is suggested: good text that goes costs more than junk that stays
ALONE = 1.3  # log-odds that a line which no rule has lacks: at the same log-odds twice as many of these are good on held-out sites
PARTS = [*range(cutlines.FOLDS), cutlines.OF_NO_SITE]  # what is left out of one fit
LOOKED_AT_TWICE = -2.6  # log-odds at the first look; as in core/detect/cuts/model/suggestions.h
SURE_RIGHT = 0.994  # of what is offered as sure


def weights_of(lines, kind):
    """Documents of many lines count less than their lines: they are of one maker."""
    count = collections.Counter(lines.documents)
    return np.array([WEIGHTS.get(kind[d], 1.0) / np.sqrt(count[d] / 40 + 1) for d in lines.documents])


def fit_words(lines, family, weights, keep):
    """Name to tenths of log-odds."""
    chosen = np.where(keep & (lines.labels >= 0) & (lines.lengths <= LONGEST_READ) & ~lines.settled & ~lines.repeats)[0]
    families = collections.defaultdict(set)
    for i in chosen:
        for word in lines.words[i]:
            families[word].add(family[lines.documents[i]])
    names = sorted(w for w, f in families.items() if len(f) >= FAMILIES_OF_A_WORD * (2 if " " in w else 1))
    number = {name: i for i, name in enumerate(names)}
    columns, starts = [], [0]
    for i in chosen:
        columns += [number[w] for w in lines.words[i] if w in number]
        starts.append(len(columns))
    table = csr_matrix((np.ones(len(columns), dtype=np.float32), columns, starts), shape=(len(chosen), len(names)))
    model = LogisticRegression(l1_ratio=1, C=STRENGTH_OF_WORDS, solver="liblinear", max_iter=60, tol=1e-3, random_state=SEED)
    model.fit(table, lines.labels[chosen], weights[chosen])
    tenths = {name: int(round(10 * c)) for name, c in zip(names, model.coef_[0])}
    return {name: t for name, t in tenths.items() if t}


def fit_trees(lines, features, weights, keep, families, tree, trees):
    """Each tree sees all lines of seven families in ten and none of the others: what one publisher does helps few trees."""
    chosen = np.where(keep & (lines.labels >= 0) & lines.judged)[0]
    chosen = chosen[np.argsort(families[chosen], kind="stable")]
    _, sizes = np.unique(families[chosen], return_counts=True)
    data = lightgbm.Dataset(lines.rows[chosen, :features].astype(np.float32), lines.labels[chosen], weight=weights[chosen],
                            group=sizes, params=dict(tree), free_raw_data=True)
    return lightgbm.train(tree, data, trees)


def log_odds(probability):
    return float(np.log(probability / (1 - probability)))


def fit_knots(scores, labels, weights, is_news):
    """(log-odds, shown) so that what is shown is how often held-out lines were junk; from 0.5 on only what is suggested, and
    from 0.9 on only what was right in ninety-nine of a hundred, on news and elsewhere."""
    suggested = log_odds(SUGGESTED)
    order = np.argsort(-scores)
    sure = scores.max()
    for part, right in ((is_news, SURE_RIGHT), (~is_news, SURE_RIGHT - 0.015)):
        mine = order[part[order]]
        share = np.cumsum(weights[mine] * labels[mine]) / np.cumsum(weights[mine])
        enough = np.where((share >= right) & (np.arange(len(mine)) > 100))[0]
        part_sure = scores[mine][enough[-1]] if len(enough) else scores.max()
        sure = part_sure if part is is_news else max(sure, part_sure)
    rising = IsotonicRegression(out_of_bounds="clip", y_min=0.0, y_max=0.995).fit(scores, labels, weights)
    shown = lambda at: float(rising.predict([at])[0])
    knots = [(-9.0, 0.0), (suggested - 1.5, 0.2), (suggested - 0.001, 0.499)]
    floor = max(0.501, shown(suggested))
    for step in np.linspace(0, 1, 5)[:-1]:
        knots.append((suggested + step * (sure - suggested), min(0.89, max(floor, shown(suggested + step * (sure - suggested))))))
    knots += [(sure - 0.001, max(0.899, knots[-1][1])), (sure, 0.95), (sure + 1.0, 0.985), (sure + 2.5, 0.995)]
    return knots, sure


def text_of_tree(node, names, depth):
    blanks = " " * depth
    if "leaf_value" in node and "split_feature" not in node:
        return "%s= %.3f\n" % (blanks, node["leaf_value"])
    line = "%s%s %d %.3f\n" % (blanks, names[node["split_feature"]], int(np.floor(node["threshold"])), node["internal_value"])
    return line + text_of_tree(node["left_child"], names, depth + 1) + text_of_tree(node["right_child"], names, depth + 1)


def text_of_forest(trees, names):
    return "".join("tree\n" + text_of_tree(tree["tree_structure"], names, 1) for tree in trees.dump_model()["tree_info"])


def text_of(words, first, second, knots, names):
    out = ["word %s %d\n" % (name, words[name]) for name in sorted(words, key=lambda name: (-words[name], name))]
    out += ["knot %.3f %.3f\n" % knot for knot in knots]
    out.append("alone %.1f\n" % ALONE)
    if first:
        out.append(text_of_forest(first, names))
    if second:
        out.append("second look\n" + text_of_forest(second, names))
    return "".join(out)


def read_lines(args, documents, family, withheld, keep_words, file_of=None, fold=None):
    """The lines as the tool sees them, each document with the weights of the fold that did not see it."""
    lines = cutlines.Lines()
    by_id = {d["id"]: d for d in documents}
    for k in PARTS if file_of else [None]:
        members = [d for d in documents if k is None or fold[d["id"]] == k]
        options = ["--features"] + (["--weights", file_of(k)] if file_of else [])
        for analysed in cutlines.analyse(args.tool, members, family, withheld, *options):
            lines.add(by_id[analysed["id"]], analysed, keep_words)
    return lines.settle()


def report(name, scorer, evaluate, gold, answers):
    at = lambda confidence: {d["id"]: {"id": d["id"], "cuts": evaluate.as_cuts(answers[d["id"]], confidence)} for d in gold}
    all_of = {d["id"]: d for d in gold}
    plain, _ = scorer.score(all_of, at(0.5))
    sure, _ = scorer.score(all_of, at(0.9))
    work = evaluate.review_work(gold, at(0.5))
    lines = "%-12s hurt %4.1f  from 0.9 on: P %.1f hurt %.1f R %.1f | P %.1f R %.1f  char F1 %.1f  perfect %.1f  lost %.0f  keys %.2f  blocks %s  ece %s  traps %s" % (
        name, plain["docs_losing_good_text_pct"], 100 * sure["paragraphs"]["p"], sure["docs_losing_good_text_pct"], 100 * sure["paragraphs"]["r"],
        100 * plain["paragraphs"]["p"], 100 * plain["paragraphs"]["r"], 100 * plain["chars"]["f1"], plain["perfect_docs_pct"],
        plain["good_text_lost_per_1000_docs"], work["keys"], work["blocks"], "%.1f" % (100 * work["ece"]) if work["ece"] is not None else "-",
        plain["traps"]["cut"] if plain["traps"] else 0)
    print(lines, flush=True)
    return "%s hurt %.1f sure P %.1f hurt %.1f P %.1f R %.1f" % (
        name, plain["docs_losing_good_text_pct"], 100 * sure["paragraphs"]["p"], sure["docs_losing_good_text_pct"],
        100 * plain["paragraphs"]["p"], 100 * plain["paragraphs"]["r"])


def hash_of(*paths):
    digest = hashlib.sha256()
    for path in paths:
        with open(path, "rb") as file:
            digest.update(file.read())
    return digest.hexdigest()[:12]


def head_of(args, folder, pages, documents, family, lines, words, first, second, figures):
    here = os.path.dirname(os.path.abspath(__file__))
    count = collections.Counter(d["set"] for d in documents)
    rows = [
        "SPDX-License-Identifier: Apache-2.0",
        "The judge of lines of the cut detectors: words, knots, trees. Written by tests/quality/fit_cuts.py; do not edit.",
        "data: " + ", ".join("%s.jsonl %d articles sha256 %s" % (n, count[n], hash_of(os.path.join(folder, n + ".jsonl"))) for n in cutlines.SETS)
        + ", html/dev/pages.jsonl.gz %d pages sha256 %s, %d copies that lost a part, %d examples of rules" % (
            count["html"], hash_of(pages), count["copies"], count["examples"]),
        "families: %d" % len(set(family.values())),
        "lines: %d junk, %d good" % (np.sum((lines.labels == 1) & lines.judged), np.sum((lines.labels == 0) & lines.judged)),
        "features: " + subprocess.run([args.tool, "--fingerprint"], stdout=subprocess.PIPE, check=True).stdout.decode().strip(),
        "script: fit_cuts.py cutlines.py cutcopies.py fit_pages.py, sha256 " + hash_of(*(os.path.join(here, name + ".py") for name in ("fit_cuts", "cutlines", "cutcopies", "fit_pages"))),
        "library: Python %s, numpy %s, scipy %s, scikit-learn %s, lightgbm %s" % (
            platform.python_version(), np.__version__, scipy.__version__, sklearn.__version__, lightgbm.__version__),
        "seeds: %d" % SEED,
        "size: %d words, %d trees for the first look, %d for the second" % (len(words), first.num_trees(), second.num_trees()),
        "cross-validated: " + "; ".join(figures),
    ]
    return "".join("# %s\n" % row for row in rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--pagelines", required=True)
    parser.add_argument("--evaluation", required=True, help="folder with data/ and tools/")
    parser.add_argument("--write", help="resources/weights/cuts.txt of the sources")
    parser.add_argument("--answers", help="write the held-out findings to this file")
    args = parser.parse_args()
    sys.path.insert(0, os.path.join(args.evaluation, "tools"))
    import evaluate
    import score_cuts
    data = os.path.join(args.evaluation, "data", "cuts", "dev")
    documents = cutlines.read_sets(data)
    pages = os.path.join(args.evaluation, "data", "html", "dev", "pages.jsonl.gz")
    documents += cutcopies.read_pages(args.pagelines, pages, documents, cutlines.label_of)
    documents += cutcopies.copies_of([d for d in documents if d["set"] in ("real", "pages")], cutlines.label_of)
    kind = {d["id"]: d["set"] for d in documents}
    genre = {d["id"]: d.get("genre", d["set"]) for d in documents}
    names = subprocess.run([args.tool, "--names"], stdout=subprocess.PIPE, check=True).stdout.decode().split()
    family = cutlines.families_of(documents)
    fold = cutlines.folds_of(documents, family)
    where = cutlines.families_by_phrase(args.tool, [d for d in documents if d["set"] in ("real", "pages", "html")], family)
    withheld = dict(cutlines.foreign_wordings(where), **cutcopies.halves_of(where))
    examples = cutlines.read_examples(args.tool)  # of no site, so that no fold holds them
    documents += examples
    kind.update((d["id"], d["set"]) for d in examples)
    genre.update((d["id"], d["set"]) for d in examples)
    family.update((d["id"], d["source"]) for d in examples)
    fold.update((d["id"], cutlines.OF_NO_SITE) for d in examples)
    print("%d documents in %d families, %d features, %d phrases of one family" % (
        len(documents), len(set(family.values())), len(names), sum(len(f) == 1 for f in where.values())), flush=True)

    base = sum(not name.startswith("look.") for name in names)  # of the first look; the others come last
    with tempfile.TemporaryDirectory() as folder:
        file_of = lambda k: os.path.join(folder, "fold%s" % k)

        def write_folds(first=None, second=None, knots=()):
            for k in PARTS:
                with open(file_of(k), "w", encoding="utf-8") as out:
                    out.write(text_of(words[k], first and first[k], second and second[k], knots, names))

        lines = read_lines(args, documents, family, withheld, True)
        weights = weights_of(lines, kind)
        part = np.array([fold[d] for d in lines.documents])
        original = np.array([kind[d] != "copies" for d in lines.documents])
        words = {k: fit_words(lines, family, weights, (part != k) & (part >= 0) & original) for k in [*PARTS, None]}
        write_folds()
        lines = read_lines(args, documents, family, withheld, False, file_of, fold)
        weights = weights_of(lines, kind)
        part = np.array([fold[d] for d in lines.documents])
        families = np.array([family[d] for d in lines.documents])
        first = {k: fit_trees(lines, base, weights, part != k, families, TREE, TREES) for k in [*PARTS, None]}
        write_folds(first)
        lines = read_lines(args, documents, family, withheld, False, file_of, fold)
        twice = lines.rows[:, names.index("look.own")] >= int(10 * LOOKED_AT_TWICE)
        costs = np.array([COST_OF_GOOD.get(genre[d], 1.0) if label == 0 else 1.0 for d, label in zip(lines.documents, lines.labels)])
        second = {k: fit_trees(lines, len(names), weights * costs, (part != k) & twice, families, SECOND_TREE, SECOND_TREES) for k in [*PARTS, None]}
        scores = np.full(len(part), -9.0)
        for k in range(cutlines.FOLDS):
            held = (part == k) & twice
            scores[held] = second[k].predict(lines.rows[held].astype(np.float32), raw_score=True) - ALONE * ~lines.ruled[held]
        asked = lines.weighed & (lines.labels >= 0) & np.array([kind[d] not in WEIGHTS for d in lines.documents])
        knots, sure = fit_knots(scores[asked], lines.labels[asked], weights[asked], np.array([genre[d] != "web" for d in lines.documents])[asked])
        print("%d words, sure from a probability of %.3f" % (len(words[None]), 1 / (1 + np.exp(-sure))), flush=True)

        write_folds(first, second, knots)
        answers = {}
        for k in range(cutlines.FOLDS):
            held = [d for d in documents if fold[d["id"]] == k and d["set"] in cutlines.SETS]
            answers.update((a["id"], a) for a in cutlines.analyse(args.tool, held, family, withheld, "--weights", file_of(k)))
    groups = [("pages:" + name, [d for d in documents if d["set"] == "pages" and d["genre"] == name]) for name in ("news", "web")]
    groups += [(name, [d for d in documents if d["set"] == name]) for name in ("real", "snippets", "lookalikes", "duplicates")]
    figures = [report(name, score_cuts, evaluate, gold, answers) for name, gold in groups]
    if args.answers:
        with open(args.answers, "w", encoding="utf-8") as out:
            for answer in answers.values():
                out.write(json.dumps(answer, ensure_ascii=False) + "\n")
    if args.write:
        with open(args.write, "w", encoding="utf-8") as out:
            out.write(head_of(args, data, pages, documents, family, lines, words[None], first[None], second[None], figures))
            out.write(text_of(words[None], first[None], second[None], knots, names))
        print("written to " + args.write)


if __name__ == "__main__":
    main()
