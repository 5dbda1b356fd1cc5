"""Every action on rows, by keyboard and by mouse, and the way through the tables back."""

import pathlib

from support import Desk, Folder, PICKER, article, decided, rows, run


def opened(sverka, browser, count=12, name="a.txt", language="en", **more):
    folder = Folder(sverka, {name: article(count), **more})
    desk = Desk(browser.context, folder.page)
    if language == "ru":
        desk.page.locator("#tools [data-action=language]").click()
        desk.bead("1", "2").click(position={"x": 5, "y": 5})
    return folder, desk


def round_trip(folder, desk, browser):
    """What the page shows as decided, what it downloads, and what the next run makes of it."""
    files = desk.download(folder.path)
    said = folder.review("--keep", str(files[0]), "--keep", str(files[1]), out="again")
    mine = decided(folder.path / "decisions.alignment.tsv")
    theirs = decided(folder.table(out="again"))
    assert mine == theirs, f"{said}\n{mine}\n{theirs}"
    again = Desk(browser.context, folder.page.replace("/out/", "/again/"))
    shown = again.page.evaluate(
        """() => [...Page.session.rows].flatMap(([name, rows]) => rows.filter(Rows.isDecided)
            .map((row) => [name, row.ru.join('+'), row.en.join('+'), row.status]))""")
    assert sorted(map(tuple, shown)) == mine, (shown, mine)
    assert not desk.faults and not again.faults, desk.faults + again.faults
    return mine


def test_keyboard(sverka, browser, language="en"):
    folder, desk = opened(sverka, browser, language=language)
    desk.press("a", "a")
    assert desk.status("1", "2") == "accepted" and desk.status("3", "4") == "accepted"
    assert desk.current == ("5", "6"), desk.current
    desk.press("r")
    assert desk.status("5", "6") == "rejected"
    assert desk.current == ("5", ""), desk.current
    desk.press("a")  # a confirmed omission
    assert desk.status("5", "") == "accepted"
    desk.press("z")
    assert desk.status("5", "") == "proposed"
    desk.press("Shift+Z")
    assert desk.status("5", "") == "accepted"
    desk.bead("7", "8").click(position={"x": 5, "y": 5})
    desk.press("m")
    assert desk.current == ("7+9", "8+10"), desk.current
    assert desk.status("7+9", "8+10") == "accepted"
    desk.press("j")
    desk.press("e")
    desk.page.keyboard.type("look this up")
    desk.press("Enter")
    assert desk.bead("11", "12").locator(".note").inner_text() == "look this up"
    desk.press("j", "d")
    assert desk.current == ("15", "14+16"), desk.current
    desk.press("k", "k")
    assert desk.current == ("11", "12"), desk.current
    mine = round_trip(folder, desk, browser)
    assert ("in/a.txt", "7+9", "8+10", "accepted") in mine
    assert ("in/a.txt", "5", "6", "rejected") in mine
    kept = {row["note"] for row in rows(folder.table(out="again"))}
    assert "look this up" in kept, kept


def test_keyboard_in_russian(sverka, browser):
    test_keyboard(sverka, browser, "ru")


def test_mouse_in_russian(sverka, browser):
    test_mouse(sverka, browser, "ru")


def test_mouse(sverka, browser, language="en"):
    folder, desk = opened(sverka, browser, language=language)
    desk.do("accept", "1", "2")
    desk.do("reject", "3", "4")
    desk.do("join", "5", "6")
    assert desk.status("5+7", "6+8") == "accepted"
    desk.do("part", "5+7", "6+8")
    assert desk.status("5", "6") == "accepted" and desk.status("7", "8") == "accepted"
    desk.do("up", "11", "12")
    assert desk.status("9", "10+12") == "accepted"
    assert desk.status("11", "") == "proposed"
    assert "anew" in desk.bead("11", "").locator(".chip.anew").get_attribute("class")
    desk.do("note", "1", "2")
    desk.page.locator("dialog textarea").fill("two\nlines")
    desk.page.locator("dialog [data-action=ok]").click()
    desk.page.locator("#tools [data-action=undo]").click()
    desk.page.locator("#tools [data-action=redo]").click()
    mine = round_trip(folder, desk, browser)
    assert ("in/a.txt", "9", "10+12", "accepted") in mine, mine


