"""The role behind a name: ", Giám đốc Y", " - Giám đốc Y", " (Viện Y)", " thuộc Viện Y"."""

from __future__ import annotations

import re
from dataclasses import replace

from kyyeu.parse.callings import calling_at
from kyyeu.parse.foreigners import ends_body, foreign_name_at
from kyyeu.parse.joined_roles import with_body
from kyyeu.parse.names import name_at
from kyyeu.parse.organisations import organisation_at, organisation_head
from kyyeu.parse.roles import role_at
from kyyeu.parse.speaking import SPEAKS
from kyyeu.parse.tables.people import HONORIFICS, TITLES
from kyyeu.parse.tables.speech import ADVERBS
from kyyeu.parse.tables.verbs import REPORTING_VERBS
from kyyeu.parse.units import Role, fact, longer, parent_at, whole_list, with_university
from kyyeu.parse.words import UPPER, any_of
from kyyeu.text.span import Span, trimmed

_AFTER = re.compile(r"\s{0,2}(?:(?P<open>\()|,|-|–|—)\s{0,2}")
_BELONGS = re.compile(
    r"\s{1,2}(?:(?:thuộc|đến từ|từ|của|công tác tại)\s{1,2}\(?|\((?:(?:thuộc|đến từ)\s{1,2})?)"
    r"|\s{0,2}[,–-]\s{1,2}(?=[Đđ]oàn (?:ĐBQH|[Đđ]ại biểu Quốc hội)(?!\w))"  # a deputy's
)
# What may stand before the role: an age, "hiện là", "kiều bào Nhật và hiện là".
_LEAD_IN = re.compile(
    r"(?:(?:SN|sinh năm)\s?\d{4},\s{1,2}|\d{2,3}\s{1,2}tuổi,\s{1,2})?"
    r"(?:(?:[^\W\d_]{1,12}\s){0,5}(?:hiện\s{1,2}(?:nay\s{1,2})?(?:đang\s{1,2})?(?:là|giữ chức)"
    r"|đang là|là)\s{1,2})?(?:một\s{1,2}|hiện\s{1,2})?"
)
_NEXT_ROLE = re.compile(r"\s{0,2}(?:,|-|–|kiêm(?:nhiệm)?|và)\s{1,3}(?:kiêm\s{1,2})?")
# A role that no title of the table opens: a few words before an organisation's name.
_WORDS = re.compile(r"[^\W\d_]{1,40}(?:\s[^\W\d_]{1,40}){0,7}(?:\s-)?\s{0,2}")
_OF = re.compile(r"(?:\s{1,2}|\A)(?:của|thuộc|tại|ở|đến từ|từ|-)\s{0,2}\Z")
# "công nhân một công ty giày": no body is named.
_ANY = re.compile(r"\s{1,2}(?:(?:của|thuộc|tại|ở|cho)\s{1,2})?một\s{0,2}\Z")
# A foreign body has no head noun of ours: "Lotus Valley", "của ILRA".
_OF_FOREIGN = re.compile(r"\s{1,2}(?:(?:của|tại)\s{1,2})?")
_LETTERS = re.compile(r"[A-Z]{3,8}(?!\w)(?: Việt Nam(?!\w))?")
# Words of a clause, and of no title.
_NO_TITLE = re.compile(
    any_of(
        (
            *(word.form for word in REPORTING_VERBS), "không", "nào", "đã", "sẽ", "rằng", "những",
            "bị", "mà", "nếu", "khi", "thì", "phải", "còn", "vẫn", "đều", "vừa", "mới", "từng",
            "đang", "quê",
        )
    )
)  # fmt: skip
_SPEAKS = re.compile(rf"\s{{1,2}}{SPEAKS}")
# The second mark of an apposition, and who was named before it speaks.
_CLOSES = re.compile(rf"\)|\s{{0,2}}[,–—-]\s{{1,2}}{SPEAKS}")
# Up to there, what no table knows as part of a body's name, and nothing that begins a phrase.
_REST = re.compile(
    rf"(?:(?:,\s[{UPPER}][^\s,.;:()“”\"–—-]{{0,9}}){{1,3}}\svà(?=\s[{UPPER}]))?"
    r"(?:\s[^\s,.;:()“”\"–—-]{1,20}){1,8}"
)
_BREAK = re.compile(
    any_of(
        (
            *ADVERBS, *HONORIFICS, *TITLES, *(word.form for word in REPORTING_VERBS), "kiêm",
            "phụ trách", "là", "có", "do", "chủ trì", "tổ chức", "tham dự", "với", "tại", "ở",
        )
    ),
    re.IGNORECASE,
)  # fmt: skip
_UNIT = re.compile(any_of(("Khoa", "Viện", "Bộ môn", "Phòng", "Trung tâm")))
_COMMA = re.compile(r",\s{1,2}|\s{0,2}\((?=[^()\n]{1,90}\))")
_CLOSED = re.compile(r"\s{0,2}[,;.)]|\s[–—-]\s")
_ASIDE = re.compile(r"\s{0,2}\([^()\n]{1,40}\)(?=\s{0,2}[,–—-])")
_CLOSE = re.compile(r"[^()\n]{0,60}\)")
_AREA = re.compile(any_of(("thôn", "bản", "ấp", "xóm", "buôn", "khu phố")), re.IGNORECASE)
_LIVES = re.compile(r"(?<!\w)(?:ở|tại)\s{0,2}\Z")
_FIELD = ("ngành ", "chuyên ngành ", "khoa học ")
_MOST_ROLES = 6
_LONGEST_TITLE = 60


