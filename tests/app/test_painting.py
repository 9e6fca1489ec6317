"""How texts are fitted into the cells of a list."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from app.review.painting import Elider

TEXTS = (
    "", "3", "6 Jan 2024",
    "≥ 2,353", "AVAVAVAV To. Ty, We LT", "Attack on Kalala-Bas, Côte d’Ivoire", "w" * 60,
    "الهجوم على القرية", "e\u0301te\u0301 " * 9, "ff fi ffi ſt", "one\ntwo", "日本語の文", "a\u200bb\u00adc",
)  # fmt: skip


@pytest.mark.parametrize("size", [9, 14, 23])
def test_what_needs_no_measuring_is_broken_and_cut_as_what_is_measured(qapp: QApplication, size: int) -> None:
    font = QFont(qapp.font().family(), size)
    elider = Elider(font, QFontMetrics(font))
    quick = 0
    for text in TEXTS:
        for width in range(4, 700, 7):
            measured = elider.lines(text, width, 2)
            found = elider.unmeasured(text, width, 2)
            assert [line for line, _ in found] == [line for line, _ in measured], (text, width)
            quick += found != measured
    assert quick > 100
