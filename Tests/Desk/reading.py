"""Reading on the page, its glossary, and what texts may not do."""

import json

from support import COUNTRIES, NEWS, Desk, Folder, PICKER, article, decided, rows, run
from rows import opened, round_trip


def test_search_in_any_form(sverka, browser):
    folder = Folder(sverka, {"a.txt": NEWS, "b.txt": article(6)})
    desk = Desk(browser.context, folder.page)
    for words, count in [("государствами", 3), ("городами", 1), ("deputy", 1), ("больницах", 0), ("school", 0), ("union states", 0)]:
        desk.press("/")
        desk.page.keyboard.type(words)
        desk.press("Enter")
        found = desk.page.evaluate("View.list.items.filter(({ row }) => row).length")
        assert found >= count and (count == 0 or found == count), (words, found)
        if count:
            assert desk.page.locator("mark.found").count() > 0
        desk.press("Escape")
    assert not desk.faults, desk.faults


def test_numbers_and_matches(sverka, browser):
    folder = Folder(sverka, {"a.txt": NEWS})
    desk = Desk(browser.context, folder.page)
    chip = desk.page.locator(".chip.numbers").first.inner_text()
    assert "2 000" in chip.replace("\u00a0", " ") and "200" in chip, chip
    assert desk.page.locator(".alone.numbers").count() >= 2
    word = desk.page.locator(".word", has_text="бюджет").first
    word.hover()
    lit = desk.page.locator(".word.lit").all_inner_texts()
    assert "budget" in lit, lit
    assert not desk.faults, desk.faults


def test_address_filters_and_order(sverka, browser):
    folder = Folder(sverka, {"a.txt": NEWS, "b.txt": article(20)})
    desk = Desk(browser.context, folder.page)
    desk.press("j", "j")
    current, url = desk.current, desk.page.url
    again = Desk(browser.context, url)
    assert again.current == current, (again.current, current)
    again.page.locator('[data-article="in/b.txt"]').click()
    assert {b.get_attribute("data-document") for b in again.page.locator(".bead").all()} == {"in/b.txt"}
    again.page.locator("[data-action=all]").click()
    again.page.locator("[data-field=flag]").select_option("numbers")
    assert again.page.evaluate("View.list.items.filter(({ row }) => row).every(({ row }) => row.flags.includes('numbers'))")
    again.page.locator("[data-action=all]").click()
    again.press("n")
    first = again.page.evaluate("View.state.current.row.flags.length")
    assert first > 0
    assert not again.faults, again.faults


