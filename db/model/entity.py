"""What a kind of record is: its fields under their headings, the records that belong to it, and its names."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from db.model import numerals
from db.model.fields import Field, Link
from db.model.texts import Translate, untranslated


@dataclass(frozen=True)
class Related:
    """The records of `entity` whose field `via` points at this record, shown as a list in its form.

    `adds` is false where they are only seen here and recorded elsewhere; `label` is what one of them
    is called here, where that is not the entity's own label."""

    entity: str
    via: str
    adds: bool = True
    label: str = ""


@dataclass(frozen=True)
class Section:
    """A heading of the form with what stands under it."""

    label: str
    items: tuple[Field | Related, ...]

    @property
    def fields(self) -> tuple[Field, ...]:
        return tuple(item for item in self.items if isinstance(item, Field))


@dataclass(frozen=True)
class Entity:
    """A kind of record: its name (also the table's), labels, sections top to bottom, and how a record is
    called.

    `title` names the fields that make a record's short name. `code` is the pattern of its human code, with
    {country}, {year} and {number}; empty where the entity has none. `derived` fields are worked out from the
    records below this one, kept in the table `<name>_summary`, and only shown. The summary has copies of what
    else a list shows at first (`copied`): it is read from there alone.
    """

    name: str
    label: str
    plural: str
    sections: tuple[Section, ...]
    title: tuple[str, ...] = ()
    code: str = ""
    derived: tuple[Field, ...] = ()

    def counted(self, number: int, translate: Translate = untranslated) -> str:
        """Return so many records in words: "1 attack", "2,000 attacks"."""
        one, many = (f"{{n}} {translate(label).lower()}" for label in (self.label, self.plural))
        return numerals.counted(number, one, many, translate)

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        return tuple(f for section in self.sections for f in section.fields)

    @cached_property
    def related(self) -> tuple[Related, ...]:
        return tuple(i for section in self.sections for i in section.items if isinstance(i, Related))

    @cached_property
    def columns(self) -> tuple[tuple[str, str], ...]:
        """(column, SQL type) of all fields, in order, without `n`, `id`, `missing` and `deleted_at`."""
        return tuple(column for f in self.fields for column in f.columns)

    @cached_property
    def copied(self) -> tuple[tuple[str, str], ...]:
        """(column, SQL type) of what its summary has copies of; none where it has no summary."""
        if not self.derived:
            return ()
        beside = (("id", "TEXT"), ("missing", "TEXT"))
        return (*beside, *(column for f in self.fields if f.listed for column in f.columns))

    @cached_property
    def field(self) -> dict[str, Field]:
        """The fields, and the derived ones, by name."""
        return {f.name: f for f in (*self.fields, *self.derived)}

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """The fields that point at other records."""
        return tuple(f for f in self.fields if isinstance(f, Link))

    @cached_property
    def owner(self) -> Link | None:
        """The field that points at the record of which this one is a part."""
        return next((f for f in self.links if f.owner), None)
