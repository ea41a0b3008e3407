#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The job for archives on local[2], against a single bluepencil-cli. Usage: archivejobtest.py CLI [unittest options]"""
import contextlib
import gzip
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
from unittest import mock

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2] / "app" / "archive")]
os.environ["PYSPARK_SUBMIT_ARGS"] = ("--master local[2] --driver-memory 1g --conf spark.ui.enabled=false "
                                     "--conf spark.sql.shuffle.partitions=2 --conf spark.ui.showConsoleProgress=false "
                                     "--conf spark.driver.host=localhost pyspark-shell")
os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
os.environ["PYSPARK_PYTHON"] = sys.executable

import pyarrow  # noqa: E402
from pyarrow import parquet  # noqa: E402
from pyspark.sql import SparkSession  # noqa: E402

import archivejob  # noqa: E402
import generatedarchive  # noqa: E402
import parts  # noqa: E402
import results  # noqa: E402
import stage  # noqa: E402

CLI = ""
ARTICLES, SOURCES, BROKEN_EVERY = 2400, 8, 97


class Folder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="archivejobtest-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def path(self, name):
        return str(self.folder / name)

    def single(self, *arguments):
        """What one process writes. That it could not use some records is no mistake here."""
        ended = subprocess.run([CLI, *arguments], capture_output=True, check=False)
        self.assertIn(ended.returncode, (0, 1), ended.stderr)
        return ended.stdout

    def program(self, text):
        path = self.path("program")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(path, 0o755)
        return path


