"""The flat table: one row an attack, for a spreadsheet or a statistics program.

Codes, never labels; every toll as a range with its qualifier, by the counting rules, so that a column adds up
to the casebook's total.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from db import counting
from db.counting import Total
from db.exchange.csvtext import Dialect, Writer
from db.exchange.files import NewFile
from db.exchange.profiles import HQ, Profile, Withheld, withheld
from db.exchange.slices import Exported, Progress, by_key, in_one_state, position, settle, silent
from db.model import custody
from db.model.entities import ATTACK, PLACE
from db.model.fields import Field, Record
from db.model.parts import ATTACK_PLACE
from db.model.tree import Tree
from db.storage.casebook import Casebook
from db.storage.rows import batched, trees

JOINT = "; "
STEP = 200  # attacks between two looks at whether to stop: less than 0.1 s
TARGETS = ("target",)
CHILDREN = ("infant", "child", "child_u")
BEFORE = ("code", "title", "date_edtf", "time_of_day", "attack_type")
AFTER = ("verification", "workflow", "proof_level", "sensitivity", "external_ids", "summary", "context")
OF_PLACE = ("name", "adm1_name", "adm1_pcode", "adm2_name", "adm2_pcode", "country")
RANGE = ("low", "best", "high", "qualifier")
FATES = (*custody.LINES, "unknown")


@dataclass(frozen=True)
class Columns:
    """Some columns that are worked out together."""

    names: tuple[str, ...]
    cells: Callable[[Tree, Withheld], Iterable[str]]


def write(
    casebook: Casebook,
    target: Path,
    profile: Profile = HQ,
    dialect: Dialect = Dialect(),  # noqa: B008 — frozen
    progress: Progress = silent,
    *,
    replace: bool = False,
) -> Exported:
    """Write all attacks that may leave as one CSV file, which appears when it is whole. Raise Trouble."""

    def attempt() -> Exported:
        with NewFile(target, replace=replace) as stream:
            start = position(casebook.db)
            progress(0, 0)
            stays = withheld(casebook.db, profile)
            keys = (key for some in by_key(casebook.db, "attack", ("id", "n")) for key in some)
            numbers = [int(n or 0) for id, n in keys if not stays.holds("attack", id)]
            writer = Writer(stream, header(profile), dialect)
            for some in batched(numbers, STEP):
                with casebook.db.reading():
                    found = list(trees(casebook.db, some))
                found.sort(key=lambda tree: str(tree.attack["id"]))
                writer.rows(row(tree, profile, stays) for tree in found)
                progress(writer.count, len(numbers))
            settle(casebook.db, start)
            said = {name: count for name, count in stays.counts.items() if name == "attack"}
            return Exported({"attack": writer.count}, said, writer.sha256, (target.name,))

    return in_one_state(attempt)


def header(profile: Profile = HQ) -> tuple[str, ...]:
    """Return the columns, which follow from the description and the list of measures."""
    return tuple(name for columns in _columns(profile) for name in columns.names)


def row(tree: Tree, profile: Profile, stays: Withheld) -> list[str]:
    """Return the cells of an attack."""
    return [cell for columns in _columns(profile) for cell in columns.cells(tree, stays)]


@cache
def _columns(profile: Profile) -> tuple[Columns, ...]:
    leaving = {f.name for f in profile.fields(ATTACK)}
    return (
        Columns(("id",), lambda tree, stays: (str(tree.attack["id"]),)),
        *(_own(ATTACK.field[name]) for name in BEFORE if name in leaving),
        *_where(profile),
        Columns(("perpetrators", "perpetrator_types", "attribution", "targets"), _who),
        Columns(tuple(f"{toll}_{part}" for toll in _toll_names() for part in RANGE), _tolls),
        Columns(("counted", "documented"), _counted),
        Columns(tuple(f"abducted_{fate}" for fate in FATES), _fates),
        Columns(("sources", "independent_sources"), _sources),
        Columns(("links", "linked_from", "duplicate_of"), _links),
        Columns(("legal_qualifications",), _law),
        *(_own(ATTACK.field[name]) for name in AFTER if name in leaving),
    )


def _own(field: Field) -> Columns:
    """Return the columns of one of the attack's own fields."""
    names = tuple(column for column, _ in field.columns)

    def cells(tree: Tree, stays: Withheld) -> Iterator[str]:
        yield field.format(tree.attack[names[0]])
        yield from (str(tree.attack[name] or "") for name in names[1:])

    return Columns(names, cells)


# Where and who


def _where(profile: Profile) -> Iterator[Columns]:
    """Yield the columns of the main place, then of all places."""
    leaving = {f.name for f in profile.fields(PLACE)}
    there = {f.name for f in profile.fields(ATTACK_PLACE)}
    fields = [PLACE.field[name] for name in OF_PLACE if name in leaving]

    def main(tree: Tree, stays: Withheld) -> Iterator[str]:
        at = next(iter(_places(tree)), None)
        place = tree.link(at["place_id"]) if at else None
        yield from (field.format(place[field.name]) if place else "" for field in fields)

    def point(tree: Tree, stays: Withheld) -> tuple[str, ...]:
        at = next(iter(_places(tree)), None)
        if at is None:
            return ("", "", "")
        own = "lat" in there and at["lat"] is not None and at["lon"] is not None
        found = at if own else tree.link(at["place_id"]) or {}
        number = PLACE.field["lat"].format
        return (number(found.get("lat")), number(found.get("lon")), str(at["where_prec"] or ""))

    def every(tree: Tree, stays: Withheld) -> tuple[str, ...]:
        return (_joined(str(place["name"]) for at in _places(tree) if (place := tree.link(at["place_id"]))),)

    yield Columns(tuple("place" if f.name == "name" else f.name for f in fields), main)
    if {"lat", "lon"} <= leaving:
        yield Columns(("lat", "lon", "where_prec"), point)
    yield Columns(("places",), every)


