"""Every compiled pattern of the package, and texts made from its own parts to try it on."""

from __future__ import annotations

import importlib
import pkgutil
import random
import re
from collections.abc import Iterator
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]

import kyyeu


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield module.name and pattern of every str pattern at the top of a module, once each."""
    seen: set[int] = set()
    for module in pkgutil.walk_packages(kyyeu.__path__, "kyyeu."):
        if module.name in ("kyyeu.__main__", "kyyeu.mkdocs_hook"):
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            is_text = isinstance(value, re.Pattern) and isinstance(value.pattern, str)
            if is_text and id(value) not in seen:
                seen.add(id(value))
                yield f"{module.name.removeprefix('kyyeu.')}.{name}", value


def unbounded(pattern: re.Pattern[str]) -> Iterator[str]:
    """Yield what is wrong with repeats without a bound: one that holds another repeat."""
    yield from _unbounded(_parser.parse(pattern.pattern, pattern.flags), within=False)


def _unbounded(tree: object, *, within: bool) -> Iterator[str]:
    for operation, argument in tree:  # type: ignore[attr-defined]
        if operation in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            _, most, body = argument
            endless = most is codes.MAXREPEAT
            if endless and within:
                yield f"an endless repeat within a repeat: {body}"
            yield from _unbounded(body, within=within or endless)
        elif operation is codes.SUBPATTERN:
            yield from _unbounded(argument[-1], within=within)
        elif operation is codes.BRANCH:
            for branch in argument[1]:
                yield from _unbounded(branch, within=within)
        elif operation in (codes.ASSERT, codes.ASSERT_NOT):
            yield from _unbounded(argument[1], within=within)


def samples(pattern: re.Pattern[str], count: int, seed: int) -> list[str]:
    """Return texts that the pattern nearly matches, drawn from its own parts by a seed."""
    draw = random.Random(seed)
    tree = _parser.parse(pattern.pattern, pattern.flags)
    return [_text(tree, draw) for _ in range(count)]


def _text(tree: object, draw: random.Random) -> str:
    out: list[str] = []
    for operation, argument in tree:  # type: ignore[attr-defined]
        if operation is codes.LITERAL:
            out.append(chr(argument))
        elif operation in (codes.NOT_LITERAL, codes.ANY):
            out.append("a")
        elif operation is codes.IN:
            out.append(_of_class(argument, draw))
        elif operation in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            least, most, body = argument
            times = draw.choice((least, min(int(most), least + 3), min(int(most), 40)))
            out.extend(_text(body, draw) for _ in range(times))
        elif operation is codes.SUBPATTERN:
            out.append(_text(argument[-1], draw))
        elif operation is codes.BRANCH:
            out.append(_text(draw.choice(argument[1]), draw))
    return "".join(out)


def _of_class(items: object, draw: random.Random) -> str:
    first, value = draw.choice(list(items))  # type: ignore[call-overload]
    if first is codes.LITERAL:
        return chr(value)
    if first is codes.RANGE:
        return chr(draw.randint(*value))
    if first is codes.CATEGORY:
        return {"SPACE": " ", "DIGIT": "7"}.get(str(value).rsplit("_", 1)[-1], "ấ")
    return "ấ"
