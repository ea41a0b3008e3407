#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""fit_quotes.py --program quotefeatures --gold GOLD.jsonl --scorer DIR [--out WEIGHTS] [--folds N] [--keep DIR]

From the folder of the sources, with the libraries of tests/quality/requirements.txt:
    tests/quality/fit_quotes.py --program build/release/tests/quotefeatures --gold EVALUATION/data/quotes/dev/polnear.jsonl \
        --scorer EVALUATION/tools --folds 5 --out resources/weights/quotes.txt

Fits the weights behind quotes and attributions (resources/weights/quotes.txt) on annotated articles.

The features come from the program itself (`quotefeatures features`), so that what is fitted is what runs. What counts
as the right speaker is asked of score_quotes.py in DIR. With --folds the articles are split into N parts, each is
answered by the program with weights fitted on the others, and the pooled answers are scored: these are the figures to
believe. --keep writes them to DIR/cv.jsonl. With --out the weights fitted on everything are written, each feature by its
name, below a head that says on what they were fitted and what the cross-validation of the same run gave.
Deterministic. --only reported fits indirect speech alone, and keeps what the file of --out has for the rest, where
nothing else has changed since that was fitted.
"""
import argparse
import hashlib
import json
import os
import platform
import subprocess
import sys
import tempfile

import numpy as np
import scipy
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

SEEDS = (20240229, 20240301, 20240302, 20240303, 20240304)  # the order of learning leaves a mark; the average of several leaves less
# Features of a pair overlap, and those seen most would take all the weight: when each step sees only half of them, the
# others learn to do without.
RANKING = dict(rate=.1, decay=3e-5, passes=8, seen_at_once=.5, cooled=.88)
KIND = dict(rate=.1, decay=3e-5, passes=6, seen_at_once=.7)
# Indirect speech has few features a reading, and the optimum is found whole.
REPORTED = dict(decay=4., steps=120)
REPORTED_SEEN = 10  # of cues there are more than of quotations
REPORTED_TEMPLATES = 'Speech'  # what the names of its features begin with
SEEN = 20  # a feature seen in fewer quotations says more about the sample than about English
SMALLEST = .08  # weights below are left out of the file
SMALLEST_OF_WHOLE = .03  # many small ones decide together where a report ends


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--program', required=True)
    parser.add_argument('--gold', required=True)
    parser.add_argument('--scorer', required=True)
    parser.add_argument('--out')
    parser.add_argument('--folds', type=int, default=0)
    parser.add_argument('--keep')
    parser.add_argument('--only', choices=['reported'])
    parser.add_argument('--seen', type=int, default=SEEN)
    return parser.parse_args()


def run(program, mode, records, weights=None):
    """What the program says about the records, in their order."""
    data = ''.join(json.dumps(r, ensure_ascii=False) + '\n' for r in records).encode()
    command = [program, mode] + ([weights] if weights else [])
    out = subprocess.run(command, input=data, stdout=subprocess.PIPE, check=True).stdout
    return [json.loads(line) for line in out.decode().split('\n') if line]


class Answers:
    """The answer key of one article."""

    def __init__(self, scorer, record):
        self.scorer = scorer
        self.text = scorer.u16(record['text'])
        self.marked = []
        self.ignored = []
        self.indirect = []
        for quote in record['quotes']:
            if quote['kind'] == 'direct':
                self.add(self.marked, quote['start'], quote['end'], quote)
            elif quote['kind'] == 'mixed':
                for start, end in scorer.frags_of(self.text, quote):
                    self.add(self.marked, start, end, quote)
                self.add(self.indirect, quote['start'], quote['end'], quote)
            elif quote['kind'] == 'indirect':
                self.add(self.indirect, quote['start'], quote['end'], quote)
            else:
                self.add(self.ignored, quote['start'], quote['end'], quote)

    def add(self, where, start, end, quote):
        where.extend((span, quote) for span in self.scorer.cut(self.text, start, end))

    def best(self, among, start, end):
        """The annotated quote that agrees best with a span, or None; and how well."""
        found, most = None, 0
        for mine in self.scorer.cut(self.text, start, end)[:1]:
            for span, quote in among:
                agreement = self.scorer.iou(mine, span)
                if agreement > most:
                    found, most = quote, agreement
        return found, most

    def speaker_is_right(self, quote, span):
        return self.scorer.speaker_ok(self.text, quote, {'speaker': {'start': span[0], 'end': span[1]}})

    @staticmethod
    def cue_is_right(quote, span):
        cue = quote.get('cue')
        return bool(cue and span and min(cue['end'], span[1]) > max(cue['start'], span[0]))


def right_candidates(answers, problem):
    """Indices of the right candidates, and the annotated quote; None where nothing can be learned."""
    start, end = problem['span']
    quote, agreement = answers.best(answers.marked, start, end)
    if agreement < .5:
        nested = any(answers.scorer.iou((start, end), span) > .3 for span, _ in answers.ignored)
        return (None, None) if nested else ([0], None)
    if not quote.get('speaker'):
        return None, quote
    speaker = [i for i, c in enumerate(problem['candidates'])
               if 'speaker' in c and answers.speaker_is_right(quote, c['speaker'])]
    both = [i for i in speaker if answers.cue_is_right(quote, problem['candidates'][i].get('cue'))]
    return both or speaker or None, quote


class Choice:
    """A quotation with its candidates: which features each has, and which candidates are right."""

    def __init__(self, candidates, right, fold):
        flat = np.array([k for keys in candidates for k in keys], dtype=np.int64)
        lengths = np.array([len(keys) for keys in candidates])
        self.keys, self.local = np.unique(flat, return_inverse=True)
        self.owner = np.repeat(np.arange(len(candidates)), lengths)
        self.count = len(candidates)
        self.right = np.zeros(self.count, dtype=bool)
        self.right[right] = True
        self.fold = fold


class Yes:
    """A yes-or-no question with its features."""

    def __init__(self, keys, yes, fold, weight=1.0):
        self.keys = np.unique(np.array(keys, dtype=np.int64))
        self.yes = yes
        self.fold = fold
        self.weight = weight


def frequent(problems, seen):
    """The features seen in enough problems, sorted."""
    keys, counts = np.unique(np.concatenate([p.keys for p in problems]), return_counts=True)
    return keys[counts >= seen]


class Fit:
    """AdaGrad with L2 decay over sparse problems; the average of the later passes, in several orders, is the result."""

    def __init__(self, problems, seen, rate, decay, passes, seen_at_once=1, cooled=1):
        self.features = frequent(problems, seen)
        self.rate, self.decay, self.seen_at_once = rate, decay, seen_at_once
        places = [self.places(p.keys) for p in problems]
        self.weights = sum(self.learn(problems, places, passes, seed) for seed in SEEDS) / len(SEEDS)
        self.weights *= cooled  # all features together are surer of themselves than the halves that were fitted

    def learn(self, problems, places, passes, seed):
        self.weights = np.zeros(len(self.features) + 1)  # the last one stands for every feature left out
        self.squares = np.full(len(self.features) + 1, 1e-8)
        order = np.random.RandomState(seed)
        total = np.zeros_like(self.weights)
        for number in range(passes):
            for i in order.permutation(len(problems)):
                shown = order.random_sample(len(places[i])) < self.seen_at_once
                self.step(problems[i], places[i], shown / self.seen_at_once)
            if number >= passes // 2:
                total += self.weights
        total[-1] = 0
        return total / (passes - passes // 2)

    def places(self, keys):
        place = np.searchsorted(self.features, keys)
        place[place == len(self.features)] = 0
        place[self.features[place] != keys] = len(self.features)
        return place

    def step(self, problem, place, share):
        """One step; features whose share is 0 are hidden from it."""
        gradient = share * self.gradient(problem, share * self.weights[place]) + self.decay * self.weights[place]
        place, gradient = place[share > 0], gradient[share > 0]
        self.squares[place] += gradient ** 2
        self.weights[place] -= self.rate * gradient / np.sqrt(self.squares[place])
        self.weights[-1] = 0

    @staticmethod
    def gradient_of_choice(problem, weights):
        scores = np.bincount(problem.owner, weights=weights[problem.local], minlength=problem.count)
        mass = np.exp(scores - scores.max())
        mass /= mass.sum()
        wanted = mass * problem.right
        wanted /= max(wanted.sum(), 1e-12)
        return np.bincount(problem.local, weights=(mass - wanted)[problem.owner], minlength=len(weights))

    def gradient(self, problem, weights):
        if isinstance(problem, Choice):
            return self.gradient_of_choice(problem, weights)
        score = 1 / (1 + np.exp(-weights.sum()))
        return np.full(len(weights), problem.weight * (score - problem.yes))

    def table(self):
        return {int(k): w for k, w in zip(self.features, self.weights) if abs(w) >= SMALLEST}


class WholeFit:
    """The weights of least loss over all choices together, with L2 decay, by L-BFGS; no seed, no order."""

    def __init__(self, problems, seen, decay, steps):
        self.features = frequent(problems, seen)
        readings, features, self.owner, self.right = [], [], [], []
        for number, problem in enumerate(problems):
            place = np.searchsorted(self.features, problem.keys)
            known = place < len(self.features)
            known[known] = self.features[place[known]] == problem.keys[known]
            kept = known[problem.local]
            readings.append(problem.owner[kept] + len(self.owner))
            features.append(place[problem.local[kept]])
            self.owner.extend([number] * problem.count)
            self.right.extend(problem.right)
        self.owner, self.right, self.count = np.array(self.owner), np.array(self.right), len(problems)
        readings, features = np.concatenate(readings), np.concatenate(features)
        self.matrix = csr_matrix((np.ones(len(readings)), (readings, features)), (len(self.owner), len(self.features)))
        self.across = self.matrix.T.tocsr()
        found = minimize(self.loss, np.zeros(len(self.features)), (decay,), 'L-BFGS-B', jac=True, options=dict(maxiter=steps))
        self.weights = found.x

    def sums(self, values):
        return np.bincount(self.owner, weights=values, minlength=self.count)

    def loss(self, weights, decay):
        """The negative log-likelihood that a right candidate is chosen, and its gradient."""
        scores = self.matrix @ weights
        highest = np.full(self.count, -np.inf)
        np.maximum.at(highest, self.owner, scores)
        mass = np.exp(scores - highest[self.owner])
        all_of, right_of = self.sums(mass), self.sums(mass * self.right)
        gradient = self.across @ (mass / all_of[self.owner] - mass * self.right / right_of[self.owner])
        return np.log(all_of / right_of).sum() + decay / 2 * weights @ weights, gradient + decay * weights

    def table(self):
        return {int(k): w for k, w in zip(self.features, self.weights) if abs(w) >= SMALLEST_OF_WHOLE}


def fold_of(number, folds):
    return number % folds if folds else 0


def problems_of(scorer, records, dumps, folds):
    """All that is to be learned: choices of speakers, kinds of quotes, indirect speech."""
    choices, kinds, indirect = [], [], []
    for number, (record, dump) in enumerate(zip(records, dumps)):
        answers = Answers(scorer, record)
        fold = fold_of(number, folds)
        for problem in dump['problems']:
            right, quote = right_candidates(answers, problem)
            if right:
                choices.append(Choice([c['features'] for c in problem['candidates']], right, fold))
            if quote:
                kinds.append(Yes(problem['kind'], quote['kind'] == 'direct', fold))
        for readings in dump['reported']:
            right = [i for i, r in enumerate(readings, 1)
                     if answers.best(answers.indirect, *r['content'])[1] >= .5]
            indirect.append(Choice([[]] + [r['features'] for r in readings], right or [0], fold))
    return choices, kinds, indirect


def fit_all(problems, seen, left_out=None, only=None):
    table = {}
    enough = {id(KIND): 10, id(REPORTED): REPORTED_SEEN}
    for part, settings in zip(problems, (RANKING, KIND, REPORTED)):
        chosen = [p for p in part if left_out is None or p.fold != left_out]
        if chosen and (not only or settings is REPORTED):
            fit = WholeFit if settings is REPORTED else Fit
            table.update(fit(chosen, enough.get(id(settings), seen), **settings).table())
    return table


def rows_kept(path):
    """The rows of an earlier fit that are not about indirect speech."""
    with open(path, encoding='utf-8') as lines:
        return [line.rstrip('\n') for line in lines if not line.startswith(('#', REPORTED_TEMPLATES))]


def heads_kept(path):
    """The birth certificate of an earlier fit."""
    with open(path, encoding='utf-8') as lines:
        return dict(line[2:].rstrip('\n').split(': ', 1) for line in lines if line.startswith('# ') and ': ' in line)


def rows_of(table, names):
    """A feature may have several names where the hash cannot tell them apart; each stands in the file."""
    return sorted('%s %.2f' % (name, weight) for key, weight in table.items() for name in names[str(key)])


def write_weights(path, table, names, head=(), kept=()):
    with open(path, 'w', encoding='utf-8') as out:
        out.write('# SPDX-License-Identifier: Apache-2.0\n')
        out.write('# Weights of the quote detector: feature, weight. Written by tests/quality/fit_quotes.py; do not edit.\n')
        out.writelines('# %s: %s\n' % row for row in head)
        out.writelines(row + '\n' for row in sorted([*kept, *rows_of(table, names)]))


def sha256(path):
    with open(path, 'rb') as file:
        return hashlib.sha256(file.read()).hexdigest()[:12]


def birth_certificate(options, records, problems, fingerprint, figures):
    """What the weights were made of and how well that did, for the head of their file."""
    choices, kinds, indirect = map(len, problems)
    return [
        ('data', '%s, %d articles, sha256 %s' % (os.path.basename(options.gold), len(records), sha256(options.gold))),
        ('problems', '%d speakers to choose, %d kinds, %d cues of indirect speech' % (choices, kinds, indirect)),
        ('features', fingerprint),
        ('script', 'fit_quotes.py, sha256 %s' % sha256(os.path.abspath(__file__))),
        ('library', 'Python %s, numpy %s, scipy %s' % (platform.python_version(), np.__version__, scipy.__version__)),
        ('seeds', ' '.join(map(str, SEEDS))),
        ('cross-validated', figures or 'not in this run'),
    ]


def in_part(certificate, earlier):
    """The birth certificate of a fit of indirect speech that keeps the rest of an earlier one."""
    indirect = ', indirect recall'
    rows = dict(certificate)
    rows['script'] += ', the indirect speech; %s, the rest' % earlier['script'].rsplit(', the rest')[0].rsplit(' ')[-1]
    parts = 2  # speakers and kinds, as the earlier fit had them
    rows['problems'] = ', '.join(earlier['problems'].split(', ')[:parts] + rows['problems'].split(', ')[parts:])
    before, figures = earlier['cross-validated'].split(indirect)[0], rows['cross-validated']
    rows['cross-validated'] = before + (indirect + figures.split(indirect)[-1] if indirect in figures
                                        else ', indirect speech %s' % figures)
    return rows.items()


def cross_validate(options, scorer, records, problems, names):
    """The figures of articles that the weights had not seen, in a line."""
    predictions = []
    for fold in range(options.folds):
        table = fit_all(problems, options.seen, left_out=fold, only=options.only)
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'weights.txt')
            write_weights(path, table, names, kept=rows_kept(options.out) if options.only else ())
            held = [r for n, r in enumerate(records) if fold_of(n, options.folds) == fold]
            predictions += run(options.program, 'predict', held, path)
        print('fold %d: %d weights' % (fold, len(table)), file=sys.stderr)
    if options.keep:
        with open(os.path.join(options.keep, 'cv.jsonl'), 'w', encoding='utf-8') as out:
            out.writelines(json.dumps(p, ensure_ascii=False) + '\n' for p in predictions)
    return report(scorer, records, predictions)


def report(scorer, records, predictions):
    import evaluate
    by_id = {p['id']: p for p in predictions}
    counts = scorer.blank()
    counts['_kinds'] = {q['kind'] for r in records for q in r['quotes']}
    counts['_miss'] = None
    for record in records:
        counts['docs'] += 1
        scorer.score_doc(scorer.u16(record['text']), record, by_id[record['id']], counts)
    counts.pop('_kinds')
    counts.pop('_miss')
    summary = scorer.summary(counts)
    scorer.show('cross-validated', summary, False)
    extras = evaluate.quote_extras(records, by_id)
    print('  ' + json.dumps(extras))
    return in_short(summary, extras)


def in_short(summary, extras):
    """The figures of a cross-validation in a line, in per cent."""
    quoted, indirect = summary['quoted'], summary['indirect']
    speaker = {form: quoted['speaker_' + form]['acc'] for form in ('named', 'pronoun', 'nominal')}
    figures = [('exact', quoted['exact']['F1']), ('with speaker', quoted['end2end']['F1']), *speaker.items(),
               ('cue', quoted['cue_acc']), ('kind', extras['kind_acc']), ('ece', extras['ece']),
               ('indirect recall', indirect['R']), ('with a speech cue', indirect['speech_R']), ('precision', indirect['P'])]
    return ', '.join('%s %.1f' % (name, 100 * figure) for name, figure in figures)


def main():
    options = arguments()
    sys.path.insert(0, options.scorer)
    import score_quotes as scorer
    with open(options.gold, encoding='utf-8') as lines:
        records = [json.loads(line) for line in lines if line.strip()]
    *dumps, made_of = run(options.program, 'features', records)
    names = made_of['names']
    problems = problems_of(scorer, records, dumps, options.folds)
    print('%d choices, %d kinds, %d indirect' % tuple(map(len, problems)), file=sys.stderr)
    figures = cross_validate(options, scorer, records, problems, names) if options.folds else None
    if options.out:
        table = fit_all(problems, options.seen, only=options.only)
        head = birth_certificate(options, records, problems, made_of['fingerprint'], figures)
        kept = []
        if options.only:
            head, kept = in_part(head, heads_kept(options.out)), rows_kept(options.out)
        write_weights(options.out, table, names, head, kept)
        print('%d weights written' % len(table), file=sys.stderr)


if __name__ == '__main__':
    main()
