"""The casebook: what is saved is saved whole, what is wrong is refused in words, all can be undone."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.model import ids as ids_module
from db.model.changes import Change, new_id
from db.model.entities import ENTITIES
from db.model.fields import AnyLink, Record, Text, Value
from db.storage import derived, reserve
from db.storage.casebook import Casebook, Refused, Stale
from db.storage.check import check
from db.storage.reserve import Reserve
from db.storage.rows import rows
from db.storage.trouble import InUse, NotACasebook, Trouble, WrongPassphrase
from tests.conftest import CHEAP

FIGURE = {"as_reported": "24", "qualifier": "exact", "low": 24, "best": 24, "high": 24}
TABLES = (*ENTITIES, "attack_summary", "tally_summary", "change", "change_shape", "author", "setting")


def everything(casebook: Casebook, tables: Sequence[str] = TABLES) -> dict[str, list[Record]]:
    """Return all rows of the casebook, to see that nothing was written."""
    return {table: rows(casebook.db, f"SELECT * FROM {table} ORDER BY 1, 2") for table in tables}


def saved(casebook: Casebook, entity: str, /, **values: Value) -> Record:
    """Save one new record and return it with all its columns."""
    (first, *_) = casebook.apply([Change.new(entity, values)])
    record = casebook.get(entity, first.id)
    assert record is not None
    return record


def edited(casebook: Casebook, entity: str, id: object, **values: Value) -> list[Change]:
    """Save an edit of a record and return what was written."""
    record = casebook.get(entity, str(id))
    assert record is not None
    change = Change.edit(entity, record, values)
    assert change is not None
    return casebook.apply([change])


def refused(casebook: Casebook, *changes: Change | None) -> str:
    """Return the sentences with which changes are refused; nothing of them is written."""
    before = everything(casebook)
    with pytest.raises(Refused) as raised:
        casebook.apply([change for change in changes if change])
    assert everything(casebook) == before
    assert raised.value.problems
    assert not casebook.db.conn.in_transaction
    return str(raised.value)


# Opening


def test_an_encrypted_casebook_opens_with_passphrase_and_recovery_code_only(tmp_path: Path) -> None:
    path = tmp_path / "a.temoin"
    with Casebook.create(path, "correct horse", author="A.", kdf=CHEAP) as casebook:
        assert casebook.encrypted
        recovery = casebook.recovery_code
        assert recovery
        place = saved(casebook, "place", name="Kalala")
    assert b"Kalala" not in path.read_bytes()
    for words, code in (("correct horse", ""), ("", recovery)):
        with Casebook.open(path, words or None, recovery=code, kdfs=(CHEAP,)) as casebook:
            assert casebook.get("place", str(place["id"])) == place
    for wrong in ("battery staple", None):
        with pytest.raises(WrongPassphrase):
            Casebook.open(path, wrong, kdfs=(CHEAP,))
    with pytest.raises(Trouble):
        Casebook.open(path, recovery="AAAA-BBBB")
    with Casebook.open(path, "correct horse", kdfs=(CHEAP,)):
        pass  # what failed before left no lock behind


def test_an_unencrypted_casebook_opens_without_passphrase_only(tmp_path: Path) -> None:
    path = tmp_path / "a.temoin"
    with Casebook.create(path, None) as casebook:
        assert not casebook.encrypted
        assert casebook.recovery_code is None
    with pytest.raises(NotACasebook):
        Casebook.open(path, "words", kdfs=(CHEAP,))
    Casebook.open(path).close()


def test_one_program_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "a.temoin"
    with Casebook.create(path, None):
        with pytest.raises(InUse):
            Casebook.open(path)
        with pytest.raises(InUse):
            Casebook.create(path, None)
    with pytest.raises(Trouble, match="exists already"):
        Casebook.create(path, None)
    Casebook.open(path).close()


def test_a_casebook_that_cannot_be_made_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*args: object) -> None:
        raise RuntimeError("half-way")

    with monkeypatch.context() as patched:
        patched.setattr("db.storage.casebook.Casebook._introduce", broken)
        with pytest.raises(RuntimeError):
            Casebook.create(tmp_path / "a.temoin", None)
    assert list(tmp_path.iterdir()) == []


def test_another_connection_reads_what_was_saved(casebook: Casebook) -> None:
    place = saved(casebook, "place", name="Kalala")
    other = casebook.another()
    assert other.get("place", str(place["id"])) == place
    other.close()
    saved(casebook, "place", name="Boura")


# Saving


def test_a_change_that_fails_takes_the_others_with_it(casebook: Casebook) -> None:
    good = [Change.new("place", {"name": f"Place {n}"}) for n in range(5)]
    bad = Change.new("place", {"name": None})
    assert "empty" in refused(casebook, *good[:3], bad, *good[3:])
    casebook.apply(good)
    assert len(casebook.find("place")) == 5


def test_an_error_of_the_program_writes_nothing(casebook: Casebook, monkeypatch: pytest.MonkeyPatch) -> None:
    before = everything(casebook)

    def broken(*args: object) -> None:
        raise RuntimeError("a bug")

    with monkeypatch.context() as patched:
        patched.setattr("db.storage.refusing.rules", broken)
        with pytest.raises(RuntimeError):
            casebook.apply([Change.new("place", {"name": "Kalala"})])
    assert everything(casebook) == before
    saved(casebook, "place", name="Kalala")


def test_nothing_to_save_writes_nothing(casebook: Casebook) -> None:
    place = saved(casebook, "place", name="Kalala")
    before = everything(casebook)
    assert Change.edit("place", place, {"name": "Kalala", "lat": None}) is None
    assert casebook.apply([]) == []
    assert casebook.apply([Change("place", str(place["id"]), {}, {})]) == []
    assert everything(casebook) == before


def test_a_new_record_gets_defaults_code_bounds_and_unit(casebook: Casebook) -> None:
    attack = saved(casebook, "attack", date_edtf="2024-01/2024-02")
    assert (attack["workflow"], attack["sensitivity"]) == ("draft", 1)
    assert (attack["date_min"], attack["date_max"]) == ("2024-01-01", "2024-02-29")
    assert attack["code"] == "MLI-2024-0001"
    tally = saved(casebook, "tally", attack_id=attack["id"], measure="homes_burned")
    assert tally["unit"] == "building"
    edited(casebook, "tally", tally["id"], measure="killed")
    edited(casebook, "attack", attack["id"], date_edtf="2024-03-01")
    tree = casebook.tree(str(attack["id"]))
    assert tree and tree.parts["tally"][0]["unit"] == "person"
    assert (tree.attack["date_min"], tree.attack["date_max"]) == ("2024-03-01", "2024-03-01")
    edited(casebook, "attack", attack["id"], date_edtf=None)
    tree = casebook.tree(str(attack["id"]))
    assert tree and tree.attack["date_min"] is tree.attack["date_max"] is None


def test_who_adopted_a_number_and_when_is_noted(casebook: Casebook) -> None:
    attack = saved(casebook, "attack")
    tally = saved(casebook, "tally", attack_id=attack["id"], measure="killed")
    assert tally["adopted_by"] is tally["adopted_at"] is None
    written = edited(casebook, "tally", tally["id"], low=3, best=3, high=3, rule="manual", rationale="…")
    assert written[0].after["adopted_by"] == "tester"
    casebook.apply([change.reversed() for change in written])
    assert casebook.get("tally", str(tally["id"])) == tally
    comment = saved(casebook, "comment", entity="attack", entity_id=attack["id"], text="Sure?")
    assert comment["by"] == "tester" and comment["at"]


def test_codes_are_never_given_twice(casebook: Casebook) -> None:
    casebook.set_setting("country", "BFA")
    first = saved(casebook, "attack", date_edtf="2024-01-06")
    saved(casebook, "attack", date_edtf="2024-01-06", code="bfa-2024-0003")
    casebook.apply(casebook.deletion("attack", str(first["id"])))
    codes = [saved(casebook, "attack", date_edtf="2024")["code"] for _ in range(3)]
    assert [first["code"], *codes] == ["BFA-2024-0001", "BFA-2024-0002", "BFA-2024-0004", "BFA-2024-0005"]
    assert saved(casebook, "attack", date_edtf="2023")["code"] == "BFA-2023-0001"
    last = saved(casebook, "victim")
    assert last["code"] == "V-00001"
    casebook.apply(casebook.deletion("victim", str(last["id"])))
    assert saved(casebook, "victim")["code"] == "V-00002"


def test_values_are_kept_in_the_types_of_their_columns(casebook: Casebook) -> None:
    place = saved(casebook, "place", name="Kalala", lat=13, lon=-0.0)
    assert (place["lat"], repr(place["lon"])) == (13.0, "0.0")
    attack = saved(casebook, "attack")
    spot = saved(casebook, "attack_place", attack_id=attack["id"], place_id=place["id"], is_primary=True)
    assert repr(spot["is_primary"]) == "1"
    assert check(casebook) == []


@pytest.mark.parametrize(
    "values",
    [
        {"name": "Kalala", "lat": float("nan"), "lon": 1.0},
        {"name": "Kalala", "lat": float("inf"), "lon": 1.0},
        {"name": "Kalala", "lat": "13", "lon": 1.0},
        {"name": "Kalala", "lat": 91.0, "lon": 1.0},
        {"name": "Kalala", "geonames_id": 2**70},
        {"name": "Kalala", "geonames_id": "7"},
        {"name": "Kalala", "geonames_id": 1.5},
        {"name": 7},
        {"name": "half a character \ud800"},
        {"name": "NUL \0"},
        {"name": "   "},
        {"name": "Kalala", "country": "Mali"},
        {"name": "Kalala", "place_type": "no such code"},
        {"name": "Kalala", "missing": "no JSON"},
        {"name": "Kalala", "missing": '{"lat": "no such reason"}'},
    ],
    ids=str,
)
def test_what_does_not_fit_is_refused_in_words(casebook: Casebook, values: Record) -> None:
    said = refused(casebook, Change.new("place", values))
    assert said.endswith(".") and "constraint" not in said.lower(), said
    place = saved(casebook, "place", name="Ogota")
    refused(casebook, Change.edit("place", place, values))


def test_a_column_that_is_none_never_reaches_sql(casebook: Casebook) -> None:
    place = saved(casebook, "place", name="Kalala")
    for name in ("weather", "name = 'x' --", "n", "id"):
        with pytest.raises(KeyError):
            casebook.apply([Change.new("place", {"name": "x", name: 1})])
        with pytest.raises(KeyError):
            casebook.apply([Change("place", str(place["id"]), {name: place.get(name)}, {name: 1})])
    with pytest.raises(KeyError):
        casebook.find("place", **{"n = 1 --": 1})


def test_a_record_that_changed_meanwhile_is_stale(casebook: Casebook) -> None:
    place = saved(casebook, "place", name="Kalala")
    edited(casebook, "place", place["id"], name="Kalala I")
    before = everything(casebook)
    with pytest.raises(Stale):
        casebook.apply([Change.new("place", {"name": "x"}), Change.edit("place", place, {"name": "II"})])  # type: ignore[list-item]  # edit gives a change here
    with pytest.raises(Stale):
        casebook.apply([Change("place", new_id(), {"name": "x"}, {"name": "y"})])
    assert everything(casebook) == before
    edited(casebook, "place", place["id"], name_local="another field is no conflict")


def test_an_id_is_given_once(casebook: Casebook) -> None:
    place = saved(casebook, "place", name="Kalala")
    assert "already" in refused(casebook, Change.new("place", {"name": "x"}, id=str(place["id"])))


# What is refused


@pytest.fixture
def attack(casebook: Casebook) -> Record:
    return saved(casebook, "attack", title="An attack", date_edtf="2024-01-06")


def test_a_figure_needs_source_and_words(casebook: Casebook, attack: Record) -> None:
    tally = saved(casebook, "tally", attack_id=attack["id"], measure="killed")
    source = saved(casebook, "source", source_kind="ngo")
    said = refused(casebook, Change.new("figure", FIGURE | {"tally_id": tally["id"]}))
    assert said == "Choose the source that gives this figure."
    full = FIGURE | {"tally_id": tally["id"], "source_id": source["id"]}
    assert "words of the source" in refused(casebook, Change.new("figure", full | {"as_reported": None}))
    casebook.apply([Change.new("figure", full)])


def test_numbers_stand_in_order(casebook: Casebook, attack: Record) -> None:
    given = {"attack_id": attack["id"], "measure": "killed"}
    assert "40" in refused(casebook, Change.new("tally", given | {"low": 40, "best": 24}))
    assert "24" in refused(casebook, Change.new("tally", given | {"best": 40, "high": 24}))
    refused(casebook, Change.new("tally", given | {"low": 40, "high": 24}))
    refused(casebook, Change.new("tally", given | {"low": -1}))
    tally = saved(casebook, "tally", **given, low=1, best=2, high=3)
    refused(casebook, Change.edit("tally", tally, {"low": 40}))


def test_no_attack_is_linked_to_itself(casebook: Casebook, attack: Record) -> None:
    link = {"from_id": attack["id"], "to_id": attack["id"], "link_type": "same_cycle"}
    assert "linked to itself" in refused(casebook, Change.new("attack_link", link))
    assert "own duplicate" in refused(
        casebook, Change.edit("attack", attack, {"duplicate_of_id": attack["id"]})
    )


def test_no_attack_answers_a_later_one(casebook: Casebook, attack: Record) -> None:
    later = saved(casebook, "attack", title="Later", date_edtf="2024-02-01")
    link = {"from_id": attack["id"], "to_id": later["id"], "link_type": "retaliation_for"}
    assert "cannot answer" in refused(casebook, Change.new("attack_link", link))


def test_no_attack_is_part_of_itself_through_others(casebook: Casebook, attack: Record) -> None:
    ids = [attack["id"]] + [saved(casebook, "attack", title=f"{n}")["id"] for n in range(3)]
    for part, whole in pairwise(ids):
        saved(casebook, "attack_link", from_id=part, to_id=whole, link_type="part_of")
    link = {"from_id": ids[-1], "to_id": ids[0], "link_type": "part_of"}
    assert "part of each other" in refused(casebook, Change.new("attack_link", link))


def test_an_abduction_is_of_a_group_or_of_a_person(casebook: Casebook, attack: Record) -> None:
    tally = saved(casebook, "tally", attack_id=attack["id"], measure="abducted", low=24, best=24, high=24)
    victim = saved(casebook, "victim", name="A. C.")
    harm = saved(casebook, "harm", attack_id=attack["id"], victim_id=victim["id"], tally_id=tally["id"])
    both = {"attack_id": attack["id"], "tally_id": tally["id"], "harm_id": harm["id"]}
    assert "keep the one" in refused(casebook, Change.new("abduction", both))
    assert "who was taken" in refused(casebook, Change.new("abduction", {"attack_id": attack["id"]}))
    taken = saved(casebook, "abduction", attack_id=attack["id"], tally_id=tally["id"])
    part = saved(
        casebook, "tally", attack_id=attack["id"], measure="abducted", low=13, best=13, high=13,
        parent_tally_id=tally["id"], part_role="partition",
    )  # fmt: skip
    more = {"parent_tally_id": tally["id"], "part_role": "partition", "low": 12, "best": 12, "high": 12}
    said = refused(casebook, Change.new("tally", {"attack_id": attack["id"], "measure": "abducted"} | more))
    assert "13 + 12" in said and "24 were taken" in said
    event = {"abduction_id": taken["id"], "event_type": "released", "outcome_tally_id": part["id"]}
    assert "before they were taken" in refused(
        casebook, Change.new("custody_event", event | {"date_edtf": "2024-01-05"})
    )


def test_a_citation_of_any_record_is_looked_at(casebook: Casebook) -> None:
    victim = saved(casebook, "victim", name="A. C.")
    source = saved(casebook, "source", source_kind="ngo")
    given = {"entity": "victim", "entity_id": victim["id"], "source_id": source["id"]}
    assert "in the list stance" in refused(casebook, Change.new("citation", given | {"stance": "perhaps"}))
    casebook.apply([Change.new("citation", given)])


def test_a_draft_attack_is_kept_and_an_unfinished_one_not_submitted(casebook: Casebook) -> None:
    attack = saved(casebook, "attack")
    said = refused(casebook, Change.edit("attack", attack, {"workflow": "submitted"}))
    assert "title" in said and "date" in said and "place" in said
    place = saved(casebook, "place", name="Kalala")
    spot = saved(casebook, "attack_place", attack_id=attack["id"], place_id=place["id"])
    edited(casebook, "attack", attack["id"], title="T", date_edtf="2024-01-06", workflow="submitted")
    assert "Add at least one place" in refused(casebook, *casebook.deletion("attack_place", str(spot["id"])))


def test_refusals_are_translated(casebook: Casebook) -> None:
    with pytest.raises(Refused) as raised:
        casebook.apply([Change.new("place", {"name": None})])
    assert raised.value.text(str.upper) == str(raised.value).upper()


# Links


def test_a_link_leads_to_a_living_record_of_its_kind(casebook: Casebook, attack: Record) -> None:
    place = saved(casebook, "place", name="Kalala")
    for id in (new_id(), attack["id"]):
        spot = Change.new("attack_place", {"attack_id": attack["id"], "place_id": id})
        assert "not in the casebook" in refused(casebook, spot)
    source = saved(casebook, "source", source_kind="ngo")
    for entity, id in (("place", attack["id"]), ("no such kind", attack["id"]), ("attack", new_id())):
        given = {"entity": entity, "entity_id": id, "source_id": source["id"]}
        refused(casebook, Change.new("citation", given))
    casebook.apply(casebook.deletion("place", str(place["id"])))
    refused(casebook, Change.new("attack_place", {"attack_id": attack["id"], "place_id": place["id"]}))


def test_what_others_point_at_does_not_go_to_the_trash(casebook: Casebook, attack: Record) -> None:
    place = saved(casebook, "place", name="Kalala")
    saved(casebook, "attack_place", attack_id=attack["id"], place_id=place["id"])
    with pytest.raises(Trouble, match="Kalala is still used by Place of the attack Kalala"):
        casebook.deletion("place", str(place["id"]))
    stamp = {"deleted_at": "2024-05-08T14:32:07Z"}
    assert "still points" in refused(casebook, Change("place", str(place["id"]), {"deleted_at": None}, stamp))
    assert casebook.deletion("place", new_id()) == []


def test_an_attack_goes_to_the_trash_with_all_its_parts_and_comes_back(sample: Casebook) -> None:
    first = sample.find("attack")[0]
    for link in sample.find("attack_link"):
        sample.apply(sample.deletion("attack_link", str(link["id"])))
    before = everything(sample, tuple(ENTITIES))
    derived_before = everything(sample, ("attack_summary", "tally_summary"))
    written = sample.apply(sample.deletion("attack", str(first["id"])))
    assert {c.entity for c in written} >= {"attack", "attack_place", "tally", "figure", "abduction"}
    assert not any(row["attack_id"] == first["id"] for row in sample.find("tally"))
    assert check(sample) == []
    assert sample.deletion("attack", str(first["id"])) == []
    sample.apply([change.reversed() for change in reversed(written)])
    assert everything(sample, tuple(ENTITIES)) == before
    assert everything(sample, ("attack_summary", "tally_summary")) == derived_before
    assert check(sample) == []


def test_what_belongs_to_any_record_goes_with_it(casebook: Casebook) -> None:
    one, two = (saved(casebook, "victim", name="A. C.") for _ in range(2))
    saved(casebook, "comment", entity="victim", entity_id=one["id"], text="Sure?")
    pair = {"entity": "victim", "entity_id": two["id"], "other_id": one["id"], "score": 0.9}
    saved(casebook, "duplicate_candidate", **pair)
    written = casebook.apply(casebook.deletion("victim", str(one["id"])))
    assert sorted(c.entity for c in written) == ["comment", "duplicate_candidate", "victim"]
    assert check(casebook) == []


# Undo


def test_every_change_can_be_taken_back(sample: Casebook) -> None:
    """An edit of a record of every kind in the example is undone exactly, and redone exactly."""
    for entity in ENTITIES:
        for record in sample.find(entity)[:2]:
            texts = {f.name: "changed" for f in ENTITIES[entity].fields if type(f) is Text and not f.computed}
            change = Change.edit(entity, record, texts)
            if change is None:
                continue
            written = sample.apply([change])
            after = sample.get(entity, str(record["id"]))
            back = sample.apply([c.reversed() for c in reversed(written)])
            assert sample.get(entity, str(record["id"])) == record
            sample.apply([c.reversed() for c in reversed(back)])
            assert sample.get(entity, str(record["id"])) == after
            assert sample.apply([c.reversed() for c in reversed(written)])
    assert check(sample) == []


def test_a_new_record_undone_goes_to_the_trash_and_comes_back_with_its_code(casebook: Casebook) -> None:
    written = casebook.apply([Change.new("attack", {"title": "x"})])
    back = casebook.apply([change.reversed() for change in written])
    assert casebook.find("attack") == []
    casebook.apply([change.reversed() for change in back])
    assert [row["code"] for row in casebook.find("attack")] == [written[0].after["code"]]


# Beside the records


def test_room_is_kept_again_after_a_disk_was_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int, start: int, size: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    room, plenty = Reserve(tmp_path / "c.temoin"), os.posix_fallocate
    monkeypatch.setattr(os, "posix_fallocate", full)
    room.keep()
    assert not room.path.exists() and not room.give_up()
    room.path.touch()  # left by a disk that filled up while it was taken
    room.keep()
    assert not room.path.exists()
    room.path.write_bytes(b"x")
    assert not room.give_up() and not room.path.exists()
    monkeypatch.setattr(os, "posix_fallocate", plenty)
    room.path.touch()
    room.take_again()
    assert room.path.stat().st_size == reserve.SIZE and room.give_up() and not room.path.exists()


def test_drafts_are_kept_until_they_are_dropped(casebook: Casebook) -> None:
    casebook.keep_draft("a", "attack", None, {"title": "Été 😀 \u202e"})
    casebook.keep_draft("b", "place", "x", {})
    casebook.keep_draft("a", "attack", None, {"title": "second"})
    assert {d["key"]: d["data"] for d in casebook.drafts()} == {"a": '{"title": "second"}', "b": "{}"}
    assert casebook.drafts()[0]["author"] == "tester"
    casebook.drop_draft("a")
    casebook.drop_draft("none")
    assert [d["key"] for d in casebook.drafts()] == ["b"]


def test_settings_travel_with_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.temoin"
    with Casebook.create(path, None) as casebook:
        assert casebook.setting("country") is None
        casebook.set_setting("country", "MLI")
        casebook.set_setting("country", "NER")
    with Casebook.open(path) as casebook:
        assert casebook.setting("country") == "NER"


def test_ids_are_uuids_in_the_order_of_making(monkeypatch: pytest.MonkeyPatch) -> None:
    ids = [new_id() for _ in range(5000)]
    assert ids == sorted(ids) and len(set(ids)) == len(ids)
    assert all(id[14] == "7" and id[19] in "89ab" and len(id) == 36 for id in ids)
    assert abs(int(ids[0].replace("-", "")[:12], 16) / 1000 - time.time()) < 60
    monkeypatch.setattr(ids_module.time, "time_ns", lambda: 0)
    assert new_id() > ids[-1], "a clock that was set back"


def test_records_are_suggested_by_any_of_their_words(casebook: Casebook) -> None:
    for name in ("Ouémbé", "Boura", "Ogota"):
        saved(casebook, "place", name=name, adm1_name="Mopti")
    saved(casebook, "contact", real_name="Moussa X.")
    saved(casebook, "contact", real_name="Awa Y.")
    assert [title for _, title, _ in casebook.suggest("place", "ouem")] == ["Ouémbé · Mopti"]
    assert [title for _, title, _ in casebook.suggest("place", "mopti", 2)] == [
        "Ogota · Mopti",
        "Boura · Mopti",
    ]
    assert [title for _, title, _ in casebook.suggest("contact", "mous")] == ["Moussa X."]
    assert len(casebook.suggest("contact", "")) == 2


# Anything that can be typed


HOSTILE = (
    "'; DROP TABLE attack; --",
    'quote " and \\ and % and _',
    "😀👩‍👩‍👧 \U0001f1f2\U0001f1f1",
    "\u202eright to left\u202c عربي ߒߞߏ 𞤆𞤵𞤤𞤢𞤪",
    "line\nbreaks\r\nand\ttabs",
    "=1+1",
    "{code} {0} %s",
    "x" * 10_000,
    "é" * 10_000,
)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text)[:20])
def test_any_text_stands_in_any_field_of_any_record(sample: Casebook, text: str) -> None:
    expected: dict[str, Record] = {}
    changes: list[Change] = []
    for entity, described in ENTITIES.items():
        names = [f.name for f in described.fields if isinstance(f, Text) and type(f).__name__ != "Country"]
        names = [name for name in names if name not in ("entity", "sha256")]
        for record in sample.find(entity)[:1]:
            change = Change.edit(entity, record, dict.fromkeys(names, text))
            missing = Change.edit(entity, record, dict.fromkeys(names, text) | {"missing": None})
            if change and missing:
                changes.append(missing)
                expected[str(record["id"])] = missing.after
    written = sample.apply(changes)
    assert len(changes) > 10
    for change in written:
        record = sample.get(change.entity, change.id)
        assert record
        assert all(record[name] == value for name, value in expected.get(change.id, {}).items())
        assert sample.title(change.entity, change.id)
    assert check(sample) == []
    derived.rebuild(sample.db)
    assert check(sample) == []


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(max_size=30))
def test_any_words_can_be_looked_for(sample: Casebook, words: str) -> None:
    for entity in ("place", "contact", "tally"):
        sample.suggest(entity, words)


def test_every_kind_of_link_to_any_record_is_described() -> None:
    kinds = {entity: [f.name for f in d.links if isinstance(f, AnyLink)] for entity, d in ENTITIES.items()}
    assert {entity for entity, names in kinds.items() if names} == {
        "citation", "attachment_link", "comment", "waived_warning", "duplicate_candidate",
    }  # fmt: skip


# Loading


def test_records_loaded_in_any_order_are_as_good_as_saved_ones(casebook: Casebook) -> None:
    attack, place = Change.new("attack", {"title": "x"}), Change.new("place", {"name": "Kalala"})
    spot = Change.new("attack_place", {"attack_id": attack.id, "place_id": place.id})
    tally = Change.new(
        "tally", {"attack_id": attack.id, "measure": "abducted", "low": 2, "best": 2, "high": 2}
    )
    taken = Change.new("abduction", {"attack_id": attack.id, "tally_id": tally.id})
    event = Change.new("custody_event", {"abduction_id": taken.id, "event_type": "released"})
    with casebook.loading() as take:
        take([spot])
        take([event, taken])
        take([tally, attack, place])
    record = casebook.get("abduction", taken.id)
    assert record and record["current_status"] == "released"
    assert check(casebook) == []
    with casebook.loading() as take:  # more parts of an attack that is there already
        take(
            [
                Change.new(
                    "tally", {"attack_id": attack.id, "measure": "killed", "low": 3, "best": 3, "high": 3}
                )
            ]
        )
    assert rows(casebook.db, "SELECT killed_best AS k FROM attack_summary")[0]["k"] == 3
    assert check(casebook) == []


def test_loading_what_leads_nowhere_loads_nothing(casebook: Casebook) -> None:
    before = everything(casebook)
    lost = Change.new("attack_place", {"attack_id": new_id(), "place_id": new_id()})
    with pytest.raises(Refused):
        casebook.load([Change.new("place", {"name": "Kalala"}), lost])
    assert everything(casebook) == before
