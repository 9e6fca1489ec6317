"""Which records stay, worked out for a whole casebook: of each one byte is kept, by its row number."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from db.exchange import blurring, few
from db.exchange.blurring import Coarse
from db.exchange.marks import Marks
from db.exchange.profiles import ABOUT_FIELDS, NAMED, Profile, needed
from db.model.entities import ENTITIES
from db.model.entity import Entity
from db.model.fields import AnyLink, Link, Value
from db.storage.connection import Database
from db.storage.rows import batched, top

STEP = 20_000  # rows in one short read of two numbers
KEPT = 100_000  # pairs of row numbers that are kept rather than read again
RARE = 20  # one in so many records is looked up by itself, rather than all of them being read


@dataclass(frozen=True)
class Withheld:
    """The records that stay: of too high a sensitivity, in the trash, or leaning on such a record."""

    marks: dict[str, Marks]
    counts: dict[str, int]  # live records only, of the entities where any stays
    coarse: Coarse = blurring.EXACT

    def holds(self, entity: str, n: Value) -> bool:
        """Say whether the record of that row number stays."""
        return self.marks[entity].has(n)

    def any(self, entity: str) -> bool:
        """Say whether any record of an entity stays, those in the trash too."""
        return bool(self.marks[entity])


def withheld(db: Database, chosen: Profile) -> Withheld:
    """Work out which records stay."""
    return _Withholding(db, chosen).all()


class _Withholding:
    """What is known until now of what stays. A table is looked at again only for those of the records it
    points at that were found to stay since."""

    def __init__(self, db: Database, chosen: Profile) -> None:
        self._db = db
        self._chosen = chosen
        self._marks = {name: Marks(top(db, name) + 1) for name in ENTITIES}
        self._rows = {name: len(marks) - 1 for name, marks in self._marks.items()}  # at most
        self._trash: dict[str, int] = {}
        self._followed: dict[
            tuple[str, str, str], bytes
        ] = {}  # marks of the records pointed at, as seen last
        self._read_once: dict[tuple[str, str, str], tuple[array[int], array[int]]] = {}
        self._room = KEPT
        self._kinds: dict[tuple[str, str], list[str]] = {}

    def all(self) -> Withheld:
        """Work it out."""
        db, chosen, marks = self._db, self._chosen, self._marks
        for entity in ENTITIES.values():
            trash = f"SELECT count(*) FROM {entity.name} WHERE deleted_at IS NOT NULL"
            self._trash[entity.name] = self._number(trash)
            self._add_own(entity)
            self._add_lost(entity)
        found = few.look(db, marks["attack"]) if chosen.blur.few else few.Few()
        marks["figure"].add(few.figures(db, found))
        self._spread_all()
        # Where nothing stays but what is in the trash, nothing stays because of it.
        shut = chosen.reached or any(self._stay(entity.name) for entity in chosen.entities)
        while shut and self._add_unreached():
            self._spread_all()
        counts = {name: gone for name in ENTITIES if (gone := self._stay(name))}
        return Withheld(marks, counts, blurring.coarse(db, chosen.blur, marks, found))

    def _stay(self, entity: str) -> int:
        """Return how many live records stay: those in the trash all do."""
        return self._marks[entity].count(1) - self._trash[entity]

    def _add_own(self, entity: Entity) -> None:
        """Mark the records of an entity that stay for what they are themselves. Where there is no trash, and
        nothing but the sensitivity counts, no row has to be read: indexes tell it."""
        own, chosen = self._marks[entity.name], self._chosen
        select = f"SELECT n FROM {entity.name} WHERE"
        if entity not in chosen.entities:
            own.add(self._numbers(f"{select} 1"))
            return
        if self._trash[entity.name]:
            own.add(self._numbers(f"{select} deleted_at IS NOT NULL"))
        if "sensitivity" in entity.field:
            secret = min(chosen.beyond, chosen.secret)
            own.add(self._numbers(f"{select} sensitivity >= {secret} AND deleted_at IS NULL"))
        if entity.name in chosen.stays:
            own.add(self._numbers(f"{select} {chosen.stays[entity.name]}"))

    def _add_lost(self, entity: Entity) -> None:
        """Mark the records about a record that does not exist, or about a field that stays."""
        own, name = self._marks[entity.name], entity.name
        for link in entity.links if self._rows[name] else ():
            if not isinstance(link, AnyLink):
                continue
            for kind in self._kinds_of(name, link):
                there = f"EXISTS (SELECT 1 FROM {kind} t WHERE t.id = e.{link.name})"
                lost = f"NOT {there}" if kind in ENTITIES else "1"
                sql = f"SELECT n FROM {name} e WHERE {link.kind} = ? AND {lost}"
                own.add(self._numbers(sql, (kind,)))
        if name in ABOUT_FIELDS and self._rows[name]:
            (link,) = (link for link in entity.links if isinstance(link, AnyLink))
            kinds = self._kinds_of(name, link)
            for about in self._chosen.entities:
                hidden = ", ".join(f"'{field}'" for field in self._chosen.hidden(about))
                where = f"entity = '{about.name}' AND field IN ({hidden})"
                if about.name in kinds:
                    own.add(self._numbers(f"SELECT n FROM {name} WHERE {where}"))

    def _kinds_of(self, name: str, link: AnyLink) -> list[str]:
        """Return the kinds of record at which a link leads that may lead at any."""
        if (name, link.name) not in self._kinds:
            sql = f"SELECT DISTINCT {link.kind} FROM {name}"
            with self._db.reading():
                self._kinds[name, link.name] = [kind for (kind,) in self._db.execute(sql)]
        return self._kinds[name, link.name]

    # What leans on what stays

    def _spread_all(self) -> None:
        """Mark what cannot stand without a record that stays, as often as that marks anything."""
        grown = True
        while grown:
            grown = False
            for entity in self._chosen.entities:
                for link, to in needed(entity):
                    before = self._followed.get((entity.name, link.name, to), b"")
                    if self._marks[to] and before != self._marks[to]:
                        self._followed[entity.name, link.name, to] = bytes(self._marks[to])
                        grown |= self._spread(entity, link, to, before)

    def _spread(self, entity: Entity, link: Link, to: str, before: bytes) -> bool:
        """Mark the records of an entity that lean on one that stays and did not `before`; say whether there
        were any new ones."""
        own, above = self._marks[entity.name], self._marks[to]
        size = own.count(1)
        if to != entity.name:
            for n, at in self._pairs(entity.name, link, to, above.since(before)):
                if above[at]:
                    own[n] = 1
            return own.count(1) > size
        leaning: dict[int, list[int]] = {}
        for n, at in self._pairs(entity.name, link, to):
            leaning.setdefault(at, []).append(n)
        waiting = [at for at in leaning if own[at]]
        while waiting:  # chains within one table
            for n in leaning.get(waiting.pop(), ()):
                if not own[n]:
                    own[n] = 1
                    waiting.append(n)
        return own.count(1) > size

    # Who is named by nothing that leaves

    def _add_unreached(self) -> bool:
        """Mark the persons, sources, places … at which only what stays points; say whether any."""
        grown = False
        for entity in self._chosen.entities:
            if entity.name in NAMED and self._rows[entity.name]:
                own = self._marks[entity.name]
                size = own.count(1)
                own.add(n for n in self._unreached(entity.name) if not own[n])
                grown |= own.count(1) > size
        return grown

    def _unreached(self, name: str) -> list[int]:
        """Return the records of a kind at which nothing points that leaves: all such ones, or only those at
        which something points that stays."""
        links = [
            (entity.name, link)
            for entity in self._chosen.entities
            for link in entity.links
            if link.to == name
            and not (isinstance(link, AnyLink) or link.owner)
            and link.name in {f.name for f in self._chosen.fields(entity)}
        ]
        others = [(table, link, self._marks[table]) for table, link in links if table != name]
        pointed = Marks(len(self._marks[name]))
        for table, link, own in others if not self._chosen.reached else ():
            if own:
                some = self._pairs(table, link, name, below=own.numbers())
                pointed.add(at for n, at in some if own[n])
        if not pointed and not self._chosen.reached:
            return []
        # Of the same kind: what it repeats, derives from, belongs to.
        above = {n: at for table, link in links if table == name for n, at in self._pairs(name, link, name)}
        below = Marks(pointed)
        more = [n for n, at in above.items() if below[at] and not below[n]]
        while more:
            below.add(more)
            more = [n for n, at in above.items() if below[at] and not below[n]]
        if self._chosen.reached:
            deciding = self._numbers(f"SELECT n FROM {name} WHERE deleted_at IS NULL")
        else:
            deciding = pointed.numbers()
        reached = Marks(len(self._marks[name]))
        asked = None if self._chosen.reached else below.numbers()
        for table, link, own in others:
            reached.add(at for n, at in self._pairs(table, link, name, asked) if not own[n])
        waiting = reached.numbers()
        while waiting:
            at = above.get(waiting.pop())
            if at is not None and not reached[at]:
                reached[at] = 1
                waiting.append(at)
        return [n for n in deciding if n < len(reached) and not reached[n]]

    # Reading

    def _pairs(
        self,
        table: str,
        link: Link,
        to: str,
        above: list[int] | None = None,
        *,
        below: list[int] | None = None,
    ) -> Iterator[tuple[int, int]]:
        """Yield the row numbers of live records and of those at which they point, in short reads: at least of
        those `above` that are pointed at, or of those `below` that point; of all where none is given."""
        if not self._rows[table] or (isinstance(link, AnyLink) and to not in self._kinds_of(table, link)):
            return
        ends = len(self._marks[table]), len(self._marks[to])
        select = f"SELECT e.n, t.n FROM {table} e CROSS JOIN {to} t ON t.id = e.{link.name}"
        live = "e.deleted_at IS NULL" + (f" AND e.{link.kind} = '{to}'" if isinstance(link, AnyLink) else "")
        if below is not None and len(below) * RARE < self._rows[table]:
            for some in batched(below):
                yield from self._read(f"{select} WHERE {live} AND e.n IN ({_places(some)})", some, ends)
        elif above is not None and len(above) * RARE < self._rows[table] and not isinstance(link, AnyLink):
            turned = f"SELECT e.n, t.n FROM {to} t CROSS JOIN {table} e ON e.{link.name} = t.id"
            for some in batched(above):
                yield from self._read(f"{turned} WHERE {live} AND t.n IN ({_places(some)})", some, ends)
        elif (table, link.name, to) in self._read_once:
            yield from zip(*self._read_once[table, link.name, to], strict=True)
        else:
            owns, others = array("q"), array("q")
            for start in range(1, len(self._marks[table]), STEP):
                last = min(start + STEP, len(self._marks[table])) - 1
                found = self._read(f"{select} WHERE {live} AND e.n BETWEEN ? AND ?", (start, last), ends)
                if len(owns) + len(found) <= self._room:
                    owns.extend(n for n, _ in found)
                    others.extend(at for _, at in found)
                else:
                    self._room = 0
                yield from found
            if self._room:
                self._room -= len(owns)
                self._read_once[table, link.name, to] = owns, others

    def _read(self, sql: str, values: tuple[int, ...], ends: tuple[int, int]) -> list[tuple[int, int]]:
        with self._db.reading():
            found = self._db.execute(sql, values).fetchall()
        own, other = ends
        return [(n, at) for n, at in found if n < own and at < other]  # what was made since, `settle` sees

    def _numbers(self, sql: str, values: tuple[Value, ...] = ()) -> list[int]:
        with self._db.reading():
            return [n for (n,) in self._db.execute(sql, values)]

    def _number(self, sql: str) -> int:
        with self._db.reading():
            return int(self._db.execute(sql).fetchone()[0])


def _places(values: Iterable[object]) -> str:
    return ",".join("?" for _ in values)
