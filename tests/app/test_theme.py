"""The look of the first page is taken from the style, and put right once the page stands."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from app.shell import theme
from app.shell.icons import icon
from app.shell.theme import DARK, LIGHT, Colours


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    font, palette, sheet = qapp.font(), qapp.palette(), qapp.styleSheet()
    yield qapp
    qapp.setFont(font)
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)


def ground(application: QApplication) -> str:
    return application.palette().color(QPalette.ColorRole.Window).name()


@pytest.mark.parametrize(
    ("wanted", "style", "shown"),
    [
        ("system", LIGHT, LIGHT),
        ("system", DARK, DARK),
        ("light", DARK, LIGHT),
        ("dark", LIGHT, DARK),
    ],
)
def test_it_begins_with_the_look_that_is_wanted_or_that_of_the_style(
    application: QApplication, wanted: str, style: Colours, shown: Colours
) -> None:
    application.setPalette(theme.palette(style))
    theme.begin(application, wanted, 100)
    assert ground(application) == shown.window
    assert shown.accent in application.styleSheet()


def test_what_the_style_took_wrongly_for_the_system_is_put_right(
    application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    application.setPalette(theme.palette(DARK))
    theme.begin(application, "system", 150)
    monkeypatch.setattr(theme, "is_dark", lambda wanted: False)  # the system says so, later than the style
    large = application.font().pointSizeF()
    theme.look_again(application, "system", 150)
    assert ground(application) == LIGHT.window
    assert application.font().pointSizeF() == large


def test_nothing_is_dressed_anew_where_it_was_right(
    application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme.begin(application, "dark", 100)
    monkeypatch.setattr(theme, "apply", lambda *_: pytest.fail("it was right already"))
    theme.look_again(application, "dark", 100)
    assert ground(application) == DARK.window


def test_icons_follow_the_look(application: QApplication) -> None:
    drawn = icon("attack")
    for colours in (LIGHT, DARK):
        theme.begin(application, "light" if colours is LIGHT else "dark", 100)
        picture = drawn.pixmap(32, 32).toImage()
        seen = [picture.pixelColor(x, y) for x in range(32) for y in range(32)]
        solid = next(colour for colour in seen if colour.alpha() == 255)
        assert solid.name() == application.palette().color(QPalette.ColorRole.Text).name()
