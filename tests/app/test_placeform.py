"""The place's form: coordinates as people have them, regions by name with their codes, and what the map says
against them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from app.entry.typeline import TypeLine
from db.model.fields import Record
from tests.pages import FormObject, WindowObject


@pytest.fixture
def window(gazetteers: None, opened: WindowObject) -> WindowObject:
    """The example with gazetteers."""
    return opened


@pytest.fixture
def form(window: WindowObject) -> FormObject:
    """The form of a new place."""
    return window.new("place").type("Name", "Sama")


def saved(form: FormObject, name: str = "Sama") -> Record:
    form.save()
    (place,) = form.of.casebook.find("place", name=name)
    return place


def paste(form: FormObject, label: str, text: str) -> FormObject:
    form.to(label)
    QApplication.clipboard().setText(text)
    form.keyboard.press("Ctrl+A", "Ctrl+V")
    return form


def take(form: FormObject, label: str, words: str) -> None:
    """Type words and take the first row of the list that opens."""
    form.type(label, words)
    line = form.keyboard.focus
    assert isinstance(line, TypeLine)
    form.of.qtbot.waitUntil(lambda: line.is_open)
    form.keyboard.press("Down", "Return")


def beside(form: FormObject, name: str) -> str:
    """What is said beside a box."""
    labels = form.form.rows[name].editor.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


@pytest.mark.parametrize(
    "text",
    [
        "13.75535, -5.11192",
        "13°45'19.26\" N 5°06'42.912\" W",
        "13,75535 ; -5,11192",
        "https://www.openstreetmap.org/?mlat=13.75535&mlon=-5.11192#map=14/13.7/-5.1",
        "geo:13.75535,-5.11192",
    ],
)
def test_a_whole_point_fills_both_boxes(form: FormObject, text: str) -> None:
    paste(form, "Latitude", text)
    assert beside(form, "lat") == "13.75535° N, 5.11192° W"
    assert float(form.text("Longitude")) == pytest.approx(-5.11192)
    form.keyboard.press("Return")
    assert form.is_at("Longitude")
    assert float(form.text("Latitude")) == pytest.approx(13.75535)  # the number alone stays in the box
    place = saved(form)
    assert (place["lat"], place["lon"]) == (pytest.approx(13.75535), pytest.approx(-5.11192))


def test_a_point_is_saved_though_the_keyboard_is_still_in_the_box(form: FormObject) -> None:
    place = saved(form.type("Latitude", "13.75535 -5.11192"))
    assert (place["lat"], place["lon"]) == (13.75535, -5.11192)


def test_the_reading_follows_each_key(form: FormObject) -> None:
    form.type("Latitude", "13.75")
    assert beside(form, "lat") == "13.75° N"
    form.keyboard.write(", ")
    assert beside(form, "lat") == "not coordinates yet"
    form.keyboard.write("-5")
    assert beside(form, "lat") == "13.75° N, 5° W"
    assert form.text("Longitude") == "-5.0"
    form.keyboard.press("Backspace", "Backspace", "Backspace", "Backspace")
    assert beside(form, "lat") == "13.75° N"
    assert form.text("Longitude") == ""  # what was filled in is taken back
    form.type("Longitude", "5°06' W")
    assert beside(form, "lon") == "5.1° W"
    place = saved(form)
    assert (place["lat"], place["lon"]) == (13.75, -5.1)


def test_what_the_other_box_held_comes_back(form: FormObject) -> None:
    form.type("Longitude", "-4.5").type("Latitude", "13 45")
    assert form.text("Longitude") == "45.0"
    form.keyboard.write(" 19 N")
    assert beside(form, "lat") == "13.75528° N"
    assert form.text("Longitude") == "-4.5"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("95", "95 is out of range: type a number from -90 to 90."),
        ("-5.1, 213.7", "“-5.1, 213.7”: a longitude lies between −180 and 180."),
        ("-105.1, 13.7", "“-105.1, 13.7”: a latitude lies between −90 and 90. Is the longitude first?"),
    ],
)
def test_what_lies_off_the_globe_is_said_at_once_and_not_saved(
    form: FormObject, text: str, said: str
) -> None:
    form.type("Latitude", text)
    assert beside(form, "lat") == said
    form.keyboard.press("Tab")
    assert form.note("Latitude") == said
    form.save()
    assert form.of.casebook.find("place", name="Sama") == []


def test_what_is_no_point_is_told_how_to_write_one(form: FormObject) -> None:
    form.type("Latitude", "near the well")
    form.keyboard.press("Tab")
    assert form.note("Latitude").startswith("“near the well” is no point. Give latitude and longitude")


def test_a_region_is_found_by_its_name_and_fills_its_code(form: FormObject) -> None:
    take(form, "Region", "mop")
    assert (form.text("Region"), form.text("Region code")) == ("Mopti", "ML05")
    assert form.is_at("Region code")
    form.type("Cercle or district", "Koro")
    form.keyboard.press("Return")
    assert form.text("District code") == "ML0505"
    # Another name takes the code of the other region away, and any name may stand.
    form.type("Region", "Bandiagara")
    assert form.text("Region code") == ""
    form.keyboard.press("Return")
    assert form.is_at("Region code")
    form.type("Region", "segou")
    assert form.text("Region code") == "ML04"
    form.keyboard.press("Return")
    place = saved(form)
    assert (place["adm1_name"], place["adm1_pcode"], place["adm2_pcode"]) == ("Segou", "ML04", "ML0505")


def test_a_district_brings_its_region(form: FormObject) -> None:
    form.clear("Region").clear("Region code")
    take(form, "Cercle or district", "kor")
    assert (form.text("Region"), form.text("Region code")) == ("Mopti", "ML05")


def test_a_country_is_found_by_its_name(form: FormObject) -> None:
    assert beside(form, "country") == "Mali"
    take(form, "Country", "burki")
    assert (form.text("Country"), beside(form, "country")) == ("BFA", "Burkina Faso")
    form.type("Country", "ner")
    form.keyboard.press("Return")
    assert saved(form)["country"] == "NER"


def test_three_letters_that_are_no_country_are_said(form: FormObject) -> None:
    form.type("Country", "XXQ")
    assert beside(form, "country") == "no such country"


def test_a_point_outside_its_region_is_said_while_typing(window: WindowObject, form: FormObject) -> None:
    form.type("Region", "Mopti").type("Latitude", "11.0, -9.0")
    said = "The point lies outside Mopti: correct the coordinates or the region."
    window.qtbot.waitUntil(lambda: form.note("Latitude") == said)
    form.keyboard.press("Tab")
    assert form.note("Latitude") == said  # a warning, no wall
    assert saved(form)["lat"] == 11.0
    assert form.note("Latitude") == said
    form.clear("Region").type("Region", "another region")
    window.qtbot.waitUntil(lambda: form.note("Latitude") == "")


def test_closing_in_the_middle_of_a_place_is_quiet(window: WindowObject, form: FormObject) -> None:
    form.type("Region", "Mopti").type("Latitude", "11.0, -9.0")
    window.qtbot.waitUntil(lambda: form.note("Latitude") != "")
    window.window.close_casebook()
    window.qtbot.waitUntil(lambda: window.window.view is None)
