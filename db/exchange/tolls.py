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


def fates(tree: Tree, counted: Iterable[Record], totals: Mapping[str, Total]) -> dict[str, int]:
    """Return how many of the abducted were released, escaped, …, and of how many nothing is known: together
    as many as were taken. Nothing where nobody was abducted, or where the attack enters no sum.

    Persons with an abduction of their own document the group in whose count they are, as named persons
    document a toll: the number of a fate is the group's or that of its persons, whichever is more, never
    their sum, and never more in all than were taken.
    """
    if not tree.parts["abduction"] or not counting.counts(tree):
        return {}
    groups = {str(abduction["tally_id"]) for abduction in tree.parts["abduction"] if abduction["tally_id"]}
    harms = {harm["id"]: harm for harm in tree.parts["harm"]}
    persons: dict[str, dict[str, int]] = {}
    for abduction in tree.parts["abduction"]:
        if not abduction["tally_id"]:
            group = _group(tree, harms.get(abduction["harm_id"]), groups)
            _add(persons.setdefault(group, _nobody()), _balance(tree, abduction).lines)
    told, others = _nobody(), persons.pop("", _nobody())
    for abduction in tree.parts["abduction"]:
        if group := str(abduction["tally_id"] or ""):
            own = _balance(tree, abduction).lines
            more = {line: max(n - own[line], 0) for line, n in persons.pop(group, _nobody()).items()}
            _add(told, own)
            _add(others, _within(more, own, totals.get(group)))
    taken = added(tree, counted, totals).get("abducted")
    told = _within(told, _nobody(), taken)
    _add(told, _within(others, told, taken))
    return told | {"unknown": max((taken.best if taken else 0) - sum(told.values()), 0)}


def _nobody() -> dict[str, int]:
    return dict.fromkeys(custody.LINES, 0)


def _within(more: Mapping[str, int], told: Mapping[str, int], taken: Total | None) -> dict[str, int]:
    """Return how many of `more` can be others than those who are told of: a person whom her own abduction
    calls held is one of those whom all reports of her group call free. The surer fates stand in front."""
    if taken is None or taken.high is None:
        return dict(more)
    room = max(taken.high - sum(told.values()), 0)
    found: dict[str, int] = {}
    for line in custody.LINES:
        found[line] = min(more[line], room)
        room -= found[line]
    return found


def _add(sums: dict[str, int], lines: Mapping[str, int]) -> None:
    for line, number in lines.items():
        sums[line] += number


def _balance(tree: Tree, abduction: Record) -> custody.Balance:
    """Return the balance of an abduction; where the best numbers make more than were taken, by the lowest."""
    events = tree.of("custody_event", "abduction_id", abduction["id"])
    group = tree.tallies.get(str(abduction["tally_id"])) if abduction["tally_id"] else None
    told = custody.balance(events, group, tree.tallies)
    most = group["high"] if group else None
    if most is None or told.accounted <= int(most):
        return told
    least = {id: tally | {"best": tally["low"]} for id, tally in tree.tallies.items()}
    return custody.balance(events, group, least)


def _group(tree: Tree, harm: Record | None, groups: AbstractSet[str]) -> str:
    """Return the count of the group that was abducted to which a person belongs; empty where to none."""
    at = str(harm["tally_id"]) if harm else ""
    seen: set[str] = set()
    while at in tree.tallies and at not in groups and at not in seen:
        seen.add(at)
        at = str(tree.tallies[at]["parent_tally_id"])
    return at if at in groups else ""
