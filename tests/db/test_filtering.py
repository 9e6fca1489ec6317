"""Filters over records: what they find against a plain look at every record, in any order, with counts."""

from __future__ import annotations

import json
from array import array
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from db import demo
from db.model import placenames
from db.model.changes import Change
from db.model.entities import ENTITIES, PAGES
from db.model.facets import HAS, facet, facets
from db.model.fields import (
    AnyLink,
    Choices,
    Date,
    Decimal,
    Field,
    Flag,
    Integer,
    Link,
    Record,
    Stamp,
    Text,
    Toll,
)
from db.model.filters import Asked, Compared, Empty, Is, Missing, parse
from db.model.problem import Unreadable
from db.storage import derived, filtering, lastchanges, past, query
from db.storage.casebook import Casebook
from db.storage.trouble import Trouble

NAMES = [entity.name for entity in PAGES]


@pytest.fixture(scope="module")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Casebook]:
    """Some invented attacks, with a reason for no value here and there, and something in the trash."""
    path = tmp_path_factory.mktemp("invented") / "invented.temoin"
    with Casebook.create(path, None, author="tester") as casebook:
        demo.write(casebook, 60, 3)
        for entity, name in (("attack", "time_of_day"), ("victim", "birth_edtf"), ("source", "author")):
            for row in casebook.find(entity)[::7]:
                reasons = json.dumps({name: "not_asked" if int(row["n"] or 0) % 2 else "unknown"})
                edit = Change.edit(entity, row, {name: None, "missing": reasons})
                casebook.apply([edit] if edit else [])
        for row in casebook.find("attack")[::5]:
            with suppress(Trouble):  # another attack is linked with it
                casebook.apply(casebook.deletion("attack", str(row["id"])))
        yield casebook


def found(casebook: Casebook, entity: str, text: str | Asked) -> list[int]:
    return sorted(query.numbers(casebook.db, entity, text))


def records(casebook: Casebook, entity: str) -> list[Record]:
    """Return the live records with their derived columns."""
    every = query.numbers(casebook.db, entity)
    return list(query.page(casebook.db, entity, every, []).values())


def codes(casebook: Casebook, entity: str, text: str) -> list[str]:
    page = query.page(casebook.db, entity, found(casebook, entity, text), [])
    return sorted(str(row.get("code") or row.get("name")) for row in page.values())


# The example, as a person asks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("perpetrator:Dozo date:2024-01 killed:>=10", ["MLI-2024-0001"]),
        ("perpetrators:dozo", ["MLI-2024-0001"]),
        ("perpetrator:GSIM", ["MLI-2024-0002"]),
        ("perpetrator:Dozo,JNIM", ["MLI-2024-0001", "MLI-2024-0002"]),
        ("-perpetrator:Dozo", ["MLI-2024-0002"]),
        ("perpetrator:none", []),
        ("perpetrator:any -perpetrator:none", ["MLI-2024-0001", "MLI-2024-0002"]),
        ("place:Ogota", ["MLI-2024-0002"]),
        ("place:ouembe", ["MLI-2024-0002"]),
        ('place:"Kalala"', ["MLI-2024-0001"]),
        ("source:S-0001", ["MLI-2024-0001", "MLI-2024-0002"]),
        ("region:mopti", ["MLI-2024-0002"]),
        ("country:Mali", ["MLI-2024-0001", "MLI-2024-0002"]),
        ("country:Niger", []),
        ("publisher:human", ["MLI-2024-0001", "MLI-2024-0002"]),
        ("killed:13", ["MLI-2024-0001"]),
        ("killed:>13", ["MLI-2024-0002"]),
        ("killed:<20", ["MLI-2024-0001"]),
        ("killed:14..40", ["MLI-2024-0002"]),
        ("homes_burned:>350", ["MLI-2024-0002"]),
        ("homes_burned:350", []),
        ("homes_burned:<=350", []),
        ("homes_burned:none", ["MLI-2024-0001"]),
        ("abducted:any", ["MLI-2024-0001"]),
        ("date:2024-01-06", ["MLI-2024-0001"]),
        ("date:>2024-01-06", ["MLI-2024-0002"]),
        ("date:2023", []),
        ("title:ogota", ["MLI-2024-0002"]),
        ("title:gota", []),
        ("looted", ["MLI-2024-0001"]),
        ('"and Ouémbé"', ["MLI-2024-0002"]),
        ('"Ouémbé and"', []),
        ("-looted", ["MLI-2024-0002"]),
        ("text:looted", ["MLI-2024-0001"]),
        ("looted killed:>13", []),
        ("attack:Kalala", ["MLI-2024-0002"]),
        ("actor:Dozo", ["MLI-2024-0001"]),
        ("10:30", []),
    ],
)
def test_the_example_is_filtered_as_asked(sample: Casebook, text: str, expected: list[str]) -> None:
    assert codes(sample, "attack", text) == expected


