"""What is recorded already is found by date and place, by name however spelt, and why is said."""

from __future__ import annotations

import random
from itertools import combinations

import pytest

from db import demo
from db.merge import duplicates, scan, twice
from db.merge.duplicates import explain, like, like_actor, like_attack, like_place, like_victim
from db.merge.likeness import Likeness, Scene, Spot, same_attack
from db.model.changes import Change
from db.model.fields import Record, Value
from db.model.globe import distance
from db.storage import derived, namekeys
from db.storage.casebook import Casebook
from db.storage.check import check


def add(casebook: Casebook, kind: str, /, **values: Value) -> str:
    change = Change.new(kind, values)
    casebook.apply([change])
    return change.id


def why(found: list[Likeness]) -> list[str]:
    return [", ".join(reason.text() for reason in alike.reasons) for alike in found]


def attack(casebook: Casebook, date: str, place: str, title: str = "Attack") -> str:
    id = add(casebook, "attack", title=title, date_edtf=date)
    add(casebook, "attack_place", attack_id=id, place_id=place, seq=1, is_primary=1)
    return id


def place(
    casebook: Casebook, name: str, lat: float | None = None, lon: float | None = None, district: str = ""
) -> str:
    return add(casebook, "place", name=name, lat=lat, lon=lon, adm2_name=district or None)


def typed(casebook: Casebook, kind: str, id: str) -> Record:
    record = casebook.get(kind, id)
    assert record
    return record


# Attacks


@pytest.mark.parametrize(
    ("title", "date", "said"),
    [
        ("Attack on Kalala", "2024-01-06", ["the same day, the title names Kalala"]),
        ("Massacre de KALLALA", "2024-01-08", ["2 days apart, the title names Kalala"]),
        (
            "Dozo attacks on Calala",
            "2024-01-09",
            ["3 days apart, the title names Kalala"],
        ),
        ("Attack on Kalala", "2024-01", ["dates that overlap, the title names Kalala"]),
        ("Attack on Kalala", "2024-01-10", []),
        ("Attack on Sama", "2024-01-06", []),
        ("Attack on Kalala", "2024", []),  # a whole year and no place: nothing to go by
        ("Attack on Kalala", None, []),
    ],
)
def test_an_attack_being_typed_is_found_by_its_date_and_title(
    sample: Casebook, title: str, date: str | None, said: list[str]
) -> None:
    assert why(like_attack(sample, {"id": "new", "title": title, "date_edtf": date})) == said


def test_places_near_each_other_or_in_one_district_speak_for_one_attack(casebook: Casebook) -> None:
    kalala = place(casebook, "Kalala", 13.75, -5.11, "Macina")
    own = typed(casebook, "attack", attack(casebook, "2024-01-06", kalala, "A"))
    attack(casebook, "2024-01-07", kalala, "B")
    attack(casebook, "2024-01-06", place(casebook, "Boura", 13.786, -5.11), "C")
    attack(casebook, "2024-01-06", place(casebook, "Sama", district="MACINA"), "D")
    attack(casebook, "2024-01-06", place(casebook, "Ogota", 14.9, -3.5, "Koro"), "E")
    attack(casebook, "2024-01-16", kalala, "F")
    attack(casebook, "2024-01-02/2024-01-20", kalala, "G")
    found = like_attack(casebook, own)
    assert why(found) == [
        "the same day, 4 km away",
        "one day apart, the same place, Kalala",
        "dates that overlap, the same place, Kalala",
        "the same day, the same district, MACINA",
    ]
    assert [alike.score for alike in found] == sorted((alike.score for alike in found), reverse=True)
    assert all(0 < alike.score <= 1 for alike in found)


