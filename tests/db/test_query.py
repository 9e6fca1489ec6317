"""Lists: the wanted records in the wanted order, found by words, and their totals."""

from __future__ import annotations

import unicodedata
from array import array
from collections.abc import Sequence

import pytest

from db.counting import add
from db.model.changes import Change
from db.model.entities import ENTITIES, PAGES
from db.model.entity import Entity
from db.model.fields import AnyLink, Link
from db.storage import query, stepping
from db.storage.casebook import Casebook
from db.storage.connection import privileged
from db.storage.rows import rows


def attacks(casebook: Casebook, count: int) -> list[str]:
    """Record attacks with dates that go down as their numbers go up, every third one without."""
    changes: list[Change] = []
    for number in range(count):
        date = None if number % 3 == 2 else f"2024-01-{28 - number % 28:02}"
        attack = Change.new("attack", {"title": f"Attack {number % 7} on Ouémbé", "date_edtf": date})
        tally = {
            "attack_id": attack.id,
            "measure": "killed",
            "low": number,
            "high": None if number % 2 else number + 1,
        }
        changes += [attack, Change.new("tally", tally)]
    casebook.load(changes)
    return [change.id for change in changes[::2]]


@pytest.mark.parametrize("entity", [entity.name for entity in PAGES])
def test_every_column_sorts_both_ways_and_loses_no_record(casebook: Casebook, entity: str) -> None:
    attacks(casebook, 20)
    casebook.load([Change.new("place", {"name": name}) for name in ("Ségou", "abla", "Zig", "Bla")])
    every = {n for (n,) in casebook.db.execute(f"SELECT n FROM {entity}")}
    for field in query.columns(ENTITIES[entity]):
        up = query.numbers(casebook.db, entity, sort=field.name)
        assert set(up) == every and len(up) == len(every), field.name
        assert list(query.numbers(casebook.db, entity, sort=field.name, descending=True)) == list(up)[::-1]


def test_names_sort_without_regard_to_capitals(casebook: Casebook) -> None:
    casebook.load([Change.new("place", {"name": name}) for name in ("Zig", "abla", "Bla")])
    assert list(query.numbers(casebook.db, "place", sort="name")) == [2, 3, 1]


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("sort", [f.name for f in query.columns(ENTITIES["attack"])])
def test_the_first_numbers_begin_the_whole_list(casebook: Casebook, sort: str, descending: bool) -> None:
    attacks(casebook, 40)
    field = ENTITIES["attack"].field[sort]
    first = query.first_numbers(casebook.db, "attack", sort, descending, 15)
    cheap = field.indexed and not isinstance(field, Link)
    assert first == (query.numbers(casebook.db, "attack", "", sort, descending)[:15] if cheap else array("q"))


@pytest.mark.parametrize("descending", ["DESC", "ASC"])
@pytest.mark.parametrize("entity", PAGES, ids=lambda entity: entity.name)
def test_the_first_numbers_never_sort_the_whole_table(
    casebook: Casebook, entity: Entity, descending: str
) -> None:
    for field in query.columns(entity):
        if field.indexed and not isinstance(field, AnyLink | Link):
            asked: list[str] = []
            casebook.db.conn.set_trace_callback(asked.append)
            query.first_numbers(casebook.db, entity.name, field.name, descending == "DESC")
            casebook.db.conn.set_trace_callback(None)
            plan = [row[3] for row in casebook.db.execute(f"EXPLAIN QUERY PLAN {asked[-1]}")]
            assert not any("TEMP B-TREE" in line for line in plan), (field.name, plan)


def test_many_hits_come_in_the_same_order_as_few(casebook: Casebook, monkeypatch: pytest.MonkeyPatch) -> None:
    attacks(casebook, 50)
    few = query.numbers(casebook.db, "attack", "ouembe 3", "date_edtf", True)
    monkeypatch.setattr(query, "FEW", 0)
    monkeypatch.setattr(stepping, "PIECE", 3)
    assert query.numbers(casebook.db, "attack", "ouembe 3", "date_edtf", True) == few
    assert len(few) == 7


def test_pieces_of_any_size_give_the_same(casebook: Casebook, monkeypatch: pytest.MonkeyPatch) -> None:
    attacks(casebook, 50)
    whole = query.numbers(casebook.db, "attack", "", "title")
    for size in (1, 2, 7, 1000):
        monkeypatch.setattr(stepping, "PIECE", size)
        assert query.numbers(casebook.db, "attack", "", "title") == whole


@pytest.mark.parametrize("descending", [True, False])
def test_attacks_of_a_code_are_those_of_all_in_their_order(casebook: Casebook, descending: bool) -> None:
    dates = [None, "2024-01-28", "2024-01", "2024", "2024-01-05/2024-02-03", "../2024-01-05", "2023-12-31/.."]
    kinds = ("village_attack", "ambush_road")
    made = [
        Change.new("attack", {"title": "a", "date_edtf": date, "attack_type": kind})
        for _ in range(2)
        for date in dates
        for kind in kinds
    ]
    casebook.load(made)
    every = query.numbers(casebook.db, "attack", "", "date_edtf", descending)
    for at, kind in enumerate(kinds):
        found = query.numbers(casebook.db, "attack", f"attack_type:{kind}", "date_edtf", descending)
        assert list(found) == [n for n in every if n % 2 == (at + 1) % 2]
        assert len(found) == 2 * len(dates)