def _places(tree: Tree) -> list[Record]:
    def order(at: Record) -> tuple[bool, int, str]:
        return (not at["is_primary"], int(at["seq"] or 0), str(at["id"]))

    return sorted(tree.parts["attack_place"], key=order)


def _who(tree: Tree, stays: Withheld) -> tuple[str, ...]:
    """Name the perpetrators with their types and how sure it is, in the same order; then the targets."""
    carried = _parties(tree, counting.PERPETRATING)
    actors = [tree.link(party["actor_id"]) for party in carried]
    return (
        _joined(_name(actor) for actor in actors),
        _joined(str(actor["actor_type"]) if actor else "unidentified" for actor in actors),
        _joined(str(party["attribution"] or "unknown") for party in carried),
        _joined(_name(tree.link(party["actor_id"])) for party in _parties(tree, TARGETS)),
    )


def _parties(tree: Tree, roles: Sequence[str]) -> list[Record]:
    return sorted((p for p in tree.parts["involvement"] if p["role"] in roles), key=lambda p: str(p["id"]))


def _name(actor: Record | None) -> str:
    return str(actor["acronym"] or actor["name"]) if actor else "unidentified"


# Tolls


def tolls(tree: Tree) -> dict[str, Total]:
    """Return the totals of an attack by measure, and of the children among the killed."""
    found: dict[str, Total] = {}
    for tally in tree.parts["tally"]:
        if counting.is_counted(tree, tally):
            for name in _kinds(tree, tally):
                found[name] = found.get(name, Total()) + counting.total(tree, tally)
    return found


def _tolls(tree: Tree, stays: Withheld) -> Iterator[str]:
    found = tolls(tree)
    for name in _toll_names():
        yield from _range(found.get(name))


def _toll_names() -> tuple[str, ...]:
    return (*counting.measures(), "killed_children")


def _kinds(tree: Tree, tally: Record) -> Iterator[str]:
    """Yield the tolls to which a tally is added: whole counts to their measure, children to theirs unless
    they are part of other children."""
    if not tally["parent_tally_id"]:
        yield str(tally["measure"])
    above = tree.tallies.get(str(tally["parent_tally_id"]), {})
    children = tally["age_group"] in CHILDREN and above.get("age_group") not in CHILDREN
    if tally["measure"] == "killed" and children:
        yield "killed_children"


def _range(total: Total | None) -> tuple[str, ...]:
    """Return lowest, best, highest (empty when open) and the qualifier; none without a number."""
    if total is None or not total.numbered:
        return ("", "", "", "")
    high = "" if total.high is None else str(total.high)
    return (str(total.low), str(total.best), high, qualifier(total))


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


def _counted(tree: Tree, stays: Withheld) -> tuple[str, ...]:
    persons = {tree.person(harm["victim_id"]) for harm in tree.parts["harm"] if harm["status"] == "active"}
    return (str(int(counting.counts(tree))), str(len(persons)))


def _fates(tree: Tree, stays: Withheld) -> list[str]:
    """Return how many of the abducted were released, escaped, …; all empty where nobody was abducted."""
    if not tree.parts["abduction"]:
        return [""] * len(FATES)
    sums: dict[str, int] = dict.fromkeys(FATES, 0)
    for abduction in tree.parts["abduction"]:
        events = tree.of("custody_event", "abduction_id", abduction["id"])
        group = tree.tallies.get(str(abduction["tally_id"])) if abduction["tally_id"] else None
        told = custody.balance(events, group, tree.tallies)
        for line, number in told.lines.items():
            sums[line] += number
        sums["unknown"] += max(told.unknown or 0, 0)
    return [str(sums[fate]) for fate in FATES]


# What else


def _sources(tree: Tree, stays: Withheld) -> tuple[str, ...]:
    sources = {f["source_id"] for f in tree.parts["figure"] if f["status"] == "active"}
    sources |= {c["source_id"] for c in tree.parts["citation"]}
    return (str(len(sources)), str(len({tree.origin(source) for source in sources})))


def _links(tree: Tree, stays: Withheld) -> tuple[str, ...]:
    own = tree.attack["id"]
    found: dict[str, list[str]] = {"from_id": [], "to_id": []}
    for link in sorted(tree.parts["attack_link"], key=lambda link: str(link["id"])):
        end, other = ("from_id", "to_id") if link["from_id"] == own else ("to_id", "from_id")
        if not stays.holds("attack_link", link["id"]):
            found[end].append(f"{link['link_type']} {_code(tree, str(link[other]))}")
    duplicate = tree.attack["duplicate_of_id"]
    kept = _code(tree, str(duplicate)) if duplicate else ""
    return (_joined(found["from_id"]), _joined(found["to_id"]), kept)


def _code(tree: Tree, id: str) -> str:
    attack = tree.link(id)
    return str((attack and attack["code"]) or id)


def _law(tree: Tree, stays: Withheld) -> tuple[str, ...]:
    some = sorted(tree.parts["legal_qualification"], key=lambda q: str(q["id"]))
    leaving = (q for q in some if not stays.holds("legal_qualification", q["id"]))
    return (_joined(f"{q['qualification']} ({q['wording']})" for q in leaving),)


def _joined(words: Iterable[str]) -> str:
    return JOINT.join(words)
