"""How a sentence is cited: in Vietnamese administrative style, and in English.

The report by its full title, who led the event, its date; then paragraph and sentence; then
as of when and where it is read. The same words serve the menu of a sentence, for which a
script puts in the sentence's place, and whatever else cites.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from markupsafe import Markup

from kyyeu.pages import routes
from kyyeu.pages.citing import Cited, Citing
from kyyeu.pages.labels import N_, Labels
from kyyeu.pages.routes import Language
from kyyeu.render.escape import escape_plain

# What the menu of a sentence says; a script shows them under these names.
_MENU: Mapping[str, str] = {
    "title": N_("Đoạn %(block)s, câu %(number)s"),
    "close": N_("Đóng"),
    "home": N_("Xem trong toàn văn"),
    "link": N_("Sao chép liên kết"),
    "vi": N_("Sao chép trích dẫn (tiếng Việt)"),
    "en": N_("Sao chép trích dẫn (tiếng Anh)"),
    "quote": N_("Sao chép câu, cả hai thứ tiếng"),
    "copied": N_("Đã sao chép"),
    "refused": N_("Trình duyệt không cho sao chép. Nội dung đã được chọn sẵn: bấm Ctrl+C."),
}

_TWIN: Mapping[Language, str] = {
    "vi": N_("Xem câu này trong bản tiếng Anh"),
    "en": N_("Xem câu này trong nguyên bản tiếng Việt"),
}


def cited_name(report: Cited, labels: Labels) -> str:
    """Return a report as a citation names it: title, who led the event, its date."""
    parts = [report.title]
    if report.hosts:
        hosts = ", ".join(report.hosts)
        parts.append(labels.gettext(N_("do %(hosts)s chủ trì")) % {"hosts": hosts})
    if report.date:
        parts.append(labels.gettext(N_("ngày %(date)s")) % {"date": report.date})
    else:
        parts.append(labels.gettext(N_("báo cáo không ghi ngày")))
    return ", ".join(parts)


def citation(name: str, place: tuple[str, str], *, as_of: str, address: str, labels: Labels) -> str:
    """Return the citation of a sentence of the report called `name`.

    `place` is its paragraph and its number there; `as_of` is a written date, or "".
    """
    placed = labels.gettext(N_("%(report)s, đoạn %(block)s, câu %(number)s"))
    notes = [address]
    if as_of:
        notes.insert(0, labels.gettext(N_("nội dung tính đến ngày %(date)s")) % {"date": as_of})
    cited = placed % {"report": name, "block": place[0], "number": place[1]}
    return f"{cited} (Kỷ yếu, {'; '.join(notes)})"


def reading_data(
    citing: Citing, labels: Mapping[Language, Labels], language: Language, address: str
) -> Markup:
    """Return, as JSON in an attribute, what the menus of a page's sentences need.

    `address` is the page's.

    Citations hold `{report}`, `{block}`, `{number}` and `{address}` for a script to fill in.
    """
    own = labels[language]
    messages = {**_MENU, "twin": _TWIN[language]}
    menu = {name: own.gettext(message) for name, message in messages.items()}
    data = {
        "menu": {name: _braced(text) for name, text in menu.items()},
        "cite": {
            lang: citation(
                "{report}",
                ("{block}", "{number}"),
                as_of=citing.as_of[lang],
                address="{address}",
                labels=labels[lang],
            )
            for lang in routes.LANGUAGES
        },
        "unofficial": labels["en"].gettext(N_("Bản dịch tiếng Anh không chính thức")),
        "stale": labels["en"].gettext(N_("Nguyên bản đã thay đổi sau khi dịch")),
        "depth": (routes.language_root(language) + address).count("/"),
        "bundle": f"kyyeu-{citing.as_of_iso}" if citing.as_of_iso else "kyyeu",
        "reports": {
            report.slug: {
                "address": report.address,
                **{lang: cited_name(report.named[lang], labels[lang]) for lang in routes.LANGUAGES},
            }
            for report in citing.reports
        },
    }
    text = json.dumps(data, separators=(",", ":"), sort_keys=True)  # ASCII, whatever a title holds
    return Markup(f'<div class="ky-reading" hidden data-json="{escape_plain(text)}"></div>')


def _braced(text: str) -> str:
    return text % {"block": "{block}", "number": "{number}"} if "%(" in text else text
