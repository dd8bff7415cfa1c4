"""How Vietnamese counts to ten, and numbers what it counts: "hai", "thứ hai"."""

from __future__ import annotations

CARDINALS = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
# Behind "thứ".
ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