def test_glossary(sverka, browser):
    folder = Folder(sverka, {"a.txt": NEWS * 1, "b.txt": article(30)})
    desk = Desk(browser.context, folder.page)
    desk.press("g")
    count = desk.page.evaluate("Page.session.glossary.list.length")
    assert count > 1
    desk.press("p")
    desk.page.locator("#glossary [data-field=scope]").select_option("all")
    row = desk.page.locator(".term-row[data-status=proposed]").first
    ru, en = row.get_attribute("data-ru"), row.get_attribute("data-en")
    mine = lambda: desk.page.locator(f'.term-row[data-ru="{ru}"][data-en="{en}"]')
    for action, status in [("admit", "admitted"), ("deprecate", "deprecated"), ("reject", "rejected"), ("prefer", "preferred")]:
        mine().locator(f"[data-action={action}]").click()
        assert mine().get_attribute("data-status") == status
    mine().locator("[data-action=edit]").click()
    desk.page.locator("dialog [data-field=en]").fill(en + " anew")
    desk.page.locator("dialog [data-field=note]").fill("why")
    desk.page.locator("dialog [data-action=ok]").click()
    assert desk.page.locator(f'.term-row[data-en="{en} anew"]').count() == 1
    # A new term, selected in both texts.
    for text, side in [("Союзного государства", "ru"), ("Union State", "en")]:
        desk.page.evaluate("""([words, side]) => {
            for (const unit of document.querySelectorAll(`[data-side=${side}]`)) {
                const walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT);
                let text = '', nodes = [];
                while (walker.nextNode()) { nodes.push([walker.currentNode, text.length]); text += walker.currentNode.data; }
                const at = text.indexOf(words);
                if (at < 0) continue;
                const place = (offset) => { const [node, start] = nodes.findLast(([, start]) => start <= offset); return [node, offset - start]; };
                const range = document.createRange();
                range.setStart(...place(at)); range.setEnd(...place(at + words.length - 1));
                range.setEnd(range.endContainer, range.endOffset + 1);
                getSelection().removeAllRanges(); getSelection().addRange(range);
                return;
            }
            throw new Error('not found ' + words);
        }""", [text, side])
        desk.page.wait_for_timeout(50)
    desk.page.locator("#glossary [data-action=new-term]").click()
    assert desk.page.locator("dialog [data-field=ru]").input_value() == "Союзное государство"
    assert desk.page.locator("dialog [data-field=en]").input_value() == "Union State"
    desk.page.locator("dialog [data-field=en]").fill("Union State of Belarus and Russia")
    desk.page.locator("dialog [data-action=ok]").click()
    # Two concepts made one.
    boxes = desk.page.locator(".term-row [data-field=choose]")
    boxes.nth(1).click()
    boxes.nth(2).click()
    names = [desk.page.locator(".term-row").nth(i).get_attribute("data-concept") for i in (1, 2)]
    desk.page.locator("#glossary [data-action=join-concepts]").click()
    joined = desk.page.evaluate("(name) => Page.session.glossary.list.filter(({ values }) => values.concept === name).length", names[0])
    assert joined >= 2, names
    files = desk.download(folder.path)
    before = [r for r in rows(folder.path / "decisions.glossary.tsv")]
    assert all(r["status"] != "proposed" or r["note"] or r["en"] not in r["origin"] for r in before)
    folder.review("--keep", str(files[1]), out="again")
    after = rows(folder.table("glossary.tsv", out="again"))
    key = lambda r: (r["ru"], r["en"], r["status"], r["note"], r["concept"])
    assert {key(r) for r in before} <= {key(r) for r in after}, {key(r) for r in before} - {key(r) for r in after}
    assert ("Союзное государство", "Union State of Belarus and Russia") in {(r["ru"], r["en"]) for r in after}
    # Saving.
    desk.page.evaluate(PICKER, {name: folder.table(name).read_text(encoding="utf-8") for name in ("alignment.tsv", "glossary.tsv")})
    desk.page.locator("#tools [data-action=save]").click()
    desk.page.locator("#status", has_text="saved").wait_for()
    written = desk.page.evaluate("window.disk.get('glossary.tsv')")
    folder.table("glossary.tsv").write_text(written, encoding="utf-8")
    folder.review()
    after = rows(folder.table("glossary.tsv"))
    assert {key(r) for r in before} <= {key(r) for r in after}
    assert not desk.faults, desk.faults


