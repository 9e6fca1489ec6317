"""The records that rows of our own tables name: told apart exactly as they are written, since a table writes
the name of a record in one way only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from db.exchange.several import parted, unmarked
from db.exchange.tables.links import Key, Links, Point, source_key
from db.exchange.tables.matching import PLACE, plain
from db.exchange.tables.reading import Table
from db.exchange.tables.reported import Report
from db.model.fields import Record
from db.model.retold import SECRET
from db.storage.casebook import Casebook

_WHERE = tuple(name for name in PLACE if name not in ("lat", "lon"))


def kinds_named(table: Table) -> dict[str, str]:
    """Return the types of the actors that rows name as perpetrators."""
    if "perpetrators" not in table.columns:
        return {}
    who, types = (table.columns.index(name) for name in ("perpetrators", "perpetrator_types"))
    pairs = {(cells[who], cells[types]) for _, cells in table.rows}
    found: dict[str, str] = {}
    for names, kinds in sorted(pairs):
        for name, kind in zip(parted(names), parted(kinds), strict=False):
            found.setdefault(unmarked(name), kind)
    return found


class OurLinks(Links):
    """Finds and makes the places, actors and sources that rows of our own tables name. `kinds` tells of which
    type each actor is that they name."""

    def __init__(
        self, casebook: Casebook, file: str, kinds: Mapping[str, str], *, known_only: bool = False
    ) -> None:
        super().__init__(casebook, file, known_only=known_only)
        self._kinds = kinds
        self._our_places: dict[Key, list[Point]] = {}
        self._our_actors: dict[Key, str] = {}
        self._our_sources: dict[Key, str] = {}

    def place(self, values: Record, key: Key, *, main: bool = True) -> tuple[str, Record]:
        """Return the place that was there before, else the one of exactly these words."""
        found = self.found_place(values, key, main=main)
        if found:
            return found
        lat, lon = values.get("lat"), values.get("lon")
        known = self._our_places.setdefault(tuple(str(values.get(name) or "") for name in _WHERE), [])
        same = [id for id, *point in known if point == [lat, lon]]
        if same:
            return same[0], {}
        if known and None not in (lat, lon):
            bare = [id for id, *point in known if None in point]
            return (bare or [known[0][0]])[0], {"lat": lat, "lon": lon}
        made = self._make("place", {k: v for k, v in values.items() if v is not None})
        known.append((made, lat, lon))
        self._undo.append((known, None))
        return made, {}

    def actor(self, name: str, kind: str) -> str:
        """Return the actor that was there before, else the one of exactly this name and type; where rows do
        not tell its type, of the type that they tell elsewhere."""
        before = self._actors.get(plain(name) or name)
        if before:
            return self._taken("actor", name, before)
        kind = kind or self._kinds.get(name, "other")
        key = (name, kind)
        if key not in self._our_actors:
            self._our_actors[key] = self._make("actor", {"name": name, "actor_type": kind})
            self._undo.append((self._our_actors, key))
        return self._our_actors[key]

    def file(self) -> str:
        """Return the source that stands for the table where it tells of none: nothing of it leaves again."""
        title = self._file_name
        if title not in self._tables:
            self._tables[title] = self._make("source", self._own())
            self._undo.append((self._tables, title))
        return self._tables[title]

    def retelling(self, source: str) -> str:
        """Return the table itself: whom it was made for, and so what may leave of that, it does not tell."""
        return self.file()

    def _own(self) -> Record:
        return {"source_kind": "document", "title": self._file_name, "sensitivity": SECRET}

    def reports(self, told: Sequence[Report]) -> list[str]:
        """Return the sources of an attack. Those without a name are its own."""
        found: list[str] = []
        origins: dict[int, str] = {}
        seen: Counter[Key] = Counter()
        for one in told:
            origin = origins.get(one.origin, "")
            values = {"source_kind": "document", **one.values}
            if not one.values:
                values |= self._own()
            if origin:
                values["derived_from_id"] = origin
            id = self._made_source(values, origin, seen) if not one.nameless else self._make("source", values)
            if one.origin:
                origins.setdefault(one.origin, id)
            found.append(id)
        return found

    def _made_source(self, values: Record, origin: str, seen: Counter[Key]) -> str:
        name = (str(values.get("publisher") or ""), str(values.get("url") or ""))
        seen[name] += 1
        key = (*name, str(seen[name]), origin)
        before = self._sources.get(source_key(values)) if seen[name] == 1 and not origin else None
        if before:
            return before
        if key not in self._our_sources:
            self._our_sources[key] = self._make("source", values)
            self._undo.append((self._our_sources, key))
        return self._our_sources[key]
