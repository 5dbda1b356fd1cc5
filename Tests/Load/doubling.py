"""Gives commands inputs of a hostile shape, and holds that twice as much takes twice as long.

    python3 Tests/Load/doubling.py .build/release/sverka [NAME...]

Each input is made at a size and at twice that size. The processor time of the larger one,
without what the program takes for a tiny input, must be under 2.5 times that of the smaller
one, the least of three runs each (of two where that leaves no doubt), and its memory at most
300 MB and 50 times the input. An input that is refused with a message holds too, if it is
refused in time. What doesn't hold is measured once more, with five runs, before it counts.
NAME is that of an input, or a pattern such as `html-*`.
"""
import concurrent.futures
import fnmatch
import io
import json
import math
import os
import pathlib
import resource
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import zipfile

RATIO = 2.5
# Ratio below which two runs are enough.
SURE = 2.2
# Seconds above those of a tiny input that are not worth measuring: where both times are
# below, the input holds, and the smaller one counts as so much at least.
SMALL = 0.05
# Bytes of memory for any input, and for each byte of it.
MEMORY, MEMORY_PER_BYTE = 300e6, 50
# Seconds after which a run is given up, and bytes of addresses that it can have.
PATIENCE, SPACE = 10, 4 << 30
RUNS, RUNS_AGAIN, WORKERS = 3, 5, 2
# Inputs that are measured once more alone.
FEW = 8
# ru_maxrss is in kilobytes, on a Mac in bytes.
RSS_UNIT = 1 if sys.platform == "darwin" else 1024

# --- What inputs are made of ---

RU_WHO = "совет министр завод банк суд комитет профсоюз".split()
RU_DID = "обсудил отложил принял изменил отменил поддержал начал закончил проверил".split()
RU_WHAT = "закон бюджет договор ремонт выпуск отчёт проект приказ спор план заём".split()
EN_WHO = "council minister factory bank court committee union".split()
EN_DID = "discussed postponed adopted changed cancelled backed began ended checked".split()
EN_WHAT = "law budget treaty repair issue report project order dispute plan loan".split()


def ru(i):
    """A Russian sentence; there are 693, which come by turns."""
    return f"Вчера {RU_WHO[i % 7]} снова {RU_DID[i % 9]} новый {RU_WHAT[i % 11]}."


def en(i):
    """The English sentence for that of the same number."""
    return f"Yesterday the {EN_WHO[i % 7]} again {EN_DID[i % 9]} the new {EN_WHAT[i % 11]}."


def steps(n):
    """How many steps, each longer by one than that before it, make n in all."""
    return math.isqrt(2 * n)


def letters(i, of):
    """A word for each number, in the letters given."""
    word = ""
    while i or not word:
        word, i = word + of[i % len(of)], i // len(of)
    return word


def ru_word(i):
    return "сло" + letters(i, "абвгдежзик") + "во"


def en_word(i):
    return "wor" + letters(i, "abcdefghik") + "den"


def each(n, line, joint="\n"):
    """What `line` makes of the numbers below n."""
    return joint.join(map(line, range(n)))


def halves(n, joint="\n\n"):
    """An article of n Russian and n English paragraphs."""
    return each(n, ru, joint) + joint + each(n, en, joint)


def packed(files):
    """A zip archive; nothing in it is compressed, so that its size is that of the input."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name), text)
    return buffer.getvalue()


def docx(body):
    office = "http://schemas.openxmlformats.org"
    return packed({
        "[Content_Types].xml":
            f'<Types xmlns="{office}/package/2006/content-types"><Override'
            ' PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
            'officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels":
            f'<Relationships xmlns="{office}/package/2006/relationships"><Relationship Id="r1"'
            f' Type="{office}/officeDocument/2006/relationships/officeDocument"'
            ' Target="word/document.xml"/></Relationships>',
        "word/document.xml":
            f'<w:document xmlns:w="{office}/wordprocessingml/2006/main"><w:body>'
            f"{docx_paragraph(ru(0))}{docx_paragraph(en(0))}{body}</w:body></w:document>",
    })


def docx_paragraph(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def odt(body):
    names = "urn:oasis:names:tc:opendocument:xmlns"
    return packed({
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml":
            f'<office:document-content xmlns:office="{names}:office:1.0"'
            f' xmlns:text="{names}:text:1.0" xmlns:table="{names}:table:1.0"><office:body>'
            f"<office:text><text:p>{ru(0)}</text:p><text:p>{en(0)}</text:p>{body}"
            "</office:text></office:body></office:document-content>",
    })


def epub(chapters):
    items = "".join(f'<item id="c{i}" href="{i}.xhtml" media-type="application/xhtml+xml"/>'
                    for i in range(len(chapters)))
    spine = "".join(f'<itemref idref="c{i}"/>' for i in range(len(chapters)))
    return packed({
        "mimetype": "application/epub+zip",
        "META-INF/container.xml":
            '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/>'
            "</rootfiles></container>",
        "book.opf":
            '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/>'
            f"<manifest>{items}</manifest><spine>{spine}</spine></package>",
    } | {f"{i}.xhtml": f"<html><body>{text}</body></html>" for i, text in enumerate(chapters)})


def xlsx(rows):
    office = "http://schemas.openxmlformats.org"
    main = f"{office}/spreadsheetml/2006/main"
    relations = f"{office}/officeDocument/2006/relationships"
    return packed({
        "[Content_Types].xml": f'<Types xmlns="{office}/package/2006/content-types"/>',
        "xl/workbook.xml":
            f'<workbook xmlns="{main}" xmlns:r="{relations}"><sheets>'
            '<sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels":
            f'<Relationships xmlns="{office}/package/2006/relationships"><Relationship Id="r1"'
            f' Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml":
            f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>',
    })


def xlsx_cell(text):
    return f'<c t="inlineStr"><is><t>{text}</t></is></c>'


def clock(seconds, mark=","):
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{mark}000"


def cues(n, text, mark=","):
    return each(n, lambda i: f"{i + 1}\n{clock(3 * i, mark)} --> {clock(3 * i + 2, mark)}\n"
                             f"{text(i)}\n")


def tmx(units):
    return ('<tmx version="1.4"><header srclang="ru" segtype="sentence" datatype="plaintext"'
            ' adminlang="en" o-tmf="x" creationtool="x" creationtoolversion="1"/>'
            f"<body>{units}</body></tmx>")


def tmx_side(language, text):
    return f'<tuv xml:lang="{language}"><seg>{text}</seg></tuv>'


def xliff(units):
    return ('<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file'
            ' original="a" source-language="ru" target-language="en" datatype="plaintext">'
            f"<body>{units}</body></file></xliff>")


def table(*columns, rows):
    return "\n".join(["\t".join(columns), *("\t".join(row) for row in rows)]) + "\n"


def glossary(n, status=lambda i: "preferred", concept=lambda i: f"concept-{i}",
             first=0, **more):
    """A glossary of n rows; `more` are columns, functions of a row's number."""
    rows = ([concept(i), f"{ru_word(i)} {ru_word(i + 1)}", f"{en_word(i)} {en_word(i + 1)}",
             status(i), *(value(i) for value in more.values())]
            for i in range(first, first + n))
    return table("concept", "ru", "en", "status", *more, rows=rows)


