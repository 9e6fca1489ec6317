"""What is proposed for adoption: the most direct independent source first, no number that nobody gave."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from db.adoption import Proposal, adopted_figure, disagreeing, numbered, proposals
from db.counting import ledger
from db.model import phrases
from db.model.fields import Record
from db.model.rules import COMPARING
from db.model.tree import Tree
from db.model.vocabularies import ADOPTION_RULE
from tests.db.trees import attack, figure, kalala, people, source, tally


def reported(*said: tuple[str, str]) -> tuple[Tree, Record]:
    """Return a count with a figure for each (kind of source, words)."""
    tree = attack()
    killed = tally(tree, "killed")
    for kind, words in said:
        figure(tree, killed, source(tree, code=f"S-{kind}", source_kind=kind), words)
    return tree, killed


def by_rule(tree: Tree, of: Record) -> dict[str, Proposal]:
    return {proposal.rule: proposal for proposal in proposals(tree, of)}


def first(tree: Tree, of: Record) -> tuple[str, str]:
    proposal = proposals(tree, of)[0]
    return proposal.rule, proposal.display()


def test_the_only_source_is_proposed() -> None:
    tree, killed = reported(("ngo", "at least 13 civilians"))
    assert [p.rule for p in proposals(tree, killed)] == ["single_source", "manual"]
    (proposal, _) = proposals(tree, killed)
    assert proposal.values() == {
        "low": 13, "low_strict": 0, "best": 13, "high": None, "approx": 0, "rule": "single_source",
    }  # fmt: skip
    assert proposal.text() == "Only S-ngo gives a number."


def test_the_last_figure_of_a_source_that_is_alone() -> None:
    tree = attack()
    killed = tally(tree, "killed")
    report = source(tree)
    figure(tree, killed, report, "15", as_of_edtf="2024-02-01")
    figure(tree, killed, report, "13", as_of_edtf="2024-01-07")
    assert first(tree, killed) == ("single_source", "15")


def test_the_most_direct_of_several_is_proposed() -> None:
    said = (("media", "18"), ("official", "8 people"), ("witness", "about 15"), ("ngo", "at least 13"))
    tree, killed = reported(*said)
    assert first(tree, killed) == ("primary_source", "~ 15")
    assert proposals(tree, killed)[0].text() == "S-witness is the most direct of 4 independent sources."


def test_the_lowest_where_equally_direct_ones_disagree() -> None:
    tree, killed = reported(("ngo", "18"), ("un", "13"), ("media", "20"))
    assert first(tree, killed) == ("lowest", "13")
    assert "primary_source" not in by_rule(tree, killed)


def test_equally_direct_ones_that_agree_are_one_voice() -> None:
    tree, killed = reported(("ngo", "13"), ("un", "13"), ("media", "20"))
    assert first(tree, killed) == ("primary_source", "13")
    assert by_rule(tree, killed)["majority"].text() == "2 of 3 independent sources say so."


def test_what_is_repeated_is_no_source_of_its_own() -> None:
    tree = kalala()
    killed = tree.parts["tally"][0]
    assert first(tree, killed) == ("primary_source", "≥ 13")
    assert "majority" not in by_rule(tree, killed), "two articles on one report are no majority"
    assert adopted_figure(tree, killed) == tree.parts["figure"][0]["id"]


def test_a_report_on_another_yields_to_one_that_is_not() -> None:
    tree = attack()
    killed = tally(tree, "killed")
    figure(tree, killed, source(tree, source_kind="ngo"), "30", method="secondary")
    figure(tree, killed, source(tree, source_kind="media"), "25")
    assert first(tree, killed) == ("primary_source", "25")


def test_each_other_rule() -> None:
    tree = attack()
    killed = tally(tree, "killed")
    figure(tree, killed, source(tree, reliability="C", date_edtf="2024-03"), "15", credibility="1")
    figure(tree, killed, source(tree, reliability="B", date_edtf="2024-02"), "at least 18", credibility="3")
    figure(tree, killed, source(tree, source_kind="media"), "about 13")
    people(tree, killed, 4)
    found = by_rule(tree, killed)
    shown = {rule: proposal.display() for rule, proposal in found.items()}
    assert shown == {
        "lowest": "~ 13", "most_reliable": "≥ 18", "latest": "15", "range_all": "≥ ~ 13", "list_count": "≥ 4",
        "manual": "",
    }  # fmt: skip
    assert found["most_reliable"].text().endswith("is graded highest: B3.")
    assert found["latest"].args[1] == ("day", "2024-03-31")


def test_a_closed_range_of_all() -> None:
    tree, killed = reported(("ngo", "13"), ("un", "15 to 18"))
    assert by_rule(tree, killed)["range_all"].display() == "13–18"
    assert disagreeing(tree, killed) == 2


def test_figures_without_number_or_taken_back_are_left_out() -> None:
    tree, killed = reported(("ngo", "13"), ("un", "dozens"))
    figure(tree, killed, source(tree), "99", status="retracted")
    assert first(tree, killed) == ("single_source", "13")
    assert disagreeing(tree, killed) == 0


def test_names_without_any_figure() -> None:
    tree, killed = reported(("ngo", "several"))
    people(tree, killed, 3)
    assert first(tree, killed) == ("list_count", "≥ 3")


def test_nothing_is_marked_as_adopted_before_it_is() -> None:
    tree, killed = reported(("ngo", "13"), ("un", "13"))
    assert adopted_figure(tree, killed) == ""
    killed |= {"low": 13, "best": 13, "high": 13, "rule": "manual"}
    assert adopted_figure(tree, killed) == "", "one's own number is nobody's figure"
    killed |= {"rule": "lowest"}
    assert adopted_figure(tree, killed) in {f["id"] for f in tree.parts["figure"]}


KINDS = ("victim", "relative", "ngo", "official", "media", "social_media")
WORDS = ("13", "at least 13", "over 350", "about 2,000", "13 to 18", "up to 20", "dozens", "none", "several")


@given(st.lists(st.tuples(st.sampled_from(KINDS), st.sampled_from(WORDS)), max_size=6))
def test_whatever_the_figures_say_a_proposal_can_be_adopted(said: list[tuple[str, str]]) -> None:
    tree, killed = reported(*said)
    found = proposals(tree, killed)
    rules = [proposal.rule for proposal in found]
    assert rules[-1] == "manual" and len(set(rules)) == len(rules)
    assert set(rules) <= {code.code for code in ADOPTION_RULE.codes}
    count = len(numbered(tree, killed))
    assert count >= 2 or not set(rules) & set(COMPARING)
    assert count == 0 or rules[0] != "manual"
    envelope = ledger(tree, killed)
    for proposal in found[:-1]:
        low, high = proposal.low, proposal.high
        assert low is not None and (high is None or low <= high)
        assert envelope.low is not None and low >= envelope.low
        assert proposal.figure == "" or any(
            phrases.read(str(f["as_reported"])).low == low for f in tree.parts["figure"]
        )
        assert "{" not in proposal.text()
        adopted = killed | proposal.values()
        assert adopted_figure(tree, adopted) == proposal.figure
