"""The translations in `resources/i18n`, read without Qt."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from db.model.texts import Translate

LANGUAGES = {"en": "English", "fr": "Français"}


@cache
def catalogue(code: str) -> dict[str, str]:
    """Return the finished translations of a language by their English text; not to be changed."""
    from xml.etree import ElementTree  # English needs no reader of XML

    found: dict[str, str] = {}
    for file in sorted(files("resources").joinpath("i18n").iterdir(), key=lambda f: f.name):
        if file.name.endswith(f"_{code}.ts"):
            for message in ElementTree.fromstring(file.read_bytes()).iter("message"):
                translation = message.find("translation")
                if translation is not None and translation.text and translation.get("type") != "unfinished":
                    found[message.findtext("source") or ""] = translation.text
    return found


@cache
def translations() -> tuple[Translate, ...]:
    """Return a translation into every language but English, for reading what people type in any of them."""
    known = [catalogue(code) for code in LANGUAGES if code != "en"]
    return tuple(lambda text, words=words: words.get(text, text) for words in known)
