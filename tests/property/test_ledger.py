"""Random edits: an id still in use names the same words, or an edit of them."""

from __future__ import annotations

from difflib import SequenceMatcher

from hypothesis import given
from hypothesis import strategies as st

from kyyeu.ledger.reconcile import Ledger, reconciled
from kyyeu.text.fold import fold

WORDS = st.sampled_from("lúa ngô khoai sắn mía chè tiêu cà phê dừa".split())
SENTENCES = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)
VERSIONS = st.lists(st.lists(SENTENCES, max_size=8), min_size=1, max_size=4)


@given(VERSIONS)
def test_an_id_never_names_other_words_silently(versions: list[list[str]]) -> None:
    ledger = Ledger()
    for version in versions:
        before = {entry.id: entry for entry in ledger.sentence}
        ledger = reconciled(ledger, "x", version, "2026-01-01")
        live = [entry for entry in ledger.sentence if entry.state == "live"]
        assert [entry.text for entry in live] == version
        assert len({entry.id for entry in ledger.sentence}) == len(ledger.sentence)
        assert before.keys() <= {entry.id for entry in ledger.sentence}
        for entry in live:
            known = before.get(entry.id)
            if known and fold(known.text) != fold(entry.text):
                alike = SequenceMatcher(None, known.text.split(), entry.text.split()).ratio()
                assert known.state == "live"
                assert alike >= 0.6
        assert reconciled(ledger, "x", version, "2026-02-02") == ledger
