"""The entries of a list in its own sentence, and whether they are topics."""

from __future__ import annotations

import re

from kyyeu.model.report import Sentence
from kyyeu.parse.announcements import Lead
from kyyeu.parse.commas import Parted, comma_entries, parted
from kyyeu.parse.context import Context
from kyyeu.parse.entry_trimming import (
    titles_of_papers,
    with_verb,
    without_lead,
    without_means,
    without_noun,
    without_others,
    without_story,
    without_tail,
)
from kyyeu.parse.enumerations import (
    LEAST_ENTRIES,
    entries,
    quoted_entries,
    unquoted,
    with_last,
    without_presenters,
)
from kyyeu.parse.in_turn import in_turn
from kyyeu.parse.inverted import inverted_list
from kyyeu.parse.listings import Found
from kyyeu.parse.phrases import (
    BARE_WORDS,
    are_no_clauses,
    are_questions,
    is_phrase,
    parallel,
    phrases,
    starts_with_action,
    words,
)
from kyyeu.parse.sessions import session_subject
from kyyeu.text.span import Span

_NO_ENTRY = re.compile(
    r"[“\"]|(?i:(?:phó )?(?:chủ tịch|(?:tổng )?giám đốc|bộ trưởng|thủ tướng|tổng thống|bí thư)"
    r"|thứ trưởng|nhà sáng lập|ngoại trưởng|viện trưởng|hiệu trưởng)(?!\w)"
    r"|(?:các đại biểu|đại biểu|mà|nhưng|tuy nhiên|song|bởi|do đó|vì(?! sao)|ngay|khi|ông|bà"
    r"|đồng chí)(?!\w)"
    r"|(?:khai mạc|bế mạc|giải lao|văn nghệ|đón tiếp)(?!\w)"
    r"|(?:(?:phiên|phần|lễ) (?:khai mạc|bế mạc)|bao gồm|gồm|trong đó"
    r"|dù|thì|nếu|mỗi|với sự tham|phải|đặc biệt là|dẫn tới|có"
    r"|kế đến|tiếp đó|sau đó)(?!\w)"
    r"|.{0,60}(?:cho biết|cho rằng|cho hay|nhấn mạnh|khẳng định)(?!\w)"
    r"|.{0,40}(?<!\w)(?:ông|bà|sẽ)\s"
)
# An entry that begins so says what ought to be or was done, and names no topic.
_CLAIM = re.compile(
    r"(?:cần|phải|nên|chưa|không(?! gian| khí)|được|đã|sẽ|đang|còn|rất"
    r"|đồng thời|coi|khẳng định|nhất trí|cho rằng)(?!\w)|[^;]{0,80}\d\s?%"
)
_PERSON = re.compile(r"(?:các )?(?:ông|bà|đồng chí|anh|chị)\s(?!em|nông)", re.IGNORECASE)
_FURTHER = re.compile(r"(?:đề xuất|kiến nghị|gợi mở|hiến kế|đưa ra|kêu gọi)(?!\w)")
_STUDIES = re.compile(
    r"(?:đánh giá|phân tích|làm rõ|nhìn nhận|xem xét|cập nhật|luận giải|giới thiệu)(?!\w)"
)
_ANNOUNCES = re.compile(
    r"(?:các|những|nhiều|một số)\s{1,2}(?:nội dung|vấn đề|chủ đề|lĩnh vực)(?!\w)"
)
_ABOUT_BACK = 20
_LEAST_CLAIMS = 2


def inverted_entries(context: Context, sentence: Sentence) -> Found:
    """Return the entries with which a sentence begins, where it says that they were discussed."""
    found = inverted_list(context, sentence.span)
    if found is None:
        return []
    text, start, end = context.text, found.span.start, found.span.end
    listed = entries(context, start, end)
    if len(listed) < LEAST_ENTRIES:
        listed = comma_entries(context, start, end, found.count, ranged=found.ranged)
    least = 2 if found.count else LEAST_ENTRIES
    if are_questions(text, listed) and "câu hỏi" not in text[sentence.span.start : start].lower():
        return []  # a headline's
    whole = (found.announced or found.ranged) and all(is_phrase(text, span) for span in listed)
    alike = whole or parallel(text, listed) or phrases(text, listed)
    if len(listed) < least or not alike or _are_none(text, listed) or _are_names(text, listed):
        return []
    listed = without_story(text, [without_lead(text, span) for span in listed])
    return [(unquoted(context, span), sentence.id) for span in listed]


