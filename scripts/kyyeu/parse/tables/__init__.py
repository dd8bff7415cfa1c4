"""What the recognisers know of official Vietnamese: words as data, each with an example.

Tests run the tables both ways: each entry is found in its own example, and nothing
longer of the same table is found there instead.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """A word or phrase of a table and a sentence (made up) in which it does its work."""

    form: str
    example: str
