"""The entries of a list in its own sentence, and whether they are topics."""

from __future__ import annotations

import re

from kyyeu.model.report import Sentence
from kyyeu.parse.announcements import Lead
from kyyeu.parse.commas import Parted, comma_entries, parted
from kyyeu.parse.context import Context
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
    ACTION,
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
from kyyeu.parse.tables.topics import TREATING_VERBS
from kyyeu.parse.word_classes import is_act
from kyyeu.parse.words import any_of
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
_TREATS = re.compile(any_of(TREATING_VERBS))
_OTHERS = re.compile(
    r"(?:một số|nhiều|các|những)\s{1,2}(?:nội dung|vấn đề|chủ đề|báo cáo)\s(?:\w{1,8}\s){0,2}khác"
)
_TAIL = re.compile(
    r"(?<=\w),\s{1,2}(?:và\s{1,2})?(?:đã\s{1,2}|sẽ\s{1,2}|đều\s{1,2})?được\s{1,2}"
    r"(?:trình bày|đăng|in|tập hợp|công bố|gửi|biên tập|tuyển chọn)(?!\w)"
)
_LEADS_ON = re.compile(
    r"(?:(?:và|rồi|sau đó|sau cùng|cuối cùng|tiếp đến|tiếp theo|kế đến|kế tiếp|kế đó|tiếp đó)"
    r"(?:\s{1,2}(?:là|đến|tới|còn có))?,?\s{1,2}){1,2}",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"(?:chuyên đề|tham luận|báo cáo|bài viết|bài|đề tài|chủ đề|phiên|nội dung|bài nói chuyện)"
    r":?\s{0,2}\Z"
)
_ANNOUNCES = re.compile(
    r"(?:các|những|nhiều|một số)\s{1,2}(?:nội dung|vấn đề|chủ đề|lĩnh vực)(?!\w)"
)
_MEANS = re.compile(
    r"(?:(?:các|những|một số)\s{1,2})?(?:giải pháp|biện pháp|phương án|cách thức|cách|kinh nghiệm)"
    r"\s{1,2}(?:(?:để|nhằm)\s{1,2})?"
)
_INTRODUCERS = ("về ", ": ", "gồm ", "như ", "từ ", "là ")
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
    listed = _without_story(text, [_without_lead(text, span) for span in listed])
    return [(unquoted(context, span), sentence.id) for span in listed]


def entries_behind(context: Context, begins: Lead, end: int) -> list[Span]:
    """Return the entries of a list in its own sentence."""
    text = context.text
    if text.endswith("(", 0, begins.start):  # "ba tiểu ban (A; B; C), mỗi tiểu ban ..."
        closed = text.find(")", begins.start, end)
        end = closed if closed >= 0 else end
    parted = with_last(text, _named(text, entries(context, begins.start, end)), begins.count)
    if len(parted) >= (begins.count or LEAST_ENTRIES):
        if any(_PERSON.match(text, span.start, span.end) for span in parted):
            return []
        claims = sum(1 for span in parted if _CLAIM.match(text, span.start, span.end))
        parted = without_presenters(text, _with_verb(text, _without_noun(text, parted), begins))
        named = [session_subject(context, span) for span in _titles(context, parted)]
        return named if begins.announced or claims < _LEAST_CLAIMS else []
    if text[begins.start : begins.start + 1] == "," or len(parted) > 1:
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
    listed = _without_story(text, [_without_lead(text, span) for span in listed])
    listed[-1] = _without_tail(text, listed[-1])
    about = text[max(0, begins.start - _ABOUT_BACK) : begins.start]
    if "liên quan" not in about and _are_names(text, listed):  # of countries, it was about them
        return []
    return [session_subject(context, span) for span in _without_means(text, listed)]


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


def _without_lead(text: str, span: Span) -> Span:
    """Return an entry without what leads to it: "rồi đến | A", "sau cùng là | B"."""
    leads = _LEADS_ON.match(text, span.start, span.end)
    return Span(start=leads.end(), end=span.end) if leads and leads.end() < span.end else span


def _without_tail(text: str, last: Span) -> Span:
    """Return the last entry without what else is told: "A, B, C, | và được trình bày ở B"."""
    tail = _TAIL.search(text, last.start, last.end)
    return Span(start=last.start, end=tail.start()) if tail else last


def _without_story(text: str, listed: list[Span]) -> list[Span]:
    """Take "chuyện" from the first entry where it leads to all: "từ chuyện A, B cho đến C"."""
    first, *rest = listed
    tells = text.startswith("chuyện ", first.start) and not any(
        text.startswith("chuyện ", span.start) for span in rest
    )
    return [Span(start=first.start + len("chuyện "), end=first.end), *rest] if tells else listed


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


def _named(text: str, listed: list[Span]) -> list[Span]:
    """Leave out a last entry that names nothing: "và một số nội dung khác"."""
    others = bool(listed) and _OTHERS.match(text, listed[-1].start, listed[-1].end)
    return listed[:-1] if others else listed


def _without_noun(text: str, parted: list[Span]) -> list[Span]:
    """Take "việc" from the first entry where it stands before all: "việc đánh giá A; bàn B"."""
    first, *rest = parted
    begins = first.start + len("việc ")
    whole = text.startswith("việc ", first.start) and ACTION.match(text, begins, first.end)
    if not whole or not all(starts_with_action(text, span) for span in rest):
        return parted
    return [Span(start=begins, end=first.end), *rest]


def _without_means(text: str, listed: list[Span]) -> list[Span]:
    """Take "giải pháp" and the like from the first entry where all are things to be done.

    Right behind the verb only: "bàn giải pháp | thu hồi nợ thuế, chống thất thu và hoàn thành
    dự toán", and "bàn về | cách thu hồi nợ thuế, chống thất thu và hoàn thành dự toán".
    """
    first, *rest = listed
    if text.endswith(_INTRODUCERS, 0, first.start):
        return listed
    means = _MEANS.match(text, first.start, first.end)
    if not means or not all(is_act(text, span) for span in rest):
        return listed
    whole = Span(start=means.end(), end=first.end)
    return [whole, *rest] if is_act(text, whole) else listed


def _titles(context: Context, parted: list[Span]) -> list[Span]:
    """Return the titles of papers where each entry holds one: "Sở A với tham luận “B”; ..."."""
    found: list[Span] = []
    for span in parted:
        quoted = context.quotation_in(span.start, span.end)
        paper = quoted and _PAPER.search(context.text, span.start, quoted.span.start)
        if not quoted or not paper or not quoted.closed or quoted.inner.end > span.end:
            return parted
        found.append(quoted.inner)
    return found


def _with_verb(text: str, parted: list[Span], begins: Lead) -> list[Span]:
    """Give the first entry its verb where each of the others begins with one of its own."""
    first, rest = parted[0], parted[1:]
    verbs = all(starts_with_action(text, span) for span in rest)
    whole = Span(start=begins.verb, end=first.end)
    if begins.announced or not verbs or starts_with_action(text, first):
        return parted
    treats = starts_with_action(text, whole) or _TREATS.match(text, whole.start, whole.end)
    return [whole, *rest] if treats else parted
