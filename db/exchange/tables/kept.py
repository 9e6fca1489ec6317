"""Mappings of columns kept by name in the casebook's settings, so that the next table of the same kind is
read in the same way."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import cast

from db.exchange.tables.matching import Matching, read
from db.model.fields import N_
from db.storage.casebook import Casebook
from db.storage.trouble import Trouble

SETTING = "mappings"
LONGEST = 80  # letters of a name


def kept(casebook: Casebook) -> dict[str, Matching]:
    """Return the kept mappings by name; one that cannot be read any more is left out."""
    found: dict[str, Matching] = {}
    for name, text in _texts(casebook).items():
        try:
            found[name] = read(text, name)
        except Trouble:
            continue
    return dict(sorted(found.items()))


def keep(casebook: Casebook, mapping: Matching, name: str) -> Matching:
    """Keep a mapping under a name, in the place of an older one. Raise Trouble where the name is empty."""
    name = " ".join(name.split())[:LONGEST].strip()
    if not name:
        raise Trouble(N_("A mapping needs a name: type one."))
    named = replace(mapping, name=name)
    texts = _texts(casebook) | {name: named.spell()}
    casebook.set_setting(SETTING, json.dumps(texts, ensure_ascii=False))
    return named


def _texts(casebook: Casebook) -> dict[str, str]:
    try:
        said = json.loads(casebook.setting(SETTING) or "{}")
    except ValueError:
        return {}
    return (
        {str(k): str(v) for k, v in cast(dict[str, object], said).items()} if isinstance(said, dict) else {}
    )
