# SPDX-License-Identifier: Apache-2.0
"""Further labelled documents for fit_cuts.py, made of what is there: pages as a browser shows them, of which people marked
the article, and copies of documents whose junk has lost a part. What a site always does it also does in its labels: a box
that always has its title is known by the title. The copies show the rest of such a box without it."""
import collections
import gzip
import json
import random
import subprocess
from urllib.parse import urlparse

import fit_pages

GOOD, JUNK, UNSURE = 0, 1, None
ABOVE, BELOW = 25, 45  # lines of a page around its article, at most: no scraper takes all of a page
SURELY = 0.9  # the share of a line's words that are the article's, from which all of it is
SENTENCE = 8  # words
BYLINES = 4  # lines above an article that nobody marked either way: author, date, standfirst
BIOGRAPHY = 6  # lines below, the sentences among them
ALIGNED = 0.8  # of the marked article has to be on the page, or the two are of different days
SHARE_THINNED = 0.5  # of the copies
HALVES = 6  # of the word lists


def lines_of(document, label_of):
    """(line, label) of a document, which ends of lines part."""
    start = 0
    for line in document["text"].split("\n"):
        end = start + len(line.encode("utf-16-le")) // 2
        if line.strip():
            yield line, label_of(document, start, end)
        start = end + 1


def document_of(lines, **about):
    """The document of (line, label)."""
    text, start, spans = [], 0, collections.defaultdict(list)
    for line, label in lines:
        end = start + len(line.encode("utf-16-le")) // 2
        spans[label].append({"start": start, "end": end, "category": "junk"})
        text.append(line)
        start = end + 1
    return dict(about, text="\n".join(text) + "\n", cuts=spans[JUNK], unsure=spans[UNSURE])


def known_labels(documents, label_of):
    """What outputs of a page say of its lines, page by page; two that differ say nothing."""
    known = collections.defaultdict(dict)
    for d in documents:
        if d["set"] == "pages":
            lines = known[page_of(d)]
            for line, label in lines_of(d, label_of):
                line = " ".join(line.split())
                lines[line] = label if lines.get(line, label) == label else UNSURE
    return known


def page_of(document):
    return "-".join(document["id"].split("-")[:2])


def labelled(page, lines, known):
    """(line, label) of the part of the page that holds its article; none where the two do not fit."""
    shares = fit_pages.labels(page["gold"], lines)
    count = lambda line: len(fit_pages.TOKEN.findall(line))
    body = [i for i, share in enumerate(shares) if share >= SURELY and count(lines[i]) >= SENTENCE]
    if len(body) < 3 or sum(count(l) for l, share in zip(lines, shares) if share >= SURELY) < ALIGNED * count(page["gold"]):
        return []
    first, last = body[0], body[-1]
    gold = " ".join(page["gold"].split()).casefold()
    about = " ".join(filter(None, (page["title"], page["author"], page["date"]))).casefold()

    def label(i):
        line = " ".join(lines[i].split())
        if line in known:
            return known[line]
        if shares[i] >= SURELY:
            return GOOD
        folded = line.casefold()
        if shares[i] > 0 or folded in gold or folded in about or first - BYLINES <= i <= last:
            return UNSURE
        is_sentence = count(line) >= SENTENCE and line.endswith((".", "!", "?", "\u3002"))
        return UNSURE if is_sentence and last < i <= last + BIOGRAPHY else JUNK

    # How much of the page around it comes along differs from scraper to scraper.
    drawn = random.Random(page["id"])
    window = range(max(0, first - drawn.randint(0, ABOVE)), min(len(lines), last + 1 + drawn.randint(BELOW // 4, BELOW)))
    return [(lines[i], label(i)) for i in window if lines[i].strip()]


def read_pages(pagelines, path, documents, label_of):
    """Pages of sites as documents; each belongs to its site's family."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        pages = [json.loads(line) for line in file]
    genre = {page_of(d): d["genre"] for d in documents if d["set"] == "pages"}
    known = known_labels(documents, label_of)
    data = "".join(json.dumps({"id": p["id"], "html": p["html"]}, ensure_ascii=False) + "\n" for p in pages)
    done = subprocess.run([pagelines], input=data.encode(), stdout=subprocess.PIPE, check=True)
    found = []
    for page, answer in zip(pages, done.stdout.decode().split("\n")[1:]):
        lines = labelled(page, [line[0] for line in json.loads(answer)["lines"]], known[page["id"]])
        if lines:
            found.append(document_of(lines, id="html-" + page["id"], set="html", source=urlparse(page["url"]).netloc.removeprefix("www."),
                                     genre=genre.get(page["id"], "news" if page["set"] == "fundus" else "web")))
    return found


def without_habits(lines, drawn):
    """The lines; runs of junk without their label, or with one line only, or not at all."""
    left, run = [], []
    for line, label in [*lines, (None, GOOD)]:
        if label == JUNK:
            run.append((line, label))
            continue
        fate = drawn.random()
        if len(run) > 1:
            left += run if fate < 0.25 else run[1:] if fate < 0.6 else [drawn.choice(run[1:])] if fate < 0.85 else []
        elif fate < 0.7:
            left += run
        run = []
        if line is not None:
            left.append((line, label))
    return left


def copies_of(documents, label_of):
    """A copy of every document that has junk, half of them without some of it; each is to be read with half of the phrases
    of the word lists, since of a site that nobody has seen the lists know fewer."""
    made = []
    for d in documents:
        if not d["cuts"]:
            continue
        drawn = random.Random("copy of " + d["id"])
        lines = list(lines_of(d, label_of))
        if drawn.random() < SHARE_THINNED:
            lines = without_habits(lines, drawn)
        made.append(document_of(lines, id="copy-" + d["id"], set="copies", source=d["source"], genre=d.get("genre", d["set"]),
                                withheld="half %d" % drawn.randrange(HALVES)))
    return made


def halves_of(phrases):
    """For each half what it leaves out."""
    return {"half %d" % i: [p for p in sorted(phrases) if random.Random("%d %s" % (i, p)).random() < 0.5] for i in range(HALVES)}