class JobTest(Folder):
    """These share a session: a Spark that starts costs more than what is asked of it here."""

    @classmethod
    def setUpClass(cls):
        cls.spark = SparkSession.builder.appName("archivejobtest").getOrCreate()

    @classmethod
    def tearDownClass(cls):
        cls.spark.stop()

    def job(self, *arguments, status=0):
        said = io.StringIO()
        with contextlib.redirect_stderr(said):
            try:
                ended = archivejob.main(list(arguments))
            except SystemExit as exit:
                ended = exit.code
        self.assertEqual(ended, status, said.getvalue())
        return said.getvalue()

    def written(self, folder, outcome):
        return b"".join(path.read_bytes() for path in sorted((self.folder / folder / f"outcome={outcome}").glob("part-*")))

    def test_two_passes_over_lines_bring_what_one_process_brings(self):
        archive = self.path("archive.jsonl")
        with open(archive, "w", encoding="utf-8") as file:
            file.writelines(generatedarchive.lines(ARTICLES, SOURCES, broken_every=BROKEN_EVERY))
        starts = self.path("starts")
        cli = self.program(f'#!/bin/sh\necho "$*" >>{starts}\nexec {CLI} "$@"\n')

        self.job("clean", "--cli", cli, "--count-repeats", self.path("index"), "-o", self.path("clean"), archive,
                 "--", "--accept", "ad_marker,boilerplate", status=archivejob.SOME_BAD)

        self.single("analyze", "--count-repeats", self.path("single"), archive)
        self.assertEqual(pathlib.Path(self.path("index")).read_bytes(), pathlib.Path(self.path("single")).read_bytes())
        options = ("clean", "--accept", "ad_marker,boilerplate")
        one = self.single(*options, "--repeats", self.path("index"), archive).splitlines(True)
        self.assertEqual(self.written("clean", "result"), b"".join(line for line in one if b'"error":' not in line))

        aside = [json.loads(line) for line in self.written("clean", "bad").splitlines()]
        self.assertEqual(len(aside), ARTICLES // BROKEN_EVERY)
        self.assertEqual([bad["error"] for bad in aside],
                         [json.loads(line)["error"] for line in one if b'"error":' in line])
        with open(archive, "rb") as file:
            for bad in aside:
                file.seek(bad["place"])
                self.assertEqual(file.readline().decode().rstrip("\n"), bad["record"])

        # At least eight parts, and a process for each of the two workers.
        answered = [line for line in pathlib.Path(starts).read_text().splitlines() if line.startswith("clean")]
        self.assertLessEqual(len(answered), 2)
        parted = sorted((self.folder / "clean" / "outcome=result").glob("part-*"))
        self.assertGreaterEqual(len(parted), 8)

        without = self.single(*options, archive)
        recall, harm = self.kept_and_lost(self.written("clean", "result"))
        recall_without, harm_without = self.kept_and_lost(without)
        self.assertGreaterEqual(recall, recall_without + 0.10)
        self.assertLessEqual(harm, harm_without)

    def kept_and_lost(self, cleaned):
        """Of the furniture how much is gone, and how many other lines are."""
        furniture = {line for source in range(SOURCES) for line in generatedarchive.furniture_of(source)}
        cleaned = [json.loads(line) for line in cleaned.splitlines() if b'"error":' not in line]
        junk = gone = harm = 0
        for raw, clean in zip(generatedarchive.articles(ARTICLES, SOURCES), cleaned):
            left = clean["text"].splitlines()
            for line in raw["text"].splitlines():
                is_furniture = line in furniture or line == "Advertisement"
                junk += is_furniture
                gone += is_furniture and line not in left
                harm += not is_furniture and line not in left
        return gone / junk, harm

    def test_tables_go_in_and_come_out(self):
        records = list(generatedarchive.articles(300, 3))
        os.mkdir(self.path("tables"))
        for number in range(3):
            parquet.write_table(pyarrow.Table.from_pylist(records[number * 100:number * 100 + 100]),
                                self.path(f"tables/{number}.parquet"))
        with open(self.path("archive.jsonl"), "w", encoding="utf-8") as file:
            file.writelines(json.dumps(record) + "\n" for record in records)

        self.job("analyze", "--cli", CLI, "--input", "parquet", "--results", "parquet", "-o", self.path("found"),
                 self.path("tables"))

        one = [json.loads(line) for line in self.single("analyze", self.path("archive.jsonl")).splitlines()]
        many = parquet.read_table(self.path("found")).to_pylist()
        self.assertEqual([row["id"] for row in many], [row["id"] for row in one])
        self.assertGreater(sum(len(row["findings"]) for row in many), 300)
        for row, expected in zip(many, one):
            self.assertTrue(row["archive"].endswith(".parquet"))
            self.assertEqual(row["length"], expected["length"])
            shown = [{key: value for key, value in finding.items() if key in found}
                     for finding, found in zip(row["findings"], expected["findings"])]
            for finding, found in zip(shown, expected["findings"]):
                finding["related"] = [{key: value for key, value in related.items() if value is not None}
                                      for related in finding["related"]]
                self.assertEqual(finding, found)
            self.assertEqual(len(row["findings"]), len(expected["findings"]))

    def test_web_archives_are_read_whole(self):
        names = []
        for number in range(3):
            names.append(self.path(f"crawl{number}.warc.wet.gz"))
            with open(names[-1], "wb") as file:
                file.writelines(gzip.compress(record) for record in
                                generatedarchive.warc_of(generatedarchive.articles(60, 2, seed=number)))
        with open(names[1], "ab") as file:
            file.write(b"no gzip, and no archive")

        self.job("analyze", "--cli", CLI, "--count-repeats", self.path("crawled"), "-o", self.path("found"), *names,
                 status=archivejob.SOME_BAD)

        self.single("analyze", "--count-repeats", self.path("single"), *names)
        self.assertEqual(pathlib.Path(self.path("crawled")).read_bytes(), pathlib.Path(self.path("single")).read_bytes())
        self.assertEqual(self.written("found", "result"),
                         self.single("analyze", "--repeats", self.path("crawled"), *names))
        aside = [json.loads(line) for line in self.written("found", "bad").splitlines()]
        self.assertEqual([bad["archive"] for bad in aside], [names[1]])

    def test_what_cannot_work_is_said_in_a_sentence(self):
        archive = self.path("archive.jsonl")
        with open(archive, "w", encoding="utf-8") as file:
            file.writelines(generatedarchive.lines(3, 1))
        said = self.job("clean", "--cli", self.path("nobody"), "-o", self.path("out"), archive, status=archivejob.NOTHING)
        self.assertIn("cannot be started", said)
        self.assertIn("--cli", said)
        self.assertFalse(os.path.exists(self.path("out")))
        os.mkdir(self.path("there"))
        said = self.job("clean", "-o", self.path("there"), archive, status=archivejob.NOTHING)
        self.assertIn("is there already", said)
        said = self.job("clean", "-o", self.path("x"), archive, "--", "-o", "elsewhere", status=archivejob.NOTHING)
        self.assertIn("-o is the job's own business", said)
        said = self.job("clean", archive, status=archivejob.NOTHING)
        self.assertIn("Say with -o", said)
        said = self.job("clean", "-o", self.path("x"), self.path("archive"), status=archivejob.NOTHING)
        self.assertIn("--input", said)
        said = self.job("clean", "-o", self.path("x"), self.path("nothing.jsonl"), status=archivejob.NOTHING)
        self.assertIn("is not there", said)

    def test_folders_and_patterns_are_searched(self):
        for name in ("b/c d/2.jsonl", "b/1.jsonl", "a/3.jsonl", "other/4.jsonl", "b/_drafts/5.jsonl", "b/.6.jsonl"):
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("".join(generatedarchive.lines(2, 1)))
        self.job("analyze", "--cli", CLI, "--input", "jsonl", "-o", self.path("found"), self.path("b"), self.path("a/*.jsonl"))
        sources = [json.loads(line)["source"] for line in self.written("found", "result").splitlines()]
        self.assertEqual(sources[::2], [self.path(name) for name in ("a/3.jsonl", "b/1.jsonl", "b/c d/2.jsonl")])


class OwnSessionTest(Folder):
    def test_a_job_alone_starts_its_session_and_ends_it(self):
        self.assertIsNone(SparkSession.getActiveSession())
        with mock.patch.object(archivejob, "Job", side_effect=ValueError("no job")) as job:
            with contextlib.redirect_stderr(io.StringIO()):
                self.assertEqual(archivejob.main(["clean", "-o", self.path("x"), "a.jsonl"]), archivejob.NOTHING)
        self.assertIsInstance(job.call_args.args[0], SparkSession)
        self.assertIsNone(SparkSession.getActiveSession())


class StageTest(Folder):
    def test_a_record_that_ends_the_process_is_kept_aside(self):
        answering = self.program(f"""#!{sys.executable}
import os, sys
for line in sys.stdin:
    if "poison" in line:
        os.kill(os.getpid(), 9)
    if line.strip():
        print('{{"pid": %d, "line": %s}}' % (os.getpid(), line.strip()), flush=True)
""")
        process = stage.LineProcess([answering])
        self.addCleanup(process.close)
        blocks = [parts.Block(0, b'"a"\n\n"b"\n"poison"\n \n"d"\n', 4), parts.Block(6, b"\n", 0),
                  parts.Block(7, b'"poison"\n', 1), parts.Block(8, b'"e"\n"f"\n', 2)]
        answered = list(process.answers(blocks))
        self.assertEqual([block for block, _ in answered], blocks)
        answers = [[stage.read(line) for line in lines.splitlines()] for _, lines in answered]
        self.assertEqual([len(some) for some in answers], [4, 0, 1, 2])
        self.assertIn("signal 9", answers[0][2][1])
        self.assertIn("signal 9", answers[2][0][1])
        told = [json.loads(result) for some in answers for result, _ in some if result]
        self.assertEqual([one["line"] for one in told], ["a", "b", "d", "e", "f"])
        self.assertEqual(len({one["pid"] for one in told}), 3)
        self.assertEqual(self.answers_of(process, b'"g"\n')[0]["pid"], told[-1]["pid"])  # it is kept

    def test_who_takes_no_more_answers_leaves_none_to_the_next(self):
        process = stage.LineProcess([CLI, "clean", "--input", "jsonl", "-"])
        self.addCleanup(process.close)
        record = b'{"id":%d,"text":"The ferry waits."}\n'
        answers = process.answers([parts.Block(n, record % n, 1) for n in range(9)])
        next(answers)
        answers.close()
        self.assertEqual([answer["id"] for answer in self.answers_of(process, record % 77)], [77])

    def test_an_archive_that_cannot_be_read_on_is_told_of(self):
        process = stage.LineProcess([CLI, "clean", "--input", "jsonl", "-"])
        self.addCleanup(process.close)

        def blocks():
            yield parts.Block(0, b'{"id":1,"text":"The ferry waits."}\n', 1)
            raise ValueError("the disk is gone")
        with self.assertRaisesRegex(ValueError, "the disk is gone"):
            list(process.answers(blocks()))

    def answers_of(self, process, *lines):
        block = parts.Block(0, b"".join(lines), len(lines))
        return [json.loads(line) for _, answers in process.answers([block]) for line in answers.splitlines()]

    def test_more_than_a_pipe_holds_goes_through(self):
        process = stage.LineProcess([CLI, "clean", "--input", "jsonl", "-"])
        self.addCleanup(process.close)
        text = "The ferry to Tessel waits for the tide. " * 50_000
        answers = self.answers_of(process, *(json.dumps({"id": n, "text": text}).encode() + b"\n" for n in range(3)))
        self.assertEqual([answer["id"] for answer in answers], [0, 1, 2])

    def test_a_command_that_refuses_blames_no_record(self):
        process = stage.LineProcess([CLI, "clean", "--no-such-option"])
        with self.assertRaisesRegex(stage.StageError, "no-such-option"):
            self.answers_of(process, b"{}\n")

    def test_a_file_that_ends_the_process_is_told_of(self):
        dying = self.program("#!/bin/sh\necho '{\"id\":1}'\nkill -9 $$\n")
        answers = list(stage.answers_about_file([dying], "crawl.warc"))
        self.assertEqual(answers[0], (b'{"id":1}', None))
        self.assertIn("signal 9", answers[1][1])

    def test_results_name_their_archive(self):
        for result, shown in (
                ('{"id":"a","source":"-","length":1}', '{"id":"a","source":"x.jsonl","length":1}'),
                ('{"id":"-:7","source":"-"}', '{"id":"x.jsonl@90","source":"x.jsonl"}'),
                (r'{"id":"\"source\":\"-\"","source":"-"}', r'{"id":"\"source\":\"-\"","source":"x.jsonl"}'),
                ('{"id":7,"text":"-"}', '{"id":7,"text":"-"}')):
            with self.subTest(result):
                self.assertEqual(stage.named(result.encode(), "x.jsonl", 90), shown.encode())
                if stage.all_alike(result.encode() + b"\n"):
                    self.assertEqual(stage.all_named(result.encode(), "x.jsonl"), shown.encode())

    def test_answers_that_want_a_look_at_each_are_known(self):
        result = b'{"id":"a","source":"-","length":1}\n'
        without_source = b'{"id":"a","text":"-"}\n'
        for answers, are_alike in (
                (b"", True), (result, True), (result + result, True), (without_source + without_source, True),
                (result + b'{"id":"-:2","source":"-"}\n', False), (result + b'{"line":2,"error":"no text"}\n', False),
                (b'{"id":{"source":"-"},"source":"-"}\n', False)):
            with self.subTest(answers):
                self.assertEqual(stage.all_alike(answers), are_alike)


class ResultsTest(Folder):
    def drafted(self, folder, number, attempt, *lines):
        with results.Drafts(folder.address, number, attempt) as drafts:
            for outcome, line in lines:
                drafts.write(outcome, line + b"\n")
        return drafts.drafted()

    def files(self):
        return {str(path.relative_to(self.folder)): path.read_bytes() for path in self.folder.rglob("*") if path.is_file()}

    def test_of_a_task_that_ran_twice_one_attempt_counts(self):
        with results.ResultFolder(self.path("out")) as folder:
            self.drafted(folder, 0, 1, (results.RESULT, b"half"))
            good = self.drafted(folder, 0, 2, (results.RESULT, b"a"), (results.BAD, b"b"), (results.RESULT, b"c"))
            folder.take(good + self.drafted(folder, 1, 3) + self.drafted(folder, 2, 4, (results.RESULT, b"d")))
        self.assertEqual(self.files(), {"out/outcome=result/part-00000.jsonl": b"a\nc\n",
                                        "out/outcome=result/part-00002.jsonl": b"d\n",
                                        "out/outcome=bad/part-00000.jsonl": b"b\n", "out/_SUCCESS": b""})

    def test_of_a_job_that_fails_nothing_is_left(self):
        with self.assertRaisesRegex(ValueError, "no more"):
            with results.ResultFolder(self.path("out")) as folder:
                self.drafted(folder, 0, 1, (results.RESULT, b"a"))
                raise ValueError("no more")
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_what_is_there_stays(self):
        os.mkdir(self.path("out"))
        with self.assertRaisesRegex(ValueError, "is there already"):
            results.ResultFolder(self.path("out"))


class PartsTest(Folder):
    def records(self, part):
        for block in parts.blocks_in(part, "jsonl"):
            records = list(parts.records_of(block, "jsonl"))
            self.assertEqual(block.count, len(records))
            yield from records

    def test_every_division_has_every_record_once(self):
        text = b'{"id":1}\n\n{"id":22}\r\n  \n{"id":"\xff"}\n{"id":4}'
        pathlib.Path(self.path("a.jsonl")).write_bytes(text)
        whole = list(self.records(parts.Part(self.path("a.jsonl"), 0, len(text))))
        self.assertEqual([record.line for record in whole],
                         [b'{"id":1}\n', b'{"id":22}\r\n', b'{"id":"\xff"}\n', b'{"id":4}\n'])
        for length in range(1, len(text) + 1):
            with self.subTest(length=length):
                divided = [record for start in range(0, len(text), length) for record in self.records(
                    parts.Part(self.path("a.jsonl"), start, min(len(text), start + length)))]
                self.assertEqual(divided, whole)
                with mock.patch.object(parts, "CHUNK", length):
                    self.assertEqual(list(self.records(parts.Part(self.path("a.jsonl"), 0, len(text)))), whole)

    def test_packed_lines_are_one_part(self):
        text = b'{"id":1}\n{"id":2}\n' * 300_000
        path = self.path("a.jsonl.gz")
        pathlib.Path(path).write_bytes(gzip.compress(text))
        self.assertEqual(parts.parts_of([(path, 10 << 20)], "jsonl", 100), [parts.Part(path, 0, 10 << 20)])
        records = list(self.records(parts.Part(path, 0, 1)))
        self.assertEqual(b"".join(record.line for record in records), text)

    def test_names_say_how_an_archive_is_stored(self):
        for name, form in (("a.jsonl", "jsonl"), ("b/a.ndjson.gz", "jsonl"), ("s3://b/a.warc.wet.gz", "warc"),
                           ("A.WARC", "warc"), ("a.parquet/", "parquet"), ("archive", None), ("a.gz", None)):
            with self.subTest(name):
                self.assertEqual(parts.format_of(name), form)


if __name__ == "__main__":
    CLI = os.path.abspath(sys.argv.pop(1))
    unittest.main()
