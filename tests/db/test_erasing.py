"""Emptying the trash: no word remains, the history still verifies, and nothing comes back by a side door."""

from __future__ import annotations

import hashlib
import itertools

import pytest

from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import Record
from db.storage import discarded, erasing, states
from db.storage.casebook import Casebook
from db.storage.check import check
from db.storage.rows import rows
from db.storage.trouble import Trouble
from db.storage.waiting import TEXTS
from tests.db.rich import Rich

MARK = "zqxmark"


def marks(casebook: Casebook) -> int:
    """Count how often the marked word stands in the file, written anyhow."""
    return casebook.path.read_bytes().lower().count(MARK.encode())


def trash(casebook: Casebook) -> list[str]:
    return [id for deletion in discarded.contents(casebook.db) for id in deletion.ids]


def test_no_word_of_an_erased_victim_remains(sample: Casebook) -> None:
    made = sample.apply(
        [Change.new("victim", {"name": f"{MARK} Diallo", "sex": "m", "identifying_marks": MARK * 900})]
    )[0]
    sample.apply([Change(made.entity, made.id, {"occupation": None}, {"occupation": "farmer"})])
    sample.keep_draft(f"victim:{made.id}", "victim", made.id, {"new": False, "values": {"name": MARK}})
    sample.keep_draft("harm:x", "harm", "x", {"new": True, "preset": {"victim_id": made.id}, "note": MARK})
    sample.keep_draft("place:y", "place", "y", {"new": True})
    sample.apply(sample.deletion("victim", made.id))
    assert marks(sample) > 0
    assert erasing.erase(sample, [made.id]) == 1
    assert marks(sample) == 0
    assert check(sample) == []
    assert [draft["key"] for draft in sample.drafts()] == ["place:y"]
    kept = sample.get("victim", made.id)
    assert kept and kept["deleted_at"]
    assert {name for name, value in kept.items() if value is not None} == {
        "n",
        "id",
        "sensitivity",
        "deleted_at",
    }


def test_a_record_of_every_kind_can_be_erased(casebook: Casebook) -> None:
    """Every field of every kind filled with marked words: all tables take their emptied row."""
    rich = Rich(itertools.repeat(f"{MARK} 1"))
    casebook.load(rich_records(rich))
    everything = [str(row["id"]) for name in ENTITIES for row in casebook.find(name)]
    kinds = {name for name in ENTITIES if casebook.find(name)}
    assert kinds >= {"attack", "victim", "abduction", "source", "contact", "attachment", "comment"}
    with casebook.db.atomic():
        casebook.db.execute(
            "INSERT INTO attachment_chunk SELECT sha256, 1, ? FROM attachment", (MARK.encode(),)
        )
    going = [
        Change(name, str(row["id"]), {"deleted_at": None}, {"deleted_at": "2024-05-08T14:32:07Z"})
        for name in ENTITIES
        for row in casebook.find(name)
    ]
    casebook.apply(going)
    assert marks(casebook) > 0
    assert erasing.erase(casebook, everything) == len(everything)
    assert marks(casebook) == 0
    assert check(casebook) == []
    assert discarded.contents(casebook.db) == []
    assert casebook.db.execute("SELECT count(*) FROM attachment_chunk").fetchone() == (0,)
    for entity in TEXTS:
        assert casebook.db.execute(f"SELECT count(*) FROM {entity}_text").fetchone() == (0,)


def rich_records(rich: Rich) -> list[Change]:
    """A record of every kind, the parts hanging together."""
    place, source, contact = rich.add("place"), rich.add("source"), rich.add("contact")
    attack, other, actor, victim = (
        rich.add("attack"),
        rich.add("attack"),
        rich.add("actor"),
        rich.add("victim"),
    )
    tally = rich.add("tally", attack_id=attack, part_role=None, low=1, best=2, high=3)
    harm = rich.add("harm", attack_id=attack, victim_id=victim, tally_id=tally, age_low=1, age_high=2)
    abduction = rich.add("abduction", attack_id=attack, harm_id=harm)
    attachment = rich.add("attachment")
    about = {"entity": "attack", "entity_id": attack}
    rich.add("attack_place", attack_id=attack, place_id=place)
    rich.add("involvement", attack_id=attack, actor_id=actor)
    rich.add("figure", tally_id=tally, source_id=source, low=1, best=2, high=3)
    rich.add("custody_event", abduction_id=abduction)
    rich.add("citation", source_id=source, **about)
    rich.add("attack_link", from_id=attack, to_id=other)
    rich.add("cycle_attack", attack_id=attack, cycle_id=rich.add("cycle"))
    rich.add("legal_qualification", attack_id=attack)
    rich.add("attachment_link", attachment_id=attachment, **about)
    rich.add("custody_log", attachment_id=attachment)
    rich.add("comment", **about)
    rich.add("waived_warning", **about)
    rich.add("duplicate_candidate", entity="attack", entity_id=attack, other_id=other)
    assert contact and {change.entity for change in rich.changes} == set(ENTITIES)
    return rich.changes


