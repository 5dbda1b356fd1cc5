#!/usr/bin/env python3
"""Reads what `sverka glossary export` and `sverka check` write with the clients of other projects.

usage: exports.py SVERKA FOLDER   (FOLDER is written to)
"""
import csv, json, os, pathlib, pty, random, shutil, subprocess, sys, unicodedata
import xml.dom.minidom, zipfile

import docx
import jsonschema
import openpyxl
import regex
import yaml
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


def export(name, *options, to=None):
    path = folder / (to or f"g.{name}")
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

pairs_of_deepl = convert_tsv_to_dict(export("deepl").read_text(encoding="utf-8"))
same("deepl in its client", pairs_of_deepl["Союзное государство"], "Union State")
same("deepl: long terms", any(len(k.encode()) > 1024 for k in pairs_of_deepl), False)

same("tbx is XML", xml.dom.minidom.parse(str(export("tbx"))).documentElement.getAttribute("type"), "TBX-Basic")

glossary = json.loads(export("json", "--title", "Слова").read_text(encoding="utf-8"))
same("json", len(glossary["concepts"]), 7)
schema = json.loads(pathlib.Path("Sources/Sverka/Sverka.docc/Resources/glossary.schema.json").read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
fits = jsonschema.Draft202012Validator(schema)
same("json by its schema", [e.message for e in fits.iter_errors(glossary)], [])
glossary["concepts"][0]["renderings"][0]["status"] = "fine"
same("json by its schema: a wrong word", [list(e.path)[-1] for e in fits.iter_errors(glossary)], ["status"])

# OmegaT's own readers, each entry and comment of its two formats.
omegat = "/usr/share/omegat/OmegaT.jar"
if os.path.exists(omegat):
    def read_by_omegat(path):
        lines = subprocess.run(
            ["java", "-Djava.awt.headless=true", f"-Duser.home={folder}", "-cp", omegat,
             ".ci/OmegaTGlossary.java", str(path)],
            check=True, capture_output=True).stdout.decode("utf-8").split("\n")[:-1]
        return [tuple(line.split("\t")) for line in lines]

    written = [tuple(line.split("\t")) for line in export("omegat").read_text(encoding="utf-8").split("\n")[:-1]]
    same("omegat: entries", ("Союзное государство", "Union State", 'A & B <c> "q"; avoid: State Union') in written, True)
    same("omegat: each row", len(written), 5)
    # OmegaT puts letters and the marks on them together.
    written = [tuple(unicodedata.normalize("NFC", cell) for cell in entry) for entry in written]
    for name in ["omegat.txt", "omegat.utf8"]:
        (folder / name).write_bytes((folder / "g.omegat").read_bytes())
        same("omegat in OmegaT: " + name, read_by_omegat(folder / name), written)
    (folder / "omegat.tbx").write_bytes((folder / "g.tbx2").read_bytes())
    pairs = [tuple(unicodedata.normalize("NFD", t) for t in e[:2]) for e in read_by_omegat(folder / "omegat.tbx")]
    same("tbx2 in OmegaT", {(r[1], r[2]) for r in ROWS[:1] + ROWS[5:7]} - set(pairs), set())
else:
    print("no OmegaT here")

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

# What these programs save again is read back.
def imported(name):
    return subprocess.run(
        [sverka, "glossary", "import", str(folder / name), "-q"], check=True, capture_output=True).stdout


openpyxl.load_workbook(folder / "g.xlsx").save(folder / "again.xlsx")
same("xlsx saved by openpyxl, read back", imported("again.xlsx"), imported("g.csv"))
tbx.tbxfile.parsefile(str(folder / "g.tbx2")).savefile(str(folder / "again.tbx"))
same("tbx2 saved by translate-toolkit, read back", imported("again.tbx"), imported("g.tbx2"))

# Vale's rules, put together as Vale does it: all keys of a file as one expression, longer ones first.
VALE = [
    # concept, ru, en, status, kind, pos
    ("union", "Союзное государство", "Union State", "preferred", "organisation", "PROPN"),
    ("union", "Союзная держава", "State Union", "deprecated", "organisation", "PROPN"),
    ("union", "", "State", "deprecated", "organisation", "PROPN"),
    ("site", "сайт", "website", "preferred", "term", "NOUN"),
    ("site", "", "site", "deprecated", "term", "NOUN"),
    ("belarus", "Беларусь", "Belarus", "preferred", "place", "PROPN"),
    ("belarus", "Белоруссия", "Belorussia", "deprecated", "place", "PROPN"),
    ("president", "президент Белоруссии", "", "admitted", "person", "NOUN"),
    ("leader", "Александр Лукашенко", "Alexander Lukashenko", "preferred", "person", "PROPN"),
    ("leader", "", "Aleksandr Lukashenka", "deprecated", "person", "PROPN"),
    ("us", "США", "United States", "preferred", "place", "PROPN"),
    ("us", "", "U.S.", "deprecated", "place", "PROPN"),
    ("it", "", "information technology", "preferred", "term", "NOUN"),
    ("it", "", "IT", "deprecated", "term", "NOUN"),
    ("net", "интернет", "internet", "preferred", "term", "NOUN"),
    ("net", "Интернет", "Internet", "deprecated", "term", "NOUN"),
    ("odd", "", 'a: "b" | {c}', "preferred", "term", "NOUN"),
    ("odd", "", "# it's (x) [y] $z^ \\\\w+*?", "deprecated", "term", "NOUN"),
    ("long", "короткое слово", "short", "preferred", "term", "NOUN"),
    ("long", "длинное " * 30 + "слово", "", "deprecated", "term", "NOUN"),
    ("fighter", "вооружённый человек", "armed man", "preferred", "term", "NOUN"),
    ("fighter", "незаконный боевик", "illegal fighter", "deprecated", "term", "NOUN"),
]
table = "concept\tru\ten\tstatus\tkind\tpos\n"
for row in VALE:
    table += "\t".join('"' + cell.replace('"', '""') + '"' if '"' in cell else cell for cell in row) + "\n"
(folder / "vale.tsv").write_text(table, encoding="utf-8")
rules = folder / "vale"
shutil.rmtree(rules, ignore_errors=True)
subprocess.run(
    [sverka, "glossary", "export", str(folder / "vale.tsv"), "--format", "vale", "-o", str(rules)],
    check=True, stderr=subprocess.DEVNULL)
files = {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in rules.glob("styles/Sverka/*.yml")}
same("vale: files", sorted(files), ["English", "EnglishExact", "Russian", "RussianExact"])
same("vale: settings", ["StylesPath = styles", "BasedOnStyles = Sverka"],
     [line for line in (rules / ".vale.ini").read_text().splitlines() if line.split(" ")[0] in ("StylesPath", "BasedOnStyles")])


def vale(text):
    """What the rules find in a text, with what they put in its place."""
    found = []
    for rule in files.values():
        keys = sorted(rule["swap"], key=len, reverse=True)
        assert rule["extends"] == "substitution" and rule["nonword"], rule
        assert not any(regex.compile(key).groups for key in keys), "a group that Vale would count"
        flags = regex.M | (regex.I if rule["ignorecase"] else 0)
        for match in regex.finditer("(?:%s)" % "|".join(f"({key})" for key in keys), text, flags):
            better = rule["swap"][keys[match.lastindex - 1]].replace("\\|", "\0").split("|")
            better = [b.replace("\0", "|") for b in better]
            if rule["capitalize"] and match[0][:1].isupper():
                better = [b[:1].upper() + b[1:] for b in better]
            if match[0] not in better:
                found.append((match[0], better[0]))
    return sorted(found)


for text, wanted in [
    ("The State Union, the state  unions and State\nUnion's army.",
     [("State\nUnion", "Union State"), ("State Union", "Union State"), ("state  unions", "Union State")]),
    ("The Union State and the UNION STATE'S laws in the United States.", []),
    ("Two states.", [("states", "Union State")]),
    ("A site, Sites, a website, websites, a campsite, sited, site_map.", [("Sites", "Website"), ("site", "website")]),
    ("Belorussia's Belorussian Belarus.", [("Belorussia", "Belarus")]),
    ("Aleksandr Lukashenka’s; Alexander Lukashenko's.", [("Aleksandr Lukashenka", "Alexander Lukashenko")]),
    ("The U.S. army, in the U.S.; the U.S.A., u.s. and UTSA.", [("U.S.", "United States"), ("U.S.", "United States")]),
    ("It is IT; the ITs; it, WAIT.", [("IT", "information technology"), ("ITs", "information technology")]),
    ("The Internet and the internet.", [("Internet", "internet")]),
    ("See # it’s (x) [y] $z^ \\w+*? now.", [("# it’s (x) [y] $z^ \\w+*?", 'a: "b" | {c}')]),
    ("Union State, website, Belarus, United States, information technology, short, armed man.", []),
    ("В Белоруссии, Белоруссией и БЕЛОРУССИЮ; белорусский, Беларуси.",
     [("БЕЛОРУССИЮ", "Беларусь"), ("Белоруссией", "Беларусь"), ("Белоруссии", "Беларусь")]),
    ("Президента Белоруссии; для президента Белоруссии.", []),
    ("Союзной державы, Союзную державу, союзными державами; Союзная державы.",
     [("Союзной державы", "Союзное государство"), ("Союзную державу", "Союзное государство"),
      ("союзными державами", "Союзное государство")]),
    ("Союзного государства, вооружённых людей, интернета, короткого слова.", []),
    ("В Интернете и в интернете.", [("Интернете", "интернет")]),
    ("Незаконного боевика, незаконными боевиками, законных боевиков.",
     [("Незаконного боевика", "Вооружённый человек"), ("незаконными боевиками", "вооружённый человек")]),
    ("длинного " * 30 + "слова", [("длинного " * 30 + "слова", "короткое слово")]),
]:
    same("vale: " + text[:40], vale(text), sorted(wanted))
if linter := shutil.which("vale"):
    (folder / "vale.md").write_text("The site of Belorussia and a website.\n", encoding="utf-8")
    alerts = json.loads(subprocess.run(
        [linter, "--output=JSON", f"--config={rules}/.vale.ini", str(folder / "vale.md")],
        capture_output=True).stdout)
    same("vale itself", [a["Match"] for a in sum(alerts.values(), [])], ["site", "Belorussia"])

rows = csv.reader(export("deepl", to="deepl.csv").read_text(encoding="utf-8").splitlines(True))
# What a spreadsheet would run stands behind an apostrophe.
guarded = {source: "'" + target if target.startswith("=") else target
           for source, target in pairs_of_deepl.items()}
same("deepl as CSV", {source: target for source, target in rows}, guarded)

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
    return [line.split("\t")[-1] for line in rows.splitlines()[1:]]


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
