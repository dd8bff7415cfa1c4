"""Which part of a translation stands for a part of a sentence, where that can be told."""

from __future__ import annotations

from kyyeu.text.span import Span

_STOPS = " \t\n.…;"


def shortened(text: str, limit: int = 80) -> str:
    """Return `text` on one line, cut between words with an ellipsis where it is longer."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    cut = line.rfind(" ", 0, limit)
    return line[: cut if cut > 0 else limit - 1].rstrip(" ,;:–-") + "…"


def shortened_before(text: str, limit: int) -> str:
    """Return the end of `text` on one line, with an ellipsis before it where it is longer."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    cut = line.find(" ", len(line) - limit)
    return "…" + line[cut if cut >= 0 else len(line) - limit + 1 :].lstrip(" ,;:–-")


def capitalised(text: str) -> str:
    """Return `text` with a capital at its start."""
    return text[:1].upper() + text[1:]


def matching_part(sentence: str, translation: str, part: Span) -> str | None:
    """Return the part of `translation` for `part` of `sentence`, or None.

    Only where the marks leave no doubt: the one quotation of both, or one of equally
    many parts between semicolons, the mark that both languages use alike.
    """
    return _quotation(sentence, translation, part) or _listed(sentence, translation, part)


def _listed(sentence: str, translation: str, part: Span) -> str | None:
    """Return the part between semicolons; stops at its end are left out, as in a topic."""
    theirs = sentence.split(";")
    ours = translation.split(";")
    if len(theirs) != len(ours) or len(ours) < 2:
        return None
    position = 0
    for index, piece in enumerate(theirs):
        if position <= part.start and part.end <= position + len(piece):
            return ours[index].strip().rstrip(_STOPS) or None
        position += len(piece) + 1
    return None


def _quotation(sentence: str, translation: str, part: Span) -> str | None:
    """Return the quoted words, where `part` is the one quotation of the sentence."""
    theirs, ours = _quoted(sentence), _quoted(translation)
    if theirs is None or ours is None or theirs[1:] != ours[1:]:
        return None
    quoted = theirs[0]
    beside = sentence[quoted.start : part.start] + sentence[part.end : quoted.end]
    if not quoted.contains(part) or any(char.isalnum() for char in beside):
        return None
    return ours[0].of(translation).strip() or None


def _quoted(text: str) -> tuple[Span, bool, bool] | None:
    """Return the span of the one quotation and whether it opens and closes within `text`.

    One that runs on from the sentence before, or into the next, counts as well.
    """
    opened = [place for place, char in enumerate(text) if char == "“"]
    closed = [place for place, char in enumerate(text) if char == "”"]
    if not opened and not closed and text.count('"') == 2:
        opened, closed = [text.index('"')], [text.rindex('"')]
    if len(opened) > 1 or len(closed) > 1 or not (opened or closed):
        return None
    start = opened[0] + 1 if opened else 0
    end = closed[0] if closed else len(text)
    if start > end:
        return None
    return Span(start=start, end=end), bool(opened), bool(closed)
