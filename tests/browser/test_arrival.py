"""A page that comes over a slow line stays where it is while the rest of it comes."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Browser, expect
from tests.browser.conftest import SHIFTS
from tests.browser.test_pages import KINDS, one_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import BuiltSite

_ARTICLE = b"<article"
_TOOLS = b'<div class="ky-tools">'
# Each language in one of the widths: what is wide in the one is wide in the other.
_VISITS = (("", 400), ("en/", 1280))
_PAINTED = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


class _Line:
    """What the server holds back: all of a page behind `cut` bytes, until `open` is set."""

    def __init__(self) -> None:
        self.cut = 0
        self.open = threading.Event()


class _Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the site; a page comes in two parts."""

    def __init__(self, *arguments: object, line: _Line, directory: str) -> None:
        self.line = line
        super().__init__(*arguments, directory=directory)  # type: ignore[arg-type]

    def copyfile(self, source: object, outputfile: object) -> None:
        data = source.read()  # type: ignore[attr-defined]
        cut = self.line.cut if self.path.endswith(".html") else len(data)
        outputfile.write(data[:cut])  # type: ignore[attr-defined]
        if data[cut:]:
            outputfile.flush()  # type: ignore[attr-defined]
            self.line.open.wait(timeout=30)
            outputfile.write(data[cut:])  # type: ignore[attr-defined]

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
        pass


@pytest.fixture(scope="module")
def line() -> _Line:
    return _Line()


@pytest.fixture(scope="module")
def slow(built_site: BuiltSite, line: _Line) -> Iterator[str]:
    """Return the address of a server whose pages come in two parts."""
    handler = functools.partial(_Handler, line=line, directory=str(built_site.folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}/"
        running.shutdown()


def cuts_of(file: Path) -> list[int]:
    """Return where a page is cut, in bytes: before its own contents, and in the midst of them."""
    data = file.read_bytes()
    article = data.index(_ARTICLE)
    tools = data.find(_TOOLS, article)
    first = data.index(b"</div>" if tools > 0 else b"</h1>", max(tools, article)) + len(b"</div>")
    return [first, data.index(b">", first + (data.index(b"</article>") - first) // 2) + 1]


@pytest.mark.parametrize("kind", KINDS)
def test_what_comes_later_moves_nothing(
    browser: Browser, slow: str, line: _Line, built_site: BuiltSite, kind: str
) -> None:
    for root, width in _VISITS:
        address = root + one_of(built_site, kind)
        with browser.new_context(viewport={"width": width, "height": 800}) as context:
            for line.cut in cuts_of(built_site.folder / address):
                line.open.clear()
                page = context.new_page()
                page.add_init_script(SHIFTS)
                page.goto(slow + address, wait_until="commit")
                expect(page.locator("article h1")).to_be_visible()
                page.evaluate(_PAINTED)
                line.open.set()
                page.wait_for_load_state("load")
                page.evaluate(_PAINTED)
                # 0.1 is called good.
                assert page.evaluate("shift") < 0.002, (address, width, line.cut)
                page.close()
