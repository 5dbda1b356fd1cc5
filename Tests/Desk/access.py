"""The page by touch and magnified."""

from support import pages, run

SIZES = [(640, 480), (320, 568), (320, 256)]
STATES = {
    "opened": lambda desk: None,
    "decided": lambda desk: desk.press("a", "m", "s"),
    "filters": lambda desk: (desk.page.locator("[data-action=more]").click(), desk.page.locator(".many summary").click()),
    "folded": lambda desk: desk.page.locator("[data-action=more]").click(),
    "glossary": lambda desk: (desk.press("g"), desk.page.locator("#glossary [data-field=scope]").select_option("all")),
    "keys": lambda desk: (desk.press("Escape"), desk.press("Shift+?")),
    "note": lambda desk: (desk.press("Escape"), desk.press("j", "e")),
    "warned": lambda desk: (desk.press("Escape"), desk.page.evaluate("Status.warn(Say('said.notKept').repeat(4))")),
}

# What is wider than its box, sticks out of the window, or lies on another control.
MISFITS = """() => {
    const out = [], shown = (e) => e.checkVisibility() && !e.closest('.spoken, .space');
    const name = (e) => e.dataset.action || e.dataset.field || e.id || e.className || e.tagName;
    const root = document.querySelector('dialog') ?? document.body;
    for (const e of [document.documentElement, ...document.querySelectorAll('body *')]) {
        if (!shown(e) || e.matches('select, input, option')) continue;
        if (e.scrollWidth > e.clientWidth + 1 && e.clientWidth && getComputedStyle(e).display !== 'inline') out.push('wide ' + name(e));
    }
    // Choices whose texts have no room; names of articles may be shortened.
    for (const e of document.querySelectorAll('select:not([data-field=article])')) {
        if (!shown(e)) continue;
        const copy = e.cloneNode(true);
        Object.assign(copy.style, { position: 'absolute', flex: 'none', maxWidth: 'none' });
        e.after(copy);
        if (copy.offsetWidth > e.offsetWidth + 1) out.push('short ' + name(e));
        copy.remove();
    }
    for (const part of ['#bar', '#warnings', '#work', '#foot']) {
        const { top, bottom } = document.querySelector(part).getBoundingClientRect();
        if (top < -1 || bottom > innerHeight + 1) out.push(`outside ${part} ${top} ${bottom}`);
    }
    const parts = ['#bar', '#warnings', '#work', '#foot'].map((part) => document.querySelector(part).getBoundingClientRect());
    parts.slice(1).forEach((part, i) => { if (part.top < parts[i].bottom - 1) out.push(`overlap ${i}`); });
    if (document.querySelector('#list').getBoundingClientRect().bottom > document.querySelector('#foot').getBoundingClientRect().top + 1) out.push('list over foot');
    for (const e of root.querySelectorAll('button, input, select, textarea, summary')) {
        if (!shown(e)) continue;
        e.scrollIntoView({ block: 'center', inline: 'nearest' });
        const { left, right, top, bottom, width, height } = e.getBoundingClientRect();
        if (left < -1 || right > innerWidth + 1) out.push('cut off ' + name(e));
        if (e.disabled || document.querySelector('#glossary:not([hidden])') && !e.closest('#glossary, #bar, #foot')) continue;
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        if (!hit || !(e.contains(hit) || hit.contains(e) && hit.matches('label'))) out.push(`not to be hit ${name(e)} ${hit?.tagName} ${hit?.className} ${top}`);
    }
    return [...new Set(out)];
}"""


def test_magnified(sverka, browser):
    """At 200 % and 400 %: nothing is cut off, lies on another thing or has to be scrolled sideways."""
    for width, height in SIZES:
        for desk in pages(sverka, browser, viewport={"width": width, "height": height}, device_scale_factor=2):
            for name, act in STATES.items():
                act(desk)
                desk.page.wait_for_timeout(100)
                misfits = desk.page.evaluate(MISFITS)
                assert not misfits, (width, height, name, misfits)


