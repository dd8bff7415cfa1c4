"""From a linked corpus to the site: the generated pages below docs/, MkDocs, the bundle."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kyyeu.model.source import Notice
from kyyeu.pages.pack import Extras
from kyyeu.pages.routes import Language
from kyyeu.pipeline import SEEDS, Made, make, write_seeds
from kyyeu.publish.bundle import bundle_name, bundled_files, make_bundle
from kyyeu.publish.contents import bundle_contents, manifest_of
from kyyeu.publish.lock import locked
from kyyeu.publish.policy import write_policy
from kyyeu.publish.site import build_site
from kyyeu.publish.tree import write_tree
from kyyeu.render.exports import glossary_files
from kyyeu.render.feed import atom_feed
from kyyeu.render.heads import Heads
from kyyeu.render.machine import machine_files
from kyyeu.render.sheets import render_sheets
from kyyeu.render.site import render_site
from kyyeu.search.pieces import search_files

_TEMPLATES = Path(__file__).resolve().parent / "render" / "templates"


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What a build made: pages in all, the bundle, the seeds it wrote, and what it noticed."""

    pages: int
    site: Path
    bundle: Path
    seeds: tuple[Path, ...]
    notices: tuple[Notice, ...]


def refresh(root: Path) -> tuple[Notice, ...]:
    """Bring the generated pages below docs/ up to date; returns what was noticed.

    Writes only files that differ, and does nothing where the seeds have not changed since
    the last call in this process.
    """
    return _refreshed(root).notices


def as_of(root: Path) -> str:
    """Return the as-of date of the pages that `refresh` made, ISO 8601 or ""."""
    return _latest(root).corpus.as_of


def feed(root: Path, site_url: str, site_name: str) -> str:
    """Return the Atom feed of the reports for a site at `site_url`, as XML text."""
    base = site_url.rstrip("/") + "/"
    return atom_feed(_latest(root).corpus, base, site_name)


def heads(root: Path, language: Language, *, site_url: str, site_name: str) -> Heads:
    """Return what makes the heads of a language's pages, for a site at `site_url` or at none."""
    made = _latest(root)
    return Heads(
        made.corpus, language, made.labels[language], site_url=site_url, site_name=site_name
    )


def changed(root: Path) -> tuple[str, ...]:
    """Return the files that pages are made from and that differ from the last `refresh`."""
    known, now = _last.get(root), _state(root)
    if known is None:
        return ()
    return tuple(sorted({name for name, _ in now.items() ^ known[0].items()}))


_last: dict[Path, tuple[Mapping[str, str], Made]] = {}
_held: set[Path] = set()


@contextmanager
def held(root: Path) -> Iterator[None]:
    """Let nothing but `write_pages` change the generated pages in the block that follows.

    MkDocs' hook asks for a refresh in every run, also in ours: then the pages are made
    already, perhaps with some that are only for a bundle.
    """
    _held.add(root)
    try:
        yield
    finally:
        _held.discard(root)


def _latest(root: Path) -> Made:
    """Return what the pages were last made from, without reading every seed again."""
    return _last[root][1] if root in _last else _refreshed(root)


def _refreshed(root: Path) -> Made:
    known = _last.get(root)
    if known and (root in _held or known[0] == _state(root)):
        return known[1]
    made = make(root)
    write_pages(root, made)
    return made


def write_pages(root: Path, made: Made, extras: Extras | None = None) -> None:
    """Bring the generated files below docs/ up to date, with the pages that `extras` add."""
    files = {
        **render_site(made.corpus, made.labels, extras),
        **render_sheets(made.corpus, made.labels),
        **glossary_files(made.corpus.reference.terms),
        **machine_files(made.corpus, made.labels),
        **search_files(made.corpus, made.labels),
    }
    write_tree(root / "docs", files)
    _last[root] = (_state(root), made)


def _state(root: Path) -> dict[str, str]:
    """Return a hash of each file that pages are made from, by its name: seeds and templates."""
    state = {"SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH", "")}
    for folder in (root / SEEDS, _TEMPLATES):
        for path in folder.rglob("*"):
            if path.is_file():
                shown = path.relative_to(root) if path.is_relative_to(root) else path
                state[shown.as_posix()] = hashlib.sha256(path.read_bytes()).hexdigest()
    return state


def build(root: Path, say: Callable[[str], None]) -> Built:
    """Make the site and the bundle of the project at `root`; `say` is told of each step.

    The seeds that the program keeps are written first, so that no id is ever published
    that the ledger does not hold. Raises KyyeuError; then site/ and dist/ are as they were.
    """
    with locked(root, lambda: say("Waiting for another build of this project to end ...")):
        say("Reading the reports ...")
        made = make(root)
        seeds = write_seeds(made)
        say("Writing the pages ...")
        write_pages(root, made)
        say("Making the site ...")
        with held(root):
            pages = build_site(root, made.corpus.as_of)
        say("Packing the bundle ...")
        write_policy(root / "site", root / "dist")
        files = bundle_contents(bundled_files(root / "site"), made.corpus, made.labels)
        manifest = manifest_of(files, made.corpus, root / SEEDS)
        bundle = make_bundle(files, manifest, root / "dist", bundle_name(made.corpus.as_of))
        return Built(
            pages=pages, site=root / "site", bundle=bundle, seeds=seeds, notices=made.notices
        )
