"""The page for everybody: by touch, magnified, read aloud, on paper, without a mouse."""

from support import Desk, Folder, article, run
from reading import NEWS

SIZES = [(640, 480), (320, 568), (320, 256)]
LANGUAGES = {"en": "en-GB", "ru": "ru-RU"}


def pages(sverka, browser, **options):
    """The page of one folder in each language, in a context of its own."""
    folder = Folder(sverka, {"a-rather-long-name-of-an-article-2026-05-03.txt": NEWS + article(20), "b.txt": article(6, 40)})
    chromium = browser.playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    try:
        for language, locale in LANGUAGES.items():
            context = chromium.new_context(locale=locale, accept_downloads=True, **options)
            desk = Desk(context, folder.page)
            assert desk.page.evaluate("document.documentElement.lang") == language
            yield desk
            assert not desk.faults, desk.faults
            context.close()
    finally:
        chromium.close()


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
        tap(".term-row [data-action=concordance]")
        assert page.locator("h2.rendering").first.is_visible() and not page.locator("#glossary").is_visible()
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


def said(desk):
    desk.page.wait_for_timeout(20)
    return desk.page.locator("#spoken").inner_text()


def test_read_aloud(sverka, browser):
    """Names of all controls, headings in order, and what is said of each step."""
    words = {"en": ("proposed", "accepted", "rejected", "undone", "done again"), "ru": ("предложено", "принято", "отклонено", "отменено", "возвращено")}
    for desk in pages(sverka, browser, viewport={"width": 1400, "height": 900}):
        page = desk.page
        proposed, accepted, rejected, undone, again = words[page.evaluate("Say.language")]
        client = page.context.new_cdp_session(page)

        def check():
            nodes = client.send("Accessibility.getFullAXTree")["nodes"]
            value = lambda node, key: node.get(key, {}).get("value", "")
            seen = [(value(n, "role"), value(n, "name").strip()) for n in nodes if not n.get("ignored")]
            named = {"button", "searchbox", "textbox", "combobox", "checkbox", "spinbutton", "radio", "link", "DisclosureTriangle", "article", "feed", "list", "dialog", "navigation", "complementary", "image", "heading"}
            assert not [role for role, name in seen if role in named and not name], seen
            assert {"banner", "main", "feed", "contentinfo", "status"} <= {role for role, _ in seen} or page.locator("dialog").count(), seen
            levels = page.evaluate("[...document.querySelectorAll('h1, h2, h3, h4')].filter((e) => e.checkVisibility()).map((e) => Number(e.tagName[1]))")
            assert levels[0] == 1 and all(b <= a + 1 for a, b in zip(levels, levels[1:])), levels

        check()
        region = page.locator("#spoken")
        assert region.get_attribute("aria-live") == "polite"
        desk.press("j")
        text = said(desk)
        assert "3 | 4" in text and proposed in text and "Депутаты Союзного" in text and "Deputies of the" in text, text
        desk.press("k")
        assert "1 | 2" in said(desk)
        desk.press("a")
        text = said(desk)
        assert text.startswith(accepted) and "3 | 4" in text and proposed in text, text
        desk.press("r")
        text = said(desk)
        assert text.startswith(rejected) and "3 | –" in text, text
        desk.press("z")
        text = said(desk)
        assert text.startswith(undone) and "3 | 4" in text and proposed in text, text
        desk.press("Shift+Z")
        assert said(desk).startswith(again)
        desk.press("g")
        page.locator("#glossary [data-field=scope]").select_option("all")
        check()
        page.locator(".term-row").first.focus()
        desk.press("j")
        term = page.locator(".term-row[aria-current]")
        assert f'{term.get_attribute("data-ru")} – {term.get_attribute("data-en")}' in said(desk)
        desk.press("p")
        desk.press("z")
        text = said(desk)
        assert text.startswith(undone) and term.get_attribute("data-ru") in text, text
        desk.press("Shift+?")
        check()
        desk.press("Escape")
        desk.press("t")
        check()
        desk.press("Escape")


def test_focus_stays(sverka, browser):
    """After each action something of the page has the focus."""
    for desk in pages(sverka, browser, viewport={"width": 1400, "height": 900}):
        page = desk.page

        def held(what):
            page.wait_for_timeout(60)
            active = page.evaluate("(() => { const e = document.activeElement; return e === document.body || e.disabled ? '' : e.tagName; })()")
            assert active, what

        for key in ["a", "r", "z", "Shift+Z", "m", "z", "s", "z", "u", "d", "o", "w", "x", "Shift+X", "Escape", "n", "p", "j", "k", "ArrowRight", "g", "p", "a", "z", "z", "c", "Escape", "Escape", "g", "g"]:
            desk.press(key)
            held(key)
        # Buttons pressed by keyboard; the last undo switches its button off.
        for action in ["undo"] * 12 + ["redo", "language", "language", "all", "help", "glossary", "glossary", "undo"]:
            button = page.locator(f"#bar [data-action={action}]")
            if button.is_disabled():
                continue
            button.focus()
            desk.press("Enter")
            held(action)
            if page.locator("dialog").count():
                page.locator("dialog [data-action=keys]").click()
                page.locator("dialog [data-action=keys]").click()
                desk.press("Escape")
                held("dialog")
        desk.bead("1", "2").click(position={"x": 40, "y": 5})
        for action in ["accept", "reject", "reopen", "join", "part", "down", "up", "omit", "select"]:
            button = page.locator(f".bead[aria-current] [data-action={action}]")
            if button.count():
                button.click()
                held(action)
        desk.press("e")
        page.keyboard.type("x")
        desk.press("Enter")
        held("note")
        page.evaluate("Status.warn('x')")
        page.locator(".warning [data-action=close]").click()
        held("warning")
        desk.press("g")
        page.locator("#glossary [data-field=scope]").select_option("all")
        for action in ["prefer", "reject", "concordance"]:
            page.locator(f".term-row [data-action={action}]").nth(0).click()
            held(action)
        page.locator(".term-row [data-action=edit]").first.click()
        page.locator("dialog [data-field=note]").fill("y")
        desk.press("Enter")
        held("edit")
        page.locator("#glossary [data-action=close]").click()
        held("close")
        desk.press("/")
        page.keyboard.type("zzzz")
        desk.press("Enter")
        held("nothing found")
        desk.press("Escape")
        held("escape")


