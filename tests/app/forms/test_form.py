"""Forms, with the keyboard alone: what is said, drafts, changes made elsewhere, keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
)
from pytestqt.qtbot import QtBot

from app.entry import formframe
from app.entry.form import RecordForm
from app.entry.related import SEEN
from app.session import Session
from db.model.changes import Change
from db.model.entities import ENTITIES
from db.storage.casebook import Casebook
from tests.app.forms.beginning import PAGED, begin, stored
from tests.pages import WindowObject

# Problems


def test_an_incomplete_attack_is_kept_and_becomes_submitted_only_when_it_is_whole(
    empty: WindowObject,
) -> None:
    form = empty.new("attack").type("Title", "Attack on a market").save()
    assert "Saved" in empty.message
    id = form.form.record_id
    form.choose("Status", "submitted").save()
    assert stored(empty, "attack", id)["workflow"] == "draft"
    assert "Not saved" in empty.message
    assert form.note("Date")  # what is missing is said under its field
    drafts = empty.casebook.drafts()
    assert [draft["record_id"] for draft in drafts] == [id]
    form.type("Date", "6 Jan 2024").add("Place of the attack").choose("Place", "Kalala").save().save()
    assert empty.depth == 0
    form.choose("Status", "submitted").save()
    assert stored(empty, "attack", id)["workflow"] == "submitted", empty.message
    assert not form.note("Date")
    assert empty.casebook.drafts() == []


def test_a_figure_without_source_is_refused_and_nothing_is_lost(window: WindowObject) -> None:
    form = begin(window, "figure").clear("Source").type("As reported", "over 351 homes").save()
    assert form.kind == "figure"
    assert form.form.is_new
    assert form.note("Source")
    assert form.is_at("Source")
    assert form.text("As reported") == "over 351 homes"
    form.choose("Source", "0001").save()
    assert [f["low"] for f in window.casebook.find("figure", as_reported="over 351 homes")] == [351]


def test_lowest_above_best_is_refused(window: WindowObject) -> None:
    form = begin(window, "figure").choose("Source", "0001").type("As reported", "24 people")
    form.clear("Lowest").type("Lowest", "40").save()
    assert form.form.is_new
    assert "Not saved" in window.message
    assert any(form.note(label) for label in ("Lowest", "Best", "Highest"))
    form.clear("Lowest").type("Lowest", "4").save()
    assert window.casebook.find("figure", low=4, best=24)


def test_an_unreadable_date_is_said_and_kept(
    empty: WindowObject, start: Callable[[Path], WindowObject]
) -> None:
    form = empty.new("attack").type("Title", "T").type("Date", "when the rains came")
    form.keyboard.press("Return")
    assert "is not a date" in form.note("Date")  # said on leaving the box
    form.save()
    assert form.form.is_new
    assert form.is_at("Date")
    path = empty.casebook.path
    empty.drop()
    again = start(path)
    again.view.messages._act()
    assert again.form.text("Date") == "when the rains came"
    assert again.form.text("Title") == "T"


def test_f8_goes_through_what_is_to_be_checked(empty: WindowObject) -> None:
    form = empty.new("attack").type("Title", "Attack").save()
    form.keyboard.press("F8")
    assert form.is_at("Date")
    form.keyboard.press("F8")
    assert form.keyboard.at == "Add: Place of the attack"
    form.keyboard.press("Shift+F8")
    assert form.is_at("Date")


# One record from the form of another


def test_a_new_record_is_made_from_the_box_that_points_at_it(window: WindowObject) -> None:
    form = begin(window, "involvement").choose("Actor", "Youth militia")
    assert form.kind == "actor"
    assert form.text("Name") == "Youth militia"
    form.choose("Type", "rebel").save()
    assert form.kind == "involvement"
    assert form.is_at("Actor")
    assert form.text("Actor") == str(window.casebook.find("actor", name="Youth militia")[0]["id"])
    # Left without saving, the box still holds the words.
    form.clear("Actor").choose("Actor", "Somebody else").keyboard.press("Esc")
    assert form.kind == "involvement"


@pytest.mark.parametrize("label", ["Title", "Summary"])
def test_whoever_saves_while_writing_goes_on_where_they_were(label: str, empty: WindowObject) -> None:
    form = empty.new("attack").type("Title", "Kalala").type(label, " at dawn, then ")
    form.save()
    assert form.is_at(label)
    empty.keyboard.write("on foot")
    form.save()
    (saved,) = empty.casebook.find("attack")
    assert str(saved[label.lower()]).endswith("at dawn, then on foot")


@pytest.mark.parametrize("label", ["Title", "Summary"])
def test_a_draft_that_is_discarded_leaves_no_spaces_behind(label: str, empty: WindowObject) -> None:
    form = empty.new("attack").type("Title", "Kalala").type(label, " at dawn ").save()
    assert form.text(label).endswith(" at dawn ")
    empty.keyboard.write("  ")
    form.form.discard_draft()
    assert form.is_at(label) and form.text(label).endswith("at dawn") and not form.form.dirty


def test_save_and_new_begins_another_and_stays_there(window: WindowObject) -> None:
    form = begin(window, "attack_place").choose("Place", "Kalala").save_and_new()
    assert form.form.is_new
    assert window.depth == 1
    assert form.is_at("Place")
    form.keyboard.press("Esc")
    form = window.new("source").choose("Who speaks", "ngo").type("Title", "One").save_and_new()
    window.rest()
    assert form.form.is_new
    assert form.text("Title") == ""
    assert form.text("Who speaks") == "ngo"  # carried over
    form.type("Title", "Two").save()
    assert {"One", "Two"} <= {str(s["title"]) for s in window.casebook.find("source")}


def test_another_part_has_its_own_first_values(empty: WindowObject) -> None:
    form = empty.new("attack").type("Title", "T").add("Place of the attack")
    for name in ("Kalala", "Boura"):
        form.choose("Place", name).save().save_and_new()
    places = empty.casebook.find("attack_place")
    assert [(p["seq"], p["is_primary"]) for p in places] == [(1, 1), (2, 0)]


def test_the_list_does_not_take_the_form_that_is_being_filled(window: WindowObject) -> None:
    form = window.new("attack").type("Title", "Third").save()
    id = form.form.record_id
    form.clear("Title").type("Title", "Third, changed")
    window.view.page.table.select(str(window.casebook.find("attack")[0]["id"]))
    window.rest()
    assert form.form.record_id == id
    assert form.text("Title") == "Third, changed"


def test_a_second_record_does_not_join_the_selection_of_the_first(empty: WindowObject) -> None:
    empty.new("attack").type("Title", "First").save()
    empty.rest()
    empty.view.session.do("Elsewhere", [Change.new("attack", {"title": "Second"})])
    empty.rest()
    assert len(empty.view.page.table.selected_ids()) == 1


def test_a_new_record_is_chosen_in_the_list_also_when_a_part_saved_it(window: WindowObject) -> None:
    form = window.new("attack").type("Title", "Third").add("Place of the attack")
    window.rest()
    assert window.view.page.table.current_id() == window.view.page.stack.record_id
    assert form.kind == "attack_place"


# Drafts


def type_new_attack(window: WindowObject) -> None:
    window.new("attack").type("Title", "Typed before the power cut")


def type_old_attack(window: WindowObject) -> None:
    window.show("attack", "Kalala").to("Title")
    window.form.clear("Title").type("Title", "Typed before the power cut")


def type_deep_figure(window: WindowObject) -> None:
    begin(window, "figure").choose("Source", "0002").type("As reported", "Typed before the power cut")


@pytest.mark.parametrize(
    ("typed", "label", "kind", "depth"),
    [
        (type_new_attack, "Title", "attack", 0),
        (type_old_attack, "Title", "attack", 0),
        (type_deep_figure, "As reported", "figure", 2),
    ],
)
def test_what_was_typed_survives_the_death_of_the_program(
    typed: Callable[[WindowObject], None],
    label: str,
    kind: str,
    depth: int,
    window: WindowObject,
    start: Callable[[Path], WindowObject],
) -> None:
    before = window.casebook.totals()
    typed(window)
    window.qtbot.waitUntil(lambda: bool(window.casebook.drafts()), timeout=5000)
    path = window.casebook.path
    window.drop()

    again = start(path)
    assert "Not finished" in again.message and "UTC" not in again.message  # on this computer's clock
    again.view.messages._act()
    again.rest()
    assert (again.form.kind, again.depth) == (kind, depth)
    assert again.form.text(label) == "Typed before the power cut"
    assert again.casebook.totals() == before  # a draft counts nowhere
    again.form.keyboard.press("Ctrl+S")
    if kind == "attack":
        assert again.casebook.find("attack", title="Typed before the power cut")
    else:
        assert again.casebook.find("figure", as_reported="Typed before the power cut")
    assert again.casebook.drafts() == []


def test_esc_leaves_and_keeps_the_draft(window: WindowObject) -> None:
    form = begin(window, "figure").type("As reported", "some words")
    id = form.form.record_id
    form.keyboard.press("Esc")
    assert form.kind == "tally"
    assert [draft["record_id"] for draft in window.casebook.drafts()] == [id]
    form.keyboard.press("Esc", "Esc")
    assert window.depth == 0
    assert window.keyboard.at == "Attacks"  # at the bottom, the list


@pytest.mark.parametrize(("typed", "said"), [("2024-01-20", ""), ("nonsense", "“nonsense” is not a date")])
def test_a_draft_that_is_back_says_under_a_field_only_what_is_wrong_with_what_is_typed(
    window: WindowObject, typed: str, said: str
) -> None:
    made = Change.new("attack", {"title": "Undated"})
    window.view.session.do("Record attack", [made])
    window.rest()
    form = window.show("attack", "Undated")
    saved = form.note("Date")
    form.type("Date", typed)
    window.view.page.stack.form.keep_draft()
    form = window.show("attack", "Kalala")
    form = window.show("attack", "Undated")
    assert saved and form.note("Date").startswith(said) and bool(form.note("Date")) == bool(said)


def test_a_draft_is_dropped_when_told(window: WindowObject) -> None:
    form = window.show("attack", "Kalala")
    form.clear("Title").type("Title", "Nonsense")
    form.form.keep_draft()
    window.view.page.stack.discard()
    assert form.text("Title") == "Dozo attack on Kalala"
    assert window.casebook.drafts() == []


# Changes made elsewhere


def test_an_open_form_follows_a_change_and_keeps_what_is_typed(window: WindowObject) -> None:
    form = window.show("attack", "Kalala").type("Context", "typed here")
    attack = stored(window, "attack", form.form.record_id)
    change = Change.edit("attack", attack, {"title": "Named elsewhere"})
    assert change is not None
    window.view.session.do("Elsewhere", [change])
    assert form.text("Title") == "Named elsewhere"
    assert form.text("Context") == "typed here"
    form.save()
    now = stored(window, "attack", form.form.record_id)
    assert (now["title"], now["context"]) == ("Named elsewhere", "typed here")


def test_a_record_deleted_elsewhere_closes_its_form_and_those_on_it(window: WindowObject) -> None:
    form = begin(window, "figure")
    attack = str(window.view.page.stack.record_id)
    window.view.session.do("Elsewhere", window.casebook.deletion("attack", attack))
    window.rest()
    assert window.depth == 0
    assert form.form.record_id != attack


# Keys


def test_ctrl_d_takes_the_value_of_the_record_before(window: WindowObject) -> None:
    form = window.new("victim").type("Name", "Aïssata").choose("Occupation", "farmer").save_and_new()
    form.to("Occupation").keyboard.press("Ctrl+D")
    first = window.casebook.find("victim", name="Aïssata")[0]
    assert form.form.rows["occupation"].editor.value() == first["occupation"] is not None


def test_ctrl_semicolon_is_today(window: WindowObject) -> None:
    from datetime import date

    form = window.new("attack").to("Date")
    form.keyboard.press("Ctrl+;")
    assert form.form.rows["date_edtf"].editor.value() == date.today().isoformat()


def test_ctrl_m_says_why_a_value_is_missing(window: WindowObject) -> None:
    form = window.new("victim").missing("Name", 4).save()
    assert '"name": "withheld"' in str(stored(window, "victim", form.form.record_id)["missing"])
    assert form.is_at("Name")
    form.type("Name", "Known now").save()
    assert stored(window, "victim", form.form.record_id)["missing"] is None


def test_f1_shows_the_codebook_and_follows_the_keyboard(window: WindowObject) -> None:
    form = window.new("attack").to("Title")
    form.keyboard.press("F1")
    help = window.view.page.stack.help_text
    assert "short name for the attack" in help()
    form.to("Date")
    assert "day of the attack" in help()
    form.keyboard.press("F1")
    assert help() == ""


def test_f6_goes_from_the_list_to_the_form_and_back(window: WindowObject) -> None:
    assert window.keyboard.at == "Attacks"
    window.keyboard.press("F6")
    assert window.form.is_at("Title")
    window.keyboard.press("F6")
    assert window.keyboard.at == "Attacks"


def test_alt_and_a_number_is_a_section(window: WindowObject) -> None:
    form = window.new("attack")
    wanted = {
        7: "Summary",
        2: "Add: Place of the attack",
        8: "Add: Citation",
        0: "Add: File",
        1: "Title",
    }
    for number, label in wanted.items():
        form.keyboard.press(f"Alt+{number}")
        assert form.is_at(label), number


def test_the_pages_have_their_keys(window: WindowObject) -> None:
    for number, entity in reversed(list(enumerate(PAGED, 1))):
        window.keyboard.press(f"Ctrl+{number}")
        assert window.entity == entity
        assert window.keyboard.at == ENTITIES[entity].plural or not window.casebook.find(entity)


def test_ctrl_page_walks_the_records_and_stays_in_the_field(window: WindowObject) -> None:
    window.keyboard.press("Home", "Return")
    form = window.form.to("Type of attack")
    first = form.form.record_id
    form.keyboard.press("Ctrl+PgDown")
    second = form.form.record_id
    assert second != first
    assert form.is_at("Type of attack")
    form.keyboard.press("Ctrl+PgDown")
    assert form.form.record_id == second  # the last one
    form.keyboard.press("Ctrl+PgUp")
    assert form.form.record_id == first


def test_ctrl_z_undoes_typing_first_and_then_the_record(window: WindowObject) -> None:
    form = window.show("attack", "Kalala")
    form.clear("Title").type("Title", "Other").save()
    assert stored(window, "attack", form.form.record_id)["title"] == "Other"
    form.to("Time of day").keyboard.press("Ctrl+Z")  # nothing is typed in this box
    assert stored(window, "attack", form.form.record_id)["title"] == "Dozo attack on Kalala"
    assert form.text("Title") == "Dozo attack on Kalala"
    assert "Undone" in window.message


def test_delete_in_a_list_of_parts_is_undone_by_its_message(window: WindowObject) -> None:
    form = window.show("attack", "Kalala")
    before = form.lines("Citation")
    form.delete("Citation")
    assert form.lines("Citation") == before[1:]
    assert "Deleted" in window.message
    window.view.messages._act()
    assert sorted(form.lines("Citation")) == sorted(before)


def test_ctrl_k_finds_records_of_every_kind_and_commands(window: WindowObject) -> None:
    for entity, words in (("victim", "cisse"), ("source", "agency"), ("actor", "gsim")):
        window.show(entity, words)
    window.keyboard.press("Ctrl+K")
    window.keyboard.write("dark")
    window.keyboard.press("Return")
    window.qtbot.waitUntil(lambda: window.window.settings.get("look") == "dark")  # Enter may come first
    window.back()
    window.window.as_system()


def test_a_draft_is_kept_while_one_types_and_shown(window: WindowObject) -> None:
    form = window.new("attack").type("Title", "T")
    stack = window.view.page.stack
    with window.qtbot.waitSignal(form.form.drafts.kept, timeout=5000):
        form.keyboard.write("his")
    assert "Draft kept" in stack.draft_text()
    QApplication.processEvents()
    assert len(window.casebook.drafts()) == 1


def test_a_draft_is_kept_of_somebody_who_never_pauses(
    window: WindowObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = window.new("attack").type("Title", "T")
    monkeypatch.setattr(formframe, "AT_LATEST", 50)
    for _ in range(60):
        form.keyboard.write("a")
        window.qtbot.wait(20)
        if window.casebook.drafts():
            break
    assert window.casebook.drafts()


def test_of_the_attacks_of_an_actor_only_the_newest_are_shown(qtbot: QtBot, casebook: Casebook) -> None:
    actor = Change.new("actor", {"name": "Dozo militia", "actor_type": "communal_militia"})
    attacks = [Change.new("attack", {"title": f"Attack {number}"}) for number in range(SEEN + 5)]
    parties = [
        Change.new("involvement", {"attack_id": attack.id, "actor_id": actor.id, "role": "perpetrator"})
        for attack in attacks
    ]
    casebook.load([actor, *attacks, *parties])
    form = RecordForm(Session(casebook), ENTITIES["actor"], frozenset())
    qtbot.addWidget(form)
    form.show_record(actor.id)
    (part,) = (part for part in form.lists if part.related.entity == "involvement")
    assert part.count() == SEEN
    newest = casebook.newest("involvement", 1, "actor_id", actor.id)
    assert newest[0]["attack_id"] == attacks[-1].id
    form.session.worker.stop()


def test_forms_out_of_sight_follow_when_they_are_seen_again(window: WindowObject) -> None:
    window.show("attack", "Kalala")
    window.form.open("Party")
    assert window.depth == 1
    party, hidden = window.form.form.record_id, window.view.page.stack
    window.page("victim")
    kalala = window.casebook.find("attack", title="Dozo attack on Kalala")[0]
    edit = Change.edit("attack", kalala, {"title": "Attack on Kalala"})
    assert edit
    window.view.session.do("Change elsewhere", [edit, *window.casebook.deletion("involvement", party)])
    assert (hidden.forms_above, hidden.root.saved_record["title"]) == (1, "Dozo attack on Kalala")
    window.page("attack")
    assert (hidden.forms_above, hidden.root.saved_record["title"]) == (0, "Attack on Kalala")


def test_a_form_out_of_sight_keeps_no_draft_of_a_record_that_is_gone(window: WindowObject) -> None:
    window.new("attack").type("Title", "Somewhere").save()
    window.form.type("Summary", "half a sentence")
    window.page("victim")
    window.keyboard.press("Ctrl+Z")
    window.view.keep_drafts()
    assert window.casebook.drafts() == []
