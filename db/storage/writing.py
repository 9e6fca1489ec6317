"""How one change becomes a row: values made to fit, computed columns, codes, who and when; and what follows
elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from datetime import date
from functools import cache

from db.model import custody
from db.model.changes import BESIDE, Change, computed, now
from db.model.entities import ENTITIES
from db.model.fields import N_, Record, Value
from db.model.problem import Problem, Translate, untranslated
from db.model.record_rules import record_problems
from db.storage import connection, entries
from db.storage.codes import Codes
from db.storage.connection import Database
from db.storage.rows import by_id, column, live, one, rows_in, top
from db.storage.trouble import Damaged, Trouble

REMEMBERED = 100_000  # new records of which the rows are kept in memory until all that hangs on them is made
ADOPTED = {"low", "best", "high", "low_strict", "approx", "rule"}
UNFIT = N_("“{text}” is not written as a casebook keeps it: enter it again.")


TORN = N_(
    "This was not saved: what stands in {file} does not fit together, as when a part of it is older than the "
    "rest. Nothing was written. Let the program check the casebook, then open its newest backup."
)


@contextmanager
def into_whole(db: Database) -> Generator[None]:
    """Raise Damaged where SQLite refuses what was made to fit: the file is not what it was taken for."""
    try:
        yield
    except connection.IntegrityError as error:
        raise Damaged(TORN, file=db.path.name) from error


OTHER_KIND = N_(
    "A record of another kind has this id: each has its own. Leave the id out to give it a new one."
)


class Refused(Trouble):
    """The records cannot be saved like this; `problems` says why and what to do."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = list(problems)
        super().__init__("{sentences}", sentences=" ".join(dict.fromkeys(p.text() for p in problems)))

    def text(self, translate: Translate = untranslated) -> str:
        return " ".join(dict.fromkeys(problem.text(translate) for problem in self.problems))


class Stale(Trouble):
    """The record was changed meanwhile."""

    def __init__(self) -> None:
        super().__init__(
            N_("The record was changed meanwhile: nothing was saved. Look at it again and repeat the change.")
        )


def refuse_other_kinds(db: Database, changes: Iterable[Change]) -> None:
    """Raise Refused where the id of a new record is one of another kind, there or among the same changes."""
    new: dict[str, str] = {}
    for change in changes:
        if change.before is None and new.setdefault(change.id, change.entity) != change.entity:
            raise Refused([Problem("", OTHER_KIND, "", (), change.entity, change.id, True)])
    for id, entity in entries.kinds_of(db, new):
        if entity != new[id]:
            raise Refused([Problem("", OTHER_KIND, "", (), new[id], id, True)])


def write(db: Database, author: str, change: Change, codes: Codes | None = None) -> Change:
    """Write one row; return the change with the columns that were computed. Raise Refused or Stale.

    `codes` are those of a longer action, which sees to it that they are kept."""
    row = _fitting(change)
    try:
        expected = change.before
        if expected is None:
            given = codes or Codes(db)
            row = _filled(given, author, change.entity, row)
            if codes is None:
                given.keep()
            _insert(db, change.entity, change.id, row)
            return Change(change.entity, change.id, None, row)
        change = Change(change.entity, change.id, expected, row)
        current = one(db, change.entity, change.id)
        if current is None or any(current[name] != value for name, value in expected.items()):
            raise Stale
        after = change.after | computed(change.entity, change.after, current | change.after)
        after |= _adoption(author, change, after) | _answering(author, change, current | after)
        row = current | after
        sets = ", ".join(f"{name} = ?" for name in after)
        db.execute(f"UPDATE {change.entity} SET {sets} WHERE id = ?", (*after.values(), change.id))
        before = {name: current[name] for name in after}
        if db.fresh:
            db.fresh.edit(change.entity, change.id, after)
        return Change(change.entity, change.id, before, after)
    except connection.IntegrityError as error:
        raise Refused(_reasons(db, change, row, str(error))) from error


def _insert(db: Database, entity: str, id: str, row: Record) -> None:
    """Write the row of a new record."""
    names = _types(entity)
    values = (id, *map(row.get, names))
    made = db.conn.execute(_insertion(entity), values)
    if db.fresh:
        whole: Record = {"n": made.lastrowid, "id": id}
        whole |= zip(names, values[1:], strict=True)
        db.fresh.add(entity, whole)


