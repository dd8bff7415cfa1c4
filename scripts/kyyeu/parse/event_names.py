"""What an event is called: "Hội thảo “Biển xanh”", "hội nghị cán bộ toàn tỉnh năm 2018"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kyyeu.model.report import Fact
from kyyeu.parse.context import Context
from kyyeu.parse.keywords import Keyword, found_by
from kyyeu.parse.tables.events import EVENT_HEADS, OTHER_PHRASES, SAID_OF_EVENTS
from kyyeu.parse.words import any_of
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

# Heads too common to begin a name in small letters.
_LOOSE = frozenset(
    {"Lễ", "Phiên họp", "Cuộc họp", "Phiên thảo luận", "Chương trình", "Buổi làm việc"}
)
_HEAD = re.compile(
    rf"{any_of(EVENT_HEADS)}|{any_of(head.lower() for head in EVENT_HEADS if head not in _LOOSE)}"
)
_CAPITAL_HEAD = re.compile(any_of(EVENT_HEADS))
# A congress of the Party is cited at many events: "Nghị quyết Đại hội XIII".
_CONGRESS = re.compile(
    r"Đại hội(?:\s(?:Đảng|đại biểu|toàn quốc|lần)){0,4}(?:\sthứ)?\s(?:\d{1,2}|[IVXL]{1,5})(?!\w)"
)
# What makes a head noun a name: "Hội thảo khoa học lần thứ hai", "Hội nghị toàn quốc lần thứ ba".
_QUALIFIERS = re.compile(
    r"(?:\s{1,2}(?:khoa học|chuyên đề|quốc gia|quốc tế|toàn quốc|cấp cao|cấp tỉnh|thực tiễn"
    r"|- thực tiễn|thường niên|sơ kết|tổng kết|trực tuyến|tọa đàm|toạ đàm|bàn tròn"
    r"|tham vấn|khởi động"
    r"|(?:lần thứ|số)\s{1,2}(?:\d{1,3}|[IVXL]{1,5}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)"
    r"|năm\s{1,2}\d{4}|\d{1,4}(?![\d/.-])|[IVXL]{1,5})(?!\w)){0,6}"
)
_QUOTED_BEHIND = re.compile(
    r"\s{0,2}(?:mang tên\s|có tên\s|(?:với\s{1,2})?(?:chủ\s{1,2}đề|chuyên\s{1,2}đề)"
    r"\s{0,2}:?\s{0,2}|về\s{1,2})?(?=[“\"])"
)
# Where a name without quotation marks ends: at a mark, or before what is said of the event.
# A comma within a list goes on: "hội nghị cán bộ, công chức, viên chức".
_ENDS = re.compile(
    rf",(?!\s[^\W\dA-ZĐ])|,\s{any_of(OTHER_PHRASES)}|[;:()“”\"…\n]|[.](?=\s|\Z)|\Z"
    rf"|\s(?:{any_of(SAID_OF_EVENTS)}|bằng (?:hình thức|một|cách)|trong (?:hai|ba|\d)"
    r"|trong khuôn khổ|với (?:sự|chủ đề|mục|hơn|gần|\d))(?!\w)"
)
# Held right here: "tổ chức | Hội nghị ...", "Hội nghị ... | do Sở A", "... | diễn ra".
_HELD = re.compile(
    r"(?<!\w)(?:tổ chức|chủ trì|khai mạc|diễn ra|đăng cai|mở đầu|phát động)(?: thành công)?\s\Z"
)
_IS_HELD = re.compile(r",?\s{1,2}(?:do|diễn ra|đã diễn ra|được tổ chức|khai mạc)(?!\w)")
_NO_NAME = re.compile(
    r"\s{1,2}(?:này|đó|trên|khác|tương tự|lần này|hôm nay|nói trên|vừa qua|sắp tới|tiếp theo|đã"
    r"|sẽ|mang tên|giữa)(?!\w)"
)
# A name that its number or year closes: "Diễn đàn Thanh niên làm muối 2018".
_CLOSED = re.compile(r"(?:\s20\d\d|\slần (?:thứ )?(?:\d{1,2}|[IVXL]{1,5}|[^\W\d]{2,4}))\Z")
_LEAD_SENTENCES = 12
_LEAST_WORDS = 2  # behind the head
_LONGEST_NAME = 180
_BACK = 24


def event_name(context: Context) -> Fact | None:
    """Return what the event is called, as the lead writes it.

    A name with a title in quotation marks goes first, then one of which the lead says that it
    was held, then the most qualified one with a capital anywhere ("Hội nghị toàn quốc lần thứ
    ba"). None where there is none of these.
    """
    found = next((name for name in _names(context) if name), None)
    return Fact(value=squeezed(found.of(context.text)), span=found) if found else None


def _names(context: Context) -> Iterator[Span | None]:
    """Yield what each way to name an event gives, the surest first; the last reads all."""
    kinds = {block.id: block.kind for block in context.blocks}
    lead = context.sentences[:_LEAD_SENTENCES]
    told = [one.span for one in lead if kinds[one.block] != "heading"]
    heads = [one.span for one in lead if kinds[one.block] == "heading"]
    whole = Span(start=0, end=len(context.text))
    yield next(_quoted(context, [*told, *heads]), None)
    yield next(_held(context, told), None)
    yield next(_closed(context, [*told, *heads]), None)
    yield max(_qualified(context, whole), key=len, default=None)


def _heads(
    context: Context, span: Span, nouns: re.Pattern[str] = _HEAD
) -> Iterator[tuple[int, int]]:
    """Yield where a head noun begins and where its qualifiers end, outside quotations."""
    for head in found_by(Keyword.EVENT, nouns, context.lowered, span):
        if not (context.quotation_at(head.start()) or _CONGRESS.match(context.text, head.start())):
            qualifiers = _QUALIFIERS.match(context.text, head.end(), span.end)
            yield head.start(), qualifiers.end() if qualifiers else head.end()


def _quoted(context: Context, spans: list[Span]) -> Iterator[Span]:
    for span in spans:
        opened, closed = span.start, span.start
        for head, end in _heads(context, span):
            # "Hội nghị tổng kết | Chương trình “A”": the first noun is the event's.
            start = opened if context.text[closed:head].isspace() else head
            opened, closed = start, end
            behind = _QUOTED_BEHIND.match(context.text, end, span.end)
            quoted = context.quotation_at(behind.end()) if behind else None
            if quoted and quoted.closed and " " in quoted.inner.of(context.text).strip():
                yield Span(start=start, end=quoted.span.end)


def _held(context: Context, spans: list[Span]) -> Iterator[Span]:
    """Yield the names without quotation marks of which a sentence says that they were held."""
    text = context.text
    for span in spans:
        for name in _runs(context, span):
            held = _HELD.search(text, max(span.start, name.start - _BACK), name.start)
            if held or _IS_HELD.match(text, name.end, span.end):
                yield name


def _closed(context: Context, spans: list[Span]) -> Iterator[Span]:
    """Yield the names with capitals that end in a year or a number."""
    for span in spans:
        for name in _runs(context, span):
            words = name.of(context.text)
            if words[0].isupper() and _CLOSED.search(words):
                yield name


def _runs(context: Context, span: Span) -> Iterator[Span]:
    """Yield head nouns with the words behind them, as far as a name may go."""
    text = context.text
    for start, qualified in _heads(context, span):
        ends = _ENDS.search(text, qualified, min(span.end, start + _LONGEST_NAME))
        if ends is None or _NO_NAME.match(text, qualified, span.end):
            continue
        name = Span(start=start, end=ends.start())
        if len(name.of(text).split()) >= _LEAST_WORDS + 2:
            yield name


def _qualified(context: Context, span: Span) -> Iterator[Span]:
    for start, end in _heads(context, span, _CAPITAL_HEAD):
        head = _CAPITAL_HEAD.match(context.text, start, end)
        if head and head.end() < end:
            yield Span(start=start, end=end)
