"""An attack as it would be if what stands in the forms were saved: to be read, never written."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from db.model.entities import ENTITIES
from db.model.fields import Date, Record, Value
from db.model.tree import Tree
from db.storage.casebook import Casebook

LAST = 10**12  # the row number of what is not saved yet: it comes after all that is
LINKED = ("place", "actor", "victim", "source", "attack")
Typed = tuple[str, Record]  # an entity, and its record as far as it is typed


def whole(entity: str, typed: Record) -> Record:
    """Return a record with all its columns, the computed days of its dates too."""
    described = ENTITIES[entity]
    row: Record = {"n": LAST, "id": "", "missing": None, "deleted_at": None}
    row |= dict.fromkeys(name for name, _ in described.columns)
    row |= typed
    for field in described.fields:
        if isinstance(field, Date):
            row |= field.bounds(row[field.name])
    return row


def attack_tree(casebook: Casebook, id: str, typed: Sequence[Typed]) -> Tree:
    """Return the attack of that id with what is typed of it, of its parts, and of what these point at."""
    tree = casebook.tree(id) or Tree(whole("attack", {"id": id}))
    for entity, record in typed:
        row = whole(entity, record)
        if entity == "attack" and row["id"] == id:
            tree.attack = row
        elif entity in LINKED:
            tree.linked[str(row["id"])] = row
    for entity, record in typed:
        if entity in tree.parts and _belongs(tree, entity, row := whole(entity, record)):
            parts = tree.parts[entity]
            at = next((i for i, part in enumerate(parts) if part["id"] == row["id"]), len(parts))
            parts[at : at + 1] = [row]
            tree.__dict__.pop("tallies", None)
            tree.__dict__.pop("children", None)
            _follow(casebook.get, tree, entity, row)
    return tree


def _belongs(tree: Tree, entity: str, row: Record) -> bool:
    """Say whether a part is one of this attack."""
    if entity == "figure":
        return str(row["tally_id"]) in tree.tallies
    if entity == "custody_event":
        return any(a["id"] == row["abduction_id"] for a in tree.parts["abduction"])
    names = {"citation": ("entity_id",), "attack_link": ("from_id", "to_id")}.get(entity, ("attack_id",))
    return tree.attack["id"] in [row[name] for name in names]


def _follow(get: Callable[[str, str], Record | None], tree: Tree, entity: str, row: Record) -> None:
    """Give the tree what a part points at, with what that stands for or derives from."""
    waiting: list[tuple[str, Value]] = [
        (link.to, row[link.name]) for link in ENTITIES[entity].links if link.to in LINKED
    ]
    while waiting:
        kind, id = waiting.pop()
        found = get(kind, str(id)) if id and str(id) not in tree.linked else None
        if found is not None and id != tree.attack["id"]:
            tree.linked[str(id)] = found
            waiting += [
                (kind, found[name]) for name in ("duplicate_of_id", "derived_from_id") if found.get(name)
            ]
