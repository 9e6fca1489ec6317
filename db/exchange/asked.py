"""Whether the filter that chose attacks may be told to whoever receives them: it may name a person or a
village that stays."""

from __future__ import annotations

import re

from db.exchange.methods import UNTOLD
from db.exchange.spellings import folded_name
from db.exchange.withholding import Withheld
from db.model.filters import Is, Words, parse
from db.model.problem import Unreadable
from db.storage.connection import Database
from db.storage.rows import rows

# Where words may be told: (entity, columns) in which they stand, of a record that leaves.
NAMED = {
    "perpetrator": ("actor", ("name", "acronym", "aliases")),
    "actor": ("actor", ("name", "acronym", "aliases")),
    "place": ("place", ("name", "name_local", "alt_names", "adm1_name", "adm2_name")),
    "adm1_name": ("place", ("adm1_name",)),
    "adm2_name": ("place", ("adm2_name",)),
    "publisher": ("source", ("publisher",)),
    "code": ("attack", ("code",)),
}
_ID = re.compile(r"[0-9a-f]{8}-", re.IGNORECASE)


def told(db: Database, stays: Withheld, asked: str) -> str:
    """Return a filter where all it names leaves too; else that it is not told."""
    if not asked or asked == UNTOLD:
        return asked
    try:
        wanted = parse("attack", asked)
    except Unreadable:
        return UNTOLD
    named = [(term.name, value) for term in wanted.terms for value in term.values]
    if wanted.words or any(isinstance(v, Is) and _ID.match(str(v.value)) for _, v in named):
        return UNTOLD
    words = [(name, value.text) for name, value in named if isinstance(value, Words)]
    return asked if all(_leaves(db, stays, name, text) for name, text in words) else UNTOLD


def _leaves(db: Database, stays: Withheld, name: str, text: str) -> bool:
    """Say whether words stand in what a record is called that leaves."""
    if name not in NAMED:
        return False
    entity, columns = NAMED[name]
    sought = folded_name(text).split()
    for row in rows(db, f"SELECT n, {', '.join(columns)} FROM {entity} WHERE deleted_at IS NULL"):
        if not stays.holds(entity, row["n"]):
            said = folded_name(" ".join(str(row[column] or "") for column in columns))
            if all(re.search(rf"\b{re.escape(word)}", said) for word in sought):
                return True
    return False
