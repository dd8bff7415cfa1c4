"""Kinds of documents, who issues them, and the verbs by which they set something out."""

from __future__ import annotations

from kyyeu.parse.tables import Word

# Verbs by which a document sets something out.
DOCUMENT_VERBS = (
    Word("xác định", "Nghị quyết đã xác định ba khâu đột phá."),
    Word("nêu rõ", "Chỉ thị nêu rõ trách nhiệm người đứng đầu."),
    Word("chỉ rõ", "Kết luận chỉ rõ các hạn chế."),
    Word("khẳng định", "Nghị quyết khẳng định vai trò của kinh tế tư nhân."),
    Word("nhấn mạnh", "Nghị quyết nhấn mạnh yêu cầu đổi mới."),
    Word("đề ra", "Chiến lược đề ra mục tiêu cụ thể."),
    Word("đặt ra", "Nghị quyết đặt ra hai nhiệm vụ."),
    Word("đặt mục tiêu", "Đề án đặt mục tiêu giảm nghèo."),
    Word("quy định", "Luật quy định quyền của người mua."),
    Word("yêu cầu", "Chỉ thị yêu cầu các cấp vào cuộc."),
    Word("giao", "Quyết định giao hai bộ cùng thực hiện."),
    Word("cho phép", "Nghị định cho phép thí điểm."),
    Word("ghi rõ", "Nghị quyết ghi rõ thời hạn."),
)

# Kinds of document. `Word.example` shows the full form.
DOCUMENT_KINDS = (
    Word("Nghị quyết", "Nghị quyết số 11-NQ/TW ngày 3/6/2017 của Ban Chấp hành Trung ương"),
    Word("Nghị quyết liên tịch", "Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14"),
    Word("Chỉ thị", "Chỉ thị 01-CT/TW ngày 9/3/2021 của Bộ Chính trị"),
    Word("Kết luận", "Kết luận số 13-KL/TW"),
    Word("Quyết định", "Quyết định số 749/QĐ-TTg ngày 3/6/2020 của Thủ tướng Chính phủ"),
    Word("Nghị định", "Nghị định 13/2023/NĐ-CP"),
    Word("Thông tư", "Thông tư 08/2021/TT-BGDĐT"),
    Word("Thông tư liên tịch", "Thông tư liên tịch 01/2015/TTLT-BNV"),
    Word("Thông báo", "Thông báo số 45/TB-VPCP"),
    Word("Thông báo kết luận", "Thông báo kết luận số 46-TB/TU"),
    Word("Thông tri", "Thông tri số 14-TT/TU"),
    Word("Thông đạt", "Thông đạt số 2B/VP"),
    Word("Sắc lệnh", "Sắc lệnh số 17/SL"),
    Word("Công văn", "Công văn số 120/UBND-KT"),
    Word("Văn bản", "Văn bản số 121/UBND-KT"),
    Word("Tờ trình", "Tờ trình số 30/TTr-SNV"),
    Word("Công điện", "Công điện số 20/CĐ-TTg"),
    Word("Kế hoạch", "Kế hoạch số 50/KH-UBND"),
    Word("Chương trình hành động", "Chương trình hành động số 16-CTr/TU"),
    Word("Chương trình", "Chương trình số 27-CTr/TU"),
    Word("Quy định", "Quy định 37-QĐ/TW"),
    Word("Quy chế", "Quy chế số 7-QC/TU"),
    Word("Hướng dẫn", "Hướng dẫn số 05-HD/BTCTW"),
    Word("Báo cáo", "Báo cáo số 102/BC-CP"),
    Word("Pháp lệnh", "Pháp lệnh số 01/2020/UBTVQH14"),
    Word("Luật", "Luật số 41/2024/QH15"),
    Word("Bộ luật", "Bộ luật Hàng hải số 95/2015/QH13"),
    Word("Hiến pháp", "Hiến pháp năm 1992"),
    Word("Đề án", "Đề án “Phát triển cây ăn quả”"),
    Word("Chiến lược", "Chiến lược “Rừng bền vững”"),
    Word("Dự án", "Dự án “Nước sạch nông thôn”"),
)