@pytest.mark.parametrize("most", [9, 89_999_999, 90_000_000, 2**40])
def test_numbers_of_any_size_are_read(casebook: Casebook, most: int) -> None:
    wanted = [1, most, 7, most - 1]
    for some in (wanted, wanted * 3, [], [-5, most], [-5], [-5, 90_000_000]):
        listed = query.json_numbers(some)
        found = stepping.numbers_of(
            casebook.db, "SELECT value AS n FROM json_each(?)", (listed,), query.no_step
        )
        assert list(stepping.joined(found)) == some


def test_a_step_that_raises_ends_the_search(casebook: Casebook) -> None:
    attacks(casebook, 5)

    def enough(done: int, total: int = 0) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        query.numbers(casebook.db, "attack", "attack", step=enough)


def test_words_are_found_with_loose_accents_and_without(casebook: Casebook) -> None:
    attacks(casebook, 3)
    for words in ("Ouémbé", unicodedata.normalize("NFD", "Ouémbé"), "OUEMBE", "ouem"):
        assert len(query.numbers(casebook.db, "attack", words)) == 3, words


@pytest.mark.parametrize(
    ("name", "found_by"),
    [
        ("Sœur Æbba", ("soeur", "sœur", "SŒUR", "oeur", "aebba")),
        ("Sɛgu", ("segu", "sɛgu", "egu")),
        ("قَرْيَة الأهل", ("قرية", "قَرْيَة", "اهل", "الأهل", '"قرية الاهل"')),
    ],
)
def test_letters_that_are_not_typed_are_found_by_those_that_are(
    casebook: Casebook, name: str, found_by: Sequence[str]
) -> None:
    casebook.apply([Change.new("place", {"name": name})])
    for words in found_by:
        assert len(query.numbers(casebook.db, "place", words)) == 1, words
        assert '"' in words or casebook.suggest("place", words), words


def test_what_an_earlier_version_put_into_the_index_is_still_found(casebook: Casebook) -> None:
    casebook.apply([Change.new("place", {"name": "Sœur"})])
    casebook.db.execute("UPDATE place_text SET text = 'Sœur' WHERE rowid = 1")
    assert len(query.numbers(casebook.db, "place", "sœur")) == 1


def test_what_is_in_the_trash_is_in_no_list(casebook: Casebook) -> None:
    first, *_ = attacks(casebook, 4)
    casebook.apply(casebook.deletion("attack", first))
    for sort in ("", "title", "killed", "places"):
        assert len(query.numbers(casebook.db, "attack", "", sort)) == 3
        assert len(query.numbers(casebook.db, "attack", "attack", sort)) == 3
    assert len(query.first_numbers(casebook.db, "attack", "killed")) == 3


def test_totals_are_what_adding_one_by_one_gives(casebook: Casebook, monkeypatch: pytest.MonkeyPatch) -> None:
    attacks(casebook, 30)
    monkeypatch.setattr("db.storage.totals.SLICE", 7)
    for some in (None, array("q", [3]), array("q", range(1, 20)), array("q")):
        where = "" if some is None else f" AND attack_n IN ({','.join(map(str, some))})"
        kept = rows(casebook.db, "SELECT * FROM tally_summary WHERE counted" + where)
        assert casebook.totals(some).get(("killed", "")) == (add(kept) if kept else None)


def test_ids_come_in_the_order_of_the_numbers(casebook: Casebook, monkeypatch: pytest.MonkeyPatch) -> None:
    made = attacks(casebook, 9)
    monkeypatch.setattr(query, "PIECE", 2)
    assert query.ids(casebook.db, "attack", [9, 1, 5]) == [made[8], made[0], made[4]]


@pytest.mark.parametrize("entity", PAGES, ids=lambda entity: entity.name)
def test_a_page_of_some_columns_shows_what_a_page_of_all_shows(sample: Casebook, entity: Entity) -> None:
    links = [field.name for field in entity.fields if isinstance(field, Link) and field.to]
    some = query.numbers(sample.db, entity.name)
    whole = query.page(sample.db, entity.name, some, links)
    for field in query.columns(entity):
        shown = [field.name] if field.name in links else []
        part = query.page(sample.db, entity.name, some, shown, only=[field])
        for n in some:
            assert query.shown(field, part[n]) == query.shown(field, whole[n])
            assert part[n]["id"] == whole[n]["id"] and part[n].keys() <= whole[n].keys()


@pytest.mark.parametrize("gaps", [False, True])
def test_trash_and_numbers_that_no_record_has_are_not_listed(casebook: Casebook, gaps: bool) -> None:
    ids = attacks(casebook, 40)
    for id in (ids[0], ids[7], ids[39]):
        casebook.apply(casebook.deletion("attack", id))
    if gaps:
        with privileged(casebook.db):
            casebook.db.execute("PRAGMA foreign_keys = OFF")
            casebook.db.execute("DELETE FROM attack WHERE n IN (2, 20, 33)")
    there = {
        int(row["n"] or 0): str(row["title"])
        for row in rows(casebook.db, "SELECT n, title FROM attack WHERE deleted_at IS NULL")
    }
    assert len(there) == (34 if gaps else 37)
    newest_first = sorted(there, reverse=True)
    assert list(query.numbers(casebook.db, "attack")) == newest_first
    assert query.count(casebook.db, "attack") == len(there)
    draft = [n for n in newest_first if there[n].startswith("Attack 3")]
    assert list(query.numbers(casebook.db, "attack", "attack 3")) == draft
    assert list(query.numbers(casebook.db, "attack", "status:draft")) == newest_first
    for text in ("-title:3", "-title:3 status:draft", "-status:approved -title:3", "place:empty -title:3"):
        assert list(query.numbers(casebook.db, "attack", text)) == [
            n for n in newest_first if n not in draft
        ], text
