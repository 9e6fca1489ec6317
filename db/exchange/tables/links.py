"""The records that rows point at: found by id, code or name, and made anew where none has that name.

What is made, and what is taken for a record that is written otherwise, is told; a person can look before
anything is kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

import pycountry

from db.exchange.tables.fates import UNKNOWN
from db.exchange.tables.faults import Wrong
from db.exchange.tables.matching import plain
from db.merge.duplicates import spot
from db.merge.likeness import Spot
from db.model import placenames
from db.model.changes import Change
from db.model.countries import countries
from db.model.entities import ENTITIES
from db.model.fields import N_, Link, Record, Value
from db.model.retold import SECRET, stands_for_table
from db.model.untilclosed import until_closed
from db.storage.casebook import Casebook
from db.storage.rows import rows

NEAR = 0.05  # degrees, some five kilometres: places of one name that far apart are one
UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
DISTRICT = ("adm1_name", "adm2_pcode", "adm2_name")
TOLD_APART = {"place": "place.name", "actor": "perpetrator"}  # never guessed: the column that names one
Key = tuple[str, ...]
Point = tuple[str, Value, Value]  # a place with its latitude and longitude


@dataclass(frozen=True)
class Known:
    """A place as far as rows are compared with it; `before` where it is no row that named it first."""

    id: str
    country: str
    area: str
    pcode: str  # of its district
    district: str
    lat: Value
    lon: Value
    before: bool = False

    def at(self, country: str, area: str, pcode: str, district: str) -> bool:
        """Say whether a row says as much of where it lies, and the same."""
        same = self.pcode == pcode if self.pcode and pcode else self.district == district
        return same and (self.country, self.area) == (country, area)

    def apart(self, pcode: str, district: str, lat: Value) -> bool:
        """Say whether a row names another district; one that is written otherwise may be the same where the
        points are near, one with another code never."""
        if self.pcode and pcode:
            return self.pcode != pcode
        if not self.before and None in (lat, self.lat):
            return self.district != district  # as below: one that a row named is what that row said
        return bool(self.district and district) and self.district != district and None in (lat, self.lat)

    def near(self, lat: Value, lon: Value) -> bool:
        """Say whether a point may be in the place: a point that is not known may be anywhere."""
        if None in (lat, lon, self.lat, self.lon):
            return True
        return (
            abs(float(lat or 0) - float(self.lat or 0)) < NEAR
            and abs(float(lon or 0) - float(self.lon or 0)) < NEAR
        )

    def may_be(self, country: str, area: str) -> bool:
        """Say whether a row that says less, or more, of where it lies can mean the place."""
        if not self.before and (country, area) != (country and self.country, area and self.area):
            return False  # a place that a row named is no shorter way to say another one
        return (country or self.country) == (self.country or country) and (area or self.area) == (
            self.area or area
        )


class Links:
    """Finds and makes the places, actors and sources that rows name. Between `mark` and `forget` what was
    made for one row can be taken back."""

    def __init__(self, casebook: Casebook, file: str, *, known_only: bool = False) -> None:
        self.created: dict[str, dict[str, str]] = {}  # what each is called, by entity and id
        self.taken: dict[str, dict[str, str]] = {}  # what rows call a record, with its own name, by entity
        self.rows: dict[str, set[str]] = {}  # ids of records that earlier rows are, by code and title
        self.entity = ""  # what rows are
        self._known_only = known_only
        self._casebook = casebook
        self._file_name = file
        self._places: dict[str, list[Known]] = {}  # by name
        self._actors: dict[str, str] = {}
        self._actor_keys: dict[str, str] = {}
        self._names: dict[str, str] = {}  # of the places and actors that were there before
        self._areas: dict[str, str] = {}  # in which these places lie
        self._districts: dict[str, str] = {}  # the same
        self._sources: dict[Key, str] = {}
        self._tables: dict[str, str] = {}  # sources that stand for tables of ours, by title
        self._counts: dict[Key, str] = {}
        self._found: dict[Key, str] = {}
        self._made_places: dict[str, Record] = {}
        self._spots: dict[str, Spot] = {}
        self._waiting: list[Change] = []
        self._undo: list[tuple[dict[Key, str] | dict[str, str] | list[Known] | list[Point], object]] = []
        self._read()

    def _read(self) -> None:
        db = self._casebook.db
        names = ", ".join(("id", "name", "name_local", "alt_names", "country", *DISTRICT, "lat", "lon"))
        for row in rows(db, f"SELECT {names} FROM place WHERE deleted_at IS NULL"):
            name, country, area, pcode, district = place_key(row)
            point = (row["lat"], row["lon"])
            known = Known(str(row["id"]), country, area, pcode, district, *point, before=True)
            others = re.split("[;,]", f"{row['name_local'] or ''};{row['alt_names'] or ''}")
            for called in dict.fromkeys((name, *map(placenames.fold, others))):
                if called:
                    self._places.setdefault(called, []).append(known)
            self._names[known.id] = str(row["name"])
            self._areas[known.id] = str(row["adm1_name"] or row["country"] or "")
            self._districts[known.id] = str(row["adm2_name"] or "")
        for row in rows(
            db, "SELECT id, name, acronym, aliases, acled_name FROM actor WHERE deleted_at IS NULL"
        ):
            self._names[str(row["id"])] = str(row["name"])
            names = [row["name"], row["acronym"], row["acled_name"], *str(row["aliases"] or "").split(";")]
            for name in names:
                if name and plain(str(name)):
                    self._actors.setdefault(plain(str(name)), str(row["id"]))
        names = "title, publisher, url, date_edtf, source_kind, sensitivity, consent"
        for row in rows(db, f"SELECT id, {names} FROM source WHERE deleted_at IS NULL"):
            if stands_for_table(row):
                self._tables.setdefault(str(row["title"] or ""), str(row["id"]))
            if int(row["sensitivity"] or 0) >= SECRET and not (row["publisher"] or row["url"]):
                continue  # what rows name only by a title is another one, which may leave
            self._sources.setdefault(source_key(row), str(row["id"]))
            self._sources.setdefault(source_key(row | {"date_edtf": ""}), str(row["id"]))

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

    def with_code(self, entity: str, code: str) -> list[str]:
        """Return the ids of the records that bear a code, those that write it so before all others."""
        sql = f"SELECT id, code FROM {entity} WHERE deleted_at IS NULL AND code = ? COLLATE NOCASE ORDER BY n"
        found = self._casebook.db.execute(sql, (code,)).fetchall()
        return [str(id) for id, own in found if own == code] or [str(id) for id, _ in found]

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
                if name == "code":
                    found = set(self.with_code(entity, text))
                else:
                    found = {str(row["id"]) for row in self._casebook.find(entity, **{name: text})}
        if not found and any(one.searchable for one in described.fields):
            wanted = plain(text)
            for id, title, _ in self._casebook.suggest(entity, text):
                if plain(title) == wanted:
                    found.add(id)
                    self.taken.setdefault(entity, {})[text] = title
        if not found and entity == self.entity and text:
            found = self.rows.get(text, set())
        if len(found) == 1:
            return next(iter(found))
        if found:
            raise Wrong(target, N_("Several records have this name: give the code of the one that is meant."))
        raise Wrong(target, N_("No record has this name or code: bring it in first, or correct this cell."))

    def place(self, values: Record, key: Key, *, main: bool = True) -> tuple[str, Record]:
        """Return a place of that name in that district, near that point; make it where there is none. The
        point comes with it where the place has another one, or none. The district that a row names is that of
        its `main` place. Raise Wrong where several may be meant."""
        found = self.found_place(values, key, main=main)
        if found:
            return found
        name, *where = key
        made = self._make("place", {k: v for k, v in values.items() if v is not None})
        country, area, pcode, district = where
        known = self._places.setdefault(name, [])
        known.append(Known(made, country, area, pcode, district, values.get("lat"), values.get("lon")))
        self._undo.append((known, None))
        return made, {}

    def found_place(self, values: Record, key: Key, *, main: bool) -> tuple[str, Record] | None:
        """Return such a place as `place` does; None where there is none."""
        name, country, area, pcode, district = key
        known = self._places.get(name, [])
        lat, lon = values.get("lat"), values.get("lon")
        near = [one for one in known if one.near(lat, lon)]
        found = [one for one in near if one.at(country, area, pcode, district)][:1]
        near = [one for one in near if not (main and one.apart(pcode, district, lat))]
        same = [one for one in near if (one.country, one.area) == (country, area)]
        found = found or same[: None if main else 1]
        found = found or [one for one in near if one.may_be(country, area)]
        if len(found) > 1:
            areas = list(dict.fromkeys(self._areas.get(one.id) or "—" for one in found))
            if len(areas) == 1:
                areas = list(dict.fromkeys(self._districts.get(one.id) or "—" for one in found))
            raise Wrong(
                "place.name",
                N_(
                    "Several places are called “{text}” ({areas}): say its region, its district or its "
                    "point, too."
                ),
                text=str(values["name"]),
                areas=", ".join(areas),
            )
        if found:
            one = found[0]
            own: Record = {}
            if None not in (lat, lon) and (lat, lon) != (one.lat, one.lon):
                own = {"lat": lat, "lon": lon}
            less = (one.country, one.area) != (country, area)
            return self._taken_place(str(values["name"]), one.id, values, less=less), own
        return None

    def _taken_place(self, said: str, id: str, values: Record, *, less: bool) -> str:
        """Note for which place that was there before a row is taken that does not say quite the same."""
        name = self._names.get(id)
        if name is not None and (less or name != said):
            around = str(values.get("adm1_name") or values.get("country") or "")
            called = f"{said} ({around})" if around and less else said
            area = self._areas.get(id, "")
            self.taken.setdefault("place", {})[called] = f"{name} ({area})" if area and less else name
        return id

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

    def count(self, attack: str, measure: str, code: str) -> str:
        """Return the count of an attack that has none of the measure yet, made without a number."""
        key = (attack, measure)
        if key not in self._counts:
            values: Record = {"attack_id": attack, "measure": measure, "missing": UNKNOWN}
            change = Change.new("tally", values)
            self._waiting.append(change)
            self.created.setdefault("tally", {})[change.id] = f"{measure} {code}"
            self._counts[key] = change.id
            self._undo.append((self._counts, key))
        return self._counts[key]

    def file(self) -> str:
        """Return the source that stands for the table itself; make it where there is none."""
        return self._source({"source_kind": "document", "title": self._file_name})

    def retelling(self, source: str) -> str:
        """Return the source on which is kept what a row tells of single persons: that of the row, "" for
        none."""
        return source or self.file()

    def _source(self, values: Record) -> str:
        key = source_key(values)
        if key not in self._sources:
            self._sources[key] = self._make("source", values)
            self._undo.append((self._sources, key))
        return self._sources[key]

    def _make(self, entity: str, values: Record) -> str:
        called = str(
            next((values[name] for name in ("name", "title", "publisher", "url") if values.get(name)), "")
            or values.get("source_kind")
        )
        if self._known_only and entity in TOLD_APART:
            raise Wrong(
                TOLD_APART[entity],
                N_("“{text}” is not recorded: record it first, or let what rows name be made."),
                text=called,
            )
        change = Change.new(entity, values)
        if entity == "place":  # of which only is known what rows say: not even its country
            change = Change(entity, change.id, None, {k: v for k, v in values.items() if v is not None})
        self._waiting.append(change)
        if entity == "place":
            self._made_places[change.id] = values
        self.created.setdefault(entity, {})[change.id] = called
        return change.id


def place_key(row: Record) -> Key:
    """Return what two ways to write a place have in common: name, country, area, code and name of the
    district."""
    return _place_key_of(*(str(row.get(name) or "") for name in ("name", "country", *DISTRICT)))


@until_closed
@lru_cache(maxsize=10_000)
def _place_key_of(name: str, country: str, area: str, pcode: str, district: str) -> Key:
    key = placenames.area_key
    return placenames.fold(name), country, key(area), pcode.casefold(), key(district)


def source_key(row: Record) -> Key:
    """Return what two ways to tell of a source have in common."""
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
