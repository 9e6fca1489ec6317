"""Every kind of field takes back what it wrote, shows words for codes, and says what it cannot read."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.model.entities import ENTITIES
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
    Text,
    Time,
    Toll,
)
from db.model.problem import Problem, Unreadable
from tests.strategies import values

FIELDS = [field for entity in ENTITIES.values() for field in entity.fields]
KINDS = {type(field): field for field in FIELDS}
LISTS = {
    (type(field), field.vocabulary.name): field for field in FIELDS if isinstance(field, Choice | Choices)
}
EVERY_KIND = [pytest.param(field, id=kind.__name__) for kind, field in KINDS.items()]
EVERY_LIST = [pytest.param(field, id=name) for (_, name), field in LISTS.items()]


@pytest.mark.parametrize("field", EVERY_KIND)
@settings(max_examples=60)
@given(data=st.data())
def test_what_is_written_is_read_back(field: Field, data: st.DataObject) -> None:
    value = data.draw(values(field))
    assert field.parse(field.format(value)) == value
    assert type(field.parse(field.format(value))) is type(value)
    assert list(field.problems(value)) == []
    assert field.display(value) != ""
    assert "\n" not in field.display(value) or isinstance(field, Text)


@pytest.mark.parametrize("field", [*KINDS.values(), *LISTS.values()])
def test_no_value_is_nothing(field: Field) -> None:
    assert field.format(None) == field.display(None) == ""
    assert field.parse("") is field.parse(" \t\n") is None
    assert list(field.problems(None)) == []


@pytest.mark.parametrize("field", EVERY_LIST)
def test_codes_are_written_and_words_are_shown(field: Choice | Choices) -> None:
    for code in field.vocabulary.codes:
        value = field.parse(code.code)
        assert field.format(value) == code.code
        assert field.display(value) == code.label
        assert field.display(value, lambda text: f"<{text}>") == f"<{code.label}>"
        assert field.parse(code.label) == value, "a label is read as its code"
    value = field.parse(field.vocabulary.codes[0].code)
    assert isinstance(value, int) == isinstance(field, Number)


def test_several_codes_stand_in_the_order_of_the_list() -> None:
    field = ENTITIES["involvement"].field["attribution_basis"]
    assert isinstance(field, Choices)
    first, second, *_ = (code.code for code in field.vocabulary.codes)
    for text in (f"{second};{first}", f" {first} ; {second} ; {second};"):
        assert field.format(field.parse(text)) == f"{first};{second}"
    assert field.parse(" ; ;") is None
    labels = [field.vocabulary.label(code) for code in (first, second)]
    assert field.display(field.parse(f"{second};{first}"), str.upper) == ", ".join(labels).upper()


BAD = {
    Text: ["a\0b"],
    Integer: ["twelve", "1.5", "-1", "9" * 20, "0x10", "1 2", "٣x", "1e3"],
    Decimal: ["north", "1.2.3", "nan", "inf", "1,2,3", "--5", "91", "1e999"],
    Country: ["Mali", "ML", "M1I", "МЛИ"],
    Date: ["someday", "2024-13-01", "2024-02-30", "1799", "../..", "9" * 200],
    Stamp: ["noon", "2024-13-01T00:00:00Z", "-"],
    Time: ["25:00", "12:60", "noonish", "5", "::"],
    Flag: ["maybe", "2", "-1"],
    Choice: ["no such code", "'; DROP TABLE attack", "\u202e"],
    Number: ["99", "no such code"],
    Choices: ["claim;no such code", "no such code"],
    Link: ["MLI-2024-0001", "01a2046E-50a1-7d1f-b3e8-cb33f52ff0a6", "x" * 36],
    AnyLink: ["?"],
}
LATITUDE = ENTITIES["place"].field["lat"]


@pytest.mark.parametrize(
    ("field", "text"),
    [(LATITUDE if kind is Decimal else KINDS[kind], text) for kind, texts in BAD.items() for text in texts],
)
def test_what_cannot_be_read_is_said_in_a_sentence(field: Field, text: str) -> None:
    with pytest.raises(Unreadable) as raised:
        field.parse(text)
    said = raised.value.problem.text()
    assert said[-1] in ".:" and len(said) < 400, said
    assert "{" not in said.replace(text, ""), said
    assert raised.value.problem.refuse


@pytest.mark.parametrize(
    "kind", [kind for kind in KINDS if not issubclass(kind, Text) or kind in (Text, Country)]
)
def test_every_kind_that_can_fail_was_tried(kind: type[Field]) -> None:
    assert kind in BAD


@given(text=st.text(max_size=40))
def test_whatever_is_typed_is_read_or_refused(text: str) -> None:
    for field in KINDS.values():
        try:
            value = field.parse(text)
        except Unreadable:
            continue
        assert field.parse(field.format(value)) == value, field.name


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        (ENTITIES["tally"].field["low"], "2 000", 2000),
        (ENTITIES["tally"].field["low"], "2\u202f000", 2000),
        (ENTITIES["tally"].field["low"], "12,345,678", 12345678),
        (ENTITIES["tally"].field["low"], "٣", 3),
        (LATITUDE, "13,75535", 13.75535),
        (LATITUDE, "−5.1", -5.1),
        (ENTITIES["attack"].field["time_of_day"], "5h30", "05:30"),
        (ENTITIES["attack"].field["time_of_day"], "٥:٣٠", "05:30"),
        (ENTITIES["attack"].field["time_of_day"], "Dawn", "dawn"),
        (ENTITIES["attack"].field["date_edtf"], "6 Jan 2024", "2024-01-06"),
        (ENTITIES["place"].field["country"], "mli", "MLI"),
        (ENTITIES["attack_place"].field["is_primary"], "Oui", 1),
    ],
)
def test_what_people_type_is_understood(field: Field, text: str, value: object) -> None:
    assert field.parse(text) == value


def test_a_date_gives_its_first_and_last_day() -> None:
    field = ENTITIES["attack"].field["date_edtf"]
    assert isinstance(field, Date)
    assert field.columns == (("date_edtf", "TEXT"), ("date_min", "TEXT"), ("date_max", "TEXT"))
    assert field.bounds("2024-01/..") == {"date_min": "2024-01-01", "date_max": None}
    assert field.bounds(None) == field.bounds("someday") == {"date_min": None, "date_max": None}


def test_a_toll_is_shown_as_a_range() -> None:
    toll = ENTITIES["attack"].field["killed"]
    assert isinstance(toll, Toll)
    row = dict(zip([name for name, _ in toll.columns], (32, 32, None, 0, 0), strict=True))
    assert toll.range(row) == "≥ 32"
    assert toll.range({}) == ""


def test_a_value_with_braces_is_shown_as_it_is() -> None:
    problem = Problem("", "“{text}” is not one of {codes}.", args=(("text", "{codes}"), ("codes", "a, b")))
    assert problem.text() == "“{codes}” is not one of a, b."
