"""The pack: what is in it, what never is, that it validates, that the same records give the same bytes."""

from __future__ import annotations

import hashlib
import json
import warnings
from collections.abc import Callable, Iterator
from itertools import chain, repeat
from pathlib import Path
from resource import RLIMIT_FSIZE, getrlimit, setrlimit
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from db.exchange import pack, slices
from db.exchange.csvguard import Dialect
from db.exchange.exporting import FORMATS, export
from db.exchange.importing import read_pack
from db.exchange.profiles import HQ, profile
from db.exchange.signing import SIGNATURE
from db.exchange.withholding import withheld
from db.model.changes import Change
from db.model.entities import ENTITIES
from db.storage.casebook import Casebook
from db.storage.rows import rows
from db.storage.trouble import DiskFull, Trouble
from tests.db.rich import POINT, UGLY, rich, write


@pytest.fixture
def full(casebook: Casebook) -> Casebook:
    write(casebook)
    return casebook


@pytest.fixture
def another(tmp_path: Path) -> Iterator[Casebook]:
    with Casebook.create(tmp_path / "another.temoin", None, author="somebody else") as made:
        yield made


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def described(folder: Path) -> dict[str, Any]:
    return json.loads((folder / "datapackage.json").read_text("utf-8"))


MORE = {"codebook.csv", "codebook.html", "datapackage.json", "method.md", SIGNATURE}


def said_of_records(folder: Path) -> dict[str, bytes]:
    """Return all files but the signature, which says which casebook the records left."""
    return {name: data for name, data in contents(folder).items() if name != SIGNATURE}


# What is in it


def test_every_kind_of_record_but_contacts_has_its_table(full: Casebook, tmp_path: Path) -> None:
    done = pack.write(full, tmp_path / "out")
    names = {f"{name}.csv" for name in ENTITIES if name != "contact"} | MORE
    assert contents(tmp_path / "out").keys() == names == set(done.files)
    assert all(done.rows.values()), "a kind of record is not tried here"


def test_an_empty_casebook_gives_tables_with_headers_only(casebook: Casebook, tmp_path: Path) -> None:
    done = pack.write(casebook, tmp_path / "out")
    assert done.count == 0
    assert (tmp_path / "out" / "cycle.csv").read_bytes() == b'\xef\xbb\xbf"id","name","note","missing"\r\n'


def test_the_description_gives_the_size_and_fingerprint_of_each_file(full: Casebook, tmp_path: Path) -> None:
    done = pack.write(full, tmp_path / "out")
    for resource in described(tmp_path / "out")["resources"]:
        data = (tmp_path / "out" / resource["path"]).read_bytes()
        assert (resource["bytes"], resource["hash"]) == (
            len(data),
            "sha256:" + hashlib.sha256(data).hexdigest(),
        )
    assert done.sha256 == hashlib.sha256((tmp_path / "out" / "datapackage.json").read_bytes()).hexdigest()


@pytest.mark.parametrize(
    "dialect", [Dialect(), Dialect(";"), Dialect("\t", bom=False), Dialect(guarded=False)]
)
def test_frictionless_finds_no_fault(full: Casebook, tmp_path: Path, dialect: Dialect) -> None:
    pack.write(full, tmp_path / "out", HQ, dialect)
    assert faults_by_frictionless(tmp_path / "out") == []


def test_frictionless_would_find_a_fault(full: Casebook, tmp_path: Path) -> None:
    pack.write(full, tmp_path / "out")
    path = tmp_path / "out" / "tally.csv"
    path.write_bytes(path.read_bytes().replace(b'"abducted"', b'"abductid"'))
    assert {"constraint-error", "hash-count"} <= {
        kind for kind, _ in faults_by_frictionless(tmp_path / "out")
    }


@pytest.mark.parametrize("code", ["MLI-2024-0001", "MLI-2024-0002"])
def test_a_chosen_attack_points_at_nothing_that_is_not_there(
    sample: Casebook, tmp_path: Path, code: str
) -> None:
    """The link to the other attack stays; the body that its attackers belong to comes along."""
    (attack,) = sample.find("attack", code=code)
    pack.write(sample, tmp_path / "out", only=[int(attack["n"] or 0)])
    assert faults_by_frictionless(tmp_path / "out") == []
    with Casebook.create(tmp_path / "other.temoin", None) as other:
        assert read_pack(other, tmp_path / "out").rows["attack"] == 1


def faults_by_frictionless(folder: Path) -> list[tuple[str, str]]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of libraries that it uses
        from frictionless import Package

        report: Any = Package(str(folder / "datapackage.json")).validate()
    return [(kind, note) for kind, note in report.flatten(["type", "message"])]


# What never is


def test_nothing_secret_is_in_any_file(full: Casebook, tmp_path: Path) -> None:
    pack.write(full, tmp_path / "out")
    assert rows(full.db, "SELECT 1 FROM contact"), "there is a contact to leak"
    assert [name for name, data in contents(tmp_path / "out").items() if b"SECRET" in data] == []
    for entity in ENTITIES.values():
        hidden = {f.name for f in entity.fields if f.sensitivity == 3}
        header = set() if entity.name == "contact" else set(HQ.header(entity))
        assert not hidden & header
    assert "contact" not in described(tmp_path / "out")["temoin"]["rows"]


