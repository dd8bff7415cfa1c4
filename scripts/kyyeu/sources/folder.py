"""The reports of a project: seeds/reports/<name>.txt and what stands beside each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kyyeu.model.errors import SourceError
from kyyeu.text.slug import slug

REPORTS = "seeds/reports"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFiles:
    """One report's files; `slug` is its address, and `shown` how messages name a file."""

    slug: str
    text: Path
    decisions: Path
    ledger: Path
    catalogue: Path

    def shown(self, path: Path) -> str:
        """Return how messages name one of these files: from the project folder on."""
        root = self.text.parent.parent.parent
        return path.relative_to(root).as_posix()


def files_of(root: Path, stem: str) -> ReportFiles:
    """Return where the files of the report named `stem` stand in the project at `root`."""
    text = root / REPORTS / f"{stem}.txt"
    return ReportFiles(
        slug=slug(stem),
        text=text,
        decisions=text.with_name(f"{stem}.toml"),
        ledger=text.with_name(f"{stem}.ids.toml"),
        catalogue=root / "seeds" / "locale" / "en" / f"{stem}.po",
    )


def list_reports(root: Path, *, needed: bool = True) -> tuple[ReportFiles, ...]:
    """Return the reports of the project at `root`, by slug.

    Raises SourceError where there is none and one is `needed`, where a report is gone
    whose decisions or ledger are still there, and where two names make the same address.
    """
    folder = root / REPORTS
    texts = sorted(folder.glob("*.txt")) if folder.is_dir() else []
    found: dict[str, ReportFiles] = {}
    for text in texts:
        name = slug(text.stem)
        if name in found:
            other = found[name].text.name
            said = f"has the same address as {other}: {name}"
            raise SourceError(said, path=f"{REPORTS}/{text.name}", hint="Rename one of the two.")
        found[name] = files_of(root, text.stem)
    _check_left_over(folder)
    if needed and not found:
        hint = "Put a report there: plain text in UTF-8, named like ten-bao-cao.txt."
        raise SourceError("there is no report", path=f"{REPORTS}/*.txt", hint=hint)
    return tuple(found[name] for name in sorted(found))


def _check_left_over(folder: Path) -> None:
    for table in sorted(folder.glob("*.toml")) if folder.is_dir() else ():
        text = table.with_name(table.name.removesuffix(".toml").removesuffix(".ids") + ".txt")
        if not text.exists():
            raise SourceError(
                f"there is no such file, but {table.name} belongs to it",
                path=f"{REPORTS}/{text.name}",
                hint="Put the report back; or, to withdraw it for good, remove the table too.",
            )
