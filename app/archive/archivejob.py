# SPDX-License-Identifier: Apache-2.0
"""Bluepencil over archives that are too large for one machine: a job for Apache Spark.

    spark-submit archivejob.py analyze --count-repeats index.jsonl -o findings archive/*.jsonl
    spark-submit archivejob.py clean --repeats index.jsonl --results parquet -o clean crawl/*.warc.gz -- --sure

With --count-repeats the archive is read twice: first to count in how many articles of its source each line stands, then
to analyze with what was counted. Results lie in the folder outcome=result, what could not be used in outcome=bad, each
with the reason. One behind the other the files of results are, byte for byte, what one bluepencil-cli writes.

On a single machine `--driver-java-options "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"` starts Spark with two thirds of the
work.

Exit status: 0 all done, 1 some records were kept aside, 2 wrong usage, or nothing could be done.
"""
import argparse
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

from py4j.protocol import Py4JJavaError  # noqa: E402
from pyspark.errors import PySparkException  # noqa: E402
from pyspark.sql import SparkSession  # noqa: E402
from pyspark.sql import functions as sql  # noqa: E402

import parts  # noqa: E402
import passes  # noqa: E402
import results  # noqa: E402
import stage  # noqa: E402

DONE, SOME_BAD, NOTHING = 0, 1, 2

TASKS_PER_CORE = 16  # at least, so that at the end no core waits long for another
MOST_TASKS = 50_000  # beyond that a task gets several parts, in order

# Options of the command line that the job sets itself, or that answer a record with something else than one line.
OURS = ("-o", "--output", "--names", "--force", "--format", "--input", "--learn-repeats", "--count-repeats",
        "--repeats", "--help", "-h", "--version", "-v")
# Those that change the text, and with it what is counted; with the number of their values.
OF_TEXT = {"--encoding": 1, "--repair": 1, "--no-sandbox": 0}

SPAN = "start: BIGINT, `end`: BIGINT"
COLUMNS = {
    "analyze": f"""id STRING, source STRING, encoding STRING, length BIGINT, title STRING, byline STRING, date STRING,
        url STRING, site STRING, language STRING, field STRING, text STRING,
        warnings ARRAY<STRUCT<code: STRING, reason: STRING, {SPAN}>>,
        findings ARRAY<STRUCT<id: STRING, kind: STRING, category: STRING, {SPAN}, confidence: DOUBLE, rule: STRING,
            reason: STRING, name: STRING, related: ARRAY<STRUCT<role: STRING, id: STRING, {SPAN}>>>>,
        people ARRAY<STRUCT<name: STRING, role: STRING, gender: STRING, quotes: BIGINT,
            mentions: ARRAY<STRUCT<{SPAN}>>>>""",
    "clean": "id STRING, title STRING, url STRING, date STRING, text STRING",
}


def parsed(arguments):
    own, passed = arguments, []
    if "--" in arguments:
        cut = arguments.index("--")
        own, passed = arguments[:cut], arguments[cut + 1:]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter,
                                     usage="archivejob.py {analyze,clean} [options] PATH… [-- OPTIONS]",
                                     epilog="What stands behind -- are options of bluepencil-cli.")
    parser.add_argument("command", choices=sorted(COLUMNS))
    parser.add_argument("paths", nargs="+", metavar="PATH", help="files, folders or patterns, of any address that "
                        "Spark can read")
    parser.add_argument("--input", choices=["auto", *parts.SUFFIXES], default="auto",
                        help="how the archive is stored; auto: by the names (WET is warc)")
    parser.add_argument("-o", "--output", metavar="FOLDER", help="where the results go; it must not be there yet")
    parser.add_argument("--results", choices=["jsonl", "parquet"], default="jsonl", help="how they are stored")
    parser.add_argument("--count-repeats", metavar="INDEX", help="first count which lines recur, and write that to "
                        "this file; it serves bluepencil-cli and the window as well")
    parser.add_argument("--repeats", metavar="INDEX", action="append", default=[],
                        help="lines that were counted before; several count together")
    parser.add_argument("--cli", default="bluepencil-cli", help="where the command line is, on every worker")
    wanted = parser.parse_args(own)
    wanted.passed = passed
    for word in passed:
        if word.partition("=")[0] in OURS:
            parser.error(f"{word} is the job's own business; leave it out behind --.")
    if not wanted.output and not wanted.count_repeats:
        parser.error("Say with -o where the results go, or with --count-repeats where the index goes.")
    return wanted


def of_text(options):
    """Those of the options that say how an article is read."""
    words, found = iter(options), []
    for word in words:
        name, equals, _ = word.partition("=")
        if name in OF_TEXT:
            found += [word, *([] if equals else [next(words, "") for _ in range(OF_TEXT[name])])]
    return found


def form_of(wanted):
    if wanted.input != "auto":
        return wanted.input
    forms = {parts.format_of(path) for path in wanted.paths}
    if len(forms) != 1 or None in forms:
        raise ValueError("The names do not say how the archive is stored; say it with --input.")
    return forms.pop()


