"""Ctrl+E: what leaves, how and for whom, shown before anything is written; then written in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.exchange.dialogs import FileBox
from app.exchange.exportwords import DELIMITERS, FORMATS, PROFILES
from app.exchange.outlook import Outlook, Titles
from app.exchange.workbar import Sentence, WorkBar
from app.session import Session
from app.shell.i18n import tr
from app.tasks import Cancelled, Progress
from db.exchange.csvguard import Dialect
from db.exchange.exporting import export
from db.exchange.preview import Preview, preview
from db.exchange.slices import Exported
from db.storage.casebook import Casebook
from db.storage.trouble import Trouble

REST = 250  # milliseconds after a choice, after which it is looked what would leave
LEFT = 440  # pixels that the choices take at most, so that large text leaves room for what they do
NAMED = 12  # records that are named of one kind of risk


@dataclass(frozen=True)
class Listed:
    """The attacks that are listed: by which filter, and their row numbers."""

    words: str
    numbers: Sequence[int]


@dataclass(frozen=True)
class Choice:
    """What decides what leaves."""

    format: str
    profile: str
    listed: Listed | None


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
        self._listed = listed
        self._stem = session.casebook.path.stem
        self._folder = Path(folder)
        self._writing = False
        self._seen: Choice | None = None  # of which the preview is shown
        self._leaking = False
        self.outlook = Outlook(self)
        self.outlook.open_wanted.connect(self.open_wanted)
        self._rest = self._timer(REST, self._look)
        self._make_choices()
        self._lay_out()
        session.changed.connect(self._records_changed)
        self._follow_format()
        self._rest.stop()  # until somebody comes to the page

    def _timer(self, milliseconds: int, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(do)
        return timer

    # How it looks

    def _make_choices(self) -> None:
        self.formats = QComboBox(self)
        self.formats.setAccessibleName(tr("Format"))
        for name, words in FORMATS.items():
            self.formats.addItem(tr(words.label), name)
        self.formats.currentIndexChanged.connect(self._follow_format)
        self._format_says = self._quiet("")
        self.profiles = QButtonGroup(self)
        self.profile_buttons: dict[str, QRadioButton] = {}
        for name, words in PROFILES.items():
            button = QRadioButton(tr(words.label), self)
            button.setAccessibleDescription(tr(words.says))
            button.setChecked(name == "public")
            self.profiles.addButton(button)
            self.profile_buttons[name] = button
        self.profiles.buttonToggled.connect(self._ask)
        self.all_records = QRadioButton(tr("All records"), self)
        self.filtered = QRadioButton(self)
        scope = QButtonGroup(self)
        scope.addButton(self.all_records)
        scope.addButton(self.filtered)
        self.all_records.setChecked(True)
        scope.buttonToggled.connect(self._ask)
        self.delimiter = QComboBox(self)
        self.delimiter.setAccessibleName(tr("Delimiter"))
        for sign, label in DELIMITERS.items():
            self.delimiter.addItem(tr(label), sign)
        self.bom = QCheckBox(tr("Mark as UTF-8 (Excel needs it)"), self)
        self.bom.setChecked(True)
        self.guarded = QCheckBox(tr("Apostrophe before cells that a spreadsheet would run"), self)
        self.guarded.setChecked(True)
        self.target = FileBox(tr("Write to"), self._folder / f"{self._stem}-pack", self)
        self.replace = QCheckBox(tr("Replace what is there"), self)
        self.go = QPushButton(tr("Write"), self)
        self.go.setProperty("primary", True)
        self.go.setAutoDefault(True)
        self.go.clicked.connect(self.write)
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.cancel_button.setAutoDefault(True)
        self.cancel_button.clicked.connect(self.cancel)
        self.summary = Sentence(self)
        self._say = self.summary.say
        self.bar = WorkBar(self.session, self)
        room = self.bar.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(room)

    def _quiet(self, words: str, indent: int = 0) -> QLabel:
        label = QLabel(words, self)
        label.setWordWrap(True)
        label.setProperty("role", "quiet")
        label.setIndent(indent)
        return label

    def _heading(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setProperty("role", "section")
        return label

    def _lay_out(self) -> None:
        title = QLabel(tr("Export"), self)
        title.setProperty("role", "title")
        choices = QWidget(self)
        choices.setProperty("role", "pane")
        column = QVBoxLayout(choices)
        column.setContentsMargins(18, 12, 18, 12)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(self._heading(tr("For whom")))
        for name, button in self.profile_buttons.items():
            column.addWidget(button)
            column.addWidget(self._quiet(tr(PROFILES[name].says), 24))
        column.addWidget(self._heading(tr("Format")))
        column.addWidget(self.formats)
        column.addWidget(self._format_says)
        self.csv = QWidget(self)
        inner = QVBoxLayout(self.csv)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(2)
        row = QHBoxLayout()
        row.addWidget(QLabel(tr("Delimiter"), self))
        row.addWidget(self.delimiter, 1)
        inner.addLayout(row)
        inner.addWidget(self.bom)
        inner.addWidget(self.guarded)
        column.addWidget(self.csv)
        column.addWidget(self._heading(tr("Which records")))
        column.addWidget(self.all_records)
        column.addWidget(self.filtered)
        column.addWidget(self._heading(tr("Write to")))
        column.addWidget(self.target)
        column.addWidget(self.replace)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(choices)
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 8, 18, 12)
        foot.addWidget(self.go, 1)
        foot.addWidget(self.cancel_button)
        left = QWidget(self)
        down = QVBoxLayout(left)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(area, 1)
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

    # What is chosen

    @property
    def format(self) -> str:
        return str(self.formats.currentData())

    @property
    def profile(self) -> str:
        return next(name for name, button in self.profile_buttons.items() if button.isChecked())

    @property
    def choice(self) -> Choice:
        """What is chosen now, of that which decides what leaves."""
        return Choice(self.format, self.profile, self._listed() if self.filtered.isChecked() else None)

    def begin(self) -> None:
        """Come to the page: look what is listed now, and what would leave."""
        listed = self._listed()
        self.filtered.setEnabled(listed is not None)
        text = tr("Only the attacks that are listed")
        if listed is not None:
            text = tr("Only the {n} attacks listed for: {words}")
            text = text.replace("{n}", f"{len(listed.numbers):,}").replace("{words}", listed.words[:60])
        elif self.filtered.isChecked():
            self.all_records.setChecked(True)
        self.filtered.setText(text)
        self.profile_buttons[self.profile].setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask()

    def _follow_format(self) -> None:
        """Propose a name that fits the format."""
        words = FORMATS[self.format]
        self._format_says.setText(tr(words.says))
        self.csv.setVisible(words.csv)
        self.target.suffix = words.suffix
        proposed = {f"{self._stem}-{name}{one.suffix}" for name, one in FORMATS.items()}
        if self.target.path.name in proposed:
            new = self.target.path.with_name(f"{self._stem}-{self.format}{words.suffix}")
            self.target.box.setText(str(new))
        self._ask()

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
        choice = self.choice

        def work(casebook: Casebook, progress: Progress) -> tuple[Preview, Titles]:
            numbers = choice.listed.numbers if choice.listed else None
            seen = preview(casebook, choice.format, choice.profile, numbers, progress.step)
            return seen, _titles(casebook, seen)

        self.summary.setText(tr("Looking what would leave…"))
        self._start(work, lambda told: self._show(choice, *told), self._failed)

    def _start(
        self, work: Callable[..., object], done: Callable[..., None], failed: Callable[..., None]
    ) -> None:
        self.bar.run("export", work, done, failed)
        self._offer()

    def _ended(self) -> None:
        self._writing = False
        self.bar.end()

    def _show(self, choice: Choice, seen: Preview, titles: Titles) -> None:
        self._ended()
        self._seen, self._leaking = choice, bool(seen.leaks)
        self.outlook.show_preview(seen, titles)
        if seen.leaks:
            text = tr(
                "Text that would leave holds what must not: {n} places. Nothing can be written until it is "
                "taken out there (Enter opens the record), or by a profile that leaves these fields out."
            ).replace("{n}", f"{len(seen.leaks):,}")
        elif not seen.leave:
            text = tr("Nothing would leave: {stay} records stay. The table says why.")
        else:
            text = tr("{leave} records would leave, {stay} stay. Nothing is written yet.")
        self._say(
            text.replace("{leave}", f"{seen.leave:,}").replace("{stay}", f"{seen.stay:,}"),
            "hard" if seen.leaks else "",
        )
        self._offer()

    def _failed(self, error: Exception) -> None:
        self._ended()
        if isinstance(error, Trouble):
            self._say(error.text(tr), "hard")
        elif not isinstance(error, Cancelled):
            self.session.worker.failed.emit(error)
        self._offer()

    def _offer(self) -> None:
        self.go.setEnabled(self._seen is not None and not self._leaking and not self.bar.busy)
        self.cancel_button.setEnabled(self.bar.busy)

    # Writing

    def write(self) -> None:
        """Write it in the background, by the choices of which the preview is shown."""
        choice = self._seen
        if choice is None or self._leaking:
            return
        target, replace = self.target.path, self.replace.isChecked()
        dialect = Dialect(str(self.delimiter.currentData()), self.bom.isChecked(), self.guarded.isChecked())
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
            )

        self._writing = True
        self._start(work, lambda done: self._done(done, target), self._not_written)
        self._say(tr("Writing {target}…").replace("{target}", target.name))

    def _done(self, done: Exported, target: Path) -> None:
        self._ended()
        kept = sum(done.withheld.values())
        text = (
            tr("Written to {target}: {rows} rows.")
            .replace("{target}", str(target))
            .replace("{rows}", f"{done.count:,}")
        )
        if kept:
            text += " " + tr("{n} records stayed here.").replace("{n}", f"{kept:,}")
        self._say(text)
        self.replace.setChecked(False)
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