def test_on_days_of_very_many_attacks_only_those_at_the_same_place_are_compared(
    casebook: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    kalala, boura = place(casebook, "Kalala", 13.75, -5.11), place(casebook, "Boura", 13.76, -5.11)
    own = typed(casebook, "attack", attack(casebook, "2024-01-06", kalala))
    same, near = attack(casebook, "2024-01-07", kalala), attack(casebook, "2024-01-07", boura)
    assert {alike.id for alike in like_attack(casebook, own)} == {same, near}
    monkeypatch.setattr(duplicates, "CROWD", 2)
    assert [alike.id for alike in like_attack(casebook, own)] == [same]


def test_a_vague_date_speaks_only_at_the_very_same_place(casebook: Casebook) -> None:
    kalala, boura = place(casebook, "Kalala", 13.75, -5.11), place(casebook, "Boura", 13.76, -5.11)
    vague = attack(casebook, "2024", kalala)
    same, _ = attack(casebook, "2024-06-01", kalala), attack(casebook, "2024-09-01", boura)
    assert [alike.id for alike in like_attack(casebook, typed(casebook, "attack", vague))] == [same]
    assert [alike.id for alike in like_attack(casebook, typed(casebook, "attack", same))] == [vague]


def test_what_is_linked_decided_deleted_or_a_duplicate_is_not_offered(casebook: Casebook) -> None:
    kalala = place(casebook, "Kalala")
    own, linked, different, duplicate, deleted, left = (
        attack(casebook, "2024-01-06", kalala) for _ in range(6)
    )
    add(casebook, "attack_link", from_id=linked, to_id=own, link_type="same_cycle")
    add(
        casebook,
        "duplicate_candidate",
        entity="attack",
        entity_id=different,
        other_id=own,
        decision="different",
    )
    casebook.apply(
        [
            c
            for c in [Change.edit("attack", typed(casebook, "attack", duplicate), {"duplicate_of_id": left})]
            if c
        ]
    )
    casebook.apply(casebook.deletion("attack", deleted))
    assert [alike.id for alike in like_attack(casebook, typed(casebook, "attack", own))] == [left]
    numbers = [int(typed(casebook, "attack", id)["n"] or 0) for id in (own, duplicate)]
    pairs = [finding.pair for finding in twice.around(casebook, "attack", numbers)]
    assert pairs == [(own, left)], "what is merged is compared by the record that was kept"


# Victims


@pytest.mark.parametrize("name", ["Mamadou Diallo", "Mamadu Jallo", "DIALLO Mamadou", "Mamadou Dialo"])
def test_a_person_is_found_however_the_name_is_spelt(casebook: Casebook, name: str) -> None:
    known = add(casebook, "victim", name="Mamadou Diallo", other_names="Madou; le vieux", sex="m")
    add(casebook, "victim", name="Amadou Diarra", sex="m")
    assert [alike.id for alike in like_victim(casebook, {"id": "new", "name": name})] == [known]
    assert [alike.id for alike in like_victim(casebook, {"id": "new", "name": "Le Vieux"})] == [known]
    assert like_victim(casebook, {"id": "new", "name": name, "sex": "f"}) == []
    assert like_victim(casebook, {"id": "new"}) == []


def test_age_attack_and_family_speak_for_one_person(sample: Casebook) -> None:
    tally = sample.find("tally", measure="killed", low=32)[0]
    known = add(sample, "victim", name="Awa Bah", sex="f", family_ref="Bah-2")
    harm = {"attack_id": tally["attack_id"], "tally_id": tally["id"]}
    add(sample, "harm", victim_id=known, age_low=30, age_high=34, **harm)
    new: Record = {"id": "new", "name": "Awa Ba", "sex": "f", "birth_edtf": "1996", "family_ref": "bah 2"}
    (alike,) = like_victim(sample, new, str(tally["attack_id"]))
    assert why([alike]) == ["the same name, about the same age, harmed in the same attack, the same family"]
    assert alike.score == 1
    assert like_victim(sample, new | {"birth_edtf": "1960"}) == []
    assert why(like_victim(sample, {"id": "new", "name": "Awa"}, str(tally["attack_id"]))) == [
        "a name much alike, harmed in the same attack"
    ]
    assert like_victim(sample, {"id": "new", "name": "Awa"}) == []


def test_a_name_that_many_bear_says_nothing_alone(casebook: Casebook) -> None:
    for _ in range(3):
        add(casebook, "victim", name="Oumar Barry")
    assert len(like_victim(casebook, {"id": "new", "name": "Omar Barry"})) == 3
    add(casebook, "victim", name="Oumar Barry")
    assert like_victim(casebook, {"id": "new", "name": "Oumar Barry"}) == []


# Actors and places


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("GSIM", "“GSIM” is another name of it"),
        ("jnim", "“jnim” is another name of it"),
        ("Jamaat Nusrat al-Islam wal Muslimin", "the same name"),
        ("Jamaat Nusrat al Islam wal-Muslimim", "a name much alike"),
        ("Al-Qaïda", "the same name"),
    ],
)
def test_another_name_of_an_actor_is_known(sample: Casebook, name: str, said: str) -> None:
    assert why(like_actor(sample, {"id": "new", "name": name})) == [said]


