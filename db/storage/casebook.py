"""The casebook: one encrypted file of records. `apply` is the only way to write them."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from db.counting import Total
from db.model import untilclosed
from db.model.changes import Change, now
from db.model.entities import ENTITIES
from db.model.fields import N_, Record, Value
from db.model.problem import Problem, Translate, untranslated
from db.model.tree import Tree
from db.storage import (
    approving,
    backup,
    connection,
    derived,
    devices,
    history,
    keys,
    lastchanges,
    longreads,
    namekeys,
    problems,
    refusing,
    schema,
    titles,
    totals,
    trash,
    wholefile,
    writing,
)
from db.storage.casefile import FileLock, locked
from db.storage.codes import Codes
from db.storage.connection import Database
from db.storage.history import Pen
from db.storage.keys import Kdf
from db.storage.query import Step, no_step
from db.storage.reserve import LAST_ROOM, Reserve
from db.storage.rows import one, rows, setting, top, trees
from db.storage.stepping import in_turn
from db.storage.titles import Look, as_it_is
from db.storage.trouble import DiskFull, ReadOnly, Trouble
from db.storage.writing import Refused, Stale

__all__ = ["Casebook", "Refused", "Stale"]
EARLIER = N_(
    "{file} is of an earlier version and can be read but not written, so it cannot be brought up to date. "
    "Copy the casebook to a place where you may write and open it there."
)
T = TypeVar("T")


def is_behind(db: Database) -> bool:
    """Say whether a file is of an earlier version: its tables, how texts are sorted, or what is kept beside
    the records."""
    return not (schema.is_up_to_date(db) and namekeys.is_up_to_date(db) and derived.is_up_to_date(db))


class Casebook:
    """An open casebook. It belongs to the thread that opened it; a worker reads with `another()`."""

    def __init__(self, db: Database, author: str, lock: FileLock | None, backups: Path | None = None) -> None:
        self.db = db
        self.author = author
        self.backups = backups  # the folder that keeps them; None where none are kept
        self.recovery_code: str | None = keys.recovery_code(db.key) if db.key else None
        self._lock = lock
        self._one_pen: Pen | None = None
        self._trees: dict[str, Tree | None] | None = None  # those that were read, while each is read once
        self.at_close: Callable[[], None] = lambda: None
        self._reserve: Reserve | None = None

    @staticmethod
    def create(path: Path, passphrase: str | None, *, author: str = "", kdf: Kdf = keys.CURRENT) -> Casebook:
        """Make a new casebook, unencrypted only where the passphrase is None. Raise Trouble when it cannot
        be made."""
        if passphrase is None:
            return Casebook.make(path, None, None, author=author)
        salt = keys.new_salt()
        return Casebook.make(path, keys.derive_key(passphrase, salt, kdf), salt, author=author)

    @staticmethod
    def make(path: Path, key: bytes | None, salt: bytes | None, *, author: str = "") -> Casebook:
        """Make a new casebook with a key that was derived already, and the salt of its derivation. Raise
        Trouble."""
        lock = locked(path)
        try:
            db = connection.create(path, key, salt)
            try:
                schema.bring_up_to_date(db)
                namekeys.bring_up_to_date(db)
                derived.bring_up_to_date(db)
                db.watch()
                casebook = Casebook(db, author, lock)
                casebook._introduce()
            except BaseException:
                db.close()
                path.unlink(missing_ok=True)
                raise
        except BaseException:
            lock.release()
            raise
        casebook._keep_room()
        return casebook

    @staticmethod
    def open(
        path: Path,
        passphrase: str | None = None,
        *,
        recovery: str = "",
        author: str = "",
        kdfs: Sequence[Kdf] = keys.KDF_VERSIONS,
        backups: Path | None = None,
        step: Callable[[int, int], None] = backup.no_step,
    ) -> Casebook:
        """Open a casebook by passphrase or recovery code, without either an unencrypted one. Raise
        Trouble.

        `backups` is the folder to which a verified copy goes before the file is changed as a whole. One of an
        earlier version is brought up to date, which can take minutes: `step` hears how far it is (done,
        total) and may raise to give up.
        """
        lock = locked(path)
        try:
            if recovery:
                db = connection.connect(path, keys.key_from_recovery(recovery))
            elif passphrase is not None:
                db = connection.unlock(path, passphrase, kdfs)
            else:
                db = connection.connect(path, None)
            try:
                with connection.sound(path):
                    if not db.read_only:
                        if is_behind(db):
                            steps = in_turn(step, 3 if backups is None else 4)
                            if backups is not None:
                                backup.keep_before(db, backups, next(steps))
                            tabled, named, told = steps
                            schema.bring_up_to_date(db, tabled)
                            namekeys.bring_up_to_date(db, named)
                            derived.bring_up_to_date(db, told)
                    elif schema.pending(db):
                        raise ReadOnly(EARLIER, file=path.name)
                    db.watch()
                    casebook = Casebook(db, author, lock, backups)
                    if not db.read_only and casebook.setting("device") is None:
                        casebook._introduce()
                    elif not db.read_only:
                        devices.complete(db)
            except BaseException:
                db.close()
                raise
        except BaseException:
            lock.release()
            raise
        casebook._keep_room()
        return casebook

    def _keep_room(self) -> None:
        """Keep some room on the disk for what is being typed, as long as this is open."""
        if not self.db.read_only:
            self._reserve = Reserve(self.path)
            self._reserve.keep()

    def require_place(self) -> None:
        """Raise Trouble where nothing could be saved: the file was moved, or something else stands there."""
        with self.db.atomic():
            pass

    def another(self) -> Casebook:
        """Open the same casebook once more, for reading in another thread."""
        return Casebook(self.db.another(), self.author, None, self.backups)

    def rest(self) -> None:
        """Keep no pages of the file in memory until there is work again."""
        longreads.rest(self.db)

    def close(self) -> None:
        self.at_close()
        self.db.close()
        if self._reserve:
            self._reserve.give_up()
        if self._lock:
            self._lock.release()
            untilclosed.forget()

    def __enter__(self) -> Casebook:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def path(self) -> Path:
        return self.db.path

    @property
    def encrypted(self) -> bool:
        return self.db.key is not None

    def new_key(self, passphrase: str, kdf: Kdf = keys.CURRENT) -> bytes:
        """Return the key that another passphrase would give this casebook. It takes half a second."""
        return keys.derive_key(passphrase, connection.salt_of(self.db), kdf)

    def change_key(self, key: bytes, step: Callable[[int, int], None] = backup.no_step) -> None:
        """Encrypt the casebook anew with another key, after a verified backup. The old passphrase and
        recovery code then open its earlier backups only. No other connection may be open.

        Raise Trouble: then the file is as it was under its old key, and this casebook is to be closed.
        """
        backup.keep_before(self.db, self.backups or backup.beside(self.path), step)
        wholefile.rekey(self.db, key)
        self.recovery_code = keys.recovery_code(key)

    def _introduce(self) -> None:
        """Give this copy of the program a device id, under which its history is chained."""
        devices.introduce(self.db, self.author)

    @property
    def _pen(self) -> Pen:
        return self._one_pen or Pen(self.setting("device") or "", self.author)

    # Reading

    def get(self, entity: str, id: str) -> Record | None:
        """Return a record by its id, in the trash or not; None where there is none."""
        return one(self.db, entity, id)

    def find(self, entity: str, **equals: Value) -> list[Record]:
        """Return the live records whose columns hold these values, in the order in which they were made."""
        columns = dict(ENTITIES[entity].columns) | {"id": "", "n": ""}
        if unknown := equals.keys() - columns.keys():
            raise KeyError(f"{entity} has no column {', '.join(unknown)}")
        where = "".join(f" AND {name} IS ?" for name in equals)
        sql = f"SELECT * FROM {entity} WHERE deleted_at IS NULL{where} ORDER BY n"
        return rows(self.db, sql, tuple(equals.values()))

    def newest(self, entity: str, limit: int, via: str, id: str) -> list[Record]:
        """Return the live records whose link `via` holds an id, the newest first, at most `limit` of them."""
        link = ENTITIES[entity].field[via].name
        sql = f"SELECT * FROM {entity} WHERE deleted_at IS NULL AND {link} = ? ORDER BY n DESC LIMIT ?"
        return rows(self.db, sql, (id, limit))

    def tree(self, attack_id: str) -> Tree | None:
        """Return a live attack with all that belongs to it."""
        known = self._trees
        if known is not None and attack_id in known:
            return known[attack_id]
        attack = self.get("attack", attack_id)
        tree = next(trees(self.db, [int(attack["n"] or 0)]), None) if attack else None
        if known is not None:
            known[attack_id] = tree
        return tree

    @contextmanager
    def reading_once(self) -> Generator[None]:
        """Let `tree` read each attack only once meanwhile, for what shows several sides of one. Nothing may
        be written meanwhile, and no tree be altered."""
        before, self._trees = self._trees, {}
        try:
            yield
        finally:
            self._trees = before

    def title(self, entity: str, id: str) -> str:
        """Return the short name of a record ("MLI-2024-0001 · Dozo attack on Kalala")."""
        return titles.titles(self.db, entity, [id]).get(id, "")

    def titles(
        self,
        entity: str,
        ids: Iterable[str],
        translate: Translate = untranslated,
        look: titles.Look = titles.as_it_is,
    ) -> dict[str, str]:
        """Return the short names of records by id; `look` may hide fields of which they are made."""
        return titles.titles(self.db, entity, ids, translate, look)

    def suggest(
        self,
        entity: str,
        words: str,
        limit: int = 12,
        translate: Translate = untranslated,
        look: Look = as_it_is,
    ) -> list[tuple[str, str, str]]:
        """Return (id, title, second line) of the records that match what is being typed, best first; `look`
        may hide fields of which they are made."""
        return titles.suggest(self.db, entity, words, limit, translate, look)

    def totals(
        self, numbers: Sequence[int] | None = None, step: Step = no_step
    ) -> dict[tuple[str, str], Total]:
        """Return the totals by (measure, part) over all attacks or some of them; part is "" for the whole."""
        return totals.totals(self.db, numbers, step)

    def problems(self, entity: str, id: str) -> list[Problem]:
        """Return what is to be checked in a record, hard and soft, without the warnings that were kept; for
        an attack, in all its parts too."""
        return problems.problems(self, entity, id, date.today())

    # Writing

    def apply(
        self, changes: Sequence[Change], step: Step = no_step, *, by_hand: bool = False
    ) -> list[Change]:
        """Write changes in one transaction: rows, history, summaries, full text; return what was really
        written, with computed columns, codes and what followed from them.

        `step` hears how many records were written, then looked at, and may raise to give up. Raise Refused
        where a rule forbids it, Stale where a record is no longer as `before` says, and Trouble where the
        file cannot take it; then nothing was written. `by_hand`: a person wants it, so that a status only
        goes by steps; what is brought in or taken back has the status that it has.
        """
        wanted = [change for change in changes if change.before is None or change.after]
        if not wanted:
            return []
        with writing.into_whole(self.db), self.db.atomic(), self.db.remembering():
            writing.refuse_other_kinds(self.db, wanted)
            codes = Codes(self.db)
            written = [writing.write(self.db, self.author, change, codes) for change in _told(wanted, step)]
            codes.keep()
            written += writing.follow(self.db, self.author, written)
            refusing.links(self.db, written)
            if by_hand:
                approving.refuse_jumps(written)
            approving.refuse(self.db, self.author, written)
            history.write(self.db, self._pen, written)
            touched = derived.refresh(self.db, written)
            refusing.rules(self.db, written, _told(touched, step, len(wanted)))
        return written

    def load(self, changes: Sequence[Change]) -> list[Change]:
        """Write many new records in one transaction, as `apply` does, but look at each attack only once at
        the end."""
        with self.loading() as take:
            return take(changes)

    @contextmanager
    def loading(
        self, look: Callable[[Tree], object] = id
    ) -> Generator[Callable[[Sequence[Change]], list[Change]]]:
        """Take new records in slices, in any order, inside one transaction; links, fates, summaries and full
        text are seen to at the end. No rule is looked at but those of SQL: `look` is given each attack then.
        Raise Refused."""
        with longreads.generous(self.db), self.db.atomic(), self.db.remembering():
            start = {entity: top(self.db, entity) for entity in ENTITIES}

            def take(changes: Sequence[Change]) -> list[Change]:
                written = writing.write_new(self.db, self.author, changes)
                if written:
                    before = lastchanges.newest(self.db)
                    history.write(self.db, self._pen, written)
                    lastchanges.keep_up(self.db, before, written)
                return written

            yield take
            refusing.dangling(self.db, start)
            approving.refuse_new(self.db, self.author, start["attack"])
            new = rows(self.db, "SELECT id FROM abduction WHERE n > ?", (start["abduction"],))
            fates = writing.fates(self.db, (row["id"] for row in new))
            if fates:
                before = lastchanges.newest(self.db)
                known = [writing.write(self.db, self.author, fate) for fate in fates]
                history.write(self.db, self._pen, known)
                lastchanges.keep_up(self.db, before)
            for tree in derived.refresh_all(self.db, start):
                look(tree)

    @contextmanager
    def one_batch(self) -> Generator[None]:
        """Write all as one batch of the history, in one transaction, so that one step takes it back."""
        with self.db.atomic():
            self._one_pen = history.following(self.db, self._pen)
            try:
                yield
            finally:
                self._one_pen = None

    def deletion(self, entity: str, id: str) -> list[Change]:
        """Return the changes that put a record and its parts into the trash. Raise Trouble when it is still
        used."""
        return trash.deletion(self.db, entity, id)

    # Beside the records

    def keep_draft(
        self, key: str, entity: str, record_id: str | None, data: dict[str, object]
    ) -> Trouble | None:
        """Keep what is being typed, encrypted like the rest, until it is saved or dropped. Where the disk is
        full, it is kept in the room that is held for it; return what to say of that. Raise Trouble."""
        said = json.dumps(data, ensure_ascii=False)
        try:
            self._keep_draft(key, entity, record_id, said)
        except DiskFull:
            if self._reserve is None or not self._reserve.give_up():
                raise
            self._keep_draft(key, entity, record_id, said)
            return Trouble(LAST_ROOM, file=self.path.name)
        if self._reserve is not None:
            self._reserve.take_again()
        return None

    def _keep_draft(self, key: str, entity: str, record_id: str | None, said: str) -> None:
        with self.db.atomic():
            self.db.execute(
                "INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?, ?, ?)",
                (key, entity, record_id, said, self.author, now()),
            )

    def drafts(self) -> list[Record]:
        """Return the drafts that were neither saved nor dropped, newest first."""
        return rows(self.db, "SELECT * FROM draft ORDER BY saved_at DESC, rowid DESC")

    def drop_draft(self, key: str) -> None:
        with self.db.atomic():
            self.db.execute("DELETE FROM draft WHERE key = ?", (key,))

    def is_typed_in(self, ids: Collection[str]) -> bool:
        """Say whether a draft is kept of any of some records, or of a part that was begun in one of them."""
        some = set(ids)
        for draft in self.drafts() if some else ():
            begun_in = {str(value) for value in json.loads(str(draft["data"])).get("preset", {}).values()}
            if draft["record_id"] in some or begun_in & some:
                return True
        return False

    def setting(self, name: str) -> str | None:
        """Return a setting that travels with the file, None where it was never set."""
        return setting(self.db, name)

    def set_setting(self, name: str, value: str) -> None:
        with self.db.atomic():
            self.db.execute(
                "INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
                (name, value),
            )


def _told(items: Iterable[T], step: Step, start: int = 0) -> Iterator[T]:
    """Yield the items, saying before each how many were done."""
    for done, item in enumerate(items, start):
        step(done)
        yield item