def test_what_leans_on_a_withheld_record_stays_and_the_numbers_are_told(
    full: Casebook, tmp_path: Path
) -> None:
    done = pack.write(full, tmp_path / "out")
    assert done.withheld == described(tmp_path / "out")["temoin"]["withheld"]
    assert done.withheld == {
        "attack": 2, "victim": 2, "abduction": 1, "source": 1, "attack_place": 1, "tally": 1, "figure": 2,
        "harm": 1, "custody_event": 1, "contact": 1, "citation": 3, "attack_link": 1, "comment": 2,
    }  # fmt: skip


def test_a_link_of_mere_use_is_emptied(full: Casebook, tmp_path: Path) -> None:
    witness = next(row for row in full.find("source") if row["sensitivity"] == 3)
    party = next(row for row in full.find("involvement") if row["source_id"] == witness["id"])
    pack.write(full, tmp_path / "out")
    lines = (tmp_path / "out" / "involvement.csv").read_text("utf-8").splitlines()
    assert any(str(party["id"]) in line for line in lines)
    assert not any(str(witness["id"]).encode() in data for data in contents(tmp_path / "out").values())


def test_what_is_in_the_trash_stays_with_all_that_needs_it(full: Casebook, tmp_path: Path) -> None:
    attack = next(
        row
        for row in full.find("attack")
        if row["sensitivity"] != 3 and full.find("tally", attack_id=row["id"])
    )
    with full.db.atomic():  # past the program, which would not leave its parts behind
        full.db.execute("UPDATE attack SET deleted_at = '2024-05-08T14:32:07Z' WHERE id = ?", (attack["id"],))
    done = pack.write(full, tmp_path / "out")
    assert not any(str(attack["id"]).encode() in data for data in contents(tmp_path / "out").values())
    assert (done.rows["tally"], done.rows["figure"], done.rows["abduction"]) == (0, 0, 0)


def test_reasons_for_fields_that_stay_are_left_out(casebook: Casebook, tmp_path: Path) -> None:
    source = Change.new(
        "source", {"source_kind": "ngo", "missing": '{"title": "unknown", "contact_id": "withheld"}'}
    )
    casebook.apply([source])
    pack.write(casebook, tmp_path / "out")
    text = (tmp_path / "out" / "source.csv").read_text("utf-8")
    assert '{""title"":""unknown""}' in text
    assert "contact_id" not in text


def test_withholding_follows_a_long_chain_at_once(casebook: Casebook) -> None:
    first = Change("victim", "00000000-0000-7000-8000-000000000000", None, {"sensitivity": 3})
    victims = [first]
    for n in range(1, 3000):
        values = {"sensitivity": 1, "duplicate_of_id": victims[-1].id}
        victims.append(Change("victim", f"00000000-0000-7000-8000-{3000 - n:012x}", None, dict(values)))
    casebook.load(victims)
    assert withheld(casebook.db, HQ).counts == {"victim": 3000}


def test_an_unknown_profile_or_format_is_refused(casebook: Casebook, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"no profile “press”.*hq"):
        profile("press")
    with pytest.raises(Trouble, match=r"no profile “press”"):
        export(casebook, tmp_path / "out", "pack", "press")
    with pytest.raises(Trouble, match=r"no format “xls”.*pack"):
        export(casebook, tmp_path / "out", "xls")
    assert not (tmp_path / "out").exists()


# Same records, same bytes


@pytest.mark.parametrize("dialect", [Dialect(), Dialect(";", bom=False, guarded=False)])
def test_export_import_export_is_byte_identical(
    full: Casebook, another: Casebook, tmp_path: Path, dialect: Dialect
) -> None:
    pack.write(full, tmp_path / "one", HQ, dialect)
    read = read_pack(another, tmp_path / "one")
    done = pack.write(another, tmp_path / "two", HQ, dialect)
    assert said_of_records(tmp_path / "one") == said_of_records(tmp_path / "two")
    assert read.rows == done.rows


def test_every_value_comes_back_as_it_was(full: Casebook, another: Casebook, tmp_path: Path) -> None:
    pack.write(full, tmp_path / "one")
    read_pack(another, tmp_path / "one")
    seen: set[str] = set()
    for entity in HQ.entities:
        for row in another.find(entity.name):
            was = full.get(entity.name, str(row["id"]))
            assert was is not None
            same = [c for c in HQ.header(entity) if c not in {link.name for link in entity.links}]
            assert {c: row[c] for c in same} == {c: was[c] for c in same}
            seen |= {str(value) for value in row.values()}
    assert {*UGLY, str(POINT)} <= seen


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=40),
        min_size=1,
        max_size=60,
    )
)
@example(list(UGLY))
def test_any_text_in_any_field_comes_back(tmp_path_factory: pytest.TempPathFactory, words: list[str]) -> None:
    folder = tmp_path_factory.mktemp("any")
    spoken = [word if word.strip() else word + "x" for word in words]
    with (
        Casebook.create(folder / "a.temoin", None) as first,
        Casebook.create(folder / "b.temoin", None) as second,
    ):
        first.load(rich(chain.from_iterable(repeat(spoken)), secret=False))
        pack.write(first, folder / "one")
        read_pack(second, folder / "one")
        pack.write(second, folder / "two")
        assert said_of_records(folder / "one") == said_of_records(folder / "two")
        for entity in HQ.entities:
            for row in second.find(entity.name):
                was = first.get(entity.name, str(row["id"]))
                assert was is not None
                assert [row[c] for c in HQ.header(entity)] == [was[c] for c in HQ.header(entity)]


