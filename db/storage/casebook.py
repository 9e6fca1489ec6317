"""The casebook: one encrypted file of records. `apply` is the only way to write them."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import TracebackType

from db.counting import Total
from db.model import custody
from db.model.changes import Change, computed, now
from db.model.entities import ENTITIES
from db.model.fields import N_, Problem, Record, Value
from db.model.rules import attack_problems, record_problems
from db.model.tree import PARTS_OF_ATTACK, Tree
from db.storage import connection, derived, history, keys, titles, totals
from db.storage.connection import Database
from db.storage.history import Pen
from db.storage.keys import Kdf
from db.storage.casefile import FileLock
from db.storage.migrations import migrations
from db.storage.query import Step, no_step
from db.storage.rows import rows, rows_in, trees
from db.storage.trouble import Trouble

FINAL = ("submitted", "in_review", "approved", "published")  # a record there has no hard problem
ACROSS = ("H5", "H8", "H9", "H10", "H11", "H12")  # rules that one record can break in another


class Refused(Trouble):
    """The records cannot be saved like this; `problems` says why and what to do."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__("{sentences}", sentences=" ".join(dict.fromkeys(p.text() for p in problems)))


class Stale(Trouble):
    """The record was changed meanwhile."""

    def __init__(self) -> None:
        super().__init__(N_("The record was changed meanwhile: nothing was saved. Look at it again and repeat the change."))


