"""What each of several sessions was about: "Phiên thứ nhất bàn về A. Phiên thứ hai: B."."""

from __future__ import annotations

import re

from kyyeu.parse.announcements import number_of
from kyyeu.parse.commas import comma_entries
from kyyeu.parse.context import Context
from kyyeu.parse.discussants import at_a_meeting
from kyyeu.parse.enumerations import MOST_ENTRIES, entry
from kyyeu.parse.keywords import Keyword
from kyyeu.parse.meeting_parts import OUTCOME
from kyyeu.parse.series import Unit, series_from
from kyyeu.parse.session_subjects import discussed, held_by, part_of_day, subject_of
from kyyeu.parse.tables.counts import ORDINALS
from kyyeu.parse.whose import names_somebody
from kyyeu.parse.words import UPPER
from kyyeu.text.span import Span

_WHICH = (
    rf"(?:thứ\s{{1,2}}(?:{'|'.join(ORDINALS)})|số\s{{1,2}}\d{{1,2}}|\d{{1,2}}|[IVX]{{1,4}}"
    r"|(?-i:[A-H])|một|hai|ba|bốn|đầu tiên|mở đầu|đầu|cuối cùng|cuối|còn lại|tiếp theo|buổi sáng"
    r"|buổi chiều|sáng|chiều|thứ tư|sau cùng|kế tiếp|mở màn|khai màn|khép lại|kết thúc|sau"
    r"|trước)(?!\w)"
)
_HEAD = (
    r"(?:phiên|chuyên đề|tiểu ban|phân ban|phần|chủ đề|nội dung|tổ|nhóm|bàn tròn|panel|tọa đàm"
    r"|hội thảo|hội trường|track|chặng|mảng|khối)"
    r"(?:\s{1,2}(?:vấn đề|tham luận|ý kiến|thảo luận|chuyên đề|toàn thể|làm việc|họp|tọa đàm"
    r"|song song|kỹ thuật)){0,2}"
)
_TIME = r"\d{1,2}[hg:]\d{0,2}\s?[-–]\s?\d{1,2}[hg:]\d{0,2}\s?[:,–-]?\s{1,2}"
# A session, and what is said of it before its subject: "Phiên thứ hai, do X điều hành, bàn về".
_SESSION = re.compile(
    rf"(?:[-–—•*+]\s{{0,2}})?(?:{_TIME}|[\w\s]{{0,24}},?\s)?{_HEAD}\s{{1,2}}{_WHICH}"
    r"(?:\s{1,2}\([^()]{1,40}\))?",
    re.IGNORECASE,
)
# "Tiểu ban Kinh tế | bàn ...", "Buổi sáng, đại biểu | thảo luận về ...": at least two of a kind.
_NAMED = re.compile(
    rf"(?:[-–—•*+]\s{{0,2}})?(?:Tiểu ban|Phiên)\s{{1,2}}(?:[{UPPER}][\w-]{{0,12}}"
    r"(?:\s{1,2}[\w-]{1,12}){0,3}?|toàn thể|chuyên đề|kỹ thuật)(?!\w)"
)
# "Phiên khai mạc “A”", one entry among sessions.
_PLENARY = re.compile(
    r"(?:phiên|phần)\s{1,2}(?:khai mạc|bế mạc|toàn thể|chính)\s{1,2}(?=[“\"])", re.IGNORECASE
)
_PART_OF_DAY = re.compile(
    r"(?:Trong\s{1,2}|Vào\s{1,2})?(?:[Bb]uổi\s{1,2}(?:sáng|chiều|tối)|[Nn]gày\s{1,2}(?:thứ nhất"
    r"|thứ hai|thứ ba|đầu tiên|đầu|cuối|tiếp theo))(?!\w)"
)
# The next session of the same sentence: "phiên một bàn về A, phiên hai bàn về B".
_NEXT_SESSION = re.compile(
    rf"(?:[,;]\s{{1,2}}(?:và\s{{1,2}}|còn\s{{1,2}})?|\s(?:và"
    rf"|còn)\s{{1,2}})(?={_HEAD}\s{{1,2}}{_WHICH})",
    re.IGNORECASE,
)
# "12 tham luận về A, 15 tham luận về B", "tham luận của X về A, của Y về B"
_PAPERS = re.compile(
    r"của\s{1,2}[^,;]{2,60}?\svề\s{1,2}"
    r"|(?:(?:một|các)\s{1,2})?(?:phiên|phần|tiểu ban|nhóm|tham luận|bài viết|bàn tròn|chuyên đề)"
    r"(?:\s{1,2}(?:ý kiến|tham luận|thảo luận|trao đổi|tọa đàm|vấn đề|chuyên đề|bài)){0,1}"
    r"\s{1,2}(?:(?:bàn|thảo luận|trao đổi|nghiên cứu)\s{1,2})?về\s{1,2}|"
    r"\d{1,3}\s{1,2}(?:tham luận|báo cáo|bài|ý kiến)\s{1,2}(?:bàn\s{1,2})?về\s{1,2}"
)
# How many sentences may explain an entry before the next one comes.
_MOST_BETWEEN = 3
# "Hai phiên còn lại xoay quanh A và B".
_SEVERAL = re.compile(rf"(?P<count>hai|ba|bốn)\s{{1,2}}{_HEAD}\s", re.IGNORECASE)
_GIVEN_TO = re.compile(
    r"(?:[\w\s]{0,24},\s{1,2})?(?:phần|phiên)\s{1,2}(?:thảo luận|tọa đàm|toạ đàm|trao đổi|hỏi đáp"
    r"|bàn tròn)(?:\s{1,2}(?:chung|cuối|mở|toàn thể))?\s{1,2}(?:(?:lại|được|thì)\s{1,2})?dành"
    r"(?:\s{1,2}(?:trọn|riêng|hết|phần lớn thời gian|toàn bộ thời gian))?\s{1,2}cho\s{1,2}",
    re.IGNORECASE,
)
_LEAST_SESSIONS = 2
_OF_PAPERS = re.compile(r"(?:tham luận|ý kiến|bài viết|chuyên đề|thảo luận)\Z")
# What has numbers and is no part of a meeting.
_SUBJECTS = re.compile(r"(?:nhóm )?(?:chủ đề|chuyên đề|nội dung|vấn đề|câu hỏi|chủ điểm)")
_OTHER_UNITS = re.compile(
    r"(?:chương|điều|khoản|mục|tập|quyển|cuốn|giai đoạn|bước|hạng|giải|hợp phần|lần|khóa|khoá|lớp"
    r"|quý|năm|tháng|tuần|dự án|gói thầu|điểm|loại|cấp|tầng|ngày|hiệp|ca)\Z"
)
# A head noun stands within so much of the sentence.
_HEAD_WITHIN = 64
_SIDE_BY_SIDE = (", phiên", ", nhóm", ", tiểu ban")
_LONGEST = 1200