def test_what_lives_is_left_alone(sample: Casebook) -> None:
    before = marks_of_history(sample)
    living = [str(row["id"]) for row in sample.find("victim") + sample.find("attack")]
    assert erasing.erase(sample, living) == 0
    assert marks_of_history(sample) == before


def marks_of_history(casebook: Casebook) -> list[dict[str, object]]:
    return [dict(row) for row in rows(casebook.db, 'SELECT n, seed, seals, "values" FROM change ORDER BY n')]


def test_giving_up_erases_nothing(sample: Casebook) -> None:
    attack = str(sample.find("attack")[0]["id"])
    for link in sample.find("attack_link"):
        sample.apply(sample.deletion("attack_link", str(link["id"])))
    sample.apply(sample.deletion("attack", attack))
    before = sample.get("attack", attack), marks_of_history(sample)

    def stop(done: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        erasing.erase(sample, [attack], stop)
    assert (sample.get("attack", attack), marks_of_history(sample)) == before


def test_a_file_shared_with_a_living_record_stays(casebook: Casebook) -> None:
    sha256 = hashlib.sha256(b"\0").hexdigest()
    one, two = (
        Change.new("attachment", {"original_name": name, "sha256": sha256, "size": 1}) for name in "xy"
    )
    with casebook.db.atomic():
        casebook.db.execute("INSERT INTO attachment_chunk VALUES (?, 1, x'00')", (sha256,))
    casebook.apply([one, two])
    for change, left in ((one, 1), (two, 0)):
        casebook.apply(casebook.deletion("attachment", change.id))
        erasing.erase(casebook, [change.id])
        assert casebook.db.execute("SELECT count(*) FROM attachment_chunk").fetchone() == (left,)


# The trash


def test_the_trash_tells_actions_with_their_parts(sample: Casebook) -> None:
    for link in sample.find("attack_link"):
        sample.apply(sample.deletion("attack_link", str(link["id"])))
    attack = sample.find("attack")[0]
    sample.apply(sample.deletion("attack", str(attack["id"])))
    newest, oldest = discarded.contents(sample.db)
    assert newest.heads == (("attack", attack["id"]),)
    assert newest.titles == ("MLI-2024-0001 · Dozo attack on Kalala",)
    assert newest.parts == len(newest.records) - 1 > 10
    assert newest.author == "tester"
    assert [entity for entity, _ in oldest.heads] == ["attack_link"]


def test_a_deletion_comes_back_as_a_whole(sample: Casebook) -> None:
    before = sample.totals()
    for link in sample.find("attack_link"):
        sample.apply(sample.deletion("attack_link", str(link["id"])))
    sample.apply(sample.deletion("attack", str(sample.find("attack")[0]["id"])))
    newest, oldest = discarded.contents(sample.db)
    with pytest.raises(Trouble, match="which is in the trash too: restore that first"):
        discarded.restoration(sample.db, oldest.records)
    sample.apply(discarded.restoration(sample.db, newest.records))
    sample.apply(discarded.restoration(sample.db, oldest.records))
    assert sample.totals() == before
    assert discarded.contents(sample.db) == []
    assert check(sample) == []


def test_what_was_erased_does_not_come_back(sample: Casebook) -> None:
    victim = sample.apply([Change.new("victim", {"name": "Ali"})])[0].id
    tally = sample.find("tally", measure="killed")[0]
    values = {"victim_id": victim, "attack_id": tally["attack_id"], "tally_id": tally["id"]}
    harm = sample.apply([Change.new("harm", values)])[0].id
    sample.apply(sample.deletion("harm", harm))
    sample.apply(sample.deletion("victim", victim))
    erasing.erase(sample, [victim])
    assert trash(sample) == [harm]
    with pytest.raises(Trouble, match="was erased"):
        discarded.restoration(sample.db, [("victim", victim)])
    with pytest.raises(Trouble, match="points at a record that was erased"):
        discarded.restoration(sample.db, [("harm", harm)])


# Earlier states


def test_states_tell_old_and_new_in_words(sample: Casebook) -> None:
    involvement = next(row for row in sample.find("involvement") if row["actor_id"])
    other = next(row for row in sample.find("actor") if row["id"] != involvement["actor_id"])
    after = {
        "actor_id": other["id"],
        "attribution": "confirmed",
        "degree": None,
        "missing": '{"degree": "refused"}',
    }
    sample.apply([change for change in [Change.edit("involvement", involvement, after)] if change])
    made, changed = states.states(sample.db, str(involvement["id"]))
    assert made.is_first and made.others > 20
    assert not changed.is_first and changed.others == 0
    told = {d.field.name: (d.old, d.new) for d in states.differences(sample.db, "involvement", changed)}
    assert told["actor_id"] == (
        sample.title("actor", str(involvement["actor_id"])),
        sample.title("actor", str(other["id"])),
    )
    assert told["attribution"] == ("Probable", "Confirmed")
    assert told["degree"][1] == "(Refused to answer)"


def test_a_field_or_a_record_goes_back(sample: Casebook) -> None:
    attack = sample.find("attack")[0]
    id = str(attack["id"])
    edits: tuple[Record, ...] = (
        {"title": "One", "date_edtf": "2024-01-07"},
        {"title": "Two", "context": "Told later"},
    )
    for values in edits:
        current = sample.get("attack", id)
        assert current
        sample.apply([change for change in [Change.edit("attack", current, values)] if change])
    first, one, two = states.states(sample.db, id)
    sample.apply(states.restoring(sample.db, "attack", id, two.before, only=["title"]))
    now = sample.get("attack", id)
    assert now and (now["title"], now["context"]) == ("One", "Told later")
    sample.apply(states.restoring(sample.db, "attack", id, first.after))
    assert sample.get("attack", id) == attack
    assert states.restoring(sample.db, "attack", id, first.after) == []
    assert check(sample) == []
    assert one.after["title"] == "One"


def test_a_link_into_the_trash_is_refused_with_a_sentence(sample: Casebook) -> None:
    actor = sample.apply([Change.new("actor", {"name": "Old name", "actor_type": "rebel"})])[0].id
    involvement = sample.find("involvement")[0]
    id, was = str(involvement["id"]), involvement["actor_id"]
    sample.apply([Change("involvement", id, {"actor_id": was}, {"actor_id": actor})])
    sample.apply([Change("involvement", id, {"actor_id": actor}, {"actor_id": was})])
    sample.apply(sample.deletion("actor", actor))
    last = states.states(sample.db, id)[-1]
    with pytest.raises(Trouble, match="Actor was “Old name”, which is in the trash now"):
        states.restoring(sample.db, "involvement", id, last.before, only=["actor_id"])
    (difference,) = states.differences(sample.db, "involvement", last)
    assert difference.old == "Old name (in the trash)"


def test_what_was_erased_is_said_to_be(sample: Casebook) -> None:
    victim = sample.apply([Change.new("victim", {"name": "Ali"})])[0].id
    sample.apply([Change("victim", victim, {"name": "Ali"}, {"name": "Aly"})])
    sample.apply(sample.deletion("victim", victim))
    erasing.erase(sample, [victim])
    made, changed, _ = states.states(sample.db, victim)
    (difference,) = states.differences(sample.db, "victim", changed)
    assert difference.old_erased and difference.new_erased and not difference.old + difference.new
    assert {d.field.name for d in states.differences(sample.db, "victim", made) if d.new_erased} >= {
        "name",
        "code",
    }
    with pytest.raises(Trouble, match="in the trash"):
        states.restoring(sample.db, "victim", victim, made.after, made.gone)
