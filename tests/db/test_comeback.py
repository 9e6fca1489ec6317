"""Our own tables of attacks brought in again: every cell comes back, and where the attacks are there nothing
changes."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import demo
from db.exchange import esfrows
from db.exchange.csvguard import Dialect
from db.exchange.exporting import export
from db.exchange.leaving import Going, Leaving
from db.exchange.profiles import PROFILES
from db.exchange.several import joined, parted
from db.exchange.tables import bringing, reading
from db.exchange.tables.bringing import Report, bring
from db.model.changes import Change
from db.model.fields import Value
from db.sample import write as write_sample
from db.sentences.attack import attack_sentence
from db.storage.casebook import Casebook

HOSTILE = (
    "=1+1",
    "\tx",
    "'quoted",
    "''two",
    "007",
    "1/2",
    "#date",
    "id",
    "null",
    "a\nb",
    'c;d|e,f"g"',
    "\xa0x",
    "＝1",
)


class Peculiar:
    """A casebook of what tables can hardly tell."""

    def __init__(self) -> None:
        self.changes: list[Change] = []
        self._number = count(1)

    def make(self, entity: str, /, **values: Value) -> str:
        """Note a record and return its id."""
        self.changes.append(Change.new(entity, values))
        return self.changes[-1].id

    def attack(self, **values: Value) -> str:
        """Note an attack and return its id."""
        n = next(self._number)
        told: dict[str, Value] = {"title": f"T{n}", "code": f"X-{n}", "date_edtf": "2024-01-06"}
        return self.make("attack", **(told | {"workflow": "approved", "verification": "verified"} | values))

    def fill(self) -> list[Change]:
        """Return the records of all kinds of trouble."""
        for text in HOSTILE:
            self.attack(title=text, summary=f"{text}\n{text} ", external_ids="acled=1; ged=2")
        self.attack(title="long", summary="x" * 20_000 + "é👍" * 12_000, context="y" * 32_767 + "END")
        self._places()
        self._parties()
        self._sources()
        self._tolls()
        self._persons()
        self._linked()
        return self.changes

    def _places(self) -> None:
        known = (
            {
                "name": "Boura",
                "adm1_name": "Ségou",
                "adm2_name": "San",
                "adm2_pcode": "ML04",
                "lat": 13.1,
                "lon": -4.9,
            },
            {"name": "Boura", "adm1_name": "Ségou", "adm2_name": "Macina", "lat": 13.12, "lon": -4.88},
            {"name": "Boura", "adm1_name": "Ségou"},
            {"name": "Bourá", "adm1_name": "Ségou", "adm2_name": "San", "lat": 13.1, "lon": -4.9},
            {"name": "A; B | C", "adm1_name": "D;e", "country": "BFA"},
            {"name": "back\\", "country": None},
            {"name": "a\\;b"},
            {"name": "N/A"},
        )
        ids = [self.make("place", **one) for one in known]
        for some in ([0, 1, 2], [1], [2], [3], [0, 3], [4, 5, 6], [5], [6, 4], [7]):
            attack = self.attack()
            for at, place in enumerate(some):
                lies: dict[str, Value] = {
                    "seq": at + 1,
                    "is_primary": int(at == 0),
                    "where_prec": 2 if at else None,
                }
                self.make("attack_place", attack_id=attack, place_id=ids[place], **lies)
        attack = self.attack()
        for at, (place, claim) in enumerate(((0, "disputed"), (4, "asserted"), (1, "asserted"))):
            lies = {
                "seq": at + 1,
                "is_primary": int(at == 0),
                "claim_status": claim,
                "lat": 14.5,
                "lon": -3.2,
            }
            self.make("attack_place", attack_id=attack, place_id=ids[place], where_prec=3, **lies)

    def _parties(self) -> None:
        def actor(name: str, kind: str, **values: Value) -> str:
            return self.make("actor", name=name, actor_type=kind, **values)

        some = [actor("Jama; x", "rebel", acronym="J"), actor("j", "bandits"), actor("Militia", "bandits")]
        some += [
            actor("Militia", "communal_militia"),
            actor("Unknown", "other"),
            actor("unidentified", "rebel"),
        ]
        some += [actor("A; B", "other"), actor("Été", "rebel"), actor("Ete", "rebel")]
        for versions in (
            ((0, "confirmed", "A"), (2, "possible", "A"), (3, "alleged", None)),
            ((1, "disputed", None), (0, "disputed", None), (None, "unknown", None)),
            ((4, None, None),),
            ((5, "probable", None), (None, "confirmed", None)),
            ((6, "alleged", "A"), (8, "alleged", "A"), (7, "unknown", None)),
        ):
            attack = self.attack()
            for at, sure, group in versions:
                told: dict[str, Value] = {"attribution": sure, "alt_group": group, "role": "perpetrator"}
                self.make("involvement", attack_id=attack, actor_id=None if at is None else some[at], **told)
            self.make("involvement", attack_id=attack, actor_id=some[6], role="target")
            self.make("involvement", attack_id=attack, actor_id=None, role="target")

    def _sources(self) -> None:
        def source(publisher: str | None = None, kind: str = "media", **values: Value) -> str:
            return self.make("source", publisher=publisher, source_kind=kind, **values)

        hrw = source("HRW", url="https://a.org/1", title="One")
        also = source("HRW", url="https://a.org/2;3")
        again = source("HRW", derived_from_id=also)
        others = [source("hrw", derived_from_id=hrw), source("Le Monde; AFP", derived_from_id=also)]
        people = [source(kind="witness"), source(kind="witness"), source(kind="ngo", url="https://b.org")]
        hidden = source("Hidden", sensitivity=3)
        literal = source("2 witnesses")
        for some in (
            (hrw, also, again),
            (also, again),
            (*others, again),
            (others[0],),
            people,
            (hidden,),
            (hidden, *people, hrw),
            (literal, *people),
        ):
            attack = self.attack()
            for id in some:
                self.make("citation", entity="attack", entity_id=attack, source_id=id)
        self.source = hrw
        self.hidden = hidden

    def tally(self, attack: str, measure: str, source: str, **values: Value) -> str:
        """Note a count with the figure behind it."""
        tally = self.make("tally", attack_id=attack, measure=measure, rule="single_source", **values)
        words: dict[str, Value] = {
            "as_reported": "words",
            "qualifier": "exact",
            "low": 1,
            "best": 1,
            "high": 1,
        }
        if source:
            self.make("figure", tally_id=tally, source_id=source, **words)
        return tally

    def _tolls(self) -> None:
        parts = ("low", "best", "high", "low_strict", "approx")
        for at, numbers in enumerate(
            (
                (32, 32, None, 0, 0),
                (350, 350, None, 1, 0),
                (2000, 2000, 2000, 0, 1),
                (2000, 2000, None, 0, 1),
                (0, None, 20, 0, 0),
                (10, None, 15, 0, 0),
                (10, 12, 15, 0, 0),
                (0, 0, 0, 0, 0),
                (3, 5, 9, 1, 1),
                (None, 7, None, 0, 0),
                (0, 0, None, 0, 0),
            )
        ):
            for measure in ("killed", "abducted"):
                attack = self.attack()
                source = (self.source, self.hidden, "")[at % 3]
                whole = self.tally(attack, measure, source, **dict(zip(parts, numbers, strict=True)))
                if measure == "killed" and (numbers[0] or 0) > 2:
                    child: dict[str, Value] = {
                        "parent_tally_id": whole,
                        "part_role": "subset",
                        "age_group": "child",
                    }
                    self.tally(attack, measure, source, low=1, best=1, high=1, **child)

    def _persons(self) -> None:
        for number in range(3):
            attack = self.attack()
            tally = self.tally(attack, "killed", self.source if number else "", low=3, best=3)
            for one in range(number + 1):
                victim = self.make("victim", name=f"Person {number}{one}", sensitivity=one + 1)
                weapon = ("firearms", "knife", None)[one]
                self.make(
                    "harm", victim_id=victim, attack_id=attack, tally_id=tally, weapon=weapon, status="active"
                )

    def _linked(self) -> None:
        one, two, three = self.attack(), self.attack(code="C; 3"), self.attack(workflow="withdrawn")
        self.attack(duplicate_of_id=one, workflow="draft")
        for start, end, kind in ((one, two, "same_cycle"), (two, three, "parallel"), (three, one, "part_of")):
            self.make("attack_link", from_id=start, to_id=end, link_type=kind)
        for code in ("wc_murder", "wc_civilians"):
            self.make("legal_qualification", attack_id=one, qualification=code, wording="alleged")


@pytest.fixture(scope="module")
def peculiar(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Casebook]:
    """The example, ten invented attacks, and those that tables can hardly tell of."""
    with Casebook.create(tmp_path_factory.mktemp("peculiar") / "peculiar.temoin", None) as casebook:
        write_sample(casebook)
        demo.write(casebook, 5, seed=3)
        casebook.load(Peculiar().fill())
        yield casebook


def take(casebook: Casebook, path: Path, key: str = "") -> Report:
    table = reading.read(path)
    assert table.altered == ()
    return bring(casebook, table, bringing.propose(table, "attack"), key)


@pytest.mark.parametrize(
    ("format", "guarded"), [("flat", True), ("flat", False), ("hxl", True), ("xlsx", True)]
)
def test_every_cell_comes_back(peculiar: Casebook, tmp_path: Path, format: str, guarded: bool) -> None:
    export(peculiar, tmp_path / "out", format, "hq", Dialect(guarded=guarded))
    with Casebook.create(tmp_path / "other.temoin", None) as other:
        report = take(other, tmp_path / "out")
        assert [(fault.line, fault.text()) for fault in report.faults] == []
        assert report.changed == 0
        export(other, tmp_path / "again", format, "hq", Dialect(guarded=guarded))
        again = take(other, tmp_path / "out", "code")
        assert (again.new, again.changed, again.same) == (0, 0, report.new)
    one, two = reading.read(tmp_path / "out"), reading.read(tmp_path / "again")
    rows = {cells[0]: dict(zip(two.columns, cells, strict=True)) for _, cells in two.rows}
    different = [
        (cells[0], name, before, rows[cells[0]].get(name))
        for _, cells in one.rows
        for name, before in zip(one.columns, cells, strict=True)
        if before != rows[cells[0]].get(name, "") and name != "row_check"
    ]
    assert different == []
    assert format != "flat" or (tmp_path / "out").read_bytes() == (tmp_path / "again").read_bytes()


@pytest.mark.parametrize(("format", "profile"), [("flat", "public"), ("hxl", "partner"), ("xlsx", "hq")])
def test_where_the_attacks_are_there_nothing_changes(
    peculiar: Casebook, tmp_path: Path, format: str, profile: str
) -> None:
    export(peculiar, tmp_path / "out", format, profile)
    report = take(peculiar, tmp_path / "out")
    assert (report.new, report.changed, report.faulty, report.created) == (0, 0, 0, {})


@pytest.fixture
def stabbed(casebook: Casebook) -> Casebook:
    """One attack without a source, of which two weapons and a withheld victim are known."""
    made = Peculiar()
    attack = made.attack(workflow="draft")
    tally = made.tally(attack, "killed", "", low=6, best=6, high=6)
    victim = made.make("victim", name="Awa", sensitivity=2)
    made.make("harm", victim_id=victim, attack_id=attack, tally_id=tally, weapon="knife", status="active")
    casebook.load(made.changes)
    return casebook


def leaving(casebook: Casebook, profile: str) -> Leaving:
    """Return the last attack as it leaves."""
    return list(Going(casebook, PROFILES[profile]).attacks(lambda *_: None))[-1]


@pytest.mark.parametrize("format", ["flat", "hxl"])
def test_what_a_table_told_of_persons_leaves_only_for_headquarters(
    stabbed: Casebook, tmp_path: Path, format: str
) -> None:
    hrw = Change.new("source", {"source_kind": "ngo", "publisher": "HRW", "url": "https://a.org/1"})
    attack = stabbed.find("attack")[0]["id"]
    cited: dict[str, Value] = {"entity": "attack", "entity_id": attack, "source_id": hrw.id}
    for sourced in (False, True):
        if sourced:  # which leaves, and has not said it
            stabbed.load([hrw, Change.new("citation", cited | {"stance": "supports"})])
        export(stabbed, tmp_path / "out", format, "hq", replace=True)
        with Casebook.create(tmp_path / f"{sourced}.temoin", None) as other:
            take(other, tmp_path / "out")
            with other.db.atomic():
                other.db.execute("UPDATE attack SET workflow = 'approved', verification = 'verified'")
            told = [leaving(other, profile) for profile in ("hq", "partner", "public")]
            assert [one.weapons for one in told] == [("knife",) if format == "hxl" else (), (), ()]
            assert [one.documented for one in told] == [int(format == "flat"), 0, 0]


def test_what_a_table_told_makes_it_no_source_anywhere(casebook: Casebook) -> None:
    made = Peculiar()
    attack = made.attack()
    table = made.make("source", source_kind="document", title="t.csv", sensitivity=1)
    cited: dict[str, Value] = {"entity": "attack", "entity_id": attack, "source_id": table}
    made.make("citation", **cited, stance="mentions", field="weapons", quotation="knife")
    casebook.load(made.changes)
    tree = casebook.tree(attack)
    assert tree is not None
    assert casebook.db.execute("SELECT reports, independent FROM attack_summary").fetchall() == [(0, 0)]
    assert "report" not in attack_sentence(tree, "en")
    assert list(esfrows.information(leaving(casebook, "hq"), "x")) == []
    assert (leaving(casebook, "hq").reports, leaving(casebook, "hq").weapons) == (0, ("knife",))


@pytest.mark.parametrize(
    ("sources", "names", "documented", "column"),
    [
        ("1000", "", "", "sources"),
        ("", "2 witnesses; 900 activists", "", "source_names"),
        ("3", "2 witnesses", "999999999", "documented"),
        ("3", "2 witnesses", "5", ""),
    ],
)
def test_a_row_that_we_did_not_write_so_cannot_tell_of_any_number(
    casebook: Casebook, tmp_path: Path, sources: str, names: str, documented: str, column: str
) -> None:
    path = tmp_path / "forged.csv"
    path.write_text(
        "row_check,perpetrator_types,places,code,title,date_edtf,sources,source_names,documented,killed_best\n"
        f"x,,,F-1,T,2024-01-01,{sources},{names},{documented},5\n"
    )
    table = reading.read(path)
    report = bring(casebook, table, bringing.propose(table, "attack"))
    assert [fault.column for fault in report.faults] == ([column] if column else [])
    assert len(casebook.find("source")) == (0 if column else 4)  # three, and what keeps what the table told


@pytest.mark.parametrize(("documented", "faulty"), [("4", 0), ("7", 1)])
def test_a_number_of_persons_is_corrected_up_to_those_harmed(
    stabbed: Casebook, tmp_path: Path, documented: str, faulty: int
) -> None:
    """The toll is the same as there, and still bounds what is told."""
    export(stabbed, tmp_path / "out.csv", "flat", "hq")
    table = reading.read(tmp_path / "out.csv")
    ((line, cells),) = table.rows
    cells[table.columns.index("documented")] = documented
    table = replace(table, rows=[(line, cells)], altered=(line,))
    report = bring(stabbed, table, bringing.propose(table, "attack"), "code")
    assert (report.changed, report.faulty) == (1 - faulty, faulty)
    assert leaving(stabbed, "hq").documented == (1 if faulty else 4)


@pytest.mark.parametrize("first", ["ours", "theirs"])
def test_a_table_of_others_with_the_name_of_ours_is_another_source(
    stabbed: Casebook, tmp_path: Path, first: str
) -> None:
    for name in ("ours", "theirs"):
        (tmp_path / name).mkdir()
    source = Change.new("source", {"source_kind": "witness", "sensitivity": 3})
    (tally,) = stabbed.find("tally")
    words: dict[str, Value] = {"as_reported": "6", "qualifier": "exact", "low": 6, "best": 6, "high": 6}
    figure = Change.new("figure", {"tally_id": tally["id"], "source_id": source.id, **words})
    stabbed.load([source, figure])
    export(stabbed, tmp_path / "ours" / "attacks.csv", "hxl", "hq")
    (tmp_path / "theirs" / "attacks.csv").write_text("code,title,date,killed\nF-1,F,2024-02-02,9\n")
    with Casebook.create(tmp_path / "both.temoin", None) as other:
        for name in (first, "theirs" if first == "ours" else "ours"):
            assert take(other, tmp_path / name / "attacks.csv").new == 1
        going = Going(other, PROFILES["hq"]).attacks(lambda *_: None)
        left = {one.code: (len(one.tree.parts["figure"]), one.credits[0].kind) for one in going}
        assert left == {"F-1": (1, "document"), "X-1": (0, "")}


def test_what_is_changed_in_a_row_is_all_that_changes(peculiar: Casebook, tmp_path: Path) -> None:
    """The row names sources, places and parties that would be others if they were looked up by name."""
    export(peculiar, tmp_path / "out.csv", "flat", "hq")
    shutil.copy(peculiar.path, tmp_path / "copy.temoin")
    text = (tmp_path / "out.csv").read_text("utf-8-sig").replace('"T24"', '"Another title"')
    (tmp_path / "out.csv").write_text(text, "utf-8")
    with Casebook.open(tmp_path / "copy.temoin", None) as casebook:
        table = reading.read(tmp_path / "out.csv")
        report = bring(casebook, table, bringing.propose(table, "attack"), "code")
        assert (len(table.altered), report.changed, report.created) == (1, 1, {})
        assert [(change.entity, change.after) for change in report.done] == [
            ("attack", {"title": "Another title"})
        ]


@given(st.lists(st.text(";\\ab =", max_size=6).map(str.strip), min_size=1, max_size=4))
def test_values_in_one_cell_come_back(values: list[str]) -> None:
    assert parted(joined(values)) == values


def test_a_value_of_nothing_but_signs_of_our_own_comes_back() -> None:
    """Where each of them were tried as the first, this would take an hour."""
    value = "\\" * 300_000 + "a"
    assert parted(joined([value, f";{value}"])) == [value, f";{value}"]
