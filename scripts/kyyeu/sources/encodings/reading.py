"""Bytes to text, with what they were taken for and how sure that is."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kyyeu.model.errors import SourceError
from kyyeu.sources.encodings import tcvn3, utf, western
from kyyeu.sources.encodings.recognise import (
    TABLES,
    WESTERN,
    Guess,
    Sureness,
    Table,
    fitting,
    marked_words,
    recognise,
    shares,
)

NAMES = ("utf-8", "utf-16", *sorted(TABLES))
"""The encodings that a person can name."""

_TCVN3 = TABLES["tcvn3"]
_LABELS = {"utf-8": "UTF-8", "utf-16": "UTF-16", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16"}
_HINT = "Name its encoding with --encoding, one of: " + ", ".join(NAMES)
# Letters that no legacy font has: a line with one of them is Unicode already.
_UNICODE = re.compile(
    r"[\u0100-\u0151\u0154-\u015f\u0162-\u0177\u0179-\u017c\u017f-\u0191\u0193-\u024f"
    r"\u0300-\u036f\u1e00-\u1eff]"
)
# Text that is Unicode by form is taken for a legacy font's only with so many words of
# evidence, and where so much more of it becomes Vietnamese than is already.
_WORDS, _GAIN = 4, 0.5
# With fewer it takes all of them; with fewer still it is only said.
_FEW = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Text, the encoding it was taken to be in, how sure that is, and what to say about it.

    `table` names the legacy table that was used, "" where none was.
    """

    text: str
    encoding: str
    sure: Sureness
    notes: tuple[str, ...] = ()
    table: str = ""


def read_bytes(received: bytes, *, shown: str, named: str | None = None) -> Reading:
    """Decode `received`: as `named` (one of NAMES), or as what it is recognised to be.

    Raises SourceError, with the line, where the bytes do not fit the named encoding or
    none fits them.
    """
    unmarked = None if utf.by_mark(received) else utf.utf16_without_mark(received)
    legacy = named in TABLES
    encoding = (None if legacy else named) or utf.by_mark(received) or unmarked or "utf-8"
    text = utf.decoded(received, encoding)
    if isinstance(text, str):
        notes = (_NO_MARK,) if unmarked and encoding == unmarked else ()
        sure: Sureness = "sure" if notes else "certain"
        reading = Reading(text=text, encoding=_LABELS[encoding], sure=sure, notes=notes)
        return read_text(reading, named=named)
    view = western.view(received)
    if named in TABLES:
        return _by_table(view, TABLES[named], "certain", _ASKED)
    if named or encoding != "utf-8" or utf.is_damaged_utf8(received):
        raise _misfit(received, text, shown, "")
    guess = None if western.OPEN.search(view) else recognise(view)
    if guess is None:
        tried = ", ".join(f"{label} {_percent(share)}" for label, share in shares(view).items())
        raise _misfit(
            received, text, shown, f", and no other encoding fits (Vietnamese words: {tried})"
        )
    return _by_table(view, guess.table, guess.sure, _evidence(guess))


_NO_MARK = "taken for UTF-16 without a byte order mark"
_ASKED = "as was asked for"


def read_text(reading: Reading, *, named: str | None = None) -> Reading:
    """Return `reading` with lines that were typed in a legacy font turned into Unicode.

    A document made with such a font stores the characters that Windows-1252 has for the
    font's codes ("Héi th¶o" for "Hội thảo"). Lines with a letter that no such font has
    are left as they are. The table is that `named`, or the one recognised.
    """
    if named in _LABELS:
        return reading
    lines = reading.text.splitlines(keepends=True)
    legacy = [index for index, line in enumerate(lines) if not _UNICODE.search(line)]
    view = "".join(lines[index] for index in legacy)
    if named in TABLES:
        table, sure, why = TABLES[named], reading.sure, _ASKED
    else:
        guess = recognise(view)
        if guess is None or guess.table is WESTERN or not _is_gain(view, guess):
            return reading
        table, sure, why = guess.table, guess.sure, _evidence(guess)
        if guess.words < _FEW or (guess.words < _WORDS and guess.fitting < guess.words):
            said = f"may be {table.label}, {why}; if so, say --encoding {table.name}"
            return replace(reading, sure="unsure", notes=(*reading.notes, said))
    for index in legacy:
        lines[index] = table.decode(lines[index])
    text, notes = _finished("".join(lines), table, why)
    kept = len(lines) - len(legacy)
    mixed = (f"{kept} of {len(lines)} lines were Unicode already and stay",) if kept else ()
    return Reading(
        text=text,
        encoding=f"{reading.encoding} holding {table.label}",
        sure=sure,
        notes=(*reading.notes, *notes, *mixed),
        table=table.name,
    )


def _is_gain(view: str, guess: Guess) -> bool:
    """Tell whether much more of `view` becomes Vietnamese than is already."""
    already = fitting(marked_words(view), WESTERN)
    return guess.fitting - already >= _GAIN * guess.words


def _by_table(view: str, table: Table, sure: Sureness, why: str) -> Reading:
    text, notes = _finished(table.decode(view), table, why)
    return Reading(text=text, encoding=table.label, sure=sure, notes=notes, table=table.name)


def _finished(text: str, table: Table, why: str) -> tuple[str, tuple[str, ...]]:
    """Return decoded text with the capitals that `table` lacks, and what to say about it."""
    said = f"taken for {table.label}, {why}"
    if table is not _TCVN3:
        return text, (said,)
    text, count = tcvn3.with_capitals(text)
    restored = f"; those of {count} words written in capitals are restored" if count else ""
    return text, (said, _CAPITALS + restored)


_CAPITALS = (
    "this encoding has no capitals with tones: fonts like .VnTimeH draw them with the codes of "
    "small letters, so where a font made a capital (Ấn, Ủy) it cannot be known and stands small"
)


def _evidence(guess: Guess) -> str:
    if not guess.words:
        return "as no letter beyond ASCII says otherwise"
    kind = "Western" if guess.table is WESTERN else "Vietnamese"
    said = (
        f"{guess.sure}: {guess.fitting} of {guess.words} words with marks come out as {kind} "
        f"({_percent(guess.share)}; under the next best table {_percent(guess.next_best)})"
    )
    return said if guess.sure == "sure" else f"{said}; compare the text with the original"


def _percent(share: float) -> str:
    return f"{share:.0%}"


def _misfit(received: bytes, fault: utf.Fault, shown: str, more: str) -> SourceError:
    line = received[: fault.offset].count(b"\n") + 1
    byte = received[fault.offset] if fault.offset < len(received) else 0
    said = f"byte {fault.offset + 1} (0x{byte:02x}) is not {fault.encoding}{more}"
    return SourceError(said, path=shown, line=line, hint=_HINT)
