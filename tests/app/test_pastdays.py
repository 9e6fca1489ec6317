"""“As known on …”: the pages show an earlier day, nothing can be changed there, and one key leads back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.cli import cli
from app.review.pastdays import DayDialog, PastBanner
from app.session import Session
from db import sample as example
from db.model.changes import Change
from db.storage import past
from db.storage.casebook import Casebook
from db.storage.trouble import Trouble
from tests.db.test_past import moment
from tests.pages import WindowObject

KEY = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WindowObject]:
    """A casebook whose count of killed was changed after the end of the day that is asked for."""
    path = tmp_path / "test.temoin"
    with Casebook.create(path, None, author="tester") as casebook:
        example.write(casebook)
        until = moment(casebook)
        tallies = casebook.find("tally", measure="killed", parent_tally_id=None)
        values = {"low": 30, "best": 30, "high": None, "rule": "manual", "rationale": "later"}
        edit = Change.edit("tally", tallies[0], values)
        assert edit
        casebook.apply([edit])
        casebook.apply([Change.new("attack", {"title": "Told later"})])
    monkeypatch.setattr(past, "end_of", lambda day: until)
    made = WindowObject(qtbot, tmp_path / "settings").open(path)
    yield made
    made.close()


def ask(qtbot: QtBot, window: WindowObject, words: str) -> DayDialog:
    window.window.as_known_on()
    dialog = window.window.findChildren(DayDialog)[-1]
    dialog.activateWindow()
    qtbot.keyClicks(dialog.day_box, words)
    return dialog


def go_back_to(qtbot: QtBot, window: WindowObject, words: str) -> None:
    dialog = ask(qtbot, window, words)
    before = window.view
    qtbot.keyClick(dialog.day_box, KEY.Key_Return)
    qtbot.waitUntil(lambda: window.window.view is not before, timeout=20_000)
    window.window.activateWindow()
    qtbot.waitUntil(window.window.isActiveWindow)
    window.rest()


def banner(window: WindowObject) -> PastBanner | None:
    return window.view.findChild(PastBanner)


def titles(window: WindowObject) -> list[str]:
    return [str(row["title"]) for row in window.casebook.find("attack")]


def test_the_pages_show_what_was_known(qtbot: QtBot, window: WindowObject) -> None:
    assert "Told later" in titles(window)
    footer_now = window.view.page.table.footer.text
    go_back_to(qtbot, window, "today")
    said = banner(window)
    assert said and said.title.text().startswith("As known on ")
    assert "Then: killed ≥ 45. Now: killed ≥ 62." in said.detail.text()
    assert "Told later" not in titles(window)
    assert window.view.page.table.footer.text != footer_now
    assert "killed ≥ 45" in window.view.page.table.footer.text
    window.keyboard.press("Ctrl+4")
    window.rest()
    assert window.entity == "source" and len(window.casebook.find("source")) == 3
    window.keyboard.press("Ctrl+Shift+H")
    assert banner(window) is None
    assert "Told later" in titles(window)


def test_nothing_can_be_changed_there(qtbot: QtBot, window: WindowObject) -> None:
    go_back_to(qtbot, window, "today")
    attack = window.casebook.find("attack")[0]
    window.window.open_record("attack", str(attack["id"]))
    window.rest()
    page = window.view.page
    form = page.stack.form
    for row in form.rows.values():
        for line in row.findChildren(QLineEdit):
            qtbot.keyClicks(line, "x1")
            for key in (KEY.Key_Backspace, KEY.Key_Delete, KEY.Key_Down, KEY.Key_Return):
                qtbot.keyClick(line, key)
    assert not form.dirty
    for key, said in (
        ("Ctrl+N", "New record here."),
        ("Ctrl+Shift+N", "New record: choose"),
        ("Ctrl+S", "Save"),
    ):
        window.view.say("")
        window.keyboard.press(key)
        assert window.message.startswith("Not on an earlier day: " + said), key
    window.keyboard.press("Ctrl+;", "Ctrl+Del")
    page.new()
    assert "read only" in window.message
    with pytest.raises(Trouble, match="as it was known then"):
        window.view.session.do("x", [Change.new("place", {"name": "x"})])
    assert page.table.new_button.isHidden()
    assert window.casebook.find("attack")[0] == attack
    assert not any(part.related.adds for part in form.lists)


def test_a_day_before_and_after_the_history_is_not_offered(qtbot: QtBot, window: WindowObject) -> None:
    dialog = ask(qtbot, window, "2020")
    assert not dialog.go.isEnabled() and "The history begins on" in dialog.note.text()
    for words, possible in (
        ((date.today() + timedelta(2)).isoformat(), False),
        (date.today().isoformat(), True),
    ):
        dialog.day_box.clear()
        qtbot.keyClicks(dialog.day_box, words)
        assert dialog.go.isEnabled() is possible
    qtbot.keyClick(dialog.day_box, KEY.Key_Escape)
    assert banner(window) is None


def test_closing_and_drafts_go_through_now(qtbot: QtBot, window: WindowObject) -> None:
    form = window.new("place").type("Name", "Half typed")
    assert form.form.dirty
    go_back_to(qtbot, window, "today")
    assert window.casebook.drafts() == []
    path = window.casebook.path
    window.window.close_casebook()
    with Casebook.open(path) as casebook:
        assert [draft["entity"] for draft in casebook.drafts()] == ["place"]
    window.open(path)
    assert banner(window) is None


def test_another_day_from_an_earlier_one(qtbot: QtBot, window: WindowObject) -> None:
    go_back_to(qtbot, window, "today")
    go_back_to(qtbot, window, "today")
    assert banner(window) is not None
    window.window.back_to_now()
    assert "Told later" in titles(window)
    qtbot.waitUntil(lambda: window.window.findChildren(Session) == [window.window.session])


def test_the_command_line_looks_back_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "test.temoin"
    with Casebook.create(path, None) as casebook:
        example.write(casebook)
        until = moment(casebook)
        for link in casebook.find("attack_link"):
            casebook.apply(casebook.deletion("attack_link", str(link["id"])))
        casebook.apply(casebook.deletion("attack", str(casebook.find("attack")[0]["id"])))
    monkeypatch.setattr(past, "end_of", lambda day: until)

    def run(*words: str) -> str:
        result = CliRunner().invoke(cli, [words[0], str(path), *words[1:], "--no-passphrase"])
        assert result.exit_code == 0, result.output
        return result.stdout

    assert json.loads(run("totals", "--json"))["measures"]["killed"]["best"] == 32
    then = json.loads(run("totals", "--json", "--as-of", "2024-05-08"))
    assert then["measures"]["killed"]["best"] == 45
    assert len(json.loads(run("show", "attack", "--json"))) == 1
    assert len(json.loads(run("show", "attack", "--json", "--as-of", "8 May 2024"))) == 2
    wrong = CliRunner().invoke(cli, ["totals", str(path), "--as-of", "soon", "--no-passphrase"])
    assert wrong.exit_code == 2 and "“soon” is not a day" in wrong.stderr