def entries_behind(context: Context, begins: Lead, end: int) -> list[Span]:
    """Return the entries of a list in its own sentence."""
    text = context.text
    if text.endswith("(", 0, begins.start):  # "ba tiểu ban (A; B; C), mỗi tiểu ban ..."
        closed = text.find(")", begins.start, end)
        end = closed if closed >= 0 else end
    marked = without_others(text, entries(context, begins.start, end))
    marked = with_last(text, marked, begins.count)
    if len(marked) >= (begins.count or LEAST_ENTRIES):
        if any(_PERSON.match(text, span.start, span.end) for span in marked):
            return []
        claims = sum(1 for span in marked if _CLAIM.match(text, span.start, span.end))
        marked = without_presenters(text, with_verb(text, without_noun(text, marked), begins))
        named = [session_subject(context, span) for span in titles_of_papers(context, marked)]
        return named if begins.announced or claims < _LEAST_CLAIMS else []
    if text[begins.start : begins.start + 1] == "," or len(marked) > 1:
        return []
    quoted = quoted_entries(context, begins.start, end) if begins.announced else []
    if len(quoted) >= (begins.count or LEAST_ENTRIES):
        return quoted
    if steps := in_turn(context, begins.start, end):
        return steps if begins.announced or begins.exchanged else []
    return _of_actions(context, begins, end) or _by_commas(context, begins, end)


def _by_commas(context: Context, begins: Lead, end: int) -> list[Span]:
    """Return the entries that commas part, where they are of one kind."""
    text = context.text
    found = parted(context, begins.start, end, begins.count, ranged=begins.ranged)
    listed = found.entries
    least = 2 if begins.count else LEAST_ENTRIES
    if len(listed) > least and not begins.count and _is_second_verb(text, listed):
        listed = listed[:-1]
    alike = begins.announced or parallel(text, listed) or _all_about(text, listed)
    alike = alike or (begins.exchanged and phrases(text, listed, loose=begins.loose))
    alike = alike or (begins.exchanged and _is_plain(text, found))
    if len(listed) < least or not alike or _are_none(text, listed):
        return []
    if not (begins.announced or begins.loose) and _goes_on_in_verbs(text, listed):
        return []
    listed = without_story(text, [without_lead(text, span) for span in listed])
    listed[-1] = without_tail(text, listed[-1])
    about = text[max(0, begins.start - _ABOUT_BACK) : begins.start]
    if "liên quan" not in about and _are_names(text, listed):  # of countries, it was about them
        return []
    return [session_subject(context, span) for span in without_means(text, listed)]


def _is_plain(text: str, found: Parted) -> bool:
    """Tell whether entries are plainly several things, whatever they begin with."""
    if not found.is_sure or not are_no_clauses(text, found.entries):
        return False
    first, *rest = found.entries
    if _ANNOUNCES.match(text, first.start, first.end):
        return False  # "trao đổi | nhiều nội dung thiết thực về đào tạo, ..."
    if text.endswith("kinh nghiệm về ", 0, first.start):
        return False  # which tells of their fields
    # "những buổi thảo luận về | đêm, bữa cơm chung và chuyến đi thực tế"
    return words(text, first) > 1 or all(words(text, span) <= BARE_WORDS for span in rest)


def _is_second_verb(text: str, listed: list[Span]) -> bool:
    """Tell whether "và" brings a further verb: "phân tích A, B, C và đề xuất giải pháp"."""
    *rest, last = listed
    if any(starts_with_action(text, span) for span in rest):
        return False
    return _FURTHER.match(text, last.start, last.end) is not None


def _goes_on_in_verbs(text: str, listed: list[Span]) -> bool:
    """Tell whether verbs follow a first noun: "chia sẻ | kinh nghiệm, tìm A, thúc đẩy B"."""
    first, *rest = (starts_with_action(text, span) for span in listed)
    return not first and all(rest) and not text.startswith("việc ", listed[0].start)


def _all_about(text: str, listed: list[Span]) -> bool:
    """Tell whether "về" stands before each entry: "về A, về B và về C"."""
    return all(text.endswith("về ", 0, span.start) for span in listed[1:])


def _of_actions(context: Context, begins: Lead, end: int) -> list[Span]:
    """Return entries that are things to be done, the first with the verb before the list.

    "Hội thảo tập trung | đánh giá A, phân tích B và đề xuất C".
    """
    text = context.text
    verb = _STUDIES.match(text, begins.verb, end)
    if begins.count or not verb or verb.end() != begins.start:
        return []
    listed = comma_entries(context, begins.verb, end, None)
    done = len(listed) >= LEAST_ENTRIES and all(starts_with_action(text, s) for s in listed)
    return listed if done and not _are_none(text, listed) else []


def _are_none(text: str, listed: list[Span]) -> bool:
    """Tell whether entries are no topics, since one is a clause of its own."""
    return not are_questions(text, listed) and any(
        _NO_ENTRY.match(text, span.start, span.end)
        or text.count("(", span.start, span.end) != text.count(")", span.start, span.end)
        for span in listed
    )


def _are_names(text: str, listed: list[Span]) -> bool:
    """Tell whether most entries are names."""
    names = sum(all(word[0].isupper() for word in span.of(text).split()) for span in listed)
    return names * 2 > len(listed)
