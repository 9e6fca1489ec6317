"""The sources of an attack, and what tables told of it that a casebook knows only from single persons: kept
as citations, which make their source none of the attack's."""

from __future__ import annotations

from collections.abc import Iterable

from db.model.fields import Record, Value
from db.model.tree import Tree
from db.model.vocabularies import WEAPON

# What a citation of a whole attack keeps in its words: the field, as it names it.
DOCUMENTED, WEAPONS = "documented", "weapons"
SECRET = 3  # the sensitivity of what stands for a table of ours
RETOLD = (DOCUMENTED, WEAPONS)
_CODES = frozenset(code.code for code in WEAPON.codes)


def is_retold(citation: Record) -> bool:
    """Say whether a citation only keeps what a table told, and makes its source none of the attack's."""
    return citation["field"] in RETOLD


def retold(citations: Iterable[Record], field: str) -> set[str]:
    """Return what tables told of an attack, by the citations that keep it: numbers of persons, or codes of
    weapons."""
    cells = [str(c["quotation"] or "") for c in citations if c["field"] == field]
    if field == DOCUMENTED:
        return {cell for cell in cells if cell.isascii() and cell.isdigit() and len(cell) < 10}
    return {part.strip() for cell in cells for part in cell.split(";")} & _CODES


def stands_for_table(source: Record) -> bool:
    """Say whether a source is none but a table of ours that was brought in: nothing of it leaves."""
    own = not (source["publisher"] or source["url"]) and source["source_kind"] == "document"
    return own and int(source["sensitivity"] or 0) >= SECRET and source["consent"] != "withdrawn"


def sources_of(tree: Tree) -> list[Value]:
    """Return the ids of the sources that give the figures of an attack or are cited for it."""
    found = [f["source_id"] for f in tree.parts["figure"] if f["status"] == "active"]
    found += [c["source_id"] for c in tree.parts["citation"] if not is_retold(c)]
    return [id for id in dict.fromkeys(found) if id]