def role_behind(text: str, start: int, stop: int, *, opens: bool = False) -> Role | None:
    """Return the roles that stand behind a name, as one: the first, up to the end of the last.

    ", Giám đốc Y", " - Giám đốc Y kiêm Bí thư Z", " (Giám đốc Y)", ", giáo viên Trường Y",
    ", Viện Y", " thuộc Viện Y". `opens` says that the name opens its sentence: then a title
    right before a verb is no other subject.
    """
    lead = _AFTER.match(text, start, stop)
    if not lead:
        return belonging(text, start, stop)
    begin = lead.end()
    lead_in = _LEAD_IN.match(text, begin, stop)
    begin = lead_in.end() if lead_in else begin
    office = role_at(text, begin, stop) or _plain_role(text, begin, stop, bool(lead["open"]))
    role = office or calling_at(text, begin, stop)
    if role is None and lead["open"] and (aside := _ASIDE.match(text, start, stop)):
        return role_behind(text, aside.end(), stop)  # "(người Hải Ninh), Giám đốc Y"
    if role is None or (office and not opens and _is_subject(text, office, stop)):
        return None
    role = _in_place(text, _to_close(text, role, stop, by_verb="," not in lead[0]), stop)
    if not lead["open"] and "," in lead[0] and _names(text, role.end, stop):
        return None  # "bà A, Giám đốc Sở Y tế Lê Văn B"
    role = _in_foreign(text, role, stop)
    end = role.end
    for _ in range(_MOST_ROLES):
        join = _NEXT_ROLE.match(text, end, stop)
        following = role_at(text, join.end(), stop) if join else None
        following = _in_place(text, following, stop) if following else None
        if following is None or _names(text, _to_close(text, following, stop).end, stop):
            break
        following = _to_close(text, _in_foreign(text, following, stop), stop)
        known = role if office or role.organisation else None  # else an office says more
        role, end = with_body(text, known, following), following.end
    if held := _held_behind(text, role, end, stop):
        end = held.end + text.startswith(")", held.end)
        role = replace(role, organisation=fact(text, held))
    if lead["open"] and (closed := _CLOSE.match(text, end, stop)):
        end = closed.end()
    return replace(role, end=end)


def _held_behind(text: str, role: Role, end: int, stop: int) -> Span | None:
    """Return the body that a comma or a bracket parts from its title: "Tham tán, Đại sứ quán Y".

    Only where nothing but a mark or a verb of saying stands behind its name.
    """
    if role.organisation or not (role.title and role.title.span) or role.title.span.end != end:
        return None
    comma = _COMMA.match(text, end, stop)
    body = organisation_at(text, comma.end(), stop, held=True) if comma else None
    letters = _LETTERS.match(text, comma.end(), stop) if comma and not body else None
    body = Span(start=letters.start(), end=letters.end()) if letters else body
    closed = body and (_CLOSED.match(text, body.end, stop) or _SPEAKS.match(text, body.end, stop))
    return body if closed else None


def _in_foreign(text: str, role: Role, stop: int) -> Role:
    """Complete a role behind a name with a foreign body's name: "Giám đốc Lotus Valley"."""
    title = role.title.span if role.title else None
    if role.organisation or title is None or role.end != title.end:
        return role
    of = _OF_FOREIGN.match(text, role.end, stop)
    body = foreign_name_at(text, of.end(), stop) if of else None
    letters = _LETTERS.match(text, of.end(), stop) if of and of[0].strip() else None
    span = body or (Span(start=letters.start(), end=letters.end()) if letters else None)
    return replace(role, organisation=fact(text, span), end=span.end) if span else role


