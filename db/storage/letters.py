"""How texts are sorted: accented letters next to the plain ones. The indexes hold the same expression.

What SQLite can work out by itself, so that every other program can still write the file.
"""

from __future__ import annotations

from db.model.fields import Field, LongText, Phrase, Text

MARKED, PLAIN = "éèêëàâäáîïíôöóûüùúçñɛɔŋɲÉÈÊËÀÂÄÁÎÏÍÔÖÓÛÜÙÚÇÑƐƆŊƝ", "eeeeaaaaiiiooouuuucneonn" * 2
LETTERS = dict(zip(MARKED, PLAIN, strict=True))
ASCII = ("code", "sha256")  # fields that hold no such letters


def key(field: Field, column: str) -> str:
    """Return the expression by which a field's column is sorted and indexed."""
    if type(field) not in (Text, LongText, Phrase):
        return column
    if field.name in ASCII:
        return f"{column} COLLATE NOCASE"
    said = f"lower({column})"
    for letter, plain in LETTERS.items():
        said = f"replace({said}, '{letter}', '{plain}')"
    return said
