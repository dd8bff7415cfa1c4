"""Laws, codes, ordinances and the constitution, which a text knows by name and year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kyyeu.model.report import Fact
from kyyeu.parse.body_names import name_end_after
from kyyeu.parse.closing import closed_run
from kyyeu.parse.context import Context
from kyyeu.parse.document_dates import dates_agree
from kyyeu.parse.document_numbers import NUMBER, NUMERO, issuer_fits, number_of
from kyyeu.parse.keywords import Keyword, found_by
from kyyeu.parse.numbered import Form, Placed, capitalised, law_key, of_years
from kyyeu.parse.particulars import particulars_of
from kyyeu.parse.tables.laws import LAWS
from kyyeu.parse.words import UPPER, any_of
from kyyeu.text.fold import exact
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

_HEAD = re.compile(r"(?P<kind>[Bb]ộ\s{1,2}[Ll]uật|[Ll]uật|[Pp]háp\s{1,2}lệnh)\s{1,3}(?=\w)")
_CONSTITUTION = re.compile(
    r"(?P<kind>Hiến\s{1,2}pháp)(?:\s{1,2}(?:sửa đổi\s{1,2})?\(?(?:năm\s{1,2})?"
    r"(?P<year>(?:19|20)\d\d)\)?(?!\d)"
    rf"|(?!\w|\s{{1,2}}[{UPPER}]))"
)
# "Khoa Luật Dân sự", "Trường Đại học Luật Hà Nội", "Công ty Luật ...": no law.
_NO_LAW = re.compile(
    any_of(
        (
            "Đại học", "ĐH", "Trường", "trường", "Khoa", "khoa", "Công ty", "công ty", "Văn phòng",
            "văn phòng", "Viện", "Học viện", "ngành", "Ngành", "Hãng", "hãng", "Bộ môn", "bộ môn",
            "TNHH", "cử nhân", "thạc sĩ", "tiến sĩ", "Tạp chí", "Hội", "chuyên ngành", "lớp",
        )
    )
    + r"\s{1,2}\Z"
)  # fmt: skip
# "pháp luật Dân sự", "kỷ luật Đảng": the second half of a word.
_WORD_BEFORE = re.compile(r"(?:[Pp]háp|[Kk]ỷ|[Đđ]iều|[Qq]uy|[Đđ]ịnh)\s{1,2}\Z")
_CONVENTION = re.compile(r"Công ước\s(?:[^.;:,\n]{1,60}\s)?về\s{1,2}\Z")
_BACK = 80
_WORD = re.compile(r"[^\W_]{1,12}(?:/[^\W_]{1,12})?")
_PARTED = re.compile(r"(?:,|\s-)?\s{1,3}")
_LONGEST = 80
# An unknown name that a year closes.
_UP_TO_YEAR = re.compile(
    rf"[{UPPER}][^\W\d_]{{0,9}}(?:,?\s(?!(?i:luật|ban|được|đã|có|do|sửa|ra|của|số|thông|năm|các)(?!\w))"
    r"[^\W\d_]{1,9}){0,8}?(?=\s{1,2}(?:\(sửa đổi\)\s{1,2})?(?:năm\s{1,2})?(?:19|20)\d\d(?!\d))"
)
_AND_LAW = re.compile(r"[,(]|\s(?:và|với|theo|tại|cho|sau|trong|từ|đến|là|để|khi)\s")
_AMENDED = re.compile(r"\s{1,2}(?:\((?:sửa đổi|sửa đổi, bổ sung)\)|sửa đổi(?!\w|,|\s{1,2}bổ))")
_ISSUED_IN = re.compile(
    r"\s{1,2}(?:được\s{1,2})?ban hành\s{1,2}(?:từ\s{1,2})?năm\s{1,2}(?P<year>(?:19|20)\d\d)(?!\d)"
)
_IN = re.compile(r"\s{1,2}(?:năm\s{1,2})?(?P<year>(?:19|20)\d\d)(?![\d/])")
_BRACKETED = re.compile(
    r"\s{0,2}\((?:(?:sửa đổi|ban hành)\s{1,2})?(?:năm\s{1,2})?(?P<year>(?:19|20)\d\d)\)"
)
_NUMBER_BESIDE = re.compile(rf"\s{{0,2}}\((?:Luật\s{{1,2}})?{NUMERO}(?P<number>{NUMBER})\)?")
_ORDINANCE, _CONSTITUTIONAL = "Pháp lệnh", "Hiến pháp"
_AMENDED_KEY = " sửa đổi"

_Tree = dict[str, "_Tree"]
_END = ""


def _tree() -> _Tree:
    tree: _Tree = {}
    for name in LAWS:
        node = tree
        for word in exact(name).split():
            node = node.setdefault(word, {})
        node[_END] = {}
    return tree


_LAWS = _tree()


def laws(context: Context) -> list[Placed]:
    """Return the places that name a law, with what the text says of it there."""
    found = [*_laws(context), *_constitution(context)]
    dated = {(form.kind, form.key) for _, form in found if form.date}
    for _, form in found:
        base = form.key.removesuffix(_AMENDED_KEY)
        if (form.kind, base) not in dated:  # no other of its name: "Luật X (sửa đổi)" is "Luật X"
            form.key = base
    # "Hiến pháp và pháp luật" names no document, unless the text says which.
    known = (_CONSTITUTIONAL, _CONSTITUTIONAL) in dated
    return [item for item in found if item[1].kind != _CONSTITUTIONAL or item[1].date or known]


def _laws(context: Context) -> Iterator[Placed]:
    text = context.text
    for match in found_by(Keyword.DOCUMENT, _HEAD, context.lowered):
        name = _name_at(text, match)
        if name is None:
            continue
        convention = _CONVENTION.search(text, max(0, match.start() - _BACK), match.start())
        start = convention.start() if convention else match.start()
        kind = "Công ước" if convention else capitalised(match["kind"])
        shown = squeezed(text[start : name.end])
        form = Form(kind=kind, number=None, name=shown[:1].upper() + shown[1:])
        form.key = law_key(name.of(text))
        yield from _completed(context, Span(start=start, end=name.end), form)


def _name_at(text: str, head: re.Match[str]) -> Span | None:
    """Return the name of the law whose kind `head` is, or None where none is named."""
    start, limit = head.end(), min(len(text), head.end() + _LONGEST)
    if _NO_LAW.search(text, max(0, head.start() - _BACK), head.start()):
        return None
    end = _known_end(text, start)
    if head["kind"] == "luật" and _WORD_BEFORE.search(text, max(0, head.start() - 8), head.start()):
        return None
    up_to_year = _UP_TO_YEAR.match(text, start, limit)
    if end is not None and up_to_year and up_to_year.end() > end:
        longer = up_to_year.end()  # "Lưu trữ | quốc gia năm 2001"
        end = end if _AND_LAW.search(text, end, longer) else longer
    small, plain = not head["kind"][0].isupper(), not text[start].isupper()
    if end is not None:
        # "luật dân sự": a field of law, unless its year is told.
        told = _IN.match(text, end) if small and plain else True
        return Span(start=start, end=end) if told else None
    if small or plain or text[start + 1 : start + 2].isupper():
        return None  # "Luật này", "Luật TP"
    if up_to_year:
        return Span(start=start, end=up_to_year.end())
    run = closed_run(text, start, limit, opens=True) or 0
    end = max(run, name_end_after(text, start - 1, limit))
    return Span(start=start, end=end) if " " in text[start:end] else None


def _known_end(text: str, start: int) -> int | None:
    """Return where the longest name of the table that begins at `start` ends."""
    node, end, position = _LAWS, None, start
    while word := _WORD.match(text, position):
        following = node.get(exact(word[0]))
        if following is None:
            break
        node = following
        if _END in node:
            end = word.end()
        parted = _PARTED.match(text, word.end())
        if not parted:
            break
        position = parted.end()
    return end


def _completed(context: Context, place: Span, form: Form) -> Iterator[Placed]:
    """Yield a law with what follows its name: amended, its year or years, its number."""
    text, end = context.text, place.end
    if beside := _NUMBER_BESIDE.match(text, end):
        form.number = number_of(beside["number"])
        yield from _told(context, Span(start=place.start, end=beside.end()), form)
        return
    amended = _AMENDED.match(text, end)
    if amended:
        end = amended.end()
        form.name += f" {squeezed(amended[0])}"
    named = Span(start=place.start, end=end)
    several = list(of_years(text, named, form))
    if len(several) > 1:
        for where, one in several:
            which = one.date.value if one.date else ""
            yield where, replace(one, name=f"{form.name} năm {which}", places=[])
        return
    for pattern in (_ISSUED_IN, _IN, _BRACKETED):
        if of_year := pattern.match(text, end):
            year = Span(start=of_year.start("year"), end=of_year.end("year"))
            form.date = Fact(value=of_year["year"], span=year)
            shown = f" năm {of_year['year']}" if pattern is _ISSUED_IN else of_year[0]
            form.name = squeezed(f"{form.name} {shown.strip()}")
            named = Span(start=place.start, end=of_year.end())
            break
    if amended and form.date is None:
        form.key += _AMENDED_KEY
    yield from _told(context, named, form)


def _told(context: Context, place: Span, form: Form) -> Iterator[Placed]:
    """Yield a law with its day and issuer, where the text says who passed it."""
    passed_by = "1/UBTVQH" if form.kind == _ORDINANCE else "1/QH"
    read = particulars_of(context, place, passed_by)
    fits = read.issuer is not None and issuer_fits(read.issuer.value, passed_by)
    if fits and form.kind != "Công ước":
        form.issuer = read.issuer
        if read.date and (form.date is None or dates_agree(read.date.value, form.date.value)):
            form.date = read.date
    yield place, form


def _constitution(context: Context) -> Iterator[Placed]:
    for match in found_by(Keyword.DOCUMENT, _CONSTITUTION, context.lowered):
        form = Form(kind=_CONSTITUTIONAL, number=None, name=squeezed(match[0]), key=_CONSTITUTIONAL)
        if match["year"]:
            year = Span(start=match.start("year"), end=match.end("year"))
            form.date = Fact(value=match["year"], span=year)
        yield Span(start=match.start(), end=match.end()), form