def decided(n, status="accepted"):
    """An alignment table with a row for each pair of `halves(n)`, all decided."""
    rows = ([str(i + 1), str(i + 1), str(n + i + 1), status, ru(i), en(i)] for i in range(n))
    return table("document", "pair", "ru", "en", "status", "ru_text", "en_text",
                 rows=(["a.txt", *row] for row in rows))


def stream(n, text):
    return each(n, lambda i: json.dumps({"document": f"a{i}", "text": text(i)})) + "\n"


# --- The inputs ---

PIPE = object()  # a named pipe that nobody writes into


class Input:
    """An input that is made in any size, and the command line that it is for."""

    def __init__(self, name, command, size, make, before=None):
        self.name, self.command, self.size = name, command, size
        self.make, self.before = make, before

    def write(self, n, folder):
        """Writes the files of size n, and tells how many bytes they have."""
        size = 0
        for path, content in self.make(n).items():
            path = folder / path
            path.parent.mkdir(parents=True, exist_ok=True)
            if content is PIPE:
                os.mkfifo(path)
                continue
            content = content.encode() if isinstance(content, str) else content
            path.write_bytes(content)
            size += len(content)
        return size


INPUTS = []


def add(name, command, size, make, before=None):
    """Adds an input: `make` gives files by name, `before` is a command to run first."""
    assert all(name != other.name for other in INPUTS), name
    INPUTS.append(Input(name, command, size, make, before))


def one(file, command, opening=""):
    """A function that adds inputs of one file, which begins with `opening`."""
    def entry(name, size, make, command=command):
        add(f"{file.rpartition('.')[2]}-{name}", command, size,
            lambda n: {file: opening + make(n)})
    return entry


html = one("a.html", "identify a.html", f"<html><body><p>{ru(0)}</p><p>{en(0)}</p>")
html("rows-open", 10_000, lambda n: "<table>" + "<tr><td>Закон<td>A law" * n)
html("cells-open", 6_000, lambda n: "<table><tr>" + "<td>Закон" * n)
html("tables-nested", 6_000, lambda n: "<table><tr><td>Закон" * n)
html("tables-open", 70_000, lambda n: "<table>" * n)
html("spans-of-cells", 6_000,
     lambda n: "<table>" + "<tr><td rowspan=65534 colspan=1000>Да" * n + "</table>")
html("lists-nested", 6_000, lambda n: "<ul><li>Закон" * n)
html("div-open", 30_000, lambda n: "<div>Закон" * n)
html("b-open", 100_000, lambda n: "<b>Закон" * n)
html("b-open-in-p", 6_000, lambda n: "<p><b>Закон" * n)
html("links-open", 100_000, lambda n: "<a href=x>Закон" * n)
html("b-i-crossed", 50_000, lambda n: "<b>да<i>нет</b>или</i>" * n)
html("fonts-differ", 6_000, lambda n: each(n, lambda i: f"<p><font size={i}>да"))
html("definitions", 4_000, lambda n: "<dl>" + "<dt>Закон<dd>A law" * n)
html("templates", 70_000, lambda n: "<template>да" * n)
html("stray-ends", 300_000, lambda n: "</b>" * n)
html("stray-ends-mixed", 100_000, lambda n: "</p></td></table></div></x>" * n)
html("stray-ends-deep", 100_000, lambda n: "<div>" * n + "</b>" * n)
html("stray-quotes", 400_000, lambda n: '<p title="' + 'да" ' * n)
html("attribute-open", 300_000, lambda n: '<p title="' + "да " * n)
html("tags-without-end", 150_000, lambda n: "<p title=" * n)
html("attributes", 150_000, lambda n: "<p " + each(n, lambda i: f"a{i}=1", " ") + ">да")
html("less-than", 1_000_000, lambda n: "<" * n)
html("comments-open", 300_000, lambda n: "<!--" * n)
html("scripts", 100_000, lambda n: "<script>x</script>" * n)
html("entity-long", 700_000, lambda n: "&#" + "1" * n)
html("one-paragraph", 30_000, lambda n: "<p>" + each(n, ru, " "))
html("sentences-and-br", 5_000, lambda n: each(n, lambda i: ru(i) + "<br>" + en(i), "<br>"))
html("headings", 6_000, lambda n: each(n, lambda i: f"<h2>Закон {i}</h2>"))
html("inline", 100_000, lambda n: "<p>" + "<span>да</span> " * n)
html("links", 6_000, lambda n: each(n, lambda i: f"<p><a href=/{i}>Закон {i}</a></p>"))
html("empty-elements", 70_000, lambda n: "<p></p><div></div>" * n)
html("table-of-two", 4_000,
     lambda n: "<table>" + each(n, lambda i: f"<tr><td>{ru(i)}<td>{en(i)}"), "align a.html")
html("checked", 2_000, lambda n: each(n, lambda i: f"<p>Союзное государство {ru(i)}</p>"),
     "check a.html")

