"""The hard rules, H1–H20: what keeps an attack from being saved, or from being submitted.

`refuse` marks structure and arithmetic that are never right; H1, H6, H7, H13 (precision), H14 and H16 stop
only “submitted”. H17 is left to the exporter, who knows the profile, and the bytes of a file (H18) to whoever
adds it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from db.model.entities import ATTACK, ENTITIES
from db.model.field_rules import days
from db.model.fields import N_, Record, Value
from db.model.problem import Problem
from db.model.record_rules import PART_OF_ITSELF, positions, record_problems
from db.model.tree import PARTS_OF_ATTACK, Tree

__all__ = ["approval_problems", "attack_problems", "in_form_order", "record_problems"]

# Id of an attack -> ids of the attacks of which it is directly part.
Ancestors = Callable[[str], Iterable[str]]

# Rules of adoption that need two figures.
COMPARING = ("primary_source", "most_reliable", "majority", "lowest", "latest", "range_all")


def attack_problems(tree: Tree, today: date, ancestors: Ancestors | None = None) -> list[Problem]:
    """Return the hard problems of an attack and all its parts, top to bottom as in its form.

    Circles of “part of” are followed beyond the attack's own links only where `ancestors` is given.
    """

    def lookup(_: str, id: str) -> Record | None:
        return tree.link(id)

    found = record_problems(ATTACK, tree.attack, lookup, today)
    for name in PARTS_OF_ATTACK:
        entity = ENTITIES[name]
        for row in tree.parts[name]:
            found += record_problems(entity, row, lookup, today)
    for rule in (_places, _structure, _sums, _adoption, _persons, _abductions):
        found += rule(tree)
    found += _links(tree, ancestors)
    return in_form_order(tree, found) if len(found) > 1 else found


def approval_problems(record: Record, last_editor: str, approver: str) -> list[Problem]:
    """Return why this person may not approve an attack (H19); ask only where the casebook has roles."""
    if last_editor.strip().casefold() != approver.strip().casefold():
        return []
    said = N_("You edited this record last: somebody else has to approve it.")
    return [Problem("H19", said, "workflow", entity="attack", record_id=str(record["id"]))]


def in_form_order(tree: Tree, problems: list[Problem]) -> list[Problem]:
    """Return problems of an attack and its parts in the order in which its form shows their fields."""
    rows = {str(tree.attack["id"]): ("attack", tree.attack, 0)}
    for name in PARTS_OF_ATTACK:
        rows |= {str(row["id"]): (name, row, place) for place, row in enumerate(tree.parts[name])}

    def path(id: str) -> tuple[int, ...]:
        entity, row, place = rows.get(id, ("attack", tree.attack, 0))
        owner = ENTITIES[entity].owner
        if owner is None:
            return ()
        holder = str(row[owner.name])
        inside = positions(rows[holder][0] if holder in rows else "attack")
        return (*path(holder), inside.get(entity, len(inside)), place)

    def key(problem: Problem) -> tuple[int, ...]:
        inside = positions(problem.entity)
        return (*path(problem.record_id), inside.get(problem.field, len(inside)))

    return sorted(problems, key=key)


def refused(rule: str, entity: str, row: Record, field: str, message: str, **args: str) -> Problem:
    """Return the problem of a record that cannot be saved."""
    return Problem(rule, message, field, tuple(args.items()), entity, str(row["id"]), refuse=True)


def unfinished(rule: str, entity: str, row: Record, field: str, message: str, **args: str) -> Problem:
    """Return the problem of a record that can be saved but not submitted."""
    return Problem(rule, message, field, tuple(args.items()), entity, str(row["id"]))


# Numbers of a tally


def least(tally: Record) -> int | None:
    """Return the smallest number that the adopted figure allows, None without a number."""
    value = tally["low"] if tally["low"] is not None else tally["best"]
    return value if isinstance(value, int) else None


def most(tally: Record) -> int | None:
    """Return the largest number that the adopted figure allows, None where it is open."""
    return tally["high"] if isinstance(tally["high"], int) else None


def above(tree: Tree, tally: Record) -> Iterator[Record]:
    """Yield the tallies that contain a tally, the nearest first, each once even in a circle."""
    seen = {tally["id"]}
    row = tree.tallies.get(str(tally["parent_tally_id"]))
    while row is not None and row["id"] not in seen:
        yield row
        seen.add(row["id"])
        row = tree.tallies.get(str(row["parent_tally_id"]))


# Where


def _places(tree: Tree) -> Iterator[Problem]:
    if not tree.parts["attack_place"]:
        said = N_("Add at least one place before you submit the attack; a region is enough.")
        yield unfinished("H1", "attack", tree.attack, "attack_place", said)
    for row in tree.parts["attack_place"]:
        place = tree.link(row["place_id"])
        pointed = row["lat"] is not None and row["lon"] is not None
        known = (
            place is None or (place["lat"] is not None and place["lon"] is not None) or place["geonames_id"]
        )
        if row["where_prec"] == 1 and not pointed and not known:
            said = N_("An exact place needs a point: give coordinates or a coarser precision.")
            yield unfinished("H13", "attack_place", row, "where_prec", said)


# Toll


def _structure(tree: Tree) -> Iterator[Problem]:
    """H5: a part belongs to a count of the same attack, measure and unit, and never to itself."""
    places = {row["id"] for row in tree.parts["attack_place"]}
    for tally in tree.parts["tally"]:
        if tally["attack_place_id"] and tally["attack_place_id"] not in places:
            said = N_("This place is not among the places of the attack: add it above or choose another.")
            yield refused("H5", "tally", tally, "attack_place_id", said)
        if not tally["parent_tally_id"]:
            continue
        parent = tree.tallies.get(str(tally["parent_tally_id"]))
        if parent is None:
            said = N_("The count of which this is a part does not belong to this attack: choose another.")
            yield refused("H5", "tally", tally, "parent_tally_id", said)
        elif any(row["parent_tally_id"] == tally["id"] for row in above(tree, tally)):
            yield refused("H5", "tally", tally, "parent_tally_id", PART_OF_ITSELF)
        elif parent["measure"] != tally["measure"]:
            said = N_("A part counts the harm of the whole: choose the same measure, or no whole.")
            yield refused("H5", "tally", tally, "measure", said)
        elif parent["unit"] and tally["unit"] and parent["unit"] != tally["unit"]:
            said = N_("A part is counted in the unit of the whole: choose the measure again.")
            yield refused("H5", "tally", tally, "measure", said)


def _sums(tree: Tree) -> Iterator[Problem]:
    """H6, H7: parts are no more than the whole, nor is their sum. Outcomes of an abduction are left to H9."""
    taken = {row["tally_id"] for row in tree.parts["abduction"]}
    for id, parts in tree.children.items():
        whole = tree.tallies.get(id)
        limit = most(whole) if whole else None
        if whole is None or limit is None:
            continue
        for part in parts:
            number = least(part)
            if part["part_role"] == "subset" and number is not None and number > limit:
                said = N_("{part} of at most {whole} is too many: lower the part or raise the whole.")
                yield unfinished("H6", "tally", part, "low", said, part=str(number), whole=str(limit))
        if id not in taken:
            numbers = [
                n for part in parts if part["part_role"] == "partition" and (n := least(part)) is not None
            ]
            if sum(numbers) > limit:
                said = N_("{parts} make {sum}, but the whole is at most {whole}: lower a part or raise it.")
                parts_, sum_ = _added(numbers)
                yield unfinished("H7", "tally", whole, "high", said, parts=parts_, sum=sum_, whole=str(limit))


def _added(numbers: list[int]) -> tuple[str, str]:
    return " + ".join(map(str, numbers)), str(sum(numbers))


def _adoption(tree: Tree) -> Iterator[Problem]:
    """H14: a harm is counted here or in the attacks that are part of this one. H16: a rule has its grounds.

    A count of named persons and the researcher's own judgement need no second figure.
    """
    active: dict[Value, int] = {}
    for figure in tree.parts["figure"]:
        if figure["status"] == "active":
            active[figure["tally_id"]] = active.get(figure["tally_id"], 0) + 1
    for tally in tree.parts["tally"]:
        if tally["measure"] in tree.superseded and not tally["parent_tally_id"] and not tally["overlaps"]:
            said = N_(
                "The attacks that are part of this one count the same harm: keep the count here or there."
            )
            yield unfinished("H14", "tally", tally, "measure", said)
        if tally["rule"] == "manual" and not str(tally["rationale"] or "").strip():
            said = N_("Say why you adopted this number: your own judgement needs a reason.")
            yield unfinished("H16", "tally", tally, "rationale", said)
        number = active.get(tally["id"], 0)
        if tally["rule"] in COMPARING and number < 2:
            said = N_(
                "This rule compares figures, but {number} is active: add a figure or choose “Only source”."
            )
            yield unfinished("H16", "tally", tally, "rule", said, number=str(number))


# Victims


def _persons(tree: Tree) -> Iterator[Problem]:
    """H8: a person stands once in a count, and in one part only of those that add up to a whole."""
    wholes = {id: _wholes(tree, tally) for id, tally in tree.tallies.items()}
    counted: set[tuple[Value, Value]] = set()
    parts: dict[tuple[Value, Value], Value] = {}
    for harm in tree.parts["harm"]:
        if harm["status"] != "active":
            continue
        victim, tally = harm["victim_id"], harm["tally_id"]
        if str(tally) not in wholes:
            said = N_("This count does not belong to the attack: choose one of the attack's counts.")
            yield refused("H5", "harm", harm, "tally_id", said)
            continue
        if (victim, tally) in counted:
            said = N_("This person stands in this count already: remove one of the two entries.")
            yield refused("H8", "harm", harm, "tally_id", said)
        counted.add((victim, tally))
        for whole, part in wholes[str(tally)]:
            if parts.setdefault((victim, whole), part) != part:
                said = N_("This person stands in another part of the same whole: keep one of the two.")
                yield refused("H8", "harm", harm, "tally_id", said)
                break


def _wholes(tree: Tree, tally: Record) -> list[tuple[Value, Value]]:
    """Return (whole, part) for each partition in which the tally lies."""
    chain = [tally, *above(tree, tally)]
    return [(row["parent_tally_id"], row["id"]) for row in chain if row["part_role"] == "partition"]


# Abductions


def _abductions(tree: Tree) -> Iterator[Problem]:
    if not tree.parts["abduction"]:
        return
    harms = {row["id"] for row in tree.parts["harm"]}
    events: dict[Value, list[Record]] = {}
    for event in tree.parts["custody_event"]:
        events.setdefault(event["abduction_id"], []).append(event)
    for row in tree.parts["abduction"]:
        said = N_("The group or person does not belong to this attack: choose one of the attack's.")
        if row["harm_id"] and row["harm_id"] not in harms:
            yield refused("H10", "abduction", row, "harm_id", said)
        group = tree.tallies.get(str(row["tally_id"])) if row["tally_id"] else None
        if row["tally_id"] and group is None:
            yield refused("H10", "abduction", row, "tally_id", said)
        yield from _not_before_taken(tree, row, events.get(row["id"], []))
        if group is not None:
            yield from _outcomes(tree, row, group, events.get(row["id"], []))


def _not_before_taken(tree: Tree, abduction: Record, events: list[Record]) -> Iterator[Problem]:
    taken = days(abduction["taken_edtf"]) or days(tree.attack["date_edtf"])
    for event in events:
        when = days(event["date_edtf"])
        if taken and taken.first and when and when.last and when.last < taken.first:
            said = N_("{date} is before they were taken, {taken}: correct one of the dates.")
            dates = {"date": str(event["date_edtf"]), "taken": taken.first.isoformat()}
            yield refused("H9", "custody_event", event, "date_edtf", said, **dates)


def _outcomes(tree: Tree, abduction: Record, group: Record, events: list[Record]) -> Iterator[Problem]:
    """H9: the parts of a group, and what its events point at, never add up to more than were taken."""
    below = {str(row["id"]): row for row in tree.below(group)}
    outcomes: dict[str, Record] = {}
    for event in events:
        if event["outcome_tally_id"] and str(event["outcome_tally_id"]) not in below:
            said = N_(
                "This number is no part of the group that was taken: choose one of its parts, or add one."
            )
            yield refused("H9", "custody_event", event, "outcome_tally_id", said)
        elif event["outcome_tally_id"]:
            outcomes[str(event["outcome_tally_id"])] = below[str(event["outcome_tally_id"])]
    outcomes |= {
        str(part["id"]): part
        for part in tree.children.get(str(group["id"]), [])
        if part["part_role"] == "partition"
    }
    lines = [o for o in outcomes.values() if not any(str(row["id"]) in outcomes for row in above(tree, o))]
    numbers = [number for line in lines if (number := least(line)) is not None]
    limit = most(group)
    if limit is not None and sum(numbers) > limit:
        said = N_("{parts} make {sum}, but {taken} were taken: lower one of them or raise the number taken.")
        if len(numbers) == 1:
            said = N_(
                "{sum} are accounted for, but {taken} were taken: lower this or raise the number taken."
            )
        parts, sum_ = _added(numbers)
        yield refused("H9", "abduction", abduction, "tally_id", said, parts=parts, sum=sum_, taken=str(limit))


# Linked attacks


def _links(tree: Tree, ancestors: Ancestors | None) -> Iterator[Problem]:
    """H11: no attack is part of itself in the end, and none answers one that came later."""
    here = tree.attack["id"]
    ends: dict[Value, Record] = {}  # the link by which this attack is part of another, by that other
    inside: set[Value] = set()  # attacks that are part of this one
    for row in tree.parts["attack_link"]:
        first, second, kind = row["from_id"], row["to_id"], row["link_type"]
        if kind == "retaliation_for":
            yield from _backwards(tree, row)
        if kind in ("part_of", "encompasses"):
            part, whole = (first, second) if kind == "part_of" else (second, first)
            if part == here:
                ends[whole] = row
            else:
                inside.add(part)
    for whole, row in ends.items():
        if whole != here and (whole in inside or (ancestors and _reaches(ancestors, str(whole), str(here)))):
            said = N_("The two attacks would be part of each other: keep the link in one direction only.")
            yield refused("H11", "attack_link", row, "to_id", said)


def _reaches(ancestors: Ancestors, start: str, end: str) -> bool:
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        id = waiting.pop()
        if id == end:
            return True
        if id not in seen:
            seen.add(id)
            waiting += ancestors(id)
    return False


def _backwards(tree: Tree, link: Record) -> Iterator[Problem]:
    ends = {str(tree.attack["id"]): tree.attack}
    first, second = (ends.get(str(link[end])) or tree.link(link[end]) for end in ("from_id", "to_id"))
    answer = days(first["date_edtf"]) if first else None
    cause = days(second["date_edtf"]) if second else None
    if answer and cause and answer.last and cause.first and cause.first > answer.last:
        said = N_(
            "An attack of {answer} cannot answer one of {cause}: turn the link round or correct a date."
        )
        dates = {"answer": answer.last.isoformat(), "cause": cause.first.isoformat()}
        yield refused("H11", "attack_link", link, "link_type", said, **dates)