def test_an_actor_of_another_name_is_another(sample: Casebook) -> None:
    assert like_actor(sample, {"id": "new", "name": "Katiba Macina", "acronym": "KM"}) == []
    assert like_actor(sample, {"id": "new"}) == []


def test_a_place_is_found_by_its_spellings_unless_it_lies_elsewhere(casebook: Casebook) -> None:
    known = add(casebook, "place", name="Ouémbé", alt_names="Wémé", adm1_name="Mopti", lat=14.1, lon=-3.5)
    for name in ("Wembe", "Ouembe", "Weme"):
        assert [alike.id for alike in like_place(casebook, {"id": "new", "name": name})] == [known], name
    new: Record = {"id": "new", "name": "Wembe"}
    assert why(like_place(casebook, new | {"adm1_name": "Région de Mopti"})) == [
        "the same name, the same region, Mopti"
    ]
    assert why(like_place(casebook, new | {"lat": 14.1, "lon": -3.52})) == ["the same name, 2 km away"]
    assert like_place(casebook, new | {"lat": 15.1, "lon": -3.5}) == []
    assert like_place(casebook, new | {"adm1_name": "Gao"}) == []
    assert like_place(casebook, new | {"country": "BFA"}) == []
    assert round(distance(14.1, -3.5, 15.1, -3.5)) == 111


# The whole casebook


def looked(casebook: Casebook) -> list[scan.Pair]:
    steps = list(scan.scan(casebook))
    assert [part for part, _ in steps] == sorted(part for part, _ in steps) and steps[-1][0] == 1
    return steps[-1][1]


def test_a_look_through_the_casebook_finds_what_typing_would(casebook: Casebook) -> None:
    demo.write(casebook, 60, seed=4)
    pairs = {(p.entity, p.one, p.other) for p in looked(casebook)}
    wanted = {
        (kind, *sorted((str(record["id"]), alike.id)))
        for kind, least in scan.WORTH.items()
        for record in casebook.find(kind)
        if not record.get("duplicate_of_id")
        for alike in like(casebook, kind, record)
        if alike.score >= least
    }
    assert wanted <= pairs  # and it may find namesakes that are too many while typing
    assert {kind for kind, _, _ in pairs - wanted} <= {"victim"}


def test_pairs_are_queued_once_and_leave_the_queue(sample: Casebook) -> None:
    assert looked(sample) == []
    kalala = sample.find("place", name="Kalala")[0]
    twin = attack(sample, "2024-01-06", str(kalala["id"]), "Dozo attack on Kalala")
    (pair,) = looked(sample)
    assert pair.entity == "attack" and twin in (pair.one, pair.other) and pair.score > 0.9
    sample.load(scan.candidates([pair]))
    (row,) = scan.queue(sample.db)
    assert row["reasons"] == "the same day; the same place, Kalala; a title much alike"
    alike = explain(sample, "attack", pair.one, pair.other)
    assert alike and why([alike]) == ["the same day, the same place, Kalala, a title much alike"]
    assert looked(sample) == [] and check(sample) == []
    sample.apply(sample.deletion("attack", twin))
    assert scan.queue(sample.db) == [] and looked(sample) == []


def test_the_folded_names_follow_the_records(casebook: Casebook) -> None:
    id = add(casebook, "victim", name="Awa Bah")
    (edit,) = [c for c in [Change.edit("victim", typed(casebook, "victim", id), {"name": "Sira Bah"})] if c]
    written = casebook.apply([edit])
    assert like_victim(casebook, {"id": "new", "name": "Awa Bah"}) == []
    assert len(like_victim(casebook, {"id": "new", "name": "Sira Bah"})) == 1
    casebook.apply([change.reversed() for change in written])
    assert len(like_victim(casebook, {"id": "new", "name": "Awa Bah"})) == 1
    namekeys.catch_up(casebook.db)
    assert casebook.db.execute("SELECT DISTINCT name FROM name_key").fetchall() == [("awa ba",)]
    casebook.apply([edit])
    assert casebook.db.execute("SELECT DISTINCT name FROM name_key").fetchall() == [("sira ba",)]
    casebook.apply(casebook.deletion("victim", id))
    assert casebook.db.execute("SELECT count(*) FROM name_key").fetchone() == (0,)
    assert check(casebook) == []


