"""Edits of a report: which id stays with which words, and which is retired."""

from __future__ import annotations

from pathlib import Path

import pytest

from kyyeu.ledger.file import ledger_text, read_ledger
from kyyeu.ledger.reconcile import Ledger, reconciled, retired_of
from kyyeu.model.errors import LedgerError

A, B, C, D = (
    "Hội thảo bàn về giống lúa mới cho vùng ngập mặn.",
    "Ông An cho biết năng suất đạt bảy tấn một vụ.",
    "Bà Bình đề nghị lập quỹ hỗ trợ các hộ nghèo.",
    "Các đại biểu thống nhất họp lại vào mùa sau.",
)
TWIN = "Mọi người vỗ tay."


def after(*versions: list[str]) -> Ledger:
    ledger = Ledger()
    for number, sentences in enumerate(versions, start=1):
        ledger = reconciled(ledger, "x", sentences, f"2026-01-0{number}")
    return ledger


def live(ledger: Ledger) -> dict[str, str]:
    return {entry.id: entry.text for entry in ledger.sentence if entry.state == "live"}


def ids(ledger: Ledger) -> list[str]:
    return list(live(ledger))


def test_the_same_text_changes_nothing_whatever_the_date() -> None:
    first = after([A, B, TWIN, C, TWIN])
    assert reconciled(first, "x", [A, B, TWIN, C, TWIN], "2027-01-01") == first


def test_white_space_and_unicode_form_are_no_change() -> None:
    assert ids(after([A, B], [A.replace(" ", "  ").replace("ộ", "o\u0323\u0302"), B])) == ids(
        after([A, B])
    )


def test_a_typo_fixed_keeps_the_id() -> None:
    fixed = B.replace("bảy", "tám")
    ledger = after([A, B, C], [A, fixed, C])
    assert ids(ledger) == ids(after([A, B, C]))
    assert fixed in live(ledger).values()
    assert retired_of(ledger) == ()


def test_a_sentence_replaced_by_another_gets_a_new_id() -> None:
    ledger = after([A, B, C], [A, D, C])
    old = ids(after([A, B, C]))
    assert ids(ledger)[1] != old[1]
    (gone,) = retired_of(ledger)
    assert (gone.id, gone.state, gone.as_of, gone.after) == (
        old[1],
        "changed",
        "2026-01-02",
        old[0],
    )


def test_a_sentence_inserted_moves_no_id() -> None:
    old = ids(after([A, B, C]))
    assert [ids(after([A, B, C], [A, D, B, C]))[i] for i in (0, 2, 3)] == old


def test_a_sentence_removed_leaves_a_marker() -> None:
    old = ids(after([A, B, C]))
    (gone,) = retired_of(after([A, B, C], [A, C]))
    assert (gone.id, gone.state, gone.after) == (old[1], "removed", old[0])


def test_a_paragraph_moved_keeps_its_ids() -> None:
    old = live(after([A, B, C, D]))
    assert live(after([A, B, C, D], [C, D, A, B])) == {
        key: old[key] for key in [k for t in (C, D, A, B) for k, v in old.items() if v == t]
    }


def test_one_of_two_twins_removed_points_nowhere_else() -> None:
    first = after([A, TWIN, B, TWIN, C])
    old = ids(first)
    ledger = after([A, TWIN, B, TWIN, C], [A, B, TWIN, C])
    assert ids(ledger) == [old[0], old[2], old[3], old[4]]
    assert [gone.id for gone in retired_of(ledger)] == [old[1]]


def test_twins_side_by_side_that_cannot_be_told_apart_are_both_retired() -> None:
    old = ids(after([A, TWIN, TWIN, B]))
    ledger = after([A, TWIN, TWIN, B], [A, TWIN, B])
    assert ids(ledger)[1] not in old
    assert {gone.id for gone in retired_of(ledger)} == {old[1], old[2]}


def test_a_retired_id_comes_back_with_its_words_only() -> None:
    old = ids(after([A, B, C]))
    assert ids(after([A, B, C], [A, C], [A, B, C])) == old
    assert ids(after([A, B, C], [A, C], [A, D, C]))[1] not in old


def kept(old: list[str], new: list[str]) -> list[int | None]:
    """Return, for each old sentence, where its id now stands."""
    now = ids(after(old, new))
    return [now.index(name) if name in now else None for name in ids(after(old))]


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ([A, TWIN, TWIN, B], [A, TWIN, C, TWIN, B], [0, 1, 3, 4]),  # text between twins
        ([A, TWIN, B, TWIN, C], [A, D, TWIN, B, TWIN, C], [0, 2, 3, 4, 5]),  # text before one
        ([A, TWIN, B, TWIN, C], [A, B, TWIN, C, TWIN], [0, None, 1, 2, 3]),  # one goes, one comes
        ([A, TWIN, B, TWIN], [B, TWIN, A, TWIN], [2, None, 0, None]),  # which went with which?
        ([A, TWIN, A, TWIN], [A, TWIN], [None, None, None, None]),  # which two were removed?
        ([A, B], [B, A], [1, 0]),
        ([A, TWIN, B, C], [A, TWIN, B, TWIN, C], [0, 1, 2, 4]),  # a twin comes later
        ([TWIN, A, TWIN], [TWIN, A, B], [0, 1, None]),
        ([A, B, C], [C, B, C], [None, 1, 2]),  # corrected to equal another one
    ],
)
def test_twins_are_paired_by_their_neighbours_or_not_at_all(
    old: list[str], new: list[str], where: list[int | None]
) -> None:
    assert kept(old, new) == where


