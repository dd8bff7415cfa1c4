"""Entries that marks part whatever they hold: "A; B; C", "(1) A; (2) B", "một là A, hai là B"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from kyyeu.parse.context import Context
from kyyeu.parse.words import UPPER
from kyyeu.text.span import Span, trimmed

_NUMBER = re.compile(
    r"\((?:\d{1,2}|[ivx]{1,4}|[a-h])\)\s{0,2}|(?<=[\s,:;])(?:\d{1,2}|[a-hđ])\)\s{1,2}"
)
# "một là A, hai là B": commas part these, too.
_FIRST = re.compile(r"\s{0,2}(?:một là|thứ nhất)(?!\w)", re.IGNORECASE)
_NEXT = re.compile(
    r"[,.]?(?<!thứ)\s{1,2}(?:và\s{1,2})?(?=(?:(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|cuối cùng) là"
    r"|thứ (?:hai|ba|tư|bốn|năm|sáu|bảy))(?!\w))",
    re.IGNORECASE,
)
_SEMICOLON = re.compile(";")
_DASH = re.compile(rf"\s[-–]\s{{1,2}}(?=[{UPPER}])")
_AND = re.compile(
    r"(?:và|hay|hoặc|cũng như|cùng với|cùng|đặc biệt là|về|cho đến|cho tới|đến"
    r"|tới)\s{1,2}(?:về\s{1,2})?"
)
_LAST_AND = re.compile(r"\s(?:và|cũng như)\s{1,2}(?=\S)")
# Whose a paper is, and what parts quotations in a list.
_OF_SOMEBODY = r"(?:\s{0,2}(?:\(|(?:của|do|được|–|-)\s{1,2})[^“”\";]{2,140})?"
_BETWEEN = re.compile(rf"{_OF_SOMEBODY}[\s,;:]{{0,4}}(?:(?:và|cùng)\s{{1,2}})?")
_BEHIND = re.compile(rf"{_OF_SOMEBODY}[\s,;:.]{{0,4}}")
_PRESENTER = re.compile(
    r"\s{0,2}\(\d{1,3}\s(?:bài|tham luận|báo cáo|ý kiến|phút|đề tài)[^()]{0,20}\)\Z|"
    r"\s{0,2}\((?:GS|PGS|TS|ThS|KTS|BS|ông|bà|đồng chí|nhà|tác giả)(?!\w)[^()]{2,90}\)\Z"
    r"|,?\s(?:do|của)\s[^;]{2,90}\s(?:trình bày|báo cáo|chủ trì|điều hành|phụ trách)\Z",
)
_PRESENTS = ("trình bày", "báo cáo", "chủ trì", "điều hành", "phụ trách")
# What a list of business has for entries: "dự thảo A; phương hướng B và kế hoạch C".
_PAPERS = (
    r"(?:dự thảo|báo cáo|phương hướng|kế hoạch|đề án|tờ trình|chương trình|chủ trương|quy chế"
    r"|nghị quyết|đề cương|việc|một số (?:nội dung|vấn đề))(?!\w)"
)
_PAPER = re.compile(_PAPERS, re.IGNORECASE)
_AND_PAPER = re.compile(rf"\s{{1,2}}và\s{{1,2}}(?={_PAPERS})", re.IGNORECASE)
_BRACKETS = re.compile(r"\s{1,2}\([^()]{2,90}\)\Z")
_PRESENTER_BACK = 120
_TRAILING = ",.…;:/ "
_MARK = re.compile(
    r"\s{0,3}(?:[-–—•*+✓✔►▶❖◆■●○▪➢→»·]\s{0,2}|\([ivx]{1,4}\)\s{0,2}|\(?\d{1,2}[.)/]\s{0,2}"
    r"|\(?[a-zđ][)/]\s{0,2}|(?-i:[IVX]{1,5})[.)]\s{1,2}"
    r"|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|cuối cùng) là[,:]?\s{1,2}"
    r"|(?:trên cơ sở đó|từ đó|qua đó),?\s{1,2}(?=đề xuất|kiến nghị|gợi mở)"
    r"|thứ [^\W\d_]{2,5}(?:,|:| là)?\s{1,2}|rồi (?:(?:cả|đến|tới)\s)?)",
    re.IGNORECASE,
)
# "hai nội dung: thứ nhất là A, thứ hai là B".
_ORDINAL = re.compile(
    r"(?:(?<=[,:;])|(?<=[,:;]\s)|(?<=và\s))(?:thứ (?:nhất|hai|ba|tư|bốn|năm)|(?:một|hai|ba"
    r"|bốn) là)(?!\w)"
)
_JOINERS = ("và", "cùng")  # "...; và (iii) C"
# Fewer are no list that nothing counts; more than a list has is a count of something else.
LEAST_ENTRIES = 3
MOST_ENTRIES = 16


def entries(context: Context, start: int, end: int) -> list[Span]:
    """Return the entries between two offsets, as semicolons or numbers part them.

    Dashes do where the first entry has one, too: "các nội dung: - A - B".
    """
    text = context.text
    cuts = {start}
    cuts.update(
        mark.end()
        for mark in _SEMICOLON.finditer(text, start, end)
        if not context.quotation_at(mark.start())
    )
    cuts.update(number.start() for number in _NUMBER.finditer(text, start, end))
    if _FIRST.match(text, start, end):
        cuts.update(step.end() for step in _NEXT.finditer(text, start, end))
    ordinals = [step.start() for step in _ORDINAL.finditer(text, start, end)]
    if len(cuts) == 1 and len(ordinals) > 1:
        cuts = {*ordinals}
    if len(cuts) == 1 and _DASH.match(text, max(0, start - 1), end):
        cuts = {dash.start() for dash in _DASH.finditer(text, max(0, start - 1), end)}
    return [unquoted(context, span) for span in between(text, sorted(cuts), end)]


def with_last(text: str, found: list[Span], count: int | None) -> list[Span]:
    """Part the last entry at "và" where one less was found than the text says there are.

    "A; báo cáo B và báo cáo C": at the "và" behind which the entry's first word comes again,
    or else at the only one.
    """
    if count is None and len(found) > LEAST_ENTRIES:
        return _with_last_paper(text, found)
    if count is None or not 1 < len(found) == count - 1:
        return found
    last = found[-1]
    noun = last.of(text).split(" ", 1)[0].lower()
    ands = list(_LAST_AND.finditer(text, last.start, last.end))
    again = [cut for cut in ands if text[cut.end() : last.end].lower().startswith(f"{noun} ")]
    cut = again[0] if again else ands[0] if len(ands) == 1 else None
    if cut is None:
        return found
    halves = Span(start=last.start, end=cut.start()), Span(start=cut.end(), end=last.end)
    return [*found[:-1], *halves]


def _with_last_paper(text: str, found: list[Span]) -> list[Span]:
    """Part the last entry at "và" before a paper where most entries are papers or matters.

    "báo cáo A; phương hướng B; chương trình C và kế hoạch D".
    """
    *rest, last = found
    cuts = list(_AND_PAPER.finditer(text, last.start, last.end))
    papers = sum(_PAPER.match(text, span.start, span.end) is not None for span in found)
    if len(cuts) != 1 or papers * 2 <= len(found):
        return found
    return [
        *rest,
        Span(start=last.start, end=cuts[0].start()),
        Span(start=cuts[0].end(), end=last.end),
    ]


def unquoted(context: Context, span: Span) -> Span:
    """Return an entry that is one quotation, somebody's paper perhaps, without its marks."""
    quoted = context.quotation_at(span.start)
    if not quoted or not quoted.closed or quoted.span.start != span.start:
        return span
    if not _BEHIND.fullmatch(context.text, quoted.span.end, span.end):
        return span
    return trimmed(context.text, quoted.inner.start, quoted.inner.end, ",.;") or span


