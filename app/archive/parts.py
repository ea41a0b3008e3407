# SPDX-License-Identifier: Apache-2.0
"""An archive in parts that workers can do each by itself, in the order of the archive: whole files, and stretches of
files of lines. Workers read their parts themselves, by whatever address pyarrow can open."""
import io
import json
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from pyarrow import fs, parquet

# How the files of each format are called; a packed one has one ending more. WET is a WARC of texts.
SUFFIXES = {"jsonl": (".jsonl", ".ndjson", ".jl"), "parquet": (".parquet",), "warc": (".warc", ".wet"),
            "json": (".json",), "csv": (".csv",), "tsv": (".tsv", ".tab")}
PACKED = (".gz", ".bz2", ".zst")
OF_RECORDS = ("jsonl", "parquet")  # we find the records; a file of all others goes to one process, whole

CHUNK = 1 << 20  # bytes of a file that are in memory at once
ROWS = 256  # of a table
LARGEST_PART = 64 << 20
SMALLEST_PART = 256 << 10


class Part(NamedTuple):
    """Bytes of a file. A line belongs to the part in which it starts."""
    address: str
    start: int
    end: int


class Block(NamedTuple):
    """Records that stand one behind the other, each a line of JSON with its end; blank lines, which are none, may be
    among them. Whoever looks into single lines of a large archive does little else."""
    place: int  # of the first, as a record has it
    lines: bytes
    count: int  # of the records


class Record(NamedTuple):
    place: int  # a byte of the file, as if it were not packed; of a table the row
    line: bytes


def format_of(path):
    """By the name; None where that says nothing."""
    name = path.rstrip("/").lower()
    for ending in PACKED:
        name = name.removesuffix(ending)
    return next((form for form, endings in SUFFIXES.items() if name.endswith(endings)), None)


def parts_of(files, form, fewest):
    """`files` are addresses and sizes. Files of lines are divided into `fewest` parts or more, if they are not small."""
    if form != "jsonl":
        return [Part(address, 0, size) for address, size in files]
    wanted = sum(size for _, size in files) // max(1, fewest)
    length = min(LARGEST_PART, max(SMALLEST_PART, wanted))
    return [part for address, size in files for part in _divided(address, size, length)]


def _divided(address, size, length):
    if address.lower().endswith(PACKED):
        return [Part(address, 0, size)]
    return [Part(address, start, min(size, start + length)) for start in range(0, size, length)]


def blocks_in(part, form):
    """The records of a part."""
    return _blocks_of_rows(part) if form == "parquet" else _blocks_of_lines(part)


def records_of(block, form):
    place = block.place
    for line in io.BytesIO(block.lines):
        if line.strip():
            yield Record(place, line)
        place += 1 if form == "parquet" else len(line)


def _blocks_of_lines(part):
    is_packed = part.address.lower().endswith(PACKED)  # such a part is a whole file, whose size says nothing
    with opened_lines(part.address) as file:
        place = part.start
        if part.start > 0:
            file.seek(part.start - 1)
            place += len(file.readline()) - 1
        while is_packed or place < part.end:
            lines = file.read(CHUNK if is_packed else min(CHUNK, part.end - place))
            if lines and not lines.endswith(b"\n"):
                lines += file.readline()
            if not lines:
                return
            ended = lines if lines.endswith(b"\n") else lines + b"\n"
            yield Block(place, ended, _number_of_records(ended))
            place += len(lines)


def _number_of_records(lines):
    ends = lines.count(b"\n")
    if lines.count(b"\n{") + lines.startswith(b"{") == ends:  # no line is blank
        return ends
    return sum(1 for line in io.BytesIO(lines) if line.strip())


def _blocks_of_rows(part):
    with opened(part.address) as file:
        place = 0
        for batch in parquet.ParquetFile(file).iter_batches(ROWS):
            yield Block(place, b"".join(_line_of(row) for row in batch.to_pylist()), batch.num_rows)
            place += batch.num_rows


def _line_of(row):
    known = {name: value for name, value in row.items() if value is not None}
    return json.dumps(known, ensure_ascii=False, default=str).encode() + b"\n"


def opened(address):
    system, path = fs.FileSystem.from_uri(address)
    return system.open_input_file(path)


def opened_lines(address):
    """Through a buffer of Python's, which finds the ends of lines; unpacked where the name says that it is packed."""
    if not address.lower().endswith(PACKED):
        return io.BufferedReader(opened(address), CHUNK)
    system, path = fs.FileSystem.from_uri(address)
    return io.BufferedReader(system.open_input_stream(path, compression="detect"), CHUNK)


def chunks_of(address):
    """The bytes of a file as they are, piece by piece."""
    with opened(address) as file:
        while chunk := file.read(CHUNK):
            yield chunk


def is_here(address):
    return urlsplit(address).scheme in ("", "file")


def shown(address):
    """A file of this machine by its path, as the command line names it; another one by its address."""
    return unquote(urlsplit(address).path) if is_here(address) else address
