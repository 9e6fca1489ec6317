"""Values as people read them on paper: labels, units, why one is missing; and rows of parts as tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from db.exchange.paper.blocks import Column, Row, Table, labelled
from db.exchange.paper.sight import Sight
from db.model.entities import ENTITIES
from db.model.entity import Entity
from db.model.fields import Decimal, Field, Flag, Integer, Link, LongText, Record, Toll
from db.model.missing import in_brackets, missing_of
from db.model.numerals import numerals
from db.storage.rows import live

DOT = " · "
MOST = 6  # columns of a table in a record; what else is filled in stands under the row
WIDEST, NARROWEST = 34, 7  # letters that a column asks for


class Texts:
    """The values of some rows of one kind, titles of their links read in one go; `units` stand behind
    numbers."""

    def __init__(self, sight: Sight, entity: Entity, rows: Sequence[Record], *, units: bool = True) -> None:
        self._sight = sight
        self._units = units
        self._titles: dict[str, dict[str, str]] = {}
        for link in entity.links:
            named = self._titles.setdefault(link.name, {})
            for to in [link.to] if link.to else {str(row.get("entity")) for row in rows} & ENTITIES.keys():
                here = (row for row in rows if link.to or row.get("entity") == to)
                named |= sight.titles(to, {row[link.name] for row in here if row.get(link.name)})

    def of(self, field: Field, row: Record) -> str:
        """Return what a field of a row says, "" for nothing."""
        say = self._sight.translate
        if isinstance(field, Toll):
            return numerals(field.range(row), say)
        value = row.get(field.name)
        if value is None:
            reason = missing_of(row).get(field.name)
            return in_brackets(reason, say).lower() if reason else ""
        if isinstance(field, Link):
            return self._titles.get(field.name, {}).get(str(value), "")
        text = field.display(value, say)
        if self._units and isinstance(field, Integer | Decimal) and field.unit:
            text += field.unit if field.unit == "°" else " " + say(field.unit)
        return text


def plain_fields(sight: Sight, entity: Entity) -> list[Field]:
    """Return the fields that say something on paper: no kind that the title tells, nothing kept for order."""
    return [f for f in sight.fields(entity) if f.name not in ("entity", "seq")]


def parts_table(
    sight: Sight, entity: Entity, rows: Sequence[Record], via: str, above: Sequence[str] = ()
) -> Table:
    """Return the records of one kind that belong to another as a table; `via` and `above` are the links to
    what stands above it on the sheet."""
    texts = Texts(sight, entity, rows)
    hidden = {via, *above}
    fields = [f for f in plain_fields(sight, entity) if f.name not in hidden and filled(f, rows, texts)]
    owner = entity.owner.name if entity.owner else ""
    first = [f for f in fields if f.listed or f.name in (owner, *entity.title)]
    columns = [f for f in first if not isinstance(f, LongText | Flag)][:MOST] or fields[:MOST]
    rest = [f for f in fields if f not in columns]
    sources = citations(sight, entity, rows)
    lines: list[Row] = []
    for row in rows:
        more = [*(said(sight, f, row, texts) for f in rest), sources.get(str(row["id"]), "")]
        cells = tuple(texts.of(f, row) for f in columns)
        lines.append(Row(cells, DOT.join(filter(None, more))))
    return Table(tuple(measured(sight, columns, [line.cells for line in lines])), tuple(lines))


def filled(field: Field, rows: Iterable[Record], texts: Texts) -> bool:
    """Say whether a field holds anything in any row; "no" alone is nothing."""
    return any(row.get(field.name) if isinstance(field, Flag) else texts.of(field, row) for row in rows)


def said(sight: Sight, field: Field, row: Record, texts: Texts) -> str:
    """Return a field with its label, for what stands under a row."""
    label = sight.translate(field.label)
    if isinstance(field, Flag):
        return label if row.get(field.name) else ""
    if field.default is not None and row.get(field.name) == field.default:
        return ""
    text = texts.of(field, row)
    if field.name == "field" and text:  # of a citation: the field that it supports
        about = ENTITIES.get(str(row.get("entity")))
        found = about.field.get(text) if about else None
        text = sight.translate(found.label) if found else text
    return labelled(label, text, sight.translate) if text else ""


def citations(sight: Sight, entity: Entity, rows: Sequence[Record]) -> dict[str, str]:
    """Return the sources that are cited for parts, with their label, by the part's id."""
    label = sight.translate(ENTITIES["source"].plural)
    return {id: labelled(label, names, sight.translate) for id, names in cited(sight, entity, rows).items()}


def cited(sight: Sight, entity: Entity, rows: Sequence[Record]) -> dict[str, str]:
    """Return the sources that are cited for parts, by the part's id."""
    if not any(related.entity == "citation" for related in entity.related):
        return {}
    found = live(sight.db, "citation", "entity_id", [row["id"] for row in rows])
    found = [sight.seen("citation", row) for row in found]
    names = sight.titles("source", {row["source_id"] for row in found})
    told: dict[str, list[str]] = {}
    for row in found:
        where = f" ({row['locator']})" if row["locator"] else ""
        told.setdefault(str(row["entity_id"]), []).append(names.get(str(row["source_id"]), "") + where)
    return {id: "; ".join(some) for id, some in told.items()}


def measured(sight: Sight, columns: Sequence[Field], cells: Sequence[Sequence[str]]) -> list[Column]:
    """Return the columns with the width that their heading and their first cells ask for."""
    found: list[Column] = []
    for at, field in enumerate(columns):
        label = sight.translate(field.label)
        lengths = sorted(len(row[at]) for row in cells[:300]) or [0]
        asked = max(lengths[len(lengths) * 9 // 10], min(len(label), 12), longest_word(label) * 0.9)
        right = isinstance(field, Toll | Decimal) or type(field) is Integer
        found.append(Column(label, min(max(asked, NARROWEST), WIDEST), right))
    return found


def longest_word(text: str) -> int:
    """Return the letters of the longest word: a column cannot be narrower."""
    return max((len(word) for word in text.split()), default=0)
