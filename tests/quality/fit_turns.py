#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""fit_turns.py --program quotefeatures --scorer DIR [--out WEIGHTS] [--folds N] GOLD.jsonl…

From the folder of the sources:
    tests/quality/fit_turns.py --program build/release/tests/quotefeatures --scorer EVALUATION/tools --folds 5 \
        EVALUATION/data/quotes/dev/litbank.jsonl EVALUATION/data/quotes/dev/pdnc.jsonl

Says what the way turns of a conversation are read is worth on stories that nobody's hand has set its weights for: the
weights that ship (resources/weights/turns.txt) are set by hand, those here are found from nothing.

There are some sixteen weights, and what counts is how many speakers are named rightly, so that they are looked for one
by one: from 0, each is moved up and down by steps that get smaller, and stays where most is right (coordinate ascent on
the mean F1 of quotations with their speakers, which score_quotes.py in DIR counts). With --folds the texts of each set are
split into N parts, each is answered with weights that were fitted on the others, and the pooled answers are scored: these
are the figures to believe. With --out the weights found on everything are written, below a head that says on what, to be
tried (`quotefeatures predict - WEIGHTS`). Needs no libraries. Deterministic.
"""
import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
HEADER = os.path.join(HERE, '..', '..', 'core', 'detect', 'quotes', 'people', 'turnweights.h')
STEPS = (2, 1, .5)  # log-odds


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--program', required=True)
    parser.add_argument('--scorer', required=True)
    parser.add_argument('--out')
    parser.add_argument('--folds', type=int, default=0)
    parser.add_argument('gold', nargs='+')
    return parser.parse_args()


def names_of_weights():
    """The members of TurnWeights, in their order."""
    with open(HEADER, encoding='utf-8') as header:
        return re.findall(r'^    double (\w+) = 0;', header.read(), re.MULTILINE)


def write_weights(path, weights, head=()):
    with open(path, 'w', encoding='utf-8') as out:
        out.write('# SPDX-License-Identifier: Apache-2.0\n')
        out.write('# Weights of turns in a conversation, in log-odds. Found by tests/quality/fit_turns.py.\n')
        out.writelines('# %s: %s\n' % row for row in head)
        out.writelines('%s %.2f\n' % row for row in sorted(weights.items()))


class Text:
    """One annotated text: its set, its part of the folds, and what was counted for the answers seen so far."""

    def __init__(self, scorer, record, of, fold):
        self.scorer, self.record, self.of, self.fold = scorer, record, of, fold
        self.text = scorer.u16(record['text'])
        self.seen = {}

    def counts(self, line):
        if line not in self.seen:
            counts = self.scorer.blank()
            counts['_kinds'] = {quote['kind'] for quote in self.record['quotes']}
            counts['_miss'] = None
            self.scorer.score_doc(self.text, self.record, json.loads(line), counts)
            self.seen[line] = {key: counts['direct.e2e_' + key] for key in ('tp', 'gold', 'pred')}
        return self.seen[line]


class Stories:
    """All texts, and how many speakers are right with which weights."""

    def __init__(self, options, scorer):
        self.program = options.program
        self.texts = []
        for path in options.gold:
            with open(path, encoding='utf-8') as lines:
                for number, line in enumerate(line for line in lines if line.strip()):
                    fold = number % options.folds if options.folds else 0
                    self.texts.append(Text(scorer, json.loads(line), os.path.basename(path), fold))
        self.data = ''.join(json.dumps(text.record, ensure_ascii=False) + '\n' for text in self.texts).encode()
        self.answers = {}

    def counts(self, weights):
        """What was counted for each text with these weights, in their order."""
        key = tuple(sorted(weights.items()))
        if key not in self.answers:
            with tempfile.TemporaryDirectory() as folder:
                path = os.path.join(folder, 'turns.txt')
                write_weights(path, weights)
                out = subprocess.run([self.program, 'predict', '-', path], input=self.data, stdout=subprocess.PIPE, check=True)
            lines = out.stdout.decode().split('\n')
            self.answers[key] = [text.counts(line) for text, line in zip(self.texts, lines)]
        return self.answers[key]

    def scores(self, chosen):
        """The F1 of each set, from what was counted for the texts chosen."""
        sums = {}
        for text, counts in chosen:
            of = sums.setdefault(text.of, {'tp': 0, 'gold': 0, 'pred': 0})
            for key, value in counts.items():
                of[key] += value
        return {of: 2 * sum_['tp'] / (sum_['gold'] + sum_['pred']) for of, sum_ in sums.items()}

    def goodness(self, weights, left_out):
        chosen = [pair for pair in zip(self.texts, self.counts(weights)) if pair[0].fold != left_out]
        scores = self.scores(chosen)
        return sum(scores.values()) / len(scores)


def fit(stories, left_out=None):
    weights = dict.fromkeys(names_of_weights(), 0.0)
    best = stories.goodness(weights, left_out)
    for step in STEPS:
        moved = True
        rounds = 0
        while moved and rounds < 2:
            moved = False
            rounds += 1
            for name in weights:
                for direction in (step, -step):
                    tried = dict(weights, **{name: weights[name] + direction})
                    goodness = stories.goodness(tried, left_out)
                    if goodness > best:
                        weights, best, moved = tried, goodness, True
                        break
    print('without part %s: %.1f' % (left_out, 100 * best), file=sys.stderr)
    return weights


def cross_validate(stories, folds):
    """The F1 of each set, of texts that the weights had not seen."""
    held = []
    for fold in range(folds):
        weights = fit(stories, fold)
        held += [pair for pair in zip(stories.texts, stories.counts(weights)) if pair[0].fold == fold]
    return stories.scores(held)


def in_short(scores):
    return ', '.join('%s %.1f' % (os.path.splitext(of)[0], 100 * score) for of, score in scores.items())


def sha256(path):
    with open(path, 'rb') as file:
        return hashlib.sha256(file.read()).hexdigest()[:12]


def main():
    options = arguments()
    sys.path.insert(0, options.scorer)
    import score_quotes as scorer
    stories = Stories(options, scorer)
    figures = 'not in this run'
    if options.folds:
        figures = in_short(cross_validate(stories, options.folds))
        print('direct quotations with their speakers, cross-validated: ' + figures)
    if options.out:
        weights = fit(stories)
        fitted = in_short(stories.scores(zip(stories.texts, stories.counts(weights))))
        write_weights(options.out, weights, [
            ('data', '; '.join('%s, sha256 %s' % (os.path.basename(path), sha256(path)) for path in options.gold)),
            ('script', 'fit_turns.py, sha256 %s' % sha256(os.path.abspath(__file__))),
            ('fitted on', fitted),
            ('cross-validated', figures),
        ])


if __name__ == '__main__':
    main()
