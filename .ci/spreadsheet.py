#!/usr/bin/env python3
"""Opens tables with decisions in LibreOffice, saves them as text and has sverka read them.

usage: spreadsheet.py SVERKA FOLDER   (FOLDER is written to)

`sverka review Corpus` makes the tables. Decisions and notes are put in, and rows
with terms that spreadsheets like to run or rewrite. A second run writes all
this as sverka writes it, and nothing of it may be lost. Then LibreOffice opens
both tables and saves them, in several ways of doing so, and sverka runs over
what it has saved. Each table must then be, byte for byte, what a run without
LibreOffice makes of it. At last cells are changed as a spreadsheet might, and
each change must come up.
"""
import csv, pathlib, re, shutil, subprocess, sys

TERMS = [
    # Signs of ours and of tables.
    '"знак"', '"', '""', 'a "b" c', "'a'", "'", "''", "строка\nдве", "стол\tбец", "ноль\r\nодин", "\\n", "\\", "a\\tb", "|",
    "#тег", "#", "a;b", "a,b",
    # Formulas.
    "=1+1", "=СУММ(A1)", '="x"', "+7 495", "+слово", "-слово", "-", "+", "@имя", "@SUM(1)",
    # Numbers and amounts.
    "007", "1e5", "1E-3", "3.4", "3,4", "1 000", "1,000.5", "1.000,5", "1\u00a0000", "5 %", "50%", "$5", "5 $", "5 USD",
    "USD 5", "5 €", "5 руб.", "5 ₽", "₽5", "(5)", "5-", ".5", "5.", "½", "1 1/2", "５", "٣٤", "II", "0x1F", "1_000", "4_10",
    # Dates and times.
    "1-2", "1/2", "12.05.2020", "12.05.", "2020-05-12", "2020-05-12T10:30", "10:30", "10:30:15 PM", "1:2", "1d", "5 мая",
    "5 мая 2020 г.", "понедельник, 5 октября 2020 г.", "5 октября 2020 г. 10:30", "March 5", "May 5, 2020", "5-Mar",
    "Monday, 5 October 2020", "март 2020", "Mar-20", "Sept 5", "сент. 2020", "5 нояб. 2020",
    # Truth values and errors.
    "TRUE", "true", "False", "ИСТИНА", "ложь", "NaN", "Infinity", "#N/A", "#REF!", "Err:502", "NULL",
    # Other scripts, marks, spaces.
    "עברית", "العربية 12", "e\u0301", "й", "\u200fа", "x\u00a0y", " с пробелом впереди", "с пробелом сзади ", "два  пробела",
    "длинное " + "слово " * 400,
]

# Separator, quote, UTF-8, first line, columns, language, quoted are text,
# special numbers, and behind an empty place for the sheet, formulas are run.
OPENED = {
    "as it proposes": "9,34,76,1,,0,false,false,false,false,false,,false",
    "in English": "9,34,76,1,,1033,false,false,false,false,false,,false",
    "in Russian": "9,34,76,1,,1049,false,false,false,false,false,,false",
    "special numbers in English": "9,34,76,1,,1033,false,true,false,false,false,,true",
    "special numbers in Russian": "9,34,76,1,,1049,false,true,false,false,false,,true",
    "quoted are text": "9,34,76,1,,1033,true,true,false,false,false,,true",
}
# The same, then: all text in quotes, cells as they are shown.
SAVED = {"": "9,34,76,1,,0,false,true,false", ", text in quotes": "9,34,76,1,,0,true,true,false"}


def review(out):
    run = subprocess.run([sverka, "review", "Corpus", "-o", str(out)], capture_output=True, text=True)
    if run.returncode:
        sys.exit(f"{out}: {run.stderr}")


def read(path):
    """Rows of a table, values as they stand, without their quotes."""
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter="\t"))


def quoted(value):
    return '"' + value.replace('"', '""') + '"' if '"' in value else value


def escaped(value):
    """A value for a table of ours, with an apostrophe whether it needs one or not."""
    for sign, letter in (("\\", "\\\\"), ("\t", "\\t"), ("\n", "\\n"), ("\r", "\\r")):
        value = value.replace(sign, letter)
    return "'" + value


def write(path, rows):
    path.write_text("".join("\t".join(map(quoted, row)) + "\n" for row in rows), encoding="utf-8")


