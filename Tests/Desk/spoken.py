"""The page read aloud, on paper and without a mouse."""

from support import pages, run


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
