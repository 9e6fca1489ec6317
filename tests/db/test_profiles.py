"""What each profile lets go: columns that are listed, records that are ready, values made coarser."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest

from db.exchange import allowed, blurring, flat, pack
from db.exchange.csvtext import read
from db.exchange.exporting import FORMATS, export, left_as
from db.exchange.profiles import HQ, PARTNER, PROFILES, PUBLIC, Profile
from db.model.changes import Change
from db.model.entities import ATTACK, ENTITIES
from db.model.entity import Entity, Section
from db.model.fields import LongText, Record, Text, Value
from db.storage.casebook import Casebook

OTHERS = (PARTNER, PUBLIC)
WORDS = "Zanzibarine"  # stands in no label, code or help


def table(folder: Path, entity: str) -> list[dict[str, str]]:
    with (folder / f"{entity}.csv").open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def packed(casebook: Casebook, folder: Path, profile: Profile) -> dict[str, list[dict[str, str]]]:
    pack.write(casebook, folder, profile)
    return {entity.name: table(folder, entity.name) for entity in profile.entities}


def edited(entity: str, record: Record, values: Record) -> Change:
    change = Change.edit(entity, record, values)
    assert change is not None
    return change


def edit(casebook: Casebook, entity: str, record: Record, **values: Value) -> None:
    casebook.apply([edited(entity, record, values)])


def add_person(casebook: Casebook, tally: Record, **values: Value) -> tuple[str, str]:
    """Add a person to a tally, all of whose record may leave; return (victim, harm)."""
    harm = {name: values.pop(name) for name in ("age_low", "age_high") if name in values}
    given = {"name": WORDS, "sensitivity": 1, "consent": "named_publication"} | values
    victim = Change.new("victim", given)
    linked = {"victim_id": victim.id, "tally_id": tally["id"], "attack_id": tally["attack_id"]}
    made = Change.new("harm", linked | harm)
    casebook.apply([victim, made])
    return victim.id, made.id


def tally(casebook: Casebook, code: str, measure: str, **values: Value) -> Record:
    attack = casebook.find("attack", code=code)[0]
    given: Record = {"parent_tally_id": None} | values
    return casebook.find("tally", attack_id=attack["id"], measure=measure, **given)[0]


# Columns


@pytest.mark.parametrize("entity", ENTITIES.values(), ids=lambda entity: entity.name)
def test_somebody_decided_for_each_field_whether_it_may_leave(entity: Entity) -> None:
    leaving, staying = allowed.HQ.get(entity.name, ()), allowed.NEVER.get(entity.name, ())
    assert sorted((*leaving, *staying)) == sorted(field.name for field in entity.fields)


@pytest.mark.parametrize("profile", PROFILES.values(), ids=lambda profile: profile.name)
def test_only_fields_that_are_listed_leave(profile: Profile) -> None:
    new = Section("New", (Text("nickname", "Nickname"),))
    grown = replace(ATTACK, sections=(*ATTACK.sections, new))
    assert "nickname" in grown.field
    assert "nickname" not in profile.header(grown)
    assert "nickname" in profile.hidden(grown)


@pytest.mark.parametrize("profile", OTHERS, ids=lambda profile: profile.name)
def test_what_others_get_is_part_of_what_headquarters_gets(profile: Profile) -> None:
    for entity in profile.entities:
        assert set(profile.fields(entity)) <= set(HQ.fields(entity))
        free = {f.name for f in profile.fields(entity) if isinstance(f, LongText)}
        assert free <= ({"identifying_marks"} if profile is PARTNER else set())


@pytest.mark.parametrize("format", sorted(FORMATS))
@pytest.mark.parametrize("profile", sorted(PROFILES))
def test_contacts_and_secrets_never_leave(
    sample: Casebook, tmp_path: Path, profile: str, format: str
) -> None:
    contact = Change.new("contact", {"real_name": f"{WORDS} Secretperson", "safe_ways": WORDS})
    said = sample.find("source", code="S-0001")[0]
    involved = sample.find("involvement")[0]
    secret = Change.new(
        "attack", {"title": WORDS, "summary": WORDS, "sensitivity": 3, "date_edtf": "2024-03-03"}
    )
    sample.apply(
        [
            contact,
            edited("source", said, {"contact_id": contact.id}),
            edited("involvement", involved, {"named_individuals": WORDS}),
            secret,
        ]
    )
    about: dict[str, Value] = {
        "entity": "involvement",
        "entity_id": involved["id"],
        "field": "named_individuals",
    }
    quoting: list[tuple[str, dict[str, Value]]] = [
        ("comment", {"text": WORDS}),
        ("citation", {"quotation": WORDS, "source_id": said["id"]}),
        ("waived_warning", {"reason": WORDS, "rule": "S12"}),
    ]
    sample.apply([Change.new(entity, about | values) for entity, values in quoting])
    out = tmp_path / "out"
    export(sample, out, format, profile)
    files = list(out.iterdir()) if out.is_dir() else list(tmp_path.glob("out*"))
    texts = [text for path in files for text in contents(path)]
    assert texts
    for text in texts:
        assert WORDS not in text
        assert str(secret.id) not in text
        assert contact.id not in text


def contents(path: Path) -> Iterator[str]:
    """Yield the texts of a file, those inside a workbook one by one."""
    if not is_zipfile(path):
        yield path.read_text("utf-8-sig")
        return
    with ZipFile(path) as inside:
        for name in inside.namelist():
            yield inside.read(name).decode()


# Records


def test_what_only_a_secret_attack_names_stays_with_it(sample: Casebook, tmp_path: Path) -> None:
    """Else the village, the person and the name of the photograph would tell of it."""
    secret = Change.new("attack", {"title": WORDS, "sensitivity": 3, "date_edtf": "2024-03-03"})
    place = Change.new("place", {"name": f"{WORDS} village"})
    unused = Change.new("place", {"name": "Nobody was here"})
    person = Change.new("victim", {"name": WORDS, "sensitivity": 1})
    tally = Change.new("tally", {"attack_id": secret.id, "measure": "killed"})
    photo = Change.new("attachment", {"original_name": f"{WORDS}.jpg", "sha256": "ab" * 32})
    series = Change.new("cycle", {"name": WORDS})
    at = {"attack_id": secret.id}
    harm = Change.new("harm", at | {"victim_id": person.id, "tally_id": tally.id})
    sample.load(
        [
            *(secret, place, unused, person, tally, photo, series, harm),
            Change.new("attack_place", at | {"place_id": place.id}),
            Change.new("cycle_attack", at | {"cycle_id": series.id}),
            Change.new(
                "attachment_link", {"entity": "harm", "entity_id": harm.id, "attachment_id": photo.id}
            ),
            Change.new(
                "custody_log",
                {"attachment_id": photo.id, "at": "2024-05-08T14:32:07Z", "by": WORDS, "action": "copied"},
            ),
        ]
    )
    pack.write(sample, tmp_path / "out", HQ)
    assert not [path.name for path in (tmp_path / "out").iterdir() if WORDS in path.read_text("utf-8")]
    assert "Nobody was here" in (tmp_path / "out" / "place.csv").read_text("utf-8")


@pytest.mark.parametrize("profile", OTHERS, ids=lambda profile: profile.name)
@pytest.mark.parametrize(
    "change",
    [{"workflow": "draft"}, {"verification": "not_verified"}, {"verification": None}, {"sensitivity": 2},
     {"workflow": "withdrawn"}],
    ids=str,
)  # fmt: skip
def test_what_is_not_ready_stays_with_all_that_hangs_on_it(
    sample: Casebook, tmp_path: Path, profile: Profile, change: Record
) -> None:
    before = packed(sample, tmp_path / "before", profile)
    attack = sample.find("attack", code="MLI-2024-0001")[0]
    edit(sample, "attack", attack, **change)
    after = packed(sample, tmp_path / "after", profile)
    assert [row["code"] for row in before["attack"]] == ["MLI-2024-0001", "MLI-2024-0002"]
    assert [row["code"] for row in after["attack"]] == ["MLI-2024-0002"]
    assert str(attack["id"]) not in (tmp_path / "after" / "tally.csv").read_text("utf-8-sig")
    assert len(after["place"]) == 2 < len(before["place"]), "a place of an attack that stays left"
    assert {row["acronym"] for row in after["actor"]} == {"JNIM", ""}


def test_headquarters_gets_drafts(sample: Casebook, tmp_path: Path) -> None:
    edit(sample, "attack", sample.find("attack")[0], workflow="draft", verification=None)
    assert len(packed(sample, tmp_path / "out", HQ)["attack"]) == 2


def test_the_public_gets_publishers_of_open_sources_only(sample: Casebook, tmp_path: Path) -> None:
    first = sample.find("source", code="S-0001")[0]
    witness = Change.new(
        "source",
        {"source_kind": "witness", "public_label": "witness, 34", "sensitivity": 0, "publisher": "P"},
    )
    killed = tally(sample, "MLI-2024-0002", "killed")
    figure = Change.new(
        "figure",
        {
            "tally_id": killed["id"],
            "source_id": witness.id,
            "as_reported": "33",
            "low": 33,
            "best": 33,
            "high": 33,
        },
    )
    sample.apply([witness, figure])
    partner, public = (packed(sample, tmp_path / p.name, p) for p in OTHERS)
    assert {row["source_kind"] for row in partner["source"]} == {"ngo", "media", "witness"}
    assert "publisher" not in partner["source"][0]
    assert {row["publisher"] for row in public["source"]} == {
        "Human Rights Watch", "Al Jazeera", "Associated Press",
    }  # fmt: skip
    assert all(row["as_reported"] != "33" for row in public["figure"])
    assert str(first["id"]) in {row["id"] for row in public["source"]}


@pytest.mark.parametrize("profile", OTHERS, ids=lambda profile: profile.name)
def test_of_children_survivors_and_captives_only_counts_leave(
    sample: Casebook, tmp_path: Path, profile: Profile
) -> None:
    killed = tally(sample, "MLI-2024-0001", "killed")
    abducted = tally(sample, "MLI-2024-0001", "abducted")
    _, adult = add_person(sample, killed, age_low=40, age_high=40)
    child = add_person(sample, killed, age_low=9, age_high=9)
    captive = add_person(sample, abducted, age_low=30, age_high=30)
    attack = abducted["attack_id"]
    sample.apply([Change.new("abduction", {"attack_id": attack, "harm_id": captive[1], "taken_to": WORDS})])
    found = packed(sample, tmp_path / "out", profile)
    assert [row["id"] for row in found["harm"]] == [adult]
    assert found["abduction"] == []
    assert not {child[0], captive[0]} & {row["id"] for row in found["victim"]}
    assert len(found["victim"]) == 1


# Values


def test_ages_leave_in_bands(sample: Casebook, tmp_path: Path) -> None:
    killed = tally(sample, "MLI-2024-0001", "killed")
    add_person(sample, killed, age_low=34, age_high=34)
    add_person(sample, killed, age_low=58, age_high=61)
    for profile in OTHERS:
        rows = packed(sample, tmp_path / profile.name, profile)["harm"]
        assert {(row["age_low"], row["age_high"]) for row in rows} == {("18", "59"), ("18", "130")}


@pytest.mark.parametrize(
    ("consent", "partner", "public"),
    [
        ("share_accountability", WORDS, ""),
        ("named_publication", WORDS, WORDS),
        ("anonymous_publication", "", ""),
        ("internal", "", ""),
        (None, "", ""),
    ],
)
def test_names_leave_by_consent(
    sample: Casebook, tmp_path: Path, consent: str | None, partner: str, public: str
) -> None:
    add_person(sample, tally(sample, "MLI-2024-0001", "killed"), consent=consent, age_low=40)
    told = [packed(sample, tmp_path / p.name, p)["victim"][0]["name"] for p in OTHERS]
    assert told == [partner, public]


@pytest.mark.parametrize("profile", OTHERS, ids=lambda profile: profile.name)
def test_the_few_abducted_of_one_age_and_sex_leave_without_either(
    sample: Casebook, tmp_path: Path, profile: Profile
) -> None:
    """Three women could be any of three; two men could be told apart."""
    abducted = tally(sample, "MLI-2024-0001", "abducted")
    for sex in ("f", "f", "f", "m", "m"):
        _, harm = add_person(sample, abducted, sex=sex, age_low=30, age_high=30)
        freed = Change.new("abduction", {"attack_id": abducted["attack_id"], "harm_id": harm})
        event = Change.new(
            "custody_event", {"abduction_id": freed.id, "event_type": "released", "date_edtf": "2024-02-01"}
        )
        sample.apply([freed, event])
    found = packed(sample, tmp_path / "out", profile)
    assert sorted(row["sex"] for row in found["victim"]) == ["", "", "f", "f", "f"]
    assert sorted(row["age_low"] for row in found["harm"]) == ["", "", "18", "18", "18"]


def test_the_public_sees_districts_unless_the_village_may_be_named(sample: Casebook, tmp_path: Path) -> None:
    second = sample.find("attack", code="MLI-2024-0002")[0]
    kalala = sample.find("place", name="Kalala")[0]
    hidden = packed(sample, tmp_path / "hidden", PUBLIC)
    assert {row["name"] for row in hidden["place"]} == {
        "Mopti",
        str(kalala["adm2_name"] or kalala["adm1_name"]),
    }
    assert {row["lat"] for row in hidden["place"]} == {""}
    assert {row["where_prec"] for row in hidden["attack_place"]} == {"4"}, "no district is recorded"
    for attack in sample.find("attack"):
        edit(sample, "attack", attack, publish_place=1)
    shown = packed(sample, tmp_path / "shown", PUBLIC)
    names = {row["name"] for row in shown["place"]}
    assert {"Ogota", "Ouémbé"} <= names
    assert "Kalala" not in names, "its 24 captives may still be held there"
    assert str(second["id"]) in {row["id"] for row in shown["attack"]}
    assert {row["name"] for row in packed(sample, tmp_path / "partner", PARTNER)["place"]} > names - {"Ségou"}


def test_small_counts_of_children_are_not_told_to_the_public(sample: Casebook, tmp_path: Path) -> None:
    found = packed(sample, tmp_path / "out", PUBLIC)
    few = [row for row in found["tally"] if row["age_group"]]
    assert {(row["low"], row["best"], row["high"]) for row in few} == {("1", "", "4")}
    assert not {row["id"] for row in few} & {row["tally_id"] for row in found["figure"]}
    partner = packed(sample, tmp_path / "partner", PARTNER)
    assert {row["best"] for row in partner["tally"] if row["age_group"]} == {"2", "3"}
    flat.write(sample, tmp_path / "flat.csv", PUBLIC)
    header = flat.header(PUBLIC)
    (first, second) = (
        dict(zip(header, cells, strict=True)) for _, cells in read(tmp_path / "flat.csv", header=header)
    )
    for row in (first, second):
        told = tuple(row[f"killed_children_{part}"] for part in flat.RANGE)
        assert told == ("1", "", "4", "fewer_than")
    assert {first["killed_best"], second["killed_best"]} == {"13", "32"}


def test_figures_leave_in_numbers_not_in_words(sample: Casebook, tmp_path: Path) -> None:
    killed = tally(sample, "MLI-2024-0002", "killed")
    for figure in sample.find("figure", tally_id=killed["id"]):
        edit(sample, "figure", figure, as_reported=f"at least 32 people, says {WORDS}")
    for profile in OTHERS:
        rows = packed(sample, tmp_path / profile.name, profile)["figure"]
        assert {row["as_reported"] for row in rows if row["best"] == "32"} == {"≥ 32"}


def test_headquarters_gets_values_as_they_are() -> None:
    assert not HQ.blur.any
    row: Record = {"id": "x", "age_low": 34, "age_high": 34}
    assert HQ.blur.row("harm", row, blurring.Coarse(harms=frozenset({"x"}))) == row


@pytest.mark.parametrize("format", sorted(FORMATS))
def test_it_can_be_told_whether_a_file_is_ours(sample: Casebook, tmp_path: Path, format: str) -> None:
    export(sample, tmp_path / "out", format, "public")
    noted = left_as(sample, tmp_path / "out")
    assert noted is not None
    assert (noted["format"], noted["profile"], noted["by"]) == (format, "public", "tester")
    path = tmp_path / "out"
    parts = [*path.iterdir()] if path.is_dir() else [path]
    for part in parts:
        kept = part.read_bytes()
        part.write_bytes(kept[:-20] + b"~" + kept[-19:])
        assert left_as(sample, path) is None, part.name
        part.write_bytes(kept)
    assert left_as(sample, path) == noted
    if path.is_dir():
        (path / "more.csv").write_bytes(b"")
        assert left_as(sample, path) is None


def test_a_folder_with_other_papers_is_none_of_ours(sample: Casebook, tmp_path: Path) -> None:
    export(sample, tmp_path / "out.csv", "flat", "public")
    (tmp_path / "forged.csv").write_text("x")
    assert left_as(sample, tmp_path) is None
    assert left_as(sample, tmp_path / "out.csv")
    assert left_as(sample, tmp_path / "forged.csv") is None
