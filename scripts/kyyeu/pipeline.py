"""From the project folder to the site: read, parse, link, plan, render, publish."""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from kyyeu.i18n.catalogue import merged, read_catalogue, translations, unsettled
from kyyeu.i18n.labels import VIETNAMESE, Labels, load_labels
from kyyeu.ledger.file import check_apart, ledger_text, read_ledger
from kyyeu.ledger.reconcile import reconciled, relabelled, retired_of
from kyyeu.link.corpus import ReadReport, link
from kyyeu.model.corpus import Corpus
from kyyeu.model.source import Notice
from kyyeu.pages.routes import Language
from kyyeu.parse.notices import notices_of
from kyyeu.parse.report import Parser
from kyyeu.publish.bundle import make_bundle
from kyyeu.publish.lock import locked
from kyyeu.publish.site import build_site
from kyyeu.publish.tree import write_file, write_tree
from kyyeu.reference.editor import Decisions, read_decisions, topic_lines
from kyyeu.reference.tables import load_reference, unknown_reports
from kyyeu.render.site import render_site
from kyyeu.search.pieces import search_files
from kyyeu.sources.folder import ReportFiles, list_reports
from kyyeu.sources.plain import read_source

_SEEDS = "seeds"


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
    parser = Parser(reference)
    found = list_reports(root)
    decided = [read_decisions(f.decisions, shown=f.shown(f.decisions)) for f in found]
    as_of = _as_of(root, decided)
    pairs = zip(found, decided, strict=True)
    read = [_read(parser, files, decisions, as_of) for files, decisions in pairs]
    check_apart({f.shown(f.ledger): one.ids for f, one in zip(found, read, strict=True)})
    corpus, unfit = link([one.report for one in read], reference, as_of)
    locale = root / _SEEDS / "locale" / "en" / "site.po"
    labels: dict[Language, Labels] = {
        "vi": VIETNAMESE,
        "en": load_labels(locale, shown="seeds/locale/en/site.po"),
    }
    return Made(
        corpus=corpus,
        labels=labels,
        seeds={path: text for one in read for path, text in one.seeds.items()},
        notices=(
            *(notice for one in read for notice in one.notices),
            *unfit,
            *unknown_reports(
                reference,
                {files.slug for files in found},
                root / _SEEDS / "reference",
                shown="seeds/reference",
            ),
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """One report read, with the seeds it should have, all its ids and what was noticed."""

    report: ReadReport
    ids: tuple[str, ...]
    seeds: Mapping[Path, str]
    notices: tuple[Notice, ...]


def _read(parser: Parser, files: ReportFiles, decisions: Decisions, as_of: str) -> _Read:
    source = read_source(files.text, shown=files.shown(files.text), slug=files.slug)
    report = parser.parse(source)
    known = read_ledger(files.ledger, shown=files.shown(files.ledger))
    words = [sentence.span.of(source.text) for sentence in report.sentences]
    ledger = reconciled(known, files.slug, words, as_of)
    report = relabelled(report, ledger)
    catalogue = read_catalogue(files.catalogue, shown=files.shown(files.catalogue))
    translated, strays = translations(report, catalogue)
    return _Read(
        report=ReadReport(
            report=report,
            decisions=decisions,
            decisions_path=files.shown(files.decisions),
            decision_lines=topic_lines(files.decisions, decisions),
            retired=retired_of(ledger),
            translations=translated,
        ),
        ids=tuple(entry.id for entry in ledger.sentence),
        seeds={
            files.ledger: ledger_text(ledger),
            files.catalogue: merged(report, catalogue, as_of),
        },
        notices=(*notices_of(report), *strays, *unsettled(report, translated)),
    )


def check(root: Path) -> tuple[Notice, ...]:
    """Return what an editor should look at, the state of the translation included.

    Writes nothing.
    """
    made = make(root)
    return made.notices


def refresh(root: Path) -> tuple[Notice, ...]:
    """Bring the generated pages below docs/ up to date; returns what was noticed.

    Writes only files that differ, and does nothing where the seeds have not changed since
    the last call in this process.
    """
    return _refreshed(root).notices


def as_of(root: Path) -> str:
    """Return the as-of date of the pages that `refresh` made, ISO 8601 or ""."""
    return _refreshed(root).corpus.as_of


_last: dict[Path, tuple[str, Made]] = {}


def _refreshed(root: Path) -> Made:
    digest = _digest(root)
    known = _last.get(root)
    if known and known[0] == digest:
        return known[1]
    made = make(root)
    _write_pages(root, made)
    _last[root] = (digest, made)
    return made


def _write_pages(root: Path, made: Made) -> None:
    pages = render_site(made.corpus, made.labels)
    write_tree(root / "docs", {**pages, **search_files(made.corpus, made.labels)})


def _digest(root: Path) -> str:
    """Return a hash of all that pages are made from, names included."""
    digest = hashlib.sha256(os.environ.get("SOURCE_DATE_EPOCH", "").encode())
    for path in sorted((root / _SEEDS).rglob("*")):
        if path.is_file():
            digest.update(path.relative_to(root).as_posix().encode("utf-8", "surrogateescape"))
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def build(root: Path, say: Callable[[str], None]) -> Built:
    """Make the site and the bundle of the project at `root`; `say` is told of each step.

    The seeds that the program keeps are written first, so that no id is ever published
    that the ledger does not hold. Raises KyyeuError; then site/ and dist/ are as they were.
    """
    with locked(root, lambda: say("Waiting for another build of this project to end ...")):
        say("Reading the reports ...")
        made = make(root)
        seeds = _write_seeds(made)
        say("Writing the pages ...")
        _write_pages(root, made)
        _last[root] = (_digest(root), made)
        say("Making the site ...")
        pages = build_site(root, made.corpus.as_of)
        say("Packing the bundle ...")
        bundle = make_bundle(root / "site", root / "dist", made.corpus.as_of)
        return Built(
            pages=pages, site=root / "site", bundle=bundle, seeds=seeds, notices=made.notices
        )


def _write_seeds(made: Made) -> tuple[Path, ...]:
    """Write the ledgers and catalogues that differ from what they should hold."""
    written = []
    for path, text in made.seeds.items():
        data = text.encode("utf-8")
        if not path.exists() or path.read_bytes() != data:
            write_file(path, data)
            written.append(path)
    return tuple(written)


def _as_of(root: Path, decided: list[Decisions]) -> str:
    """Return the as-of date: the editors' newest, SOURCE_DATE_EPOCH, or the last commit's.

    Never a file's time or the clock; "" where nothing says.
    """
    dates = [decisions.as_of for decisions in decided if decisions.as_of]
    if dates:
        return max(dates).isoformat()
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdecimal():
        return datetime.fromtimestamp(int(epoch), UTC).date().isoformat()
    try:
        command = ["git", "-C", str(root), "log", "-1", "--format=%cs"]
        asked = subprocess.run(command, capture_output=True, text=True, check=True, timeout=30)
        return date.fromisoformat(asked.stdout.strip()).isoformat()
    except (OSError, subprocess.SubprocessError, ValueError):
        return ""