def _to_close(text: str, role: Role, stop: int, *, by_verb: bool = False) -> Role:
    """Return a role whose body goes on, by words of no known name, to where its phrase closes.

    "Viện Nghiên cứu Quản lý Kinh tế | Hà Thành, nhận định": whoever says so was named before.
    Behind a dash or a bracket the verb itself closes it (`by_verb`).
    """
    body = role.organisation
    if body is None or body.span is None or body.span.end != role.end:
        return role
    rest = _REST.match(text, role.end, stop)
    if rest and not _BREAK.search(rest[0]) and _CLOSES.match(text, rest.end(), stop):
        return replace(role, organisation=longer(text, body, rest.end()), end=rest.end())
    name = name_at(text, role.end + 1, stop, titled=True) if by_verb and rest else None
    if name is None or not _SPEAKS.match(text, name.end, stop):
        return role
    return replace(role, organisation=longer(text, body, name.end), end=name.end)


def _in_place(text: str, role: Role, stop: int) -> Role:
    """Return a role whose body goes on with two words that could be somebody's name.

    "Lê Văn Tú, Bí thư Tỉnh ủy | Hà Ninh": few people are named by two words, and one is named.
    """
    body = role.organisation
    if body is None or body.span is None or body.span.end != role.end:
        return role
    name = name_at(text, role.end + 1, stop) if text.startswith(" ", role.end) else None
    if name is None or name.of(text).count(" ") != 1:
        return role
    return replace(role, organisation=longer(text, body, name.end), end=name.end)


def _is_subject(text: str, role: Role, stop: int) -> bool:
    """Tell whether a bare title is somebody else, who speaks: "Trả lời bà X, Thứ trưởng nói"."""
    return role.organisation is None and _SPEAKS.match(text, role.end, stop) is not None


def belonging(text: str, start: int, stop: int) -> Role | None:
    """Read the body that somebody belongs to: "chuyên gia X thuộc Viện Y"."""
    lead = _BELONGS.match(text, start, stop)
    body = organisation_at(text, lead.end(), stop, held=True) if lead else None
    if body is None:
        return None
    _, end = parent_at(text, body.end, stop)
    if lead and "(" in lead[0] and (closed := _CLOSE.match(text, end, stop)):
        end = closed.end()
    return Role(title=None, organisation=fact(text, body), end=end)


def _names(text: str, end: int, stop: int) -> bool:
    """Tell whether a role is the next person's: a name stands right behind it."""
    if not text.startswith(" ", end):
        return False
    full = name_at(text, end + 1, stop)
    if full:
        return " " in full.of(text)
    return ends_body(text, end) and foreign_name_at(text, end + 1, stop) is not None


def _with_larger(text: str, body: Span, stop: int) -> Span:
    """Return a unit behind a name with the body it is of: "X, Viện Y, Học viện Z, cho biết"."""
    if not _UNIT.match(text, body.start, stop):
        return with_university(text, body, stop)
    larger, end = parent_at(text, body.end, stop)
    closed = _CLOSED.match(text, end, stop) or _SPEAKS.match(text, end, stop)
    return Span(start=body.start, end=end) if larger and closed else body


def _plain_role(text: str, start: int, stop: int, bracketed: bool) -> Role | None:
    """Read a role without a title of the table: a few small words, then an organisation."""
    head = organisation_head(text, start, min(stop, start + _LONGEST_TITLE))
    body = organisation_at(text, head, stop, held=True) if head is not None else None
    if head is None or body is None:
        return None
    between = text[start:head]
    area = _AREA.match(text, head, stop) is not None
    if area and (not between.strip() or _LIVES.search(between)):
        return None  # "(ấp Y, xã Z)", "thuê trọ ở thôn Y": where somebody lives
    if not between.strip():
        body = whole_list(text, body, stop) if bracketed else _with_larger(text, body, stop)
        return Role(title=None, organisation=fact(text, body), end=body.end)
    if not _WORDS.fullmatch(between) or not between[1:].islower() or _NO_TITLE.search(between):
        return None
    if text.startswith(_FIELD, head):  # "sinh viên ngành Dược"
        return Role(
            title=fact(text, Span(start=start, end=body.end)), organisation=None, end=body.end
        )
    unnamed = _ANY.search(between)
    of = unnamed or _OF.search(between.rstrip() + " ")
    span = trimmed(text, start, start + (of.start() if of else len(between)))
    title = fact(text, span) if span else None
    held_in = None if unnamed else fact(text, body)
    return Role(title=title, organisation=held_in, end=body.end)
