"""What differs between two states of what was published."""

from __future__ import annotations

import pytest

from kyyeu.link.published import (
    FORMAT,
    Published,
    PublishedReport,
    PublishedSentence,
    published_json,
    read_published,
)
from kyyeu.link.since import Was, differences


def sentence(name: str, vi: str, en: str = "") -> PublishedSentence:
    return PublishedSentence(id=name, vi=vi, en=en, state="current" if en else "missing")


def state(as_of: str, **reports: list[PublishedSentence]) -> Published:
    return Published(
        format=FORMAT,
        as_of=as_of,
        reports=tuple(
            PublishedReport(slug=slug, title=slug.upper(), date=None, sentences=tuple(found))
            for slug, found in reports.items()
        ),
    )


OLD = state(
    "2026-01-31",
    a=[
        sentence("1", "Một.", "One."),
        sentence("2", "Hai.", "Two."),
        sentence("3", "Ba."),
        sentence("4", "Bốn.", "Four."),
        sentence("5", "Năm  và\nsáu.", "Five  and six."),
    ],
    gone=[sentence("8", "Tám.")],
    same=[sentence("9", "Chín.")],
)
NOW = state(
    "2026-02-28",
    new=[sentence("7", "Bảy.")],
    a=[
        sentence("1", "Một!", "One."),
        sentence("6", "Sáu.", "Six."),
        sentence("2", "Hai.", "Two!"),
        sentence("3", "Ba.", "Three."),
        sentence("5", "Năm và sáu.", "Five and six."),
    ],
    same=[sentence("9", "Chín.")],
)


def test_each_difference_is_listed_once() -> None:
    found = differences(OLD, NOW)
    assert found.since == "2026-01-31"
    assert found.new == ("new",)
    assert [report.slug for report in found.withdrawn] == ["gone"]
    (report,) = found.reports
    assert report.slug == "a"
    assert report.changed == (Was(sentence="1", was="Một."),)
    assert report.added == ("6",)
    assert [item.vi for item in report.gone] == ["Bốn."]
    assert report.retranslated == (Was(sentence="2", was="Two."),)
    assert report.translated == ("3",)


def test_nothing_differs_from_itself() -> None:
    found = differences(NOW, NOW)
    assert (found.new, found.withdrawn, found.reports) == ((), (), ())


def test_round_trip_of_any_characters() -> None:
    odd = state("", a=[sentence("1", "\x00\u2028</script>\U0001f600", "\ufeff")])
    assert read_published(published_json(odd).encode()) == odd


@pytest.mark.parametrize("data", [b"", b"{}", b"\xff", b'{"format":"x","as_of":"","reports":[]}'])
def test_what_is_no_such_data(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_published(data)
