"""The layout of UCDP GED: its columns, codes and sums."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.demo import write as invent
from db.exchange.ged import COLUMNS, cell
from db.exchange.worldregions import COUNTRIES, acled_name, ucdp_name
from db.model.countries import countries
from db.storage.casebook import Casebook
from tests.db.exports import Cases, method, of_attack, table, written
from tests.db.rich import write as write_rich

KNOWN = (
    "id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name "
    "dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id "
    "side_b number_of_sources source_article source_office source_date source_headline source_original "
    "where_prec where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid "
    "country country_id region event_clarity date_prec date_start date_end deaths_a deaths_b "
    "deaths_civilians deaths_unknown best high low gwnoa gwnob"
)
DEATHS = ("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown")


def numbers(row: dict[str, str], *names: str) -> list[int]:
    return [int(row[name]) for name in names]


def holds(row: dict[str, str]) -> bool:
    """Say whether best is the sum of the deaths, and low, best and high are in order."""
    low, best, high = numbers(row, "low", "best", "high")
    return best == sum(numbers(row, *DEATHS)) and low <= best <= high


def test_the_columns_are_those_of_ged_in_their_order() -> None:
    assert tuple(KNOWN.split()) == COLUMNS
    assert len(COLUMNS) == 49


def test_the_known_answer(sample: Casebook, tmp_path: Path) -> None:
    rows = table(written(sample, tmp_path, "ged"))
    assert [numbers(row, "low", "best", "high", "deaths_civilians") for row in rows] == [[13] * 4, [32] * 4]
    assert all(map(holds, rows))
    first, second = rows
    assert {row["number_of_sources"] for row in rows} == {"1"}
    assert (first["type_of_violence"], first["side_b"]) == ("3", "Civilians")
    assert (first["country"], first["country_id"], first["region"]) == ("Mali", "432", "Africa")
    assert (first["date_prec"], first["event_clarity"], first["where_prec"]) == ("1", "1", "1")
    assert first["geom_wkt"] == "POINT (-5.11192 13.75535)"
    assert second["where_description"] == "Ogota; Ouémbé"
    assert second["source_original"] == "Human Rights Watch"


def test_best_is_the_sum_of_the_deaths_in_every_row(casebook: Casebook, tmp_path: Path) -> None:
    invent(casebook, 150, seed=5)
    rows = table(written(casebook, tmp_path, "ged"))
    assert len(rows) > 50
    assert all(map(holds, rows))
    assert sum(int(row["best"]) for row in rows) == casebook.totals()["killed", ""].best
    assert {row["type_of_violence"] for row in rows} <= {"1", "2", "3"}


def test_what_the_layout_has_no_place_for(casebook: Casebook, tmp_path: Path) -> None:
    Cases(casebook)
    path = written(casebook, tmp_path, "ged")
    rows, said = table(path), method(path)
    assert [row["id"] for row in rows] == ["THREE", "RIVALS"], "the others have no number of killed"
    (three,) = of_attack(rows, "id", "THREE")
    assert (three["where_coordinates"], three["where_description"], three["best"]) == ("A", "A; B; C", "11")
    assert (three["deaths_civilians"], three["deaths_unknown"]) == ("0", "11")
    (torn,) = of_attack(rows, "id", "RIVALS")
    assert torn["side_a"] == "The communal_militia"
    assert "Attacks that are not here (see below): 5." in said
    assert "Events with several places: 1." in said


def test_an_event_without_a_point_has_none(sample: Casebook, tmp_path: Path) -> None:
    second = table(written(sample, tmp_path, "ged"))[1]
    assert [second[name] for name in ("latitude", "longitude", "geom_wkt", "priogrid_gid")] == [""] * 4


def test_armed_sides_make_it_state_based_or_non_state(casebook: Casebook, tmp_path: Path) -> None:
    cases = Cases(casebook)
    cases.changes.clear()
    for code, attacker, defender in (
        ("STATE", "rebel", "state_armed"),
        ("OTHERS", "rebel", "communal_militia"),
    ):
        attack = cases.attack(code, places=[cases.place("Field")], attack_type="clash")
        cases.killed(attack, "3", civilian_status="armed_member")
        cases.party(attack, attacker)
        cases.party(attack, defender, role="defender")
    casebook.apply(cases.changes)
    rows = table(written(casebook, tmp_path, "ged"))
    (state,) = of_attack(rows, "id", "STATE")
    (others,) = of_attack(rows, "id", "OTHERS")
    assert (state["type_of_violence"], state["gwnob"], state["deaths_unknown"]) == ("1", "432", "3")
    assert (others["type_of_violence"], others["side_b"]) == ("2", "The communal_militia")


def test_civilians_within_a_count_are_told_apart(casebook: Casebook, tmp_path: Path) -> None:
    cases = Cases(casebook)
    cases.changes.clear()
    attack = cases.attack("MIXED", places=[cases.place("Field")])
    whole = cases.killed(attack, "10")
    cases.killed(attack, "6", parent_tally_id=whole, part_role="subset", civilian_status="civilian")
    casebook.apply(cases.changes)
    (row,) = of_attack(table(written(casebook, tmp_path, "ged")), "id", "MIXED")
    assert numbers(row, *DEATHS) == [0, 0, 6, 4]


def test_a_hostile_casebook_keeps_the_sums_and_the_secrets(casebook: Casebook, tmp_path: Path) -> None:
    write_rich(casebook)
    path = written(casebook, tmp_path, "ged")
    assert "SECRET" not in path.read_text("utf-8")
    rows = table(path)
    assert rows
    assert all(map(holds, rows))


def test_cells_of_the_grid_are_those_of_ucdp() -> None:
    assert cell(22.488976, 90.062732) == 161821  # an event in Bangladesh, as UCDP numbers it
    assert cell(-90, -180) == 1
    assert cell(90, 180) == 360 * 720


@pytest.mark.parametrize(
    ("code", "number", "region"),
    [
        ("MLI", "432", "Africa"),
        ("BGD", "771", "Asia"),
        ("COL", "100", "Americas"),
        ("PSE", "", "Middle East"),
        ("EGY", "651", "Middle East"),
    ],
)
def test_countries_have_the_numbers_and_regions_of_ucdp(code: str, number: str, region: str) -> None:
    assert (COUNTRIES[code].number, COUNTRIES[code].ucdp_region) == (number, region)


def test_countries_are_called_as_there() -> None:
    assert [acled_name(code) for code in ("MLI", "CIV", "COD")] == [
        "Mali", "Ivory Coast", "Democratic Republic of Congo",
    ]  # fmt: skip
    assert [ucdp_name(code) for code in ("MLI", "CIV", "COD")] == ["Mali", "Ivory Coast", "DR Congo (Zaire)"]


def test_no_number_stands_for_two_countries() -> None:
    given = [country.number for country in COUNTRIES.values() if country.number]
    assert len(set(given)) == len(given)
    assert set(COUNTRIES) <= set(countries())
