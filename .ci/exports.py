#!/usr/bin/env python3
"""Reads what `sverka glossary export` and `sverka check` write with the clients of other projects.

usage: exports.py SVERKA FOLDER   (FOLDER is written to)
"""
import csv, json, os, pathlib, pty, random, shutil, subprocess, sys, xml.dom.minidom, zipfile

import docx
import openpyxl
from deepl.util import convert_tsv_to_dict
from translate.storage import csvl10n, tbx, tmx

sverka, folder = sys.argv[1], pathlib.Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)

ROWS = [
    ("union-state", "Союзное государство", "Union State", "preferred", 'A & B <c> "q"', "Текст «а» & <б>", "Text <b>"),
    ("union-state", "Союзное государство", "State Union", "deprecated", "", "", ""),
    ("sum", '"знак ""="""', "'=sum(1)", "preferred", "", "", ""),
    ("tag", "#тег", "#tag", "admitted", "", "", ""),
    ("lines", "строка\\nдве", "line\\ttab", "preferred", "", "", ""),
    ("hebrew", "עברית", "e\u0301", "preferred", "", "", ""),
    ("long", "д" * 600, "long", "preferred", "", "", ""),
    ("empty", "пусто", "", "preferred", "", "", ""),
]
table = "concept\tru\ten\tstatus\tnote\tru_context\ten_context\n"
table += "".join("\t".join(row) + "\n" for row in ROWS)
(folder / "g.tsv").write_text(table.replace("\\\\", "\\"), encoding="utf-8")


def export(name, *options):
    path = folder / f"g.{name}"
    subprocess.run(
        [sverka, "glossary", "export", str(folder / "g.tsv"), "--format", name, "-o", str(path), *options],
        check=True, stderr=subprocess.DEVNULL)
    return path


def same(what, got, wanted):
    if got != wanted:
        sys.exit(f"{what}: got {got!r}, wanted {wanted!r}")
    print("ok", what)


units = tbx.tbxfile.parsefile(str(export("tbx2"))).units
same("tbx2 in translate-toolkit", [u.source for u in units][:3], ["Союзное государство", 'знак "="', "#тег"])
same("tbx2: renderings", units[0].target, "Union State")

units = tmx.tmxfile.parsefile(str(export("tmx"))).units
same("tmx in translate-toolkit", [(u.source, u.target) for u in units], [("Текст «а» & <б>", "Text <b>")])

units = csvl10n.csvfile.parsefile(str(export("weblate"))).units
terms = {(u.source, u.target) for u in units}
same("weblate in translate-toolkit", ("Союзное государство", "Union State") in terms, True)

pairs = convert_tsv_to_dict(export("deepl").read_text(encoding="utf-8"))
same("deepl in its client", pairs["Союзное государство"], "Union State")
same("deepl: long terms", any(len(k.encode()) > 1024 for k in pairs), False)

same("tbx is XML", xml.dom.minidom.parse(str(export("tbx"))).documentElement.getAttribute("type"), "TBX-Basic")
same("json", len(json.loads(export("json").read_text(encoding="utf-8"))["concepts"]), 7)

read = csv.reader(export("csv").read_text(encoding="utf-8-sig").splitlines(True))
# Beside the apostrophes that keep a CSV from being run, the same cells.
cells = [[c[1:] if c[:2] in ("'=", "'+", "'-", "'@") else c for c in row] for row in read]
sheet = openpyxl.load_workbook(export("xlsx")).active
same("xlsx: all cells", [[c.value or "" for c in row] for row in sheet.iter_rows()], cells)
same("xlsx: text alone", {c.data_type for row in sheet.iter_rows() for c in row if c.value}, {"s"})
same("xlsx: header", (sheet.freeze_panes, sheet["A1"].font.b, sheet["A2"].font.b), ("A2", True, False))
same("xlsx: filter", sheet.auto_filter.ref, sheet.dimensions)
choice = sheet.data_validations.dataValidation[0]
same("xlsx: statuses", (choice.formula1, str(choice.sqref)[:3]),
     ('"proposed,preferred,admitted,deprecated,rejected"', "D2:"))

