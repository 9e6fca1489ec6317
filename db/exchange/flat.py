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
from db.exchange import events, several, tolls
from db.exchange.csvguard import Dialect
from db.exchange.csvtext import ROW_CHECK, Writer, row_check, taking
from db.exchange.files import NewFile, put_down
from db.exchange.leaving import READS, Going, Leaving
from db.exchange.methods import Treatment, beside, note
from db.exchange.profiles import HQ, Profile
from db.exchange.slices import Exported, Progress, in_one_state, silent
from db.exchange.tolls import qualifier
from db.model.entities import ATTACK, PLACE
from db.model.fields import Date, Field, Record
from db.model.parts import ATTACK_PLACE
from db.model.tree import Tree
from db.storage.casebook import Casebook

TARGETS = ("target",)
BEFORE = ("code", "title", "date_edtf", "time_of_day", "attack_type")
AFTER = ("verification", "workflow", "proof_level", "sensitivity", "external_ids", "summary", "context")
OF_PLACE = ("name", "adm1_name", "adm1_pcode", "adm2_name", "adm2_pcode", "country")
RANGE = ("low", "best", "high", "qualifier")


METHOD = Treatment(
    title="Table of attacks",
    what="One row an attack, with the totals by the counting rules. Codes, never labels; UTF-8, dates ISO "
    "8601; the codebook of a pack explains every code.",
    numbers="Four columns a measure: lowest, best, highest (empty when open) and what they are (at_least, "
    "more_than, about, between, up_to, exact). Empty is not known, 0 is none. `documented` counts named "
    "persons.",
    no_coordinates="The row is there; `lat` and `lon` are empty. The point of a larger place is never put in "
    "their stead.",
    several_places="One row with the main place; all places stand in `places`, parted by semicolons. The "
    "toll is not split.",
    rival_perpetrators="All versions stand in `perpetrators`, parted by semicolons, with the confidence of "
    "each in `attribution` in the same order.",
    no_figure="The four columns are empty.",
    left_out="None: withdrawn attacks and repetitions of another are here with 0 in `counted` and without "
    "totals.",
    more=(
        "`row_check` is a hash of the other cells as they were written: where the table is brought in again, "
        "the rows that were changed meanwhile are listed.",
        "`source_names` names who published each source, and says how many others of which kind there are "
        "(“2 witnesses”); `source_origins` has a number for each of the `sources`, in the same order, at the "
        "end those of which nothing is told: those with the same number repeat one another. Where the table "
        "is brought in again they become the sources of its attacks, and what it says in `documented` is "
        "kept as a citation.",
        several.HOW_TO_READ,
        several.FEW,
        "Cells that a spreadsheet would run as a formula begin with an apostrophe that is not part of them.",
    ),
)


@dataclass(frozen=True)
class Columns:
    """Some columns that are worked out together."""

    names: tuple[str, ...]
    cells: Callable[[Leaving], Iterable[str]]


def write(
    casebook: Casebook,
    target: Path,
    profile: Profile = HQ,
    dialect: Dialect = Dialect(),  # noqa: B008 — frozen
    progress: Progress = silent,
    *,
    replace: bool = False,
    only: Sequence[int] | None = None,
    asked: str = "",
) -> Exported:
    """Write the attacks that may leave as one CSV file with its note, which appear when they are whole. Raise
    Trouble.

    `only` are the row numbers of the attacks that were chosen (None for all) by the filter `asked`.
    """

    def attempt() -> Exported:
        with (
            NewFile(beside(target), replace=replace) as said,
            NewFile(target, replace=replace) as stream,
        ):
            going = Going(casebook, profile, only, reads=READS)
            progress(0, 0)
            columns = header(profile)
            writer = Writer(stream, columns, dialect)
            writer.rows(looked_through(going, attack) for attack in going.attacks(progress))
            going.settle()
            kept = {name: count for name, count in going.stays.counts.items() if name == "attack"}
            counts = {"attack": writer.count}
            put_down(said, note(METHOD, profile, counts, kept, going.told(asked)))
            files = (target.name, beside(target).name)
            return Exported(counts, kept, writer.sha256, files, going.watch.alone)

    return in_one_state(attempt)


