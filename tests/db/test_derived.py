"""Summaries and full text are always what making them anew would give, and undo leads back to the start."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from db import counting
from db import sample as example
from db.model.changes import Change
from db.model.entities import ENTITIES, PAGES
from db.model.fields import Link, Record, Text, Value
from db.model.tree import PARTS_OF_ATTACK, Tree
from db.storage import attachments, derived, indexwords, query, reviewing, unlocking
from db.storage.casebook import Casebook
from db.storage.check import check
from db.storage.connection import privileged
from db.storage.namekeys import NAMES
from db.storage.rows import rows
from db.storage.trouble import Trouble
from db.storage.waiting import TEXTS
from tests.strategies import values

SUMMARIES = ("attack_summary", "tally_summary")


def words(casebook: Casebook) -> dict[str, set[tuple[str, int, int]]]:
    """Return every word of the full text with its place: (word, row number, position)."""
    found: dict[str, set[tuple[str, int, int]]] = {}
    with privileged(casebook.db):
        for entity in TEXTS:
            casebook.db.execute(
                f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{entity}_words "
                f"USING fts5vocab(main, {entity}_text, instance)"
            )
            told = casebook.db.execute(f"SELECT term, doc, offset FROM temp.{entity}_words")
            found[entity] = {(str(term), int(doc), int(offset)) for term, doc, offset in told}
    return found


def summaries(casebook: Casebook) -> dict[str, list[Record]]:
    return {table: rows(casebook.db, f"SELECT * FROM {table} ORDER BY n") for table in SUMMARIES}


def write_waiting(casebook: Casebook) -> None:
    """Do what a save does after some others: write the texts of the new records."""
    with casebook.db.atomic():
        derived.write_waiting(casebook.db)


def assert_as_made_anew(casebook: Casebook) -> None:
    assert check(casebook) == []
    write_waiting(casebook)
    kept = summaries(casebook), words(casebook)
    derived.rebuild(casebook.db)
    assert (summaries(casebook), words(casebook)) == kept
    assert check(casebook) == []


def edit(casebook: Casebook, entity: str, record: Record, **values: Value) -> list[Change]:
    change = Change.edit(entity, casebook.get(entity, str(record["id"])) or {}, values)
    assert change
    return casebook.apply([change])


def found(casebook: Casebook, words: str, entity: str = "attack") -> list[object]:
    numbers = query.numbers(casebook.db, entity, words)
    return [row["code"] for row in query.page(casebook.db, entity, numbers, []).values()]


def test_the_example_is_as_made_anew(sample: Casebook) -> None:
    assert_as_made_anew(sample)
    assert all(words(sample)[entity] for entity in ("attack", "source", "place", "actor", "abduction"))


def test_attacks_are_found_by_the_new_names_of_what_they_point_at(sample: Casebook) -> None:
    kalala, ogota = "MLI-2024-0001", "MLI-2024-0002"
    assert found(sample, "kalala") == [kalala]
    place = sample.find("place", name="Kalala")[0]
    edit(sample, "place", place, name="Nouveauville", alt_names="Newtown")
    assert found(sample, "newtown") == [kalala]
    row = rows(sample.db, "SELECT places FROM attack_summary WHERE code = ?", (kalala,))
    assert "Nouveauville" in str(row[0]["places"])
    jnim = sample.find("actor", acronym="JNIM")[0]
    edit(sample, "actor", jnim, acronym="GSIM", aliases="Zzyzx")
    assert found(sample, "zzyzx") == [ogota]
    attack = sample.find("attack", code=ogota)[0]
    tally = sample.find("tally", attack_id=attack["id"])[0]
    person = Change.new("victim", {"name": "Aminata X."})
    harm = {"attack_id": attack["id"], "victim_id": person.id, "tally_id": tally["id"]}
    sample.apply([person, Change.new("harm", harm)])
    assert found(sample, "aminata") == [ogota]
    edit(sample, "victim", {"id": person.id}, name="Zuleika Y.")
    assert (found(sample, "aminata"), found(sample, "zuleika")) == ([], [ogota])
    assert_as_made_anew(sample)


def test_abductions_are_found_by_attack_captor_and_events(sample: Casebook) -> None:
    abduction = sample.find("abduction")[0]
    captor = sample.get("actor", str(abduction["captor_actor_id"]))
    assert captor
    edit(sample, "actor", captor, name="Renamed Ones")
    attack = sample.get("attack", str(abduction["attack_id"]))
    assert attack
    edit(sample, "attack", attack, title="A title of its own")
    sample.apply(
        [
            Change.new(
                "custody_event", {"abduction_id": abduction["id"], "event_type": "seen", "note": "millet"}
            )
        ]
    )
    for said in ("renamed", "title own", "millet"):
        assert found(sample, said, "abduction") == [abduction["code"]], said
    assert_as_made_anew(sample)


NO_WORDS = {  # what nobody looks for by words: codes of lists, of languages and currencies, page numbers
    "abduction.ransom_currency", "source.language", "place.country", "place.adm1_pcode", "place.adm2_pcode",
    "place.adm3_pcode", "place.gazetteer", "place.gazetteer_vintage", "involvement.alt_group",
    "figure.locator", "citation.locator",
}  # fmt: skip


def test_all_text_of_records_and_parts_is_searched(sample: Casebook) -> None:
    pages_and_parts = {entity.name for entity in PAGES} | {*PARTS_OF_ATTACK}
    texts = {
        f"{name}.{field.name}": field
        for name in pages_and_parts
        for field in ENTITIES[name].fields
        if isinstance(field, Text) and not field.computed
    }
    assert {name for name, field in texts.items() if not field.searchable} == NO_WORDS


def test_questions_answers_and_names_of_files_are_found(sample: Casebook, tmp_path: Path) -> None:
    attack = sample.find("attack")[0]
    figure = next(
        f
        for t in sample.find("tally", attack_id=attack["id"])
        for f in sample.find("figure", tally_id=t["id"])
    )
    asked = Change.new(
        "comment", {"entity": "figure", "entity_id": figure["id"], "text": "Zweifel?", "status": "open"}
    )
    sample.apply([asked])
    assert found(sample, "zweifel") == [attack["code"]]
    edit(sample, "comment", {"id": asked.id}, answer="Quorum", status="answered")
    assert found(sample, "quorum") == [attack["code"]]
    sample.apply(sample.deletion("comment", asked.id))
    assert found(sample, "zweifel") == []
    source = sample.find("source", code="S-0001")[0]
    edit(sample, "source", source, risk_note="Xylophone")
    assert found(sample, "xylophone", "source") == ["S-0001"]
    assert query.numbers(sample.db, "figure", "source:xylophone").tolist() == []
    photo = tmp_path / "granary-kkw.txt"
    photo.write_text("burnt")
    attachments.add(sample, photo, "source", str(source["id"]))
    assert found(sample, "kkw", "source") == ["S-0001"]
    assert_as_made_anew(sample)


def test_an_older_file_is_found_by_what_is_searched_since(sample: Casebook) -> None:
    party = sample.find("involvement")[0]
    edit(sample, "involvement", party, named_individuals="Ngolo the tall")
    attack = sample.get("attack", str(party["attack_id"])) or {}
    with sample.db.atomic():
        sample.db.execute("DELETE FROM attack_text")
        sample.db.execute("DELETE FROM setting WHERE name = ?", (derived.MADE,))
    assert found(sample, "ngolo") == []
    derived.bring_up_to_date(sample.db)
    assert found(sample, "ngolo") == [attack["code"]]


def test_an_older_file_is_spelt_as_people_type(sample: Casebook, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as before:
        before.setattr(indexwords, "indexed", lambda text: text)
        attack = sample.find("attack")[0]
        edit(sample, "attack", attack, summary="Une sœur d'أَحمد")
        sample.apply([Change.new("victim", {"name": "Œdipe Yɛrɛ"})])
        write_waiting(sample)
    assert list(derived.problems(sample.db))
    assert found(sample, "oedipe", "victim") == found(sample, "soeur") == []
    with sample.db.atomic():
        sample.db.execute("UPDATE setting SET value = '2' WHERE name = ?", (derived.MADE,))
    derived.bring_up_to_date(sample.db)
    assert list(derived.problems(sample.db)) == []
    assert found(sample, "oedipe yere", "victim") and found(sample, "soeur احمد") == [attack["code"]]


@pytest.fixture
def counted_as_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An earlier casebook, in which whoever only told what a table said counts as a source of the attack."""
    path = tmp_path / "earlier.temoin"

    def of_every_citation(tree: Tree) -> list[Value]:
        figures = [row["source_id"] for row in tree.parts["figure"] if row["status"] == "active"]
        return list({*figures, *(row["source_id"] for row in tree.parts["citation"])})

    with monkeypatch.context() as before, Casebook.create(path, None) as casebook:
        before.setattr(counting, "sources_of", of_every_citation)
        example.write(casebook)
        (source,) = casebook.apply(
            [Change.new("source", {"title": "A table of ours", "source_kind": "document"})]
        )
        attack = casebook.find("attack")[0]
        told: Record = {"source_id": source.id, "field": "documented", "quotation": "7", "stance": "supports"}
        casebook.apply([Change.new("citation", {"entity": "attack", "entity_id": attack["id"], **told})])
        casebook.set_setting(derived.MADE, "3")
    return path


