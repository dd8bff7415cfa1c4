"""Organisations by the tables: a name on one side, any of its agreed names on the other."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kyyeu.i18n.parity.facts import Fact, each
from kyyeu.i18n.parity.literals import Language
from kyyeu.model.reference import Organisation, Reference, Term
from kyyeu.parse.organisations import organisations
from kyyeu.parse.words import UPPER
from kyyeu.text.fold import exact, fold
from kyyeu.text.syllables import Syllable, syllables

# By their first word: how long the names are, the longest first, and whose each is.
_Forms = Mapping[str, tuple[tuple[int, ...], Mapping[tuple[str, ...], frozenset[str]]]]
# Names that English text writes as one word or as two.
_ONE_WORD = (("viet", "nam"), ("ha", "noi"), ("da", "nang"), ("hai", "phong"))
# A Vietnamese short form that English may spell out: "Bộ", "cơ quan này", "Trung ương".
_SHORT = re.compile(
    r"(?<!\w)(?:(?:Bộ|Ban|Viện|Hội|Sở|Cục|Vụ|Đảng|Trung ương|Trường|Ủy ban|Uỷ ban|UBND|HĐND"
    rf"|Hiệp hội|Ngân hàng|Văn phòng|Tỉnh|Thành phố|Quốc hội|Chính phủ)(?![ ][{UPPER}])"
    r"|(?:bộ|cơ quan|đơn vị|viện|hội|ban|sở|ủy ban|uỷ ban|nhà trường|ngân hàng|hiệp hội|tổ chức)"
    r"[ ](?:này|ấy|đó|trên|mình|chủ trì|chủ quản|tôi|chúng))(?!\w)"
)

_ANY_BODY = frozenset(("cơ", "đơn", "tổ"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Bodies:
    """The names of organisations of the tables, ready to be looked for in a sentence.

    `holders` maps an office that says its body ("minister of planning") to the bodies'
    keys, `heads` a body's key to the words of its Vietnamese names.
    """

    vi: _Forms = field(default_factory=dict)
    en: _Forms = field(default_factory=dict)
    holders: Mapping[str, frozenset[str]] = field(default_factory=dict)
    heads: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def find(self, text: str, language: Language) -> Iterator[Fact]:
        """Yield the organisations that `text` names, the longest name at each place."""
        forms = self.vi if language == "vi" else self.en
        words = list(syllables(_spaced(text, language)))
        keys = [_key(word, language) for word in words]
        index = 0
        while index < len(words):
            length, ids = _longest(forms, keys, index)
            if length and _is_name(text, words[index : index + length], language):
                found = frozenset(f"body:{name}" for name in ids)
                yield Fact(
                    kind="organisation",
                    start=words[index].start,
                    end=words[index + length - 1].end,
                    gives=found,
                    needs=each(*sorted(found)) if _is_sure(text, words[index], length) else (),
                )
            index += length or 1
        if language == "en":
            yield from self._offices(text)

    def _offices(self, text: str) -> Iterator[Fact]:
        """Yield what "Minister of Planning" says of the ministry, which nobody has to repeat."""
        plain = fold(text)
        for office, ids in self.holders.items():
            start = plain.find(office) if "minister" in plain else -1
            if start >= 0:
                end = start + len(office)
                yield Fact(kind="organisation", start=start, end=end, gives=ids)

    @staticmethod
    def short_forms(vietnamese: str) -> frozenset[str]:
        """Return the first words of what a sentence names in short: "Bộ", "cơ quan này"."""
        return frozenset(exact(match[0]).split()[0] for match in _SHORT.finditer(vietnamese))

    def may_be(self, short: frozenset[str], fact: Fact) -> bool:
        """Tell whether an English name may spell out one of the short forms."""
        heads = {head for key in fact.gives for head in self.heads.get(key, ())}
        return fact.kind == "organisation" and bool(short & (heads | _ANY_BODY))


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
            # A Vietnamese text may use the abbreviation that is known abroad.
            ("vi", (entry.vi, *entry.variants.vi, *entry.abbreviations.vi, *_known_abroad(entry))),
            ("en", (entry.en, *entry.variants.en, *entry.abbreviations.en)),
        ):
            side: Language = "vi" if language == "vi" else "en"
            for form in forms:
                keys = tuple(_key(word, side) for word in syllables(_spaced(form, side)))
                for spelling in {keys, _joined(keys)} if side == "en" else {keys}:
                    made[side][spelling].add(name)
    heads: dict[str, set[str]] = defaultdict(set)
    for words, names in made["vi"].items():
        for name in names:
            heads[f"body:{name}"] |= set(words)
    return Bodies(
        vi=_indexed(made["vi"]),
        en=_indexed(made["en"]),
        holders=_holders(made["en"]),
        heads={key: frozenset(words) for key, words in heads.items()},
    )


def _holders(made: Mapping[tuple[str, ...], Iterable[str]]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for words, names in made.items():
        if words[:2] == ("ministry", "of"):
            field_of, keys = " ".join(words[2:]), frozenset(f"body:{name}" for name in names)
            offices = (f"minister of {field_of}", f"ministers of {field_of}")
            others = (f"minister for {field_of}", f"{field_of} minister")
            found.update(dict.fromkeys((*offices, *others), keys))
    return found


def _known_abroad(entry: Organisation | Term) -> Iterator[str]:
    return (form for form in entry.abbreviations.en if form.isupper())


def _is_organisation(term: Term) -> bool:
    spans = list(organisations(term.vi, 0, len(term.vi)))
    return term.vi[:1].isupper() and any(
        span.start == 0 and span.end == len(term.vi) for span in spans
    )


def _indexed(made: Mapping[tuple[str, ...], Iterable[str]]) -> _Forms:
    by_first: dict[str, dict[tuple[str, ...], frozenset[str]]] = defaultdict(dict)
    for form, ids in made.items():
        if form:
            by_first[form[0]][form] = frozenset(ids)
    return {
        first: (tuple(sorted({len(form) for form in forms}, reverse=True)), forms)
        for first, forms in by_first.items()
    }


def _longest(forms: _Forms, keys: list[str], index: int) -> tuple[int, frozenset[str]]:
    lengths, known = forms.get(keys[index], ((), {}))
    for length in lengths:
        form = tuple(keys[index : index + length])
        if form in known:
            return len(form), known[form]
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


def _is_name(text: str, words: Sequence[Syllable], language: Language) -> bool:
    """Tell whether a name begins with a capital; of "Trưởng ban Kinh tế" the second word does."""
    first = 2 if language == "vi" else 1
    return any(not text[word.start].islower() for word in words[:first])


def _is_sure(text: str, word: Syllable, length: int) -> bool:
    """Tell whether a name is more than a word: "Đảng", "Party" stand in many phrases."""
    name = text[word.start : word.end]
    return length > 1 or (len(name) > 1 and name.isupper())
