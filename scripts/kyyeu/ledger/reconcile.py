"""The ledger of a report's sentence ids: which id names which words, for good.

The rule is that an id never names other words silently. A sentence keeps its id when its
words are the same (white space and Unicode form aside), or when it was edited in place:
between the same neighbours and still mostly the same words. Every other id of the ledger
is retired, and the full text shows a marker for it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Literal

from kyyeu.model.corpus import Retired, RetiredState
from kyyeu.model.report import Report
from kyyeu.text.fold import fold
from kyyeu.text.ids import fresh_id
from kyyeu.text.normalise import squeezed

State = Literal["live", "changed", "removed"]

# An edited sentence is the same one while this share of it is, by difflib's ratio of words.
_ALIKE = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEntry:
    """An id, the words it names or named, the ids around it, and since when this is so."""

    id: str
    text: str
    before: str = ""
    after: str = ""
    state: State = "live"
    as_of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """A report's ids in the order of the text; retired ones stand where they last stood."""

    sentence: tuple[LedgerEntry, ...] = ()


def reconciled(ledger: Ledger, slug: str, sentences: Sequence[str], as_of: str) -> Ledger:
    """Return the ledger for the sentences that a report now has, in order.

    Its live entries are these sentences. The same input gives the same ledger, and a
    ledger that already fits is returned as it is.
    """
    words = [squeezed(sentence) for sentence in sentences]
    live = [entry for entry in ledger.sentence if entry.state == "live"]
    kept = _matches([entry.text for entry in live], words)
    revived = _revived(ledger, words, kept)
    used = {entry.id for entry in ledger.sentence}
    entries: list[LedgerEntry] = []
    by_new = {new: live[old] for old, new in kept.items()} | revived
    for index, text in enumerate(words):
        entry = by_new.get(index)
        if entry is None:
            name = _fresh(slug, text, used)
            entries.append(LedgerEntry(id=name, text=text, as_of=as_of))
        elif entry.text != text or entry.state != "live":
            entries.append(replace(entry, text=text, state="live", as_of=as_of))
        else:
            entries.append(entry)
    return Ledger(sentence=_with_retired(ledger, _with_neighbours(entries), kept, as_of))


