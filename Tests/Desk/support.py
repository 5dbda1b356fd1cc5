"""What the browser tests of the review page share: articles, runs, the page."""

import csv
import io
import pathlib
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

LANGUAGES = {"en": "en-GB", "ru": "ru-RU"}
HERE = pathlib.Path(__file__).parent
COUNTRIES = [
    ("школу", "school"), ("больницу", "hospital"), ("мост", "bridge"), ("библиотеку", "library"),
    ("вокзал", "station"), ("завод", "factory"), ("музей", "museum"), ("тюрьму", "prison"),
]

NEWS = """Правительство утвердило бюджет Союзного государства на 2 000 миллионов рублей.

The government approved the budget of the Union State of 200 million roubles.

Депутаты Союзного государства приехали в старый город.

Deputies of the Union State came to the old town.

О Союзном государстве говорил Петренко.

Kovalchuk spoke about the Union State.

Меню

Share
"""


def paragraph(i):
    """The paragraphs of item i in both languages, of one, two or three sentences."""
    ru, en = COUNTRIES[i % len(COUNTRIES)]
    russian = [f"Пункт {i}: городская комиссия решила закрыть {ru} по приказу {1000 + 7 * i}."]
    english = [f"Item {i}: the city commission decided to close the {en} by order {1000 + 7 * i}."]
    if i % 3 != 1:
        russian.append(f"Правительство выделило на это {20 + i} миллионов рублей.")
        english.append(f"The government allocated {20 + i} million roubles for it.")
    if i % 3 == 2:
        russian.append(f"Жители подали {300 + i} жалоб в суд.")
        english.append(f"Residents filed {300 + i} complaints with the court.")
    return " ".join(russian), " ".join(english)


def article(count, first=1):
    """A mixed article of so many pairs."""
    return "\n\n".join(text for i in range(first, first + count) for text in paragraph(i)) + "\n"


def rows(path):
    """The rows of a table as the program writes them."""
    text = pathlib.Path(path).read_text(encoding="utf-8") if not isinstance(path, str) or "\t" not in path else path
    lines = list(csv.reader(io.StringIO(text), delimiter="\t", quotechar='"'))
    def plain(value):
        value = value[1:] if value.startswith("'") else value
        return value.replace("\\\\", "\0").replace("\\t", "\t").replace("\\n", "\n").replace("\\r", "\r").replace("\0", "\\")
    return [dict(zip(lines[0], map(plain, line))) for line in lines[1:] if line]


def decided(path):
    return sorted((r["document"], r["ru"], r["en"], r["status"]) for r in rows(path) if r["status"] != "proposed")


class Folder:
    """A folder with articles, the tables of a run, and the page."""

    def __init__(self, sverka, articles):
        self.sverka = sverka
        self.temporary = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.temporary.name)
        (self.path / "in").mkdir()
        for name, text in articles.items():
            (self.path / "in" / name).write_text(text, encoding="utf-8")
        self.review()

    def review(self, *options, out="out"):
        run = subprocess.run(
            [self.sverka, "review", "in", "-o", out, "--no-default-glossary", *options],
            cwd=self.path, capture_output=True, text=True, check=False)
        if run.returncode != 0:
            raise AssertionError(f"review ended with {run.returncode}: {run.stderr}")
        return run.stderr

    @property
    def page(self):
        return f"file://{self.path}/out/review.html"

    def table(self, name="alignment.tsv", out="out"):
        return self.path / out / name


class Desk:
    """The page in a browser."""

    def __init__(self, context, url):
        self.page = context.new_page()
        self.faults = []
        self.requests = []
        self.page.on("pageerror", lambda error: self.faults.append(f"{error}\n{error.stack}"))
        self.page.on("console", lambda message: message.type == "error" and self.faults.append(message.text))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("dialog", lambda dialog: (self.faults.append("dialog " + dialog.message), dialog.dismiss()))
        self.open(url)

    def open(self, url):
        self.page.goto(url)
        self.page.wait_for_selector("body[data-ready]")

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def bead(self, ru, en, document=None):
        name = f'[data-ru="{ru}"][data-en="{en}"]' + (f'[data-document="{document}"]' if document else "")
        return self.page.locator(f".bead{name}")

    def do(self, action, ru, en):
        self.bead(ru, en).locator(f"[data-action={action}]").click()

    def status(self, ru, en):
        return self.bead(ru, en).first.get_attribute("data-status")

    @property
    def current(self):
        bead = self.page.locator(".bead[aria-current=true]")
        return bead.get_attribute("data-ru"), bead.get_attribute("data-en")

    def saved(self):
        """Waits until the steps are on the disk."""
        self.page.evaluate("Page.keeper.pending")

    def download(self, folder):
        """The two files of decisions, put into a folder."""
        files = []
        take = lambda file: files.append(file)
        self.page.on("download", take)
        self.page.locator("#tools [data-action=download]").click()
        for _ in range(50):
            if len(files) == 2:
                break
            self.page.wait_for_timeout(100)
        self.page.remove_listener("download", take)
        out = [pathlib.Path(folder) / file.suggested_filename for file in files]
        for file, path in zip(files, out):
            file.save_as(path)
        assert {path.name for path in out} == {"decisions.alignment.tsv", "decisions.glossary.tsv"}, out
        return sorted(out)


# A stand-in for the dialog that asks for a folder: the folder's files as the
# test has given them, and what is written to them.
PICKER = """(files) => {
    window.disk = new Map(Object.entries(files));
    window.showDirectoryPicker = async () => ({
        getFileHandle: async (name, options) => {
            if (!window.disk.has(name) && !options?.create) throw new DOMException('', 'NotFoundError');
            return {
                getFile: async () => ({ text: async () => window.disk.get(name) ?? '' }),
                createWritable: async () => {
                    let text = '';
                    return { write: async (part) => { text += part; }, close: async () => { window.disk.set(name, text); } };
                },
            };
        },
    });
}"""


class Browser:
    def __init__(self, playwright, profile=None):
        self.playwright = playwright
        self.temporary = None if profile else tempfile.TemporaryDirectory()
        self.profile = profile or self.temporary.name
        self.context = self.launch()

    def launch(self, **options):
        return self.playwright.chromium.launch_persistent_context(
            self.profile, executable_path="/usr/bin/chromium", accept_downloads=True,
            args=["--no-sandbox"], viewport={"width": 1400, "height": 900}, locale="en-GB", **options)

    def close(self):
        self.context.close()
        if self.temporary:
            self.temporary.cleanup()


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


def run(tests):
    """Runs the tests of a file, or those whose names hold a word that is given."""
    sverka, *words = sys.argv[1:]
    sverka = str(pathlib.Path(sverka).resolve())
    failed = 0
    with sync_playwright() as playwright:
        for name, test in tests.items():
            if not name.startswith("test_") or words and not any(word in name for word in words):
                continue
            browser = Browser(playwright)
            try:
                test(sverka, browser)
                print(f"ok   {name}", flush=True)
            except Exception as error:  # every test is run, whatever became of the others
                failed += 1
                import traceback
                print(f"FAIL {name}: {error}\n{traceback.format_exc()}", flush=True)
            finally:
                browser.close()
    sys.exit(1 if failed else 0)
