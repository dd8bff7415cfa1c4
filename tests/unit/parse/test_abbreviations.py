"""Full names of bodies that a report calls by less: found where it gives one, else none."""

# ruff: noqa: E501 - a case is one line

from __future__ import annotations

import pytest

from kyyeu.parse.abbreviations import FullNames

CASES: list[tuple[str, str, str | None]] = [
    # The report says what the letters stand for.
    ("Viện Muối và Nước (VMN) họp hôm qua. Hội thảo do VMN tổ chức.", "VMN", "Viện Muối và Nước"),
    ("Theo Trung tâm Cá đồng Sông Lá (RFC), cá ít đi.", "RFC", "Trung tâm Cá đồng Sông Lá"),
    ("RFC là tên viết tắt của Trung tâm Cá đồng Sông Lá, nơi nuôi cá.", "RFC", "Trung tâm Cá đồng Sông Lá"),
    ("RFC (Trung tâm Cá đồng Sông Lá) có mười người.", "RFC", "Trung tâm Cá đồng Sông Lá"),
    ("Trung tâm Cá đồng Sông Lá, gọi tắt là RFC, có mười người.", "RFC", "Trung tâm Cá đồng Sông Lá"),
    ("Ông Tú (RFC) nói về Trung tâm Cá đồng Sông Lá.", "RFC", None),
    # Letters for the syllables of one name.
    ("Ông Tú, Viện Muối và Nước, nói.", "VMN", "Viện Muối và Nước"),
    ("Ông Tú, Viện Muối và Nước, và bà Lan, Viện Mía Ngọt, nói.", "VMN", None),
    ("Ông Tú, Viện Mía, nói.", "VM", None),
    ("Thứ trưởng Bộ Khoa học và Công nghệ dự.", "Bộ KH&CN", "Bộ Khoa học và Công nghệ"),
    ("Thứ trưởng Bộ Khoa học và Công nghệ dự.", "Bộ GD&ĐT", None),
    ("Hiệu trưởng Trường Đại học Sông Lá dự.", "Trường ĐHSL", "Trường Đại học Sông Lá"),
    ("Hiệu trưởng Trường Đại học Sông Lá dự.", "Trường ĐH Sông Lá", "Trường Đại học Sông Lá"),
    ("Hiệu trưởng Trường Dược Hải Sông Lá dự.", "Trường ĐHSL", None),
    ("Giám đốc Sở Giáo dục và Đào tạo tỉnh Hải Ninh dự.", "Sở GD&ĐT", "Sở Giáo dục và Đào tạo tỉnh Hải Ninh"),
    ("Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hải Ninh dự.", "Ủy ban MTTQ Việt Nam tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hải Ninh"),
    # Whose it is.
    ("Phó Chủ tịch UBND tỉnh Hải Ninh dự.", "UBND tỉnh", "UBND tỉnh Hải Ninh"),
    ("UBND tỉnh Hải Ninh và UBND tỉnh Nam Sơn cùng dự.", "UBND tỉnh", None),
    ("Bí thư Tỉnh ủy Hải Ninh dự.", "Tỉnh ủy", "Tỉnh ủy Hải Ninh"),
    ("Bộ Y tế Lào dự.", "Bộ Y tế", None),
    ("Phó Chủ tịch UBND tỉnh Hải Ninh Lò Thị Sao Mai dự.", "UBND tỉnh Hải Ninh", None),
    # A noun alone.
    ("Giám đốc Học viện Muối Biển nói.", "Học viện", "Học viện Muối Biển"),
    ("Hiệu trưởng Trường Đại học Sông Lá nói.", "Nhà trường", "Trường Đại học Sông Lá"),
    ("HỌC VIỆN MUỐI BIỂN TỔ CHỨC HỘI THẢO", "Học viện", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "full"), CASES, ids=lambda case: str(case)[:30])
def test_full_names(text: str, name: str, full: str | None) -> None:
    assert FullNames(text).full_name(name, len(text)) == full


def test_of_several_bodies_a_noun_means_the_first_where_it_is_also_the_last() -> None:
    first, other = "Viện Muối Biển dự. ", "Viện Cá Đồng dự. "
    assert FullNames(first + other + first).full_name("Viện", 60) == "Viện Muối Biển"
    assert FullNames(first + other).full_name("Viện", 60) is None


def test_a_noun_alone_is_told_from_a_name() -> None:
    assert FullNames.is_noun("Học viện")
    assert not FullNames.is_noun("Học viện Muối Biển")


def test_a_list_of_very_many_names_is_not_gone_into() -> None:
    names = FullNames("Viện Muối và Nước (VMN) họp.")
    asked = [names.full_name(f"V{chr(65 + n // 26)}{chr(65 + n % 26)}", 0) for n in range(60)]
    assert asked == [None] * 60
    assert names.full_name("VMN", 0) is None
