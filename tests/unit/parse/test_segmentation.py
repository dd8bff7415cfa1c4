"""Lists that commas part: which marks are cuts, and what is learned from lists."""

# ruff: noqa: E501 - a case is one line

from __future__ import annotations

import time

import pytest
from tests.measure.learn import HERE, WEIGHTS, all_examples, learn, lists_of

from kyyeu.model.source import Source
from kyyeu.parse.comma_features import Listed, Mark
from kyyeu.parse.commas import comma_entries
from kyyeu.parse.context import context_of
from kyyeu.parse.segmentation import WORTH, best_cuts
from kyyeu.parse.tables.lists import NO_BEGINNINGS, SHARING_VERBS
from kyyeu.parse.tables.words_by_line import ACTS, MATTERS, SIDE_BY_SIDE

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
    "chia nước giữa xã đảo, phường ven sông và hợp tác xã, | giá nước sạch, | vai trò của tổ thủy nông",
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
    assert entries("việc phối hợp giữa nhà trường, gia đình và cơ sở y tế", 3) == []


def listed(text: str) -> Listed:
    """Return a list that commas part."""
    marks = [Mark(n, n + 2, "comma") for n, char in enumerate(text) if char == ","]
    return Listed(text, 0, len(text), marks)


@pytest.mark.parametrize(
    ("text", "number", "feature"),
    [
        ("giá vé, các bến", 1, "opens:,many"),
        ("giá vé, giải pháp mở bến", 1, "opens:,noun"),
        ("giá vé, nhất là vé tháng", 1, "opens:,goes on"),
        ("giá vé, thu gom rác", 1, "class:,act"),
        ("thu gom, phân loại rác", 1, "side by side:,"),
        ("bờ sông, bờ biển", 1, "pair"),
        ("giống HN3, HN5", 1, "one shape"),
        ("xã Tân An, Tân Bình", 1, "capitals:,other"),
        ("chia nước giữa xã, phường", 1, "between:,"),
        ("chia nước giữa xã, phường, ấp", 2, "between, open:,"),
        ("quả như cam, quýt", 1, "example:1other,"),
    ],
)
def test_marks_have_the_features_that_are_told(text: str, number: int, feature: str) -> None:
    assert feature in set(listed(text).features_at(number))


def test_the_weights_are_for_features_that_there_are() -> None:
    every = [one for ones in all_examples() for one in ones]
    names = {name for one in every for name in one.listed.features(one.cuts)}
    for one in every:
        for number in range(1, len(one.listed.marks) + 1):
            names.update(one.listed.features_at(number))
            names.update(one.listed.features_between(0, number))
    # Those of entries that no label has come from choices beside them.
    templates = {name.partition(":")[0] for name in names}
    assert {name.partition(":")[0] for name in WORTH} <= templates
    assert all(isinstance(weight, int) and weight for weight in WORTH.values())


def test_learning_is_repeatable_and_learns(monkeypatch: pytest.MonkeyPatch) -> None:
    few = lists_of(HERE / "lists" / "cases.txt")
    weights = learn(few[:60])
    assert weights == learn(few[:60])
    monkeypatch.setattr("kyyeu.parse.segmentation.WORTH", weights)
    right = sum(best_cuts(one.listed, None, ranged=False) == one.cuts for one in few[:60])
    assert right > 55


def test_lists_that_were_not_learned_from_are_parted() -> None:
    """The figure of the README may rise, and not fall far."""
    held = lists_of(HERE / "lists" / "held.txt")
    right = sum(best_cuts(one.listed, None, ranged=False) == one.cuts for one in held)
    assert right / len(held) > 0.6
    assert WEIGHTS.is_file()


def test_the_tables_of_words_are_clean() -> None:
    for row in (*SIDE_BY_SIDE, SHARING_VERBS, NO_BEGINNINGS):
        assert len(set(row)) == len(row) > 1
        assert all(form == form.strip().lower() for form in row)
    assert len(set(SIDE_BY_SIDE)) == len(SIDE_BY_SIDE)
    assert all(form == form.strip().lower() for form in ACTS | MATTERS)


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
