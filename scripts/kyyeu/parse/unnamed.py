"""What is said by voices without a name, whatever noun they bear, by papers and by figures.

"Nhiều hộ dân đề nghị ...", "Theo khảo sát của hiệp hội, ...", "Báo cáo cho thấy ...": a word for
several or for somebody, a few words more, and a verb that says something wherever it stands.
Nobody is named among them, and none stands in a quotation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice

from kyyeu.model.report import Sentence
from kyyeu.parse.context import Context
from kyyeu.parse.keywords import Keyword, found_by
from kyyeu.parse.names import opens_clause
from kyyeu.parse.says import Cue
from kyyeu.parse.tables.names import COUNTRIES
from kyyeu.parse.tables.people import ORGANISATION_HEADS
from kyyeu.parse.tables.speech import (
    ADVERBS,
    DOCUMENTS,
    FIRMLY,
    GROUPS,
    GROUPS_SAY,
    NO_PARTIES,
    NO_SOURCES,
    NO_VOICES,
    NOT_SAID,
    PAPERS,
    PAPERS_END,
    PARTIES,
    PEOPLE,
    PROVIDES,
    SEVERAL,
    SHOWS,
    SOURCES,
    TAKE_SIDES,
    THAT_ONE,
    VOICES_END,
    VOICES_SAY,
)
from kyyeu.parse.tables.verbs import STRONG_VERBS
from kyyeu.parse.words import UPPER, any_of
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

_SOME = "có "  # "Có hộ kiến nghị ...": at a sentence's head, since it stands in most
_WORD = rf"(?:được hỏi|(?!{any_of(VOICES_END)})(?:[^\W\d_][^\s,.;:()“”\"]{{0,12}}|\d{{1,4}}(?=\s)))"
# Who or what they are, between commas: "Một tài liệu của hội, đơn vị tài trợ, khuyến nghị".
_WHICH = r"(?:,\s[^\d,.;:()“”\"]{2,60}(?=,))?"
_AMONG = r"(?:,\s(?:nhất là|trong đó có|đặc biệt là)\s[^\d,.;:()“”\"]{2,60}(?=,))?"
_ADVERBS = rf"(?:{any_of(set(ADVERBS) - {'phải'})}\s{{1,2}}){{0,2}}"
# Behind a verb these make a noun of it: "những lời chia sẻ của X".
_NOUN = r"(?!\s{1,2}(?:của|này|đó|trên|trưởng|chung|riêng|chuyện|tiếng)(?!\w))"
_SAYS = rf"(?P<verb>{any_of((*STRONG_VERBS, *VOICES_SAY))}){_NOUN}"
_OF_NOTHING = rf"(?!{any_of(NO_VOICES)})"
# Behind a comma these go on with who they are: "Các bộ, | ngành", "chuyên gia, | nhà quản lý".
_NEXT = (
    r"(?:(?:ban|ngành|cấp|xã|huyện|viện|nhà|đại biểu|doanh nghiệp|cán bộ|hợp tác xã|giáo viên)"
    r"(?!\w)"
    rf"|(?-i:[{UPPER}]))"
)
_SEVERAL_SAY = re.compile(
    rf"(?P<whom>{any_of((*SEVERAL, _SOME.strip()))}\s{{1,2}}{_OF_NOTHING}{_WORD}"
    rf"(?:(?:,(?=\s{_NEXT}))?\s{{1,2}}{_WORD}){{0,9}}?)"
    rf"{_AMONG},?\s{{1,2}}{_ADVERBS}{_SAYS}",
    re.IGNORECASE,
)
# What may stand before them: a closed quotation, or a few phrases, of which none begins a list
# that they end.
_LISTS = r"(?:các|những|nhiều|một số|đại diện|lãnh đạo)\s"
_FRONT = re.compile(
    rf"(?:(?!{_LISTS})[^,.;:“”\"\n]{{1,140}}(?:[,;]|(?=\s(?:nhưng|song|còn)\s))\s{{1,2}}){{0,3}}"
    r"(?:(?:[Nn]hưng|[Ss]ong|[Cc]òn|[Vv]à|Riêng|Cũng)\s{1,2})?"
)
_ALSO = re.compile(r"(?:Còn|Cũng|Nhưng|Song|Riêng|Và)\s")  # "Còn theo thống kê của sở, ..."
_PAPER = rf"(?:(?:kết quả|bảng|các|nhiều|một số|một)\s{{1,2}})?{any_of(PAPERS)}"
_PAPER_SAYS = re.compile(
    rf"(?P<whom>{_PAPER}(?:\s{{1,2}}(?:{any_of((*THAT_ONE, 'viện', 'hội', 'trường'))}\s{{1,2}}này"
    rf"|(?!{any_of(PAPERS_END)})[^\s,.;:“”\"]{{1,20}})){{0,16}}?)"
    rf"{_WHICH},?\s{{1,2}}{_ADVERBS}(?P<verb>{any_of((*STRONG_VERBS, *SHOWS))}){_NOUN}",
    re.IGNORECASE,
)
_LETTERS = rf"(?!{any_of(NO_SOURCES)})[A-ZĐ]{{3,8}}(?!\w)"  # "IATA"
_ACCORDING = re.compile(
    rf"theo\s{{1,2}}(?!đơn vị hành chính|{any_of(NOT_SAID)})(?P<whom>(?:{_PAPER}|{any_of(SOURCES)}"
    rf"|(?-i:{_LETTERS})|(?-i:{any_of(ORGANISATION_HEADS)}(?=\s))"
    rf"|{any_of(SEVERAL)}\s{{1,2}}{_OF_NOTHING}[^\W\d_]{{1,12}})"
    rf"(?:\s{{1,2}}(?!{any_of(PEOPLE)})[^\s,.;:“”\"]{{1,20}}){{0,20}}?)(?=,\s)",
    re.IGNORECASE,
)
# "Hai bên nhất trí", "Hàn Quốc hôm nay cho biết", "IATA dự báo".
_COUNTRIES = tuple(name for name in COUNTRIES if name not in NO_PARTIES)
_PARTY_SAYS = re.compile(
    rf"(?P<whom>{any_of((*PARTIES, *map(str.capitalize, PARTIES), *_COUNTRIES))}|{_LETTERS}"
    rf"|(?i:{any_of(THAT_ONE)})\s{{1,2}}này)"
    rf"(?:\s{{1,2}}hôm\s[\w/-]{{1,8}})?\s{{1,2}}{_ADVERBS}"
    rf"(?P<verb>{any_of(FIRMLY)}|ủng hộ(?! lẫn)){_NOUN}"
)
# "Công an tỉnh cho biết", "Về phần mình, ngành ngân hàng kiến nghị".
_GROUP_SAYS = re.compile(
    rf"(?P<whom>(?i:{any_of(GROUPS)})(?:\s{{1,2}}{_WORD}){{0,8}}?)"
    rf"\s{{1,2}}{_ADVERBS}(?P<verb>{any_of({*FIRMLY, *GROUPS_SAY} - {*TAKE_SIDES})}){_NOUN}"
)
# "Luật Thủy sản 2017 quy định ...", at a paragraph's head: elsewhere whoever speaks tells of it.
_DOCUMENT_SAYS = re.compile(
    rf"(?P<whom>{any_of(DOCUMENTS)}(?!\s(?:này|đó|sư)(?!\w))"
    rf"(?:\s(?!{any_of(PAPERS_END)})[^\s,;:“”\"]{{1,24}}){{0,16}}?)"
    rf"{_WHICH},?\s{_ADVERBS}(?P<verb>{any_of(PROVIDES)}){_NOUN}"
)
# "“Đúng rồi!” - công nhân phía dưới đồng thanh.": behind a quotation, whatever the verb.
_CLOSES = re.compile(
    rf"\s?[,–—-]\s(?P<whom>{any_of((*SEVERAL, *GROUPS, 'người', 'chị', 'anh', 'cả lớp', 'ai đó'))}"
    r"(?:\s[^\W\dA-ZĐ][^\s,.;:()“”\"]{0,12}){1,9})[.!?…]?\Z"
)
_NEAR = 3  # a comma and a space behind a quotation
_MOST_FRONTS = 2
_LONGEST_FRONT = 80


def unnamed_cue(context: Context, sentence: Sentence) -> Cue | None:
    """Return the first cue of a sentence to what somebody without a name says, or a paper."""
    found = min(_found(context, sentence.span), key=re.Match.start, default=None)
    found = found or _closing(context, sentence.span)
    if found is None:
        return None
    verb = found.groupdict().get("verb") or ("theo" if found.re is _ACCORDING else None)
    return Cue(
        speakers=(),
        collective=squeezed(found["whom"]),
        verb=squeezed(verb).lower() if verb else None,
        span=Span(start=sentence.span.start, end=found.end()),
    )


def _quoted_to(context: Context, span: Span) -> int | None:
    """Return where the quotation ends that a sentence begins in, if a mark closes it."""
    quoted = context.quotation_at(span.start)
    return quoted.span.end if quoted and quoted.closed else None


def _closing(context: Context, span: Span) -> re.Match[str] | None:
    """Return who says what a sentence begins with in quotation marks, whatever the verb."""
    end = _quoted_to(context, span)
    return _CLOSES.match(context.text, end, span.end) if end is not None else None


def _found(context: Context, span: Span) -> Iterator[re.Match[str]]:
    """Yield the first match of each kind of cue, where a clause opens and nobody is quoted."""
    text, lowered = context.text, context.lowered

    def within(at: int) -> bool:  # a clause or a quotation: sooner known than what stands there
        opens = opens_clause(text, span.start, at) or _ALSO.fullmatch(text, span.start, at)
        return not opens or bool(context.quotation_at(at))

    def fronted(at: int) -> bool:
        end = _quoted_to(context, span)
        if end is not None and end <= at <= end + _NEAR:
            return True
        return _FRONT.fullmatch(text, span.start, at) is not None

    opens = span.start == 0 or text[span.start - 1] == "\n"
    if opens and (document := _DOCUMENT_SAYS.match(text, span.start, span.end)):
        yield document
    yield from islice(found_by(Keyword.SOURCE, _ACCORDING, lowered, span, taken=within), 1)
    if not lowered.holds(Keyword.SAYING, span.start, span.end):
        return
    papers = found_by(Keyword.PAPER, _PAPER_SAYS, lowered, span, taken=within)
    several = found_by(Keyword.SEVERAL, _SEVERAL_SAY, lowered, span, taken=within)
    if lowered.small.startswith(_SOME, span.start) and not within(span.start):
        some = _SEVERAL_SAY.match(text, span.start, span.end)
        several = chain([some] if some else (), several)
    for found in (papers, several):
        yield from islice((one for one in found if fronted(one.start())), 1)
    at = span.start
    for _ in range(_MOST_FRONTS + 1):
        party = _PARTY_SAYS.match(text, at, span.end) or _GROUP_SAYS.match(text, at, span.end)
        if party and not context.quotation_at(at):
            yield party
            return
        at = text.find(", ", at, min(span.end, at + _LONGEST_FRONT)) + 2
        if at < 2:
            return
