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
    Word("Công văn", "Công văn số 120/UBND-KT"),
    Word("Công điện", "Công điện số 20/CĐ-TTg"),
    Word("Kế hoạch", "Kế hoạch số 50/KH-UBND"),
    Word("Chương trình hành động", "Chương trình hành động số 16-CTr/TU"),
    Word("Chương trình", "Chương trình số 27-CTr/TU"),
    Word("Quy định", "Quy định 37-QĐ/TW"),
    Word("Hướng dẫn", "Hướng dẫn số 05-HD/BTCTW"),
    Word("Báo cáo", "Báo cáo số 102/BC-CP"),
    Word("Pháp lệnh", "Pháp lệnh số 01/2020/UBTVQH14"),
    Word("Luật", "Luật số 41/2024/QH15"),
    Word("Đề án", "Đề án “Phát triển cây ăn quả”"),
    Word("Chiến lược", "Chiến lược “Rừng bền vững”"),
    Word("Dự án", "Dự án “Nước sạch nông thôn”"),
)

# What the letters of a number say of the kind. The Party's QĐ is Quyết định or Quy định.
PARTY_QD = "QĐ/TW"
KIND_OF_SYMBOL = {
    "NQLT": "Nghị quyết liên tịch",
    "NQ": "Nghị quyết",
    "CT": "Chỉ thị",
    "KL": "Kết luận",
    "NĐ": "Nghị định",
    "TTLT": "Thông tư liên tịch",
    "TT": "Thông tư",
    "TB": "Thông báo",
    "CĐ": "Công điện",
    "KH": "Kế hoạch",
    "QĐ": "Quyết định",
}

# Kinds that have a page without a number when a quoted title names them.
TITLED_KINDS = ("Đề án", "Chiến lược", "Chương trình", "Dự án", "Kế hoạch", "Báo cáo")

# Bodies that issue documents and are named without a head noun's further words.
ISSUERS = (
    Word("Bộ Chính trị", "Nghị quyết 09-NQ/TW của Bộ Chính trị"),
    Word("Ban Bí thư Trung ương Đảng", "Chỉ thị 13-CT/TW của Ban Bí thư Trung ương Đảng"),
    Word("Ban Bí thư", "Chỉ thị 13-CT/TW của Ban Bí thư"),
    Word("Ban Chấp hành Trung ương Đảng", "Nghị quyết 10 của Ban Chấp hành Trung ương Đảng"),
    Word("Ban Chấp hành Trung ương", "Nghị quyết 10-NQ/TW của Ban Chấp hành Trung ương"),
    Word("Trung ương Đảng", "Nghị quyết 19 của Trung ương Đảng"),
    Word("Trung ương", "Nghị quyết 18 của Trung ương"),
    Word("Ủy ban Thường vụ Quốc hội", "Nghị quyết 595 của Ủy ban Thường vụ Quốc hội"),
    Word("Quốc hội", "Nghị quyết 43/2022/QH15 của Quốc hội"),
    Word("Thủ tướng Chính phủ", "Quyết định 749/QĐ-TTg của Thủ tướng Chính phủ"),
    Word("Thủ tướng", "Chỉ thị 16 của Thủ tướng"),
    Word("Chính phủ", "Nghị quyết 128/NQ-CP của Chính phủ"),
    Word("Chủ tịch nước", "Quyết định 12 của Chủ tịch nước"),
    Word("Đảng", "Nghị quyết 29 của Đảng"),
)