def test_suggestions(sverka, browser):
    """Renderings that a run proposes for a row with one side are filled in by a button; the columns stay."""
    folder = Folder(sverka, {"a.txt": NEWS, "b.txt": article(8)})
    table = folder.table("glossary.tsv")
    header = table.read_text(encoding="utf-8").splitlines()[0].split("\t")
    header += [name for name in ("suggestions", "first_seen", "last_seen") if name not in header]
    lines = {(r["ru"], r["en"]): r for r in rows(table)}
    for ru, en, suggestions in (("дума", "", "Duma; council of <b>state</b>"), ("", "strike", "забастовка; стачка"), ("вече", "", "")):
        lines[ru, en] = {"ru": ru, "en": en, "concept": f"own-{ru or en}", "status": "admitted", "suggestions": suggestions, "first_seen": "2026-05-03", "last_seen": "2026-06-30"}
    text = "\n".join(["\t".join(header)] + ["\t".join(r.get(name, "") for name in header) for r in lines.values()]) + "\n"
    page = folder.path / "out" / "review.html"
    # The table as a run writes it, put into the page in place of its own.
    html = page.read_text(encoding="utf-8")
    start = html.index(' id="data">') + len(' id="data">')
    end = html.index("</script>", start)
    data = json.loads(html[start:end]) | {"glossary": text}
    html = html[:start] + json.dumps(data, ensure_ascii=False).replace("<", "\\u003c") + html[end:]
    page.write_text(html, encoding="utf-8")
    desk = Desk(browser.context, folder.page)
    desk.press("g")
    desk.page.locator("#glossary [data-field=scope]").select_option("all")
    term = lambda concept: desk.page.locator(f'.term-row[data-concept="{concept}"]')
    assert term("own-дума").locator("[data-action=fill]").all_inner_texts() == ["Duma", "council of <b>state</b>"]
    assert term("own-вече").locator("[data-action=fill]").count() == 0
    assert term("own-дума").locator("[data-action=edit]").count() == 1
    term("own-дума").locator("[data-action=fill]").nth(1).click()
    assert term("own-дума").get_attribute("data-en") == "council of <b>state</b>"
    assert term("own-дума").get_attribute("aria-current") == "true" and term("own-дума").locator("[data-action=fill]").count() == 0
    desk.press("z")
    assert term("own-дума").get_attribute("data-en") == ""
    # By keyboard: from the row to its buttons.
    term("own-дума").focus()
    desk.press("Tab")
    for _ in range(6):
        if desk.page.evaluate("document.activeElement.dataset.action") == "fill":
            break
        desk.press("Tab")
    desk.press("Enter")
    assert term("own-дума").get_attribute("data-en") == "Duma"
    desk.press("p")
    term("own-strike").locator("[data-action=fill]").first.click()
    desk.page.evaluate(PICKER, {"alignment.tsv": folder.table().read_text(encoding="utf-8"), "glossary.tsv": text})
    desk.page.locator("#tools [data-action=save]").click()
    desk.page.locator("#status", has_text="saved").wait_for()
    table.write_text(desk.page.evaluate("window.disk.get('glossary.tsv')"), encoding="utf-8")
    found = {r["concept"]: r for r in rows(table)}
    assert list(found["own-дума"]) == header
    assert [found["own-дума"][name] for name in ("ru", "en", "status", "suggestions", "first_seen", "last_seen")] == \
        ["дума", "Duma", "preferred", "Duma; council of <b>state</b>", "2026-05-03", "2026-06-30"], found["own-дума"]
    assert found["own-strike"]["ru"] == "забастовка" and found["own-strike"]["last_seen"] == "2026-06-30"
    assert found["own-вече"]["first_seen"] == "2026-05-03"
    folder.review()
    after = {(r["ru"], r["en"]): r["status"] for r in rows(table)}
    assert after["дума", "Duma"] == "preferred" and after["забастовка", "strike"] == "admitted", after
    assert not desk.faults, desk.faults


def test_concordance(sverka, browser):
    folder = Folder(sverka, {"a.txt": NEWS, "b.txt": NEWS.replace("Union State", "commonwealth").replace("2 000", "200")})
    desk = Desk(browser.context, folder.page)
    desk.press("g")
    desk.page.locator("#glossary [data-field=scope]").select_option("all")
    desk.page.locator("#glossary input[type=search]").fill("Союзное государство")
    desk.page.locator('.term-row[data-ru="Союзное государство"]').first.locator("[data-action=concordance]").click()
    labels = desk.page.locator("h2.rendering").all_inner_texts()
    assert labels, "no concordance"
    found = desk.page.evaluate("View.list.items.filter(({ row }) => row).length")
    assert found == 6, (found, labels)
    desk.press("Escape")
    assert not desk.faults, desk.faults


