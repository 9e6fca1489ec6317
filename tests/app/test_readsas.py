"""The record is read back as a sentence while it is typed, in either language, folded or not."""

# ruff: noqa: E501 — a sentence reads best as it is

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from app.entry.readsas import LINES, ReadsAs, SentenceArea
from app.entry.unsaved import attack_tree
from app.shell import i18n
from db import sample
from db.storage.casebook import Casebook
from tests.pages import WindowObject


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "test.temoin"
    with Casebook.create(path, None, author="tester") as casebook:
        sample.write(casebook)
    return path


@pytest.fixture
def window(qtbot: QtBot, path: Path, tmp_path: Path) -> Iterator[WindowObject]:
    window = WindowObject(qtbot, tmp_path / "settings").open(path)
    yield window
    window.close()
    i18n.choose("en")


def strip(window: WindowObject) -> ReadsAs:
    return window.view.page.reads_as


def line_of(area: SentenceArea) -> int:
    return ceil(QFontMetricsF(area.label.font()).height())


def says(window: WindowObject, words: str) -> str:
    """Wait until the strip shows these words; return the whole text."""
    window.qtbot.waitUntil(lambda: words in strip(window).text, timeout=5000)
    return strip(window).text


def test_it_follows_what_is_typed_before_it_is_saved(window: WindowObject) -> None:
    form = window.show("attack", "JNIM attack on Ogota")
    assert says(window, "On 27 January 2024, fighters identified as JNIM (probable) attacked").endswith(
        "destroying property and displacing civilians."
    )
    form.type("Date", "27-28 Jan 2024")
    says(window, "Between 27 and 28 January 2024, fighters")
    form.type("Time of day", "dawn")
    says(window, "at dawn, fighters")
    window.keyboard.press("Ctrl+S")
    says(window, "Between 27 and 28 January 2024, at dawn, fighters")
    window.keyboard.press("Ctrl+Z")
    says(window, "On 27 January 2024, fighters")


def test_a_part_on_top_is_read_within_its_attack(window: WindowObject) -> None:
    form = window.show("attack", "JNIM attack on Ogota")
    form.open("Party")
    assert form.kind == "involvement"
    form.choose("Attribution", "Confirmed")
    says(window, "fighters of JNIM attacked")
    window.keyboard.press("Esc")
    assert window.depth == 0
    says(window, "identified as JNIM (probable)")  # the part is a draft, not saved


def test_a_new_attack_is_read_from_its_first_word(window: WindowObject) -> None:
    form = window.new("attack")
    form.type("Title", "Attack on Sama").type("Date", "Feb 2024")
    assert says(window, "February") == (
        "In February 2024, unidentified attackers attacked an unrecorded place. No toll is recorded. No source "
        "is recorded."
    )


@pytest.mark.parametrize(
    ("entity", "title", "label", "typed", "words"),
    [
        ("source", "Mali: Islamist", "Publisher", "HRW", "S-0001 is a report by an NGO (HRW)"),
        ("abduction", "A-0001", "Taken on", "Jan 2024", "In January 2024, 24 civilians were abducted by militiamen"),
    ],
)  # fmt: skip
def test_sources_and_abductions(
    window: WindowObject, entity: str, title: str, label: str, typed: str, words: str
) -> None:
    window.page(entity)
    form = window.show(entity, title)
    form.type(label, typed)
    says(window, words)


def test_a_person(window: WindowObject) -> None:
    form = window.new("victim")
    form.type("Name", "Awa Ba").choose("Sex", "Female")
    assert says(window, "female") == "No harm is recorded for Awa Ba (female)."
    form.choose("Sensitivity", "Researcher")
    assert says(window, "•") == "No harm is recorded for •••••••• (female).", "as in the box, no name is seen"


def test_places_and_actors_have_no_sentence(window: WindowObject) -> None:
    window.show("actor", "JNIM")
    window.rest()
    assert not strip(window).isVisible()


