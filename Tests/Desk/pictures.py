"""Pictures of the page in its main states, of a review of Corpus.

    python3 Tests/Desk/pictures.py SVERKA FOLDER

The documentation's are made with the folder Sources/Sverka/Sverka.docc/Resources.
"""

import pathlib
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

from support import Browser, Desk

ROOT = pathlib.Path(__file__).resolve().parents[2]


def main():
    sverka, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    out = tempfile.TemporaryDirectory()
    subprocess.run([sverka, "review", "Corpus", "-o", out.name, "--quiet"], cwd=ROOT, check=True)
    with sync_playwright() as playwright:
        browser = Browser(playwright)
        page = f"file://{out.name}/review.html"
        desk = Desk(browser.context, page)

        def shot(name):
            desk.page.wait_for_timeout(300)
            desk.page.screenshot(path=folder / f"{name}.png")

        def article(name):
            desk.page.locator(f'[data-article="Corpus/{name}"]').click()

        article("06-sanctions.txt")
        desk.press("a", "a", "j", "a", "n")
        shot("review")
        article("01-statement.txt")
        desk.press("j", "s", "k")
        shot("review-parted")
        desk.page.locator("[data-action=all]").click()
        desk.press("g", "p", "a")
        shot("review-glossary")
        desk.page.locator("#glossary [data-field=scope]").select_option("all")
        desk.page.locator(".term-row").nth(5).locator("[data-action=concordance]").click()
        shot("review-concordance")
        desk.press("Escape")
        desk.page.locator("[data-action=all]").click()
        desk.page.locator("#tools [data-action=language]").click()
        desk.page.emulate_media(color_scheme="dark")
        article("06-sanctions.txt")
        desk.press("n")
        shot("review-russian-dark")
        desk.page.emulate_media(color_scheme="light")
        desk.page.set_viewport_size({"width": 420, "height": 800})
        shot("review-narrow")
        desk.page.emulate_media(media="print")
        desk.page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
        shot("review-print")
        assert not desk.faults, desk.faults
        browser.close()


if __name__ == "__main__":
    main()