@pytest.mark.parametrize(
    ("entity", "text", "count"),
    [
        ("abduction", "attack:Kalala", 1),
        ("abduction", "attack:Ogota", 0),
        ("abduction", "captor:Dozo", 1),
        ("abduction", "tally:Abducted", 1),
        ("abduction", "place:none", 1),
        ("source", "attack:MLI-2024-0001", 3),
        ("source", "derived_from:S-0001", 2),
        ("source", "derived_from:none", 1),
        ("actor", "attack:ogota", 2),
        ("place", "attack:ogota", 2),
        ("tally", "attack:MLI-2024-0001 measure:killed", 2),
        ("tally", "parent_tally:none", 6),
        ("figure", "attack:Ogota source:S-0001", 4),
        ("legal_qualification", "qualification:wc_murder", 2),
        ("attack_place", "is_primary:yes", 2),
        ("attack_place", "claim_status:disputed", 1),
    ],
)
def test_other_records_are_filtered_as_asked(sample: Casebook, entity: str, text: str, count: int) -> None:
    assert len(found(sample, entity, text)) == count


def test_a_link_is_found_by_the_id_of_the_record(sample: Casebook) -> None:
    (actor,) = sample.find("actor", name="Jama'at Nusrat al-Islam wal-Muslimin")
    assert codes(sample, "attack", f"perpetrator:{actor['id']}") == ["MLI-2024-0002"]
    (attack,) = sample.find("attack", code="MLI-2024-0001")
    assert codes(sample, "attack", f"id:{attack['id']}") == ["MLI-2024-0001"]
    assert len(found(sample, "tally", f"attack:{attack['id']}")) == 4


# Parts of names


def test_a_part_of_a_name_finds_it_and_what_bears_it(sample: Casebook) -> None:
    assert codes(sample, "attack", "gota") == ["MLI-2024-0002"]
    assert codes(sample, "attack", "embe") == codes(sample, "attack", "EMBÉ") == ["MLI-2024-0002"]
    assert codes(sample, "attack", "uslim") == ["MLI-2024-0002"]  # in the name of the party
    assert codes(sample, "attack", "gota embe") == ["MLI-2024-0002"]
    assert codes(sample, "attack", "gota alal") == []
    assert codes(sample, "attack", "-gota") == ["MLI-2024-0001"]
    assert codes(sample, "place", "alal") == ["Kalala"]
    assert codes(sample, "attack", '"gota"') == []  # in quotation marks: whole words


def test_names_that_are_gone_are_found_no_more(sample: Casebook) -> None:
    (kalala,) = sample.find("place", name="Kalala")
    edit = Change.edit("place", kalala, {"name": "Xyzzyville"})
    assert edit is not None
    sample.apply([edit])
    assert codes(sample, "place", "alal") == [] and codes(sample, "place", "yzzyvil") == ["Xyzzyville"]
    assert codes(sample, "attack", "yzzyvil") == ["MLI-2024-0001"]
    (attack,) = sample.find("attack", code="MLI-2024-0001")
    sample.apply([Change("attack", str(attack["id"]), {"title": attack["title"]}, {"title": "Raid"})])
    assert codes(sample, "attack", "alal") == []
    for link in sample.find("attack_link"):
        sample.apply(sample.deletion("attack_link", str(link["id"])))
    sample.apply(sample.deletion("attack", str(attack["id"])))
    for table in ("attack_text", "attack_trigram"):
        numbers = [n for (n,) in sample.db.execute(f"SELECT rowid FROM {table}")]
        assert numbers == [2]


def test_made_anew_names_are_the_same(sample: Casebook) -> None:
    def everything() -> list[list[int]]:
        words = ("gota", "embe", "uslim", "alal", "rights", "ozo")
        return [found(sample, entity, word) for entity in NAMES for word in words]

    before = everything()
    derived.rebuild(sample.db)
    assert everything() == before
    assert sum(map(len, before)) > 5


