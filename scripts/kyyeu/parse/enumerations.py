"""Lists in running text: "A; B; C", "(1) A; (2) B", "A, B và C".

Semicolons and bracketed numbers part entries whatever these hold. Commas do so only where the
entries are of one kind, since an entry may hold commas and "và" itself: where the first begins
with a verb of action, each does; where the text says how many there are, there are so many;
and a bare noun before a comma goes with the longer words behind it ("chính sách, biện pháp
thúc đẩy cải cách").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kyyeu.parse.context import Context
from kyyeu.parse.tables.topics import ACTION_VERBS, TOPIC_NOUNS
from kyyeu.parse.words import UPPER, any_of
from kyyeu.text.span import Span, trimmed

_NUMBER = re.compile(r"\((?:\d{1,2}|[ivx]{1,4})\)\s{0,2}")
_DASH = re.compile(rf"\s[-–]\s{{1,2}}(?=[{UPPER}])")
_AND = re.compile(r"(?:và|cũng như|cùng với|đặc biệt là|về|đến)\s{1,2}")
_LAST_AND = re.compile(r"\s(?:và|cũng như)\s{1,2}(?=\S)")
_ACTION = re.compile(any_of(ACTION_VERBS))
_MANY = re.compile(r"\A(?:các|những|một số|nhiều)\s{1,2}")
_TOPIC = re.compile(
    rf"(?:(?:các|những|một số|nhiều)\s{{1,2}})?{any_of((*ACTION_VERBS, *TOPIC_NOUNS))}",
    re.IGNORECASE,
)
_NEW_ENTRY = re.compile(
    rf"{any_of(ACTION_VERBS)}|(?:(?:các|những)\s{{1,2}}(?:vấn đề|nội dung)|việc|công tác)(?!\w)"
)
# What follows the list and is none of it.
_TAIL = re.compile(
    r",?\s{1,2}(?:nhằm|từ đó|qua đó|góp phần|trong đó|đồng thời|giúp|với mục tiêu|với mong muốn"
    r"|với sự tham gia|để từ đó|trên cơ sở đó|tạo cơ hội|hướng tới mục tiêu)(?!\w)|…|\.\.\."
)
_PART = re.compile(r",\s{1,2}(?:và\s{1,2})?|\svà\s{1,2}")
_BETWEEN = re.compile(r"[\s,;:]{0,4}(?:và\s{1,2})?")  # quotations in a list
_TRAILING = ",.…;:/ "
_MARK = re.compile(
    r"\s{0,3}(?:[-–—•*+]\s{0,2}|\([ivx]{1,4}\)\s{0,2}|\(?\d{1,2}[.)]\s{0,2}|\(?[a-zđ]\)\s{0,2}"
    r"|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là,?\s{1,2}|thứ [^\W\d_]{2,5},?\s{1,2})",
    re.IGNORECASE,
)
LEAST_ENTRIES = 3
_MOST_ENTRIES = 16
_BARE_WORDS = 3
_MANY_ENTRIES = 4
_PHRASE_WORDS = 12
# What noun phrases hold none of.
_OF_CLAUSE = re.compile(
    r"(?<!\w)(?:là|đã|đang|sẽ|(?<!hậu )cần|phải|rằng|được|bị|không|mà|để|vẫn|cũng|còn|nên|khi|ông"
    r"|bà|như|gồm)(?!\w)"
)
_LONGEST_LIST = 1200


def entries(context: Context, start: int, end: int) -> list[Span]:
    """Return the entries between two offsets, as semicolons or bracketed numbers part them.

    Dashes do where the first entry has one, too: "các nội dung: - A - B".
    """
    text = context.text
    cuts = [start]
    for position in range(start, end):
        semicolon = text[position] == ";" and not context.quotation_at(position)
        if semicolon or (text[position] == "(" and _NUMBER.match(text, position, end)):
            cuts.append(position + semicolon)
    if len(cuts) == 1 and _DASH.match(text, max(0, start - 1), end):
        cuts = [dash.start() for dash in _DASH.finditer(text, max(0, start - 1), end)]
    return [unquoted(context, span) for span in _between(text, cuts, end)]


def with_last(text: str, found: list[Span], count: int | None) -> list[Span]:
    """Part the last entry at "và" where one less was found than the text says there are.

    "A; báo cáo B và báo cáo C": at the "và" behind which the entry's first word comes again,
    or else at the only one.
    """
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


def unquoted(context: Context, span: Span) -> Span:
    """Return an entry that is one quotation without its marks."""
    quoted = context.quotation_at(span.start)
    if not quoted or not quoted.closed or quoted.span != span:
        return span
    return trimmed(context.text, quoted.inner.start, quoted.inner.end, ",.;") or span


def comma_entries(context: Context, start: int, end: int, count: int | None) -> list[Span]:
    """Return the entries between two offsets, as commas and the last "và" part them.

    `count` is how many the text says there are; an empty list where that does not come out.
    """
    text = context.text
    tail = _TAIL.search(text, start, min(end, start + _LONGEST_LIST))
    end = tail.start() if tail else end
    if end - start > _LONGEST_LIST:
        return []
    commas = [start, *(cut + 1 for cut in _commas(context, start, end))]
    lists = [_with_last(text, commas, end), commas]
    if _ACTION.match(text, trimmed_start(text, start, end)):
        lists.insert(0, _before_actions(text, start, end))
    for cuts in lists:
        found = _between(text, cuts, end)
        if count is None and not (found and _ACTION.match(text, found[0].start, end)):
            found = _joined(text, found)
        if len(found) == count or (count is None and len(found) >= LEAST_ENTRIES):
            return found if len(found) <= _MOST_ENTRIES else []
    return []


def quoted_entries(context: Context, start: int, end: int) -> list[Span]:
    """Return the quotations from `start` on that only commas, semicolons or "và" part."""
    found: list[Span] = []
    quoted = context.quotation_in(start, end)
    while quoted and len(found) < _MOST_ENTRIES:
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
    joined = _AND.match(text, span.start, span.end) if span else None
    return Span(start=joined.end(), end=span.end) if span and joined else span


def parallel(text: str, found: Sequence[Span]) -> bool:
    """Tell whether all entries are of one kind.

    They begin with a verb of action or a noun that topics begin with, or with one same
    word, or are bare nouns all ("vốn, đất đai và nhân lực").
    """
    if all(_TOPIC.match(text, span.start, span.end) for span in found):
        return True
    if all(len(span.of(text).split()) <= _BARE_WORDS for span in found):
        return True
    return len({span.of(text).split(" ", 1)[0].lower() for span in found}) == 1


def phrases(text: str, found: Sequence[Span]) -> bool:
    """Tell whether there are at least four entries, all of them short and none a clause."""
    return len(found) >= _MANY_ENTRIES and all(
        len(span.of(text).split()) <= _PHRASE_WORDS
        and not _OF_CLAUSE.search(text, span.start, span.end)
        for span in found
    )


def starts_with_action(text: str, span: Span) -> bool:
    """Tell whether an entry begins with a verb of action."""
    return _ACTION.match(text, span.start, span.end) is not None


def trimmed_start(text: str, start: int, end: int) -> int:
    """Return where the words between two offsets begin."""
    span = entry(text, start, end)
    return span.start if span else start


def _commas(context: Context, start: int, end: int) -> list[int]:
    """Return the commas outside quotations and brackets."""
    depth, found = 0, []
    for position in range(start, end):
        char = context.text[position]
        if char in "()":
            depth += 1 if char == "(" else -1
        elif char == "," and depth <= 0 and not context.quotation_at(position):
            found.append(position)
    return found


def _with_last(text: str, commas: Sequence[int], end: int) -> list[int]:
    """Add the "và" of the last entry as a cut, where what it parts are entries of their own."""
    ands = [match.start() for match in _LAST_AND.finditer(text, commas[-1], end)]
    if len(ands) != 1:
        return list(commas)
    before, after = text[commas[-1] : ands[0]].split(), text[ands[0] : end].split()[1:]
    bare = len(after) <= 2 and len(before) > len(after)
    return list(commas) if bare or not before else [*commas, ands[0]]


def _before_actions(text: str, start: int, end: int) -> list[int]:
    """Return the cuts before verbs of action ("việc", too) that stand behind a comma or "và".

    A verb alone before a comma goes with the one behind it: "kết nối, chia sẻ dữ liệu".
    """
    cuts = [start]
    for part in _PART.finditer(text, start, end):
        alone = _ACTION.fullmatch(text, trimmed_start(text, cuts[-1], end), part.start())
        if not alone and _NEW_ENTRY.match(text, part.end(), end):
            cuts.append(part.start() + 1)
    return cuts


def _between(text: str, cuts: Sequence[int], end: int) -> list[Span]:
    spans = (entry(text, first, last) for first, last in zip(cuts, [*cuts[1:], end], strict=True))
    return [span for span in spans if span]


def _joined(text: str, found: Sequence[Span]) -> list[Span]:
    """Join a bare noun to the longer entry behind it, unless bare nouns are what is listed."""
    bare = [len(_MANY.sub("", span.of(text)).split()) < _BARE_WORDS for span in found]
    if sum(bare) * 2 > len(found):
        return list(found)
    joined: list[Span] = []
    start: int | None = None
    for span, short in zip(found, bare, strict=True):
        begin = span.start if start is None else start
        if short and span is not found[-1]:
            start = begin
            continue
        joined.append(Span(start=begin, end=span.end))
        start = None
    return joined
