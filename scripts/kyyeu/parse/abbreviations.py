"""The full names of bodies that a report calls by less: "VNC", "Bộ KH&CN", "UBND tỉnh", "Học viện".

In comes the name as a sentence has it, out goes the full one that the same report gives
elsewhere. Four ways lead there, the surest first:

- the report says so: "Viện Nước (VNC)", "VNC là tên viết tắt của Viện Nước", "VNC (Viện Nước)";
- letters that stand for the syllables of one full name: "Bộ KH&CN", "Trường ĐHLH", "VNC";
- one longer name that only adds whose it is: "UBND tỉnh" and "UBND tỉnh Đắk Lắk";
- a noun alone: "Học viện", "Nhà trường", which mean the one body of that kind.

Where two names fit, none is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from kyyeu.parse.organisations import organisation_at, organisations
from kyyeu.parse.tables.abbreviations import LOCAL_HEADS, NOUNS_ALONE, SMALL_NOUNS
from kyyeu.parse.words import UPPER, any_of
from kyyeu.text.fold import exact, fold
from kyyeu.text.normalise import squeezed

# "VNC", "KH&CN", "NN-PTNT", "ĐHLH": capitals alone, at least two.
_LETTERS = re.compile(r"[A-ZĐ]{1,10}(?:[&.-][A-ZĐ]{1,10}){0,4}\.?")
_PARTS = re.compile(r"[^\s,()“”\"]{1,40}")
_BARE = re.compile(r"[&.-]")
_UNSPOKEN = frozenset(("và", "&", "-", "–", "của"))
_SHORT_FOR = r"(?:tên |chữ |cách )?(?:viết|gọi|tên) tắt"
# What stands between a full name and the letters for it: "(", "(viết tắt là ", ", gọi tắt là ".
_BEHIND_NAME = re.compile(
    rf"\s{{0,2}}(?:\((?:sau đây )?(?:{_SHORT_FOR}(?: là)?:?\s)?"
    rf"|,? {_SHORT_FOR}(?: là)?:?\s)[“\"]?\Z"
)
# What stands between the letters and the full name: " là tên viết tắt của ", " (tức ".
_BEFORE_NAME = re.compile(
    rf"[”\"]?\s{{1,2}}(?:(?:là |\(){_SHORT_FOR} (?:của|cho|từ)\s{{1,2}}"
    r"|\((?:tức |tên đầy đủ(?: là)?:? )?)"
)
_AREA = re.compile(
    r"(?:(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|xã|phường|đặc khu)\s)?"
    rf"[{UPPER}][^\W\d_]{{0,10}}(?:[ .-]{{1,2}}[{UPPER}][^\W\d_]{{0,10}}){{0,3}}"
)
# Behind a name that does not ask for it, two words at most: three are rather a person's.
_SHORT_AREA = re.compile(
    rf"(?:tỉnh|thành phố|TP\.?)\s[{UPPER}].{{1,40}}"
    rf"|[{UPPER}][^\W\d_]{{0,10}}(?:[ -][{UPPER}][^\W\d_]{{0,10}})?"
)
_OF_AREA = re.compile(
    r"(?:.{1,120}\s)?(?:tỉnh|thành phố|TP|huyện|quận|thị xã|xã|phường)", re.IGNORECASE
)
_LOCAL = re.compile(any_of(LOCAL_HEADS))
_ALONE = re.compile(any_of((*NOUNS_ALONE, *SMALL_NOUNS)))
_REST = re.compile(r"(?:\s[^\W_]{1,12}){1,8}")  # of a name, behind what its head noun tells
_STOP = re.compile(r"[\n).,;]")
_BACK = 160
_MOST_ASKED = 40  # names of one report: a list of more is none of hosts
_MOST_USES = 40  # of letters, looked at for what they stand for
_LEAST_LETTERS = 3  # that stand for a name nobody ties to them
_LONGEST_JOINT = 40
_READ = 40_000  # code points: several times what a report has


@dataclass(frozen=True, slots=True, kw_only=True)
class _Name:
    """A body's name as written, where it stands, and the form in which two are compared."""

    at: int
    name: str
    exact: str


