"""Numbers in Vietnamese words: "hai trăm nghìn", "ba mươi lăm", and words that imply one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from kyyeu.i18n.parity.facts import Fact, covered, each, number, of_share, share
from kyyeu.text.syllables import Syllable, syllables

_DIGITS = {
    "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5,
    "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
SCALES: Mapping[str, int] = {
    "trăm": 100, "nghìn": 1000, "ngàn": 1000, "vạn": 10_000, "triệu": 10**6, "tỷ": 10**9,
    "tỉ": 10**9,
}  # fmt: skip
# Behind these a scale is no number: "tỷ lệ", "triệu tập".
NO_SCALE = r"(?!\s(?:lệ|trọng|suất|giá|số|phú|tập|chứng|hồi|phần)(?!\w))"
# A single word is asked for only where it cannot well be another: not năm (year), tư, một.
_SURE = frozenset("hai ba bốn sáu bảy bẩy tám chín mười".split())
_NOT_AFTER = frozenset("thứ mồng mùng tháng số tay hàng cả".split())
_NOT_BEFORE = frozenset(
    "bên phía chiều mặt là đầu má mẹ lô hoa gai muồi chắn tới chuyện mùa phương bể biển miền "
    "vai tay con lòng lần chân khi ngày lúa".split()
)
# What a word may stand for beside what it counts: asked of nobody.
_IMPLIED: Mapping[str, tuple[int, ...]] = {
    "đôi": (2,), "cặp": (2,), "song": (2,), "lưỡng": (2,), "kép": (2,), "nhì": (2,), "cả": (2,),
    "nhất": (1,), "đầu": (1,), "duy": (1,), "mười": (10,), "chục": (10,), "tá": (12,),
    "không": (0,), "tam": (3,), "tứ": (4,), "ngũ": (5,), "quý": (3,), "giêng": (1,), "chạp": (12,),
    "trăm": (100,), "nghìn": (1000,), "triệu": (10**6,), "tỷ": (10**9,),
}  # fmt: skip
# "năm" beside these is a year.
_YEARS = frozenset("nay qua tới trước sau học ngoái này đó đầu cuối gần liền".split())
_OF_YEARS = frozenset("mỗi hằng hàng cả đầu cuối giữa trong nửa từng đến từ vào".split())
_HALF = frozenset(share(1, 2) | {number(6)})
_SHARE = re.compile(
    r"(?<!\w)(một|hai|ba|bốn|năm|\d{1,2})\sphần\s(hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,3})(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    value: Decimal
    count: int  # of syllables


def words(text: str) -> Iterator[Fact]:
    """Yield the numbers that `text` writes in words, and what its words may stand for."""
    shares = list(_shares(text))
    yield from shares
    text = covered(text, ((fact.start, fact.end) for fact in shares))
    found = list(syllables(text))
    index = 0
    while index < len(found):
        read = _number(text, found, index)
        if read is not None:
            yield _fact(text, found, index, read)
        for step in range(index, index + (read.count if read else 1)):
            yield from _implied(found, step)
        index += read.count if read else 1


def _shares(text: str) -> Iterator[Fact]:
    for match in _SHARE.finditer(text):
        part, whole = (int(g) if g.isdigit() else _digit(g) for g in match.groups())
        yield of_share(part, whole, *match.span())


def _digit(word: str) -> int:
    return 10 if word.lower() == "mười" else _DIGITS[word.lower()]


def _implied(found: list[Syllable], index: int) -> Iterator[Fact]:
    """Yield what one word may stand for; most uses of "tư", "năm", "song" count nothing."""
    syllable = found[index]
    key = syllable.key
    before = found[index - 1].key if index else ""
    after = found[index + 1].key if index + 1 < len(found) else ""
    keys = {number(value) for value in _IMPLIED.get(key, ())}
    if key in _DIGITS and not (
        (key == "tư" and before not in ("thứ", "mươi", "phần", "tháng"))
        or (key == "năm" and (after.isdigit() or after in _YEARS or before in _OF_YEARS))
    ):
        keys.add(number(_DIGITS[key]))
    if key in ("nửa", "rưỡi"):
        keys |= _HALF
    if key in ("kỷ", "kỉ", "niên") and before in ("thập", "thế"):
        keys |= {number(10), number(100)}
    if key == "song" and after not in ("phương", "song", "ngữ", "hành"):
        keys.clear()
    if keys:
        yield Fact(kind="figure", start=syllable.start, end=syllable.end, gives=frozenset(keys))


def _fact(text: str, found: list[Syllable], index: int, read: _Read) -> Fact:
    start, end = found[index].start, found[index + read.count - 1].end
    key = number(read.value)
    sure = _sure(text, found, index, read)
    return Fact(
        kind="figure",
        start=start,
        end=end,
        gives=frozenset((key,)),
        needs=each(key) if sure else (),
    )


def _sure(text: str, found: list[Syllable], index: int, read: _Read) -> bool:
    """Tell whether the words certainly count something."""
    first = found[index]
    before = found[index - 1] if index else None
    after = found[index + read.count] if index + read.count < len(found) else None
    if read.count > 1:
        return not text[first.start].isupper() or before is None
    if first.key not in _SURE or after is None:
        return False
    # "Ba Vì", "Hai Bà Trưng"; at the start of a sentence a capital says nothing.
    if text[first.start].isupper() and (before is not None or text[after.start].isupper()):
        return False
    if text[first.end : after.start].strip():
        return False
    unlike = before is not None and before.key in _NOT_AFTER
    return not unlike and after.key not in _NOT_BEFORE


def _number(text: str, found: list[Syllable], index: int) -> _Read | None:
    """Return the number that begins at a syllable, the longest."""
    total, below, last = Decimal(0), Decimal(0), 1 << 60
    position, value_at = index, index
    while position < len(found):
        if position > index and text[found[position - 1].end : found[position].start] != " ":
            break
        part = _below_hundred(found, position)
        key = found[position].key
        if key in ("linh", "lẻ") and position > index:
            unit = _DIGITS.get(found[position + 1].key) if position + 1 < len(found) else None
            if unit is None:
                break
            below, position = below + unit, position + 2
        elif part is not None and (position == index or _follows_scale(found, position)):
            below, position = below + part.value, position + part.count
        elif key in SCALES and position > index and not _no_scale(found, position):
            scale = SCALES[key]
            if scale == 100:
                below *= 100
            elif scale < last:
                total, below, last = total + (below or 1) * scale, Decimal(0), scale
            else:  # "nghìn tỷ"
                total, below, last = (total + below) * scale, Decimal(0), scale
            position += 1
        elif key == "rưỡi" and last < 1 << 60:
            total, position = total + Decimal(last) / 2, position + 1
            value_at = position
            break
        else:
            break
        value_at = position
    count = value_at - index
    return _Read(value=total + below, count=count) if count else None


def _follows_scale(found: list[Syllable], position: int) -> bool:
    """Tell whether more of the number can follow: "hai trăm | ba mươi", not "trăm | năm"."""
    if found[position - 1].key not in SCALES:
        return False
    if found[position].key == "năm":
        return position + 1 < len(found) and found[position + 1].key in ("mươi", *SCALES)
    return True


def _no_scale(found: list[Syllable], position: int) -> bool:
    after = found[position + 1].key if position + 1 < len(found) else ""
    return after in ("lệ", "trọng", "suất", "giá", "số", "phú", "tập", "chứng", "hồi")


def _below_hundred(found: list[Syllable], position: int) -> _Read | None:
    """Return "ba", "mười lăm", "hai mươi mốt"."""
    keys = [item.key for item in found[position : position + 3]] + ["", "", ""]
    if keys[0] == "mười":
        unit = _DIGITS.get(keys[1], 0) if keys[1] not in ("năm", "tư", "mốt", "một", "ba") else 0
        unit = {"một": 1, "ba": 3}.get(keys[1], unit)
        return _Read(value=Decimal(10 + unit), count=2 if unit else 1)
    if keys[0] not in _DIGITS or keys[0] in ("mốt", "lăm", "nhăm"):
        return None
    if keys[1] in ("mươi", "chục"):
        unit = _DIGITS.get(keys[2], 0) if keys[2] not in ("năm", "một") else 0
        return _Read(value=Decimal(10 * _DIGITS[keys[0]] + unit), count=3 if unit else 2)
    if keys[0] == "tư" or (keys[0] in ("một", "năm") and keys[1] not in SCALES):
        return None
    return _Read(value=Decimal(_DIGITS[keys[0]]), count=1)
