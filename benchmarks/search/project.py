"""The first answer on the pages that this program makes: ours, and Material's as shipped.

`python -m benchmarks.search.project TEXTS [--articles 1500]`

Each article becomes a report of a project, `kyyeu build` makes its site, and Material as it is
shipped (its own theme and search, the same Markdown) makes another of the same pages. Both are
opened in Chromium (named by KYYEU_CHROMIUM), over http and from a folder, and asked the same
through Material's own box, in one run. 1,500 articles take a quarter of an hour.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.search import measures, sites, texts
from benchmarks.search.browser import chromium, serving
from playwright.sync_api import Browser

PROJECT = Path(__file__).resolve().parents[2]
TYPED = "phát triển kinh tế"
_UNSEARCHED = re.compile(r"^search:\n  exclude: true\n", re.MULTILINE)
# What our Markdown is written with; Material's search reads it like any other.
_EXTENSIONS = ["admonition", "attr_list", "def_list", "md_in_html", "tables", "toc"]


def main(arguments: Sequence[str]) -> int:
    """Build both sites, measure and print; return 0."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("texts", type=Path, help="a folder, or a file of articles")
    options.add_argument("--articles", type=int, default=1500)
    options.add_argument(
        "--times", type=int, default=3, help="openings, of which the median counts"
    )
    options.add_argument("--work", type=Path, help="keep the sites here")
    chosen = options.parse_args(arguments)
    found = [part.strip() for part in texts.parts(chosen.texts)]
    articles = [part for part in found if part][: chosen.articles]
    with tempfile.TemporaryDirectory() as name, chromium() as browser:
        work = chosen.work or Path(name)
        ours = make_ours(articles, work / "ours")
        shipped = make_shipped(ours / "docs/vi", work / "shipped")
        for engine, folder in (("ours", ours / "site"), ("Material", shipped)):
            show_first(browser, engine, folder, chosen.times)
    return 0


def show_first(browser: Browser, engine: str, folder: Path, times: int) -> None:
    """Print how soon the first answer comes, over http and from a folder."""
    with serving(folder) as site:
        for way, root in (("http", site.http), ("folder", site.root(folder=True))):
            opening, typing = measures.first(browser, root, TYPED, times)
            print(
                f"{engine:9}{way:7} first answer {opening:7.0f} ms after opening,"
                f" {typing:7.0f} ms after typing",
                flush=True,
            )


def make_ours(articles: Sequence[str], folder: Path) -> Path:
    """Build a project of which each article is a report; return its folder."""
    listed = ["git", "ls-files", "docs", "seeds", "scripts", "mkdocs.yml"]
    names = subprocess.run(listed, cwd=PROJECT, check=True, capture_output=True, encoding="utf-8")
    for name in names.stdout.splitlines():
        if not name.startswith(("seeds/reports/", "seeds/locale/en/")) or name.endswith("site.po"):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(PROJECT / name, folder / name)
    reports = folder / "seeds/reports"
    reports.mkdir()
    for number, article in enumerate(articles):
        target = reports / f"bai-{number:05}.txt"
        target.write_text(article + "\n", encoding="utf-8", newline="\n")
    start = time.monotonic()
    command = [sys.executable, "-m", "kyyeu", "build", "--root", str(folder)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    pages = sum(1 for _ in (folder / "site").rglob("*.html"))
    seconds = time.monotonic() - start
    print(f"{len(articles)} reports, {pages} pages in {seconds:.0f} s", flush=True)
    return folder


def make_shipped(docs: Path, folder: Path) -> Path:
    """Build Material's site of the same Markdown, and its index for folders; return it."""
    shutil.copytree(docs, folder / "docs", ignore=shutil.ignore_patterns("search"))
    for path in (folder / "docs").rglob("*.md"):
        text = _UNSEARCHED.sub("", path.read_text(encoding="utf-8"))
        path.write_text(text, encoding="utf-8", newline="\n")
    site = sites.build_shipped(folder, {"markdown_extensions": _EXTENSIONS})
    index = json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))
    print(f"Material: {len(index['docs'])} sections", flush=True)
    return site


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
