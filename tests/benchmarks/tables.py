"""Measure the table of an encrypted casebook in its window against DB Browser for SQLite on a plain copy.

Run with `uv run python -m tests.benchmarks.tables [--attacks N] [--casebook FILE --passphrase-file F]`. With
FILE it takes that casebook (of `temoin demo`: its attacks are copied into an unencrypted file, which is
deleted at the end), else it invents N attacks.

Each action is done by turns, a round of all after the other, at least five times; a median of each is told,
and the ratio of the medians. In the window an action ends when its rows are painted; the key is derived
before. See `peers` for what stands for DB Browser; its start and ours are seen on the same screen in memory.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from array import array
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject

from app.review.columns import Layout
from app.review.listmodel import ListModel, rows_to_show
from app.review.listpage import ListPage
from app.review.table import RecordTable
from app.shell.window import Window
from db.model.fields import Record
from db.storage.casebook import Casebook
from db.storage.rows import rows
from tests.benchmarks import peers
from tests.benchmarks.desk import (
    application,
    at_rest,
    casebook_of,
    code_of,
    empty_window,
    opened,
    resident,
    until,
)

JUMPS = 100  # of a kind in a round
TOGETHER = 20  # of these one after the other
SORTED = "title"
FILTERED = ("attack_type", "village_attack")
SCREEN = 40  # rows at a place that the list in memory has: as many as a window shows, and more
WORKED = ", processor time"
QT, QT_ACTIONS = ", QSqlTableModel", ("end", "sort", "filter", "search")
Times = dict[str, list[float]]


def ms(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


class InMemory(ListModel):
    """The same model over rows that are in memory already."""

    source: Mapping[int, Record] = {}  # by row

    def _read(self, rows: range) -> list[Record | None]:
        return [self.source.get(row) for row in rows]


class Table(QObject):
    """The list of attacks in the window."""

    def __init__(self, window: Window, page: ListPage) -> None:
        super().__init__(window)
        self.window, self.page = window, page
        self._shown: array[int] | None = None  # the numbers whose rows were painted last
        page.table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._shown = self.page.model.numbers
        return super().eventFilter(watched, event)

    def _painted(self, work: Callable[[], object], there: Callable[[], object]) -> float:
        """Return for how long something is under way until it is there and painted."""

        def whole() -> None:
            work()
            until(lambda: there() and self._shown is self.page.model.numbers)

        took = ms(whole)
        at_rest(self.window, 20)
        return took

    def sort(self) -> float:
        """Sort by a column and come to the first rows; afterwards they stand as they stand at first."""
        model = self.page.model
        before, usual = model.numbers, (model.sort_name, model.descending)
        took = self._painted(lambda: model.order(SORTED, False), lambda: model.numbers is not before)
        model.order(*usual)
        at_rest(self.window, 20)
        return took

    def search(self, text: str, all_of_it: bool) -> float:
        """List what a text asks for, until the first rows are there or `all_of_it` is; then all again."""
        model = self.page.model
        before = model.numbers

        def there() -> bool:
            return model.total is not None if all_of_it else model.numbers is not before

        took = self._painted(lambda: self.page.search(text), there)
        self.page.search("")
        at_rest(self.window, 20)
        return took


def jump(table: RecordTable, row: int) -> float:
    """Go to a row whose page is not at hand, and paint; return for how many milliseconds."""
    table.records.forget_rows()

    def go() -> None:
        table.verticalScrollBar().setValue(row)
        table.viewport().repaint()

    return ms(go)


def over_memory(window: Window, page: ListPage, places: Sequence[int]) -> RecordTable:
    """Return the same view over the same rows in memory, those at some places; one of the two is to be
    hidden."""
    assert window.session is not None
    model, count = page.model, len(page.model.numbers)
    memory = InMemory(window.session, "attack", [column.name for column in model.columns], page)
    rows = {row for at in places for row in range(max(0, at - SCREEN), min(at + SCREEN, count))}
    some = [model.numbers[row] for row in rows]
    found = rows_to_show(window.session.casebook.db, "attack", some, model.columns)
    memory.source = {row: found[n] for row, n in zip(rows, some, strict=True)}
    memory.beginResetModel()
    memory.numbers = model.numbers
    memory.endResetModel()
    table = RecordTable(memory, Layout.usual(page.entity), page.table.parentWidget())
    table.setGeometry(page.table.geometry())
    return table


def jumps(window: Window, table: RecordTable, rows: Sequence[int]) -> list[float]:
    """Go to rows in a table that alone is to be seen; return for how many milliseconds each time."""
    table.show()
    at_rest(window, 20)
    times = [jump(table, row) for row in rows]
    table.hide()
    return times


def word_of(casebook: Casebook) -> str:
    """Return a word that one attack in some hundred has in its text."""
    found = rows(casebook.db, "SELECT name FROM place WHERE deleted_at IS NULL ORDER BY n LIMIT 40")
    words = [str(row["name"]).split()[0].lower() for row in found]
    return max((word for word in words if word.isalpha()), key=len)


def memory_of(path: Path, code: str) -> str:
    """Return what a process of its own says of its memory."""
    command = [sys.executable, "-m", "tests.benchmarks.tables", "--memory", "--casebook", str(path)]
    environment = {**os.environ, "TEMOIN_BENCHMARK_CODE": code}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # what is compiled each time takes memory, too
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout


def tell_memory(path: Path, code: str) -> None:
    """Say by how much memory grows from the empty window to the list, and to many jumps through it."""
    running = application()
    window = empty_window()
    until(lambda: True)
    empty = resident()
    page = opened(window, path, code)
    there = resident()
    chance = random.Random(1)
    for _ in range(1000):
        jump(page.table, chance.randrange(len(page.model.numbers)))
    sys.stdout.write(f"{empty:.0f} {there - empty:.1f} {resident() - empty:.1f}\n")
    window.close()
    del running


def measured(path: Path, code: str, plain: Path, rounds: int) -> Times:
    """Return the times of each action by its name; ours and those of DB Browser take turns."""
    running = application()
    window = empty_window()
    page = opened(window, path, code)
    assert window.session is not None
    ours, browser = Table(window, page), peers.Browser(plain)
    casebook = window.session.casebook
    word, count = word_of(casebook), len(page.model.numbers)
    column, value = FILTERED
    chance = random.Random(1)
    places = [chance.randrange(count) for _ in range((rounds + 1) * JUMPS)]
    tables = {"jump": page.table, "jump in memory": over_memory(window, page, places)}
    kinds: dict[str, Callable[[], float]] = {
        "end": lambda: jump(page.table, count),
        "end, DB Browser": lambda: ms(browser.jump_to_end),
        "sort": ours.sort,
        "sort, DB Browser": lambda: ms(lambda: browser.sort(SORTED)),
        "filter": lambda: ours.search(f"{column}:{value}", True),
        "filter, DB Browser": lambda: ms(lambda: browser.filter(column, value)),
        "search": lambda: ours.search(word, False),
        "search, all of it": lambda: ours.search(word, True),
        "search, DB Browser": lambda: ms(lambda: browser.search(word)),
    }
    found: Times = {kind: [] for kind in kinds}
    found |= {"jump": [], "jump in memory": []}
    for turn in range(rounds + 1):
        for kind, work in kinds.items() if turn % 2 else reversed(kinds.items()):
            jump(page.table, 0)
            took = work()
            if turn:  # the first warms up
                found[kind].append(took)
        page.table.hide()
        for at in range(turn * JUMPS, (turn + 1) * JUMPS, TOGETHER):
            for kind in list(tables)[:: 1 if at // TOGETHER % 2 else -1]:
                took = jumps(window, tables[kind], places[at : at + TOGETHER])
                found[kind] += took if turn else []
        page.table.show()
    window.close()
    del running
    return found


def in_qt(plain: Path, word: str, rounds: int) -> Times:
    """Return the times of Qt's own model for the same actions; after all others, as it keeps every row."""
    model = peers.QtModel(plain)
    works: dict[str, Callable[[], object]] = {
        "sort": lambda: model.sort(SORTED),
        "filter": lambda: model.filter(*FILTERED),
        "search": lambda: model.search(word),
        "end": model.jump_to_end,
    }
    return {kind: [ms(work) for _ in range(rounds)] for kind, work in works.items()}


