"""A report as received, and what is said about a place in it or in another file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kyyeu.text.span import Span

Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One report's text: NFC, LF, no byte order mark, otherwise as received.

    `path` names the file in messages; `sha256` is that of the bytes received.
    """

    slug: str
    path: str
    text: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """Something in a report that its editor should look at; the run goes on."""

    code: str
    severity: Severity
    message: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A diagnostic with its place in a file: what the command line prints.

    Line and column count from 1; `excerpt` is the line itself and `width` the
    number of code points to underline, 0 where there is nothing to show.
    """

    path: str
    line: int
    column: int
    code: str
    severity: Severity
    message: str
    excerpt: str = ""
    width: int = 0
