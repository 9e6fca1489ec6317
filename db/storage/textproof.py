"""Whether the words by which records are found are those of the records: what `check` says of the full text.

The words of some records at a time are written into tables of the same names in memory, which SQLite takes
before those of the file. Sums over them tell whether each word stands in the file as often, in the same
records and at the same places.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import contextmanager

from db.storage.connection import Database

MODULUS = 1_000_003  # of products that are added up
SUMS = f"count(*), sum(doc), sum((doc % {MODULUS}) * ((doc * 31 + offset) % {MODULUS}))"


@contextmanager
def beside(db: Database, tables: Iterable[str]) -> Generator[TextProof]:
    """Let all that is written into some full-text tables meanwhile go beside the file, to be compared."""
    proof = TextProof(db, tuple(tables))
    try:
        proof.begin()
        yield proof
    finally:
        proof.end()


class TextProof:
    """The full-text tables in memory, and the sums over what was in them."""

    def __init__(self, db: Database, tables: tuple[str, ...]) -> None:
        self._db, self._tables = db, tables
        self._named: set[str] = set()  # tables of which it is known already

    def begin(self) -> None:
        """Make the tables like those of the file."""
        for table in self._tables:
            sql = "SELECT sql FROM main.sqlite_master WHERE name = ?"
            (made,) = self._db.execute(sql, (table,)).fetchone()
            self._db.execute(str(made).replace(f" {table} ", f" temp.{table} ", 1))
            for schema in ("main", "temp"):
                vocab = f"temp.{_words(schema, table)}"
                self._db.execute(f"CREATE VIRTUAL TABLE {vocab} USING fts5vocab({schema}, {table}, instance)")
            self._db.execute(
                f"CREATE TEMP TABLE {table}_sums (term TEXT PRIMARY KEY, a INTEGER, b INTEGER, c INTEGER)"
            )

    def end(self) -> None:
        """Take the tables away again."""
        for table in self._tables:
            for name in (_words("main", table), _words("temp", table), f"{table}_sums", table):
                self._db.execute(f"DROP TABLE IF EXISTS temp.{name}")

    def differing(self, table: str, start: int, end: int) -> set[int]:
        """Return the row numbers after one up to another whose texts have not as many words as in the file,
        or of which one is missing; then forget these texts, but for the sums over them."""
        sql = f"""SELECT id FROM (
            SELECT id, sz FROM temp.{table}_docsize EXCEPT SELECT id, sz FROM main.{table}_docsize
            WHERE id > ?1 AND id <= ?2
        ) UNION SELECT id FROM (
            SELECT id, sz FROM main.{table}_docsize WHERE id > ?1 AND id <= ?2
            EXCEPT SELECT id, sz FROM temp.{table}_docsize
        )"""
        found = {int(id) for (id,) in self._db.execute(sql, (start, end)).fetchall()}
        if found:
            self._named.add(table)
        self._db.execute(
            f"""INSERT INTO temp.{table}_sums SELECT term, {SUMS} FROM temp.{_words("temp", table)} WHERE true
            GROUP BY term ON CONFLICT (term) DO UPDATE SET a = a + excluded.a, b = b + excluded.b,
            c = c + excluded.c"""
        )
        self._db.execute(f"INSERT INTO temp.{table}({table}) VALUES ('delete-all')")
        return found

    def unlike(self) -> list[str]:
        """Return the tables whose words are not those of all texts that were compared, without those of
        which a text is known to differ."""
        return [table for table in self._tables if table not in self._named and not self._is_same(table)]

    def _is_same(self, table: str) -> bool:
        told = f"SELECT term, {SUMS} FROM temp.{_words('main', table)} GROUP BY term"
        known = f"SELECT term, a, b, c FROM temp.{table}_sums"
        sql = f"""SELECT 1 FROM ({told} EXCEPT {known})
            UNION ALL SELECT 1 FROM ({known} EXCEPT {told}) LIMIT 1"""
        return self._db.execute(sql).fetchone() is None


def _words(schema: str, table: str) -> str:
    return f"{schema}_{table}_words"
