"""The codebook: every field that a pack holds and every code that may stand in it, as one table.

Labels are English in every pack, so that the same records give the same bytes in every office.
"""

from __future__ import annotations

from collections.abc import Iterator

from db.exchange import acled, esf, ged, hxl
from db.exchange.examples import EXAMPLES
from db.exchange.profiles import Profile
from db.model.entity import Entity
from db.model.field_rules import BEFORE_SUBMITTED
from db.model.fields import (
    Choice,
    Choices,
    Country,
    Date,
    Decimal,
    Field,
    Flag,
    Integer,
    Link,
    Number,
    Stamp,
    Text,
    Time,
)
from db.model.vocabularies import CIVILIAN_STATUS, MEASURE, MISSING_REASON, Code, Vocabulary

HEADER = (
    "entity", "field", "columns", "kind", "label", "definition", "guideline", "example", "required",
    "computed", "sensitivity", "unit", "hxl", "standard", "links_to", "vocabulary", "code", "acled",
    "huridocs", "ged", "group", "retired",
)  # fmt: skip


# What codes become in the layouts of others, beyond what the lists themselves say.
_TAGS = {name: tag for name, tag in hxl.TAGS.items() if tag.startswith(("#affected", "#indicator"))}
_ACLED = {
    ("measure", "killed"): "fatalities",
    **{("source_kind", kind): scale for kind, scale in acled.SCALES.items()},
    **{("qualifier", word): str(number) for word, number in acled.STAND_INS.items()},
}
_GED = {
    ("measure", "killed"): "best",
    **{
        ("civilian_status", code.code): "deaths_civilians"
        if code.code in ged.CIVILIAN_STATUS
        else "deaths_unknown"
        for code in CIVILIAN_STATUS.codes
    },
}


def codebook(profile: Profile) -> Iterator[list[str]]:
    """Yield the rows: a row a field, in the order of the forms, then a row a code of the lists in use."""
    lists: dict[str, Vocabulary] = {}
    for entity in profile.entities:
        name = entity.name
        yield _row(
            entity=name,
            field="id",
            columns="id",
            kind="Id",
            label="Id",
            definition="The record's id.",
            guideline="Given by the program and never used again. Other records name this one by it.",
            example="018e2c1a-7b3c-7d4e-9f50-6a7b8c9d0e1f",
            required="1",
        )
        for field in profile.fields(entity):
            yield _field(entity, field)
            if isinstance(field, Choice | Choices):
                lists.setdefault(field.vocabulary.name, field.vocabulary)
        yield _row(
            entity=name,
            field="missing",
            columns="missing",
            kind="Reasons",
            label="Missing",
            definition="Why a field has no value: a JSON object of field and reason.",
            guideline="Holds only fields that were left empty for a reason; empty where there are none.",
            example='{"best":"unknown"}',
            vocabulary=MISSING_REASON.name,
        )
    lists.setdefault(MISSING_REASON.name, MISSING_REASON)
    for vocabulary in lists.values():
        for code in vocabulary.codes:
            yield _code(vocabulary, code)


def needed(entity: Entity, field: Field) -> bool:
    """Say whether no record is without this field; a draft may be without what is needed to submit it."""
    return field.required and field.name not in BEFORE_SUBMITTED.get(entity.name, ())


def _field(entity: Entity, field: Field) -> list[str]:
    return _row(
        entity=entity.name,
        field=field.name,
        columns=";".join(column for column, _ in field.columns),
        kind=type(field).__name__,
        label=field.label,
        definition=field.help.definition,
        guideline=field.help.guideline or written(field),
        example=field.help.example or EXAMPLES.get(f"{entity.name}.{field.name}") or example(field),
        required=str(int(needed(entity, field))),
        computed=str(int(field.computed)),
        sensitivity=str(field.sensitivity),
        unit=field.unit,
        hxl=field.hxl,
        standard=field.standard,
        links_to=field.to if isinstance(field, Link) else "",
        vocabulary=field.vocabulary.name if isinstance(field, Choice | Choices) else "",
    )


def written(field: Field) -> str:
    """Return how the values of a field are written in a file."""
    if isinstance(field, Number | Choice):
        return "One code of the list; empty where it is not known."
    if isinstance(field, Choices):
        return "Codes of the list, parted by semicolons; empty where it is not known."
    if isinstance(field, Link):
        return (
            f"The id of a record of the table {field.to}." if field.to else "The id of a record of any table."
        )
    return next((said for kind, said, _ in _WRITTEN if isinstance(field, kind)), "")


def example(field: Field) -> str:
    """Return a value of a field as it stands in a file; empty for free text, of which there is no rule."""
    if isinstance(field, Number | Choice):
        return field.vocabulary.codes[0].code
    if isinstance(field, Choices):
        return ";".join(code.code for code in field.vocabulary.codes[:2])
    if isinstance(field, Link):
        return "01a20652-358e-77e4-9424-0cbcabebdcf4"
    return next((value for kind, _, value in _WRITTEN if isinstance(field, kind)), "")


# Kind of field, how it is written, an example.
_WRITTEN: tuple[tuple[type[Field], str, str], ...] = (
    (
        Date,
        "EDTF: as exact as it is known; the first and last day it can mean stand beside it.",
        "2024-01-27",
    ),
    (Stamp, "A moment by ISO 8601, UTC.", "2024-05-08T14:32:07Z"),
    (Time, "An hour, or a part of the day.", "05:30"),
    (Flag, "1 is yes, 0 is no; empty where it is not known.", "1"),
    (Integer, "A whole number; empty where it is not known, 0 is none.", "32"),
    (Decimal, "A number with a point; empty where it is not known.", "13.75535"),
    (Country, "Three letters, ISO 3166.", "MLI"),
    (Text, "Text; empty where it is not known or the reason stands in the column missing.", ""),
)


def _code(vocabulary: Vocabulary, code: Code) -> list[str]:
    return _row(
        kind="Code",
        label=code.label,
        definition=code.definition,
        guideline=code.guideline,
        example=code.example,
        vocabulary=vocabulary.name,
        code=code.code,
        hxl=_TAGS.get(code.code, "") if vocabulary is MEASURE else "",
        acled=code.acled or _ACLED.get((vocabulary.name, code.code), ""),
        huridocs=code.huridocs or esf.equal(vocabulary.name, code.code),
        ged=code.ged or _GED.get((vocabulary.name, code.code), ""),
        group=code.group,
        retired=str(int(code.retired)),
    )


def _row(**cells: str) -> list[str]:
    if unknown := cells.keys() - set(HEADER):
        raise KeyError(f"the codebook has no column {', '.join(unknown)}")
    return [cells.get(name, "") for name in HEADER]