class Casebook:
    """An open casebook. It belongs to the thread that opened it; a worker reads with `another()`."""

    def __init__(self, db: Database, author: str, lock: FileLock | None) -> None:
        self.db = db
        self.author = author
        self.recovery_code: str | None = keys.recovery_code(db.key) if db.key else None
        self._lock = lock

    @staticmethod
    def create(path: Path, passphrase: str | None, *, author: str = "", kdf: Kdf = keys.CURRENT) -> Casebook:
        """Make a new casebook, unencrypted only where the passphrase is None. Raise Trouble when it cannot be made."""
        lock = FileLock(path)
        lock.acquire()
        try:
            salt = keys.new_salt() if passphrase is not None else None
            key = keys.derive_key(passphrase, salt, kdf) if passphrase is not None and salt else None
            db = connection.create(path, key, salt)
            try:
                with connection.translated(path), connection.privileged(db):
                    migrations.apply(db)
                casebook = Casebook(db, author, lock)
                casebook._introduce()
            except BaseException:
                db.close()
                path.unlink(missing_ok=True)
                raise
        except BaseException:
            lock.release()
            raise
        return casebook

    @staticmethod
    def open(
        path: Path,
        passphrase: str | None = None,
        *,
        recovery: str = "",
        author: str = "",
        kdfs: Sequence[Kdf] = keys.KDF_VERSIONS,
    ) -> Casebook:
        """Open a casebook by passphrase or recovery code, without either an unencrypted one. Raise Trouble."""
        lock = FileLock(path)
        lock.acquire()
        try:
            if recovery:
                db = connection.connect(path, keys.key_from_recovery(recovery))
            elif passphrase is not None:
                db = connection.unlock(path, passphrase, kdfs)
            else:
                db = connection.connect(path, None)
            try:
                if not db.read_only:
                    with connection.translated(path), connection.privileged(db):
                        migrations.apply(db)
                casebook = Casebook(db, author, lock)
                if not db.read_only and casebook.setting("device") is None:
                    casebook._introduce()
            except BaseException:
                db.close()
                raise
        except BaseException:
            lock.release()
            raise
        return casebook

    def another(self) -> Casebook:
        """Open the same casebook once more, for reading in another thread."""
        return Casebook(self.db.another(), self.author, None)

    def close(self) -> None:
        self.db.close()
        if self._lock:
            self._lock.release()

    def __enter__(self) -> Casebook:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    @property
    def path(self) -> Path:
        return self.db.path

    @property
    def encrypted(self) -> bool:
        return self.db.key is not None

    def _introduce(self) -> None:
        """Give this copy of the program a device id, under which its history is chained."""
        device = secrets.token_hex(4)
        with self.db.atomic():
            self.db.execute("INSERT INTO device VALUES (?, ?, ?)", (device, self.author or "?", now()))
            self.set_setting("device", device)

    @property
    def _pen(self) -> Pen:
        return Pen(self.setting("device") or "", self.author)

    # Reading

    def get(self, entity: str, id: str) -> Record | None:
        """Return a record by its id, in the trash or not; None where there is none."""
        found = rows(self.db, f"SELECT * FROM {ENTITIES[entity].name} WHERE id = ?", (id,))
        return found[0] if found else None

    def find(self, entity: str, **equals: Value) -> list[Record]:
        """Return the live records whose columns hold these values, in the order in which they were made."""
        columns = dict(ENTITIES[entity].columns) | {"id": "", "n": ""}
        if unknown := equals.keys() - columns.keys():
            raise KeyError(f"{entity} has no column {', '.join(unknown)}")
        where = "".join(f" AND {name} IS ?" for name in equals)
        sql = f"SELECT * FROM {entity} WHERE deleted_at IS NULL{where} ORDER BY n"
        return rows(self.db, sql, tuple(equals.values()))

    def tree(self, attack_id: str) -> Tree | None:
        """Return a live attack with all that belongs to it."""
        attack = self.get("attack", attack_id)
        return next(trees(self.db, [int(attack["n"] or 0)]), None) if attack else None

    def title(self, entity: str, id: str) -> str:
        """Return the short name of a record ("MLI-2024-0001 · Dozo attack on Kalala")."""
        return titles.titles(self.db, entity, [id]).get(id, "")

    def titles(self, entity: str, ids: Iterable[str]) -> dict[str, str]:
        """Return the short names of records by id."""
        return titles.titles(self.db, entity, ids)

    def suggest(self, entity: str, words: str, limit: int = 12) -> list[tuple[str, str, str]]:
        """Return (id, title, second line) of the records that match what is being typed, best first."""
        return titles.suggest(self.db, entity, words, limit)

    def totals(self, numbers: Sequence[int] | None = None, step: Step = no_step) -> dict[tuple[str, str], Total]:
        """Return the totals by (measure, part) over all attacks or some of them; part is "" for the whole."""
        return totals.totals(self.db, numbers, step)

    def problems(self, entity: str, id: str) -> list[Problem]:
        """Return what is to be checked in a record; for an attack, in all its parts too."""
        record = self.get(entity, id)
        if record is None:
            return []
        found = record_problems(ENTITIES[entity], record, self.get, date.today())
        attack = str(id if entity == "attack" else record.get("attack_id") or "")
        tree = self.tree(attack) if attack else None
        if tree:
            others = [p for p in attack_problems(tree, date.today()) if entity == "attack" or p.record_id == id]
            found += [p for p in others if p not in found]
        return found

    # Writing

    def apply(self, changes: Sequence[Change]) -> list[Change]:
        """Write changes in one transaction: rows, history, summaries, full text; return what was really written,
        with computed columns, codes and what followed from them.

        Raise Refused where a rule forbids it, Stale where a record is no longer as `before` says, and Trouble where
        the file cannot take it; then nothing was written.
        """
        with self.db.atomic():
            written = [self._write(change) for change in changes]
            written += self._follow(written)
            self._check_links(written)
            history.write(self.db, self._pen, written)
            touched = derived.refresh(self.db, written)
            self._refuse(written, touched)
        return written

    def load(self, changes: Sequence[Change]) -> list[Change]:
        """Write many new records in one transaction, as `apply` does, but look at each attack only once at the end."""
        with self.loading() as take:
            written = take(changes)
        return written

    @contextmanager
    def loading(self) -> Generator[Callable[[Sequence[Change]], list[Change]]]:
        """Take new records in slices, in any order, inside one transaction; links, summaries and full text are seen to
        at the end. No rule is looked at but those of SQL. Raise Refused."""
        with self.db.atomic():
            start = {entity: self._top(entity) for entity in derived.TEXTS}

            def take(changes: Sequence[Change]) -> list[Change]:
                written = [self._write(change) for change in changes]
                history.write(self.db, self._pen, written)
                return written

            yield take
            lost = self.db.execute("PRAGMA foreign_key_check").fetchone()
            if lost is not None:
                said = N_("A record of {entity} points at a record of {to} that is not in the casebook.")
                args = (("entity", str(lost[0])), ("to", str(lost[2])))
                raise Refused([Problem("", said, "", args, str(lost[0]), refuse=True)])
            derived.refresh_all(self.db, start)

    def _top(self, entity: str) -> int:
        return int(self.db.execute(f"SELECT coalesce(max(n), 0) FROM {entity}").fetchone()[0])

    def _write(self, change: Change) -> Change:
        """Write one row; return the change with the columns that were computed."""
        entity = ENTITIES[change.entity]
        try:
            if change.before is None:
                after = self._filled(change.entity, dict(change.after))
                names = ["id", *after]
                marks = ", ".join("?" * len(names))
                self.db.execute(f"INSERT INTO {entity.name} ({', '.join(names)}) VALUES ({marks})", (change.id, *after.values()))
                return replace(change, after=after)
            current = self.get(change.entity, change.id)
            if current is None or any(current[name] != value for name, value in change.before.items()):
                raise Stale
            after = change.after | computed(change.entity, change.after, current | change.after)
            after |= self._adoption(change, after)
            before = {name: current[name] for name in after}
            sets = ", ".join(f"{name} = ?" for name in after)
            self.db.execute(f"UPDATE {entity.name} SET {sets} WHERE id = ?", (*after.values(), change.id))
            return Change(change.entity, change.id, before, after)
        except connection.IntegrityError as error:
            raise Refused([_of_sql(str(error), change)]) from error

    def _filled(self, entity: str, values: Record) -> Record:
        """Return a new record's values with those that the program gives: computed columns, its code, who and when.

        A code, a person or a time that is given as None stays none."""
        fields = ENTITIES[entity].field
        values |= {k: v for k, v in computed(entity, values, values).items() if v is not None}
        if ENTITIES[entity].code and "code" not in values:
            values["code"] = self._next_code(entity, values)
        if entity == "tally" and values.get("rule") and "adopted_at" not in values:
            values |= {"adopted_by": self.author or None, "adopted_at": now()}
        if "at" in fields and fields["at"].computed:
            values = {"by": self.author or None, "at": now()} | values
        return {name: value for name, value in values.items() if value is not None}

    def _adoption(self, change: Change, after: Record) -> Record:
        """Return who adopted a tally's number and when, where the change adopts one and does not say it itself."""
        adopting = change.entity == "tally" and {"low", "best", "high", "low_strict", "approx", "rule"} & after.keys()
        return {"adopted_by": self.author or None, "adopted_at": now()} if adopting and "adopted_at" not in after else {}

    def _next_code(self, entity: str, values: Record) -> str:
        """Return the next free human code, such as MLI-2024-0003: codes are never given twice."""
        year = str(values.get("date_min") or now())[:4]
        country = self.setting("country") or "MLI"
        pattern = ENTITIES[entity].code.replace("{country}", country).replace("{year}", year)
        stem = pattern[: pattern.index("{number")]
        number = int(self.setting(f"number:{entity}:{stem}") or 0)
        while True:
            number += 1
            code = pattern.format(number=number)
            if not self.db.execute(f"SELECT 1 FROM {entity} WHERE code = ? COLLATE NOCASE", (code,)).fetchone():
                break
        self.set_setting(f"number:{entity}:{stem}", str(number))
        return code

    def _follow(self, written: list[Change]) -> list[Change]:
        """Write what follows from changes in other records: the fate of abductions from their events."""
        ids = {c.id for c in written if c.entity == "abduction"}
        events = [c.id for c in written if c.entity == "custody_event"]
        tallies = [c.id for c in written if c.entity == "tally"]
        sql = "SELECT abduction_id FROM custody_event WHERE {} IN (?)"
        ids |= {str(r["abduction_id"]) for r in rows_in(self.db, sql.format("id"), events)}
        ids |= {str(r["abduction_id"]) for r in rows_in(self.db, sql.format("outcome_tally_id"), tallies)}
        ids |= {str(r["id"]) for r in rows_in(self.db, "SELECT id FROM abduction WHERE tally_id IN (?)", tallies)}
        found: list[Change] = []
        for id in sorted(ids):
            abduction = self.get("abduction", id)
            if abduction is None or abduction["deleted_at"]:
                continue
            told = self.find("custody_event", abduction_id=id)
            outcomes = {str(e["outcome_tally_id"]): self.get("tally", str(e["outcome_tally_id"])) for e in told if e["outcome_tally_id"]}
            group = self.get("tally", str(abduction["tally_id"])) if abduction["tally_id"] else None
            edit = Change.edit("abduction", abduction, custody.fate(told, group, outcomes))
            if edit:
                found.append(self._write(edit))
        return found

    def _check_links(self, written: list[Change]) -> None:
        """Raise Refused where a link leads to no record, or to one of another kind."""
        wanted: dict[str, dict[Value, tuple[Change, str]]] = {}
        for change in written:
            for link in ENTITIES[change.entity].links:
                value = change.after.get(link.name)
                if value and link.to:
                    wanted.setdefault(link.to, {})[value] = (change, link.name)
        for to, values in wanted.items():
            there = {row["id"] for row in rows_in(self.db, f"SELECT id FROM {to} WHERE id IN (?)", values)}
            lost = [
                Problem("", N_("{field} points at a record that is not in the casebook: {id}."), link,
                        (("field", link), ("id", str(value))), change.entity, change.id, True)
                for value, (change, link) in values.items() if value not in there
            ]  # fmt: skip
            if lost:
                raise Refused(lost)

    def _refuse(self, written: list[Change], touched: list[Tree]) -> None:
        """Raise Refused where the changed records break a rule, or a submitted attack has a hard problem."""
        today = date.today()
        ids = {change.id for change in written}
        found: list[Problem] = []
        for change in written:
            if change.entity not in ("attack", *PARTS_OF_ATTACK):
                record = self.get(change.entity, change.id)
                if record and not record["deleted_at"]:
                    found += [p for p in record_problems(ENTITIES[change.entity], record, self.get, today) if p.refuse]
        for tree in touched:
            final = tree.attack["workflow"] in FINAL and bool(ids & _ids(tree))
            for problem in attack_problems(tree, today):
                mine = problem.record_id in ids or (problem.rule in ACROSS and ids & _ids(tree))
                if problem.hard and (final or (problem.refuse and mine)):
                    found.append(problem)
        if found:
            raise Refused(found)

    def deletion(self, entity: str, id: str) -> list[Change]:
        """Return the changes that put a record and its parts into the trash. Raise Trouble when it is still used."""
        going: dict[str, tuple[str, Record]] = {}
        waiting = [(entity, id)]
        while waiting:
            kind, at = waiting.pop()
            record = self.get(kind, at)
            if record is None or record["deleted_at"] or at in going:
                continue
            going[at] = (kind, record)
            waiting += [(part, str(row["id"])) for part, row in self._parts(kind, at)]
        stamp = now()
        users = [(kind, row) for kind, at in [(k, i) for i, (k, _) in going.items()] for kind, row in self._users(kind, at) if str(row["id"]) not in going]
        if users:
            raise Trouble(
                N_("{title} is still used by {count} records (first: {user}). Change or delete these first."),
                title=self.title(entity, id), count=str(len(users)),
                user=f"{ENTITIES[users[0][0]].label.lower()} {self.title(users[0][0], str(users[0][1]['id']))}",
            )  # fmt: skip
        return [Change(kind, at, {"deleted_at": None}, {"deleted_at": stamp}) for at, (kind, _) in going.items()]

    def _parts(self, entity: str, id: str) -> list[tuple[str, Record]]:
        return [
            (kind, row)
            for kind, described in ENTITIES.items()
            if described.owner and described.owner.to in (entity, "")
            for row in self.find(kind, **{described.owner.name: id})
        ]

    def _users(self, entity: str, id: str) -> list[tuple[str, Record]]:
        return [
            (kind, row)
            for kind, described in ENTITIES.items()
            for link in described.links
            if link.to == entity and not link.owner
            for row in self.find(kind, **{link.name: id})
        ]

    # Beside the records

    def keep_draft(self, key: str, entity: str, record_id: str | None, data: dict[str, object]) -> None:
        """Keep what is being typed, encrypted like the rest, until it is saved or dropped."""
        with self.db.atomic():
            self.db.execute(
                "INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?, ?, ?)",
                (key, entity, record_id, json.dumps(data, ensure_ascii=False), self.author, now()),
            )

    def drafts(self) -> list[Record]:
        """Return the drafts that were neither saved nor dropped, newest first."""
        return rows(self.db, "SELECT * FROM draft ORDER BY saved_at DESC, rowid DESC")

    def drop_draft(self, key: str) -> None:
        with self.db.atomic():
            self.db.execute("DELETE FROM draft WHERE key = ?", (key,))

    def setting(self, name: str) -> str | None:
        """Return a setting that travels with the file, None where it was never set."""
        found = self.db.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        return str(found[0]) if found else None

    def set_setting(self, name: str, value: str) -> None:
        with self.db.atomic():
            self.db.execute("INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value", (name, value))