def test_the_last_line_stands_in_full_however_wide_the_form_is(window: WindowObject, qtbot: QtBot) -> None:
    window.show("attack", "Dozo attack on Kalala")
    says(window, "Kalala")
    area = strip(window)._area
    for width in range(1100, 1180, 6):
        window.window.resize(width, 700)
        qtbot.waitUntil(lambda: area.label.width() == area.viewport().width())
        whole = area.label.heightForWidth(area.label.width())
        assert area.label.height() == whole
        qtbot.waitUntil(lambda whole=whole: area.viewport().height() >= min(whole, LINES * line_of(area)))


def test_the_key_folds_it_and_that_is_remembered(
    window: WindowObject, qtbot: QtBot, path: Path, tmp_path: Path
) -> None:
    window.show("attack", "Dozo attack on Kalala")
    text = says(window, "Kalala")
    line = strip(window).fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: strip(window).height() > 6 * line)
    height = strip(window).height()
    assert strip(window).unfolded
    window.keyboard.press("Ctrl+R")
    assert not strip(window).unfolded and strip(window).text == text
    qtbot.waitUntil(lambda: strip(window).height() < height / 2)
    window.show("source", "Mali: Islamist")
    says(window, "S-0001")
    assert not strip(window).unfolded
    window.close()
    again = WindowObject(qtbot, tmp_path / "settings").open(path)
    assert not strip(again).unfolded
    again.keyboard.press("Ctrl+R")
    assert strip(again).unfolded
    again.close()


def test_the_other_language_is_one_key_away(window: WindowObject) -> None:
    window.show("attack", "Dozo attack on Kalala")
    says(window, "On 6 January 2024")
    button = strip(window).other
    assert button.text() == "FR" and button.accessibleName() == "Read it in Français"
    button.setFocus(Qt.FocusReason.TabFocusReason)
    window.keyboard.press("Space")
    says(window, "Le 6 janvier 2024, des miliciens")
    assert button.text() == "EN"


def test_it_speaks_the_language_of_the_window(window: WindowObject) -> None:
    window.window.french()
    window.rest()
    says(window, " janvier 2024, des ")
    assert strip(window).fold.text() == "Se lit\u00a0:"


def test_the_text_can_be_selected_and_never_takes_the_whole_form(window: WindowObject) -> None:
    window.show("attack", "Dozo attack on Kalala")
    says(window, "Kalala")
    area = strip(window)._area
    flags = area.label.textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByKeyboard
    area.show_text("A sentence that goes on. " * 200)
    assert area.height() <= LINES * line_of(area) + 2


def test_what_is_typed_of_another_attack_is_not_mixed_in(sample: Casebook) -> None:
    first, second = sample.find("attack")
    (party,) = sample.find("involvement", attack_id=first["id"], role="perpetrator")
    tree = attack_tree(sample, str(second["id"]), [("involvement", party | {"attribution": "confirmed"})])
    assert [row["attribution"] for row in tree.parts["involvement"]] == ["probable", "probable"]
    tree = attack_tree(sample, str(first["id"]), [("involvement", party | {"attribution": "confirmed"})])
    assert [row["attribution"] for row in tree.parts["involvement"]] == ["confirmed", "probable"]
    dozo = tree.parts["involvement"][0]["actor_id"]
    figure = sample.find("figure")[0]
    made = attack_tree(sample, str(second["id"]), [
        ("involvement", {"id": "new", "attack_id": second["id"], "role": "perpetrator", "actor_id": dozo}),
        ("figure", figure),
    ])  # fmt: skip
    assert made.link(dozo) is not None and made.parts["involvement"][-1]["id"] == "new"
    assert figure["id"] not in {f["id"] for f in made.parts["figure"]}


def test_the_words_of_one_record_never_stand_over_another(window: WindowObject) -> None:
    window.show("attack", "JNIM attack on Ogota")
    says(window, "fighters identified as JNIM")
    window.show("attack", "Kalala")
    assert "JNIM" not in strip(window).text  # at once, before the new ones are there
    says(window, "Kalala")
