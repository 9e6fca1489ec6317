"""DB Browser for SQLite as a peer: what it asks SQLite on an unencrypted copy of the attacks, and its start.

Its queries are those of its model (SqliteTableModel, RowLoader; 3.12): the number of rows by
`SELECT COUNT(*) FROM (query)`, rows by `query LIMIT at, 50000`, a filter by `LIKE '%value%'` on a column, a
search in all columns by LIKE on each of them. They are put here by Python's own sqlite3, rows and all.
Beside it, Qt's own model of a table.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Generator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtSql import QSqlDatabase, QSqlTableModel

from db.model.entities import ENTITIES
from db.storage.connection import Database

BLOCK = 50_000  # rows that DB Browser reads at a time, as it is installed
PROGRAM = "sqlitebrowser"
NEEDED = (PROGRAM, "Xvfb")
SETTLED = 0.015  # of the screen that must change to count as more than a cursor or a number
QUIET = 2.0  # seconds without such a change after which a program is taken to have shown what it has


def plain_copy(db: Database, path: Path) -> None:
    """Copy the attacks with their indexes into an unencrypted SQLite file. Invented attacks only."""
    copy = sqlite3.connect(path)
    copy.execute("PRAGMA journal_mode = OFF")
    columns = db.execute("PRAGMA table_info(attack)").fetchall()
    told = ", ".join(f"{name} {kind}{' PRIMARY KEY' if key else ''}" for _, name, kind, _, _, key in columns)
    copy.execute(f"CREATE TABLE attack ({told})")
    cursor = db.execute("SELECT * FROM attack ORDER BY n")
    copy.executemany(f"INSERT INTO attack VALUES ({','.join('?' * len(columns))})", cursor)
    for field in ENTITIES["attack"].fields:
        if field.indexed:  # as DB Browser sorts: by the bare column
            copy.execute(f"CREATE INDEX attack_{field.name} ON attack({field.columns[0][0]})")
    copy.commit()
    copy.close()


class Browser:
    """What DB Browser asks of the table of attacks."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        self.columns = [row[1] for row in self._db.execute("PRAGMA table_info(attack)")]
        self.rows = int(self._db.execute("SELECT count(*) FROM attack").fetchone()[0])

    def _show(self, where: str = "", order: str = "_rowid_", at: int = 0, count: bool = True) -> None:
        query = f'SELECT "_rowid_",* FROM "main"."attack" {where} ORDER BY "{order}" ASC'
        if count:
            self._db.execute(f"SELECT COUNT(*) FROM ({query})").fetchone()
        self._db.execute(f"{query} LIMIT {at}, {BLOCK}").fetchall()

    def first_rows(self) -> None:
        self._show()

    def jump_to_end(self) -> None:
        self._show(at=max(self.rows - BLOCK, 0), count=False)

    def sort(self, column: str) -> None:
        self._show(order=column)

    def filter(self, column: str, value: str) -> None:
        self._show(f"WHERE \"{column}\" LIKE '%{value}%' ESCAPE '\\'")

    def search(self, word: str) -> None:
        some = " OR ".join(f"\"{column}\" LIKE '%{word}%' ESCAPE '\\'" for column in self.columns)
        self._show(f"WHERE ({some})")


class QtModel:
    """Qt's own QSqlTableModel over the table of attacks, as a program without a list of its own uses it: rows
    come by 256, all of them before the last one can be gone to."""

    def __init__(self, path: Path) -> None:
        base = QSqlDatabase.addDatabase("QSQLITE", "peer")
        base.setDatabaseName(str(path))
        base.setConnectOptions("QSQLITE_OPEN_READONLY")
        if not base.open():
            raise OSError(base.lastError().text())
        self._model = QSqlTableModel(None, base)
        self._model.setTable("attack")
        self._columns = [self._model.record().fieldName(at) for at in range(self._model.columnCount())]

    def _show(self, where: str = "", order: str = "n", all_of_it: bool = False) -> None:
        self._model.setFilter(where)
        self._model.setSort(self._columns.index(order), Qt.SortOrder.AscendingOrder)
        self._model.select()
        while all_of_it and self._model.canFetchMore():
            self._model.fetchMore()

    def jump_to_end(self) -> None:
        self._show(all_of_it=True)

    def sort(self, column: str) -> None:
        self._show(order=column)

    def filter(self, column: str, value: str) -> None:
        self._show(f"\"{column}\" = '{value}'", all_of_it=True)

    def search(self, word: str) -> None:
        self._show(" OR ".join(f"\"{column}\" LIKE '%{word}%'" for column in self._columns))


def missing() -> list[str]:
    """Return the programs that are not installed."""
    return [program for program in NEEDED if shutil.which(program) is None]


@contextlib.contextmanager
def screen(number: int = 97) -> Generator[dict[str, str]]:
    """Run a screen in memory; yield the environment in which programs show themselves there."""
    size = ["-screen", "0", "1280x720x24"]
    server = subprocess.Popen(["Xvfb", f":{number}", *size], stderr=subprocess.DEVNULL)
    try:
        time.sleep(1)
        home = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
        yield {**os.environ, **home}
    finally:
        server.terminate()
        server.wait()


def shown_after(
    command: list[str], environment: dict[str, str], part: tuple[int, ...] = ()
) -> tuple[float, float]:
    """Return how many milliseconds a program takes from its start until the screen rests, or a part of it
    (left, top, wide, high in pixels): by the clock, and of processor time."""
    watcher = [sys.executable, "-m", "tests.benchmarks.watching", str(SETTLED), str(QUIET), *map(str, part)]
    watching = subprocess.Popen(
        watcher, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert watching.stdout is not None and watching.stdin is not None
    watching.stdout.readline()  # it has begun
    start = time.time()
    program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        watching.stdin.write(f"{program.pid}\n")
        watching.stdin.flush()
        last, spent = map(float, watching.stdout.readline().split())
    finally:
        program.kill()
        program.wait()
        watching.wait()
    return (last - start) * 1000, spent * 1000
