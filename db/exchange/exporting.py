"""Writing a casebook out, in any of the formats: what the window and the command line call."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from db.exchange import acled, flat, ged, geojson, huridocs, hxl, pack, xlsx
from db.exchange.csvguard import Dialect
from db.exchange.files import spoken
from db.exchange.importing import unchanged
from db.exchange.profiles import Profile, profile
from db.exchange.slices import Exported, Progress, silent, stoppable
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
) -> Exported:
    """Write a casebook out and note in it that this was done. Raise Trouble; then nothing was written.

    `only` are the row numbers of the attacks that leave with what belongs to them, None for all; `asked` is
    the filter that chose them. Whatever `progress` raises stops it and leaves nothing either.
    """
    if format not in FORMATS:
        raise Trouble(
            N_("There is no format “{name}”, so nothing was written. Choose one of: {known}."),
            name=format,
            known=", ".join(FORMATS),
        )
    chosen = profile(profile_name)
    if casebook.db.read_only:
        raise ReadOnly(
            N_(
                "{file} can be read but not written, and what leaves a casebook is noted in it. Nothing was "
                "written: copy the casebook to a place where you may write, and export it from there."
            ),
            file=casebook.path.name,
        )
    write = FORMATS[format]
    with stoppable(casebook.db, progress) as told:
        done = write(casebook, target, chosen, dialect, told, replace=replace, only=only, asked=asked)
    log(casebook, format, chosen, done, asked)
    return done


def left_as(casebook: Casebook, target: Path) -> Record | None:
    """Return the note of the export that a file or folder is, None where it is none of this casebook's or
    was changed since. Raise Trouble where it cannot be read."""
    prints: set[str] = set()
    for path in sorted(target.iterdir()) if target.is_dir() else [target]:
        if path.is_file():
            with spoken(path), path.open("rb") as stream:
                prints.add(hashlib.file_digest(stream, "sha256").hexdigest())
    sql = 'SELECT at, "by", format, profile, filter, rows, sha256 FROM export_log ORDER BY n DESC'
    found = rows(casebook.db, sql)
    noted = next((entry for entry in found if entry["sha256"] in prints), None)
    altered = noted is not None and noted["format"] == "pack" and not unchanged(target)
    return None if altered else noted


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