ROWS = (190, 180, 560, 460)  # left, top, wide, high on the screen: rows but the first, soon chosen


def started(path: Path, code: str, plain: Path, rounds: int) -> Times:
    """Return the times from a process's start to its rows on the screen, and until all of it rests, the form
    of the first record too."""
    found: Times = {}
    ours = [sys.executable, "-m", "tests.benchmarks.showing", str(path)]
    theirs = [peers.PROGRAM, "-R", "-t", "attack", str(plain)]
    wanted = (("start", ours, ROWS), ("start, form and all", ours, ()), ("start, DB Browser", theirs, ()))
    with peers.screen() as environment:
        environment["TEMOIN_BENCHMARK_CODE"] = code
        environment["TEMOIN_BENCHMARK_SETTINGS"] = str(plain.parent / "settings")
        environment["PYTHONPYCACHEPREFIX"] = str(plain.parent / "compiled")  # as an installed program has it
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for turn in range(rounds + 1):
            for kind, command, part in wanted:
                alone = {"TEMOIN_BENCHMARK_ROWS_ONLY": "1"} if part else {}
                took, spent = peers.shown_after(command, environment | alone, part)
                if turn:
                    found.setdefault(kind, []).append(took)
                    found.setdefault(kind + WORKED, []).append(spent)
    return found


