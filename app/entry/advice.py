"""When to choose a field's value or a code, as people read it."""

from __future__ import annotations

from app.shell.i18n import tr
from db.model.texts import N_


def advice(guideline: str, example: str) -> tuple[tuple[str, str], ...]:
    """Return what a guideline and an example are called, and what they say, both translated; none for what is
    empty."""
    found: list[tuple[str, str]] = []
    for line, text in ((N_("Guideline: {text}"), guideline), (N_("Example: {text}"), example)):
        before, _, after = tr(line).partition("{text}")
        if text:
            found.append((before, tr(text) + after))
    return tuple(found)