def test_the_demonstration_casebook_comes_back(sample: Casebook, another: Casebook, tmp_path: Path) -> None:
    pack.write(sample, tmp_path / "one")
    read_pack(another, tmp_path / "one")
    pack.write(another, tmp_path / "two")
    assert said_of_records(tmp_path / "one") == said_of_records(tmp_path / "two")
    assert another.totals() == sample.totals()
    assert faults_by_frictionless(tmp_path / "one") == []


# Whole or not at all


class Stop(Exception):  # noqa: N818
    pass


def stop_at(step: int) -> Callable[[int, int], None]:
    steps = iter(range(step))

    def progress(done: int, total: int) -> None:
        assert 0 <= done <= total
        if next(steps, None) is None:
            raise Stop

    return progress


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("step", [0, 1])
def test_a_cancel_leaves_nothing(full: Casebook, tmp_path: Path, format: str, step: int) -> None:
    before = {path.name for path in tmp_path.iterdir()}
    with pytest.raises(Stop):
        export(full, tmp_path / "out", format, progress=stop_at(step))
    assert {path.name for path in tmp_path.iterdir()} == before
    assert rows(full.db, "SELECT * FROM export_log") == []


@pytest.mark.parametrize("format", FORMATS)
def test_a_full_disk_is_said_and_leaves_nothing(
    full: Casebook, tmp_path: Path, format: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full_up(*args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full_up)
    before = {path.name for path in tmp_path.iterdir()}
    with pytest.raises(DiskFull, match="“out” was not written"):
        export(full, tmp_path / "out", format)
    assert {path.name for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("size", [100, 1500])
def test_a_disk_that_takes_no_more_is_said_and_nothing_is_left(
    full: Casebook, tmp_path: Path, format: str, size: int
) -> None:
    before = {path.name for path in tmp_path.iterdir()}
    usual = getrlimit(RLIMIT_FSIZE)
    setrlimit(RLIMIT_FSIZE, (size, usual[1]))
    try:
        with pytest.raises(DiskFull, match="is too large for this disk"):
            export(full, tmp_path / "out", format)
    finally:
        setrlimit(RLIMIT_FSIZE, usual)
    assert {path.name for path in tmp_path.iterdir()} == before


def test_progress_counts_the_rows(full: Casebook, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    done = pack.write(full, tmp_path / "out", progress=lambda *step: steps.append(step))
    assert steps[-1] == (done.count, done.count)
    assert steps == sorted(steps)


def test_a_save_meanwhile_starts_it_again(full: Casebook, tmp_path: Path) -> None:
    saved: list[str] = []

    def save_once(done: int, total: int) -> None:
        if done and not saved:
            saved.append(full.apply([Change.new("cycle", {"name": "Saved meanwhile"})])[0].id)

    pack.write(full, tmp_path / "out", progress=save_once)
    assert saved[0] in (tmp_path / "out" / "cycle.csv").read_text("utf-8")


@pytest.mark.parametrize("format", FORMATS)
def test_saving_without_end_is_said(full: Casebook, tmp_path: Path, format: str) -> None:
    attempts: list[int] = []

    def save(done: int, total: int) -> None:
        if not total:
            attempts.append(done)
            full.apply([Change.new("cycle", {"name": "Again"})])

    with pytest.raises(Trouble, match="try again"):
        export(full, tmp_path / "out", format, progress=save)
    assert len(attempts) == slices.ATTEMPTS
    assert not (tmp_path / "out").exists()


def test_what_left_is_noted(full: Casebook, tmp_path: Path) -> None:
    done = export(full, tmp_path / "out", "pack")
    (noted,) = rows(full.db, "SELECT * FROM export_log")
    assert (noted["format"], noted["profile"], noted["by"], noted["rows"], noted["sha256"]) == (
        "pack", "hq", "tester", done.count, done.sha256,
    )  # fmt: skip
    assert json.loads(str(noted["tables"])) == done.rows


def test_an_earlier_pack_is_replaced_only_with_consent(full: Casebook, tmp_path: Path) -> None:
    export(full, tmp_path / "out", "pack")
    with pytest.raises(Trouble, match="not empty"):
        export(full, tmp_path / "out", "pack")
    export(full, tmp_path / "out", "pack", replace=True)
