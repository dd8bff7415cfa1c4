"""Real Chromium, and the built site as it is met: over http, below a subpath, in a folder."""

from __future__ import annotations

import functools
import http.server
import os
import re
import threading
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

import pytest
from playwright.sync_api import (
    Browser,
    ConsoleMessage,
    Locator,
    Page,
    Request,
    Response,
    expect,
    sync_playwright,
)

if TYPE_CHECKING:
    from tests.conftest import BuiltSite

# No name resolves, so whatever a page asks for outside of this machine fails, and is seen.
_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
)
_SUBPATH = "/tai-lieu/kỷ yếu/"

# Sums up as `shift` how far the layout moved. Words of a line that moves a few pixels, or is drawn
# anew, as the rest of it comes are none of a layout: only what moves elements counts.
SHIFTS = (
    "shift = 0; new PerformanceObserver(list => list.getEntries().filter(entry =>"
    " entry.sources.some(source => source.node && source.node.nodeType === Node.ELEMENT_NODE))"
    ".forEach(entry => shift += entry.value)).observe({type: 'layout-shift', buffered: true})"
)

_FAILED = pytest.StashKey[bool]()

expect.set_options(timeout=10_000)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave these tests out, saying why, where no browser is named."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)
            if not os.environ.get("KYYEU_CHROMIUM"):
                reason = "KYYEU_CHROMIUM names no browser (scripts/test.py finds one)"
                item.add_marker(pytest.mark.skip(reason=reason))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember that a test failed, for its fixtures."""
    report = yield
    if report.failed:
        item.stash[_FAILED] = True
    return report


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return one Chromium for the session; each visit has a context of its own."""
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(
            executable_path=os.environ["KYYEU_CHROMIUM"], args=list(_ARGUMENTS)
        )
        yield running
        running.close()


class _Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the site at the root and below a subpath, with its 404 page, without a word."""

    def translate_path(self, path: str) -> str:
        whole = unquote(path.partition("?")[0])
        return super().translate_path("/" + quote(whole.removeprefix(_SUBPATH).lstrip("/")))

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        if code != HTTPStatus.NOT_FOUND:
            super().send_error(code, message, explain)
            return
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
        pass


@pytest.fixture(scope="session")
def server(built_site: BuiltSite) -> Iterator[str]:
    """Return the address of a web server at the site's folder, without a slash."""
    handler = functools.partial(_Handler, directory=str(built_site.folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()


@dataclass(kw_only=True)
class Visit:
    """A page being read, and everything that went wrong while it was."""

    page: Page
    base: str
    trouble: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Start listening."""
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.trouble.append(f"exception: {error}"))
        self.page.on("request", self._request)
        self.page.on("requestfailed", self._failed)
        self.page.on("response", self._response)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.trouble.append(f"console {message.type}: {message.text}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.base, "data:", "blob:")):
            self.trouble.append(f"asked for {request.url}")

    def _failed(self, request: Request) -> None:
        # A page that is left gives up what it was still loading.
        if request.failure != "net::ERR_ABORTED":
            self.trouble.append(f"failed: {request.url}: {request.failure}")

    def _response(self, response: Response) -> None:
        if response.status >= HTTPStatus.BAD_REQUEST:
            self.trouble.append(f"status {response.status}: {response.url}")

    def open(self, address: str) -> None:
        """Open a page of the site and wait until it is quiet."""
        self.page.goto(self.base + quote(address, safe="/#"), wait_until="networkidle")

    @property
    def address(self) -> str:
        """Return where the browser is, below the site's root, without what stands after `?`."""
        return unquote(re.sub(r"\?[^#]*", "", self.page.url.removeprefix(self.base)))

    def follow(self, link: Locator) -> None:
        """Click a link and wait until the page it leads to is quiet."""
        with self.page.expect_navigation(wait_until="networkidle"):
            link.click()

    def search(self, typed: str) -> Locator:
        """Type into Material's search box and return its result links, once it has answered."""
        box = self.page.locator(".md-search__input")
        box.click()
        box.fill("")
        box.press_sequentially(typed)
        return self.page.locator(".md-search-result__link")

    def paste(self, text: str) -> None:
        """Put text into the search box at once, without a key, as pasting does."""
        box = self.page.locator(".md-search__input")
        box.click()
        box.fill(text)
        self.page.wait_for_timeout(300)

    def below(self, href: str | None) -> str:
        """Return where a result's link leads, below the site's root, without `?...`."""
        assert href is not None
        return unquote(re.sub(r"\?[^#]*", "", href.removeprefix(self.base)))


@pytest.fixture(params=["http", "subpath", "folder"])
def base(request: pytest.FixtureRequest, built_site: BuiltSite) -> str:
    """Return the address of the site's root, with a slash, for each way to meet it."""
    if request.param == "folder":
        return built_site.folder.as_uri() + "/"
    root: str = request.getfixturevalue("server")
    return root + ("/" if request.param == "http" else quote(_SUBPATH))


@pytest.fixture
def visit(request: pytest.FixtureRequest, browser: Browser, base: str) -> Iterator[Visit]:
    """Return a fresh visit to the site; in a folder the network is cut."""
    context = browser.new_context(offline=base.startswith("file:"), locale="vi-VN")
    page = context.new_page()
    yield Visit(page=page, base=base)
    if _FAILED in request.node.stash:
        # Chromium never closes a page that has just begun to leave for another one, as a
        # test that stops half-way can leave it.
        page.wait_for_timeout(1000)
    context.close()
