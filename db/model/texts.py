"""How texts are marked that are translated when they are shown."""

from __future__ import annotations


def N_(text: str) -> str:
    """Mark a text for translation and return it as it is."""
    return text
