"""The words of the filter language that join conditions or turn one round, in its two languages."""

from __future__ import annotations

OR = ("or", "ou")
AND = ("and", "et")
NOT = ("not", "non", "sauf", "except")


def is_joint(word: str) -> bool:
    """Tell whether a word is “or” or “and”."""
    return word.casefold() in (*OR, *AND)


def is_spoken_for(word: str) -> bool:
    """Tell whether a word says how conditions hold together, so that it names nothing else."""
    return is_joint(word) or word.casefold() in NOT
