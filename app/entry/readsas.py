"""The record of the form as a sentence, over the form: what was coded, read back while it is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.entry.unsaved import Typed, attack_tree, whole
from app.shell.elided import ElidedLabel
from app.shell.i18n import LANGUAGES, language, tr
from app.shell.settings import Settings
from app.tasks import Progress
from db.model.covering import DOTS, is_secret
from db.model.fields import Record
from db.model.tree import Tree
from db.sentences import abduction_sentence, attack_sentence, source_sentence, victim_sentence
from db.storage.casebook import Casebook
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    from app.entry.stack import FormStack

PAUSE = 250  # milliseconds after the last key
INDENT = 8  # pixels, to stand under the word at its head
LINES = 8  # of text before it scrolls
ATTACKS = 12  # of which a person's are told
OPEN = "reads_as"  # the setting


class SentenceArea(QScrollArea):
    """The whole text, as high as it is, up to some lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setViewportMargins(INDENT, 0, 0, 0)
        self.setWidget(self.label)

    def show_text(self, text: str) -> None:
        self.label.setText(text)
        self.fit()

    def fit(self) -> None:
        """Take the height that the text needs in this width."""
        line, width = ceil(QFontMetricsF(self.label.font()).height()), self.viewport().width()
        needed = max(self.label.heightForWidth(width), line)
        self.label.resize(width, needed)
        self.setFixedHeight(min(needed, LINES * line) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "label"):
            self.fit()


class ReadsAs(QWidget):
    """A quiet strip that reads the record of the form on top, or the attack to which that belongs."""

    def __init__(self, stack: FormStack, settings: Settings) -> None:
        super().__init__(stack)
        self.setObjectName("readsas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = stack
        self._settings = settings
        self._language = language()
        self._text = ""
        self._about = ""  # the record that the text is about
        self.fold = QToolButton(self)
        self.fold.setText(tr("Reads as:"))
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setAccessibleName(tr("The record as a sentence"))
        self.fold.setToolTip(tr("Show the whole text or one line of it (Ctrl+R)"))
        self.fold.clicked.connect(self._toggle)
        self._line = ElidedLabel(self)
        self._line.setProperty("role", "quiet")
        self.other = QToolButton(self)
        self.other.clicked.connect(self._change_language)
        self._area = SentenceArea(self)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(6)
        head.addWidget(self.fold)
        head.addWidget(self._line, 1)
        head.addWidget(self.other)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 0, 18, 4)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self._area)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(PAUSE)
        self._waiting.timeout.connect(self.read)
        stack.head_changed.connect(self._look)
        self._name_language()
        self.follow_setting()
        self.setVisible(False)

    @property
    def text(self) -> str:
        """The text that is shown, "" for none."""
        return self._text

    @property
    def unfolded(self) -> bool:
        return bool(self._settings.get(OPEN, True))

    def follow_setting(self) -> None:
        """Show the whole text, or one line of it."""
        self.fold.setArrowType(Qt.ArrowType.DownArrow if self.unfolded else Qt.ArrowType.RightArrow)
        self.fold.setAccessibleDescription(tr("unfolded") if self.unfolded else tr("folded"))
        self._area.setVisible(self.unfolded)
        self._line.setText("" if self.unfolded else self._text)
        self._area.fit()

    def _toggle(self) -> None:
        self._settings.set(OPEN, not self.unfolded)
        self.follow_setting()

    def _change_language(self) -> None:
        self._language = self._another()
        self._name_language()
        self.read()

    def _another(self) -> str:
        codes = list(LANGUAGES)
        return codes[(codes.index(self._language) + 1) % len(codes)]

    def _name_language(self) -> None:
        other = self._another()
        self.other.setText(other.upper())
        self.other.setAccessibleName(tr("Read it in {language}").replace("{language}", LANGUAGES[other]))
        self.other.setToolTip(self.other.accessibleName())

    # Reading

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow_setting()

    def _look(self) -> None:
        """Wait for a pause in typing."""
        typed = self._wanted()
        if not typed:
            self._show("")
            return
        if self._text and _id(typed) != self._about:
            self._show("…")  # never the words of one record over another
        self._waiting.start()

    def _wanted(self) -> list[Typed]:
        """Return what stands in the forms, from the bottom up to the one that is read or to its parts."""
        typed = [(form.entity.name, form.current()) for form in self._stack.forms if form.record_id]
        return typed if any(entity in READERS for entity, _ in typed) else []

    def read(self) -> None:
        """Read the record in the background."""
        self._waiting.stop()
        typed, spoken = self._wanted(), self._language
        if not typed:
            self._show("")
            return

        def work(casebook: Casebook, progress: Progress) -> str:
            return read(casebook, typed, spoken)

        def done(text: str) -> None:
            if isValid(self) and _id(self._wanted()) == _id(typed):  # the form may have been left
                self._about = _id(typed)
                self._show(text)

        def failed(error: Exception) -> None:
            if not isinstance(error, Trouble):
                raise error
            if isValid(self):
                self._show("")

        self._stack.session.worker.ask_aside(f"reads as {id(self)}", work, done, failed)

    def _show(self, text: str) -> None:
        self._text = text
        self._area.show_text(text)
        self._line.setText("" if self.unfolded else text)
        self.fold.setToolTip(
            tr("Show the whole text or one line of it (Ctrl+R)") + (f"\n{text}" if not self.unfolded else "")
        )
        self.setVisible(bool(text))


