"""Words for an age: a year of birth is one, too, where the attack has a date."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.entry.editors import PhraseEditor
from app.entry.linkbox import LinkSource
from db.model import phrases
from db.model.fields import Field


class AgeBox(PhraseEditor):
    """The age of a person, as reported, at the date of the harm."""

    def __init__(self, field: Field, parent: QWidget | None, links: LinkSource) -> None:
        super().__init__(field, parent)
        self._links = links

    def reading(self, text: str) -> phrases.Reading:
        reading = phrases.read_age(text)
        return phrases.read_age(text, self._links.day()) if reading.note == phrases.BORN else reading
