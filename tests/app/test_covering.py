"""Whose name is covered stands in the clear nowhere on screen but where the keyboard is."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget

from app.entry.gridcolumns import COLUMNS
from app.entry.linkbox import LinkBox, LinkLine
from app.entry.links import ScopedLinks
from app.review.history import DIFFERENCE, HistoryDialog
from app.shell.quickopen import QuickOpen
from db.model.covering import DOTS, discreet
from db.model.fields import Record
from db.storage import reviewing
from tests.app.gridpage import GridObject
from tests.pages import WindowObject, texts

Role = Qt.ItemDataRole
SEEN = (Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole)


@pytest.fixture
def secret(window: WindowObject) -> Record:
    """A survivor whose record never leaves, harmed in an attack."""
    attack = window.put("attack", title="Zroad")
    victim = window.put("victim", name="Aminata Cissé", sex="f", consent="internal", sensitivity=3)
    tally = window.put("tally", attack_id=attack, measure="injured", best=1)
    window.put("harm", attack_id=attack, victim_id=victim, tally_id=tally, age_low=34, age_high=34)
    found = window.casebook.get("victim", victim)
    assert found is not None
    return found


def harm_of(window: WindowObject, secret: Record) -> Record:
    (harm,) = window.casebook.find("harm", victim_id=secret["id"])
    window.show("attack", "Zroad")
    return harm


def test_a_suggestion_shows_of_a_name_what_was_typed_and_no_more(
    window: WindowObject, secret: Record
) -> None:
    for words, shown in (
        ("Ami", ""),
        ("aminata", " · Aminata •••"),
        ("cisse", " · ••• Cissé"),
        ("Aminata Cissé", " · Aminata Cissé"),
        (str(secret["code"]), ""),
    ):
        found = window.casebook.suggest("victim", words, look=discreet)
        (line,) = [line for line in found if line[0] == secret["id"]]
        assert line[1] == f"{secret['code']}{shown}"
        assert line[2].lower().startswith("female · 34 years"), "a narrow box cuts its end off"
    (line,) = [line for line in window.casebook.suggest("victim", "Amina") if line[0] == secret["id"]]
    assert line[1].endswith(" · Aminata Cissé"), "who imports sees all"


def test_a_box_that_points_at_the_record_shows_its_name_with_the_keyboard_in_it(
    window: WindowObject, secret: Record
) -> None:
    harm = harm_of(window, secret)
    window.view.page.stack.open("harm", str(harm["id"]))
    box = window.form.form.rows["victim_id"].editor
    assert str(secret["code"]) in window.form.form.title and "Aminata" not in window.form.form.title
    assert isinstance(box, LinkBox)
    line = box.findChild(LinkLine)
    assert line is not None
    other = window.form.form.rows["tally_id"].editor
    other.setFocus()
    covered = line.text()
    assert all(known in covered for known in (str(secret["code"]), "Female", "34")), "it is recognised"
    assert "Aminata" not in covered
    line.setFocus(Qt.FocusReason.TabFocusReason)
    assert line.text().endswith("Aminata Cissé") and line.selectedText() == line.text()
    other.setFocus()
    assert line.text() == covered and "Aminata" not in line.toolTip()
    assert box.text() == secret["id"]
    line.setFocus(Qt.FocusReason.TabFocusReason)
    window.keyboard.write("Aminata Ciss")
    window.qtbot.waitUntil(lambda: line.is_open)
    window.keyboard.press("Return")
    assert box.text() == secret["id"] and line.text() == covered, (
        "found by its name, and the keyboard goes on"
    )
    offered = ScopedLinks(window.view.session, lambda: {"attack_id": harm["attack_id"]}).suggest("harm", "")
    assert offered and not [row for row in offered if "Aminata" in row.title + row.second]


def test_what_has_no_code_is_told_apart_by_its_name(window: WindowObject) -> None:
    for name in ("Ali Koné", "Ali Touré"):
        window.put("contact", real_name=name)
    links = ScopedLinks(window.view.session, dict)
    assert sorted(row.title for row in links.suggest("contact", "Ali")) == ["Ali Koné", "Ali Touré"]


def test_ctrl_k_names_the_record_by_its_code(window: WindowObject, secret: Record) -> None:
    window.keyboard.press("Ctrl+K")
    (found,) = window.window.findChildren(QuickOpen)
    box, shown = found.findChild(QLineEdit), found.findChild(QListWidget)
    assert box is not None and shown is not None
    box.setText("Amin")
    code = str(secret["code"])
    window.qtbot.waitUntil(lambda: any(code in line for line in texts(shown)), timeout=5_000)
    assert not [line for line in texts(shown) if "Aminata" in line]
    found.close()


def test_ctrl_k_puts_whose_code_was_typed_before_what_speaks_of_it(
    window: WindowObject, secret: Record
) -> None:
    code = str(secret["code"])
    window.put("attack", title="Zsecond", summary=f"See {code}")
    window.keyboard.press("Ctrl+K")
    (found,) = window.window.findChildren(QuickOpen)
    box, shown = found.findChild(QLineEdit), found.findChild(QListWidget)
    assert box is not None and shown is not None
    box.setText(code.lower())
    window.qtbot.waitUntil(lambda: sum("Zsecond" in line for line in texts(shown)) == 1, timeout=5_000)
    assert texts(shown)[0].startswith(f"Victim:  {code}")
    found.close()


def test_what_is_to_review_names_it_by_its_code(window: WindowObject, secret: Record) -> None:
    window.put("comment", entity="victim", entity_id=secret["id"], text="Was she taken?", status="open")
    asked = [int(row["n"] or 0) for row in window.casebook.find("comment")]
    found = reviewing.open_questions(window.casebook, asked)
    found += reviewing.look_at(window.casebook, "victim", [int(secret["n"] or 0)], date(2026, 1, 1))
    assert found and {one.title for one in found} == {secret["code"]}


def test_the_history_shows_a_name_in_the_line_of_the_keyboard_alone(
    window: WindowObject, secret: Record
) -> None:
    dialog = HistoryDialog(window.view.session, "victim", str(secret["id"]), window.window)
    dialog.show()
    (line,) = [
        item
        for item in dialog.tree.findItems("*", Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive)
        if (told := item.data(0, DIFFERENCE)) and told.field.name == "name"
    ]

    def seen() -> str:
        return " ".join(str(line.data(column, role)) for column in range(3) for role in SEEN)

    (batch, *_) = dialog.tree.findItems("*", Qt.MatchFlag.MatchWildcard)
    dialog.tree.setCurrentItem(batch)
    assert "Aminata" not in seen() + dialog._title.text() and DOTS in seen()
    dialog.tree.setCurrentItem(line)
    assert "Aminata" in seen()
    dialog.tree.setCurrentItem(batch)
    assert "Aminata" not in seen() + dialog._note.text()
    dialog.close()


def test_the_grid_shows_a_name_in_the_cell_of_the_keyboard_alone(
    window: WindowObject, secret: Record
) -> None:
    harm_of(window, secret)
    seen = GridObject(window).enter()
    model, name = seen.grid.model, [column.name for column in COLUMNS].index("name") + 1

    def shown() -> str:
        return " ".join(str(model.index(0, at).data(role)) for at in (0, name) for role in SEEN)

    seen.go(0, "Name")
    assert "Aminata" in shown()
    seen.press("Right")
    assert "Aminata" not in shown() and DOTS in shown()
    assert model.index(0, name).data(Role.EditRole) == "Aminata Cissé"
    seen.press("Left")
    window.view.page.focus_list()
    assert "Aminata" not in shown(), "the keyboard is elsewhere"
