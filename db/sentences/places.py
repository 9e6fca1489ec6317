"""Places in words: "the villages of Ogota and Ouémbé (Mopti)"."""

from __future__ import annotations

from itertools import groupby

from db.counting import number
from db.model.fields import Record
from db.model.tree import Tree
from db.sentences.words import Words, clean, fill

SHOWN = 6  # places that are named


def attacked(words: Words, tree: Tree) -> tuple[str, str]:
    """Return the places of an attack as what was attacked, and as where something was done."""
    rows = sorted(
        tree.parts["attack_place"],
        key=lambda r: (not r["is_primary"], number(r["seq"]) or 0, number(r["n"]) or 0),
    )
    rows = [row for row in rows if place_name(tree, row)]
    if not rows:
        return words.said["no_place"], words.said["at_no_place"]
    more = max(len(rows) - SHOWN, 0)
    more = more if more > 1 else 0
    rows = rows[: len(rows) - more]
    sure = [r for r in rows if r["claim_status"] != "disputed"]
    disputed = [r for r in rows if r["claim_status"] == "disputed"]
    return _all(words, tree, sure, disputed, more, False), _all(words, tree, sure, disputed, more, True)


def place_name(tree: Tree, row: Record) -> str:
    """Return the name of a place of the attack."""
    place = tree.link(row["place_id"])
    return clean(place["name"]) if place else ""


def at_place(words: Words, place: Record) -> str:
    """Return that something was done at a place."""
    return _group(words, [place], True)


def _all(words: Words, tree: Tree, sure: list[Record], disputed: list[Record], more: int, at: bool) -> str:
    found = _groups(words, tree, sure, at)
    if more:
        found.append(fill(words.said["more_places"], {"n": str(more)}))
    doubted = words.joined(_groups(words, tree, disputed, at))
    if not disputed:
        return words.joined(found)
    template = words.said["disputed_too" if found else "disputed_only"]
    return fill(template, {"sure": words.joined(found), "disputed": doubted})


def _groups(words: Words, tree: Tree, rows: list[Record], at: bool) -> list[str]:
    places = [place for row in rows if (place := tree.link(row["place_id"]))]
    return [_group(words, list(some), at) for _, some in groupby(places, key=_kind)]


def _kind(place: Record) -> tuple[str, str]:
    areas = (clean(place["adm2_name"]), clean(place["adm1_name"]))
    return clean(place["place_type"]), ", ".join(dict.fromkeys(filter(None, areas)))


def _group(words: Words, places: list[Record], at: bool) -> str:
    """Return places of one type and region."""
    type, region = _kind(places[0])
    noun = words.places.get(type, words.places[""])
    names = [fill(noun.item, {"name": clean(place["name"])}) for place in places]
    text = fill(noun.many if len(names) > 1 else noun.one, {"names": words.joined(names)})
    text = fill(noun.at, {"place": text}) if at else text
    return fill(words.said["region"], {"place": text, "region": region}) if region else text
