"""The one escaper: any text at all, made harmless in Markdown, in HTML and in front matter.

Everything but letters, digits and spaces becomes a character reference, so nothing is left
that Markdown, a template engine or HTML could act on. Characters that no character
reference can stand for (NUL, most controls, noncharacters, lone surrogates), and those
that Python-Markdown keeps for itself (U+0002, U+0003), become a marked picture of them.
"""

from __future__ import annotations

import re

_NOT_PLAIN = re.compile(r"[^\w ]|_")
# Punctuation of labels that no Markdown or HTML acts on within a line.
_NOT_LABEL = re.compile(r"[^\w .,;:?()/%“”‘’…–—·-]|_")
# What ids and addresses are made of besides; Markdown does not look into tags.
_NOT_NAME = re.compile(r"[^\w ./#%-]|_")
_REPLACEMENT = "\ufffd"
# What may end a script element or stand in no HTML: the rest of JSON is harmless there.
_PLANES = range(0, 0x110000, 0x10000)
_LAST_TWO = "".join(chr(plane + 0xFFFE) + chr(plane + 0xFFFF) for plane in _PLANES)
_NOT_JSON = re.compile(f"[<>&\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef{_LAST_TWO}]")


def escape(text: str) -> str:
    """Return `text` for Markdown and HTML alike, in running text and within raw HTML."""
    return _NOT_PLAIN.sub(_reference, text)


def escape_plain(text: str) -> str:
    """Return `text` for where no tag may stand: attributes, front matter.

    What has no character reference is left out as U+FFFD.
    """
    return _NOT_PLAIN.sub(_plain_reference, text)


def escape_name(text: str) -> str:
    """Return an id, a slug or an address for an attribute, where scripts look for it."""
    return _NOT_NAME.sub(_plain_reference, text)


def escape_label(text: str) -> str:
    """Return a label of ours, more readable in the Markdown than `escape` leaves it."""
    return _NOT_LABEL.sub(_reference, text)


def escape_json(text: str) -> str:
    """Return JSON for a script element: the same value, written without what HTML acts on."""
    return _NOT_JSON.sub(_json_escape, text)


def has_reference(code: int) -> bool:
    """Tell whether the code point can stand in HTML as a character reference."""
    if code < 0x20:
        return code in (0x09, 0x0A)
    return not (
        0x7F <= code <= 0x9F
        or 0xD800 <= code <= 0xDFFF
        or 0xFDD0 <= code <= 0xFDEF
        or code & 0xFFFE == 0xFFFE
    )


def _reference(found: re.Match[str]) -> str:
    code = ord(found[0])
    if has_reference(code):
        return f"&#{code};"
    # U+2400 and following are pictures of the controls; DEL has its own.
    picture = chr(0x2400 + code) if code < 0x20 else "\u2421" if code == 0x7F else _REPLACEMENT
    return f'<span class="ky-cp" data-cp="{code:04X}">&#{ord(picture)};</span>'


def _json_escape(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[place : place + 4]}" for place in range(0, len(units), 4))


def _plain_reference(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"&#{code if has_reference(code) else ord(_REPLACEMENT)};"
