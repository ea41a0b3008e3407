# SPDX-License-Identifier: Apache-2.0
"""bluepencil-cli as a stage of a larger job: who starts it, feeds it, and says what became of each record.

Knows nothing of Spark. An answer is a line of JSON; `read` makes a pair of it: a result, or None and why there is none.
Lines stay the bytes that they are, and many go through at once: to take each in hand costs what a fifth of the command
line's work does.
"""
import atexit
import collections
import contextlib
import fcntl
import functools
import io
import json
import os
import queue
import re
import subprocess
import tempfile
import threading
import time

SOME_FAILED, WRONG_USAGE = 1, 2  # exit status of the command line
LAST_WORDS = 20  # lines of standard error that are kept
BUFFER = 1 << 20  # bytes of a pipe that are taken at once
BREATH = 0.01  # seconds between two looks at a pipe: whoever wakes for each answer keeps the processor from the next

# What stands out in an answer to standard input. Inside a string these marks would be escaped.
_ERROR, _NO_ID, _SOURCE = b'"error":', b'{"id":"-:', b'"source":"-"'


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

    def answers(self, blocks):
        """Each block with as many lines as it has records: their answers, in order. A block has `lines`, and the
        `count` of those that are not blank, for these have no answer."""
        again, unread = collections.deque(), map(_Asked, blocks)
        try:
            while True:
                feeder = _Feeder(self._running().stdin, again, unread)
                heard = b""  # beyond the block in hand
                while (asked := feeder.sent.get()) is not None:
                    heard = self._hear(asked, heard)
                    if asked.lacking():
                        break
                    yield asked.block, asked.answers
                feeder.end()
                if asked is None:
                    return
                asked.blame(self._buried())
                again.extendleft(reversed([asked, *feeder.unanswered()]))
        except BaseException:  # nobody takes the answers that are still to come
            self._end_at_once()
            raise

    def close(self):
        if self._process is not None:
            self._dropped()

    def _hear(self, asked, heard):
        """Takes the answers to a block, or those until the process dies; what comes behind them is given back."""
        lacking = asked.lacking()
        parts, ends = [heard], heard.count(b"\n")
        while ends < lacking:
            time.sleep(BREATH)
            some = self._process.stdout.read1(BUFFER)
            if not some:
                break
            parts.append(some)
            ends += some.count(b"\n")
        self._has_answered = self._has_answered or ends > 0
        heard = b"".join(parts)
        end = _before_last_lines(heard, max(0, ends - lacking))
        asked.answers += heard[:end]
        return heard[end:]

    def _running(self):
        if self._process is None:
            self._process = _start(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            for pipe in (self._process.stdin, self._process.stdout):
                with contextlib.suppress(OSError):  # more than this machine allows
                    fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, BUFFER)
            self._has_answered = False
            self._said.clear()
            self._listener = threading.Thread(target=_keep_lines, args=(self._process.stderr, self._said), daemon=True)
            self._listener.start()
        return self._process

    def _buried(self):
        """Why the process is no more, as what is wrong with the record that it had in hand."""
        status = self._dropped()
        self._listener.join()
        if status >= 0 and not self._has_answered:
            raise StageError(_refusal(self._command, status, self._said))
        return f"The record ended bluepencil-cli ({_ending(status)}); look at it by itself."

    def _end_at_once(self):
        if self._process is not None:
            self._process.kill()
            self._dropped()

    def _dropped(self):
        """The status with which the process ends, or has ended."""
        process, self._process = self._process, None
        with contextlib.suppress(OSError):
            process.stdin.close()
        status = process.wait()
        process.stdout.close()
        return status


class _Asked:
    """A block that is answered up to somewhere."""

    def __init__(self, block):
        self.block = block
        self.answers = b""

    def lacking(self):
        return self.block.count - self.answers.count(b"\n")

    def lines(self):
        """Those without an answer."""
        answered = self.answers.count(b"\n")
        if answered == 0:
            return self.block.lines
        return b"".join([line for line in io.BytesIO(self.block.lines) if line.strip()][answered:])

    def blame(self, why):
        """The first line without an answer gets this one."""
        self.answers += json.dumps({"error": why}, ensure_ascii=False).encode() + b"\n"


class _Feeder(threading.Thread):
    """Writes blocks into a pipe: first those that are to go through again, which it takes away, then new ones."""

    def __init__(self, pipe, again, unread):
        super().__init__(daemon=True)
        self.sent = queue.SimpleQueue()  # blocks that are on their way, then None
        self._pipe = pipe
        self._again = again
        self._unread = unread
        self._failure = None
        self.start()

    def run(self):
        try:
            while (asked := self._next()) is not None:
                self.sent.put(asked)
                if not _write_all(self._pipe, [asked.lines()]):
                    break
        except Exception as failure:  # of whoever reads the archive; it is raised where the answers are taken
            self._failure = failure
        self.sent.put(None)

    def end(self):
        """Waits until all is written, or nobody reads it any more."""
        self.join()
        if self._failure is not None:
            raise self._failure

    def unanswered(self):
        """What was sent, and not taken from `sent`."""
        return list(iter(self.sent.get, None))

    def _next(self):
        return self._again.popleft() if self._again else next(self._unread, None)


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
        result, error = read(line.removesuffix(b"\n"))
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


def read(answer):
    """A line without its end as a pair: a result, or None and what is wrong with the record."""
    if _ERROR in answer[-2000:] and (error := json.loads(answer).get("error")) is not None:
        return None, error
    return answer, None


def all_alike(answers):
    """Whether all of these lines are results that have an id and stand in no need of a look at each."""
    sources = answers.count(_SOURCE)
    return _ERROR not in answers and _NO_ID not in answers and sources in (0, answers.count(b"\n"))


def all_named(answers, source):
    """Such results with the name of the archive in them."""
    return answers.replace(_SOURCE, b'"source":' + _quoted(source))


def named(result, source, place):
    """A result of standard input, with the name of the archive in it, and what stands for an id where there is none."""
    quoted = _quoted(source)
    if result.startswith(_NO_ID):
        result = re.sub(rb'^\{"id":"-:\d+"', lambda _: b'{"id":%s@%d"' % (quoted[:-1], place), result)
    return result.replace(_SOURCE, b'"source":' + quoted, 1)


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
    """False where nobody reads any more: whoever takes the answers sees that the process is gone."""
    try:
        for part in parts:
            pipe.write(part)
        pipe.flush()
        if ends:
            pipe.close()
        return True
    except (BrokenPipeError, ValueError):
        return False


def _before_last_lines(text, count):
    """Where the last `count` whole lines, and what stands behind them, begin."""
    end = len(text)
    for _ in range(count + 1):
        end = text.rfind(b"\n", 0, end)
    return end + 1


def _keep_lines(pipe, lines):
    with pipe:
        for line in pipe:
            lines.append(line.decode("utf-8", "replace").rstrip("\n"))


def _ending(status):
    return f"signal {-status}" if status < 0 else f"status {status}"


def _refusal(command, status, said):
    return f"“{command[0]}” does not work here ({_ending(status)}): " + (" ".join(said) or "it said nothing.")