class FullNames:
    """The full names that one text gives, found once somebody asks."""

    def __init__(self, text: str) -> None:
        """Take the text of a report; nothing is read yet."""
        self._text = text
        self._known: dict[str, str | None] = {}

    def full_name(self, name: str, at: int) -> str | None:
        """Return the full name of the body that is called `name` at the offset `at`.

        None where the text gives no other name for it, or more than one that fits.
        """
        noun = self.is_noun(name)
        key = f"{name} {at}" if noun else name
        if key not in self._known and len(self._known) < _MOST_ASKED:
            self._known[key] = self._of_noun(name, at) if noun else self._find(name)
        return self._known.get(key)

    @staticmethod
    def is_noun(name: str) -> bool:
        """Tell whether a name is a noun alone, which names no body without the text."""
        return _ALONE.fullmatch(name) is not None

    def _find(self, name: str) -> str | None:
        local = _LOCAL.match(name) or _OF_AREA.fullmatch(name)
        whole = self._with_area(name) if local else None
        parts = _PARTS.findall(whole or name)
        if any(_is_letters(part) for part in parts):
            return self._defined(name) or self._spelt_out(parts) or whole
        return whole

    @cached_property
    def _names(self) -> tuple[_Name, ...]:
        """Every body that the text names, in order; of a very long one, where it begins."""
        text, found, start = self._text, [], 0
        for line in text[:_READ].splitlines(keepends=True):
            end = start + len(line)
            capitals = line.isupper()  # a headline, where nothing tells names from other words
            for one in () if capitals else organisations(text, start, end):
                name = squeezed(one.of(text))
                found.append(_Name(at=one.start, name=name, exact=exact(name)))
            start = end
        return tuple(found)

    def _defined(self, letters: str) -> str | None:
        """Return the name that the text says `letters` stand for."""
        text, at = self._text, 0
        for _ in range(_MOST_USES):
            at = text.find(letters, at)
            if at < 0:
                return None
            end = at + len(letters)
            if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
                name = self._named_before(at) or self._named_behind(end)
                if name and name != letters:
                    return name
            at = end
        return None

    def _named_before(self, at: int) -> str | None:
        """Return the name that letters in brackets at `at`, or behind a comma, repeat."""
        text, floor = self._text, max(0, at - _BACK)
        joint = _BEHIND_NAME.search(text, max(floor, at - _LONGEST_JOINT), at)
        if not joint:
            return None
        start = max(floor, text.rfind("\n", floor, joint.start()) + 1)
        before = list(organisations(text, start, joint.start()))
        named = before[-1] if before else None
        if named is None or _has_letters_alone(named.of(text)):
            return None
        if named.end < joint.start() and not _REST.fullmatch(text, named.end, joint.start()):
            return None
        return squeezed(text[named.start : joint.start()])

    def _named_behind(self, end: int) -> str | None:
        """Return the name behind letters that end at `end` and are explained by it."""
        text = self._text
        joint = _BEFORE_NAME.match(text, end)
        if not joint:
            return None
        stop = _STOP.search(text, joint.end())
        name = organisation_at(text, joint.end(), stop.start() if stop else len(text), held=True)
        return squeezed(name.of(text)) if name and not _has_letters_alone(name.of(text)) else None

    def _spelt_out(self, parts: list[str]) -> str | None:
        """Return the one name whose syllables the letters of `parts` stand for."""
        alone = len(parts) == 1
        if alone and len(_BARE.sub("", parts[0])) < _LEAST_LETTERS:
            return None
        name = " ".join(parts)
        local = (_LOCAL.match(name) or _OF_AREA.fullmatch(name)) is not None
        head = None if _is_letters(parts[0]) else exact(parts[0])
        fits: dict[str, str] = {}
        for one in self._names:
            if head and not one.exact.startswith(head):
                continue
            spoken = _spoken(one.name)
            behind = _behind(parts, spoken)
            if behind is None or (spoken[behind:] and not (local and _is_area(spoken[behind:]))):
                continue
            if sum(map(_is_letters, spoken)) < sum(map(_is_letters, parts)):
                fits.setdefault(one.exact, one.name)
        return _the_one(fits)

    def _with_area(self, name: str) -> str | None:
        """Return the one name that goes on from `name` with a province, a town, a district."""
        fits: dict[str, str] = {}
        begins = exact(name) + " "
        area = _AREA if _OF_AREA.fullmatch(name) else _SHORT_AREA
        for longer in self._names:
            if longer.exact.startswith(begins) and area.fullmatch(longer.name, len(name) + 1):
                fits.setdefault(longer.exact, longer.name)
        return _the_one(fits)

    def _of_noun(self, noun: str, at: int) -> str | None:
        """Return the one body of the kind that `noun` says; of several, the one just before."""
        heads = tuple(f"{head} " for head in SMALL_NOUNS.get(noun.lower(), (noun.lower(),)))
        own = [one for one in self._names if one.exact.startswith(heads)]
        before = [one for one in own if one.at < at]
        if own and (len({one.exact for one in own}) == 1 or _is_same(before[-1:], own[0])):
            return own[0].name
        return None


def _is_same(last: list[_Name], first: _Name) -> bool:
    return bool(last) and last[0].exact == first.exact


def _the_one(names: dict[str, str]) -> str | None:
    """Return the only one of several names that fit, or none."""
    return next(iter(names.values())) if len(names) == 1 else None


def _is_letters(part: str) -> bool:
    """Tell whether a part of a name is an abbreviation: "KH&CN", "ĐHLH"."""
    return _LETTERS.fullmatch(part) is not None and len(_BARE.sub("", part)) > 1


def _has_letters_alone(name: str) -> bool:
    return all(_is_letters(part) for part in _PARTS.findall(name))


def _spoken(name: str) -> list[str]:
    """Return the syllables of a name that an abbreviation may count."""
    parts = (part for word in _PARTS.findall(name) for part in _split(word))
    return [part for part in parts if part and part not in _UNSPOKEN]


def _split(word: str) -> Iterable[str]:
    return (word,) if _is_letters(word) else re.split(r"[-–]", word)


def _behind(parts: list[str], spoken: list[str]) -> int | None:
    """Return how many syllables `parts` cover from the first on, None where one differs.

    At least one part has to be letters that stand for two or more of them.
    """
    at, spelt = 0, False
    for part in (one for one in parts if one not in _UNSPOKEN):
        here = spoken[at : at + 1]
        if here and exact(part) == exact(here[0]):
            at += 1
            continue
        letters = _BARE.sub("", part)
        initials = "".join(one[0] for one in spoken[at : at + len(letters)])
        if not _is_letters(part) or fold(initials) != fold(letters) or _d(initials) != _d(letters):
            return None
        at, spelt = at + len(letters), True
    return at if spelt else None


def _d(letters: str) -> list[bool]:
    """Tell D from Đ, which stand for different syllables."""
    return [letter in "Đđ" for letter in letters]


def _is_area(parts: list[str]) -> bool:
    return _AREA.fullmatch(" ".join(parts)) is not None
