# SPDX-License-Identifier: Apache-2.0
"""The two passes over an archive as they run on the workers: functions for mapInArrow, from tables of parts; and one that
writes lines by itself, which spares Spark to take each of them in and out."""
import itertools
import json

import pyarrow
from pyspark import SparkFiles, TaskContext

import parts
import results
import stage

PARTS = "address STRING, start BIGINT, end BIGINT"
ANSWERS = "archive STRING, place BIGINT, result STRING, error STRING, record STRING"
INDEXES = "site STRING, part STRING"

ANSWER_ROWS = pyarrow.schema([("archive", pyarrow.string()), ("place", pyarrow.int64()), ("result", pyarrow.string()),
                              ("error", pyarrow.string()), ("record", pyarrow.string())])
INDEX_ROWS = pyarrow.schema([("site", pyarrow.string()), ("part", pyarrow.string())])


def answering(command, form, indexes):
    """Parts to answers."""
    def answer(tables):
        answers = (answer for part in _parts_in(tables) for answer in _answers_about(part, command, form, indexes))
        while some := list(itertools.islice(answers, parts.ROWS)):
            yield _table_of(some, ANSWER_ROWS)
    return answer


def writing(command, form, indexes, folder):
    """Parts to lines of a folder that is an address, for mapPartitionsWithIndex."""
    def write(number, some_parts):
        with results.Drafts(folder, number, TaskContext.get().taskAttemptId()) as drafts:
            for part in some_parts:
                for outcome, lines in _lines_about(part, command, form, indexes):
                    drafts.write(outcome, lines)
        return drafts.drafted()
    return write


def _lines_about(part, command, form, indexes):
    """Lines and what they are, many at once where all are results and say so in the same way."""
    if form in parts.OF_RECORDS:
        name = parts.shown(part.address)
        for block, answers in _answered(part, _with(indexes, command), form):
            if stage.all_alike(answers):
                yield results.RESULT, stage.all_named(answers, name)
            else:
                yield from map(_line_about, _answers_to(block, answers, form, name))
    else:
        yield from map(_line_about, _answers_about_file(_with(indexes, command), form, part))


def _line_about(answer):
    archive, place, result, error, record = answer
    if error is None:
        return results.RESULT, result + b"\n"
    told = {"archive": archive, "place": place, "error": error, "record": record}
    known = {name: value for name, value in told.items() if value is not None}
    return results.BAD, json.dumps(known, ensure_ascii=False).encode() + b"\n"


def _answers_about(part, command, form, indexes):
    whole = _with(indexes, command)
    if form not in parts.OF_RECORDS:
        return _answers_about_file(whole, form, part)
    name = parts.shown(part.address)
    answered = _answered(part, whole, form)
    return (answer for block, answers in answered for answer in _answers_to(block, answers, form, name))


def _with(indexes, command):
    return [*command, *(word for name in indexes for word in ("--repeats", SparkFiles.get(name)))]


def counting(command, form):
    """Parts to indexes: one for each site that is in the part."""
    def count(tables):
        for part in _parts_in(tables):
            if form in parts.OF_RECORDS:
                lines = (block.lines for block in parts.blocks_in(part, form))
                indexes = stage.counted([*command, "--input", "jsonl"], feed=lines)
            elif parts.is_here(part.address):
                indexes = stage.counted([*command, "--input", form], parts.shown(part.address))
            else:
                indexes = stage.counted([*command, "--input", form], feed=parts.chunks_of(part.address))
            yield _table_of(indexes, INDEX_ROWS)
    return count


def adding_up(command):
    """Indexes to one a site, where all that are of one site are together."""
    def add_up(tables):
        indexes = [index for table in tables for index in table.column("part").to_pylist()]
        if indexes:
            yield _table_of(stage.added_up(command, indexes), INDEX_ROWS)
    return add_up


def _answered(part, command, form):
    """Blocks of records, each with the lines that answer it. The process is the worker's and outlives the part."""
    return stage.kept_process([*command, "--input", "jsonl", "-"]).answers(parts.blocks_in(part, form))


def _answers_to(block, answers, form, name):
    for record, answer in zip(parts.records_of(block, form), answers.splitlines()):
        result, error = stage.read(answer)
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
    return (parts.Part(**row) for table in tables for row in table.to_pylist())


def _table_of(rows, schema):
    columns = zip(*rows) if rows else [()] * len(schema)
    return pyarrow.record_batch([pyarrow.array(column, field.type) for column, field in zip(columns, schema)], schema)
