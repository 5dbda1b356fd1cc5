"""Holds an archive that ran on Spark against the same on one machine, byte for byte.

    python Tests/Cluster/cluster.py .build/release/sverka [COPIES]

The archive is Corpus, ten times over under different names, and a text that can't be
read. It runs on Spark once undisturbed, and once with the process of a task killed in
each of the two jobs, which Spark must try again. Needs `pip install pyspark` and Java.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

BINARY = str(pathlib.Path(sys.argv[1]).resolve())
COPIES = int(sys.argv[2]) if len(sys.argv) > 2 else 10
HERE = pathlib.Path(__file__).resolve().parent
CORPUS = HERE.parents[1] / "Corpus"
PARTS = 12

# Stands in for the program. In the first call of each command the program gets one
# document and is killed while it waits for the next: its result is cut off.
KILLER = f"""#!{sys.executable}
import os, subprocess, sys, time
try:
    os.mkdir(__file__ + "-" + sys.argv[1])
except FileExistsError:
    os.execv({BINARY!r}, ["sverka", *sys.argv[1:]])
process = subprocess.Popen([{BINARY!r}, *sys.argv[1:]], stdin=subprocess.PIPE)
process.stdin.write(sys.stdin.buffer.readline())
process.stdin.flush()
time.sleep(2)
process.kill()
sys.exit(128 - process.wait())
"""


def make_archive(folder):
    for copy in range(COPIES):
        # Names that sort otherwise than their paths as letters do.
        target = folder / ("year" if copy == 0 else f"year-{copy}")
        target.mkdir(parents=True)
        for path in CORPUS.iterdir():
            if path.suffix in (".txt", ".html", ".md") and path.stem != "README":
                shutil.copy(path, target)
    # A text that can't be read stops nothing. Its line of the result has its number,
    # which is that of the whole only here.
    (folder / "year" / "00-empty.txt").write_text("\n")


def on_one_machine(archive, out):
    """The files of one stream over all documents, in the order of their paths."""
    out.mkdir()
    paths = sorted(archive.rglob("*.*"), key=lambda path: path.relative_to(archive).parts)
    documents = "".join(
        json.dumps({"document": path.relative_to(archive).as_posix(), "text": path.read_text("utf-8")}) + "\n"
        for path in paths)

    def run(status, *arguments):
        done = subprocess.run([BINARY, *arguments, "--quiet"], input=documents.encode())
        assert done.returncode == status, arguments

    run(2, "align", "--stream", "-o", out / "alignment.jsonl")
    run(2, "glossary", "build", "--partial", "--stream", "-o", out / "counts")
    run(0, "glossary", "add", out / "counts", "-o", out / "glossary.tsv")


def on_spark(program, archive, out):
    """How many tasks failed and were tried again."""
    done = subprocess.run(
        ["spark-submit", "--master", "local[2,4]", "--conf", "spark.ui.enabled=false",
         HERE / "archive.py", program, archive, out, str(PARTS)],
        env={**os.environ, "PATH": f"{os.path.dirname(sys.executable)}:{os.environ['PATH']}",
             "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"},
        stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit(done.stderr)
    return len(re.findall("Lost task", done.stderr))


def compare(what, single, out):
    parts = sorted((out / "alignment").glob("part-*"))
    results = {
        "alignment.jsonl": b"".join(part.read_bytes() for part in parts),
        "glossary.tsv": (out / "glossary.tsv").read_bytes(),
    }
    for name, result in results.items():
        if result != (single / name).read_bytes():
            sys.exit(f"{what}: {name} is not that of one machine")
        print(f"ok {what}: {name}, {result.count(10)} lines of {len(parts)} parts")


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        archive, single, killer = folder / "archive", folder / "single", folder / "killer"
        make_archive(archive)
        on_one_machine(archive, single)
        on_spark(BINARY, archive, folder / "whole")
        compare("undisturbed", single, folder / "whole")
        killer.write_text(KILLER, encoding="utf-8")
        killer.chmod(0o755)
        failed = on_spark(killer, archive, folder / "killed")
        compare(f"{failed} tasks killed", single, folder / "killed")
        if failed < 2:
            sys.exit("two processes were killed, and Spark did not see it")


main()
