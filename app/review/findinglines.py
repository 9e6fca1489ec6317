"""How the lines of “To review” are laid out: in one line of text where there is room, else in two."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

PLACE, SENTENCE = 52, 100  # letters that many places and most sentences have
SHARE = 0.36  # of the width, that the place takes at most


class FindingLines(QStyledItemDelegate):
    """Gives every line of a group the same height: of one line of text, of two where the window is narrow or
    the text large."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree
        self._two = False
        tree.setItemDelegate(self)
        tree.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange) and watched is self._tree.viewport():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        width, letter = self._tree.viewport().width(), self._tree.fontMetrics().averageCharWidth()
        place = min(max(letter * PLACE, width - letter * SENTENCE), int(width * SHARE))
        self._tree.header().resizeSection(0, place)
        two = width - place < letter * SENTENCE
        if two != self._two:
            self._two = two
            self._tree.setWordWrap(two)
            self._tree.scheduleDelayedItemsLayout()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        metrics = self._tree.fontMetrics()
        two = self._two and index.parent().isValid()  # a heading has one line
        one = max(super().sizeHint(option, index).height() if not two else 0, metrics.height() + 6)
        return QSize(1, one + metrics.lineSpacing() * two)
