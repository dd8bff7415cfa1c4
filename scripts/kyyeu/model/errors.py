"""What must stop a run. Only the command line catches these; everything else is a Diagnostic."""

from __future__ import annotations


class KyyeuError(Exception):
    """A run cannot go on: what is wrong, where, and what to do about it.

    `path` is as the user would name the file; `line` and `column` count from 1.
    """

    def __init__(
        self,
        message: str,
        *,
        path: str | None = None,
        line: int | None = None,
        column: int | None = None,
        hint: str | None = None,
    ) -> None:
        """Keep the parts; `str()` joins them as file:line:column: message."""
        self.message = message
        self.path = path
        self.line = line
        self.column = column
        self.hint = hint
        super().__init__(message)

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.path, self.line, self.column) if part)
        said = f"{place}: {self.message}" if place else self.message
        return f"{said}\n  {self.hint}" if self.hint else said


class SourceError(KyyeuError):
    """A report that cannot be read as text."""


class TableError(KyyeuError):
    """A table of seeds/ (reference or an editor's decisions) that cannot be used."""


class CatalogueError(KyyeuError):
    """A PO catalogue that does not parse."""


class LedgerError(KyyeuError):
    """A ledger of sentence ids that cannot be trusted."""


class SearchError(KyyeuError):
    """The search index of the site cannot be read."""


class PublishError(KyyeuError):
    """The site or the bundle could not be written or verified."""
