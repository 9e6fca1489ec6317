"""Any total leads to the attacks, counts, figures and sources behind it, with keys or a click."""

from __future__ import annotations

from functools import reduce

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QLabel, QListWidget
from pytestqt.qtbot import QtBot

from app.review import explainmodel
from app.review.explain import ExplainPanel, total_name
from app.review.explainmodel import ExplainModel
from app.review.totalsline import TotalsLine
from db import demo
from db.counting import Total
from db.model.changes import Change
from db.model.fields import Record
from db.storage import explain as made_of
from db.storage.casebook import Casebook
from tests.pages import WindowObject


class ExplainObject:
    """The panel that explains a number, used with the keyboard."""

    def __init__(self, window: WindowObject) -> None:
        self.window = window

    @property
    def panel(self) -> ExplainPanel:
        return self.window.view.explaining

    @property
    def title(self) -> str:
        return self.panel.findChildren(QLabel)[0].text()

    @property
    def shown(self) -> bool:
        return self.panel.isVisible()

    def wait(self) -> ExplainObject:
        self.window.qtbot.waitUntil(lambda: self.shown)
        self.window.rest()
        return self

    def press(self, *keys: str) -> ExplainObject:
        self.window.keyboard.press(*keys)
        return self

    @property
    def at(self) -> tuple[str, str, str]:
        """The row on which the keyboard is."""
        index = self.panel.tree.currentIndex()
        what, number, why = (str(index.siblingAtColumn(column).data() or "") for column in range(3))
        return what, number, why

    def walk(self) -> list[str]:
        """Walk down to the last row, opening every branch; return what was met."""
        met: list[str] = []
        while not met or met[-1] != self._where():
            met.append(self._where())
            self.press("Right", "Down")
        return [words.partition("|")[2] for words in met]

    def _where(self) -> str:
        index, place = self.panel.tree.currentIndex(), ""
        what, number, _ = self.at
        while index.isValid():
            place = f"{index.row()}.{place}"
            index = index.parent()
        return f"{place}|{what} {number}".strip()


def line(window: WindowObject) -> TotalsLine:
    return window.view.page.findChildren(TotalsLine)[0]


def test_the_footer_leads_down_to_the_sources(window: WindowObject) -> None:
    line(window).setFocus()
    found = ExplainObject(window)
    found.press("Return").wait()
    assert found.title == "Killed ≥ 45"
    assert found.walk() == [
        "MLI-2024-0002 · JNIM attack on Ogota and Ouémbé ≥ 32",
        "Killed · Civilian ≥ 32",
        "✓ “at least 32 civilians” ≥ 32",
        "S-0001 Human Rights Watch",
        "“at least 32 people” ≥ 32",
        "S-0002 Al Jazeera",
        "repeats S-0001 Human Rights Watch",
        "MLI-2024-0001 · Dozo attack on Kalala ≥ 13",
        "Killed · Civilian ≥ 13",
        "✓ “at least 13 civilians” ≥ 13",
        "S-0001 Human Rights Watch",
        "“13 people” 13",
        "S-0002 Al Jazeera",
        "repeats S-0001 Human Rights Watch",
        "“13 people” 13",
        "S-0003 Associated Press",
        "repeats S-0001 Human Rights Watch",
    ]


def test_left_and_right_choose_another_total(window: WindowObject) -> None:
    line(window).setFocus()
    found = ExplainObject(window)
    found.press("Right")
    assert "abducted 24" in line(window).accessibleName()
    found.press("Return").wait()
    assert found.title == "Abducted 24"
    assert found.at[0].startswith("MLI-2024-0001") and found.press("Down").at[2].startswith("Most direct")


def test_a_click_on_a_total_explains_it(window: WindowObject) -> None:
    shown = line(window)
    place = shown.fontMetrics().horizontalAdvance("Σ killed ≥ 45 · abd")
    point = shown.rect().center()
    point.setX(place)
    window.qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=point)
    assert ExplainObject(window).wait().title == "Abducted 24"


