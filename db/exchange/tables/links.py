"""The records that rows point at: found by id, code or name, and made anew where none has that name.

What is made, and what is taken for a record that is written otherwise, is told; a person can look before
anything is kept.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

import pycountry

from db.exchange.tables.faults import Wrong
from db.exchange.tables.matching import plain
from db.merge.duplicates import spot
from db.merge.likeness import Spot
from db.model import placenames
from db.model.changes import Change
from db.model.countries import countries
from db.model.entities import ENTITIES
from db.model.fields import N_, Link, Record, Value
from db.model.untilclosed import until_closed
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
        self.taken: dict[str, dict[str, str]] = {}  # what rows call a record, with its own name, by entity
        self._known_only = known_only
        self._casebook = casebook
        self._file_name = file
        self._places: dict[Key, list[tuple[str, Value, Value]]] = {}
        self._actors: dict[str, str] = {}
        self._actor_keys: dict[str, str] = {}
        self._names: dict[str, str] = {}  # of the places and actors that were there before
        self._sources: dict[Key, str] = {}
        self._found: dict[Key, str] = {}
        self._made_places: dict[str, Record] = {}
        self._spots: dict[str, Spot] = {}
        self._waiting: list[Change] = []
        self._undo: list[tuple[dict[Key, str] | dict[str, str] | list[tuple[str, Value, Value]], object]] = []
        self._read()

    def _read(self) -> None:
        db = self._casebook.db
        for row in rows(
            db, "SELECT id, name, country, adm1_name, lat, lon FROM place WHERE deleted_at IS NULL"
        ):
            self._places.setdefault(place_key(row), []).append((str(row["id"]), row["lat"], row["lon"]))
            self._names[str(row["id"])] = str(row["name"])
        for row in rows(
            db, "SELECT id, name, acronym, aliases, acled_name FROM actor WHERE deleted_at IS NULL"
        ):
            self._names[str(row["id"])] = str(row["name"])
            names = [row["name"], row["acronym"], row["acled_name"], *str(row["aliases"] or "").split(";")]
            for name in names:
                if name and plain(str(name)):
                    self._actors.setdefault(plain(str(name)), str(row["id"]))
        sql = "SELECT id, title, publisher, url, date_edtf FROM source WHERE deleted_at IS NULL"
        for row in rows(db, sql):
            self._sources.setdefault(_source_key(row), str(row["id"]))
            self._sources.setdefault(_source_key(row | {"date_edtf": ""}), str(row["id"]))

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
        for change in self._waiting:
            del self.created[change.entity][change.id]
        self.mark()

    def new(self) -> list[Change]:
        """Return the records that were made for the row."""
        return list(self._waiting)

    def spot(self, place: str) -> Spot:
        """Return a place as far as attacks are compared by it."""
        found = self._spots.get(place)
        if found is None:
            row = self._made_places.get(place) or self._casebook.get("place", place) or {"name": ""}
            said = (row.get(name) for name in ("name", "country", "adm2_name", "lat", "lon"))
            found = self._spots[place] = spot(place, *said)
        return found

    # Finding

    def find(self, entity: str, text: str, target: str) -> str:
        """Return the id of the record that a text names by id, code or title. Raise Wrong for none, many."""
        known = self._found.get((entity, text))
        if known is None:
            known = self._found[entity, text] = self._look_for(entity, text, target)
        return known

    def _look_for(self, entity: str, text: str, target: str) -> str:
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
                    self.taken.setdefault(entity, {})[text] = title
        if len(found) == 1:
            return found.pop()
        if found:
            raise Wrong(target, N_("Several records have this name: give the code of the one that is meant."))
        raise Wrong(target, N_("No record has this name or code: bring it in first, or correct this cell."))

    def place(self, values: Record, key: Key) -> tuple[str, Record]:
        """Return a place of that name in that area, near that point; make it where there is none. The point
        comes with it where the place has another one, or none."""
        known = self._places.setdefault(key, [])
        lat, lon = values.get("lat"), values.get("lon")
        for id, at, to in known:
            if None in (lat, lon, at, to) or (
                abs(float(lat or 0) - float(at or 0)) < NEAR and abs(float(lon or 0) - float(to or 0)) < NEAR
            ):
                own: Record = {} if None in (lat, lon) or (lat, lon) == (at, to) else {"lat": lat, "lon": lon}
                return self._taken("place", str(values["name"]), id), own
        made = self._make("place", {k: v for k, v in values.items() if v is not None})
        known.append((made, lat, lon))
        self._undo.append((known, None))
        return made, {}

    def actor(self, name: str, kind: str) -> str:
        """Return the actor of that name, acronym or other name; make it where there is none."""
        key = self._actor_keys.get(name)
        if key is None:
            key = self._actor_keys[name] = plain(name) or name
        if key not in self._actors:
            self._actors[key] = self._make("actor", {"name": name, "actor_type": kind})
            self._undo.append((self._actors, key))
        return self._taken("actor", name, self._actors[key])

    def _taken(self, entity: str, said: str, id: str) -> str:
        """Note what a record that was there before is called by a row, where it is written otherwise."""
        name = self._names.get(id, said)
        if name != said:
            self.taken.setdefault(entity, {})[said] = name
        return id

    def source(self, values: Record) -> str:
        """Return the source of that title, publisher, address and date; make it where there is none."""
        return self._source(values)

    def file(self) -> str:
        """Return the source that stands for the table itself; make it where there is none."""
        return self._source({"source_kind": "document", "title": self._file_name})

    def _source(self, values: Record) -> str:
        key = _source_key(values)
        if key not in self._sources:
            self._sources[key] = self._make("source", values)
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
        if entity == "place":
            self._made_places[change.id] = values
        self.created.setdefault(entity, {})[change.id] = called
        return change.id


def place_key(row: Record) -> Key:
    """Return what two ways to write a place have in common."""
    return _place_key_of(str(row["name"]), str(row.get("country") or ""), str(row.get("adm1_name") or ""))


@until_closed
@lru_cache(maxsize=10_000)
def _place_key_of(name: str, country: str, area: str) -> Key:
    return placenames.fold(name), country, placenames.area_key(area)


def _source_key(row: Record) -> Key:
    return _source_key_of(*(str(row.get(name) or "") for name in ("title", "publisher", "url", "date_edtf")))


@until_closed
@lru_cache(maxsize=10_000)
def _source_key_of(title: str, publisher: str, url: str, day: str) -> Key:
    return plain(title), plain(publisher), plain(url), day


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
