"""Seeded errors of translation: what a tired translator gets wrong, drawn by a seed."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from kyyeu.i18n.parity.compare import Comparer
from kyyeu.model.reference import Forms, Organisation, Reference

CASES = Path(__file__).parent / "cases" / "parity"
Pair = tuple[str, str]

ORGANISATIONS = Reference(
    organisations=(
        Organisation(
            id="bo-chinh-tri",
            vi="Bộ Chính trị",
            en="Politburo",
            variants=Forms(en=("Political Bureau",)),
        ),
        Organisation(id="bo-ke-hoach", vi="Bộ Kế hoạch", en="Ministry of Planning"),
        Organisation(
            id="ngan-hang-phat-trien-xanh",
            vi="Ngân hàng Phát triển Xanh",
            en="Green Development Bank",
            abbreviations=Forms(en=("GDB",)),
        ),
        Organisation(
            id="hoi-thuy-loi-viet-nam",
            vi="Hội Thủy lợi Việt Nam",
            en="Viet Nam Irrigation Society",
        ),
        Organisation(
            id="dang",
            vi="Đảng Cộng sản Việt Nam",
            en="Communist Party of Viet Nam",
            variants=Forms(vi=("Đảng",), en=("Party",)),
        ),
    )
)
NAMES = ("Luu Thi Bich Van", "Cao Ba Quang Huy", "Phan Dinh Loc", "Ton That Minh", "Kieu Oanh Nga")
MONTHS = (
    "January February March April May June July August September October November December".split()
)
_MONTH = "|".join(MONTHS)
_FIGURE = re.compile(r"(?<![^\W_])(?<![-/.])\d[\d.,]*(?<=\d)(?![\w/-])")
_DAY = re.compile(rf"(\d{{1,2}}) ({_MONTH})|({_MONTH}) (\d{{1,2}})(?!\d)")
_DOCUMENT = re.compile(r"(?<!\w)(\d{1,4})((?:/\d{4})?[-/][A-ZĐ]{2,5}(?:[-/][A-Za-zĐ]{2,5})?)")
_CLAUSE = re.compile(r"(?:,|;|\(| and| or)[^,;()]*\d[^,;()]*[);]?|^[^,;:]*\d[^,;:]*, ?")
_WORD = re.compile(
    r"(?<![\w-])(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|forty)(?![\w-])"
)
_WORDS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "eleven", "thirty")


def pairs(name: str) -> Iterator[Pair]:
    """Yield the pairs of a case file: Vietnamese, English, blank line; `#` opens a comment."""
    for block in (CASES / name).read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.split("\n") if line and not line.startswith("#")]
        if lines:
            vi, en = lines
            yield vi, en


def a_digit(en: str, draw: random.Random) -> str | None:
    """Change one digit of a figure that is no date and no document's number."""
    found = [m for m in _FIGURE.finditer(en) if not _beside_month(en, m)]
    return _digit(en, draw.choice(found).span(), draw) if found else None


def _beside_month(en: str, match: re.Match[str]) -> bool:
    near = en[max(0, match.start() - 10) : match.end() + 10]
    return any(month in near for month in MONTHS)


def _digit(en: str, span: tuple[int, int], draw: random.Random) -> str:
    places = [index for index in range(*span) if en[index].isdecimal()]
    index = draw.choice(places)
    fresh = draw.choice([d for d in "123456789" if d != en[index]])
    return en[:index] + fresh + en[index + 1 :]


def a_date(en: str, draw: random.Random) -> str | None:
    """Change the day or the month of a date."""
    found = list(_DAY.finditer(en))
    if not found:
        return None
    match = draw.choice(found)
    day, month = (1, 2) if match[1] else (4, 3)
    if draw.random() < 0.5:
        other = draw.choice([m for m in MONTHS if m != match[month]])
        start, end = match.span(month)
    else:
        other = str(draw.choice([d for d in range(1, 29) if d != int(match[day])]))
        start, end = match.span(day)
    return en[:start] + other + en[end:]


def a_name(en: str, draw: random.Random, names: tuple[str, ...]) -> str | None:
    """Put another person in the place of one of `names`, the names in the sentence."""
    found = [name for name in names if name in en]
    return en.replace(draw.choice(found), draw.choice(NAMES)) if found else None


def an_organisation(en: str, draw: random.Random, reference: Reference) -> str | None:
    """Put another organisation in the place of one."""
    known = [o.en for o in reference.organisations if " " in o.en]
    found = [name for name in known if name in en]
    if not found:
        return None
    old = draw.choice(found)
    return en.replace(old, draw.choice([n for n in known if n not in old and old not in n]))


def a_clause(en: str, draw: random.Random) -> str | None:
    """Drop a clause that holds a figure."""
    found = list(_CLAUSE.finditer(en))
    if not found:
        return None
    match = draw.choice(found)
    return en[: match.start()] + en[match.end() :]


def a_document(en: str, draw: random.Random) -> str | None:
    """Change the number, or the issuer's letters, of a document."""
    found = list(_DOCUMENT.finditer(en))
    if not found:
        return None
    match = draw.choice(found)
    if draw.random() < 0.7:
        return _digit(en, match.span(1), draw)
    head, mark, tail = match[2].rpartition("/" if "/" in match[2] else "-")
    other = draw.choice([letters for letters in ("TU", "CP", "TW", "TTg") if letters != tail])
    return f"{en[: match.start(2)]}{head}{mark}{other}{en[match.end() :]}"


def a_number_word(en: str, draw: random.Random) -> str | None:
    """Change a number in words."""
    found = list(_WORD.finditer(en))
    if not found:
        return None
    match = draw.choice(found)
    other = draw.choice([word for word in _WORDS if word != match[1]])
    return en[: match.start()] + other + en[match.end() :]


KINDS: dict[str, Callable[[str, random.Random], str | None]] = {
    "digit": a_digit,
    "date": a_date,
    "clause": a_clause,
    "document": a_document,
    "number word": a_number_word,
}


def names_in(comparer: Comparer, pair: Pair) -> tuple[str, ...]:
    """Return the names of people as the English of a pair has them."""
    vi, en = pair
    return tuple(
        dict.fromkeys(
            fact.of(en)
            for fact in comparer.english(vi, en)
            if fact.kind == "person" and " " in fact.of(en)
        )
    )


def errors(
    known: list[Pair], comparer: Comparer, reference: Reference, seed: int, count: int
) -> Iterator[tuple[str, str, str, str]]:
    """Yield `count` seeded errors of each kind that the pairs allow: kind, vi, en, wrong."""
    draw = random.Random(seed)
    makers: dict[str, Callable[[Pair], str | None]] = {
        **{
            kind: lambda pair, make=make: make(pair[1], draw)  # type: ignore[misc]
            for kind, make in KINDS.items()
        },
        "name": lambda pair: a_name(pair[1], draw, names_in(comparer, pair)),
        "organisation": lambda pair: an_organisation(pair[1], draw, reference),
    }
    for kind, make in makers.items():
        able = [pair for pair in known if make(pair)]
        for _ in range(count if able else 0):
            pair = draw.choice(able)
            wrong = make(pair)
            if wrong and wrong != pair[1]:
                yield kind, *pair, wrong
