"""The languages in which records can be read."""

from __future__ import annotations

from db.sentences.english import ENGLISH
from db.sentences.french import FRENCH
from db.sentences.words import Words

LANGUAGES: dict[str, Words] = {words.code: words for words in (ENGLISH, FRENCH)}


def words_of(language: str) -> Words:
    """Return the words of a language by its code, English where it is not known."""
    return LANGUAGES.get(language, ENGLISH)
