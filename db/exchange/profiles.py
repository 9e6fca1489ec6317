"""What may leave a casebook, by profile: fields (`allowed`), records, and how exact (`blurring`).

A record of the highest sensitivity and a record in the trash never leave, and what cannot stand without one
stays with it; a link that is merely of use is emptied.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from db.exchange import allowed, blurring, few
from db.exchange.blurring import SHARP, Blur, Coarse
from db.model.entities import ENTITIES
from db.model.entity import Entity
from db.model.fields import N_, AnyLink, Field, Link, Value
from db.storage.connection import Database
from db.storage.rows import rows_in
from db.storage.trouble import Trouble

# Links that a record needs beside those that are required: without one it would say something else.
LEANS_ON = {
    "attack": ("duplicate_of_id",),
    "victim": ("duplicate_of_id",),
    "tally": ("parent_tally_id",),  # a part would become a whole and be added to the totals
    "abduction": ("tally_id", "harm_id"),
}
# They leave with what points at them.
NAMED = ("victim", "source", "place", "actor", "attachment", "cycle")
# They name the field that they are about, and may quote it.
ABOUT_FIELDS = ("citation", "comment", "waived_warning")


@dataclass(frozen=True)
class Profile:
    """What leaves: fields and records below `beyond` in sensitivity, of all entities but `never`.

    With `lists`, only the fields named there. `stays` are SQL conditions by entity on records that stay as
    well, and `blur` how values are made coarser. A person, source, place, actor, series or file at which only
    records point that stay does too; `reached` says that it stays also where nothing at all points at it.
    """

    name: str
    beyond: int
    never: tuple[str, ...] = ("contact",)
    lists: allowed.Lists | None = field(default=None, compare=False, kw_only=True)
    stays: Mapping[str, str] = field(default_factory=dict[str, str], compare=False, kw_only=True)
    blur: Blur = field(default=SHARP, compare=False, kw_only=True)
    reached: bool = field(default=False, kw_only=True)
    secret: int = field(default=3, kw_only=True)  # records of this sensitivity and above stay

    @property
    def entities(self) -> tuple[Entity, ...]:
        """The kinds of record that leave, in the order of the description."""
        known = ENTITIES if self.lists is None else self.lists
        return tuple(e for name, e in ENTITIES.items() if name in known and name not in self.never)

    def fields(self, entity: Entity) -> tuple[Field, ...]:
        """Return the fields that leave."""
        named = entity.field if self.lists is None else self.lists.get(entity.name, ())
        return tuple(
            f
            for f in entity.fields
            if f.name in named and f.sensitivity < self.beyond and not self._forbidden(f)
        )

    def header(self, entity: Entity) -> tuple[str, ...]:
        """Return the columns of a table: id, fields with their computed columns, what is missing."""
        return ("id", *(column for f in self.fields(entity) for column, _ in f.columns), "missing")

    def hidden(self, entity: Entity) -> tuple[str, ...]:
        """Return the names of the fields that stay."""
        leaving = {f.name for f in self.fields(entity)}
        return tuple(f.name for f in entity.fields if f.name not in leaving)

    def _forbidden(self, field: Field) -> bool:
        return isinstance(field, Link) and field.to in self.never


# Checked and whole, and not kept for the team: what others than headquarters may see at all.
UNREADY = """coalesce(verification, '') <> 'verified' OR workflow IN ('draft', 'needs_work', 'withdrawn')"""
UNWILLING = "consent = 'withdrawn'"
# Who publishes; a source whose real name is kept, or that was interviewed, is not open.
OPEN = "'ngo', 'un', 'ngo_local', 'media', 'researcher', 'imagery'"
CLOSED = f"""publisher IS NULL OR contact_id IS NOT NULL OR source_kind NOT IN ({OPEN}) OR
    source_type IN ('interview_in_person', 'interview_phone', 'written_statement')"""

HQ = Profile("hq", beyond=3, lists=allowed.HQ)
PARTNER = Profile(
    "partner",
    beyond=3,
    lists=allowed.PARTNER,
    stays=blurring.HIDDEN | {"attack": UNREADY, "victim": UNWILLING, "source": UNWILLING},
    blur=Blur(named=("named_publication", "share_accountability"), persons=True),
    reached=True,
    secret=2,
)
PUBLIC = Profile(
    "public",
    beyond=3,
    lists=allowed.PUBLIC,
    stays=blurring.HIDDEN
    | {
        "attack": UNREADY,
        "victim": UNWILLING,
        "source": f"{UNWILLING} OR {CLOSED}",
    },
    blur=Blur(named=("named_publication",), persons=True, places=True, few=True),
    reached=True,
    secret=2,
)
PROFILES = {profile.name: profile for profile in (PUBLIC, PARTNER, HQ)}


def profile(name: str) -> Profile:
    """Return the profile of that name. Raise Trouble for any other."""
    if name not in PROFILES:
        raise Trouble(
            N_("There is no profile “{name}”, so nothing was written. Choose one of: {known}."),
            name=name,
            known=", ".join(PROFILES),
        )
    return PROFILES[name]


@dataclass(frozen=True)
class Withheld:
    """The records that stay: of too high a sensitivity, in the trash, or leaning on such a record."""

    ids: dict[str, set[Value]]
    counts: dict[str, int]  # live records only, of the entities where any stays
    coarse: Coarse = blurring.EXACT

    def holds(self, entity: str, id: Value) -> bool:
        """Say whether a record stays."""
        return id in self.ids.get(entity, ())


def withheld(db: Database, chosen: Profile) -> Withheld:
    """Work out which records stay. A table is looked at again only after more of those that it points at were
    found to stay."""
    ids: dict[str, set[Value]] = {entity: set() for entity in ENTITIES}
    live: dict[str, int] = {}
    for entity in ENTITIES.values():
        live[entity.name] = _number(db, f"SELECT count(*) FROM {entity.name} WHERE deleted_at IS NULL")
        ids[entity.name] |= _own(db, entity, chosen, live[entity.name]) | _lost(db, entity, chosen)
    found = few.look(db) if chosen.blur.few else few.Few()
    ids["figure"] |= few.figures(db, found)
    _spread_all(db, chosen, ids)
    # Where nothing stays but what is in the trash, nothing stays because of it.
    shut = chosen.reached or any(_live_among(db, e.name, ids[e.name]) for e in chosen.entities)
    while shut and _add_unreached(db, chosen, ids):
        _spread_all(db, chosen, ids)
    counts: dict[str, int] = {}
    for entity in ENTITIES:
        gone = _live_among(db, entity, ids[entity]) if ids[entity] else 0
        if gone and live[entity]:
            counts[entity] = gone
    return Withheld(ids, counts, blurring.coarse(db, chosen.blur, ids, found))


def _own(db: Database, entity: Entity, chosen: Profile, live: int) -> set[Value]:
    """Return the records of an entity that stay for what they are themselves. Where there is no trash, and
    nothing but the sensitivity counts, no row has to be read: indexes tell it."""
    select = f"SELECT id FROM {entity.name} WHERE"
    if entity not in chosen.entities:
        return _ids(db, f"{select} 1")
    found = set[Value]()
    if _number(db, f"SELECT count(*) FROM {entity.name}") > live:
        found |= _ids(db, f"{select} deleted_at IS NOT NULL")
    if "sensitivity" in entity.field:
        secret = min(chosen.beyond, chosen.secret)
        found |= _ids(db, f"{select} sensitivity >= {secret} AND deleted_at IS NULL")
    if entity.name in chosen.stays:
        found |= _ids(db, f"{select} {chosen.stays[entity.name]}")
    return found


def _spread_all(db: Database, chosen: Profile, ids: dict[str, set[Value]]) -> None:
    """Add what cannot stand without a record that stays, as often as that adds anything."""
    seen: dict[tuple[str, str, str], int] = {}
    grown = True
    while grown:
        grown = False
        for entity in chosen.entities:
            for link, to in needed(entity):
                size = len(ids[to])
                if size > seen.get((entity.name, link.name, to), 0):
                    seen[entity.name, link.name, to] = size
                    grown |= _spread(db, entity, link, to, ids)


def _add_unreached(db: Database, chosen: Profile, ids: dict[str, set[Value]]) -> bool:
    """Add the persons, sources, places … at which only what stays points; say whether any."""
    grown = False
    for entity in chosen.entities:
        if entity.name in NAMED:
            pointed, reached = _pointed_at(db, chosen, entity.name, ids)
            if chosen.reached:
                pointed = _ids(db, f"SELECT id FROM {entity.name} WHERE deleted_at IS NULL")
            unreached = pointed - reached - ids[entity.name]
            ids[entity.name] |= unreached
            grown |= bool(unreached)
    return grown


def _pointed_at(
    db: Database, chosen: Profile, name: str, ids: dict[str, set[Value]]
) -> tuple[set[Value], set[Value]]:
    """Return the records of a kind at which any points that stays, and those at which one points that leaves;
    where not all that nobody reaches stay, of these only what decides about the former."""
    links = [
        (entity.name, f"SELECT id, {link.name} FROM {entity.name} WHERE {link.name} IS NOT NULL")
        for entity in chosen.entities
        for link in entity.links
        if link.to == name
        and not (isinstance(link, AnyLink) or link.owner)
        and link.name in {f.name for f in chosen.fields(entity)}
    ]

    def pairs(sql: str, table: str) -> Iterator[tuple[Value, Value]]:
        return _pairs(db, table, sql + " AND deleted_at IS NULL")

    pointed: set[Value] = set()
    for table, sql in links:
        if table != name and ids[table]:
            pointed.update(at for id, at in pairs(sql, table) if id in ids[table])
    if not pointed and not chosen.reached:
        return pointed, set()
    # Of the same kind: what it repeats, derives from, belongs to.
    above = {id: at for table, sql in links if table == name for id, at in pairs(sql, table)}
    deciding, more = set(pointed), True
    while more and not chosen.reached:
        found = {id for id, at in above.items() if at in deciding} - deciding
        deciding, more = deciding | found, bool(found)
    reached: set[Value] = set()
    for table, sql in links:
        for id, at in pairs(sql, table) if table != name else ():
            if id not in ids[table] and (chosen.reached or at in deciding):
                reached.add(at)
    waiting = list(reached)
    while waiting:
        at = above.get(waiting.pop())
        if at is not None and at not in reached:
            reached.add(at)
            waiting.append(at)
    return pointed, reached


def needed(entity: Entity) -> Iterator[tuple[Link, str]]:
    """Yield (link, entity it leads to) for the links without which a record does not leave."""
    for link in entity.links:
        if isinstance(link, AnyLink):
            yield from ((link, to) for to in ENTITIES)
        elif link.required or link.name in LEANS_ON.get(entity.name, ()):
            yield link, link.to


def _spread(db: Database, entity: Entity, link: Link, to: str, ids: dict[str, set[Value]]) -> bool:
    """Add the records of an entity that lean on one that stays; say whether there were any new ones."""
    of_kind = f" AND {link.kind} = '{to}'" if isinstance(link, AnyLink) else ""
    sql = f"SELECT id, {link.name} FROM {entity.name} WHERE {link.name} IS NOT NULL AND deleted_at IS NULL"
    leaning: dict[Value, list[Value]] = {}
    own = ids[entity.name]
    before = len(own)
    for id, at in _pairs(db, entity.name, sql + of_kind):
        if at in ids[to]:
            own.add(id)
        elif to == entity.name:
            leaning.setdefault(at, []).append(id)
    waiting = list(own) if leaning else []
    while waiting:  # chains within one table
        new = leaning.pop(waiting.pop(), [])
        own.update(new)
        waiting += new
    return len(own) > before


def _lost(db: Database, entity: Entity, chosen: Profile) -> set[Value]:
    """Return the records about a record that does not exist, or about a field that stays."""
    lost: set[Value] = set()
    for link in entity.links:
        if not isinstance(link, AnyLink):
            continue
        known = ", ".join(f"'{name}'" for name in ENTITIES)
        lost |= _ids(db, f"SELECT id FROM {entity.name} WHERE {link.kind} NOT IN ({known})")
        for to in ENTITIES:
            there = f"EXISTS (SELECT 1 FROM {to} t WHERE t.id = e.{link.name})"
            lost |= _ids(db, f"SELECT id FROM {entity.name} e WHERE {link.kind} = '{to}' AND NOT {there}")
    if entity.name in ABOUT_FIELDS:
        for about in chosen.entities:
            hidden = ", ".join(f"'{name}'" for name in chosen.hidden(about))
            where = f"entity = '{about.name}' AND field IN ({hidden})"
            lost |= _ids(db, f"SELECT id FROM {entity.name} WHERE {where}")
    return lost


def _ids(db: Database, sql: str) -> set[Value]:
    with db.reading():
        return {id for (id,) in db.execute(sql)}


def _number(db: Database, sql: str) -> int:
    with db.reading():
        return int(db.execute(sql).fetchone()[0])


def _live_among(db: Database, entity: str, ids: Iterable[Value]) -> int:
    found = rows_in(db, f"SELECT deleted_at FROM {entity} WHERE id IN (?)", ids)
    return sum(1 for row in found if not row["deleted_at"])


STEP = 20_000  # rows in one short read of two columns


def _pairs(db: Database, table: str, sql: str) -> Iterator[tuple[Value, Value]]:
    """Yield the pairs of a query in short reads, by row number."""
    top = _number(db, f"SELECT coalesce(max(n), 0) FROM {table}")
    for start in range(1, top + 1, STEP):
        with db.reading():
            found = db.execute(sql + " AND n BETWEEN ? AND ?", (start, start + STEP - 1)).fetchall()
        yield from found


@cache
def _optional(entity: str) -> tuple[Link, ...]:
    leans = {link.name for link, _ in needed(ENTITIES[entity])}
    return tuple(link for link in ENTITIES[entity].links if link.name not in leans)


def emptied(chosen: Profile, stays: Withheld, entity: str) -> tuple[Link, ...]:
    """Return the links of an entity that may lead to a record that stays and are then left empty."""
    leaving = {f.name for f in chosen.fields(ENTITIES[entity])}
    return tuple(link for link in _optional(entity) if link.name in leaving and stays.ids.get(link.to))


def missing(text: Value, hidden: Iterable[str]) -> Value:
    """Return the reasons for missing values in their one spelling, without those for fields that stay."""
    if not text:
        return None
    reasons: dict[str, Value] = json.loads(str(text))
    left = {name: reason for name, reason in sorted(reasons.items()) if name not in set(hidden)}
    return json.dumps(left, ensure_ascii=False, separators=(",", ":")) if left else None
