"""What cells become in a field, read by the readers of the form, and remembered: in tables they repeat."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from itertools import chain

from db.exchange.several import parted
from db.exchange.tables.faults import Wrong
from db.exchange.tables.links import Links, country_code
from db.exchange.tables.matching import plain
from db.model.fields import N_, Choice, Choices, Country, Date, Field, Link, Value
from db.model.problem import Translate, Unreadable
from db.model.vocabularies import Vocabulary

NO_NUMBER = ("nan", "null", "na", "n a", "none")  # how programs write that there is none
DASHES = re.compile(r"[-–—./ ]+")  # how people write it
SHORT = 40  # letters of a cell that is remembered
MOST = 20_000  # cells of a target that are remembered at a time
_ALTERNATIVES = re.compile(r"\s+(?:or|ou)\s+|\s*[,/()]\s*")
_ENDINGS = re.compile(r"(?<=\w{3})(?:es|e|s)\b")
FRACTION = re.compile(r"(?<=\d)\.0+\Z")  # 12.0, as programs write a whole number
SERIAL = re.compile(r"[2-7]\d{4}")  # a day between 1954 and 2119 as a spreadsheet counts them
# How people write codes beside their labels, by vocabulary.
WORDS = {
    "sex": {
        "m": ("h", "homme", "hommes", "garcon", "garcons", "man", "men", "boy", "boys"),
        "f": ("w", "femme", "femmes", "fille", "filles", "woman", "women", "girl", "girls"),
    },
    "yes_no_unknown": {
        "y": ("o", "oui", "yes", "vrai", "true", "1"),
        "n": ("non", "no", "faux", "false", "0"),
    },
}
CLOCK = re.compile(r"[ T]00:00:00(?:\.0+)?$")


class Cells:
    """Reads cells. What it could not take it refuses again in the same words."""

    def __init__(
        self,
        links: Links,
        languages: Sequence[Translate],
        epoch: date | None = None,
        *,
        day_first: bool = True,
    ) -> None:
        self._links = links
        self._languages = languages
        self._epoch = epoch  # day 0 of the numbers by which a workbook keeps dates
        self._day_first = day_first
        self._known: dict[str, dict[str, Value | Wrong]] = {}
        self._codes: dict[str, dict[str, str]] = {}  # by vocabulary and name

    def reader(self, one: Field, target: str) -> Callable[[str], Value]:
        """Return what reads the cells of one target: as `value`, and quicker where a cell was read before."""
        if isinstance(one, Link):
            return lambda text: self._links.find(one.to, text, target)
        get = self._known.setdefault(target, {}).get

        def read(text: str) -> Value:
            found = get(text)
            return self.value(one, target, text) if found is None or isinstance(found, Wrong) else found

        return read

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
                found = wrong.again()
            if len(text) <= SHORT:
                if len(known) >= MOST:
                    known.clear()
                known[text] = found
        if isinstance(found, Wrong):
            raise found.again()
        return found

    def _read(self, one: Field, target: str, text: str) -> Value:
        if isinstance(one, Country):
            text = country_code(text) or text
        try:
            if isinstance(one, Date):
                return one.typed(self.day(text).strip(), self._day_first) if text.strip() else None
            if isinstance(one, Choices):
                return one.parse(";".join(self._code(one.vocabulary, part) for part in parted(text)))
            if isinstance(one, Choice):
                text = self._code(one.vocabulary, text)
            return one.parse(text)
        except Unreadable as error:
            raise Wrong(target, error.problem.message, **dict(error.problem.args)) from None

    def day(self, text: str) -> str:
        """Return a date without the clock that programs write after it, and as a date where a workbook keeps
        it as a number."""
        if self._epoch is not None and SERIAL.fullmatch(text):
            return (self._epoch + timedelta(days=int(text))).isoformat()
        return CLOCK.sub("", text)

    def _code(self, vocabulary: Vocabulary, text: str) -> str:
        """Return the code that a text names by itself, by its label in any language or by a part of it that
        no other has ("Éleveur" of "Éleveur ou berger"), in any number and gender; else the text."""
        if vocabulary.find(text) is not None:
            return text
        known = self._codes.get(vocabulary.name)
        if known is None:
            known = self._codes[vocabulary.name] = self._names_of(vocabulary)
        wanted = plain(text)
        return known.get(wanted) or known.get(_stem(wanted)) or text

    def _names_of(self, vocabulary: Vocabulary) -> dict[str, str]:
        """Return the codes by all that they are called; what two codes are called is none's name."""
        whole: dict[str, str] = {}
        parts: dict[str, set[str]] = {}
        words = WORDS.get(vocabulary.name, {})
        for code in vocabulary.codes:
            labels = [translate(code.label) for translate in self._languages]
            for name in (*map(plain, labels), *words.get(code.code, ())):
                whole.setdefault(name, code.code)
            for part in chain(labels, *map(_ALTERNATIVES.split, labels)):
                for name in (plain(part), _stem(plain(part))):
                    parts.setdefault(name, set()).add(code.code)
        alone = {name: next(iter(codes)) for name, codes in parts.items() if len(codes) == 1 and name}
        return alone | whole


def _stem(name: str) -> str:
    """Return words without the endings of feminine and plural."""
    return _ENDINGS.sub("", name)


def no_number(text: str) -> bool:
    """Say whether a cell of a column of numbers holds none: n/a, null, a dash."""
    if text.isdecimal():
        return False
    return not text or plain(text) in NO_NUMBER or DASHES.fullmatch(text) is not None


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
