"""Questions of review on a record or on one of its fields: asked, answered, closed, opened again."""

from __future__ import annotations

from db.model.changes import Change
from db.model.fields import Record

ASKED = "comment"  # the entity that holds them
OPEN, ANSWERED, CLOSED = "open", "answered", "closed"


def ask(entity: str, id: str, field: str, text: str) -> Change:
    """Return the asking of a question; an empty field asks about the whole record."""
    return Change.new(ASKED, {"entity": entity, "entity_id": id, "field": field or None, "text": text})


def answer(question: Record, text: str) -> Change | None:
    """Return the answering of a question, which opens a closed one again; None where nothing differs."""
    return Change.edit(ASKED, question, {"answer": text, "status": ANSWERED})


def close(question: Record) -> Change | None:
    """Return the closing of a question, answered or not; None where it is closed."""
    return Change.edit(ASKED, question, {"status": CLOSED})


def reopen(question: Record) -> Change | None:
    """Return the opening of a closed question as it was before; None where it is not closed."""
    if question["status"] != CLOSED:
        return None
    return Change.edit(ASKED, question, {"status": ANSWERED if question["answer"] else OPEN})
