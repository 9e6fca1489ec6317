"""What people read where a column of a table goes, and what its first cells become there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from db.counting import measures
from db.exchange.tables import faults, harmed
from db.exchange.tables.cells import degrees, no_number
from db.exchange.tables.fates import TARGETS as FATES
from db.exchange.tables.faults import Wrong
from db.exchange.tables.links import country_code
from db.exchange.tables.making import Maker
from db.exchange.tables.matching import CHILDREN, Matching
from db.exchange.tables.reading import Table
from db.model import phrases
from db.model.countries import countries
from db.model.entities import ENTITIES, PLACE, SOURCE
from db.model.fields import N_, Link
from db.model.problem import Translate, untranslated
from db.model.texts import titled
from db.model.vocabularies import CUSTODY_STATUS, MEASURE
from db.storage.casebook import Casebook

PARTS = {
    "low": N_("lowest"),
    "best": N_("number"),
    "high": N_("highest"),
    "qualifier": N_("kind of number"),
}
OWN = {
    "id": N_("Id in a casebook"),
    "date.year": N_("Date: year"),
    "date.month": N_("Date: month"),
    "date.day": N_("Date: day"),
    "date.start": N_("Date: first day"),
    "date.end": N_("Date: last day"),
    "place.where_prec": N_("Place: precision"),
    "perpetrator": N_("Perpetrators"),
    "perpetrator.type": N_("Perpetrators: kind of actor"),
    "attribution": N_("Perpetrators: how sure"),
    "target": N_("Targeted parties"),
    "source.date": N_("Source: date"),
    "source.kind": N_("Source: kind"),
    "place.main": N_("Place: the main one of several"),
    "source.names": N_("Source: names of several"),
    "source.urls": N_("Source: addresses of several"),
    "source.origins": N_("Source: origins of several"),
    "source.count": N_("Source: how many"),
    "said.documented": N_("Persons documented by name"),
    "said.weapons": N_("Weapons"),
    "legal": N_("Legal qualifications"),
    "links": N_("Links to other attacks"),
}
CHILDREN_KILLED = N_("Children killed")
SHOWN = 3  # cells that are tried
LOOKED_AT = 500  # rows in which they are looked for
LONGEST = 60  # letters of a cell that are shown


def label(entity: str, target: str, translate: Translate = untranslated) -> str:
    """Return what a target is called: "Killed: lowest", "Place: District", "Summary"."""
    field = ENTITIES[entity].field.get(target)
    if field is not None:
        return translate(field.label)
    if target in OWN:
        return translate(OWN[target])
    if entity == "victim" and target in harmed.FIELDS:
        return translate(harmed.FIELDS[target].label)
    group, _, name = target.partition(".")
    for what, described in (("place", PLACE), ("source", SOURCE)):
        if group == what and name in described.field:
            return _joined(translate(described.label), described.field[name].label, translate)
    measure, _, part = target.rpartition("_")
    if target in FATES:
        fate = CUSTODY_STATUS.label(part)
        return _joined(translate(MEASURE.label("abducted")), fate, translate)
    if part in PARTS and measure == CHILDREN:
        return _joined(translate(CHILDREN_KILLED), PARTS[part], translate)
    if part in PARTS and measure in measures():
        return _joined(translate(MEASURE.label(measure)), PARTS[part], translate)
    return target


def _joined(what: str, part: str, translate: Translate) -> str:
    return titled(what, translate(part), translate)


@dataclass(frozen=True)
class Tried:
    """A cell, and what it becomes or why it cannot be taken."""

    cell: str
    becomes: str
    faulty: bool = False


def tried(
    casebook: Casebook,
    table: Table,
    matching: Matching,
    languages: Sequence[Translate] = (untranslated,),
    translate: Translate = untranslated,
) -> dict[str, list[Tried]]:
    """Return by column its first different cells and what each becomes where the column goes."""
    maker = Maker(casebook, table, matching, "", languages)
    found: dict[str, list[Tried]] = {}
    for at, column in enumerate(table.columns):
        target = matching.columns.get(column, "")
        cells: dict[str, None] = {}
        for _, row in islice(table.rows, LOOKED_AT):
            cell = row[at].strip() if at < len(row) else ""
            if cell:
                cells.setdefault(cell)
            if len(cells) == SHOWN:
                break
        found[column] = [_tried(maker, target, cell, translate) for cell in cells]
    return found


def _tried(maker: Maker, target: str, cell: str, translate: Translate) -> Tried:
    said = maker.said(target, cell) if target else ""
    if not said:
        return Tried(cell[:LONGEST], "")
    try:
        return Tried(cell[:LONGEST], _becomes(maker, target, said, translate)[:LONGEST])
    except Wrong as wrong:
        return Tried(cell[:LONGEST], faults.said(wrong.reason, wrong.args_, translate), True)


def _becomes(maker: Maker, target: str, said: str, translate: Translate) -> str:
    """Return what a cell becomes, as people read it. Raise Wrong where it cannot be taken."""
    field = maker.entity.field.get(target)
    if field is not None:
        if isinstance(field, Link):
            return said
        return field.display(maker.cells.value(field, target, said), translate)
    part = target.rpartition("_")[2]
    if part in ("low", "best", "high") and target not in OWN and not no_number(said):
        read = phrases.read(said)
        if not read.understood:
            raise Wrong(target, N_("“{text}” is no number that can be read."), text=said[:40])
        columns = read.columns()
        low, best, high = (
            None if columns[name] is None else int(columns[name] or 0) for name in ("low", "best", "high")
        )
        if low is None and best is None and high is None:
            return said
        return phrases.display(low, int(columns["low_strict"] or 0), best, high, int(columns["approx"] or 0))
    if target == "place.country":
        code = country_code(said)
        if not code:
            raise Wrong(target, N_("This is no country: write its name or three letters, such as MLI."))
        return countries().get(code, code)
    if target in ("place.lat", "place.lon") and not no_number(said):
        return f"{degrees(target, said):g}"
    return said
