"""The diagnostics of a report with their places in its file, and what it leaves to infer."""

from __future__ import annotations

from collections.abc import Iterable

from kyyeu.model.report import Report
from kyyeu.model.source import Diagnostic, Notice
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import LineIndex


def notices_of(report: Report) -> tuple[Notice, ...]:
    """Return the report's diagnostics and inferred remarks, in the order of the text."""
    lines = LineIndex(report.source.text)
    found = sorted([*report.diagnostics, *_inferred(report)], key=lambda item: item.span)
    return tuple(_notice(report, lines, diagnostic) for diagnostic in found)


def _inferred(report: Report) -> Iterable[Diagnostic]:
    names = {person.id: person.name for person in report.people}
    for remark in report.remarks:
        who = ", ".join(names[speaker] for speaker in remark.speakers) or remark.collective
        for attribution in remark.attributions:
            if attribution.basis == "inferred":
                message = f"given to {squeezed(who or '?')} by inference from the sentences before"
                yield Diagnostic(
                    code="KY103", severity="info", message=message, span=attribution.span
                )


def _notice(report: Report, lines: LineIndex, diagnostic: Diagnostic) -> Notice:
    line, column = lines.place(diagnostic.span.start)
    excerpt = lines.line(line)
    return Notice(
        path=report.source.path,
        line=line,
        column=column,
        code=diagnostic.code,
        severity=diagnostic.severity,
        message=diagnostic.message,
        excerpt=excerpt,
        width=min(len(diagnostic.span), len(excerpt) - column + 1),
    )
