"""Organisations by the tables: a name on one side, any of its agreed names on the other."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kyyeu.i18n.parity.facts import Fact, each
from kyyeu.i18n.parity.literals import Language
from kyyeu.model.reference import Organisation, Reference, Term
from kyyeu.parse.organisations import organisations
from kyyeu.parse.words import UPPER
from kyyeu.text.fold import exact, fold
from kyyeu.text.syllables import Syllable, syllables

_Forms = Mapping[str, tuple[tuple[tuple[str, ...], frozenset[str]], ...]]
# Names that English text writes as one word or as two.
_ONE_WORD = (("viet", "nam"), ("ha", "noi"), ("da", "nang"), ("hai", "phong"))
# A Vietnamese short form that English may spell out: "Bộ", "cơ quan này", "Trung ương".
_SHORT = re.compile(
    r"(?<!\w)(?:(?:Bộ|Ban|Viện|Hội|Sở|Cục|Vụ|Đảng|Trung ương|Trường|Ủy ban|Uỷ ban|UBND|HĐND"
    rf"|Hiệp hội|Ngân hàng|Văn phòng|Tỉnh|Thành phố|Quốc hội|Chính phủ)(?![ ][{UPPER}])"
    r"|(?:bộ|cơ quan|đơn vị|viện|hội|ban|sở|ủy ban|uỷ ban|nhà trường|ngân hàng|hiệp hội|tổ chức)"
    r"[ ](?:này|ấy|đó|trên|mình|chủ trì|chủ quản|tôi|chúng))(?!\w)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bodies:
    """The names of organisations of the tables, ready to be looked for in a sentence."""

    vi: _Forms = field(default_factory=dict)
    en: _Forms = field(default_factory=dict)

    def find(self, text: str, language: Language) -> Iterator[Fact]:
        """Yield the organisations that `text` names, the longest name at each place."""
        forms = self.vi if language == "vi" else self.en
        words = list(syllables(_spaced(text, language)))
        keys = [_key(word, language) for word in words]
        index = 0
        while index < len(words):
            length, ids = _longest(forms, keys, index)
            if length and _is_name(text, words[index], language):
                found = frozenset(f"body:{name}" for name in ids)
                yield Fact(
                    kind="organisation",
                    start=words[index].start,
                    end=words[index + length - 1].end,
                    gives=found,
                    needs=each(*sorted(found)) if _is_sure(text, words[index], length) else (),
                )
            index += length or 1


def bodies_of(reference: Reference) -> Bodies:
    """Return the organisations of organisations.toml, and those among the glossary's terms."""
    entries: list[Organisation | Term] = [*reference.organisations]
    entries += [term for term in reference.terms if _is_organisation(term)]
    ids: dict[str, str] = {}
    made: dict[Language, dict[tuple[str, ...], set[str]]] = {
        "vi": defaultdict(set),
        "en": defaultdict(set),
    }
    for entry in entries:
        name = ids.setdefault(exact(entry.vi), entry.id)
        for language, forms in (
            ("vi", (entry.vi, *entry.variants.vi, *entry.abbreviations.vi)),
            ("en", (entry.en, *entry.variants.en, *entry.abbreviations.en)),
        ):
            side: Language = "vi" if language == "vi" else "en"
            for form in forms:
                keys = tuple(_key(word, side) for word in syllables(_spaced(form, side)))
                for spelling in {keys, _joined(keys)} if side == "en" else {keys}:
                    made[side][spelling].add(name)
    return Bodies(vi=_indexed(made["vi"]), en=_indexed(made["en"]))


def _is_organisation(term: Term) -> bool:
    spans = list(organisations(term.vi, 0, len(term.vi)))
    return term.vi[:1].isupper() and any(
        span.start == 0 and span.end == len(term.vi) for span in spans
    )


def _indexed(made: Mapping[tuple[str, ...], Iterable[str]]) -> _Forms:
    by_first: dict[str, list[tuple[tuple[str, ...], frozenset[str]]]] = defaultdict(list)
    for form, ids in made.items():
        if form:
            by_first[form[0]].append((form, frozenset(ids)))
    return {
        first: tuple(sorted(forms, key=lambda item: -len(item[0])))
        for first, forms in by_first.items()
    }


def _longest(forms: _Forms, keys: list[str], index: int) -> tuple[int, frozenset[str]]:
    for form, ids in forms.get(keys[index], ()):
        if tuple(keys[index : index + len(form)]) == form:
            return len(form), ids
    return 0, frozenset()


def _spaced(text: str, language: Language) -> str:
    """Return `text` of the same length where a possessive ending is no word of its own."""
    return text.replace("’s", "  ").replace("'s", "  ") if language == "en" else text


def _key(word: Syllable, language: Language) -> str:
    return word.key if language == "vi" else fold(word.key)


def _joined(keys: tuple[str, ...]) -> tuple[str, ...]:
    """Return the keys of a name with "Viet Nam" as "Vietnam", or the other way round."""
    for pair in _ONE_WORD:
        one = "".join(pair)
        for index, key in enumerate(keys):
            if key == one:
                return (*keys[:index], *pair, *keys[index + 1 :])
            if keys[index : index + 2] == pair:
                return (*keys[:index], one, *keys[index + 2 :])
    return keys


def _is_name(text: str, word: Syllable, language: Language) -> bool:
    return text[word.start].isupper() or (language == "vi" and text[word.start].isdigit())


def _is_sure(text: str, word: Syllable, length: int) -> bool:
    """Tell whether a name is more than a word: "Đảng", "Party" stand in many phrases."""
    name = text[word.start : word.end]
    return length > 1 or (len(name) > 1 and name.isupper())


def has_short_form(vietnamese: str) -> bool:
    """Tell whether a Vietnamese sentence may name an organisation in short."""
    return _SHORT.search(vietnamese) is not None
