"""Regular expressions that are compiled when they are first used: many at once would hold up the start."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from functools import cached_property

_made: list[Pattern] = []


def compile_all() -> None:
    """Compile those that are not yet: in a thread, before the first of many is needed where it would be
    waited for."""
    for pattern in _made:
        pattern.compile()


class Pattern:
    """A regular expression, with what of `re.Pattern` is used here."""

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self.pattern = pattern
        self._flags = flags
        _made.append(self)

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)

    def compile(self) -> None:
        """Make it ready to be used."""
        self._compiled.flags  # noqa: B018

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self._compiled.match(text, start, end)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return self._compiled.fullmatch(text)

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        return self._compiled.search(text, start)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self._compiled.finditer(text)

    def sub(self, by: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
        return self._compiled.sub(by, text, count)