def test_the_footer_explains_what_is_listed(window: WindowObject) -> None:
    window.keyboard.press("Ctrl+F")
    window.keyboard.write("kalala")
    window.qtbot.waitUntil(lambda: "killed ≥ 13" in line(window).text)
    line(window).setFocus()
    found = ExplainObject(window)
    found.press("Return").wait()
    assert found.title == "Killed ≥ 13"
    assert found.panel.model.rowCount() == 1


def test_enter_opens_the_figure_on_its_count_and_its_attack(window: WindowObject) -> None:
    line(window).setFocus()
    found = ExplainObject(window)
    found.press("Return").wait().press("Right", "Down", "Right", "Down", "Return")
    window.rest()
    stack = window.view.page.stack
    assert window.form.kind == "figure" and window.form.text("As reported") == "at least 32 civilians"
    assert window.depth == 2 and stack.root.title.startswith("MLI-2024-0002")
    assert found.shown, "to go on from there"


def test_enter_opens_a_source_on_its_page(window: WindowObject) -> None:
    line(window).setFocus()
    found = ExplainObject(window)
    found.press("Return").wait().press("Right", "Down", "Right", "Down", "Right", "Down", "Return")
    window.rest()
    assert window.entity == "source" and window.form.text("Publisher") == "Human Rights Watch"


def test_esc_puts_it_away_and_the_keyboard_back(window: WindowObject) -> None:
    line(window).setFocus()
    found = ExplainObject(window)
    found.press("Return").wait().press("Esc")
    assert not found.shown and line(window).hasFocus()


def test_enter_on_a_count_of_the_ledger_explains_it_and_enter_again_opens_it(window: WindowObject) -> None:
    window.show("attack", "Kalala")
    window.form._go_to_list("Count")
    found = ExplainObject(window)
    found.press("Home", *["Down"] * 4, "Return").wait()
    assert found.title == "Killed · Child (5–17) 2"
    assert found.at[:2] == ("Killed · Civilian · Child (5–17)", "2"), "on the count itself"
    assert found.press("Down").at[0] == "✓ “including 2 children”", "already open"
    found.press("Esc")
    assert window.keyboard.at == "Counts"
    found.press("Return").wait().press("Return")
    window.rest()
    assert window.form.kind == "tally" and window.form.text("Age") == "child"


def test_f2_opens_a_count_to_change_it(window: WindowObject) -> None:
    window.show("attack", "Kalala")
    window.form._go_to_list("Count")
    window.keyboard.press("Home", "F2")
    assert window.form.kind == "tally"
    assert not ExplainObject(window).shown


