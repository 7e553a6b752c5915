"""Summarizes an archive of articles on Apache Spark.

    spark-submit summarize_archive.py --input articles.parquet --output summaries.parquet
    spark-submit summarize_archive.py --input 'articles/*.jsonl' --output summaries -- --sentences 5

Every row of the input gives one row of the output with the same id: its summary, or in the column `error` why there
is none. Each partition runs through one process of `summarize --from jsonl -f jsonl`; what follows `--` is passed on
to it.
"""

import argparse
import shlex
import subprocess
import sys
import threading
from typing import Iterable, Iterator

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.types import StringType

FIELDS = ("id", "text", "title", "language")
# The lines that come back, as the project's schema/line.schema.json has them. An id is read as text, so that none is
# too large for a number.
LINE = """
    id string, error string, language string, title string,
    sentences array<struct<text: string, index: int, score: double>>,
    keywords array<struct<phrase: string, score: double>>,
    stats struct<articleWords: int, articleSentences: int, summaryWords: int, reduction: double>
"""


def main(arguments: list[str]) -> None:
    options = parse(arguments)
    spark = SparkSession.builder.appName("summarize archive").getOrCreate()
    lines, id_type = read(spark, options)
    if options.partitions:
        lines = lines.repartition(options.partitions)
    command = [*shlex.split(options.command), "--from", "jsonl", "--format", "jsonl", "--jobs", "1", *options.rest]
    piped = lines.rdd.mapPartitions(lambda rows: pipe(command, (row.value for row in rows)))
    summaries = spark.createDataFrame(piped.map(lambda line: (line,)), "value string")
    write(parsed(summaries, id_type), options)
    spark.stop()


def parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--input", required=True, help="Parquet, or JSON lines with a name in .json, .jsonl, .gz …")
    parser.add_argument("--output", required=True, help="a folder that does not exist yet")
    parser.add_argument("--input-format", choices=["parquet", "jsonl"], help="default: by the name")
    parser.add_argument("--output-format", choices=["parquet", "jsonl"], help="default: that of the input")
    parser.add_argument("--partitions", type=int, help="so many; default: as the input is cut")
    parser.add_argument("--command", default="summarize", help="the program on the workers (default: summarize)")
    parser.add_argument("rest", nargs="*", help="options of summarize, after --")
    options = parser.parse_args(arguments)
    options.input_format = options.input_format or ("jsonl" if ".json" in options.input else "parquet")
    options.output_format = options.output_format or options.input_format
    return options


def read(spark: SparkSession, options: argparse.Namespace) -> tuple[DataFrame, object]:
    """The records as JSON lines in a column `value`, and the type of their ids."""
    if options.input_format == "jsonl":
        return spark.read.text(options.input, lineSep="\n"), StringType()
    table = spark.read.parquet(options.input)
    fields = [table[name] for name in FIELDS if name in table.columns]
    return table.select(F.to_json(F.struct(*fields)).alias("value")), table.schema["id"].dataType


def parsed(lines: DataFrame, id_type: object) -> DataFrame:
    """The lines that came back as a table; a row has sentences or an error."""
    line = F.from_json("value", LINE).alias("line")
    return lines.select(line).select("line.*").withColumn("id", F.col("id").cast(id_type))


def write(table: DataFrame, options: argparse.Namespace) -> None:
    if options.output_format == "jsonl":
        table.write.json(options.output)
    else:
        table.write.parquet(options.output)


def pipe(command: list[str], lines: Iterable[str]) -> Iterator[str]:
    """The lines that a program answers, one for each, in order.

    An exit code of 1 says that some records failed, which their own lines say, too. Anything else, or an answer that
    is missing, fails the task, and Spark runs it again. (`RDD.pipe` knows no exit code but 0, or ignores all of them.)
    """
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    sent = 0
    failures: list[BaseException] = []

    def send() -> None:
        nonlocal sent
        try:
            with process.stdin as stdin:
                for line in lines:
                    stdin.write(line.encode() + b"\n")
                    sent += 1
        except BaseException as error:
            failures.append(error)

    sender = threading.Thread(target=send, daemon=True)
    sender.start()
    received = 0
    try:
        for line in process.stdout:
            received += 1
            yield line.decode().rstrip("\n")
        sender.join()
        code = process.wait()
    finally:
        process.kill()
    if failures or code not in (0, 1) or received != sent:
        what = f"{command[0]} exited with {code} after {received} of {sent} records"
        raise RuntimeError(what) from next(iter(failures), None)


if __name__ == "__main__":
    main(sys.argv[1:])