# Texts that stand in another language than their element says.
STRANGE = """() => {
    const out = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const text = walker.currentNode.data, element = walker.currentNode.parentElement;
        if (element.closest('script, noscript, kbd, .name, .where, .concept, option, .number, summary, h2.article:not(.rendering)')) continue;
        const language = element.closest('[lang]').lang;
        const cyrillic = (text.match(/[а-яё]{3,}/giu) ?? []).length, latin = (text.match(/[a-z]{3,}/giu) ?? []).length;
        if (cyrillic > latin && language !== 'ru' || latin > cyrillic && language !== 'en') out.push([language, text.slice(0, 60), element.className]);
    }
    return out;
}"""


def test_languages_are_marked(sverka, browser):
    for desk in pages(sverka, browser, viewport={"width": 1400, "height": 900}):
        desk.press("j", "a", "r", "g")
        desk.page.locator("#glossary [data-field=scope]").select_option("all")
        desk.page.locator(".term-row").nth(0).locator("[data-action=prefer]").click()
        desk.page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
        strange = desk.page.evaluate(STRANGE)
        assert not strange, strange
        desk.page.locator(".term-row").nth(0).locator("[data-action=concordance]").click()
        desk.press("Shift+?")
        strange = desk.page.evaluate(STRANGE)
        assert not strange, strange


def test_on_paper(sverka, browser):
    """What is decided, Russian beside English, in dark surroundings too."""
    for desk in pages(sverka, browser, viewport={"width": 1400, "height": 900}, color_scheme="dark"):
        page = desk.page
        desk.press("a", "r", "j", "a", "a", "k", "e")
        page.keyboard.type("see the law")
        desk.press("Enter")
        page.evaluate("Page.perform('glossary')")
        desk.press("p")
        page.emulate_media(media="print", color_scheme="dark")
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
        shown = page.evaluate("""() => [...document.body.children].filter((e) => e.checkVisibility()).map((e) => e.id)""")
        assert shown == ["print"], shown
        rows = page.evaluate("""() => [...document.querySelectorAll('.printed')].map((row) => {
            const [ru, en] = [...row.children].map((e) => e.getBoundingClientRect());
            return ru.right <= en.left && Math.abs(ru.top - en.top) < 1 && ru.width > 100 && Math.abs(ru.width - en.width) < 2;
        })""")
        assert len(rows) == 4 and all(rows), rows
        text = page.locator("#print").inner_text()
        assert "Правительство утвердило" in text and "Депутаты" not in text and "Deputies" in text and "see the law" in text, text
        colours = page.evaluate("[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('.printed')).color]")
        assert colours == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"], colours
        pdf = page.pdf()
        assert pdf.startswith(b"%PDF")


def test_keys_by_place(sverka, browser):
    """Every key does on a Russian layout what it does on an English one; off in fields, and for good when switched off."""
    russian = dict(zip("abcdefghijklmnopqrstuvwxyz/", "фисвуапршолдьтщзйкыегмцчня."))
    for desk in pages(sverka, browser, viewport={"width": 1400, "height": 900}):
        page = desk.page
        press = """([code, key, shift]) => {
            const event = new KeyboardEvent('keydown', { code, key, shiftKey: shift, bubbles: true, cancelable: true });
            (document.activeElement ?? document.body).dispatchEvent(event);
            return event.defaultPrevented;
        }"""
        for action, code, key in page.evaluate("Keys.table"):
            shift = code.startswith("Shift+")
            place = code.removeprefix("Shift+")
            letter = russian.get(place.removeprefix("Key").lower(), "ъ")
            assert page.evaluate(press, [place, letter.upper() if shift else letter, shift]), action
            page.evaluate("document.querySelector('dialog')?.close(); Glossary.toggle(false)")
            page.wait_for_timeout(20)
        for field in ["#filters input[type=search]", "#filters [data-field=status]", "#filters [data-field=above]"]:
            page.evaluate("(field) => { const e = document.querySelector(field); e.closest('details')?.setAttribute('open', ''); e.focus(); }", field)
            for action, code, key in page.evaluate("Keys.table"):
                assert not page.evaluate(press, [code.removeprefix("Shift+"), key, code.startswith("Shift+")]), (field, action)
        page.evaluate("View.go(View.state.current)")
        desk.press("Shift+?")
        page.locator("[data-action=keys]").uncheck()
        page.locator("dialog [data-action=close]").click()
        for again in (False, True):
            if again:
                page.reload()
                page.wait_for_selector("body[data-ready]")
            page.evaluate("View.go(View.state.current)")
            for action, code, key in page.evaluate("Keys.table"):
                assert not page.evaluate(press, [code.removeprefix("Shift+"), key, code.startswith("Shift+")]), action
            assert "(a)" not in page.locator(".bead [data-action=accept]").first.get_attribute("title")
        page.locator("[data-action=help]").click()
        page.locator("[data-action=keys]").check()
        page.locator("dialog [data-action=close]").click()
        page.evaluate("View.go(View.state.current)")
        desk.press("j")
        assert desk.current != ("1", "2")


if __name__ == "__main__":
    run(dict(globals()))
