"""Whether a word is spelt as a Vietnamese syllable can be: an onset, a rime, one tone.

The list is of spellings that the rules of the script allow, not of words in use: it tells
Vietnamese from what only looks like it (another language, or bytes read by a wrong table).
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from kyyeu.text.fold import fold

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_ACUTE_OR_DOT = "\u0301\u0323"

_ONSETS = sorted(
    "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(),
    key=len,
    reverse=True,
)
# By their main vowel; no tone marks.
_RIMES = frozenset(
    """
    a ai ao au ay am an ang anh ac ach ap at
    ăm ăn ăng ăc ăp ăt
    âu ây âm ân âng âc âp ât
    e eo em en eng ec ep et
    ê êu êm ên ênh êch êp êt
    i ia iu im in inh ich ip it iêu iêm iên iêng iêc iêp iêt
    y yn ynh ych yt yu yêu yêm yên yêng yêt
    o oi om on ong oc op ot oong ooc
    oa oai oao oay oam oan oang oanh oac oach oap oat oăm oăn oăng oăc oăt oe oeo oen oet
    ô ôi ôm ôn ông ôc ôp ôt
    ơ ơi ơm ơn ơp ơt
    u ua ui um un ung uc up ut uơ uân uâng uât uây
    uê uên uênh uêch uôi uôm uôn uông uôc uôt uy uya uyu uyn uynh uych uyp uyt uyên uyêt
    ư ưa ưi ưu ưm ưng ưc ưt ươi ươu ươm ươn ương ươc ươp ươt
    """.split()
)
_BARE_RIMES = frozenset(fold(rime) for rime in _RIMES)
# After these the tone can only rise or fall sharply.
_STOPS = ("c", "ch", "p", "t")


@lru_cache(maxsize=1 << 14)
def is_syllable(word: str) -> bool:
    """Tell whether `word`, in any case and Unicode form, is spelt as a Vietnamese syllable."""
    letters = unicodedata.normalize("NFD", word.lower())
    tones = [char for char in letters if char in _TONES]
    if len(tones) > 1:
        return False
    plain = unicodedata.normalize("NFC", "".join(char for char in letters if char not in _TONES))
    rime = _rime(plain)
    return rime is not None and not (
        rime.endswith(_STOPS) and bool(tones) and tones[0] not in _ACUTE_OR_DOT
    )


@lru_cache(maxsize=1 << 12)
def is_bare_syllable(word: str) -> bool:
    """Tell whether `word` may be a syllable whose diacritics were left out: *Nguyen*."""
    plain = fold(word)
    return any(
        plain.startswith(onset) and plain[len(onset) :] in _BARE_RIMES for onset in ("", *_ONSETS)
    )


def _rime(plain: str) -> str | None:
    """Return the rime of a toneless syllable, None where it has no spelling of one."""
    if plain in _RIMES:
        return plain
    for onset in _ONSETS:
        if plain.startswith(onset) and plain[len(onset) :] in _RIMES:
            return plain[len(onset) :]
    return None
