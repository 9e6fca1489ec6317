"""Looking through text that leaves for what must not: telephone numbers, e-mail addresses, names of contacts.

A find stops the whole export; what was found is named by its place, never repeated.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from db.model.entities import ENTITIES
from db.model.fields import N_, Country, Entity, Field, Record, Text, Translate, Value, untranslated
from db.storage.connection import Database
from db.storage.rows import rows
from db.storage.trouble import Trouble

TOLD = 8  # places that a sentence names
SHORT = 4  # letters: a single name that is not longer is part of too many words

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_URL = re.compile(r"\w+://\S+")
# With a prefix, or in groups as people write them, or eight to twelve digits that are no date.
_PHONE = re.compile(
    r"""(?<![\w.])(?:
        (?:\+|00[\s.]?)\d(?:[\s().\-/]*\d){7,14}
        | \d{2}(?:[\s.\-]\d{2}){3,5}
        | \d{3}[\s.\-]\d{3}[\s.\-]\d{3,4}
        | (?!(?:19|20)\d{2}(?:0\d|1[0-2])[0-3]\d(?!\d))\d{8,12}
    )(?![\w]|[.,]\d)""",
    re.VERBOSE,
)
_UUID = re.compile(r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b")
BETWEEN = "\x01"  # cells that are looked through together: no blank, so that nothing runs on into the next
_DIGITS = 8  # of the shortest telephone number


@dataclass(frozen=True)
class Found:
    """Something that must not leave, by its place: what it is, and in which record and field, or in which
    row and column of a table that is made for the export."""

    what: str
    entity: str
    record: str
    field: str

    def text(self, translate: Translate = untranslated) -> str:
        """Return it as people read it: "Attack MLI-2024-0001, Summary: a telephone number"."""
        entity = ENTITIES.get(self.entity)
        label = translate(entity.field[self.field].label) if entity else self.field
        record = f"{translate(entity.label)} {self.record}" if entity else self.record
        return f"{record}, {label}: {translate(self.what)}"


class Leaking(Trouble):
    """Text that must not leave was about to; nothing was written."""

    def __init__(self, found: Sequence[Found]) -> None:
        self.found = tuple(found)
        message = N_(
            "Nothing was written: text that would leave holds what must not. {places}. Take it out of these "
            "fields, or export by a profile that leaves them out."
        )
        told = "; ".join(one.text() for one in self.found[:TOLD])
        more = len(self.found) - TOLD
        super().__init__(message, places=told + (f"; +{more}" if more > 0 else ""))


class Watch:
    """Looks through texts and remembers what it found, up to `most` places."""

    def __init__(self, db: Database, most: int = 1000) -> None:
        self.found: list[Found] = []
        self._most = most
        known = rows(db, "SELECT real_name, phone FROM contact")
        names = {_folded(str(row["real_name"] or "")) for row in known}
        turned = {" ".join(reversed(name.split())) for name in names}
        told = sorted(name for name in names | turned if len(name.split()) > 1 or len(name) > SHORT)
        self._names = re.compile(rf"\b(?:{'|'.join(map(re.escape, told))})\b") if told else None
        digits = {re.sub(r"\D", "", str(row["phone"] or ""))[-8:] for row in known}
        self._numbers = {number for number in digits if len(number) >= 6}
        least = min(map(len, self._numbers), default=_DIGITS)
        self._perhaps = re.compile(rf"@|(?:\d[\s().\-/]*){{{least}}}")

    def settle(self) -> None:
        """Raise Leaking where anything was found."""
        if self.found:
            raise Leaking(self.found)

    def look(self, entity: Entity, texts: Iterable[tuple[Value, str, Value]]) -> None:
        """Look through (record, field, text) of an entity."""
        self._look(entity.name, texts)

    def _look(self, entity: str, texts: Iterable[tuple[Value, str, Value]]) -> None:
        some = [(record, name, str(text)) for record, name, text in texts if text]
        if not self._suspicious(BETWEEN.join([text for _, _, text in some])):
            return
        for record, name, text in some:
            for what in self._in(text) if self._suspicious(text) else ():
                if len(self.found) < self._most:
                    self.found.append(Found(what, entity, str(record), name))

    def suspicious(self, texts: Iterable[str]) -> bool:
        """Say whether it is worth while to look at each of these texts: quick, and never False wrongly."""
        return self._suspicious(BETWEEN.join(texts))

    def _suspicious(self, text: str) -> bool:
        known = self._names is not None and self._names.search(_folded(text))
        return bool(known or self._perhaps.search(text))

    def named(self, record: str, values: Mapping[str, object]) -> None:
        """Look through the values of something that is made for the export, by name."""
        self._look("", [(record, name, str(value)) for name, value in values.items() if value is not None])

    def row(self, entity: Entity, row: Record, fields: Sequence[Field]) -> None:
        """Look through the texts of one record."""
        called = row.get("code") or row.get("id")
        self.look(entity, ((called, field.name, row.get(field.name)) for field in fields))

    def _in(self, text: str) -> Iterator[str]:
        if _EMAIL.search(text):
            yield N_("an e-mail address")
        plain = _URL.sub(" ", _UUID.sub(" ", text))
        digits = re.sub(r"[\s().\-/]", "", _UUID.sub(" ", text))
        if _PHONE.search(plain) or any(number in digits for number in self._numbers):
            yield N_("a telephone number")
        if self._names and self._names.search(_folded(text)):
            yield N_("the name of a contact")


def texts(fields: Iterable[Field]) -> tuple[Field, ...]:
    """Return the fields in which people write words; what the program writes itself is left out."""
    return tuple(f for f in fields if isinstance(f, Text) and not isinstance(f, Country) and not f.computed)


class _Bare(dict[int, int | None]):
    """Signs by number, None for those that only mark another: worked out once each."""

    def __missing__(self, sign: int) -> int | None:
        self[sign] = None if unicodedata.combining(chr(sign)) else sign
        return self[sign]


_BARE = _Bare()


def _folded(text: str) -> str:
    bare = text if text.isascii() else unicodedata.normalize("NFKD", text).translate(_BARE)
    return " ".join(bare.casefold().split())
