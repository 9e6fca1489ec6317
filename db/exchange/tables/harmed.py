"""What befell the person of a row: the harm that ties a victim to an attack, in one of its counts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from db.exchange.tables.adding import PARTS
from db.exchange.tables.cells import Cells
from db.exchange.tables.faults import Wrong
from db.exchange.tables.links import Links
from db.model import phrases
from db.model.changes import Change
from db.model.fields import N_, Field, Record
from db.model.parts import HARM, TALLY
from db.model.record_rules import record_problems
from db.model.vocabularies import MEASURE
from db.storage.casebook import Casebook

# The field that says how a column of a row about a victim is called and read, by target.
FIELDS: Mapping[str, Field] = {
    "attack": HARM.field["attack_id"],
    "measure": TALLY.field["measure"],
    "age": HARM.field["age_text"],
    "weapon": HARM.field["weapon"],
    "circumstance": HARM.field["circumstance"],
    "outcome": HARM.field["outcome"],
}
_ANY = "00000000-0000-7000-8000-000000000000"  # stands for an id while the rest of a harm is checked
PERSONS = tuple(code.code for code in MEASURE.codes if code.group == "person")


class Harmed:
    """Reads what befell the persons of a table, and finds or makes the counts in which they are."""

    def __init__(self, casebook: Casebook, cells: Cells, links: Links) -> None:
        self._casebook = casebook
        self._cells = cells
        self._links = links
        self._today = date.today()

    def read(self, given: Mapping[str, str], victim: str = "") -> Record:
        """Return the harm of a row without its victim; empty where the row tells of none, or of one that is
        recorded of the `victim`. Raise Wrong."""
        cells = {target: given[target] for target in FIELDS if given.get(target)}
        if not cells:
            return {}
        if "attack" not in cells:
            raise Wrong("attack", N_("Say in which attack this happened to the person, by its code."))
        attack = self._links.find("attack", cells["attack"], "attack")
        if "measure" not in cells:
            said = N_("Say what was done to the person in the attack, such as killed or injured.")
            raise Wrong("measure", said)
        measure = str(self._cells.value(FIELDS["measure"], "measure", cells["measure"]))
        if measure not in PERSONS:
            said = N_("This counts no persons: say what was done to the person, such as killed or injured.")
            raise Wrong("measure", said)
        values: Record = {"attack_id": attack}
        for target in ("weapon", "circumstance", "outcome"):
            if target in cells:
                values[target] = self._cells.value(FIELDS[target], target, cells[target])
        if "age" in cells:
            day = str((self._casebook.get("attack", attack) or {}).get("date_edtf") or "")
            age = phrases.read_age(cells["age"].removesuffix(".0"), day)
            values |= {"age_text": cells["age"], "age_low": age.low, "age_high": age.high}
        whole = self.made(_ANY, values | {"tally_id": _ANY}).after
        for problem in record_problems(HARM, whole, lambda kind, id: None, self._today):
            if problem.refuse:
                raise Wrong("age", problem.message, **dict(problem.args))
        counts = self._casebook.find("tally", attack_id=attack, measure=measure)
        ids = {one["id"] for one in counts}
        of = self._casebook.find("harm", attack_id=attack, victim_id=victim) if victim else []
        if any(harm["tally_id"] in ids for harm in of):
            return {}
        roots = [one for one in counts if one["parent_tally_id"] is None]
        roots = [one for one in roots if not any(one[name] for name in PARTS)] or roots
        if len(roots) > 1:
            said = N_("The attack has several such counts: add the person to one of them in its form.")
            raise Wrong("measure", said)
        tally = str(roots[0]["id"]) if roots else self._links.count(attack, measure, cells["attack"])
        return values | {"tally_id": tally}

    def made(self, victim: str, harm: Record) -> Change:
        """Return the record of the harm of a victim."""
        return Change.new("harm", {"victim_id": victim, **harm})
