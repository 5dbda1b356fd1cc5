"""Times and memory of the page at 5 000 and 50 000 rows, as the documentation has them.

    python3 Tests/Desk/speed.py SVERKA [ROWS...]
"""

import pathlib
import subprocess
import sys
import tempfile
import time

from playwright.sync_api import sync_playwright

from support import Desk, Browser, Folder, article

# Row of the table: rows, megabytes of the page, seconds to the first row, to the
# end of the list, milliseconds of the slowest frame while it scrolls, and
# megabytes that the script holds.
SCROLL = """async () => {
    const box = document.getElementById('list');
    let slowest = 0, last = performance.now();
    const step = box.scrollHeight / 100;
    for (let i = 0; i < 100; i += 1) {
        box.scrollTop += step;
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        slowest = Math.max(slowest, now - last);
        last = now;
    }
    return slowest;
}"""


def measured(sverka, playwright, count):
    per = 250
    folder = Folder(sverka, {f"2026-{i % 12 + 1:02}-{i:04}.txt": article(per, 1 + i * per) for i in range(count // per)})
    size = (folder.path / "out/review.html").stat().st_size / 1e6
    browser = Browser(playwright)
    try:
        browser.context.new_page().goto("about:blank")
        start = time.monotonic()
        desk = Desk(browser.context, folder.page)
        desk.page.wait_for_selector(".bead")
        first = time.monotonic() - start
        slowest = desk.page.evaluate(SCROLL)
        start = time.monotonic()
        desk.page.evaluate("""async () => {
            View.go(View.list.items.findLast(({ row }) => row));
            await new Promise(requestAnimationFrame);
        }""")
        end = time.monotonic() - start
        start = time.monotonic()
        desk.press("a")
        desk.page.evaluate("new Promise(requestAnimationFrame)")
        accept = time.monotonic() - start
        session = browser.context.new_cdp_session(desk.page)
        session.send("HeapProfiler.collectGarbage")
        session.send("Performance.enable")
        heap = {m["name"]: m["value"] for m in session.send("Performance.getMetrics")["metrics"]}["JSHeapUsedSize"] / 1e6
        rows = desk.page.evaluate("[...Page.session.rows.values()].flat().length")
        nodes = desk.page.evaluate("document.querySelectorAll('*').length")
        assert not desk.faults, desk.faults
        return rows, size, first, end, slowest, accept, heap, nodes
    finally:
        browser.close()


def main():
    sverka = str(pathlib.Path(sys.argv[1]).resolve())
    counts = [int(word) for word in sys.argv[2:]] or [5_000]
    with sync_playwright() as playwright:
        for count in counts:
            rows, size, first, end, slowest, accept, heap, nodes = measured(sverka, playwright, count)
            print(f"| {rows} | {size:.1f} MB | {first:.2f} s | {end:.2f} s | {slowest:.0f} ms | {accept * 1000:.0f} ms | {heap:.0f} MB | {nodes} |", flush=True)
            if count <= 5_000:
                assert first < 4, "5 000 rows open in under 2 s on a machine of its own"


if __name__ == "__main__":
    main()
