"""A Content-Security-Policy for the finished site, as a file that nginx includes.

Material has a few executable scripts in its pages, and some pages styles of their own. The
policy allows just these, by their SHA-256, and otherwise only what comes as a file of the
site's; so nothing that got into a page by other ways could run. It stands beside the bundle,
not in the site: a server needs it, a reader does not, and from file:// no policy works that
names its own files ('self' is nothing there).
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from kyyeu.publish.tree import write_file

POLICY = "nginx-csp.conf"
_OPENING = {name: re.compile(rb"<%s(?=[\s>])" % name) for name in (b"script", b"style")}
_TYPE = re.compile(rb"""\btype\s{0,9}=\s{0,9}["']?([^"'\s>]{1,60})""")
# Other types are data, which no policy stops and nothing runs.
_SCRIPTS = frozenset((b"module", b"text/javascript", b"application/javascript"))


def write_policy(site: Path, dist: Path) -> Path:
    """Write dist/nginx-csp.conf for the pages of the folder `site` and return its path."""
    pages = (page.read_bytes() for page in sorted(site.rglob("*.html")))
    target = dist / POLICY
    write_file(target, nginx_policy(pages).encode("utf-8"))
    return target


def nginx_policy(pages: Iterable[bytes]) -> str:
    """Return the line of nginx that sends the policy for `pages`, each the bytes of one."""
    scripts: set[str] = set()
    styles: set[str] = set()
    for page in pages:
        scripts.update(map(_hashed, _inline(page, b"script")))
        styles.update(map(_hashed, _inline(page, b"style")))
    directives = (
        "default-src 'none'",
        " ".join(("script-src 'self'", *sorted(scripts))),
        " ".join(("style-src 'self'", *sorted(styles))),
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
    return (
        "# Made with the site by `kyyeu build`: its inline scripts and styles, by their SHA-256.\n"
        f'add_header Content-Security-Policy "{"; ".join(directives)}" always;\n'
    )


def _inline(page: bytes, name: bytes) -> Iterator[bytes]:
    """Yield what stands in the elements `name` of a page that a browser would act on.

    A page of ours holds no `<script` or `<style` but those of templates: text is escaped.
    """
    position = 0
    while found := _OPENING[name].search(page, position):
        opened = page.index(b">", found.end()) + 1
        closed = page.index(b"</" + name, opened)
        attributes = page[found.end() : opened - 1]
        kind = _TYPE.search(attributes)
        acts = name == b"style" or kind is None or kind[1].lower() in _SCRIPTS
        if acts and b"src=" not in attributes:
            yield page[opened:closed]
        position = closed


def _hashed(text: bytes) -> str:
    """Return a source of the policy; the page's line ends count as the parser's."""
    digest = hashlib.sha256(text.replace(b"\r\n", b"\n")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"
