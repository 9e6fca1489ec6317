"""What a person could record: values of every kind of field, for tests that quantify over the description."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from db.model.changes import new_id
from db.model.fields import (
    PARTS_OF_DAY,
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
    Time,
    Value,
)

YESTERDAY = date.today() - timedelta(1)
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60)
DAYS = st.dates(date(1900, 1, 1), YESTERDAY)


@st.composite
def edtf_texts(draw: st.DrawFn) -> str:
    """Dates as they are stored, none of them in the future."""
    first, last = sorted((draw(DAYS), draw(DAYS)))
    cut = draw(st.sampled_from((4, 7, 10)))
    one = first.isoformat()[:cut] + draw(st.sampled_from(("", "?", "~", "%")))
    month = first.isoformat()[:7] + "-XX"
    forms = [one, month, f"{first}/{last}", f"../{last}", f"{first}/.."]
    if first < last:
        forms += [f"[{first},{last}]", f"[{first}..{last}]"]
    return draw(st.sampled_from(forms))


def typed(text: str) -> str | None:
    """Return a text as a form hands it on: without blanks around it, none where nothing is left."""
    return text.strip() or None


def values(field: Field) -> st.SearchStrategy[Value]:
    """Stored values of a field, none (None) not among them."""
    if isinstance(field, Number):
        return st.sampled_from([int(code.code) for code in field.vocabulary.codes])
    if isinstance(field, Choice):
        return st.sampled_from([code.code for code in field.vocabulary.codes])
    if isinstance(field, Choices):
        codes = st.lists(st.sampled_from([code.code for code in field.vocabulary.codes]), min_size=1)
        return codes.map(field.store)
    if isinstance(field, Integer):
        return st.integers(field.low, field.high)
    if isinstance(field, Decimal):
        return st.floats(field.low, field.high, allow_nan=False).map(lambda number: number + 0.0)
    if isinstance(field, Flag):
        return st.sampled_from((0, 1))
    if isinstance(field, Date):
        return edtf_texts()
    if isinstance(field, Stamp):
        return st.datetimes().map(lambda moment: moment.strftime("%Y-%m-%dT%H:%M:%SZ").rjust(20, "0"))
    if isinstance(field, Time):
        clock = st.times().map(lambda time: time.strftime("%H:%M"))
        return clock | st.sampled_from(sorted(PARTS_OF_DAY))
    if isinstance(field, Country):
        return st.from_regex(r"\A[A-Z]{3}\Z")
    if isinstance(field, Link):
        return st.builds(new_id)
    return TEXTS.map(typed).filter(bool)
