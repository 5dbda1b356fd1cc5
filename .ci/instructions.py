#!/usr/bin/env python3
"""Holds the instructions of three small jobs under a bound that is committed.

    instructions.py SVERKA [--write]

Counted by callgrind, on one thread and with fixed hashes, so that they do not depend on
the machine's load. The bounds stand in instructions.tsv, 5 % above what was counted when
they were written; --write writes them anew.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
TABLE = HERE / "instructions.tsv"
CORPUS = HERE.parent / "Corpus"
SLACK = 1.05
JOBS = {
    "a word": ["lexicon", "мир"],
    "an article": ["align", CORPUS / "01-statement.txt", "--jobs", "1", "--quiet"],
    "a check": ["check", CORPUS / "10-court.txt", "--jobs", "1", "--quiet", "--fail-on", "never"],
}


def count(sverka, arguments):
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", sverka, *arguments],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
            env={**os.environ, "SWIFT_DETERMINISTIC_HASHING": "1", "LC_ALL": "C.UTF-8"})
    found = re.search(r"refs:\s+([\d,]+)", done.stderr)
    if done.returncode != 0 or not found:
        sys.exit(done.stderr[-2000:])
    return int(found[1].replace(",", ""))


def main():
    sverka = str(pathlib.Path(sys.argv[1]).resolve())
    counts = {name: count(sverka, arguments) for name, arguments in JOBS.items()}
    if "--write" in sys.argv:
        lines = [f"{name}\t{int(number * SLACK)}" for name, number in counts.items()]
        TABLE.write_text("job\tinstructions\n" + "\n".join(lines) + "\n")
    bounds = dict(line.split("\t") for line in TABLE.read_text().splitlines()[1:])
    over = 0
    for name, number in counts.items():
        bound = int(bounds[name])
        over += number > bound
        print(f"{name}: {number / 1e6:.0f} million instructions, {number / bound:.0%} of what is allowed")
    return 1 if over else 0


sys.exit(main())
