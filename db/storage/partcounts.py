"""How many records have parts with each value of a coded field, such as attacks by the weapon of a harm."""

from __future__ import annotations

from db.model.facets import Facet
from db.model.fields import Choices, Number
from db.model.wanted import Empty, Is, Wanted
from db.storage.connection import Database
from db.storage.rows import top
from db.storage.stepping import Step

SLICE = 20_000  # parts that are read in one go


def counts(db: Database, entity: str, asked: Facet, among: bytearray, step: Step) -> dict[Wanted, int]:
    """Count the marked records by the values that their parts have, each once a value; last those of which no
    part has one, or some part has none."""
    field, [hop] = asked.field, asked.paths[0]
    assert field is not None
    sql = (
        f"SELECT r.n, h.{field.name} FROM {hop.table} h CROSS JOIN {entity} r ON r.id = h.{hop.via} "
        "WHERE h.deleted_at IS NULL AND h.n > ? AND h.n <= ?"
    )
    marks: dict[object, bytearray] = {}
    reached = bytearray(len(among))
    for start in range(0, top(db, hop.table), SLICE):
        for n, value in db.execute(sql, (start, start + SLICE)).fetchall():
            if n < len(among) and among[n]:
                reached[n] = 1
                for code in field.codes(str(value)) if isinstance(field, Choices) and value else [value]:
                    marks.setdefault(code, bytearray(len(among)))[n] = 1
        step(start)
    without = marks.pop(None, bytearray(len(among)))
    none = sum(a and (not r or w) for a, r, w in zip(among, reached, without, strict=True))
    codes: list[str | int] = [int(c) if isinstance(field, Number) else c for c, _ in asked.choices()]
    codes += sorted((str(code) for code in marks if code not in codes), key=str)
    told: dict[Wanted, int] = {Is(code): marks[code].count(1) for code in codes if code in marks}
    if none:
        told[Empty()] = none
    return told