def test_a_person_is_found_by_what_is_told_of_the_body(sample: Casebook) -> None:
    (tally,) = sample.find(
        "tally", measure="killed", attack_id=sample.find("attack")[1]["id"], age_group=None
    )
    victim = Change.new("victim", {"name": "Aminata"})
    values = {"victim_id": victim.id, "attack_id": tally["attack_id"], "tally_id": tally["id"]}
    harm = Change.new("harm", {**values, "body": "Buried by the river"})
    sample.apply([victim, harm])
    assert len(found(sample, "victim", "river")) == 1
    written = sample.get("harm", harm.id)
    edit = Change.edit("harm", written or {}, {"body": "Not recovered"})
    assert edit is not None
    sample.apply([edit])
    assert found(sample, "victim", "river") == [] and len(found(sample, "victim", "recovered")) == 1


# Every field, every value


def plainly(field: Field, row: Record, value: object) -> bool:
    """Tell without an index whether a record holds one value of a term."""
    kept = row.get(field.name)
    if isinstance(value, Empty):
        return kept is None if not isinstance(field, Toll) else row[f"{field.name}_best"] is None
    if isinstance(value, Is):
        return value.value in field.codes(kept) if isinstance(field, Choices) else kept == value.value
    if not isinstance(value, Compared):
        raise AssertionError(value)
    if isinstance(field, Date):
        first, last = value.days()
        least, most = row[f"{field.stem}_min"], row[f"{field.stem}_max"]
        return kept is not None and str(least or "") <= (last or "~") and (not most or str(most) >= first)
    number = row[f"{field.name}_best"] if isinstance(field, Toll) else kept
    if number is None:
        return False
    strict = int(row[f"{field.name}_strict"] or 0) if isinstance(field, Toll) else 0
    if value.op == "=":
        return number == value.low and not strict
    by: dict[str, Callable[[float], bool]] = {
        ">=": lambda n: n >= float(value.low),
        ">": lambda n: n > float(value.low),
        "<=": lambda n: n <= float(value.low),
        "<": lambda n: n < float(value.low),
        "..": lambda n: float(value.low) <= n <= float(value.high or 0),
    }
    return by[value.op](float(number) + strict)


def values(name: str, field: Field) -> list[str]:
    """Return values to ask of a field, as they are typed."""
    if isinstance(field, Date):
        said = "2023 2023-05 >=2022-06 <2021 >2023-02-11 <=2020-01-31 2021..2022 ../2021"
        return [f"{name}:{day}" for day in said.split()]
    if isinstance(field, Toll | Integer | Decimal):
        return [f"{name}:{number}" for number in ("0", "1", ">=2", ">5", "<3", "<=13", "2..9", "14..")]
    if isinstance(field, Text | Link | Stamp):
        return []
    return [f'{name}:"{code}"' for code, _ in field_codes(field)]


def field_codes(field: Field) -> list[tuple[str, str]]:
    for entity in ENTITIES.values():
        for one in facets(entity.name):
            if one.field is field:
                return one.choices()
    return []


@pytest.mark.parametrize("entity", [*NAMES, "tally", "figure", "attack_place", "involvement", "harm"])
def test_every_field_finds_what_a_plain_look_finds(invented: Casebook, entity: str) -> None:
    every = records(invented, entity)
    asked = 0
    for one in facets(entity):
        if one.of or one.field is None or isinstance(one.field, AnyLink):
            continue
        for text in (*values(one.name, one.field), f"{one.name}:empty"):
            (term,) = parse(entity, text).terms
            expected = sorted(int(r["n"] or 0) for r in every if plainly(one.field, r, term.values[0]))
            assert found(invented, entity, text) == expected, text
            others = sorted({int(r["n"] or 0) for r in every} - set(expected))
            assert found(invented, entity, f"-{text}") == others, text
            assert found(invented, entity, text) == found(invented, entity, Asked("", (term,)))
            asked += bool(expected)
        empty, filled = (
            found(invented, entity, f"{one.name}:empty"),
            found(invented, entity, f"{one.name}:any"),
        )
        assert sorted([*empty, *filled]) == sorted(int(r["n"] or 0) for r in every), one.name
    assert asked > 10


