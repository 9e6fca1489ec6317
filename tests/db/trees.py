"""Attacks in memory, built a line at a time: what the tests of counting and of the rules look at."""

from __future__ import annotations

from itertools import count

from db.model import phrases
from db.model.entities import ENTITIES
from db.model.fields import Date, Record, Value
from db.model.tree import Tree
from db.model.vocabularies import MEASURE

_numbers = count(1)


def record(entity: str, /, **values: Value) -> Record:
    """Return a record with all its columns: the values given, defaults, the computed ones, and n and id."""
    n = next(_numbers)
    described = ENTITIES[entity]
    row: Record = {"n": n, "id": f"{n:08x}-0000-7000-8000-{n:012x}", "missing": None, "deleted_at": None}
    row |= dict.fromkeys(name for name, _ in described.columns)
    row |= {f.name: f.default for f in described.fields if f.default is not None}
    row |= values
    assert row.keys() == {*dict(described.columns), "n", "id", "missing", "deleted_at"}, "a name is no column"
    for field in described.fields:
        if isinstance(field, Date) and field.name in values:
            row |= field.bounds(values[field.name])
    if entity == "tally":
        row["unit"] = next((c.group for c in MEASURE.codes if c.code == row["measure"]), None)
    return row


def attack(**values: Value) -> Tree:
    """Return an attack with title and date, and nothing under it."""
    return Tree(record("attack", **{"title": "An attack", "date_edtf": "2024-01-27"} | values))


def linked(tree: Tree, entity: str, /, **values: Value) -> str:
    """Add a record that parts point at (victim, source, place, actor, attack); return its id."""
    row = record(entity, **values)
    tree.linked[str(row["id"])] = row
    return str(row["id"])


def add(tree: Tree, entity: str, /, **values: Value) -> Record:
    """Add a part to an attack and return it; the attack is its owner unless the values say otherwise."""
    owner = ENTITIES[entity].owner
    assert owner
    here: Record = {owner.name: tree.attack["id"]} | ({"entity": "attack"} if entity == "citation" else {})
    row = record(entity, **here | values)
    tree.parts[entity].append(row)
    for kept in ("tallies", "children"):
        tree.__dict__.pop(kept, None)
    return row


def place(tree: Tree, name: str = "Ogota", *, where_prec: int = 4, **values: Value) -> Record:
    """Add a place to the attack."""
    id = linked(tree, "place", name=name, **values)
    return add(tree, "attack_place", place_id=id, where_prec=where_prec)


def source(tree: Tree, **values: Value) -> str:
    """Add a source and return its id."""
    return linked(tree, "source", **{"source_kind": "ngo"} | values)


def tally(
    tree: Tree, measure: str, low: int | None = None, high: int | None = None, **values: Value
) -> Record:
    """Add a count; best is low unless given, and high None is open."""
    return add(tree, "tally", **{"measure": measure, "low": low, "best": low, "high": high} | values)


def part(
    tree: Tree, of: Record, low: int, high: int | None = None, *, role: str = "subset", **values: Value
) -> Record:
    """Add a part to a count."""
    inside: Record = {"parent_tally_id": of["id"], "part_role": role}
    return tally(tree, str(of["measure"]), low, low if high is None else high, **inside | values)


def figure(tree: Tree, of: Record, source_id: str, words: str, **values: Value) -> Record:
    """Add a source's figure; numbers and qualifier are read from its words unless given."""
    said: Record = {**phrases.read(words).columns()}
    return add(
        tree, "figure", **said | {"tally_id": of["id"], "source_id": source_id, "as_reported": words} | values
    )


def person(tree: Tree, of: Record, victim_id: str = "", **values: Value) -> Record:
    """Add a person, or one that is there already, to a count."""
    id = victim_id or linked(tree, "victim", name="Aminata Cissé")
    return add(tree, "harm", victim_id=id, tally_id=of["id"], **values)


def people(tree: Tree, of: Record, number: int) -> list[Record]:
    """Add so many persons to a count."""
    return [person(tree, of) for _ in range(number)]