def _matches(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """Pair old sentences with new ones: the same words, then edits in place."""
    pairs = _same_words(old, new)
    taken = set(pairs.values())
    for index in range(len(old)):
        if index in pairs:
            continue
        place = _slot(index, pairs, len(old), len(new))
        if place is not None and place not in taken and _is_edit(old[index], new[place]):
            pairs[index] = place
            taken.add(place)
    return pairs


def _same_words(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """Pair sentences of the same words; of twins only those that their neighbours tell apart."""
    old_count, new_count = Counter(old), Counter(new)
    place = {text: index for index, text in enumerate(new)}
    pairs = {
        index: place[text]
        for index, text in enumerate(old)
        if old_count[text] == 1 == new_count[text]
    }
    same_number = {text for text, count in old_count.items() if count == new_count[text] > 1}
    places = {text: [i for i, t in enumerate(new) if t == text] for text in same_number}
    for text in same_number:
        pairs.update(zip([i for i, t in enumerate(old) if t == text], places[text], strict=True))
    _extend(old, new, pairs)
    return dict(sorted(pairs.items()))


def _extend(old: Sequence[str], new: Sequence[str], pairs: dict[int, int]) -> None:
    """Pair twins that stand next to a paired sentence, as long as only one can claim a place."""
    while True:
        taken = set(pairs.values())
        claims: dict[int, set[int]] = {}
        for index, place in pairs.items():
            for step in (-1, 1):
                twin, spot = index + step, place + step
                free = 0 <= twin < len(old) and 0 <= spot < len(new) and twin not in pairs
                if free and spot not in taken and old[twin] == new[spot]:
                    claims.setdefault(spot, set()).add(twin)
        claimants = Counter(twin for twins in claims.values() for twin in twins)
        found = {
            next(iter(twins)): spot
            for spot, twins in claims.items()
            if len(twins) == 1 and claimants[next(iter(twins))] == 1
        }
        if not found:
            return
        pairs.update(found)


def _slot(index: int, pairs: dict[int, int], old_count: int, new_count: int) -> int | None:
    """Return the one new place between the same neighbours as the old sentence, if there is."""
    before = -1 if index == 0 else pairs.get(index - 1)
    after = new_count if index == old_count - 1 else pairs.get(index + 1)
    if before is None or after is None or after - before != 2:
        return None
    return before + 1


def _is_edit(old: str, new: str) -> bool:
    if fold(old) == fold(new):
        return True
    return SequenceMatcher(None, old.split(), new.split(), autojunk=False).ratio() >= _ALIKE


def _revived(ledger: Ledger, words: Sequence[str], kept: dict[int, int]) -> dict[int, LedgerEntry]:
    """Return retired ids whose very words have come back, by the sentence that has them."""
    taken = set(kept.values())
    retired = [entry for entry in ledger.sentence if entry.state != "live"]
    counts = Counter(entry.text for entry in retired)
    return {
        index: entry
        for entry in retired
        for index, text in enumerate(words)
        if index not in taken
        and text == entry.text
        and counts[text] == 1
        and words.count(text) == 1
    }


def _fresh(slug: str, text: str, used: set[str]) -> str:
    occurrence = 0
    while (name := fresh_id(slug, text, occurrence)) in used:
        occurrence += 1
    used.add(name)
    return name


def _with_neighbours(entries: Sequence[LedgerEntry]) -> list[LedgerEntry]:
    names = ["", *(entry.id for entry in entries), ""]
    return [
        replace(entry, before=names[index], after=names[index + 2])
        for index, entry in enumerate(entries)
    ]


def _with_retired(
    ledger: Ledger, live: Sequence[LedgerEntry], kept: dict[int, int], as_of: str
) -> tuple[LedgerEntry, ...]:
    """Put the retired entries behind the live one they last stood behind."""
    live_ids = {entry.id for entry in live}
    gone_since: dict[str, list[LedgerEntry]] = {}
    anchor = ""
    old_live = [entry for entry in ledger.sentence if entry.state == "live"]
    position = {entry.id: index for index, entry in enumerate(old_live)}
    for entry in ledger.sentence:
        if entry.id in live_ids:
            anchor = entry.id
        elif entry.state == "live":
            state = _retired_state(position[entry.id], kept, len(old_live), len(live))
            gone = replace(entry, state=state, as_of=as_of, before=anchor)
            gone_since.setdefault(anchor, []).append(gone)
        else:
            gone_since.setdefault(anchor, []).append(replace(entry, before=anchor))
    ordered = list(gone_since.get("", []))
    for entry in live:
        ordered += [entry, *gone_since.get(entry.id, [])]
    return tuple(ordered)


def _retired_state(index: int, kept: dict[int, int], old: int, new: int) -> RetiredState:
    """Tell whether other words stand where a sentence was (changed), or none (removed)."""
    before = next((kept[i] for i in range(index - 1, -1, -1) if i in kept), -1)
    after = next((kept[i] for i in range(index + 1, old) if i in kept), new)
    return "changed" if after - before > 1 else "removed"


def retired_of(ledger: Ledger) -> tuple[Retired, ...]:
    """Return the ids that no sentence bears any more, in the order of the text."""
    return tuple(
        Retired(id=entry.id, state=entry.state, as_of=entry.as_of, after=entry.before)
        for entry in ledger.sentence
        if entry.state != "live"
    )


def relabelled(report: Report, ledger: Ledger) -> Report:
    """Return `report` with the ledger's ids in place of the fresh ones."""
    live = [entry.id for entry in ledger.sentence if entry.state == "live"]
    renamed = dict(zip((s.id for s in report.sentences), live, strict=True))
    return replace(
        report,
        sentences=tuple(replace(s, id=renamed[s.id]) for s in report.sentences),
        remarks=tuple(
            replace(
                remark,
                attributions=tuple(
                    replace(a, sentence=renamed[a.sentence]) for a in remark.attributions
                ),
            )
            for remark in report.remarks
        ),
        topics=tuple(replace(t, sentence=renamed[t.sentence]) for t in report.topics),
    )
