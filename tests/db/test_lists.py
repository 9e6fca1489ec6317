"""Lists against a plain sort and a plain search in Python: every kind of record, every column, both ways."""

from __future__ import annotations

import re
import unicodedata
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from db.model.changes import Change
from db.model.entities import ENTITIES, PAGES
from db.model.fields import AnyLink, Choice, Date, Field, Link, LongText, Phrase, Record, Text, Toll
from db.model.problem import Unreadable
from db.storage import query
from db.storage.casebook import Casebook
from db.storage.letters import LETTERS
from db.storage.rows import rows

NAMES = (
    "Ségou",
    "segou",
    "Zig",
    "abla",
    "Éléphant",
    "été",
    "zèbre",
    "10",
    "9",
    "a b",
    "_",
    "É",
    "e",
    "ß",
    "😀",
)


@pytest.fixture
def many(sample: Casebook) -> Casebook:
    """The example with namesakes, capitals, accents, and numbers of different length."""
    places = [
        Change.new("place", {"name": name, "lat": float(n - 7), "lon": 0.0, "alt_names": NAMES[-n]})
        for n, name in enumerate(NAMES)
    ]
    attacks = [
        Change.new("attack", {"title": name, "date_edtf": f"20{10 + n}"}) for n, name in enumerate(NAMES)
    ]
    spots = [
        Change.new("attack_place", {"attack_id": a.id, "place_id": p.id})
        for a, p in zip(attacks, places, strict=True)
    ]
    victims = [Change.new("victim", {"name": name}) for name in (*NAMES, *NAMES)]
    sample.apply([*places, *attacks, *spots, *victims])
    sample.apply(sample.deletion("victim", victims[3].id))
    return sample


def lower(text: object) -> str:
    """Fold the letters that stand next to the plain ones, and the capitals of ASCII."""
    plain = "".join(LETTERS.get(letter, letter) for letter in str(text))
    return re.sub("[A-Z]", lambda letter: letter[0].lower(), plain)


def comparable(value: object) -> tuple[bool, object]:
    """Return what is sorted by: nothing before something."""
    return value is not None, "" if value is None else value


def key(casebook: Casebook, field: Field, row: Record) -> tuple[tuple[bool, object], ...]:
    """Return what a row is sorted by."""
    if isinstance(field, Date):
        return tuple(comparable(row[name]) for name, _ in field.columns[1:])
    if isinstance(field, Toll):
        return comparable(row[f"{field.name}_best"]), comparable(row[f"{field.name}_strict"])
    value: object = row[field.name]
    if isinstance(field, Choice) and value is not None:
        value = [code.code for code in field.vocabulary.codes].index(str(value))
    if isinstance(field, Link) and not isinstance(field, AnyLink):
        first = ENTITIES[field.to].field[ENTITIES[field.to].title[0]]
        if not isinstance(first, Link):
            linked = casebook.get(field.to, str(value))
            value = linked and linked[first.name]
            value = None if value is None else lower(value)
    elif type(field) in (Text, LongText, Phrase) and value is not None:
        value = lower(value)
    if isinstance(field, Choice) and field in ENTITIES["attack"].fields and "date_min" in row:
        return comparable(value), comparable(row["date_min"]), comparable(row["date_max"])
    return (comparable(value),)


@pytest.mark.parametrize("entity", ENTITIES)
def test_every_column_sorts_as_a_plain_sort_does(many: Casebook, entity: str) -> None:
    listed = query.numbers(many.db, entity)
    assert list(listed) == sorted((int(row["n"] or 0) for row in many.find(entity)), reverse=True)
    page = query.page(many.db, entity, listed, [])
    assert page.keys() == set(listed)
    for field in query.columns(ENTITIES[entity]):
        keys = {n: (key(many, field, row), n) for n, row in page.items()}
        expected = sorted(listed, key=keys.__getitem__)
        assert list(query.numbers(many.db, entity, sort=field.name)) == expected, field.name
        assert list(query.numbers(many.db, entity, sort=field.name, descending=True)) == expected[::-1]