# What the letters of a number say of the kind. The Party's QĐ is Quyết định or Quy định.
PARTY_QD = "QĐ/TW"
KIND_OF_SYMBOL = {
    "NQLT": "Nghị quyết liên tịch",
    "NQ": "Nghị quyết",
    "CTr": "Chương trình hành động",
    "CT": "Chỉ thị",
    "KL": "Kết luận",
    "NĐ": "Nghị định",
    "TTLT": "Thông tư liên tịch",
    "TTr": "Tờ trình",
    "TT": "Thông tư",
    "TB": "Thông báo",
    "CĐ": "Công điện",
    "KH": "Kế hoạch",
    "QĐ": "Quyết định",
    "HD": "Hướng dẫn",
    "SL": "Sắc lệnh",
}
# Further kinds that bear the same letters.
KINDS_OF_SYMBOL = {
    "NQ": ("Nghị quyết liên tịch",),
    "CTr": ("Chương trình",),
    "KL": ("Thông báo kết luận", "Thông báo"),
    "TB": ("Thông báo kết luận", "Kết luận"),
    "TT": ("Thông tư liên tịch", "Thông tri"),
    "QĐ": ("Quy định",),
    "QH": ("Luật", "Bộ luật", "Nghị quyết"),
    "UBTVQH": ("Pháp lệnh", "Nghị quyết"),
}

# Kinds as a short form abbreviates them: "NQ 57", "NĐ 100".
SHORT_KINDS = {"NQ": "Nghị quyết", "NĐ": "Nghị định", "QĐ": "Quyết định", "TT": "Thông tư"}

# What the last letters of a number say of who issued it: words that the issuer's name holds.
ISSUERS_OF_SYMBOL = {
    "CP": ("Chính phủ",),
    "TTg": ("Thủ tướng",),
    "TW": ("Bộ Chính trị", "Ban Bí thư", "Trung ương", "T.Ư", "TW"),
    "TU": ("ủy", "uỷ", "Đảng bộ", "Tỉnh", "Thành"),
    "QH": ("Quốc hội",),
    "UBTVQH": ("Thường vụ Quốc hội", "thường vụ Quốc hội"),
    "VPCP": ("Văn phòng",),
    "UBND": ("UBND", "ân dân"),
    "HĐND": ("HĐND", "ân dân"),
}

# Kinds that have a page without a number when a quoted title names them.
TITLED_KINDS = ("Đề án", "Chiến lược", "Chương trình", "Dự án", "Kế hoạch", "Báo cáo")

# Bodies of a place, named without the place: "UBND tỉnh", "Đảng ủy xã".
AREAS = (
    "tỉnh", "thành phố", "Thành phố", "TP", "huyện", "quận", "thị xã", "xã", "phường", "đặc khu",
)  # fmt: skip
_OF_AREA = (
    "UBND", "Ủy ban nhân dân", "Uỷ ban nhân dân", "Ủy ban Nhân dân", "HĐND", "Hội đồng nhân dân",
    "Hội đồng Nhân dân", "Đảng bộ", "Ban Chấp hành Đảng bộ", "BCH Đảng bộ", "Đảng ủy",
    "Công an", "Bộ Chỉ huy Quân sự",
)  # fmt: skip
_COMMITTEES = (
    "Tỉnh ủy", "Tỉnh uỷ", "Thành ủy", "Thành uỷ", "Huyện ủy", "Huyện uỷ", "Quận ủy", "Thị ủy",
    "Đảng ủy", "Đảng uỷ",
)  # fmt: skip

# Part of a body or its head: "Chủ tịch UBND tỉnh", "Ban Thường vụ Tỉnh ủy X".
LEADING_PARTS = (
    "Chủ tịch",
    "Thường trực",
    "Ban Thường vụ",
    "Ban thường vụ",
    "Đoàn Chủ tịch",
    "Tổng",
)

