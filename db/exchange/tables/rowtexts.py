"""What the texts of a row say: values by which records are found, codes, titles."""

from __future__ import annotations

from collections.abc import Mapping

from db.exchange.tables.reading import Table
from db.model.fields import Value


def folded(value: Value) -> Value:
    """Return a value by which records are found again, without regard to capitals."""
    return value.casefold() if isinstance(value, str) else value


def codes(table: Table, at: int | None) -> frozenset[str]:
    """Return the codes of a table, at which its own rows can point."""
    return frozenset(cells[at].strip() for _, cells in table.rows) if at is not None else frozenset()


def by_values(values: Mapping[str, str], cell: str) -> str:
    """Return what a cell stands for; "" stands for all others."""
    if cell in values:
        return values[cell]
    return values[""].replace("{}", cell) if "" in values else cell


def title_of(given: Mapping[str, str]) -> str:
    """Return a title for an attack that has none: who, and where."""
    names = ("name", "adm3_name", "adm2_name", "adm1_name", "country")
    where = next((given[f"place.{name}"] for name in names if given.get(f"place.{name}")), "")
    who = given.get("perpetrator", "")
    return " · ".join(part for part in (who, where) if part) or "Attack"
