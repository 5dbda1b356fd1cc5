"""Kills runs that write at random moments, and looks at what they leave.

    python3 Tests/Kills/kills.py .build/release/sverka [KILLS] [SEED]

Each command is killed KILLS times (100) by KILL, TERM, INT or HUP, half of them
while it writes. Behind every kill no file may be torn, no table gone and no
decision lost; behind the next run that is left alone nothing may lie about.
"""
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

BINARY = str(pathlib.Path(sys.argv[1]).resolve())
KILLS = int(sys.argv[2]) if len(sys.argv) > 2 else 100
RANDOM = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
CORPUS = pathlib.Path(__file__).resolve().parents[2] / "Corpus"
KEPT = re.compile(r".*\.(bak|units|old-\d+|old-\d+\.units|new-\d+|new-\d+\.units)$")
SIGNALS = [signal.SIGKILL, signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP]


def files(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() or path.is_symlink()
    }


def copy(source, target):
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)


def decide(table, token, every, status):
    """Writes decisions into rows of a table, with notes to know them again by."""
    lines = table.read_text(encoding="utf-8").rstrip("\n").split("\n")
    head = lines[0].split("\t")
    state, note = head.index("status"), head.index("note")
    tokens = []
    for number in range(1, len(lines), every):
        cells = lines[number].split("\t")
        cells[state], cells[note] = status, f"{token}-{number}-kept"
        tokens.append(cells[note].encode())
        lines[number] = "\t".join(cells)
    table.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return tokens


class Command:
    """What is killed: it works in `home`, which is made anew for each round."""

    name = ""
    arguments = []
    # Files that the command writes, by a pattern on their names.
    results = re.compile("")

    def __init__(self, home):
        self.home, self.model = home / "now", home / "model"
        self.model.mkdir(parents=True)
        self.tokens = []
        self.prepare(self.model)

    def run(self, folder):
        return subprocess.run(
            [BINARY, *self.arguments], cwd=folder, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE, text=True)

    def whole(self):
        """The files behind a run that is left alone, and how long it takes."""
        copy(self.model, self.home)
        start = time.monotonic()
        done = self.run(self.home)
        assert done.returncode < 2, done.stderr
        return files(self.home), time.monotonic() - start

    def kill(self, takes):
        late = RANDOM.random() < 0.5
        moment = takes * (RANDOM.uniform(0.6, 1.1) if late else RANDOM.random())
        process = subprocess.Popen(
            [BINARY, *self.arguments], cwd=self.home, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        time.sleep(moment)
        process.send_signal(RANDOM.choice(SIGNALS))
        return process.wait() < 0

    def has_all(self, now):
        """Whether each decision stands in a table that is whole."""
        tables = b"".join(data for name, data in now.items() if not name.endswith(".units"))
        return [token for token in self.tokens if token not in tables]


class Review(Command):
    name = "review"
    arguments = ["review", "articles", "-o", "out", "--quiet"]

    def prepare(self, model):
        articles = model / "articles"
        articles.mkdir()
        for path in sorted(CORPUS.glob("*.txt")):
            shutil.copy(path, articles)
        assert self.run(model).returncode < 2
        self.tokens = decide(model / "out/alignment.tsv", "row", 9, "accepted")
        self.tokens += decide(model / "out/glossary.tsv", "term", 9, "preferred")
        # So that the tables are not the same in the next run.
        with open(next(articles.glob("*.txt")), "a", encoding="utf-8") as file:
            file.write("\n\nМост открыли.\n\nThe bridge was opened.\n")


class Fresh(Review):
    name = "review --fresh"
    arguments = [*Review.arguments, "--fresh"]


class Merge(Command):
    name = "glossary merge"
    arguments = ["glossary", "merge", "anna.tsv", "boris.tsv", "-o", "all.tsv", "--quiet"]

    def prepare(self, model):
        assert subprocess.run(
            [BINARY, "glossary", "build", str(CORPUS), "-o", "anna.tsv", "--quiet"], cwd=model
        ).returncode < 2
        shutil.copy(model / "anna.tsv", model / "boris.tsv")
        shutil.copy(model / "anna.tsv", model / "all.tsv")
        self.tokens = decide(model / "all.tsv", "all", 7, "preferred")
        decide(model / "anna.tsv", "anna", 11, "admitted")


class Align(Review):
    name = "align -o"
    arguments = ["align", "articles", "-o", "out/", "--quiet"]

    def prepare(self, model):
        articles = model / "articles"
        articles.mkdir()
        for path in sorted(CORPUS.glob("*.txt")):
            shutil.copy(path, articles)
        assert self.run(model).returncode < 2
        for table in sorted((model / "out").glob("*.tsv")):
            self.tokens += decide(table, table.stem, 9, "accepted")
        for path in articles.glob("*.txt"):
            with open(path, "a", encoding="utf-8") as file:
                file.write("\n\nМост открыли.\n\nThe bridge was opened.\n")


class Fix(Command):
    name = "check --fix"
    arguments = ["check", "articles", "--glossary", "g.tsv", "--fix", "--quiet"]

    def prepare(self, model):
        articles = model / "articles"
        articles.mkdir()
        (model / "g.tsv").write_text(
            "ru\ten\tstatus\nмост\tbridge\tpreferred\nмост\told span\tdeprecated\n",
            encoding="utf-8")
        for number in range(60):
            text = f"Мост {number} открыт.\n\nThe old span {number} is open.\n\n" * 20
            (articles / f"{number}.txt").write_text(text, encoding="utf-8")


def measure(command):
    end, takes = command.whole()
    start = files(command.model)
    counts = dict(kills=0, broken=0, lost=0, left=0)
    told = []
    while counts["kills"] < KILLS:
        copy(command.model, command.home)
        if not command.kill(takes):
            # It was done before; the moments are too late.
            takes *= 0.99
            continue
        counts["kills"] += 1
        now = files(command.home)
        for name in start:
            # Old or new, and there; a page holds the time of nothing.
            if name not in now or now[name] not in (start[name], end.get(name)):
                counts["broken"] += 1
                told.append(f"{name} is {'torn' if name in now else 'gone'}")
        lost = command.has_all({name: data for name, data in now.items() if name in start or KEPT.match(name)})
        again = command.run(command.home)
        after = files(command.home)
        lost += command.has_all(after) if again.returncode < 2 else [again.stderr]
        counts["lost"] += len(lost)
        told += [f"{token} is lost" for token in lost]
        left = [
            path.relative_to(command.home).as_posix() for path in command.home.rglob("*")
            if path.relative_to(command.home).as_posix() not in end
            and path.is_file() and not KEPT.match(path.name)
            or path.is_dir() and path.name.startswith(".")
        ]
        counts["left"] += len(left)
        told += [f"{name} is left" for name in left]
    return counts, told


def main():
    print(f"{'command':16} kills  broken  decisions lost  left behind")
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        for kind in [Review, Fresh, Merge, Align, Fix]:
            counts, told = measure(kind(pathlib.Path(folder) / kind.__name__))
            print(
                f"{kind.name:16} {counts['kills']:5} {counts['broken']:7} {counts['lost']:15}"
                f" {counts['left']:12}", flush=True)
            for line in told[:10]:
                print("   ", line)
            failed = failed or bool(told)
    sys.exit(failed)


main()
