"""Whether entries of a list are of one kind, and read as topics at all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kyyeu.parse.enumerations import LEAST_ENTRIES
from kyyeu.parse.tables.lists import NO_BEGINNINGS
from kyyeu.parse.tables.topics import ACTION_VERBS, TOPIC_NOUNS
from kyyeu.parse.words import any_of
from kyyeu.text.span import Span

ACTION = re.compile(any_of(ACTION_VERBS))
MANY_WORDS = r"(?:các|những|một số|nhiều)\s{1,2}"
TOPIC = re.compile(rf"(?:{MANY_WORDS})?{any_of((*ACTION_VERBS, *TOPIC_NOUNS))}", re.IGNORECASE)
NOUN = re.compile(rf"(?:{MANY_WORDS})?{any_of(TOPIC_NOUNS)}", re.IGNORECASE)
# What noun phrases hold none of.
_OF_CLAUSE = re.compile(
    r"(?<!\w)(?:là|đã|đang|sẽ|(?<!hậu )cần|phải|rằng|mà|vẫn|cũng|còn|nên|khi|ông|bà|như|gồm"
    r"|vừa|chưa|không(?! gian| khí| rác| giấy| dây| dùng tiền| tiền mặt| có))(?!\w)"
)
# What those hold none of that begin with a noun of topics: "khó khăn khi vay", "vấn đề còn mở".
_OF_CLAIM = re.compile(r"(?<!\w)(?:là|đã|sẽ|rằng|mà|ông|bà|như|gồm)(?!\w)")
_OF_THOSE = re.compile(r".{3,60}\s(?:những|các)\s.{2,30}\sđã")  # "mức bảo đảm của những xã đã xây"
_STARTS_CLAUSE = re.compile(
    r"(?:ai|vì sao|lấy|làm sao|bao giờ|thế nào|dù|thì|nếu|mỗi|hơn|trong đó|cho"
    r"|đồng thời|với|vì|do|để|song|nhưng|tại|trong khi|người dân|(?:(?:các"
    r"|nhiều)\s{1,2})?đại biểu|tìm kiếm)(?!\w)",
    re.IGNORECASE,
)
# Short verbs that begin an entry beside "việc ...".
_DOES = re.compile(
    r"(?:mở|giữ|bán|mua|dạy|học|nuôi|trồng|cấp|thu|chi|trả|xây|sửa|lập|đặt|tính|chọn|dùng|cho|vận"
    r"|tuyên|phối|cắm|gỡ|nối|đấu|nạo|vét|đào|phá|dời|ghép|tách|thuê|chuẩn bị|đưa|tìm|chống|bỏ"
    r"|lấy|thay|làm|gắn|chia)\s"
)
_ASKS = re.compile(
    r"(?<!\w)(?:vì sao|tại sao|làm sao|làm thế nào|thế nào|ra sao|ai|gì|nào|bao nhiêu|bao giờ"
    r"|bao lâu|mấy|đâu)(?!\w)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(any_of(NO_BEGINNINGS), re.IGNORECASE)
_TELLS = re.compile(r"(?<!\w)(?:rằng|ông|bà|sẽ|thì|chúng|này là)(?!\w)|(?:rằng|thấy)(?!\w)")
# The same for one among others in a sentence: no "các nước nào", "một số ai" is one.
_ASKS_WHICH = re.compile(
    r"(?<!\w)(?:vì sao|tại sao|làm sao|làm thế nào|thế nào|như thế nào|ra sao|những gì|cái gì|gì|ai"
    r"|nào|bao nhiêu|bao giờ|bao lâu|mấy|đến đâu|ở đâu|từ đâu|tới đâu|đâu)(?!\w)",
    re.IGNORECASE,
)
_ASKS_WHETHER = re.compile(
    r"(?<!\w)(?:có|nên|được|đã|phải)\s[^,;]{1,120}\s(?:hay\s)?(?:không|chưa)\Z"
    r"|(?<!\w)(?:theo|thuộc|do|là|nên|chọn|giữ|về|bằng|ở)\s[^,;]{2,80}\shay\s(?!trong|nhất|của)\S"
)
BARE_WORDS = 3
_MANY_ENTRIES = 4
_PHRASE_WORDS = 16


def parallel(text: str, found: Sequence[Span]) -> bool:
    """Tell whether all entries are of one kind.

    They begin with a verb of action or a noun that topics begin with, or with one same
    word, or are bare nouns all ("vốn, đất đai và nhân lực").
    """
    if all(TOPIC.match(text, span.start, span.end) for span in found):
        return True
    if all(words(text, span) <= BARE_WORDS for span in found) or are_questions(text, found):
        return True
    return len({span.of(text).split(" ", 1)[0].lower() for span in found}) == 1


def are_questions(text: str, found: Sequence[Span]) -> bool:
    """Tell whether each entry asks something: "vì sao A, ai chịu B và bao giờ C"."""
    return all(_ASKS.search(text, span.start, span.end) for span in found)


def asks(text: str, span: Span) -> bool:
    """Tell whether an entry is a question within a sentence: "mỏ có được bán hay không"."""
    words = span.of(text)
    return _ASKS_WHICH.search(words) is not None or _ASKS_WHETHER.search(words) is not None


def phrases(text: str, found: Sequence[Span], *, loose: bool = False) -> bool:
    """Tell whether entries read as topics behind a verb of exchange.

    All of them are phrases and no clauses; of three, most begin with a noun that topics
    begin with (`loose`: or they are of three words or more). Where the first is long, not
    most of the others are a word or two that go on with it ("giải pháp trồng lúa, ngô").
    """
    if not all(is_phrase(text, span) or _is_long_noun(text, span) for span in found):
        return False
    strong = [TOPIC.match(text, span.start, span.end) is not None for span in found]
    if text.startswith("việc ", found[0].start) and not all(
        is_strong or _DOES.match(text, span.start, span.end)
        for span, is_strong in zip(found, strong, strict=True)
    ):
        return False  # "việc giáo dục lý tưởng, đạo đức cho học sinh, sinh viên"
    if _go_on(text, found, strong):
        return False
    if len(found) >= _MANY_ENTRIES:
        return True
    if loose and len(found) >= LEAST_ENTRIES:
        return all(
            is_strong or words(text, span) >= BARE_WORDS
            for span, is_strong in zip(found, strong, strict=True)
        )
    weak = [span for span, is_strong in zip(found, strong, strict=True) if not is_strong]
    return (
        len(weak) <= 1 and any(strong[1:]) and all(words(text, span) > BARE_WORDS for span in weak)
    )


def are_no_clauses(text: str, found: Sequence[Span]) -> bool:
    """Tell whether no entry tells something in a clause of its own, as far as its words show."""
    return not any(
        _STARTS_CLAUSE.match(text, span.start, span.end)
        or _GOES_ON.match(text, span.start, span.end)
        or _TELLS.search(text, span.start, span.end)
        for span in found
    )


def _go_on(text: str, found: Sequence[Span], strong: Sequence[bool]) -> bool:
    """Tell whether the entries behind a long first one are words that go on with it.

    "giải pháp trồng lúa, ngô", "khoảng cách từ nhà máy đến trường học, trạm y tế, khu dân cư".
    """
    first, *rest = (words(text, span) for span in found)
    if first > BARE_WORDS and sum(few < BARE_WORDS for few in rest) * 2 >= len(rest):
        return True
    return first >= 2 * BARE_WORDS and not any(strong[1:]) and max(rest, default=0) <= BARE_WORDS


def starts_with_action(text: str, span: Span) -> bool:
    """Tell whether an entry begins with a verb of action."""
    return ACTION.match(text, span.start, span.end) is not None


def begins_as_topic(text: str) -> bool:
    """Tell whether a line begins with a noun that topics begin with, and is no clause."""
    return NOUN.match(text) is not None and is_phrase(text, Span(start=0, end=len(text)))


def is_phrase(text: str, span: Span) -> bool:
    """Tell whether an entry is a phrase and no clause, as far as its words show."""
    return (
        words(text, span) <= _PHRASE_WORDS
        and not _STARTS_CLAUSE.match(text, span.start, span.end)
        and not _OF_CLAUSE.search(text, span.start, span.end)
    )


def _is_long_noun(text: str, span: Span) -> bool:
    """Tell whether an entry is a noun of topics with a clause that goes with it."""
    if words(text, span) > _PHRASE_WORDS or not NOUN.match(text, span.start, span.end):
        return False
    claims = _OF_CLAIM.search(text, span.start, span.end)
    return claims is None or _OF_THOSE.fullmatch(text, span.start, claims.end()) is not None


def words(text: str, span: Span) -> int:
    """Return how many words an entry has."""
    return len(span.of(text).split())
