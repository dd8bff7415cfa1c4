"""Numbers in English words: "two hundred thousand", "twenty-first", and words that imply one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from kyyeu.i18n.parity.facts import Fact, covered, each, number, of_share, percent, share

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
CARDINALS: Mapping[str, int] = {
    **{word: value for value, word in enumerate(_UNITS)},
    **{word: 10 * value for value, word in enumerate(_TENS, start=2)},
}
_IRREGULAR = {
    "first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12,
}  # fmt: skip
ORDINALS: Mapping[str, int] = {
    **{f"{word}th": value for word, value in CARDINALS.items() if value >= 4 and value < 20},
    **{f"{word[:-1]}ieth": value for word, value in CARDINALS.items() if value >= 20},
    **_IRREGULAR,
    "hundredth": 100,
}
SCALES: Mapping[str, int] = {
    "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "quadrillion": 10**15,
}  # fmt: skip
_IMPLIED: Mapping[str, tuple[int, ...]] = {
    "a": (1,), "an": (1,), "once": (1,), "single": (1,), "another": (1,), "each": (1,),
    "every": (1,), "per": (1,), "firstly": (1,), "only": (1,), "sole": (1,),
    "both": (2,), "twice": (2,), "double": (2,), "doubled": (2,), "doubling": (2,),
    "doubles": (2,), "bilateral": (2,), "pair": (2,), "pairs": (2,), "couple": (2,), "twin": (2,),
    "dual": (2,), "secondly": (2,), "seconds": (2,), "triple": (3,), "tripled": (3,),
    "tripling": (3,), "treble": (3,), "trilateral": (3,), "tripartite": (3,), "thirdly": (3,),
    "thirds": (3,), "fourthly": (4,), "quadruple": (4,), "quadrupled": (4,), "quarters": (4,),
    "quarter": (4, 3), "fifths": (5,), "decade": (10,), "decades": (10,), "tens": (10,),
    "dozen": (12,), "dozens": (12,), "century": (100,), "fortnight": (2, 14), "nil": (0,),
    "no": (0,), "none": (0,), "monday": (2,), "tuesday": (3,), "wednesday": (4,),
    "thursday": (5,), "friday": (6,), "saturday": (7,), "one": (1,), "hundred": (100,),
    "thousand": (1000,), "million": (10**6,), "billion": (10**9,), "between": (2,),
}  # fmt: skip
_FOLD = re.compile(r"([a-z]{3,9})fold")
_TOKEN = re.compile(r"[A-Za-z]{1,20}")
_SHARE = re.compile(
    r"(?<!\w)(an?|one|two|three|four|five|seven|nine|\d{1,2})[ -]"
    r"(halves|half|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)(?!\w)",
    re.IGNORECASE,
)
_QUARTERS = re.compile(r"(?:first|last|past|other)[ ]\Z", re.IGNORECASE)
_WHOLES = {
    "hal": 2, "thi": 3, "qua": 4, "fou": 4, "fif": 5, "six": 6, "eig": 8, "ten": 10,
}  # fmt: skip


def words(text: str) -> Iterator[Fact]:
    """Yield the numbers that `text` writes in words, and what its words may stand for."""
    shares = list(_shares(text))
    yield from shares
    text = covered(text, ((fact.start, fact.end) for fact in shares))
    tokens = list(_TOKEN.finditer(text))
    index = 0
    while index < len(tokens):
        count, value, sure = _number(text, tokens, index)
        if count:
            start, end = tokens[index].start(), tokens[index + count - 1].end()
            key = number(value)
            yield Fact(
                kind="figure",
                start=start,
                end=end,
                gives=frozenset((key,)),
                needs=each(key) if sure else (),
            )
        for token in tokens[index : index + max(count, 1)]:
            yield from _implied(token)
        index += max(count, 1)


def _shares(text: str) -> Iterator[Fact]:
    for match in _SHARE.finditer(text):
        if _QUARTERS.search(text, max(0, match.start() - 6), match.start()):
            continue  # "the first three quarters" are nine months
        word = match[1].lower()
        part = int(word) if word.isdigit() else CARDINALS.get(word, 1)
        yield of_share(part, _WHOLES[match[2][:3].lower()], *match.span())


def _implied(token: re.Match[str]) -> Iterator[Fact]:
    word = token[0].lower()
    keys = {number(value) for value in _IMPLIED.get(word, ())}
    fold = _FOLD.fullmatch(word)
    if fold and fold[1] in CARDINALS:
        keys.add(number(CARDINALS[fold[1]]))
    if word in ("half", "halve", "halved", "halves", "halving"):
        keys |= share(1, 2) | {number(6), number(2)}
    if word == "quarter":
        keys |= share(1, 4)
    if word in ("all", "entire", "wholly", "fully"):
        keys.add(percent(100))
    if word in CARDINALS:
        keys.add(number(CARDINALS[word]))
    if word in ORDINALS:
        keys.add(number(ORDINALS[word]))
    if keys:
        yield Fact(kind="figure", start=token.start(), end=token.end(), gives=frozenset(keys))


def _number(text: str, tokens: list[re.Match[str]], index: int) -> tuple[int, Decimal, bool]:
    """Return how many tokens from `index` on form a number, its value, whether it is sure."""
    total, below = Decimal(0), Decimal(0)
    position, used, sure, ordinal = index, index, False, False
    while position < len(tokens) and not ordinal:
        word = tokens[position][0].lower()
        gap = (
            text[tokens[position - 1].end() : tokens[position].start()] if position > index else ""
        )
        if gap not in ("", " ", "-"):
            break
        joins = position == index or not below or _tail(below, word)
        if word in CARDINALS and joins:
            below += CARDINALS[word]
        elif word in ORDINALS and joins and (position > index or word != "second"):
            below, ordinal = below + ORDINALS[word], True
        elif word in SCALES and position > index and (below or total):
            scale = SCALES[word]
            if scale == 100:
                below *= 100
            elif below:
                total, below = total + below * scale, Decimal(0)
            else:  # "thousand billion"
                total *= scale
        elif word in ("a", "an") and position == index and _scale_next(text, tokens, position):
            below = Decimal(1)
        elif word == "and" and position > used - 1 and tokens[position - 1][0].lower() in SCALES:
            position += 1
            continue
        else:
            break
        position += 1
        used = position
    count = used - index
    value = total + below
    first = tokens[index][0].lower()
    sure = count > 1 or (count == 1 and (value >= 2) and first not in SCALES)
    return count, value, sure and first not in ("a", "an")


def _tail(below: Decimal, word: str) -> bool:
    """Tell whether `word` can go on: "twenty | five", "two hundred | five"."""
    value = CARDINALS.get(word) or ORDINALS.get(word) or 0
    if 20 <= below < 100 and below % 10 == 0:
        return 0 < value < 10
    return below >= 100 and below % 100 == 0 and value < 100


def _scale_next(text: str, tokens: list[re.Match[str]], position: int) -> bool:
    following = tokens[position + 1] if position + 1 < len(tokens) else None
    return (
        following is not None
        and following[0].lower() in SCALES
        and text[tokens[position].end() : following.start()] == " "
    )
