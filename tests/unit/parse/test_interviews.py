"""Who answers the questions of an interview, however these are marked. All texts are invented."""

from __future__ import annotations

import pytest
from tests.unit.parse.test_attribution import given

LEAD = "Trao đổi với ông Lê Văn Tú, Giám đốc Thư viện tỉnh Hải Ninh, bên lề hội nghị.\n"
WHY = "ì sao thư viện phải mở cửa buổi tối"
WORK = "Người đi làm chỉ rảnh buổi tối.\nHọ cần chỗ ngồi yên.\n"
MONEY = "Kinh phí lấy ở đâu?"
PAID = "Tỉnh cấp một nửa, bạn đọc góp một nửa.\n"
FORMS = [
    (f"- V{WHY}?\n- {WORK}- {MONEY}\n- {PAID}", "- "),
    (f"* V{WHY}?\n- {WORK}* {MONEY}\n- {PAID}", "- "),
    (f"PV: V{WHY}?\nÔng Lê Văn Tú: {WORK}PV: {MONEY}\nÔng Lê Văn Tú: {PAID}", "Ông Lê Văn Tú: "),
    (f"PV: V{WHY}?\nLê Văn Tú: {WORK}PV: {MONEY}\nLê Văn Tú: {PAID}", "Lê Văn Tú: "),
    (f"PV: V{WHY}?\nÔng Tú: {WORK}PV: {MONEY}\nÔng Tú: {PAID}", "Ông Tú: "),
    (f"PV: V{WHY}?\n- {WORK}PV: {MONEY}\n- {PAID}", "- "),
    (f"Phóng viên (PV): V{WHY}?\n- {WORK}PV: {MONEY}\n- {PAID}", "- "),
    (f"- PV: V{WHY}, thưa ông?\n- {WORK}- PV: {MONEY}\n- {PAID}", "- "),
    (f"V{WHY}, thưa ông?\n{WORK}Thưa ông, kinh phí lấy ở đâu?\n{PAID}", ""),
    (f"V{WHY}?\n{WORK}{MONEY}\n{PAID}", ""),
    (f"- Ông có thể cho biết v{WHY}?\n- {WORK}- Theo ông, tiền lấy ở đâu?\n- {PAID}", "- "),
    (f"* V{WHY}?\n- {WORK}* Có phải ông Vũ Văn Kha đòi mở không?\n- {PAID}", "- "),
]
OTHERS = [
    # One question is no interview, nor are questions that somebody asks in a speech.
    f"- V{WHY}?\n- {WORK}",
    f"Ông Lê Văn Tú đặt câu hỏi:\n- V{WHY}?\n- {MONEY}\n{WORK}",
    # The lead names nobody.
    f"Hội nghị bàn về sách.\n- V{WHY}?\n- {WORK}- {MONEY}\n- {PAID}",
]


@pytest.mark.parametrize(("text", "mark"), FORMS)
def test_whoever_the_lead_names_answers(text: str, mark: str) -> None:
    found = [given(LEAD + text, words) for words in (f"{mark}Người", "Họ cần", f"{mark}Tỉnh cấp")]
    assert found == [["Tú"]] * 3
    assert not any(given(LEAD + text, words) for words in (f"V{WHY}", f"- V{WHY}", "PV", "* "))


@pytest.mark.parametrize("text", OTHERS)
def test_no_interview(text: str) -> None:
    found = (given(text, words) for words in ("- Người", "- Tỉnh"))
    assert not any(found)
