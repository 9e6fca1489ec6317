"""What finds a source of an attack finds the attack of that source, whatever joins them."""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle

import pytest

from db.model.changes import new_id
from db.model.entities import ENTITIES, PAGES
from db.model.facets import Facet, Path, facets
from db.model.fields import AnyLink
from db.storage import query
from db.storage.casebook import Casebook
from tests.db.rich import Rich


def reached(entity: str) -> dict[str, Facet]:
    """Return what leads from an entity to others that have lists of their own, by these."""
    pages = {page.name for page in PAGES}
    return {f.of: f for f in facets(entity) if f.of in pages and f.field is None and f.name == f.of}


PAIRS = [(page.name, to) for page in PAGES for to in reached(page.name) if to != page.name]


def found(casebook: Casebook, entity: str, text: str) -> set[str]:
    return set(query.ids(casebook.db, entity, query.numbers(casebook.db, entity, text)))


def lay(casebook: Casebook, one: str, other: str, path: Path) -> tuple[str, str]:
    """Make two records that nothing but a path joins; return their ids."""
    start = at = new_id()
    made: dict[str, tuple[str, dict[str, str]]] = {start: (one, {})}
    for hop, after in zip(path, (*path[1:], None), strict=True):
        id = at if hop.via == "id" else new_id()
        onward = id if hop.to == "id" else new_id()
        links = {name: to for name, to in ((hop.via, at), (hop.to, onward)) if name != "id"}
        before = made.get(at, (other, {}))[0]
        for name, kind in ((hop.via, before), (hop.to, after.table if after else other)):
            if isinstance(ENTITIES[hop.table].field.get(name), AnyLink):
                links["entity"] = kind
        made[id] = (hop.table, {**(made[id][1] if id in made else {}), **links})
        at = onward
    made.setdefault(at, (other, {}))
    rich = Rich(cycle(["word"]))
    known = {entity: id for id, (entity, _) in made.items()}
    for id, (entity, links) in made.items():
        add(rich, entity, links, known)
        rich.changes[-1] = replace(rich.changes[-1], id=id)
    casebook.apply(rich.changes)
    return start, at


def add(rich: Rich, entity: str, links: dict[str, str], known: dict[str, str]) -> str:
    """Make a record with links, those that it cannot be without to the one record of their kind."""
    needed = {link.name: link.to for link in ENTITIES[entity].links if link.required and link.to}
    if entity == "abduction" and not {"tally_id", "harm_id"} & links.keys():
        needed["tally_id"] = "tally"
    others: dict[str, str] = {}
    for name in needed.keys() - links.keys():
        to = needed[name]
        if to not in known or known[to] in links.values():
            known[to] = add(rich, to, {}, known)
        others[name] = known[to]
    whole = {"part_role": None} if entity == "tally" else {}
    return rich.add(entity, **others, **links, **whole)


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_each_path_finds_its_end_and_its_start(casebook: Casebook, one: str, other: str) -> None:
    assert any(f.name == f.to == one for f in facets(other)), "asked one way, asked the other way"
    for path in reached(one)[other].paths:
        start, end = lay(casebook, one, other, path)
        assert found(casebook, one, f"{other}:{end}") >= {start}, path
        assert found(casebook, other, f"{one}:{start}") >= {end}, path
        assert start in found(casebook, one, f"{other}:any") - found(casebook, one, f"{other}:none")


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_the_example_is_found_both_ways(sample: Casebook, one: str, other: str) -> None:
    """Only what leads to a record of the right kind counts as any."""
    both: list[set[tuple[str, str]]] = []
    for here, there in ((one, other), (other, one)):
        pairs = {
            (id, str(row["id"]))
            for row in sample.find(there)
            for id in found(sample, here, f"{there}:{row['id']}")
        }
        assert {id for id, _ in pairs} == found(sample, here, f"{there}:any")
        both.append(pairs)
    assert both[0] == {(one, other) for other, one in both[1]}
