"""What pages need of the labels: Vietnamese message ids in, words of the page's language out."""

from __future__ import annotations

from typing import Protocol

from kyyeu.text.span import Span


class Labels(Protocol):
    """A catalogue of labels in one language."""

    def gettext(self, message: str, /) -> str:
        """Return the label for a Vietnamese message id, or the id where there is none."""
        ...

    def ngettext(self, singular: str, plural: str, n: int, /) -> str:
        """Return the label for `n` things."""
        ...


def N_(message: str) -> str:  # noqa: N802 - the name that extractors of message ids look for
    """Return `message`, marked as a message id that is looked up elsewhere."""
    return message


def editors_note(span: Span | None) -> str:
    """Return what is said beside a fact: nothing where the text states it at `span`."""
    return "" if span is not None else N_("Theo ban biên tập")
