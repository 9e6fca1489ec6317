"""What may be seen on paper: fields by their sensitivity, and no record of the highest one.

Rows are blanked before anything is made of them, so that titles, sentences and tables cannot tell more.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from db.exchange.profiles import HQ, LEANS_ON, Profile, missing
from db.model.entities import ENTITIES
from db.model.entity import Entity
from db.model.fields import N_, Field, Record, Value
from db.model.texts import Translate
from db.model.tree import Tree
from db.storage import titles
from db.storage.connection import Database
from db.storage.rows import rows_in

CONFIDENTIAL = 2  # fields from this sensitivity on make a sheet confidential
FULL = Profile("full", beyond=HQ.beyond)  # all that may leave the casebook at all
OPEN = Profile("open", beyond=CONFIDENTIAL)
MARK = N_("Holds confidential data — do not leave lying about")
STAYS = N_("(too sensitive for paper)")
KINDS = {
    "name_status": "victim", "source_kind": "source", "actor_type": "actor", "place_type": "place",
    "attack_type": "attack",
}  # fmt: skip


@dataclass
class Sight:
    """What is seen through a profile, in a language; `confidential` turns true with the first confidential
    value that was seen."""

    db: Database
    profile: Profile
    translate: Translate
    confidential: bool = False
    _hidden: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])

    def fields(self, entity: Entity) -> tuple[Field, ...]:
        """Return the fields that are seen."""
        return self.profile.fields(entity)

    def seen(self, entity: str, row: Record) -> Record:
        """Return a row without what is hidden; of one that stays here nothing is left but its id."""
        return self._see(entity, row, tuple(f.name for f in ENTITIES[entity].fields))

    def named(self, entity: str, row: Record) -> Record:
        """Return a row of which little more than its short name will be shown."""
        return self._see(entity, row, ENTITIES[entity].title)

    def _see(self, entity: str, row: Record, shown: Sequence[str]) -> Record:
        described = ENTITIES[entity]
        if highest(entity, row):
            kept = ("n", "id", "sensitivity", "deleted_at")
            return {name: value if name in kept else None for name, value in row.items()}
        hidden = self._hidden.get(entity)
        if hidden is None:
            hidden = self._hidden[entity] = self.profile.hidden(described)
        blank = {column for name in hidden for column, _ in described.field[name].columns}
        found = {name: None if name in blank else value for name, value in row.items()}
        if "missing" in found:
            found["missing"] = missing(found["missing"], hidden)
        told = (name for name in shown if described.field[name].sensitivity >= CONFIDENTIAL)
        self.confidential = self.confidential or any(found.get(name) is not None for name in told)
        return found

    def tree(self, tree: Tree) -> Tree:
        """Return an attack with all that belongs to it, without what is hidden."""
        return Tree(
            self.seen("attack", tree.attack),
            {name: [self.seen(name, row) for row in rows] for name, rows in tree.parts.items()},
            {id: self.named(_kind(row), row) for id, row in tree.linked.items()},
            tree.superseded,
            tree.points,
        )

    def titles(self, entity: str, ids: Iterable[Value]) -> dict[str, str]:
        """Return the short names of records by id, without what is hidden."""
        if entity == "source":
            return self._sources(ids)
        found = titles.titles(self.db, entity, ids, self.translate, self.named)
        stays = self.translate(STAYS)
        return {id: stays if title == "?" else title for id, title in found.items()}

    def _sources(self, ids: Iterable[Value]) -> dict[str, str]:
        """Return sources by code and who speaks: what they are called in full stands in a table of their
        own."""
        found: dict[str, str] = {}
        for row in rows_in(self.db, "SELECT * FROM source WHERE id IN (?)", ids):
            seen = self.named("source", row)
            name = next((str(seen[n]) for n in ("publisher", "public_label", "title") if seen[n]), "")
            words = " ".join(filter(None, (str(seen["code"] or ""), name)))
            found[str(row["id"])] = words or self.translate(STAYS)
        return found


def _kind(row: Record) -> str:
    """Return the kind of a record at which an attack points, by a column that it alone has."""
    return next(kind for column, kind in KINDS.items() if column in row)


def highest(entity: str, row: Record) -> bool:
    """Say whether a record has the highest sensitivity, or is of a kind that never leaves."""
    return entity in HQ.never or (
        "sensitivity" in ENTITIES[entity].field and int(row.get("sensitivity") or 0) >= HQ.beyond
    )


def staying(
    db: Database, entity: str, rows: Sequence[Record], known: frozenset[str] = frozenset()
) -> set[str]:
    """Return the ids of those rows that stay in the casebook: of the highest sensitivity, or leaning on such
    a record. `known` are ids that are being looked at."""
    found = {str(row["id"]) for row in rows if highest(entity, row)}
    known |= {str(row["id"]) for row in rows}
    links = [f for f in ENTITIES[entity].links if f.required or f.name in LEANS_ON.get(entity, ())]
    for link in links:
        for to in {link.to} if link.to else {str(row["entity"]) for row in rows} & ENTITIES.keys():
            here = [row for row in rows if row.get(link.name) and (link.to or row["entity"] == to)]
            above = list(rows_in(db, f"SELECT * FROM {to} WHERE id IN (?)", _ids(here, link.name) - known))
            gone = staying(db, to, above, known) if above else set[str]()
            found |= {str(row["id"]) for row in here if str(row[link.name]) in gone}
    before = -1
    while before < len(found):  # rows that lean on others of these rows
        before = len(found)
        found |= {str(row["id"]) for row in rows for f in links if str(row.get(f.name)) in found}
    return found


def _ids(rows: Sequence[Record], name: str) -> set[str]:
    return {str(row[name]) for row in rows}
