from __future__ import annotations

import pytest

from kyyeu.publish.slugs import heading_slug


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Đọc gì trước?", "doc-gi-truoc"),
        ("Nghị quyết 1-NQ/TW", "nghi-quyet-1-nq-tw"),
        ("What a link means", "what-a-link-means"),
    ],
)
def test_heading_slug(text: str, slug: str) -> None:
    assert heading_slug(text, "-") == slug


def test_is_short() -> None:
    assert len(heading_slug("chữ " * 100, "-")) <= 60
