"""What a save knows of the records that it makes is what stands in the file, and little is asked of that."""

from __future__ import annotations

from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import AnyLink
from db.storage import derived, rows, writing
from db.storage.casebook import Casebook
from db.storage.check import check
from tests.benchmarks.saving import attack_with_parts
from tests.db.rich import rich
from tests.db.test_derived import summaries, words, write_waiting


def test_new_records_are_known_as_they_stand_in_the_file(casebook: Casebook) -> None:
    db, made = casebook.db, rich()
    with db.atomic(), db.remembering():
        for change in made:
            writing.write(db, "tester", change)
        fresh = db.fresh
        assert fresh is not None
        known = {c.id: rows.one(db, c.entity, c.id) for c in made}
        ids = [c.id for c in made]
        reached = {
            (e, link.name): fresh.split(e, link.name, ids)[0] for e in ENTITIES for link in ENTITIES[e].links
        }
        db.fresh = None
        for change in made:
            assert known[change.id] == rows.one(db, change.entity, change.id)
        for (entity, via), found in reached.items():
            if not isinstance(ENTITIES[entity].field[via], AnyLink):
                assert found == rows.live(db, entity, via, ids), (entity, via)


def test_a_save_of_an_attack_with_all_its_parts_asks_little(casebook: Casebook) -> None:
    casebook.apply(attack_with_parts())
    asked: list[str] = []
    casebook.db.conn.set_trace_callback(asked.append)
    casebook.apply(attack_with_parts())
    casebook.db.conn.set_trace_callback(None)
    reading = [sql for sql in asked if sql.startswith("SELECT")]
    assert len(asked) > 20  # it was told
    assert len(reading) <= 26, reading
    assert check(casebook) == []


def test_what_is_edited_in_the_save_that_made_it_shows_everywhere(casebook: Casebook) -> None:
    made = attack_with_parts()
    of = {change.entity: change for change in made}
    old = Change.new("victim", {"name": "Awa Koné"})
    casebook.apply([old])
    edits = [
        Change("attack", of["attack"].id, {"title": "Attack on Kalala"}, {"title": "Raid on Tenenkou"}),
        Change("place", of["place"].id, {"name": "Kalala"}, {"name": "Tenenkou"}),
        Change("harm", of["harm"].id, {"victim_id": of["harm"].after["victim_id"]}, {"victim_id": old.id}),
        Change("figure", of["figure"].id, {"deleted_at": None}, {"deleted_at": "2024-05-08T14:32:07Z"}),
    ]
    casebook.apply([*made, *edits])
    assert [row["places"] for row in summaries(casebook)["attack_summary"]] == ["Tenenkou"]
    write_waiting(casebook)
    kept = summaries(casebook), words(casebook)
    derived.rebuild(casebook.db)
    assert (summaries(casebook), words(casebook)) == kept
    assert check(casebook) == []