def percentile(times: Sequence[float], part: float) -> float:
    return sorted(times)[min(int(len(times) * part), len(times) - 1)]


def line(said: str, ours: float, theirs: float, goal: float) -> str:
    """Return one line of the report."""
    ratio = ours / theirs
    met = "met" if ratio <= goal else "NOT MET"
    return f"{said:34} {ours:9.1f} {theirs:9.1f} {ratio:8.3f}   ≤ {goal:<5} {met}"


def report(found: Times, memory: str, rounds: int) -> list[str]:
    middle = {kind: statistics.median(times) for kind, times in found.items() if times}
    lines = [f"{rounds} rounds by turns, medians in ms{'':7} Témoin      peer    ratio   goal"]
    if "start" in middle:
        lines.append(line("start to first rows", middle["start"], middle["start, DB Browser"], 0.7))
        ours, theirs = middle["start" + WORKED], middle["start, DB Browser" + WORKED]
        lines.append(line("the same, processor time", ours, theirs, 0.7))
        lines.append(f"start, form and all: {middle['start, form and all']:.0f} ms")
    lines.append(line("jump to the end", middle["end"], middle["end, DB Browser"], 0.05))
    jumps, listed = found["jump"], found["jump in memory"]
    lines.append(line("random jump, p50; list in memory", middle["jump"], middle["jump in memory"], 1.3))
    lines.append(
        line("random jump, p95; list in memory", percentile(jumps, 0.95), percentile(listed, 0.95), 1.3)
    )
    lines.append(line("sort, first page", middle["sort"], middle["sort, DB Browser"], 0.2))
    lines.append(line("filter by a code, all numbers", middle["filter"], middle["filter, DB Browser"], 0.25))
    lines.append(line("search a word, first hits", middle["search"], middle["search, DB Browser"], 0.05))
    lines.append("QSqlTableModel: " + ", ".join(f"{kind} {middle[kind + QT]:.0f}" for kind in QT_ACTIONS))
    lines.append(f"search a word, all hits: {middle['search, all of it']:.1f} ms")
    empty, there, after = memory.split()
    met = "met" if float(after) <= 60 else "NOT MET"
    lines.append(
        f"memory above the empty window ({empty} MB): {there} MB with the list, {after} MB after 1,000 jumps"
        f"   ≤ 60    {met}"
    )
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--attacks", type=int, default=10_000)
    parser.add_argument("--casebook", type=Path, default=None)
    parser.add_argument("--passphrase-file", type=Path, default=None)
    parser.add_argument("--folder", type=Path, default=None, help="for the copies; on the disk that is meant")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--memory", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.memory:
        tell_memory(given.casebook, os.environ["TEMOIN_BENCHMARK_CODE"])
        return
    rounds = max(given.rounds, 5)
    with tempfile.TemporaryDirectory(dir=given.folder) as name:
        path = given.casebook or casebook_of(given.attacks, Path(name))
        file = given.passphrase_file
        code = code_of(path, str(file.read_text()).splitlines()[0] if file else "open sesame")
        plain = Path(name) / "plain.sqlite"
        with Casebook.open(path, recovery=code) as casebook:
            peers.plain_copy(casebook.db, plain)
            (attacks,) = casebook.db.execute("SELECT count(*) FROM attack").fetchone()
            word = word_of(casebook)
        found = measured(path, code, plain, rounds)
        found |= {kind + QT: times for kind, times in in_qt(plain, word, rounds).items()}
        absent = peers.missing()
        if not absent:
            found |= started(path, code, plain, rounds)
        memory = memory_of(path, code)
        size = plain.stat().st_size
    lines = [f"{attacks:,} attacks; the plain copy of their table has {size / 2**20:,.0f} MB", ""]
    lines += report(found, memory, rounds)
    lines += [f"Start: not measured, {', '.join(absent)} is not installed."] if absent else []
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