guide = docx.Document(str(export("docx", "--title", "Слова", "--author", "Редакция")))
paragraphs = [(p.style.name, p.text) for p in guide.paragraphs]
same("docx: title", paragraphs[:2], [("Title", "Слова"), ("Subtitle", "Редакция")])
for wanted in [
    ("Heading 1", "С"), ("Entry", "Союзное государство — Union State; not State Union"),
    ("Entry Note", 'A & B <c> "q"'), ("Quote", "Текст «а» & <б>\nText <b>"),
]:
    same("docx: " + wanted[0], wanted in paragraphs, True)
same("docx: struck through", [r.text for p in guide.paragraphs for r in p.runs if r.style.font.strike], ["State Union"])

terminal, end = pty.openpty()
refused = subprocess.run(
    [sverka, "glossary", "export", str(folder / "g.tsv"), "--format", "xlsx"],
    stdout=end, stderr=subprocess.PIPE)
os.close(end)
same("xlsx to a terminal", (refused.returncode, b"give -o" in refused.stderr), (64, True))

if office := shutil.which("soffice"):
    def convert(name, form):
        subprocess.run(
            [office, "--headless", "--convert-to", form, "--outdir", str(folder / "office"), str(folder / name)],
            check=True, capture_output=True)

    convert("g.xlsx", "csv:Text - txt - csv (StarCalc):44,34,76")
    with open(folder / "office/g.csv", encoding="utf-8", newline="") as file:
        same("xlsx in LibreOffice", [[c.replace("\r", "") for c in row] for row in csv.reader(file)], cells)
    convert("g.docx", "pdf")
    same("docx in LibreOffice", (folder / "office/g.pdf").read_bytes()[:5], b"%PDF-")


def texts(path):
    rows = subprocess.run([sverka, "identify", str(path)], check=True, capture_output=True, text=True).stdout
    return [line.split("\t")[4] for line in rows.splitlines()[1:]]


# DOCX as python-docx and LibreOffice write them, and packed in every way.
article = docx.Document()
article.add_heading("Союзное государство", 0)
random.seed(7)
words = "парламент принял закон о пенсиях, а суд приговорил журналиста к пяти годам".split()
for number in range(200):
    paragraph = article.add_paragraph(style="List Bullet" if number % 9 == 0 else None)
    for _ in range(5):
        paragraph.add_run(" ".join(random.choices(words, k=6)) + " ").bold = random.random() < 0.5
table = article.add_table(1, 2)
table.cell(0, 0).text, table.cell(0, 1).text = "Ячейка слева.", "Cell on the right."
article.save(folder / "article.docx")
wanted = [p.text.strip() for p in article.paragraphs] + ["Ячейка слева.", "Cell on the right."]
same("docx of python-docx", texts(folder / "article.docx"), wanted)
for level in range(10):
    packed = folder / "packed.docx"
    with zipfile.ZipFile(folder / "article.docx") as old, zipfile.ZipFile(
            packed, "w", zipfile.ZIP_DEFLATED if level else zipfile.ZIP_STORED, compresslevel=level) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    same(f"docx packed at level {level}", texts(packed), wanted)
if office:
    convert("article.docx", "docx:MS Word 2007 XML")
    same("docx of LibreOffice", texts(folder / "office/article.docx"), wanted)

text = folder / "text.txt"
text.write_text("Союзное государство 28 сентября.\n\nThe State Union on September 26.\n", encoding="utf-8")
log = json.loads(subprocess.run(
    [sverka, "check", str(text), "--glossary", str(folder / "g.tsv"), "--format", "sarif"],
    capture_output=True).stdout)
same("sarif", sorted(r["ruleId"] for r in log["runs"][0]["results"]), ["deprecated", "number"])
