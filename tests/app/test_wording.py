"""Typing words for a number fills the boxes beside them, and doubts are said under them at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.entry.lines import harms
from app.shell.i18n import counted, tr
from db import adoption
from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import Record
from db.model.tree import Tree
from db.storage.casebook import Casebook
from tests.pages import FormObject, WindowObject


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, sample: Casebook) -> Iterator[WindowObject]:
    killed = sample.find("tally", measure="killed")[0]
    victim = Change.new("victim", {"name": "Aminata Cissé"})
    harm = {"victim_id": victim.id, "attack_id": killed["attack_id"], "tally_id": killed["id"]}
    sample.apply([victim, Change.new("harm", harm)])
    sample.close()
    made = WindowObject(qtbot, tmp_path / "settings").open(sample.path)
    yield made
    made.close()


@pytest.fixture
def harm(window: WindowObject) -> FormObject:
    return window.show("attack", "Kalala").open("Harm")


@pytest.fixture
def figure(window: WindowObject) -> FormObject:
    form = window.show("attack", "Kalala").open("Count", 1)
    assert form.kind == "figure"
    return form


def ages(form: FormObject) -> tuple[str, str]:
    return form.text("Age from"), form.text("Age to")


@pytest.mark.parametrize(
    ("words", "age"),
    [
        ("34", ("34", "34")),
        ("30-40", ("30", "40")),
        ("about 40", ("35", "45")),
        ("une dizaine d'années", ("8", "12")),
        ("enfant de 5 ans", ("5", "5")),
        ("née en 1980", ("43", "44")),
        ("at least 60", ("60", "")),
        ("child", ("", "")),
    ],
)
def test_an_age_in_words_fills_both_boxes(harm: FormObject, words: str, age: tuple[str, str]) -> None:
    harm.type("Age as reported", words)
    assert ages(harm) == age
    harm.save()
    (saved,) = harm.of.casebook.find("harm")
    assert saved["age_text"] == words
    assert tuple("" if saved[name] is None else str(saved[name]) for name in ("age_low", "age_high")) == age


def test_words_that_are_no_number_take_back_what_was_filled_in(harm: FormObject) -> None:
    harm.type("Age as reported", "34")
    assert ages(harm) == ("34", "34")
    harm.clear("Age as reported").type("Age as reported", "child")
    assert ages(harm) == ("", "")


def test_what_somebody_typed_into_the_boxes_stays(harm: FormObject) -> None:
    harm.type("Age as reported", "child").type("Age from", "5").type("Age to", "9")
    harm.type("Age as reported", "small child")
    assert ages(harm) == ("5", "9")


def test_ages_that_are_not_what_the_words_say(harm: FormObject) -> None:
    harm.type("Age as reported", "30 to 40")
    assert harm.note("Age as reported") == ""
    harm.type("Age to", "50")
    assert harm.note("Age as reported").startswith("The words are read as 30–40")
    harm.clear("Age to").type("Age to", "40")
    assert harm.note("Age as reported") == ""


def test_a_round_number_is_doubted_while_it_is_typed(figure: FormObject) -> None:
    figure.type("As reported", "30")
    assert figure.note("As reported").startswith("30 is a round number")
    figure.keyboard.write("2")
    assert figure.note("As reported") == ""
    figure.clear("As reported").type("As reported", "about 30")
    assert figure.note("As reported") == "" and figure.text("Qualifier") == "about"


def test_a_doubt_stays_when_one_goes_on(figure: FormObject) -> None:
    figure.type("As reported", "over 350 homes")
    figure.choose("Qualifier", "exact")
    figure.to("Where in the source")
    assert figure.note("As reported").startswith("The words are read as > 350")


def test_figures_take_all_that_the_words_say(figure: FormObject) -> None:
    figure.type("As reported", "over 350 homes").save()
    said = next(f for f in figure.of.casebook.find("figure") if f["as_reported"] == "over 350 homes")
    assert (said["qualifier"], said["low"], said["low_strict"], said["high"]) == ("more_than", 350, 1, None)


def test_dozens_empty_the_numbers(figure: FormObject) -> None:
    figure.type("As reported", "dozens")
    assert (figure.text("Lowest"), figure.text("Best"), figure.text("Qualifier")) == ("", "", "dozens")


def test_one_of_several_is_never_said_of_none(french: None) -> None:
    assert counted(0, "La seule de la liste", "Les {n} de la liste") == "Les 0 de la liste"
    assert (counted(0, "{n} an", "{n} ans"), counted(1, "La seule", "Les {n}")) == ("0 an", "La seule")


def test_ages_are_told_as_numbers(casebook: Casebook, french: None) -> None:
    empty = {field.name: None for field in ENTITIES["harm"].fields}

    def said(low: int, high: int) -> str:
        row: Record = {**empty, "id": "x", "n": 1, "age_low": low, "age_high": high}
        return harms(casebook, "harm", "attack_id", [row])[0].number

    assert [said(0, 0), said(1, 1), said(9, 12)] == ["0 an", "1 an", "9–12 ans"]


def test_persons_that_are_named_are_told_by_their_number(
    monkeypatch: pytest.MonkeyPatch, french: None
) -> None:
    said: list[list[str]] = []
    for found in ((1, 0), (2, 1)):
        monkeypatch.setattr(adoption, "named", lambda tree, tally, found=found: found)
        said.append(adoption.named_persons(Tree({}), {}, tr))
    assert said == [["1 nommé"], ["2 nommés", "1 sans nom"]]
