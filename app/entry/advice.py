"""When to choose a field's value or a code, as people read it."""

from __future__ import annotations

from app.shell.i18n import tr
from db.model.texts import N_


def advice(guideline: str, example: str) -> tuple[str, ...]:
    """Return the lines that name a guideline and an example as such, translated; none for what is empty."""
    told = ((N_("Guideline: {text}"), guideline), (N_("Example: {text}"), example))
    return tuple(tr(line).replace("{text}", tr(text)) for line, text in told if text)
