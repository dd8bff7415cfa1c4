"""What says that somebody speaks, as a pattern: adverbs, then a verb of saying; and is answered."""

from __future__ import annotations

import re

from kyyeu.parse.tables.speech import ADVERBS
from kyyeu.parse.tables.verbs import REPORTING_VERBS
from kyyeu.parse.words import any_of

SPEAKS = rf"(?:{any_of(ADVERBS)}\s{{1,2}}){{0,2}}{any_of(word.form for word in REPORTING_VERBS)}"

# How a sentence begins whose subject answers whoever is named first.
ANSWERS = re.compile(
    r"(?:Trả lời|Bổ sung|Tiếp thu|Giải đáp|Đáp lại|Ghi nhận|Phản hồi|Trước|Liên quan (?:đến|tới)"
    r"|Giải trình(?: về)?|Làm rõ|Tiếp nối|Đồng tình với)\s[^.,;:“”\"\n]{0,60}\scủa\s"
)
