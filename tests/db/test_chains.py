"""What hangs together with an attack, and what might: suggested by days, distance and who was hit, never
made."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from db.model.changes import Change
from db.model.fields import Value
from db.storage.casebook import Casebook
from db.storage.chains import MOST, Suggestion, apart, chain, communities, suggestions


class Chest:
    """A casebook into which attacks are put a line at a time."""

    def __init__(self, casebook: Casebook) -> None:
        self.casebook = casebook

    def add(self, entity: str, /, **values: Value) -> str:
        change = Change.new(entity, values)
        self.casebook.apply([change])
        return change.id

    def attack(self, day: str | None, killed: int = 0, **values: Value) -> str:
        id = self.add("attack", title=f"Attack of {day}", date_edtf=day, **values)
        if killed:
            source = self.add("source", source_kind="ngo", title="A report")
            tally = self.add(
                "tally", attack_id=id, measure="killed", low=killed, best=killed, rule="single_source"
            )
            self.add("figure", tally_id=tally, source_id=source, as_reported=f"at least {killed}", low=killed, best=killed)  # fmt: skip
        return id

    def scene(
        self,
        day: str,
        by: str = "",
        hit: str | None = None,
        lat: float | None = 14.0,
        lon: float | None = -4.0,
        district: str = "Djenné",
    ) -> str:
        """Add an attack by a community on a village of another."""
        id = self.attack(day)
        village = self.add("place", name="Sama", lat=lat, lon=lon, adm2_name=district, predominant_group=hit)
        self.add("attack_place", attack_id=id, place_id=village)
        if by:
            self.add("involvement", attack_id=id, composition_reported=by)
        return id

    def link(self, one: str, other: str, kind: str = "same_cycle", **values: Value) -> str:
        return self.add("attack_link", from_id=one, to_id=other, link_type=kind, **values)


@pytest.fixture
def chest(casebook: Casebook) -> Chest:
    return Chest(casebook)


# The chain


def test_the_example(sample: Casebook) -> None:
    first, second = (str(row["id"]) for row in sample.find("attack"))
    for asked in (first, second):
        found = chain(sample, asked)
        assert [(a.code, a.killed) for a in found.attacks] == [
            ("MLI-2024-0001", "≥ 13"),
            ("MLI-2024-0002", "≥ 32"),
        ]
        (link,) = found.links
        assert (link.from_id, link.to_id, link.link_type, link.confidence) == (
            second,
            first,
            "same_cycle",
            "possible",
        )
        assert link.source.startswith("S-0001 · Mali: Islamist") and not link.directed
        (series,) = found.series
        assert (series.name[:9], series.size, set(series.attacks)) == ("Reprisals", 2, {first, second})
        assert suggestions(sample, asked) == []


def test_an_attack_alone_has_no_chain(chest: Chest) -> None:
    id = chest.attack("2024-01-06")
    assert chain(chest.casebook, id).attacks == []
    cycle = chest.add("cycle", name="One")
    chest.add("cycle_attack", attack_id=id, cycle_id=cycle)
    assert chain(chest.casebook, id).attacks == []
    assert chain(chest.casebook, "nothing").attacks == []


def test_two_links_away_and_no_further_in_the_order_of_the_days(chest: Chest) -> None:
    a, b, c, d = (chest.attack(f"2024-01-{day:02}") for day in (20, 10, 15, 1))
    chest.link(a, b, "retaliation_for", confidence="probable")
    chest.link(b, c)
    chest.link(c, d)
    found = chain(chest.casebook, a)
    assert [(x.id, x.steps) for x in found.attacks] == [(b, 1), (c, 2), (a, 0)]
    assert [(x.from_id, x.to_id, x.directed) for x in found.links] == [(a, b, True), (b, c, False)]
    chest.link(c, a, "precedes")
    assert len(chain(chest.casebook, b).links) == 4


def test_what_is_in_the_trash_joins_nothing(chest: Chest) -> None:
    a, b, c = (chest.attack(f"2024-01-{day:02}") for day in (20, 10, 15))
    link = chest.link(a, b)
    chest.link(b, c)
    chest.casebook.apply(chest.casebook.deletion("attack_link", link))
    assert chain(chest.casebook, a).attacks == []
    assert [x.id for x in chain(chest.casebook, b).attacks] == [b, c]


def test_a_series_is_shown_with_the_attacks_that_are_nearest(chest: Chest) -> None:
    cycle = chest.add("cycle", name="Many")
    ids = [chest.attack(f"{2010 + n // 12}-{n % 12 + 1:02}") for n in range(MOST + 20)]
    undated = chest.add("attack", title="No day", workflow="draft")
    for id in (*ids, undated):
        chest.add("cycle_attack", attack_id=id, cycle_id=cycle)
    found = chain(chest.casebook, ids[0])
    assert [a.id for a in found.attacks] == ids[:MOST]
    assert found.series[0].size == MOST + 21 and all(a.steps in (None, 0) for a in found.attacks)
    assert chain(chest.casebook, undated).attacks[-1].id == undated


@pytest.mark.parametrize(
    ("other", "days"),
    [
        (("2024-01-20", "2024-01-21"), 10),
        (("2024-01-01", "2024-01-03"), -3),
        (("2024-01-09", "2024-01-30"), 0),
        (("", ""), None),
    ],
)
def test_days_between_spans(other: tuple[str, str], days: int | None) -> None:
    assert apart("2024-01-06", "2024-01-10", *other) == days


# What is suggested


def offered(chest: Chest, id: str) -> list[str]:
    return [s.id for s in suggestions(chest.casebook, id)]


def test_a_community_that_was_hit_attacks_nearby_soon_after(chest: Chest) -> None:
    one = chest.scene("2024-01-06", "mainly ethnic Bambara", "fulani")
    other = chest.scene("2024-01-27", "des combattants en majorité peuls", "bambara", lat=14.2)
    (found,) = suggestions(chest.casebook, one)
    assert found == Suggestion(
        other, found.code, "Attack of 2024-01-27", 21, found.km, hit_here=("fulani",), hit_there=("bambara",)
    )
    assert found.km is not None and 22 < found.km < 23
    (back,) = suggestions(chest.casebook, other)
    assert (back.id, back.days, back.hit_here, back.hit_there) == (one, -21, ("bambara",), ("fulani",))
    assert chest.casebook.find("attack_link") == []


@pytest.mark.parametrize(
    "values",
    [
        {"day": "2024-02-06"},
        {"day": "2023-12-06"},
        {"lat": 14.5},
        {"by": "mostly Bambara"},
        {"by": ""},
        {"lat": None, "district": "Koro"},
    ],
    ids=str,
)
def test_what_is_too_late_too_far_or_by_others_is_not_offered(chest: Chest, values: dict[str, str]) -> None:
    one = chest.scene("2024-01-06", "mainly ethnic Bambara", "fulani")
    chest.scene(**{"day": "2024-01-27", "by": "largely Fulani", **values})  # type: ignore[arg-type]  # the values fit their field
    assert offered(chest, one) == []


def test_without_a_point_the_same_district_is_near(chest: Chest) -> None:
    one = chest.scene("2024-01-06", "mainly ethnic Bambara", "fulani")
    other = chest.scene("2024-01-27", "largely Fulani", lat=None, lon=None, district="Cercle de Djenne")
    (found,) = suggestions(chest.casebook, one)
    assert (found.id, found.km) == (other, None)
    assert offered(chest, other) == [one]


def test_what_is_linked_in_one_series_withdrawn_or_gone_is_not_offered(chest: Chest) -> None:
    one = chest.scene("2024-01-06", "mainly ethnic Bambara", "fulani")
    others = [chest.scene("2024-01-27", "largely Fulani") for _ in range(5)]
    assert set(offered(chest, one)) == set(others)
    chest.link(others[0], one, "follows")
    cycle = chest.add("cycle", name="Reprisals")
    for id in (one, others[1]):
        chest.add("cycle_attack", attack_id=id, cycle_id=cycle)
    edit = Change.edit("attack", chest.casebook.get("attack", others[2]) or {}, {"workflow": "withdrawn"})
    assert edit
    chest.casebook.apply([edit])
    chest.casebook.apply(chest.casebook.deletion("attack", others[3]))
    assert offered(chest, one) == [others[4]]


def test_a_date_that_says_little_suggests_nothing(chest: Chest) -> None:
    one = chest.scene("2024", "mainly ethnic Bambara", "fulani")
    month = chest.scene("2024-01", "largely Fulani")
    day = chest.scene("2024-01-20", "largely Bambara", "fulani")
    assert offered(chest, one) == []
    assert offered(chest, day) == [month]
    assert offered(chest, chest.attack("2024-01-20")) == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("mainly ethnic Bambara", {"bambara"}),
        ("Peul·e·s et Touaregs", {"fulani", "tuareg"}),
        ("Songhaï, Soninké", {"songhai", "soninke"}),
        ("Arabica beans", set()),
        (None, set()),
    ],
)
def test_communities_are_found_in_words(text: str | None, codes: set[str]) -> None:
    assert communities(text) == codes
