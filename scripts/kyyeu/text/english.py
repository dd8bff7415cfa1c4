"""The little English grammar that finding and naming things needs."""

from __future__ import annotations

import re
from functools import lru_cache

from kyyeu.text.syllables import Words, vietnamese_words

_CONSONANT_Y = re.compile(r"[^aeiou]y$", re.IGNORECASE)
_HISSING = re.compile(r"(?:s|x|z|ch|sh)$", re.IGNORECASE)
_DOUBLED = re.compile(r"[^aeiou][aeiou][^aeiouwxy]$", re.IGNORECASE)
_MADE_VERB = re.compile(r"(?:i[sz]e|ate|ify)$", re.IGNORECASE)

# Past and participle of verbs that terms of administration are made with.
_IRREGULAR = {
    "become": "became", "begin": "began begun", "bring": "brought", "build": "built",
    "buy": "bought", "choose": "chose chosen", "come": "came", "cut": "cut", "do": "did done",
    "draw": "drew drawn", "drive": "drove driven", "find": "found", "get": "got",
    "give": "gave given", "go": "went gone", "grow": "grew grown", "hold": "held",
    "keep": "kept", "lay": "laid", "lead": "led", "lend": "lent", "make": "made", "meet": "met",
    "oversee": "oversaw overseen", "pay": "paid", "put": "put", "rise": "rose risen",
    "run": "ran", "say": "said", "see": "saw seen", "sell": "sold", "send": "sent", "set": "set",
    "show": "showed shown", "speak": "spoke spoken", "spend": "spent", "stand": "stood",
    "strive": "strove striven", "take": "took taken", "teach": "taught", "undertake":
    "undertook undertaken", "withdraw": "withdrew withdrawn", "write": "wrote written",
}  # fmt: skip


def plural(noun: str) -> str:
    """Return the regular plural of `noun`."""
    if _CONSONANT_Y.search(noun):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if _HISSING.search(noun) else f"{noun}s"


def ordinal(number: int) -> str:
    """Return a number as it is counted with: 1st, 12th, 23rd."""
    last = number % 10 if number // 10 % 10 != 1 else 0
    return f"{number}{({1: 'st', 2: 'nd', 3: 'rd'}).get(last, 'th')}"


def english_words(text: str) -> Words:
    """Return the words of `text`, singular and plural under one key, in any case."""
    words = vietnamese_words(text)
    return Words(list(map(_singular, words.keys)), words.places)


@lru_cache(maxsize=1 << 16)
def _singular(word: str) -> str:
    """Return the key of a word: without the -s of a plural (or of *he makes*)."""
    if len(word) < 3 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    return word[:-1]


def inflected(phrase: str) -> tuple[str, ...]:
    """Return the past, participle and -ing form of a phrase that begins with a verb."""
    verb, space, rest = phrase.partition(" ")
    stem = verb.lower()
    if stem.endswith("e") and not stem.endswith(("ee", "oe", "ye")):
        forms = {f"{verb}d", f"{verb[:-1]}ing"}
    elif _CONSONANT_Y.search(stem):
        forms = {f"{verb[:-1]}ied", f"{verb}ing"}
    else:
        forms = {f"{verb}ed", f"{verb}ing"}
        if _DOUBLED.search(stem):
            forms |= {f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ing"}
    if stem in _IRREGULAR:
        forms |= set(_IRREGULAR[stem].split())
    return tuple(f"{form}{space}{rest}" for form in sorted(forms))


def begins_with_verb(phrase: str) -> bool:
    """Tell whether the first word is one that only a verb ends like (digitalise, automate)."""
    return _MADE_VERB.search(phrase.partition(" ")[0]) is not None
