"""What is said of a field: what is wrong with a value, and what F1 explains; translated when shown."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from db.model.numerals import numerals

Translate = Callable[[str], str]
NUMBERS = re.compile(r"[≥>~≤ \d,–]+")


def untranslated(text: str) -> str:
    """Stand in for a translation where codes and English are wanted (files, tests, the command line)."""
    return text


@dataclass(frozen=True)
class Problem:
    """Something to check in a record: a sentence that says what to do, and the field under which it is shown.

    `rule` is the number in the rules (H1–H20 hard, S1–S20 soft, "" for a field's own). `refuse` is true where
    the record cannot be saved at all; other hard problems stop only "submitted".
    """

    rule: str
    message: str
    field: str = ""
    args: tuple[tuple[str, str], ...] = ()
    entity: str = ""
    record_id: str = ""
    refuse: bool = False

    @property
    def hard(self) -> bool:
        return not self.rule.startswith("S")

    def text(self, translate: Translate = untranslated) -> str:
        """Return the sentence, translated and with its values filled in."""
        # numbers and ranges are written as in the language; names, titles and what was typed stay as they are
        values = {
            name: numerals(text, translate) if name != "text" and NUMBERS.fullmatch(text) else text
            for name, text in self.args
        }
        return re.sub(r"\{(\w+)\}", lambda hole: values.get(hole[1], hole[0]), translate(self.message))


class Unreadable(ValueError):  # noqa: N818
    """A typed or read text that a field cannot take; carries the Problem that says what to type instead."""

    def __init__(self, message: str, **args: str) -> None:
        self.problem = Problem("", message, args=tuple(args.items()), refuse=True)
        super().__init__(self.problem.text())


@dataclass(frozen=True)
class Help:
    """What F1 and the codebook say of a field."""

    definition: str
    guideline: str = ""
    example: str = ""


UNEXPLAINED = Help("")
