"""The records that rows point at: found by id, code or name, and made anew where none has that name.

What is made is counted and told; a person can look before anything is kept.
"""

from __future__ import annotations

import re
from functools import cache

import pycountry

from db.exchange.tables.faults import Wrong
from db.exchange.tables.matching import plain
from db.model import placenames
from db.model.changes import Change
from db.model.countries import countries
from db.model.entities import ENTITIES
from db.model.fields import N_, Link, Record, Value
from db.storage.casebook import Casebook
from db.storage.rows import rows

NEAR = 0.05  # degrees, some five kilometres: places of one name that far apart are one
UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
TOLD_APART = {"place": "place.name", "actor": "perpetrator"}  # never guessed: the column that names one
Key = tuple[str, ...]


class Links:
    """Finds and makes the places, actors and sources that rows name. Between `mark` and `forget` what was
    made for one row can be taken back."""

    def __init__(self, casebook: Casebook, file: str, *, known_only: bool = False) -> None:
        self.created: dict[str, dict[str, str]] = {}  # what each is called, by entity and id
        self._known_only = known_only
        self._casebook = casebook
        self._file_name = file
        self._file = ""
        self._places: dict[Key, list[tuple[str, Value, Value]]] = {}
        self._actors: dict[str, str] = {}
        self._sources: dict[Key, str] = {}
        self._waiting: list[Change] = []
        self._undo: list[tuple[dict[Key, str] | dict[str, str] | list[tuple[str, Value, Value]], object]] = []
        self._read()

    def _read(self) -> None:
        db = self._casebook.db
        for row in rows(
            db, "SELECT id, name, country, adm1_name, lat, lon FROM place WHERE deleted_at IS NULL"
        ):
            self._places.setdefault(_place_key(row), []).append((str(row["id"]), row["lat"], row["lon"]))
        for row in rows(
            db, "SELECT id, name, acronym, aliases, acled_name FROM actor WHERE deleted_at IS NULL"
        ):
            names = [row["name"], row["acronym"], row["acled_name"], *str(row["aliases"] or "").split(";")]
            for name in names:
                if name and plain(str(name)):
                    self._actors.setdefault(plain(str(name)), str(row["id"]))
        for row in rows(db, "SELECT id, title, publisher, url FROM source WHERE deleted_at IS NULL"):
            self._sources.setdefault(_source_key(row), str(row["id"]))

    # One row

    def mark(self) -> None:
        """Begin a row."""
        self._waiting = []
        self._undo = []

    def forget(self) -> None:
        """Take back what was made for the row."""
        for known, key in reversed(self._undo):
            if isinstance(known, list):
                known.pop()
            else:
                known.pop(key)  # type: ignore[arg-type]  # each with a key of its own
        if any(change.id == self._file for change in self._waiting):
            self._file = ""
        for change in self._waiting:
            del self.created[change.entity][change.id]
        self.mark()

    def new(self) -> list[Change]:
        """Return the records that were made for the row."""
        return list(self._waiting)

    # Finding

    def find(self, entity: str, text: str, target: str) -> str:
        """Return the id of the record that a text names by id, code or title. Raise Wrong for none, many."""
        if UUID.fullmatch(text):
            if self._casebook.get(entity, text) is None:
                raise Wrong(target, N_("There is no such record: bring it in first, or correct this cell."))
            return text
        found: set[str] = set()
        described = ENTITIES[entity]
        for name in ("code", *described.title, "acronym"):
            one = described.field.get(name)
            if one is not None and not isinstance(one, Link) and not found:
                found = {str(row["id"]) for row in self._casebook.find(entity, **{name: text})}
        if not found and any(one.searchable for one in described.fields):
            wanted = plain(text)
            for id, title, _ in self._casebook.suggest(entity, text):
                if plain(title) == wanted:
                    found.add(id)
        if len(found) == 1:
            return found.pop()
        if found:
            raise Wrong(target, N_("Several records have this name: give the code of the one that is meant."))
        raise Wrong(target, N_("No record has this name or code: bring it in first, or correct this cell."))

    def place(self, values: Record) -> str:
        """Return a place of that name in that area, near that point; make it where there is none."""
        known = self._places.setdefault(_place_key(values), [])
        lat, lon = values.get("lat"), values.get("lon")
        for id, at, to in known:
            if None in (lat, lon, at, to) or (
                abs(float(lat or 0) - float(at or 0)) < NEAR and abs(float(lon or 0) - float(to or 0)) < NEAR
            ):
                return id
        made = self._make("place", {k: v for k, v in values.items() if v is not None})
        known.append((made, lat, lon))
        self._undo.append((known, None))
        return made

    def actor(self, name: str, kind: str) -> str:
        """Return the actor of that name, acronym or other name; make it where there is none."""
        key = plain(name) or name
        if key not in self._actors:
            self._actors[key] = self._make("actor", {"name": name, "actor_type": kind})
            self._undo.append((self._actors, key))
        return self._actors[key]

    def source(self, values: dict[str, str]) -> str:
        """Return the source of that title, publisher and address; "" where nothing is said of one."""
        said: Record = {name: values[name] for name in ("title", "publisher", "url") if values.get(name)}
        if not said:
            return ""
        key = _source_key(said)
        if key not in self._sources:
            self._sources[key] = self._make(
                "source", {"source_kind": values.get("kind") or "document", **said}
            )
            self._undo.append((self._sources, key))
        return self._sources[key]

    def file(self) -> str:
        """Return the source that stands for the table itself; make it where there is none."""
        key = _source_key({"title": self._file_name})
        if key not in self._sources:
            self._sources[key] = self._make("source", {"source_kind": "document", "title": self._file_name})
            self._undo.append((self._sources, key))
        return self._sources[key]

    def _make(self, entity: str, values: Record) -> str:
        called = str(
            values.get("name") or values.get("title") or values.get("publisher") or values.get("url")
        )
        if self._known_only and entity in TOLD_APART:
            raise Wrong(
                TOLD_APART[entity],
                N_("“{text}” is not recorded: record it first, or let what rows name be made."),
                text=called,
            )
        defaults: Record = {f.name: f.default for f in ENTITIES[entity].fields if f.default is not None}
        change = Change.new(entity, defaults | values)
        self._waiting.append(change)
        self.created.setdefault(entity, {})[change.id] = called
        return change.id


def _place_key(row: Record) -> Key:
    area = placenames.area_key(str(row.get("adm1_name") or ""))
    return placenames.fold(str(row["name"])), str(row.get("country") or ""), area


def _source_key(row: Record) -> Key:
    return tuple(plain(str(row.get(name) or "")) for name in ("title", "publisher", "url"))


@cache
def country_code(text: str) -> str:
    """Return the three letters of a country that is named in English or French or by two letters; "" for
    none."""
    if not text:
        return ""
    for language in ("en", "fr"):
        for code, name in countries(language).items():
            if plain(text) in (plain(code), plain(name)):
                return code
    for tried in (text, re.sub(r"\s*\(.*\)", "", text)):
        try:
            return str(pycountry.countries.lookup(tried).alpha_3)
        except LookupError:
            continue
    return ""
