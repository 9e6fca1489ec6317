"""Looking through the whole casebook for what is left to review, in the background and a little at a time."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.review.findings import Findings
from app.session import Session
from app.shell.i18n import tr
from app.tasks import Cancelled, Progress
from db.merge import scan, twice
from db.merge.twice import Two
from db.model.changes import Change
from db.storage.casebook import Casebook
from db.storage.reviewing import (
    LOOKED_AT,
    PAGE_NAMES,
    Finding,
    Slice,
    look_at,
    records,
    touched,
    waited_for,
)
from db.storage.rows import batched
from db.storage.trouble import Trouble

MANY = 500  # records changed at once: then everything is looked at again
PAIRS = 50  # pairs that are looked at in one go
SLICE = 0.15  # seconds of comparing before other work of the worker gets its turn

Work = Callable[[Casebook, Progress], Any]
Done = Callable[[Any], None]


class Looking(QObject):
    """Fills the list of findings: what people wait for, then record by record, then by comparing records.

    What changes meanwhile is looked at again first; other work of the worker comes in between.
    """

    moved = Signal()  # it is further on
    said = Signal(str)

    def __init__(
        self, session: Session, model: Findings, wanted: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        """`wanted` tells whether anybody sees what is found; else nothing is looked at."""
        super().__init__(parent)
        self._session = session
        self._model = model
        self._wanted = wanted
        self._changed: list[Change] = []
        self._again: deque[Slice] = deque()
        self._kinds: deque[str] = deque()  # of which it is not known yet what records there are
        self._waiting: deque[Slice] = deque()
        self._pairs: deque[list[Two]] = deque()
        self._scan: Iterator[tuple[float, list[scan.Pair]]] | None = None
        self._begun = self._busy = self._stale = False
        self.done = self.total = 0
        self.compared = 1.0  # how much of the comparing is done
        session.changed.connect(self._on_changed)

    @property
    def looking(self) -> bool:
        """True while there is more to look at."""
        left = self._changed or self._again or self._waiting or self._kinds or self._pairs
        return self._busy or bool(left) or self.compared < 1

    @property
    def whole(self) -> bool:
        """True where everything was looked at."""
        return self._begun and not self._stale and not self.looking

    def begin(self) -> None:
        """Begin, or go on where it was left."""
        if not self._begun or self._stale:
            self.start()
        else:
            self._go_on()

    def start(self) -> None:
        """Look through all records from the beginning."""
        self._begun, self._stale, self._busy = True, False, True
        for waiting in (self._changed, self._again, self._waiting, self._kinds, self._pairs):
            waiting.clear()
        self.done = self.total = 0
        self.compared, self._scan = 0.0, None
        self._model.clear()
        self.moved.emit()

        def work(casebook: Casebook, progress: Progress) -> tuple[list[Slice], list[Two]]:
            return waited_for(casebook), twice.queued(casebook)

        self._session.worker.ask("to review", work, self._take_all, self._failed)

    def _take_all(self, answer: tuple[list[Slice], list[Two]]) -> None:
        slices, pairs = answer
        self._waiting.extend(slices)
        self._add_pairs(pairs)
        self._kinds.extend(LOOKED_AT)
        self._busy = False
        self._go_on()

    def _add_pairs(self, pairs: list[Two]) -> None:
        self._pairs.extend(map(list, batched(pairs, PAIRS)))

    def _go_on(self) -> None:
        if self._busy or not self._wanted():
            return
        self.moved.emit()
        step = self._next()
        if step is None:
            return
        work, done = step
        self._busy = True

        def finished(answer: Any) -> None:
            self._busy = False
            done(answer)
            self._go_on()

        self._session.worker.ask("to review", work, finished, self._failed)

    def _failed(self, error: Exception) -> None:
        self._begun = self._busy = False  # it begins anew when it is shown next
        for waiting in (self._changed, self._again, self._waiting, self._kinds, self._pairs):
            waiting.clear()
        self.compared = 1.0
        self.moved.emit()
        if isinstance(error, Trouble):
            self.said.emit(error.text(tr))
        elif not isinstance(error, Cancelled):
            self._session.worker.failed.emit(error)

    def _on_changed(self, changes: list[Change], maker: object) -> None:
        if not self._begun or self._stale:
            return
        if len(changes) > MANY:
            self._stale = True
            if self._wanted():
                self.start()
            return
        self._count(changes)
        self._changed += changes
        self._go_on()

    def _count(self, changes: list[Change]) -> None:
        """Count records that come or go among those that were looked at, where their kind is counted."""
        for change in changes:
            if change.entity not in PAGE_NAMES or change.entity in self._kinds:
                continue
            before = change.before is not None and change.before.get("deleted_at") is None
            after = change.after.get("deleted_at") is None
            if change.before is None or "deleted_at" in change.after:
                self.total += after - before
                self.done += after - before

    # The steps: what is done in the background, and what becomes of the answer

    def _next(self) -> tuple[Work, Done] | None:
        if self._changed:
            changes, self._changed = self._changed, []
            return (lambda casebook, progress: touched(casebook, changes)), self._again.extend
        if self._again:
            return self._look_again(*self._again.popleft())
        if self._waiting and self._waiting[0][0] not in PAGE_NAMES:
            return self._look(*self._waiting.popleft())
        if self._pairs:
            pairs = self._pairs.popleft()
            return (lambda casebook, progress: twice.findings(casebook, pairs, tr)), self._model.take
        if self._kinds:
            kind = self._kinds.popleft()
            return (lambda casebook, progress: records(casebook, kind)), self._take_slices
        if self._waiting:
            return self._look(*self._waiting.popleft())
        return (self._compare, self._compared) if self.compared < 1 else None

    def _take_slices(self, slices: list[Slice]) -> None:
        self._waiting.extend(slices)
        self.total += sum(len(numbers) for _, numbers in slices)

    def _look(self, entity: str, numbers: list[int]) -> tuple[Work, Done]:
        def work(casebook: Casebook, progress: Progress) -> list[Finding]:
            return look_at(casebook, entity, numbers, date.today(), tr)

        def done(found: list[Finding]) -> None:
            self._model.take(found)
            self.done += len(numbers) if entity in PAGE_NAMES else 0

        return work, done

    def _look_again(self, entity: str, numbers: list[int]) -> tuple[Work, Done]:
        def work(casebook: Casebook, progress: Progress) -> tuple[list[Finding], set[str]]:
            found = look_at(casebook, entity, numbers, date.today(), tr)
            alike = twice.around(casebook, entity, numbers, tr)
            return [*found, *alike], twice.ids(casebook, entity, numbers)

        def done(answer: tuple[list[Finding], set[str]]) -> None:
            found, ids = answer
            self._model.drop([(entity, n) for n in numbers], ids)
            self._model.take(found)

        return work, done

    def _compare(self, casebook: Casebook, progress: Progress) -> tuple[float, list[Two]]:
        looking = self._scan = self._scan or scan.scan(casebook)
        until = time.monotonic() + SLICE
        for part, pairs in looking:
            progress.step(0)
            if part >= 1 or time.monotonic() > until:
                return part, [(pair.entity, pair.one, pair.other) for pair in pairs]
        return 1.0, []

    def _compared(self, answer: tuple[float, list[Two]]) -> None:
        self.compared, pairs = answer
        self._add_pairs(pairs)
        if self.compared >= 1:
            self._scan = None
