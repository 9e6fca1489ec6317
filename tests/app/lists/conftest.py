"""A page of any kind of record, and six places to list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.session import Session
from db.model.changes import Change
from db.storage.casebook import Casebook
from tests.listpages import ListPageObject

Open = Callable[..., ListPageObject]


@pytest.fixture
def show(qtbot: QtBot, session: Session) -> Open:
    def shown(entity: str = "attack", stored: dict[str, Any] | None = None) -> ListPageObject:
        return ListPageObject(qtbot, session, entity, stored)

    return shown


@pytest.fixture
def places(casebook: Casebook) -> dict[str, str]:
    """Six places; the id by name."""
    names = ("Bla", "Djenné", "Gao", "Kidal", "Mopti", "Ségou")
    changes = [Change.new("place", {"name": name}) for name in names]
    casebook.load(changes)
    return {name: change.id for name, change in zip(names, changes, strict=True)}