def kalala(words: str = "at least 13 civilians") -> Tree:
    """Return the attack of 6 January 2024: two of three sources repeat the first; `words` are its toll."""
    tree = attack(title="Dozo attack on Kalala", date_edtf="2024-01-06")
    place(tree, "Kalala", where_prec=1, lat=13.75535, lon=-5.11192, geonames_id=2455899, adm1_name="Ségou")
    boura = place(tree, "Boura")
    boura["claim_status"] = "disputed"
    dozo = linked(tree, "actor", name="Dozo militia", actor_type="communal_militia")
    report = source(tree, title="HRW report", reliability="B", date_edtf="2024-05-08")
    articles = [source(tree, source_kind="media", derived_from_id=report) for _ in range(2)]
    add(tree, "involvement", actor_id=dozo, attribution="probable", source_id=report)
    adopted = figure(tree, record("tally", measure="killed"), report, words)
    tree.parts["figure"].clear()
    numbers = {name: adopted[name] for name in ("low", "best", "high")}
    killed = add(
        tree, "tally", measure="killed", civilian_status="civilian", rule="primary_source", **numbers
    )
    figure(tree, killed, report, words)
    for article in articles:
        figure(tree, killed, article, "13 people", method="secondary")
    children = part(tree, killed, 2, age_group="child", civilian_status="civilian", rule="single_source")
    figure(tree, children, report, "including 2 children")
    abducted = tally(tree, "abducted", 24, 24, civilian_status="civilian", rule="primary_source")
    figure(tree, abducted, report, "24 other civilians")
    figure(tree, abducted, articles[0], "24", method="secondary")
    livestock = tally(tree, "livestock_taken", missing='{"best": "unknown"}')
    figure(tree, livestock, report, "looted property and livestock", qualifier="unknown")
    add(tree, "abduction", tally_id=abducted["id"], taken_edtf="2024-01-06", captor_actor_id=dozo)
    for term in ("wc_murder", "wc_civilians", "wc_hostages", "wc_pillage"):
        add(tree, "legal_qualification", qualification=term, source_id=report)
    add(tree, "citation", source_id=report, field="date_edtf")
    return tree


def ogota() -> Tree:
    """Return the attack of 27 January 2024: two villages, one toll for both."""
    tree = attack(title="JNIM attack on Ogota and Ouémbé")
    for village in ("Ogota", "Ouémbé"):
        place(tree, village, adm1_name="Mopti", adm1_pcode="ML05")
    jnim = linked(
        tree, "actor", name="Jama'at Nusrat al-Islam wal-Muslimin", acronym="JNIM", actor_type="rebel"
    )
    report = source(tree, title="HRW report", reliability="B", date_edtf="2024-05-08")
    article = source(tree, source_kind="media", derived_from_id=report)
    add(tree, "involvement", actor_id=jnim, attribution="probable", source_id=report)
    killed = tally(tree, "killed", 32, civilian_status="civilian", rule="primary_source")
    figure(tree, killed, report, "at least 32 civilians")
    figure(tree, killed, article, "at least 32 people", method="secondary")
    children = part(tree, killed, 3, age_group="child", civilian_status="civilian", rule="single_source")
    figure(tree, children, report, "including 3 children")
    homes = tally(tree, "homes_burned", 350, low_strict=1, rule="single_source")
    figure(tree, homes, report, "over 350 homes")
    displaced = tally(tree, "displaced", 2000, 2000, approx=1, rule="single_source")
    figure(tree, displaced, report, "about 2,000 villagers")
    earlier = linked(tree, "attack", title="Dozo attack on Kalala", date_edtf="2024-01-06")
    add(tree, "attack_link", link_type="same_cycle", to_id=earlier, confidence="possible", source_id=report)
    for term in ("wc_murder", "wc_civilians", "wc_destruction", "wc_displacement"):
        add(tree, "legal_qualification", qualification=term, source_id=report)
    return tree


def the(tree: Tree, measure: str, age_group: str | None = None) -> Record:
    """Return the count of a measure, of one age group."""
    return next(t for t in tree.parts["tally"] if (t["measure"], t["age_group"]) == (measure, age_group))