def write_new(db: Database, author: str, changes: Sequence[Change]) -> list[Change]:
    """Write many new records, those of an entity in one go; return them with the columns that were computed.
    Raise Refused."""
    codes = Codes(db, (change.after.get("code") for change in changes))
    written: list[Change] = []
    of: dict[str, list[Change]] = {}
    for change in changes:
        row = _filled(codes, author, change.entity, _fitting(change))
        new = Change(change.entity, change.id, None, row)
        written.append(new)
        of.setdefault(change.entity, []).append(new)
    codes.keep()
    for entity in sorted(of, key=parents_first().index):
        some = of[entity]
        last = top(db, entity)
        try:
            with db.atomic():
                # A statement for each set of columns would drive out those that saves use.
                fresh = ((change.id, *map(change.after.get, _types(entity))) for change in some)
                db.conn.executemany(_insertion(entity), fresh)
        except connection.IntegrityError:
            for change in some:
                write(db, author, change)  # refuses the first that does not fit, and says why
            raise
        if db.fresh:
            _remember(db, entity, some, last)
    return written


def _remember(db: Database, entity: str, made: Sequence[Change], last: int) -> None:
    """Remember the rows of records that were made one after the other, the first after row number `last`."""
    empty: Record = dict.fromkeys(("n", "id", *_types(entity)))
    assert db.fresh is not None
    for n, change in enumerate(made, last + 1):
        row = empty | change.after
        row["n"], row["id"] = n, change.id
        db.fresh.add(entity, row)
    if len(db.fresh) > REMEMBERED:
        db.fresh = None


@cache
def parents_first() -> list[str]:
    """Return the entities so that each stands after those that its records point at.

    While a link leads to a row that is still to come, SQLite looks through every table for such links at
    each row.
    """
    order: list[str] = []

    def add(entity: str) -> None:
        if entity not in order:
            for link in ENTITIES[entity].links:
                if link.to not in ("", entity):
                    add(link.to)
            order.append(entity)

    for entity in ENTITIES:
        add(entity)
    return order


@cache
def _insertion(entity: str) -> str:
    names = ("id", *_types(entity))
    return f"INSERT INTO {entity} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"


def _reasons(db: Database, change: Change, row: Record, error: str) -> list[Problem]:
    """Return why SQLite refused a row, in the words of the rules where one says the same."""
    if "UNIQUE" in error:
        said = N_("There is a record with this id already.")
        return [Problem("", said, "", (), change.entity, change.id, True)]

    def lookup(entity: str, id: str) -> Record | None:
        return one(db, entity, id)

    found = record_problems(ENTITIES[change.entity], {"id": change.id} | row, lookup, date.today())
    said = N_("A value does not fit its field ({reason}).")
    other = Problem("", said, "", (("reason", error),), change.entity, change.id, True)
    return [problem for problem in found if problem.refuse] or [other]


@cache
def _types(entity: str) -> dict[str, str]:
    """Return the SQL type of each column that a change may set."""
    beside = {name: "TEXT" for name in BESIDE if name not in ("n", "id")}
    return dict(ENTITIES[entity].columns) | beside


def _fitting(change: Change) -> Record:
    """Return a change's values as exactly the types that its columns keep, so that history and rows are
    alike.

    Raise KeyError for a column that the entity does not have: names go into SQL from here only.
    """
    fits = _fits(change.entity)
    for given in (change.after, change.before or {}):
        if not fits.keys() >= given.keys():
            raise KeyError(f"{change.entity} has no column {', '.join(sorted(given.keys() - fits.keys()))}")
    after: Record = {}
    name, value = "", None
    try:
        for name, value in change.after.items():
            after[name] = value if value is None else fits[name](value)
    except (TypeError, ValueError):
        args = (("text", repr(value)[:40]),)
        raise Refused([Problem("", UNFIT, name, args, change.entity, change.id, True)]) from None
    return after


def _text(value: Value) -> Value:
    if not isinstance(value, str) or "\0" in value:
        raise TypeError
    if not value.isascii():
        value.encode()  # raises ValueError for half a character (a lone surrogate)
    return value


def _whole(value: Value) -> Value:
    if not isinstance(value, int) or not -(2**63) <= value < 2**63:
        raise TypeError
    return int(value)  # no bool: the history would write it as a word


def _real(value: Value) -> Value:
    if not isinstance(value, int | float) or value != value or abs(value) > 1e300:
        raise TypeError
    return float(value) + 0.0  # no minus zero


_FIT = {"TEXT": _text, "INTEGER": _whole, "REAL": _real}


@cache
def _fits(entity: str) -> dict[str, Callable[[Value], Value]]:
    """Return by column what makes a value fit its type."""
    return {name: _FIT[type] for name, type in _types(entity).items()}