SLIP = B.replace("năng suất", "nang xuất")


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ([A, B, C, D], [A, SLIP, C.upper(), D], [0, 1, 2, 3]),  # two beside each other
        ([A, B, C], [A, SLIP, D, C], [0, 1, 3]),  # and a new one behind it
        ([A, B, D, C], [A, SLIP, C], [0, 1, None, 2]),  # and the next one removed
        ([A, B, C], [A, f"{B[:-1]} và còn tăng.", D, C], [0, None, 3]),  # it may be joined
        ([A, B, C], [A, "Ông An cho biết,", "năng suất đạt bảy tấn một vụ.", C], [0, None, 3]),
        ([A, B, C, B.replace("An", "Tư"), D], [A, SLIP, C, D], [0, None, 2, None, 3]),
        ([A, "Vụ này đạt 7 tấn lúa khô.", C], [A, "Vụ này đạt 9 tấn lúa khô.", C], [0, None, 2]),
    ],
)
def test_a_correction_is_beyond_doubt_or_the_id_is_retired(
    old: list[str], new: list[str], where: list[int | None]
) -> None:
    assert kept(old, new) == where


SAID = (
    "Theo ông Trần Văn Bình, Giám đốc Sở Công Thương tỉnh, các hộ ở ven sông "
    "đã được vay vốn để mua máy từ đầu vụ."
)


@pytest.mark.parametrize(
    ("new", "same"),
    [
        (SAID.replace("đã được", "không được"), False),
        (SAID.replace("đã được", "đã chưa được"), False),
        (SAID.replace("Trần Văn Bình", "Lê Văn Sáu"), False),
        (SAID.replace("Công Thương", "Tài Chính"), False),
        (SAID.replace("Trần Văn Bình", "Trần Văn Bính"), True),
        (SAID.replace("Trần Văn Bình", "Trân Văn Bìnhh"), True),
        (SAID.replace("Trần Văn Bình", "Bình"), True),  # shortened
        (SAID.replace("sông", "suối"), True),
        (SAID.upper(), True),
    ],
)
def test_another_name_or_the_opposite_is_no_correction(new: str, same: bool) -> None:
    assert kept([A, SAID, C], [A, new, C]) == [0, 1 if same else None, 2]
    assert kept([A, new, C], [A, SAID, C]) == [0, 1 if same else None, 2]


def test_a_negation_that_loses_a_diacritic_is_a_slip() -> None:
    refused = SAID.replace("đã được", "không được")
    assert kept([A, refused, C], [A, refused.replace("không", "khong"), C]) == [0, 1, 2]


def test_words_that_come_back_elsewhere_or_twice_are_new() -> None:
    old = ids(after([A, TWIN, B, C]))
    assert old[1] not in ids(after([A, TWIN, B, C], [A, B, C], [A, B, TWIN, C]))
    assert old[1] not in ids(after([A, TWIN, B, C], [A, B, C], [A, TWIN, TWIN, B, C]))
    twins = ids(after([A, TWIN, B, TWIN, C]))
    ledger = after([A, TWIN, B, TWIN, C], [A, B, TWIN, C], [A, TWIN, B, TWIN, C])
    assert [name in ids(ledger) for name in twins] == [True, False, True, True, True]


def test_a_sentence_corrected_to_words_that_stood_there_is_not_the_retired_one() -> None:
    versions = ([A, B, C], [A, C], [A, D, C], [A, B, C])
    assert ids(after(*versions))[1] not in ids(after(versions[0]))


def test_a_paragraph_that_comes_back_to_its_place_has_its_ids_again() -> None:
    assert ids(after([A, B, C, D], [A, D], [A, B, C, D])) == ids(after([A, B, C, D]))


def test_the_neighbours_are_the_live_ones() -> None:
    entries = after([A, B, C], [A, C]).sentence
    assert [(e.before, e.after) for e in entries if e.state == "live"] == [
        ("", entries[2].id),
        (entries[0].id, ""),
    ]


def test_the_file_holds_any_words(tmp_path: Path) -> None:
    ledger = after(['Có "nháy" và \\ gạch.', "Dấu \x7f lạ.", "😀 tab\tđây"])
    path = tmp_path / "x.ids.toml"
    path.write_text(ledger_text(ledger), encoding="utf-8", newline="\n")
    assert read_ledger(path, shown="x") == ledger
    path.write_text(ledger_text(ledger) + ledger_text(ledger), encoding="utf-8", newline="\n")
    with pytest.raises(LedgerError, match=r"x:30: the id \w+ stands twice"):
        read_ledger(path, shown="x")
