"""Subtotals beside a list: Enter filters the list to a row, Esc leads back, the sum is the footer's."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.review.explain import ExplainPanel
from app.review.groups import GroupsPanel
from db import demo
from db.model.changes import Change
from db.model.entities import PAGES
from db.storage.casebook import Casebook
from tests.pages import WindowObject


class GroupsObject:
    """The subtotals on screen, used with keys."""

    def __init__(self, window: WindowObject) -> None:
        self.window = window
        window.keyboard.press("Alt+Shift+S")
        self.rest()

    @property
    def panel(self) -> GroupsPanel:
        panel = self.window.view.page.panels.panel
        assert isinstance(panel, GroupsPanel), "the subtotals are not there"
        return panel

    def rest(self) -> GroupsObject:
        self.window.rest()
        return self

    def by(self, label: str) -> GroupsObject:
        self.panel.choice.setFocus(Qt.FocusReason.TabFocusReason)
        self.window.keyboard.write(label.partition(" ")[0])
        assert self.panel.choice.currentText() == label
        self.panel.table.setFocus(Qt.FocusReason.TabFocusReason)
        return self.rest()

    def press(self, *keys: str) -> GroupsObject:
        self.window.keyboard.press(*keys)
        return self.rest()

    @property
    def heads(self) -> list[str]:
        model = self.panel.model
        return [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]

    @property
    def rows(self) -> list[list[str]]:
        model = self.panel.model
        across = range(model.columnCount())
        return [[model.index(row, at).data() for at in across] for row in range(model.rowCount())]

    @property
    def listed(self) -> list[str]:
        model = self.window.view.page.table.model
        return [model.id_at(row) for row in range(model.rowCount())]

    @property
    def footer(self) -> str:
        return self.window.view.page.table.footer.text


def test_the_example_by_party(window: WindowObject) -> None:
    seen = GroupsObject(window).by("Perpetrator")
    assert seen.heads[:3] == ["Perpetrator", "Records", "Killed"]
    assert [row[:3] for row in seen.rows] == [
        ["Dozo · Dozo militia", "1", "≥ 13"],
        ["JNIM · Jama'at Nusrat al-Islam wal-Muslimin", "1", "≥ 32"],
        ["All", "2", "≥ 45"],
    ]
    assert "killed ≥ 45" in seen.footer


def test_the_sum_says_what_the_footer_says(window: WindowObject) -> None:
    seen = GroupsObject(window)
    measures = [
        f"{head[:1].lower()}{head[1:]} {total}"
        for head, total in zip(seen.heads[2:], seen.rows[-1][2:], strict=True)
    ]
    assert seen.footer == "Σ " + " · ".join([*measures, "2 attacks"])


def test_enter_filters_the_list_and_escape_leads_back(window: WindowObject) -> None:
    seen = GroupsObject(window).by("Perpetrator")
    before = seen.listed
    seen.press("Down", "Return")
    assert len(seen.listed) == 1 and len(seen.rows) == 3, "the rows stay"
    assert "killed ≥ 32" in seen.footer
    assert "JNIM" in seen.panel.said.text()
    seen.press("Escape")
    assert seen.listed == before and seen.panel.isVisible()
    seen.press("Escape")
    assert window.view.page.panels.panel is None
    assert window.view.page.stack.isVisible()


def test_escape_in_the_list_leads_back_too(window: WindowObject) -> None:
    seen = GroupsObject(window).by("Perpetrator").press("Return")
    assert len(seen.listed) == 1
    window.view.page.focus_list()
    seen.press("Escape")
    assert len(seen.listed) == 2 and seen.panel.isVisible()


def test_what_is_filtered_is_grouped_and_stays_filtered(window: WindowObject) -> None:
    seen = GroupsObject(window).by("Region")
    window.view.page.table.search("Kalala")
    seen.rest()
    assert seen.rows[-1][1] == "1"
    window.view.page.panels.panel.table.setFocus()  # type: ignore[union-attr]  # it is there, or the test fails here
    seen.press("Return")
    assert len(seen.listed) == 1
    seen.press("Escape")
    assert window.view.page.table.model.words.strip() == "Kalala"


def test_a_joint_attack_is_marked(window: WindowObject) -> None:
    casebook, session = window.casebook, window.view.session
    attack = casebook.find("attack")[0]
    other = next(row for row in casebook.find("actor") if row["acronym"] == "JNIM")
    values = {"attack_id": attack["id"], "actor_id": other["id"], "role": "co_perpetrator"}
    seen = GroupsObject(window).by("Perpetrator")
    session.do("Joint", [Change.new("involvement", values)])
    seen.rest()
    assert [row[1] for row in seen.rows] == ["2 *", "1 *", "2"]
    assert seen.rows[-1][0] == "All, each once"
    assert seen.panel.note.startswith("* 1 record stands in several rows")


def test_it_is_copied_for_a_spreadsheet(window: WindowObject) -> None:
    GroupsObject(window).by("Perpetrator").press("Ctrl+C")
    lines = [line.split("\t") for line in QApplication.clipboard().text().splitlines()]
    assert lines[0][:4] == ["Perpetrator", "Records", "Of these in other rows too", "Killed"]
    assert lines[1][:4] == ["Dozo · Dozo militia", "1", "0", "≥ 13"]
    assert lines[-1][:4] == ["All", "2", "0", "≥ 45"]
    assert len({len(line) for line in lines}) == 1


def test_space_sorts_and_the_sum_stays_last(window: WindowObject) -> None:
    seen = GroupsObject(window).by("Perpetrator").press("Right", "Right", "Space")
    assert [row[2] for row in seen.rows] == ["≥ 32", "≥ 13", "≥ 45"]
    seen.press("Space")
    assert [row[2] for row in seen.rows] == ["≥ 13", "≥ 32", "≥ 45"]
    seen.press("Space", "Home")
    assert [row[2] for row in seen.rows] == ["≥ 13", "≥ 32", "≥ 45"]


def test_months_are_sorted_by_time_not_by_name(window: WindowObject) -> None:
    window.put("attack", title="Later", date_edtf="2024-04-02")
    seen = GroupsObject(window)
    seen.panel.choice.setCurrentText("Date, by month")
    seen.rest().panel.table.setFocus()
    seen.press("Left", "Home", "Space")
    assert [row[0] for row in seen.rows[:-1]] == ["Jan 2024", "Apr 2024"]
    seen.press("Space")
    assert [row[0] for row in seen.rows[:-1]] == ["Apr 2024", "Jan 2024"]


@pytest.mark.parametrize("entity", [page.name for page in PAGES])
def test_every_page_has_subtotals(qtbot: QtBot, tmp_path: Path, entity: str) -> None:
    path = tmp_path / "test.temoin"
    with Casebook.create(path, None, author="tester") as casebook:
        demo.write(casebook, 20)
    window = WindowObject(qtbot, tmp_path / "settings").open(path)
    window.page(entity)
    seen = GroupsObject(window)
    choice = seen.panel.choice
    for at in range(choice.count()):
        choice.setCurrentIndex(at)
        seen.rest()
        assert seen.rows[-1][1] == f"{len(window.casebook.find(entity)):,}", choice.currentText()
        seen.press("Return")
        assert seen.panel.said.text()
        seen.press("Escape")
    window.close()


def test_enter_on_a_number_explains_it(window: WindowObject) -> None:
    seen = GroupsObject(window).by("Perpetrator").press("Down", "Right", "Right", "Return")
    panel = window.view.findChildren(ExplainPanel)[0]
    window.qtbot.waitUntil(panel.isVisible)
    title = panel.findChildren(QLabel)[0].text()
    assert title == "Killed ≥ 32", "of the attacks of this row alone"
    seen.press("Escape")
    assert seen.panel.table.hasFocus() and len(seen.listed) == 2, "the list is not filtered"
    seen.press("Down", "Return")
    window.qtbot.waitUntil(lambda: panel.findChildren(QLabel)[0].text() == "Killed ≥ 45")
