"""Real Chromium with our hands on Material's search box, over http and from a folder."""

from __future__ import annotations

import functools
import http.server
import os
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from benchmarks.search.sites import START
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
)
DRIVE = Path(__file__).parent / "drive.js"
PATIENCE = 600_000  # ms: Material's index of many pages takes minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was shown: the links of each item, below the site's root, and the time in ms."""

    items: tuple[tuple[str, ...], ...]
    ms: float


@dataclass(slots=True, kw_only=True)
class Site:
    """A folder that is served: its addresses, and what was asked of it, path by path."""

    folder: Path
    http: str = ""
    served: list[tuple[str, int]] = field(default_factory=list)

    def root(self, *, folder: bool) -> str:
        """Return the address of the site's root, with a slash."""
        return self.folder.as_uri() + "/" if folder else self.http


@contextmanager
def serving(folder: Path) -> Iterator[Site]:
    """Serve a folder on this machine."""
    site = Site(folder=folder.resolve())

    class Handler(http.server.SimpleHTTPRequestHandler):
        def send_response(self, code: int, message: str | None = None) -> None:
            super().send_response(code, message)
            path = Path(self.translate_path(self.path))
            site.served.append((self.path, path.stat().st_size if path.is_file() else 0))

        def copyfile(self, source: BinaryIO, outputfile: BinaryIO) -> None:  # type: ignore[override]
            with suppress(ConnectionError):  # a page that is closed asks for no more
                super().copyfile(source, outputfile)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
            pass

    handler = functools.partial(Handler, directory=str(site.folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        site.http = f"http://127.0.0.1:{running.server_port}/"
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield site
        running.shutdown()


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start the Chromium that KYYEU_CHROMIUM names; exit with 2 where it names none."""
    path = os.environ.get("KYYEU_CHROMIUM", "")
    if not path:
        print("KYYEU_CHROMIUM names no browser.", file=sys.stderr)
        raise SystemExit(2)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield browser
        browser.close()


@contextmanager
def opened(browser: Browser, root: str) -> Iterator[Page]:
    """Open the site's first page with an empty cache; the network is cut for a folder."""
    context: BrowserContext = browser.new_context(offline=root.startswith("file:"))
    context.set_default_timeout(PATIENCE)
    context.add_init_script(path=DRIVE)
    page = context.new_page()
    page.goto(root + START, wait_until="commit")
    yield page
    context.close()


def first_answer(browser: Browser, root: str, typed: str) -> tuple[float, float]:
    """Return the milliseconds to the first answer in the list.

    From the opening of the page; and from when its box could be typed into.
    """
    with opened(browser, root) as page:
        from_opening, from_typing = page.evaluate("typed => window.bench.first(typed)", typed)
        return float(from_opening), float(from_typing)


def ask(page: Page, root: str, typed: Sequence[str]) -> list[Answer]:
    """Type one query after another into the box of a page that is open."""
    page.evaluate("window.bench.open()")
    answers = []
    for text in typed:
        found = page.evaluate("typed => window.bench.ask(typed)", text)
        items = tuple(
            tuple(link.removeprefix(root).partition("?")[0] + _anchor(link) for link in links)
            for links in found["items"]
        )
        answers.append(Answer(items=items, ms=found["ms"]))
    return answers


def heap(page: Page) -> int:
    """Return the bytes of JavaScript's heap in use on a page, after it was tidied."""
    session = page.context.new_cdp_session(page)
    session.send("HeapProfiler.enable")
    session.send("HeapProfiler.collectGarbage")
    used = session.send("Runtime.getHeapUsage")["usedSize"]
    session.detach()
    return int(used)


def searched_bytes(site: Site) -> int:
    """Return the bytes served since `site.served` was emptied that only searching needs."""
    return sum(size for path, size in site.served if "search" in path or "lunr" in path)


def _anchor(link: str) -> str:
    return "#" + link.partition("#")[2] if "?" in link and "#" in link else ""
