"""Aligns an archive and makes its glossary on Apache Spark.

    spark-submit --master MASTER archive.py SVERKA FOLDER OUT [PARTS]

FOLDER holds articles as texts in UTF-8, in folders of any depth. All machines must
have the program at the path SVERKA and reach FOLDER and OUT. Writes

- OUT/alignment/part-*: a JSON line a document, sorted by document throughout,
- OUT/counts/part-*: the counts of each part of the archive, OUT/sums/*: of several,
- OUT/glossary.tsv: the glossary over all parts.
"""
import json
import pathlib
import shlex
import subprocess
import sys

from pyspark import SparkContext

ENDINGS = {".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".srt", ".vtt"}
AT_ONCE = 8  # counts that one process adds
sverka, folder, out = sys.argv[1], pathlib.Path(sys.argv[2]).resolve(), pathlib.Path(sys.argv[3]).resolve()
spark = SparkContext(appName="sverka")
parts = int(sys.argv[4]) if len(sys.argv) > 4 else 4 * spark.defaultParallelism


def document(name):
    """A line for the program. A file that can't be read is empty there, and the program
    names it; `pipe` would wait for ever behind an exception."""
    try:
        return json.dumps({"document": name, "text": (folder / name).read_text("utf-8", "replace")})
    except OSError:
        return json.dumps({"document": name, "text": ""})


def stream(*words):
    """A command for `pipe`, one thread a task. Status 2 says that some text could not
    be read: a line of the result names it, and it is no reason to try again."""
    command = shlex.join([sverka, *words, "--stream", "--jobs", "1", "--quiet"])
    return shlex.join(["sh", "-c", command + " || [ $? = 2 ]"])


# In the order in which the program walks folders; each part is a stretch of it.
paths = sorted((path.relative_to(folder) for path in folder.rglob("*.*")), key=lambda path: path.parts)
names = [path.as_posix() for path in paths if path.suffix.lower() in ENDINGS]
documents = spark.parallelize(names, parts).map(document)

# Without `checkCode` what a killed process leaves would pass for the whole.
documents.pipe(stream("align"), checkCode=True).saveAsTextFile(f"file://{out}/alignment")
documents.pipe(stream("glossary", "build", "--partial"), checkCode=True).saveAsTextFile(f"file://{out}/counts")


def add(group):
    """Adds the counts of parts that follow one another."""
    name, files = group
    subprocess.run([sverka, "glossary", "add", *files, "--partial", "--quiet", "-o", name], check=True)
    return name


counts = sorted(str(path) for path in out.glob("counts/part-*"))
(out / "sums").mkdir()
while len(counts) > AT_ONCE:
    groups = [
        (f"{out}/sums/{len(counts)}-{start:06}", counts[start:start + AT_ONCE])
        for start in range(0, len(counts), AT_ONCE)
    ]
    counts = spark.parallelize(groups, len(groups)).map(add).collect()
subprocess.run([sverka, "glossary", "add", *counts, "-o", out / "glossary.tsv"], check=True)