def test_part_at_a_sentence(sverka, browser):
    folder, desk = opened(sverka, browser)
    # Three sentences on both sides: 2, 5, 8…; the paragraphs 3 and 4.
    desk.bead("3", "4").click(position={"x": 5, "y": 5})
    desk.press("s")
    assert desk.current == ("3_1", "4_1"), desk.current
    assert desk.status("3_2+3_3", "4_2+4_3") == "accepted"
    desk.press("j", "s")
    assert desk.status("3_3", "4_3") == "accepted"
    # By mouse: before the second sentence of 9, whose partner goes along.
    desk.bead("9", "10").hover()
    desk.bead("9", "10").locator("[data-side=ru] [data-cut]").first.click()
    assert desk.status("9_1", "10_1") == "accepted"
    mine = round_trip(folder, desk, browser)
    assert ("in/a.txt", "3_2", "4_2", "accepted") in mine, mine
    origins = {row["origin"].split("@")[0] for row in rows(folder.path / "decisions.alignment.tsv")}
    assert "parted |" in origins, origins
    # A second run over its own table holds them too, and a changed article.
    text = article(12)
    (folder.path / "in" / "a.txt").write_text("Новый первый абзац.\n\nA new first paragraph.\n\n" + text, encoding="utf-8")
    folder.review(out="again")
    found = decided(folder.table(out="again"))
    assert ("in/a.txt", "5_2", "6_2", "accepted") in found, found
    # Joined again they are the paragraph.
    desk.press("Escape")
    desk.bead("9_1", "10_1").click(position={"x": 5, "y": 5})
    desk.press("m")
    assert desk.status("9", "10") == "accepted"


def test_many_at_once(sverka, browser):
    folder, desk = opened(sverka, browser, 30, **{"b.txt": article(5, 50)})
    desk.press("x", "j", "j", "j", "Shift+X")
    assert desk.page.locator(".bead.selected").count() == 4
    desk.press("a")
    assert len(desk.page.evaluate("Page.session.rows.get('in/a.txt').filter(Rows.isDecided)")) == 4
    assert desk.page.evaluate("Page.session.steps.length") == 1
    desk.press("z")
    desk.page.locator(".many summary").click()
    desk.page.locator("[data-field=above]").fill("50")
    desk.page.locator("[data-action=accept-above]").click()
    count = desk.page.evaluate("[...Page.session.rows.values()].flat().filter(Rows.isDecided).length")
    assert count > 25, count
    desk.press("Escape")
    round_trip(folder, desk, browser)


def test_kept_after_a_kill(sverka, browser):
    folder, desk = opened(sverka, browser, 60)
    desk.press(*"aaamzaa")
    desk.press("z", "z")
    desk.saved()
    before = desk.page.evaluate("[Page.session.steps, Page.session.done]")
    import os, signal, subprocess
    found = subprocess.run(["pgrep", "-f", f"user-data-dir={browser.profile}"], capture_output=True, text=True).stdout.split()
    assert found
    for process in found:
        try:
            os.kill(int(process), signal.SIGKILL)
        except ProcessLookupError:
            pass
    try:
        browser.context.close()
    except Exception:
        pass
    browser.context = browser.launch()
    again = Desk(browser.context, folder.page)
    assert again.page.evaluate("[Page.session.steps, Page.session.done]") == before
    again.press("Shift+Z")
    assert again.page.evaluate("Page.session.done") == before[1] + 1
    # A page made anew takes the steps along into a changed article.
    (folder.path / "in" / "a.txt").write_text(
        "Вступление.\n\n" + article(60).replace("Пункт 1:", "Раздел 1:"), encoding="utf-8")
    folder.review()
    third = Desk(browser.context, folder.page)
    assert third.status("4", "5") == "accepted"
    warnings = third.page.locator("#warnings").inner_text()
    assert "1|2" in warnings, warnings
    assert not third.faults, third.faults


