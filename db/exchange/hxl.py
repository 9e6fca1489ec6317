"""The table for humanitarian tools: one row an attack with a row of HXL hashtags under the header.

Every cell under #affected is a number or empty; what qualifies it (“at least”) has a column of its own under
#meta. Empty is not known, 0 is none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from db.exchange import crediting, events, several, tolls
from db.exchange.csvtext import ROW_CHECK, row_check
from db.exchange.events import Spot
from db.exchange.layouts import Layout
from db.exchange.leaving import Leaving
from db.exchange.methods import Treatment
from db.model.fields import Value

TAGS = {
    "id": "#meta+id",
    "code": "#event+code",
    "attack_type": "#event+type",
    "date_start": "#date+occurred+start",
    "date_end": "#date+occurred+end",
    "date_edtf": "#meta+date+edtf",
    "country": "#country+code",
    "adm1_name": "#adm1+name",
    "adm1_pcode": "#adm1+code",
    "adm2_name": "#adm2+name",
    "adm2_pcode": "#adm2+code",
    "place": "#loc+name",
    "lat": "#geo+lat",
    "lon": "#geo+lon",
    "where_prec": "#geo+precision",
    "perpetrators": "#group+name+perp",
    "perpetrator_types": "#group+type+perp",
    "attribution": "#meta+perp+confidence",
    "killed_low": "#affected+killed+min",
    "killed": "#affected+killed",
    "killed_qualifier": "#meta+killed+qualifier",
    "killed_children": "#affected+killed+children",
    "abducted": "#affected+abducted",
    "displaced": "#affected+displaced",
    "homes_burned": "#indicator+num+homes+burned",
    "homes_burned_qualifier": "#meta+homes+qualifier",
    "weapons": "#cause+type",
    "sources": "#meta+source",
    "urls": "#meta+url",
    "verification": "#status+verification",
    "killed_children_qualifier": "#meta+children+qualifier",
    "abducted_qualifier": "#meta+abducted+qualifier",
    "displaced_qualifier": "#meta+displaced+qualifier",
    "killed_high": "#affected+killed+max",
    "killed_children_low": "#affected+killed+children+min",
    "killed_children_high": "#affected+killed+children+max",
    "abducted_low": "#affected+abducted+min",
    "abducted_high": "#affected+abducted+max",
    "displaced_low": "#affected+displaced+min",
    "displaced_high": "#affected+displaced+max",
    "homes_burned_low": "#indicator+num+homes+burned+min",
    "homes_burned_high": "#indicator+num+homes+burned+max",
}

CHECK_TAG = "#meta+row+check"
NUMBERS = ("id", "date_start", "date_end", "date_edtf", "lat", "lon")
LAT = list(TAGS).index("lat")

METHOD = Treatment(
    title="Attacks with HXL hashtags",
    what="One row an attack; the second row holds the HXL hashtags. Codes, never labels; UTF-8, dates ISO "
    "8601.",
    numbers="Best number by column, the lowest (+min) and highest (+max, empty when open) in columns of "
    "their own; `#meta+…+qualifier` says what it is: at_least (no upper end), more_than, about, between, "
    "up_to, exact; fewer_than where a number would tell of few, which has no best. Empty is not known, 0 is "
    "none.",
    no_coordinates="The row is there; #geo+lat and #geo+lon are empty, #geo+precision says how exactly the "
    "place is known (1 exact … 6 country, as UCDP codes it).",
    several_places="One row with the main place; a disputed place only where no other is known. The toll is "
    "not split.",
    rival_perpetrators="All versions stand in one cell, parted by semicolons, the surest first, with the "
    "confidence of each in #meta+perp+confidence in the same order.",
    no_figure="The cells are empty: “people were killed” without a number adds nothing to a sum.",
    left_out="Withdrawn attacks and repetitions of another. Those found not to have occurred are here: see "
    "#status+verification.",
    more=(
        "`row_check` is a hash of the other cells as they were written: where the table is brought in again, "
        "the rows that were changed meanwhile are listed.",
        "`#meta+source` names the publisher of each source, then how many others of each kind there are "
        "(“1 witness; 2 activists”); `#meta+url` has their addresses in the same order, empty where there is "
        "none.",
        "The weapons are those recorded for single victims and those that a table said: brought in again "
        "they are kept as a citation.",
        several.HOW_TO_READ,
        several.FEW,
        "Cells that a spreadsheet would run as a formula begin with an apostrophe that is not part of them.",
    ),
)
MARKS = {
    "left": "Attacks that are not here (see below): {n:,}.",
    "no_point": "Attacks without coordinates: {n:,}.",
}


def rows(attack: Leaving, out: Counter[str]) -> Iterator[list[str]]:
    """Yield the row of an attack, if it is one of its own; add to `out` what was done to it."""
    out["left"] += not attack.counts
    if attack.counts:
        values = row(attack)
        out["no_point"] += values[LAT] is None
        cells = [_text(value) for value in values]
        yield [*cells, row_check(cells)]


def cells(attack: Leaving) -> list[str]:
    """Return the cells of an attack without the check of the row."""
    return [_text(value) for value in row(attack)]


def row(attack: Leaving) -> list[Value]:
    """Return the values of an attack, in the order of the tags; None is not known."""
    tree = attack.tree
    spots = events.sure_spots(tree)
    when = events.days(tree)
    return [
        *(tree.attack["id"], tree.attack["code"], tree.attack["attack_type"]),
        *(when.first or None, when.last or None, tree.attack["date_edtf"]),
        *_where(spots[0] if spots else None),
        *(words or None for words in events.named(tree, events.perpetrators(tree))),
        *_tolls(attack),
        several.joined(attack.weapons) or None,
        events.credits(attack, by_address=True) or None,
        several.joined(crediting.addresses(crediting.by_address(attack.credits))) or None,
        tree.attack["verification"],
        *(_qualifier(attack, name) for name in ("killed_children", "abducted", "displaced")),
        *_bounds(attack),
    ]


def _where(spot: Spot | None) -> Iterator[Value]:
    for column in ("country", "adm1_name", "adm1_pcode", "adm2_name", "adm2_pcode", "name"):
        yield (spot.text(column) if spot else None) or None
    yield from (spot.point if spot else None) or (None, None)
    yield spot.at["where_prec"] if spot else None


def _tolls(attack: Leaving) -> Iterator[Value]:
    known = {name: total for name, total in attack.tolls.items() if total.numbered}
    yield known["killed"].low if "killed" in known else None
    yield from (_best(attack, "killed"), _qualifier(attack, "killed"))
    for name in ("killed_children", "abducted", "displaced", "homes_burned"):
        yield _best(attack, name)
    yield _qualifier(attack, "homes_burned")


def _bounds(attack: Leaving) -> Iterator[Value]:
    for name in ("killed", "killed_children", "abducted", "displaced", "homes_burned"):
        total = attack.tolls.get(name)
        known = total if total is not None and total.numbered else None
        if name != "killed":  # of which the lowest stands further in front
            yield known.low if known else None
        yield known.high if known else None


def _best(attack: Leaving, name: str) -> Value:
    total = attack.tolls.get(name)
    return total.best if total is not None and total.numbered and name not in attack.few else None


def _qualifier(attack: Leaving, name: str) -> Value:
    """Return the code of what a number is."""
    total = attack.tolls.get(name)
    if total is None or not total.numbered:
        return None
    return tolls.of_few(total) if name in attack.few else tolls.qualifier(total)


def _text(value: Value) -> str:
    return "" if value is None else repr(value) if isinstance(value, float) else str(value)


LAYOUT = Layout(
    (*TAGS, ROW_CHECK),
    METHOD,
    rows,
    MARKS,
    under=(*TAGS.values(), CHECK_TAG),
    table="attack",
    numbers=(*NUMBERS, ROW_CHECK),
)
