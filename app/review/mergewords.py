"""What merging two records does, in words: totals that change, parts that move, and the other one."""

from __future__ import annotations

from app.shell.i18n import numerals, titled, tr
from db.merge.merging import Rehearsal
from db.model.entities import ENTITIES
from db.model.vocabularies import MEASURE
from db.storage.casebook import Casebook


def effects(entity: str, plan: Rehearsal) -> list[str]:
    """Return a line for each thing that merging two records of a kind does."""
    totals = [
        f"{tr(MEASURE.label(measure))} "
        f"{numerals(before.display()) or '–'} → {numerals(after.display()) or '–'}"
        for (measure, part), (before, after) in plan.totals.items()
        if not part and before != after and before.display() != after.display()
    ]
    moved = [f"{tr(ENTITIES[kind].plural)} ({numerals(count)})" for kind, count in plan.moved.items()]
    lines = (
        [tr("Totals of these attacks: {totals}.").replace("{totals}", " · ".join(totals))] if totals else []
    )
    if plan.totals and not totals:
        lines.append(tr("The totals stay as they are."))
    if moved:
        lines.append(tr("Goes to the kept record: {parts}.").replace("{parts}", " · ".join(moved)))
    standing = entity in ("attack", "victim")
    lines.append(
        tr("The other one stays as a duplicate and counts nowhere.")
        if standing
        else tr("The other one goes to the trash.")
    )
    return lines


def harms(casebook: Casebook, entity: str, ids: tuple[str, str]) -> list[str]:
    """Return what was done to each of two persons, a line each, and whether both were killed, in attacks that
    are not the same; nothing for other kinds of records."""
    if entity != "victim":
        return []
    lines: list[str] = []
    deadly: list[set[str]] = []
    for id in ids:
        rows = [row for row in casebook.find("harm", victim_id=id) if row["status"] == "active"]
        titles = casebook.titles("attack", [str(row["attack_id"]) for row in rows], tr)
        suffered: list[str] = []
        deadly.append(set())
        for row in rows:
            tally = casebook.get("tally", str(row["tally_id"]))
            measure = str(tally["measure"]) if tally else ""
            suffered.append(f"{tr(MEASURE.label(measure))} · {titles[str(row['attack_id'])]}")
            if measure == "killed" or row["outcome"] == "dead":
                deadly[-1].add(str(row["attack_id"]))
        person = casebook.get("victim", id)
        if person and suffered:
            lines.append(titled(str(person["code"]), "; ".join(suffered)))
    if all(deadly) and deadly[0].isdisjoint(deadly[1]):
        lines.append(tr("Both were killed, in different attacks: look whether they are two persons."))
    return lines
