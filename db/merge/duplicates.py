"""Records that may be recorded already: quick enough to be asked while somebody types (some milliseconds
among 100,000 records), because an index picks the few that are compared."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from functools import lru_cache

from db.merge.likeness import (
    DAYS,
    NAME_LIKE,
    Likeness,
    Person,
    Scene,
    Spot,
    days,
    same_actor,
    same_attack,
    same_person,
    same_place,
)
from db.merge.ratios import close
from db.model import folding
from db.model.changes import computed
from db.model.fields import Record, Value
from db.model.placenames import area_key
from db.model.untilclosed import until_closed
from db.storage import namekeys
from db.storage.casebook import Casebook
from db.storage.connection import Database
from db.storage.rows import SLICE, rows_in
from db.storage.stepping import Step, no_step

LIKELY = 0.5  # the least score that is worth a word while somebody types
MANY = 3  # so many namesakes, with nothing else in common, say that the name is a common one
MOST = 200  # names that are looked at more closely
CROWD = 2000  # attacks around a day of which only those at the same place are compared while somebody types

ENTITIES_COMPARED = ("attack", "victim", "actor", "place")


def like(
    casebook: Casebook, entity: str, record: Record, attack_id: str = "", step: Step = no_step
) -> list[Likeness]:
    """Return the records of its kind that may be the same as a record as it is typed, the likeliest first.

    `attack_id` is the attack in whose form a person is being recorded; `step` is called between attacks, of
    which many may have to be compared, and may raise to give up.
    """
    if entity == "attack":
        return like_attack(casebook, record, step)
    if entity == "victim":
        return like_victim(casebook, record, attack_id)
    if entity == "actor":
        return like_actor(casebook, record)
    return like_place(casebook, record) if entity == "place" else []


def like_attack(casebook: Casebook, record: Record, step: Step = no_step) -> list[Likeness]:
    """Return the attacks that may be the same one (S1). Those linked with it are known to be others."""
    own = scene(casebook.db, record)
    if own is None:
        return []

    def compared() -> Iterator[Likeness | None]:
        near = at_the_place if _is_crowded(casebook.db, own) else around
        for done, other in enumerate(near(casebook.db, own)):
            if not done % SLICE:
                step(done)
            yield same_attack(own, other)

    return _best(casebook.db, "attack", record, compared(), _linked(casebook.db, own.id))


def like_victim(casebook: Casebook, record: Record, attack_id: str = "") -> list[Likeness]:
    """Return the victims who may be the same person (S2)."""
    db = casebook.db
    own = person(db, record, attack_id)
    if not own.names:
        return []
    wanted = _namesakes(db, "victim", own.names)
    wanted |= {int(n) for (n,) in _in_attacks(db, own.attacks)}
    found = [alike for other in persons(db, wanted) if (alike := same_person(own, other))]
    bare = [alike for alike in found if len(alike.reasons) == 1]
    if len(bare) > MANY:
        found = [alike for alike in found if len(alike.reasons) > 1]
    return _best(db, "victim", record, found)


def like_actor(casebook: Casebook, record: Record) -> list[Likeness]:
    """Return the actors of which one of the names is a name of this one (S15)."""
    found = (same_actor(record, other) for other in casebook.find("actor"))
    return _best(casebook.db, "actor", record, found)


def like_place(casebook: Casebook, record: Record) -> list[Likeness]:
    """Return the places of that name which do not lie elsewhere."""
    db, names = casebook.db, namekeys.names("place", record)
    wanted = _namesakes(db, "place", names)
    if record.get("geonames_id"):
        sql = "SELECT n FROM place WHERE geonames_id = ? AND deleted_at IS NULL"
        wanted |= {int(n) for (n,) in db.execute(sql, (record["geonames_id"],))}
    others = rows_in(db, "SELECT * FROM place WHERE n IN (?)", wanted)
    found = (same_place(record, other, names, namekeys.names("place", other)) for other in others)
    return _best(db, "place", record, found)


def explain(casebook: Casebook, entity: str, one_id: str, other_id: str) -> Likeness | None:
    """Return how alike two records are now, None where nothing speaks for it any more."""
    one, other = casebook.get(entity, one_id), casebook.get(entity, other_id)
    if one is None or other is None:
        return None
    if entity == "attack":
        scenes = scene(casebook.db, one), scene(casebook.db, other)
        return same_attack(scenes[0], scenes[1]) if scenes[0] and scenes[1] else None
    if entity == "victim":
        return same_person(person(casebook.db, one), person(casebook.db, other))
    if entity == "actor":
        return same_actor(one, other)
    return same_place(one, other, namekeys.names("place", one), namekeys.names("place", other))


def decided(db: Database, id: Value) -> set[str]:
    """Return the ids of the records that somebody has told apart from this one, or merged with it."""
    sql = """SELECT other_id FROM duplicate_candidate WHERE entity_id = ? AND deleted_at IS NULL
        AND decision <> 'open' UNION SELECT entity_id FROM duplicate_candidate WHERE other_id = ?
        AND deleted_at IS NULL AND decision <> 'open'"""
    return {str(other) for (other,) in db.execute(sql, (id, id))}


def _best(
    db: Database,
    entity: str,
    record: Record,
    found: Iterable[Likeness | None],
    others: AbstractSet[str] = frozenset(),
) -> list[Likeness]:
    known = decided(db, record.get("id")) | others | {str(record.get("id") or "")}
    if entity in ("attack", "victim"):
        known.add(str(record.get("duplicate_of_id") or ""))
    left = [alike for alike in found if alike and alike.id not in known]
    return sorted(left, key=lambda alike: -alike.score)


# Attacks

_SCENES = """SELECT a.id, a.title, a.date_min, a.date_max, p.id, p.name, p.country, p.adm2_name,
    coalesce(l.lat, p.lat), coalesce(l.lon, p.lon) FROM attack a {}
    LEFT JOIN attack_place l ON l.attack_id = a.id AND l.deleted_at IS NULL
    LEFT JOIN place p ON p.id = l.place_id
    WHERE a.deleted_at IS NULL AND +a.duplicate_of_id IS NULL AND {}"""  # + : not by that index
_STARTS = "a.date_min BETWEEN ? AND ? AND a.date_max IS NOT NULL"
# Attacks of several days that began earlier: an index of their own finds them.
_LASTS = "a.date_max >= ? AND a.date_max > a.date_min AND a.date_min < ?"
_SAME_PLACE = """a.date_min <= ? AND a.date_max >= ? AND a.id IN (SELECT attack_id FROM attack_place
    WHERE place_id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL)"""


def scene(db: Database, record: Record) -> Scene | None:
    """Return an attack as it is typed, with its places in the casebook; None where it has no date yet."""
    between = computed("attack", {"date_edtf": record.get("date_edtf")}, record)
    when = days(between["date_min"], between["date_max"])
    if when is None:
        return None
    sql = _SCENES.format("", "a.id = ?").replace("AND +a.duplicate_of_id IS NULL", "")
    spots = [here for row in db.execute(sql, (record.get("id"),)) if (here := _spot(row)) is not None]
    return Scene(str(record.get("id")), str(record.get("title") or ""), *when, tuple(spots))


def scenes(db: Database, where: str, parameters: Sequence[Value], index: str = "") -> Iterator[Scene]:
    """Yield the attacks of an SQL condition that have a date, found by an index: there may be very many."""
    spots: list[Spot] = []
    last: Sequence[Value] = ("",)
    for row in db.execute(_SCENES.format(index, where), tuple(parameters)):
        if row[0] != last[0]:  # the places of an attack come one after the other
            yield from _made(last, spots)
            last, spots = row, []
        if row[4] is not None:
            spots.append(spot(*row[4:]))
    yield from _made(last, spots)


def _made(row: Sequence[Value], spots: Sequence[Spot]) -> Iterator[Scene]:
    if row[0] and (when := days(row[2], row[3])) is not None:
        yield Scene(str(row[0]), str(row[1] or ""), *when, tuple(spots))


def _spot(row: Sequence[Value]) -> Spot | None:
    return spot(*row[4:]) if row[4] is not None else None


@until_closed
@lru_cache(maxsize=4096)  # many attacks lie in one place
def spot(id: Value, name: Value, country: Value, district: Value, lat: Value, lon: Value) -> Spot:
    """Return a place as far as it is compared."""
    key = f"{country} {area_key(str(district))}" if district else ""
    point = (float(lat), float(lon)) if lat is not None and lon is not None else (None, None)
    return Spot(str(id), str(name), folding.fold(str(name)), key, str(district or ""), *point)


def around(db: Database, own: Scene) -> Iterator[Scene]:
    """Yield the attacks whose dates come near enough, or only those at the same place."""
    if own.vague:
        yield from at_the_place(db, own)
        return
    start, end = _near(own)
    yield from scenes(db, _STARTS, (start, end), "INDEXED BY attack_date_min")
    yield from scenes(db, _LASTS, (start, start), "INDEXED BY attack_span")


def at_the_place(db: Database, own: Scene) -> Iterator[Scene]:
    """Yield the attacks at the same places whose dates come near enough."""
    start, end = _near(own)
    yield from scenes(db, _SAME_PLACE, (end, start, json.dumps([spot.id for spot in own.spots])))


def _is_crowded(db: Database, own: Scene) -> bool:
    """Say whether so many attacks lie around the days of one that comparing it with all would take long."""
    table = "attack a INDEXED BY attack_date_min"
    some = f"SELECT 1 FROM {table} WHERE a.deleted_at IS NULL AND {_STARTS} LIMIT ?"
    (found,) = db.execute(f"SELECT count(*) FROM ({some})", (*_near(own), CROWD + 1)).fetchone()
    return int(found) > CROWD


def _near(own: Scene) -> tuple[str, str]:
    return iso(own.first - DAYS), iso(own.last + DAYS)


def iso(day: int) -> str:
    """Return the ISO date of a day number."""
    return date.fromordinal(max(1, min(day, date.max.toordinal()))).isoformat()


def _linked(db: Database, id: str) -> set[str]:
    sql = """SELECT to_id FROM attack_link WHERE from_id = ? AND deleted_at IS NULL
        UNION SELECT from_id FROM attack_link WHERE to_id = ? AND deleted_at IS NULL"""
    return {str(other) for (other,) in db.execute(sql, (id, id))}


# Victims and places


def _namesakes(db: Database, entity: str, names: Sequence[str]) -> set[int]:
    """Return the row numbers of the records with a name like one of these."""
    found: set[int] = set()
    known = namekeys.Names(db, entity)
    for name in names:
        listed = known.under(folding.keys(name))
        places = close(name, [other for _, other in listed], NAME_LIKE, MOST)
        found |= {listed[at][0] for at in places}
    return found


def _in_attacks(db: Database, attacks: Iterable[str]) -> list[tuple[int]]:
    sql = """SELECT DISTINCT v.n FROM harm h JOIN victim v ON v.id = h.victim_id WHERE h.attack_id IN
        (SELECT value FROM json_each(?)) AND h.deleted_at IS NULL AND v.deleted_at IS NULL"""
    return db.execute(sql, (json.dumps(sorted(attacks)),)).fetchall()


def person(db: Database, record: Record, attack_id: str = "") -> Person:
    """Return a victim as it is typed, with the harms that the casebook knows of."""
    born = computed("victim", {"birth_edtf": record.get("birth_edtf")}, record)
    harms = _harms(db, [record.get("id")]).get(str(record.get("id")), [])
    made = _person(record | born, harms)
    if attack_id:
        made = Person(made.id, made.names, made.sex, made.born, made.attacks | {attack_id}, made.family)
    return made


def persons(db: Database, numbers: Iterable[int]) -> list[Person]:
    """Return victims by row number, none that stand for another."""
    sql = "SELECT * FROM victim WHERE n IN (?) AND deleted_at IS NULL AND +duplicate_of_id IS NULL"
    found = list(rows_in(db, sql, sorted(numbers)))
    harms = _harms(db, [row["id"] for row in found])
    return [_person(row, harms.get(str(row["id"]), [])) for row in found]


def _harms(db: Database, ids: Iterable[Value]) -> dict[str, list[Record]]:
    sql = """SELECT h.victim_id, h.attack_id, h.age_low, h.age_high, a.date_min FROM harm h
        JOIN attack a ON a.id = h.attack_id WHERE h.victim_id IN (?) AND h.deleted_at IS NULL"""
    found: dict[str, list[Record]] = {}
    for row in rows_in(db, sql, ids):
        found.setdefault(str(row["victim_id"]), []).append(row)
    return found


def _person(row: Record, harms: Sequence[Record]) -> Person:
    sex = str(row.get("sex") or "")
    attacks = frozenset(str(harm["attack_id"]) for harm in harms)
    names = tuple(namekeys.names("victim", row))
    family = folding.fold(str(row.get("family_ref") or ""))
    return Person(str(row.get("id")), names, "" if sex == "u" else sex, _born(row, harms), attacks, family)


def _born(row: Record, harms: Sequence[Record]) -> tuple[int, int] | None:
    """Return the years between which somebody was born, from the date of birth or an age at a harm."""
    if row.get("birth_min") and row.get("birth_max"):
        return int(str(row["birth_min"])[:4]), int(str(row["birth_max"])[:4])
    for harm in harms:
        low = harm["age_low"] if harm["age_low"] is not None else harm["age_high"]
        high = harm["age_high"] if harm["age_high"] is not None else low
        if low is not None and high is not None and harm["date_min"]:
            year = int(str(harm["date_min"])[:4])
            return year - int(high) - 1, year - int(low)
    return None
