"""Ctrl+E: what would leave is seen before it is written; a leak stops it; the keyboard is enough."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from app.exchange.exportpage import ExportPage
from app.exchange.exportwords import FORMATS, PROFILES
from app.shell import i18n
from db.exchange import exporting, lonenames, profiles
from db.exchange.preview import preview
from db.exchange.slices import Exported
from db.model.changes import Change
from db.storage.casebook import Casebook
from tests.pages import WindowObject


class ExportObject:
    """The page of an export, as a person uses it."""

    def __init__(self, window: WindowObject) -> None:
        self.window = window
        window.keyboard.press("Ctrl+E")
        page = window.view.aside
        assert isinstance(page, ExportPage)
        self.page = page
        self.rest()

    def rest(self) -> ExportObject:
        self.window.qtbot.waitUntil(lambda: self.page.resting, timeout=10_000)
        return self

    def choose(self, profile: str = "", format: str = "") -> ExportObject:
        """Choose with the keys: Space on a profile, the arrows in the list of formats."""
        if profile:
            button = self.page.choices.profile_buttons[profile]
            button.setFocus()
            self.window.qtbot.keyClick(button, Qt.Key.Key_Space)
        if format:
            self.page.choices.formats.setFocus()
            self.window.qtbot.keyClick(self.page.choices.formats, Qt.Key.Key_Home)
            while self.page.choices.format != format:
                self.window.qtbot.keyClick(self.page.choices.formats, Qt.Key.Key_Down)
        return self.rest()

    def write(self) -> ExportObject:
        """Press the button with Enter."""
        self.page.go.setFocus()
        self.window.qtbot.keyClick(self.page.go, Qt.Key.Key_Return)
        return self.rest()

    @property
    def says(self) -> str:
        return self.page.summary.text()

    def groups(self) -> dict[str, list[QTreeWidgetItem]]:
        """The lines of the tree by the heading over them."""
        tree = self.page.outlook.tree
        tops = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
        return {
            top.text(0).split(" (")[0]: [top.child(at) for at in range(top.childCount())]
            for top in tops
            if top is not None
        }

    def lines(self, heading: str) -> list[list[str]]:
        return [[item.text(at) for at in range(4)] for item in self.groups()[heading]]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, sample: Casebook) -> Iterator[WindowObject]:
    for attack in sample.find("attack"):
        change = Change.edit(
            "attack", attack, {"verification": "verified", "workflow": "approved", "sensitivity": 1}
        )
        assert change is not None
        sample.apply([change])
    sample.close()
    made = WindowObject(qtbot, tmp_path / "settings").open(sample.path)
    yield made
    made.close()
    i18n.choose("en")


def test_every_format_and_profile_is_offered_and_public_comes_first(window: WindowObject) -> None:
    assert set(FORMATS) == set(exporting.FORMATS)
    assert list(PROFILES) == list(profiles.PROFILES)
    page = ExportObject(window).page
    assert page.choices.profile == "public" == next(iter(PROFILES))
    assert [page.choices.formats.itemData(at) for at in range(page.choices.formats.count())] == list(FORMATS)


def test_only_what_is_known_to_be_listed_leaves(window: WindowObject) -> None:
    table = window.view.page.table
    table.search("Kalala")
    window.rest()
    table.model.total = None  # as long as it is looked for
    listed = window.view.listed_attacks()
    assert listed is not None and not listed.whole and not listed.numbers
    window.keyboard.press("Ctrl+E")
    page = window.view.aside
    assert isinstance(page, ExportPage)
    assert not page.choices.filtered.isEnabled() and "still being looked for" in page.choices.filtered.text()
    table.model.total = 2
    table.model.settled.emit()
    assert page.choices.filtered.isEnabled()
    assert "listed for: Kalala" in page.choices.filtered.text()


def test_it_is_seen_what_leaves_and_why_the_rest_stays(window: WindowObject) -> None:
    made = ExportObject(window)
    assert "Nothing is written yet" in made.says
    tables = {line[0]: line[1:] for line in made.lines("Tables")}
    assert tables["Attacks"] == ["2", "0", ""]
    assert tables["Abductions"][:2] == ["0", "1"]
    assert "may still be held: 1" in tables["Abductions"][2]
    assert any("district" in line[0] for line in made.lines("Made coarser"))
    rows = made.page.outlook.rows.model_
    assert "summary" not in rows.columns
    assert len(rows.rows) == 2
    made.choose("hq")
    assert "Made coarser" not in made.groups()
    assert ["Abductions that may still go on (1)", "", "", ""] in made.lines("Could tell who somebody is")
    assert "summary" in made.page.outlook.rows.model_.columns


def test_a_family_name_alone_is_shown_and_enter_opens_its_record(window: WindowObject) -> None:
    (source, *_) = window.casebook.find("source")
    change = Change.edit("source", source, {"title": "What the source Traoré saw"})
    assert change is not None
    window.casebook.apply([Change.new("contact", {"real_name": "Fatou Traoré"}), change])
    made = ExportObject(window).choose("hq")
    line = made.groups()["Could tell who somebody is"][0]
    assert line.text(0) == "Places where a family name or a given name of a contact stands alone (1)"
    assert "would leave" in made.says and made.page.go.isEnabled()
    tree = made.page.outlook.tree
    place = line.child(0)
    assert place is not None and str(source["code"]) in place.text(0)
    tree.setCurrentItem(place)
    with window.qtbot.waitSignal(made.page.open_wanted) as opened:
        window.qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert opened.args == ["source", source["id"]]


def test_that_a_name_stands_alone_in_more_places_than_are_listed_is_said(
    window: WindowObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lonenames, "MOST", 1)
    named = [Change.new("source", {"title": f"Traoré {n}", "source_kind": "ngo"}) for n in range(3)]
    window.casebook.apply([Change.new("contact", {"real_name": "Fatou Traoré"}), *named])
    made = ExportObject(window).choose("hq")
    line = made.groups()["Could tell who somebody is"][0]
    assert line.text(0).endswith("stands alone (1+)")
    last = line.child(line.childCount() - 1)
    assert last is not None and last.text(0) == "There are more than could be listed."


def test_names_that_no_file_can_have_are_refused_in_words(window: WindowObject) -> None:
    made = ExportObject(window).choose("hq")
    box = made.page.choices.target.box
    folder = window.casebook.path.parent
    there = sorted(folder.iterdir())
    for name, words in (
        (f"{folder}/a\0b", "no letters"),
        (str(folder / ("x" * 300)), "too long"),
        ("  ", "Type"),
    ):
        box.setText(name)
        assert words in made.write().says
    assert box.hasFocus()
    assert sorted(folder.iterdir()) == there
    box.setText("out")  # beside the casebook, wherever the program was started
    made.write()
    assert (folder / "out" / "attack.csv").is_file()


def test_a_pack_is_written_never_over_another(window: WindowObject) -> None:
    made = ExportObject(window).choose("hq")
    target = made.page.choices.target.path
    assert target.parent == window.casebook.path.parent
    made.write()
    assert (target / "attack.csv").is_file()
    assert "Written to" in window.message
    made.page._done(Exported({"attack": 1}, {}, "", ()), target)
    assert made.says.endswith(": 1 row.")
    made.write()
    assert target.name in made.says
    assert "Written" not in made.says
    made.page.choices.replace.setChecked(True)
    made.write()
    assert "Written to" in made.says
    assert not made.page.choices.replace.isChecked()  # the next one asks again


@pytest.mark.parametrize(
    ("leave", "stay", "says"),
    [
        (1, 1, "1 record would leave, 1 stays. Nothing"),
        (2, 0, "2 records would leave, 0 stay. Nothing"),
        (0, 1, "1 record stays. The"),
        (0, 2, "2 records stay. The"),
    ],
)
def test_one_record_is_not_said_as_many(leave: int, stay: int, says: str, window: WindowObject) -> None:
    made = ExportObject(window)
    seen = preview(window.casebook, "pack", "hq")
    one = replace(seen.tables[0], leave=leave, stay=stay)
    made.page._show(made.page.choices.choice, replace(seen, tables=(one,)), {})
    assert says in made.says


def test_where_it_is_written_is_seen_whole_in_a_small_window(window: WindowObject) -> None:
    window.window.resize(1000, 560)
    made = ExportObject(window)
    for widget in (made.page.choices.target.box, made.page.choices.replace, made.page.go):
        assert widget.visibleRegion().boundingRect() == widget.rect()
    choices = made.page.choices
    choices.all_records.setFocus()
    for widget in (choices.target.box, choices.target.button, choices.replace):
        window.keyboard.press("Tab")
        assert widget.hasFocus(), "Tab goes down the page"


def test_why_it_was_not_written_is_said_until_another_place_is_named(window: WindowObject) -> None:
    made = ExportObject(window).choose("hq")
    seen = made.says
    made.write()
    assert "Written" in made.says
    for elsewhere in ("other", "replaced"):
        made.write()
        assert made.page.summary.property("level") == "hard" and made.says != seen
        if elsewhere == "other":
            made.page.choices.target.box.setFocus()
            window.keyboard.write("x")
        else:
            made.page.choices.replace.setChecked(True)
        assert made.says == seen and not made.page.summary.property("level")
        made.page.choices.target.box.setText(str(window.casebook.path.parent / "test-pack"))


def test_from_the_name_of_the_file_it_is_written_by_enter(window: WindowObject, tmp_path: Path) -> None:
    made = ExportObject(window).choose("hq", "flat")
    box = made.page.choices.target.box
    box.setFocus()
    box.selectAll()
    window.keyboard.write(f"{tmp_path}/é.csv")
    window.keyboard.press("Return")
    assert made.page.go.hasFocus() and not (tmp_path / "é.csv").exists()
    window.keyboard.press("Return")
    made.rest()
    assert (tmp_path / "é.csv").exists() and made.says.endswith("é.csv: 2 rows.")
    assert made.page.go.hasFocus()  # not what stands beside it, while it could not be pressed
    window.keyboard.press("Return")
    made.rest()
    assert "Written" not in made.says and made.page.go.hasFocus()


def test_the_keyboard_stays_at_the_button_while_a_record_changes(
    window: WindowObject, tmp_path: Path
) -> None:
    made = ExportObject(window).choose("hq")
    made.page.go.setFocus()
    window.view.session.changed.emit([], None)
    assert not made.page.go.isEnabled() and made.page.hasFocus()
    made.rest()
    assert made.page.go.isEnabled() and made.page.go.hasFocus()


def test_a_table_takes_delimiter_and_marks(window: WindowObject) -> None:
    made = ExportObject(window).choose("hq", "flat")
    page = made.page
    assert page.choices.target.path.suffix == ".csv"
    page.choices.delimiter.setCurrentIndex(1)
    page.choices.bom.setChecked(False)
    made.write()
    text = page.choices.target.path.read_bytes()
    assert text.startswith(b'"id";')
    assert len(text.splitlines()) >= 3
    made.choose(format="geojson")
    assert not page.choices.csv.isVisible()


def test_only_what_is_filtered_leaves(window: WindowObject) -> None:
    made = ExportObject(window)
    assert not made.page.choices.filtered.isEnabled()
    window.keyboard.press("Esc")
    window.page("attack")
    window.keyboard.press("Ctrl+F")
    window.qtbot.keyClicks(window.view.page.table.search_box, "Kalala")
    window.qtbot.waitUntil(lambda: len(window.view.page.table.model.numbers) == 1)
    window.rest()
    made = ExportObject(window)
    assert "Kalala" in made.page.choices.filtered.text()
    made.page.choices.filtered.setFocus()
    window.qtbot.keyClick(made.page.choices.filtered, Qt.Key.Key_Space)
    made.rest()
    assert made.lines("Tables")[0][:3] == ["Attacks", "1", "1"]
    made.write()
    logged = window.casebook.db.execute("SELECT filter FROM export_log").fetchone()
    assert logged == ("Kalala",)


def test_a_leak_stops_it_and_enter_opens_the_record(window: WindowObject) -> None:
    attack = window.casebook.find("attack")[0]
    change = Change.edit("attack", attack, {"summary": "Call +223 76 12 34 56"})
    assert change is not None
    window.view.session.do("Edit", [change])
    made = ExportObject(window).choose("hq")
    assert "must not" in made.says
    assert not made.page.go.isEnabled()
    (line,) = made.lines("Must not leave: it stops the export")
    assert line[0] == f"Attack {attack['code']}, Summary: a telephone number"
    assert "223" not in line[0]
    made.page.outlook.tree.setFocus()
    window.qtbot.keyClick(made.page.outlook.tree, Qt.Key.Key_Return)
    window.rest()
    assert window.view.aside is None
    assert window.view.page.stack.record_id == attack["id"]
    assert not made.page.choices.target.path.exists()


def test_space_lets_go_of_one_place_that_somebody_looked_at(window: WindowObject) -> None:
    attack = window.casebook.find("attack")[0]
    change = Change.edit("attack", attack, {"title": "Said by Fatou Traoré", "summary": "+223 76 12 34 56"})
    assert change is not None
    window.view.session.do("Edit", [Change.new("contact", {"real_name": "Fatou Traoré"}), change])
    made = ExportObject(window).choose("hq")
    tree = made.page.outlook.tree
    places = [line[0] for line in made.lines("Must not leave: it stops the export")]
    assert len(places) == 2
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down):
        assert not made.page.go.isEnabled()
        tree.setFocus()
        window.qtbot.keyClick(tree, key)
    assert not made.page.go.isEnabled()
    window.qtbot.keyClick(tree, Qt.Key.Key_Space)
    assert made.page.go.isEnabled()
    made.write()
    assert "Written to" in made.says
    (noted,) = window.casebook.db.execute("SELECT filter FROM export_log").fetchone()
    assert all(place in noted for place in places)


def test_what_is_changed_meanwhile_is_looked_at_again(window: WindowObject) -> None:
    made = ExportObject(window).choose("hq")
    attack = window.casebook.find("attack")[0]
    change = Change.edit("attack", attack, {"sensitivity": 3})
    assert change is not None
    window.view.session.do("Edit", [change])
    assert not made.page.go.isEnabled()
    made.rest()
    assert made.lines("Tables")[0][:4] == ["Attacks", "1", "1", "too sensitive: 1"]


def test_a_cancelled_export_leaves_nothing(window: WindowObject, monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(*args: object, **kwargs: object) -> None:
        progress = args[5]
        while True:
            progress(1, 2)  # type: ignore[operator]  # raises once it is cancelled

    made = ExportObject(window)
    monkeypatch.setattr("app.exchange.exportpage.export", slow)
    made.page.go.click()
    window.window.escape()
    assert "nothing was written" in made.says
    made.rest()
    assert window.view.aside is made.page  # Esc stopped the work, not the page
    assert not made.page.choices.target.path.exists()
    window.window.escape()
    assert window.view.aside is None


def test_it_speaks_french(window: WindowObject) -> None:
    window.window.french()
    window.rest()
    made = ExportObject(window)
    assert "Rien n’est encore écrit" in made.says
    assert "Tableaux" in made.groups()
    QApplication.processEvents()
