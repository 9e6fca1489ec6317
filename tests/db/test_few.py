"""Numbers of few children, survivors and captives: not in what everybody may read, nor by a difference."""

from __future__ import annotations

from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from db.exchange.exporting import export
from db.model.changes import Change
from db.model.fields import Record, Value
from db.storage.casebook import Casebook
from tests.db.exports import Cases, table


class Public(Cases):
    """One attack that everybody may read, with counts added to it."""

    def __init__(self, casebook: Casebook) -> None:
        super().__init__(casebook)
        self.casebook = casebook
        self.changes.clear()
        ready: Record = {"verification": "verified", "workflow": "approved", "sensitivity": 0}
        self.open = self.add("source", code="S-9", source_kind="ngo", publisher="An NGO", sensitivity=0)
        self.here = self.attack("OPEN", places=[self.place("Village")], **ready)

    def count(self, words: str, measure: str = "killed", **values: Value) -> str:
        return self.add_tally(self.here, measure, words, {self.open: words}, **values)

    def part(self, whole: str, words: str, measure: str = "killed", **values: Value) -> str:
        return self.count(words, measure, parent_tally_id=whole, part_role="partition", **values)

    def person(self, tally: str, harm: Record | None = None, **values: Value) -> str:
        given: Record = {"name": "Somebody", "sensitivity": 0, "consent": "named_publication"}
        victim = self.add("victim", **(given | values))
        at: Record = {"attack_id": self.here, "victim_id": victim, "tally_id": tally}
        return self.add("harm", **(at | (harm or {})))

    def leave(self, folder: Path, profile: str = "public") -> Path:
        self.casebook.apply(self.changes)
        export(self.casebook, folder / "out", "pack", profile)
        return folder / "out"


def ranges(folder: Path) -> dict[str, tuple[str, str, str]]:
    """Return the numbers of the counts of a pack by id."""
    return {row["id"]: (row["low"], row["best"], row["high"]) for row in table(folder / "tally.csv")}


def told(folder: Path) -> set[str]:
    """Return the ids of the counts of which figures left."""
    return {row["tally_id"] for row in table(folder / "figure.csv")}


@pytest.fixture
def public(casebook: Casebook) -> Public:
    return Public(casebook)


FEW = ("1", "", "4")


@pytest.mark.parametrize(
    ("measure", "values"),
    [
        ("killed", {"age_group": "child"}),
        ("injured", {"age_group": "infant"}),
        ("sexual_violence", {}),
        ("recruited", {}),
        ("abducted", {}),
    ],
)
def test_few_are_a_range_and_their_figures_stay(
    public: Public, tmp_path: Path, measure: str, values: Record
) -> None:
    few, many = public.count("3", measure, **values), public.count("7", measure, **values)
    none = public.count("none", measure, **values)
    men = public.part(few, "2", measure, sex="m")
    out = public.leave(tmp_path)
    found = ranges(out)
    assert (found[few], found[men]) == (FEW, FEW), "a count inside such a count tells as much"
    assert found[many] == ("7", "7", "7")
    assert found[none] == ("0", "0", "0")
    assert not {few, men} & told(out)
    assert {many, none} <= told(out)


def test_an_open_number_of_few_stays_open(public: Public, tmp_path: Path) -> None:
    few = public.count("at least 3", age_group="child")
    assert ranges(public.leave(tmp_path))[few] == ("1", "", "")


def test_figures_of_a_count_of_which_nothing_is_adopted_stay(public: Public, tmp_path: Path) -> None:
    few = public.add("tally", attack_id=public.here, measure="killed", age_group="child")
    for number in (3, 4, 8):
        said = {"as_reported": f"{number} children", "low": number, "best": number, "high": number}
        public.add("figure", tally_id=few, source_id=public.open, **said)
    out = public.leave(tmp_path)
    assert [row["best"] for row in table(out / "figure.csv") if row["tally_id"] == few] == ["8"]


def test_no_difference_tells_a_number_that_is_not_told(public: Public, tmp_path: Path) -> None:
    """24 taken less 10 released less 12 held would be the 2 who died."""
    whole = public.count("24", "abducted")
    parts = [public.part(whole, words, "abducted") for words in ("10", "2", "12")]
    women = public.part(parts[2], "5", "abducted", sex="f")
    men = public.part(parts[2], "7", "abducted", sex="m")
    taken = public.add("abduction", attack_id=public.here, tally_id=whole)
    for tally, event in zip(parts, ("released", "died", "seen"), strict=True):
        public.add("custody_event", abduction_id=taken, event_type=event, outcome_tally_id=tally)
    out = public.leave(tmp_path)
    found = ranges(out)
    assert found[whole] == ("24", "24", "24")
    assert [found[part] for part in parts] == [("10", "10", "10"), FEW, ("10", "", "13")]
    assert found[women] == ("5", "5", "5")
    assert found[men] == ("5", "", "8"), "with the women it would give the 12 who are held"
    assert {whole, parts[0], women} == told(out) & {whole, *parts, women, men}
    export(public.casebook, tmp_path / "flat", "flat", "public")
    row = next(row for row in table(tmp_path / "flat") if row["code"] == "OPEN")
    assert (row["abducted_best"], row["documented"]) == ("24", "")
    assert (row["abducted_released"], row["abducted_dead"], row["abducted_held"]) == ("10", "", "")