@pytest.mark.parametrize("entity", NAMES)
def test_texts_are_found_by_the_beginnings_of_their_words(invented: Casebook, entity: str) -> None:
    for field in ENTITIES[entity].fields:
        one = facet(entity, field.name)
        if not isinstance(field, Text) or one is None or not one.worded:
            continue
        texts = {int(r["n"] or 0): str(r[field.name]) for r in records(invented, entity) if r[field.name]}
        words = [word for text in list(texts.values())[:9] for word in text.split() if word.isalnum()]
        for word in words[:6]:
            wanted = placenames.fold(word)[:4]
            expected = [n for n, t in texts.items() if f" {wanted}" in f" {' '.join(placenames.forms(t))}"]
            assert found(invented, entity, f'{one.name}:"{wanted}"') == sorted(expected), (field.name, word)


def test_what_parts_lead_to_is_found_as_the_summaries_say(invented: Casebook) -> None:
    asked = 0
    for name, column in (("place", "places"), ("perpetrator", "perpetrators")):
        rows = {int(r["n"] or 0): str(r[column] or "") for r in records(invented, "attack")}
        for title in sorted({title for text in rows.values() for title in text.split(" · ") if title}):
            expected = {n for n, text in rows.items() if title in text.split(" · ")}
            assert expected <= set(found(invented, "attack", f'{name}:"{title}"')), title
            asked += 1
        assert found(invented, "attack", f"{name}:none") == sorted(n for n, text in rows.items() if not text)
    assert asked > 10


def test_reasons_for_no_value_are_found(invented: Casebook) -> None:
    for entity, name in (("attack", "time_of_day"), ("victim", "birth"), ("source", "author")):
        rows = {int(r["n"] or 0): json.loads(str(r["missing"] or "{}")) for r in records(invented, entity)}
        field = facet(entity, name)
        assert field and field.field
        for reason in ("not_asked", "unknown", "refused"):
            expected = sorted(n for n, said in rows.items() if said.get(field.field.name) == reason)
            assert found(invented, entity, f"{name}:{reason}") == expected
            assert expected or reason == "refused"
        expected = sorted(n for n, said in rows.items() if field.field.name in said)
        assert found(invented, entity, f"missing:{name}") == expected
        assert found(invented, entity, "missing:any") == sorted(n for n, said in rows.items() if said)


def test_dates_that_are_open_or_vague_are_found_where_they_can_lie(casebook: Casebook) -> None:
    dates = ["2024-01-06", "2024-01", "2024", "../2023", "2024-02/..", "2023-12-30/2024-01-02", None]
    casebook.load([Change.new("source", {"source_kind": "witness", "date_edtf": d}) for d in dates])

    def when(text: str) -> list[str | None]:
        return [dates[n - 1] for n in found(casebook, "source", text)]

    assert when("date:2024-01-06") == ["2024-01-06", "2024-01", "2024"]
    assert when("date:2024-01") == ["2024-01-06", "2024-01", "2024", "2023-12-30/2024-01-02"]
    assert when("date:>=2024-03") == ["2024", "2024-02/.."]
    assert when("date:<2024") == ["../2023", "2023-12-30/2024-01-02"]
    assert when("date:2020") == ["../2023"]
    assert when("date:none") == [None]
    assert when("-date:any") == [None]
    assert when("-date:2024") == ["../2023", None]


# Together


TEXTS = [
    "status:draft", "-status:draft", "killed:>=3", "killed:none", "date:2021..2022", "type:killing,abduction",
    "market", "-market", "perpetrator:any", "missing:time_of_day", "has:files", "title:attack", "adm1:Mopti",
]  # fmt: skip


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(TEXTS), min_size=2, max_size=4, unique=True))
def test_all_terms_must_hold(invented: Casebook, texts: list[str]) -> None:
    if {"status:draft", "-status:draft"} <= set(texts):
        assert found(invented, "attack", " ".join(texts)) == []
    each = [set(found(invented, "attack", text)) for text in texts]
    if not {"killed:>=3", "killed:none"} <= set(texts):  # of one field: one or the other
        assert found(invented, "attack", " ".join(texts)) == sorted(set.intersection(*each))


@pytest.mark.parametrize("few", [0, 10**6])
@pytest.mark.parametrize("descending", [True, False])
def test_a_filtered_list_has_the_order_of_the_whole(
    invented: Casebook, monkeypatch: pytest.MonkeyPatch, few: int, descending: bool
) -> None:
    monkeypatch.setattr(query, "FEW", few)
    for field in query.columns(ENTITIES["attack"]):
        whole = query.numbers(invented.db, "attack", "", field.name, descending)
        for text in ("status:draft", "killed:>=3 -status:draft", "market"):
            wanted = set(found(invented, "attack", text))
            listed = query.numbers(invented.db, "attack", text, field.name, descending)
            assert list(listed) == [n for n in whole if n in wanted], field.name


