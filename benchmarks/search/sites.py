"""The same pages twice: a site of ours, and one of Material as it is shipped.

Each article is a page; each sentence stands in a span with its id. Material's own search
starts no worker from a folder, and the stand-in that its documentation names comes from
the network; a local one of the same manners (shim.js) lets it run there too.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.search.texts import Article

from kyyeu.search.scripts import ADDRESS, engine_script

PROJECT = Path(__file__).resolve().parents[2]
ASSETS = PROJECT / "docs/vi/assets"
START = "index.html"


def make_ours(articles: Sequence[Article], folder: Path) -> Path:
    """Build our site of the articles, without its index; return its folder."""
    docs = folder / "docs"
    _pages(articles, docs, head="---\nsearch:\n  exclude: true\n---\n")  # as ours are
    ignored = shutil.ignore_patterns("search")  # an index of this project's own pages
    shutil.copytree(ASSETS, docs / "assets", ignore=ignored)
    shutil.copytree(PROJECT / "docs/vi/search", docs / "search")
    (docs / ADDRESS).write_text(engine_script(), encoding="utf-8", newline="\n")
    theme = {"custom_dir": str(PROJECT / "scripts/kyyeu/theme")}
    extra = {"extra_css": ["assets/stylesheets/kyyeu.css"]}
    return _built(folder, theme, extra)


def make_shipped(articles: Sequence[Article], folder: Path) -> Path:
    """Build Material's site of the articles; return its folder."""
    _pages(articles, folder / "docs")
    return build_shipped(folder, {})


def build_shipped(folder: Path, more: Mapping[str, object]) -> Path:
    """Build Material's site of the pages in `folder`/docs, with `more` settings; return it."""
    shutil.copy(Path(__file__).parent / "shim.js", folder / "docs/shim.js")
    site = _built(folder, {}, {"extra": {"polyfills": ["shim.js"]}, **more})
    index = (site / "search/search_index.json").read_text(encoding="utf-8")
    # As Material's plugin `offline` writes it.
    (site / "search/search_index.js").write_text(f"var __index = {index}", encoding="utf-8")
    return site


def make_shell(site: Path, folder: Path) -> Path:
    """Copy the start page of our site and what it needs, for another index; return the folder."""
    shutil.copytree(site / "assets", folder / "assets", ignore=shutil.ignore_patterns("search"))
    shutil.copytree(site / "search", folder / "search")
    shutil.copy(site / START, folder / START)
    return folder


def _pages(articles: Sequence[Article], docs: Path, head: str = "") -> None:
    for item in articles:
        path = docs / Path(item.address).with_suffix(".md")
        path.parent.mkdir(parents=True, exist_ok=True)
        spans = "\n".join(
            f'<span class="ky-s" id="{sentence.id}">{_entities(sentence.text)}</span>'
            for sentence in item.sentences
        )
        title = _entities(item.title)
        text = f'{head}# {title}\n\n<div class="ky-text">\n{spans}\n</div>\n'
        path.write_text(text, encoding="utf-8", newline="\n")
    (docs / "index.md").write_text(
        f"{head}# Trang chủ\n\nMột trang.\n", encoding="utf-8", newline="\n"
    )


def _entities(text: str) -> str:
    """Return text in which no Markdown and no HTML can act."""
    return "".join(char if char.isalnum() or char == " " else f"&#{ord(char)};" for char in text)


def _built(folder: Path, theme: Mapping[str, str], more: Mapping[str, object]) -> Path:
    config = {
        "site_name": "Benchmark",
        "use_directory_urls": False,
        "theme": {"name": "material", "language": "vi", "font": False, **theme},
        "nav": [{"Trang chủ": "index.md"}],
        "not_in_nav": "*",
        "plugins": ["search"],
        **more,
    }
    # JSON is YAML.
    (folder / "mkdocs.yml").write_text(json.dumps(config), encoding="utf-8", newline="\n")
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(folder / "mkdocs.yml")]
    subprocess.run(command, check=True)
    return folder / "site"
