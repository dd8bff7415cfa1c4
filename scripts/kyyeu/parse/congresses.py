"""Congresses of the Party and resolutions that a meeting names: "Nghị quyết Trung ương 8"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kyyeu.parse.context import Context
from kyyeu.parse.document_numbers import NUMBER, NUMERO
from kyyeu.parse.issuers import ORDINAL, TERM
from kyyeu.parse.keywords import Keyword, found_by
from kyyeu.parse.numbered import Form, Placed, capitalised, numbered
from kyyeu.parse.particulars import particulars_of
from kyyeu.text.fold import exact
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span
from kyyeu.text.tenure import roman

_CONGRESS = re.compile(
    r"Đại(?<!\wĐại)\s{1,3}hội\s{1,3}(?:(?:đại\s{1,3}biểu\s{1,3})?toàn\s{1,3}quốc\s{1,3})?"
    r"(?:lần\s{1,3}thứ\s{1,3})?(?P<which>[IVXL]{1,6})"
    r"(?:\s{1,3}(?:của\s{1,3})?Đảng(?!\s{1,3}bộ))?(?!\w)"
    # of no other body: "Đại hội XII Công đoàn Việt Nam"
    r"(?!\s{1,3}(?:của\s{1,3})?(?:Công|Hội|Đoàn|Mặt|Liên|Đảng|đảng|công đoàn|hội|tỉnh|huyện))"
)
_PLENUM = re.compile(
    r"(?P<kind>Nghị quyết|nghị quyết|Kết luận|Quy định)\s{1,2}(?:của\s{1,2})?(?:Hội nghị\s{1,2})?"
    rf"(?:lần thứ\s{{1,2}}(?P<nth>{ORDINAL}),?\s{{1,2}}(?:của\s{{1,2}})?)?"
    r"(?:(?:Ban Chấp hành|BCH)\s{1,2})?(?:Trung ương|T\.Ư|TW)(?!\w)(?:\s{1,2}Đảng)?"
    rf"(?:\s{{1,2}}(?:lần thứ\s{{1,2}})?(?P<number>{ORDINAL}))?"
    rf"(?:\s{{0,2}},?\s{{1,2}}\(?{TERM}\)?)?"
)
_LOCAL = re.compile(
    r"(?P<kind>Nghị quyết)\s{1,2}(?:của\s{1,2})?Đại hội\s{1,2}(?:đại biểu\s{1,2})?"
    r"(?:Đảng bộ|đảng bộ)(?:\s{1,2}[^\W\d_]{1,12}){0,8}?"
    r"\s{1,2}lần thứ\s{1,2}(?:[IVXL]{1,6}|\d{1,2})(?!\w)"
)
_NUMBER_BESIDE = re.compile(
    rf"\s{{0,2}}\((?:Nghị quyết\s{{1,2}}|Kết luận\s{{1,2}})?(?:{NUMERO})?(?P<number>{NUMBER})"
)
_WORDS = {
    word: number
    for number, words in enumerate(
        ("nhất một", "hai", "ba", "tư bốn", "năm lăm", "sáu", "bảy", "tám", "chín", "mười"), 1
    )
    for word in words.split()
}


def congresses(context: Context) -> Iterator[Placed]:
    """Yield congresses of the Party, and resolutions that only the meeting they are of names."""
    text = context.lowered
    for match in found_by(Keyword.CONGRESS, _CONGRESS, text):
        name = squeezed(match[0])
        yield _place(match), Form(kind="Đại hội", number=None, name=name, key=match["which"])
    for match in found_by(Keyword.DOCUMENT, _LOCAL, text):
        name = squeezed(match[0])
        yield _place(match), Form(kind="Nghị quyết", number=None, name=name, key=exact(name))
    for match in found_by(Keyword.DOCUMENT, _PLENUM, text):
        which = match["number"] or match["nth"]
        if which:
            kind, name = capitalised(match["kind"]), squeezed(match[0])
            form = Form(kind=kind, number=None, name=name[:1].upper() + name[1:])
            form.key, form.term = f"hội nghị {_count(which)}", _term(match["term"])
            yield _numbered(context, _place(match), form)


def _numbered(context: Context, place: Span, form: Form) -> Placed:
    """Return the resolution with its number, where this stands beside it in brackets."""
    beside = _NUMBER_BESIDE.match(context.text, place.end)
    if not beside:
        form.subject = particulars_of(context, place).subject
        return place, form
    place = Span(start=place.start, end=beside.end("number"))
    read = numbered(context, form.kind, beside["number"], place)
    form.number, form.date, form.issuer, form.subject = (
        read.number,
        read.date,
        read.issuer,
        read.subject,
    )
    return place, form


def _place(match: re.Match[str]) -> Span:
    return Span(start=match.start(), end=match.end())


def _count(ordinal: str) -> int:
    """Return the number that an ordinal stands for: "8", "VIII", "tám", "mười một"."""
    if ordinal.isdigit():
        return int(ordinal)
    if ordinal.isupper():
        return roman(ordinal)
    return sum(_WORDS.get(word, 0) for word in ordinal.split())


def _term(number: str | None) -> int:
    if not number:
        return 0
    return int(number) if number.isdigit() else roman(number)
