# SPDX-License-Identifier: Apache-2.0
"""The two passes over an archive as they run on the workers: functions for mapInPandas, from tables of parts."""
import itertools

import pandas
from pyspark import SparkFiles

import parts
import stage

PARTS = "address STRING, start BIGINT, end BIGINT"
ANSWERS = "archive STRING, place BIGINT, result STRING, error STRING, record STRING"
INDEXES = "site STRING, part STRING"


def answering(command, form, indexes):
    """Parts to answers. Where we find the records, the process is the worker's and outlives the part."""
    def answer(tables):
        whole = [*command, *(word for name in indexes for word in ("--repeats", SparkFiles.get(name)))]
        answers_about = _answers_about_records if form in parts.OF_RECORDS else _answers_about_file
        for part in _parts_in(tables):
            answers = answers_about(whole, form, part)
            while some := list(itertools.islice(answers, parts.ROWS)):
                yield pandas.DataFrame(some, columns=["archive", "place", "result", "error", "record"], dtype=object)
    return answer


def counting(command, form):
    """Parts to indexes: one for each site that is in the part."""
    def count(tables):
        for part in _parts_in(tables):
            if form in parts.OF_RECORDS:
                lines = (record.line for record in parts.records_in(part, form))
                indexes = stage.counted([*command, "--input", "jsonl"], feed=lines)
            elif parts.is_here(part.address):
                indexes = stage.counted([*command, "--input", form], parts.shown(part.address))
            else:
                indexes = stage.counted([*command, "--input", form], feed=parts.chunks_of(part.address))
            yield _table_of(indexes)
    return count


def adding_up(command):
    """Indexes to one a site, where all that are of one site are together."""
    def add_up(tables):
        indexes = [index for table in tables for index in table["part"]]
        if indexes:
            yield _table_of(stage.added_up(command, indexes))
    return add_up


def _answers_about_records(command, form, part):
    process = stage.kept_process([*command, "--input", "jsonl", "-"])
    name = parts.shown(part.address)
    records = parts.records_in(part, form)
    while some := list(itertools.islice(records, parts.ROWS)):
        for record, (result, error) in zip(some, process.answers([record.line for record in some])):
            if error is None:
                yield name, record.place, stage.named(result, name, record.place), None, None
            else:
                yield name, record.place, None, error, record.line.decode("utf-8", "replace").rstrip("\n")


def _answers_about_file(command, form, part):
    name = parts.shown(part.address)
    feed = None if parts.is_here(part.address) else parts.chunks_of(part.address)
    for number, (result, error) in enumerate(stage.answers_about_file([*command, "--input", form], name, feed), 1):
        yield name, None, result and stage.named(result, name, number), error, None


def _parts_in(tables):
    return (parts.Part(*row) for table in tables for row in table.itertuples(index=False))


def _table_of(indexes):
    return pandas.DataFrame(indexes, columns=["site", "part"], dtype=object)
