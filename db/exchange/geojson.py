"""The map: a GeoJSON feature an attack (RFC 7946), for QGIS, web maps and everything else that draws "
"points."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast

from db.exchange import events, hxl
from db.exchange.csvguard import Dialect
from db.exchange.files import NewFile, put_down
from db.exchange.layouts import remarked
from db.exchange.leaving import READS, Going, Leaving
from db.exchange.methods import Treatment, beside, note
from db.exchange.profiles import HQ, Profile
from db.exchange.slices import Exported, Progress, in_one_state, silent
from db.storage.casebook import Casebook

METHOD = Treatment(
    title="Attacks as GeoJSON",
    what="A FeatureCollection by RFC 7946 with a feature an attack: longitude before latitude, WGS 84. The "
    "properties have the names and meanings of the table with HXL hashtags, and `title` and `places`.",
    numbers="Best number by property, with the lowest (`…_low`) and highest (`…_high`, null when open); "
    "`…_qualifier` says what it is: at_least (no upper end), more_than, about, between, up_to, exact. null "
    "is not known, 0 is none.",
    no_coordinates="The feature is there with the geometry null, which RFC 7946 allows and most maps do not "
    "show. The point of a larger place is never put in its stead.",
    several_places="One feature with a MultiPoint of all places that have a point and are not disputed. The "
    "toll is not split: it belongs to all points together.",
    rival_perpetrators="All versions stand in `perpetrators`, parted by semicolons, the surest first, with "
    "the confidence of each in `attribution` in the same order.",
    no_figure="The property is null.",
    left_out="Withdrawn attacks and repetitions of another. Those found not to have occurred are here: see "
    "`verification`.",
    more=(
        "`where_prec` says how exactly the main place is known (1 exact … 6 country, as UCDP codes it).",
        "There is no `row_check`: a spreadsheet does not change this format.",
    ),
)


def write(
    casebook: Casebook,
    target: Path,
    profile: Profile = HQ,
    dialect: Dialect = Dialect(),  # noqa: B008 — frozen; there is only one GeoJSON
    progress: Progress = silent,
    *,
    replace: bool = False,
    only: Sequence[int] | None = None,
    asked: str = "",
) -> Exported:
    """Write the attacks as one GeoJSON file with its note, which appear when they are whole. Raise "
    "Trouble."""

    def attempt() -> Exported:
        with (
            NewFile(beside(target), replace=replace) as said,
            NewFile(target, replace=replace) as stream,
        ):
            going = Going(casebook, profile, only, reads=READS)
            progress(0, 0)
            sha256 = hashlib.sha256()
            count = 0
            out: Counter[str] = Counter()

            def put(text: str) -> None:
                data = text.encode()
                stream.write(data)
                sha256.update(data)

            put('{"type":"FeatureCollection","features":[')
            for attack in going.attacks(progress):
                out["left"] += not attack.counts
                if attack.counts:
                    made = feature(attack)
                    going.watch.named(attack.called, words(made), attack.attack["id"])
                    out["no_point"] += made["geometry"] is None
                    line = json.dumps(made, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
                    put(("\n" if not count else ",\n") + line)
                    count += 1
            put("\n]}\n")
            going.settle()
            counts = {"attack": count}
            put_down(
                said,
                note(
                    METHOD, profile, counts, going.stays.counts, going.told(asked), remarked(hxl.MARKS, out)
                ),
            )
            return going.exported(counts, sha256.hexdigest(), (target.name, beside(target).name))

    return in_one_state(attempt)


def feature(attack: Leaving) -> dict[str, object]:
    """Return the feature of an attack."""
    tree = attack.tree
    points = [spot.point for spot in events.sure_spots(tree)]
    known = list(dict.fromkeys((lon, lat) for lat, lon in (point for point in points if point)))
    geometry: dict[str, object] | None = None
    if len(known) == 1:
        geometry = {"type": "Point", "coordinates": known[0]}
    elif known:
        geometry = {"type": "MultiPoint", "coordinates": known}
    properties: dict[str, object] = dict(zip(hxl.TAGS, hxl.row(attack), strict=True))
    for name in ("id", "lat", "lon"):
        del properties[name]  # they are the feature's own
    properties["title"] = tree.attack["title"]
    properties["places"] = [spot.name for spot in events.spots(tree) if spot.name]
    return {"type": "Feature", "id": tree.attack["id"], "geometry": geometry, "properties": properties}


def words(made: Mapping[str, object]) -> dict[str, object]:
    """Return the properties of a feature in which people write; dates are written by the program."""
    properties = cast(dict[str, object], made["properties"])
    return {name: value for name, value in properties.items() if name not in hxl.NUMBERS}
