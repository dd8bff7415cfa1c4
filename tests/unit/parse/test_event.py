"""What an event is called and where it was held, where the report writes it."""

# ruff: noqa: E501 - a case is one line

from __future__ import annotations

import pytest

from kyyeu.model.source import Source
from kyyeu.parse.context import context_of
from kyyeu.parse.event import find_event
from kyyeu.parse.tables.events import OTHER_PHRASES, SAID_OF_EVENTS, VENUES

NAMES = [
    ("Ngày 5/6, Sở Y tế tổ chức Hội nghị tổng kết Chương trình “Muối và gạo” tại Huế.", "Hội nghị tổng kết Chương trình “Muối và gạo”"),
    ("Sáng 5/6, Sở Y tế tổ chức hội thảo “Muối và gạo” tại Huế.", "hội thảo “Muối và gạo”"),
    ("Hội thảo mang tên “Muối và gạo” đã bế mạc.", "Hội thảo mang tên “Muối và gạo”"),
    ("Sở Y tế tổ chức hội nghị cán bộ, công chức, viên chức năm 2018, thu hút nhiều người.", "hội nghị cán bộ, công chức, viên chức năm 2018"),
    ("Đã diễn ra Hội nghị xúc tiến du lịch miền biển và miền núi tại Huế.", "Hội nghị xúc tiến du lịch miền biển và miền núi"),
    ("Hội thảo nuôi cá lồng bè do Sở Y tế tổ chức.", "Hội thảo nuôi cá lồng bè"),
    ("Ông Ba mở đầu Diễn đàn Nghề muối Hải Ninh lần thứ 4 bằng một câu chuyện.", "Diễn đàn Nghề muối Hải Ninh lần thứ 4"),
    ("Tại Diễn đàn Thanh niên làm muối 2018, ông Ba phát biểu.", "Diễn đàn Thanh niên làm muối 2018"),
    ("Nghị quyết Đại hội XIII của Đảng được nhắc lại.", None),
    ("Ông Ba dự hội thảo này và nói nhiều.", None),
    ("Ông kể “Hội thảo khoa học lần thứ nhất” cho vui.", None),
]  # fmt: skip

PLACES = [
    ("Sáng 5/6, tại Trung tâm Hội nghị Biển Xanh, thành phố Hải Ninh, hội thảo diễn ra.", "Trung tâm Hội nghị Biển Xanh, thành phố Hải Ninh"),
    ("Ngày 5/6, tại huyện Nậm Khao, Hải Ninh, Sở Y tế tổ chức hội thảo.", "huyện Nậm Khao, Hải Ninh"),
    ("Ngày 5/6, tại Hải Ninh, Sở Y tế tổ chức hội thảo.", "Hải Ninh"),
    ("Ngày 5/6, tại Hải Ninh, Lê Văn Ba tổ chức hội thảo.", "Hải Ninh"),
    ("Hội nghị tổ chức tại Vientiane, Lào hôm nay.", "Vientiane, Lào"),
    ("Hội thảo diễn ra ngay tại nhà văn hóa xã, với nhiều khách.", "nhà văn hóa xã"),
    ("Phát biểu tại Hội nghị, ông Ba khai mạc phiên đầu.", None),
    ("Phát biểu tại APEC, ông Ba khai mạc hội nghị.", None),
]  # fmt: skip


DATES = [
    ("Ngày 5/6/2026, Sở Y tế tổ chức hội thảo.", "2026-06-05"),
    ("Trong hai ngày 5 và 6/3/2026, Sở Y tế tổ chức hội thảo.", "2026-03-05"),
    ("Từ ngày 5 đến ngày 7/3, Sở Y tế tổ chức hội thảo.", "--03-05"),
    ("Hai ngày 5-6/3, Sở Y tế tổ chức hội thảo.", "--03-05"),
    ("Ngày 30 và 2/3, Sở Y tế tổ chức hội thảo.", "--03-02"),
    ("Hội thảo bàn về 5 và 6/3 suất ăn.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "date"), DATES, ids=lambda case: str(case)[:30])
def test_dates(text: str, date: str | None) -> None:
    event = find_event(context_of(Source(slug="x", path="x.txt", text=text, sha256="")))
    assert (event.date and event.date.value) == date


def test_the_date_of_several_days_is_shown_from_the_first_on() -> None:
    text = "Trong hai ngày 5 và 6/3/2026, Sở Y tế tổ chức hội thảo."
    event = find_event(context_of(Source(slug="x", path="x.txt", text=text, sha256="")))
    assert event.date
    assert event.date.span
    assert event.date.span.of(text) == "5 và 6/3/2026"


def event_of(text: str) -> tuple[str | None, str | None]:
    event = find_event(context_of(Source(slug="x", path="x.txt", text=text, sha256="")))
    return event.name and event.name.value, event.place and event.place.value


@pytest.mark.parametrize(("text", "name"), NAMES, ids=lambda case: str(case)[:30])
def test_names(text: str, name: str | None) -> None:
    assert event_of(text)[0] == name


@pytest.mark.parametrize(("text", "place"), PLACES, ids=lambda case: str(case)[:30])
def test_places(text: str, place: str | None) -> None:
    assert event_of(text)[1] == place


def test_a_name_ends_before_each_word_that_says_something_of_the_event() -> None:
    for word in SAID_OF_EVENTS:
        text = f"Sở Y tế tổ chức Hội nghị phát triển nghề muối {word} Hải Ninh."
        assert event_of(text)[0] == "Hội nghị phát triển nghề muối", word


def test_a_name_ends_at_a_comma_before_each_word_that_begins_another_phrase() -> None:
    for word in OTHER_PHRASES:
        text = f"Sở Y tế tổ chức Hội nghị phát triển nghề muối, {word} Hải Ninh."
        assert event_of(text)[0] == "Hội nghị phát triển nghề muối", word


def test_each_noun_of_venues_begins_a_place() -> None:
    for noun in VENUES:
        assert event_of(f"Hội thảo diễn ra tại {noun} Hải Ninh.")[1] == f"{noun} Hải Ninh", noun
        assert event_of(f"Hội thảo diễn ra, có {noun} Hải Ninh.")[1] is None, noun