def test_an_earlier_casebook_counts_sources_as_today_once_it_is_open(counted_as_before: Path) -> None:
    assert unlocking.is_behind(counted_as_before)
    with Casebook.open(counted_as_before) as casebook:
        assert check(casebook) == []
        assert_as_made_anew(casebook)
    assert not unlocking.is_behind(counted_as_before)


def test_where_it_may_not_be_written_nothing_is_said_of_what_it_counted(
    counted_as_before: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda *args: False)
    with Casebook.open(counted_as_before) as casebook:
        assert casebook.db.read_only
        assert list(derived.problems(casebook.db)) == []


def moved(sample: Casebook, entity: str, via: str, to: Callable[[Record], bool]) -> None:
    """Move a part that may move to another attack."""
    record = sample.find(entity)[0]
    link = ENTITIES[entity].field[via]
    assert isinstance(link, Link)
    other = next(row for row in sample.find(link.to) if row["id"] != record[via] and to(row))
    edit(sample, entity, record, **{via: other["id"]})


@pytest.mark.parametrize(
    ("entity", "via"),
    [
        ("attack_place", "attack_id"),
        ("involvement", "attack_id"),
        ("legal_qualification", "attack_id"),
        ("figure", "tally_id"),
    ],
)
def test_a_part_that_moves_leaves_nothing_behind(sample: Casebook, entity: str, via: str) -> None:
    moved(sample, entity, via, lambda row: True)
    assert_as_made_anew(sample)