def _ids(tree: Tree) -> set[str]:
    return {str(tree.attack["id"])} | {str(row["id"]) for part in tree.parts.values() for row in part}


def _of_sql(error: str, change: Change) -> Problem:
    """Return what a refusal of SQLite means for the person who saves."""
    column = error.rsplit(".", 1)[-1].split()[0] if "NOT NULL" in error else ""
    if column:
        label = ENTITIES[change.entity].field[column].label if column in ENTITIES[change.entity].field else column
        return Problem("", N_("“{label}” is needed: fill it in."), column, (("label", label),), change.entity, change.id, True)
    if "UNIQUE" in error:
        return Problem("", N_("There is a record with this id already."), "", (), change.entity, change.id, True)
    for mark, rule, message in _CHECKS:
        if mark in error:
            return Problem(rule, message, "", (), change.entity, change.id, True)
    return Problem("", N_("A value does not fit its field ({reason})."), "", (("reason", error),), change.entity, change.id, True)


_CHECKS = (
    ("from_id <> to_id", "H11", N_("An attack cannot be linked to itself: choose the other attack.")),
    ("harm_id IS NULL", "H10", N_("Choose either a group or one person who was taken, not both and not neither.")),
    ("parent_tally_id IS NULL", "H5", N_("Say whether the count is a subset or a partition of the count that contains it.")),
    ("low <= best", "H3", N_("The lowest number is above the best one: lowest ≤ best ≤ highest.")),
    ("best <= high", "H3", N_("The best number is above the highest one: lowest ≤ best ≤ highest.")),
    ("low <= high", "H3", N_("The lowest number is above the highest one: lowest ≤ best ≤ highest.")),
    ("date_min <= date_max", "H2", N_("The date ends before it begins: turn it round.")),
    ("<> id", "H20", N_("A record cannot point at itself: choose another one.")),
)

