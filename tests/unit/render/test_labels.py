"""Every label is in both languages, and site.po holds no other."""

from __future__ import annotations

import re

from tests.labels import extracted, translated

_VALUES = re.compile(r"%\(\w+\)s|\{\w+\}")


def test_every_label_is_translated() -> None:
    known = translated()
    missing = {
        message: place
        for message, place in extracted().items()
        if not all(known.get(message, [""]))
    }
    assert not missing, "add to seeds/locale/en/site.po"


def test_no_translation_is_left_over() -> None:
    assert not translated().keys() - extracted().keys(), "remove from seeds/locale/en/site.po"


def test_values_stand_in_both_languages() -> None:
    for message, forms in translated().items():
        wanted = set(_VALUES.findall(message))
        assert set(_VALUES.findall(forms[-1])) == wanted, message
