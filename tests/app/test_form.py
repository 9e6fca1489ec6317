"""Forms, with the keyboard alone: every field of every kind of record can be filled, kept, found again,
undone."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.entry import formframe
from app.entry.form import RecordForm
from app.entry.related import SEEN
from app.session import Session
from app.shell.revealing import owners
from db.model.changes import Change
from db.model.entities import ENTITIES, PAGES
from db.model.fields import (
    Choice,
    Choices,
    Country,
    Date,
    Decimal,
    Field,
    Flag,
    Integer,
    Link,
    Record,
    Time,
    Value,
)
from db.sample import write
from db.storage.casebook import Casebook
from tests.pages import FormObject, WindowObject

PAGED = [entity.name for entity in PAGES]
# Parts by the record in whose form they are added, and those that are made from the box that points at them.
WITHIN = {
    related.entity: owner.name
    for owner in reversed(ENTITIES.values())
    for related in owner.related
    if related.adds and related.entity not in (*PAGED, "attachment_link") and owner.name != "attachment"
}
POINTED_AT = {"contact": ("source", "Contact"), "cycle": ("cycle_attack", "Series")}
FILLED_BY_HAND = [*PAGED, *WITHIN, *POINTED_AT]
# One of two that exclude each other, and those that would make the record a part of something else.
LEFT_EMPTY = {
    "abduction": {"harm_id"},
    "tally": {"part_role", "parent_tally_id", "attack_place_id", "low_strict"},
    "figure": {"high"},
}
CHOICES = {
    "workflow": "withdrawn",
    "rule": "single_source",
    "link_type": "same_cycle",
    "qualifier": "at_least",
}


@pytest.fixture(scope="module")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example, with a victim and a contact more, so that there is something of every kind to point at."""
    path = tmp_path_factory.mktemp("stocked") / "test.temoin"
    with Casebook.create(path, None, author="tester") as casebook:
        write(casebook)
        attack = casebook.find("attack")[0]
        tally = casebook.find("tally", attack_id=attack["id"], measure="killed")[0]
        victim = Change.new("victim", {"name": "Aminata Cissé"})
        harm = Change.new(
            "harm", {"attack_id": attack["id"], "victim_id": victim.id, "tally_id": tally["id"]}
        )
        casebook.apply([victim, harm, Change.new("contact", {"real_name": "Moussa"})])
    return path


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[Path], WindowObject]]:
    """Start the program with a casebook; what runs at the end is closed."""
    started: list[WindowObject] = []

    def begin(path: Path) -> WindowObject:
        window = WindowObject(qtbot, tmp_path / "settings").open(path)
        started.append(window)
        return window

    yield begin
    for window in started:
        window.close()


@pytest.fixture
def window(stocked: Path, tmp_path: Path, start: Callable[[Path], WindowObject]) -> WindowObject:
    path = tmp_path / stocked.name
    shutil.copy(stocked, path)
    return start(path)


@pytest.fixture
def empty(casebook: Casebook, start: Callable[[Path], WindowObject]) -> WindowObject:
    casebook.close()
    return start(casebook.path)


def begin(window: WindowObject, entity: str) -> FormObject:
    """Open the form of a new record of any kind, by keys."""
    form = window.form
    if entity in PAGED:
        return window.new(entity)
    if entity in POINTED_AT:
        owner, label = POINTED_AT[entity]
        begin(window, owner).type(label, "Zz")
        form.keyboard.press("Return")
        assert form.kind == entity
        return form
    owner = WITHIN[entity]
    if owner in PAGED:
        window.page(owner)
        window.keyboard.press("Home", "Return")
    else:
        begin_at(window, owner)
    return form.add(entity)


def begin_at(window: WindowObject, entity: str) -> None:
    """Open an existing part, by keys."""
    window.page(WITHIN[entity])
    window.keyboard.press("Home", "Return")
    window.form.open(entity)


def choice(field: Choice | Choices, other: int) -> str:
    codes = [c.code for c in field.vocabulary.active]
    return CHOICES.get(field.name, codes[min(other, len(codes) - 1)])


def fill(form: FormObject, field: Field, other: int) -> Value:
    """Fill a box by keys as its kind wants it; return the value that this must give. `other` 0 or 1 varies
    it."""
    keys, label = form.keyboard, field.label
    if isinstance(field, Flag):
        form.to(label)
        before = form.form.rows[field.name].editor.value()
        form.tick(label)
        return int(not before)
    if isinstance(field, Choices):
        codes = [c.code for c in field.vocabulary.active][other : other + 2]
        form.to(label)
        keys.press("Backspace", "Backspace", "Backspace")
        for code in codes:
            keys.write(code)
            keys.press("Return")
        return field.store(codes)
    if isinstance(field, Choice):
        code = choice(field, other)
        form.clear(label).choose(label, code)
        return field.parse(code)
    if isinstance(field, Link):
        form.clear(label)
        # The first, or the last before “New …”.
        keys.press("Down", *(["Up", "Up"] if other else ["Down"]), "Return")
        return form.form.rows[field.name].editor.value()
    texts: dict[type[Field], tuple[str, str]] = {
        Date: ("6 Jan 2024", "Jan 2024"),
        Time: ("5:30", "dawn"),
        Integer: ("7", "1 007"),
        Decimal: ("7.5", "-1.25" if isinstance(field, Decimal) and field.low < 0 else "0,5"),
        Country: ("bfa", "NER"),
    }
    text = texts.get(type(field), ("mots simples", "d'autres mots"))[other]
    if field.high <= 130 if isinstance(field, Integer) else False:
        text = ("7", "9")[other]
    if field.name == "as_reported":
        text = ("over 7", "at least 12")[other]
    form.clear(label).type(label, text)
    return field.parse(text)


