"""Subtotals: the records of a list by the values of a field, a month, a party or an area, with their totals.

A record that stands in several rows, as an attack by two parties does, is counted in each of them; the sum
counts it once, by the rules by which the footer of the list does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from db.counting import Total
from db.model import edtf
from db.model.entities import ENTITIES
from db.model.facets import Facet, Path, facets
from db.model.fields import (
    N_,
    AnyLink,
    Choice,
    Country,
    Date,
    Field,
    Flag,
    Link,
    Number,
    Text,
    Translate,
    Value,
    untranslated,
)
from db.model.filters import Term
from db.model.wanted import Compared, Empty, Is, Wanted, Words
from db.storage import titles
from db.storage.connection import Database
from db.storage.query import Step, json_numbers, no_step
from db.storage.totals import totals

SLICE = 2_000  # records in one short read
TOTALLED = "attack"  # the entity whose records have totals
MONTH, YEAR = "month", "year"
FORMATS = {MONTH: "%Y-%m", YEAR: "%Y"}
LENGTHS = {MONTH: 7, YEAR: 4}  # letters of an ISO day
