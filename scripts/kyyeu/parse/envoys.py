"""Whom a state sends, and where to: "Đại sứ Lào tại Việt Nam", "Tổng lãnh sự Nhật Bản tại TP.HCM".

An envoy is called so by both countries, and neither is a body that the title is held in.
"""

from __future__ import annotations

import re

from kyyeu.parse.tables.names import COUNTRIES, PROVINCES
from kyyeu.parse.units import Role, fact
from kyyeu.parse.words import any_of
from kyyeu.text.span import Span

_ENVOY = re.compile(
    rf"(?:{any_of(('phó', 'nguyên', 'cựu'))}\s){{0,2}}"
    + any_of(("đại sứ", "tổng lãnh sự", "phó tổng lãnh sự", "lãnh sự", "đại biện lâm thời")),
    re.IGNORECASE,
)
_STATE = re.compile(
    rf"(?:(?:Vương quốc|Cộng hòa|Cộng hoà|CHLB|CHDCND|CH|Liên bang)\s){{0,3}}{any_of(COUNTRIES)}"
)
_SENT_TO = re.compile(
    rf"\stại\s(?:{any_of((*COUNTRIES, *PROVINCES, 'ASEAN', 'WTO'))}"
    r"|(?:(?:TP|Tp|thành phố|Thành phố)\.?\s?)?(?:HCM|Hồ Chí Minh)(?!\w))"
)


def envoy(text: str, title: Span, stop: int) -> Role | None:
    """Return the role of an envoy whose title of the table stands at `title`, with both states."""
    sent = _ENVOY.fullmatch(text, title.start, title.end)
    of = _STATE.match(text, title.end + 1, stop) if sent else None
    if of is None:
        return None
    to = _SENT_TO.match(text, of.end(), stop)
    whole = Span(start=title.start, end=to.end() if to else of.end())
    return Role(title=fact(text, whole), organisation=None, end=whole.end)
