"""Names and titles beside the full text, by every three letters in a row: a part of a name finds it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from db.model.fields import Record
from db.model.tree import Tree
from db.storage import indexwords
from db.storage.connection import Database

# The fields that hold names, by entity. An attack has those of its places and perpetrators too.
NAMES = {
    "attack": ("title", "code"),
    "victim": ("name", "other_names", "code"),
    "source": ("title", "publisher", "author", "code"),
    "place": ("name", "name_local", "alt_names"),
    "actor": ("name", "acronym", "aliases"),
}
LEAST, MOST = 3, 32  # letters that are looked for; words of a search


def write(db: Database, entity: str, numbers: Sequence[int], records: Iterable[Record]) -> None:
    """Replace the names of the records of these row numbers; those that are not given have none any more."""
    if numbers:
        db.conn.executemany(f"DELETE FROM {entity}_trigram WHERE rowid = ?", [(n,) for n in numbers])
    found = ((row["n"], _said(entity, row)) for row in records)
    db.conn.executemany(f"INSERT INTO {entity}_trigram(rowid, text) VALUES (?, ?)", found)


def write_attacks(db: Database, numbers: Sequence[int], found: Iterable[Tree]) -> None:
    """Replace the names by which attacks are found."""
    write(db, "attack", numbers, (tree.attack | {"title": "\n".join(_of_attack(tree))} for tree in found))


def _of_attack(tree: Tree) -> Iterator[str]:
    yield str(tree.attack["title"] or "")
    for part, link, to in (("attack_place", "place_id", "place"), ("involvement", "actor_id", "actor")):
        for row in tree.parts[part]:
            if linked := tree.link(row[link]):
                yield _said(to, linked)


def _said(entity: str, row: Record) -> str:
    return indexwords.indexed("\n".join(str(row[name]) for name in NAMES[entity] if row[name]))


def query(entity: str, words: str) -> str:
    """Return a query for names with each word somewhere in them; empty where one is too short or stands in
    quotation marks."""
    some = re.findall(r"\w+", indexwords.kept(words))
    if entity not in NAMES or not some or '"' in words or min(map(len, some)) < LEAST:
        return ""
    return indexwords.query(some[:MOST], end="")
