"""From the project folder to a linked corpus: read, parse, keep ids, translate, link."""

from __future__ import annotations

from collections.abc import Mapping
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
from kyyeu.pages.routes import Language
from kyyeu.parse.report import Parser
from kyyeu.publish.dates import as_of_date
from kyyeu.publish.tree import write_file
from kyyeu.reference.editor import EditorsFile, read_editors_file
from kyyeu.reference.tables import glossary_notices, load_reference, unknown_reports
from kyyeu.render.checked import worst_first
from kyyeu.sources.folder import ReportFiles, list_reports
from kyyeu.sources.plain import read_source

SEEDS = "seeds"


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


def make(root: Path) -> Made:
    """Read and link everything in the project at `root`; writes nothing.

    Raises KyyeuError for what must stop a build; all else is among the notices.
    """
    reference = load_reference(root / SEEDS / "reference", shown="seeds/reference")
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
    reference = load_reference(root / SEEDS / "reference", shown="seeds/reference")
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