_Found = list[tuple[Span, str]]


def sessions_at(context: Context, number: int) -> _Found:
    """Return what the sessions were about, where sentence `number` begins to tell of each.

    At least two sessions side by side, in one sentence or several (a few may stand between).
    """
    span = context.sentences[number].span
    within = min(span.end, span.start + _HEAD_WITHIN)
    found = _series(context, number)
    if found or not context.lowered.holds(Keyword.SESSION, span.start, within):
        return found
    for opens in (_SESSION, _NAMED, _PART_OF_DAY):
        if not opens.match(context.text, span.start, span.end):
            continue
        found = _sessions(context, number, opens)
        if found:
            return found
    return []


def _series(context: Context, number: int) -> _Found:
    """Return what units with running numbers were about, whatever they are called.

    Each tells of its discussion, or words before the first make them a meeting's parts.
    """
    units = series_from(context, number)
    if len(units) < _LEAST_SESSIONS or _OTHER_UNITS.search(units[0].head):
        return []
    telling = sum(discussed(context.text, unit.told, unit.end) for unit in units)
    told = telling * 2 >= len(units) or _are_parts(context, number, units[0])
    told = told or _OF_PAPERS.search(units[0].head) is not None
    told = told or (telling > 0 and _SESSION.match(context.text, units[0].start) is not None)
    subjects = [
        held_by(context, unit.told, unit.end)
        or subject_of(context, unit.told, unit.end)
        or _named(context, unit)
        for unit in units
    ]
    if not told or not all(subjects):
        return []
    return [
        (subject, unit.sentence) for subject, unit in zip(subjects, units, strict=True) if subject
    ]


def _named(context: Context, unit: Unit) -> Span | None:
    """Return what stands right behind a subject's number: "Chủ đề thứ nhất, | A"."""
    behind = context.text.startswith(",", unit.told) and _SUBJECTS.fullmatch(unit.head)
    return entry(context.text, unit.told + 1, unit.end) if behind else None


