"""The description of a pack's files by the Frictionless standard: types, keys, links, sizes, fingerprints."""

from __future__ import annotations

from collections.abc import Iterator

from db.exchange.codebook import HEADER, needed
from db.exchange.csvguard import Dialect
from db.exchange.profiles import Profile
from db.model.entity import Entity
from db.model.fields import (
    AnyLink,
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
    Value,
)

Described = dict[str, object]

UUID = "[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}"


def resource(name: str, size: int, sha256: str, dialect: Dialect, schema: Described) -> Described:
    """Return the description of one CSV file."""
    return {
        "name": name,
        "path": f"{name}.csv",
        "profile": "tabular-data-resource",
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": size,
        "hash": f"sha256:{sha256}",
        "dialect": {
            "delimiter": dialect.delimiter,
            "lineTerminator": "\r\n",
            "quoteChar": '"',
            "doubleQuote": True,
            "header": True,
        },
        "schema": schema,
    }


def table(entity: Entity, profile: Profile) -> Described:
    """Return the schema of an entity's table."""
    id: Described = {"required": True, "unique": True, "pattern": UUID}
    fields: list[Described] = [{"name": "id", "title": "Id", "type": "string", "constraints": id}]
    keys: list[Described] = []
    for field in profile.fields(entity):
        fields += _fields(entity, field)
        if isinstance(field, Link) and not isinstance(field, AnyLink):
            to = "" if field.to == entity.name else field.to
            keys.append({"fields": field.name, "reference": {"resource": to, "fields": "id"}})
    fields.append({"name": "missing", "title": "Missing", "type": "object"})
    return {"fields": fields, "missingValues": [""], "primaryKey": "id", "foreignKeys": keys}


def codebook() -> Described:
    """Return the schema of the codebook."""
    return {"fields": [{"name": name, "type": "string"} for name in HEADER], "missingValues": [""]}


def _fields(entity: Entity, field: Field) -> Iterator[Described]:
    type_, constraints = _type(field)
    if needed(entity, field):
        constraints = {"required": True} | constraints
    said: Described = {"name": field.name, "title": field.label, "description": field.help.definition}
    said["type"] = type_
    if isinstance(field, Flag):
        said |= {"trueValues": ["1"], "falseValues": ["0"]}
    yield said | ({"constraints": constraints} if constraints else {})
    for column, _ in field.columns[1:]:
        yield {"name": column, "type": "date", "description": f"Computed from {field.name}."}


def _type(field: Field) -> tuple[str, Described]:
    """Return the type of a column and what bounds its values."""
    if isinstance(field, Number):
        codes: list[Value] = [int(code.code) for code in field.vocabulary.codes]
        return "integer", {"enum": codes}
    if isinstance(field, Choice):
        return "string", {"enum": [code.code for code in field.vocabulary.codes]}
    if isinstance(field, Choices):
        one = "|".join(code.code for code in field.vocabulary.codes)
        return "string", {"pattern": f"({one})(;({one}))*"}
    if isinstance(field, Integer):
        return "integer", {"minimum": field.low, "maximum": field.high}
    if isinstance(field, Decimal):
        return "number", {"minimum": field.low, "maximum": field.high}
    if isinstance(field, Flag):
        return "boolean", {}
    if isinstance(field, Link):
        return "string", {"pattern": UUID}
    if isinstance(field, Country):
        return "string", {"pattern": "[A-Z]{3}"}
    if isinstance(field, Stamp):
        return "datetime", {}
    if isinstance(field, Date):
        return "string", {}  # EDTF, which has no type of its own
    return "string", {}