def fillable(form: FormObject) -> list[Field]:
    skipped = LEFT_EMPTY.get(form.kind, set())
    return [r.field for r in form.form.rows.values() if not r.field.computed and r.field.name not in skipped]


def fill_all(form: FormObject, other: int) -> Record:
    """Fill every box of the form, top to bottom."""
    given: Record = {}
    for field in fillable(form):
        if (
            isinstance(field, Link)
            and not form.form.rows[field.name].editor.text()
            and not offers(form, field)
        ):
            continue
        given[field.name] = fill(form, field, other)
    return given


def offers(form: FormObject, field: Link) -> bool:
    """Say whether there is a record to point at."""
    links = form.form.session.casebook
    if field.name in (
        "superseded_by_id",
        "outcome_tally_id",
        "duplicate_of_id",
        "parent_harm_id",
        "parent_id",
    ):
        return False
    return bool(links.find(field.to))


def stored(window: WindowObject, entity: str, id: str) -> Record:
    record = window.casebook.get(entity, id)
    assert record is not None, window.message
    return record


@pytest.mark.parametrize("entity", FILLED_BY_HAND)
def test_every_field_is_filled_kept_found_again_edited_undone_and_deleted(
    entity: str, window: WindowObject, start: Callable[[Path], WindowObject]
) -> None:
    form = begin(window, entity)
    id = form.form.record_id
    given = fill_all(form, 0)
    assert len(given) >= len(fillable(form)) - 2
    form.save()
    first = stored(window, entity, id)
    assert {name: first[name] for name in given} == given, window.message
    path = window.casebook.path
    window.close()

    window = start(path)
    window.window.open_record(*root_of(window, entity, id))
    form = window.form
    if entity not in PAGED:
        window.view.page.stack.open(entity, id)
    shown = {name: form.form.rows[name].editor.value() for name in given}
    assert shown == given
    changed = fill_all(form, 1)
    form.save()
    second = stored(window, entity, id)
    assert {name: second[name] for name in changed} == changed, window.message
    assert changed != given or all(isinstance(ENTITIES[entity].field[name], Link) for name in given)

    form.keyboard.press("Ctrl+Z")
    assert stored(window, entity, id) == first
    assert {name: form.form.rows[name].editor.value() for name in given} == given  # the open form follows
    form.keyboard.press("Ctrl+Shift+Z")
    assert stored(window, entity, id) == second
    depth = window.depth
    form.keyboard.press("Ctrl+Del")
    if stored(window, entity, id)["deleted_at"] is None:
        assert "still" in window.message  # others point at it, and that is said
        return
    assert window.depth < depth or form.form.record_id != id  # its form is closed
    form.keyboard.press("Ctrl+Z")
    assert {**stored(window, entity, id), "deleted_at": None} == second


def root_of(window: WindowObject, entity: str, id: str) -> tuple[str, str]:
    """Return the record with a page in whose form a part is found; for one that is pointed at, its first
    user."""
    record = window.casebook.get(entity, id)
    assert record is not None
    chain = owners(window.casebook, entity, record)
    if chain:
        return chain[0]
    return (entity, id) if entity in PAGED else ("attack", str(window.casebook.find("attack")[0]["id"]))


def test_what_nobody_records_by_hand_is_known() -> None:
    # These come with what is still to be built; whoever adds a form for one takes it from here.
    rest = set(ENTITIES) - set(FILLED_BY_HAND)
    assert rest == {
        "attachment", "attachment_link", "custody_log", "comment", "waived_warning", "duplicate_candidate",
    }  # fmt: skip


@pytest.mark.parametrize("entity", FILLED_BY_HAND)
def test_everything_that_takes_keys_has_a_name(entity: str, window: WindowObject) -> None:
    begin(window, entity)
    kinds = (QLineEdit, QPlainTextEdit, QListWidget, QTableView, QAbstractButton)
    nameless = [
        widget
        for kind in kinds
        for widget in window.view.findChildren(kind)
        if widget.isVisible()
        and not (
            widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text().strip("‹✕ "))
        )
    ]
    assert nameless == []
    for row in window.form.form.rows.values():
        box = row.editor.focusProxy() or row.editor
        assert row.field.label in box.accessibleName() or row.field.computed
        assert box.accessibleDescription() == row.field.help.definition


@pytest.mark.parametrize("entity", ["attack", "victim", "abduction", "source", "tally", "figure"])
def test_tab_goes_once_round_and_enter_through_all_boxes(entity: str, window: WindowObject) -> None:
    form = begin(window, entity)
    seen: list[QWidget] = []
    for _ in range(90):
        focus = form.keyboard.focus
        if focus is None or focus in seen:
            break
        seen.append(focus)
        window.qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert form.keyboard.focus is seen[0]
    for row in form.form.rows.values():
        if not row.field.computed:
            assert any(row.isAncestorOf(widget) for widget in seen), row.field.label
    assert [w for w in seen if not w.isVisible()] == []


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
