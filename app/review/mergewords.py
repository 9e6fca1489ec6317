"""What merging two records does, in words: totals that change, parts that move, and the other one."""

from __future__ import annotations

from app.shell.i18n import numerals, tr
from db.merge.merging import Rehearsal
from db.model.entities import ENTITIES
from db.model.vocabularies import MEASURE


def effects(entity: str, plan: Rehearsal) -> list[str]:
    """Return a line for each thing that merging two records of a kind does."""
    totals = [
        f"{tr(MEASURE.label(measure))} "
        f"{numerals(before.display()) or '–'} → {numerals(after.display()) or '–'}"
        for (measure, part), (before, after) in plan.totals.items()
        if not part and before != after and before.display() != after.display()
    ]
    moved = [f"{tr(ENTITIES[kind].plural)} {count}" for kind, count in plan.moved.items()]
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
