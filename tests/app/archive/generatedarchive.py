# SPDX-License-Identifier: Apache-2.0
"""An invented archive: articles of several sources, each with furniture of its own wording. The same for one seed."""
import json
import random

PLACES = ("Skerrow", "Tessel", "Hallow Point", "Brindle Quay", "Osk", "Marrowby")
PEOPLE = ("Ida Morrow", "Tomas Venn", "Edda Frayle", "Joss Calder", "Mira Holt")
THINGS = ("the ferry", "the sea wall", "the fish market", "the lighthouse", "the old mill", "the tidal gauge")
BROKEN = ("not a record at all\n", '{"id": "no text", "text": 5}\n', "[]\n")


def articles(count, sources, seed=1):
    """Records as they stand in JSON Lines: id, url, text."""
    draw = random.Random(seed)
    for number in range(count):
        source = number % sources
        yield {"id": f"a{number}", "url": f"https://site{source}.example/{number}", "text": _text(source, draw)}


def lines(count, sources, seed=1, broken_every=0):
    """Such records as lines, with one that is broken now and then, and blank ones."""
    for number, article in enumerate(articles(count, sources, seed), 1):
        yield json.dumps(article, ensure_ascii=False) + "\n"
        if broken_every and number % broken_every == 0:
            yield BROKEN[number // broken_every % len(BROKEN)]
            yield "\n"


def warc_of(records):
    """The records as a web archive of texts, as WET is."""
    for record in records:
        block = record["text"].encode()
        yield (f"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: {record['url']}\r\nContent-Type: text/plain\r\n"
               f"Content-Length: {len(block)}\r\n\r\n").encode() + block + b"\r\n\r\n"


def furniture_of(source):
    place = PLACES[source % len(PLACES)]
    return [f"{place} Ledger, number {source}, set in harbour type",
            f"The lamp room of the {place} Ledger is at {source + 3} Rope Lane, ring twice"]


def _text(source, draw):
    first, last = furniture_of(source)
    paragraphs = [f"{draw.choice(PLACES)} waits {draw.randint(3, 9000)} days for news of {draw.choice(THINGS)}"]
    paragraphs += [_sentence(draw) + " " + _sentence(draw) for _ in range(draw.randint(2, 4))]
    if draw.random() < 0.7:
        paragraphs.insert(0, first)
    if draw.random() < 0.3:
        paragraphs.append("Advertisement")
    if draw.random() < 0.7:
        paragraphs.append(last)
    return "\n".join(paragraphs) + "\n"


def _sentence(draw):
    return draw.choice((
        "The council of {place} agreed to spend {number} marks on {thing}, which {person} had asked for since spring.",
        "Engineers who looked at {thing} near {place} counted {number} cracks, and {person} called some of them grave.",
        "“We had {number} reasons to wait,” said {person}, who runs {thing} in {place}.",
    )).format(place=draw.choice(PLACES), number=draw.randint(20, 9000), thing=draw.choice(THINGS),
              person=draw.choice(PEOPLE))
