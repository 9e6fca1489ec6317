"""Drafts: what was typed and not saved yet, kept inside the casebook so that it survives a crash or a
power cut."""

from __future__ import annotations

import json
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from app.session import Session
from app.shell.resting import AGAIN, after_rest
from db.model.fields import Record, Value
from db.storage.givingway import without_waiting
from db.storage.trouble import Trouble

Kept = dict[str, dict[str, Value]]


class DraftKeeper(QObject):
    """Keeps and finds the draft of a record."""

    kept = Signal(str)  # the time of day
    failed = Signal(object)  # Trouble
    mended = Signal()  # what could not be kept before is kept now, without a key

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.trouble: Trouble | None = None  # why the draft could not be kept last, None where it is
        self._owed: tuple[str, str, dict[str, object]] | None = None  # what is tried again, by itself
        self._again = after_rest(self, AGAIN, self.try_again)

    def keep(self, entity: str, id: str, new: bool, fields: Kept, preset: Record) -> None:
        """Keep what stands in the boxes that were touched, or say why that cannot be."""
        self._owed = (entity, id, {"fields": fields, "new": new, "preset": preset})
        self._keep_owed()
        if self.trouble is not None:
            self.failed.emit(self.trouble)

    def try_again(self) -> None:
        """Keep what could not be kept, in case the fault is mended; say nothing where it is not."""
        if self._owed is not None and self._session.is_open:
            with without_waiting(self._session.casebook.db):  # nobody pressed a key
                self._keep_owed()
            if self.trouble is None:
                self.mended.emit()

    def _keep_owed(self) -> None:
        assert self._owed is not None
        entity, id, data = self._owed
        try:
            warning = self._session.casebook.keep_draft(key(entity, id), entity, id, data)
        except Trouble as trouble:
            self.trouble = trouble
            self._again.start()
            return
        self.owe_nothing()
        self.kept.emit(datetime.now().strftime("%H:%M:%S"))
        if warning is not None:
            self.failed.emit(warning)

    def owe_nothing(self) -> None:
        """Try nothing again: it is kept, saved or given up."""
        self.trouble, self._owed = None, None
        self._again.stop()

    def of(self, entity: str, id: str) -> Kept | None:
        """Return the draft of a record, None where everything was saved."""
        for row in self._session.casebook.drafts():
            if row["key"] == key(entity, id):
                return dict(json.loads(str(row["data"])))["fields"]
        return None

    def drop(self, entity: str, id: str) -> None:
        """Drop the draft of a record. Raise Trouble; then it will be found again."""
        self.owe_nothing()
        self._session.casebook.drop_draft(key(entity, id))


def key(entity: str, id: str) -> str:
    """Return the name under which the draft of a record is kept."""
    return f"{entity}:{id}"


def data_of(row: Record) -> dict[str, object]:
    """Return what a draft's row holds: `fields`, `new`, `preset`."""
    return dict(json.loads(str(row["data"])))
