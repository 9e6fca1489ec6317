"""Writing a casebook out, in any of the formats: what the window and the command line call."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import replace as replaced
from pathlib import Path
from typing import Protocol

from db.exchange import acled, brokenoff, flat, ged, geojson, huridocs, hxl, pack, xlsx
from db.exchange.csvguard import Dialect
from db.exchange.files import PACK_MARK, over_casebook, require_text, spoken
from db.exchange.leaks import Watch, names_in_part
from db.exchange.lonenames import Alone
from db.exchange.methods import IN_FOLDER, UNTOLD
from db.exchange.packfolder import unchanged
from db.exchange.profiles import Profile, profile
from db.exchange.signing import fingerprint
from db.exchange.slices import Exported, Progress, silent, stoppable
from db.exchange.verifying import verify
from db.model.changes import now
from db.model.fields import N_, Record
from db.storage.casebook import Casebook
from db.storage.rows import rows
from db.storage.trouble import ReadOnly, Trouble


class Format(Protocol):
    """Writes a casebook to a file or folder that appears when it is whole."""

    def __call__(
        self,
        casebook: Casebook,
        target: Path,
        profile: Profile,
        dialect: Dialect,
        progress: Progress,
        *,
        replace: bool,
        only: Sequence[int] | None,
        asked: str,
    ) -> Exported: ...


LOOKED_AT = "looked at and let go: {}"  # in the note that the casebook keeps
FOLDERS = ("pack", "huridocs")  # formats of several files
FORMATS: dict[str, Format] = {
    "pack": pack.write,
    "flat": flat.write,
    "acled": acled.LAYOUT.write,
    "ged": ged.LAYOUT.write,
    "hxl": hxl.LAYOUT.write,
    "geojson": geojson.write,
    "xlsx": xlsx.write,
    "huridocs": huridocs.write,
}


def export(
    casebook: Casebook,
    target: Path,
    format: str,
    profile_name: str = "hq",
    dialect: Dialect = Dialect(),  # noqa: B008 — frozen
    progress: Progress = silent,
    *,
    replace: bool = False,
    only: Sequence[int] | None = None,
    asked: str = "",
    let_go: Collection[str] = (),
) -> Exported:
    """Write a casebook out and note in it that this was done. Raise Trouble; then nothing was written.

    `only` are the row numbers of the attacks that leave with what belongs to them, None for all; `asked` is
    the filter that chose them. `let_go` are finds of text that must not leave, in the words in which they are
    told, which a person looked at and lets go; it is noted, too. Whatever `progress` raises stops it and
    leaves nothing either.
    """
    if format not in FORMATS:
        raise Trouble(
            N_("There is no format “{name}”, so nothing was written. Choose one of: {known}."),
            name=format,
            known=", ".join(FORMATS),
        )
    chosen = replaced(profile(profile_name), let_go=frozenset(let_go))
    if casebook.db.read_only:
        raise ReadOnly(
            N_(
                "{file} can be read but not written, and what leaves a casebook is noted in it. Nothing was "
                "written: copy the casebook to a place where you may write, and export it from there."
            ),
            file=casebook.path.name,
        )
    require_text(target)
    with spoken(target):
        over = target.exists() and target.samefile(casebook.path)
    if over:
        raise over_casebook(target)
    write = FORMATS[format]
    with stoppable(casebook.db, progress) as told:
        named = _look_at_names(casebook, target, asked if not chosen.blur.any else "")
        said = UNTOLD if asked and names_in_part(casebook.db, asked) else asked
        with brokenoff.remembered(casebook, target):
            done = write(casebook, target, chosen, dialect, told, replace=replace, only=only, asked=said)
    noted = (asked, *(LOOKED_AT.format(one) for one in sorted(let_go)))
    log(casebook, format, chosen, done, "; ".join(filter(None, noted)))
    alone = Alone((*named.places, *done.alone.places), done.alone.more)
    return replaced(done, alone=alone)


def _look_at_names(casebook: Casebook, target: Path, asked: str) -> Alone:
    """Raise Leaking where the name of the file, or the filter that its note tells, holds what must not
    leave; return where part of a contact's name stands alone in them."""
    watch = Watch(casebook.db)
    watch.named("", {N_("Name of the file"): target.name, N_("Filter"): asked})
    watch.settle()
    return watch.alone


def left_as(casebook: Casebook, target: Path) -> Record | None:
    """Return the note of the export that a file or folder is, None where it is none of this casebook's or
    was changed since; of a folder any file. Raise Trouble where it cannot be read."""
    if not target.is_dir():
        return _noted(casebook, fingerprint(target), of_folders=False)
    for mark, whole in ((PACK_MARK, _whole_pack), (IN_FOLDER, huridocs.whole)):
        noted = (target / mark).is_file() and _noted(casebook, fingerprint(target / mark), of_folders=True)
        if noted and whole(target):
            return noted
    return None


def _whole_pack(folder: Path) -> bool:
    return unchanged(folder) and not verify(folder).faults


def _noted(casebook: Casebook, sha256: str, *, of_folders: bool) -> Record | None:
    """Return the newest note of an export with this fingerprint, to a folder or to a file."""
    sql = """SELECT at, "by", format, profile, filter, rows, sha256 FROM export_log WHERE sha256 = ?
        ORDER BY n DESC"""
    found = rows(casebook.db, sql, (sha256,))
    return next((entry for entry in found if (entry["format"] in FOLDERS) == of_folders), None)


def log(casebook: Casebook, format: str, chosen: Profile, done: Exported, asked: str = "") -> None:
    """Note in the casebook what left it, when and by whom, and by which filter."""
    with casebook.db.atomic():
        casebook.db.execute(
            """INSERT INTO export_log (at, "by", format, profile, filter, tables, rows, sha256)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
            (
                now(),
                casebook.author,
                format,
                chosen.name,
                asked,
                json.dumps(done.rows),
                done.count,
                done.sha256,
            ),
        )
