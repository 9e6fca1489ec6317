"""The abduction of 24: what became of them is typed as numbers, and adds up or is refused."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from app.entry.custody import BalanceBar, EventBalance
from tests.pages import WindowObject


@pytest.fixture
def window(opened: WindowObject) -> WindowObject:
    """The example, at its one abduction."""
    opened.page("abduction")
    opened.keyboard.press("Home", "Return")
    return opened


def happened(window: WindowObject, what: str, date: str, number: str) -> None:
    """Record an event in captivity with the number of those whom it concerns."""
    form = window.form.add("Event in captivity").choose("What happened", what).type("Date", date)
    if not form.text("Source"):
        form.choose("Source", "0001")
    form.choose("How many", number)
    assert form.is_at("Note"), window.message  # the number is taken, and the keyboard goes on
    form.save()


def balance(window: WindowObject) -> str:
    bar = window.form.form.findChild(BalanceBar)
    assert isinstance(bar, QLabel)
    return bar.text()


def fate(window: WindowObject) -> str:
    return str(window.casebook.find("abduction")[0]["current_status"])


def test_ten_released_two_died_twelve_seen_closes(window: WindowObject) -> None:
    assert balance(window) == "Taken 24 = Still held 0 + not known 24"
    happened(window, "released", "2024-02-01", "10")
    assert balance(window) == "Taken 24 = Released 10 + Still held 0 + not known 14"
    happened(window, "died", "2024-02-10", "2")
    happened(window, "seen", "2024-03-01", "12")
    assert window.depth == 0
    assert balance(window) == "Taken 24 = Released 10 + Dead 2 + Still held 12 + not known 0"
    assert len(window.casebook.find("custody_event")) == 4
    # The parts rest on figures with a source, and the total is counted once.
    parts = window.casebook.find("tally", part_role="partition")
    assert [part["best"] for part in parts] == [10, 2, 12]
    figures = [window.casebook.find("figure", tally_id=part["id"]) for part in parts]
    assert [(found[0]["as_reported"], bool(found[0]["source_id"])) for found in figures] == [
        ("10", True),
        ("2", True),
        ("12", True),
    ]
    assert window.casebook.totals()["abducted", ""].best == 24
    assert fate(window) == "partly"  # some are free, some are held


def test_one_more_than_were_taken_is_refused_in_a_sentence(window: WindowObject) -> None:
    happened(window, "released", "2024-02-01", "10")
    happened(window, "died", "2024-02-10", "2")
    form = window.form.add("Event in captivity").choose("What happened", "seen").choose("Source", "0001")
    form.choose("How many", "13")
    assert "25" in window.message
    assert "24 were taken" in window.message
    assert form.kind == "custody_event"  # the event stays as it was typed
    assert form.is_at("How many")
    assert [part["best"] for part in window.casebook.find("tally", part_role="partition")] == [10, 2]
    form.clear("How many").choose("How many", "12").save()
    assert balance(window).endswith("Still held 12 + not known 0")


def test_where_it_does_not_close_the_balance_is_red_before_anything_is_saved(window: WindowObject) -> None:
    form = window.form.add("Event in captivity").choose("What happened", "released").choose("Source", "0001")
    form.type("Date", "2024-02-01").type("How many", "30")
    said = "Taken 24, but Released 30 = 30, 6 too many: correct one of the numbers."
    under = form.form.findChild(EventBalance)
    assert isinstance(under, EventBalance)
    assert (under.text(), under.property("level")) == (said, "hard"), "while one types"
    form.save()
    assert form.kind == "custody_event", "refused"
    assert form.note("How many").startswith("30 are accounted for, but 24 were taken")
    form.to("Note").keyboard.press("Esc")
    assert form.kind == "abduction"
    assert balance(window) == said, "of what is typed, though it is not saved"
    lines = form.lines("Event in captivity")
    assert lines[1].startswith("Released 30. not saved yet · 1 Feb 2024 · S-0001")
    assert lines[-1] == "Too many 6. 30 > 24"
    form.keyboard.press("Alt+3", "Home", "Down", "Return")
    assert form.text("How many") == "30", "goes on with it"
    form.clear("How many").type("How many", "20").save()
    assert balance(window) == "Taken 24 = Released 20 + Still held 0 + not known 4"
    assert len(window.casebook.find("custody_event")) == 2
    assert window.casebook.drafts() == []


def test_an_event_that_is_only_typed_is_dropped_with_del(window: WindowObject) -> None:
    form = window.form.add("Event in captivity").choose("What happened", "released").choose("Source", "0001")
    form.type("How many", "30").keyboard.press("Esc")
    form.keyboard.press("Alt+3", "Home", "Down", "Delete")
    assert balance(window) == "Taken 24 = Still held 0 + not known 24"
    assert window.casebook.drafts() == []


def test_a_number_waits_for_its_source(window: WindowObject) -> None:
    form = window.form.add("Event in captivity").clear("Source")
    form.choose("What happened", "released").choose("How many", "10")
    assert "source" in window.message.lower()
    assert form.is_at("Source")
    assert window.casebook.find("tally", part_role="partition") == []
    form.choose("Source", "0001").clear("How many").choose("How many", "10").save()
    assert balance(window).startswith("Taken 24 = Released 10")


def test_the_fate_follows_from_the_events(window: WindowObject) -> None:
    before = fate(window)
    happened(window, "released", "2024-02-01", "24")
    assert fate(window) == "released" != before
    assert window.form.text("Fate")
    window.keyboard.press("Ctrl+Z")
    window.keyboard.press("Ctrl+Z")
    assert fate(window) == before
    assert balance(window) == "Taken 24 = Still held 0 + not known 24"
