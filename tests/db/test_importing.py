"""Bad packs: each fault is named with its file, line and column and what to do, and nothing is written."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db.exchange import pack
from db.exchange.csvguard import Dialect
from db.exchange.csvtext import Writer, read
from db.exchange.faults import Faulty
from db.exchange.importing import read_pack
from db.exchange.packfolder import standing
from db.exchange.profiles import HQ
from db.exchange.received import remembered
from db.exchange.signing import fingerprint
from db.model.catalogue import catalogue
from db.model.changes import Change, new_id
from db.model.entities import ENTITIES
from db.storage.casebook import Casebook
from db.storage.check import check
from db.storage.rows import rows
from db.storage.trouble import Trouble
from db.storage.writing import parents_first
from tests.db.rich import rich

Row = dict[str, str]


@pytest.fixture
def folder(casebook: Casebook, tmp_path: Path) -> Path:
    """A good pack."""
    casebook.load(rich(secret=False))
    pack.write(casebook, tmp_path / "pack")
    return tmp_path / "pack"


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Casebook]:
    with Casebook.create(tmp_path / "empty.temoin", None, author="reader") as made:
        yield made
        assert not list(check(made))


def edit(folder: Path, entity: str, change: Callable[[list[Row]], object]) -> None:
    """Change the rows of a table, as a person with a careful program would."""
    path, header = folder / f"{entity}.csv", HQ.header(ENTITIES[entity])
    table = [dict(zip(header, cells, strict=True)) for _, cells in read(path, header=header)]
    change(table)
    with path.open("wb") as stream:
        Writer(stream, header).rows([row[name] for name in header] for row in table)


def put(name: str, value: str, at: int = 0) -> Callable[[list[Row]], None]:
    def change(table: list[Row]) -> None:
        table[at][name] = value

    return change


def refusal(casebook: Casebook, folder: Path) -> Faulty:
    """Return why a pack is refused; prove that nothing was written."""
    with pytest.raises(Faulty) as caught:
        read_pack(casebook, folder, accept_changed=True)
    for table in (*ENTITIES, "change"):
        assert not rows(casebook.db, f"SELECT 1 FROM {table}"), table
    return caught.value


def where(faulty: Faulty) -> list[tuple[str, int, str]]:
    return [(fault.file, fault.line, fault.column) for fault in faulty.faults]


# One cell


@pytest.mark.parametrize(
    ("entity", "column", "cell", "said"),
    [
        ("attack", "attack_type", "massacre", "“massacre” is not in the list attack_type: choose one of"),
        ("attack", "proof_level", "9", "“9” is not in the list proof_level"),
        ("involvement", "attribution_basis", "claim;rumour", "“rumour” is not in the list attribution_basis"),
        (
            "attack",
            "date_edtf",
            "06/01/24",
            "“06/01/24” is not a date as packs write them: write it like 2024-01-06",
        ),
        ("attack", "date_edtf", "6 Jan 2024", "is not a date as packs write them"),
        ("attack", "date_max", "2024-01-07", "should be “2024-01-06”: correct one of them"),
        ("tally", "unit", "animal", "should be “person”"),
        ("place", "lat", "95", "95 is out of range: type a number from -90 to 90"),
        ("place", "lat", "12°30", "“12°30” is not a number"),
        ("place", "country", "Mali", "“Mali” is not a country code"),
        ("attack_place", "is_primary", "maybe", "“maybe” is neither yes nor no"),
        ("attack", "time_of_day", "25:00", "is not a time of day"),
        ("custody_log", "at", "yesterday", "“yesterday” is not a time"),
        ("tally", "low", "thirteen", "“thirteen” is not a whole number"),
        ("tally", "low", "-1", "-1 is out of range"),
        ("figure", "source_id", "S-0001", "“S-0001” is not a record's id"),
        (
            "figure",
            "source_id",
            "01900000-0000-7000-8000-000000000000",
            "There is no such record in source.csv",
        ),
        (
            "citation",
            "entity_id",
            "01900000-0000-7000-8000-000000000000",
            "There is no such record in attack.csv",
        ),
        ("figure", "as_reported", "", "Write the number in the words of the source."),
        ("attack", "missing", "unknown", "The reasons for missing values cannot be read"),
        ("attack", "id", "MLI-2024-0001", "“MLI-2024-0001” is not a record's id"),
    ],
)
def test_a_cell_that_cannot_be_taken_is_named(
    folder: Path, empty: Casebook, entity: str, column: str, cell: str, said: str
) -> None:
    edit(folder, entity, put(column, cell))
    faulty = refusal(empty, folder)
    fault = next(fault for fault in faulty.faults if fault.column == column)
    assert (fault.file, fault.line) == (f"{entity}.csv", 2)
    assert said in fault.text()
    assert f"{entity}.csv, line 2, column {column}: " in fault.text()


def test_a_future_date_is_refused(folder: Path, empty: Casebook) -> None:
    def change(table: list[Row]) -> None:
        table[0] |= {"date_edtf": "2100-01-01", "date_min": "2100-01-01", "date_max": "2100-01-01"}

    edit(folder, "attack", change)
    faulty = refusal(empty, folder)
    assert where(faulty) == [("attack.csv", 2, "date_edtf")]
    assert "lies in the future" in str(faulty)


@pytest.mark.parametrize("entity", ["tally", "figure"])
def test_lowest_above_best_is_refused(folder: Path, empty: Casebook, entity: str) -> None:
    edit(folder, entity, lambda table: table[0].update(low="40", best="24", high=""))
    faulty = refusal(empty, folder)
    assert (f"{entity}.csv", 2, "low") in where(faulty)
    assert "The lowest number, 40, is above the best, 24: correct one of them." in str(faulty)


def test_a_rule_between_records_is_named_with_the_line_of_the_record(folder: Path, empty: Casebook) -> None:
    """The outcome of 10 of 24 becomes 30 of 24."""

    def change(table: list[Row]) -> None:
        freed = next(row for row in table if row["part_role"] == "partition")
        freed |= {"low": "30", "best": "30", "high": "30"}

    edit(folder, "tally", change)
    faulty = refusal(empty, folder)
    assert [fault.file for fault in faulty.faults] == ["abduction.csv"]
    assert faulty.faults[0].line >= 2
    assert "30 are accounted for, but 24 were taken" in str(faulty)


def test_a_source_that_derives_from_itself_in_the_end_is_refused(folder: Path, empty: Casebook) -> None:
    def change(table: list[Row]) -> None:
        table[0]["derived_from_id"], table[1]["derived_from_id"] = table[1]["id"], table[0]["id"]

    edit(folder, "source", change)
    assert {fault.file for fault in refusal(empty, folder).faults} == {"source.csv"}


def test_an_id_that_stands_twice_is_named_with_both_lines(folder: Path, empty: Casebook) -> None:
    edit(folder, "cycle", lambda table: table.append(dict(table[0], name="Twice")))
    faulty = refusal(empty, folder)
    (fault,) = faulty.faults
    assert (fault.file, fault.column) == ("cycle.csv", "id")
    assert "in line 2 already" in fault.text()


def test_an_id_in_two_tables_is_named_with_both(folder: Path, empty: Casebook) -> None:
    (_, taken), *_ = read(folder / "attack.csv")
    edit(folder, "cycle", put("id", taken[0]))
    said = [fault.text() for fault in refusal(empty, folder).faults if fault.file == "cycle.csv"]
    assert any("This id is also in attack.csv, line 2" in text for text in said)


def test_all_faults_are_found_at_once_and_counted(folder: Path, empty: Casebook) -> None:
    edit(folder, "attack", put("attack_type", "massacre"))
    edit(folder, "actor", put("actor_type", "demons", 1))
    edit(folder, "place", put("lat", "north"))
    faulty = refusal(empty, folder)
    assert {(file, column) for file, _, column in where(faulty)} == {
        ("attack.csv", "attack_type"), ("actor.csv", "actor_type"), ("place.csv", "lat"),
    }  # fmt: skip
    assert faulty.count == 3
    assert str(faulty).startswith("3 faults, so nothing was read.")
    french = faulty.text(lambda text: catalogue("fr").get(text, text))
    assert ", ligne 2, colonne " in french and "line 2" not in french


# One file


def test_a_wrong_header_is_refused(folder: Path, empty: Casebook) -> None:
    path = folder / "cycle.csv"
    path.write_bytes(path.read_bytes().replace(b'"note"', b'"remark"'))
    assert "missing: note; unknown: remark" in str(refusal(empty, folder))
    header = HQ.header(ENTITIES["cycle"])
    with path.open("wb") as stream:
        Writer(stream, header[::-1])
    assert "stand in another order" in str(refusal(empty, folder))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Aïcha".encode(), "Aïcha".encode("cp1252"), "is not in UTF-8"),
        ("Aïcha".encode(), b"A\0icha", "NUL character: delete it"),
        (b'"Fine",', b'"Fi"ne",', "quotation mark"),
        (b'"Fine",', b'"Fine,', "quotation mark"),
        (b'"Fine",', b'"Fine","more",', "4 columns|has 5 cells"),
    ],
)
def test_a_file_that_is_no_good_csv_is_refused(
    casebook: Casebook, empty: Casebook, tmp_path: Path, old: bytes, new: bytes, said: str
) -> None:
    casebook.apply(
        [Change.new("cycle", {"name": "Fine", "note": "Aïcha"}), Change.new("cycle", {"name": "Next"})]
    )
    pack.write(casebook, tmp_path / "pack")
    path = tmp_path / "pack" / "cycle.csv"
    assert old in path.read_bytes()
    path.write_bytes(path.read_bytes().replace(old, new))
    faulty = refusal(empty, tmp_path / "pack")
    assert {fault.file for fault in faulty.faults} == {"cycle.csv"}
    assert any(part in str(faulty) for part in said.split("|"))


def test_utf_16_and_workbooks_are_refused(folder: Path, empty: Casebook) -> None:
    path = folder / "cycle.csv"
    text = path.read_text("utf-8-sig")
    path.write_bytes(text.encode("utf-16"))
    assert "UTF-16" in str(refusal(empty, folder))
    path.write_bytes(b"PK\x03\x04rest")
    assert "workbook" in str(refusal(empty, folder))


def test_a_missing_file_is_named(folder: Path, empty: Casebook) -> None:
    (folder / "figure.csv").unlink()
    assert "figure.csv: The file is missing" in str(refusal(empty, folder))


def test_a_fault_in_one_table_is_not_blamed_on_those_that_point_at_it(folder: Path, empty: Casebook) -> None:
    (folder / "source.csv").write_bytes(b"")
    assert {fault.file for fault in refusal(empty, folder).faults} == {"source.csv"}


# The pack


def test_a_changed_file_is_named_and_taken_only_with_consent(folder: Path, empty: Casebook) -> None:
    edit(folder, "cycle", put("name", "Changed on purpose"))
    with pytest.raises(Trouble, match=r"^cycle\.csv changed after the pack was written.*--accept-changed"):
        read_pack(empty, folder)
    assert not empty.find("cycle")
    read_pack(empty, folder, accept_changed=True)
    assert [row["name"] for row in empty.find("cycle")] == ["Changed on purpose"]


def test_only_an_empty_casebook_takes_a_pack(folder: Path, empty: Casebook) -> None:
    made = empty.apply([Change.new("cycle", {"name": "Mine"})])
    with pytest.raises(Trouble, match="into an empty casebook only"):
        read_pack(empty, folder)
    empty.apply(empty.deletion("cycle", made[0].id))
    with pytest.raises(Trouble, match="the trash counts"):
        read_pack(empty, folder)


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (None, "is not a pack: it has no datapackage.json"),
        ("", "cannot be understood"),
        ("[]", "cannot be understood"),
        ('{"resources": []}', "cannot be understood"),
        ('{"temoin": {"format": 2}}', "written by a later version"),
    ],
)
def test_a_folder_that_is_no_pack_is_refused(
    folder: Path, empty: Casebook, said: str | None, sentence: str
) -> None:
    path = folder / "datapackage.json"
    if said is None:
        path.unlink()
    else:
        path.write_text(said, "utf-8")
    with pytest.raises(Trouble, match=sentence):
        read_pack(empty, folder)


def test_the_description_names_no_other_file(folder: Path, empty: Casebook) -> None:
    path = folder / "datapackage.json"
    said = json.loads(path.read_text("utf-8"))
    for resource in said["resources"]:
        resource["path"] = "../../" + resource["path"]
    path.write_text(json.dumps(said), "utf-8")
    assert read_pack(empty, folder, accept_changed=True).count > 20


def test_who_signed_a_pack_is_told_and_remembered(folder: Path, casebook: Casebook, empty: Casebook) -> None:
    given = read_pack(empty, folder).sender
    assert given.device == casebook.setting("device") and not given.faults
    assert given.device in given.sentence() and given.fingerprint in given.sentence()
    (kept,) = remembered(empty)
    assert (kept["device"], kept["entry"], kept["faults"]) == (given.device, given.entry, [])


def describe_anew(folder: Path) -> None:
    """Make the hashes of a pack's description fit its files as they are now."""
    path = folder / "datapackage.json"
    said = json.loads(path.read_text("utf-8"))
    for resource in said["resources"]:
        resource["hash"] = "sha256:" + fingerprint(folder / f"{resource['name']}.csv")
    path.write_text(json.dumps(said), "utf-8")


