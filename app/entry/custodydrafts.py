"""Events in captivity that are typed and not saved: the balance counts them too, so that it shows in time
where it does not close."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.entry.drafts import data_of
from app.entry.unsaved import whole
from db.model import phrases
from db.model.fields import Record
from db.storage.casebook import Casebook

if TYPE_CHECKING:
    from app.entry.form import RecordForm

EVENT, HOW_MANY = "custody_event", "outcome_tally_id"


@dataclass(frozen=True)
class TypedEvent:
    """An event as it would be if it were saved, and the count that it would make."""

    event: Record
    number: Record | None


def kept_events(casebook: Casebook, abduction: str) -> list[TypedEvent]:
    """Return the events of an abduction that are kept as drafts."""
    found: list[TypedEvent] = []
    for draft in casebook.drafts():
        if draft["entity"] != EVENT:
            continue
        data: dict[str, Any] = data_of(draft)
        saved = casebook.get(EVENT, str(draft["record_id"])) or {}
        values: Record = saved | data["preset"] | {"id": draft["record_id"]}
        words = ""
        for name, kept in data["fields"].items():
            values[name] = kept.get("value")
            words = str(kept.get("text", "")) if name == HOW_MANY else words
        if values.get("abduction_id") == abduction and not saved.get("deleted_at"):
            found.append(_typed(values, words))
    return found


def typed_event(form: RecordForm) -> TypedEvent:
    """Return the event that stands in a form."""
    row = form.rows[HOW_MANY]
    return _typed(form.current(), "" if row.unreadable() is None else row.editor.text())


def _typed(values: Record, words: str) -> TypedEvent:
    reading = phrases.read(words)
    if not words or not reading.understood:
        return TypedEvent(whole(EVENT, values), None)
    id = f"typed:{values['id']}"
    return TypedEvent(whole(EVENT, values | {HOW_MANY: id}), whole("tally", {**reading.columns(), "id": id}))