@pytest.mark.parametrize("entity", NAMES)
def test_the_first_numbers_of_a_filter_begin_the_whole_list(
    invented: Casebook, monkeypatch: pytest.MonkeyPatch, entity: str
) -> None:
    monkeypatch.setattr(query, "LOOKED_AT", 20)
    monkeypatch.setattr(query, "LOOKED_AT_FIRST", 6)
    served = 0
    for field in query.columns(ENTITIES[entity]):
        for text in ("", "sensitivity:>=1", "code:any", "-code:none", "market", "has:files"):
            with suppress(Unreadable):
                first = query.first_numbers(invented.db, entity, field.name, True, 15, text)
                assert first == query.numbers(invented.db, entity, text, field.name, True)[: len(first)]
                served += bool(text and first)
    assert served or entity in ("place", "actor", "abduction")


def test_the_newest_hits_of_words_come_at_once(invented: Casebook) -> None:
    for entity in NAMES:
        for words in ("ma", "market", "attack village", "ouma", '"the market"', "x"):
            whole = query.numbers(invented.db, entity, words)
            for limit in (3, 1000):
                assert query.first_numbers(invented.db, entity, limit=limit, text=words) == whole[:limit]
    for sort in ("", "date_edtf", "title"):
        assert query.first_numbers(invented.db, "attack", sort, text="market")


def test_codes_stand_in_the_order_of_their_list(casebook: Casebook) -> None:
    order = [code.code for code in ENTITIES["attack"].field["workflow"].vocabulary.codes]  # type: ignore[attr-defined]  # a field of codes
    changes = [Change.new("attack", {"title": code, "workflow": code}) for code in sorted(order)]
    casebook.load(changes)
    listed = query.numbers(casebook.db, "attack", "", "workflow")
    page = query.page(casebook.db, "attack", listed, [])
    assert [page[n]["workflow"] for n in listed] == order


def test_names_stand_with_their_accents_next_to_the_plain_letters(casebook: Casebook) -> None:
    names = ["Zig", "Éléphant", "abla", "Ɛmɛ", "Elephas", "Öre", "Ora", "été", "Ete"]
    casebook.load([Change.new("place", {"name": name}) for name in names])
    listed = [names[n - 1] for n in query.numbers(casebook.db, "place", "", "name")]
    assert listed == ["abla", "Éléphant", "Elephas", "Ɛmɛ", "été", "Ete", "Ora", "Öre", "Zig"]


# Counts


@pytest.mark.parametrize("text", ["", "killed:>=3", "market -status:draft"])
def test_counts_are_what_each_value_would_find(invented: Casebook, text: str) -> None:
    told = 0
    for one in facets("attack"):
        counted = filtering.counts(invented.db, "attack", one.name, text)
        if counted is None:
            assert not one.coded or one.name == "has"
            continue
        others = parse("attack", text).without_facet(one.name)
        for value, count in counted.items():
            term = parse("attack", f"{one.name}:any").terms[0]
            asked = others.and_(type(term)("attack", one.name, (value,)))
            assert len(found(invented, "attack", asked)) == count > 0, (one.name, value)
            told += 1
        if not one.of:  # of parts a record may have several
            told_of = sum(count for value, count in counted.items() if not isinstance(value, Missing))
            assert told_of == len(found(invented, "attack", others)), one.name
    assert told > 5


def test_records_are_found_by_the_codes_of_their_parts(sample: Casebook) -> None:
    assert len(found(sample, "attack", "measure:homes_burned")) == 1
    assert len(found(sample, "attack", "measure:killed role:perpetrator attribution:probable")) == 2
    assert len(found(sample, "attack", "-measure:abducted")) == 1
    assert len(found(sample, "attack", "weapon:none")) == 2, "no person is linked yet"
    counted = filtering.counts(sample.db, "attack", "measure", "perpetrator:Dozo")
    assert counted and counted[Is("abducted")] == 1 and Is("homes_burned") not in counted
    assert filtering.counts(sample.db, "attack", "weapon") == {Empty(): 2}