@pytest.mark.parametrize("entity", ENTITIES)
def test_pages_bear_the_titles_of_links(many: Casebook, entity: str) -> None:
    links = [link for link in ENTITIES[entity].links if link.to]
    page = query.page(many.db, entity, query.numbers(many.db, entity), [link.name for link in links])
    for row in page.values():
        for field in query.columns(ENTITIES[entity]):
            assert isinstance(query.shown(field, row), str)
            assert "\n" not in query.shown(field, row)
        for link in links:
            title = many.title(link.to, str(row[link.name])) if row[link.name] else None
            assert row[f"{link.name}:title"] == title
            assert query.shown(link, row) == (title or "")


def test_a_missing_reason_is_shown_in_its_place(sample: Casebook) -> None:
    sample.apply([Change.new("place", {"name": "Kalala", "missing": '{"lat": "unknown"}'})])
    (number, *_) = query.numbers(sample.db, "place")
    row = query.page(sample.db, "place", [number], [])[number]
    assert query.shown(ENTITIES["place"].field["lat"], row) == "(Unknown)"
    assert query.shown(ENTITIES["place"].field["lon"], row) == ""


def test_an_unknown_column_is_a_mistake_of_ours(sample: Casebook) -> None:
    with pytest.raises(KeyError):
        query.numbers(sample.db, "place", sort="name; DROP TABLE place")
    assert query.page(sample.db, "place", [], []) == {}


# Searching


def folded(text: str) -> list[str]:
    """Return the words of a text without accents and capitals."""
    letters = unicodedata.normalize("NFD", text.casefold().replace("_", " "))
    return re.findall(r"\w+", "".join(c for c in letters if not unicodedata.combining(c)))


def test_words_are_found_by_their_beginning_without_accents(many: Casebook) -> None:
    names = {
        str(row["n"]): f"{row['name']} {row['alt_names'] or ''} {row['adm1_name'] or ''}"
        for row in many.find("place")
    }
    for words in ("ségou", "SEGOU", "sego", "ele", "ÉLÉPHANT", "zebre", "10", "a b", "b a", "Seg"):
        found = {str(n) for n in query.numbers(many.db, "place", words)}
        expected = {
            n
            for n, name in names.items()
            if all(any(word.startswith(begun) for word in folded(name)) for begun in folded(words))
        }
        assert expected, words
        assert expected <= found <= names.keys(), words


def test_marks_alone_are_said_to_be_no_word(many: Casebook) -> None:
    for words in ("'", '"', "\0", "-", "*", ":", "^", "()", "…", "\u202e", "😀", "_", "\u0301"):
        for entity in PAGES:
            with pytest.raises(Unreadable, match=r"no word|quotation mark"):
                query.numbers(many.db, entity.name, words)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(max_size=40))
@example("x" * 10_000)
@example("x " * 5_000)
@example("\0 kalala \0")
@example("kalala OR NOT AND NEAR(a b, 2)")
@example('"kalala"* AND title:x')
def test_anything_can_be_typed_into_a_search_box(many: Casebook, words: str) -> None:
    """What is no filter is said in a sentence; everything else is an answer."""
    every = len(rows(many.db, "SELECT n FROM place WHERE deleted_at IS NULL"))
    for entity in PAGES:
        with suppress(Unreadable):
            found = query.numbers(many.db, entity.name, words, sort=entity.fields[0].name)
            assert len(set(found)) == len(found)
    with suppress(Unreadable):
        assert len(query.numbers(many.db, "place", words)) <= every


@pytest.mark.parametrize("name", ["Ouémbé", "Sɛ́gu", "𞤆𞤵𞤤𞤢𞤪", "ߞߟߊߟߊ", "Йошкар", "كالالا", "Ngɔ̀lɔ"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_names_of_all_scripts_are_found_as_they_are_written(casebook: Casebook, name: str, form: str) -> None:
    casebook.apply([Change.new("place", {"name": unicodedata.normalize(form, name)})])  # type: ignore[arg-type]  # the values fit their field
    for asked in ("NFC", "NFD"):
        for words in (name, name[:3]):
            assert len(query.numbers(casebook.db, "place", unicodedata.normalize(asked, words))) == 1, asked  # type: ignore[arg-type]  # the values fit their field
