"""Which place is meant: every namesake with its region and distance, none chosen silently, and places that
are in no list."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.entry.suggestionlist import Suggestion
from app.entry.typeline import TypeLine
from db.storage.casebook import Casebook
from tests.pages import WindowObject


@pytest.fixture
def window(gazetteers: None, opened: WindowObject) -> WindowObject:
    """The example with gazetteers, at its first attack, adding a place."""
    opened.show("attack", "Kalala").add("Place of the attack").to("Place")
    return opened


def rows(window: WindowObject, words: str) -> list[Suggestion]:
    """Type into the box and return what it offers."""
    line = window.keyboard.focus
    assert isinstance(line, TypeLine)
    window.keyboard.press("Ctrl+A", "Backspace")
    window.keyboard.write(words)
    window.qtbot.waitUntil(lambda: line.is_open)
    return line.suggestions()


def chosen(window: WindowObject) -> str:
    """The name of the place in the box; empty where none is chosen."""
    row = next(row for row in window.form.form.rows.values() if row.field.name == "place_id")
    place = window.casebook.get("place", row.editor.text())
    return f"{place['name']} {place['geonames_id'] or ''}".strip() if place else ""


def test_every_namesake_is_offered_with_region_and_distance(window: WindowObject) -> None:
    offered = rows(window, "Boura")
    assert [(row.title, row.second) for row in offered] == [
        ("Boura", "in this attack already · village · Ségou"),
        ("Boura", "village · Ségou · 69 km from Kalala · one of 3 namesakes"),
        ("Boura", "village · Ségou · 84 km from Kalala · one of 3 namesakes"),
        ("Boura", "village · 162 km from Kalala · one of 3 namesakes"),
        ("Boura", "hill · Ségou · less than 1 km from Kalala"),
        ("Boura Kouna", "village · Mopti, Koro · 251 km from Kalala"),
        (
            "New Place: “Boura” …",
            "A place that is in no list: give its region and how exactly it is known.",
        ),
    ]


def test_enter_chooses_no_namesake_by_itself(window: WindowObject) -> None:
    rows(window, "Boura")
    places = len(window.casebook.find("place"))
    window.keyboard.press("Return")
    window.keyboard.press("Return")
    assert window.form.is_at("Place")
    assert chosen(window) == ""
    assert len(window.casebook.find("place")) == places
    window.keyboard.press("Down", "Down", "Down", "Return")
    assert chosen(window) == "Boura 6876015"
    assert window.form.is_at("Precision")


def test_tab_leaves_several_namesakes_unchosen(window: WindowObject) -> None:
    rows(window, "Boura")
    window.keyboard.press("Tab")
    assert chosen(window) == ""
    assert "not chosen" in window.form.note("Place")


def test_the_only_place_of_a_name_is_recorded_in_one_step_and_used_again(window: WindowObject) -> None:
    before = len(window.casebook.find("place"))
    assert len(rows(window, "Bourem")) == 2
    window.keyboard.press("Return")
    assert chosen(window) == "Bourem 12"
    (place,) = window.casebook.find("place", geonames_id=12)
    assert (place["lat"], place["lon"], place["gazetteer"], place["place_type"]) == (
        16.95,
        -0.35,
        "GeoNames",
        "town",
    )
    window.form.save()
    offered = rows(window.form.add("Place of the attack").to("Place").of, "Bourem")
    assert offered[0].second == "in this attack already · town"
    window.keyboard.press("Return")
    assert len(window.casebook.find("place")) == before + 1
    # One step each: the link, then the place.
    window.keyboard.press("Ctrl+S", "Escape", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert window.casebook.find("place", geonames_id=12) == []
    assert len(window.casebook.find("place")) == before


def test_what_is_only_begun_is_not_recorded_from_the_gazetteer(window: WindowObject) -> None:
    assert [row.title for row in rows(window, "Boure")][:1] == ["Bourem"]
    window.keyboard.press("Return", "Tab")
    assert chosen(window) == ""
    assert window.casebook.find("place", geonames_id=12) == []


def test_the_casebooks_own_places_come_first_with_region_and_distance(window: WindowObject) -> None:
    (kalala, new) = rows(window, "Kalala")
    assert kalala.second == "in this attack already · village · Ségou"
    assert new.new
    window.keyboard.press("Return")
    assert chosen(window).startswith("Kalala")


def test_a_place_in_no_list_takes_the_region_along(window: WindowObject) -> None:
    rows(window, "Sama Foulala")
    window.keyboard.press("Return")
    form = window.form
    assert form.kind == "place"
    assert (form.text("Name"), form.text("Region"), form.text("Region code")) == (
        "Sama Foulala",
        "Ségou",
        "ML04",
    )
    assert form.text("Country") == "MLI"
    form.save()
    assert form.kind == "attack_place"
    assert chosen(window) == "Sama Foulala"


def test_without_a_gazetteer_the_box_works_as_it_did(qtbot: QtBot, tmp_path: Path, sample: Casebook) -> None:
    sample.close()
    window = WindowObject(qtbot, tmp_path / "settings").open(sample.path)
    window.show("attack", "Kalala").add("Place of the attack").choose("Place", "Oue")
    assert chosen(window) == "Ouémbé"
    window.close()