def test_touch(sverka, browser):
    """All by taps alone, on targets of 24 pixels at least."""
    for desk in pages(sverka, browser, viewport={"width": 390, "height": 780}, has_touch=True, is_mobile=True):
        page, met = desk.page, set()
        assert page.evaluate("matchMedia('(pointer: coarse)').matches")

        def tap(selector):
            small = page.evaluate("""() => [...document.querySelectorAll('button, input, select, textarea, summary, [data-action]')].filter((e) => e.checkVisibility()).map((e) => {
                const { width, height } = (e.closest('label') ?? e).getBoundingClientRect();
                return [e.dataset.action || e.className || e.tagName, width, height];
            }).filter(([, width, height]) => width < 24 || height < 24)""")
            assert not small, small
            met.update(page.evaluate("[...document.querySelectorAll('[data-action]')].map((e) => e.dataset.action)"))
            page.locator(selector).first.tap()
            page.wait_for_timeout(30)

        current = ".bead[aria-current] "
        count = lambda status: page.evaluate(f"[...Page.session.rows.values()].flat().filter((row) => row.status === '{status}').length")
        tap(current + "[data-action=accept]")
        tap(current + "[data-action=reject]")
        assert count("accepted") == 1 and count("rejected") == 1
        tap('.bead[data-ru="9"][data-en="10"] [data-action=note]')
        page.locator("dialog textarea").fill("why")
        tap("dialog [data-action=ok]")
        tap('.bead[data-ru="9"][data-en="10"] [data-action=note]')
        tap("dialog [data-action=cancel]")
        for action in ("join", "part", "down", "up", "omit"):
            done = page.evaluate("Page.session.done")
            tap(current + f"[data-action={action}]")
            assert page.evaluate("Page.session.done") == done + 1, action
        tap(".bead[data-status=accepted] [data-action=reopen]")
        done = page.evaluate("Page.session.done")
        tap("#tools [data-action=undo]")
        assert page.evaluate("Page.session.done") == done - 1
        tap("#tools [data-action=redo]")
        assert page.evaluate("Page.session.done") == done
        at = desk.current
        tap("[data-action=next-open]")
        assert desk.current != at and page.evaluate("Rows.isOpen(View.state.current.row)")
        tap("[data-action=previous-open]")
        tap('.bead[data-status=proposed] [data-action=select]')
        assert page.locator(".bead.selected").count() == 1
        tap('.bead.selected [data-action=select]')
        cut = page.evaluate("""() => { const cut = document.querySelector('.bead .cut'); cut.scrollIntoView({ block: 'center' }); return cut.dataset.cut; }""")
        tap(f'.bead [data-cut="{cut}"]')
        assert page.locator(f'.bead [data-unit="{cut}"]').count() == 1, (cut, desk.current)
        tap(".bead .term")
        assert " – " in page.locator("#status").inner_text()
        tap("[data-action=more]")
        tap(".many summary")
        tap("[data-action=accept-above]")
        tap("[data-action=accept-article]")
        assert count("proposed") < 12
        tap("[data-action=all]")
        tap("#filters [data-action=search]")
        assert page.evaluate("document.activeElement.dataset.action") == "search"
        tap("[data-action=help]")
        tap("dialog [data-action=keys]")
        tap("dialog [data-action=keys]")
        tap("dialog [data-action=close]")
        tap("[data-action=language]")
        tap("[data-action=language]")
        tap("[data-action=more]")
        tap("[data-action=glossary]")
        page.locator("#glossary [data-field=scope]").select_option("all")
        for action, status in (("prefer", "preferred"), ("admit", "admitted"), ("deprecate", "deprecated"), ("reject", "rejected")):
            term = page.locator(".term-row").nth(1).get_attribute("data-ru")
            tap(f'.term-row[data-ru="{term}"] [data-action={action}]')
            assert page.locator(f'.term-row[data-ru="{term}"]').first.get_attribute("data-status") == status
        tap(".term-row [data-action=edit]")
        tap("dialog [data-action=cancel]")
        tap(".term-row >> nth=0 >> [data-field=choose]")
        tap(".term-row >> nth=2 >> [data-field=choose]")
        tap("[data-action=join-concepts]")
        tap("[data-action=new-term]")
        tap("dialog [data-action=cancel]")
        tap('.term-row[data-ru="Союзное государство"] [data-action=concordance]')
        page.locator("h2.rendering").first.wait_for(state="attached", timeout=5000)
        assert not page.locator("#glossary").is_visible()
        tap("[data-action=glossary]")
        tap("#glossary [data-action=close]")
        with page.expect_download():
            tap("[data-action=more]")
            tap("[data-action=download]")
        page.evaluate("() => { window.showDirectoryPicker = async () => { window.asked = true; throw new DOMException('', 'AbortError'); }; }")
        tap("[data-action=save]")
        page.wait_for_function("window.asked")
        known = {"accept", "reject", "join", "part", "up", "down", "omit", "note", "reopen", "select", "undo", "redo", "save", "download", "glossary", "language", "help",
                 "more", "search", "accept-above", "accept-article", "all", "next-open", "previous-open", "prefer", "admit", "deprecate", "edit", "concordance", "join-concepts",
                 "new-term", "close", "keys", "ok", "cancel"}
        assert met - {"fill"} == known, met ^ known


if __name__ == "__main__":
    run(dict(globals()))