def test_a_click_on_the_number_of_a_count_explains_it(window: WindowObject) -> None:
    window.show("attack", "Kalala")
    window.form._go_to_list("Count")
    ledger = window.keyboard.focus
    assert isinstance(ledger, QListWidget)
    area = ledger.visualItemRect(ledger.item(0))
    beside, number = area.center(), area.topRight() + QPoint(-24, 14)
    window.qtbot.mouseClick(ledger.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    window.rest()
    assert not ExplainObject(window).shown, "anywhere else a click only chooses"
    window.qtbot.mouseClick(ledger.viewport(), Qt.MouseButton.LeftButton, pos=number)
    assert ExplainObject(window).wait().title == "Killed ≥ 13"


def test_the_balance_of_captives_explains_itself(window: WindowObject) -> None:
    taken = window.casebook.find("abduction")[0]
    part = Change.new("tally", {
        "attack_id": taken["attack_id"], "measure": "abducted", "parent_tally_id": taken["tally_id"],
        "part_role": "partition", "low": 10, "best": 10, "high": 10, "civilian_status": "civilian",
        "rule": "single_source",
    })  # fmt: skip
    source = window.casebook.find("source")[0]["id"]
    words: Record = {"low": 10, "best": 10, "high": 10, "qualifier": "exact", "as_reported": "ten"}
    figure = Change.new("figure", {"tally_id": part.id, "source_id": source, "locator": "p. 3"} | words)
    freed = Change.new("custody_event", {
        "abduction_id": taken["id"], "event_type": "released", "date_edtf": "2024-02-01",
        "source_id": source, "outcome_tally_id": part.id,
    })  # fmt: skip
    window.view.session.do("Try", [part, figure, freed])
    window.page("abduction")
    window.keyboard.press("Home", "Return", "Alt+3", "Home", "Down", "Return")
    found = ExplainObject(window).wait()
    assert found.title == "What became of those taken"
    assert found.at[:2] == ("Released", "10"), "the line from which it was asked"
    met = found.press("Left").walk()
    at = met.index("Released 10")
    assert met[at : at + 5] == [
        "Released 10",
        "Released 10",
        "Abducted 10",
        "✓ “ten” 10",
        "S-0001 Human Rights Watch",
    ]
    assert "p. 3" in met and met[-1] == "Not known 14"


def test_ctrl_k_explains_a_total(window: WindowObject) -> None:
    window.keyboard.press("Ctrl+K")
    window.keyboard.write("explain: kill")
    window.keyboard.press("Return")
    window.back()
    assert ExplainObject(window).wait().title == "Killed ≥ 45"


def test_the_chosen_total_stands_on_a_narrow_line(qtbot: QtBot) -> None:
    narrow = TotalsLine()
    qtbot.addWidget(narrow)
    narrow.show_parts(
        [("", "12 attacks"), ("a", "Killed ≥ 45"), ("b", "Injured ≥ 12"), ("c", "Abducted ≥ 7")]
    )
    narrow.resize(narrow.fontMetrics().horizontalAdvance("Σ 12 attacks · Killed ≥ 45 · I"), 30)
    for code in ("a", "b", "c"):
        place = next(place for one, _, place in narrow._places() if one == code)
        assert narrow.current == code and narrow.rect().contains(place)
        qtbot.keyClick(narrow, Qt.Key.Key_Right)


def test_it_follows_changes_and_stays_where_it_was(window: WindowObject) -> None:
    line(window).setFocus()
    found = ExplainObject(window)
    found.press("Return").wait().press("Down", "Right", "Down")
    killed = window.casebook.find("tally", measure="killed")[0]
    edit = Change.edit("tally", killed, {"low": 40, "best": 40})
    assert edit
    window.view.session.do("Adopt more", [edit])
    window.qtbot.waitUntil(lambda: found.title == "Killed ≥ 72")
    assert found.at[:2] == ("Killed · Civilian", "≥ 40"), "Kalala is the larger one now"


def test_a_total_of_nothing_says_so(window: WindowObject) -> None:
    window.view.explaining.explain("injured", "", None)
    found = ExplainObject(window).wait()
    assert found.title == "Injured"
    assert "No count enters this total." in [label.text() for label in found.panel.findChildren(QLabel)]


def test_figures_say_where_in_the_source_they_stand(window: WindowObject) -> None:
    figure = window.casebook.find("figure", as_reported="at least 32 civilians")[0]
    edit = Change.edit("figure", figure, {"locator": "p. 12", "quotation": "killed at least 32\ncivilians"})
    assert edit
    window.view.session.do("Cite", [edit])
    line(window).setFocus()
    found = ExplainObject(window)
    found.press("Return").wait().press("Right", "Down", "Right", "Down", "Right", "Down", "Right", "Down")
    assert found.at == ("p. 12", "", "“killed at least 32 civilians”")


def test_more_attacks_come_while_one_scrolls(
    casebook: Casebook, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    monkeypatch.setattr(explainmodel, "PAGE", 7)
    demo.write(casebook, 60)
    found = made_of.explain(casebook.db, "killed")
    model = ExplainModel(casebook)
    model.show(found)
    assert model.rowCount() == 7 and len(found.shares) > 14
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert model.rowCount() == len(found.shares)
    shown = [str(model.index(row, 1).data()) for row in range(model.rowCount())]
    assert shown == [share.total.display() or "—" for share in found.shares]
    assert reduce(Total.__add__, (s.total for s in found.shares)) == casebook.totals()["killed", ""]


def test_parts_are_called_by_their_groups(qapp: object) -> None:
    assert total_name("killed", "child+f") == "Killed · Child (5–17) · Female"
    assert total_name("abducted", "partition") == "Abducted · Partition"
