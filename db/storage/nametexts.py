"""Names and titles beside the full text, by every three letters in a row: a part of a name finds it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from db.model.fields import Record, Value
from db.model.tree import Tree
from db.storage import indexwords

# The fields that hold names, by entity. An attack has those of its places and perpetrators too.
NAMES = {
    "attack": ("title", "code"),
    "victim": ("name", "other_names", "code"),
    "source": ("title", "publisher", "author", "code"),
    "place": ("name", "name_local", "alt_names"),
    "actor": ("name", "acronym", "aliases"),
}
LEAST, MOST = 3, 32  # letters that are looked for; words of a search


def of_records(entity: str, records: Iterable[Record]) -> list[tuple[Value, str]]:
    """Return (row number, names) of records other than attacks."""
    return [(row["n"], _said(entity, row)) for row in records]


def of_attacks(found: Iterable[Tree]) -> list[tuple[Value, str]]:
    """Return (row number, names) of attacks, with those of their places and perpetrators."""
    titled = (tree.attack | {"title": "\n".join(_of_attack(tree))} for tree in found)
    return of_records("attack", titled)


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