@cache
def header(profile: Profile = HQ) -> tuple[str, ...]:
    """Return the columns, which follow from the description and the list of measures."""
    return (*(name for columns in _columns(profile) for name in columns.names), ROW_CHECK)


def row(leaving: Leaving, profile: Profile) -> list[str]:
    """Return the cells of an attack."""
    cells: list[str] = []
    for columns in _columns(profile):
        cells += columns.cells(leaving)
    return [*cells, row_check(cells)]


def looked_through(going: Going, attack: Leaving) -> list[str]:
    """Return the cells of an attack, looked through for what must not leave."""
    cells = row(attack, going.profile)
    names, chosen = _written(going.profile)
    going.watch.cells(attack.called, names, chosen(cells), attack.attack["id"])
    return cells


@cache
def _written(profile: Profile) -> tuple[tuple[str, ...], Callable[[Sequence[str]], tuple[str, ...]]]:
    """Return the columns in which people write, and what takes their cells from a row; the program writes all
    others itself."""
    dates = (column for field in ATTACK.fields if isinstance(field, Date) for column, _ in field.columns)
    made = {"id", *dates, "lat", "lon", ROW_CHECK, "counted", "documented", "source_origins"}
    made |= {f"{toll}_{part}" for toll in tolls.names() for part in RANGE}
    made |= {f"abducted_{fate}" for fate in tolls.FATES}
    written = [at for at, name in enumerate(header(profile)) if name not in made]
    return tuple(header(profile)[at] for at in written), taking(written)


@cache
def _columns(profile: Profile) -> tuple[Columns, ...]:
    leaving = {f.name for f in profile.fields(ATTACK)}
    return (
        Columns(("id",), lambda leaving: (str(leaving.attack["id"]),)),
        *(_own(ATTACK.field[name]) for name in BEFORE if name in leaving),
        *_where(profile),
        Columns(("perpetrators", "perpetrator_types", "attribution", "targets"), _who),
        Columns(tuple(f"{toll}_{part}" for toll in tolls.names() for part in RANGE), _tolls),
        Columns(("counted", "documented"), _counted),
        Columns(tuple(f"abducted_{fate}" for fate in tolls.FATES), _fates),
        Columns(("sources", "independent_sources", "source_names", "source_origins"), _sources),
        Columns(("links", "linked_from", "duplicate_of"), _links),
        Columns(("legal_qualifications",), _law),
        *(_own(ATTACK.field[name]) for name in AFTER if name in leaving),
    )


def _own(field: Field) -> Columns:
    """Return the columns of one of the attack's own fields."""
    first, *others = (column for column, _ in field.columns)

    def cells(leaving: Leaving) -> list[str]:
        attack = leaving.attack
        return [field.format(attack[first]), *(str(attack[name] or "") for name in others)]

    def cell(leaving: Leaving) -> tuple[str]:
        return (field.format(leaving.attack[first]),)

    return Columns((first, *others), cells if others else cell)


# Where and who


def _where(profile: Profile) -> Iterator[Columns]:
    """Yield the columns of the main place, then of all places."""
    leaving = {f.name for f in profile.fields(PLACE)}
    there = {f.name for f in profile.fields(ATTACK_PLACE)}
    fields = [PLACE.field[name] for name in OF_PLACE if name in leaving]

    def main(attack: Leaving) -> Iterator[str]:
        at = next(iter(_places(attack.tree)), None)
        place = attack.tree.link(at["place_id"]) if at else None
        yield from (field.format(place[field.name]) if place else "" for field in fields)

    def point(attack: Leaving) -> tuple[str, ...]:
        at = next(iter(_places(attack.tree)), None)
        if at is None:
            return ("", "", "")
        own = "lat" in there and at["lat"] is not None and at["lon"] is not None
        found = at if own else attack.tree.link(at["place_id"]) or {}
        number = PLACE.field["lat"].format
        return (number(found.get("lat")), number(found.get("lon")), str(at["where_prec"] or ""))

    def every(attack: Leaving) -> tuple[str, ...]:
        found = (attack.tree.link(at["place_id"]) for at in _places(attack.tree))
        return (several.joined(str(place["name"]) for place in found if place),)

    yield Columns(tuple("place" if f.name == "name" else f.name for f in fields), main)
    if {"lat", "lon"} <= leaving:
        yield Columns(("lat", "lon", "where_prec"), point)
    yield Columns(("places",), every)


