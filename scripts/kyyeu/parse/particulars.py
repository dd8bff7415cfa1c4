"""Date, issuer and subject of a document, as the text gives them beside its number."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kyyeu.model.report import Fact
from kyyeu.parse.context import Context
from kyyeu.parse.document_dates import (
    date_at,
    date_before,
    date_behind,
    decided_before,
    next_clause_at,
    since_at,
)
from kyyeu.parse.document_numbers import issuer_fits
from kyyeu.parse.issuers import (
    ISSUER,
    MEETING,
    behind_person,
    issuer_at,
    issuer_before,
    issues_behind,
)
from kyyeu.parse.keywords import Keyword
from kyyeu.parse.subjects import subject_at
from kyyeu.parse.tables.documents import DOCUMENT_KINDS
from kyyeu.parse.words import any_of
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

_KIND = any_of(word.form for word in DOCUMENT_KINDS)
_OF = re.compile(
    r"\s{0,3},?\s{0,3}(?:\(?(?:sửa đổi|bổ sung|sửa đổi, bổ sung)\)?\s{1,3})?"
    r"\(?(?:của|(?:(?:vừa|mới|đã)\s{1,3}){0,2}(?P<acts>do|được|mà))\s{1,3}"
    rf"|\s{{0,3}},?\s{{1,3}}(?={MEETING.pattern})"
)
# Behind a subject: "... về chuyển đổi số của Bộ Chính trị", "... (ban hành ngày 3/6/2020)".
_OF_LATER = re.compile(rf"\s(?:của|do|được)\s{{1,2}}(?P<by>{ISSUER})")
_OF_ISSUER = re.compile(r"\s{1,2}(?:của|do|được)\s{1,2}\Z")
# Whoever issued it, of whom no table knows: "của Giám đốc Sở Y | về ...".
_BY_SOMEBODY = re.compile(r"\s{1,2}(?:của|do)\s[^,;:.“”\"()\n]{3,80}?(?=\svề\s)")
_CLOSED = re.compile(r"\s{0,2}(?:[,.;)]|\Z|ngày\s|ban hành|thông qua|ký\s|đã\s)")
_ANOTHER = re.compile(_KIND)
# Another document, not a word of a subject: with a number or a title behind its kind.
_NUMBERED = re.compile(rf"{_KIND}\s{{1,3}}(?:\(?số\s|[“\"]|\d)", re.IGNORECASE)
# How far behind its number a document's date may stand, in code points.
_LATER = 300
_FAR = 800


@dataclass(slots=True)
class Particulars:
    """What the text says of a document, each fact where it is written.

    `signed` says that the issuer stands before the number, with a verb: "X ban hành ...".
    """

    date: Fact | None = None
    issuer: Fact | None = None
    subject: Fact | None = None
    signed: bool = False


def particulars_of(context: Context, place: Span, number: str = "") -> Particulars:
    """Read date, issuer and subject of the document that `place` names, each where written.

    Who cannot have issued what bears `number` is not read.
    """
    entry = Particulars()
    text, position = context.text, place.end
    sentences = context.sentences_in(place)
    stop = max(sentences[0].span.end if sentences else 0, place.end)
    near = _another(context, _NUMBERED, place.end, min(stop, place.end + _FAR))
    if not next_clause_at(text, place, near):
        entry.date, position = date_at(text, position, near)
    of = _OF.match(text, position, near)
    issuer = issuer_at(text, of.end(), near) if of else None
    if of and issuer and of["acts"] and not _acts(text, issuer, near, number):
        issuer = None
    if issuer:
        entry.issuer = fact(text, issuer)
        position = behind_person(text, issuer.end, near)
        if entry.date is None:  # "của Ban Bí thư (khóa XI) ngày 22/11/2014"
            entry.date, position = date_at(text, position, near)
    entry.date = entry.date or since_at(text, place, near)
    if entry.issuer is None:
        _read_before(text, entry, Span(start=_start(context, place), end=place.start), number)
    before = _start(context, place)
    entry.date = entry.date or decided_before(text, before, place.start)
    heads = _opens(text, before, place.start)
    subject = subject_at(text, position, near, heads=heads)
    if subject is None and (by := _BY_SOMEBODY.match(text, position, near)):
        subject = subject_at(text, by.end(), near, heads=heads)
    entry.subject = fact(text, subject) if subject else None
    if subject and entry.date is None and text.startswith(" ngày", subject.end):
        entry.date, position = date_at(text, subject.end, near)
    later = _another(context, _ANOTHER, position, min(near, position + _LATER))
    _read_later(text, entry, Span(start=position, end=later), number)
    if subject and entry.issuer:
        entry.subject = fact(text, _without_issuer(text, subject, entry.issuer))
    return entry


def _without_issuer(text: str, subject: Span, issuer: Fact) -> Span:
    """Return a subject without who issued the document, named at its end: "đất đai của X"."""
    by = issuer.span
    if by is None or not subject.contains(by):
        return subject
    of = _OF_ISSUER.search(text, subject.start, by.start)
    return Span(start=subject.start, end=of.start()) if of else subject


def _opens(text: str, start: int, at: int) -> bool:
    """Tell whether what stands at `at` opens its sentence, or the clause behind a comma."""
    while at > start and text[at - 1].isspace():
        at -= 1
    return at == start or text[at - 1] in ",:;"  # no slice: a sentence may be a whole text


def _another(context: Context, pattern: re.Pattern[str], start: int, stop: int) -> int:
    """Return where the next document that `pattern` matches is named, or `stop`."""
    text = context.text
    for at in context.lowered.places(Keyword.DOCUMENT, start, stop):
        if pattern.match(text, at, stop):
            return at - len(" và ") if text.startswith(" và ", at - len(" và ")) else at
    return stop


def fact(text: str, place: Span) -> Fact:
    """Return what stands at `place`, in one line."""
    return Fact(value=squeezed(place.of(text)), span=place)


def _start(context: Context, place: Span) -> int:
    sentences = context.sentences_in(place)
    return sentences[0].span.start if sentences else place.start


def _acts(text: str, issuer: Span, stop: int, number: str) -> bool:
    return issues_behind(text, issuer, stop) and issuer_fits(issuer.of(text), number)


def _read_before(text: str, entry: Particulars, before: Span, number: str) -> None:
    """Read who signed a document, and when, before its number."""
    by = issuer_before(text, before.start, before.end)
    if by is None or not issuer_fits(by.of(text), number):
        return
    entry.issuer, entry.signed = fact(text, by), True
    entry.date = entry.date or date_before(text, before.start, by.start)


def _read_later(text: str, entry: Particulars, behind: Span, number: str) -> None:
    """Read issuer and date behind the subject, before another document is named there."""
    later = _OF_LATER.search(text, behind.start, behind.end)
    ends = entry.subject.span.end if entry.subject and entry.subject.span else None
    closed = later and (later.end() == ends or _CLOSED.match(text, later.end(), behind.end))
    if entry.issuer is None and later and closed and issuer_fits(later["by"], number):
        by = Span(start=later.start("by"), end=later.end("by"))
        entry.issuer = fact(text, by)
        if entry.date is None:
            entry.date, _ = date_at(text, by.end, behind.end)
    entry.date = entry.date or date_behind(text, behind.start, behind.end)