def test_what_was_altered_with_its_description_does_not_fit_the_signature(
    folder: Path, empty: Casebook
) -> None:
    edit(folder, "cycle", put("name", "Forged"))
    describe_anew(folder)
    with pytest.raises(Trouble, match=r"not as it was signed.*cycle\.csv was altered") as raised:
        read_pack(empty, folder)
    french = raised.value.text(lambda text: catalogue("fr").get(text, text))
    assert "cycle.csv a été" in french and "altered" not in french
    assert not empty.find("cycle") and remembered(empty) == []
    given = read_pack(empty, folder, accept_changed=True).sender
    assert "not as it was signed" in given.sentence() and remembered(empty)[0]["faults"]


def test_a_pack_whose_signature_cannot_be_understood_is_refused(folder: Path, empty: Casebook) -> None:
    (folder / "signature.json").write_text("{", "utf-8")
    with pytest.raises(Trouble, match=r"nothing was read: signature\.json cannot be understood"):
        read_pack(empty, folder)
    assert not empty.find("attack") and remembered(empty) == []
    given = read_pack(empty, folder, accept_changed=True).sender
    assert "Nobody vouches" in given.sentence() and remembered(empty)[0]["faults"]


def test_a_pack_without_a_signature_is_read_only_by_somebody_who_knows(folder: Path, empty: Casebook) -> None:
    (folder / "signature.json").unlink()
    (folder / "letter.txt").write_text("Please find the pack.", "utf-8")  # laid beside it: none of its files
    found = standing(folder)
    assert found.doubtful and "Nobody vouches for this pack" in found.sentence()
    with pytest.raises(Trouble, match=r"Nobody vouches for.*nothing was read.*--accept-unsigned"):
        read_pack(empty, folder)
    assert not empty.find("attack") and remembered(empty) == []
    assert "Nobody vouches" in read_pack(empty, folder, accept_unsigned=True).sender.sentence()


