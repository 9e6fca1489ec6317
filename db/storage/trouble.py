"""What can go wrong that a person can act on, said in sentences: what happened, what is safe, what to do.

Everything else that is raised is a bug and reaches the program's exception hook.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from db.model.problem import Problem
from db.model.texts import Translate, untranslated


class Trouble(Exception):  # noqa: N818
    """Something a person can act on; the message is marked with `N_` and holds {placeholders} for values."""

    def __init__(self, message: str, **values: str) -> None:
        self.problem = Problem("", message, args=tuple(values.items()), refuse=True)
        super().__init__(self.text())

    def text(self, translate: Translate = untranslated) -> str:
        """Return the sentences, translated and with their values filled in."""
        return self.problem.text(translate)


class Reasoned(Trouble):
    """A message whose placeholder {reason} takes sentences that are themselves in the reader's language."""

    def __init__(self, message: str, reason: Callable[[Translate], str], **values: str) -> None:
        self._reason = reason
        super().__init__(message, **values)

    def text(self, translate: Translate = untranslated) -> str:
        args = (*self.problem.args, ("reason", self._reason(translate)))
        return replace(self.problem, args=args).text(translate)


class WrongPassphrase(Trouble):
    """The key does not open the file (or the file is no casebook: encrypted, the two look the same)."""


class PerhapsMistyped(Reasoned, WrongPassphrase):
    """The key does not open the file; if it was meant as a recovery code, the reason says what is wrong."""


class NotACasebook(Trouble):
    """The file is something else: a text, a folder, another program's database."""


class NewerFile(Trouble):
    """The casebook was written by a later version of the program."""


class InUse(Trouble):
    """Another window or program holds the casebook."""


class ReadOnly(Trouble):
    """The casebook can be read but not written."""


class DiskFull(Trouble):
    """There is no room left to write; what was saved before stays readable."""


class Damaged(Trouble):
    """Part of the casebook no longer reads as it was written."""
