"""A window with something of every kind in its casebook, and one with nothing."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.model.changes import Change
from db.sample import write
from db.storage.casebook import Casebook
from tests.pages import WindowObject


@pytest.fixture(scope="session")
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
