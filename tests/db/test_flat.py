"""The flat table: one row an attack, with the numbers that the counting rules give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.counting import Total, total
from db.exchange import acled, flat, ged, geojson, hxl, several, tolls
from db.exchange.csvguard import Dialect
from db.exchange.csvtext import read
from db.exchange.leaving import READS, Going
from db.exchange.profiles import HQ, PROFILES
from db.exchange.slices import silent
from db.model.changes import Change
from db.storage.casebook import Casebook
from tests.db import trees
from tests.db.rich import write


def table(path: Path) -> list[dict[str, str]]:
    header = flat.header()
    return [dict(zip(header, cells, strict=True)) for _, cells in read(path, header=header)]


@pytest.fixture
def known(sample: Casebook, tmp_path: Path) -> dict[str, dict[str, str]]:
    """The flat rows of the example casebook, by code."""
    done = flat.write(sample, tmp_path / "flat.csv")
    found = table(tmp_path / "flat.csv")
    assert done.count == len(found)
    return {row["code"]: row for row in found}


def pick(row: dict[str, str], *names: str) -> tuple[str, ...]:
    return tuple(row[name] for name in names)


def toll(row: dict[str, str], measure: str) -> tuple[str, ...]:
    return pick(row, *(f"{measure}_{part}" for part in flat.RANGE))


def test_the_known_answers_stand_in_the_columns(known: dict[str, dict[str, str]]) -> None:
    first, second = known["MLI-2024-0001"], known["MLI-2024-0002"]
    assert toll(first, "killed") == ("13", "13", "", "at_least")
    assert toll(first, "killed_children") == ("2", "2", "2", "exact")
    assert toll(first, "abducted") == ("24", "24", "24", "exact")
    assert toll(first, "livestock_taken") == ("", "", "", "")
    assert toll(second, "killed") == ("32", "32", "", "at_least")
    assert toll(second, "homes_burned") == ("350", "350", "", "more_than")
    assert toll(second, "displaced") == ("2000", "2000", "2000", "about")
    assert sum(int(row["killed_best"] or 0) for row in known.values()) == 45
    assert {row["independent_sources"] for row in known.values()} == {"1"}


def test_places_parties_links_and_law_are_codes_and_names(known: dict[str, dict[str, str]]) -> None:
    first, second = known["MLI-2024-0001"], known["MLI-2024-0002"]
    assert pick(first, "date_edtf", "date_min", "date_max") == ("2024-01-06",) * 3
    assert pick(first, "place", "country") == ("Kalala", "MLI")
    assert first["places"].split(several.JOINT) == ["Kalala", "Boura"]
    assert second["places"].split(several.JOINT) == ["Ogota", "Ouémbé"]
    assert second["perpetrator_types"] == "rebel"
    assert second["links"] == "same_cycle MLI-2024-0001"
    assert first["linked_from"] == "same_cycle MLI-2024-0002"
    assert "wc_hostages (apparent)" in first["legal_qualifications"]


@pytest.mark.parametrize(
    ("total", "code"),
    [
        (Total(24, 24, 24), "exact"),
        (Total(32, 32, None), "at_least"),
        (Total(350, 350, None, strict=True), "more_than"),
        (Total(2000, 2000, 2000, approx=True), "about"),
        (Total(10, 12, 15), "between"),
        (Total(0, 0, 9), "up_to"),
        (Total(0, 0, 0), "exact"),
    ],
)
def test_the_qualifier_says_what_the_range_is(total: Total, code: str) -> None:
    assert flat.qualifier(total) == code


def test_columns_add_up_to_the_totals_of_the_casebook(casebook: Casebook, tmp_path: Path) -> None:
    write(casebook, secret=False)
    flat.write(casebook, tmp_path / "flat.csv")
    found = table(tmp_path / "flat.csv")
    for (measure, part), sum_ in casebook.totals().items():
        if not part:
            assert sum(int(row[f"{measure}_best"] or 0) for row in found) == sum_.best
            assert sum(int(row[f"{measure}_low"] or 0) for row in found) == sum_.low


def test_outcomes_of_an_abduction_are_counted(casebook: Casebook, tmp_path: Path) -> None:
    write(casebook, secret=False)
    flat.write(casebook, tmp_path / "flat.csv")
    row = next(row for row in table(tmp_path / "flat.csv") if row["abducted_best"])
    fates = {fate: int(row[f"abducted_{fate}"]) for fate in tolls.FATES}
    assert sum(fates.values()) == 24, "one of whom has an abduction of her own"
    assert 10 in fates.values()


def captives(taken: int | None, *own: str, high: int | None = None, **parts: int) -> dict[str, int]:
    """Return the fates of a group of which `parts` have events, and persons of it with an event each."""
    tree = trees.attack()
    group = trees.add(tree, "tally", measure="abducted", low=taken, best=taken, high=high)
    told = trees.add(tree, "abduction", tally_id=group["id"]) if parts else group
    for kind, number in parts.items():
        part = {"parent_tally_id": group["id"], "part_role": "partition", "measure": "abducted"}
        outcome = trees.add(tree, "tally", **part, low=number, best=number, high=number)["id"]
        trees.add(tree, "custody_event", abduction_id=told["id"], event_type=kind, outcome_tally_id=outcome)
    for kind in own:
        victim = trees.linked(tree, "victim", name=kind)
        harm = trees.add(tree, "harm", victim_id=victim, tally_id=group["id"])
        alone = trees.add(tree, "abduction", harm_id=harm["id"])
        trees.add(tree, "custody_event", abduction_id=alone["id"], event_type=kind)
    totals = {str(tally["id"]): total(tree, tally) for tally in tree.parts["tally"]}
    return {fate: n for fate, n in tolls.fates(tree, [group], totals).items() if n}


def test_as_many_captives_are_told_of_as_were_taken() -> None:
    assert captives(7, "seen", released=5, died=2, high=7) == {"released": 5, "dead": 2}
    assert captives(7, "seen", "died", released=5, high=7) == {"released": 5, "dead": 1, "held": 1}
    assert captives(3, "seen", "seen", released=2) == {"released": 2, "held": 2}, "at least three"
    assert captives(5, "escaped", "seen", high=5) == {"escaped": 1, "held": 1, "unknown": 3}
    assert captives(1, "escaped", "seen", high=1) == {"escaped": 1, "held": 1}, "the named are two"
    assert captives(5, released=1, high=5) == {"released": 1, "unknown": 4}


def test_a_withdrawn_attack_has_its_row_and_no_tolls(sample: Casebook, tmp_path: Path) -> None:
    (attack,) = sample.find("attack", code="MLI-2024-0001")
    sample.apply(
        [Change("attack", str(attack["id"]), {"workflow": attack["workflow"]}, {"workflow": "withdrawn"})]
    )
    flat.write(sample, tmp_path / "flat.csv")
    row = next(row for row in table(tmp_path / "flat.csv") if row["code"] == "MLI-2024-0001")
    assert pick(row, "workflow", "counted", "killed_best") == ("withdrawn", "0", "")


def test_nothing_secret_is_in_the_file(casebook: Casebook, tmp_path: Path) -> None:
    write(casebook)
    done = flat.write(casebook, tmp_path / "flat.csv")
    text = (tmp_path / "flat.csv").read_text("utf-8")
    assert "SECRET" not in text
    assert done.withheld == {"attack": 2}
    hidden = [row for row in casebook.find("attack") if row["sensitivity"] == 3]
    assert hidden
    assert not [row for row in hidden if str(row["id"]) in text or str(row["code"]) in text]


def test_the_bytes_follow_from_the_records(casebook: Casebook, tmp_path: Path) -> None:
    write(casebook)
    one = flat.write(casebook, tmp_path / "one.csv")
    two = flat.write(casebook, tmp_path / "two.csv")
    assert one.sha256 == two.sha256
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()
    three = flat.write(casebook, tmp_path / "three.csv", HQ, Dialect(";"))
    assert three.sha256 != one.sha256


def test_no_cell_starts_a_formula(casebook: Casebook, tmp_path: Path) -> None:
    write(casebook)
    attack = casebook.find("attack")[0]
    casebook.apply([Change("attack", str(attack["id"]), {"title": attack["title"]}, {"title": "=1+1"})])
    flat.write(casebook, tmp_path / "flat.csv")
    assert ',"\'=1+1",' in (tmp_path / "flat.csv").read_text("utf-8")
    assert "=1+1" in {row["title"] for row in table(tmp_path / "flat.csv")}


@pytest.mark.parametrize("profile", sorted(PROFILES))
def test_rows_are_the_same_of_whole_records(sample: Casebook, profile: str) -> None:
    write(sample)
    chosen = PROFILES[profile]

    def rows(going: Going) -> Iterator[object]:
        for attack in going.attacks(silent):
            yield flat.looked_through(going, attack)
            yield geojson.feature(attack)
            for layout in (acled.LAYOUT, ged.LAYOUT, hxl.LAYOUT):
                yield list(layout.rows(attack, Counter()))

    whole, asked = Going(sample, chosen), Going(sample, chosen, reads=READS)
    assert list(rows(asked)) == list(rows(whole))
    assert asked.watch.found == whole.watch.found