def _filled(codes: Codes, author: str, entity: str, values: Record) -> Record:
    """Return a new record's values with those that the program gives: computed columns, its code, who and
    when.

    A code, a person or a time that is given as None stays none."""
    described = ENTITIES[entity]
    for name, value in computed(entity, values, values).items():
        if value is not None:
            values[name] = value
    if described.code and "code" not in values:
        values["code"] = codes.next(entity, values)
    if entity == "tally" and values.get("rule") and "adopted_at" not in values:
        values |= {"adopted_by": author or None, "adopted_at": now()}
    at = described.field.get("at")
    if at is not None and at.computed:
        values = {"by": author or None, "at": now()} | values
    return {name: value for name, value in values.items() if value is not None}


def _adoption(author: str, change: Change, after: Record) -> Record:
    """Return who adopted a tally's number and when, where the change adopts one and does not say it
    itself."""
    if change.entity != "tally" or "adopted_at" in after or not ADOPTED & after.keys():
        return {}
    return {"adopted_by": author or None, "adopted_at": now()}


def _answering(author: str, change: Change, row: Record) -> Record:
    """Return who answered or closed a question and when, where the change does so and does not say it
    itself."""
    done: dict[str, bool] = {}
    if change.entity == "comment" and "answer" in change.after:
        done["answered"] = bool(row["answer"])
    if change.entity == "comment" and "status" in change.after:
        done["closed"] = row["status"] == "closed"
    found: Record = {}
    for what, is_done in done.items():
        if f"{what}_at" not in change.after:
            found |= {
                f"{what}_by": (author or None) if is_done else None,
                f"{what}_at": now() if is_done else None,
            }
    return found


def follow(db: Database, author: str, written: Sequence[Change]) -> list[Change]:
    """Write what follows from changes in other records: the fate of abductions from their events, files
    that are with no record any more."""
    touched: dict[str, list[str]] = {"abduction": [], "custody_event": [], "tally": []}
    ids: set[Value] = set()
    for change in written:
        if change.entity in touched:
            touched[change.entity].append(change.id)
        if change.entity == "custody_event" and change.before:
            ids.add(change.before.get("abduction_id"))
    ids |= set(touched["abduction"])
    ids |= set(column(db, "custody_event", "abduction_id", touched["custody_event"]))
    ids |= {r["abduction_id"] for r in live(db, "custody_event", "outcome_tally_id", touched["tally"])}
    ids |= {r["id"] for r in live(db, "abduction", "tally_id", touched["tally"])}
    return [write(db, author, edit) for edit in fates(db, ids)] + _files_gone(db, author, written)


def _files_gone(db: Database, author: str, written: Sequence[Change]) -> list[Change]:
    """Write into the trash the files whose last record goes there, and with each file its chain of custody,
    also what was added to that since the file was."""
    going = {(c.entity, c.id): c.after["deleted_at"] for c in written if c.after.get("deleted_at")}
    gone = {id: stamp for (entity, id), stamp in going.items() if entity == "attachment"}
    links = {id: stamp for (entity, id), stamp in going.items() if entity == "attachment_link"}
    sql = "SELECT id, attachment_id FROM attachment_link WHERE id IN (?)"
    alone = {str(row["attachment_id"]): links[str(row["id"])] for row in rows_in(db, sql, links)}
    done: list[Change] = []
    for link in live(db, "attachment_link", "attachment_id", alone):
        alone.pop(str(link["attachment_id"]), None)
    for row in live(db, "attachment", "id", alone):
        gone[str(row["id"])] = alone[str(row["id"])]
        done.append(write(db, author, _trashing("attachment", row, gone[str(row["id"])])))
    for entry in live(db, "custody_log", "attachment_id", gone):
        done.append(write(db, author, _trashing("custody_log", entry, gone[str(entry["attachment_id"])])))
    return done


def _trashing(entity: str, record: Record, stamp: Value) -> Change:
    return Change(entity, str(record["id"]), {"deleted_at": None}, {"deleted_at": stamp})


def fates(db: Database, ids: Iterable[Value]) -> list[Change]:
    """Return the edits that bring the fate of abductions up to date."""
    abductions = live(db, "abduction", "id", sorted(str(id) for id in ids if id))
    events: dict[Value, list[Record]] = {row["id"]: [] for row in abductions}
    for event in live(db, "custody_event", "abduction_id", events):
        events[event["abduction_id"]].append(event)
    wanted = {row["tally_id"] for row in abductions}
    wanted |= {event["outcome_tally_id"] for told in events.values() for event in told}
    tallies = {str(row["id"]): row for row in by_id(db, "tally", wanted - {None})}
    edits: list[Change | None] = []
    for row in abductions:
        group = tallies.get(str(row["tally_id"]))
        edits.append(Change.edit("abduction", row, custody.fate(events[row["id"]], group, tallies)))
    return [edit for edit in edits if edit]
