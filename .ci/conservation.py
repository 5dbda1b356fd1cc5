#!/usr/bin/env python3
"""Holds what sverka reads of HTML pages against what Chromium shows.

conservation.py [--mutants COUNT] [--seed SEED] [--keep FOLDER] SVERKA PAGE...

The text that Chromium shows of a page (`innerText`, with `details` open) and
the units that `sverka identify` gives must have the same characters in the same
order, white space and case aside. What stands in controls of forms, which
Chromium leaves out or not as it likes, is passed over on both sides, and so are
the quotation marks that a browser puts around `q`. No script of a page runs and
no style sheet counts: only what the page's own attributes hide is hidden.

With `--mutants`, that many pages made of the given ones by deleting, doubling,
swapping and moving tags and stretches are held against each other as well; the
seed is fixed unless another is given. `--keep` writes those that differ.
"""
import argparse
import csv
import difflib
import io
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

from mutants import mutants
from playwright.sync_api import sync_playwright

csv.field_size_limit(1 << 30)

POLICY = "script-src 'none'; style-src-elem 'none'; style-src-attr 'unsafe-inline'"
READ = """() => {
    for (const it of document.querySelectorAll('details')) it.open = true;
    for (const it of document.querySelectorAll('datalist')) it.remove();
    for (const it of document.querySelectorAll('q')) {
        it.prepend('\uE002');
        it.append('\uE003');
    }
    const controls = [];
    for (const it of document.querySelectorAll('button, select, textarea, input')) {
        const text = it.tagName == 'TEXTAREA' ? it.defaultValue
            : it.tagName == 'BUTTON' ? it.innerText : it.textContent;
        it.replaceWith(`\uE000${controls.push(text) - 1}\uE001`);
    }
    return [document.body ? document.body.innerText : document.documentElement.innerText, controls];
}"""


HIDDEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"


def letters(text):
    """What of a text is compared. Browsers show variables of formulas in letters
    of mathematics."""
    text = re.sub("[\U0001D400-\U0001D7FF]", lambda it: unicodedata.normalize("NFKC", it[0]), text)
    return "".join(c for c in text.casefold() if c > " " and not c.isspace() and c not in HIDDEN)


def units(sverka, pages):
    out = {page: [] for page in pages}
    run = subprocess.run([sverka, "identify", *pages], capture_output=True, text=True)
    for row in csv.DictReader(io.StringIO(run.stdout, newline=""), delimiter="\t"):
        text = row["text"]
        if text.startswith("'"):
            text = text[1:]
        for code, mark in (("\\t", "\t"), ("\\n", "\n"), ("\\\\", "\\")):
            text = text.replace(code, mark)
        out.get(row["document"], []).append(text)
    return out


def is_utf8(data):
    """Whether no other encoding can be meant."""
    try:
        return len(data.decode("utf-8")) < len(data)
    except UnicodeDecodeError:
        return False


def shown(pages):
    out = {}
    with sync_playwright() as client:
        chromium = client.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"),
            args=["--no-sandbox"])
        page = chromium.new_page()
        current = {}

        def answer(route):
            if route.request.url == current.get("url"):
                route.fulfill(
                    body=current["data"],
                    headers={"content-type": current["kind"], "content-security-policy": POLICY})
            else:
                route.abort()

        page.route("**/*", answer)
        for number, path in enumerate(pages):
            data = pathlib.Path(path).read_bytes()
            kind = "text/html; charset=utf-8" if is_utf8(data) else "text/html"
            current = {"url": f"http://page.test/{number}", "data": data, "kind": kind}
            page.goto(current["url"], wait_until="load")
            out[path] = page.evaluate(READ)
        chromium.close()
    return out


def expected(text, controls, found, start=0):
    """What is shown, with the text of each control and the marks of each quotation
    where `found` has them from `start` on."""
    out = ""
    for part in re.split("(\uE000\\d+\uE001|[\uE002\uE003])", text):
        place = start + len(out)
        if part in ("\uE002", "\uE003"):
            marks = "«“„‘" if part == "\uE002" else "»”“’"
            if found[place:place + 1] in marks:
                out += found[place:place + 1]
        elif part.startswith("\uE000"):
            control = expected(controls[int(part[1:-1])], controls, found, place)
            if found.startswith(control, place):
                out += control
        else:
            out += letters(part)
    return out


def difference(wanted, found):
    """The first places in which the texts differ, as lines."""
    if len(wanted) < 20000:
        matcher = difflib.SequenceMatcher(None, wanted, found, autojunk=False)
        edits = [it for it in matcher.get_opcodes() if it[0] != "equal"]
        return [f"{kind}: shown {wanted[a:b][:80]!r}, read {found[c:d][:80]!r}"
                for kind, a, b, c, d in edits[:4]]
    place = next(
        (i for i, (a, b) in enumerate(zip(wanted, found)) if a != b),
        min(len(wanted), len(found)))
    return [f"from {place}: shown {wanted[place:place + 80]!r},"
            f" read {found[place:place + 80]!r}"]


def hold(sverka, pages):
    """The pages whose text is read differently."""
    ours, theirs = units(sverka, pages), shown(pages)
    bad = []
    for page in pages:
        found = letters("".join(ours[page]))
        wanted = expected(*theirs[page], found)
        if found != wanted:
            bad.append(page)
            print(f"{page}: {len(wanted)} characters shown, {len(found)} read")
            for line in difference(wanted, found):
                print(f"    {line}")
    return bad


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--mutants", type=int, default=0)
    parser.add_argument("--seed", type=int, default=15)
    parser.add_argument("--keep")
    parser.add_argument("sverka")
    parser.add_argument("pages", nargs="+")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        pages = list(options.pages)
        originals = [pathlib.Path(it) for it in pages]
        made = mutants([it.read_bytes() for it in originals], options.mutants, options.seed)
        for number, data in enumerate(made):
            path = pathlib.Path(folder, f"{number:03}-{originals[number % len(originals)].name}")
            path.write_bytes(data)
            pages.append(str(path))
        bad = hold(options.sverka, pages)
        for page in bad if options.keep else []:
            target = pathlib.Path(options.keep)
            target.mkdir(parents=True, exist_ok=True)
            (target / pathlib.Path(page).name).write_bytes(pathlib.Path(page).read_bytes())
    print(f"{len(pages) - len(bad)} of {len(pages)} pages whole")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
