"""The totals of one attack as tables carry them: by measure, and of the children among the killed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
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
    """Return how many of the abducted were released, escaped, …; nothing where nobody was abducted."""
    sums: dict[str, int] = dict.fromkeys(FATES, 0) if tree.parts["abduction"] else {}
    for abduction in tree.parts["abduction"]:
        events = tree.of("custody_event", "abduction_id", abduction["id"])
        group = tree.tallies.get(str(abduction["tally_id"])) if abduction["tally_id"] else None
        told = custody.balance(events, group, tree.tallies)
        for line, number in told.lines.items():
            sums[line] += number
        sums["unknown"] += max(told.unknown or 0, 0)
    return sums