def test_links_that_turn_reach_both_ends(sample: Casebook) -> None:
    first, second = sample.find("attack")
    for attack in (first, second):
        edit(sample, "attack", attack, workflow="draft")  # where both may count the same harm
    third = Change.new("attack", {"title": "Third", "date_edtf": "2024-01-28"})
    sample.apply([third])
    link = sample.find("attack_link")[0]
    given = {"from_id": first["id"], "to_id": second["id"], "basis": "quicksilver"}
    edit(sample, "attack_link", link, link_type="part_of", **given)
    assert len(found(sample, "quicksilver")) == 2
    assert_as_made_anew(sample)
    edit(sample, "attack_link", link, to_id=third.id)
    assert_as_made_anew(sample)
    edit(sample, "attack_link", link, link_type="same_cycle")
    assert_as_made_anew(sample)
    sample.apply(sample.deletion("attack_link", str(link["id"])))
    assert_as_made_anew(sample)


def test_chains_of_persons_and_sources_are_followed(sample: Casebook) -> None:
    attack = sample.find("attack")[0]
    tally = sample.find("tally", attack_id=attack["id"])[0]
    persons = [Change.new("victim", {"name": f"P {n}"}) for n in range(3)]
    harms = [
        Change.new("harm", {"attack_id": attack["id"], "victim_id": p.id, "tally_id": tally["id"]})
        for p in persons[:2]
    ]
    sample.apply([*persons, *harms])
    edit(sample, "victim", {"id": persons[0].id}, duplicate_of_id=persons[2].id)
    edit(sample, "victim", {"id": persons[1].id}, duplicate_of_id=persons[2].id)
    kept = rows(sample.db, "SELECT documented FROM attack_summary WHERE n = ?", (attack["n"],))
    assert kept[0]["documented"] == 1
    assert_as_made_anew(sample)
    report = sample.find("source", code="S-0001")[0]
    article = sample.find("source", code="S-0002")[0]
    edit(sample, "source", article, derived_from_id=None)
    assert_as_made_anew(sample)
    edit(sample, "source", report, derived_from_id=article["id"])
    assert_as_made_anew(sample)


