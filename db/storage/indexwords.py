"""Words as the full text takes them, in texts and in what is searched for: nothing parts or hides them.

SQLite's tokenizer leaves them as they are, and people do not type them: œ, the letters of Bambara and
Fulfulde, the vowel signs, hamza and lengthening stroke of Arabic.
"""

from __future__ import annotations

import re
import unicodedata

from db.model.placenames import LETTERS

_SMALL = {chr(letter): str(plain) for letter, plain in LETTERS.items()} | {"ß": "ss"}
_PLAIN = {
    **_SMALL,
    **{letter.upper(): plain for letter, plain in _SMALL.items() if len(letter.upper()) == 1},
    "آ": "ا",
    "أ": "ا",
    "إ": "ا",
    "ٱ": "ا",
    "ؤ": "و",
    "ئ": "ي",
}
_MARKS = "\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed"
_LOOSE = re.compile(f"[{_MARKS}{''.join(_PLAIN)}]")
_ONLY_MARKS = re.compile(f"[{_MARKS}]")
# What a word that was once put into the index otherwise may hold; vowel signs parted Arabic ones.
_ONCE_OTHERWISE = re.compile(f"[{_MARKS}{''.join(_PLAIN)}\u0600-\u06ff]")


def indexed(text: str) -> str:
    """Return a text as the index takes it: each accent one character with its letter, or left out where there
    is no such character, as on the Bambara letters ɛ́ and ɔ̀."""
    if text.isascii():
        return text
    return _LOOSE.sub(lambda letter: _PLAIN.get(letter[0], ""), unicodedata.normalize("NFC", text))


def is_spelt_anew(word: str) -> bool:
    """Say whether a word of the index may be spelt otherwise by `indexed`."""
    return _ONCE_OTHERWISE.search(word) is not None


def words_of(text: str) -> list[str]:
    """Return the words of what is searched for, their accents with their letters."""
    return re.findall(r"\w+", kept(text).replace("_", " "))


def query(phrases: list[str], end: str = "*") -> str:
    """Return a full-text query for phrases of such words, all of them needed, the last word of each as a
    beginning. Those with letters that an earlier version left as they are may stand in the index so, too."""
    found: list[str] = []
    for phrase in phrases:
        plain = indexed(phrase)
        found.append(f'"{plain}"{end}' if plain == phrase else f'("{plain}"{end} OR "{phrase}"{end})')
    return (" AND " if any(one[0] == "(" for one in found) else " ").join(found)


def kept(text: str) -> str:
    """Return a text with its accents at their letters, and without those that cannot be there."""
    return text if text.isascii() else _ONLY_MARKS.sub("", unicodedata.normalize("NFC", text))
