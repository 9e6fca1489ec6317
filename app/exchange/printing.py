"""Printing: a record, a list or an empty form, on a printer or into a PDF file, made in the background."""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.exchange.pages import Document, as_pdf, lay_out, paint, set_format
from app.shell.i18n import language, tr
from app.tasks import Progress
from db.exchange.exporting import log
from db.exchange.files import NewFile
from db.exchange.paper.blank import blank_sheet
from db.exchange.paper.blocks import Sheet
from db.exchange.paper.lists import Wanted, list_sheet
from db.exchange.paper.record import record_sheet
from db.exchange.paper.sight import FULL, OPEN, Sight
from db.exchange.profiles import Profile
from db.exchange.slices import Exported
from db.model import edtf
from db.model.entities import ENTITIES
from db.model.fields import N_
from db.storage.casebook import Casebook
from db.storage.trouble import ReadOnly, Trouble

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

RECORD, SELECTED, LISTED, BLANK = "record", "selected", "listed", "blank"


@dataclass(frozen=True)
class OnScreen:
    """What can be printed: the record in the form, what is selected and what is listed."""

    entity: str
    record: str = ""  # id, "" where none is shown or it is not saved yet
    title: str = ""
    selected: array[int] = field(default_factory=lambda: array("q"))
    listed: array[int] = field(default_factory=lambda: array("q"))
    columns: tuple[str, ...] = ()
    words: str = ""  # what the list was searched for
    unsaved: bool = False


@dataclass(frozen=True)
class Job:
    """What is wanted: what to print, for a blank form of which kind, and whether with confidential fields."""

    what: str
    screen: OnScreen
    kind: str = ""
    confidential: bool = False


@dataclass(frozen=True)
class Printed:
    """What was printed: its pages, the records left out, and whether confidential data are marked on it."""

    pages: int
    left_out: int
    marked: bool


@dataclass(frozen=True)
class Target:
    """A PDF file, or a printer where there is one."""

    path: Path
    replace: bool = False
    printer: QPrinter | None = None


def run(casebook: Casebook, progress: Progress, job: Job, target: Target) -> Printed:
    """Make the pages and put them where they are wanted. Raise Trouble; then nothing was written."""
    if job.what != BLANK and casebook.db.read_only:
        raise ReadOnly(
            N_(
                "{file} can be read but not written, and what leaves a casebook is noted in it. Nothing was "
                "printed: copy the casebook to a place where you may write, and print from there."
            ),
            file=casebook.path.name,
        )
    digest = ""
    if target.printer is None:
        with NewFile(target.path, replace=target.replace) as stream:
            document = _document(casebook, job, progress)
            made = as_pdf(document, progress.step)
            digest = hashlib.sha256(made).hexdigest()
            stream.write(made)
            progress.step(document.count, document.count)
    else:
        document = _document(casebook, job, progress)
        set_format(target.printer, document)
        try:
            paint(document, target.printer, progress.step)
        except OSError as error:
            raise Trouble(
                N_("The printer “{name}” takes nothing. See whether it is on, or save a PDF file."),
                name=target.printer.printerName(),
            ) from error
    sheet = document.sheet
    if job.what != BLANK:
        name = "print" if target.printer is not None else "pdf"
        rows = {job.screen.entity: sheet.rows}
        log(casebook, name, _profile(job), Exported(rows, {}, digest, ()))
    return Printed(document.count, sheet.left_out, bool(sheet.mark) and job.what != BLANK)


def _profile(job: Job) -> Profile:
    return FULL if job.confidential else OPEN


def sheet_of(casebook: Casebook, job: Job, step: Callable[[int, int], None]) -> Sheet:
    """Return what is wanted as a sheet, in the language of the window."""
    screen = job.screen
    if job.what == BLANK:
        return blank_sheet(ENTITIES[job.kind], tr)
    sight = Sight(casebook.db, _profile(job), tr)
    if job.what == RECORD:
        return record_sheet(casebook, screen.entity, screen.record, sight, language())
    numbers, words = (screen.selected, "") if job.what == SELECTED else (screen.listed, screen.words)
    return list_sheet(casebook, Wanted(screen.entity, numbers, screen.columns, words), sight, step)


def _document(casebook: Casebook, job: Job, progress: Progress) -> Document:
    sheet = sheet_of(casebook, job, progress.step)
    today = edtf.parse(date.today().isoformat()).display(tr)
    about = f"{casebook.path.stem} · {today}"
    if job.what == BLANK:
        about = tr("Number of this sheet:") + " ____________"
    return lay_out(sheet, about, progress.step)
