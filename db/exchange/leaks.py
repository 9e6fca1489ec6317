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
_URL = re.compile(r"\w+://[^\s\x01]+")
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
# Codes such as MLI-2024-0001, alone in their cell: most of the runs of eight digits that there are.
_CODE = rf"(?!(?<=[A-Z]-[12])\d{{3}}-\d{{4,6}}(?:{BETWEEN}|\Z))"
_DIGITS = 8  # of the shortest telephone number
_TOGETHER = 4000  # texts that are looked through at once
_WORDS = 200_000  # words that are remembered as no part of a contact's name
_PARTS = b" \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f().-/"  # what may stand between the digits of a number
# Digits and every byte beyond ASCII, which may be part of a digit or a blank, as "0".
_AS_DIGITS = bytes(ord("0") if byte > 0x7F or chr(byte).isdigit() else ord("x") for byte in range(256))


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
        self._found: list[Found] = []
        self._waiting: list[tuple[str, str, str, str]] = []  # entity, record, field, text
        self._most = most
        known = rows(db, "SELECT real_name, phone FROM contact")
        names = {_folded(str(row["real_name"] or "")) for row in known}
        turned = {" ".join(reversed(name.split())) for name in names}
        told = sorted(name for name in names | turned if len(name.split()) > 1 or len(name) > SHORT)
        self._names = _Names(told) if told else None
        digits = {re.sub(r"\D", "", str(row["phone"] or ""))[-8:] for row in known}
        self._numbers = {number for number in digits if len(number) >= 6}
        least = min(map(len, self._numbers), default=_DIGITS)
        code = "" if self._numbers else _CODE  # as digits alone it might be somebody's number
        self._perhaps = re.compile(rf"[@\d](?:(?<=@)|{code}(?:[\s().\-/]*\d){{{least - 1}}})")
        self._run = b"0" * least

    @property
    def found(self) -> list[Found]:
        """What was found until now."""
        self._look_through()
        return self._found

    def settle(self) -> None:
        """Raise Leaking where anything was found."""
        if self.found:
            raise Leaking(self.found)

    def look(self, entity: Entity, texts: Iterable[tuple[Value, str, Value]]) -> None:
        """Look through (record, field, text) of an entity."""
        self._keep([(entity.name, str(record), name, str(text)) for record, name, text in texts if text])

    def named(self, record: str, values: Mapping[str, object]) -> None:
        """Look through the values of something that is made for the export, by name."""
        self._keep([("", record, name, str(value)) for name, value in values.items() if value])

    def row(self, entity: Entity, row: Record, fields: Sequence[Field]) -> None:
        """Look through the texts of one record."""
        called = row.get("code") or row.get("id")
        self.look(entity, [(called, field.name, row.get(field.name)) for field in fields])

    def leaks(self, texts: str) -> bool:
        """Say whether any of these texts, joined by BETWEEN, holds what must not leave: quick where none
        does, and never False wrongly."""
        end, some = 0, list[str]()
        for spot in self._perhaps.finditer(texts) if self._may_hold_numbers(texts) else ():
            if spot.start() >= end:
                start = texts.rfind(BETWEEN, 0, spot.start()) + 1
                end = texts.find(BETWEEN, start) % (len(texts) + 1)
                some.append(texts[start:end])
        if some and any(self._in(BETWEEN.join(some))):
            return True
        return self._names is not None and self._names.may_be_in(texts) and self._names.are_in(_folded(texts))

    def _may_hold_numbers(self, texts: str) -> bool:
        """Say quickly whether there may be an address or a number: never False wrongly."""
        data = texts.encode("utf-8", "surrogatepass")
        return b"@" in data or self._run in data.translate(_AS_DIGITS, _PARTS)

    def _keep(self, texts: list[tuple[str, str, str, str]]) -> None:
        self._waiting += texts
        if len(self._waiting) > _TOGETHER:
            self._look_through()

    def _look_through(self) -> None:
        some, self._waiting = self._waiting, []
        if not some or not self.leaks(BETWEEN.join([text for *_, text in some])):
            return
        for entity, record, name, text in some:
            for what in self._in(text):
                if len(self._found) < self._most:
                    self._found.append(Found(what, entity, record, name))

    def _in(self, text: str) -> Iterator[str]:
        if _EMAIL.search(text):
            yield N_("an e-mail address")
        plain = _URL.sub(" ", _UUID.sub(" ", text))
        digits = re.sub(r"[\s().\-/]", "", _UUID.sub(" ", text))
        if _PHONE.search(plain) or any(number in digits for number in self._numbers):
            yield N_("a telephone number")
        if self._names and self._names.are_in(_folded(text)):
            yield N_("the name of a contact")


class _Names:
    """The names of contacts, folded. Whether one may be in a text is told by the words that occur in it: each
    is looked at once, however often it comes."""

    def __init__(self, names: Sequence[str]) -> None:
        self._whole = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b")
        telling = sorted({max(name.split(), key=len) for name in names})
        self._word = re.compile("|".join(map(re.escape, telling)))
        self._strange: set[str] = set()  # words in which none of the names' is

    def are_in(self, folded: str) -> bool:
        """Say whether one of the names stands in a folded text."""
        return self._whole.search(folded) is not None

    def may_be_in(self, text: str) -> bool:
        """Say quickly whether one of the names may stand in a text: never False wrongly."""
        new = set(text.replace(BETWEEN, " ").split()) - self._strange
        if not new:
            return False
        known = {word for word in new if self._word.search(_folded(word))} if self._any(new) else set[str]()
        if len(self._strange) > _WORDS:
            self._strange.clear()
        self._strange |= new - known
        return bool(known)

    def _any(self, words: Iterable[str]) -> bool:
        return self._word.search(_folded(BETWEEN.join(words))) is not None


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
