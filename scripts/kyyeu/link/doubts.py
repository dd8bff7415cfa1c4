"""What linking left open between reports, for an editor to settle in seeds/reference/."""

from __future__ import annotations

from collections.abc import Iterable

from kyyeu.model.corpus import Corpus, LinkedPerson
from kyyeu.model.report import Report
from kyyeu.model.source import Notice
from kyyeu.text.span import LineIndex, Span


def doubts(corpus: Corpus) -> tuple[Notice, ...]:
    """Return a warning for each two who may be one person and each document left open."""
    reports = {item.report.source.slug: item.report for item in corpus.reports}
    lines = {slug: LineIndex(report.source.text) for slug, report in reports.items()}

    def notice(slug: str, span: Span, code: str, message: str) -> Notice:
        line, column = lines[slug].place(span.start)
        return Notice(
            path=reports[slug].source.path,
            line=line,
            column=column,
            code=code,
            severity="warning",
            message=message,
            excerpt=lines[slug].line(line),
            width=len(span),
        )

    return (
        *(notice(*found) for found in _people(corpus, reports)),
        *(notice(*found) for found in _documents(corpus, reports)),
    )


_Found = tuple[str, Span, str, str]


def _people(corpus: Corpus, reports: dict[str, Report]) -> Iterable[_Found]:
    known = {person.id: person for person in corpus.people}
    place = {person.id: number for number, person in enumerate(corpus.people)}
    for person in corpus.people:
        for other in person.may_be:
            if place[person.id] < place[other]:  # each two once
                slug, member = person.members[0]
                message = (
                    f"{member.name}{_body(person)} may be the one{_body(known[other])} of"
                    f" {reports[known[other].members[0][0]].source.path}: say which it is in"
                    " people.toml, with organisations or reports"
                )
                yield slug, member.mentions[0].span, "KY401", message


def _body(person: LinkedPerson) -> str:
    said = (member.organisation for _, member in person.members)
    body = next((fact.value for fact in said if fact), "")
    return f" ({body})" if body else ""


def _documents(corpus: Corpus, reports: dict[str, Report]) -> Iterable[_Found]:
    for (slug, document_id), candidates in corpus.open_documents.items():
        document = next(item for item in reports[slug].documents if item.id == document_id)
        message = (
            f"{document.name} may be {', '.join(candidates)}: say which it is in"
            " documents.toml, with reports"
        )
        yield slug, document.citations[0].span, "KY402", message
