"""Geometry of pictures: what stands where, for any number of things with any names."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from kyyeu.pages.atoms import Name
from kyyeu.pages.relations import Edge, Node, Relations
from kyyeu.pages.timeline import Moment, Timeline
from kyyeu.render.pictures import DrawnNode, drawn_map, drawn_timeline, wrapped

names = st.text(min_size=0, max_size=120)


def nodes(prefix: str, labels: list[str]) -> tuple[Node, ...]:
    return tuple(
        Node(key=f"{prefix}{number}", name=Name(text=label, language="vi"), link=None)
        for number, label in enumerate(labels)
    )


def overlap(one: DrawnNode, two: DrawnNode) -> bool:
    beside = one.x + one.width <= two.x or two.x + two.width <= one.x
    above = one.y + one.height <= two.y or two.y + two.height <= one.y
    return not (beside or above)


@given(*(st.lists(names, max_size=6) for _ in range(3)))
def test_nodes_stand_apart_and_within(
    documents: list[str], voices: list[str], topics: list[str]
) -> None:
    found = Relations(
        documents=nodes("d", documents),
        voices=nodes("v", voices),
        topics=nodes("t", topics),
        cites=(),
        takes_up=(),
    )
    drawn = drawn_map(found)
    every = (*drawn.documents, *drawn.voices, *drawn.topics)
    assert len(every) == len(documents) + len(voices) + len(topics)
    for node in every:
        assert node.x >= 0
        assert node.x + node.width <= drawn.width
        assert node.y >= 0
        assert node.y + node.height <= drawn.height
        assert all(node.y < y <= node.y + node.height for y, _ in node.lines)
    assert not any(overlap(one, two) for one, two in combinations(every, 2))


def test_edges_lead_from_the_middle_of_a_box_to_the_middle_of_another() -> None:
    found = Relations(
        documents=nodes("d", ["Nghị quyết 1"]),
        voices=nodes("v", ["An", "Bình"]),
        topics=nodes("t", ["Lúa"]),
        cites=(Edge(voice="v0", other="d0", ground="stated", homes=()),),
        takes_up=(Edge(voice="v1", other="t0", ground="ours", homes=()),),
    )
    drawn = drawn_map(found)
    assert [edge.ground for edge in drawn.edges] == ["ours", "stated"]
    document, (an, binh), topic = drawn.documents[0], drawn.voices, drawn.topics[0]
    start = f"M{document.x + document.width} {document.middle}C"
    assert drawn.edges[1].path.startswith(start)
    assert drawn.edges[1].path.endswith(f" {an.x} {an.middle}")
    assert drawn.edges[0].path.startswith(f"M{binh.x + binh.width} {binh.middle}C")
    assert drawn.edges[0].path.endswith(f" {topic.x} {topic.middle}")


@given(names)
def test_lines_fit_and_lose_nothing_but_at_the_end(text: str) -> None:
    lines = wrapped(text)
    assert 1 <= len(lines) <= 3
    assert all(len(line) <= 26 for line in lines)
    kept = "".join("".join(lines).split())
    whole = "".join(text.split())
    assert whole == kept or (kept.endswith("…") and whole.startswith(kept[:-1]))


def moment(iso: str) -> Moment:
    return Moment(iso=iso, label=iso, documents=(), events=(), homes=())


@given(st.lists(st.integers(1900, 2099), min_size=2, max_size=30))
def test_moments_stand_in_order_with_room_for_their_labels(years: list[int]) -> None:
    drawn = drawn_timeline(Timeline(moments=tuple(moment(str(year)) for year in sorted(years))))
    places = [item.x for item in drawn.moments]
    assert all(two - one >= 90 for one, two in pairwise(places))
    assert places[0] >= 50
    assert places[-1] + 50 <= drawn.width


def test_a_long_time_is_drawn_broken() -> None:
    moments = tuple(map(moment, ("2018-03-22", "2019", "2030-01", "2045-12-31")))
    drawn = drawn_timeline(Timeline(moments=moments))
    assert [gap.broken for gap in drawn.gaps] == [False, True, True]
