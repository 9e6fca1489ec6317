"""The session: what is done is announced and can be undone; the worker answers in the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app import tasks
from app.session import Session
from app.tasks import Cancelled, Progress
from db.model.changes import Change
from db.model.fields import Record
from db.storage.casebook import Casebook, Refused, Stale
from db.storage.check import check
from db.storage.trouble import Trouble


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    made = Session(Casebook.create(tmp_path / "test.temoin", None, author="tester"))
    yield made
    made.close()


@pytest.fixture
def announced(session: Session) -> list[tuple[list[Change], object]]:
    """What `changed` carried, in order."""
    heard: list[tuple[list[Change], object]] = []
    session.changed.connect(lambda changes, maker: heard.append((changes, maker)))
    return heard


def place(session: Session, **equals: str) -> Record:
    (found,) = session.casebook.find("place", **equals)
    return found


def edit(session: Session, record: Record, **values: str | None) -> list[Change]:
    change = Change.edit("place", record, dict(values))
    assert change
    return session.do("Edit", [change])


# Doing and undoing


def test_what_is_done_is_announced_with_its_maker(session: Session, announced: list) -> None:
    written = session.do("New place", [Change.new("place", {"name": "Kalala"})], session)
    assert announced == [(written, session)]
    assert written[0].after["country"] == "MLI"
    assert session.undo_stack.undoText() == "New place"


def test_undo_and_redo_of_an_edit(session: Session, announced: list) -> None:
    session.do("New place", [Change.new("place", {"name": "Kalala"})])
    record = place(session)
    edit(session, record, name="Ogota")
    heard: list[str] = []
    session.undone.connect(heard.append)
    session.undo()
    assert place(session) == record
    assert heard == ["Edit"]
    session.redo()
    assert place(session)["name"] == "Ogota"
    assert [maker for _, maker in announced] == [None] * 4
    assert announced[2][0][0].after == {"name": "Kalala"}
    assert check(session.casebook) == []


def test_undo_of_a_new_record_and_redo(session: Session) -> None:
    session.do("New attack", [Change.new("attack", {"title": "x"})])
    (attack,) = session.casebook.find("attack")
    for _ in range(3):
        session.undo()
        assert session.casebook.find("attack") == []
        assert not session.undo_stack.canUndo()
        session.redo()
        assert session.casebook.find("attack") == [attack]
        assert not session.undo_stack.canRedo()


def test_undo_takes_no_record_away_in_which_somebody_is_typing(session: Session) -> None:
    session.do("New attack", [Change.new("attack", {"title": "x"})])
    (attack,) = session.casebook.find("attack")
    part = {"values": {}, "preset": {"attack_id": attack["id"]}}
    for id, data in ((str(attack["id"]), {"values": {"summary": "typed"}}), (None, part)):
        session.casebook.keep_draft("form", "attack", id, data)
        with pytest.raises(Trouble, match="typing"):
            session.undo()
        assert session.casebook.find("attack") == [attack]
        assert len(session.casebook.drafts()) == 1
        session.casebook.drop_draft("form")
    session.undo()
    assert session.casebook.find("attack") == []


def test_a_deletion_with_parts_is_one_step(session: Session) -> None:
    attack, spot = Change.new("attack", {"title": "x"}), Change.new("place", {"name": "Kalala"})
    part = Change.new("attack_place", {"attack_id": attack.id, "place_id": spot.id})
    session.do("New attack", [attack, spot, part])
    session.do("Delete", session.casebook.deletion("attack", attack.id))
    assert session.casebook.find("attack_place") == []
    session.undo()
    assert len(session.casebook.find("attack_place")) == 1
    session.undo()
    assert session.casebook.find("attack_place") == session.casebook.find("place") == []
    session.redo()
    session.redo()
    assert session.casebook.find("attack") == []
    assert check(session.casebook) == []


def test_what_follows_elsewhere_is_undone_too(session: Session) -> None:
    attack = Change.new("attack", {"title": "x", "date_edtf": "2024-01-06"})
    group = Change.new("tally", {"attack_id": attack.id, "measure": "abducted"})
    taken = Change.new("abduction", {"attack_id": attack.id, "tally_id": group.id})
    session.do("New", [attack, group, taken])
    before = session.casebook.get("abduction", taken.id)
    freed = {"abduction_id": taken.id, "event_type": "released", "date_edtf": "2024-02"}
    session.do("Freed", [Change.new("custody_event", freed)])
    after = session.casebook.get("abduction", taken.id)
    assert after and after["current_status"] == "released"
    session.undo()
    assert session.casebook.get("abduction", taken.id) == before
    session.redo()
    assert session.casebook.get("abduction", taken.id) == after


def test_nothing_done_is_no_step(session: Session, announced: list) -> None:
    assert session.do("Nothing", []) == []
    session.undo()
    session.redo()
    assert session.undo_stack.count() == 0
    assert announced == []


def test_what_is_refused_is_no_step(session: Session, announced: list) -> None:
    session.do("New place", [Change.new("place", {"name": "Kalala"})])
    session.undo()
    with pytest.raises(Refused):
        session.do("New place", [Change.new("place", {"name": None})])
    assert (session.undo_stack.count(), len(announced)) == (1, 2)
    session.redo()
    assert place(session)["name"] == "Kalala"


def test_a_step_that_another_change_overtook_stays_on_the_stack(session: Session, announced: list) -> None:
    session.do("New place", [Change.new("place", {"name": "Kalala"})])
    edit(session, place(session), name="Ogota")
    beside = Change.edit("place", place(session), {"name": "Boura"})
    assert beside
    session.casebook.apply([beside])
    for _ in range(2):
        with pytest.raises(Stale):
            session.undo()
        assert (session.undo_stack.index(), session.undo_stack.count()) == (2, 2)
    assert place(session)["name"] == "Boura"
    assert len(announced) == 2
    session.casebook.apply([beside.reversed()])
    session.undo()
    assert place(session)["name"] == "Kalala"


def test_undo_of_what_others_point_at_by_now_is_refused(session: Session) -> None:
    spot = Change.new("place", {"name": "Kalala"})
    session.do("New place", [spot])
    attack = Change.new("attack", {"title": "x"})
    session.casebook.apply(
        [attack, Change.new("attack_place", {"attack_id": attack.id, "place_id": spot.id})]
    )
    with pytest.raises(Refused):
        session.undo()
    assert session.undo_stack.canUndo()
    assert check(session.casebook) == []


# The worker


def answer(qtbot: QtBot, session: Session, work: Callable[[Casebook, Progress], object]) -> object:
    heard: list[object] = []
    session.worker.ask("test", work, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    return heard[0]


def test_answers_come_in_the_thread_of_the_window(session: Session, qtbot: QtBot) -> None:
    heard: list[tuple[object, threading.Thread]] = []
    session.worker.ask(
        "test",
        lambda casebook, progress: (threading.current_thread(), casebook),
        lambda told: heard.append((told, threading.current_thread())),
    )
    assert session.worker.busy
    qtbot.waitUntil(lambda: not session.worker.busy)
    ((thread, casebook), here) = heard[0]  # type: ignore[misc]  # heard as this pair
    assert here is threading.main_thread() is not thread
    assert casebook is not session.casebook


def test_the_worker_reads_what_was_just_saved(session: Session, qtbot: QtBot) -> None:
    for name in ("Kalala", "Ogota"):
        session.do("New place", [Change.new("place", {"name": name})])
        found = answer(qtbot, session, lambda casebook, _: [row["name"] for row in casebook.find("place")])
        assert isinstance(found, list) and found[-1] == name


def test_a_newer_question_takes_the_place_of_the_older(session: Session, qtbot: QtBot) -> None:
    started, go, heard = threading.Event(), threading.Event(), []

    def slow(casebook: Casebook, progress: Progress) -> str:
        started.set()
        assert go.wait(10)
        progress.step(1, 2)
        return "never heard"

    session.worker.ask("list", slow, heard.append)
    assert started.wait(10)
    session.worker.ask("list", lambda casebook, progress: "older", heard.append)
    session.worker.ask("other", lambda casebook, progress: "other", heard.append)
    session.worker.ask("list", lambda casebook, progress: "newest", heard.append)
    go.set()
    qtbot.waitUntil(lambda: not session.worker.busy)
    assert heard == ["other", "newest"]


def test_what_may_wait_gives_way_between_its_steps(session: Session, qtbot: QtBot) -> None:
    started, go, heard, order = threading.Event(), threading.Event(), [], []

    def totals(casebook: Casebook, progress: Progress) -> str:
        order.append("begun")
        started.set()
        assert go.wait(10)
        progress.step(1)
        order.append("ended")
        return "totals"

    def wanted(casebook: Casebook, progress: Progress) -> str:
        order.append("wanted")
        return "list"

    session.worker.ask_later("totals", totals, heard.append)
    assert started.wait(10)
    session.worker.ask_later("rest", lambda casebook, progress: order.append("rest"), lambda _: None)
    session.worker.ask("list", wanted, heard.append)
    go.set()
    qtbot.waitUntil(lambda: not session.worker.busy)
    assert order == ["begun", "wanted", "ended", "rest"]
    assert heard == ["list", "totals"]


def test_what_is_held_back_is_done_when_it_may_go_on(session: Session, qtbot: QtBot) -> None:
    heard: list[object] = []
    session.worker.hold()
    session.worker.ask_later("totals", lambda casebook, progress: "totals", heard.append)
    session.worker.ask_aside("likeness", lambda casebook, progress: "likeness", heard.append)
    assert answer(qtbot, session, lambda casebook, progress: "list") == "list"
    assert heard == [] and session.worker.busy
    session.worker.go_on()
    qtbot.waitUntil(lambda: not session.worker.busy)
    assert sorted(map(str, heard)) == ["likeness", "totals"]


def test_what_must_come_before_writing_does_so_once(session: Session) -> None:
    done: list[int] = []
    session.before_writing = lambda: done.append(len(session.casebook.find("place")))
    for name in ("Kalala", "Ogota"):
        session.do("New place", [Change.new("place", {"name": name})])
    assert done == [0]


def test_nothing_is_written_until_what_must_come_before_has_been_done(session: Session) -> None:
    def fail() -> None:
        raise Trouble("not now")

    session.before_writing = fail
    for _ in range(2):
        with pytest.raises(Trouble):
            session.do("New place", [Change.new("place", {"name": "Kalala"})])
    assert not session.casebook.find("place")


def test_a_cancelled_question_is_not_answered(session: Session, qtbot: QtBot) -> None:
    started, go, heard, failed = threading.Event(), threading.Event(), [], []

    def slow(casebook: Casebook, progress: Progress) -> None:
        started.set()
        assert go.wait(10)
        progress.step(1)

    task = session.worker.ask("list", slow, heard.append, failed.append)
    waiting = session.worker.ask("other", lambda casebook, progress: 1, heard.append, failed.append)
    assert started.wait(10)
    task.cancel()
    waiting.cancel()
    go.set()
    qtbot.waitUntil(lambda: not session.worker.busy)
    assert heard == []
    assert [type(error) for error in failed] == [Cancelled, Cancelled]


def test_an_answer_under_way_is_dropped_when_its_question_is_cancelled(
    session: Session, qtbot: QtBot
) -> None:
    heard: list[object] = []
    task = session.worker.ask("one", lambda casebook, progress: "too late", heard.append)
    ended = threading.Event()
    session.worker.ask("two", lambda casebook, progress: ended.set(), lambda answer: None)
    assert ended.wait(10)  # in the worker, while the window has not come to listen yet
    task.cancel()
    qtbot.waitUntil(lambda: not session.worker.busy)
    assert heard == []


@pytest.mark.parametrize("refused", [False, True], ids=["answered", "refused"])
def test_nothing_is_told_to_a_dialog_that_has_gone(session: Session, qtbot: QtBot, refused: bool) -> None:
    class Asking(QObject):
        def done(self, answer: object) -> None:
            self.setObjectName(str(answer))

        def failed(self, error: Exception) -> None:
            self.setObjectName(str(error))

        def told(self, done: int, total: int) -> None:
            self.setObjectName(f"{done} of {total}")

    def work(casebook: Casebook, progress: Progress) -> str:
        progress.step(1, 2)
        if refused:
            raise Trouble("no")
        return "yes"

    window: list[Exception] = []
    session.worker.failed.connect(window.append)
    asking = Asking()
    session.worker.ask("test", work, asking.done, asking.failed, asking.told)
    delete(asking)
    qtbot.waitUntil(lambda: not session.worker.busy)
    assert [str(error) for error in window] == (["no"] if refused else [])


def test_progress_is_heard_in_the_window(session: Session, qtbot: QtBot) -> None:
    heard: list[tuple[int, int, bool]] = []

    def told(done: int, total: int) -> None:
        heard.append((done, total, threading.current_thread() is threading.main_thread()))

    def work(casebook: Casebook, progress: Progress) -> None:
        for number in range(3):
            progress.step(number, 3)

    session.worker.ask("test", work, lambda answer: None, told=told)
    qtbot.waitUntil(lambda: not session.worker.busy)
    assert heard == [(0, 3, True), (1, 3, True), (2, 3, True)]


def test_progress_through_a_large_file_is_heard_in_parts(session: Session, qtbot: QtBot) -> None:
    heard: list[tuple[int, int]] = []
    size = 11_652_091_904  # bytes

    def work(casebook: Casebook, progress: Progress) -> None:
        for done in (0, size // 2, size):
            progress.step(done, size)

    session.worker.ask("test", work, lambda answer: None, told=lambda *step: heard.append(step))
    qtbot.waitUntil(lambda: not session.worker.busy)
    assert [done / total for done, total in heard] == pytest.approx([0, 0.5, 1])
    bar = QProgressBar()
    qtbot.addWidget(bar)
    bar.setRange(0, heard[0][1])
    bar.setValue(heard[-1][0])
    assert bar.value() == bar.maximum() > 0


def test_failures_reach_who_asked_or_the_window(session: Session, qtbot: QtBot) -> None:
    asked: list[Exception] = []
    window: list[Exception] = []
    session.worker.failed.connect(window.append)

    def broken(casebook: Casebook, progress: Progress) -> None:
        raise Trouble("no")

    session.worker.ask("one", broken, lambda answer: None, asked.append)
    session.worker.ask("two", broken, lambda answer: None)
    qtbot.waitUntil(lambda: not session.worker.busy)
    assert [str(error) for error in (*asked, *window)] == ["no", "no"]
    assert answer(qtbot, session, lambda casebook, progress: "still at work") == "still at work"


def test_what_is_only_said_beside_holds_up_no_list(session: Session, qtbot: QtBot) -> None:
    heard: list[str] = []
    go_on = threading.Event()

    def slow(casebook: Casebook, progress: Progress) -> str:
        assert go_on.wait(10)
        return f"{len(casebook.find('place'))} beside"

    session.do("Save", [Change.new("place", {"name": "Gao"})])
    session.worker.ask_aside("likeness", slow, heard.append)
    session.worker.ask("list", lambda casebook, progress: "list", heard.append)
    qtbot.waitUntil(lambda: heard == ["list"])
    assert session.worker.busy
    go_on.set()
    qtbot.waitUntil(lambda: not session.worker.busy)
    assert heard == ["list", "1 beside"]


def test_a_newer_task_beside_takes_the_place_of_the_older(session: Session, qtbot: QtBot) -> None:
    heard: list[int] = []
    for number in range(5):
        session.worker.ask_aside("chain", lambda casebook, progress, number=number: number, heard.append)
    qtbot.waitUntil(lambda: not session.worker.busy)
    assert heard == [4]


def test_a_worker_that_rests_keeps_no_pages_and_goes_on(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rested: list[str] = []
    monkeypatch.setattr(tasks, "REST", 0.01)
    monkeypatch.setattr(Casebook, "rest", lambda _: rested.append(threading.current_thread().name))
    heard: list[str] = []
    for words in ("before", "after"):
        session.worker.ask("list", lambda casebook, progress, words=words: words, heard.append)
        qtbot.waitUntil(lambda words=words: heard[-1:] == [words] and len(rested) == len(heard))
    assert rested == ["temoin-worker"] * 2, "once after each piece of work, not again and again"


def test_closing_stops_the_worker(tmp_path: Path, qtbot: QtBot) -> None:
    session = Session(Casebook.create(tmp_path / "test.temoin", None))
    started, heard = threading.Event(), []

    def long(casebook: Casebook, progress: Progress) -> None:
        started.set()
        while True:
            progress.step(0)

    session.worker.ask("long", long, heard.append, heard.append)
    assert started.wait(10)
    session.close()
    assert not session.worker.busy
    Casebook.open(tmp_path / "test.temoin").close()
    assert heard == []
