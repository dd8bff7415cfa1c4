"""What the cuts and entries of a list may be like, and what each likeness is worth."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Feature:
    """What a cut or an entry may be like, what that is worth in whole numbers, and a list.

    In the list "|" stands before each further entry: without the feature it is parted otherwise.
    """

    name: str
    worth: int
    example: str


FEATURES = (
    # A cut at a comma; at a coordinator, which parts the last entry.
    Feature("comma", 3, "giá vé xe khách, | làn đường cho xe đạp, | bến đỗ cạnh trường học"),
    Feature("and", 4, "giá vé xe khách, | làn đường cho xe đạp và | bến đỗ cạnh trường học"),
    # Behind it the words begin ...
    # ... with a noun that topics begin with.
    Feature("noun", 1, "bến đò do xã vận hành, | tổ chức chợ phiên, | giá vé qua sông"),
    # ... with a verb of action, where the list does, and where it does not.
    Feature(
        "verb among verbs",
        2,
        "quản lý rác tại nguồn, | vận hành trạm phân loại, | huy động cộng đồng và | thu "
        "phí theo khối lượng",
    ),
    Feature("verb", 1, "bến đò do xã vận hành, | hỗ trợ chủ đò, | giá vé qua sông"),
    # ... with "các", "những", "sự" and the like.
    Feature(
        "many",
        2,
        "vai trò của chủ bến ở xã đảo ngoài khơi, | các bến tạm, | chính sách cho thuê "
        "lại tàu lưới của hợp tác xã",
    ),
    # ... with what begins no entry.
    Feature(
        "goes on",
        -6,
        "việc sửa kè ven sông, với tiền của tỉnh, | giá thuê bến đò, | vai trò của chủ đò",
    ),
    # ... with no verb, where the list and two others do.
    Feature(
        "no verb",
        -4,
        "thúc đẩy nghề nhỏ, vừa và lớn ở xã, | mở rộng chợ phiên, | hỗ trợ thợ trẻ",
    ),
    # ... otherwise than three others, behind "và".
    Feature("odd one", -7, "sách và trẻ em, | sách và máy, | sách và làng"),
    # Round it stand ...
    # ... words that go side by side.
    Feature(
        "side by side",
        -7,
        "việc làm của cán bộ, công chức ở xã đảo, | giá thuê nhà ở, | vai trò của công đoàn",
    ),
    # ... two verbs that may share an object or a noun.
    Feature(
        "two verbs",
        -3,
        "thẩm quyền tuyển dụng, điều động thợ lặn, | giá thuê tàu lưới, | vai trò của chủ tàu",
    ),
    # ... a "giữa" that waits for its "và".
    Feature(
        "open",
        -6,
        "việc chia nước giữa xã đảo, phường ven sông và hợp tác xã, | giá nước sạch, | "
        "vai trò của tổ thủy nông",
    ),
    # ... half as many words behind as is usual, or three behind "và", and no topic.
    Feature(
        "stranger",
        -3,
        "thủ đoạn giả danh chủ tàu, thợ máy, | tình trạng mua bán thẻ tàu cá, | quy "
        "trình cấp giấy phép ra khơi",
    ),
    Feature(
        "halves",
        -2,
        "phong trào trồng rừng đầu nguồn, | mô hình chợ phiên không rác, | việc học "
        "tiếng của nhau, | phòng, chống đuối nước và bắt nạt",
    ),
    # An entry of nothing but a topic's first word, and of more than sixteen words.
    Feature(
        "alone",
        -5,
        "chính sách, lộ trình đổi nghề cho thợ lặn, | giá thuê tàu lưới, | vai trò của chủ tàu",
    ),
    Feature(
        "long",
        -3,
        "chỗ neo tàu lưới ven cửa sông và đầm nước mặn do xã đảo vận hành, | sửa chữa "
        "phao tiêu ngoài cửa sông, | giá vé qua bến",
    ),
    # Each further mark in the last entry behind "và"; a comma behind the "đến" of a range.
    Feature(
        "comma in last",
        -2,
        "sổ tay nghề lưới, | chợ cá ven đầm và bến đò ngang, | kho lạnh ở đảo",
    ),
    Feature(
        "behind range",
        -3,
        "phân cấp thu phí bến, | bố trí chỗ đậu tàu đến | cách tập hợp thợ lặn tự do, "
        "lái đò và | việc bảo vệ chủ bến",
    ),
)
