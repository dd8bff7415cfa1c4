"""From the project folder to the site: read, parse, link, plan, render, publish."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kyyeu.i18n.labels import VIETNAMESE, Labels, load_labels
from kyyeu.i18n.translator import Translator
from kyyeu.ledger.file import ledger_text, read_ledger
from kyyeu.ledger.reconcile import reconciled, relabelled, retired_of
from kyyeu.link.corpus import ReadReport, link
from kyyeu.link.decisions.apply import decided
from kyyeu.link.noticed import noticed
from kyyeu.model.corpus import Corpus
from kyyeu.model.reference import Reference
from kyyeu.model.source import Notice, Source
from kyyeu.pages.pack import Extras
from kyyeu.pages.routes import Language
from kyyeu.parse.report import Parser
from kyyeu.publish.bundle import bundle_name, bundled_files, make_bundle
from kyyeu.publish.contents import bundle_contents, manifest_of
from kyyeu.publish.dates import as_of_date
from kyyeu.publish.lock import locked
from kyyeu.publish.site import build_site
from kyyeu.publish.tree import write_file, write_tree
from kyyeu.reference.editor import EditorsFile, read_editors_file
from kyyeu.reference.tables import glossary_notices, load_reference, unknown_reports
from kyyeu.render.checked import worst_first
from kyyeu.render.exports import glossary_files
from kyyeu.render.feed import atom_feed
from kyyeu.render.sheets import render_sheets
from kyyeu.render.site import render_site
from kyyeu.search.pieces import search_files
from kyyeu.sources.folder import ReportFiles, list_reports
from kyyeu.sources.plain import read_source

_SEEDS = "seeds"
_TEMPLATES = Path(__file__).resolve().parent / "render" / "templates"


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """All that one reading of the seeds gives.

    `seeds` maps files below seeds/ that the program keeps (ledgers, catalogues) to what
    they should hold now.
    """

    corpus: Corpus
    labels: Mapping[Language, Labels]
    seeds: Mapping[Path, str]
    notices: tuple[Notice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What a build made: pages in all, the bundle, the seeds it wrote, and what it noticed."""

    pages: int
    site: Path
    bundle: Path
    seeds: tuple[Path, ...]
    notices: tuple[Notice, ...]


def make(root: Path) -> Made:
    """Read and link everything in the project at `root`; writes nothing.

    Raises KyyeuError for what must stop a build; all else is among the notices.
    """
    reference = load_reference(root / _SEEDS / "reference", shown="seeds/reference")
    readers, found = _Readers(reference), list_reports(root)
    edited = [read_editors_file(f.decisions, shown=f.shown(f.decisions)) for f in found]
    as_of = _as_of(root, edited)
    read = [_read(readers, *pair, as_of) for pair in zip(found, edited, strict=True)]
    corpus, unsure = link([one.report for one in read], reference, as_of)
    stray = (
        *unknown_reports(reference, {f.slug for f in found}, root),
        *glossary_notices(reference.terms, root),
    )
    shown = "seeds/locale/en/site.po"
    labels: dict[Language, Labels] = {
        "vi": VIETNAMESE,
        "en": load_labels(root / shown, shown=shown),
    }
    return Made(
        corpus=corpus,
        labels=labels,
        seeds={path: text for one in read for path, text in one.seeds.items()},
        notices=worst_first((*(notice for one in read for notice in one.notices), *unsure, *stray)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """One report read, with the seeds it should have and what was noticed."""

    report: ReadReport
    seeds: Mapping[Path, str]
    notices: tuple[Notice, ...]


def draft(root: Path, files: ReportFiles, source: Source) -> Read:
    """Return what a build would make of one more report, which is not among the seeds yet."""
    reference = load_reference(root / _SEEDS / "reference", shown="seeds/reference")
    found = (*list_reports(root, needed=False), files)
    edited = [read_editors_file(f.decisions, shown=f.shown(f.decisions)) for f in found]
    return _parsed(_Readers(reference), files, source, edited[-1], _as_of(root, edited))


class _Readers:
    """What reads reports and their English, with the tables it uses."""

    def __init__(self, reference: Reference) -> None:
        self.parser = Parser(reference)
        self.translator = Translator(reference)


def _read(readers: _Readers, files: ReportFiles, editors: EditorsFile, as_of: str) -> Read:
    source = read_source(files.text, shown=files.shown(files.text), slug=files.slug)
    return _parsed(readers, files, source, editors, as_of)


def _parsed(
    readers: _Readers, files: ReportFiles, source: Source, editors: EditorsFile, as_of: str
) -> Read:
    report = readers.parser.parse(source)
    known = read_ledger(files.ledger, shown=files.shown(files.ledger))
    words = [sentence.span.of(source.text) for sentence in report.sentences]
    ledger = reconciled(known, files.slug, words, as_of)
    report, idle = decided(relabelled(report, ledger), editors)
    english = readers.translator.read(
        report, files.catalogue, shown=files.shown(files.catalogue), as_of=as_of
    )
    return Read(
        report=ReadReport(
            report=report,
            decisions=editors.decisions,
            retired=retired_of(ledger),
            translations=english.translations,
        ),
        seeds={
            files.ledger: ledger_text(ledger),
            files.catalogue: english.text,
        },
        notices=(*noticed(report), *idle, *english.notices),
    )


def check(root: Path) -> tuple[Notice, ...]:
    """Return what an editor should look at, worst first, translation included; writes nothing."""
    return make(root).notices


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
        **search_files(made.corpus, made.labels),
    }
    write_tree(root / "docs", files)
    _last[root] = (_state(root), made)


def _state(root: Path) -> dict[str, str]:
    """Return a hash of each file that pages are made from, by its name: seeds and templates."""
    state = {"SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH", "")}
    for folder in (root / _SEEDS, _TEMPLATES):
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
        files = bundle_contents(bundled_files(root / "site"), made.corpus, made.labels)
        manifest = manifest_of(files, made.corpus, root / _SEEDS)
        bundle = make_bundle(files, manifest, root / "dist", bundle_name(made.corpus.as_of))
        return Built(
            pages=pages, site=root / "site", bundle=bundle, seeds=seeds, notices=made.notices
        )


def write_seeds(made: Made) -> tuple[Path, ...]:
    """Write the ledgers and catalogues that differ from what they should hold."""
    written = []
    for path, text in made.seeds.items():
        data = text.encode("utf-8")
        if not path.exists() or path.read_bytes() != data:
            write_file(path, data)
            written.append(path)
    return tuple(written)


def _as_of(root: Path, edited: list[EditorsFile]) -> str:
    dates = (file.decisions.as_of for file in edited)
    return as_of_date(root, (day for day in dates if day))
