from __future__ import annotations

from datetime import date

import pytest

from kyyeu.model.errors import PublishError
from kyyeu.publish.dates import build_date, epoch


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        ("2026-01-31", date(2026, 1, 31)),
        ("", date(1980, 1, 1)),
        ("1900-01-01", date(1980, 1, 1)),
        ("2999-01-01", date(2107, 12, 31)),
    ],
)
def test_build_date(as_of: str, expected: date) -> None:
    assert build_date(as_of) == expected


def test_epoch_is_midnight_utc() -> None:
    assert epoch("1980-01-02") == 315532800 + 86400


@pytest.mark.parametrize("as_of", ["2026", "31/1/2026", "2026-02-30", "x"])
def test_no_date(as_of: str) -> None:
    with pytest.raises(PublishError):
        build_date(as_of)
