"""The theme by itself, on a small site of its own: titles cannot act, one page for errors."""

from __future__ import annotations

import html
import json
import os
import subprocess
import sys
from pathlib import Path

import lxml.html
import pytest

THEME = Path(__file__).resolve().parents[2] / "scripts" / "kyyeu" / "theme"
HOSTILE = """</title><script>alert(1)</script>&"' onfocus=alert(2) {{ 7*7 }} {% raw %}"""
# MkDocs reads JSON, which is YAML too.
CONFIG = {
    "site_name": "Kỷ yếu",
    "use_directory_urls": False,
    "theme": {
        "name": "material",
        "custom_dir": str(THEME),
        "language": "vi",
        "font": False,
        "features": ["navigation.footer", "navigation.path", "navigation.indexes"],
    },
    "extra": {"as_of": "2020-01-31"},
    "plugins": [
        "search",
        {
            "i18n": {
                "docs_structure": "folder",
                "reconfigure_search": False,
                "languages": [
                    {"locale": "vi", "name": "Tiếng Việt", "default": True},
                    {"locale": "en", "name": "English", "site_name": "Proceedings"},
                ],
            }
        },
    ],
}


def _page(title: str) -> str:
    return f"---\ntitle: {json.dumps(title)}\n---\n# {html.escape(title)}\n\nx\n"


def _build(folder: Path, address: str = "") -> Path:
    for language in ("vi", "en"):
        docs = folder / "docs" / language
        docs.mkdir(parents=True)
        (docs / "index.md").write_text(_page("Một"), encoding="utf-8")
        (docs / "escaped.md").write_text(_page(html.escape(HOSTILE)), encoding="utf-8")
        (docs / "raw.md").write_text(_page(HOSTILE), encoding="utf-8")
    config = {**CONFIG, "site_url": address}
    (folder / "mkdocs.yml").write_text(json.dumps(config), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-P", "-m", "mkdocs", "build", "--quiet", "--strict"],
        cwd=folder,
        env={**os.environ, "PYTHONUTF8": "1", "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return folder / "site"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a small built site with hostile titles, as HTML text and not."""
    return _build(tmp_path_factory.mktemp("theme"))


def test_titles_cannot_act(site: Path) -> None:
    for path in site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert "<script>alert" not in text, path
        root = lxml.html.document_fromstring(text.encode("utf-8"))
        assert not root.xpath("//@onfocus"), path
        for element in root.xpath("//*[@aria-label]"):
            assert "&lt;" not in element.get("aria-label"), path
    title = lxml.html.parse(site / "escaped.html").findtext(".//title")
    assert title == f"{HOSTILE} - Kỷ yếu"


def test_as_of_date_is_in_the_footer(site: Path) -> None:
    for name, expected in (("index.html", "31/1/2020"), ("en/index.html", "31 January 2020")):
        root = lxml.html.document_fromstring((site / name).read_bytes())
        (shown,) = root.xpath("//footer//div[contains(@class, 'ky-as-of')]/time")
        assert (shown.get("datetime"), shown.text_content()) == ("2020-01-31", expected)


def test_scripts_stand_before_the_bundle(site: Path) -> None:
    for path in site.rglob("*.html"):
        if path.name != "404.html":
            sources = lxml.html.parse(path).xpath("//body//script/@src")
            names = [source.rsplit("/", 1)[1].split(".")[0] for source in sources]
            before, after = names[: names.index("bundle")], names[names.index("bundle") + 1 :]
            assert before == ["no-sitemap", "search-input", "search-worker"]
            assert after == ["terms", "glossary-filter"]


def test_only_what_must_act_before_the_first_paint_is_waited_for(site: Path) -> None:
    for path in site.rglob("*.html"):
        if path.name != "404.html":
            waited = lxml.html.parse(path).xpath("//head//script[@src and not(@defer)]/@src")
            assert [source.rsplit("/", 1)[1] for source in waited] == ["reading-view.js"]


@pytest.mark.parametrize(
    ("address", "home"),
    [("", "/"), ("https://example.org/", "/"), ("https://example.org/a/b", "/a/b/")],
)
def test_error_page_leads_home(tmp_path: Path, address: str, home: str) -> None:
    page = _build(tmp_path, address) / "404.html"
    root = lxml.html.document_fromstring(page.read_bytes())
    assert root.get("lang") == "vi"
    assert root.xpath("//a/@href") == [home, f"{home}en/index.html"]
    assert not root.xpath("//script | //link[@rel='stylesheet'] | //img")
