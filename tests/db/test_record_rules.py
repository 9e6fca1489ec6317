"""The rules of single records, and that no field of any record goes unseen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlite_utils import Database

from db.model.entities import ATTACK, ENTITIES
from db.model.entity import Entity, Section
from db.model.fields import Choice, Choices, Date, Decimal, Field, Flag, Integer, Link, Record, Time, Value
from db.model.problem import Problem
from db.model.rules import attack_problems, record_problems
from db.model.tree import PARTS_OF_ATTACK
from db.storage.migrations import STEPS, run
from tests.db.trees import kalala, record

TODAY = date(2026, 11, 22)
Said = list[tuple[str, str, str, bool]]


def brief(problems: list[Problem]) -> Said:
    return [(p.rule, p.entity, p.field, p.refuse) for p in problems]


def nowhere(entity: str, id: str) -> None:
    return None


def alone(entity: str, **values: Value) -> Said:
    return brief(record_problems(ENTITIES[entity], record(entity, **values), nowhere, TODAY))


Expected = tuple[str, str, bool]  # rule, field, refuse
SOURCE: Record = {"source_kind": "ngo"}
FILE: Record = {"original_name": "well.jpg", "sha256": "ab" * 32, "size": 4096}
RECORDS: list[tuple[str, Record, Record, Expected]] = [
    ("source", SOURCE | {"date_edtf": "2027"}, SOURCE | {"consent_expiry_edtf": "2030"},
     ("H2", "date_edtf", True)),
    ("source", {}, SOURCE, ("", "source_kind", True)),
    ("source", SOURCE | {"reliability": "G"}, SOURCE | {"reliability": "F"}, ("H15", "reliability", True)),
    ("victim", {"birth_edtf": "2026-12-01"}, {"birth_edtf": "1990~"}, ("H2", "birth_edtf", True)),
    ("victim", {"sensitivity": None}, {"sensitivity": 0}, ("", "sensitivity", True)),
    ("place", {"name": None, "missing": '{"name": "unknown"}'}, {"name": "Ouémbé"}, ("", "name", True)),
    ("place", {"name": "O", "lat": 1.0, "lon": 181}, {"name": "O", "lat": 1, "lon": 180},
     ("H13", "lon", True)),
    ("place", {"name": "O", "lat": 1.0}, {"name": "O"}, ("H13", "lon", False)),
    ("place", {"name": "O", "country": "Mali"}, {"name": "O", "country": "BFA"}, ("", "country", True)),
    ("place", {"name": "O", "country": "mli"}, {"name": "O", "country": "MLI"}, ("", "country", True)),
    ("actor", {"name": "JNIM"}, {"name": "JNIM", "actor_type": "rebel"}, ("", "actor_type", True)),
    ("attachment", FILE | {"sha256": "AB" * 32}, FILE, ("H18", "sha256", True)),
    ("attachment", FILE | {"sha256": None}, FILE, ("H18", "sha256", True)),
    ("attachment", FILE | {"size": None}, FILE | {"size": 0}, ("H18", "size", True)),
    ("attachment", FILE | {"size": -1}, FILE, ("H18", "size", True)),
    ("attachment", FILE | {"collected_at": "today"}, FILE | {"collected_at": "2024-05-08T14:32:07Z"},
     ("", "collected_at", True)),
    ("attachment", FILE | {"graphic": 2}, FILE | {"graphic": 1}, ("", "graphic", True)),
]  # fmt: skip


@pytest.mark.parametrize(("entity", "broken", "kept", "problem"), RECORDS)
def test_a_record_by_itself(entity: str, broken: Record, kept: Record, problem: Expected) -> None:
    rule, field, refuse = problem
    assert alone(entity, **broken) == [(rule, entity, field, refuse)]
    assert alone(entity, **kept) == []


@pytest.mark.parametrize(
    ("entity", "field", "rule", "values"),
    [
        ("source", "derived_from_id", "H12", SOURCE),
        ("actor", "parent_id", "", {"name": "JNIM", "actor_type": "rebel"}),
    ],
)
def test_no_source_derives_from_itself_nor_actor_is_part_of_itself(
    entity: str, field: str, rule: str, values: Record
) -> None:
    one, two, three = (record(entity, **values) for _ in range(3))
    known = {str(row["id"]): row for row in (one, two, three)}

    def problems() -> Said:
        return brief(record_problems(ENTITIES[entity], one, lambda _, id: known.get(id), TODAY))

    one[field], two[field] = two["id"], three["id"]
    assert problems() == []
    three[field] = two["id"]  # a circle that does not lead back here
    assert problems() == []
    three[field] = one["id"]
    assert problems() == [(rule, entity, field, True)]
    one[field] = one["id"]
    assert problems() == [(rule, entity, field, True)]


def test_a_victim_is_no_duplicate_of_a_duplicate() -> None:
    kept, first = record("victim"), record("victim")
    second = record("victim", duplicate_of_id=first["id"])
    known = {str(row["id"]): row for row in (kept, first)}

    def problems() -> Said:
        return brief(record_problems(ENTITIES["victim"], second, lambda _, id: known.get(id), TODAY))

    assert problems() == []
    first["duplicate_of_id"] = kept["id"]
    assert problems() == [("H20", "victim", "duplicate_of_id", True)]


# Every field


def test_what_the_file_needs_is_refused_when_it_is_not_there() -> None:
    db = Database(memory=True)
    for _, step in STEPS:
        run(step)(db)
    for entity, described in ENTITIES.items():
        needed = {c.name for c in db[entity].columns if c.notnull} - {"id", "n"}
        row: Record = record(entity) | dict.fromkeys(needed)
        found = record_problems(described, row, nowhere, TODAY)
        assert needed <= {p.field for p in found if p.refuse}, entity


FIELDS = [(entity, field) for entity in ENTITIES.values() for field in entity.fields]
WRONG: dict[type, Value] = {
    Choice: "no such code",
    Choices: '["no such code"]',
    Date: "2024-02-30",
    Decimal: 1e300,
    Flag: 7,
    Integer: 10**14,
    Link: "no id",
    Time: "noonish",
}


@pytest.mark.parametrize(("entity", "field"), FIELDS, ids=lambda x: x.name)
def test_every_field_of_every_record_is_looked_at(entity: Entity, field: Field) -> None:
    wrong = next((value for kind, value in WRONG.items() if isinstance(field, kind)), "\0")
    row = record(entity.name) | {field.name: wrong}
    found = record_problems(entity, row, nowhere, TODAY)
    mine = [p for p in found if p.field == field.name]
    assert mine and mine[0].refuse
    assert (mine[0].rule == "H15") == isinstance(field, Choice | Choices)
    if entity.name in PARTS_OF_ATTACK:
        tree = kalala()
        tree.parts[entity.name].append(row)
        assert field.name in {p.field for p in attack_problems(tree, TODAY) if p.record_id == row["id"]}


@pytest.mark.parametrize(("entity", "field"), FIELDS, ids=lambda x: x.name)
def test_quick_tests_agree_with_the_fields(entity: Entity, field: Field) -> None:
    if isinstance(field, Choice):
        values = [field.parse(code.code) for code in field.vocabulary.codes]
    elif isinstance(field, Choices):
        codes = [code.code for code in field.vocabulary.codes]
        values = [field.store([code]) for code in codes] + [field.store(codes)]
    else:
        values = [field.default]
    for value in values:
        assert list(field.problems(value)) == []
        found = record_problems(entity, record(entity.name) | {field.name: value}, nowhere, TODAY)
        assert [p for p in found if p.field == field.name and p.rule == "H15"] == []


def test_a_retired_code_stays_readable(monkeypatch: pytest.MonkeyPatch) -> None:
    types = ATTACK.field["attack_type"]
    assert isinstance(types, Choice)
    codes = tuple(replace(code, retired=True) for code in types.vocabulary.codes)
    field = replace(types, vocabulary=replace(types.vocabulary, codes=codes))
    entity = Entity("retired", "", "", sections=(Section("", (field,)),))
    monkeypatch.setitem(ENTITIES, "retired", entity)
    assert field.vocabulary.active == ()
    assert record_problems(entity, {"id": "1", "attack_type": "killing"}, nowhere, TODAY) == []
    assert len(record_problems(entity, {"id": "1", "attack_type": "stoning"}, nowhere, TODAY)) == 1
