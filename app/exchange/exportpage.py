"""Ctrl+E: what leaves, how and for whom, shown before anything is written; then written in the background."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.exchange.exportchoices import Choice, ExportChoices, Listed
from app.exchange.outlook import Outlook, Titles
from app.exchange.workbar import Sentence, WorkBar
from app.session import Session
from app.shell.i18n import counted, numerals, tr
from app.shell.resting import after_rest
from app.tasks import Cancelled, Progress
from db.exchange.exporting import export
from db.exchange.preview import Preview, preview
from db.exchange.slices import Exported
from db.storage.casebook import Casebook
from db.storage.trouble import Trouble

REST = 250  # milliseconds after a choice, after which it is looked what would leave
LEFT = 440  # pixels that the choices take at most, so that large text leaves room for what they do
NAMED = 12  # records that are named of one kind of risk


class ExportPage(QWidget):
    """Choices at the left, what would leave at the right."""

    said = Signal(str)
    written = Signal(str, object)  # sentence, Path
    open_wanted = Signal(str, str)  # entity, id

    def __init__(
        self,
        session: Session,
        folder: str,
        listed: Callable[[], Listed | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._writing = False
        self._seen: Choice | None = None  # of which the preview is shown
        self._seen_says = "", ""  # what the preview says, and how
        self.choices = ExportChoices(session.casebook.path.stem, Path(folder), listed, self)
        self.choices.changed.connect(self._ask)
        self.outlook = Outlook(self)
        self.outlook.open_wanted.connect(self.open_wanted)
        self.outlook.let_go_changed.connect(self._offer)
        self._rest = after_rest(self, REST, self._look)  # begins when somebody comes to the page
        self.go = self._button(tr("Write"), self.write)
        self.go.setProperty("primary", True)
        self.cancel_button = self._button(tr("Cancel"), self.cancel)
        self.summary = Sentence(self)
        self._say = self.summary.say
        self.bar = WorkBar(self.session, self)
        room = self.bar.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(room)
        self._lay_out()
        session.changed.connect(self._records_changed)
        self.choices.target.box.returnPressed.connect(self.go.setFocus)
        self.choices.target.box.textChanged.connect(self._target_changed)
        self.choices.replace.toggled.connect(self._target_changed)
        self._offer()

    def _button(self, words: str, do: Callable[[], None]) -> QPushButton:
        made = QPushButton(words, self)
        made.setAutoDefault(True)  # Enter presses it
        made.clicked.connect(do)
        return made

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 8, 18, 12)
        foot.setSpacing(8)
        foot.addWidget(self.go, 1)
        foot.addWidget(self.cancel_button)
        left = QWidget(self)
        down = QVBoxLayout(left)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self.choices, 1)
        down.addWidget(self.choices.place)
        down.addLayout(foot)
        left.setMinimumWidth(min(self.fontMetrics().averageCharWidth() * 44, LEFT))
        right = QWidget(self)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        self.summary.setContentsMargins(14, 14, 14, 8)
        beside.addWidget(self.summary)
        beside.addWidget(self.bar)
        beside.addWidget(self.outlook, 1)
        split = QSplitter(self)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(split)

    def begin(self) -> None:
        """Come to the page: look what is listed now, and what would leave."""
        self.choices.begin()

    # What would leave

    def _ask(self) -> None:
        """Look again what would leave, once the choices rest."""
        if self._writing:
            return
        self._seen = None
        self._offer()
        self._rest.start()

    def _records_changed(self) -> None:
        if self.isVisible():
            self._ask()
        else:
            self._seen = None

    @property
    def resting(self) -> bool:
        """True when what would leave is shown, or it was said why not."""
        return not self._rest.isActive() and not self.bar.busy

    def _look(self) -> None:
        choice = self.choices.choice

        def work(casebook: Casebook, progress: Progress) -> tuple[Preview, Titles]:
            numbers = choice.listed.numbers if choice.listed else None
            seen = preview(casebook, choice.format, choice.profile, numbers, progress.step)
            return seen, _titles(casebook, seen)

        self.summary.setText(tr("Looking what would leave…"))
        self._start(work, lambda told: self._show(choice, *told), self._failed)

    def _start(
        self,
        work: Callable[..., object],
        done: Callable[..., None],
        failed: Callable[..., None],
        name: str = "",
    ) -> None:
        self.bar.run("export", work, done, failed, name)
        self._offer()

    def _ended(self) -> None:
        self._writing = False
        self.bar.end()

    def _show(self, choice: Choice, seen: Preview, titles: Titles) -> None:
        self._ended()
        self._seen = choice
        self.outlook.show_preview(seen, titles)
        if seen.leaks:
            text = tr(
                "Text that would leave holds what must not: {n} places. Take it out there (Enter opens the "
                "record), choose a profile that leaves these fields out, or tick each place (Space) that you "
                "looked at and that may leave."
            ).replace("{n}", numerals(len(seen.leaks)))
        elif not seen.leave:
            one = tr("Nothing would leave: {n} record stays. The table says why.")
            many = tr("Nothing would leave: {n} records stay. The table says why.")
            text = counted(seen.stay, one, many)
        else:
            leave = counted(seen.leave, tr("{n} record would leave"), tr("{n} records would leave"))
            stay = counted(seen.stay, tr("{n} stays"), tr("{n} stay"))
            text = tr("{leave}, {stay}. Nothing is written yet.")
            text = text.replace("{leave}", leave).replace("{stay}", stay)
        self._seen_says = text, "hard" if seen.leaks else ""
        self._say(*self._seen_says)
        self._offer()

    def _target_changed(self) -> None:
        """Say no more why it could not be written: it is to be written elsewhere now."""
        if self._seen is not None and not self.bar.busy and self.summary.property("level"):
            self._say(*self._seen_says)

    def _failed(self, error: Exception) -> None:
        self._ended()
        if isinstance(error, Trouble):
            self._say(error.text(tr), "hard")
        elif not isinstance(error, Cancelled):
            self._say("")  # it is no longer under way
            self.session.worker.failed.emit(error)
        self._offer()

    def _offer(self) -> None:
        _, leaking = self.outlook.let_go()
        ready = self._seen is not None and not leaking and not self.bar.busy
        if (self.go.hasFocus() and not ready) or (self.cancel_button.hasFocus() and not self.bar.busy):
            self.setFocus()  # not the next one, which may be anywhere; Esc cancels from here
        self.go.setEnabled(ready)
        self.cancel_button.setEnabled(self.bar.busy)
        if self.hasFocus() and ready:
            self.go.setFocus()

    # Writing

    def write(self) -> None:
        """Write it in the background, by the choices of which the preview is shown."""
        choice = self._seen
        let_go, leaking = self.outlook.let_go()
        if choice is None or leaking:
            return
        if not self.choices.target.box.text().strip():
            self._say(tr("Type under “Write to” where it is to be written."), "hard")
            self.choices.target.setFocus()
            return
        target, replace = self.choices.target.path, self.choices.replace.isChecked()
        dialect = self.choices.dialect
        listed = choice.listed

        def work(casebook: Casebook, progress: Progress) -> Exported:
            return export(
                casebook,
                target,
                choice.format,
                choice.profile,
                dialect,
                progress.step,
                replace=replace,
                only=listed.numbers if listed else None,
                asked=listed.words if listed else "",
                let_go=let_go,
            )

        self._writing = True
        name = tr("Export {file}").replace("{file}", target.name)
        self._start(work, lambda done: self._done(done, target), self._not_written, name)
        self._say(tr("Writing {target}…").replace("{target}", target.name))

    def _done(self, done: Exported, target: Path) -> None:
        self._ended()
        kept = sum(done.withheld.values())
        text = (
            tr("Written to {target}: {rows}.")
            .replace("{rows}", counted(done.count, tr("{n} row"), tr("{n} rows")))
            .replace("{target}", str(target))
        )
        if kept:
            text += " " + counted(kept, tr("{n} record stayed here."), tr("{n} records stayed here."))
        self._say(text)
        self.choices.replace.setChecked(False)
        self._offer()
        self.written.emit(text, target)

    def _not_written(self, error: Exception) -> None:
        self._failed(error)
        if isinstance(error, Cancelled):
            self._say(tr("Cancelled: nothing was written."), "soft")

    def cancel(self) -> None:
        """Stop looking or writing; nothing is left half done."""
        if self.bar.busy:
            self.bar.cancel()
            writing = self._writing
            self._ended()
            nothing = tr("Cancelled: nothing was written.")
            self._say(nothing if writing else tr("Cancelled: what would leave was not looked at."), "soft")
            self._offer()

    def escape(self) -> bool:
        """Cancel what is under way; say whether there was anything."""
        under_way = self.bar.busy
        self.cancel()
        return under_way


def _titles(casebook: Casebook, seen: Preview) -> Titles:
    """Return the titles of the first records of each risk."""
    found: Titles = {}
    for told in seen.risks:
        for entity, id in told.records[:NAMED]:
            found[entity, id] = casebook.title(entity, id)
    return found
