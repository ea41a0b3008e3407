#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""score_people.py --cli CLI --gold GOLD.jsonl --scorer DIR [--json]

    tests/quality/score_people.py --cli build/release/bin/bluepencil-cli --gold EVALUATION/data/quotes/dev/litbank.jsonl \
        --scorer EVALUATION/tools

How well the people of an article are told apart (`people` of the analysis): every mention of one person in one entry. The
answer key is the `speaker_chain` of each quotation, all mentions of who says it; quotations that share a mention share
the person. Only those who speak are in the key, so that other entries of the analysis count nowhere. The chains have to be
whole: where each quotation has but the mentions near it (PDNC), one person is many in the key, and precision means nothing.

  found      mentions of the key that some entry holds (overlapping; the smallest entry's mention where several do)
  one entry  B-cubed of the found mentions: P, mentions of one entry that are one person; R, mentions of one person that
             are in one entry (Bagga and Baldwin, 1998)
  names      the same of mentions that are names, without pronouns and descriptions
  quotations of those that the analysis attributes to somebody: how often to the entry that holds most of the person's
             mentions, whichever mention was named as the speaker
"""
import argparse
import collections
import json
import os
import subprocess
import sys


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--cli', required=True)
    parser.add_argument('--gold', required=True)
    parser.add_argument('--scorer', required=True)
    parser.add_argument('--json', action='store_true')
    return parser.parse_args()


def analyses(cli, records):
    """What the program says about the records, by id."""
    data = ''.join(json.dumps({'id': r['id'], 'text': r['text']}, ensure_ascii=False) + '\n' for r in records).encode()
    command = [cli, 'analyze', '--input', 'jsonl', '--offsets', 'utf16', '-j', '1', '-']
    out = subprocess.run(command, input=data, stdout=subprocess.PIPE, check=True).stdout
    return {a['id']: a for a in map(json.loads, filter(None, out.decode().split('\n')))}


def span(place):
    return place['start'], place['end']


def overlap(a, b):
    return min(a[1], b[1]) > max(a[0], b[0])


def persons_of(record):
    """The persons of the key, each a set of mentions: chains that share a mention are one person's."""
    persons = []
    for quote in record['quotes']:
        chain = {span(place) for place in quote.get('speaker_chain') or ()}
        if not chain:
            continue
        same = [p for p in persons if p & chain]
        persons = [p for p in persons if not p & chain] + [chain.union(*same)]
    return persons


def entry_of(mention, entries):
    """The entry with the shortest mention that overlaps this one, or None."""
    held = [(end - start, number) for number, entry in enumerate(entries) for start, end in entry
            if overlap((start, end), mention)]
    return min(held)[1] if held else None


def b_cubed(pairs):
    """Sums of precision and recall over (person, entry) pairs, one a mention."""
    both = collections.Counter(pairs)
    persons = collections.Counter(person for person, _ in pairs)
    entries = collections.Counter(entry for _, entry in pairs)
    precise = sum(n * n / entries[entry] for (_, entry), n in both.items())
    complete = sum(n * n / persons[person] for (person, _), n in both.items())
    return precise, complete


class Score:
    def __init__(self):
        self.mentions = self.found = 0
        self.sums = {'all': [0, 0, 0], 'names': [0, 0, 0]}
        self.quotes = self.right = 0

    def add(self, scorer, record, analysis):
        text = scorer.u16(record['text'])
        entries = [[span(m) for m in person['mentions']] for person in analysis.get('people', ())]
        persons = persons_of(record)
        pairs = {'all': [], 'names': []}
        main_entry = {}
        for number, person in enumerate(persons):
            held = collections.Counter()
            for mention in sorted(person):
                self.mentions += 1
                entry = entry_of(mention, entries)
                if entry is None:
                    continue
                held[entry] += 1
                pairs['all'].append((number, entry))
                if scorer.form(text[mention[0]:mention[1]]) == 'named':
                    pairs['names'].append((number, entry))
            if held:
                main_entry[number] = held.most_common(1)[0][0]
        self.found += len(pairs['all'])
        for kind, sums in self.sums.items():
            precise, complete = b_cubed(pairs[kind])
            sums[0] += precise
            sums[1] += complete
            sums[2] += len(pairs[kind])
        self.add_quotes(record, analysis, persons, main_entry)

    def add_quotes(self, record, analysis, persons, main_entry):
        names = [person['name'] for person in analysis.get('people', ())]
        said = [(span(related), finding.get('name')) for finding in analysis['findings']
                if finding['kind'] == 'attribution' for related in finding['related'] if related['role'] == 'quote']
        for quote in record['quotes']:
            chain = {span(place) for place in quote.get('speaker_chain') or ()}
            person = next((n for n, p in enumerate(persons) if p & chain), None)
            name = next((name for place, name in said if overlap(place, span(quote))), None)
            if person not in main_entry or not name:
                continue
            self.quotes += 1
            self.right += name == names[main_entry[person]]

    def figures(self):
        share = lambda part, whole: round(100 * part / whole, 1) if whole else None
        rows = {kind: {'P': share(p, n), 'R': share(r, n), 'mentions': n} for kind, (p, r, n) in self.sums.items()}
        return {'found': share(self.found, self.mentions), 'mentions': self.mentions, 'one_entry': rows,
                'quotations': share(self.right, self.quotes), 'quotations_named': self.quotes}


def main():
    options = arguments()
    sys.path.insert(0, options.scorer)
    import score_quotes
    with open(options.gold, encoding='utf-8') as lines:
        records = [json.loads(line) for line in lines if line.strip()]
    answers = analyses(options.cli, records)
    score = Score()
    for record in records:
        score.add(score_quotes, record, answers[record['id']])
    figures = score.figures()
    if options.json:
        print(json.dumps(figures))
        return
    everyone, names = figures['one_entry']['all'], figures['one_entry']['names']
    print('%s  mentions found %.1f of %d   one entry P %.1f R %.1f   names P %.1f R %.1f   quotations %.1f of %d' % (
        os.path.basename(options.gold), figures['found'], figures['mentions'], everyone['P'], everyone['R'], names['P'],
        names['R'], figures['quotations'], figures['quotations_named']))


if __name__ == '__main__':
    main()
