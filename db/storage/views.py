"""Saved views of lists, kept in the casebook and travelling with it: a name, the filter text, the layout."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any, cast

from db.model.fields import N_
from db.model.filters import Asked, joined, parse
from db.model.problem import Unreadable
from db.model.texts import Translate, untranslated
from db.storage.connection import Database
from db.storage.rows import rows
from db.storage.trouble import Trouble

LONGEST = 80  # letters of a name
TAKEN = N_("There is a view “{name}” already: choose another name.")
_PIECE = re.compile(r'(?:"(?:[^"]|"")*(?:"|\Z)|[^\s"])+')


@dataclass(frozen=True)
class SavedView:
    """How a list was left under a name: its filter text, and its layout as the list itself describes it.

    At most one view of an entity is the `first`: the one that its list opens with.
    """

    name: str
    filter: str = ""
    layout: dict[str, Any] = field(default_factory=dict[str, Any])
    first: bool = False


def saved_views(db: Database, entity: str) -> list[SavedView]:
    """Return the saved views of an entity by name; what cannot be read in one is left out."""
    found = rows(db, "SELECT name, data FROM saved_view WHERE entity = ?", (entity,))
    made = [_read(str(row["name"]), str(row["data"])) for row in found]
    return sorted(made, key=lambda view: view.name.casefold())


def _read(name: str, data: str) -> SavedView:
    loaded = json.loads(data)
    stored: dict[str, Any] = cast(dict[str, Any], loaded) if isinstance(loaded, dict) else {}
    layout = stored.get("layout")
    layout = cast(dict[str, Any], layout) if isinstance(layout, dict) else {}
    return SavedView(name, str(stored.get("filter") or ""), layout, stored.get("first") is True)


def readable(entity: str, text: str, translate: Translate = untranslated) -> tuple[Asked, list[str]]:
    """Return what a filter text asks for as far as it can be read, and the pieces of it that cannot: a field
    or a code may be gone since it was saved."""
    with suppress(Unreadable):
        return parse(entity, text, translate), []
    found, lost = Asked(), list[str]()
    for piece in _PIECE.findall(text):
        try:
            asked = parse(entity, piece, translate)
        except Unreadable:
            lost.append(piece)
        else:
            words = " ".join(filter(None, (found.words, asked.words)))
            found = Asked(words, joined((*found.terms, *asked.terms)))
    return found, lost


def view_name(text: str) -> str:
    """Return a typed name as it is kept: one line, trimmed. Raise Trouble where nothing is left."""
    name = " ".join(text.replace("\0", " ").split())[:LONGEST].strip()
    if not name:
        raise Trouble(N_("A view needs a name: type one."))
    return name


def save_view(db: Database, entity: str, view: SavedView) -> SavedView:
    """Keep a view, in the place of one of the same name; return it as it was kept. Raise Trouble."""
    view = replace(view, name=view_name(view.name))
    data = json.dumps({"filter": view.filter, "layout": view.layout, "first": view.first}, ensure_ascii=False)
    with db.atomic():
        if view.first:
            _forget_first(db, entity)
        db.execute(
            "INSERT INTO saved_view (entity, name, data) VALUES (?, ?, ?)"
            " ON CONFLICT (entity, name) DO UPDATE SET data = excluded.data",
            (entity, view.name, data),
        )
    return view


def rename_view(db: Database, entity: str, name: str, new: str) -> str:
    """Give a view another name; return it as it was kept. Raise Trouble where the name is taken."""
    new = view_name(new)
    with db.atomic():
        if new != name and any(view.name == new for view in saved_views(db, entity)):
            raise Trouble(TAKEN, name=new)
        db.execute("UPDATE saved_view SET name = ? WHERE entity = ? AND name = ?", (new, entity, name))
    return new


def delete_view(db: Database, entity: str, name: str) -> None:
    """Forget a view. Raise Trouble where the casebook cannot be written."""
    with db.atomic():
        db.execute("DELETE FROM saved_view WHERE entity = ? AND name = ?", (entity, name))


def open_first(db: Database, entity: str, name: str) -> None:
    """Let the list open with this view, or as it was left for "". Raise Trouble."""
    with db.atomic():
        _forget_first(db, entity)
        db.execute(
            "UPDATE saved_view SET data = json_set(data, '$.first', json('true'))"
            " WHERE entity = ? AND name = ?",
            (entity, name),
        )


def _forget_first(db: Database, entity: str) -> None:
    db.execute(
        "UPDATE saved_view SET data = json_set(data, '$.first', json('false')) WHERE entity = ?", (entity,)
    )
