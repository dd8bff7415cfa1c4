"""Tables of words that are long and need no more than a line each: text files beside this one.

Words are parted by commas; what stands in a line belongs together. "#" opens a comment.
"""

from __future__ import annotations

from importlib.resources import files


def words_by_line(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the words of each line of a table, given the name of its file."""
    lines = files(__package__).joinpath(name).read_text(encoding="utf-8").splitlines()
    return tuple(
        tuple(word.strip() for word in line.split(",") if word.strip())
        for line in lines
        if line.strip() and not line.startswith("#")
    )


# What goes side by side within one entry of a list, in any order of a row.
SIDE_BY_SIDE = words_by_line("side_by_side.txt")
# Verbs of what is done to something; nouns that head what is talked about.
ACTS = frozenset(word for row in words_by_line("acts.txt") for word in row)
MATTERS = frozenset(word for row in words_by_line("matters.txt") for word in row)
