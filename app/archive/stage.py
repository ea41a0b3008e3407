# SPDX-License-Identifier: Apache-2.0
"""bluepencil-cli as a stage of a larger job: who starts it, feeds it, and says what became of each record.

Knows nothing of Spark. An answer is a pair: the line of JSON that the command line gave, or None and why there is none.
Lines stay the bytes that they are: to decode all of them and encode them again took a fifth of what the command line does.
"""
import atexit
import collections
import functools
import json
import os
import re
import subprocess
import tempfile
import threading

SOME_FAILED, WRONG_USAGE = 1, 2  # exit status of the command line
LAST_WORDS = 20  # lines of standard error that are kept
BUFFER = 1 << 17  # bytes of a pipe that are taken at once


class StageError(RuntimeError):
    """The command line cannot work at all here: no record is to blame."""


class LineProcess:
    """A command that answers each line with one line. It is kept from one part of an archive to the next, and started
    anew when a record ends it."""

    def __init__(self, command):
        self._command = command
        self._process = None
        self._said = collections.deque(maxlen=LAST_WORDS)
        self._has_answered = False

    def answers(self, lines):
        """An answer for each line, in order. Blank lines have none: leave them out."""
        answers = []
        while len(answers) < len(lines):
            process = self._running()
            writer = threading.Thread(target=_write_all, daemon=True,
                                      args=(process.stdin, [b"".join(lines[len(answers):])]))
            writer.start()
            while len(answers) < len(lines):
                line = process.stdout.readline()
                if not line.endswith(b"\n"):  # it died over this one
                    answers.append((None, self._buried()))
                    break
                self._has_answered = True
                answers.append(_answer_in(line))
            writer.join()
        return answers

    def close(self):
        if self._process is not None:
            self._process.stdin.close()
            self._process.wait()
            self._process.stdout.close()
            self._process = None

    def _running(self):
        if self._process is None:
            self._process = _start(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            self._has_answered = False
            self._said.clear()
            self._listener = threading.Thread(target=_keep_lines, args=(self._process.stderr, self._said), daemon=True)
            self._listener.start()
        return self._process

    def _buried(self):
        """Why the process is no more, as what is wrong with the record that it had in hand."""
        process, self._process = self._process, None
        process.stdout.close()
        status = process.wait()
        self._listener.join()
        if status >= 0 and not self._has_answered:
            raise StageError(_refusal(self._command, status, self._said))
        return f"The record ended bluepencil-cli ({_ending(status)}); look at it by itself."


_kept = {}


def kept_process(command):
    """The process of this worker for this command: the same one as long as the worker lives."""
    key = tuple(command)
    if key not in _kept:
        _kept[key] = LineProcess(command)
        atexit.register(_kept[key].close)
    return _kept[key]


def answers_about_file(command, path, feed=None):
    """What a process of its own says of a whole file: an answer a line, then one for each complaint. `feed` gives the
    bytes where the process cannot open the path by itself; it is told to read standard input then."""
    process = _start([*command, "-" if feed else path], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                     stderr=subprocess.PIPE)
    said = []
    helpers = [threading.Thread(target=_write_all, args=(process.stdin, feed or (), True), daemon=True),
               threading.Thread(target=_keep_lines, args=(process.stderr, said), daemon=True)]
    for helper in helpers:
        helper.start()
    for line in process.stdout:
        result, error = _answer_in(line)
        if error is None:
            yield result, None
    for helper in helpers:
        helper.join()
    status = process.wait()
    process.stdout.close()
    if status == WRONG_USAGE:
        raise StageError(_refusal(command, status, said))
    for complaint in said:
        yield None, complaint.removeprefix("bluepencil-cli: ")
    if status < 0:
        yield None, f"bluepencil-cli ended before the file did ({_ending(status)}); the rest of it was not read."


def counted(command, path="-", feed=()):
    """The lines that recur in a file, or in what `feed` gives, as a list of (site, index): each an index by itself.
    Indexes that stand one behind the other count together."""
    with tempfile.TemporaryDirectory(prefix="bluepencil-") as folder:
        index = os.path.join(folder, "index.jsonl")
        count_into(index, command, path, feed)
        with open(index, encoding="utf-8") as file:
            head = next(file)
            return [(json.decoder.scanstring(line, len('{"site":"'))[0], head + line) for line in file]


def added_up(command, indexes):
    """What many indexes counted, as such a list."""
    with tempfile.TemporaryDirectory(prefix="bluepencil-") as folder:
        return counted([*command, "--input", "jsonl", "--repeats", _kept_in(folder, indexes)])


def add_up_into(index, command, indexes):
    """Writes what many indexes counted as one."""
    with tempfile.TemporaryDirectory(prefix="bluepencil-") as folder:
        known = ("--repeats", _kept_in(folder, indexes)) if indexes else ()
        count_into(index, [*command, "--input", "jsonl", *known])


def count_into(index, command, path="-", feed=()):
    process = _start([*command, "--count-repeats", index, path], stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    said = collections.deque(maxlen=LAST_WORDS)
    listener = threading.Thread(target=_keep_lines, args=(process.stderr, said), daemon=True)
    listener.start()
    _write_all(process.stdin, feed, True)
    listener.join()
    status = process.wait()
    if status not in (0, SOME_FAILED) or not os.path.exists(index):
        raise StageError(_refusal(command, status, said))


def named(result, source, place):
    """A result of standard input, with the name of the archive in it, and what stands for an id where there is none."""
    quoted = _quoted(source)
    if result.startswith(b'{"id":"-:'):
        result = re.sub(rb'^\{"id":"-:\d+"', lambda _: b'{"id":%s@%d"' % (quoted[:-1], place), result)
    return result.replace(b'"source":"-"', b'"source":' + quoted, 1)  # inside a string the marks would be escaped


@functools.lru_cache(maxsize=16)
def _quoted(text):
    return json.dumps(text, ensure_ascii=False).encode()


def _kept_in(folder, indexes):
    parts = os.path.join(folder, "parts.jsonl")
    with open(parts, "w", encoding="utf-8") as file:
        file.writelines(indexes)
    return parts


def _start(command, **pipes):
    try:
        return subprocess.Popen(command, bufsize=BUFFER, **pipes)
    except OSError as error:
        raise StageError(f"“{command[0]}” cannot be started: {error.strerror}. Install Bluepencil on every worker, or "
                         "say with --cli where it is.") from error


def _write_all(pipe, parts, ends=False):
    try:
        for part in parts:
            pipe.write(part)
        pipe.flush()
        if ends:
            pipe.close()
    except (BrokenPipeError, ValueError):
        pass  # whoever reads the answers sees that the process is gone


def _keep_lines(pipe, lines):
    with pipe:
        for line in pipe:
            lines.append(line.decode("utf-8", "replace").rstrip("\n"))


def _answer_in(line):
    if b'"error":' in line[-2000:] and (error := json.loads(line).get("error")) is not None:
        return None, error
    return line.removesuffix(b"\n"), None


def _ending(status):
    return f"signal {-status}" if status < 0 else f"status {status}"


def _refusal(command, status, said):
    return f"“{command[0]}” does not work here ({_ending(status)}): " + (" ".join(said) or "it said nothing.")
