"""One attack with everything that belongs to it, in memory: what counting and the rules look at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from db.model.fields import Record, Value

PARTS_OF_ATTACK = (
    "attack_place", "involvement", "tally", "figure", "harm", "abduction", "custody_event", "attack_link",
    "cycle_attack", "legal_qualification", "citation",
)  # fmt: skip


@dataclass
class Tree:
    """A live attack, its live parts by entity, and by id the records that these point at.

    `linked` holds victims, sources (with all they derive from), places, actors and the attacks at the other
    end of links. `superseded` holds the measures for which attacks that are part of this one own the root
    tallies. `points` (latitude, longitude) are known of this attack and those that it is said to answer.
    """

    attack: Record
    parts: dict[str, list[Record]] = field(default_factory=lambda: {name: [] for name in PARTS_OF_ATTACK})
    linked: dict[str, Record] = field(default_factory=dict[str, Record])
    superseded: frozenset[str] = frozenset()
    points: dict[str, list[tuple[float, float]]] = field(default_factory=dict[str, list[tuple[float, float]]])

    def of(self, entity: str, via: str, id: Value) -> list[Record]:
        """Return the parts of that entity whose field `via` holds `id`."""
        return [row for row in self.parts[entity] if row[via] == id]

    def link(self, id: Value) -> Record | None:
        """Return the linked record of that id, None for no id or a record that is not there."""
        return self.linked.get(str(id)) if id else None

    @cached_property
    def tallies(self) -> dict[str, Record]:
        return {str(row["id"]): row for row in self.parts["tally"]}

    @cached_property
    def children(self) -> dict[str, list[Record]]:
        """Child tallies by the id of their parent."""
        found: dict[str, list[Record]] = {}
        for row in self.parts["tally"]:
            if row["parent_tally_id"]:
                found.setdefault(str(row["parent_tally_id"]), []).append(row)
        return found

    def below(self, tally: Record) -> Iterator[Record]:
        """Yield the tally and all tallies under it, each once even where links run in a circle."""
        seen: set[str] = set()
        waiting = [tally]
        while waiting:
            row = waiting.pop()
            if str(row["id"]) in seen:
                continue
            seen.add(str(row["id"]))
            yield row
            waiting += self.children.get(str(row["id"]), [])

    def person(self, victim_id: Value) -> str:
        """Return the id of the person that a victim's record stands for: duplicates resolved."""
        seen: set[str] = set()
        id = str(victim_id)
        while id not in seen:
            seen.add(id)
            row = self.linked.get(id)
            if row is None or not row.get("duplicate_of_id"):
                break
            id = str(row["duplicate_of_id"])
        return id

    def origin(self, source_id: Value) -> str:
        """Return the id of the source from which this one derives in the end."""
        seen: set[str] = set()
        id = str(source_id)
        while id not in seen:
            seen.add(id)
            row = self.linked.get(id)
            if row is None or not row.get("derived_from_id"):
                break
            id = str(row["derived_from_id"])
        return id
