"""Words in the user's language: the `.ts` files in `resources/i18n` are read as they are, there is no
build step."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from db.model import numerals as writing
from db.model import texts
from db.model.catalogue import LANGUAGES, catalogue

__all__ = [
    "LANGUAGES",
    "catalogue",
    "choose",
    "counted",
    "language",
    "numerals",
    "system_language",
    "titled",
    "tr",
]


_words: dict[str, str] = {}
_language = ["en"]
_of_qt: list[QTranslator] = []  # what translates Qt's own words now


def tr(text: str) -> str:
    """Return a text in the chosen language; the text itself where it is not translated yet."""
    return _words.get(text, text)


def numerals(value: int | str) -> str:
    """Return a number, or a text of numbers, with its thousands parted as in the chosen language."""
    return writing.numerals(value, tr)


def counted(n: int, one: str, many: str) -> str:
    """Return the words for a number of things, both translated, with the number in place of their {n}."""
    return writing.counted(n, one, many, tr)


def titled(what: str, said: str) -> str:
    """Return something with what it is about in front, parted as the language does."""
    return texts.titled(what, said, tr)


def language() -> str:
    """Return the code of the chosen language."""
    return _language[0]


def system_language() -> str:
    """Return the system's language if the program speaks it, else English."""
    said = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    code = next(filter(None, said), "")[:2] if sys.platform == "linux" else _language_of_qt()
    return code if code in LANGUAGES else "en"


def _language_of_qt() -> str:
    from PySide6.QtCore import QLocale  # here: with all languages and countries that it names

    return QLocale.system().name()[:2]


def choose(code: str) -> None:
    """Show everything that is made from now on in another language; Qt's own words too."""
    _language[0] = code if code in LANGUAGES else "en"
    _words.clear()
    if _language[0] != "en":
        _words.update(catalogue(_language[0]))
    while _of_qt:  # kept here: looking for them among the children of the application takes longer
        QCoreApplication.removeTranslator(_of_qt.pop())
    if QCoreApplication.instance() is not None:
        translator = QTranslator()
        if translator.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            QCoreApplication.installTranslator(translator)
            _of_qt.append(translator)