class Job:
    def __init__(self, spark, wanted):
        self._spark = spark
        self._wanted = wanted
        self._form = form_of(wanted)
        cores = spark.sparkContext.defaultParallelism
        self._parts = parts.parts_of(self._files(), self._form, TASKS_PER_CORE * cores)

    def count(self):
        """First pass: every part counts for itself, then what is of one site comes together."""
        command = [self._wanted.cli, "analyze", *of_text(self._wanted.passed)]
        counted = self._table().mapInArrow(passes.counting(command, self._form), passes.INDEXES)
        together = counted.repartition("site").mapInArrow(passes.adding_up(command), passes.INDEXES)
        indexes = [row.part for row in together.toLocalIterator()]
        for known in self._wanted.repeats:
            with open(known, encoding="utf-8") as file:
                indexes.append(file.read())
        stage.add_up_into(self._wanted.count_repeats, command, indexes)

    def answer(self):
        """Second pass: each record is answered, with all that was counted. True where some were kept aside."""
        wanted = self._wanted
        indexes = [wanted.count_repeats] if wanted.count_repeats else wanted.repeats
        for index in indexes:
            self._spark.sparkContext.addFile(os.path.abspath(index))
        command = [wanted.cli, wanted.command, *wanted.passed]
        write = self._write_lines if wanted.results == "jsonl" else self._write_table
        return write(command, [os.path.basename(index) for index in indexes])

    def _files(self):
        """Addresses and sizes, in the order of their names. Asks the file systems themselves: through one of Spark's
        tables that takes three seconds, as much as the rest of Spark's start."""
        return sorted(file for path in self._wanted.paths for file in self._files_at(path))

    def _files_at(self, path):
        context = self._spark.sparkContext
        pattern = context._jvm.org.apache.hadoop.fs.Path(path)
        system = pattern.getFileSystem(context._jsc.hadoopConfiguration())
        matching = system.globStatus(pattern)
        if not matching:
            raise ValueError(f"“{path}” is not there; say where the archive is.")
        for match in matching:
            root = match.getPath().toUri().toString()
            below = system.listFiles(match.getPath(), True)
            while below.hasNext():
                file = below.next()
                address = file.getPath().toUri().toString()
                if not _is_hidden(address[len(root):]):
                    yield address, file.getLen()

    def _parted(self):
        tasks = max(1, min(len(self._parts), MOST_TASKS))
        return self._spark.sparkContext.parallelize(self._parts, tasks)

    def _table(self):
        return self._spark.createDataFrame(self._parted(), passes.PARTS)

    def _write_lines(self, command, indexes):
        with results.ResultFolder(self._wanted.output) as folder:
            write = passes.writing(command, self._form, indexes, folder.address)
            drafted = self._parted().mapPartitionsWithIndex(write).collect()
            folder.take(drafted)
        return any(each.outcome == results.BAD for each in drafted)

    def _write_table(self, command, indexes):
        # Results and what was kept aside are written side by side: sorting them apart would lose the order.
        self._spark.conf.set("spark.sql.maxConcurrentOutputFileWriters", "4")
        answers = self._table().mapInArrow(passes.answering(command, self._form, indexes), passes.ANSWERS)
        outcome = sql.when(sql.col("result").isNull(), results.BAD).otherwise(results.RESULT).alias("outcome")
        read = sql.from_json("result", COLUMNS[self._wanted.command]).alias("read")
        table = answers.select("archive", "place", read, "error", "record", outcome)
        table = table.select("archive", "place", "read.*", "error", "record", "outcome")
        table.write.partitionBy("outcome").parquet(self._wanted.output)
        kept = self._spark.read.parquet(self._wanted.output)
        return "outcome" in kept.columns and bool(kept.where(sql.col("outcome") == results.BAD).head(1))


def run(wanted):
    known = SparkSession.getActiveSession()  # of a notebook, or of whoever does several jobs: it stays
    spark = known or SparkSession.builder.appName("Bluepencil").getOrCreate()
    try:
        for module in (parts, passes, results, stage):
            spark.sparkContext.addPyFile(module.__file__)
        job = Job(spark, wanted)
        if wanted.count_repeats:
            job.count()
        if not wanted.output:
            return DONE
        return SOME_BAD if job.answer() else DONE
    finally:
        if known is None:
            spark.stop()


def main(arguments):
    wanted = parsed(arguments)
    try:
        return run(wanted)
    except (OSError, ValueError, stage.StageError, PySparkException, Py4JJavaError) as error:
        print(f"archivejob: {_sentence(error)}", file=sys.stderr)
        return NOTHING


def _is_hidden(path):
    """What Spark and others keep beside their results."""
    return any(name.startswith(("_", ".")) for name in path.split("/"))


def _sentence(error):
    """Without the stacks of Spark's workers: what we said there stands in them."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()] or ["Spark gave no reason."]
    return next((line.split("StageError: ", 1)[1] for line in lines if "StageError: " in line), lines[0])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
