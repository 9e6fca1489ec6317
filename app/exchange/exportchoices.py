"""What decides what leaves: for whom, in which format, which attacks; and where it is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.exchange.dialogs import FileBox
from app.exchange.exportwords import DELIMITERS, FORMATS, PROFILES
from app.shell.i18n import counted, tr
from db.exchange.csvguard import Dialect


@dataclass(frozen=True)
class Listed:
    """The attacks that are listed: by which filter, and their row numbers."""

    words: str
    numbers: Sequence[int]
    whole: bool = True  # False while they are still being looked for: then none is known


@dataclass(frozen=True)
class Choice:
    """What decides what leaves."""

    format: str
    profile: str
    listed: Listed | None


class ExportChoices(QScrollArea):
    """The boxes and buttons, one under the other, and apart from these the `place` to which it is written,
    which is to be seen whole; `changed` where something else would leave."""

    changed = Signal()

    def __init__(
        self, stem: str, folder: Path, listed: Callable[[], Listed | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._stem = stem
        self._listed = listed
        self._make_who_and_what()
        self._make_csv()
        self._make_scope()
        self.target = FileBox(tr("Write to"), folder / f"{stem}-pack", self, folder=folder)
        self.replace = QCheckBox(tr("Replace what is there"), self)
        self._lay_out()
        self._follow_format()

    def _make_who_and_what(self) -> None:
        self.profiles = QButtonGroup(self)
        self.profile_buttons: dict[str, QRadioButton] = {}
        for name, words in PROFILES.items():
            button = QRadioButton(tr(words.label), self)
            button.setAccessibleDescription(tr(words.says))
            button.setChecked(name == "public")
            self.profiles.addButton(button)
            self.profile_buttons[name] = button
        self.profiles.buttonToggled.connect(self.changed)
        self.formats = QComboBox(self)
        self.formats.setAccessibleName(tr("Format"))
        for name, words in FORMATS.items():
            self.formats.addItem(tr(words.label), name)
        self.formats.currentIndexChanged.connect(self._follow_format)
        self._format_says = self._quiet("")

    def _make_scope(self) -> None:
        self.all_records = QRadioButton(tr("All records"), self)
        self.filtered = QRadioButton(self)
        scope = QButtonGroup(self)
        scope.addButton(self.all_records)
        scope.addButton(self.filtered)
        self.all_records.setChecked(True)
        scope.buttonToggled.connect(self.changed)

    def _make_csv(self) -> None:
        self.csv = QWidget(self)
        self.delimiter = QComboBox(self)
        self.delimiter.setAccessibleName(tr("Delimiter"))
        for sign, label in DELIMITERS.items():
            self.delimiter.addItem(tr(label), sign)
        self.bom = QCheckBox(tr("Mark as UTF-8 (Excel needs it)"), self)
        self.bom.setChecked(True)
        self.guarded = QCheckBox(tr("Apostrophe before cells that a spreadsheet would run"), self)
        self.guarded.setChecked(True)
        inner = QVBoxLayout(self.csv)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(QLabel(tr("Delimiter"), self))
        row.addWidget(self.delimiter, 1)
        inner.addLayout(row)
        inner.addWidget(self.bom)
        inner.addWidget(self.guarded)

    def _quiet(self, words: str, indent: int = 0) -> QLabel:
        label = QLabel(words, self)
        label.setWordWrap(True)
        label.setProperty("role", "quiet")
        label.setIndent(indent)
        return label

    def _heading(self, words: str, role: str = "section") -> QLabel:
        label = QLabel(words, self)
        label.setProperty("role", role)
        return label

    def _lay_out(self) -> None:
        pane = QWidget(self)
        pane.setProperty("role", "pane")
        column = QVBoxLayout(pane)
        column.setContentsMargins(18, 12, 18, 12)
        column.setSpacing(4)
        column.addWidget(self._heading(tr("Export"), "title"))
        column.addWidget(self._heading(tr("For whom")))
        for name, button in self.profile_buttons.items():
            column.addWidget(button)
            column.addWidget(self._quiet(tr(PROFILES[name].says), 24))
        column.addWidget(self._heading(tr("Format")))
        for widget in (self.formats, self._format_says, self.csv):
            column.addWidget(widget)
        column.addWidget(self._heading(tr("Which records")))
        column.addWidget(self.all_records)
        column.addWidget(self.filtered)
        column.addStretch(1)
        self.place = QWidget(self.parentWidget())
        self.place.setProperty("role", "pane")
        below = QVBoxLayout(self.place)
        below.setContentsMargins(18, 0, 18, 0)
        below.setSpacing(4)
        below.addWidget(self._heading(tr("Write to")))
        below.addWidget(self.target)
        below.addWidget(self.replace)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(pane)

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

    @property
    def dialect(self) -> Dialect:
        """How CSV is written."""
        return Dialect(str(self.delimiter.currentData()), self.bom.isChecked(), self.guarded.isChecked())

    def begin(self) -> None:
        """Come to the page: look what is listed now."""
        self.offer_listed()
        self.profile_buttons[self.profile].setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def follow_list(self) -> None:
        """All of the list is known now."""
        if self.isVisible():
            self.offer_listed()

    def offer_listed(self) -> None:
        """Offer that only what is listed leaves, once all of it is known."""
        listed = self._listed()
        possible = listed is not None and listed.whole
        self.filtered.setEnabled(possible)
        text = tr("Only the attacks that are listed")
        if listed is not None and not listed.whole:
            text = tr("Only the attacks that are listed: they are still being looked for")
        elif listed is not None:
            one, many = (
                tr("Only the one attack listed for: {words}"),
                tr("Only the {n} attacks listed for: {words}"),
            )
            text = counted(len(listed.numbers), one, many).replace("{words}", listed.words[:60])
        if self.filtered.isChecked() and not possible:
            self.all_records.setChecked(True)
        self.filtered.setText(text)

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
        self.changed.emit()
