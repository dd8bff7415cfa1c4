"""Lists that commas part: which marks are cuts, and what each feature of the choice is for."""

# ruff: noqa: E501 - a case is one line

from __future__ import annotations

import time

import pytest

from kyyeu.model.source import Source
from kyyeu.parse.comma_features import WORTH
from kyyeu.parse.commas import comma_entries
from kyyeu.parse.context import context_of
from kyyeu.parse.tables.cuts import FEATURES, Feature
from kyyeu.parse.tables.lists import NO_BEGINNINGS, SHARING_VERBS, SIDE_BY_SIDE

LEAD = "Hội thảo bàn về "
# "|" stands before each further entry.
LISTS = [
    "phạm vi áp dụng của quy chế, | việc cấp và thu hồi thẻ tàu cá, | chính sách tiền lương, phụ cấp, | thẩm quyền tuyển dụng, điều động thuyền viên",
    "dự thảo báo cáo công tác hội, | dự thảo phương hướng, nhiệm vụ năm tới, | dự thảo đề án quỹ khuyến ngư và | công tác nhân sự",
    "nguồn gốc, nội dung và giá trị của nghề đan lưới, | thực trạng truyền nghề ở xã đảo, | giải pháp mở lớp cho thợ trẻ",
    "đánh giá thực trạng bến cá, | làm rõ trách nhiệm của chủ bến, trên cơ sở đó | đề xuất giải pháp sắp xếp chỗ đậu",
    "thủ tục thuê bến, | điều kiện để thợ lặn được mua, thuê và thuê mua nhà, | lãi suất vay đóng tàu, và | trách nhiệm của chủ tàu",
    "đối tượng phải khai báo, | cách đăng ký với cảng vụ, | xử lý sai sót khi khai nhầm và cuối cùng là | hỏi đáp tình huống",
    "Nội khoa, | Ngoại khoa, | Răng hàm mặt, | Dược học, | Y học cổ truyền và | Y tế công cộng",
    "cơ chế tài chính, | tổ chức bộ máy, | chức năng, nhiệm vụ của trạm cứu hộ ngoài khơi",
    "vốn, | đất đai và | nhân lực",
    "Hà Nội, | Huế, | Cần Thơ và | Cà Mau",
    "tình hình nuôi tôm trong khu vực và trên thế giới, | vai trò của các cấp, các ngành, | chính sách cho hộ nuôi nhỏ",
]
NONE = [
    "chính sách cho cán bộ, công chức ở xã đảo",
    "thực trạng thu gom, phân loại và tái chế lưới cũ",
    "giá vé",
]


def entries(text: str, count: int | None = None, *, ranged: bool = False) -> list[str]:
    """Return the entries of a list behind LEAD."""
    whole = f"{LEAD}{text}."
    context = context_of(Source(slug="x", path="x.txt", text=whole, sha256=""))
    found = comma_entries(context, len(LEAD), len(whole) - 1, count, ranged=ranged)
    return [span.of(whole) for span in found]


def wanted(marked: str) -> list[str]:
    """Return the entries of a list in which "|" stands before each further one."""
    joins = (",", " và", " đến", ", và", " và cuối cùng là", ", trên cơ sở đó")
    found = []
    for part in (part.strip() for part in marked.split("|")):
        ends = [join for join in joins if part.endswith(join)]
        found.append(part.removesuffix(max(ends, key=len)) if ends else part)
    return found


@pytest.mark.parametrize("marked", LISTS)
def test_a_list_is_parted(marked: str) -> None:
    assert entries(marked.replace("| ", "")) == wanted(marked)


@pytest.mark.parametrize("text", NONE)
def test_words_side_by_side_are_no_list(text: str) -> None:
    assert entries(text) == []


@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.name)
def test_each_feature_parts_its_example(feature: Feature, monkeypatch: pytest.MonkeyPatch) -> None:
    plain, ranged = feature.example.replace("| ", ""), " đến |" in feature.example
    assert entries(plain, ranged=ranged) == wanted(feature.example)
    monkeypatch.setitem(WORTH, feature.name, 0)
    assert entries(plain, ranged=ranged) != wanted(feature.example)


def test_a_range_is_parted_at_its_last_word() -> None:
    text = "phân cấp thu phí, tài sản của bến, bố trí chỗ đậu tàu đến cách thức tập hợp thợ lặn"
    assert entries(text, ranged=True) == wanted(
        "phân cấp thu phí, | tài sản của bến, | bố trí chỗ đậu tàu đến | cách thức tập hợp thợ lặn"
    )
    assert entries("giá vé xe khách, bến đỗ và làn đường", ranged=True) == []


def test_as_many_entries_come_out_as_are_promised_or_none() -> None:
    text = "giá vé xe khách, làn đường cho xe đạp và bến đỗ cạnh trường"
    assert len(entries(text, 3)) == 3
    assert entries(text, 4) == []
    assert entries("việc làm của cán bộ, công chức ở xã và giá nhà", 3) == []


def test_the_tables_of_words_are_clean() -> None:
    for row in (*SIDE_BY_SIDE, SHARING_VERBS, NO_BEGINNINGS):
        assert len(set(row)) == len(row) > 1
        assert all(form == form.strip().lower() for form in row)


def test_time_grows_with_the_number_of_marks() -> None:
    def best(times: int) -> float:
        text = ", ".join(["giá vé xe", "làn đường"] * times)
        context = context_of(Source(slug="x", path="x.txt", text=text, sha256=""))
        taken = []
        for _ in range(5):
            start = time.perf_counter()
            comma_entries(context, 0, len(text), None)
            taken.append(time.perf_counter() - start)
        return min(taken)

    assert best(20) < 12 * best(5) + 0.01
    assert entries(", ".join(["giá vé xe", "làn đường"] * 30)) == []
