"""What stands before a name: roles and honorifics, as many as there are."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kyyeu.parse.foreigners import foreign_name_at
from kyyeu.parse.joined_roles import joined, with_body
from kyyeu.parse.names import name_at
from kyyeu.parse.roles import role_at
from kyyeu.parse.tables.names import NAME_ENDS
from kyyeu.parse.tables.people import CALLED, DEGREES, FOLK, HONORIFICS
from kyyeu.parse.tables.speech import ADVERBS
from kyyeu.parse.tables.verbs import REPORTING_VERBS
from kyyeu.parse.units import Role
from kyyeu.parse.words import UPPER, any_of, spellings
from kyyeu.text.normalise import squeezed

_ONE_DEGREE = f"(?:{'|'.join(DEGREES)})"
DEGREE = rf"(?<!\w){_ONE_DEGREE}(?:\.?,?\s?-?\s?{_ONE_DEGREE}){{0,4}}(?!\w)"
_HONORIFIC = re.compile(
    rf"(?:{DEGREE}|(?i:{any_of(spellings(HONORIFICS))}))(?:\.\s{{0,2}}|,?\s{{1,2}})"
)
# "thạc sĩ tâm lý X", "bác sĩ Ayurveda Y": the field of one who has learned it.
_LEARNED = re.compile(
    any_of(
        (
            "tiến sĩ", "tiến sỹ", "thạc sĩ", "thạc sỹ", "bác sĩ", "bác sỹ", "kỹ sư", "luật sư",
            "nhà nghiên cứu", "giáo sư", "nghệ nhân", "nghệ sĩ", "nghệ sỹ", "doanh nhân", "nhà báo",
        )
    ),
    re.IGNORECASE,
)  # fmt: skip
_FIELD = re.compile(
    rf"(?:[^\W\d_{UPPER}]{{1,8}}\s){{1,4}}(?=[{UPPER}])|[A-Z][a-z]{{2,14}}\s(?=[{UPPER}])"
)
_NO_FIELD = re.compile(any_of((*NAME_ENDS, *ADVERBS, *(w.form for w in REPORTING_VERBS))))
# A family name that looks like an honorific: "ông Ông Văn A", "xã Nậm Sao Già Bá B".
_SURNAME_ONG = re.compile(rf"(?:Ông|Già) [{UPPER}][^\W\d_]{{0,7}} [{UPPER}]")
_LONGER = re.compile(
    r"(?:già làng(?!\w)|đại biểu\s{1,2}(?:Quốc hội|HĐND|Hội đồng)|luật sư điều hành"
    r"|điều dưỡng trưởng"
    r"|(?:chuyên gia|nhà nghiên cứu)\s{1,2}(?-i:[a-zđ])"
    rf"|{any_of(FOLK)}(?!\s{{1,2}}(?-i:[{UPPER}])))",
    re.IGNORECASE,
)
_MOST_ROLES = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """The roles and honorifics before a name: from `start` on; the name from `names_from`.

    `mention` is where the mention begins; `direct` tells that a name must follow, `apart` that
    a comma stands between the role and an honorific.
    """

    start: int
    mention: int
    names_from: int
    honorific: str = ""
    role: Role | None = None
    direct: bool = False
    apart: bool = False


def lead_at(text: str, start: int, stop: int) -> Lead:
    """Read roles and honorifics from `start` on, as many as there are."""
    position, mention = start, start
    honorific, role, direct, apart = "", None, False, False
    for _ in range(_MOST_ROLES):
        if position > start and _SURNAME_ONG.match(text, position) and text[position - 2].isalnum():
            break  # "Cục trưởng Ông Văn A", "ông Ông Văn A"
        match = _HONORIFIC.match(text, position, stop)
        if match and not _LONGER.match(text, position, stop):  # a title that begins like one
            if not honorific:
                mention = position
                apart = role is not None and "," in text[role.end : position]
            called = honorific.strip(" ,")
            honorific = called if called.lower() in CALLED else match[0]
            direct, position = True, _past_field(text, match, stop)
        elif found := role_at(text, position, stop):
            role, direct, honorific = with_body(text, role, found), True, ""
            position = mention = joined(text, found.end, stop)
        else:
            break
    return Lead(
        start=start,
        mention=mention,
        names_from=position,
        honorific=squeezed(honorific).lower(),
        role=role,
        direct=direct,
        apart=apart,
    )


def _past_field(text: str, honorific: re.Match[str], stop: int) -> int:
    """Return where the name begins behind an honorific, past its field: "thạc sĩ tâm lý X"."""
    end = honorific.end()
    field = _FIELD.match(text, end, stop) if _LEARNED.match(honorific[0]) else None
    if not field or _NO_FIELD.search(field[0]):
        return end
    full = name_at(text, field.end(), stop, titled=True) or foreign_name_at(text, field.end(), stop)
    return field.end() if full and " " in full.of(text) else end