def quoted_entries(context: Context, start: int, end: int) -> list[Span]:
    """Return the quotations from `start` on that commas, semicolons or "và" part.

    Whose a paper is may stand behind each: "“A” của TS X, “B” của bà Y".
    """
    found: list[Span] = []
    quoted = context.quotation_in(start, end)
    while quoted and len(found) < MOST_ENTRIES:
        if not quoted.closed or not _BETWEEN.fullmatch(context.text, start, quoted.span.start):
            break
        inner = trimmed(context.text, quoted.inner.start, quoted.inner.end, ",.;")
        found.extend([inner] if inner else [])
        start = quoted.span.end
        quoted = context.quotation_in(start, end)
    return found


def entry(text: str, start: int, end: int) -> Span | None:
    """Return an entry without its mark, "và" before it and what trails behind it."""
    span = trimmed(text, start, end, ":")
    mark = _MARK.match(text, span.start, span.end) if span else None
    if span and mark:
        span = trimmed(text, mark.end(), span.end)
    while span and text[span.end - 1] in _TRAILING:
        span = trimmed(text, span.start, span.end - 1)
    if span and text.endswith(" và", span.start, span.end):
        span = trimmed(text, span.start, span.end - len(" và"))
    by = _presented_by(text, span) if span else None
    span = trimmed(text, span.start, by.start()) if span and by else span
    joined = _AND.match(text, span.start, span.end) if span else None
    return Span(start=joined.end(), end=span.end) if span and joined else span


def _presented_by(text: str, span: Span) -> re.Match[str] | None:
    """Return who presents an entry, as far as it says so at its end."""
    back = max(span.start, span.end - _PRESENTER_BACK)
    if text[span.end - 1] != ")" and not text.endswith(_PRESENTS, back, span.end):
        return None  # as mostly
    return _PRESENTER.search(text, back, span.end)


def between(text: str, cuts: Sequence[int], end: int) -> list[Span]:
    """Return the entries that begin at `cuts`, the last of them up to `end`."""
    spans = (entry(text, first, last) for first, last in zip(cuts, [*cuts[1:], end], strict=True))
    return [span for span in spans if span and span.of(text) not in _JOINERS]


def entries_at(text: str, places: Iterable[tuple[int, int]]) -> list[Span]:
    """Return the entries that stand between pairs of offsets."""
    return [span for start, end in places for span in between(text, [start], end)]


def without_presenters(text: str, found: Sequence[Span]) -> list[Span]:
    """Return entries without the brackets behind them, where these tell whose each one is."""
    behind = [_BRACKETS.search(text, span.start, span.end) for span in found]
    if sum(match is not None for match in behind) * 2 <= len(found):
        return list(found)
    return [
        trimmed(text, span.start, match.start()) or span if match else span
        for span, match in zip(found, behind, strict=True)
    ]
