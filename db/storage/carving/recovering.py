"""`recover`: a new casebook of what is undamaged in a damaged one, and a list of what is not in it.

Rows are taken as they stand on undamaged pages. Records whose row is lost are made again from the history.
Nothing is invented: what cannot be proved to have stood there is left out and listed.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

from db.model.entities import ENTITIES
from db.model.fields import N_
from db.storage import connection, derived, keys
from db.storage.carving import btree, indexes, mending, placing
from db.storage.carving.mending import Loss, Recovery
from db.storage.carving.pages import Pages, is_authentic
from db.storage.carving.placing import Plan, Table
from db.storage.casebook import Casebook
from db.storage.casefile import PAGE, PLAIN, beginning, check_no_text, read_salt
from db.storage.connection import Database, driver
from db.storage.keys import SALT_SIZE, Kdf
from db.storage.trouble import Trouble, WrongPassphrase

# What is made anew from the records, or belongs to the new file.
MADE_ANEW = {"attack_summary", "tally_summary", "name_key", "duplicate_candidate"}
OWN = {"_sqlite_migrations"}
# What SQLite says of a row that cannot stand there: malformed JSON, a constraint, another type.
UNFIT = (driver.SQLITE_ERROR, driver.SQLITE_CONSTRAINT, driver.SQLITE_MISMATCH)

Step = Callable[[int, int], None]


def salts(path: Path, others: list[Path]) -> Iterator[bytes]:
    """Yield the salts that a damaged file may have: its first bytes, and those of its backups."""
    yield beginning(path)[:SALT_SIZE]
    for other in others:
        try:
            yield read_salt(other)
        except Trouble:
            continue


def require_remains(path: Path) -> None:
    """Raise Trouble where a file cannot be what is left of a casebook."""
    beginning(path)
    check_no_text(path)
    if path.stat().st_size < 2 * PAGE:
        raise Trouble(N_("{file} is no casebook, or nothing is left of it. Use a backup."), file=path.name)


def key_of(
    path: Path,
    passphrase: str | None,
    recovery: str,
    others: list[Path],
    kdfs: tuple[Kdf, ...] = keys.KDF_VERSIONS,
) -> tuple[bytes | None, bytes | None]:
    """Return key and salt of a damaged file; no salt where it is lost and the recovery code was given.
    `others` are backups. Raise Trouble where no page opens."""
    require_remains(path)
    if not recovery and passphrase is None:
        if not beginning(path).startswith(PLAIN) and not reads(path, None):
            raise Trouble(
                N_("{file} is encrypted: give its passphrase or its recovery code."), file=path.name
            )
        return None, None
    found = list(dict.fromkeys(salts(path, others)))
    code = keys.key_from_recovery(recovery) if recovery else None
    for salt in found:
        for kdf in kdfs[:1] if code else kdfs:
            key = code or keys.derive_key(passphrase or "", salt, kdf)
            if _opens(path, key, salt):
                return key, salt
    if code and reads(path, code):
        return code, None
    if code:
        said = N_("This recovery code opens no part of {file}: is it that of this casebook?")
        raise WrongPassphrase(said, file=path.name)
    raise WrongPassphrase(
        N_(
            "This passphrase opens no part of {file}. Either it is wrong, or the very beginning of the file "
            "is lost, without which no passphrase can work: give the recovery code, or a backup of it."
        ),
        file=path.name,
    )


def _opens(path: Path, key: bytes, salt: bytes) -> bool:
    """Say whether some page of a file was written under this key and salt."""
    with path.open("rb") as file:
        for number in range(1, path.stat().st_size // PAGE + 1):
            if is_authentic(file.read(PAGE), number, key, salt):
                return True
    return False


def reads(path: Path, key: bytes | None) -> bool:
    """Say whether pages read as SQLite's under a key, or unencrypted, where the first one is lost. Of pages
    that are nothing but noise one in 64 does."""
    pages = Pages(path, key, None)
    try:
        read = sum(_is_page(page, pages.count) for _, page in pages)
    finally:
        pages.close()
    return read > pages.count / 8


def _is_page(page: bytes, count: int) -> bool:
    """Say whether a page begins as one of a table or an index, or with the number of the next page."""
    known = (btree.LEAF, btree.INTERIOR, *btree.INDEX)
    return page[0] in known or int.from_bytes(page[:4], "big") <= count


def recover(
    path: Path, out: Path, key: bytes | None, salt: bytes | None, step: Step = lambda done, total: None
) -> Recovery:
    """Write what is undamaged of a casebook into a new one under the same key, and its report beside it.
    Raise Trouble; then there is no new casebook. Where the salt is lost the new casebook opens by the
    recovery code only."""
    made = Casebook.make(out, key, (salt or keys.new_salt()) if key else None, author=mending.AUTHOR)
    try:
        with made, connection.translated(out):
            pages = Pages(path, key, salt)
            try:
                found = _load(made, pages, step)
            finally:
                pages.close()
            mending.mend(made, found)
            write_report(report_of(out), found)
    except BaseException:
        out.unlink(missing_ok=True)
        raise
    return found


def _load(made: Casebook, pages: Pages, step: Step) -> Recovery:
    db = made.db
    known = placing.tables(db)
    laid = placing.plan(pages, known)
    found = Recovery(
        pages.count, unplaced=len(laid.unplaced), authentic=pages.salt is not None or not pages.key
    )
    done, total = 0, sum(map(len, laid.leaves.values()))
    with connection.privileged(db):
        db.execute("PRAGMA foreign_keys = OFF")
        with db.atomic():
            db.execute("DELETE FROM device")
            for name, leaves in laid.leaves.items():
                if name in known and _wanted(name):
                    found.rows[name] = sum(_take(db, pages, known[name], leaf, found) for leaf in leaves)
                done += len(leaves)
                step(done, total)
            found.told = indexes.read(db, pages, laid.indexes)
    found.damaged = sorted(pages.damaged)
    length = pages.told()
    found.sized = length is not None
    found.missing = max(0, (length or _least(pages, laid)) - pages.count)
    return found


def _least(pages: Pages, laid: Plan) -> int:
    """Return how many pages a file had at least whose first page is lost: it ends in one, or others lead to
    some beyond its end."""
    proved = laid.furthest if pages.salt is not None else 0  # else a page may lead anywhere
    return max(proved, pages.count + bool(pages.rest))


def _wanted(name: str) -> bool:
    again = (*derived.TABLES, "gazetteer_text", "sqlite_")
    return name not in MADE_ANEW | OWN and not name.startswith(again)


def _take(db: Database, pages: Pages, table: Table, leaf: int, found: Recovery) -> int:
    """Write the rows of a leaf into the new casebook; return how many it took."""
    page = pages[leaf]
    taken = 0
    for row in btree.rows(pages, leaf, page) if page is not None else ():
        if not table.fits(row.values):
            continue
        values = list(row.values)
        if table.number is not None:
            values[table.number] = row.rowid
        names = ", ".join(f'"{name}"' for name, _, _ in table.columns[: len(values)])
        how = "REPLACE" if table.name == "setting" else "ABORT"
        marks = ", ".join("?" * len(values))
        try:
            db.execute(f'INSERT OR {how} INTO "{table.name}" ({names}) VALUES ({marks})', values)
            taken += 1
        except connection.Error as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF not in UNFIT:
                raise
            if table.name in ENTITIES:
                found.losses.append(
                    Loss("refused", table.name, str(values[1]), "twice there, or not as a record can be")
                )
    return taken


# The report


def report_of(out: Path) -> Path:
    """Return where the report of a recovery stands."""
    return out.with_name(f"{out.stem} report.csv")


def write_report(path: Path, found: Recovery) -> None:
    """Write what is missing, older or unproved: kinds and ids of records, nothing of what they say."""
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        lines = csv.writer(stream)
        lines.writerow(("state", "entity", "id", "detail"))
        if found.missing:
            first, last = found.pages + 1, found.pages + found.missing
            lines.writerow(("missing pieces", "file", "", f"{first} to {last}"))
        lines.writerows((loss.state, loss.entity, loss.id, loss.detail) for loss in found.losses)
        for device, first, last in found.lost_entries:
            lines.writerow(("lost entries", "history", device, f"{first} to {last}"))
        if found.is_without_history():
            lines.writerow(("lost entries", "history", "", "all"))
