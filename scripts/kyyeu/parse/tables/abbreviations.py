"""Words for bodies that say less than the full name."""

from __future__ import annotations

# Bodies that each province or town has its own of: what stands behind them says whose.
LOCAL_HEADS = (
    "Sở", "UBND", "HĐND", "Ủy ban nhân dân", "Uỷ ban nhân dân", "Hội đồng nhân dân", "Tỉnh ủy",
    "Tỉnh uỷ", "Thành ủy", "Thành uỷ", "Huyện ủy", "Huyện uỷ", "Tỉnh đoàn", "Tỉnh Đoàn",
    "Thành đoàn", "Thành Đoàn", "Ban Thường vụ Tỉnh ủy", "Ban Thường vụ Tỉnh uỷ",
    "Ban Thường vụ Thành ủy", "Ban Thường vụ Thành uỷ", "Thường trực HĐND", "Thường trực Tỉnh ủy",
    "Thường trực Tỉnh uỷ", "Thường trực Thành ủy", "Đoàn ĐBQH", "Đoàn đại biểu Quốc hội",
)  # fmt: skip

# Nouns that stand for a body named elsewhere in the report.
NOUNS_ALONE = (
    "Nhà trường", "Học viện", "Viện", "Trường", "Đại học", "Hiệp hội", "Liên đoàn",
    "Tổng Liên đoàn", "Tập đoàn", "Công ty", "Tổng Công ty", "Tổng công ty", "Hội",
    "Chi hội", "Tổng hội", "Liên hiệp hội", "Trung tâm",
    "Quỹ", "Câu lạc bộ", "Tạp chí", "Báo", "Đài", "Ngân hàng", "Bệnh viện", "Bảo tàng", "Cục",
    "Vụ", "Sở", "Bộ", "Liên minh", "Phân viện", "Nhạc viện", "Khoa", "Tổng cục", "Ủy ban",
    "Uỷ ban",
)  # fmt: skip

# The same in small letters, with the heads of the full names they may stand for.
SMALL_NOUNS: dict[str, tuple[str, ...]] = {
    "nhà trường": ("trường", "đại học", "học viện"),
    "trường": ("trường", "đại học"),
    "viện": ("viện",),
    "học viện": ("học viện",),
    "sở": ("sở",),
    "cục": ("cục",),
    "hội": ("hội", "hiệp hội", "tổng hội"),
    "hiệp hội": ("hiệp hội",),
    "liên đoàn": ("liên đoàn",),
    "công ty": ("công ty", "tổng công ty"),
    "tập đoàn": ("tập đoàn",),
    "tạp chí": ("tạp chí",),
    "báo": ("báo",),
}  # fmt: skip
