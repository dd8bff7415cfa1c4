"""Names of people on either side: with or without diacritics, titles dropped."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from kyyeu.i18n.parity.facts import Fact, Taken, each
from kyyeu.parse.names import name_at
from kyyeu.parse.tables.names import COUNTRIES, PLACES
from kyyeu.parse.tables.people import HONORIFICS, ORGANISATION_HEADS, SURNAMES
from kyyeu.parse.words import UPPER, any_of
from kyyeu.text.fold import fold
from kyyeu.text.span import Span
from kyyeu.text.spelling import is_bare_syllable

_WORD = re.compile(r"(?<![\w-])[^\W\d_]{1,20}")
_RUN = re.compile(r"[^\W\d_]{1,20}(?:[ \u00a0][^\W\d_]{1,20}){0,6}")
_BEFORE_VI = re.compile(any_of(HONORIFICS) + r"[ \u00a0]\Z", re.IGNORECASE)
# What is said to one person alone, where a country may be a name: "ông Đức".
_ADDRESSED = re.compile(r"(?<!\w)(?:ông|bà|anh|chị)[ \u00a0]\Z", re.IGNORECASE)
_BEFORE_EN = re.compile(
    r"(?<!\w)(?:Mr|Mrs|Ms|Miss|Dr|Prof|Assoc|Associate Professor|Professor|Comrade|Sir|Madam"
    r"|Doctor)\.?[ \u00a0]\Z"
)
_HONORIFICS_EN = frozenset(
    "Mr Mrs Ms Miss Dr Prof Assoc Associate Professor Comrade Sir Madam Doctor".split()
)
_PRONOUN_VI = re.compile(
    r"(?<!\w)(?i:ông|bà|đồng chí|vị|tác giả|chuyên gia|người|trưởng|thứ trưởng|bộ trưởng|giám đốc"
    rf"|chủ tịch|cục trưởng|vụ trưởng|viện trưởng)(?![ ][{UPPER}]|\w)"
)
_PRONOUN_EN = re.compile(
    r"(?<!\w)(?:he|she|his|her|him|they"
    r"|the (?:deputy )?(?:minister|director|head|chair|speaker))(?!\w)",
    re.IGNORECASE,
)
_SURNAMES = frozenset(fold(name) for name in SURNAMES)
_PLACES = frozenset(fold(name) for name in PLACES) | {"ho chi minh", "ha noi", "viet nam"}
_HEADS = tuple(f"{head} " for head in ORGANISATION_HEADS)
# Family names that English text has as words of its own.
_ENGLISH = frozenset("an do to la ma ho on than tong mac kim ban hoa long son tan no".split())
# What is called after people, or like them.
_NO_PERSON = re.compile(
    r"(?<!\w)(?:đường|phố|trường|giải thưởng|giải|bệnh viện|quận|phường|xã|huyện|cầu|công viên|đảo"
    r"|thành phố|TP|TP\.|tỉnh|thị xã|thị trấn|làng|bản|sông|núi|hồ|cảng|khu|vịnh|đèo|chùa"
    r"|đền)[ ]?\Z",
    re.IGNORECASE,
)
_NOBODY = frozenset(("Châu Đại Dương", "Châu Mỹ Latinh", "Châu Mỹ La Tinh"))


def vietnamese_names(text: str, known: Collection[str] = ()) -> Iterator[Fact]:
    """Yield the people named in a Vietnamese sentence.

    `known` are names of people of the report, in full. What looks like a name of three
    words or more, or stands behind an honorific, is one too.
    """
    taken = Taken(text)
    for name in sorted((name for name in known if name in text), key=len, reverse=True):
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text):
            if not taken.meets(*match.span()):
                taken.take(*match.span())
                yield _full(text, *match.span())
    for match in _WORD.finditer(text):
        if not match[0][:1].isupper() or taken.meets(*match.span()):
            continue
        honoured = _BEFORE_VI.search(text, max(0, match.start() - 24), match.start()) is not None
        span = name_at(text, match.start(), len(text), known_person=honoured)
        if span is None or (not honoured and _is_none(span.of(text))):
            continue
        if span.of(text) in COUNTRIES and not _ADDRESSED.search(
            text, max(0, span.start - 5), span.start
        ):
            continue  # "đại biểu Lào": whose delegates they are
        taken.take(span.start, span.end)
        fact = _named(text, span.start, span.end)
        yield fact if honoured or not _is_place(text, span) else replace(fact, needs=())


def _is_none(name: str) -> bool:
    return " " not in name or name.startswith(_HEADS) or name in _NOBODY


def _is_place(text: str, span: Span) -> bool:
    """Tell whether a street, a commune, a school may be meant: "tỉnh" stands before both."""
    return _NO_PERSON.search(text, max(0, span.start - 20), span.start) is not None


def _named(text: str, start: int, end: int) -> Fact:
    return (_full if len(text[start:end].split()) > 1 else _short)(text, start, end)


def _full(text: str, start: int, end: int) -> Fact:
    words = fold(text[start:end]).split()
    whole = " ".join(sorted(words))
    given = [f"given:{' '.join(words[-count:])}" for count in (1, 2) if count < len(words)]
    return Fact(
        kind="person",
        start=start,
        end=end,
        gives=frozenset((f"person:{whole}", *given)),
        needs=each(f"person:{whole}", *(f"short:{name[6:]}" for name in given)),
    )


def _short(text: str, start: int, end: int) -> Fact:
    name = fold(text[start:end])
    return Fact(
        kind="person",
        start=start,
        end=end,
        gives=frozenset((f"short:{name}", f"given:{name}")),
        needs=each(f"short:{name}", f"given:{name}", "person:pronoun"),
    )


def english_names(
    text: str,
    vietnamese: str,
    expected: Mapping[str, Collection[str]],
    allowed: Collection[str],
) -> Iterator[Fact]:
    """Yield the people named in an English sentence.

    `expected` are the names of the Vietnamese sentence, each with its further forms;
    `allowed` those who may be named for a pronoun or a title there. What stands in the
    Vietnamese in the same letters is in both, whatever it is the name of.
    """
    plain, theirs = fold(text), fold(vietnamese)
    taken = Taken(text)
    for name, forms in expected.items():
        key = _named(name, 0, len(name))
        for start, end in _places((name, *forms), plain):
            taken.take(start, end)
            yield replace(key, start=start, end=end)
    for match in _WORD.finditer(text):
        if match[0] in _HONORIFICS_EN or taken.meets(*match.span()):
            continue
        if not match[0][:1].isupper():
            continue
        honoured = _BEFORE_EN.search(text, max(0, match.start() - 24), match.start()) is not None
        start, end = _english_run(text, match.start(), honoured=honoured)
        count = len(text[start:end].split())
        if not count or (count < 3 and not honoured):
            continue
        taken.take(start, end)
        fact = _named(text, start, end)
        name = fold(text[start:end])
        known = (count > 1 and name in theirs) or any(_may_be(name, other) for other in allowed)
        yield replace(fact, needs=()) if known else fact
    if _PRONOUN_EN.search(text):
        yield Fact(kind="person", start=0, end=0, gives=frozenset(("person:pronoun",)))


def _may_be(name: str, other: str) -> bool:
    words = fold(other).split()
    return name in (" ".join(words), words[-1], " ".join(words[-2:]))


def _places(names: Collection[str], plain: str) -> Iterator[tuple[int, int]]:
    """Yield where names stand in folded text, family name first or last, none twice."""
    seen = Taken(plain)
    for name in names:
        words = fold(name).split()
        orders = (words, [*words[1:], words[0]], [words[-1], *words[:-1]])
        for form in dict.fromkeys(" ".join(order) for order in orders):
            for match in re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", plain):
                if not seen.meets(*match.span()):
                    seen.take(*match.span())
                    yield match.span()


def _english_run(text: str, start: int, *, honoured: bool) -> tuple[int, int]:
    """Return the span of the name that begins at `start`, empty where none does.

    Behind an honorific any capitalised words are one; elsewhere they are spelt as
    Vietnamese and begin with a family name.
    """
    run = _RUN.match(text, start)
    taken: list[str] = []
    for word in run[0].replace("\u00a0", " ").split(" ")[:5] if run else ():
        if not word[:1].isupper() or not (honoured or is_bare_syllable(word)):
            break
        taken.append(word)
    name = fold(" ".join(taken))
    if not honoured and (
        not taken
        or fold(taken[0]) not in _SURNAMES - _ENGLISH
        or any(name.startswith(place) for place in _PLACES)
    ):
        return start, start
    return start, start + len(" ".join(taken))


def has_pronoun(vietnamese: str) -> bool:
    """Tell whether a Vietnamese sentence speaks of somebody without a name."""
    return _PRONOUN_VI.search(vietnamese) is not None
