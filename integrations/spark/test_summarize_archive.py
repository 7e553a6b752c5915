"""Runs the job for real: on a cluster of two workers in processes of their own, one of which is killed meanwhile.

    .venv/bin/python -m unittest --buffer
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

HERE = Path(__file__).parent
PROGRAM = f"node {HERE.parent.parent / 'bin' / 'summarize.js'}"
CLUSTER = "local-cluster[2,1,1024]"
RECORDS = 3_000
BAD = {7: "not JSON at all", 8: '{"id": "b8"}', 9: '{"id": "b9", "text": ""}', 10: ""}


def article(number: int) -> str:
    return (
        f"The ferry to island {number} was late again on Monday. "
        f"Its captain, number {number % 97} on the list, blamed the fog over the harbour. "
        "The passengers waited for two hours without a word from the company. "
        "A new timetable is to come in the spring, the mayor said. "
    ) * 3


def archive(path: Path) -> None:
    lines = [
        BAD.get(number, json.dumps({"id": f"r{number}", "text": article(number)})) for number in range(RECORDS)
    ]
    path.write_text("\n".join(lines) + "\n")


def children(pid: int) -> list[int]:
    """The processes below a process, from the nearest on."""
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    direct = [int(child) for task in tasks for child in task.read_text().split()]
    return direct + [below for child in direct for below in children(child)]


def workers(pid: int) -> list[int]:
    def is_worker(process: int) -> bool:
        try:
            return b"CoarseGrainedExecutorBackend" in Path(f"/proc/{process}/cmdline").read_bytes()
        except OSError:
            return False

    return [process for process in children(pid) if is_worker(process)]


class Job(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="no-time-to-read-"))
        self.addCleanup(shutil.rmtree, self.folder)

    def start(self, *arguments: str, master: str = CLUSTER) -> subprocess.Popen:
        spark_submit = Path(sys.executable).parent / "spark-submit"
        command = [
            *(str(spark_submit), "--master", master, "--conf", "spark.ui.enabled=false"),
            *(str(HERE / "summarize_archive.py"), "--command", PROGRAM, *arguments),
        ]
        environment = {**os.environ, "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
        log = (self.folder / "log").open("w")
        self.addCleanup(log.close)
        return subprocess.Popen(command, env=environment, cwd=self.folder, stderr=log)

    def finished(self, job: subprocess.Popen) -> None:
        self.assertEqual(job.wait(), 0, (self.folder / "log").read_text()[-2_000:])

    def rows(self, folder: Path) -> list[dict]:
        return [json.loads(line) for part in folder.glob("part-*") for line in part.read_text().splitlines()]

    def check(self, rows: list[dict]) -> None:
        ids = [row["id"] for row in rows if "id" in row]
        good = {f"r{number}" for number in range(RECORDS) if number not in BAD}
        self.assertEqual(len(rows), RECORDS)
        self.assertEqual(sorted(ids), sorted(good | {"b8", "b9"}))
        for row in rows:
            self.assertNotEqual("error" in row, "sentences" in row)
            self.assertEqual(row.get("id") in good, "sentences" in row)

    def test_gives_every_id_once_though_a_worker_is_killed(self) -> None:
        archive(self.folder / "in.jsonl")
        output = self.folder / "out"
        job = self.start("--input", str(self.folder / "in.jsonl"), "--output", str(output), "--partitions", "12")
        # Some tasks are done, others are under way.
        while job.poll() is None and len(list(output.glob("_temporary/0/task_*"))) < 2:
            time.sleep(0.1)
        victims = workers(job.pid)
        self.assertEqual(len(victims), 2)
        os.kill(victims[0], signal.SIGKILL)
        self.finished(job)
        self.assertRegex((self.folder / "log").read_text(), "Lost executor|ExecutorLost|Lost task")
        self.check(self.rows(output))

    def test_keeps_ids_of_any_type_in_parquet(self) -> None:
        script = self.folder / "table.py"
        script.write_text(
            "import sys\n"
            "from pyspark.sql import SparkSession\n"
            "spark = SparkSession.builder.getOrCreate()\n"
            "rows = [(9007199254740993 + n, f'Title {n}', sys.argv[2] if n else None) for n in range(40)]\n"
            "spark.createDataFrame(rows, 'id long, title string, text string').write.parquet(sys.argv[1])\n"
        )
        table, output = self.folder / "in.parquet", self.folder / "out"
        environment = {**os.environ, "SPARK_LOCAL_IP": "127.0.0.1"}
        subprocess.run(
            [sys.executable, str(script), str(table), article(1)], env=environment, check=True, capture_output=True
        )
        self.finished(
            self.start(
                *("--input", str(table), "--output", str(output), "--output-format", "jsonl"),
                *("--", "--sentences", "2", "--keywords", "3"),
                master="local[2]",
            )
        )
        rows = sorted(self.rows(output), key=lambda row: row["id"])
        self.assertEqual([row["id"] for row in rows], [9007199254740993 + n for n in range(40)])
        self.assertEqual(rows[0]["error"], 'no text: give the record a field "text"')
        for number, row in enumerate(rows[1:], 1):
            self.assertEqual((len(row["sentences"]), len(row["keywords"]), row["title"]), (2, 3, f"Title {number}"))

    def test_fails_where_the_program_does(self) -> None:
        archive(self.folder / "in.jsonl")
        job = self.start(
            *("--input", str(self.folder / "in.jsonl"), "--output", str(self.folder / "out"), "--", "--sentnces", "2"),
            master="local[1]",
        )
        self.assertNotEqual(job.wait(), 0)
        self.assertIn("exited with 2 after 0 of", (self.folder / "log").read_text())


if __name__ == "__main__":
    unittest.main()
