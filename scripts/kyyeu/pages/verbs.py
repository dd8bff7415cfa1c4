"""Verbs that often introduce remarks, so that English pages can say what they mean.

Not a list of what is recognised: a verb that is missing here is shown as it stands.
"""

from __future__ import annotations

from kyyeu.pages.labels import N_

VERBS = frozenset(
    (
        N_("bày tỏ"),
        N_("cảnh báo"),
        N_("cho biết"),
        N_("cho hay"),
        N_("cho rằng"),
        N_("chỉ đạo"),
        N_("chỉ ra"),
        N_("chỉ rõ"),
        N_("chia sẻ"),
        N_("dẫn chứng"),
        N_("đánh giá"),
        N_("đặt ra"),
        N_("đặt mục tiêu"),
        N_("đặt câu hỏi"),
        N_("đề nghị"),
        N_("đề ra"),
        N_("đề xuất"),
        N_("ghi rõ"),
        N_("giải thích"),
        N_("giao"),
        N_("hy vọng"),
        N_("kể"),
        N_("kết luận"),
        N_("kêu gọi"),
        N_("khẳng định"),
        N_("kiến nghị"),
        N_("kỳ vọng"),
        N_("lưu ý"),
        N_("mong muốn"),
        N_("nêu rõ"),
        N_("nhắc lại"),
        N_("nhận định"),
        N_("nhận xét"),
        N_("nhấn mạnh"),
        N_("nói"),
        N_("phát biểu"),
        N_("phân tích"),
        N_("quán triệt"),
        N_("quy định"),
        N_("theo"),
        N_("thông tin"),
        N_("thừa nhận"),
        N_("trao đổi"),
        N_("xác định"),
        N_("yêu cầu"),
    )
)

# What may stand before a verb without changing what it says.
_BEFORE = frozenset(("cũng", "còn", "đã", "đều", "lại", "tiếp", "tục", "vẫn"))


def bare_verb(words: str) -> str | None:
    """Return the verb of VERBS that `words` are, particles before it left out, or None."""
    syllables = words.casefold().split()
    while syllables:
        verb = " ".join(syllables)
        if verb in VERBS:
            return verb
        if syllables.pop(0) not in _BEFORE:
            return None
    return None
