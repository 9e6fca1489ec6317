"""How a part of a record reads as one line: its title, its number, its details."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from app.shell.i18n import counted, numerals, tr
from db.adoption import named_persons, reports_words
from db.counting import ledger, total
from db.model import phrases
from db.model.covering import discreet
from db.model.entities import ENTITIES
from db.model.fields import Flag, Integer, Link, Record
from db.model.tree import Tree
from db.storage.casebook import Casebook

SEPARATOR = " · "


@dataclass(frozen=True)
class Line:
    """A record in a list of parts; `depth` indents parts of parts."""

    entity: str
    id: str
    title: str
    number: str = ""
    detail: str = ""
    depth: int = 0


def lines(casebook: Casebook, entity: str, via: str, rows: list[Record]) -> list[Line]:
    """Return the lines for records of one kind, in the order in which they are best read."""
    return LINES.get(entity, plain)(casebook, entity, via, rows)


def plain(casebook: Casebook, entity: str, via: str, rows: list[Record]) -> list[Line]:
    """Title, then the other listed fields."""
    described = ENTITIES[entity]
    names = [name for name in described.title if name != via]
    names = names or [f.name for f in described.links if f.name != via]
    rest = [f.name for f in described.fields if f.listed and f.name not in names and f.name != via]
    words = _words(casebook, entity, rows, {*names, *rest})
    return [
        Line(
            entity,
            str(row["id"]),
            _join(words, row, names) or f"{tr(described.label)} {row.get('code') or ''}".rstrip(),
            "",
            _join(words, row, rest),
        )
        for row in rows
    ]


def tallies(casebook: Casebook, entity: str, via: str, rows: list[Record]) -> list[Line]:
    """Measure and group, the total as a range, and what it rests on; parts under the count that contains
    them."""
    trees: dict[str, Tree | None] = {}
    for row in rows:
        attack = str(row["attack_id"])
        if attack not in trees:
            trees[attack] = casebook.tree(attack)
    by_id = {str(row["id"]): row for row in rows}
    below: dict[str, list[Record]] = {}
    for row in rows:
        above = str(row["parent_tally_id"] or "")
        below.setdefault(above if above in by_id else "", []).append(row)
    found: list[Line] = []

    def add(parent: str, depth: int) -> None:
        for row in below.get(parent, []):
            tree = trees[str(row["attack_id"])]
            if tree and len(found) <= len(rows):
                found.append(_tally(tree, row, depth))
                add(str(row["id"]), depth + 1)

    add("", 0)
    return found


def _tally(tree: Tree, row: Record, depth: int) -> Line:
    described = ENTITIES["tally"]
    names = ["measure", "civilian_status", "sex", "age_group", "population_group"]
    if depth:
        parent = tree.tallies.get(str(row["parent_tally_id"]), {})
        names = [name for name in names[1:] if row[name] != parent.get(name)] or ["part_role"]
    title = SEPARATOR.join(tr(described.field[n].display(row[n])) for n in names if row[n])
    counted, said = total(tree, row), ledger(tree, row)
    number = numerals(counted.display()) or (tr("no number") if said.reports else "")
    details = reports_words(said.reports, said.independent, tr)
    if counted.documented:
        details += named_persons(tree, row, tr)
        if counted.undocumented:
            details.append(tr("{n} not yet").replace("{n}", numerals(counted.undocumented)))
    if row["low"] is None and row["best"] is None and said.low is not None:
        span = numerals(phrases.display(said.low, 0, None, said.high, 0))
        details.append(tr("not adopted: sources say {span}").replace("{span}", span))
    return Line("tally", str(row["id"]), title, number, SEPARATOR.join(details), depth)


def figures(casebook: Casebook, entity: str, via: str, rows: list[Record]) -> list[Line]:
    """The words as reported, the range that they mean, and who says so."""
    words = _words(casebook, entity, rows)
    found: list[Line] = []
    for row in rows:
        whole = [
            None if row[n] is None else int(str(row[n]))
            for n in ("low", "low_strict", "best", "high", "approx")
        ]
        number = numerals(phrases.display(whole[0], whole[1] or 0, whole[2], whole[3], whole[4] or 0))
        rest = ["tally_id"] if via == "source_id" else ["source_id"]
        rest += ["locator", "method", "status"] if row["status"] != "active" else ["locator", "method"]
        title = str(row["as_reported"])
        found.append(Line(entity, str(row["id"]), f"“{title}”", number, _join(words, row, rest)))
    return found


def harms(casebook: Casebook, entity: str, via: str, rows: list[Record]) -> list[Line]:
    """The person with age, and the count that contains the person."""
    words = _words(casebook, entity, rows)
    first = "victim_id" if via != "victim_id" else "attack_id"
    found: list[Line] = []
    for row in rows:
        ages = sorted({int(str(row[n])) for n in ("age_low", "age_high") if row[n] is not None})
        age = tr("{n} years").replace("{n}", "–".join(map(str, ages))) if ages else ""
        if len(ages) == 1:
            age = counted(ages[0], tr("{n} year"), tr("{n} years"))
        rest = [n for n in ("tally_id", "weapon", "circumstance", "outcome") if n != via]
        found.append(Line(entity, str(row["id"]), _join(words, row, [first]), age, _join(words, row, rest)))
    return found


LINES: dict[str, Callable[[Casebook, str, str, list[Record]], list[Line]]] = {
    "tally": tallies,
    "figure": figures,
    "harm": harms,
}


def _words(
    casebook: Casebook, entity: str, rows: list[Record], names: Collection[str] = ()
) -> dict[tuple[str, str], str]:
    """Return what each field of each row says, or some of them, by (id, field); titles of links in one go."""
    described = ENTITIES[entity]
    rows = [discreet(entity, row) for row in rows]  # what is covered in its form stands in no list either
    found: dict[tuple[str, str], str] = {}
    for field in [f for f in described.fields if not names or f.name in names]:
        if isinstance(field, Link):
            if field.to:
                ids = {str(row[field.name]) for row in rows if row[field.name]}
                titles = casebook.titles(field.to, ids, tr, discreet)
                for row in rows:
                    found[str(row["id"]), field.name] = titles.get(str(row[field.name]), "")
            continue
        for row in rows:
            value = row[field.name]
            if isinstance(field, Flag):
                found[str(row["id"]), field.name] = tr(field.label) if value else ""
            elif isinstance(field, Integer) and value is not None:
                found[str(row["id"]), field.name] = f"{tr(field.label).lower()} {value}"
            else:
                found[str(row["id"]), field.name] = field.display(value, tr).replace("\n", " ")
    return found


def _join(words: dict[tuple[str, str], str], row: Record, names: list[str]) -> str:
    return SEPARATOR.join(text for name in names if (text := words.get((str(row["id"]), name), "")))