PLANTED = [
    "<script>alert(1)</script>", "</script><script>alert(2)</script>", "<!--<script>", "-->", "<img src=x onerror=alert(3)>",
    "<svg onload=alert(4)>", "javascript:alert(5)", "<a href=javascript:alert(6)>x</a>", "<iframe srcdoc='<script>alert(7)</script>'>",
    "<style>*{display:none}</style>", "</style><style>body{background:red}</style>", "<link rel=stylesheet href=//x.example/y>",
    "<base href=//x.example/>", "<meta http-equiv=refresh content='0;url=//x.example'>", "<form action=//x.example><button>x",
    "{{constructor.constructor('alert(8)')()}}", "${alert(9)}", "#{alert(10)}", "<%= alert(11) %>", "<?php alert(12) ?>",
    "\" onmouseover=\"alert(13)", "' onfocus='alert(14)' autofocus='", "`${alert(15)}`", "\\u003cscript>alert(16)</script>",
    "&lt;script&gt;alert(17)&lt;/script&gt;", "<math><mtext></mtext><mglyph><style><img src=x onerror=alert(18)>",
    "\u202Ealert(19)\u202C", "\u2066\u2069<b>bold</b>", "]]>", "<![CDATA[<script>alert(20)</script>]]>",
    "<template><script>alert(21)</script></template>", "<noscript><p title='</noscript><img src=x onerror=alert(22)>'>",
    "<textarea></textarea><script>alert(23)</script>", "<object data=javascript:alert(24)>", "<embed src=//x.example/z>",
    "<video><source onerror=alert(25)>", "=cmd|' /C calc'!A0", "<details open ontoggle=alert(26)>", "\\\"};alert(27);//",
    "<input autofocus onfocus=alert(28)>",
]


def test_planted_texts(sverka, browser):
    assert len(PLANTED) == 40
    text = "".join(
        f"Пункт {i}: городской совет принял решение {100 + i} {p}.\n\nItem {i}: the city council adopted decision {100 + i} {p}.\n\n"
        for i, p in enumerate(PLANTED))
    name = "<img src=x onerror=alert(1)>';\"&.txt"
    folder = Folder(sverka, {name: text, "t.md": "# <script>alert(1)</script> Заголовок </script>\n\n# <script>alert(2)</script> Heading\n\n" + text})
    table = folder.table("glossary.tsv")
    lines = table.read_text(encoding="utf-8").rstrip("\n").split("\n")
    header = lines[0].split("\t")
    out = ["\t".join(header + ["own <script>alert(1)</script>"])]
    cell = lambda p: '"' + p.replace("\\", "\\\\").replace('"', '""') + '"'
    for line in lines[1:]:
        out.append(line + "\t" + cell(PLANTED[0]))
    for i, p in enumerate(PLANTED):
        values = {"concept": f"planted-{i}", "ru": cell("слово " + p), "en": cell("word " + p), "status": "preferred", "note": cell(p), "ru_context": cell(p), "context_at": cell(p)}
        out.append("\t".join([values.get(name, "") for name in header] + [cell(p)]))
    table.write_text("\n".join(out) + "\n", encoding="utf-8")
    alignment = folder.table()
    lines = alignment.read_text(encoding="utf-8").rstrip("\n").split("\n")
    header = lines[0].split("\t")
    note, status = header.index("note"), header.index("status")
    out = [lines[0] + "\tmine </script>"]
    for i, line in enumerate(lines[1:]):
        cells = line.split("\t")
        if len(cells) == len(header):
            cells[note], cells[status] = cell(PLANTED[i % 40]), "accepted" if cells[2] and cells[3] else "proposed"
        out.append("\t".join(cells) + "\t" + cell(PLANTED[(i + 7) % 40]))
    alignment.write_text("\n".join(out) + "\n", encoding="utf-8")
    folder.review()
    desk = Desk(browser.context, folder.page)
    desk.press("g")
    desk.page.locator("#glossary [data-field=scope]").select_option("all")
    for _ in range(60):
        desk.press("j")
    desk.press("Escape")
    for _ in range(30):
        desk.press("j")
    desk.page.locator("mark.term, .unit").first.hover()
    desk.page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    desk.press("a", "m", "s", "u", "z", "n", "e")
    desk.page.keyboard.type("<script>alert(1)</script><img src=x onerror=alert(2)>")
    desk.press("Enter")
    desk.page.wait_for_timeout(500)
    outside = [url for url in desk.requests if not url.startswith(("file://", "blob:"))]
    assert outside == [] and len(desk.requests) == 1, desk.requests
    assert desk.faults == [], desk.faults
    body = desk.page.evaluate("""() => [...document.querySelectorAll('body script, body style, body img, body svg, body iframe, body form:not(dialog form), body link, body base, body object, body embed, body video')]
        .filter((element) => element.id !== 'data' && !(element.tagName === 'SCRIPT' && element.textContent.startsWith("'use strict'"))).length""")
    assert body == 0, body
    shown = desk.page.evaluate("Page.session.rows.get('in/t.md').some((row) => row.note.includes('<script>'))")
    assert shown
    desk.download(folder.path)
    folder.review("--keep", str(folder.path / "decisions.alignment.tsv"), "--keep", str(folder.path / "decisions.glossary.tsv"), out="again")