def test_parts_that_do_not_add_up_stay_as_they_are(public: Public, tmp_path: Path) -> None:
    whole = public.count("13")
    children = public.part(whole, "2", age_group="child")
    adults = public.part(whole, "9", age_group="adult")
    women = public.count("4", sex="f", parent_tally_id=whole, part_role="subset")
    found = ranges(public.leave(tmp_path))
    assert (found[children], found[adults], found[women]) == (FEW, ("9", "9", "9"), ("4", "4", "4"))


@pytest.mark.parametrize("format", ["flat", "xlsx", "hxl", "geojson", "acled", "ged", "huridocs"])
def test_no_format_tells_of_few(public: Public, tmp_path: Path, format: str) -> None:
    """17 adults and 3 children: the sum of 20 would tell it beside a table that has the adults."""
    public.count("17", age_group="adult", civilian_status="civilian")
    public.count("3", age_group="child", civilian_status="civilian")
    public.count("2", "sexual_violence")
    public.casebook.apply(public.changes)
    export(public.casebook, tmp_path / "out", format, "public")
    if format == "xlsx":
        header, *rows = (
            CalamineWorkbook.from_path(str(tmp_path / "out")).get_sheet_by_name("attack").to_python()
        )
        row = dict(zip(map(str, header), map(str, rows[0]), strict=True))
    elif format == "geojson":
        text = (tmp_path / "out").read_text("utf-8")
        assert '"killed_low":18,"killed":null,"killed_qualifier":"between","killed_children":null' in text
        assert '"killed_children_qualifier":"fewer_than"' in text
        return
    else:
        folder = tmp_path / "out"
        row = table(folder / "person.csv" if folder.is_dir() else folder, skip=format in ("hxl", "huridocs"))[
            0
        ]
    if format in ("flat", "xlsx"):
        assert [row[f"killed_{part}"] for part in ("best", "qualifier")] == ["", "between"]
        assert [float(row[f"killed_{part}"]) for part in ("low", "high")] == [18, 21]
        for name in ("killed_children", "sexual_violence"):
            assert [row[f"{name}_{part}"] for part in ("best", "qualifier")] == ["", "fewer_than"]
    elif format == "hxl":
        told = [
            row[name] for name in ("killed_low", "killed", "killed_qualifier", "killed_children_qualifier")
        ]
        assert told == ["18", "", "between", "fewer_than"]
    elif format == "acled":
        assert (row["fatalities"], "sexual_violence=1-4" in row["tags"]) == ("18", True)
    elif format == "ged":
        assert [row[name] for name in ("low", "best", "high", "deaths_civilians")] == ["18", "18", "21", "18"]
    else:
        people = table(tmp_path / "out" / "person.csv", skip=1)
        numbers = {one["number_of_persons_in_group"] for one in people}
        assert numbers - {""} == {"17", "1 to 4"}


# Persons


def test_members_of_a_group_that_may_still_be_held_stay(public: Public, tmp_path: Path) -> None:
    group, other = public.count("24", "abducted"), public.count("30", "abducted")
    freed = public.part(group, "8", "abducted")
    held = public.person(group)
    unknown = public.person(other)
    back = public.person(freed)
    home = public.person(group, {"outcome": "free"})
    taken = public.add("abduction", attack_id=public.here, tally_id=group)
    public.add("custody_event", abduction_id=taken, event_type="seen", date_edtf="2024-02-01")
    public.add("custody_event", abduction_id=taken, event_type="released", outcome_tally_id=freed)
    for profile in ("public", "partner"):
        (tmp_path / profile).mkdir()
        out = public.leave(tmp_path / profile, profile)
        public.changes.clear()
        assert {row["id"] for row in table(out / "harm.csv")} == {back, home}
        assert not {held, unknown} & {back, home}


def test_a_child_is_known_by_its_birth_too(public: Public, tmp_path: Path) -> None:
    killed = public.count("12")
    child = public.person(killed, birth_edtf="2011")
    adult = public.person(killed, birth_edtf="1980")
    perhaps = public.person(killed, {"age_high": 30})
    rows = {row["id"]: row for row in table(public.leave(tmp_path) / "harm.csv")}
    assert child not in rows
    assert adult in rows
    assert (rows[perhaps]["age_low"], rows[perhaps]["age_high"]) == ("", "59")


def test_the_village_of_captives_without_a_record_of_their_own_is_not_shown(
    public: Public, tmp_path: Path
) -> None:
    public.count("24", "abducted")
    public.casebook.apply(public.changes)
    (attack,) = public.casebook.find("attack", code="OPEN")
    edit = Change.edit("attack", attack, {"publish_place": 1})
    assert edit
    public.changes[:] = [edit]
    assert {row["name"] for row in table(public.leave(tmp_path) / "place.csv")} == {"Mopti"}


def test_sources_that_are_not_named_are_told_by_kind_and_number(public: Public, tmp_path: Path) -> None:
    killed = public.count("7")
    for kind, sensitivity in (("witness", 1), ("activist", 2), ("activist", 1), ("victim", 3)):
        closed = public.add("source", source_kind=kind, sensitivity=sensitivity, publisher=None)
        said: Record = {"as_reported": "7", "low": 7, "best": 7, "high": 7}
        public.add("figure", tally_id=killed, source_id=closed, **said)
    public.casebook.apply(public.changes)
    for format, column, profile, words in (
        ("acled", "source", "public", "An NGO; 2 activists; 1 witness"),
        ("hxl", "sources", "partner", "2 activists; 1 NGO; 1 witness"),
    ):
        (tmp_path / format).mkdir()
        export(public.casebook, tmp_path / format / "out", format, profile)
        rows = table(tmp_path / format / "out", skip=format == "hxl")
        assert [row[column] for row in rows] == [words]
