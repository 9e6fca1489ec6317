"""What would leave, before anything is written: rows and columns that leave and that stay, the first rows,
what is made coarser, what could tell who somebody is, and text that must not leave at all."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from db.exchange import acled, flat, ged, geojson, hxl
from db.exchange.found import Found
from db.exchange.layouts import Layout
from db.exchange.leaving import Going, Leaving
from db.exchange.lonenames import Alone
from db.exchange.profiles import Profile, profile
from db.exchange.risks import Told, Watchful
from db.exchange.slices import Progress, in_one_state, position, settle, silent, stoppable
from db.exchange.staying import NOT_CHOSEN, reasons
from db.model.entities import ENTITIES
from db.model.entity import Entity
from db.model.fields import Field, Record, Value
from db.storage.casebook import Casebook

FIRST = 20  # rows that are shown
WIDEST = 300  # letters of a cell that are shown

TABLES = ("pack", "xlsx", "huridocs")  # formats in which whole records leave, table by table
_Cells = list[tuple[str, ...]]
_Rows = Callable[[Leaving], Sequence[Sequence[str]]]


@dataclass(frozen=True)
class Previewed:
    """A table of what leaves: how many of its records leave and stay, why those stay, its columns, the fields
    that stay, and its first rows, cell by cell as they would leave."""

    entity: str
    leave: int
    stay: int
    reasons: dict[str, int]
    columns: tuple[str, ...]
    hidden: tuple[str, ...]
    first: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Leak:
    """Text that must not leave: the place as it is said, and the record where it stands."""

    found: Found
    entity: str
    id: str


@dataclass(frozen=True)
class Preview:
    """What would leave a casebook in a format by a profile; with `leaks` nothing would. `alone` is where part
    of a contact's name stands alone."""

    format: str
    profile: Profile
    tables: tuple[Previewed, ...]
    coarser: tuple[Told, ...]
    risks: tuple[Told, ...]
    leaks: tuple[Leak, ...]
    alone: Alone

    @property
    def leave(self) -> int:
        return sum(table.leave for table in self.tables)

    @property
    def stay(self) -> int:
        return sum(table.stay for table in self.tables)


def preview(
    casebook: Casebook,
    format: str,
    profile_name: str,
    only: Sequence[int] | None = None,
    progress: Progress = silent,
) -> Preview:
    """Work out what would leave; nothing is written, neither to a file nor into the casebook.

    `only` are the row numbers of the chosen attacks, None for all. What `progress` raises stops it.
    """
    chosen = profile(profile_name)

    def attempt() -> Preview:
        start = position(casebook.db)
        with stoppable(casebook.db, progress) as told:
            made = _preview(casebook, format, chosen, only, told)
        settle(casebook.db, start)
        return made

    return in_one_state(attempt)


def _preview(
    casebook: Casebook, format: str, chosen: Profile, only: Sequence[int] | None, progress: Progress
) -> Preview:
    progress(0, 0)
    going = Going(casebook, chosen, only)
    watchful = Watchful(going)
    if format in TABLES:
        tables = _tables(going, watchful, progress)
    else:
        tables = [_attacks(going, watchful, format, progress)]
    leaks = tuple(_leak(casebook, found) for found in going.watch.found)
    return Preview(
        format,
        chosen,
        tuple(tables),
        tuple(watchful.coarser()),
        tuple(watchful.risks()),
        leaks,
        going.watch.alone,
    )


# Whole records


def _tables(going: Going, watchful: Watchful, progress: Progress) -> list[Previewed]:
    total = sum(going.count(entity.name) for entity in going.profile.entities)
    done = 0
    tables: list[Previewed] = []
    for entity in ENTITIES.values():
        if entity not in going.profile.entities:
            tables.append(_told(going, entity, 0, (), ()))
            continue
        header = going.profile.header(entity)
        formats = _formats(going.profile, entity)
        leave = 0
        first: _Cells = []
        for some in going.rows(entity.name):
            for row in some:
                watchful.row(entity.name, row)
                if len(first) < FIRST:
                    first.append(tuple(_cell(formats.get(name), row[name]) for name in header))
            leave += len(some)
            done += len(some)
            progress(min(done, total), total)
        tables.append(_told(going, entity, leave, header, tuple(first)))
    return tables


def _formats(chosen: Profile, entity: Entity) -> dict[str, Field]:
    return {field.name: field for field in chosen.fields(entity)}


def _cell(field: Field | None, value: Value) -> str:
    if value is None:
        return ""
    return (field.format(value) if field else str(value))[:WIDEST]


def _told(
    going: Going, entity: Entity, leave: int, columns: tuple[str, ...], first: tuple[tuple[str, ...], ...]
) -> Previewed:
    db = going.casebook.db
    with db.reading():
        sql = f"SELECT count(*) FROM {entity.name} WHERE deleted_at IS NULL"
        live = int(db.execute(sql).fetchone()[0])
    why = reasons(db, going.profile, going.stays, entity.name)
    others = live - leave - sum(why.values())
    if others > 0:
        why[NOT_CHOSEN] = others
    hidden = going.profile.hidden(entity)
    return Previewed(entity.name, leave, live - leave, why, columns, hidden, first)


# One row an attack


def _attacks(going: Going, watchful: Watchful, format: str, progress: Progress) -> Previewed:
    columns, rows = _layout(going, format)
    leave = 0
    first: _Cells = []
    for attack in going.attacks(progress):
        found = rows(attack)
        leave += bool(found)
        if not found:
            continue
        watchful.attack(attack)
        first += [tuple(str(cell)[:WIDEST] for cell in row) for row in found[: FIRST - len(first)]]
    return _told(going, ENTITIES["attack"], leave, tuple(columns), tuple(first))


def _layout(going: Going, format: str) -> tuple[Sequence[str], _Rows]:
    """Return the columns of a format and what makes rows of an attack, looked through as they are made."""
    if format == "flat":
        return flat.header(going.profile), lambda attack: [flat.looked_through(going, attack)]
    if format == "geojson":
        return GEOJSON, lambda attack: _feature(going, attack)
    layout = LAYOUTS[format]
    return layout.columns, lambda attack: _rows(going, layout, attack)


GEOJSON = ("id", "geometry", "properties")
LAYOUTS: dict[str, Layout] = {"acled": acled.LAYOUT, "ged": ged.LAYOUT, "hxl": hxl.LAYOUT}


def _rows(going: Going, layout: Layout, attack: Leaving) -> list[Sequence[str]]:
    found = list(layout.rows(attack, Counter()))
    for row in found:
        layout.look_through(going, attack, row)
    return found


def _feature(going: Going, attack: Leaving) -> list[Sequence[str]]:
    if not attack.counts:
        return []
    made = geojson.feature(attack)
    going.watch.named(attack.called, geojson.words(made), attack.attack["id"])
    told = [json.dumps(made[name], ensure_ascii=False) if made[name] else "" for name in GEOJSON[1:]]
    return [(str(made["id"]), *told)]


# Text that must not leave


def _leak(casebook: Casebook, found: Found) -> Leak:
    """Find the record in which a text stands; a row of a table that is made for the export is an attack."""
    entity = found.entity or "attack"
    record: Record | None = casebook.get(entity, found.key)
    if record is None and "code" in ENTITIES[entity].field:
        record = next(iter(casebook.find(entity, code=found.record)), None)
    return Leak(found, entity, str(record["id"]) if record else "")
