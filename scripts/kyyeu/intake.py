"""Take a report into the project: read it, keep what came, draft what an editor fills in.

Beside the text, seeds/received/ keeps the bytes that came and a record of how they were
read: seeds/reports/ may be mended later, these are not.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kyyeu import pipeline
from kyyeu.model.errors import SourceError
from kyyeu.model.report import Fact, Report
from kyyeu.model.source import Notice
from kyyeu.publish.lock import locked
from kyyeu.publish.whole import write_new
from kyyeu.reference.toml import read_table, toml_string
from kyyeu.sources.folder import REPORTS, ReportFiles, files_of, list_reports
from kyyeu.sources.plain import read_source, source_of
from kyyeu.sources.reader import ENDINGS, Received, read_file
from kyyeu.text.normalise import squeezed
from kyyeu.text.slug import slug
from kyyeu.text.span import LineIndex

RECEIVED = "seeds/received"
_LONGEST_TITLE, _LONGEST = 200, 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """How a report came in: the file's own name, what is kept of it, and how it was read."""

    report: str
    name: str
    kept: str
    sha256: str
    format: str
    encoding: str
    sure: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What `add` did: the files it wrote, what was read, and what was noticed."""

    slug: str
    received: Received
    report: Report
    written: tuple[Path, ...]
    notices: tuple[Notice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The report is in the project already: which it is, and in what it is the same."""

    path: str
    same: str


def add(
    root: Path,
    file: Path,
    *,
    shown: str,
    name: str | None = None,
    encoding: str | None = None,
    waiting: Callable[[], None] = lambda: None,
) -> Added | Known:
    """Take the report at `file` into the project at `root` as `name`, by default the file's.

    Writes all of its files or none. Raises SourceError for what cannot be read, and where
    another report has the name.
    """
    chosen = _chosen(name, file)
    received = read_file(file, shown=shown, slug=chosen, encoding=encoding)
    with locked(root, waiting):
        known = _known(root, received)
        if known:
            return known
        files = files_of(root, chosen)
        kept = root / RECEIVED / f"{chosen}{ENDINGS[received.format]}"
        record = root / RECEIVED / f"{chosen}.toml"
        _check_free(root, chosen, (kept, record, *_paths(files)))
        data = _text(received)
        source = source_of(data, shown=files.shown(files.text), slug=chosen)
        read = pipeline.draft(root, files, source)
        report = read.report.report
        written: dict[Path, bytes] = {
            kept: received.received,
            record: _record(received, chosen, file.name, kept.name).encode(),
            files.text: data,
            files.decisions: _decisions(received, report, file.name).encode(),
            **{path: text.encode() for path, text in read.seeds.items()},
        }
        write_new(written)
    return Added(
        slug=chosen,
        received=received,
        report=report,
        written=tuple(written),
        notices=read.notices,
    )


def _chosen(name: str | None, file: Path) -> str:
    chosen = slug(name or file.stem)
    if name and name != chosen:
        hint = f"It is the report's address: lower-case letters, digits, hyphens, as in {chosen}."
        raise SourceError(f"the name {name!r} is none for a report", hint=hint)
    return chosen


def _paths(files: ReportFiles) -> tuple[Path, ...]:
    return (files.text, files.decisions, files.ledger, files.catalogue)


def _text(received: Received) -> bytes:
    """Return what is written as the report: the bytes that came where they are its text."""
    as_it_came = received.format in ("plain text", "Markdown") and received.encoding == "UTF-8"
    return received.received if as_it_came else received.source.text.encode()


def _known(root: Path, received: Received) -> Known | None:
    """Return the report of the project that is this one."""
    came = _kept_hashes(root)
    for files in list_reports(root, needed=False):
        path = files.shown(files.text)
        source = read_source(files.text, shown=path, slug=files.slug)
        if received.sha256 in (source.sha256, came.get(files.text.stem)):
            return Known(path=path, same="the same bytes came in before")
        if source.text.strip() == received.source.text.strip():
            return Known(path=path, same="it has the same text")
    return None


def _kept_hashes(root: Path) -> Mapping[str, str]:
    """Return the SHA-256 of what came in, by the name of its report."""
    records = sorted((root / RECEIVED).glob("*.toml"))
    read = (read_table(path, Record, shown=f"{RECEIVED}/{path.name}") for path in records)
    return {record.report: record.sha256 for record in read}


