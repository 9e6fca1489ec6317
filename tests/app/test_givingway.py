"""A save does not wait for what the program itself reads: that is broken off and done anew."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.session import Session
from app.tasks import Progress
from db.model.changes import Change
from db.storage import givingway
from db.storage.casebook import Casebook
from db.storage.givingway import OFTEN
from db.storage.trouble import InUse

ENDLESS = """WITH RECURSIVE k(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM k WHERE i < 1000000000000)
    SELECT count(*) FROM k, place"""
NAMES = ["Kalala", "Ogota", "Ségou"]


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    made = Session(Casebook.create(tmp_path / "test.temoin", None, author="tester"))
    made.do("New places", [Change.new("place", {"name": name}) for name in NAMES])
    yield made
    made.close()


def save(session: Session, name: str) -> None:
    session.do("New place", [Change.new("place", {"name": name})])


def names(casebook: Casebook) -> list[str]:
    return [str(place["name"]) for place in casebook.find("place")]


class Read:
    """A read that does not end the first times, with a transaction and a cursor open meanwhile."""

    def __init__(self, endless: int = 1) -> None:
        self.begun = threading.Semaphore(0)
        self.times = 0
        self._endless = endless

    def __call__(self, casebook: Casebook, progress: Progress) -> list[str]:
        self.times += 1
        if self.times <= self._endless:
            with casebook.db.reading():
                others = casebook.db.execute("SELECT name FROM place")
                others.fetchone()
                self.begun.release()
                casebook.db.execute(ENDLESS).fetchone()
                raise AssertionError(f"it ended: {others}")
        return names(casebook)


def test_a_save_breaks_off_a_read_which_then_sees_what_was_saved(session: Session, qtbot: QtBot) -> None:
    heard: list[list[str]] = []
    read = Read()
    session.worker.ask("list", read, heard.append, reads=True)
    read.begun.acquire()
    save(session, "Djenné")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [[*NAMES, "Djenné"]]
    assert read.times == 2


def test_what_is_read_aside_gives_way_too(session: Session, qtbot: QtBot) -> None:
    heard: list[list[str]] = []
    aside, read = Read(), Read()
    session.worker.ask_aside("likeness", aside, heard.append)
    session.worker.ask("list", read, heard.append, reads=True)
    aside.begun.acquire()
    read.begun.acquire()
    save(session, "Djenné")
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [[*NAMES, "Djenné"]] * 2


def test_what_gave_way_to_a_read_that_is_broken_off_is_done_anew(session: Session, qtbot: QtBot) -> None:
    heard: list[list[str]] = []
    read, times, asked = Read(), [0], threading.Event()

    def totals(casebook: Casebook, progress: Progress) -> list[str]:
        times[0] += 1
        before = names(casebook)
        asked.wait(10)
        progress.step(1)
        return ["total", *before]

    session.worker.ask_later("totals", totals, heard.append)
    session.worker.ask("list", read, heard.append, reads=True)
    asked.set()
    read.begun.acquire()
    save(session, "Djenné")
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [[*NAMES, "Djenné"], ["total", *NAMES, "Djenné"]]


def test_a_read_that_was_broken_off_often_is_waited_for(session: Session, qtbot: QtBot) -> None:
    heard: list[list[str]] = []
    read, slow = Read(OFTEN), [0]
    resting = threading.Event()

    def rest() -> int:
        resting.set()
        time.sleep(20 * givingway.GRACE)
        return 1

    def work(casebook: Casebook, progress: Progress) -> list[str]:
        found = read(casebook, progress)
        slow[0] += 1
        casebook.db.conn.create_function("rest", 0, rest)
        casebook.db.execute("SELECT rest() FROM place LIMIT 1").fetchall()
        return found

    session.worker.ask("list", work, heard.append, reads=True)
    for number in range(OFTEN):
        read.begun.acquire()
        save(session, f"Place {number}")
    resting.wait(10)
    save(session, "Last")
    qtbot.waitUntil(lambda: bool(heard))
    assert slow == [1]
    assert heard == [[*NAMES, *(f"Place {number}" for number in range(OFTEN))]]


def test_where_the_program_itself_is_busy_no_other_is_blamed(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[int] = []
    begun, end = threading.Event(), threading.Event()

    def copy(casebook: Casebook, progress: Progress) -> int:
        with casebook.db.reading():
            names(casebook)
            begun.set()
            end.wait(10)
        return 1

    monkeypatch.setattr(givingway, "LONGEST", 0.1)
    session.worker.ask("backup", copy, heard.append)
    begun.wait(10)
    with pytest.raises(InUse, match="The program itself is still busy"):
        save(session, "Djenné")
    end.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert names(session.casebook) == NAMES
    save(session, "Djenné")
    assert names(session.casebook) == [*NAMES, "Djenné"]
