"""Lists of what people or bodies without a name discussed, and those that are no meeting's."""

# ruff: noqa: E501 - a case is one line

from __future__ import annotations

import pytest

from kyyeu.model.source import Source
from kyyeu.parse.context import context_of
from kyyeu.parse.topics import find_topics

ENTRIES = ["thực trạng giữ rừng", "cơ chế chi trả cho chủ rừng", "sinh kế của dân"]
SUBJECTS = [
    "Các bác sĩ và đại diện ngành Y tế các tỉnh",
    "Hai địa phương đã",
    "Các nước thành viên đã",
    "Các sở, ngành",
    "Ngành Lâm nghiệp và các hiệp hội gỗ",
    "Hiệp hội Gỗ và cơ quan kiểm lâm đã",
    "Đại diện các chủ rừng",
    "Lãnh đạo hai xã đã cùng",
    "Các nghệ nhân, nhà nghiên cứu",
    "Hơn 60 già làng",
    "Đoàn công tác và UBND huyện đã",
    "Các chuyên gia đến từ Hà Lan",
    "Hội Kiến trúc sư Việt Nam cùng các chuyên gia",
]
NONE = [
    "Các hộ dân thường trao đổi về thực trạng giữ rừng, cơ chế chi trả cho chủ rừng và sinh kế của dân.",
    "Hai bên ký biên bản để trao đổi về thực trạng giữ rừng, cơ chế chi trả cho chủ rừng và sinh kế của dân.",
    "Các xã cần bàn về thực trạng giữ rừng, cơ chế chi trả cho chủ rừng và sinh kế của dân.",
    "Ở ba kỳ trước, các thành viên đã trao đổi về thực trạng giữ rừng, cơ chế chi trả cho chủ rừng và sinh kế của dân.",
    "Nhiều trường chưa bàn về thực trạng giữ rừng, cơ chế chi trả cho chủ rừng và sinh kế của dân.",
    "Hội thảo diễn ra tại Hà Nội, nhằm chia sẻ kinh nghiệm, tìm giải pháp phát triển nghề chèo, thúc đẩy sự hiểu biết.",
]


def topics_of(text: str) -> list[str]:
    found = find_topics(context_of(Source(slug="x", path="x.txt", text=text, sha256="")))
    return [topic.span.of(text) for topic in found]


@pytest.mark.parametrize("who", SUBJECTS)
def test_people_without_a_name_discuss(who: str) -> None:
    text = f"{who} trao đổi về {ENTRIES[0]}, {ENTRIES[1]} và {ENTRIES[2]}."
    assert topics_of(text) == ENTRIES


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_meetings(text: str) -> None:
    assert topics_of(text) == []