def _places(tree: Tree) -> list[Record]:
    def order(at: Record) -> tuple[bool, int, str]:
        return (not at["is_primary"], int(at["seq"] or 0), str(at["id"]))

    found = tree.parts["attack_place"]
    return sorted(found, key=order) if len(found) > 1 else found


def _who(leaving: Leaving) -> tuple[str, ...]:
    """Name the perpetrators with their types and how sure it is, in the same order; then the targets."""
    tree = leaving.tree
    carried = _parties(tree, counting.PERPETRATING)
    actors = [tree.link(party["actor_id"]) for party in carried]
    return (
        _joined(map(events.name, actors)),
        _joined(str(actor["actor_type"]) if actor else "unidentified" for actor in actors),
        _joined(str(party["attribution"] or "unknown") for party in carried),
        _joined(events.name(tree.link(party["actor_id"])) for party in _parties(tree, TARGETS)),
    )


def _parties(tree: Tree, roles: Sequence[str]) -> list[Record]:
    return sorted((p for p in tree.parts["involvement"] if p["role"] in roles), key=lambda p: str(p["id"]))


# Tolls


_TOLLS = {name: at * len(RANGE) for at, name in enumerate(tolls.names())}  # where the columns of each begin


def _tolls(leaving: Leaving) -> list[str]:
    """Return the columns of all tolls, of which an attack has few."""
    cells = [""] * (len(_TOLLS) * len(RANGE))
    for name, total in leaving.tolls.items():
        if total.numbered and name in _TOLLS:
            at = _TOLLS[name]
            cells[at : at + len(RANGE)] = _range(total, few=name in leaving.few)
    return cells


def _range(total: Total, *, few: bool) -> tuple[str, ...]:
    """Return lowest, best (empty where it would tell of `few`), highest (empty when open), the qualifier."""
    high = "" if total.high is None else str(total.high)
    if few:
        return (str(total.low), "", high, tolls.of_few(total))
    return (str(total.low), str(total.best), high, qualifier(total))


def _counted(leaving: Leaving) -> tuple[str, ...]:
    return (str(int(leaving.counts)), "" if leaving.documented is None else str(leaving.documented))


NO_FATES = [""] * len(tolls.FATES)


def _fates(leaving: Leaving) -> list[str]:
    """Return how many of the abducted were released, escaped, …; all empty where nobody was abducted or so
    few that it is not told."""
    return [str(leaving.fates.get(fate, "")) for fate in tolls.FATES] if leaving.fates else NO_FATES


# What else


def _sources(leaving: Leaving) -> tuple[str, ...]:
    counted = (str(leaving.reports), str(leaving.independent))
    return (*counted, events.credits(leaving), events.origins(leaving))


def _links(leaving: Leaving) -> tuple[str, ...]:
    tree = leaving.tree
    own = tree.attack["id"]
    found: dict[str, list[str]] = {"from_id": [], "to_id": []}
    for link in sorted(tree.parts["attack_link"], key=lambda link: str(link["id"])):
        end, other = ("from_id", "to_id") if link["from_id"] == own else ("to_id", "from_id")
        found[end].append(several.escaped(f"{link['link_type']} {_code(tree, str(link[other]))}"))
    duplicate = tree.attack["duplicate_of_id"]
    kept = _code(tree, str(duplicate)) if duplicate else ""
    return (_joined(found["from_id"]), _joined(sorted(found["to_id"])), kept)


def _code(tree: Tree, id: str) -> str:
    attack = tree.link(id)
    return str((attack and attack["code"]) or id)


def _law(leaving: Leaving) -> tuple[str, ...]:
    some = leaving.tree.parts["legal_qualification"]
    some = sorted(some, key=lambda q: str(q["id"])) if some else some
    words = (f" ({q['wording']})" if q["wording"] else "" for q in some)
    return (_joined(f"{q['qualification']}{word}" for q, word in zip(some, words, strict=True)),)


def _joined(words: Iterable[str]) -> str:
    return several.JOINT.join(words)
