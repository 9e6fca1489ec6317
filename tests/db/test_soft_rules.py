"""The soft rules: each warns once and is silent over what comes close."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import pytest

from db.model.entities import ENTITIES
from db.model.fields import Record, Value
from db.model.problem import Problem
from db.model.record_warnings import RARE, record_warnings
from db.model.soft_rules import attack_warnings
from db.model.tree import Tree
from db.model.vocabularies import MEASURE
from tests.db.trees import (
    add,
    attack,
    figure,
    kalala,
    linked,
    ogota,
    part,
    people,
    person,
    place,
    source,
    tally,
    the,
)
from tests.db.trees import record as the_record

TODAY = date(2024, 3, 1)


@dataclass(frozen=True)
class Case:
    """What makes a warning in an empty attack, the warning, and what comes close but makes none."""

    name: str
    warning: tuple[str, str, str]
    doubtful: Callable[[Tree], object]
    fine: Callable[[Tree], object]


def values(**changed: Value) -> Callable[[Tree], object]:
    """Return what puts values into the attack itself."""
    return lambda tree: tree.attack.update(changed)


def made(entity: str, **given: Value) -> Callable[[Tree], object]:
    return lambda tree: add(tree, entity, **given)


def named(number: int, *numbers: int | None, duplicates: int = 0) -> Callable[[Tree], object]:
    """Return what adds persons to the child part of a count of low, best and high."""

    def put(tree: Tree) -> None:
        low, best, high = numbers
        killed = tally(tree, "killed", low, high, best=best)
        child = tally(tree, "killed", parent_tally_id=killed["id"], part_role="subset")
        for harm in people(tree, child, number)[:duplicates]:
            person(tree, killed, linked(tree, "victim", duplicate_of_id=harm["victim_id"]))

    return put


def parts(
    *numbers: int, role: str = "partition", high: int | None = 24, **whole: Value
) -> Callable[[Tree], object]:
    """Return what adds parts to a count of 24."""

    def put(tree: Tree) -> None:
        above = tally(tree, "abducted", 24, high, **whole)
        for number in numbers:
            part(tree, above, number, role=role)

    return put


def reported(*words: str, adopted: int | None = None, status: str = "active") -> Callable[[Tree], object]:
    """Return what adds figures of different sources to a count; `status` is that of the last."""

    def put(tree: Tree) -> None:
        killed = tally(tree, "killed", adopted, adopted)
        for said in words:
            row = figure(tree, killed, source(tree), said, method="count")
        row["status"] = status

    return put


def one_figure(words: str, **given: Value) -> Callable[[Tree], object]:
    """Return what adds one figure with these words, beside an adopted number."""
    return lambda tree: figure(tree, tally(tree, "killed", 30, 30), source(tree), words, **given)


def confirmed(*, independent: bool, verified: bool) -> Callable[[Tree], object]:
    """Return what adds two figures, of which the second may derive from the first."""

    def put(tree: Tree) -> None:
        killed = tally(tree, "killed", 13, 13)
        first = source(tree)
        second = source(tree) if independent else source(tree, derived_from_id=first)
        rows: list[Record] = [figure(tree, killed, id, "13") for id in (first, second)]
        if verified:
            tree.attack["verification"] = "verified"
        else:
            rows[0]["credibility"] = "1"

    return put


def law(wording: str, own: int | None, attacks: int | None) -> Callable[[Tree], object]:
    def put(tree: Tree) -> None:
        add(tree, "legal_qualification", qualification="wc_murder", wording=wording, proof_level=own)
        tree.attack["proof_level"] = attacks

    return put


def born(
    birth: str | None, age_low: int | None = None, age_high: int | None = None, **harm: Value
) -> Callable[[Tree], object]:
    """Return what adds a victim of a birth date who had an age in the attack."""

    def put(tree: Tree) -> None:
        victim = linked(tree, "victim", name="Aminata Cissé", birth_edtf=birth)
        row = person(tree, tally(tree, "killed", 1, 1), victim)
        row.update({"age_low": age_low, "age_high": age_high} | harm)

    return put


def in_count(status: str, age_group: str | None) -> Callable[[Tree], object]:
    """Return what adds a person of a status to a count of an age group."""

    def put(tree: Tree) -> None:
        row = person(tree, tally(tree, "killed", 1, 1, age_group=age_group), linked(tree, "victim"))
        row["civilian_status"] = status

    return put


def blamed(names: str, role: str = "perpetrator", victim: str = "Amadou Cissé") -> Callable[[Tree], object]:
    """Return what adds a victim, and a party of which individuals are named."""

    def put(tree: Tree) -> None:
        add(tree, "involvement", role=role, named_individuals=names)
        person(tree, tally(tree, "killed", 1, 1), linked(tree, "victim", name=victim))

    return put


def taken(day: str, *events: tuple[str, str], **given: Value) -> Callable[[Tree], object]:
    """Return what adds an abduction of one person, with events in captivity."""

    def put(tree: Tree) -> None:
        harm = person(tree, tally(tree, "abducted", 1, 1), linked(tree, "victim"))
        status = {"current_status": "held"} | given
        row = add(tree, "abduction", harm_id=harm["id"], taken_edtf=day, **status)
        for kind, when in events:
            add(tree, "custody_event", abduction_id=row["id"], event_type=kind, date_edtf=when)

    return put


def group(released: int, dead: int) -> Callable[[Tree], object]:
    """Return what adds an abduction of 24 with what became of some of them."""

    def put(tree: Tree) -> None:
        above = tally(tree, "abducted", 24, 24)
        row = add(tree, "abduction", tally_id=above["id"], taken_edtf="2023-05-02", current_status="partly")
        for number, kind in ((released, "released"), (dead, "died")):
            outcome = part(tree, above, number, role="partition")
            event = {"event_type": kind, "outcome_tally_id": outcome["id"], "date_edtf": "2023-06-02"}
            add(tree, "custody_event", abduction_id=row["id"], **event)
        if released + dead < 24:
            part(tree, above, 24 - released - dead, role="partition")

    return put


def answer(
    day: str, far: float | None = None, *, reverse: bool = False, kind: str = "retaliation_for"
) -> Callable[[Tree], object]:
    """Return what says that the attack answers one of a day, so many degrees further north."""

    def put(tree: Tree) -> None:
        other, here = linked(tree, "attack", date_edtf=day), str(tree.attack["id"])
        ends = {"from_id": other, "to_id": here} if reverse else {"from_id": here, "to_id": other}
        add(tree, "attack_link", link_type=kind, **ends)
        if far is not None:
            tree.points = {here: [(13.0, -4.0), (13.0, -5.0)], other: [(13.0 + far, -4.0)]}

    return put


def survivor(measure: str, sensitivity: int) -> Callable[[Tree], object]:
    """Return what adds a person of a sensitivity to a part of a count."""

    def put(tree: Tree) -> None:
        child = part(tree, tally(tree, measure, 2, 2), 1, role="subset")
        victim = linked(tree, "victim", sensitivity=sensitivity)
        for count in (child, tree.tallies[str(child["parent_tally_id"])]):
            person(tree, count, victim)

    return put


def going_out(
    *sources: Record, where_prec: int = 2, workflow: str = "published", **figures: Value
) -> Callable[[Tree], object]:
    """Return what makes an attack that is published on some sources, a second one repeating the first where
    it says so."""

    def put(tree: Tree) -> None:
        tree.attack["workflow"] = workflow
        place(tree, where_prec=where_prec)
        count, first = tally(tree, "killed", 13, 13), None
        for given in sources:
            own = {n: v for n, v in given.items() if n != "repeats"}
            first = source(tree, **own | ({"derived_from_id": first} if "repeats" in given else {}))
            figure(tree, count, first, "13 people", method="list", **figures)

    return put


NGO: Record = {"source_kind": "ngo"}
WITNESS: Record = {"source_kind": "witness", "code": "S-0007", "consent": "anonymous_publication"}
PARTY = {"attribution": "confirmed"}
CASES = [
    Case("35 of 32", ("S3", "tally", "best"), named(35, 32, 32, None), named(32, 32, 32, None)),
    Case("over the range", ("S3", "tally", "best"), named(19, 13, 13, 18), named(18, 13, 13, 18)),
    Case("duplicates", ("S3", "tally", "best"),
         named(4, 3, 3, 3, duplicates=2), named(3, 3, 3, 3, duplicates=3)),
    Case("no number", ("S3", "tally", "best"), named(1, 0, 0, 0), named(1, None, None, None)),
    Case("not all accounted for", ("S4", "tally", "best"), parts(10, 2), parts(10, 2, 12)),
    Case("subsets need not add up", ("S4", "tally", "best"), parts(10), parts(10, role="subset")),
    Case("about", ("S4", "tally", "best"), parts(23, high=None), parts(23, approx=1)),
    Case("by more than five", ("S5", "tally", "rule"), reported("100", "106"), reported("100", "105")),
    Case("by a fifth", ("S5", "tally", "rule"), reported("13", "16"), reported("15", "18")),
    Case("adopted", ("S5", "tally", "rule"), reported("13", "18"), reported("13", "18", adopted=13)),
    Case("retracted", ("S5", "tally", "rule"),
         reported("13", "up to 18"), reported("13", "18", status="retracted")),
    Case("one origin verified", ("S6", "attack", "verification"),
         confirmed(independent=False, verified=True), confirmed(independent=True, verified=True)),
    Case("one origin confirmed", ("S6", "figure", "credibility"),
         confirmed(independent=False, verified=False), confirmed(independent=True, verified=False)),
    Case("no basis", ("S10", "involvement", "attribution"),
         made("involvement", **PARTY), made("involvement", attribution="probable")),
    Case("modus only", ("S10", "involvement", "attribution"),
         made("involvement", **PARTY, attribution_basis='["modus"]'),
         made("involvement", **PARTY, attribution_basis='["claim", "modus"]')),
    Case("round", ("S12", "figure", "qualifier"), one_figure("30 people"), one_figure("about 30 people")),
    Case("round hundreds", ("S12", "figure", "qualifier"), one_figure("1,500"), one_figure("1,520")),
    Case("counted", ("S12", "figure", "qualifier"), one_figure("30"), one_figure("30", method="list")),
    Case("over coded exact", ("S14", "figure", "as_reported"),
         one_figure("over 350 homes", qualifier="exact", high=350), one_figure("over 350 homes")),
    Case("another number", ("S14", "figure", "as_reported"),
         one_figure("at least 32", low=23, best=23), one_figure("at least 32")),
    Case("not understood", ("S14", "figure", "as_reported"),
         one_figure("dozens", qualifier="exact", low=24, best=24, high=24),
         one_figure("whole families", qualifier="exact", low=24, best=24, high=24)),
    Case("about ten", ("S14", "figure", "as_reported"),
         one_figure("une dizaine", qualifier="exact"), one_figure("une dizaine", qualifier="about")),
    Case("first of the month", ("S17", "attack", "date_edtf"),
         values(date_edtf="2024-02-01"), values(date_edtf="2024-02-01~")),
    Case("new year", ("S17", "abduction", "taken_edtf"),
         made("abduction", taken_edtf="2024-01-01"), made("abduction", taken_edtf="2024-01")),
    Case("found without proof", ("S20", "legal_qualification", "wording"),
         law("found_by_court", None, 4), law("found_by_court", None, 5)),
    Case("too many", ("S8", "tally", "best"),
         lambda tree: tally(tree, "killed", 501, 501), lambda tree: tally(tree, "killed", 500, 500)),
    Case("at least so many", ("S8", "tally", "low"),
         lambda tree: tally(tree, "displaced", 25_000, best=None),
         lambda tree: tally(tree, "displaced", 2_000)),
    Case("of several attacks", ("S8", "tally", "best"), lambda tree: tally(tree, "killed", 5000, 5000),
         lambda tree: tally(tree, "killed", 5000, 5000, overlaps=1)),
    Case("older than born", ("S9", "harm", "age_low"),
         born("1990-05-02", 40, 40), born("1990-05-02", 33, 33)),
    Case("younger than born", ("S9", "harm", "age_low"),
         born("1990-05-02", 30, 32), born("1990-05-02", 30, 33)),
    Case("birthday between", ("S9", "harm", "age_low"), born("1990-01-27", 33, 33), born("1990", 33, 33)),
    Case("born about", ("S9", "harm", "age_low"), born("1990~", 40, 40), born("1990~", 38, 38)),
    Case("born afterwards", ("S9", "harm", "victim_id"), born("2024-02-01~", None, None, date_edtf="2013"),
         born("2024-01-27", None, None)),
    Case("armed child", ("S9", "harm", "civilian_status"),
         born(None, 14, 16, civilian_status="armed_member"),
         born(None, 14, 18, civilian_status="armed_member")),
    Case("armed child by birth", ("S9", "harm", "civilian_status"),
         born("2010-03", civilian_status="direct_part"), born("2010-03", civilian_status="civilian")),
    Case("armed in a count of children", ("S9", "harm", "civilian_status"),
         in_count("armed_member", "child"), in_count("armed_member", "adult")),
    Case("count of armed children", ("S9", "tally", "civilian_status"),
         made("tally", measure="killed", age_group="child_u", civilian_status="armed_member"),
         made("tally", measure="killed", age_group="child_u", civilian_status="civilian")),
    Case("both sides", ("S9", "harm", "victim_id"),
         blamed("Moussa Diallo; Amadu Sissé, chef"), blamed("Moussa Diallo; Amadu Sisséko")),
    Case("named target", ("S9", "harm", "victim_id"),
         blamed("Amadou Cissé", "co_perpetrator"), blamed("Amadou Cissé", "target")),
    Case("half a name", ("S9", "harm", "victim_id"),
         blamed("Cissé Amadou Cissé"), blamed("Amadou Cissé", victim="Amadou")),
    Case("silence", ("S11", "abduction", "custody_event"), taken("2023-11-30"), taken("2023-12-02")),
    Case("asked again", ("S11", "abduction", "custody_event"),
         taken("2023-05-02", ("seen", "2023-10-02")), taken("2023-05-02", ("no_news", "2024-01-02"))),
    Case("proof of life", ("S11", "abduction", "custody_event"),
         taken("2023-05-02", last_seen_edtf="2023-06"), taken("2023-05-02", proof_of_life_edtf="2024-01")),
    Case("free", ("S11", "abduction", "custody_event"),
         taken("2023-05-02", current_status="missing"), taken("2023-05-02", current_status="released")),
    Case("some are left", ("S11", "abduction", "custody_event"), group(10, 2), group(22, 2)),
    Case("telephone", ("S13", "attack", "summary"), values(summary="His brother (+223 76 12 34 56) said so."),
         values(summary="On 2024-01-06, 12 of 2 000 000 men at 13.75535, -5.11192 burned 350 homes.")),
    Case("mail", ("S13", "attack", "context"), values(context="write to amadou.c@example.org"),
         values(context="the men @ the well")),
    Case("own name", ("S13", "figure", "quotation"),
         one_figure("32 dead", quotation="Je m’appelle Awa, j’ai vu"),
         one_figure("32 dead", quotation="J’ai vu")),
    Case("stays here", ("S13", "attack_place", "note"), made("attack_place", note="tel. 76123456"),
         made("involvement", named_individuals="76 12 34 56", attribution="possible")),
    Case("too late", ("S16", "attack_link", "link_type"), answer("2023-10-28"), answer("2023-10-29")),
    Case("too far", ("S16", "attack_link", "link_type"), answer("2024-01-06", 1.9),
         answer("2024-01-06", 1.7)),
    Case("told once", ("S16", "attack_link", "link_type"), answer("2022-01-06"),
         answer("2022-01-06", reverse=True)),
    Case("another link", ("S16", "attack_link", "link_type"),
         answer("2022-01-06", 5), answer("2022-01-06", 5, kind="same_cycle")),
    Case("one source", ("S18", "attack", "citation"), going_out(NGO), going_out(NGO, NGO)),
    Case("one origin", ("S18", "attack", "citation"),
         going_out(NGO, NGO | {"repeats": 1}), going_out(NGO, workflow="in_review")),
    Case("a good one", ("S18", "attack", "citation"),
         going_out(NGO | {"reliability": "B"}, credibility="3"),
         going_out(NGO | {"reliability": "B"}, credibility="2")),
    Case("somewhere", ("S18", "attack_place", "where_prec"),
         going_out(NGO, NGO, where_prec=4), going_out(NGO, NGO, where_prec=3)),
    Case("no consent", ("S18", "attack", "workflow"),
         going_out(NGO, WITNESS | {"consent": None}, workflow="approved"), going_out(NGO, WITNESS)),
    Case("consent ended", ("S18", "attack", "workflow"),
         going_out(NGO, WITNESS | {"consent_expiry_edtf": "2024-02"}),
         going_out(NGO, WITNESS | {"consent_expiry_edtf": "2024-03"})),
    Case("survivor", ("S19", "victim", "sensitivity"),
         survivor("sexual_violence", 2), survivor("sexual_violence", 3)),
    Case("another harm", ("S19", "victim", "sensitivity"),
         survivor("sexual_violence", 0), survivor("injured", 0)),
    Case("own level", ("S20", "legal_qualification", "wording"),
         law("found_by_court", 3, 5), law("apparent", 0, 0)),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_doubt_is_said_once_and_what_is_fine_is_not(case: Case) -> None:
    tree = attack()
    case.doubtful(tree)
    found = attack_warnings(tree, TODAY)
    assert [(p.rule, p.entity, p.field) for p in found] == [case.warning]
    assert all(p.record_id and "{" not in p.text() and not p.hard and not p.refuse for p in found)
    tree = attack()
    case.fine(tree)
    assert attack_warnings(tree, TODAY) == []


@pytest.mark.parametrize("tree", [kalala(), ogota()], ids=["kalala", "ogota"])
def test_the_first_attacks_make_no_warning(tree: Tree) -> None:
    assert attack_warnings(tree, TODAY) == []


def test_35_persons_for_at_least_32_make_the_warning_that_says_so() -> None:
    tree = ogota()
    people(tree, the(tree, "killed"), 35)
    (warning,) = attack_warnings(tree, TODAY)
    assert warning.text() == "35 persons are recorded, 32 adopted: look for duplicates or adopt more."


def test_warnings_stand_in_the_order_of_the_form() -> None:
    tree = attack(date_edtf="2024-02-01", verification="verified")
    law("found_by_court", None, None)(tree)
    one_figure("30")(tree)
    parts(10)(tree)
    made("involvement", **PARTY)(tree)
    assert [p.rule for p in attack_warnings(tree, TODAY)] == ["S17", "S10", "S12", "S4", "S20", "S6"]


PRIVATE = (
    "+223 76 12 34 56", "0022376123456", "76 12 34 56", "76.12.34.56", "76123456", "06 12 34 56 78",
    "77 123 45 67", "+1 (202) 555-0143", "tél. 20 22 45 67", "Phone: 3 555 0143", "WhatsApp 20224567",
    "a@b.org", "moussa.d+ngo@mail.example.ml", "My name is Awa", "my name’s Awa", "I’m called Awa",
    "Je m'appelle Awa", "je m’appelle Awa", "Mon nom est Awa", "Je me nomme Awa",
)  # fmt: skip
PUBLIC = (
    "2024-01-06", "06/01/2024", "2024-01-05/2024-01-06", "20240106", "12:30", "13.75535, -5.11192",
    "at least 32", "2 000 000 CFA", "50000000 FCFA", "350, 351 and 352", "MLI-2024-0001",
    "https://example.org/news/76123456", "12 34 56", "he called his brother", "name withheld", "0.76123456",
    "his name is not known",
    "5-6 Jan 2024",
)  # fmt: skip


def told(entity: str, **given: Value) -> list[Problem]:
    row = the_record(entity, **given)
    return record_warnings(ENTITIES[entity], row, lambda entity, id: None, TODAY)


@pytest.mark.parametrize("text", PRIVATE)
def test_what_leads_to_a_person_is_found_within_a_text(text: str) -> None:
    (warning,) = told("attack", summary=f"They fled; {text}. Then it was quiet.")
    assert (warning.rule, warning.entity, warning.field) == ("S13", "attack", "summary")
    assert text.split()[0] in warning.text()
    assert told("source", risk_note=f"They fled; {text}.") == []  # that text does not leave


@pytest.mark.parametrize("sign", ["x", "é", "-", "1", "a."])
def test_an_address_behind_an_endless_word_is_found(sign: str) -> None:
    """Where each letter were tried as its first, this would take an hour."""
    (warning,) = told("attack", summary=f"{sign * 300_000} a@b.org")
    assert "a@b.org" in warning.text()


@pytest.mark.parametrize("text", PUBLIC)
def test_dates_numbers_and_addresses_of_pages_lead_to_nobody(text: str) -> None:
    assert told("attack", summary=f"They fled; {text}. Then it was quiet.") == []
    assert told("source", url="https://example.org/76123456", publisher=text) == []


def test_each_measure_has_a_number_that_is_rare() -> None:
    assert RARE.keys() == {code.code for code in MEASURE.codes}


@pytest.mark.parametrize(("code", "rules"), [("XXQ", ["S21"]), ("MLI", []), ("XKX", []), (None, [])])
def test_three_letters_of_no_country_are_said(code: str | None, rules: list[str]) -> None:
    assert [problem.rule for problem in told("place", country=code)] == rules


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("91", "between 100 and 112"), "from 91 to 112:"),
        (("91", "at least 102"), "from 91 to 102 or more:"),
        (("at least 91", "40"), "from 40 to 91 or more:"),
    ],
)
def test_a_dispute_names_the_span_that_the_sentence_names(words: tuple[str, ...], said: str) -> None:
    tree = attack()
    reported(*words)(tree)
    (dispute,) = (problem for problem in attack_warnings(tree, TODAY) if problem.rule == "S5")
    assert said in dispute.text(str)
