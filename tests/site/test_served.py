"""The sample configuration, in a real nginx: headers, compression, caching, types, the 404 page."""

from __future__ import annotations

import gzip
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from http.client import HTTPResponse
from typing import TYPE_CHECKING

import pytest
from tests.nginx import serving

if TYPE_CHECKING:
    from tests.conftest import BuiltSite

SECURITY = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


@pytest.fixture(scope="module", params=["", "tai-lieu"], ids=["root", "subpath"])
def served(request: pytest.FixtureRequest, built_site: BuiltSite) -> Iterator[str]:
    with serving(built_site.folder, request.param) as address:
        yield address


def get(address: str, headers: Mapping[str, str] | None = None) -> HTTPResponse:
    request = urllib.request.Request(address, headers=dict(headers or {}))
    try:
        return urllib.request.urlopen(request)  # type: ignore[no-any-return]
    except urllib.error.HTTPError as answer:
        return answer  # type: ignore[return-value]


def test_every_answer_has_every_header(served: str, built_site: BuiltSite) -> None:
    hashed = next(built_site.folder.glob("assets/javascripts/bundle.*.js"))
    report = next(built_site.folder.glob("bao-cao/*/report.json")).parent.name
    paths = ("", "en/thuat-ngu.html", "khong-co.html", f"bao-cao/{report}/report.akn.xml")
    for path in (*paths, hashed.relative_to(built_site.folder).as_posix()):
        with get(served + path) as answer:
            found = {name: answer.headers.get_all(name) for name in SECURITY}
            assert found == {name: [value] for name, value in SECURITY.items()}, path
            (policy,) = answer.headers.get_all("Content-Security-Policy") or ()
            assert "unsafe" not in policy
            assert "script-src 'self' 'sha256-" in policy
            assert "/" not in answer.headers["Server"]  # no version
            immutable = "immutable" in answer.headers["Cache-Control"]
            assert immutable == path.endswith(".min.js")


def test_text_is_compressed_and_names_its_kind(served: str, built_site: BuiltSite) -> None:
    report = next(built_site.folder.glob("bao-cao/*/report.json")).parent.name
    kinds = {
        "index.html": "text/html; charset=utf-8",
        "assets/stylesheets/kyyeu.css": "text/css; charset=utf-8",
        "assets/javascripts/search-input.js": "application/javascript; charset=utf-8",
        f"bao-cao/{report}/report.json": "application/json; charset=utf-8",
        f"bao-cao/{report}/report.akn.xml": "application/akn+xml",
    }
    for path, kind in kinds.items():
        with get(served + path, {"Accept-Encoding": "gzip"}) as answer:
            assert answer.headers["Content-Type"] == kind
            assert answer.headers["Content-Encoding"] == "gzip"
            assert "Accept-Encoding" in answer.headers["Vary"]
            assert gzip.decompress(answer.read()) == (built_site.folder / path).read_bytes()


def test_what_has_not_changed_is_not_sent_again(served: str) -> None:
    with get(served + "index.html") as first:
        tag = first.headers["ETag"]
    with get(served + "index.html", {"If-None-Match": tag}) as again:
        assert again.status == 304
        assert again.read() == b""


def test_what_is_not_there(served: str, built_site: BuiltSite) -> None:
    expected = (built_site.folder / "404.html").read_bytes()
    for path in ("khong-co.html", "van-kien/khong-co.html", ".git/config", "en/khong/co/"):
        with get(served + path) as answer:
            assert answer.status == 404
            assert answer.read() == expected
