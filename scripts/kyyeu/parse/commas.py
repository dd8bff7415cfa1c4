"""Lists that commas and the last "và" part: "A, B và C".

An entry may hold commas and "và" itself, so commas part entries only where these are of one
kind: where the first begins with a verb of action, each does; where the text says how many
there are, there are so many; where most begin with a noun that topics begin with, a few words
that do not belong to the entry before them ("giả danh công an, cán bộ thuế") or behind them
("chính sách, biện pháp thúc đẩy cải cách").
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from kyyeu.parse.context import Context
from kyyeu.parse.enumerations import LEAST_ENTRIES, between, entry
from kyyeu.parse.phrases import ACTION, BARE_WORDS, MANY_WORDS, NOUN, TOPIC, words
from kyyeu.parse.tables.topics import ACTION_VERBS, TOPIC_NOUNS
from kyyeu.parse.words import any_of
from kyyeu.text.span import Span

_MANY = re.compile(rf"\A{MANY_WORDS}")
_NEW_ENTRY = re.compile(
    rf"{any_of(ACTION_VERBS)}|(?:(?:các|những)\s{{1,2}}(?:vấn đề|nội dung)|việc|công tác)(?!\w)"
)
_LAST_AND = re.compile(
    rf"\s(?:và|hay|hoặc|cũng như|cùng với|cùng(?=\s{{1,2}}(?:{MANY_WORDS})?{any_of(TOPIC_NOUNS)}))"
    r"\s{1,2}(?=\S)"
)
_LAST_TO = re.compile(r"\s(?:cho đến|cho tới|đến|tới)\s{1,2}(?=\S)")
# What follows the list and is none of it.
_TAIL = re.compile(
    r",?\s{1,2}(?:nhằm|từ đó|qua đó|góp phần|trong đó|đồng thời|giúp|với mục tiêu|với mong muốn"
    r"|với sự tham gia|để từ đó|trên cơ sở đó|tạo cơ hội|hướng tới mục tiêu|với tinh thần)(?!\w)"
    r"|,?\s{1,2}(?:đã|đều|cũng|sẽ|lần lượt)?\s{0,2}được\s{1,2}(?:[^,;:.]{0,40}\s)??(?:thảo luận"
    r"|trao đổi|mổ xẻ|phân tích|làm rõ|đưa ra|đặt ra|bàn|quan tâm|đề cập|chia sẻ|nêu)(?!\w)"
    r"|\s{1,2}(?:tại|trong)\s{1,2}(?:hội nghị|hội thảo|diễn đàn|tọa đàm|phiên|buổi)(?!\w)"
    r"|,\s{1,2}(?:cho rằng|nhấn mạnh|khẳng định|đề nghị|kiến nghị các|thống nhất|ký kết)(?!\w)"
    r"|,\s{1,2}(?:hội thảo|hội nghị|diễn đàn|tọa đàm|phiên họp|sự kiện)(?!\w)"
    r"|,?\s{1,2}(?:và\s{1,2})?(?:một số|nhiều)\s{1,2}(?:nội dung|vấn đề|chủ đề)"
    r"(?:\s\w{1,8}){0,3}\skhác"
    r"|…|\.\.\."
)
_PART = re.compile(r"(?<!phòng),\s{1,2}(?:và\s{1,2})?|\svà\s{1,2}")
_MARK = re.compile(r"[(),]")
_PAIR = "phòng, chống"
_MOST_ENTRIES = 16
_SHORT_WORDS = 3
_LONG_WORDS = 4
_LONGEST_LIST = 1200
_LONGEST_WORD = 20


def comma_entries(
    context: Context, start: int, end: int, count: int | None, *, ranged: bool = False
) -> list[Span]:
    """Return the entries between two offsets, as commas and the last "và" part them.

    `count` is how many the text says there are; an empty list where that does not come out.
    `ranged` says that "đến" stands before the last one: "từ A, B đến C".
    """
    text = context.text
    tail = _TAIL.search(text, start, min(end, start + _LONGEST_LIST))
    end = tail.start() if tail else end
    if end - start > _LONGEST_LIST:
        return []
    commas = [start, *(cut + 1 for cut in _commas(context, start, end))]
    last = _LAST_TO if ranged else _LAST_AND
    lists = [_with_last(context, commas, end, last), commas]
    if ACTION.match(text, trimmed_start(text, start, end)):
        lists.insert(0, _before_actions(text, start, end))
    for cuts in lists:
        found = between(text, cuts, end)
        if count is None and not (found and ACTION.match(text, found[0].start, end)):
            found = _joined(text, found)
        if len(found) == count or (count is None and len(found) >= LEAST_ENTRIES):
            return found if len(found) <= _MOST_ENTRIES else []
    return _heads(text, between(text, lists[-2], end), count)


def trimmed_start(text: str, start: int, end: int) -> int:
    """Return where the words between two offsets begin."""
    span = entry(text, start, end)
    return span.start if span else start


def _commas(context: Context, start: int, end: int) -> list[int]:
    """Return the commas outside quotations and brackets."""
    depth, found = 0, []
    for mark in _MARK.finditer(context.text, start, end):
        position, char = mark.start(), mark[0]
        if char in "()":
            depth += 1 if char == "(" else -1
        elif char == "," and context.text.startswith(_PAIR, position - len("phòng")):
            continue
        elif char == "," and depth <= 0 and not context.quotation_at(position):
            found.append(position)
    return found


def _with_last(
    context: Context, commas: Sequence[int], end: int, last: re.Pattern[str]
) -> list[int]:
    """Add the "và" of the last entry as a cut, where what it parts are entries of their own."""
    text = context.text
    commas = _up_to_last(text, commas, end)
    found = (match.start() for match in last.finditer(text, commas[-1], end))
    ands = [cut for cut in found if not context.quotation_at(cut)]
    strong = [cut for cut in ands if TOPIC.match(text, _behind(text, cut, end), end)]
    if len(ands) > 1 and len(strong) == 1:
        ands = strong
    if len(ands) != 1:
        return list(commas)
    before, after = text[commas[-1] : ands[0]].split(), text[ands[0] : end].split()[1:]
    bare = len(after) <= 2 and len(before) > len(after)
    words = [len(text[start:stop].split()) for start, stop in pairwise([*commas, ands[0]])]
    bare = bare and max(words) > 2  # "Lào, Nga, Úc và Mông Cổ" are bare words all
    first = [_first_word(text, cut, end) for cut in commas]
    head, times = Counter(first).most_common(1)[0]
    if times >= LEAST_ENTRIES and _first_word(text, _behind(text, ands[0], end), end) != head:
        return list(commas)  # "Luật A, Luật B, dự án Luật C, Luật về D và E"
    # "phòng, chống tảo hôn và mua bán người": the list is one without the "và" already.
    inner = len(commas) > LEAST_ENTRIES and not strong and len(after) <= _SHORT_WORDS
    begins = trimmed_start(text, commas[-1], end)
    inner = inner and (text.startswith(_PAIR, begins) or bool(ACTION.match(text, begins, end)))
    return list(commas) if bare or inner or not before else [*commas, ands[0]]


def _up_to_last(text: str, commas: Sequence[int], end: int) -> Sequence[int]:
    """Leave out a last comma within the last entry: "..., A hay việc mua đồ cho lớp 5, lớp 9".

    A word or two stand behind it that begin no topic, and before it a coordinator with one.
    """
    if len(commas) <= LEAST_ENTRIES or len(text[commas[-1] : end].split()) >= BARE_WORDS:
        return commas
    if TOPIC.match(text, trimmed_start(text, commas[-1], end), end):
        return commas
    joined = list(_LAST_AND.finditer(text, commas[-2], commas[-1]))
    return commas[:-1] if joined and TOPIC.match(text, joined[-1].end(), end) else commas


def _first_word(text: str, start: int, end: int) -> str:
    """Return the first word between two offsets."""
    words = text[start : min(end, start + _LONGEST_WORD)].split(None, 1)
    return words[0].lower() if words else ""


def _behind(text: str, cut: int, end: int) -> int:
    """Return where the words behind a "và" or "cùng" begin."""
    joined = _LAST_AND.match(text, cut, end)
    return joined.end() if joined else cut


def _before_actions(text: str, start: int, end: int) -> list[int]:
    """Return the cuts before verbs of action ("việc", too) that stand behind a comma or "và".

    A verb alone before a comma goes with the one behind it: "kết nối, chia sẻ dữ liệu".
    """
    cuts = [start]
    for part in _PART.finditer(text, start, end):
        alone = ACTION.fullmatch(text, trimmed_start(text, cuts[-1], end), part.start())
        if not alone and _NEW_ENTRY.match(text, part.end(), end):
            cuts.append(part.start() + 1)
    return cuts


def _joined(text: str, found: Sequence[Span]) -> list[Span]:
    """Join a few words to the entry they belong to, unless bare nouns are what is listed.

    Backwards where the next one begins with a noun that topics begin with, else forwards.
    """
    bare = [len(_MANY.sub("", span.of(text)).split()) < BARE_WORDS for span in found]
    if sum(bare) * 2 >= len(found):
        return list(found)
    nouns = [NOUN.match(text, span.start, span.end) is not None for span in found]
    long = [words(text, span) >= _LONG_WORDS for span in found]
    most = sum(noun and far for noun, far in zip(nouns, long, strict=True)) * 2 > len(found)
    joined: list[Span] = []
    start: int | None = None
    for number, span in enumerate(found):
        begin = span.start if start is None else start
        more = number + 1 < len(found)
        few = words(text, span) <= _SHORT_WORDS and not TOPIC.match(text, span.start, span.end)
        if most and few and more and nouns[number + 1] and start is None and joined:
            joined[-1] = Span(start=joined[-1].start, end=span.end)
            continue
        whole = nouns[number] and not NOUN.fullmatch(text, span.start, span.end)
        if bare[number] and more and not whole:
            start = begin
            continue
        joined.append(Span(start=begin, end=span.end))
        start = None
    return joined


def _heads(text: str, found: Sequence[Span], count: int | None) -> list[Span]:
    """Return as many entries as the text says there are, each beginning with a topic's noun."""
    if count is None or len(found) <= count:
        return []
    heads = [n for n, span in enumerate(found) if TOPIC.match(text, span.start, span.end)]
    heads = heads if heads[:1] == [0] else [0, *heads]
    if len(heads) != count:
        return []
    ends = [found[n - 1].end for n in heads[1:]] + [found[-1].end]
    return [Span(start=found[n].start, end=end) for n, end in zip(heads, ends, strict=True)]
