"""Head nouns of events and the verbs of discussion."""

from __future__ import annotations

from kyyeu.parse.tables import Word

# Head nouns of events.
EVENT_HEADS = (
    "Hội thảo", "Hội nghị", "Diễn đàn", "Tọa đàm", "Toạ đàm", "Phiên họp", "Cuộc họp", "Lễ",
    "Buổi làm việc", "Kỳ họp", "Phiên thảo luận", "Chương trình", "Đại hội", "Festival",
)  # fmt: skip

# Verbs of discussion: what follows them, parted by semicolons, is a list of topics.
DISCUSSION_VERBS = (
    Word("tập trung thảo luận", "Hội nghị tập trung thảo luận: vốn; đất; nhân lực; thị trường."),
    Word("tập trung trao đổi", "Các đại biểu tập trung trao đổi về vốn; đất đai; lao động; thuế."),
    Word("trao đổi, thảo luận", "Các đại biểu trao đổi, thảo luận về vốn; đất đai; lao động."),
    Word("thảo luận, trao đổi", "Các đại biểu thảo luận, trao đổi về vốn; đất đai; lao động."),
    Word("tập trung trao đổi, làm rõ", "Đại biểu tập trung trao đổi, làm rõ: vốn; đất đai; thuế."),
    Word("trao đổi", "Các diễn giả trao đổi về vốn; đất đai; lao động; thuế."),
    Word("thảo luận", "Các đại biểu thảo luận về vốn; đất đai; lao động; thuế."),
    Word("tập trung làm rõ", "Các tham luận tập trung làm rõ cơ sở lý luận; thực tiễn; giải pháp."),
    Word("tập trung vào", "Các tham luận tập trung vào cơ chế; vốn; con người; đất đai."),
    Word("bao gồm", "Nội dung bao gồm vốn; đất đai; lao động; thuế."),
    Word("gồm", "Hội thảo gồm: vốn; đất đai; lao động; thuế."),
    Word("làm rõ", "Hội thảo làm rõ: cơ chế; vốn; con người; đất đai."),
    Word("làm sáng tỏ thêm", "Hội thảo làm sáng tỏ thêm: bối cảnh; vai trò; bài học."),
    Word("làm sáng tỏ", "Hội thảo làm sáng tỏ: bối cảnh; vai trò; bài học."),
    Word("xoay quanh", "Các phiên thảo luận xoay quanh: vốn; đất đai; lao động; thuế."),
    Word("đề cập", "Các tham luận đề cập cơ chế; vốn; con người; đất đai."),
    Word("đi sâu phân tích", "Các ý kiến đi sâu phân tích cơ chế; vốn; con người; đất đai."),
    Word("tập trung", "Các ý kiến tập trung: vốn; đất đai; thuế."),
    Word("bàn về", "Các ý kiến bàn về cơ chế; vốn; con người; đất đai."),
    Word("bàn", "Hội nghị bàn cơ chế mới; nguồn vốn; con người; đất đai."),
)

# What a report says of an event whose name is the subject.
HOLDING_VERBS = (
    Word("được tổ chức", "Hội thảo được tổ chức nhằm lấy ý kiến."),
    Word("tổ chức", "Hội nghị do Sở Y tế tổ chức."),
    Word("diễn ra", "Diễn đàn diễn ra trong hai ngày."),
    Word("thu hút", "Hội thảo thu hút hơn trăm đại biểu."),
    Word("có sự tham gia", "Tọa đàm có sự tham gia của nhiều bên."),
    Word("có sự tham dự", "Tọa đàm có sự tham dự của nhiều bên."),
    Word("chủ trì", "Hội nghị do bộ chủ trì."),
    Word("khai mạc", "Hội nghị khai mạc vào sáng nay."),
    Word("kết thúc", "Diễn đàn kết thúc vào cuối tuần."),
    Word("bế mạc", "Đại hội bế mạc sau ba ngày."),
    Word("nhằm", "Hội thảo nhằm lấy ý kiến rộng rãi."),
    Word("là dịp", "Hội thảo là dịp để trao đổi."),
    Word("gồm", "Hội thảo gồm ba phiên."),
    Word("nằm trong", "Hội thảo nằm trong chuỗi sự kiện."),
)
