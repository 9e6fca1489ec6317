"""The totals of one attack as tables carry them: by measure, and of the children among the killed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import cache

from db import counting
from db.counting import Total
from db.exchange.few import CHILDREN, FEW
from db.model import custody
from db.model.fields import Record
from db.model.tree import Tree

KILLED_CHILDREN = "killed_children"
FATES = (*custody.LINES, "unknown")


@cache
def names() -> tuple[str, ...]:
    """Return what is counted: the measures, and the children among the killed."""
    return (*counting.measures(), KILLED_CHILDREN)


def added(tree: Tree, counted: Iterable[Record], totals: Mapping[str, Total]) -> dict[str, Total]:
    """Return the totals of an attack by measure, and of the children among the killed; `totals` are those of
    its tallies by id, `counted` the tallies that enter a sum."""
    found: dict[str, Total] = {}
    for tally in counted:
        total = totals[str(tally["id"])]
        for name in _kinds(tree, tally):
            found[name] = found[name] + total if name in found else total
    return found


def _kinds(tree: Tree, tally: Record) -> Iterator[str]:
    """Yield the tolls to which a tally is added: whole counts to their measure, children to theirs unless
    they are part of other children."""
    if not tally["parent_tally_id"]:
        yield str(tally["measure"])
    above = tree.tallies.get(str(tally["parent_tally_id"]), {})
    children = tally["age_group"] in CHILDREN and above.get("age_group") not in CHILDREN
    if tally["measure"] == "killed" and children:
        yield KILLED_CHILDREN


def too_few(fates: Mapping[str, int]) -> set[str]:
    """Return the fates of captives that are not told: those below five, and the largest other one, so that no
    difference tells them."""
    few = {name for name, number in fates.items() if 0 < number < FEW}
    others = {name: number for name, number in fates.items() if number >= FEW}
    return few | ({max(others, key=lambda name: others[name])} if few and others else set[str]())


def qualifier(total: Total) -> str:
    """Return the code of the words that say what a range is: at least, about, up to …"""
    if total.strict:
        return "more_than"
    if total.high is None:
        return "about" if total.approx else "at_least"
    if total.approx:
        return "about"
    if total.low == total.high:
        return "exact"
    return "up_to" if total.low == 0 else "between"


def of_few(total: Total) -> str:
    """Return the code of the words for a range that stands for a number that is not told."""
    return "fewer_than" if (total.low, total.high) == (1, FEW - 1) else qualifier(total)


def fates(tree: Tree) -> dict[str, int]:
    """Return how many of the abducted were released, escaped, …; nothing where nobody was abducted.

    Persons with an abduction of their own document the group in whose count they are, as named persons
    document a toll: the number of a fate is the group's or that of its persons, whichever is more, never
    their sum.
    """
    sums: dict[str, int] = dict.fromkeys(FATES, 0) if tree.parts["abduction"] else {}
    groups = {str(abduction["tally_id"]) for abduction in tree.parts["abduction"] if abduction["tally_id"]}
    harms = {harm["id"]: harm for harm in tree.parts["harm"]}
    persons: dict[str, dict[str, int]] = {}
    for abduction in tree.parts["abduction"] if len(tree.parts["abduction"]) > 1 and groups else ():
        group = _group(tree, harms.get(abduction["harm_id"]), groups)
        if group:
            _add(persons.setdefault(group, dict.fromkeys(FATES, 0)), _balance(tree, abduction).lines)
    for abduction in tree.parts["abduction"]:
        if abduction["harm_id"] and _group(tree, harms.get(abduction["harm_id"]), groups):
            continue
        told = _balance(tree, abduction)
        own = persons.pop(str(abduction["tally_id"]), {})
        lines = {line: max(number, own.get(line, 0)) for line, number in told.lines.items()}
        _add(sums, lines)
        sums["unknown"] += max((told.taken or 0) - sum(lines.values()), 0)
    return sums


def _add(sums: dict[str, int], lines: Mapping[str, int]) -> None:
    for line, number in lines.items():
        sums[line] += number


def _balance(tree: Tree, abduction: Record) -> custody.Balance:
    events = tree.of("custody_event", "abduction_id", abduction["id"])
    group = tree.tallies.get(str(abduction["tally_id"])) if abduction["tally_id"] else None
    return custody.balance(events, group, tree.tallies)


def _group(tree: Tree, harm: Record | None, groups: AbstractSet[str]) -> str:
    """Return the count of the group that was abducted to which a person belongs; empty where to none."""
    at = str(harm["tally_id"]) if harm else ""
    seen: set[str] = set()
    while at in tree.tallies and at not in groups and at not in seen:
        seen.add(at)
        at = str(tree.tallies[at]["parent_tally_id"])
    return at if at in groups else ""
