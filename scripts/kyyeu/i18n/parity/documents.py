"""Numbers of documents: 17-NQ/TU, 13/2022/NĐ-CP, 34/2020/QH14, "Nghị định 10/2020"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from kyyeu.i18n.parity.facts import Fact, Taken, each, number
from kyyeu.text.fold import fold

_DASH = r"[ \u00a0]{0,2}[-–‑/][ \u00a0]{0,2}"
_LETTERS = r"[A-ZĐƯ][A-Za-zĐđƯưÂâ]{0,9}\d{0,3}"
_CODE = re.compile(
    rf"(?<![\w/])\d{{1,5}}(?:{_DASH}(?:19|20)\d\d)?{_DASH}{_LETTERS}(?:{_DASH}{_LETTERS}){{0,3}}(?!\w)"
)
_KINDS = (
    r"nghị quyết|nghị định|quyết định|thông tư|chỉ thị|kết luận|luật|văn bản|công văn|kế hoạch"
    r"|quy định|thông báo|hướng dẫn|pháp lệnh|tờ trình|báo cáo"
    r"|resolution|decree|decision|circular|directive|conclusion|law|document|dispatch|plan"
    r"|regulation|notice|instruction|ordinance|report|letter"
)
_BARE = re.compile(
    rf"(?<!\w)(?:{_KINDS})(?:[ \u00a0](?:số|no\.?|number|nos\.?))?[ \u00a0]"
    r"(?P<code>\d{1,4}[ ]?/[ ]?(?:19|20)\d\d)(?![\w/-])",
    re.IGNORECASE,
)
# Of a short form, "Nghị quyết 17", the other side may give the whole number.
_SHORT = re.compile(
    rf"(?<!\w)(?:{_KINDS})(?:[ \u00a0](?:số|no\.?|number|nos\.?))?[ \u00a0]"
    r"(?P<code>\d{1,4})(?![\w/%-]|[.,]\d)",
    re.IGNORECASE,
)
_SPACES = re.compile(r"[ \u00a0]")
_DASHES = re.compile(r"[–‑]")
_DIGITS = re.compile(r"\d{1,5}")
_ORDINAL = re.compile(r"\d{1,4}[-–/](?:st|nd|rd|th)", re.IGNORECASE)


def documents(text: str) -> Iterator[Fact]:
    """Yield the numbers of documents in `text`, of either language.

    Case, diacritics, spaces and leading noughts do not matter. The number alone does for
    the other side ("Resolution 17"), but not another ending ("17-NQ/CP").
    """
    taken = Taken(text)
    for match in _CODE.finditer(text):
        if not _ORDINAL.match(match[0]):
            taken.take(*match.span())
            yield _fact(match[0], *match.span())
    for match in _BARE.finditer(text):
        if not taken.meets(*match.span("code")):
            yield _fact(match["code"], *match.span("code"))
    for match in _SHORT.finditer(text):
        key = number(int(match["code"]))
        yield Fact(
            kind="document",
            start=match.start("code"),
            end=match.end("code"),
            gives=frozenset((key,)),
            needs=each(key, f"no{key}"),
        )


def in_full(facts: Iterable[Fact], numbers: Collection[str]) -> list[Fact]:
    """Return `facts`, those documents held to their endings that bear a number of `numbers`.

    Where the Vietnamese has "Nghị quyết 17" and the report cites 17-NQ/TU, "Resolution
    17-NQ/CP" is another document.
    """
    known = {
        next(key for key in fact.gives if key.startswith("doc:"))
        for fact in (_fact(code, 0, 0) for code in numbers)
    }
    heads = {digits[0] for digits in map(_DIGITS.findall, known) if digits}
    held = []
    for fact in facts:
        keys = [key for key in fact.gives if key.startswith("doc:")]
        if keys and keys[0] not in known and _DIGITS.findall(keys[0])[0] in heads:
            held.append(replace(fact, needs=each(keys[0])))
        else:
            held.append(fact)
    return held


def _fact(code: str, start: int, end: int) -> Fact:
    plain = fold(_DASHES.sub("-", _SPACES.sub("", code)))
    digits = [int(found) for found in _DIGITS.findall(plain)]
    whole = "doc:" + _DIGITS.sub(lambda found: str(int(found[0])), plain)
    alone = frozenset(number(value) for value in digits[: 2 if _with_year(plain) else 1])
    loose = alone - {number(digits[1])} if _with_year(plain) else alone
    return Fact(
        kind="document",
        start=start,
        end=end,
        gives=frozenset((whole, *(f"no{key}" for key in alone), *_pairs(digits))),
        needs=(*each(whole), alone, loose),
    )


def _with_year(plain: str) -> bool:
    found = _DIGITS.findall(plain)
    return len(found) > 1 and len(found[1]) == 4


def _pairs(digits: list[int]) -> tuple[str, ...]:
    """Return what "8/2021" alone would be taken for: a month of a year."""
    if len(digits) > 1 and digits[0] <= 12 and digits[1] > 1800:
        return (f"d:{digits[1]:04}-{digits[0]:02}",)
    return ()
