"""The window with the example in it, and boxes on a bare desk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.session import Session
from app.shell import i18n
from db.storage.casebook import Casebook
from db.storage.gazetteer import load
from tests.app.desk import Desk
from tests.db.geo import geonames, pcodes
from tests.pages import WindowObject

LIMIT = 60_000  # milliseconds


class PatientBot(QtBot):
    """Waits as long as a busy machine needs: only what never comes is a failure."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = LIMIT) -> None:
        super().waitUntil(callback, timeout=max(timeout, LIMIT))

    def waitSignal(self, signal: Any, *, timeout: int = LIMIT, **how: Any) -> Any:
        return super().waitSignal(signal, timeout=max(timeout, LIMIT), **how)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, sample: Casebook) -> Iterator[WindowObject]:
    """The window with the example, also where a file has another `window`."""
    sample.close()
    made = WindowObject(qtbot, tmp_path / "settings").open(sample.path)
    yield made
    made.close()
    i18n.choose("en")


@pytest.fixture
def window(opened: WindowObject) -> WindowObject:
    return opened


@pytest.fixture
def session(casebook: Casebook, qapp: object) -> Iterator[Session]:
    """An open casebook without a window."""
    made = Session(casebook)
    yield made
    made.worker.stop()


@pytest.fixture
def gazetteers(sample: Casebook, tmp_path: Path) -> None:
    """The place names of two gazetteers, in the example."""
    load(sample, geonames(tmp_path / "ML.txt"))
    load(sample, pcodes(tmp_path / "codes.csv"))


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


@pytest.fixture
def french() -> Iterator[None]:
    before = i18n.language()
    i18n.choose("fr")
    yield
    i18n.choose(before)
