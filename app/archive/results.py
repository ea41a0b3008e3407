# SPDX-License-Identifier: Apache-2.0
"""Where results go as lines. A task writes drafts of its own; what a task that ended well has drafted is put in its place
when all have. Of one that failed, or that ran twice, nothing is left."""
import os
from typing import NamedTuple

from pyarrow import fs

RESULT, BAD = "result", "bad"

BUFFER = 1 << 20  # bytes of a file that are written at once


class Drafted(NamedTuple):
    """A file of lines of one outcome."""
    outcome: str
    name: str  # the same for whoever does the same task again
    draft: str  # the name until then, of this attempt alone


class Drafts:
    """What one attempt at a task writes: a file for each outcome that it comes to."""

    def __init__(self, folder, number, attempt):
        self._system, self._folder = _drafts_in(folder)
        self._name = f"part-{number:05d}.jsonl"
        self._attempt = attempt
        self._files = {}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for file in self._files.values():
            file.close()

    def write(self, outcome, lines):
        """`lines` are whole, with their ends."""
        if outcome not in self._files:
            self._files[outcome] = self._system.open_output_stream(f"{self._folder}/{self._draft(outcome)}",
                                                                   compression=None, buffer_size=BUFFER)
        self._files[outcome].write(lines)

    def drafted(self):
        return [Drafted(outcome, self._name, self._draft(outcome)) for outcome in self._files]

    def _draft(self, outcome):
        return f"{outcome}-{self._attempt}-{self._name}"


class ResultFolder:
    """The folder of a job that is under way. It is gone again if the job fails."""

    def __init__(self, path):
        self.address = path if "://" in path else os.path.abspath(path)
        self._system, self._path = fs.FileSystem.from_uri(self.address)
        if self._system.get_file_info(self._path).type != fs.FileType.NotFound:
            raise ValueError(f"“{path}” is there already; say with -o where else the results go.")

    def __enter__(self):
        self._system.create_dir(_drafts_in(self.address)[1])
        return self

    def __exit__(self, failure, *_):
        if failure:
            self._system.delete_dir(self._path)

    def take(self, all_drafted):
        """Puts each file in its place."""
        drafts = _drafts_in(self.address)[1]
        for outcome in {drafted.outcome for drafted in all_drafted}:
            self._system.create_dir(f"{self._path}/outcome={outcome}")
        for outcome, name, draft in all_drafted:
            self._system.move(f"{drafts}/{draft}", f"{self._path}/outcome={outcome}/{name}")
        self._system.delete_dir(drafts)
        self._system.open_output_stream(f"{self._path}/_SUCCESS").close()  # as Spark says it


def _drafts_in(address):
    system, path = fs.FileSystem.from_uri(address)
    return system, f"{path}/_drafts"  # Spark reads nothing in a folder that is called so
