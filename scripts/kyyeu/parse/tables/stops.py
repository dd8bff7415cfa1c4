"""Syllables that bound terms. Many a particle is also half a word, and stands in fewer lists.

*Bị* begins no term but ends *thiết bị*; *không* begins *không gian*; *do* ends *tự do*.
"""

from __future__ import annotations

# Nowhere in a term.
APART = frozenset(
    """
    và hoặc với của để nhằm mà thì là như những các mọi mỗi này đó ấy đã sẽ vẫn cũng đều rất
    chưa được nếu khi rằng trong đến bởi vì từng nhưng vừa đang ông bà tôi họ hay cả rất còn
    nào gì sao đâu chúng nhiều phải
    """.split()
)
NOT_FIRST = APART | frozenset(
    """
    bị do nên cho từ tại về theo bằng qua trên dưới ngoài trước sau giữa ra vào lên xuống đi lại
    có cần ở cùng một hai ba bốn năm sáu bảy tám chín mười hơn nữa thể nhất mới nước tiếp rõ
    việc sự cuộc vấn giờ thêm mặt đây thế ngày lần
    """.split()
) - frozenset(["nước"])
NOT_LAST = APART | frozenset(
    """
    cho từ về theo qua có cần ở cùng một hai ba bốn năm sáu bảy tám chín mười hơn đang không
    nên ra vào lên đi lại thêm trên dưới trước sau giữa việc sự cuộc nước rõ đây thế nữa rồi
    ngày lần mình
    """.split()
) - frozenset(["nước"])
