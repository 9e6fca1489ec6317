"""The window with the example in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.storage.casebook import Casebook
from tests.pages import WindowObject


@pytest.fixture
def example_window(qtbot: QtBot, tmp_path: Path, sample: Casebook) -> Iterator[WindowObject]:
    sample.close()
    made = WindowObject(qtbot, tmp_path / "settings").open(sample.path)
    yield made
    made.close()