def test_what_lies_beside_a_pack_is_told_and_stops_nothing(folder: Path, empty: Casebook) -> None:
    (folder / "letter.txt").write_text("Please find the pack.", "utf-8")
    found = standing(folder)
    assert not found.doubtful
    assert "laid beside them since is not read: letter.txt." in found.sentence()
    assert "nothing was altered" not in found.sentence()
    assert read_pack(empty, folder).sender.added == ("letter.txt",)


def test_who_alters_a_pack_and_takes_its_signature_away_is_found_out_before(
    folder: Path, empty: Casebook
) -> None:
    edit(folder, "cycle", put("name", "Forged"))
    describe_anew(folder)
    (folder / "signature.json").unlink()
    assert standing(folder).doubtful and not standing(folder).changed
    with pytest.raises(Trouble, match="Nobody vouches"):
        read_pack(empty, folder)


def test_a_try_of_a_pack_tells_how_much_would_come_and_writes_nothing(folder: Path, empty: Casebook) -> None:
    edit(folder, "cycle", put("name", "Changed"))
    assert standing(folder).changed == ("cycle.csv",)
    assert read_pack(empty, folder, dry=True).count > 20
    assert not rows(empty.db, "SELECT 1 FROM change") and remembered(empty) == []
    edit(folder, "attack", put("date_edtf", "2100-01-01"))
    with pytest.raises(Faulty):
        read_pack(empty, folder, dry=True)