def decide(folder):
    """Decisions on the rows that are there, and awkward rows behind them."""
    rows = read(folder / "glossary.tsv")
    columns = rows[0] = rows[0] + ["reviewer", "date", "own"]
    at = {name: number for number, name in enumerate(columns)}
    statuses = ["preferred", "admitted", "deprecated", "rejected", "proposed"]
    for number, row in enumerate(rows[1:]):
        row += ["", "", ""]
        if number % 3 == 0:
            row[at["status"]] = statuses[number // 3 % 5]
            row[at["note"]] = escaped(TERMS[number % len(TERMS)])
        if number % 6 == 0 and row[at["status"]] != "proposed":
            row[at["ru"]] += " (правлено)"
    for number, term in enumerate(TERMS):
        row = [""] * len(columns)
        row[at["status"]] = statuses[number % 4]
        row[at["ru"]] = escaped(term)
        row[at["en"]] = escaped(TERMS[(number + 7) % len(TERMS)])
        row[at["note"]], row[at["own"]] = escaped(term), escaped(TERMS[(number + 3) % len(TERMS)])
        row[at["date"]], row[at["ru_variants"]] = "'2026-05-01", escaped(term.replace(";", ""))
        row[at["kind"]], row[at["form"]], row[at["confidence"]], row[at["count"]] = "term", "full", "0", "0"
        rows.append(row)
    write(folder / "glossary.tsv", rows)
    rows = read(folder / "alignment.tsv")
    at = {name: number for number, name in enumerate(rows[0])}
    for number, row in enumerate(rows[1:]):
        paired = row[at["ru"]] and row[at["en"]]
        if number % 2 == 0:
            row[at["status"]] = "rejected" if paired and number % 10 == 0 else "accepted"
            row[at["note"]] = escaped(TERMS[number % len(TERMS)])
    write(folder / "alignment.tsv", rows)


def saved_by_office(path, opened, saved, out):
    shutil.rmtree(out, ignore_errors=True)
    subprocess.run(
        [office, f"-env:UserInstallation=file://{folder.absolute()}/profile", "--headless",
         f"--infilter=Text - txt - csv (StarCalc):{opened}",
         "--convert-to", f"tsv:Text - txt - csv (StarCalc):{saved}", "--outdir", str(out), str(path)],
        check=True, capture_output=True)
    return out / path.name


def decisions(path):
    """What a reviewer wrote in each row, as it reads."""
    rows = read(path)
    columns = [c for c in ("document", "ru", "en", "status", "note", "date", "own") if c in rows[0]]
    kept = [[row[rows[0].index(c)] for c in columns] for row in rows[1:]]
    signs = {"\\t": "\t", "\\n": "\n", "\\r": "\r", "\\\\": "\\"}
    return {tuple(re.sub(r"\\.", lambda m: signs[m[0]], v[1:] if v[:1] == "'" else v) for v in row)
            for row in kept if row[columns.index("status")] != "proposed"}


def differences(one, other):
    a, b = (path.read_text(encoding="utf-8").split("\n") for path in (one, other))
    for x, y in zip(a, b):
        for p, q in zip(x.split("\t"), y.split("\t")):
            if p != q:
                yield f"{p!r} became {q!r}"
    if len(a) != len(b):
        yield f"{len(a)} lines became {len(b)}"


sverka, folder = sys.argv[1], pathlib.Path(sys.argv[2])
shutil.rmtree(folder, ignore_errors=True)
folder.mkdir(parents=True)
office = shutil.which("soffice")
if not office:
    print("no LibreOffice here")
    sys.exit()
ours = folder / "ours"
review(ours)
decide(ours)
decided = {name: decisions(ours / name) for name in ("glossary.tsv", "alignment.tsv")}
review(ours)
for name, wanted in decided.items():
    lost = wanted - decisions(ours / name)
    if lost:
        sys.exit(f"{name}: sverka alone loses {sorted(lost)}")
written = folder / "written"
shutil.copytree(ours, written)
review(ours)
print(f"{len(TERMS)} awkward terms; decisions: "
      f"{len(decided['glossary.tsv'])} in the glossary, {len(decided['alignment.tsv'])} in the alignment")

bad = False
for how, opened in OPENED.items():
    for also, saved in SAVED.items():
        if also and how != "as it proposes":
            continue
        theirs = folder / "theirs"
        shutil.rmtree(theirs, ignore_errors=True)
        shutil.copytree(written, theirs)
        for name in ("glossary.tsv", "alignment.tsv"):
            shutil.copy(saved_by_office(written / name, opened, saved, folder / "office"), theirs / name)
        review(theirs)
        for name in ("glossary.tsv", "alignment.tsv"):
            found = list(differences(ours / name, theirs / name))
            print("changed" if found else "ok", name, "opened", how + also)
            for change in found[:20]:
                print("   ", change)
            bad = bad or bool(found)

# What would come up, and does.
CHANGES = [("'007", "7"), ("'1-2", "2020-01-02"), ("'TRUE", "1"), ("'+слово", "слово"), ("preferred", "admitted")]
for before, after in CHANGES:
    theirs = folder / "theirs"
    shutil.rmtree(theirs)
    shutil.copytree(written, theirs)
    rows = read(theirs / "glossary.tsv")
    at = next((i, j) for i, row in enumerate(rows) for j, value in enumerate(row) if value == before)
    rows[at[0]][at[1]] = after
    write(theirs / "glossary.tsv", rows)
    review(theirs)
    if not list(differences(ours / "glossary.tsv", theirs / "glossary.tsv")):
        print(f"not noticed: {before} as {after}")
        bad = True
sys.exit(bad)
