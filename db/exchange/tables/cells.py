"""What cells become in a field, read by the readers of the form, and remembered: in tables they repeat."""

from __future__ import annotations

import re
from collections.abc import Sequence

from db.exchange.tables.faults import Wrong
from db.exchange.tables.links import Links
from db.exchange.tables.matching import plain
from db.model.fields import N_, Choice, Choices, Date, Field, Link, Value
from db.model.problem import Translate, Unreadable
from db.model.vocabularies import Vocabulary

PARTED = re.compile(r"\s*;\s*")
NO_NUMBER = ("nan", "null", "na", "n a", "none")  # how programs write that there is none
SHORT = 40  # letters of a cell that is remembered
MOST = 20_000  # cells of a target that are remembered at a time
CLOCK = re.compile(r"[ T]00:00:00(?:\.0+)?$")


class Cells:
    """Reads cells. What it could not take it refuses again in the same words."""

    def __init__(self, links: Links, languages: Sequence[Translate]) -> None:
        self._links = links
        self._languages = languages
        self._known: dict[str, dict[str, Value | Wrong]] = {}

    def value(self, one: Field, target: str, text: str) -> Value:
        """Return what a text becomes in a field. Raise Wrong where it cannot be taken."""
        if isinstance(one, Link):
            return self._links.find(one.to, text, target)
        known = self._known.setdefault(target, {})
        found = known.get(text)
        if found is None:
            try:
                found = self._read(one, target, text)
            except Wrong as wrong:
                found = wrong
            if len(text) <= SHORT:
                if len(known) >= MOST:
                    known.clear()
                known[text] = found
        if isinstance(found, Wrong):
            raise found.with_traceback(None)
        return found

    def _read(self, one: Field, target: str, text: str) -> Value:
        text = CLOCK.sub("", text) if isinstance(one, Date) else text
        try:
            if isinstance(one, Choices):
                return one.parse(";".join(self._code(one.vocabulary, part) for part in PARTED.split(text)))
            if isinstance(one, Choice):
                text = self._code(one.vocabulary, text)
            return one.parse(text)
        except Unreadable as error:
            raise Wrong(target, error.problem.message, **dict(error.problem.args)) from None

    def _code(self, vocabulary: Vocabulary, text: str) -> str:
        """Return the code that a text names by itself or by its label in any language, else the text."""
        if vocabulary.find(text) is not None:
            return text
        wanted = plain(text)
        for code in vocabulary.codes:
            if any(plain(translate(code.label)) == wanted for translate in self._languages):
                return code.code
        return text


def degrees(target: str, text: str) -> float:
    """Return a latitude or longitude. Raise Wrong where it is none."""
    limit = 90.0 if target == "place.lat" else 180.0
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        number = limit + 1
    if not -limit <= number <= limit:
        raise Wrong(
            target,
            N_("“{text}” is no coordinate: degrees between −{limit} and {limit}."),
            text=text[:40],
            limit=f"{limit:g}",
        )
    return number
