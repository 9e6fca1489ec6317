"""Selected records of a list as text for a spreadsheet."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.session import Session
from app.shell import clipboard
from app.shell.i18n import counted, tr
from app.tasks import Progress

if TYPE_CHECKING:
    from db.exchange.paper.lists import Copied
    from db.storage.casebook import Casebook

FEW = 300  # rows that are copied at once; more are copied in the background


def copy(
    session: Session, entity: str, numbers: array[int], columns: Sequence[str], say: Callable[[str], None]
) -> None:
    """Copy records by row number with some columns; then `say` what was copied."""
    from db.exchange.paper.lists import Wanted, copied  # a list that is only shown needs nothing of it
    from db.exchange.paper.sight import FULL, Sight
    from db.exchange.slices import silent

    asked = Wanted(entity, numbers, list(columns))

    def write(casebook: Casebook, progress: Progress) -> Copied:
        return copied(casebook, asked, Sight(casebook.db, FULL, tr), progress.step)

    def done(found: Copied) -> None:
        clipboard.put(found.text, found.confidential)
        say(_sentence(found))

    if len(numbers) <= FEW:
        done(copied(session.casebook, asked, Sight(session.casebook.db, FULL, tr), silent))
    else:
        session.worker.ask(f"copy:{entity}", write, done, reads=True)


def _sentence(done: Copied) -> str:
    said = [counted(done.rows, tr("Copied {n} row."), tr("Copied {n} rows."))]
    stays = [
        *done.columns,
        *([counted(done.left_out, tr("{n} record"), tr("{n} records"))] if done.left_out else []),
    ]
    if stays:
        left = tr("Left out, because it never leaves this casebook: {what}.")
        said.append(left.replace("{what}", ", ".join(stays)))
    return " ".join([*said, *clipboard.warning(done.confidential)])