def _check_free(root: Path, chosen: str, paths: tuple[Path, ...]) -> None:
    taken = [path for path in paths if path.exists()]
    same = [f.text for f in list_reports(root, needed=False) if f.slug == chosen]
    for path in (*same, *taken):
        raise SourceError(
            f"another report has the name {chosen}",
            path=path.relative_to(root).as_posix(),
            hint="Nothing was changed. Give this one a name of its own with --name.",
        )


def _record(received: Received, chosen: str, name: str, kept: str) -> str:
    fields = {
        "report": chosen,
        "name": name,
        "kept": kept,
        "sha256": received.sha256,
        "format": received.format,
        "encoding": received.encoding,
        "sure": received.sure,
    }
    lines = [f"{key} = {toml_string(value)}" for key, value in fields.items()]
    notes = "".join(f"  {toml_string(note)},\n" for note in received.notes)
    return (
        f"# How {REPORTS}/{chosen}.txt came in. kyyeu add wrote this: leave it as it is.\n"
        + "\n".join(lines)
        + (f"\nnotes = [\n{notes}]\n" if notes else "\n")
    )


def _decisions(received: Received, report: Report, name: str) -> str:
    """Return the editor's file with what was found, every line a comment: none is confirmed."""
    lines = LineIndex(report.source.text)

    def place(fact: Fact) -> str:
        if not fact.span:
            return ""
        words = squeezed(fact.span.of(report.source.text))
        same = words == squeezed(fact.value)
        read = "" if same else f", read off {toml_string(words)}"
        return f"  # line {lines.place(fact.span.start)[0]}{read}"

    event = report.event
    title = squeezed(received.title or _headline(report))[:_LONGEST_TITLE]
    parts = [
        f"# What the editor decides on this report, drafted by kyyeu add from {toml_string(name)}.",
        "# Nothing below is in force: take the # away where it is right or put right.",
        "",
        "# The day up to which this report is right, as YYYY-MM-DD (not found in a text).",
        "# as_of =",
        "",
        "# What the site calls the report." + ("" if title else " The text has no headline."),
        "# [title]",
        f"# vi = {toml_string(title)}",
        '# en = ""',
        "",
    ]
    facts = (("name", event.name), ("place", event.place))
    if event.date:
        year = "; the year is not written" if event.date.value.startswith("-") else ""
        found = f"{toml_string(event.date.value)}{place(event.date)}{year}"
        parts += ["# [event]", f"# date = {found}", ""]
    else:
        parts += ["# [event]", '# date = ""  # the text gives none that was found', ""]
    for key, fact in facts:
        found = toml_string(squeezed(fact.value)) + place(fact) if fact else '""  # none found'
        parts += [f"# [event.{key}]", f"# vi = {found}", '# en = ""', ""]
    return "\n".join(parts)


def _headline(report: Report) -> str:
    """Return the first line, where it is none of the running text."""
    first = next((block for block in report.blocks if block.kind != "noise"), None)
    line = squeezed(first.span.of(report.source.text)) if first and first.kind != "item" else ""
    return line if len(line) <= _LONGEST_TITLE and not line.endswith(".") else ""


def summary(report: Report) -> tuple[tuple[str, str], ...]:
    """Return what was found in a report, as labels and what to say under each."""
    text, event = report.source.text, report.event
    speaking = {speaker for remark in report.remarks for speaker in remark.speakers}
    inferred = sum(a.basis == "inferred" for remark in report.remarks for a in remark.attributions)
    documents = [document.name for document in report.documents]
    speakers = [person.name for person in report.people if person.id in speaking]
    topics = [squeezed(topic.span.of(text)) for topic in report.topics]
    facts = (("date", event.date), ("place", event.place))
    said = [f"{key} {squeezed(fact.value)}" for key, fact in facts if fact]
    missing = [key for key, fact in facts if not fact]
    return (
        ("found", f"{len(report.sentences)} sentences in {len(report.blocks)} blocks"),
        ("", _listed("documents", documents)),
        ("", _listed("speakers", speakers)),
        ("", _listed("topics", topics)),
        ("", ", ".join([*said, *(f"no {key}" for key in missing)])),
        ("unsure", f"{inferred} sentences are given to a speaker by inference"),
    )


def _listed(what: str, names: list[str]) -> str:
    shown = "; ".join(name if len(name) <= _LONGEST else name[:_LONGEST] + "…" for name in names)
    return f"{len(names)} {what}" + (f": {shown}" if names else "")