def test_an_unknown_profile_is_refused(folder: Path, empty: Casebook) -> None:
    path = folder / "datapackage.json"
    path.write_text(path.read_text("utf-8").replace('"hq"', '"press"'), "utf-8")
    with pytest.raises(Trouble, match="no profile “press”"):
        read_pack(empty, folder)


# What is allowed


@pytest.mark.parametrize(
    "cell", ["a" * 1_000_000, "'; DROP TABLE attack; --", "قرية " * 2000, "👩🏾‍🌾", "=1+1", " '", '"']
)
def test_any_text_is_kept(folder: Path, empty: Casebook, cell: str) -> None:
    edit(folder, "attack", put("summary", cell))
    read_pack(empty, folder, accept_changed=True)
    assert cell in [row["summary"] for row in empty.find("attack")]


def test_labels_and_other_spellings_of_numbers_are_understood(folder: Path, empty: Casebook) -> None:
    """What a spreadsheet writes: 13.0 as 13, a label in place of its code, country letters in lower case."""
    edit(folder, "place", lambda table: table[0].update(lat="13", country="mli", place_type="Village"))
    read_pack(empty, folder, accept_changed=True)
    (place,) = empty.find("place")
    assert (place["lat"], place["country"], place["place_type"]) == (13.0, "MLI", "village")