def test_counts_leave_out_what_is_asked_of_the_field_itself(invented: Casebook) -> None:
    whole = filtering.counts(invented.db, "attack", "workflow")
    assert filtering.counts(invented.db, "attack", "status", "status:draft") == whole
    rows = Counter(row["workflow"] for row in records(invented, "attack"))
    assert whole == {Is(str(code)): count for code, count in rows.items()}


def test_the_reasons_for_no_value_are_counted_among_what_else_is_asked(casebook: Casebook) -> None:
    def victim(name: str, **values: str) -> Change:
        return Change.new("victim", {"name": name, **values})

    refused = victim("Fanta", missing='{"occupation": "refused"}')
    asked = [victim(name, missing='{"occupation": "not_asked"}') for name in ("Awa", "Bintou")]
    gone = victim("Penda", missing='{"occupation": "refused"}')
    casebook.load([*asked, refused, victim("Issa", occupation="herder"), gone])
    casebook.apply(casebook.deletion("victim", gone.id))
    whole = {Is("herder"): 1, Empty(): 3, Missing("not_asked"): 2, Missing("refused"): 1}
    assert filtering.counts(casebook.db, "victim", "occupation") == whole
    some = filtering.counts(casebook.db, "victim", "occupation", "name:Awa")
    assert some == {Empty(): 1, Missing("not_asked"): 1}


def test_the_count_of_reasons_reads_by_index_and_can_be_stopped(casebook: Casebook) -> None:
    reasons = [
        {"birth_edtf": "unknown"}, {"occupation": "refused"}, {"occupation": "not_asked", "sex": "unknown"}
    ]  # fmt: skip
    casebook.load(
        [Change.new("victim", {"name": f"Awa {n}", "missing": json.dumps(reasons[n % 3])}) for n in range(30)]
    )
    asked: list[str] = []
    casebook.db.conn.set_trace_callback(asked.append)
    found = filtering.counts(casebook.db, "victim", "occupation")
    casebook.db.conn.set_trace_callback(None)
    assert found == {Empty(): 30, Missing("not_asked"): 10, Missing("refused"): 10}
    (sql,) = [sql for sql in asked if "json_extract" in sql]
    plan = [str(row[3]) for row in casebook.db.execute(f"EXPLAIN QUERY PLAN {sql}")]
    assert any("INDEX victim_missing" in line for line in plan), plan
    assert len(casebook.db.execute(sql).fetchall()) == 2, "not one for each record"

    heard: list[int] = []

    def stop(done: int, total: int = 0) -> None:
        if heard:
            raise InterruptedError
        heard.append(done)

    with pytest.raises(InterruptedError):
        filtering.counts(casebook.db, "victim", "occupation", step=stop)


def test_counts_of_several_codes_and_flags(sample: Casebook) -> None:
    bases = filtering.counts(sample.db, "involvement", "attribution_basis")
    rows = sample.find("involvement")
    field = ENTITIES["involvement"].field["attribution_basis"]
    assert isinstance(field, Choices)
    expected = Counter(code for row in rows for code in field.codes(row["attribution_basis"]) or [None])
    assert bases == {Is(code) if code else Empty(): count for code, count in expected.items()}
    primary = filtering.counts(sample.db, "attack_place", "is_primary")
    assert primary is not None and primary[Is(1)] == 2
    assert isinstance(ENTITIES["attack_place"].field["is_primary"], Flag)


# Aspects


def test_files_questions_kept_warnings_and_duplicates_are_found(sample: Casebook) -> None:
    first, second = sample.find("attack")
    (tally, *_) = sample.find("tally", attack_id=second["id"])
    assert all(
        found(sample, "attack", f"has:{code}") == []
        for code in ("files", "questions", "waived", "duplicates")
    )
    about = {"entity": "tally", "entity_id": tally["id"]}
    sample.apply(
        [
            Change.new("comment", {**about, "text": "Who counted?", "status": "open"}),
            Change.new("waived_warning", {**about, "rule": "S12", "reason": "so it is"}),
            Change.new(
                "duplicate_candidate",
                {"entity": "attack", "entity_id": first["id"], "other_id": second["id"], "decision": "open"},
            ),
        ]
    )
    assert found(sample, "attack", "has:questions") == found(sample, "attack", "has:waived") == [second["n"]]
    assert found(sample, "attack", "has:duplicates") == [first["n"], second["n"]]
    assert found(sample, "tally", "has:questions") == [tally["n"]]
    assert found(sample, "attack", "has:questions has:files") == []
    assert found(sample, "attack", "has:questions,files") == [second["n"]]
    assert set(HAS) >= {"files", "questions", "waived", "duplicates", "problems", "warnings"}


