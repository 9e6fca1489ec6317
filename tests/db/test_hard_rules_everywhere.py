"""The hard rules hold on every way into a casebook: a save is refused, `check` tells of what was written past
the program, and a pack that breaks one is not read.

What is not in the table, and why: H17 is kept by what leaves (an export never lowers a sensitivity, and a pack
is not compared with anything); H18 of the bytes of a file by the save (a pack carries none); H19 by the save,
`check` and whatever is brought in, below. In a pack from which something was withheld, what a submitted attack
lacks may have stayed behind: then only what no record may be is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from db.exchange import pack
from db.exchange.csvtext import Writer, read
from db.exchange.faults import Faulty
from db.exchange.importing import read_pack
from db.exchange.profiles import HQ, PROFILES
from db.model.changes import Change, computed, new_id
from db.model.entities import ENTITIES
from db.model.fields import Record, Value
from db.storage import connection
from db.storage.casebook import Casebook, Refused
from db.storage.check import check
from db.storage.rows import one

Changes = list[Change]


class Desk:
    """The example, and changes of its records that are not made yet."""

    def __init__(self, casebook: Casebook) -> None:
        self.casebook = casebook
        self.kalala, self.ogota = casebook.find("attack")

    def first(self, entity: str, /, **equals: Value) -> Record:
        return self.casebook.find(entity, **equals)[0]

    def tally(self, measure: str, **equals: Value) -> Record:
        return self.first("tally", measure=measure, parent_tally_id=None, **equals)

    def edit(self, entity: str, row: Record, /, **values: Value) -> Change:
        change = Change.edit(entity, row, values | computed(entity, values, row | values))
        assert change, "nothing differs"
        return change

    def new(self, entity: str, /, **values: Value) -> Change:
        made = Change.new(entity, values)
        made.after.update(computed(entity, made.after, made.after))
        return made

    def part(self, whole: Record, number: int, role: str = "partition", **values: Value) -> Change:
        inside: Record = {"attack_id": whole["attack_id"], "parent_tally_id": whole["id"], "part_role": role}
        numbers = {"low": number, "best": number, "high": number}
        return self.new("tally", measure=whole["measure"], **inside, **numbers, **values)

    def link(self, first: Record, second: Record, kind: str) -> Change:
        return self.new("attack_link", from_id=first["id"], to_id=second["id"], link_type=kind)

    def without(self, entity: str, **equals: Value) -> Changes:
        rows = self.casebook.find(entity, **equals)
        assert rows
        return [
            Change(entity, str(r["id"]), {"deleted_at": None}, {"deleted_at": "2024-01-01"}) for r in rows
        ]


@dataclass(frozen=True)
class Case:
    """What breaks a rule in the example, of which both attacks are submitted. `past` is false where no table
    of a casebook could hold it even if it were written past the program."""

    rule: str
    name: str
    broken: Callable[[Desk], Changes]
    past: bool = True


def twice_in_one_count(desk: Desk) -> Changes:
    victim = desk.new("victim", name="Awa")
    killed = desk.tally("killed", attack_id=desk.kalala["id"])
    harm: Record = {"attack_id": desk.kalala["id"], "victim_id": victim.id, "tally_id": killed["id"]}
    return [victim, desk.new("harm", **harm), desk.new("harm", **harm)]


def in_two_parts(desk: Desk) -> Changes:
    displaced = desk.tally("displaced")
    parts = [desk.part(displaced, 3) for _ in range(2)]
    victim = desk.new("victim", name="Awa")
    harms = [
        desk.new("harm", attack_id=displaced["attack_id"], victim_id=victim.id, tally_id=part.id)
        for part in parts
    ]
    return [*parts, victim, *harms]


def of_two_counts(desk: Desk) -> Changes:
    whole = desk.tally("displaced")
    return [desk.edit("tally", whole, parent_tally_id=whole["id"], part_role="subset")]


def harm_and_group(desk: Desk) -> Changes:
    victim, abducted = desk.new("victim", name="Awa"), desk.tally("abducted")
    here: Record = {"attack_id": abducted["attack_id"], "tally_id": abducted["id"]}
    harm = desk.new("harm", victim_id=victim.id, **here)
    return [victim, harm, desk.edit("abduction", desk.first("abduction"), harm_id=harm.id)]


def duplicates(entity: str, *links: tuple[int, int]) -> Callable[[Desk], Changes]:
    """Return what makes three records, some of which are marked as duplicates of others."""

    def made(desk: Desk) -> Changes:
        values: Record = {"name": "Awa"} if entity == "victim" else {"title": "A", "date_edtf": "2024"}
        some = [desk.new(entity, **values) for _ in range(3)]
        for one_, other in links:
            some[one_].after["duplicate_of_id"] = some[other].id
        return some

    return made


def attached(**values: Value) -> Callable[[Desk], Changes]:
    given: Record = {"sha256": "a" * 64, "size": 3, "mime": "image/png", "original_name": "a.png"}
    return lambda desk: [desk.new("attachment", **given | values)]


# ruff: noqa: E501 — a case reads like a line of a table
CASES = [
    Case("H1", "no title", lambda d: [d.edit("attack", d.ogota, title=None)]),
    Case("H1", "no date", lambda d: [d.edit("attack", d.ogota, date_edtf=None)]),
    Case("H1", "no place", lambda d: d.without("attack_place", attack_id=d.ogota["id"])),
    Case("H2", "in the future", lambda d: [d.edit("attack", d.ogota, date_edtf="2090-01-01")]),
    Case("H2", "figure of the future", lambda d: [d.edit("figure", d.first("figure"), as_of_edtf="2090")]),
    Case("H3", "lowest above best", lambda d: [d.edit("figure", d.first("figure"), low=40, best=13)]),
    Case("H3", "best above highest", lambda d: [d.edit("tally", d.tally("abducted"), best=30)]),
    Case(
        "H3", "exact but open", lambda d: [d.edit("figure", d.first("figure", qualifier="exact"), high=None)]
    ),
    Case("H4", "no words", lambda d: [d.edit("figure", d.first("figure"), as_reported=" ")]),
    Case("H4", "no source", lambda d: [d.edit("figure", d.first("figure"), source_id=None)], past=False),
    Case(
        "H5",
        "part without a role",
        lambda d: [d.edit("tally", d.tally("displaced"), parent_tally_id=d.tally("homes_burned")["id"])],
    ),
    Case(
        "H5",
        "part of another measure",
        lambda d: [
            d.edit(
                "tally",
                d.tally("displaced"),
                parent_tally_id=d.tally("homes_burned")["id"],
                part_role="subset",
            )
        ],
    ),
    Case(
        "H5",
        "part of another attack's",
        lambda d: [
            d.new(
                "tally",
                measure="displaced",
                attack_id=d.kalala["id"],
                parent_tally_id=d.tally("displaced")["id"],
                part_role="subset",
                low=3,
                best=3,
                high=3,
            )
        ],
    ),
    Case("H5", "part of itself", of_two_counts),
    Case("H6", "subset above the whole", lambda d: [d.part(d.tally("abducted"), 30, "subset")]),
    Case(
        "H7",
        "parts above the whole",
        lambda d: [d.part(d.tally("displaced"), 1500), d.part(d.tally("displaced"), 1500)],
    ),
    Case("H8", "twice in one count", twice_in_one_count),
    Case("H8", "in two parts of a whole", in_two_parts),
    Case(
        "H9",
        "more than were taken",
        lambda d: [d.part(d.tally("abducted"), 20), d.part(d.tally("abducted"), 20)],
    ),
    Case(
        "H9",
        "free before taken",
        lambda d: [
            d.new(
                "custody_event",
                abduction_id=d.first("abduction")["id"],
                event_type="released",
                date_edtf="2023-05-01",
            )
        ],
    ),
    Case(
        "H10",
        "neither person nor group",
        lambda d: [d.edit("abduction", d.first("abduction"), tally_id=None)],
    ),
    Case("H10", "person and group", harm_and_group),
    Case("H11", "linked to itself", lambda d: [d.link(d.kalala, d.kalala, "follows")]),
    Case("H11", "answers what came later", lambda d: [d.link(d.kalala, d.ogota, "retaliation_for")]),
    Case(
        "H11",
        "parts of each other",
        lambda d: [d.link(d.kalala, d.ogota, "part_of"), d.link(d.ogota, d.kalala, "part_of")],
    ),
    Case(
        "H12",
        "derived from each other",
        lambda d: [
            d.edit(
                "source",
                d.first("source", code="S-0001"),
                derived_from_id=d.first("source", code="S-0002")["id"],
            )
        ],
    ),
    Case("H13", "north of the pole", lambda d: [d.edit("place", d.first("place"), lat=95.0, lon=0.0)]),
    Case(
        "H13",
        "half a point",
        lambda d: [d.edit("attack_place", d.first("attack_place", attack_id=d.ogota["id"]), lat=13.5)],
    ),
    Case(
        "H13",
        "exact without a point",
        lambda d: [d.edit("attack_place", d.first("attack_place", attack_id=d.ogota["id"]), where_prec=1)],
    ),
    Case("H14", "counted in a part and in the whole", lambda d: [d.link(d.kalala, d.ogota, "part_of")]),
    Case("H15", "no such code", lambda d: [d.edit("attack", d.ogota, attack_type="massacre")]),
    Case(
        "H15",
        "no such codes",
        lambda d: [d.edit("involvement", d.first("involvement"), attribution_basis='["rumour"]')],
    ),
    Case(
        "H16",
        "own judgement without a reason",
        lambda d: [d.edit("tally", d.tally("homes_burned"), rule="manual")],
    ),
    Case("H16", "compares one figure", lambda d: [d.edit("tally", d.tally("homes_burned"), rule="lowest")]),
    Case("H18", "no fingerprint", attached(sha256="abc")),
    Case("H20", "attack of itself", duplicates("attack", (0, 0))),
    Case("H20", "victim of a duplicate", duplicates("victim", (0, 1), (1, 2))),
    Case("H20", "attack of a duplicate", duplicates("attack", (0, 1), (1, 2))),
]
ids = [f"{case.rule} {case.name}" for case in CASES]


@pytest.fixture
def desk(sample: Casebook) -> Desk:
    made = Desk(sample)
    assert made.kalala["workflow"] == made.ogota["workflow"] == "submitted"
    return made


@pytest.mark.parametrize("case", CASES, ids=ids)
def test_a_save_is_refused(case: Case, desk: Desk) -> None:
    with pytest.raises(Refused) as caught:
        desk.casebook.apply(case.broken(desk))
    assert case.rule in {problem.rule for problem in caught.value.problems}
    assert list(check(desk.casebook)) == []  # nothing of it was written


def write_past(db: connection.Database, change: Change) -> None:
    """Make a change as another program would."""
    if change.before is None:
        values = {"id": change.id} | change.after
        marks = ", ".join("?" * len(values))
        sql = f"INSERT INTO {change.entity} ({', '.join(values)}) VALUES ({marks})"
        db.execute(sql, tuple(values.values()))
    else:
        sets = ", ".join(f"{name} = ?" for name in change.after)
        db.execute(f"UPDATE {change.entity} SET {sets} WHERE id = ?", (*change.after.values(), change.id))


@pytest.mark.parametrize("case", [case for case in CASES if case.past], ids=lambda c: f"{c.rule} {c.name}")
def test_check_tells_what_was_written_past_the_program(case: Case, desk: Desk) -> None:
    db = desk.casebook.db
    with connection.privileged(db):
        db.execute("PRAGMA ignore_check_constraints = ON")
        with db.atomic():
            for change in case.broken(desk):
                write_past(db, change)
        db.execute("PRAGMA ignore_check_constraints = OFF")
    assert case.rule in {problem.rule for problem in check(desk.casebook)}


# Packs


@pytest.fixture
def folder(desk: Desk, tmp_path: Path) -> Path:
    pack.write(desk.casebook, tmp_path / "pack")
    return tmp_path / "pack"


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Casebook]:
    with Casebook.create(tmp_path / "empty.temoin", None, author="reader") as made:
        yield made


def write_into(folder: Path, change: Change) -> None:
    """Make a change in the files of a pack, as a person with a careful program would."""
    entity = ENTITIES[change.entity]
    path, header = folder / f"{change.entity}.csv", HQ.header(entity)
    table = {cells[0]: dict(zip(header, cells, strict=True)) for _, cells in read(path, header=header)}
    if change.after.get("deleted_at"):
        del table[change.id]
    else:
        row = table.setdefault(change.id, dict.fromkeys(header, "") | {"id": change.id})
        for name, value in change.after.items():
            if name in header:
                field = entity.field.get(name)
                row[name] = "" if value is None else field.format(value) if field else str(value)
    with path.open("wb") as stream:
        Writer(stream, header).rows([row[name] for name in header] for row in table.values())


@pytest.mark.parametrize("case", CASES, ids=ids)
def test_a_pack_is_not_read(case: Case, desk: Desk, folder: Path, empty: Casebook) -> None:
    for change in case.broken(desk):
        write_into(folder, change)
    with pytest.raises(Faulty) as caught:
        read_pack(empty, folder, accept_changed=True)
    assert caught.value.faults
    assert empty.find("attack") == []


def test_the_pack_is_read_where_nothing_is_broken(desk: Desk, folder: Path, empty: Casebook) -> None:
    """Else every pack would be refused, whatever it holds."""
    write_into(folder, desk.edit("attack", desk.ogota, title="Another title"))
    write_into(folder, desk.part(desk.tally("abducted"), 10, "subset"))
    write_into(folder, desk.new("victim", name="Awa"))
    read_pack(empty, folder, accept_changed=True)
    assert [row["title"] for row in empty.find("attack")][1] == "Another title"
    assert list(check(empty)) == []


def test_every_hard_rule_has_a_case_or_a_test_of_its_own() -> None:
    assert {case.rule for case in CASES} == {f"H{n}" for n in range(1, 21)} - {"H17", "H19"}


# H4, H18 and H20 beyond the table


def test_a_file_whose_bytes_are_not_there_is_refused_and_told_of(desk: Desk) -> None:
    casebook = desk.casebook
    with pytest.raises(Refused) as caught:
        casebook.apply(attached()(desk))
    assert [problem.rule for problem in caught.value.problems] == ["H18"]
    casebook.load(attached()(desk))  # as a pack brings it: what is said of a file, without its bytes
    assert any("a.png" in p.text() or "file" in p.text() for p in check(casebook))


@pytest.mark.parametrize("entity", ["attack", "victim"])
def test_the_record_that_others_name_as_the_kept_one_is_no_duplicate_itself(desk: Desk, entity: str) -> None:
    casebook = desk.casebook
    made = casebook.apply(duplicates(entity, (0, 1))(desk))
    copy, kept, third = (one(casebook.db, entity, change.id) for change in made[:3])
    assert copy and kept and third
    turned = desk.edit(entity, kept, duplicate_of_id=third["id"])
    with pytest.raises(Refused) as caught:
        casebook.apply([turned])
    assert {(p.rule, p.record_id) for p in caught.value.problems} == {("H20", kept["id"])}
    assert "duplicates of this one" in caught.value.problems[0].text()
    casebook.apply([turned, desk.edit(entity, copy, duplicate_of_id=third["id"])])  # both at once are right
    assert list(check(casebook)) == []


# H17


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_what_leaves_is_as_sensitive_as_it_was_and_the_highest_stays(
    profile: object, desk: Desk, tmp_path: Path, empty: Casebook
) -> None:
    casebook = desk.casebook
    made = [desk.new("victim", name=f"Awa {n}", sensitivity=n) for n in range(4)]
    made += [desk.new("source", source_kind="witness", sensitivity=n) for n in range(4)]
    casebook.apply(made)
    pack.write(casebook, tmp_path / "out")
    for entity in ("attack", "victim", "source"):
        header = HQ.header(ENTITIES[entity])
        left = {
            row[0]: dict(zip(header, row, strict=True))
            for _, row in read(tmp_path / "out" / f"{entity}.csv", header=header)
        }
        for record in casebook.find(entity):
            stays = int(record["sensitivity"] or 0) >= HQ.beyond
            assert (str(record["id"]) in left) != stays
            assert stays or left[str(record["id"])]["sensitivity"] == str(record["sensitivity"])
    read_pack(empty, tmp_path / "out")
    for entity in ("attack", "victim", "source"):
        for record in empty.find(entity):
            kept = casebook.get(entity, str(record["id"]))
            assert kept and kept["sensitivity"] == record["sensitivity"]


# H19


class Office:
    """A casebook that several people work in, with roles."""

    def __init__(self, casebook: Casebook, roles: str = "on") -> None:
        self.casebook = casebook
        casebook.set_setting("roles", roles)
        self.id = ""
        self.do("Awa", Change.new("attack", {"title": "An attack", "date_edtf": "2024-01-06"}))
        place = Change.new("place", {"name": "Boura"})
        spot = {"attack_id": self.id, "place_id": place.id, "where_prec": 3}
        self.do("Awa", place, Change.new("attack_place", spot))
        self.move("Awa", "submitted")

    def do(self, who: str, *changes: Change) -> None:
        self.casebook.author = who
        written = self.casebook.apply(changes)
        self.id = self.id or written[0].id

    def move(self, who: str, workflow: str, **values: Value) -> None:
        now = self.casebook.get("attack", self.id)
        change = Change.edit("attack", now or {}, {"workflow": workflow} | values)
        assert change
        self.do(who, change)

    def refused(self, who: str, workflow: str, **values: Value) -> bool:
        try:
            self.move(who, workflow, **values)
        except Refused as refused:
            assert [(p.rule, p.field) for p in refused.problems] == [("H19", "workflow")]
            return True
        return False


def test_nobody_approves_what_they_edited_last(casebook: Casebook) -> None:
    office = Office(casebook)
    assert office.refused("Awa", "approved") and office.refused(" awa", "published")
    assert not office.refused("Moussa", "approved")
    assert not office.refused("Awa", "published")  # it is approved already
    assert list(check(casebook)) == []


def test_moving_it_on_is_no_edit_but_a_part_is_also_one_taken_away(casebook: Casebook) -> None:
    office = Office(casebook)
    office.move("Moussa", "in_review")
    assert office.refused("Awa", "approved")
    office.do("Moussa", Change.new("tally", {"attack_id": office.id, "measure": "killed"}))
    assert office.refused("Moussa", "approved")
    tally = casebook.find("tally")[0]
    office.do("Awa", *casebook.deletion("tally", str(tally["id"])))
    assert office.refused("Awa", "approved") and not office.refused("Moussa", "approved")


def test_editing_while_approving_is_editing_last(casebook: Casebook) -> None:
    office = Office(casebook)
    assert office.refused("Moussa", "approved", title="A better title")
    assert not office.refused("Moussa", "approved")


def test_a_new_record_is_not_born_approved(casebook: Casebook) -> None:
    office = Office(casebook)
    made = Change.new("attack", {"title": "B", "date_edtf": "2024", "workflow": "approved"}, new_id())
    place = casebook.find("place")[0]["id"]
    spot = Change.new("attack_place", {"attack_id": made.id, "place_id": place, "where_prec": 3})
    with pytest.raises(Refused) as caught:
        office.do("Awa", made, spot)
    assert [problem.rule for problem in caught.value.problems] == ["H19"]


def test_without_roles_anybody_approves_and_check_tells_of_it_once_there_are(casebook: Casebook) -> None:
    office = Office(casebook, roles="off")
    assert not office.refused("Awa", "approved")
    assert list(check(casebook)) == []
    casebook.set_setting("roles", "on")
    assert [(p.rule, p.record_id) for p in check(casebook)] == [("H19", office.id)]
    office.move("Awa", "needs_work")
    office.move("Moussa", "approved")
    assert list(check(casebook)) == []


def test_an_edit_after_the_approval_does_not_make_it_the_editors_own(casebook: Casebook) -> None:
    office = Office(casebook)
    office.move("Moussa", "approved")
    office.move("Moussa", "approved", title="A spelling")
    assert list(check(casebook)) == []


def test_where_there_are_roles_nothing_comes_in_as_approved(
    casebook: Casebook, empty: Casebook, tmp_path: Path
) -> None:
    office = Office(casebook)
    office.move("Moussa", "approved")
    pack.write(casebook, tmp_path / "pack")
    empty.set_setting("roles", "on")
    with pytest.raises(Faulty) as caught:
        read_pack(empty, tmp_path / "pack")
    (fault,) = caught.value.faults
    assert (fault.file, fault.line) == ("attack.csv", 2) and "comes in as approved" in fault.text()
    assert empty.find("attack") == []


def test_what_was_approved_elsewhere_stays_so_where_roles_begin_later(
    casebook: Casebook, empty: Casebook, tmp_path: Path
) -> None:
    office = Office(casebook)
    office.move("Moussa", "approved")
    pack.write(casebook, tmp_path / "pack")
    read_pack(empty, tmp_path / "pack")
    empty.set_setting("roles", "on")
    assert [row["workflow"] for row in empty.find("attack")] == ["approved"]
    assert list(check(empty)) == []
