"""Anchors of headings that name none themselves (hand-written pages)."""

from __future__ import annotations

from kyyeu.text.slug import slug


def heading_slug(text: str, separator: str) -> str:
    """Return an ASCII anchor for a heading, its words joined by `separator`.

    Python-Markdown calls it and tells equal ones apart.
    """
    return slug(text).replace("-", separator)
