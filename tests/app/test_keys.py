"""Every key that people are told of does what is said of it, and stands where they can look it up; the
keyboard goes through each form in the order of its description."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.entry.editors import Shown
from app.entry.fieldrow import FieldRow
from app.entry.form import RecordForm
from app.entry.partlist import PartList
from app.shell import sheets
from app.shell.actions import commands
from app.shell.quickopen import QuickOpen
from app.shell.revealing import resume
from db.model.changes import Change
from db.model.entities import ENTITIES, PAGES
from db.model.entity import Related
from db.model.vocabularies import MISSING_REASON
from db.storage.casebook import Casebook
from tests.pages import WindowObject

# What people are told that keys do, in words, as the design has it.
PROMISED = {
    "Ctrl+N": "new record here",
    "Ctrl+Shift+N": "choose kind",
    "Ctrl+S": "save",
    "Ctrl+Enter": "save and new",
    "Ctrl+F": "search",
    "F3": "search",
    "Esc": "clear",
    "F2": "edit a cell of the list",
    "F6": "list or form",
    "F8": "next problem",
    "Shift+F8": "previous problem",
    "Ctrl+PgDown": "next record",
    "Ctrl+PgUp": "previous record",
    "Ctrl+D": "ditto field",
    "Ctrl+Shift+D": "duplicate record",
    "Ctrl+;": "today",
    **{f"Ctrl+{number}": entity.plural for number, entity in enumerate(PAGES, 1)},
    "Ctrl+K": "search and commands",
    "Ctrl+/": "all shortcuts",
    "Ctrl+E": "export",
    "Ctrl+I": "import",
    "Ctrl+P": "print",
    "Ctrl+L": "lock",
    "Ctrl+Z": "undo",
    "Ctrl+Shift+Z": "redo",
    "Del": "to trash",
    "F1": "help for this field",
    **{f"Alt+{number}": f"section {number}" for number in range(1, 10)},
}
# Keys that depend on where the keyboard is: told of in the sheet, in no menu.
IN_PLACE = {"Esc", "Del", *(f"Alt+{number}" for number in range(1, 10))}


def in_menus() -> set[str]:
    return {QKeySequence(key).toString() for command in commands() for key in command.keys}


def focused(window: WindowObject) -> QWidget:
    assert window.keyboard.focus is not None
    return window.keyboard.focus


def spelt(key: str) -> str:
    return QKeySequence(key).toString()


# Where the keys stand


@pytest.mark.parametrize("key", [key for key in PROMISED if key not in IN_PLACE])
def test_a_key_stands_in_a_menu(key: str) -> None:
    assert spelt(key) in in_menus(), PROMISED[key]


@pytest.mark.parametrize("key", PROMISED)
def test_a_key_stands_in_the_sheet(key: str) -> None:
    told = {key for keys, _ in sheets.IN_FORMS for key in re.split(r" … |, | / ", keys)}
    if key.startswith("Alt+"):
        assert {"Alt+1", "Alt+9"} <= told
    elif key in IN_PLACE:
        assert key in told
    else:
        native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        assert native in sheets.all_keys()


# What they do


def test_ctrl_shift_n_asks_for_the_kind(window: WindowObject) -> None:
    for number, entity in enumerate(PAGES, 1):
        window.keyboard.press("Ctrl+Shift+N")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu) and entity.label in menu.actions()[number - 1].text()
        window.keyboard.press(str(number))
        window.rest()
        assert (window.entity, window.form.form.is_new) == (entity.name, True)
        assert window.form.form.isAncestorOf(focused(window))
    window.keyboard.press("Ctrl+Shift+N", "Down", "Return")
    assert (window.rest().entity, window.form.form.is_new) == ("victim", True)
    window.keyboard.press("Ctrl+Shift+N", "Esc")
    assert window.entity == "victim"


def test_ctrl_shift_d_duplicates_a_record_without_what_is_its_own(window: WindowObject) -> None:
    first = window.casebook.find("source", code="S-0002")[0]
    form = window.show("source", "Al Jazeera")
    window.keyboard.press("Ctrl+Shift+D")
    assert "not copied" in window.message and form.form.is_new and not form.form.dirty
    assert form.form.rows["publisher"].editor.carried() and form.text("Code") == ""
    form.type("Title", "Another article").save()
    copy = window.casebook.find("source", title="Another article")[0]
    apart = {"id", "n", "code", "title"}
    assert {k: v for k, v in copy.items() if k not in apart} == {
        k: v for k, v in first.items() if k not in apart
    }
    assert copy["code"] == "S-0004"
    assert window.casebook.get("source", str(first["id"])) == first


def test_ctrl_shift_d_duplicates_a_part_under_the_same_record(window: WindowObject) -> None:
    form = window.show("attack", "Kalala")
    id = form.form.record_id
    before = window.casebook.find("citation", entity_id=id)
    form.open("Citation", 1)
    window.keyboard.press("Ctrl+Shift+D")
    form.choose("Stance", "contradicts").save()
    after = window.casebook.find("citation", entity_id=id)
    assert len(after) == len(before) + 1
    assert (after[-1]["source_id"], after[-1]["stance"]) == (before[1]["source_id"], "contradicts")
    assert window.depth == 0


def test_a_copy_of_an_attack_is_a_draft_of_its_own(window: WindowObject) -> None:
    form = window.show("attack", "Kalala")
    window.keyboard.press("Ctrl+Shift+D")
    form.type("Title", "Second attack on Kalala").save()
    copy = window.casebook.find("attack", title="Second attack on Kalala")[0]
    assert (copy["code"], copy["workflow"], copy["date_edtf"]) == ("MLI-2024-0003", "draft", "2024-01-06")
    assert window.casebook.find("tally", attack_id=copy["id"]) == []


def test_there_is_nothing_to_duplicate_in_an_empty_form(window: WindowObject) -> None:
    window.new("actor")
    window.keyboard.press("Ctrl+Shift+D")
    assert "nothing here to duplicate" in window.message
    assert len(window.casebook.find("actor")) == 4


def test_ctrl_d_copies_from_the_record_above_in_the_list(window: WindowObject) -> None:
    window.page("source")
    window.keyboard.press("Home", "Down", "Return")
    form = window.form
    ids = [window.view.page.table.model.id_at(row) for row in (0, 1)]
    assert form.form.record_id == ids[1]
    above = window.casebook.get("source", ids[0])
    assert above is not None
    form.clear("Title")
    window.keyboard.press("Ctrl+D")
    assert form.text("Title") == above["title"]
    form.to("Author")
    window.keyboard.press("Ctrl+D")
    assert "empty in the record before" in window.message


def test_ctrl_d_in_a_part_copies_from_the_part_before(window: WindowObject) -> None:
    form = window.show("attack", "Kalala").open("Citation", 1)
    row = form.form.rows["source_id"].editor
    form.to("Source")
    window.keyboard.press("Ctrl+D")
    first = window.casebook.find("citation", entity_id=window.view.page.stack.root.record_id)[0]
    assert row.value() == first["source_id"]


def test_ctrl_d_says_when_there_is_no_record_before(qtbot: QtBot, tmp_path: Path, casebook: Casebook) -> None:
    casebook.close()
    window = WindowObject(qtbot, tmp_path / "settings").open(casebook.path)
    window.new("actor").to("Name")
    window.keyboard.press("Ctrl+D")
    assert "no record before" in window.message
    window.close()


def test_ctrl_semicolon_is_today(window: WindowObject) -> None:
    form = window.new("attack").to("Date")
    window.keyboard.press("Ctrl+;")
    assert form.text("Date") == date.today().isoformat()


@pytest.mark.parametrize(("key", "dialog"), [
    ("Ctrl+K", QuickOpen), ("Ctrl+/", sheets.TextSheet),
])  # fmt: skip
def test_a_key_opens_its_dialog(window: WindowObject, key: str, dialog: type[QDialog]) -> None:
    window.keyboard.press(key)
    shown = [d for d in window.window.findChildren(dialog) if d.isVisible()]
    assert len(shown) == 1
    window.keyboard.press("Esc")
    assert not any(d.isVisible() for d in shown)


def test_ctrl_l_locks(window: WindowObject) -> None:
    view = window.view
    window.window.lock()
    assert window.window.view is not view


@pytest.mark.parametrize(("number", "entity"), list(enumerate([page.name for page in PAGES], 1)))
def test_ctrl_and_a_digit_lead_to_a_page(window: WindowObject, number: int, entity: str) -> None:
    window.keyboard.press(f"Ctrl+{number}")
    assert window.entity == entity


def test_f6_goes_between_list_and_form(window: WindowObject) -> None:
    page = window.view.page
    window.keyboard.press("F6")
    assert page.stack.isAncestorOf(focused(window))
    window.keyboard.press("F6")
    assert page.table.isAncestorOf(focused(window))


def test_f1_shows_the_help_of_the_field(window: WindowObject) -> None:
    window.show("attack", "Kalala").to("Date")
    window.keyboard.press("F1")
    said = window.view.page.stack.help_text()
    assert "The day of the attack" in said
    assert (
        "Elsewhere: HURIDOCS 0113/0114; ACLED event_date; GED date_start, date_end; HXL #date+occurred"
        in said
    )
    window.keyboard.press("F1")
    assert window.view.page.stack.help_text() == ""


def test_the_search_is_cleared_with_esc(window: WindowObject) -> None:
    for key in ("Ctrl+F", "F3"):
        window.keyboard.press(key)
        window.keyboard.write("Ogota")
        box = window.view.page.table.search_box
        assert box.hasFocus() and box.text() == "Ogota"
        window.rest()
        window.keyboard.press("Esc")
        window.rest()
        assert box.text() == ""


def test_f8_walks_through_what_is_to_be_checked(window: WindowObject) -> None:
    attack = window.casebook.find("attack")[0]
    stack = window.show("attack", str(attack["title"])).form
    stack.show_problems([])
    form = window.new("attack").type("Title", "A test").save()
    problems = window.casebook.problems("attack", form.form.record_id)
    assert problems
    window.keyboard.press("F8")
    assert window.message == problems[0].text()
    window.keyboard.press("F8", "Shift+F8")
    assert window.message == problems[0].text()


def test_ctrl_page_down_and_up_walk_the_records_from_the_form(window: WindowObject) -> None:
    window.page("actor")
    window.keyboard.press("Home", "Return")
    ids = [window.view.page.table.model.id_at(row) for row in range(4)]
    seen = [window.form.form.record_id]
    for key in ("Ctrl+PgDown", "Ctrl+PgDown", "Ctrl+PgUp"):
        window.keyboard.press(key)
        seen.append(window.form.form.record_id)
    assert seen == [ids[0], ids[1], ids[2], ids[1]]
    assert window.form.form.isAncestorOf(focused(window))


def test_del_puts_a_record_into_the_trash_and_undo_brings_it_back(window: WindowObject) -> None:
    window.casebook.apply([Change.new("actor", {"name": "Aaa", "actor_type": "other"})])
    window.page("actor")
    window.view.page.table.reload()
    window.rest()
    id = window.casebook.find("actor", name="Aaa")[0]["id"]
    window.view.page.table.select(str(id))
    window.keyboard.press("Del")
    assert window.casebook.find("actor", name="Aaa") == [] and "Undo" not in window.message
    window.keyboard.press("Ctrl+Z")
    window.rest()
    assert len(window.casebook.find("actor", name="Aaa")) == 1
    window.keyboard.press("Ctrl+Shift+Z")
    assert window.casebook.find("actor", name="Aaa") == []


@pytest.mark.parametrize("entity", [page.name for page in PAGES])
def test_alt_and_a_digit_lead_to_a_section(window: WindowObject, entity: str) -> None:
    form = window.new(entity).form
    for number, heading in enumerate(form.headings[:9], 1):
        if not heading.isVisible():
            continue
        window.keyboard.press(f"Alt+{number}")
        focus = window.keyboard.focus
        assert focus is not None and form.isAncestorOf(focus)
        y = focus.mapTo(form, focus.rect().topLeft()).y()
        below = [h for h in form.headings if h.isVisible() and h.mapTo(form, h.rect().topLeft()).y() < y]
        assert below[-1] is heading, heading.text()


@pytest.mark.parametrize(("number", "code"), list(enumerate([c.code for c in MISSING_REASON.active], 1)))
def test_a_reason_for_an_empty_box_takes_one_key_and_a_digit(
    window: WindowObject, number: int, code: str
) -> None:
    form = window.new("victim").missing("Name", number)
    assert form.form.rows["name"].editor.missing() == code
    form.save()
    assert window.casebook.find("victim")[0]["missing"] == f'{{"name": "{code}"}}'


# The order of Tab


@pytest.mark.parametrize("entity", ENTITIES)
def test_tab_goes_through_a_form_in_the_order_of_its_description(window: WindowObject, entity: str) -> None:
    """Every field that can be filled and every list to which something can be added, once, top to bottom."""
    QLocale.setDefault(QLocale.c())
    form = RecordForm(window.view.session, ENTITIES[entity], frozenset(), window.window)
    form.setGeometry(window.window.rect())
    form.start({}, {})
    form.show()
    form.raise_()
    lists = {id(part.related): part for part in form.lists}
    stops: list[FieldRow | PartList] = [*form.rows.values(), *form.lists]
    wanted: list[str] = []
    for section in ENTITIES[entity].sections:
        for item in section.items:
            if isinstance(item, Related):
                wanted += [item.entity] if lists[id(item)].takes_focus else []
            elif item.name in form.rows and not isinstance(form.rows[item.name].editor, Shown):
                wanted.append(item.name)
    form.focus_first()
    visited: list[str] = []
    for _ in range(120):
        focus = window.keyboard.focus
        if focus is None or not form.isAncestorOf(focus):
            break
        here = next((stop for stop in stops if stop.isAncestorOf(focus)), None)
        if here is None:  # a bar beside a list
            window.keyboard.press("Tab")
            continue
        name = here.field.name if isinstance(here, FieldRow) else here.related.entity
        if not visited or visited[-1] != name:
            visited.append(name)
        if visited.count(visited[0]) > 1:
            visited.pop()
            break
        window.keyboard.press("Tab")
    assert visited == wanted
    form.hide()
    form.deleteLater()


# What is carried over


def test_a_carried_value_is_confirmed_by_enter_or_tab_and_taken_by_saving(window: WindowObject) -> None:
    form = window.new("source").choose("Who speaks", "media").choose("Kind of material", "report")
    form.type("Title", "One").type("Publisher", "Radio").save_and_new()
    rows = form.form.rows
    for name, key in (("source_kind", "Tab"), ("source_type", "Return")):
        box = rows[name].editor
        assert box.carried() and box.focusProxy() is window.keyboard.focus
        window.keyboard.press(key)
        assert not box.carried()
    form.to("Author")
    window.keyboard.press("Shift+Tab", "Shift+Tab")
    assert not rows["publisher"].editor.carried()  # Tab went through it
    form.type("Title", "Two").save()
    two = window.casebook.find("source", title="Two")[0]
    assert (two["source_kind"], two["source_type"], two["publisher"]) == ("media", "report", "Radio")


def test_what_is_carried_over_survives_in_the_draft(window: WindowObject) -> None:
    form = window.new("source").choose("Who speaks", "media").type("Publisher", "Radio").save_and_new()
    window.keyboard.press("Tab")  # the kind is confirmed, the publisher is not
    form.type("Title", "Two")
    form.form.keep_draft()
    window.page("actor")
    resume(window.view, window.casebook.drafts()[0])
    rows = window.form.form.rows
    assert (rows["source_kind"].editor.value(), rows["source_kind"].editor.carried()) == ("media", False)
    assert (rows["publisher"].editor.value(), rows["publisher"].editor.carried()) == ("Radio", True)
    window.form.save()
    assert window.casebook.find("source", title="Two")[0]["publisher"] == "Radio"


def proposed(window: WindowObject) -> str:
    """The code of the source that a new part begins with, in italics."""
    box = window.form.form.rows["source_id"].editor
    assert box.carried() == bool(box.text())
    source = window.casebook.get("source", str(box.value()))
    return str(source["code"]) if source else ""


def test_the_sources_of_an_attack_are_proposed_one_after_the_other(window: WindowObject) -> None:
    form = window.show("attack", "Kalala").add("Count").choose("Measure", "injured").add("Figure")
    for code in ("S-0001", "S-0002", "S-0003"):
        assert proposed(window) == code
        form.type("As reported", "5 people").save_and_new()
    assert proposed(window) == "S-0003"  # each has given its figure: the last one may have given another
    window.keyboard.press("Esc", "Esc")
    form.add("Legal qualification")
    assert proposed(window) == "S-0001"


def test_what_was_named_last_is_proposed_where_a_source_may_stand_often(window: WindowObject) -> None:
    form = window.show("attack", "Kalala").add("Party").choose("Source", "0002").save_and_new()
    assert proposed(window) == "S-0002"
    form.choose("Actor", "dozo").save()
    window.show("attack", "Ogota").add("Party")
    assert proposed(window) == "S-0002"


def test_an_attack_without_a_source_proposes_none(window: WindowObject) -> None:
    window.new("attack").type("Title", "Unknown attack").save().add("Citation")
    assert proposed(window) == ""


@pytest.mark.parametrize("key", ["Ctrl+S", "Ctrl+Return"])
def test_a_record_without_anything_is_not_saved(window: WindowObject, key: str) -> None:
    before = len(window.casebook.find("attack"))
    window.new("attack")
    window.keyboard.press(key)
    assert "nothing to save" in window.message and len(window.casebook.find("attack")) == before


def test_f8_says_where_nothing_is_to_be_checked(window: WindowObject) -> None:
    window.new("attack")
    window.keyboard.press("F8")
    assert window.message == "There is nothing to check here."


def test_a_part_begins_in_the_first_box_that_is_not_filled(window: WindowObject) -> None:
    form = window.show("attack", "Kalala")
    form._go_to_list("Count")
    window.keyboard.press("Home", "S")
    assert form.kind == "tally" and window.keyboard.at == "Sex"


def test_ctrl_k_says_that_nothing_is_found(window: WindowObject) -> None:
    window.keyboard.press("Ctrl+K")
    window.keyboard.write("zzqq")
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, QuickOpen)
    window.qtbot.waitUntil(lambda: "“zzqq” is not found" in shown._nothing.text(), timeout=10_000)
    window.keyboard.press("Esc")


def test_ctrl_k_finds_a_part_of_a_name_and_leads_to_all_that_are_found(window: WindowObject) -> None:
    window.keyboard.press("Ctrl+K")
    window.keyboard.write("alal")
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, QuickOpen)
    window.qtbot.waitUntil(lambda: any("Kalala" in hit.text for hit in shown._hits), timeout=10_000)
    window.keyboard.press("Esc")
    window.window.list_found("attack", "kalala")
    count = window.view.page.table.count_label
    window.qtbot.waitUntil(lambda: count.text() == "1 of 2", timeout=10_000)
    window.window.list_found("attack", "-kalala:")
    assert (window.rest().view.page.table.search_box.text(), count.text()) == ("kalala", "1 of 2")


def test_ctrl_k_takes_the_key_of_a_command_and_closes(window: WindowObject) -> None:
    window.show("attack", "Kalala")
    window.keyboard.press("Ctrl+K")
    window.keyboard.write("x")
    assert isinstance(QApplication.activeModalWidget(), QuickOpen)
    window.keyboard.press("Ctrl+Z", "Ctrl+Y")  # of the box, not of the casebook
    assert isinstance(QApplication.activeModalWidget(), QuickOpen)
    window.keyboard.press("Ctrl+4")
    assert QApplication.activeModalWidget() is None
    assert window.rest().view.page.entity.name == "source"
    left: list[bool] = []
    window.window.actions_.find("quit").triggered.disconnect()
    window.window.actions_.find("quit").triggered.connect(lambda: left.append(True))
    window.keyboard.press("Ctrl+K", "Ctrl+Q")
    assert left and QApplication.activeModalWidget() is None


def test_ctrl_k_keeps_to_the_namesake_that_was_gone_to(window: WindowObject) -> None:
    for _ in range(3):
        window.put("place", name="Bourakoro", place_type="village", country="MLI")
    window.keyboard.press("Ctrl+K")
    window.keyboard.write("bourak")
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, QuickOpen)
    window.qtbot.waitUntil(lambda: len(shown._records) == 3, timeout=10_000)
    window.keyboard.press("Down", "Down")
    wanted = shown._hits[2].of
    assert {hit.text for hit in shown._hits[:3]} == {"Place:  Bourakoro"}
    window.keyboard.write("o")
    window.qtbot.waitUntil(lambda: shown._found and shown._asked == "bourako", timeout=10_000)
    window.keyboard.press("Return")
    window.rest()
    assert window.form.form.record_id == wanted[1]


# Keys for a record that have nothing to work on where none is shown.
IN_VAIN = (
    "Ctrl+S", "Ctrl+Return", "Ctrl+Del", "Ctrl+;", "Ctrl+D", "Ctrl+M", "Ctrl+Shift+D", "F8", "Shift+F8",
    "Ctrl+B", "Ctrl+PgDown", "Ctrl+PgUp", "Alt+PgDown", "Alt+PgUp", "Alt+1", "F6", "Shift+F6", "Ctrl+H",
    "Ctrl+Shift+C", "F9", "Ctrl+J", "Ctrl+Shift+J", "Ctrl+Z", "Ctrl+Y", "F1", "F2", "Ctrl+Shift+S",
)  # fmt: skip


def said(window: WindowObject, key: str) -> str:
    """Press a key and return what is said then."""
    window.view.messages.hide()
    window.keyboard.press(key)
    return window.message


def test_a_key_that_can_do_nothing_says_why(qtbot: QtBot, tmp_path: Path, casebook: Casebook) -> None:
    casebook.close()
    window = WindowObject(qtbot, tmp_path / "settings").open(casebook.path)
    window.view.page.table.table.setFocus()
    silent = [key for key in IN_VAIN if not said(window, key)]
    form = window.new("attack")
    silent += [f"{key} in a title" for key in ("F2", "Ctrl+;", "Ctrl+D") if not said(window, key)]
    form._go_to_list("Place of the attack")  # an empty list: the keyboard is on its button
    silent += [f"{key} on an empty list" for key in ("F2", "Del", "Ctrl+M", "F1") if not said(window, key)]
    window.close()
    assert silent == []


def test_a_message_goes_with_the_record_that_it_was_about(window: WindowObject) -> None:
    window.page("attack").keyboard.press("Home")
    assert said(window, "Ctrl+PgUp").startswith("This is the first record")
    window.keyboard.press("Ctrl+PgDown")
    window.rest()
    assert window.message == ""
    assert said(window, "Ctrl+;")
    window.page("victim")
    assert window.message == ""
    window.page("attack").keyboard.press("Home", "Delete")
    window.rest()
    assert window.message.startswith("Deleted"), "its Undo is still good for something"


def test_undo_keeps_the_record_in_which_somebody_is_typing(
    qtbot: QtBot, tmp_path: Path, casebook: Casebook
) -> None:
    casebook.close()
    window = WindowObject(qtbot, tmp_path / "settings").open(casebook.path)
    form = window.new("attack").type("Title", "Somewhere").save()
    form.add("Count").choose("Measure", "kil").keyboard.press("Esc")
    form.type("Summary", "half a sentence")
    assert window.casebook.drafts()
    window.keyboard.press("F6", "Ctrl+Z")
    left = window.casebook.find("attack"), window.casebook.drafts()
    said = window.message
    window.close()
    assert [len(kept) for kept in left] == [1, 2], "the record; what was typed, and the count begun in it"
    assert "typing" in said
