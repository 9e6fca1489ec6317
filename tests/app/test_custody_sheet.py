"""The balance sheet of an abduction: every line with its number, day and source, a key for each event, and
red where it does not close."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.entry.custody import BalanceBar
from db.model.changes import Change
from db.model.fields import Record, Value
from db.storage.casebook import Casebook
from tests.pages import WindowObject

SHEET = "Event in captivity"


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, sample: Casebook) -> Iterator[WindowObject]:
    made = WindowObject(qtbot, tmp_path / "settings")
    yield made
    made.close()


@pytest.fixture
def window(opened: WindowObject, sample: Casebook) -> WindowObject:
    """The example, at the sheet of its one abduction."""
    return at_sheet(opened, sample)


def at_sheet(opened: WindowObject, casebook: Casebook) -> WindowObject:
    casebook.close()
    opened.open(casebook.path)
    opened.page("abduction")
    opened.keyboard.press("Home", "Return")
    opened.keyboard.press("Alt+3")
    assert opened.form.is_at("Events in captivity")
    return opened


def abduction(casebook: Casebook) -> Record:
    return casebook.find("abduction")[0]


def outcome(casebook: Casebook, kind: str, number: int, day: str) -> list[Change]:
    """Return the changes that record what became of some of them, without the window."""
    taken = abduction(casebook)
    part = Change.new("tally", {
        "attack_id": taken["attack_id"], "measure": "abducted", "parent_tally_id": taken["tally_id"],
        "part_role": "partition", "low": number, "best": number, "high": number, "rule": "manual",
        "rationale": "a try", "civilian_status": "civilian",
    })  # fmt: skip
    source: Value = casebook.find("source")[0]["id"]
    event = Change.new("custody_event", {
        "abduction_id": taken["id"], "event_type": kind, "date_edtf": day, "source_id": source,
        "outcome_tally_id": part.id,
    })  # fmt: skip
    return [part, event]


def lines(window: WindowObject) -> list[str]:
    return window.form.lines(SHEET)


def balance(window: WindowObject) -> BalanceBar:
    bar = window.form.form.findChild(BalanceBar)
    assert isinstance(bar, BalanceBar)
    return bar


def row_of(window: WindowObject, start: str) -> int:
    return next(i for i, line in enumerate(lines(window)) if line.startswith(start))


def go(window: WindowObject, start: str) -> None:
    """Go to the line of the sheet that begins so."""
    window.keyboard.press("Alt+3", "Home", *["Down"] * row_of(window, start))


def test_every_fate_has_its_line_with_day_and_source(window: WindowObject) -> None:
    taken, *rest = lines(window)
    assert taken.startswith("Taken 24. 6 Jan 2024 · 0 named of 24 · S-0001")
    assert rest == [
        "Released 0.",
        "Escaped 0.",
        "Rescued (freed by force) 0.",
        "Dead 0.",
        "Still held 0.",
        "Fate unknown 0.",
        "Not known 24.",
    ]


@pytest.mark.parametrize(
    ("key", "kind"),
    [("R", "released"), ("E", "escaped"), ("S", "rescued"), ("D", "died"), ("H", "seen"), ("N", "no_news")],
)
def test_a_key_adds_an_event_of_its_kind(window: WindowObject, key: str, kind: str) -> None:
    window.keyboard.press(key)
    assert window.form.kind == "custody_event"
    assert window.form.text("What happened") == kind
    window.form.type("Date", "2024-02-01").save()
    assert [e["event_type"] for e in window.casebook.find("custody_event")] == ["taken", kind]


def test_a_number_typed_into_how_many_stands_on_its_line(window: WindowObject) -> None:
    window.keyboard.press("R")
    window.form.type("Date", "2024-02-01").choose("Source", "0001").choose("How many", "10").save()
    assert window.form.is_at("Events in captivity")  # back at the sheet
    line = lines(window)[row_of(window, "Released")]
    assert line.startswith("Released 10. 1 Feb 2024 · S-0001")
    assert lines(window)[-1] == "Not known 14."
    assert balance(window).text() == "Taken 24 = Released 10 + Still held 0 + not known 14"


def test_the_proposed_source_of_a_draft_counts_for_how_many(window: WindowObject) -> None:
    window.keyboard.press("R")
    window.form.type("Date", "24")  # no date: the draft stays
    window.keyboard.press("Ctrl+S", "Escape")
    go(window, "Released")
    window.keyboard.press("F2")
    window.form.type("Date", "2024-02-01").type("How many", "10").save()
    assert lines(window)[row_of(window, "Released")].startswith("Released 10. 1 Feb 2024 · S-0001")


def test_f2_opens_the_event_of_a_line_and_enter_adds_one_where_there_is_none(window: WindowObject) -> None:
    go(window, "Taken")
    window.keyboard.press("F2")
    assert window.form.text("What happened") == "taken"
    window.keyboard.press("Escape")
    go(window, "Escaped")
    window.keyboard.press("Return")
    assert window.form.text("What happened") == "escaped"
    assert window.form.form.is_new


def test_several_events_stand_under_their_line(opened: WindowObject, sample: Casebook) -> None:
    sample.apply(
        [*outcome(sample, "released", 10, "2024-02-01"), *outcome(sample, "released", 5, "2024-03-01")]
    )
    window = at_sheet(opened, sample)
    at = row_of(window, "Released")
    found = lines(window)[at : at + 3]
    assert found[0] == "Released 15."
    assert found[1].startswith("Released 10. 1 Feb 2024")
    assert found[2].startswith("Released 5. 1 Mar 2024")
    go(window, "Released 5")
    window.keyboard.press("Return")
    assert window.form.text("Date") == "2024-03-01" or "Mar 2024" in window.form.text("Date")
    window.keyboard.press("Escape")
    go(window, "Released 15")
    window.keyboard.press("F2")
    assert window.depth == 0  # which of them is not for the sheet to say
    assert "line of a list" in window.message


def test_delete_takes_an_event_and_nothing_else(opened: WindowObject, sample: Casebook) -> None:
    sample.apply(outcome(sample, "released", 10, "2024-02-01"))
    window = at_sheet(opened, sample)
    go(window, "Still held")
    window.keyboard.press("Delete")
    assert len(window.casebook.find("custody_event")) == 2
    go(window, "Released")
    window.keyboard.press("Delete")
    assert [e["event_type"] for e in window.casebook.find("custody_event")] == ["taken"]
    assert lines(window)[-1] == "Not known 24."


def test_one_more_than_were_taken_is_red_and_in_words(opened: WindowObject, sample: Casebook) -> None:
    # No form saves this; it comes with what was merged or made by another program.
    sample.load([*outcome(sample, "released", 10, "2024-02-01"), *outcome(sample, "seen", 15, "2024-03-01")])
    window = at_sheet(opened, sample)
    assert lines(window)[-1] == "Too many 1. 25 > 24"
    assert balance(window).text() == (
        "Taken 24, but Released 10 + Still held 15 = 25, 1 too many: correct one of the numbers."
    )
    assert balance(window).property("level") == "hard"


def test_more_than_at_least_so_many_asks_for_the_number_to_be_raised(
    opened: WindowObject, sample: Casebook
) -> None:
    group = sample.get("tally", str(abduction(sample)["tally_id"])) or {}
    sample.apply([Change.edit("tally", group, {"low": 24, "best": None, "high": None})])  # type: ignore[list-item]  # edit gives a change here
    sample.apply([*outcome(sample, "released", 10, "2024-02-01"), *outcome(sample, "seen", 15, "2024-03-01")])
    window = at_sheet(opened, sample)
    assert lines(window)[0].startswith("Taken ≥ 24.")
    assert "raise the number taken" in balance(window).text()
    assert balance(window).property("level") == "soft"


def test_named_persons_of_the_group_are_counted(opened: WindowObject, sample: Casebook) -> None:
    taken = abduction(sample)
    people = [Change.new("victim", {"name": name}) for name in ("Awa", "Binta")]
    harms = [
        Change.new(
            "harm", {"victim_id": p.id, "attack_id": taken["attack_id"], "tally_id": taken["tally_id"]}
        )
        for p in people
    ]
    sample.apply([*people, *harms])
    window = at_sheet(opened, sample)
    assert "2 named of 24" in lines(window)[0]


def test_the_sheet_of_one_person(opened: WindowObject, sample: Casebook) -> None:
    taken = abduction(sample)
    person = Change.new("victim", {"name": "Awa"})
    values = {"victim_id": person.id, "attack_id": taken["attack_id"], "tally_id": taken["tally_id"]}
    harm = Change.new("harm", values)
    alone = Change.edit("abduction", taken, {"tally_id": None, "harm_id": harm.id})
    assert alone
    freed = Change.new("custody_event", {
        "abduction_id": taken["id"], "event_type": "released", "date_edtf": "2024-02-01"})  # fmt: skip
    sample.apply([person, harm, alone, freed])
    window = at_sheet(opened, sample)
    assert lines(window)[0].startswith("Taken 1.")
    assert lines(window)[1] == "Released 1. 1 Feb 2024 · no source"
    assert lines(window)[-1] == "Not known 0."


def test_those_without_news_are_found_by_a_command(opened: WindowObject, sample: Casebook) -> None:
    sample.close()
    opened.open(sample.path)
    opened.keyboard.press("Ctrl+K")
    opened.keyboard.write("without news")
    opened.keyboard.press("Return")
    opened.qtbot.waitUntil(lambda: opened.view.review is not None)  # Enter may come before what is found
    opened.back()
    review = opened.view.review
    assert review is not None and review.isVisible()
    opened.qtbot.waitUntil(lambda: not review.looking, timeout=10_000)
    assert str(review.tree.currentIndex().data()).split("  ") == ["Captives without news", "(1)"]
    assert review.tree.hasFocus()