def test_two_windows(sverka, browser):
    folder, first = opened(sverka, browser)
    first.press("a")
    first.saved()
    second = Desk(browser.context, folder.page)
    assert second.status("1", "2") == "accepted"
    second.press("j", "a")
    second.saved()
    first.press("a", "a")
    first.saved()
    first.page.locator(".warning").wait_for()
    assert first.page.locator(".warning").count() == 1
    third = Desk(browser.context, folder.page)
    steps = third.page.evaluate("Page.session.steps.map((step) => step.sets[0].ru[0])")
    assert steps == ["1", "3"], steps
    assert not first.faults + second.faults + third.faults


def test_saving_merges(sverka, browser):
    folder, desk = opened(sverka, browser)
    table = folder.table().read_text(encoding="utf-8")
    glossary = folder.table("glossary.tsv").read_text(encoding="utf-8")
    # Meanwhile somebody has accepted a row, rejected one, and added a column.
    theirs = []
    for i, line in enumerate(table.splitlines()):
        cells = line.split("\t")
        at = table.splitlines()[0].split("\t").index("status")
        if cells[2:4] == ["5", "6"]:
            cells[at] = "принято"
        if cells[2:4] == ["1", "2"]:
            cells[at] = "rejected"
        theirs.append("\t".join(cells + ["mine" if i == 0 else f"kept {i}"]))
    desk.page.evaluate(PICKER, {"alignment.tsv": "\n".join(theirs) + "\n", "glossary.tsv": glossary})
    desk.press("a", "a")
    desk.page.locator("#tools [data-action=save]").click()
    desk.page.wait_for_selector("dialog .conflict")
    assert desk.page.locator("dialog .conflict").count() == 1
    desk.page.locator("dialog [data-choice=theirs]").check()
    desk.page.locator("dialog [data-action=ok]").click()
    desk.page.locator("#status", has_text="saved").wait_for()
    written = desk.page.evaluate("window.disk.get('alignment.tsv')")
    folder.table().write_text(written, encoding="utf-8")
    found = decided(folder.table())
    assert ("in/a.txt", "1", "2", "rejected") in found
    assert ("in/a.txt", "3", "4", "accepted") in found
    assert ("in/a.txt", "5", "6", "accepted") in found
    assert {row["mine"] for row in rows(folder.table()) if row["ru"] == "3"} == {"kept 2"}
    assert desk.status("5", "6") == "accepted", "what others decided is shown"
    folder.review()
    assert decided(folder.table()) == found
    assert not desk.faults, desk.faults


def test_counted_keys(sverka, browser):
    folder, desk = opened(sverka, browser, 60)
    for _ in range(50):
        desk.press("a")
    assert desk.page.evaluate("[...Page.session.rows.values()].flat().filter((r) => r.status === 'accepted').length") == 50
    start = desk.current
    desk.press("d")  # a re-pairing: one press
    assert desk.current != start
    desk.press("z", "m", "z", "s")
    assert "_1" in desk.current[0]
    desk.press("g", "p")
    assert desk.page.locator(".term-row[data-status=preferred]").count() == 1
    assert not desk.faults, desk.faults


def test_russian_layout(sverka, browser):
    folder, desk = opened(sverka, browser)
    # The same places with what a Russian layout makes of them.
    desk.page.evaluate("""() => document.activeElement.dispatchEvent(
        new KeyboardEvent('keydown', { code: 'KeyA', key: 'ф', bubbles: true, cancelable: true }))""")
    assert desk.status("1", "2") == "accepted"
    desk.page.locator("[data-action=language]").click()
    assert desk.page.evaluate("document.documentElement.lang") == "ru"
    assert desk.bead("1", "2").locator(".chip.accepted").inner_text() == "принято"
    # Off in text fields, and switched off.
    desk.press("/")
    desk.page.keyboard.type("ar")
    assert desk.page.evaluate("Page.session.done") == 1
    desk.page.locator("[data-action=all]").click()
    desk.press("Shift+?")
    desk.page.locator("[data-action=keys]").uncheck()
    desk.page.locator("dialog [data-action=close]").click()
    desk.bead("5", "6").click(position={"x": 5, "y": 5})
    desk.press("a")
    assert desk.status("5", "6") == "proposed"
    assert not desk.faults, desk.faults


if __name__ == "__main__":
    run(dict(globals()))
