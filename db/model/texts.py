"""How texts are marked that are translated when they are shown, and what translates them."""

from __future__ import annotations

from collections.abc import Callable

Translate = Callable[[str], str]


def N_(text: str) -> str:
    """Mark a text for translation and return it as it is."""
    return text


def titled(what: str, said: str, translate: Translate) -> str:
    """Return something with what it is about in front, parted as the language does."""
    return translate(N_("{what}: {part}")).replace("{what}", what, 1).replace("{part}", said, 1)


def untranslated(text: str) -> str:
    """Stand in for a translation where codes and English are wanted (files, tests, the command line)."""
    return text
