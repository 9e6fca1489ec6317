"""The translations in `resources/i18n`, read without Qt."""

from __future__ import annotations

from importlib.resources import files
from xml.etree import ElementTree

LANGUAGES = {"en": "English", "fr": "Français"}


def catalogue(code: str) -> dict[str, str]:
    """Return the finished translations of a language by their English text."""
    found: dict[str, str] = {}
    for file in sorted(files("resources").joinpath("i18n").iterdir(), key=lambda f: f.name):
        if file.name.endswith(f"_{code}.ts"):
            for message in ElementTree.fromstring(file.read_bytes()).iter("message"):
                translation = message.find("translation")
                if translation is not None and translation.text and translation.get("type") != "unfinished":
                    found[message.findtext("source") or ""] = translation.text
    return found