def test_a_stale_summary_is_noticed(sample: Casebook) -> None:
    for sql in (
        "UPDATE attack_summary SET killed_best = 99 WHERE n = 1",
        *(
            f"UPDATE attack_summary SET {column} = 'other' WHERE n = 1"
            for column, _ in ENTITIES["attack"].copied
        ),
        "UPDATE tally_summary SET low = 99 WHERE n = 1",
        "DELETE FROM attack_summary WHERE n = 1",
        "DELETE FROM tally_summary WHERE n = 1",
        "DELETE FROM attack_text WHERE rowid = 1",
        "UPDATE attack_text SET text = 'other words than it has' WHERE rowid = 1",
        "UPDATE attack_trigram SET text = 'another name' WHERE rowid = 1",
        "DELETE FROM last_change WHERE entity = 'attack' LIMIT 1",
        "UPDATE last_change SET stamp = stamp + 1 WHERE entity = 'attack' AND n = 1",
        "UPDATE last_change SET author = author + 1 WHERE entity = 'attack' AND n = 1",
        "INSERT INTO last_change VALUES ('attack', 99, 1, 1)",
    ):
        assert query.numbers(sample.db, "attack", "changed:>2000"), "so that last changes are kept"
        with sample.db.atomic():
            sample.db.execute(sql)
        assert [problem.entity for problem in check(sample)] == ["attack"], sql
        derived.rebuild(sample.db)
        assert check(sample) == []


@pytest.mark.parametrize("table", [table for table in derived.TABLES if table != "attack_text"])
def test_a_record_that_is_not_found_is_noticed(sample: Casebook, table: str) -> None:
    entity = table.rpartition("_")[0]
    sample.apply([Change.new("victim", {"name": "Awa"})])
    write_waiting(sample)
    with sample.db.atomic():
        sample.db.execute(f"DELETE FROM {table} WHERE rowid = 1")
    assert [problem.entity for problem in derived.problems(sample.db)] == [entity]
    derived.rebuild(sample.db)
    assert list(derived.problems(sample.db)) == []


@pytest.mark.parametrize("n", [-1, 0, 99])
@pytest.mark.parametrize("entity", ["victim", "place", "actor"])
def test_a_name_of_no_record_is_noticed(sample: Casebook, entity: str, n: int) -> None:
    sql = "INSERT INTO name_key VALUES (?, 'zz', ?, 'zz')"
    for waiting in (True, False):
        if not waiting:
            write_waiting(sample)
        with sample.db.atomic():
            sample.db.execute(sql, (entity, n))
        expected = [entity] if entity in NAMES else [""]
        assert [problem.entity for problem in derived.problems(sample.db)] == expected
        derived.rebuild(sample.db)
        assert list(derived.problems(sample.db)) == []


# Anything that may happen, and all of it undone


