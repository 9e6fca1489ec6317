"""The soft rules of an attack: what is worth a second look. Here are those about what is counted and said.

The rules that compare records (S1, S2, S15) and places with the gazetteer (S7) stand above the storage.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from db.model import phrases
from db.model.entities import ATTACK, ENTITIES
from db.model.fields import N_, Record, Value
from db.model.problem import Problem
from db.model.record_warnings import record_warnings
from db.model.rules import above, in_form_order, least, most
from db.model.tree import PARTS_OF_ATTACK, Tree
from db.model.tree_warnings import tree_warnings
from db.model.untilclosed import until_closed

COUNTED = ("list", "count", "hospital", "camp_reg")  # methods by which a round number can well be exact
ROUGH = ("about", "nearly", "une_dizaine", "une_vingtaine", "une_centaine")
VAGUE = ("several", "dozens", "hundreds", "unknown")
DATES = {"attack": "date_edtf", "attack_place": "date_edtf", "harm": "date_edtf", "abduction": "taken_edtf"}

read = until_closed(lru_cache(maxsize=16384)(phrases.read))


def attack_warnings(tree: Tree, today: date) -> list[Problem]:
    """Return what to look at again in an attack and its parts, top to bottom as in its form.

    S3–S6, S10, S12, S14, S17, S20; with S8, S9, S13 of each record and S11, S16, S18, S19 of the whole.
    """

    def lookup(_: str, id: str) -> Record | None:
        return here.get(id) or tree.link(id)

    here = {str(tree.attack["id"]): tree.attack} | tree.tallies
    found = record_warnings(ATTACK, tree.attack, lookup, today) + list(tree_warnings(tree, today))
    for name in PARTS_OF_ATTACK:
        for row in tree.parts[name]:
            found += record_warnings(ENTITIES[name], row, lookup, today)
    for rule in (_dates, _attribution, _documented, _partitions, _disagreement, _corroboration, _words, _law):
        found += rule(tree)
    return in_form_order(tree, found) if len(found) > 1 else found


def _warning(rule: str, entity: str, row: Record, field: str, message: str, **args: str) -> Problem:
    return Problem(rule, message, field, tuple(args.items()), entity, str(row["id"]))


def _dates(tree: Tree) -> Iterator[Problem]:
    """S17: the first of a month often stands for a day that nobody knows."""
    for entity, field in DATES.items():
        for row in [tree.attack] if entity == "attack" else tree.parts[entity]:
            if re.fullmatch(r"\d{4}-\d\d-01", str(row[field] or "")):
                day = str(row[field])
                said = N_(
                    "Is it really {day}? If only the month is known, type {month}; if only the year, {year}."
                )
                yield _warning("S17", entity, row, field, said, day=day, month=day[:7], year=day[:4])


def _attribution(tree: Tree) -> Iterator[Problem]:
    """S10: the way an attack was carried out does not tell who did it."""
    for row in tree.parts["involvement"]:
        if row["attribution"] == "confirmed" and row["attribution_basis"] in (None, "[]", '["modus"]'):
            said = N_(
                "“Confirmed” rests on nothing but the way of attacking: add a basis or lower the attribution."
            )
            if row["attribution_basis"] != '["modus"]':
                said = N_("“Confirmed” has no basis: say what it rests on or lower the attribution.")
            yield _warning("S10", "involvement", row, "attribution", said)


def _documented(tree: Tree) -> Iterator[Problem]:
    """S3: more persons are documented than the adopted figure allows."""
    persons: dict[Value, set[str]] = {}
    chains = {id: [id, *(str(row["id"]) for row in above(tree, tally))] for id, tally in tree.tallies.items()}
    for harm in tree.parts["harm"]:
        if harm["status"] == "active":
            person = tree.person(harm["victim_id"])
            for id in chains.get(str(harm["tally_id"]), ()):
                persons.setdefault(id, set()).add(person)
    for tally in tree.parts["tally"]:
        number = len(persons.get(tally["id"], ()))
        adopted = next((int(n) for n in (tally["high"], tally["best"], tally["low"]) if n is not None), None)
        if adopted is not None and number > adopted:
            said = N_("{number} persons are recorded, {adopted} adopted: look for duplicates or adopt more.")
            yield _warning("S3", "tally", tally, "best", said, number=str(number), adopted=str(adopted))


def _partitions(tree: Tree) -> Iterator[Problem]:
    """S4: parts that should add up to the whole do not reach it."""
    for id, children in tree.children.items():
        whole, parts = tree.tallies.get(id), [row for row in children if row["part_role"] == "partition"]
        highs = [high for row in parts if (high := most(row)) is not None]
        number = least(whole) if whole else None
        if whole is None or number is None or not parts or len(highs) < len(parts) or whole["approx"]:
            continue
        if sum(highs) < number and not any(row["approx"] for row in parts):
            said = N_(
                "{parts} make {sum} of {whole}: add what became of the others, or mark the parts as subsets."
            )
            args = {"parts": " + ".join(map(str, highs)), "sum": str(sum(highs)), "whole": str(number)}
            yield _warning("S4", "tally", whole, "best", said, **args)


def _disagreement(tree: Tree) -> Iterator[Problem]:
    """S5: figures lie more than 5, or more than a fifth of the lowest, apart and none is adopted.

    The best numbers are compared; what is said is the span of all, as in the sentence of the attack.
    """
    said_of: dict[Value, list[tuple[int, int, int | None]]] = {}
    for figure in tree.parts["figure"]:
        given = [int(n) for name in ("low", "best", "high") if (n := figure[name]) is not None]
        if figure["status"] == "active" and given:
            best = figure["best"] if figure["best"] is not None else figure["low"] or figure["high"]
            high = given[-1] if figure["high"] is not None else None
            said_of.setdefault(figure["tally_id"], []).append((int(best or 0), given[0], high))
    for tally in tree.parts["tally"]:
        figures = said_of.get(tally["id"], [(0, 0, 0)])
        bests = [best for best, _, _ in figures]
        apart = max(bests) - min(bests)
        adopted = any(tally[name] is not None for name in ("low", "best", "high"))
        if not adopted and (apart > 5 or apart * 5 > min(bests)):
            said = N_("The sources say from {low} to {high}: adopt a number, or the range.")
            if any(high is None for _, _, high in figures):
                said = N_("The sources say from {low} to {high} or more: adopt a number, or the range.")
            low, high = (
                min(low for _, low, _ in figures),
                max(max(best, high or 0) for best, _, high in figures),
            )
            yield _warning("S5", "tally", tally, "rule", said, low=str(low), high=str(high))


def _corroboration(tree: Tree) -> Iterator[Problem]:
    """S6: what counts as confirmed by others comes from one origin."""
    said = N_("All sources come from one origin: find an independent one or do not call it confirmed.")
    active = [row for row in tree.parts["figure"] if row["status"] == "active"]
    origins: dict[Value, set[str]] = {}
    for row in active:
        origins.setdefault(row["tally_id"], set()).add(tree.origin(row["source_id"]))
    for row in active:
        if row["credibility"] == "1" and len(origins[row["tally_id"]]) == 1:
            yield _warning("S6", "figure", row, "credibility", said)
    if tree.attack["verification"] == "verified":
        cited = {
            tree.origin(row["source_id"]) for row in tree.parts["citation"] if row["stance"] == "supports"
        }
        if len(cited.union(*origins.values())) <= 1:
            yield _warning("S6", "attack", tree.attack, "verification", said)


def _words(tree: Tree) -> Iterator[Problem]:
    """S12 and S14: a round number called exact; words that do not say the numbers beside them."""
    for figure in tree.parts["figure"]:
        yield from figure_warnings(figure)


def figure_warnings(figure: Record) -> Iterator[Problem]:
    """S12 and S14 for one figure, recorded or still being typed."""
    reading = read(str(figure["as_reported"] or ""))
    if reading.understood and _differs(reading, figure):
        yield misread("figure", figure, "as_reported", reading)
    elif (
        figure["qualifier"] == "exact"
        and figure["method"] not in COUNTED
        and re.fullmatch(r"[2-9]0|[1-9]00+|[1-9]50+", str(figure["best"]))
    ):
        said = N_("{number} is a round number: is it exact, or does the source say “about”?")
        yield _warning("S12", "figure", figure, "qualifier", said, number=str(figure["best"]))


def misread(entity: str, row: Record, field: str, reading: phrases.Reading) -> Problem:
    """S14: the numbers of a record are not those that its words say."""
    said = N_("The words are read as {read}, not as the numbers recorded: correct the words or the numbers.")
    return _warning("S14", entity, row, field, said, read=_shown(reading))


def _differs(reading: phrases.Reading, figure: Record) -> bool:
    stored = figure["qualifier"]
    alike = any(reading.qualifier in codes and stored in codes for codes in (ROUGH, VAGUE))
    if reading.qualifier != stored and not alike:
        return True
    columns = reading.columns()
    return any(columns[name] != figure[name] for name in ("low", "best", "high"))


def _shown(reading: phrases.Reading) -> str:
    shown = phrases.display(reading.low, reading.low_strict, reading.best, reading.high, reading.approx)
    return shown or f"“{reading.qualifier}”"


def _law(tree: Tree) -> Iterator[Problem]:
    """S20: only what is proven beyond reasonable doubt stands without "apparent" or "alleged"."""
    for row in tree.parts["legal_qualification"]:
        proof = row["proof_level"] if row["proof_level"] is not None else tree.attack["proof_level"] or 0
        if row["wording"] not in ("apparent", "alleged") and int(proof) < 5:
            said = N_("Write “apparent” or “alleged” unless it is proven beyond reasonable doubt.")
            yield _warning("S20", "legal_qualification", row, "wording", said)
