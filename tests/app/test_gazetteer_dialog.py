"""File ▸ Load a gazetteer: a list is loaded with progress, named, replaced, refused or given up."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.exchange import gazetteer
from app.exchange.gazetteer import GazetteerDialog
from db.storage.casebook import Casebook
from db.storage.gazetteer import Loaded, load, loaded, search
from tests.db.geo import AREAS, MALI, geonames, pcodes
from tests.pages import WindowObject


def dialog(window: WindowObject) -> GazetteerDialog:
    """Open the dialog from the menu."""
    window.qtbot.waitUntil(lambda: not window.window.findChildren(GazetteerDialog))
    window.window.actions_.find("load_gazetteer").trigger()
    (found,) = window.window.findChildren(GazetteerDialog)
    return found


def choose(window: WindowObject, path: Path) -> GazetteerDialog:
    """Type the name of a file and press Enter."""
    shown = dialog(window)
    box = shown.source.box
    window.qtbot.waitUntil(box.hasFocus)
    box.selectAll()
    window.qtbot.keyClicks(box, str(path))
    window.qtbot.keyClick(box, Qt.Key.Key_Return)
    return shown


def said(shown: GazetteerDialog) -> str:
    return "\n".join(label.text() for label in shown.findChildren(QLabel) if label.isVisible())


def test_lists_are_loaded_and_named(window: WindowObject, tmp_path: Path) -> None:
    shown = choose(window, geonames(tmp_path / "ML.txt"))
    window.qtbot.waitUntil(lambda: "Loaded" in window.message, timeout=10_000)
    assert window.message == f"Loaded: GeoNames, Mali: {len(MALI)} places, newest of 2014-12."
    choose(window, pcodes(tmp_path / "codes.csv"))
    window.qtbot.waitUntil(lambda: "P-codes" in window.message, timeout=10_000)
    shown = dialog(window)
    assert "None is loaded" not in said(shown)
    assert f"GeoNames, Mali: {len(MALI)} places" in said(shown)
    assert f"P-codes, Burkina Faso, Mali: {len(AREAS)} regions and districts, newest of 2021-12." in said(
        shown
    )
    shown.reject()
    assert search(window.casebook, "kalala")[0].adm1_pcode == "ML04"


def test_a_file_that_is_no_list_is_refused_in_the_dialog(window: WindowObject, tmp_path: Path) -> None:
    other = tmp_path / "notes.txt"
    other.write_text("no list of places\n", encoding="utf-8")
    shown = choose(window, other)
    window.qtbot.waitUntil(lambda: "notes.txt" in said(shown), timeout=10_000)
    assert "None is loaded yet." in said(shown)
    assert shown.isVisible()
    shown.reject()
    assert loaded(window.casebook) == []


def test_a_list_that_is_given_up_leaves_nothing(
    window: WindowObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(casebook: Casebook, path: Path, progress: Callable[[int, int], None]) -> Loaded:
        def step(done: int, total: int) -> None:
            begun.set()
            go_on.wait(10)
            progress(done, total)

        return load(casebook, path, step)

    monkeypatch.setattr(gazetteer, "load", slow)
    shown = choose(window, geonames(tmp_path / "ML.txt"))
    window.qtbot.waitUntil(begun.is_set, timeout=10_000)
    window.qtbot.keyClick(shown, Qt.Key.Key_Escape)
    go_on.set()
    window.rest()
    assert "Cancelled" in said(shown)
    shown.reject()
    assert loaded(window.casebook) == []