class Anything(RuleBasedStateMachine):
    """Random saves and deletions in the example casebook; those that are refused change nothing."""

    folder: Path
    count = 0

    def __init__(self) -> None:
        super().__init__()
        Anything.count += 1
        self.casebook = Casebook.create(self.folder / f"{Anything.count}.temoin", None, author="tester")
        example.write(self.casebook)
        self.done: list[list[Change]] = []
        self.undone: list[list[Change]] = []

    def state(self) -> dict[str, dict[str, Record]]:
        """Return the live records by id."""
        return {e: {str(row["id"]): row for row in self.casebook.find(e)} for e in ENTITIES}

    def attempt(self, changes: list[Change | None]) -> None:
        try:
            written = self.casebook.apply([change for change in changes if change])
        except Trouble:
            return
        if written:
            self.done.append(written)
            self.undone.clear()

    def any_of(self, chance: random.Random, entity: str) -> Record | None:
        live = self.casebook.find(entity)
        return chance.choice(live) if live else None

    def any_values(self, data: st.DataObject, entity: str, fields: int) -> Record:
        """Return values for some fields; links lead to any record of the right kind."""
        chance = random.Random(data.draw(st.integers(0, 2**32)))
        chosen = chance.sample(ENTITIES[entity].fields, min(fields, len(ENTITIES[entity].fields)))
        required = [f for f in ENTITIES[entity].fields if f.required]
        given: Record = {}
        for field in {f.name: f for f in (*chosen, *required)}.values():
            if isinstance(field, Link):
                target = self.any_of(chance, field.to or "attack")
                given[field.name] = target["id"] if target and chance.random() < 0.9 else None
            elif not field.computed:
                given[field.name] = data.draw(values(field))
        return given | ({"entity": "attack"} if "entity" in ENTITIES[entity].field else {})

    @rule(data=st.data(), entity=st.sampled_from([e for e in ENTITIES if e != "attachment"]))
    def add(self, data: st.DataObject, entity: str) -> None:
        self.attempt([Change.new(entity, self.any_values(data, entity, 3))])

    @rule(data=st.data(), entity=st.sampled_from(list(ENTITIES)), seed=st.integers(0, 99))
    def change(self, data: st.DataObject, entity: str, seed: int) -> None:
        record = self.any_of(random.Random(seed), entity)
        if record:
            for name, value in self.any_values(data, entity, 2).items():
                fresh = self.casebook.get(entity, str(record["id"]))
                if fresh:
                    self.attempt([Change.edit(entity, fresh, {name: value})])

    @rule(entity=st.sampled_from(list(ENTITIES)), seed=st.integers(0, 99))
    def delete(self, entity: str, seed: int) -> None:
        record = self.any_of(random.Random(seed), entity)
        if record:
            try:
                changes = self.casebook.deletion(entity, str(record["id"]))
            except Trouble:
                return
            self.attempt([*changes])

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        last = self.done.pop()
        self.undone.append(self.casebook.apply([change.reversed() for change in reversed(last)]))

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        last = self.undone.pop()
        self.done.append(self.casebook.apply([change.reversed() for change in reversed(last)]))

    @precondition(lambda self: self.done)
    @rule()
    def undo_and_redo_everything(self) -> None:
        end, steps = self.state(), len(self.done)
        while self.done:
            self.undo()
        for _ in range(steps):
            self.redo()
        assert self.state() == end

    @invariant()
    def summaries_are_as_made_anew(self) -> None:
        kept = summaries(self.casebook)
        with self.casebook.db.atomic():
            for table in SUMMARIES:
                self.casebook.db.execute(f"DELETE FROM {table}")
            for _ in derived.refresh_all(self.casebook.db):
                pass
        assert summaries(self.casebook) == kept

    @invariant()
    def problems_are_known(self) -> None:
        for entity in PAGES:
            query.numbers(self.casebook.db, entity.name, "has:problems")
        assert list(reviewing.miscounted(self.casebook, date.today())) == []

    def teardown(self) -> None:
        assert_as_made_anew(self.casebook)
        while self.done:
            self.undo()
        with Casebook.create(self.folder / f"{Anything.count}-start.temoin", None) as fresh:
            example.write(fresh)
            codes = {str(row["code"]) for row in fresh.find("attack")}
            sizes = {e: len(fresh.find(e)) for e in ENTITIES}
        assert {e: len(some) for e, some in self.state().items()} == sizes
        assert {str(row["code"]) for row in self.casebook.find("attack")} == codes
        assert_as_made_anew(self.casebook)
        self.casebook.close()


def test_anything_that_happens_can_be_undone(tmp_path: Path) -> None:
    Anything.folder = tmp_path

    class Run(Anything.TestCase):
        settings = settings(max_examples=4, stateful_step_count=15, deadline=None)

    Run("runTest").runTest()


def test_an_earlier_casebook_is_brought_up_to_date_with_progress_and_can_wait(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "earlier.temoin"
    with Casebook.create(path, None) as casebook:
        example.write(casebook)
        casebook.set_setting(derived.MADE, "1")
        casebook.db.execute("DELETE FROM place_text WHERE rowid = 1")  # an earlier version left it out
    heard: list[tuple[int, int]] = []

    def give_up(done: int, total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        Casebook.open(path, step=give_up)
    assert unlocking.is_behind(path)
    path.chmod(0o444)
    monkeypatch.setattr(os, "access", lambda *asked: asked[1] != os.W_OK)  # whoever is allowed all, too
    with Casebook.open(path) as casebook:
        assert casebook.db.read_only and derived.UNFOUND not in {found.message for found in check(casebook)}
    path.chmod(0o644)
    monkeypatch.undo()
    assert unlocking.open_once(path, [], "", tmp_path, lambda *told: heard.append(told)) == ""
    assert heard and heard[-1][0] == heard[-1][1] > 0
    assert not unlocking.is_behind(path)
