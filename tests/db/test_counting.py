"""Counting: the known answers of the two first attacks, what makes it hard, and what must always hold."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from db.counting import Total, add, attack_row, documented, is_counted, ledger, number, tally_rows, total
from db.counting import part as name_of_part
from db.model.entities import ATTACK
from db.model.fields import Record, Toll
from db.model.tree import Tree
from tests.db import trees
from tests.db.trees import attack, figure, kalala, linked, ogota, part, people, person, source, tally, the


def grand(measure: str, *attacks: Tree, kind: str = "") -> Total:
    """Add up a measure over attacks as a casebook does."""
    rows = [row for tree in attacks for row in tally_rows(tree)]
    return add(row for row in rows if (row["measure"], row["part"], row["counted"]) == (measure, kind, 1))


def displayed(measure: str, *attacks: Tree, kind: str = "") -> str:
    return grand(measure, *attacks, kind=kind).display()


# Known answers


def test_totals_of_the_two_first_attacks() -> None:
    both = kalala(), ogota()
    killed = grand("killed", *both)
    assert (killed.low, killed.best, killed.high) == (45, 45, None)
    assert killed.display() == "≥ 45"
    assert displayed("killed", *both, kind="child") == "5"
    assert displayed("abducted", *both) == "24"
    assert displayed("homes_burned", *both) == "> 350"
    assert displayed("displaced", *both) == "~ 2,000"
    assert displayed("livestock_taken", *both) == ""


def test_three_reports_of_one_origin_are_one_independent_source() -> None:
    tree = kalala()
    said = ledger(tree, the(tree, "killed"))
    assert (said.reports, said.independent) == (3, 1)
    assert (said.low, said.high) == (13, None)
    row = attack_row(tree, tally_rows(tree))
    assert (row["reports"], row["independent"], row["documented"]) == (3, 1, 0)


def test_ten_persons_three_of_them_children_cover_the_toll_and_never_add_to_it() -> None:
    tree = ogota()
    killed = the(tree, "killed")
    people(tree, killed, 7)
    people(tree, the(tree, "killed", "child"), 3)
    whole = total(tree, killed)
    assert (whole.documented, whole.best, whole.undocumented) == (10, 32, 22)
    assert displayed("killed", kalala(), tree) == "≥ 45"
    assert grand("killed", kalala(), tree).best == 45


def test_more_persons_than_the_figure_raise_the_total() -> None:
    tree = ogota()
    people(tree, the(tree, "killed"), 35)
    whole = total(tree, the(tree, "killed"))
    assert (whole.low, whole.best, whole.undocumented) == (35, 35, 0)
    assert grand("killed", kalala(), tree).best == 48
    assert displayed("killed", kalala(), tree) == "≥ 48"


def test_a_duplicate_person_changes_nothing() -> None:
    tree = ogota()
    killed, child = the(tree, "killed"), the(tree, "killed", "child")
    first = people(tree, killed, 10)[0]
    before = total(tree, killed)
    again = linked(tree, "victim", duplicate_of_id=first["victim_id"])
    person(tree, child, again)
    person(tree, killed, linked(tree, "victim", duplicate_of_id=again))  # a duplicate of a duplicate
    assert total(tree, killed) == before
    assert documented(tree, child) == 1
    assert attack_row(tree, tally_rows(tree))["documented"] == 10


def test_outcomes_of_an_abduction_leave_the_number_taken_as_it_is() -> None:
    tree = kalala()
    abducted = the(tree, "abducted")
    for outcome in (10, 2, 12):
        part(tree, abducted, outcome, role="partition")
    assert displayed("abducted", tree) == "24"


def test_the_open_end_survives_where_one_article_gives_an_exact_number() -> None:
    killed = grand("killed", kalala("13 people"), ogota())
    assert (killed.low, killed.best, killed.high) == (45, 45, None)
    assert killed.display() == "≥ 45"


# Tricky cases


def test_no_number_is_not_zero_and_none_is() -> None:
    tree = attack()
    tally(tree, "killed")
    tally(tree, "injured", 0, 0)
    row = attack_row(tree, tally_rows(tree))
    assert [row[f"killed_{end}"] for end in ("low", "best", "high")] == [None, None, None]
    assert [row[f"injured_{end}"] for end in ("low", "best", "high")] == [0, 0, 0]
    toll = ATTACK.field["injured"]
    assert isinstance(toll, Toll) and toll.range(row) == "0"


def test_a_best_number_alone_is_no_range_from_zero() -> None:
    tree = attack()
    only = tally(tree, "killed", None, 24, best=24)
    assert total(tree, only).low == 24
    assert displayed("killed", tree) == "24"


def test_a_range_without_a_best_number_counts_from_its_lower_end() -> None:
    tree = attack()
    between = tally(tree, "killed", 13, 18, best=None)
    assert (total(tree, between).low, total(tree, between).best, total(tree, between).high) == (13, 13, 18)
    people(tree, between, 15)
    assert (total(tree, between).low, total(tree, between).best, total(tree, between).high) == (15, 15, 18)


def test_persons_beyond_the_figure_take_over_without_its_marks() -> None:
    tree = attack()
    over, about = tally(tree, "killed", 3, low_strict=1), tally(tree, "injured", 3, 3, approx=1)
    people(tree, over, 3)
    assert total(tree, over).display() == "> 3"  # three are named, and more than three were killed
    people(tree, over, 1)
    people(tree, about, 4)
    assert total(tree, over).display() == "≥ 4"
    assert total(tree, about).display() == "4"


def test_a_withdrawn_harm_is_no_person() -> None:
    tree = attack()
    killed = tally(tree, "killed", 1, 1)
    people(tree, killed, 2)[0]["status"] = "withdrawn"
    assert documented(tree, killed) == 1


def test_a_person_in_the_whole_and_in_its_part_is_one() -> None:
    tree = attack()
    killed = tally(tree, "killed", 5, 5)
    child = part(tree, killed, 2, age_group="child")
    girl = part(tree, child, 1, sex="f")
    one = person(tree, girl)
    person(tree, killed, str(one["victim_id"]))
    assert [documented(tree, t) for t in (killed, child, girl)] == [1, 1, 1]


def test_attacks_that_count_nowhere() -> None:
    withdrawn, duplicate, linked_ = kalala(), kalala(), kalala()
    withdrawn.attack["workflow"] = "withdrawn"
    duplicate.attack["duplicate_of_id"] = withdrawn.attack["id"]
    trees.add(linked_, "attack_link", link_type="duplicate_of", to_id=linked(linked_, "attack"))
    assert grand("killed", withdrawn, duplicate, linked_).tallies == 0
    kept = kalala()  # another attack is its duplicate
    other = linked(kept, "attack")
    trees.add(kept, "attack_link", link_type="duplicate_of", from_id=other, to_id=kept.attack["id"])
    assert grand("killed", kept).best == 13


def test_a_measure_that_parts_of_the_attack_own_is_not_counted_twice() -> None:
    tree = kalala()
    tree.superseded = frozenset({"killed"})
    assert grand("killed", tree).tallies == grand("killed", tree, kind="child").tallies == 0
    assert displayed("abducted", tree) == "24"


def test_a_figure_that_covers_another_attack_is_kept_out_with_all_its_parts() -> None:
    tree = attack()
    wide = tally(tree, "killed", 45, overlaps=1)
    child = part(tree, wide, 5, age_group="child")
    girls = part(tree, child, 2, sex="f")
    assert [is_counted(tree, t) for t in (wide, child, girls)] == [False, False, False]


def test_measures_never_mix() -> None:
    tree = attack()
    for measure in ("killed", "abducted", "homes_burned"):
        tally(tree, measure, 7, 7)
    assert displayed("killed", tree) == "7"


def test_two_roots_of_one_measure_add_up() -> None:
    tree = attack()
    tally(tree, "killed", 32, civilian_status="civilian")
    tally(tree, "killed", 5, 5, civilian_status="armed_member")
    assert displayed("killed", tree) == "≥ 37"


def test_a_part_is_called_by_what_sets_it_apart() -> None:
    tree = attack()
    killed = tally(tree, "killed", 9, 9, civilian_status="civilian")
    girls = part(tree, killed, 2, age_group="child", sex="f", civilian_status="civilian")
    outcome = part(tree, killed, 2, role="partition")
    assert [name_of_part(tree, t) for t in (killed, girls, outcome)] == ["", "child+f", "partition"]


def test_children_of_the_civilians_are_among_the_children_of_all() -> None:
    tree = attack()
    killed = tally(tree, "killed", 40, 40)
    civilians = part(tree, killed, 32, civilian_status="civilian", role="partition")
    nested = part(tree, civilians, 3, age_group="child")
    assert displayed("killed", tree, kind="child") == "3"
    part(tree, killed, 4, age_group="child")
    assert displayed("killed", tree, kind="child") == "4"
    assert not is_counted(tree, nested)


def test_children_of_two_villages_add_up() -> None:
    tree = attack()
    killed = tally(tree, "killed", 40, 40)
    for number_ in (1, 2):
        part(tree, part(tree, killed, 20, role="partition"), number_, age_group="child")
    assert displayed("killed", tree, kind="child") == "3"


def test_tallies_that_run_in_a_circle_do_not_hang() -> None:
    tree = attack()
    one = tally(tree, "killed", 5, 5)
    two = part(tree, one, 2)
    one["parent_tally_id"], one["part_role"] = two["id"], "subset"
    tree.__dict__.pop("children", None)
    people(tree, one, 3)
    assert [documented(tree, one), documented(tree, two)] == [3, 3]
    assert len(tally_rows(tree)) == 2
    assert grand("killed", tree).tallies == 0


def test_ledger_leaves_out_what_was_superseded_or_retracted_and_spans_the_rest() -> None:
    tree = attack()
    killed = tally(tree, "killed")
    for words, status in (("10", "superseded"), ("13", "active"), ("18", "active"), ("99", "retracted")):
        figure(tree, killed, source(tree), words, status=status)
    said = ledger(tree, killed)
    assert (said.reports, said.independent, said.low, said.high) == (2, 2, 13, 18)
    figure(tree, killed, source(tree), "dozens")
    said = ledger(tree, killed)
    assert (said.reports, said.low, said.high) == (3, 13, 18)
    figure(tree, killed, source(tree), "at least 14")
    assert (ledger(tree, killed).low, ledger(tree, killed).high) == (13, None)


def test_sources_that_derive_in_a_circle_have_an_origin() -> None:
    tree = attack()
    killed = tally(tree, "killed")
    one = source(tree)
    two = source(tree, derived_from_id=one)
    tree.linked[one]["derived_from_id"] = two
    figure(tree, killed, one, "13")
    assert ledger(tree, killed).independent == 1


def test_places_and_perpetrators_of_the_row() -> None:
    tree = ogota()
    tree.parts["attack_place"][1]["is_primary"] = 1
    row = attack_row(tree, tally_rows(tree))
    assert (row["places"], row["perpetrators"]) == ("Ouémbé · Ogota", "JNIM")


# What must always hold

COUNTS = st.none() | st.integers(0, 40)


@st.composite
def tolls(draw: st.DrawFn) -> Tree:
    """Draw an attack with counts, their parts and persons, some of them duplicates or withdrawn."""
    tree = attack()
    victims = [linked(tree, "victim") for _ in range(draw(st.integers(1, 6)))]
    for one, other in draw(
        st.lists(st.tuples(st.sampled_from(victims), st.sampled_from(victims)), max_size=3)
    ):
        tree.linked[one]["duplicate_of_id"] = other if one != other else None
    made: list[Record] = []
    for _ in range(draw(st.integers(1, 5))):
        numbers = sorted(n for n in (draw(COUNTS), draw(COUNTS), draw(COUNTS)) if n is not None)
        low, best, high = [*numbers, None, None, None][:3]
        values: Record = {"low": low, "best": best, "high": high}
        if low is not None:
            values |= {"low_strict": draw(st.sampled_from((0, 1))), "approx": draw(st.sampled_from((0, 1)))}
        above = draw(st.sampled_from([None, *made]))
        inside: Record = {"parent_tally_id": above["id"], "part_role": "subset"} if above else {}
        made.append(trees.add(tree, "tally", **{"measure": "killed", "age_group": "child"} | values | inside))
    for victim in draw(st.lists(st.sampled_from(victims), max_size=8)):
        status = draw(st.sampled_from(("active", "active", "withdrawn")))
        person(tree, draw(st.sampled_from(made)), victim, status=status)
    return tree


@given(tolls())
def test_documented_never_passes_best_nor_low_best_nor_best_high(tree: Tree) -> None:
    for row in tree.parts["tally"]:
        sum_ = total(tree, row)
        assert sum_.documented <= sum_.low <= sum_.best
        assert sum_.high is None or sum_.best <= sum_.high
        assert sum_.undocumented >= 0


@given(tolls(), st.data())
def test_a_further_person_never_lowers_a_total(tree: Tree, data: st.DataObject) -> None:
    before = [total(tree, row) for row in tree.parts["tally"]]
    sum_before = grand("killed", tree)
    person(tree, data.draw(st.sampled_from(tree.parts["tally"])))
    after = [total(tree, row) for row in tree.parts["tally"]]
    for old, new in zip([*before, sum_before], [*after, grand("killed", tree)], strict=True):
        assert old.low <= new.low and old.best <= new.best and old.documented <= new.documented
        assert new.high is None if old.high is None else (new.high or 0) >= old.high


@given(tolls(), st.data(), COUNTS)
def test_a_subset_never_changes_the_grand_total(tree: Tree, data: st.DataObject, count: int | None) -> None:
    before = grand("killed", tree)
    part(tree, data.draw(st.sampled_from(tree.parts["tally"])), count or 0, sex="f")
    assert grand("killed", tree) == before


@given(tolls())
def test_the_row_of_the_attack_is_the_sum_of_its_roots(tree: Tree) -> None:
    row, sum_ = attack_row(tree, tally_rows(tree)), grand("killed", tree)
    if sum_.numbered:
        assert (number(row["killed_low"]), number(row["killed_best"])) == (sum_.low, sum_.best)
        assert number(row["killed_high"]) == sum_.high
    else:
        assert row["killed_best"] is None
