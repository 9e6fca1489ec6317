"""Reading a whole file: it stops in the middle of a statement, and gives back the memory that it took."""

from __future__ import annotations

import time

import pytest

from db.storage import longreads
from db.storage.casebook import Casebook
from db.storage.connection import CACHE
from db.storage.longreads import looking_up, sparing

ENDLESS = """WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
    SELECT count(*) FROM n"""


class Stop(Exception):  # noqa: N818
    pass


def test_what_never_ends_can_be_stopped(casebook: Casebook) -> None:
    started = time.monotonic()

    def look() -> None:
        if time.monotonic() - started > 2 * longreads.PAUSE:
            raise Stop

    with pytest.raises(Stop), looking_up(casebook.db, look):
        casebook.db.execute(ENDLESS).fetchone()
    assert casebook.find("attack") == []  # the connection goes on, and looks up no more


def test_an_error_of_its_own_comes_out_as_it_is(casebook: Casebook) -> None:
    with pytest.raises(KeyError), looking_up(casebook.db, lambda: None):
        raise KeyError


def test_few_pages_are_kept_only_meanwhile(casebook: Casebook) -> None:
    def kept() -> object:
        return casebook.db.execute("PRAGMA cache_size").fetchone()[0]

    with sparing(casebook.db):
        assert kept() == -longreads.SPARE_CACHE
    assert kept() == -CACHE
    with longreads.generous(casebook.db), casebook.db.atomic(), longreads.generous(casebook.db):
        assert kept() == -longreads.LARGE_CACHE
    assert kept() == -CACHE