def test_an_exact_pack_with_semicolons_is_read(casebook: Casebook, empty: Casebook, tmp_path: Path) -> None:
    casebook.apply([Change.new("cycle", {"name": "' =1;2"})])
    pack.write(casebook, tmp_path / "pack", HQ, Dialect(";", bom=False, guarded=False))
    read_pack(empty, tmp_path / "pack")
    assert [row["name"] for row in empty.find("cycle")] == ["' =1;2"]


def test_codes_that_were_emptied_stay_empty_and_history_begins(
    folder: Path, empty: Casebook, casebook: Casebook
) -> None:
    read_pack(empty, folder)
    assert {row["code"] for row in empty.find("attack")} == {row["code"] for row in casebook.find("attack")}
    assert None in {row["code"] for row in empty.find("attack")}
    assert rows(empty.db, "SELECT DISTINCT author FROM entry") == [{"author": "reader"}]
    assert empty.totals() == casebook.totals()


def test_a_cancel_leaves_the_casebook_empty(folder: Path, empty: Casebook) -> None:
    class Stop(Exception):  # noqa: N818
        pass

    def stop(done: int, total: int) -> None:
        if done > 10:
            raise Stop

    with pytest.raises(Stop):
        read_pack(empty, folder, stop)
    assert not rows(empty.db, "SELECT 1 FROM change")
    assert read_pack(empty, folder).count > 20


def test_many_rows_come_in_slices(casebook: Casebook, empty: Casebook, tmp_path: Path) -> None:
    casebook.load([Change("cycle", new_id(), None, {"name": f"Series {n}"}) for n in range(4500)])
    pack.write(casebook, tmp_path / "pack")
    steps: list[int] = []
    assert read_pack(empty, tmp_path / "pack", lambda done, total: steps.append(done)).rows["cycle"] == 4500
    assert {2000, 4000, 4500} <= set(steps)
    with (tmp_path / "pack" / "cycle.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert len(list(csv.reader(stream))) == 4501


def test_tables_are_read_so_that_links_lead_to_what_is_there(folder: Path, empty: Casebook) -> None:
    read_pack(empty, folder)
    came = dict.fromkeys(str(row["entity"]) for row in rows(empty.db, "SELECT entity FROM entry ORDER BY n"))
    assert list(came) == [name for name in parents_first() if name in came]
