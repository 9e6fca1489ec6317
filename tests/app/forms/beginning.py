"""Beginning a new record of any kind with the keyboard alone."""

from __future__ import annotations

from db.model.entities import ENTITIES, PAGES
from db.model.fields import (
    Record,
)
from tests.pages import FormObject, WindowObject

PAGED = [entity.name for entity in PAGES]
# Parts by the record in whose form they are added, and those that are made from the box that points at them.
WITHIN = {
    related.entity: owner.name
    for owner in reversed(ENTITIES.values())
    for related in owner.related
    if related.adds and related.entity not in (*PAGED, "attachment_link") and owner.name != "attachment"
}
POINTED_AT = {"contact": ("source", "Contact"), "cycle": ("cycle_attack", "Series")}


def begin(window: WindowObject, entity: str) -> FormObject:
    """Open the form of a new record of any kind, by keys."""
    form = window.form
    if entity in PAGED:
        return window.new(entity)
    if entity in POINTED_AT:
        owner, label = POINTED_AT[entity]
        begin(window, owner).type(label, "Zz")
        form.keyboard.press("Return")
        assert form.kind == entity
        return form
    owner = WITHIN[entity]
    if owner in PAGED:
        window.page(owner)
        window.keyboard.press("Home", "Return")
    else:
        begin_at(window, owner)
    return form.add(entity)


def begin_at(window: WindowObject, entity: str) -> None:
    """Open an existing part, by keys."""
    window.page(WITHIN[entity])
    window.keyboard.press("Home", "Return")
    window.form.open(entity)


def stored(window: WindowObject, entity: str, id: str) -> Record:
    record = window.casebook.get(entity, id)
    assert record is not None, window.message
    return record