def kept_names(casebook: Casebook) -> int:
    return int(casebook.db.execute("SELECT count(DISTINCT n) FROM name_key").fetchone()[0])


def test_names_that_wait_are_found_and_written_down_when_there_are_many(
    casebook: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(namekeys, "WAITING", 2)
    first = add(casebook, "victim", name="Awa Bah")
    add(casebook, "victim", name="Seydou Keïta")
    wanted: Record = {"id": "new", "name": "Awa Bah"}
    assert kept_names(casebook) == 0 and len(like_victim(casebook, wanted)) == 1
    assert scan.under_key(casebook.db, namekeys.Names(casebook.db, "victim"), "b a")
    add(casebook, "victim", name="Awa Ba")
    with casebook.db.reading():  # nothing is written meanwhile
        assert {"b a", "sd k"} <= set(namekeys.Names(casebook.db, "victim").keys())
    assert kept_names(casebook) == 0
    assert len(like_victim(casebook, wanted)) == 2 and kept_names(casebook) == 3
    assert check(casebook) == []
    casebook.apply(casebook.deletion("victim", first))
    assert len(like_victim(casebook, wanted)) == 1 and kept_names(casebook) == 2
    casebook.db.execute(
        "DELETE FROM setting WHERE name GLOB 'folded_names:*'"
    )  # as an earlier version left it
    assert namekeys.folded(casebook.db, "victim") == 3 and check(casebook) == []


def test_folded_names_that_are_wrong_are_noticed_and_made_anew(sample: Casebook) -> None:
    namekeys.catch_up(sample.db)
    kept = sample.db.execute("SELECT * FROM name_key ORDER BY 1, 2, 3, 4").fetchall()
    assert kept and list(namekeys.problems(sample.db)) == []
    sample.db.execute("DELETE FROM name_key WHERE name = 'kalala'")
    assert [problem.entity for problem in check(sample)] == ["place"]
    derived.rebuild(sample.db)
    assert sample.db.execute("SELECT * FROM name_key ORDER BY 1, 2, 3, 4").fetchall() == kept
    sample.db.execute("DELETE FROM name_key")
    namekeys.bring_up_to_date(sample.db)  # folded by today's table already
    assert sample.db.execute("SELECT count(*) FROM name_key").fetchone() == (0,)
    sample.set_setting(namekeys.MADE, "0")
    namekeys.bring_up_to_date(sample.db)
    assert sample.db.execute("SELECT * FROM name_key ORDER BY 1, 2, 3, 4").fetchall() == kept


def test_an_index_finds_all_that_comparing_each_with_each_finds() -> None:
    """Attacks without a place, too, of which only the titles tell where they were."""
    draw = random.Random(5)
    names = ("boni", "kori maunde", "sofara", "dinangourou")
    spots = [Spot(n, n, n, f"MLI {n[0]}", n, 14.0 + at / 3, -3.0) for at, n in enumerate(names)]
    scenes: list[Scene] = []
    for at in range(160):
        first = 738_000 + draw.randrange(60)
        words = draw.choice(("attack on", "killing in", "looting of the market of", "fire"))
        said = f"{words} {draw.choice((*names, ''))}".strip()
        where = tuple(draw.sample(spots, draw.choice((0, 0, 1, 2))))
        scenes.append(Scene(f"{at:03}", said, first, first + draw.choice((0, 0, 2, 9)), where))
    for start in (738_000, 738_031):
        found = {(frozenset((one, alike.id)), alike.score) for one, alike in scan.compare(scenes, start)}
        assert len(found) > 100
        assert found == {
            (frozenset((one.id, other.id)), alike.score)
            for one, other in combinations(scenes, 2)
            if max(one.first, other.first) >= start and (alike := same_attack(one, other))
        }