# Bodies that issue documents and are named without a head noun's further words.
ISSUERS = (
    Word("Bộ Chính trị", "Nghị quyết 09-NQ/TW của Bộ Chính trị"),
    Word("Ban Bí thư Trung ương Đảng", "Chỉ thị 13-CT/TW của Ban Bí thư Trung ương Đảng"),
    Word("Ban Bí thư Trung ương", "Chỉ thị 13-CT/TW của Ban Bí thư Trung ương"),
    Word("Ban Bí thư T.Ư Đảng", "Chỉ thị 13-CT/TW của Ban Bí thư T.Ư Đảng"),
    Word("Ban Bí thư", "Chỉ thị 13-CT/TW của Ban Bí thư"),
    Word("Ban Chấp hành Trung ương Đảng", "Nghị quyết 10 của Ban Chấp hành Trung ương Đảng"),
    Word("Ban chấp hành Trung ương Đảng", "Nghị quyết 9-NQ/TW của Ban chấp hành Trung ương Đảng"),
    Word("Ban Chấp hành Trung ương", "Nghị quyết 10-NQ/TW của Ban Chấp hành Trung ương"),
    Word("Ban chấp hành Trung ương", "Nghị quyết 11-NQ/TW của Ban chấp hành Trung ương"),
    Word("Ban Chấp hành T.Ư Đảng", "Nghị quyết 10-NQ/TW của Ban Chấp hành T.Ư Đảng"),
    Word("Ban Chấp hành T.Ư", "Nghị quyết 10-NQ/TW của Ban Chấp hành T.Ư"),
    Word("BCH Trung ương Đảng", "Nghị quyết 10-NQ/TW của BCH Trung ương Đảng"),
    Word("BCH Trung ương", "Nghị quyết 10-NQ/TW của BCH Trung ương"),
    Word("Trung ương Đoàn", "Kế hoạch 15-KH/TWĐTN của Trung ương Đoàn"),
    Word("Quân ủy Trung ương", "Nghị quyết 16-NQ/QUTW của Quân ủy Trung ương"),
    Word("Trung ương Đảng", "Nghị quyết 19 của Trung ương Đảng"),
    Word("Trung ương", "Nghị quyết 18 của Trung ương"),
    Word("Ủy ban Thường vụ Quốc hội", "Nghị quyết 595 của Ủy ban Thường vụ Quốc hội"),
    Word("Ủy ban thường vụ Quốc hội", "Nghị quyết 596 của Ủy ban thường vụ Quốc hội"),
    Word("Uỷ ban Thường vụ Quốc hội", "Nghị quyết 597 của Uỷ ban Thường vụ Quốc hội"),
    Word("Quốc hội", "Nghị quyết 43/2022/QH15 của Quốc hội"),
    Word("Thủ tướng Chính phủ", "Quyết định 749/QĐ-TTg của Thủ tướng Chính phủ"),
    Word("Thủ tướng", "Chỉ thị 16 của Thủ tướng"),
    Word("Văn phòng Chính phủ", "Thông báo 45/TB-VPCP của Văn phòng Chính phủ"),
    Word("Chính phủ", "Nghị quyết 128/NQ-CP của Chính phủ"),
    Word("Chủ tịch nước", "Quyết định 12 của Chủ tịch nước"),
    Word("Đảng", "Nghị quyết 29 của Đảng"),
    *(
        Word(f"{body} {area}", f"Quyết định 12/QĐ-X của {body} {area} về cây trồng")
        for body in _OF_AREA
        for area in AREAS
    ),
    *(Word(body, f"Nghị quyết 14-NQ/X của {body} về cây trồng") for body in _COMMITTEES),
)

# Verbs by which a body makes a document its own.
ISSUING_VERBS = (
    Word("ban hành", "Bộ Y tế ban hành Thông tư 5/2020/TT-BYT."),
    Word("ký ban hành", "Thủ tướng ký ban hành Quyết định 5/QĐ-TTg."),
    Word("ký", "Thủ tướng đã ký Quyết định 6/QĐ-TTg."),
    Word("ra", "Chính phủ ra Nghị quyết 7/NQ-CP."),
    Word("thông qua", "Quốc hội thông qua Nghị quyết 8/2021/QH15."),
    Word("công bố", "Bộ Y tế công bố Quyết định 9/QĐ-BYT."),
    Word("phát hành", "Bộ Y tế phát hành Công văn 10/BYT-KH."),
    Word("gửi", "Sở Y tế gửi Tờ trình 11/TTr-SYT."),
    Word("phê duyệt", "Bộ Y tế phê duyệt Kế hoạch 13/KH-BYT."),
    Word("xây dựng", "UBND tỉnh xây dựng Kế hoạch 14/KH-UBND."),
    Word("có", "HĐND tỉnh có Nghị quyết 12/2021/NQ-HĐND."),
)