def _id(typed: Sequence[Typed]) -> str:
    """Return the id of the record at the bottom of the forms, "" for none."""
    return str(typed[0][1].get("id") or "") if typed else ""


def read(casebook: Casebook, typed: Sequence[Typed], spoken: str) -> str:
    """Return the sentence for the last of the records that has one."""
    for entity, record in reversed(typed):
        if entity in READERS:
            return READERS[entity](casebook, whole(entity, record), typed, spoken)
    return ""


def _attack(casebook: Casebook, record: Record, typed: Sequence[Typed], spoken: str) -> str:
    return attack_sentence(_seen(attack_tree(casebook, str(record["id"]), typed)), spoken)


def _abduction(casebook: Casebook, record: Record, typed: Sequence[Typed], spoken: str) -> str:
    tree = attack_tree(casebook, str(record["attack_id"] or ""), typed)
    return abduction_sentence(_seen(tree), record, spoken)


def _seen(tree: Tree) -> Tree:
    """Return an attack whose persons have their code for a name where that is covered in their form."""
    for id in {tree.person(harm["victim_id"]) for harm in tree.parts["harm"]}:
        person = tree.link(id)
        if person is not None and person["name"] and is_secret(person):
            tree.linked[str(id)] = {**person, "name": person["code"]}
    return tree


def _victim(casebook: Casebook, record: Record, typed: Sequence[Typed], spoken: str) -> str:
    harms = casebook.find("harm", victim_id=record["id"])
    harms += [whole(entity, part) for entity, part in typed if entity == "harm"]
    attacks = dict.fromkeys(str(harm["attack_id"]) for harm in harms if harm["attack_id"])
    trees = [attack_tree(casebook, id, typed) for id in list(attacks)[:ATTACKS]]
    return victim_sentence(_covered(record), trees, spoken)


def _covered(person: Record) -> Record:
    """Return a person without the name where its box in the form is covered by dots."""
    return {**person, "name": DOTS} if person["name"] and is_secret(person) else person


def _source(casebook: Casebook, record: Record, typed: Sequence[Typed], spoken: str) -> str:
    origin = str(record["derived_from_id"] or "")
    return source_sentence(record, casebook.get("source", origin) if origin else None, spoken)


Reader = Callable[[Casebook, Record, Sequence[Typed], str], str]
READERS: dict[str, Reader] = {
    "attack": _attack,
    "abduction": _abduction,
    "victim": _victim,
    "source": _source,
}
