"""How texts are sorted: accented letters next to the plain ones. The indexes hold the same expression.

What SQLite can work out by itself, so that every other program can still read and write the file; that of
2022, too, which understands no more than 28 calls inside each other: so a text with capitals that have marks
is folded by those letters that are likely beside them.
"""

from __future__ import annotations

from db.model.fields import Field, LongText, Phrase, Text
from db.storage.connection import Database

MARKED, PLAIN = "éèêëàâäáîïíôöóûüùúçñɛɔŋɲÉÈÊËÀÂÄÁÎÏÍÔÖÓÛÜÙÚÇÑƐƆŊƝ", "eeeeaaaaiiiooouuuucneonn" * 2
LETTERS = dict(zip(MARKED, PLAIN, strict=True))
ASCII = ("code", "sha256")  # fields that hold no such letters
# What is met with in a text, and what is folded in it then; the first that fits.
BY_LETTERS = (
    ("ɛɔŋɲƐƆŊƝ", "éèêëàâîïôçɛɔŋɲÉÈÊÀÂÎÔÇƐƆŊƝ"),
    ("ÄÁÍÖÓÜÙÚÑ", "éèêàâäáíïöóüùúñçÉÄÁÍÖÓÜÙÚÑ"),
    ("ÉÈÊËÀÂÎÏÔÛÇ", "éèêëàâäîïôöûüùçÉÈÊËÀÂÎÏÔÛÇ"),
)
REST = "éèêëàâäáîïíôöóûüùúçñ"


def key(field: Field, column: str, *, nested: bool = False) -> str:
    """Return the expression by which a field's column is sorted and indexed; `nested`, as the files of
    earlier versions have it."""
    if type(field) not in (Text, LongText, Phrase):
        return column
    if field.name in ASCII:
        return f"{column} COLLATE NOCASE"
    return _folded(column, MARKED) if nested else _sorted(column)


def are_nested(db: Database) -> bool:
    """Say whether a file has the indexes of an earlier version."""
    found = db.execute("SELECT sql FROM main.sqlite_master WHERE name = 'attack_title'").fetchone()
    return found is not None and "CASE" not in str(found[0])


def _sorted(column: str) -> str:
    whens = "".join(
        f" WHEN {column} GLOB '*[{met}]*' THEN {_folded(column, some)}" for met, some in BY_LETTERS
    )
    ascii = f"WHEN {column} NOT GLOB '*[^ -~]*' THEN lower({column})"
    return f"CASE {ascii}{whens} ELSE {_folded(column, REST)} END"


def _folded(column: str, letters: str) -> str:
    said = f"lower({column})"
    for letter in letters:
        said = f"replace({said}, '{letter}', '{LETTERS[letter]}')"
    return said
