"""The layout of ACLED: one row an event, 31 columns, so that an attack stands beside ACLED's own events.

Only the layout and the codes are ACLED's; no row of ACLED's data is used. An attack at several places becomes
an event for each, and a toll that is known only for all of them together is split.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from db.counting import Total
from db.exchange import events
from db.exchange.events import Spot
from db.exchange.layouts import Layout
from db.exchange.leaving import Leaving
from db.exchange.methods import Treatment
from db.exchange.worldregions import COUNTRIES, UNKNOWN, acled_name
from db.model import countries
from db.model.fields import Record, Value
from db.model.tree import Tree
from db.model.vocabularies import ATTACK_TYPE, Code

COLUMNS = (
    "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type",
    "actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction",
    "civilian_targeting", "iso", "region", "country", "admin1", "admin2", "admin3", "location", "latitude",
    "longitude", "geo_precision", "source", "source_scale", "notes", "fatalities", "tags", "timestamp",
)  # fmt: skip
AGAINST_CIVILIANS = "Violence against civilians"
CIVILIANS = "7"
# All that ACLED knows; 0 stands for no second actor.
INTERACTIONS = (
    "10", "11", "12", "13", "14", "15", "16", "17", "18", "20", "22", "23", "24", "25", "26", "27", "28",
    "30", "33", "34", "35", "36", "37", "38", "40", "44", "45", "46", "47", "48", "50", "55", "56", "57",
    "58", "60", "66", "67", "68", "78", "80",
)  # fmt: skip
NUMBERS = ("event_date", "latitude", "longitude", "timestamp")
# Words for which ACLED has a number.
STAND_INS = {"dozens": 12, "hundreds": 100}
SCALES = {"un": "International", "social_media": "New media"}  # kinds of source; others are “Other”
UNKNOWN_SCALE = ("media",)  # local, national or international: not recorded

METHOD = Treatment(
    title="Events in the layout of ACLED",
    what="One row an event, in the 31 columns of ACLED's export, UTF-8, dates ISO 8601. The rows are this "
    "casebook's own records, not ACLED's.",
    numbers="`fatalities` is the lowest number (ACLED records the most conservative estimate); whether it is "
    "“at least” or “about” stands in `tags` and `notes`. ACLED has no columns for other harm: abducted, "
    "injured and others stand in `tags` as name=number, on the first event of an attack only.",
    no_coordinates="The row is there with the names that are known; latitude and longitude stay empty. The "
    "point of a larger place is never put in their stead.",
    several_places="An event for each place that is not disputed (code-1, code-2 …); a disputed place is "
    "named in `notes`. A toll for one place stands there; a toll for all of them is split evenly, what is "
    "left over goes to the first event, and `notes` and `tags` say so: the sum is the toll.",
    rival_perpetrators="`actor1` is the version with the highest confidence; the others are named in "
    "`notes`, and `tags` has perpetrator=disputed.",
    no_figure="`fatalities` is 0 and `tags` has fatalities=unknown where people were killed and nobody gives "
    "a number; “dozens” is 12 and “hundreds” 100, as ACLED codes them, with fatalities=stand_in in `tags`. "
    "0 without a tag: no killed are reported.",
    left_out="Withdrawn attacks, repetitions of another, those found not to have occurred, and operations "
    "whose killed are counted in their single attacks.",
    more=(
        "`event_date` is the first day that the date can mean, `time_precision` follows from how many days "
        "it spans (1 one day, 2 up to a week, 3 more).",
        "Unidentified attackers are “Unidentified Armed Group (country)”. An attack on civilians for which "
        "no target is recorded has “Civilians (country)” as `actor2`.",
        "`source` names publishers; others are told by their kind and number (“1 witness; 2 activists”).",
        "`source_scale` is known for the United Nations and social media only, “Other” for other kinds, "
        "empty for news media.",
        "`timestamp` is when the record was made, in seconds since 1970.",
        "There is no `row_check`: the columns are fixed by ACLED's layout.",
        "Cells that a spreadsheet would run as a formula begin with an apostrophe that is not part of them.",
    ),
)
MARKS = {
    "left": "Attacks that are not here (see below): {n:,}.",
    "split": "Attacks whose joint toll was split: {n:,}.",
    "unknown": "Attacks with killed of unknown number, who count as 0: {n:,}.",
    "stand_in": "Attacks whose number stands for “dozens” or “hundreds”: {n:,}.",
    "few": "Attacks with killed too few to be told, who count as the lowest number of their range: {n:,}.",
    "disputed": "Attacks with perpetrators in dispute: {n:,}.",
    "no_point": "Events without coordinates: {n:,}.",
}


def is_event(attack: Leaving) -> bool:
    """Say whether an attack is an event of its own."""
    occurred = attack.attack["verification"] != "did_not_occur"
    return attack.counts and occurred and "killed" not in attack.tree.superseded


def rows(attack: Leaving, out: Counter[str]) -> Iterator[list[str]]:
    """Yield the events of an attack; add to `out` what was done to it."""
    if not is_event(attack):
        out["left"] += 1
        return
    tree = attack.tree
    spots: list[Spot | None] = [*events.sure_spots(tree)] or [None]
    killed = Killed(attack, spots)
    out.update(killed.marks)
    out["disputed"] += bool(events.perpetrators(tree).rivals)
    number = len(spots)
    for at, spot in enumerate(spots):
        out["no_point"] += spot is None or spot.point is None
        what = _what(tree)
        who = _who(tree, what[1], _country(tree, spot))
        said = _notes(attack, spots, at, killed)
        tags = _tags(attack, at, killed)
        when = events.days(tree, spot)
        yield [
            attack.code if number == 1 else f"{attack.code}-{at + 1}",
            when.first,
            when.first[:4],
            when.precision.acled,
            *what,
            *who,
            *_where(_country(tree, spot), spot),
            *_sources(attack),
            said,
            str(killed.at[at]),
            tags,
            str(events.made_at(attack.attack["id"])),
        ]


class Killed:
    """The killed of an attack by its events, and what had to be done for that: `marks`."""

    def __init__(self, attack: Leaving, spots: Sequence[Spot | None]) -> None:
        self.at = [0] * len(spots)
        self.marks: set[str] = set()
        tree = attack.tree
        if "killed" in attack.few:
            self.marks.add("few")
        for tally in tree.parts["tally"]:
            total = attack.tallies.get(str(tally["id"]))
            if total is None or tally["measure"] != "killed":
                continue
            low = total.low
            if not total.numbered:
                low = self._stand_in(tree, tally)
            own = _event_of(tree, tally, spots)
            if own is not None:
                self.at[own] += low
                continue
            for event, number in self._known(attack, tally, spots, low):
                self.at[event] += number
                low -= number
            if low and len(spots) > 1:
                self.marks.add("split")
            for event in range(len(spots)):
                self.at[event] += low // len(spots)
            self.at[0] += low % len(spots)

    def _stand_in(self, tree: Tree, tally: Record) -> int:
        said = {f["qualifier"] for f in tree.of("figure", "tally_id", tally["id"]) if f["status"] == "active"}
        number = min((STAND_INS[str(word)] for word in said if word in STAND_INS), default=0)
        self.marks.add("stand_in" if number else "unknown")
        return number

    def _known(
        self, attack: Leaving, tally: Record, spots: Sequence[Spot | None], low: int
    ) -> Iterator[tuple[int, int]]:
        """Yield (event, number) for the parts of a joint toll that are known for one place."""
        for part in attack.tree.children.get(str(tally["id"]), []):
            event = _event_of(attack.tree, part, spots)
            alike = all(
                part[name] in (None, tally[name]) for name in ("age_group", "sex", "population_group")
            )
            if event is not None and alike:
                number = min(low, attack.parts[str(part["id"])].low)
                low -= number
                yield event, number


def _event_of(tree: Tree, tally: Record, spots: Sequence[Spot | None]) -> int | None:
    """Return the event of a count for one place; None for a count of the whole attack."""
    if not tally["attack_place_id"] or len(spots) == 1:
        return 0 if len(spots) == 1 else None
    at = next((p for p in tree.parts["attack_place"] if p["id"] == tally["attack_place_id"]), None)
    places = [spot.at["place_id"] if spot else None for spot in spots]
    return places.index(at["place_id"]) if at and at["place_id"] in places else 0


def _what(tree: Tree) -> tuple[str, str, str]:
    kind = events.code(ATTACK_TYPE, tree.attack["attack_type"])
    type_, _, below = kind.acled.partition(" / ") if kind else ("", "", "")
    disorder = {"": "", "Strategic developments": "Strategic developments"}.get(type_, "Political violence")
    return disorder, type_, below


def _who(tree: Tree, event_type: str, country: str) -> Iterator[str]:
    """Yield actor1 … civilian_targeting."""
    one = events.perpetrators(tree)
    inter1 = _inter(events.actor_type(tree, one.main))
    yield actor(tree, one.main, country)
    yield events.joined(actor(tree, party, country) for party in one.others)
    yield inter1
    two = events.targets(tree)
    if two.main is None and event_type == "Battles":
        two = events.defenders(tree)
    inter2, name = "", ""
    if two.main is not None:
        inter2, name = _inter(events.actor_type(tree, two.main)), actor(tree, two.main, country)
    elif event_type == AGAINST_CIVILIANS:
        inter2, name = CIVILIANS, _in("Civilians", country)
    yield name
    yield events.joined(actor(tree, party, country) for party in (*two.others, *two.rivals))
    yield inter2
    both = "".join(sorted(inter1 + inter2)) if inter2 else inter1 + "0"
    yield both if both in INTERACTIONS else ""
    yield "Civilian targeting" if event_type == AGAINST_CIVILIANS or inter2 == CIVILIANS else ""


def actor(tree: Tree, party: Record | None, country: str) -> str:
    """Return what ACLED calls a party: by its name there if that is recorded."""
    found = tree.link(party["actor_id"]) if party else None
    if found is None:
        return _in("Unidentified Armed Group", country)
    return str(found["acled_name"] or found["name"] or "")


def _in(name: str, country: str) -> str:
    return f"{name} ({acled_name(country)})" if country else name


def _inter(type_: Code | None) -> str:
    return type_.acled if type_ else ""


def _country(tree: Tree, spot: Spot | None) -> str:
    """Return the country of a place, else of another place of the attack; empty where none is known."""
    return next((c for s in (spot, *events.spots(tree)) if s and (c := s.text("country"))), "")


def _where(country: str, spot: Spot | None) -> Iterator[str]:
    yield countries.numeric(country)
    yield COUNTRIES.get(country, UNKNOWN).acled_region
    yield acled_name(country) if country else ""
    for column in ("adm1_name", "adm2_name", "adm3_name", "name"):
        yield spot.text(column) if spot else ""
    point = spot.point if spot else None
    yield from (repr(degrees) for degrees in point) if point else ("", "")
    yield spot.precision.acled if spot and spot.precision else ""


def _sources(attack: Leaving) -> tuple[str, str]:
    found = events.sources(attack.tree)
    kinds: list[Value] = [s["source_kind"] for s in found if s["source_kind"] not in UNKNOWN_SCALE]
    scales = sorted({SCALES.get(str(kind), "Other") for kind in kinds})
    return events.attributed(attack), "-".join(scales[:2])


def _notes(attack: Leaving, spots: Sequence[Spot | None], at: int, killed: Killed) -> str:
    """Return the summary, then what the layout has no place for."""
    tree = attack.tree
    said = [str(tree.attack["summary"])] if tree.attack["summary"] else []
    toll = attack.tolls.get("killed")
    if toll is not None and toll.numbered:
        said.append(f"Reported killed: {events.words(toll)}.")
    if "split" in killed.marks:
        said.append(f"A joint toll for {len(spots)} places was split evenly by the exporter.")
    if "unknown" in killed.marks:
        said.append("People were killed of whom nobody gives a number.")
    if "stand_in" in killed.marks:
        said.append("The number of killed stands for “dozens” or “hundreds”.")
    taken = attack.tolls.get("abducted")
    if taken is not None and at == 0:
        said.append(f"Abducted: {events.words(taken)}.")
    if names := events.joined(spot.name for spot in events.spots(tree) if spot.disputed):
        said.append(f"Disputed place: {names}.")
    country = _country(tree, spots[at])
    for party in events.perpetrators(tree).rivals:
        said.append(f"Another version of who did it: {actor(tree, party, country)} ({party['attribution']}).")
    return " ".join(said)


def _tags(attack: Leaving, at: int, killed: Killed) -> str:
    found: list[str] = []
    toll = attack.tolls.get("killed")
    for mark in ("stand_in", "unknown", "few"):
        if mark in killed.marks:
            found.append(f"fatalities={mark}")
    if toll is not None and toll.numbered and events.qualifier(toll) != "exact" and "few" not in killed.marks:
        found.append(f"fatalities={events.qualifier(toll)}")
    if "split" in killed.marks:
        found.append("fatalities=split")
    if events.perpetrators(attack.tree).rivals:
        found.append("perpetrator=disputed")
    others = attack.tolls.items() if at == 0 else ()
    for measure, total in others:
        if measure not in ("killed", "killed_children"):
            found.append(f"{measure}={_number(total, few=measure in attack.few)}")
    return "; ".join(found)


def _number(total: Total, *, few: bool) -> str:
    if not total.numbered:
        return "unknown"
    return str(total.best) if not few else f"{total.low}-{'' if total.high is None else total.high}"


LAYOUT = Layout(COLUMNS, METHOD, rows, MARKS, numbers=NUMBERS)