def _are_parts(context: Context, number: int, first: Unit) -> bool:
    """Tell whether the words before a series make its units a meeting's parts, or its papers'."""
    span = context.sentences[number].span
    if first.start == span.start:
        if number == 0:
            return False
        span = context.sentences[number - 1].span
    else:
        span = Span(start=span.start, end=first.start)
    text, start, end = context.text, span.start, span.end
    told = context.lowered.small.find(first.head, start, end) >= 0
    if not told or not at_a_meeting(context.lowered, start, end):
        return False
    return not names_somebody(text, start, end) and not OUTCOME.search(text, start, end)


def sessions_within(context: Context, number: int) -> _Found:
    """Return what sessions were about that a sentence tells of behind its beginning."""
    span = context.sentences[number].span
    text, stop = context.text, min(span.end, span.start + _LONGEST)
    if all(text.find(words, span.start, stop) < 0 for words in _SIDE_BY_SIDE):
        return []
    first = _NEXT_SESSION.search(text, span.start, stop)
    opening = _SESSION.match(text, first.end(), stop) if first else None
    if first is None or opening is None or names_somebody(text, span.start, span.end):
        return []
    before = text[span.start : first.start()]
    if (
        ":" in before
        or _SESSION.match(before)
        or not at_a_meeting(context.lowered, span.start, first.start())
    ):
        return []
    found = _subjects(context, opening.end(), span.end)
    home = context.sentences[number].id
    return [(subject, home) for subject in found] if len(found) >= _LEAST_SESSIONS else []


def _sessions(context: Context, number: int, opens: re.Pattern[str]) -> _Found:
    """Return the subjects of the sessions that one kind of words opens, of two at least.

    One of several may hold its subject in words that say so of anything: "Tiểu ban B là ...".
    """
    found: _Found = []
    last = number
    sure = told = 0
    for index in range(number, min(number + 40, len(context.sentences))):
        sentence = context.sentences[index]
        start, end = sentence.span.start, sentence.span.end
        opening = opens.match(context.text, start, end)
        if opening and not context.quotation_at(start):
            subjects = _subjects(context, opening.end(), end)
            sure += len(subjects)
            if not subjects and opens is _NAMED:
                held = held_by(context, opening.end(), end)
                subjects = [held] if held else []
            if not subjects:
                break
            if len(subjects) == 1 and (several := _SEVERAL.match(context.text, start, end)):
                count = number_of(several["count"])
                whole = subjects[0]
                subjects = comma_entries(context, whole.start, whole.end, count) or subjects
            told += len(subjects)
            if opens is _PART_OF_DAY:
                subjects = [part for subject in subjects for part in part_of_day(context, subject)]
            found.extend((subject, sentence.id) for subject in subjects)
            last = index
        elif found and (rest := _discussion(context, start, end)):
            found.append((rest, sentence.id))
            last = index
        elif index == number or index - last > _MOST_BETWEEN or len(found) >= MOST_ENTRIES:
            break
    return found if sure and told >= _LEAST_SESSIONS else []


def _discussion(context: Context, start: int, end: int) -> Span | None:
    """Return what the discussion behind the sessions was given to: "phần thảo luận dành cho A"."""
    given = _GIVEN_TO.match(context.text, start, end)
    stop = context.text.find(",", given.end(), end) if given else -1
    return entry(context.text, given.end(), stop if stop >= 0 else end) if given else None


def _subjects(context: Context, start: int, end: int) -> list[Span]:
    """Return what a session was about, and those that the same sentence goes on to tell of."""
    text = context.text
    cuts = [cut.span() for cut in _NEXT_SESSION.finditer(text, start, min(end, start + _LONGEST))]
    stops = [first for first, _ in cuts] + [end]
    found = [subject_of(context, start, stops[0])]
    for (_, begin), stop in zip(cuts, stops[1:], strict=True):
        opening = _SESSION.match(text, begin, stop)
        found.append(subject_of(context, opening.end(), stop) if opening else None)
    return [subject for subject in found if subject] if all(found) else []


def session_subject(context: Context, span: Span) -> Span:
    """Return what is left of an entry "phiên thứ nhất bàn về A": its subject."""
    papers = _PAPERS.match(context.text, span.start, span.end)
    if papers:
        return entry(context.text, papers.end(), span.end) or span
    plenary = _PLENARY.match(context.text, span.start, span.end)
    opening = plenary or _SESSION.match(context.text, span.start, span.end)
    if opening is None:
        return span
    told = opening.end() - 1 if plenary else opening.end()
    if context.text.startswith(",", told):  # "nhóm thứ hai, kỹ thuật ..."
        behind = entry(context.text, told + 1, span.end)
        return subject_of(context, told + 1, span.end) or behind or span
    return subject_of(context, told, span.end) or span
