#!/usr/bin/env python3
"""Holds what sverka reads of HTML pages against what Chromium shows.

conservation.py SVERKA PAGE...

The text that Chromium shows of a page (`innerText`, with `details` open) and
the units that `sverka identify` gives must have the same characters in the same
order, white space and case aside. What stands in controls of forms, which
Chromium leaves out or not as it likes, is passed over on both sides, and so are
the quotation marks that a browser puts around `q`. No script of a page runs and
no style sheet counts: only what the page's own attributes hide is hidden.
"""
import csv
import difflib
import os
import pathlib
import re
import subprocess
import sys

from playwright.sync_api import sync_playwright

csv.field_size_limit(1 << 30)

POLICY = "script-src 'none'; style-src-elem 'none'; style-src-attr 'unsafe-inline'"
READ = """() => {
    for (const it of document.querySelectorAll('details')) it.open = true;
    const controls = [];
    for (const it of document.querySelectorAll('button, select, textarea, datalist, input')) {
        const text = it.tagName == 'TEXTAREA' ? it.defaultValue
            : it.tagName == 'BUTTON' ? it.innerText : it.textContent;
        it.replaceWith(`\uE000${controls.push(text) - 1}\uE001`);
    }
    return [document.body ? document.body.innerText : document.documentElement.innerText, controls];
}"""


def letters(text):
    return "".join(c for c in text.casefold() if not c.isspace() and c not in "\u200b\ufeff")


def units(sverka, pages):
    out = {page: [] for page in pages}
    run = subprocess.run([sverka, "identify", *pages], capture_output=True, text=True)
    for row in csv.DictReader(run.stdout.splitlines(keepends=True), delimiter="\t"):
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
        for path in pages:
            page = chromium.new_page()
            data = pathlib.Path(path).read_bytes()
            kind = "text/html; charset=utf-8" if is_utf8(data) else "text/html"

            def answer(route):
                if route.request.url == "http://page.test/":
                    route.fulfill(
                        body=data,
                        headers={"content-type": kind, "content-security-policy": POLICY})
                else:
                    route.abort()

            page.route("**/*", answer)
            page.goto("http://page.test/", wait_until="domcontentloaded")
            out[path] = page.evaluate(READ)
            page.close()
        chromium.close()
    return out


def expected(text, controls, found):
    """What is shown, with the text of each control where `found` has it."""
    out = ""
    for part in re.split("(\uE000\\d+\uE001)", text):
        if part.startswith("\uE000"):
            control = letters(controls[int(part[1:-1])])
            if found.startswith(control, len(out)):
                out += control
        else:
            out += letters(part)
    return out


def main():
    sverka, pages = sys.argv[1], sys.argv[2:]
    ours, theirs = units(sverka, pages), shown(pages)
    bad = 0
    for page in pages:
        found = letters("".join(ours[page]))
        wanted = expected(*theirs[page], found)
        if found == wanted:
            continue
        bad += 1
        print(f"{page}: {len(wanted)} characters shown, {len(found)} read")
        matcher = difflib.SequenceMatcher(None, wanted, found, autojunk=False) \
            if len(wanted) < 20000 else None
        if matcher:
            edits = [it for it in matcher.get_opcodes() if it[0] != "equal"]
            for kind, a, b, c, d in edits[:4]:
                print(f"    {kind}: shown {wanted[a:b][:80]!r}, read {found[c:d][:80]!r}")
        else:
            place = next(
                (i for i, (a, b) in enumerate(zip(wanted, found)) if a != b),
                min(len(wanted), len(found)))
            print(f"    from {place}: shown {wanted[place:place + 80]!r},"
                  f" read {found[place:place + 80]!r}")
    print(f"{len(pages) - bad} of {len(pages)} pages whole")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
