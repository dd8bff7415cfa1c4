"""A sentence pair compared: the facts that stand on one side only."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kyyeu.i18n.parity.bodies import Bodies, bodies_of
from kyyeu.i18n.parity.documents import in_full
from kyyeu.i18n.parity.facts import Fact, covered
from kyyeu.i18n.parity.names import english_names, has_pronoun, vietnamese_names
from kyyeu.i18n.parity.order import exchanged, shifted, turned
from kyyeu.i18n.parity.sides import written
from kyyeu.model.reference import Reference
from kyyeu.text.fold import exact


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The facts of a pair that the other side lacks, in order."""

    missing: tuple[Fact, ...]  # of the Vietnamese, not in the English
    extra: tuple[Fact, ...]  # of the English, not in the Vietnamese


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparer:
    """Compares sentence pairs; `names` maps a person's name to its further forms."""

    bodies: Bodies = field(default_factory=Bodies)
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def compare(
        self,
        vi: str,
        en: str,
        *,
        people: Collection[str] = (),
        speakers: Collection[str] = (),
        numbers: Collection[str] = (),
    ) -> Comparison:
        """Compare a Vietnamese sentence and its English.

        `people` are names of people that the report knows; `speakers` those who say
        this sentence, whom the English may name for a pronoun; `numbers` those of the
        documents that the report cites, which a short form may mean.
        """
        theirs = self._vietnamese(vi, people)
        ours = in_full(self.english(vi, en, people, speakers), numbers)
        missing = _lacking(theirs, ours)
        extra = _lacking(ours, theirs)
        if any(fact.kind == "organisation" for fact in extra):
            short = self.bodies.short_forms(vi)
            extra = [fact for fact in extra if not self.bodies.may_be(short, fact)]
        if not missing and not extra:
            for left, right in (
                shifted(theirs, ours),
                turned(vi, theirs, en, ours),
                exchanged(theirs, ours),
            ):
                missing, extra = [*missing, *left], [*extra, *right]
        return Comparison(missing=_once(vi, missing), extra=_once(en, extra))

    def _vietnamese(self, vi: str, people: Collection[str]) -> list[Fact]:
        bodies = list(self.bodies.find(vi, "vi"))
        rest = covered(vi, ((fact.start, fact.end) for fact in bodies))
        known = frozenset((*people, *self.names))
        named = list(vietnamese_names(rest, known))
        return [*bodies, *named, *written(_without(vi, named), "vi")]

    def english(
        self, vi: str, en: str, people: Collection[str] = (), speakers: Collection[str] = ()
    ) -> list[Fact]:
        """Return the facts of an English sentence; whose names to expect is read off `vi`."""
        bodies = list(self.bodies.find(en, "en"))
        rest = covered(en, ((fact.start, fact.end) for fact in bodies))
        known = frozenset((*people, *self.names))
        expected = {
            fact.of(vi): self.names.get(fact.of(vi), ()) for fact in vietnamese_names(vi, known)
        }
        allowed = speakers if has_pronoun(vi) else ()
        named = list(english_names(rest, vi, expected, allowed))
        return [*bodies, *named, *written(_without(en, named), "en")]


def comparer(reference: Reference) -> Comparer:
    """Return a Comparer that knows the names of the tables."""
    names = {
        form: (entry.en, *entry.variants)
        for entry in reference.people
        for form in (entry.name, *entry.variants)
    }
    return Comparer(bodies=bodies_of(reference), names=names)


def _without(text: str, named: Iterable[Fact]) -> str:
    return covered(text, ((fact.start, fact.end) for fact in named))


def _lacking(facts: Sequence[Fact], others: Iterable[Fact]) -> list[Fact]:
    """Return the facts of which the other side gives none of what they need."""
    given = frozenset(key for other in others for key in other.gives)
    return [fact for fact in facts if fact.needs and not any(need <= given for need in fact.needs)]


def _once(text: str, facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Return the facts in order, those printed alike once."""
    ordered = sorted(facts, key=lambda fact: (fact.start, fact.end))
    return tuple({exact(fact.of(text)): fact for fact in reversed(ordered)}.values())[::-1]