def test_problems_and_warnings_are_those_of_the_records(sample: Casebook) -> None:
    sample.apply([Change.new("attack", {"title": "An attack of no date"})])
    for entity in NAMES:
        for code, hard in (("problems", True), ("warnings", False)):
            expected = [
                row["n"]
                for row in sample.find(entity)
                if any(p.hard == hard for p in sample.problems(entity, str(row["id"])))
            ]
            if entity != "abduction" or hard:
                assert found(sample, entity, f"has:{code}") == expected, (entity, code)
    assert found(sample, "attack", "has:problems") == [3]
    assert found(sample, "attack", "has:problems -title:any") == []


def test_who_changed_a_record_last_and_when_is_asked_of_its_parts_too(
    sample: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lastchanges, "SLICE", 7)
    today = date.today().isoformat()
    first, second = (row["n"] for row in sample.find("attack"))
    everyone = found(sample, "attack", "by:tester")
    assert everyone == found(sample, "attack", f"changed:{today[:4]}..") == [first, second]
    assert found(sample, "attack", "changed:<2020") == found(sample, "attack", "by:nobody") == []
    (figure, *_) = sample.find("figure")
    sample.author = "Awa Traoré"
    edit = Change.edit("figure", figure, {"locator": "p. 4"})
    assert edit is not None
    sample.apply([edit])
    assert found(sample, "attack", "by:traore") == [first]
    assert found(sample, "attack", "by:tester") == [second]
    assert found(sample, "attack", f"-by:awa changed:{today}") == [second]
    assert found(sample, "figure", "by:awa") == [figure["n"]]
    assert found(sample, "actor", "by:awa") == []
    sample.apply(sample.deletion("figure", str(figure["id"])))
    sample.author = "tester"
    (row,) = sample.find("attack", n=first)
    again = Change.edit("attack", row, {"title": "Another title"})
    assert again is not None
    sample.apply([again])
    assert found(sample, "attack", "by:tester") == [first, second]


def test_of_an_earlier_day_it_is_not_said_who_changed_a_record_last(sample: Casebook) -> None:
    with past.as_known_on(sample, past.end_of(date.today())) as then:
        assert found(then, "attack", "perpetrator:Dozo killed:>=20") == []
        assert len(found(then, "attack", "perpetrator:Dozo killed:>=10 kalala")) == 1
        with pytest.raises(Trouble):
            found(then, "attack", "by:tester")


# Anything


def test_what_is_in_the_trash_is_never_found(invented: Casebook) -> None:
    gone = {n for (n,) in invented.db.execute("SELECT n FROM attack WHERE deleted_at IS NOT NULL")}
    assert gone
    for text in (*TEXTS, "perpetrator:none", "place:any", "-title:none", "source:any", "victim:any"):
        assert not gone & set(found(invented, "attack", text)), text


def test_a_step_that_raises_ends_the_filter(invented: Casebook) -> None:
    def enough(done: int, total: int = 0) -> None:
        raise InterruptedError

    for text in ("status:draft", "market", "context:none", "title:attack", "perpetrator:any", "has:problems"):
        with pytest.raises(InterruptedError):
            query.numbers(invented.db, "attack", text, step=enough)


def test_a_mistake_is_said_and_never_ignored(sample: Casebook) -> None:
    for text in ("kiled:10", "words status:aproved", "killed:"):
        with pytest.raises(Unreadable):
            query.numbers(sample.db, "attack", text)
        with pytest.raises(Unreadable):
            query.first_numbers(sample.db, "attack", text=text)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(NAMES),
    st.sampled_from(["", "-", "title:", "name:", "place:", "by:", "id:"]),
    st.text(max_size=30),
)
@example("attack", "", "x" * 10_000)
@example("attack", "title:", '"' + "x " * 5_000)
@example("place", "name:", "\0")
@example("attack", "", '"\0 " \' " ) OR NEAR(')
@example("attack", "id:", "\ud800")
@example("attack", "place:", '"a\\"b"')
@example("victim", "-", "قرية الهجوم")
def test_any_text_is_answered_or_refused_in_words(
    sample: Casebook, entity: str, before: str, text: str
) -> None:
    with suppress(Unreadable):
        assert isinstance(query.numbers(sample.db, entity, before + text), array)
