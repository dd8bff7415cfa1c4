"""The glossary as JSON, for programs: format kyyeu.glossary/1."""

from __future__ import annotations

import json
from collections.abc import Iterable

from kyyeu.model.reference import Term
from kyyeu.reference.exchange.entries import fields_of
from kyyeu.reference.glossary import in_order

FORMAT = "kyyeu.glossary/1"


def json_text(terms: Iterable[Term]) -> str:
    """Return the glossary as one JSON object, in the order of the Vietnamese alphabet."""
    entries = [{"id": term.id, **_nested(term)} for term in in_order(tuple(terms))]
    whole = {"format": FORMAT, "terms": entries}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _nested(term: Term) -> dict[str, object]:
    """Return the fields of a term, both languages of one under one key."""
    nested: dict[str, object] = {}
    for name, value in fields_of(term).items():
        key, _, language = name.rpartition("_")
        given = list(value) if isinstance(value, tuple) else value
        if language in ("vi", "en") and key:
            pair = nested.setdefault(key, {})
            if isinstance(pair, dict):
                pair[language] = given
        else:
            nested[name] = given
    return nested
