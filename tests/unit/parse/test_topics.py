"""Topics in running text: what is a list, and where its entries are parted."""

# ruff: noqa: E501 - a case is one line

from __future__ import annotations

import pytest

from kyyeu.model.source import Source
from kyyeu.parse.context import context_of
from kyyeu.parse.topics import find_topics

CASES = [
    ("Các đại biểu tập trung thảo luận về thực trạng rừng ngập mặn, cơ chế chi trả dịch vụ môi trường và vai trò của cộng đồng.", ["thực trạng rừng ngập mặn", "cơ chế chi trả dịch vụ môi trường", "vai trò của cộng đồng"]),
    ("Hội nghị thảo luận bốn nội dung chính gồm quy hoạch, vốn, nhân lực và đất đai.", ["quy hoạch", "vốn", "nhân lực", "đất đai"]),
    ("Ba chủ đề được đề cập gồm chương trình học, đội ngũ thầy cô và việc quản lý nhà trường.", ["chương trình học", "đội ngũ thầy cô", "việc quản lý nhà trường"]),
    ("Hội thảo được tổ chức với ba phiên: thể chế cho kinh tế biển; hạ tầng cảng; nhân lực hàng hải.", ["thể chế cho kinh tế biển", "hạ tầng cảng", "nhân lực hàng hải"]),
    ("Hội nghị sẽ thảo luận ba vấn đề gồm thúc đẩy bình đẳng, nâng cao năng lực của các hộ nhỏ, vừa và rất nhỏ và thu hẹp khoảng cách số.", ["thúc đẩy bình đẳng", "nâng cao năng lực của các hộ nhỏ, vừa và rất nhỏ", "thu hẹp khoảng cách số"]),
    ("Hội nghị đã thảo luận các vấn đề như chính sách, giải pháp thúc đẩy cải cách, nâng cao hiệu quả hội nhập của vùng, cải thiện môi trường kinh doanh.", ["chính sách, giải pháp thúc đẩy cải cách", "nâng cao hiệu quả hội nhập của vùng", "cải thiện môi trường kinh doanh"]),
    ("Tại tọa đàm, các chuyên gia đã trao đổi về việc sửa đổi luật, việc phân cấp cho xã và việc giám sát.", ["việc sửa đổi luật", "việc phân cấp cho xã", "việc giám sát"]),
    ("Hội thảo tập trung vào hai nội dung: một là, đánh giá kết quả; hai là, đề xuất giải pháp.", ["đánh giá kết quả", "đề xuất giải pháp"]),
    ("Nội dung hội thảo tập trung vào: (i) cơ sở lý luận; (ii) thực tiễn địa phương; (iii) kiến nghị chính sách.", ["cơ sở lý luận", "thực tiễn địa phương", "kiến nghị chính sách"]),
    ("Ông Nam trao đổi về ba vấn đề gồm vốn, đất và nhân lực.", []),
    ("Cũng tại hội thảo, khi thảo luận về việc tra cứu, bà Lan nêu ba khó khăn, hai đề xuất.", []),
    ("Các đại biểu thảo luận, góp ý vào dự thảo báo cáo, phương hướng nhân sự.", []),
    ("Hội nghị đã kết thúc với ba văn kiện được thông qua gồm: Tuyên bố chung; Kế hoạch năm; Bản ghi nhớ.", []),
    ("Hội thảo gồm hai phiên. Phiên thứ nhất, do Viện Muối điều hành, bàn về đời sống diêm dân. Phiên thứ hai dành cho chủ đề kỹ thuật phơi nước.", ["đời sống diêm dân", "kỹ thuật phơi nước"]),
    ("Phiên thứ nhất có chủ đề “Muối và gạo” do bà Lan chủ tọa. Phiên thứ hai thảo luận chợ vùng biên.", ["Muối và gạo", "chợ vùng biên"]),
    ("Phiên thứ nhất bàn về đời sống diêm dân. Ông Nam kể chuyện cũ.", []),
    ("Chương trình có ba phiên: phiên thứ nhất bàn về giá muối; phiên thứ hai về nước ngọt; phiên cuối về chợ phiên.", ["giá muối", "nước ngọt", "chợ phiên"]),
    ("Hội thảo tập trung vào ba nội dung chính. Một là, thực trạng nghề muối. Giá đang giảm. Hai là, vai trò hợp tác xã. Ba là, đầu ra.", ["thực trạng nghề muối", "vai trò hợp tác xã", "đầu ra"]),
    ("Hội thảo đã thành công. Một là, thực trạng được làm sáng. Hai là, mọi người vui vẻ.", []),
    ("Ông Nam nêu ba vấn đề. Thứ nhất, giá muối. Thứ hai, nước ngọt. Thứ ba, chợ phiên.", []),
    ("Nhiều tham luận đã phân tích thế mạnh của nghề muối; làm rõ nguyên nhân giá giảm; kiến nghị chính sách mới.", ["phân tích thế mạnh của nghề muối", "làm rõ nguyên nhân giá giảm", "kiến nghị chính sách mới"]),
    ("Các đại biểu phân tích: cần có vốn; phải giữ nghề; chưa nên bỏ ruộng.", []),
    ("Các đại biểu trao đổi, thảo luận về thực trạng nghề muối, những khó khăn của diêm dân, kinh nghiệm các tỉnh và vai trò hợp tác xã.", ["thực trạng nghề muối", "những khó khăn của diêm dân", "kinh nghiệm các tỉnh", "vai trò hợp tác xã"]),
    ("Các đại biểu thảo luận về vốn, đất đai và nhân lực.", ["vốn", "đất đai", "nhân lực"]),
    ("Các đại biểu thảo luận về thuế muối mà tỉnh vừa thu, người làm ruộng phải nộp, đồng thời xem phim.", []),
    ("Đồng chí đề nghị các đại biểu tập trung làm rõ ba vấn đề: giá muối, nước ngọt và chợ phiên.", ["giá muối", "nước ngọt", "chợ phiên"]),
    ("Đồng chí đề nghị các đại biểu tập trung làm rõ ba vấn đề: vốn, đất và người. Các đại biểu đã trao đổi giá muối; nước ngọt; chợ phiên.", ["giá muối", "nước ngọt", "chợ phiên"]),
    ("Các đại biểu đề nghị tập trung vào ba vấn đề: giá muối, nước ngọt và chợ phiên.", []),
    ("Ông Nam đề nghị các địa phương tập trung vào ba nhiệm vụ: giá muối; nước ngọt; chợ phiên.", []),
    ("Đồng chí Nam cho biết, hội thảo tập trung vào ba vấn đề: giá muối; nước ngọt; chợ phiên.", ["giá muối", "nước ngọt", "chợ phiên"]),
    ("Hai bên cần tập trung một số việc: (i) giữ giá muối; (ii) tăng cường trao đổi đoàn; (iii) mở chợ phiên.", []),
    ("Các báo cáo và thảo luận tại Hội thảo xoay quanh hai nhóm vấn đề: (1) giá muối như một loại tiền; (2) chợ phiên.", ["giá muối như một loại tiền", "chợ phiên"]),
    ("Các đại biểu trình bày và góp ý xoay quanh ba chủ đề: giá muối; nước ngọt; chợ phiên.", ["giá muối", "nước ngọt", "chợ phiên"]),
    ("Hội thảo dành phần lớn thời gian để thảo luận giá muối; nước ngọt; chợ phiên.", ["giá muối", "nước ngọt", "chợ phiên"]),
    ("Hội thảo đã làm rõ hơn vai trò hợp tác xã; giá muối; chợ phiên.", ["vai trò hợp tác xã", "giá muối", "chợ phiên"]),
    ("Ba chủ đề lớn của hội thảo là: giá muối, nước ngọt, chợ phiên.", ["giá muối", "nước ngọt", "chợ phiên"]),
    ("Nội dung hội thi có sự góp mặt của 4 nước gồm Lào, Nga, Úc và Mông Cổ.", []),
    ("Nội dung của Quy định gồm 4 điều được xây dựng theo tiêu chuẩn, tiêu chí, văn kiện.", []),
    ("Trên địa bàn, các đại biểu đã đi chợ như: chợ muối; chợ gạo; chợ cá.", []),
    ("Các bên điều tra hành vi tập trung kinh tế với 3 nhóm đối tượng: công ty, người lái xe, người đi xe.", []),
    ("Hội thảo tập trung vào các nội dung sau:\nGiá muối hôm nay;\nNước ngọt cho đồng;\nChợ phiên.\nÔng Nam kể chuyện.", ["Giá muối hôm nay", "Nước ngọt cho đồng", "Chợ phiên"]),
    ("Hội thảo tập trung vào các nội dung sau:\n-Giá muối\n-Chợ phiên\nÔng Nam kể chuyện.", ["Giá muối", "Chợ phiên"]),
    ("Hội thảo tập trung vào các nội dung sau:\nGiá muối hôm nay.\nChợ phiên;\nÔng Nam kể chuyện.", []),
    ("Hội thảo tập trung các nội dung: - Giá muối - Tuyến Lào - Huế - Chợ phiên.", ["Giá muối", "Tuyến Lào", "Huế", "Chợ phiên"]),
    ("Hội thảo tập trung các nội dung: - Giá muối; - Tuyến Lào - Huế; - Chợ phiên.", ["Giá muối", "Tuyến Lào - Huế", "Chợ phiên"]),
    ("Phiên hai xoay quanh ba câu hỏi: Vì sao muối rẻ? Ai chịu? Cần gì? Ông Nam trả lời.", ["Vì sao muối rẻ?", "Ai chịu?", "Cần gì?"]),
    ("Phiên hai xoay quanh ba câu hỏi: Vì sao muối rẻ? Ai chịu? Ông Nam trả lời.", []),
    ("Tiểu ban thứ nhất “Giá muối” do ông Ba chủ trì. Tiểu ban thứ hai “Chợ phiên” do bà Tư chủ trì.", ["Giá muối", "Chợ phiên"]),
    ("Hội thảo nghe các tham luận và tập trung vào ba chủ đề: “Giá muối”; “Nước ngọt”; “Chợ phiên”.", ["Giá muối", "Nước ngọt", "Chợ phiên"]),
    ("Các diễn giả phân tích: giá giảm 5%; diện tích giảm 3%; lãi giảm 8%.", []),
    ("Nhiều vấn đề được mổ xẻ: giá muối thấp, nước mặn xâm nhập, người trẻ bỏ nghề.", ["giá muối thấp", "nước mặn xâm nhập", "người trẻ bỏ nghề"]),
    ("900 đại biểu đã nghe giới thiệu 3 chuyên đề gồm: Giá muối năm nay; Báo cáo trồng rừng và báo cáo nuôi cá và làm mắm.", ["Giá muối năm nay", "Báo cáo trồng rừng", "báo cáo nuôi cá và làm mắm"]),
    ("900 đại biểu đã nghe giới thiệu 4 chuyên đề gồm: Giá muối năm nay; Báo cáo trồng rừng và nuôi cá.", []),
    ("Tại hội nghị, nhiều nhà vườn trao đổi, đặt các câu hỏi liên quan đến giá muối năm nay, nguồn nước ngọt, chợ phiên ven sông.", ["giá muối năm nay", "nguồn nước ngọt", "chợ phiên ven sông"]),
    ("Các nhà khoa học sẽ cùng chia sẻ ý tưởng mới về muối biển sạch, nghề cá trong vịnh, chợ phiên ven sông, cách nuôi rong vì nước ngọt…", ["muối biển sạch", "nghề cá trong vịnh", "chợ phiên ven sông", "cách nuôi rong vì nước ngọt"]),
    ("Các nhà khoa học chia sẻ kinh nghiệm về muối biển sạch, giá muối đã giảm mạnh, chợ phiên ven sông, người trẻ bỏ nghề.", []),
    ("Các nhà khoa học chia sẻ kinh nghiệm về muối biển sạch, nghề cá trong vịnh, chợ phiên ven sông.", []),
    ("Ông Lê Minh Tú chia sẻ kinh nghiệm về muối biển sạch, nghề cá trong vịnh, chợ phiên ven sông, cách nuôi rong vì nước ngọt.", []),
    ("Hội nghị bàn tròn các nhà vườn diễn ra tại Huế, Đà Nẵng, Hội An.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "topics"), CASES, ids=lambda case: str(case)[:30])
def test_topics(text: str, topics: list[str]) -> None:
    found = find_topics(context_of(Source(slug="x", path="x.txt", text=text, sha256="")))
    assert [topic.span.of(text) for topic in found] == topics


def test_a_topic_lies_within_one_sentence() -> None:
    """A quotation may run over a line's end: what is in it there is in two blocks."""
    texts = [
        "Hội thảo có ba phiên: “Giá vé xe khách\nvà bến đỗ”, “Làn đường cho xe đạp”, “Trợ giá”.",
        "Hội nghị thảo luận ba chuyên đề: “Giá vé”, “Làn đường” và “Bến\nđỗ cạnh trường”.",
        "Phiên 1 có chủ đề “Giá vé xe khách\nở xã đảo”. Phiên 2 có chủ đề “Làn đường”.",
    ]
    for text in texts:
        context = context_of(Source(slug="x", path="x.txt", text=text, sha256=""))
        spans = {sentence.id: sentence.span for sentence in context.sentences}
        for topic in find_topics(context):
            home = spans[topic.sentence]
            assert home.start <= topic.span.start < topic.span.end <= home.end, text
