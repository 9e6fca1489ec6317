"""The ledger of a toll, with the keyboard: what it shows, what its keys record, and that nothing is adopted
unasked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from app.entry.adoptpanel import AdoptPanel
from app.entry.stripplot import Inks, Mark, Scale, draw_lanes
from app.entry.toll import TollLedger
from db.model import phrases
from db.model.changes import Change
from db.model.fields import Record
from db.storage.casebook import Casebook
from tests.pages import FormObject, WindowObject


class LedgerObject:
    """The ledger of the attack that is shown."""

    def __init__(self, window: WindowObject) -> None:
        self.window = window
        self.form: FormObject = window.form

    @property
    def _ledger(self) -> TollLedger:
        found = next(part for part in self.form.form.lists if part.related.entity == "tally")
        assert isinstance(found, TollLedger)
        return found

    def enter(self, row: int = 0) -> LedgerObject:
        """Go to a row with the keyboard."""
        self.form._go_to_list("Count")
        self.press("Home", *["Down"] * row)
        return self

    def press(self, *keys: str) -> LedgerObject:
        self.window.keyboard.press(*keys)
        return self

    @property
    def lines(self) -> list[str]:
        """The rows as they are heard."""
        return [line for line in self.form.lines("Count") if line != "None"]

    @property
    def at(self) -> str:
        """The row on which the keyboard is."""
        shown = self._ledger.findChild(QListWidget)
        return self.form.lines("Count")[shown.currentRow()]

    @property
    def panel(self) -> AdoptPanel | None:
        panels = [p for p in self._ledger.findChildren(AdoptPanel) if p.isVisible()]
        return panels[-1] if panels else None


@pytest.fixture
def ledger(qtbot: QtBot, tmp_path: Path, sample: Casebook) -> Iterator[LedgerObject]:
    sample.close()
    window = WindowObject(qtbot, tmp_path / "settings").open(sample.path)
    window.show("attack", "Kalala")
    yield LedgerObject(window)
    window.close()


def tally(ledger: LedgerObject, measure: str, **equals: str) -> Record:
    return ledger.window.casebook.find("tally", measure=measure, **equals)[0]


def unadopt(ledger: LedgerObject) -> Record:
    """Take the adopted number of those killed at Kalala back, and let a second source say 18."""
    session = ledger.window.view.session
    killed = tally(ledger, "killed")
    none = dict.fromkeys(("low", "best", "high", "rule"))
    words: Record = {**phrases.read("18 people").columns(), "as_reported": "18 people"}
    source = Change.new("source", {"source_kind": "un", "publisher": "MINUSMA"})
    figure = Change.new("figure", {"tally_id": killed["id"], "source_id": source.id} | words)
    edit = Change.edit("tally", killed, none)
    assert edit
    session.do("Try", [edit, source, figure])
    return killed


def test_every_count_with_what_each_source_says(ledger: LedgerObject) -> None:
    assert ledger.lines[:6] == [
        "Killed · Civilian ≥ 13. 3 reports · 1 independent. Most direct source",
        "“at least 13 civilians” ≥ 13. S-0001 Human Rights Watch. adopted",
        "“13 people” 13. S-0002 Al Jazeera",
        "“13 people” 13. S-0003 Associated Press",
        "Child (5–17) 2. 1 report · 1 independent. Only source",
        "“including 2 children” 2. S-0001 Human Rights Watch. adopted",
    ]
    assert "Livestock stolen no number. 1 report · 1 independent" in ledger.lines


def test_up_and_down_walk_counts_and_figures_and_enter_opens(ledger: LedgerObject) -> None:
    ledger.enter(3)
    assert ledger.at.startswith("“13 people” 13. S-0003")
    ledger.press("Return")
    assert ledger.form.kind == "figure"
    assert ledger.form.text("As reported") == "13 people"
    ledger.press("Esc")
    assert ledger.at.startswith("“13 people” 13. S-0003"), "back where it was"
    ledger.press("F2")
    assert ledger.form.kind == "figure", "F2 opens too"


def test_disagreement_shows_its_envelope(ledger: LedgerObject) -> None:
    unadopt(ledger)
    assert ledger.lines[0] == (
        "Killed · Civilian ≥ 13. 4 reports · 2 independent. ≠ 2 sources disagree, none adopted"
    )


def test_named_persons_beside_the_number(ledger: LedgerObject) -> None:
    killed = tally(ledger, "killed")
    new: list[Change] = []
    for n in range(15):
        new.append(Change.new("victim", {"name": f"Person {n}"}))
        own = {"victim_id": new[-1].id, "attack_id": killed["attack_id"], "tally_id": killed["id"]}
        new.append(Change.new("harm", own))
    session = ledger.window.view.session
    session.do("Name ten", new[:20])
    assert ledger.lines[0].endswith("≥ 13 reported · 10 named · 3 not yet")
    session.do("Name five more", new[20:])
    assert ledger.lines[0].endswith("≥ 13 reported · 15 named · 2 more than adopted")
    assert ledger.lines[0].startswith("Killed · Civilian ≥ 15.")
    gone = {"name": None, "name_status": "unidentified"}
    two = (Change.edit("victim", person, gone) for person in session.casebook.find("victim")[:2])
    session.do("Forget two names", [change for change in two if change])
    assert ledger.lines[0].endswith("13 named · 2 without a name · 2 more than adopted")


def test_f_adds_a_figure_of_the_source_that_was_used_last(ledger: LedgerObject) -> None:
    abducted, livestock = tally(ledger, "abducted"), tally(ledger, "livestock_taken")
    ledger.enter(6).press("F")
    assert ledger.form.kind == "figure"
    ledger.form.choose("Source", "0002").type("As reported", "30 people").save()
    assert ledger.at.startswith("Abducted"), "the keyboard is back on the count"
    ledger.press("End", "F")
    ledger.form.type("As reported", "12 oxen").save()
    there = ledger.window.casebook.find("figure", tally_id=abducted["id"])[-1]
    here = ledger.window.casebook.find("figure", tally_id=livestock["id"])[-1]
    assert (there["as_reported"], here["as_reported"]) == ("30 people", "12 oxen")
    assert there["source_id"] == here["source_id"], "without choosing it again"


def test_another_figure_of_a_count_is_proposed_the_next_source(ledger: LedgerObject) -> None:
    livestock = tally(ledger, "livestock_taken")
    first = ledger.window.casebook.find("figure", tally_id=livestock["id"])[0]["source_id"]
    ledger.enter(6).press("End", "F")
    ledger.form.choose("Source", "0001").type("As reported", "12 oxen").save_and_new()
    ledger.form.type("As reported", "10 oxen").save()
    said = ledger.window.casebook.find("figure", tally_id=livestock["id"])
    assert [f["source_id"] == first for f in said] == [True, True, False]


def test_plus_does_the_same(ledger: LedgerObject) -> None:
    ledger.enter().press("Shift++")
    assert ledger.form.kind == "figure"


@pytest.mark.parametrize(("key", "role"), [("S", "subset"), ("P", "partition")])
def test_parts_are_begun_with_one_key(ledger: LedgerObject, key: str, role: str) -> None:
    killed = tally(ledger, "killed")
    ledger.enter(1).press(key)
    ledger.form.choose("Sex", "male").save()
    part = ledger.window.casebook.find("tally", parent_tally_id=killed["id"])[-1]
    assert (part["part_role"], part["measure"], part["sex"]) == (role, "killed", "m")
    assert part["attack_id"] == killed["attack_id"]


def test_adopting_shows_the_rule_first_and_enter_takes_it(ledger: LedgerObject) -> None:
    killed = unadopt(ledger)
    ledger.enter().press("A")
    assert ledger.panel is not None
    assert (ledger.panel.proposal.rule, ledger.panel.proposal.display()) == ("lowest", "≥ 13")
    assert ledger.window.casebook.get("tally", str(killed["id"]))["rule"] is None, "not before Enter"  # type: ignore[index]  # it is there, or the test fails here
    ledger.press("End", "Up")
    assert ledger.panel.proposal.rule == "range_all"
    ledger.press("Home", "Return")
    assert ledger.panel is None
    adopted = ledger.window.casebook.get("tally", str(killed["id"])) or {}
    assert (adopted["low"], adopted["best"], adopted["high"], adopted["rule"]) == (13, 13, None, "lowest")
    assert adopted["adopted_by"] == "tester"
    assert ledger.at.startswith("Killed · Civilian ≥ 13")
    ledger.press("Ctrl+Z")
    assert (ledger.window.casebook.get("tally", str(killed["id"])) or {})["rule"] is None


def test_esc_adopts_nothing_and_stays(ledger: LedgerObject) -> None:
    before = tally(ledger, "killed")
    ledger.enter().press("A", "Down", "Esc")
    assert ledger.panel is None and ledger.form.kind == "attack"
    assert tally(ledger, "killed") == before
    assert ledger.at.startswith("Killed")


def test_ones_own_number_needs_a_reason(ledger: LedgerObject) -> None:
    ledger.enter().press("A", "End", "Tab")
    ledger.window.keyboard.write("at least 11")
    ledger.press("Return")
    assert ledger.panel is not None and ledger.panel.problem.startswith("Say why")
    ledger.window.keyboard.write("Two are counted twice")
    ledger.press("Return")
    killed = tally(ledger, "killed")
    assert (killed["low"], killed["high"], killed["rule"]) == (11, None, "manual")
    assert killed["rationale"] == "Two are counted twice"


def test_what_is_no_number_is_not_adopted(ledger: LedgerObject) -> None:
    before = tally(ledger, "killed")
    ledger.enter().press("A", "End", "Tab")
    ledger.window.keyboard.write("whole families")
    ledger.press("Tab")
    ledger.window.keyboard.write("so I think")
    ledger.press("Return")
    assert ledger.panel is not None and "not read as a number" in ledger.panel.problem
    assert tally(ledger, "killed") == before


def test_letters_typed_as_a_reason_are_no_commands(ledger: LedgerObject) -> None:
    ledger.enter().press("A", "Tab")
    ledger.window.keyboard.write("a safe figure per se")
    assert ledger.panel is not None and ledger.panel.reason.text() == "a safe figure per se"


def test_left_and_right_fold_figures_away(ledger: LedgerObject) -> None:
    all_rows = len(ledger.lines)
    ledger.enter(2).press("Left")
    assert len(ledger.lines) == all_rows - 3
    assert ledger.at.startswith("Killed"), "on the count whose figures are folded away"
    ledger.press("Down")
    assert ledger.at.startswith("Child")
    ledger.press("Up", "Right")
    assert len(ledger.lines) == all_rows


def test_del_takes_a_figure_away(ledger: LedgerObject) -> None:
    killed = tally(ledger, "killed")
    ledger.enter(2).press("Delete")
    assert len(ledger.window.casebook.find("figure", tally_id=killed["id"])) == 2
    assert tally(ledger, "killed")["id"] == killed["id"]


def test_insert_begins_a_count_and_keys_need_one(ledger: LedgerObject) -> None:
    ledger.enter().press("Insert")
    assert ledger.form.kind == "tally"
    ledger.press("Esc")
    ledger.window.new("attack").type("Title", "Empty")
    ledger.form.save()
    assert ledger.lines == []


def test_many_figures_begin_folded(ledger: LedgerObject) -> None:
    killed = tally(ledger, "killed")
    source = ledger.window.casebook.find("source")[0]["id"]
    words: Record = {**phrases.read("15").columns(), "as_reported": "15"}
    own = {"tally_id": killed["id"], "source_id": source} | words
    ledger.window.view.session.do("Add ten", [Change.new("figure", own) for _ in range(10)])
    assert all(not line.startswith("“") for line in ledger.lines)
    ledger.enter().press("Right")
    assert len([line for line in ledger.lines if line.startswith("“")]) == 13
    ledger.window.window.grab()


# The strip

marks = st.builds(
    lambda low, more, best: Mark(low, None if more is None else low + more, low if best else None),
    st.integers(0, 10**6),
    st.none() | st.integers(0, 10**6),
    st.booleans(),
)


@given(st.lists(marks, min_size=1, max_size=40))
def test_every_number_has_its_place_on_the_scale(shown: list[Mark]) -> None:
    scale = Scale.of(shown)
    assert scale is not None
    area = QRectF(10, 0, 200, 50)
    for mark in shown:
        ends = [mark.low, mark.at, *([] if mark.high is None else [mark.high])]
        assert all(area.left() <= scale.x(n, area) <= area.right() for n in ends)
    lows = sorted(mark.low for mark in shown)
    places = [scale.x(low, area) for low in lows]
    assert places == sorted(places)


def test_no_number_has_no_scale() -> None:
    assert Scale.of([]) is None


def drawn(mark: Mark, beside: Mark) -> QImage:
    """Draw a mark on the scale of two."""
    scale = Scale.of([mark, beside])
    assert scale is not None
    image = QImage(200, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    black = QColor("black")
    draw_lanes(painter, QRectF(image.rect()), scale, [mark], Inks(black, black, black, black))
    painter.end()
    return image


def test_what_is_known_less_exactly_looks_otherwise(qapp: object) -> None:
    other = Mark(40, 40, 40)
    kinds = {
        "exact": Mark(20, 20, 20),
        "about": Mark(20, 20, 20, approx=True),
        "at least": Mark(20, None, 20),
        "more than": Mark(20, None, 20, strict=True),
        "range": Mark(20, 30),
        "about a range": Mark(20, 30, approx=True),
        "adopted": Mark(20, 20, 20, adopted=True),
        "taken back": Mark(20, 20, 20, faint=True, crossed=True),
    }
    images = {name: drawn(mark, other) for name, mark in kinds.items()}
    names = list(images)
    alike = [(a, b) for i, a in enumerate(names) for b in names[i + 1 :] if images[a] == images[b]]
    assert alike == [], "told apart without colour"


def test_an_open_end_runs_to_the_edge(qapp: object) -> None:
    def reaches(mark: Mark) -> bool:
        image = drawn(mark, Mark(40, None, 40))
        return any(image.pixelColor(x, y).lightness() < 200 for x in range(190, 200) for y in range(20))

    assert reaches(Mark(20, None, 20))
    assert not reaches(Mark(20, 40))
