"""The ways to a record of an open casebook, wherever it is: its page, and the forms that it stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.shell import later
from db.model.entities import ENTITIES, PAGES
from db.model.fields import Record
from db.storage.casebook import Casebook

if TYPE_CHECKING:
    from app.shell.view import CasebookView


def reveal(view: CasebookView, entity: str, id: str) -> None:
    """Open a record; a part on top of the records to which it belongs."""
    casebook = view.session.casebook
    chain = owners(casebook, entity, casebook.get(entity, id) or {})
    root_entity, root_id = chain[0] if chain else (entity, id)
    view.show_page(root_entity)
    view.page.table.select(root_id)
    view.page.open(root_id)
    for above in chain[1:]:
        view.page.stack.open(*above)
    if chain:
        view.page.stack.open(entity, id)


def resume(view: CasebookView, draft: Record) -> None:
    """Open the form of a draft, with the forms that it stands on."""
    casebook, entity, id = view.session.casebook, str(draft["entity"]), str(draft["record_id"])
    data = later.data_of(draft)
    preset: Record = dict(data["preset"])  # type: ignore[call-overload]  # as DraftKeeper.keep wrote it
    chain = owners(casebook, entity, preset if data["new"] else casebook.get(entity, id) or {})
    root_entity, root_id = chain[0] if chain else (entity, id)
    view.show_page(root_entity)
    if chain:
        view.page.open(root_id)
        for above in chain[1:]:
            view.page.stack.open(*above)
        view.page.stack.resume(entity, id, bool(data["new"]), preset)
    elif data["new"]:
        view.page.stack.new(preset, id)
    else:
        view.page.open(id)


def owners(casebook: Casebook, entity: str, record: Record) -> list[tuple[str, str]]:
    """Return (entity, id) of the records that own a record, from the one with a page downwards; none where
    one of them is not known."""
    chain: list[tuple[str, str]] = []
    while entity not in {page.name for page in PAGES}:
        owner = ENTITIES[entity].owner
        id = str(record.get(owner.name) or "") if owner else ""
        above = (owner.to if owner else "") or str(record.get("entity") or "")
        if not id or above not in ENTITIES:
            return []
        chain.insert(0, (above, id))
        entity, record = above, casebook.get(above, id) or {}
    return chain
