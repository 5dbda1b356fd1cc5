#!/usr/bin/env python3
"""Reads what `sverka glossary export` and `sverka check` write with the clients of other projects.

usage: exports.py SVERKA FOLDER   (FOLDER is written to)
"""
import json, pathlib, subprocess, sys, xml.dom.minidom

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

text = folder / "text.txt"
text.write_text("Союзное государство 28 сентября.\n\nThe State Union on September 26.\n", encoding="utf-8")
log = json.loads(subprocess.run(
    [sverka, "check", str(text), "--glossary", str(folder / "g.tsv"), "--format", "sarif"],
    capture_output=True).stdout)
same("sarif", sorted(r["ruleId"] for r in log["runs"][0]["results"]), ["deprecated", "number"])