def test_random_walk(sverka, browser):
    """500 actions with undo and redo: the tables are those of a replay without what was undone."""
    import random
    chance = random.Random(16)
    folder, desk = opened(sverka, browser, 40, **{"b.txt": article(20, 100)})
    names = ["accept", "reject", "join", "joinAbove", "part", "up", "down", "omit", "reopen", "next", "previous", "nextOpen", "unit", "select", "undo", "undo", "redo"]
    desk.page.evaluate("""() => { Glossary.perform; window.terms = () => Page.session.glossary.list; }""")
    for turn in range(10):
        actions = [chance.choice(names) for _ in range(50)]
        desk.page.evaluate("""([actions, numbers]) => {
            actions.forEach((action, i) => {
                if (numbers[i] % 9 === 0) {
                    const list = Page.session.glossary.list, term = list[numbers[i] % list.length];
                    const status = ['preferred', 'admitted', 'deprecated', 'rejected'][numbers[i] % 4];
                    Page.session.perform({ changes: status === 'preferred' ? Terms.prefer(Page.session.glossary, term.id) : [{ id: term.id, set: { status } }] });
                } else if (numbers[i] % 13 === 0) {
                    View.go(View.list.items.filter(({ row }) => row)[numbers[i] % View.list.items.filter(({ row }) => row).length]);
                } else Page.perform(action);
            });
        }""", [actions, [chance.randrange(10_000) for _ in actions]])
    tables = "[Merge.decisions([...Page.session.articles.values()].map((article) => ({ article, rows: SESSION.rows.get(article.name) })), []), Terms.decisions(SESSION.glossary)]"
    walked = desk.page.evaluate("() => " + tables.replace("SESSION", "Page.session"))
    replayed = desk.page.evaluate("""() => {
        const data = JSON.parse(document.getElementById('data').textContent);
        const articles = [...Page.session.articles.values()];
        const fresh = new Session(articles, data.articles.map((item, i) => [articles[i].name, item.r.map((row) => Rows.read(articles[i], row))]), Terms.read(Tables.parse(data.glossary)));
        Page.session.steps.slice(0, Page.session.done).forEach((step) => fresh.perform(step));
        return """ + tables.replace("SESSION", "fresh") + "; }")
    assert walked == replayed
    # Kept and found again.
    desk.saved()
    again = Desk(browser.context, folder.page)
    assert again.page.evaluate("() => " + tables.replace("SESSION", "Page.session")) == walked
    round_trip(folder, desk, browser)
    states = desk.page.evaluate("""() => [...Page.session.articles.values()].map((article) => [article.state,
        Units.fingerprint(Object.fromEntries(sides.map((side) => [side, article.order[side].map((number) => Units.get(article, side, number))])))])""")
    assert all(a == b for a, b in states), states
    assert not desk.faults, desk.faults


if __name__ == "__main__":
    run(dict(globals()))
