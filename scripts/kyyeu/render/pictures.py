"""Pictures as geometry: where the parts of a time line, a map and a strip stand in an SVG.

All lengths are units of the picture's viewBox, which are CSS pixels at its natural size. The
templates draw; nothing here knows of a tag.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from kyyeu.pages.relations import Edge, Ground, Node, Relations
from kyyeu.pages.timeline import Moment, Timeline

# The time line: a step is what a year takes, up to a number of years that still counts.
_STEP, _LONGEST_GAP, _MARGIN, _MOMENT = 26, 5, 60, 92
# The map: three columns, of this width and with this much between them.
_COLUMN, _BETWEEN, _LINE, _PADDING, _ROW_GAP = 204, 54, 17, 8, 12
# Characters of a line and lines of a node; the mean width of a letter is below 7.2 at 13 px.
_CHARACTERS, _MOST_LINES = 26, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnMoment:
    """A moment at `x`."""

    x: int
    moment: Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnGap:
    """A part of the line from `start` to `end`; `broken` where it stands for more years."""

    start: int
    end: int
    broken: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnTimeline:
    """A time line of this width."""

    width: int
    moments: tuple[DrawnMoment, ...]
    gaps: tuple[DrawnGap, ...]


def drawn_timeline(line: Timeline) -> DrawnTimeline:
    """Place the moments: further apart the more years lie between, but no further than five."""
    years = [moment.year for moment in line.moments]
    gaps = [two - one for one, two in pairwise(years)]
    steps = [_MOMENT + _STEP * max(min(gap, _LONGEST_GAP) - 1, 0) for gap in gaps]
    places = list(accumulate(steps, initial=_MARGIN))
    return DrawnTimeline(
        width=places[-1] + _MARGIN,
        moments=tuple(
            DrawnMoment(x=x, moment=moment) for x, moment in zip(places, line.moments, strict=True)
        ),
        gaps=tuple(
            DrawnGap(start=one, end=two, broken=gap > _LONGEST_GAP)
            for (one, two), gap in zip(pairwise(places), gaps, strict=True)
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnNode:
    """A node's box, and its name in lines, each with its base line."""

    x: int
    y: int
    width: int
    height: int
    node: Node
    lines: tuple[tuple[int, str], ...]

    @property
    def middle(self) -> int:
        """Return the height of its middle."""
        return self.y + self.height // 2


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnEdge:
    """An edge as a path of SVG."""

    path: str
    ground: Ground


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnMap:
    """A map: its size, where its columns start, its nodes and edges."""

    width: int
    height: int
    columns: tuple[int, int, int]
    documents: tuple[DrawnNode, ...]
    voices: tuple[DrawnNode, ...]
    topics: tuple[DrawnNode, ...]
    edges: tuple[DrawnEdge, ...]


def drawn_map(found: Relations) -> DrawnMap:
    """Place the nodes in three columns, each centred, and lead the edges between them."""
    columns = [found.documents, found.voices, found.topics]
    heights = [_height(nodes) for nodes in columns]
    height = max(heights)
    placed = [
        tuple(_placed(nodes, number * (_COLUMN + _BETWEEN), (height - own) // 2))
        for number, (nodes, own) in enumerate(zip(columns, heights, strict=True))
    ]
    boxes = [{item.node.key: item for item in column} for column in placed]
    edges = (
        *_edges(found.cites, boxes[1], boxes[0]),
        *_edges(found.takes_up, boxes[1], boxes[2]),
    )
    return DrawnMap(
        width=3 * _COLUMN + 2 * _BETWEEN,
        height=height,
        columns=(0, _COLUMN + _BETWEEN, 2 * (_COLUMN + _BETWEEN)),
        documents=placed[0],
        voices=placed[1],
        topics=placed[2],
        # What is stated is drawn last, over the rest.
        edges=tuple(sorted(edges, key=lambda edge: edge.ground == "stated")),
    )


def _edges(
    edges: Iterable[Edge], voices: Mapping[str, DrawnNode], others: Mapping[str, DrawnNode]
) -> Iterable[DrawnEdge]:
    for edge in edges:
        voice, other = voices[edge.voice], others[edge.other]
        left, right = (other, voice) if other.x < voice.x else (voice, other)
        start, end = left.x + left.width, right.x
        bend = (start + end) // 2
        one, two = left.middle, right.middle
        path = f"M{start} {one}C{bend} {one} {bend} {two} {end} {two}"
        yield DrawnEdge(path=path, ground=edge.ground)


def _placed(nodes: Iterable[Node], x: int, top: int) -> Iterable[DrawnNode]:
    y = top
    for node in nodes:
        lines = wrapped(node.name.text)
        height = len(lines) * _LINE + 2 * _PADDING
        yield DrawnNode(
            x=x,
            y=y,
            width=_COLUMN,
            height=height,
            node=node,
            lines=tuple(
                (y + _PADDING + number * _LINE + 13, line) for number, line in enumerate(lines)
            ),
        )
        y += height + _ROW_GAP


def _height(nodes: Sequence[Node]) -> int:
    boxes = (len(wrapped(node.name.text)) * _LINE + 2 * _PADDING for node in nodes)
    return max(sum(boxes) + _ROW_GAP * (len(nodes) - 1), 0)


def wrapped(text: str) -> tuple[str, ...]:
    """Return `text` in lines that fit a node; what does not fit is cut, with an ellipsis."""
    lines = [""]
    for word in text.split():
        while len(word) > _CHARACTERS:  # an address, perhaps: no line holds it
            lines[-1:] = [*([lines[-1]] if lines[-1] else []), word[:_CHARACTERS], ""]
            word = word[_CHARACTERS:]  # noqa: PLW2901 - what is left of it
        longer = f"{lines[-1]} {word}".strip()
        if len(longer) <= _CHARACTERS:
            lines[-1] = longer
        else:
            lines.append(word)
    lines = [line for line in lines if line] or [""]
    if len(lines) > _MOST_LINES:
        last = lines[_MOST_LINES - 1][: _CHARACTERS - 1].rstrip()
        lines = [*lines[: _MOST_LINES - 1], f"{last}…"]
    return tuple(lines)
