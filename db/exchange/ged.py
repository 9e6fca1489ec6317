"""The layout of UCDP GED: one row an attack with deaths, 49 columns, in the order of version 23 and later.

Only the layout and the codes are UCDP's. Numbers that UCDP itself gives out (conflicts, dyads) stay empty.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from db.counting import Total
from db.exchange import events
from db.exchange.events import Spot
from db.exchange.layouts import Layout
from db.exchange.leaving import Leaving
from db.exchange.methods import Treatment
from db.exchange.worldregions import COUNTRIES, UNKNOWN, ucdp_name
from db.model.fields import Record
from db.model.tree import Tree

COLUMNS = (
    "id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id",
    "conflict_new_id", "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name", "side_a_dset_id",
    "side_a_new_id", "side_a", "side_b_dset_id", "side_b_new_id", "side_b", "number_of_sources",
    "source_article", "source_office", "source_date", "source_headline", "source_original", "where_prec",
    "where_coordinates", "where_description", "adm_1", "adm_2", "latitude", "longitude", "geom_wkt",
    "priogrid_gid", "country", "country_id", "region", "event_clarity", "date_prec", "date_start", "date_end",
    "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low", "gwnoa", "gwnob",
)  # fmt: skip
NUMBERS = ("relid", "source_date", "date_start", "date_end", "latitude", "longitude", "geom_wkt")
STATE_BASED, NON_STATE, ONE_SIDED = "1", "2", "3"
STATE = ("state_armed", "state_police", "foreign_forces", "peacekeepers")  # types of actor
OF_THE_STATE = ("state_armed", "state_police")  # those of the country where it happens
ARMED = (*STATE, "rebel", "political_militia", "communal_militia")
CIVILIANS = ("Civilians", "9999")  # the name and number of the civilian side in GED
# Whose deaths they are, by civilian status; of fighters it is not recorded on which side they stood.
CIVILIAN_STATUS = ("civilian", "other_protected")
CELLS_A_ROW = 720  # PRIO-GRID: cells of half a degree, counted from the south-west

METHOD = Treatment(
    title="Events in the layout of UCDP GED",
    what="One row an attack in which people were killed, in the 49 columns of GED (version 23 and later), "
    "UTF-8, dates ISO 8601. The rows are this casebook's own records, not UCDP's. `id` is the attack's code, "
    "`relid` the id of its record.",
    numbers="`best` is always deaths_a + deaths_b + deaths_civilians + deaths_unknown, and low ≤ best ≤ "
    "high. GED has no open ends: where the highest number is open (“at least 32”) `high` is `best`. Killed "
    "of another or unknown status than civilian are `deaths_unknown`: on whose side they stood is not "
    "recorded.",
    no_coordinates="The row is there with the names that are known; latitude, longitude, geom_wkt and "
    "priogrid_gid stay empty. The point of a larger place is never put in their stead.",
    several_places="One row, at the main place; all places are named in `where_description`. The toll is not "
    "split.",
    rival_perpetrators="`side_a` is the version with the highest confidence. GED has no column for others.",
    no_figure="An attack of which nobody gives a number of killed is not here.",
    left_out="Attacks without a reported death or without a number of killed, withdrawn attacks, repetitions "
    "of another, and those found not to have occurred.",
    more=(
        "`type_of_violence` is 3 (one-sided) unless an armed party is recorded as target or defender and no "
        "civilian party as target; then 1 where a state is involved, else 2.",
        "`number_of_sources` counts independent sources.",
        "Numbers of conflicts and dyads and `active_year` are UCDP's to give and stay empty; `code_status` "
        "is Clear. `event_clarity` is 1, or 2 where the date is vaguer than a month.",
        "`country_id`, `gwnoa` and `gwnob` are Gleditsch and Ward's numbers; the last two only for forces of "
        "the state in which it happened.",
        "There is no `row_check`: the columns are fixed by UCDP's layout.",
        "Cells that a spreadsheet would run as a formula begin with an apostrophe that is not part of them.",
    ),
)
MARKS = {
    "left": "Attacks that are not here (see below): {n:,}.",
    "open": "Events whose number of killed has no upper end, where `high` repeats `best`: {n:,}.",
    "several": "Events with several places: {n:,}.",
    "disputed": "Events with perpetrators in dispute: {n:,}.",
    "no_point": "Events without coordinates: {n:,}.",
}


def rows(attack: Leaving, out: Counter[str]) -> Iterator[list[str]]:
    """Yield the row of an attack, if it is an event of GED; add to `out` what was done to it."""
    killed = attack.tolls.get("killed")
    occurred = attack.attack["verification"] != "did_not_occur"
    if killed is None or not killed.numbered or killed.high == 0 or not occurred:
        out["left"] += 1
        return
    tree = attack.tree
    spots = events.sure_spots(tree)
    spot = spots[0] if spots else None
    out["open"] += killed.high is None
    out["several"] += len(spots) > 1
    out["disputed"] += bool(events.perpetrators(tree).rivals)
    out["no_point"] += spot is None or spot.point is None
    when = events.days(tree)
    country = spot.text("country") if spot else ""
    kind, parties = _violence(tree, country)
    dyad, side_a, number_a, side_b, number_b, state_a, state_b = parties
    clarity = "2" if when.precision.code == "5" else "1"
    yield [
        attack.code,
        str(attack.attack["id"]),
        when.first[:4],
        *("", "Clear", kind),
        *("", "", dyad, "", "", dyad),
        *("", number_a, side_a, "", number_b, side_b),
        str(attack.independent),
        *_sources(tree),
        *_where(tree, spot, country),
        *(clarity, when.precision.ged, when.first, when.last),
        *_deaths(attack, killed),
        *(state_a, state_b),
    ]


def _violence(tree: Tree, country: str) -> tuple[str, tuple[str, ...]]:
    """Return the type of violence, and (dyad, side a, its number, side b, its number, states of both)."""
    one = events.perpetrators(tree).main
    hit = events.targets(tree)
    defending = events.defenders(tree)
    civilian = any(_type(tree, party) == "civilians" for party in _parties(hit))
    armed = [party for party in (*_parties(hit), *_parties(defending)) if _type(tree, party) in ARMED]
    name_a, number_a = _party(tree, one)
    state_a = _state(tree, one, country)
    if civilian or not armed:
        name_b, number_b = CIVILIANS
        return ONE_SIDED, (f"{name_a} - {name_b}", name_a, number_a, name_b, number_b, state_a, "")
    name_b, number_b = _party(tree, armed[0])
    kind = STATE_BASED if {_type(tree, one), _type(tree, armed[0])} & set(STATE) else NON_STATE
    state_b = _state(tree, armed[0], country)
    return kind, (f"{name_a} - {name_b}", name_a, number_a, name_b, number_b, state_a, state_b)


def _parties(side: events.Side) -> tuple[Record, ...]:
    return (side.main, *side.others) if side.main else ()


def _type(tree: Tree, party: Record | None) -> str:
    found = events.actor_type(tree, party)
    return found.code if found else ""


def _party(tree: Tree, party: Record | None) -> tuple[str, str]:
    """Return the name of a party and its number in UCDP."""
    actor = tree.link(party["actor_id"]) if party else None
    if actor is None:
        return "Unidentified armed group", ""
    return str(actor["name"] or ""), str(actor["ged_actor_id"] or "")


def _state(tree: Tree, party: Record | None, country: str) -> str:
    own = _type(tree, party) in OF_THE_STATE
    return COUNTRIES.get(country, UNKNOWN).number if own else ""


def _sources(tree: Tree) -> Iterator[str]:
    """Yield source_article … source_original."""
    found = events.sources(tree)

    def article(source: Record) -> str:
        parts = (source["publisher"], source["date_edtf"], source["title"])
        return ",".join(str(part) for part in parts if part)

    yield events.joined(f'"{words}"' for source in found if (words := article(source)))
    for column in ("publisher", "date_edtf", "title", "original_informant"):
        yield events.joined(source[column] for source in found)


def _where(tree: Tree, spot: Spot | None, country: str) -> Iterator[str]:
    """Yield where_prec … region."""
    known = COUNTRIES.get(country, UNKNOWN)
    point = spot.point if spot else None
    yield spot.precision.ged if spot and spot.precision else ""
    yield spot.text("name") if spot else ""
    yield events.joined(_described(each) for each in events.spots(tree))
    yield spot.text("adm1_name") if spot else ""
    yield spot.text("adm2_name") if spot else ""
    yield from (repr(degrees) for degrees in point) if point else ("", "")
    yield f"POINT ({point[1]!r} {point[0]!r})" if point else ""
    yield str(cell(*point)) if point else ""
    yield ucdp_name(country) if country else ""
    yield known.number
    yield known.ucdp_region


def _described(spot: Spot) -> str:
    site = spot.at["site_type"]
    said = f"{spot.name} ({site})" if site and spot.name else spot.name
    return f"{said} (disputed)" if spot.disputed and said else said


def cell(lat: float, lon: float) -> int:
    """Return the number of the PRIO-GRID cell in which a point lies."""
    row, column = min(int((lat + 90) * 2), 359), min(int((lon + 180) * 2), CELLS_A_ROW - 1)
    return row * CELLS_A_ROW + column + 1


def _deaths(attack: Leaving, killed: Total) -> tuple[str, ...]:
    """Return deaths_a, deaths_b, deaths_civilians, deaths_unknown, best, high, low."""
    tree = attack.tree
    civilians, unknown = 0, 0
    for tally in tree.parts["tally"]:
        total = attack.tallies.get(str(tally["id"]))
        if total is None or tally["measure"] != "killed":
            continue
        if tally["civilian_status"] in CIVILIAN_STATUS:
            civilians += total.best
            continue
        known = 0 if tally["civilian_status"] else _civilians_in(attack, tally)
        civilians += min(known, total.best)
        unknown += total.best - min(known, total.best)
    best = civilians + unknown
    high = best if killed.high is None else max(killed.high, best)
    return tuple(str(number) for number in (0, 0, civilians, unknown, best, high, min(killed.low, best)))


def _civilians_in(attack: Leaving, tally: Record) -> int:
    """Return how many of a count of no stated status are said to be civilians, by its parts."""
    parts = attack.tree.children.get(str(tally["id"]), [])
    alike = [p for p in parts if p["civilian_status"] in CIVILIAN_STATUS and not (p["age_group"] or p["sex"])]
    return sum(attack.parts[str(part["id"])].best for part in alike)


LAYOUT = Layout(COLUMNS, METHOD, rows, MARKS, numbers=NUMBERS)