md = one("a.md", "identify a.md", f"{ru(0)}\n\n{en(0)}\n\n")
for name, mark in [
    ("brackets", "["), ("brackets-of-images", "!["), ("less-than", "<"), ("brackets-end", "]"),
    ("links-open", "[да]("), ("stars", "*"), ("stars-open", "*да "), ("tildes", "~~да "),
    ("stars-crossed", "*да **нет* "), ("backslashes", "\\"), ("ampersands", "&"), ("braces", "{"),
    ("tags-open", "<a "), ("comments-open", "<!--"), ("tags-of-templates", "{% да "),
    ("notes-open", "[^"), ("backticks", "`да ``"), ("links", "[да](x) "), ("code", "`да` "),
]:
    md(name, 400_000 // len(mark.encode()), lambda n, mark=mark: mark * n)
md("backticks-longer", 160_000, lambda n: each(steps(n), lambda i: "`" * i, " "))
md("brackets-nested", 10_000, lambda n: "[" * n + "]" * n)
md("links-nested", 70_000, lambda n: "[" * n + "да" + "](x)" * n)
md("stars-nested", 300_000, lambda n: "*" * n + "да" + "*" * n)
md("quotes-nested", 70_000, lambda n: ">" * n + " да")
md("quotes-lazy", 20_000, lambda n: ">" * n + " да\n" + "нет\n" * n)
md("quotes", 15_000, lambda n: each(n, lambda i: "> " + ru(i), "\n\n"))
md("lists-nested", 100_000, lambda n: each(steps(n), lambda i: "  " * i + "- да"))
md("lists-nested-in-line", 100_000, lambda n: "- " * n + "да")
md("list", 6_000, lambda n: "- да\n" * n)
md("list-of-blanks", 150_000, lambda n: "-\n\n" * n)
md("fences-open", 160_000,
   lambda n: each(steps(n), lambda i: "`" * (steps(n) + 2 - i) + "\nда"))
md("fences", 30_000, lambda n: "```\nx\n```\n\n" * n)
md("fences-in-list", 50_000, lambda n: "- ```\n  x\n" * n)
md("table", 2_000, lambda n: "| ru | en |\n|---|---|\n"
   + each(n, lambda i: f"| {ru(i)} | {en(i)} |"))
md("table-wide", 2_500, lambda n: f"{'|a' * n}|\n{'|-' * n}|\n{'|да' * n}|")
md("table-rows-short", 1_500,
   lambda n: f"{'|a' * n}|\n{'|-' * n}|\n" + "|да|\n" * n)
md("grids", 1_000, lambda n: "+---+---+\n| да | yes |\n" * n)
md("footnotes", 4_000, lambda n: each(n, lambda i: f"да[^{i}]", " ") + "\n\n"
   + each(n, lambda i: f"[^{i}]: нет", "\n\n"))
md("footnote-again", 70_000, lambda n: "да[^1] " * n + "\n\n[^1]: нет")
md("definitions-of-links", 30_000, lambda n: each(n, lambda i: f"[да {i}]", " ") + "\n\n"
   + each(n, lambda i: f"[да {i}]: /x"))
md("definitions", 2_500, lambda n: "Закон\n: A law\n\n" * n)
md("headings", 6_000, lambda n: each(n, lambda i: f"## Закон {i}", "\n\n"))
md("underlines", 200_000, lambda n: "да\n" * n + "===")
md("boxes-open", 6_000, lambda n: "::: note\nда\n" * n)
md("boxes-nested", 160_000,
   lambda n: each(steps(n), lambda i: ":" * (steps(n) + 2 - i) + " note\nда"))
md("notes-nested", 50_000, lambda n: each(steps(n), lambda i: "    " * i + "!!! note"))
md("blocks-of-html", 6_000, lambda n: "<div>\nда\n\n" * n)
md("blanks", 700_000, lambda n: "да" + " " * n + "нет")
md("checked-findings", 300,
   lambda n: "Zelensky met Zelenskyy in Kiev and Kyiv with the the Lukashenka. " * n, "check a.md")


def front(name, size, make):
    add(f"md-front-{name}", "identify a.md", size,
        lambda n: {"a.md": make(n) + f"\n\n{ru(0)}\n\n{en(0)}\n"})


front("matter", 30_000, lambda n: "---\n" + each(n, lambda i: f"k{i}: да") + "\n---")
front("matter-open", 30_000, lambda n: "---\n" + each(n, lambda i: f"k{i}: да"))
front("matter-toml", 30_000, lambda n: "+++\n" + each(n, lambda i: f"k{i} = 'да'") + "\n+++")
front("matter-json", 300_000, lambda n: "{" * n)
add("mdx-braces", "identify a.mdx", 30_000,
    lambda n: {"a.mdx": f"{ru(0)}\n\n{en(0)}\n\n" + "{a <B " * n})

txt = one("a.txt", "identify a.txt", f"{ru(0)}\n\n{en(0)}\n\n")
txt("one-line", 20_000, lambda n: each(n, ru, " "))
txt("one-line-two-languages", 5_000, lambda n: each(n, lambda i: ru(i) + " " + en(i), " "))
txt("one-line-of-words", 70_000, lambda n: each(n, ru_word, " "))
txt("no-blanks", 500_000, lambda n: "законозаконе" * (n // 12))
txt("long-word", 500_000, lambda n: "а" * n)
txt("repeated-line", 10_000, lambda n: (ru(1) + "\n") * n)
txt("short-lines", 6_000, lambda n: each(n, lambda i: "Да" if i % 3 else "Нет, спасибо"))
txt("line-a-letter", 6_000, lambda n: "а\n" * n)
txt("blank-lines", 2_000_000, lambda n: "\n" * n)
txt("blanks", 1_500_000, lambda n: "да" + " " * n + "нет")
txt("languages-mixed", 7_000, lambda n: each(n, lambda i: (
    ru(i), en(i), "Це було вчора в Києві.", "Гэта было ўчора ў Мінску.", "Das war gestern.",
    "昨日のことです。", "C'était hier.", "هذا كان أمس")[i % 8]))
txt("bullets", 6_000, lambda n: each(n, lambda i: "• " + ru_word(i)))
txt("numbered", 1_500, lambda n: each(n, lambda i: f"{i}. {ru_word(i)}"))
txt("terms-with-dashes", 4_000, lambda n: each(n, lambda i: f"{ru_word(i)} — {en_word(i)}"))
txt("hyphens", 300_000, lambda n: "да-" * n)
txt("hyphens-at-line-ends", 6_000, lambda n: "набереж-\nной " * n)
txt("points", 2_000_000, lambda n: "." * n)
txt("points-and-letters", 300_000, lambda n: "А. " * n)
txt("abbreviations", 150_000, lambda n: "г. ул. им. " * n)
txt("quotes-open", 150_000, lambda n: "«да " * n)
txt("quotes-straight", 500_000, lambda n: '"' * n)
txt("parentheses", 500_000, lambda n: "(" * n)
txt("parentheses-two-languages", 100_000, lambda n: "Закон (law " * n)
txt("slashes", 100_000, lambda n: "да / yes / " * n)
txt("digits-and-commas", 100_000, lambda n: "1,2." * n)
txt("numbers", 200_000, lambda n: each(n, str, " "))
txt("addresses", 70_000, lambda n: each(n, lambda i: f"https://a.by/{i}", " "))
txt("address-long", 30_000, lambda n: "https://a.by/" + "a/" * n)
txt("accents", 700_000, lambda n: "а" + "\u0301" * n)
txt("pictures", 70_000, lambda n: "👩\u200D👩\u200D👧" * n)
txt("pages", 5_000, lambda n: each(n, lambda i: f"{ru(i)}\n\n{i}\n\f"))
txt("verse", 6_000, lambda n: each(n, lambda i: ("Белеет парус", "одинокий", "")[i % 3]))
txt("lines-counted", 30_000, lambda n: each(n, ru), "identify --lines a.txt")



def text(name, size, command, make):
    """Adds an input of plain text for another command than `identify`."""
    add(name, command, size, lambda n: {"a.txt": make(n)})


text("align-article", 1_000, "align a.txt", halves)
text("align-sentences", 1_500, "align a.txt --unit sentence", lambda n: halves(n, " ").replace(
    ". Yesterday", ".\n\nYesterday", 1))
text("align-turns-in-line", 3_000, "align a.txt",
     lambda n: each(n, lambda i: ru(i) + " " + en(i), " "))
text("align-one-language", 7_000, "align a.txt", lambda n: each(n, ru, "\n\n"))
text("align-list-of-terms", 1_500, "align a.txt",
     lambda n: each(n, lambda i: f"{ru_word(i)} — {en_word(i)}"))
text("check-line", 8_000, "check a.txt", lambda n: each(n, en, " "))
text("check-line-of-names", 1_500, "check a.txt",
     lambda n: "Zelensky met Zelenskyy in Kiev and Kyiv. " * n)
text("check-line-of-numbers", 15_000, "check a.txt", lambda n: each(n, str, " "))
text("check-line-of-quotes", 60_000, "check a.txt", lambda n: '"да» ' * n)
text("check-line-of-brackets", 300_000, "check a.txt", lambda n: "да(" * n)
text("check-word-again", 30_000, "check a.txt", lambda n: "the " * n)
text("check-article", 1_500, "check a.txt", halves)
text("check-article-in-two-lines", 3_000, "check a.txt",
     lambda n: each(n, ru, " ") + "\n\n" + each(n, en, " "))
text("check-sentence-again", 300, "check a.txt",
     lambda n: (ru(1) + "\n\n") * n + each(n, en, "\n\n"))
text("check-silenced", 2_000, "check a.txt",
     lambda n: "<!-- sverka: off -->\nда\n<!-- sverka: on -->\n" * n)
text("check-addresses", 5_000, "check a.txt",
     lambda n: each(n, lambda i: f"См. https://a.by/{i} сегодня.", "\n\n"))
text("check-as-page", 1_000, "check a.txt --format html -o out.html",
     lambda n: "Zelensky met Zelenskyy in Kiev and Kyiv. " * n)
text("build-brackets", 360_000, "glossary build a.txt", lambda n: "Закон. A law. " + "(" * n)
text("build-brackets-words", 20_000, "glossary build a.txt",
     lambda n: f"{ru(0)}\n\n{en(0)}\n\n" + "закон (law " * n)
text("build-glosses", 700, "glossary build a.txt",
     lambda n: each(n, lambda i: f"Это {ru_word(i)} ({en_word(i)}).", "\n\n"))
text("build-article", 500, "glossary build a.txt", halves)
text("build-names", 4_000, "glossary build a.txt",
     lambda n: each(n, lambda i: f"Вчера Иван {ru_word(i).title()}ич был дома.", "\n\n"))
text("build-acronyms", 4_000, "glossary build a.txt",
     lambda n: each(n, lambda i: f"Совет {letters(i, 'АБВГД')} (С{letters(i, 'АБВГД')}).", " "))
text("build-counts", 700, "glossary build a.txt --partial", halves)
text("find", 1_500, "find закон a.txt", halves)
text("find-again", 40_000, "find закон a.txt", lambda n: "закон " * n + "\n\n" + "law " * n)
text("review-article", 1_000, "review a.txt -o out", halves)
text("analyze-lines", 5_000, "analyze < a.txt", lambda n: each(n, ru))
text("analyze-words-unknown", 4_000, "analyze < a.txt", lambda n: each(n, ru_word, " "))
text("analyze-long-word", 1_500_000, "analyze < a.txt", lambda n: "а" * n)
text("citation-line", 15_000, "analyze --citation < a.txt", lambda n: each(n, ru, " "))
text("lexicon-words", 5_000, "lexicon < a.txt", lambda n: each(n, ru_word))

add("articles", "align articles -o out/", 400,
    lambda n: {f"articles/{i}.txt": halves(3) for i in range(n)})
add("articles-reviewed", "review articles -o out", 300,
    lambda n: {f"articles/{i}.txt": f"{ru(i)}\n\n{en(i)}\n" for i in range(n)})
add("articles-checked", "check articles", 300,
    lambda n: {f"articles/{i}.txt": halves(3) for i in range(n)})
add("folders-nested", "identify articles", 150,
    lambda n: {"articles/" + "a/" * n + "a.txt": halves(1)})
add("stream-identify", "identify --stream < a.jsonl", 4_000,
    lambda n: {"a.jsonl": stream(n, ru)})
add("stream-align", "align --stream < a.jsonl", 1_000,
    lambda n: {"a.jsonl": stream(n, lambda i: f"{ru(i)}\n\n{en(i)}")})
add("stream-braces", "identify --stream < a.jsonl", 500_000,
    lambda n: {"a.jsonl": stream(1, ru) + "[" * n + "\n"})

# Two files.


def pair(name, size, left, right, command="align --ru ru.txt --en en.txt --lines"):
    endings = [part for part in command.split() if part.startswith(("ru.", "en."))]
    add(f"pair-{name}", command, size,
        lambda n: dict(zip(endings, (left(n), right(n)))))


pair("lines", 1_500, lambda n: each(n, ru), lambda n: each(n, en))
pair("lines-equal", 3_000, lambda n: "Да.\n" * n, lambda n: "Yes.\n" * n)
pair("lines-same-text", 700, lambda n: "12\n" * n, lambda n: "12\n" * n)
pair("lines-backwards", 500, lambda n: each(n, ru),
     lambda n: "\n".join(reversed(each(n, en).split("\n"))))
pair("lines-lone", 10_000, lambda n: each(n, ru), lambda n: en(0))
pair("lines-blank", 50_000, lambda n: "\n" * n + ru(0), lambda n: "\n" * n + en(0))
pair("one-line", 2_000, lambda n: each(n, ru, " "), lambda n: each(n, en, " "),
     "align --ru ru.txt --en en.txt --unit sentence")
pair("one-line-checked", 1_500, lambda n: each(n, ru, " "), lambda n: each(n, en, " "),
     "check --ru ru.txt --en en.txt --lines")
pair("numbers-checked", 2_000, lambda n: each(n, str, " "), lambda n: each(n, str, " "),
     "check --ru ru.txt --en en.txt --lines")
pair("names-checked", 500,
     lambda n: each(n, lambda i: f"Иван {ru_word(i).title()}", ", "),
     lambda n: each(n, lambda i: f"Ivan {en_word(i).title()}", ", "),
     "check --ru ru.txt --en en.txt --lines")
pair("lines-checked", 1_000, lambda n: each(n, ru), lambda n: each(n, en),
     "check --ru ru.txt --en en.txt --lines")
pair("subtitles", 2_000, lambda n: cues(n, ru), lambda n: cues(n, en),
     "align --ru ru.srt --en en.srt")
pair("json", 4_000,
     lambda n: json.dumps({f"k{i}": ru(i) for i in range(n)}),
     lambda n: json.dumps({f"k{i}": en(i) for i in range(n)}),
     "align --ru ru.json --en en.json")
pair("json-key-again", 3_000,
     lambda n: "{" + each(n, lambda i: f'"k": "{ru(i)}"', ",") + "}",
     lambda n: "{" + each(n, lambda i: f'"k": "{en(i)}"', ",") + "}",
     "align --ru ru.json --en en.json")
pair("json-nested", 200_000,
     lambda n: '{"k": "Да", "l": ' + "[" * n, lambda n: '{"k": "Yes"}',
     "align --ru ru.json --en en.json")
pair("yaml", 7_000, lambda n: each(n, lambda i: f"k{i}: {ru(i)}"),
     lambda n: each(n, lambda i: f"k{i}: {en(i)}"), "align --ru ru.yaml --en en.yaml")
pair("yaml-nested", 200_000,
     lambda n: each(steps(n), lambda i: " " * i + "k:") + " Да",
     lambda n: each(steps(n), lambda i: " " * i + "k:") + " Yes", "align --ru ru.yaml --en en.yaml")
pair("yaml-flow", 100_000, lambda n: "k: Да\nl: " + "[" * n, lambda n: "k: Yes\n",
     "align --ru ru.yaml --en en.yaml")
pair("properties-continued", 30_000, lambda n: "k=" + "да \\\n" * n + "нет",
     lambda n: "k=" + "yes \\\n" * n + "no", "align --ru ru.properties --en en.properties")
pair("strings", 10_000, lambda n: each(n, lambda i: f'"k{i}" = "{ru(i)}";'),
     lambda n: each(n, lambda i: f'"k{i}" = "{en(i)}";'),
     "align --ru ru.strings --en en.strings")

# Formats that pair their texts, subtitles and tables.

srt = one("a.srt", "identify a.srt")
srt("cues", 5_000, lambda n: cues(n, ru))
srt("cues-of-one-sentence", 10_000, lambda n: cues(n, lambda i: "и снова"))
srt("cue-long", 5_000, lambda n: cues(1, lambda i: each(n, ru)))
srt("tags", 40_000, lambda n: cues(2, lambda i: "<i>да {\\an8}" * n))
srt("speakers", 5_000, lambda n: cues(n, lambda i: "- Да.\n- Нет."))
vtt = one("a.vtt", "identify a.vtt", "WEBVTT\n\n")
vtt("cues", 5_000, lambda n: cues(n, ru, "."))
vtt("voices", 40_000, lambda n: cues(1, lambda i: "<v Анна>да " * n, "."))

csv = one("a.csv", "align a.csv")
csv("rows", 4_000, lambda n: each(n, lambda i: f'"{ru(i)}","{en(i)}"'))
csv("quotes", 1_000_000, lambda n: f"{ru(0)},{en(0)}\n" + '"' * n)
csv("quote-open", 5_000, lambda n: f"{ru(0)},{en(0)}\n" + '"' + each(n, ru))
csv("wide", 300_000, lambda n: f"{ru(0)},{en(0)}" + "," * n)
csv("columns", 50_000,
    lambda n: "ru,en," + each(n, lambda i: f"c{i}", ",") + f"\n{ru(0)},{en(0)}," + "1," * n)
csv("cell-long", 1_500, lambda n: f"{each(n, ru, ' ')},{each(n, en, ' ')}\n{ru(0)},{en(0)}")
tsv = one("b.tsv", "align b.tsv")
tsv("rows-equal", 5_000, lambda n: "ru\ten\n" + "Да, это закон.\tYes, it is a law.\n" * n)
tsv("tabs", 400_000, lambda n: f"{ru(0)}\t{en(0)}\n" + "\t" * n)

po = one("a.po", "align a.po")
po("entries", 4_000, lambda n: each(n, lambda i: f'msgid "{en(i)}"\nmsgstr "{ru(i)}"\n'))
po("entries-equal", 5_000, lambda n: 'msgid "Yes"\nmsgstr "Да"\n\n' * n)
po("strings", 100_000, lambda n: 'msgid ""\n' + '"yes "\n' * n + 'msgstr ""\n' + '"да "\n' * n)
po("remarks", 400_000, lambda n: "# да\n" * n + 'msgid "Yes"\nmsgstr "Да"\n')
po("plurals", 5_000, lambda n: 'msgid "Yes"\nmsgid_plural "Yes"\n'
   + each(n, lambda i: f'msgstr[{i}] "Да"'))
add("tmx-units", "align a.tmx", 4_000, lambda n: {"a.tmx": tmx(each(
    n, lambda i: f"<tu>{tmx_side('ru', ru(i))}{tmx_side('en', en(i))}</tu>"))})
add("tmx-open", "align a.tmx", 50_000, lambda n: {"a.tmx": tmx("<tu>" * n)})
add("xliff-units", "align a.xlf", 5_000, lambda n: {"a.xlf": xliff(each(
    n, lambda i: f'<trans-unit id="{i}"><source>{ru(i)}</source><target>{en(i)}</target>'
                 "</trans-unit>"))})
add("xliff-codes", "align a.xlf", 30_000, lambda n: {"a.xlf": xliff(
    '<trans-unit id="1"><source>' + '<g id="1">да</g> ' * n + "</source>"
    f"<target>{'yes ' * n}</target></trans-unit>")})
add("xliff-id-again", "align a.xlf", 4_000, lambda n: {"a.xlf": xliff(each(
    n, lambda i: f'<trans-unit id="1"><source>Да</source><target>Yes</target></trans-unit>'))})
add("xml-entities", "align a.tmx", 200_000, lambda n: {"a.tmx": tmx(
    f"<tu>{tmx_side('ru', '&amp;&#1081;' * n)}{tmx_side('en', 'yes')}</tu>")})
add("xml-doctype", "align a.tmx", 100_000, lambda n: {"a.tmx":
    "<!DOCTYPE tmx [" + "<!ENTITY a 'b'>" * n + "]>" + tmx(
        f"<tu>{tmx_side('ru', ru(0))}{tmx_side('en', en(0))}</tu>")})

# Archives, books and documents.

add("zip-files", "identify a.zip", 4_000,
    lambda n: {"a.zip": packed({f"{i}.txt": ru(i) for i in range(n)})})
add("zip-folders-deep", "identify a.zip", 15_000,
    lambda n: {"a.zip": packed({"a/" * n + "a.txt": ru(0), "a.txt": ru(0)})})
add("zip-bytes-behind", "identify a.zip", 1_000_000,
    lambda n: {"a.zip": packed({"a.txt": ru(0)}) + b"PK\5\6" * n})
add("epub-chapters", "identify a.epub", 3_000,
    lambda n: {"a.epub": epub([f"<p>{ru(i)}</p>" for i in range(n)])})
add("epub-chapter-long", "identify a.epub", 15_000,
    lambda n: {"a.epub": epub([each(n, lambda i: f"<p>{ru(i)}</p>")])})
add("docx-empty-paragraphs", "identify a.docx", 150_000,
    lambda n: {"a.docx": docx("<w:p/>" * n)})
add("docx-empty-paragraphs-checked", "check a.docx", 70_000,
    lambda n: {"a.docx": docx("<w:p/>" * n)})
add("docx-paragraphs", "identify a.docx", 10_000,
    lambda n: {"a.docx": docx(each(n, lambda i: docx_paragraph(ru(i))))})
add("docx-runs", "identify a.docx", 70_000,
    lambda n: {"a.docx": docx(f"<w:p>{'<w:r><w:t>да</w:t></w:r>' * n}</w:p>")})
add("docx-rows", "align a.docx", 2_000, lambda n: {"a.docx": docx("<w:tbl>" + each(
    n, lambda i: f"<w:tr><w:tc>{docx_paragraph(ru(i))}</w:tc>"
                 f"<w:tc>{docx_paragraph(en(i))}</w:tc></w:tr>") + "</w:tbl>")})
add("docx-tables-nested", "identify a.docx", 70_000,
    lambda n: {"a.docx": docx("<w:tbl><w:tr><w:tc>" * n)})
add("odt-empty-paragraphs", "identify a.odt", 300_000,
    lambda n: {"a.odt": odt("<text:p/>" * n)})
add("odt-spaces", "identify a.odt", 100_000,
    lambda n: {"a.odt": odt("<text:p>да" + '<text:s text:c="999999999"/>' * n + "</text:p>")})
add("odt-cells-repeated", "identify a.odt", 5_000,
    lambda n: {"a.odt": odt("<table:table><table:table-row>" + (
        '<table:table-cell table:number-columns-repeated="999999999"><text:p>Да</text:p>'
        "</table:table-cell>") * n + "</table:table-row></table:table>")})
add("odt-spans-nested", "identify a.odt", 150_000,
    lambda n: {"a.odt": odt("<text:p>" + "<text:span>да" * n)})
add("rtf-groups", "identify a.rtf", 200_000,
    lambda n: {"a.rtf": "{\\rtf1 law\\par " + "{" * n})
add("rtf-paragraphs", "identify a.rtf", 5_000,
    lambda n: {"a.rtf": "{\\rtf1\\ansi " + each(n, lambda i: en(i) + "\\par ") + "}"})
add("fb2-sections-nested", "identify a.fb2", 100_000, lambda n: {"a.fb2":
    '<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0"><body>'
    f"<section><p>{ru(0)}</p>" + "<section>" * n})
add("mhtml-parts", "identify a.mhtml", 15_000, lambda n: {"a.mhtml":
    "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n"
    "--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    f"<p>{ru(0)}</p>\r\n" + "--x\r\nContent-Type: image/png\r\n\r\nda\r\n" * n + "--x--\r\n"})
add("mhtml-soft-breaks", "identify a.mhtml", 70_000, lambda n: {"a.mhtml":
    "MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n"
    f"Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>" + "=D0=B4=D0=B0 =\r\n" * n})
add("xlsx-rows", "align a.xlsx", 4_000, lambda n: {"a.xlsx": xlsx(each(
    n, lambda i: f"<row>{xlsx_cell(ru(i))}{xlsx_cell(en(i))}</row>"))})
add("xlsx-cells", "align a.xlsx", 70_000, lambda n: {"a.xlsx": xlsx(
    f"<row>{xlsx_cell(ru(0))}{xlsx_cell(en(0))}{xlsx_cell('да') * n}</row>")})

# Decisions on alignments.

add("keep", "align a.txt --keep kept.tsv", 1_000,
    lambda n: {"a.txt": halves(n), "kept.tsv": decided(n)})
add("keep-text-gone", "align a.txt --keep kept.tsv", 3_000,
    lambda n: {"a.txt": halves(2), "kept.tsv": decided(n)})
add("keep-equal-texts", "align a.txt --keep kept.tsv", 400,
    lambda n: {"a.txt": "Да, это закон.\n\n" * n + "Yes, it is a law.\n\n" * n,
               "kept.tsv": table("document", "pair", "ru", "en", "status", "ru_text", "en_text",
                                 rows=(["a.txt", f"{i}", f"{i}", f"{n + i}", "accepted",
                                        "Да, это закон.", "Yes, it is a law."]
                                       for i in range(1, n + 1)))})
add("keep-of-its-own", "align a.txt -o kept.tsv", 1_000, lambda n: {"a.txt": halves(n)},
    before="align a.txt -o kept.tsv")
add("keep-columns", "align a.txt --keep kept.tsv", 100_000,
    lambda n: {"a.txt": halves(1), "kept.tsv": table(
        "document", "ru", "en", "status", *(f"c{i}" for i in range(n)),
        rows=[["a.txt", "1", "2", "accepted", *["да"] * n]])})
add("accepted-as-tmx", "align kept.tsv --status accepted --format tmx", 10_000,
    lambda n: {"kept.tsv": decided(n)})
add("table-checked", "check kept.tsv", 3_000, lambda n: {"kept.tsv": decided(n)})
add("evaluate", "evaluate gold.tsv kept.tsv", 10_000,
    lambda n: {"gold.tsv": decided(n), "kept.tsv": decided(n)})
add("evaluate-long-beads", "evaluate gold.tsv gold.tsv", 30_000,
    lambda n: {"gold.tsv": f"ru\ten\n{each(n, str, '+')}\t{each(n, str, '+')}\n"})
add("baseline", "check a.txt --baseline known.json", 2_000,
    lambda n: {"a.txt": "Zelensky met Zelenskyy in Kiev and Kyiv.\n\n" * n},
    before="check a.txt --format json -o known.json")
add("fix", "check a.txt --glossary g.tsv --fix --dry-run", 2_000,
    lambda n: {"a.txt": "The State Union is growing.\n\n" * n,
               "g.tsv": "concept\tru\ten\tstatus\nu\tСоюзное государство\tUnion State\tpreferred\n"
                        "u\tСоюзное государство\tState Union\tdeprecated\n"})

# Glossaries.

for name in "tbx deepl csv json markdown html".split():
    add(f"export-{name}", f"glossary export g.tsv --format {name}", 5_000, lambda n: {
        "g.tsv": glossary(n, ru_context=lambda i: "да", en_context=lambda i: "yes")})
for name in "xlsx docx".split():
    add(f"export-{name}", f"glossary export g.tsv --format {name} -o out.{name}", 3_000,
        lambda n: {"g.tsv": glossary(n)})
add("export-vale", "glossary export g.tsv --format vale -o out", 700, lambda n: {
    "g.tsv": glossary(n, lambda i: ("preferred", "deprecated")[i % 2], lambda i: f"c-{i // 2}")})
add("export-one-concept", "glossary export g.tsv --format markdown", 1_500,
    lambda n: {"g.tsv": glossary(n, concept=lambda i: "concept")})
add("export-without-concepts", "glossary export g.tsv --format json", 4_000,
    lambda n: {"g.tsv": glossary(n, concept=lambda i: "")})
add("export-same-term", "glossary export g.tsv --format json", 5_000, lambda n: {
    "g.tsv": table("ru", "en", "status",
                   rows=(["закон", en_word(i), "admitted"] for i in range(n)))})
add("export-columns", "glossary export g.tsv --format csv", 10_000, lambda n: {
    "g.tsv": table("ru", "en", "status", *(f"c{i}" for i in range(n)),
                   rows=[["закон", "law", "preferred", *["да"] * n]])})
add("export-variants", "glossary export g.tsv --format json", 100_000, lambda n: {
    "g.tsv": table("ru", "en", "status", "en_variants",
                   rows=[["закон", "law", "preferred", each(n, en_word, "; ")]])})
add("export-quotes", "glossary export g.tsv --format csv", 200_000, lambda n: {
    "g.tsv": "ru\ten\tstatus\tnote\nзакон\tlaw\tpreferred\t" + '"' * n + "\n"})
add("export-long-term", "glossary export g.tsv --format tbx", 100_000, lambda n: {
    "g.tsv": f"ru\ten\tstatus\n{'закон ' * n}\t{'law ' * n}\tpreferred\n"})
add("merge", "glossary merge a.tsv b.tsv -o out.tsv", 1_500,
    lambda n: {"a.tsv": glossary(n), "b.tsv": glossary(n, first=n // 2)})
add("merge-without-concepts", "glossary merge a.tsv b.tsv -o out.tsv", 1_000,
    lambda n: {"a.tsv": glossary(n, concept=lambda i: ""),
               "b.tsv": glossary(n, concept=lambda i: "", first=n)})
add("import-csv", "glossary import a.csv -o out.tsv", 7_000,
    lambda n: {"a.csv": each(n, lambda i: f"{ru_word(i)},{en_word(i)}")})
add("import-tbx", "glossary import a.tbx -o out.tsv", 3_000, lambda n: {"g.tsv": glossary(n)},
    before="glossary export g.tsv --format tbx -o a.tbx")
add("stats", "glossary stats g.tsv a.txt", 1_000,
    lambda n: {"g.tsv": glossary(n), "a.txt": halves(n)})
add("keep-glossary", "glossary build a.txt --keep g.tsv", 1_000,
    lambda n: {"g.tsv": glossary(n), "a.txt": halves(5)})
add("check-glossary", "check a.txt --glossary g.tsv", 700,
    lambda n: {"g.tsv": glossary(n), "a.txt": halves(5)})
add("check-glossary-found", "check a.txt --glossary g.tsv", 400, lambda n: {
    "g.tsv": glossary(n),
    "a.txt": each(n, lambda i: f"Вот {ru_word(i)} {ru_word(i + 1)}.", "\n\n") + "\n\n"
             + each(n, lambda i: f"Here is the {en_word(i)} {en_word(i + 1)}.", "\n\n")})
add("check-glossary-same-word", "check a.txt --glossary g.tsv", 700, lambda n: {
    "g.tsv": table("ru", "en", "status", rows=(
        [f"закон {ru_word(i)}", f"law {en_word(i)}", "preferred"] for i in range(n))),
    "a.txt": "Закон закон. " * 200 + "\n\n" + "A law law. " * 200})
add("align-glossary-renderings", "align a.txt --glossary g.tsv", 2_000, lambda n: {
    "g.tsv": table("ru", "en", "status",
                   rows=(["закон", en_word(i), "admitted"] for i in range(n))),
    "a.txt": halves(50)})
add("dictionary-one-word", "align a.txt --dictionary d.tsv", 15_000, lambda n: {
    "d.tsv": each(n, lambda i: f"закон\t{en_word(i)}"), "a.txt": halves(50)})
add("counts-added-terms", "glossary add p.counts -o out.tsv", 700,
    lambda n: {"a.txt": each(n, lambda i: f"Это {ru_word(i)} ({en_word(i)}).", "\n\n")},
    before="glossary build a.txt --partial -o p.counts")

# Configurations of the check.


def configured(name, size, make, path="a.txt", **more):
    add(f"config-{name}", f"check {path}", size,
        lambda n: {".sverka.json": make(n), path: halves(1), **more})


def ignoring(patterns):
    return json.dumps({"ignore": patterns})


configured("glob-folders", 50, lambda n: ignoring(["**/" * n + "b"]), "a/" * 40 + "a.txt")
configured("glob-folders-named", 7_000, lambda n: ignoring(["**/a/" * n + "b"]),
           "a/" * 100 + "a.txt")
configured("glob-stars", 70_000, lambda n: ignoring(["*a" * n + "b"]), "a" * 200 + ".txt")
configured("globs", 30_000, lambda n: ignoring([f"**/*a{i}*/**" for i in range(n)]),
           "a/" * 10 + "a.txt")
configured("nested", 200_000, lambda n: '{"ignore": ' + "[" * n)
configured("forbidden", 3_000,
           lambda n: json.dumps({"forbidden": {en_word(i): "law" for i in range(n)}}))
configured("glossaries", 40, lambda n: json.dumps({"glossary": ["g.tsv"] * n}),
           **{"g.tsv": glossary(20)})
configured("device", 1, lambda n: json.dumps({"glossary": "/dev/zero"}))
configured("pipe", 1, lambda n: json.dumps({"glossary": "g.tsv"}), **{"g.tsv": PIPE})
add("config-is-a-pipe", "check a.txt", 1, lambda n: {".sverka.json": PIPE, "a.txt": halves(1)})


# --- Measuring ---

class Run:
    """What a run took, and how it ended."""

    def __init__(self, seconds, memory, status, message):
        self.seconds, self.memory = seconds, memory
        self.status, self.message = status, message

    @property
    def refused(self):
        return self.status == 2 and bool(self.message)


class Failure(Exception):
    """Why an input doesn't hold."""


def run(binary, command, folder):
    """Runs a command line in a folder, in which `< FILE` is its standard input."""
    line, _, source = command.partition(" < ")
    for left in folder.glob("out*"):
        shutil.rmtree(left) if left.is_dir() else left.unlink()
    with tempfile.TemporaryFile() as errors, open(folder / source if source else os.devnull,
                                                  "rb") as given:
        process = subprocess.Popen(
            [binary, *shlex.split(line)], cwd=folder, stdin=given, stdout=subprocess.DEVNULL,
            stderr=errors, env=os.environ | {"LC_ALL": "C"})
        if hasattr(resource, "prlimit"):
            resource.prlimit(process.pid, resource.RLIMIT_AS, (SPACE, SPACE))
        timer = threading.Timer(PATIENCE, os.kill, (process.pid, signal.SIGKILL))
        timer.start()
        _, status, used = os.wait4(process.pid, 0)
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        message = errors.read(10_000).decode(errors="replace").strip()
    return Run(used.ru_utime + used.ru_stime, used.ru_maxrss * RSS_UNIT, process.returncode,
               message.partition("\n")[0])


class Measurement:
    """What an input took at both sizes, and what is wrong with it."""

    tiny = {}  # by command, the seconds that an input of next to nothing takes

    def __init__(self, given, binary, runs):
        self.given, self.binary, self.runs = given, binary, runs
        self.sizes, self.best, self.problem = [], [], ""
        with tempfile.TemporaryDirectory(prefix="doubling-") as home:
            try:
                self.measure(pathlib.Path(home))
            except Failure as failure:
                self.problem = str(failure)

    def measure(self, home):
        folders = []
        for times in (1, 2):
            folders.append(home / str(times))
            self.sizes.append(self.prepare(times * self.given.size, folders[-1]))
        if self.given.command not in self.tiny:
            self.prepare(2, home / "tiny")
            self.tiny[self.given.command] = min(
                self.once(home / "tiny").seconds for _ in range(RUNS))
        # By turns, so that what slows the machine down for a while slows both of them.
        for done in range(self.runs):
            for number, folder in enumerate(folders):
                took = self.once(folder)
                if not done:
                    self.best.append(took)
                elif took.seconds < self.best[number].seconds:
                    self.best[number] = took
            if self.is_small or done and self.ratio < SURE:
                break
        if self.best[1].memory > MEMORY + MEMORY_PER_BYTE * self.sizes[1]:
            raise Failure("memory")
        if not self.is_small and self.ratio >= RATIO:
            raise Failure("more than linear")

    def prepare(self, n, folder):
        folder.mkdir()
        size = self.given.write(n, folder)
        if self.given.before:
            before = run(self.binary, self.given.before, folder)
            if before.status not in (0, 1):
                raise Failure(f"before it status {before.status}: {before.message}")
        return size

    def once(self, folder):
        took = run(self.binary, self.given.command, folder)
        if took.status == -signal.SIGKILL:
            raise Failure(f"no end within {PATIENCE} s of a size of {self.sizes[-1] / 1e3:.0f} kB")
        if took.status not in (0, 1) and not took.refused:
            raise Failure(f"status {took.status}")
        return took

    @property
    def above(self):
        """The seconds of both sizes above those of next to nothing."""
        return [best.seconds - self.tiny[self.given.command] for best in self.best]

    @property
    def is_small(self):
        return max(self.above) < SMALL

    @property
    def ratio(self):
        small, large = self.above
        return large / max(small, SMALL)

    def __str__(self):
        sizes = " → ".join(f"{size / 1e3:.0f}" for size in self.sizes)
        columns = [f"{self.given.name:30}", f"{sizes + ' kB':16}"]
        if len(self.best) == 2:
            seconds = " → ".join(f"{above:.2f}" for above in self.above)
            columns += [f"{seconds + ' s':13}",
                        "small " if self.is_small else f"× {self.ratio:4.2f}",
                        f"{self.best[1].memory / 1e6:.0f} MB"]
        if self.problem:
            columns.append(f"DOES NOT HOLD: {self.problem}")
        if self.best and self.best[-1].refused:
            columns.append(f"refused: {self.best[-1].message}")
        return "  ".join(columns)


def main():
    binary, names = str(pathlib.Path(sys.argv[1]).resolve()), sys.argv[2:]
    chosen = [given for given in INPUTS
              if not names or any(fnmatch.fnmatch(given.name, name) for name in names)]
    if not chosen:
        sys.exit(f"no input is called {' '.join(names)}")
    failed = []
    with concurrent.futures.ThreadPoolExecutor(WORKERS) as workers:
        for result in workers.map(lambda given: Measurement(given, binary, RUNS), chosen):
            print(result, flush=True)
            if result.problem:
                failed.append(result.given)
    if failed:
        print("\nonce more:")
    # Alone, unless so many fail that no neighbour is to blame.
    with concurrent.futures.ThreadPoolExecutor(1 if len(failed) <= FEW else WORKERS) as workers:
        again = []
        for result in workers.map(lambda given: Measurement(given, binary, RUNS_AGAIN), failed):
            print(result, flush=True)
            again.append(result)
    held = len(chosen) - sum(bool(result.problem) for result in again)
    print(f"\n{held} of {len(chosen)} hold")
    sys.exit(held < len(chosen))


if __name__ == "__main__":
    main()
