#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""fit_pages.py --pagelines PROGRAM PAGES.jsonl.gz [--write]

Fits the trees that say which lines of a page belong to its article (resources/weights/pages.txt).
Each line that PROGRAM (tests/quality/pagelines.cpp) finds on a page is labelled by alignment with the text that people
marked as the article; a line counts by its words, each page alike. Prints what the weights reach on sites they were not
fitted on (five folds by site), then, with --write, fits them on all pages. Needs numpy and lightgbm.
"""
import argparse, collections, datetime, gzip, hashlib, json, os, random, re, subprocess
from urllib.parse import urlparse

import lightgbm
import numpy as np

TOKEN = re.compile(r'\w+', re.UNICODE)
FOLDS = 5
COVERED = 0.3  # a line that no stretch of the article equals is part of it from this share of its 4-grams on
PARAMETERS = dict(n_estimators=160, learning_rate=0.07, num_leaves=12, min_child_samples=60, reg_lambda=10, colsample_bytree=0.4,
                  subsample=0.7, subsample_freq=1, max_bin=63, n_jobs=1, verbose=-1, seed=5)
OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../resources/weights/pages.txt')


def grams(tokens, n=4):
    n = min(n, len(tokens))
    return collections.Counter(tuple(tokens[i:i + n]) for i in range(len(tokens) - n + 1)) if tokens else collections.Counter()


class Chain:
    """The best chain of equal stretches, lines and article both going forward (a Fenwick tree over the article)."""

    def __init__(self, length):
        self.best, self.steps = [(0.0, -1)] * (length + 2), []

    def before(self, place):
        found, place = (0.0, -1), place + 1
        while place > 0:
            found = max(found, self.best[place], key=lambda b: b[0])
            place -= place & -place
        return found

    def add(self, place, step):
        place += 1
        while place < len(self.best):
            if self.best[place][0] < step[0]:
                self.best[place] = step
            place += place & -place


def labels(gold, lines):
    """For each line the share of it that is article, 0…1."""
    article, tokens = TOKEN.findall(gold), [TOKEN.findall(line) for line in lines]
    fours, ones = collections.defaultdict(list), collections.defaultdict(list)
    for i, token in enumerate(article):
        ones[token].append(i)
        if i + 4 <= len(article):
            fours[tuple(article[i:i + 4])].append(i)
    label, used, chain = [0.0] * len(lines), [False] * len(article), Chain(len(article))
    for k, line in enumerate(tokens):
        starts = (fours.get(tuple(line[:4]), []) if len(line) >= 4 else ones.get(line[0], [])) if line else []
        found = []
        for start in [s for s in starts if article[s:s + len(line)] == line][:50]:
            score, last = chain.before(start)
            follows = last >= 0 and chain.steps[last][2] == start
            chain.steps.append((k, last, start + len(line), start))
            # A short line by itself may stand anywhere; one that follows on is surely meant.
            found.append((start + len(line), (score + len(line) + (0.5 if follows else -0.3 * (len(line) < 3)), len(chain.steps) - 1)))
        for end, step in found:
            chain.add(end, step)
    step = chain.before(len(article))[1]
    while step >= 0:
        k, step, end, start = chain.steps[step]
        label[k] = 1.0
        used[start:end] = [True] * (end - start)
    rest = collections.Counter(tuple(article[i:i + 4]) for i in range(len(article) - 3) if not all(used[i:i + 4]))
    for k, line in enumerate(tokens):
        if label[k] or len(line) < 6:
            continue
        here = [tuple(line[i:i + 4]) for i in range(len(line) - 3)]
        share = sum(rest[g] > 0 for g in here) / len(here)
        if share > COVERED:
            label[k] = share
            rest.subtract(g for g in here if rest[g] > 0)
    return label


def read(program, pages):
    data = ''.join(json.dumps({'id': p['id'], 'html': p['html']}, ensure_ascii=False) + '\n' for p in pages)
    out = subprocess.run([program], input=data.encode(), stdout=subprocess.PIPE, check=True).stdout.decode().split('\n')
    names, rows = json.loads(out[0]), collections.defaultdict(list)
    for number, (page, line) in enumerate(zip(pages, out[1:])):
        found = json.loads(line)['lines']
        words = max(50, len(TOKEN.findall(page['gold'])))
        for (text, numbers), label in zip(found, labels(page['gold'], [l[0] for l in found])):
            tokens = TOKEN.findall(text)
            rows['x'].append(numbers), rows['label'].append(label), rows['page'].append(number)
            rows['weight'].append(max(1, len(tokens)) / words), rows['tokens'].append(tokens)
    return names, {k: v if k == 'tokens' else np.array(v, np.float32 if k == 'x' else None) for k, v in rows.items()}


def site(page):
    return '.'.join(urlparse(page['url']).netloc.split('.')[-2:])


def fitted(rows, chosen):
    weight = rows['weight'][chosen]
    return lightgbm.LGBMClassifier(**PARAMETERS).fit(rows['x'][chosen], rows['label'][chosen] >= 0.5, sample_weight=weight / weight.mean())


def crossvalidated(pages, rows):
    sites = sorted({site(p) for p in pages})
    random.Random(5).shuffle(sites)
    fold = {s: i % FOLDS for i, s in enumerate(sites)}
    folds = np.array([fold[site(pages[p])] for p in rows['page']])
    probability = np.zeros(len(folds))
    for number in range(FOLDS):
        held = folds == number
        probability[held] = fitted(rows, ~held).predict_proba(rows['x'][held])[:, 1]
    return probability


def figures(pages, rows, probability, threshold):
    kept = collections.defaultdict(list)
    for page, tokens, p in zip(rows['page'], rows['tokens'], probability):
        if p >= threshold:
            kept[page] += tokens
    precision, recall = [], []
    for number, page in enumerate(pages):
        a, b = grams(TOKEN.findall(page['gold'])), grams(kept[number])
        both = sum((a & b).values())
        precision.append(both / sum(b.values()) if b else float(not a))
        recall.append(both / sum(a.values()) if a else float(not b))
    return np.mean(precision), np.mean(recall)


def tree_lines(node, names, depth=1):
    if 'leaf_value' in node:
        return ['%s= %.4g' % (' ' * depth, node['leaf_value'])]
    assert node['decision_type'] == '<=', node
    answers = tree_lines(node['left_child'], names, depth + 1) + tree_lines(node['right_child'], names, depth + 1)
    return ['%s%s %.6g' % (' ' * depth, names[node['split_feature']], node['threshold'])] + answers


def certificate(data, names, rows, pages, said):
    """On what the weights were fitted, by what, and what the same run reached on sites that it had not seen."""
    digest = lambda text: hashlib.sha256(text).hexdigest()[:16]
    return ['# SPDX-License-Identifier: Apache-2.0',
            '# Which lines of a page belong to its article: trees as detect/trees/forestreader.h has them. Written by',
            '# tests/quality/fit_pages.py; do not edit.',
            '# Born %s of %d lines on %d pages of %d sites; data %s (sha256 of pages.jsonl.gz),' % (
                datetime.date.today(), len(rows['label']), len(pages), len({site(p) for p in pages}), digest(open(data, 'rb').read())),
            '# %d features %s (sha256 of their names), lightgbm %s, numpy %s, seed %d, folds shuffled by seed 5, %s' % (
                len(names), digest('\n'.join(names).encode()), lightgbm.__version__, np.__version__, PARAMETERS['seed'],
                ' '.join('%s=%s' % (k, v) for k, v in PARAMETERS.items() if k not in ('n_jobs', 'verbose', 'seed'))),
            '# On sites they were not fitted on (%d folds):' % FOLDS] + ['#   ' + s for s in said] + ['bias 0']


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument('pages')
    ap.add_argument('--pagelines', required=True)
    ap.add_argument('--write', action='store_true')
    a = ap.parse_args()
    pages = [json.loads(l) for l in gzip.open(a.pages, 'rt', encoding='utf-8')]
    names, rows = read(a.pagelines, pages)
    probability = crossvalidated(pages, rows)
    said = []
    for threshold in (0.03, 0.05, 0.08, 0.12, 0.2, 0.3, 0.4, 0.5):
        p, r = figures(pages, rows, probability, threshold)
        said.append('from %.2f on P %.3f R %.3f F1 %.3f' % (threshold, p, r, 2 * p * r / (p + r)))
        print(said[-1], flush=True)
    if not a.write:
        return
    model = fitted(rows, np.ones(len(rows['label']), bool)).booster_.dump_model()
    lines = certificate(a.pages, names, rows, pages, said)
    for tree in model['tree_info']:
        lines += ['tree'] + tree_lines(tree['tree_structure'], names)
    open(OUT, 'w').write('\n'.join(lines) + '\n')


if __name__ == '__main__':
    main()
