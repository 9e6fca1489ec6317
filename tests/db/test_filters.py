"""The filter language: what a text asks for, how it is spelled and said, and what is said of mistakes."""

from __future__ import annotations

import unicodedata
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.model.catalogue import catalogue
from db.model.entities import ENTITIES, PAGES
from db.model.facets import HAS, facet, facets, key
from db.model.fields import AnyLink, Choice, Choices, Date, Field, Flag, Link, Toll
from db.model.filters import (
    Asked,
    Compared,
    Empty,
    Filled,
    Is,
    Missing,
    Term,
    Words,
    complete,
    parse,
    plain_words,
    spell,
    token,
)
from db.model.problem import Unreadable
from db.model.vocabularies import MISSING_REASON

FRENCH = {
    "Status": "Statut",
    "Draft": "Brouillon",
    "Perpetrators": "Auteurs",
    "Yes": "Oui",
    "Not asked": "Non demandé",
}


def french(text: str) -> str:
    return FRENCH.get(text, text)


def only(entity: str, text: str) -> Term:
    (term,) = parse(entity, text).terms
    return term


def refused(entity: str, text: str) -> str:
    with pytest.raises(Unreadable) as caught:
        parse(entity, text)
    return str(caught.value)


def test_words_and_terms_are_told_apart() -> None:
    asked = parse("attack", 'market perpetrator:Dozo date:2024-01 "two words" killed:>=10 -status:draft')
    assert asked.words == 'market "two words"'
    assert [(t.name, t.values, t.negated) for t in asked.terms] == [
        ("perpetrator", (Words("Dozo"),), False),
        ("date", (Compared("=", "2024-01"),), False),
        ("killed", (Compared(">=", 10),), False),
        ("workflow", (Is("draft"),), True),
    ]


@pytest.mark.parametrize("words", ["10:30", "http://x.org/a?b=c", "note: x", "a:", '"he said":no', "3:2"])
def test_a_colon_in_ordinary_words_is_no_term(words: str) -> None:
    asked = parse("attack", words)
    assert asked.words and not asked.terms


@pytest.mark.parametrize(("text", "words"), [
    ("10:30 at", "10:30 at"), ("-rapport", "rapport"), ('"rapport', "rapport"), ("S-0002", "S-0002"),
    ("killed:>10", "killed 10"), ("this or that", "this (or) that"), ("salt and gold", "salt (and) gold"),
    ("NOT here", "(NOT) here"), ("text:", "text"), ("—", ""),
])  # fmt: skip
def test_words_are_typed_so_that_nothing_in_them_is_a_condition(text: str, words: str) -> None:
    assert plain_words("attack", text) == words
    assert parse("attack", words) == Asked(words)


def test_a_field_is_named_by_name_column_and_label_in_two_languages() -> None:
    for text in ("workflow:draft", "status:draft", "STATUS:Draft", "Státus:draft", '"Status":draft'):
        assert parse("attack", text).terms == (Term("attack", "workflow", (Is("draft"),)),)
    for text in ("statut:brouillon", "status:brouillon", "Statuts:Brouillon", "workflow:draft"):
        assert parse("attack", text, french).terms == (Term("attack", "workflow", (Is("draft"),)),)
    for name in ("perpetrator", "perpetrators", "Perpetrator", "auteur", "Auteurs"):
        assert parse("attack", f"{name}:Dozo", french).terms == (
            Term("attack", "perpetrator", (Words("Dozo"),)),
        )
    for text in (
        "type:abduction",
        "attack_type:abduction",
        "type_of_attack:abduction",
        '"Type of attack":abduction',
    ):
        assert only("attack", text).name == "attack_type"
    assert only("attack", "date_edtf:2024").name == only("attack", "date:2024").name == "date"
    assert only("attack", "adm1:Mopti").name == only("attack", "region:Mopti").name == "adm1_name"


@pytest.mark.parametrize("entity", ENTITIES)
def test_every_field_can_be_filtered_under_its_name_and_its_label(entity: str) -> None:
    described = ENTITIES[entity]
    for field in (*described.fields, *described.derived):
        found = facet(entity, field.name)
        assert found is not None and (found.field is field or field.name in found.also), field.name
        named = facet(entity, field.label)
        assert named is not None and not named.aspect, field.label
        for text in (f"{found.name}:any", f"{found.name}:empty"):
            if not isinstance(field, AnyLink):
                assert parse(entity, text).terms[0].values in ((Filled(),), (Empty(),))


@pytest.mark.parametrize("entity", ENTITIES)
def test_every_code_is_found_by_itself_and_by_its_label(entity: str) -> None:
    for field in ENTITIES[entity].fields:
        for code, label in (facet(entity, field.name) or facets(entity)[0]).choices():
            if isinstance(field, Choice | Choices | Flag):
                first = only(entity, f"{field.name}:{code}")
                assert isinstance(first.values[0], Is)
                assert only(entity, f'{field.name}:"{label}"').values[0] in (first.values[0], Empty())


@pytest.mark.parametrize("entity", [entity.name for entity in PAGES])
def test_the_names_of_an_entity_are_told_apart(entity: str) -> None:
    names = [one.name for one in facets(entity)]
    assert len(names) == len(set(names))
    for one in facets(entity):
        assert facet(entity, one.name) == one


def test_an_attack_is_found_by_what_its_parts_lead_to() -> None:
    reached = {one.name for one in facets("attack") if one.of}
    assert {
        "place",
        "perpetrator",
        "actor",
        "source",
        "victim",
        "adm1_name",
        "adm2_name",
        "country",
    } <= reached
    tables = {hop.table for path in (facet("attack", "source") or facets("attack")[0]).paths for hop in path}
    assert {"figure", "citation", "involvement"} <= tables
    assert "custody_event" not in tables


def test_what_is_repeated_is_one_or_the_other() -> None:
    assert only("attack", "status:draft,submitted") == only(
        "attack", "status:draft status:submitted status:draft"
    )
    assert len(parse("attack", "status:draft -status:submitted").terms) == 2
    assert only("attack", "killed:10 killed:>=20,5").values == (
        Compared("=", 10),
        Compared(">=", 20),
        Compared("=", 5),
    )


def test_comparisons_open_at_one_end_and_what_it_has_must_all_hold() -> None:
    assert len(parse("attack", "killed:>=10 killed:<20").terms) == 2
    assert len(parse("attack", "has:files has:problems missing:title missing:date").terms) == 4
    assert only("attack", "has:files,problems").values == (Is("files"), Is("problems"))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("killed:10", Compared("=", 10)),
        ("killed:=10", Compared("=", 10)),
        ("killed:≥10", Compared(">=", 10)),
        ("killed:=<5", Compared("<=", 5)),
        ("killed:<5", Compared("<", 5)),
        ("killed:10..20", Compared("..", 10, 20)),
        ("killed:10–20", Compared("..", 10, 20)),  # as its chip shows it
        ("killed:10-20", Compared("..", 10, 20)),
        ("killed:10..", Compared(">=", 10)),
        ("killed:..20", Compared("<=", 20)),
        ('displaced:"2 000"', Compared("=", 2000)),
        ("sensitivity:>=2", Compared(">=", 2)),
        ("sensitivity:2", Is(2)),
        ("date:2024", Compared("=", "2024")),
        ("date:2024-01-05..2024-02", Compared("..", "2024-01-05", "2024-02")),
        ("date:2024-01/2024-02", Compared("=", "2024-01/2024-02")),
        ("date:2024..", Compared(">=", "2024")),
        ('date:"6 Jan 2024"', Compared("=", "2024-01-06")),
        ("time_of_day:night", Is("night")),
        ("time_of_day:05:30", Is("05:30")),
        ("country:MLI", Is("MLI")),
        ("country:mli", Is("MLI")),
        ("country:XKX", Is("XKX")),
        ("country:Mali", Is("MLI")),
        ("has:duplicates", Is("duplicates")),
        ("missing:date", Is("date")),
        ("changed:>=2024-05-01", Compared(">=", "2024-05-01")),
        ("by:Awa", Words("Awa")),
        ('title:"unknown"', Words("unknown")),
        ("title:unknown", Missing("unknown")),
        ("status:not_asked", Missing("not_asked")),
        ('status:"not asked"', Missing("not_asked")),
        ("source:S-0001", Words("S-0001")),
    ],
)  # fmt: skip
def test_values_are_read_by_the_kind_of_field(text: str, value: object) -> None:
    assert only("attack", text).values == (value,)


def test_a_code_of_the_list_goes_before_none_and_unknown() -> None:
    assert only("victim", "consent:none").values == (Is("none"),)
    assert only("victim", "consent:empty").values == (Empty(),)
    assert only("victim", "sex:unknown").values == (Is("u"),)
    assert only("victim", "sex:none").values == (Empty(),)
    assert only("victim", "sex:refused").values == (Missing("refused"),)


@pytest.mark.parametrize(
    ("comparison", "days"),
    [
        (Compared("=", "2024-02"), ("2024-02-01", "2024-02-29")),
        (Compared("..", "2024-01-05", "2024-02"), ("2024-01-05", "2024-02-29")),
        (Compared(">=", "2024-02"), ("2024-02-01", "")),
        (Compared(">", "2024-02"), ("2024-03-01", "")),
        (Compared("<=", "2024-02"), ("", "2024-02-29")),
        (Compared("<", "2024-02"), ("", "2024-01-31")),
        (Compared("=", "../2024"), ("", "2024-12-31")),
    ],
)
def test_dates_ask_for_days(comparison: Compared, days: tuple[str, str]) -> None:
    assert comparison.days() == days


@pytest.mark.parametrize(
    ("entity", "text", "said"),
    [
        ("attack", "kiled:10", "There is no field “kiled”. Did you mean killed"),
        ("attack", "xyz:10", "Choose one of: title, date"),
        ("attack", "status:aproved", "Did you mean approved?"),
        ("attack", "status:zzzz", "Choose one of: draft, submitted"),
        ("attack", "date:soon", "“soon” is not a date"),
        ("attack", "killed:many", "“many” is not a number"),
        ("attack", "killed:..", "Killed: type a number before or after “..”, such as 10.."),
        ("attack", "killed:20..10", "ends before it begins"),
        ("attack", "date:2024..2023", "ends before it begins"),
        ("attack", "killed:", "Type what “Killed” is to be"),
        ("attack", "has:", "such as has:problems"),
        ("attack", "killed:>=", "type a value such as 10 right after “>=”"),
        ("attack", "date:>", "type a value such as 2024-01-05 right after “>”"),
        ("attack", "displaced:>=12,500", "type displaced:12500, or displaced:12 displaced:500"),
        ("attack", "status:!draft", "put the minus before the field: -workflow:draft"),
        ("attack", "perpetrator:-Dozo", "-perpetrator:Dozo"),
        ("attack", "status:>draft", "compared neither with < nor with >"),
        ("attack", "missing:xyz", "There is no field “xyz”"),
        ("attack", "missing:place", "“place” is no field that a reason is given for. Choose one of: title,"),
        ("attack", "missing:killed", "“killed” is no field that a reason is given for"),
        ("attack", "killed:refused", "“refused” is not a number"),
        ("attack", "reports:refused", "“refused” is not a number"),
        ("attack", "perpetrator:_", "Type a word"),
        ("attack", "kiled:", "There is no field “kiled”. Did you mean killed"),
        ("attack", "kiled : 10", "There is no field “kiled”. Did you mean killed"),
        ("attack", '"kiled":10', "There is no field “kiled”. Did you mean killed"),
        ("attack", "kiled>=10", "There is no field “kiled”. Did you mean killed"),
        ("attack", "xyz>=10", "There is no field “xyz”"),
        ("attack", "has:everything", "Choose one of: problems, warnings"),
        ("attack", "title:...", "Type a word"),
        ("attack", "country:Malli", "MLI"),
        ("attack", "country:ZZZ", "“ZZZ” is no country. Type its name, or three letters such as MLI."),
        ("attack", "country:MLL", "MLI"),
        ("attack", "time_of_day:later", "is not a time of day"),
        ("attack_place", "main_place:perhaps", "Choose one of: yes, no"),
    ],
)
def test_a_mistake_is_said_with_what_is_possible(entity: str, text: str, said: str) -> None:
    assert said in refused(entity, text)
    assert said in refused(entity, f"words -{text}")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("killed>=10", "Type killed:>=10;"),
        ("killed:>=10 <=20", "Type killed:<=20;"),
        ("killed:>=10 and <= 20", "Type killed:<=20;"),
        ("date:>=2024-01 <2024-03", "Type date:<2024-03;"),
        ("date > 2024-01", "Type date:>2024-01;"),
        ("status == draft", "Type workflow:draft;"),
        ("[killed:10]", "Type killed:10;"),
        ("“killed:10”", "Type killed:10;"),
        ("--killed:10", "Type -killed:10;"),
        ("+killed:10", "Type killed:10;"),
        ("perpetrator:'Dan Na'", 'Type perpetrator:"Dan Na";'),
        ("perpetrator:“Dan Na” killed:10", 'Type perpetrator:"Dan Na";'),
        ("-perpetrator:« Dan Na »", 'Type -perpetrator:"Dan Na";'),
        ("tués>10", "Type killed:>10;"),
        ("killed >= 10", "Type killed:>=10;"),
        ("status=draft", "Type workflow:draft;"),
        ("status!=draft", "Type -workflow:draft;"),
        ("!status:draft", "Type -workflow:draft;"),
        ("market (status:draft)", "Type workflow:draft;"),
        ('perpetrator:"Dozo', "before “Dozo” is not closed"),
        ('"the market', "before “the market” is not closed"),
        ('title:"a" "', "is not closed"),
        ("!!!", "no word in “!!!”"),
        ("status:draft ::", "no word in “::”"),
        ('""', "no word in"),
        ("\0", "no word in"),
        ("status: killed:>=10", "Type what “Status” is to be"),
        ("-killed : >= 10", "Type -killed:>=10;"),
        ("killed:>= 10", "Type killed:>=10;"),
        ("killed:>=1 000", "Type killed:>=1000;"),
        ("killed:10 à 20", "Type killed:10..20;"),
        ("date:2024-01 - 2024-03", "Type date:2024-01..2024-03;"),
        ("date:2024-01.. 2024-03", "Type date:2024-01..2024-03;"),
        ("date:6 janvier 2024 marché", 'Type date:"6 janvier 2024";'),
        ("date:between 2024-01 and 2024-03", 'Type date:"between 2024-01 and 2024-03";'),
        ("status:in review", 'Type workflow:"in review";'),
        ("status:draft ,submitted", "Type status:draft,submitted;"),
        ("proof level:3", "Type proof_level:3;"),
        ("NOT market", "Type -market;"),
        ("killed between 10 and 20", "Type killed:10..20;"),
        ("date entre 2024-01 et 2024-03", "Type date:2024-01..2024-03;"),
        ("attack.killed:10", "Type killed:10;"),
        ("killed：>=10", "Type killed:>=10;"),
    ],
)
def test_what_is_typed_in_place_of_a_condition_is_said(text: str, said: str) -> None:
    assert said in refused("attack", text)


@pytest.mark.parametrize(
    "text",
    [
        "status : draft", "statut\u00a0: brouillon", "état :brouillon", "Statut:brouillon",
        "workflow : Draft", "status: draft", "statut:  brouillon",
    ],
)  # fmt: skip
def test_a_space_at_the_colon_and_the_plain_word_for_a_field_are_understood(text: str) -> None:
    assert parse("attack", text) == parse("attack", "workflow:draft")
    assert parse("attack", f"market -{text} killed : >10") == parse(
        "attack", "market -workflow:draft killed:>10"
    )


def test_what_only_looks_like_a_slip_is_words() -> None:
    for words in (
        "a > b",
        "x>=10",
        '"killed>=10"',
        "12,500",
        "(market)",
        "<3",
        "bilan : 3",
        "km > 3",
        "a >= 3",
        "killed between Mopti",
        "attack.pdf",
        "市場：人",
    ):
        assert parse("attack", words) == Asked(words)


def test_a_list_may_have_spaces_after_its_commas() -> None:
    assert parse("attack", 'status:draft, "in review" killed:10') == parse(
        "attack", 'status:draft,"in review" killed:10'
    )
    assert parse("attack", "place:Mopti, -market") == parse("attack", "place:Mopti -market")
    assert parse("attack", "place:Mopti, killed:10") == parse("attack", "place:Mopti killed:10")


def test_a_quoted_comparison_is_one() -> None:
    assert only("attack", 'killed:">= 10"') == only("attack", "killed:>=10")
    for text in 'date:"6 janv 2024".."8 janv 2024"', 'date:"6 janv 2024 .. 8 janv 2024"':
        assert only("attack", text) == only("attack", "date:2024-01-06..2024-01-08")


def test_words_behind_a_number_are_spelled_so_that_they_stay_words() -> None:
    for words in ("200 market", "<=20", "<= 20 market", "market <=20", ",20", ", 5"):
        asked = Asked(words, parse("attack", "killed:10").terms)
        assert parse("attack", spell(asked)) == asked


@pytest.mark.parametrize("words", ["ou est", "or not", "et", "and so"])
def test_a_condition_beside_words_that_begin_with_a_joint_is_spelled_so_that_it_is_read(words: str) -> None:
    asked = parse("attack", words).and_(only("attack", "status:draft"))
    (term,) = parse("attack", spell(asked)).terms
    assert term == only("attack", "status:draft")
    assert parse("attack", spell(asked)).words.replace('"', "") == words


def test_words_are_not_read_as_conditions_where_a_term_between_them_goes() -> None:
    assert "no field “kiled”" in refused("attack", "kiled status:draft : 10")
    assert "Type killed:10;" in refused("attack", "killed status:draft : 10")
    chips = parse("attack", "killed:>=10").terms
    with pytest.raises(Unreadable, match="Type killed:<=20;"):
        parse("attack", "<=20", before=chips)


def test_a_decimal_comma_is_said() -> None:
    assert "type lat:14.5, or lat:14 lat:5" in refused("place", "lat:14,5")
    assert "type ransom_amount:1500.75, or" in refused("abduction", "ransom_amount:1500,75")
    both = only("place", "lat:14 lat:5")
    assert both.spell() == 'lat:14,"5"' and only("place", both.spell()) == both


def test_numbers_of_three_digits_are_told_from_thousands() -> None:
    asked = only("attack", "killed:10 killed:200")
    assert asked.spell() == 'killed:10,"200"' and only("attack", asked.spell()) == asked


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("perpetrators:Dozo", "Perpetrator: Dozo"),
        ("killed:>=10", "Killed ≥ 10"),
        ("killed:10..20", "Killed 10–20"),
        ("date:2024-01", "Date 2024-01"),
        ("date:2024-01..2024-02", "Date 2024-01 – 2024-02"),
        ("-status:draft,submitted", "not Status: Draft or Submitted"),
        ("killed:none", "Killed: empty"),
        ("title:refused", "Title: (Refused to answer)"),
        ("has:files", "With: files"),
        ("missing:date", "Reason given for no: Date"),
        ("-market", "not Text: market"),
        ("sensitivity:3", "Sensitivity: "),
    ],
)
def test_a_term_is_said_in_words(text: str, said: str) -> None:
    assert only("attack", text).text().startswith(said)


def test_a_term_is_said_in_another_language() -> None:
    (term,) = parse("attack", "status:draft", french).terms
    assert term.text(french) == "Statut: Brouillon"


def test_terms_are_taken_away_and_added() -> None:
    asked = parse("attack", "status:draft killed:>=10 market")
    fewer = asked.without(asked.terms[0])
    assert spell(fewer) == "killed:>=10 market"
    assert spell(fewer.and_(asked.terms[0])) == "killed:>=10 workflow:draft market"
    assert spell(asked.without_facet("killed")) == "workflow:draft market"
    assert not parse("attack", "  ") and not asked.without(asked.terms[0]).without(asked.terms[1]).terms


# “or”, “and”, “not”

CATALOGUE = catalogue("fr")


def in_french(text: str) -> str:
    return CATALOGUE.get(text, text)


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("perpetrator:dozo or perpetrator:jnim", "perpetrator:dozo,jnim"),
        ("perpetrator:dozo OU auteur:jnim or perpetrator:x", "perpetrator:dozo,jnim,x"),
        ("killed:<5 or killed:>20", "killed:<5,>20"),
        ("has:files or has:problems", "has:files,problems"),
        ("date:2023 ou date:2024 Kalala", "date:2023,2024 Kalala"),
        ("status:draft and killed:>=10 et killed:<20", "workflow:draft killed:>=10 killed:<20"),
        ("-status:draft and -status:submitted", "-workflow:draft,submitted"),
        ("not status:draft", "-workflow:draft"),
        ("Kalala sauf status:draft", "-workflow:draft Kalala"),
        ("status:draft and not perpetrator:x", "workflow:draft -perpetrator:x"),
        ("status:draft or", "workflow:draft"),
        ("or status:draft", "workflow:draft"),
        ("status:draft and Kalala", "workflow:draft Kalala"),
        ("femmes et enfants", "femmes enfants"),
        ("femmes et et enfants", "femmes enfants"),
        ('"market or mosque"', '"market or mosque"'),
        ('market "or" mosque', 'market "or" mosque'),
        ("market or", "market or"),
        ("or", "or"),
    ],
)
def test_or_and_not_between_terms(text: str, spelled: str) -> None:
    asked = parse("attack", text)
    assert spell(asked) == spelled
    assert parse("attack", spelled) == asked


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "perpetrator:dozo or status:draft",
            "“or” stands only between values of one field: perpetrator:d",
        ),
        ("status:draft ou Kalala", "“ou” stands only between values of one field: workflow:draft,…"),
        ("Kalala or -status:draft", "quote it"),
        (
            "market or mosque",
            "Words are all looked for: “or” stands only between values of one field, such as",
        ),
        ("femmes ou enfants", "To search for the word itself, quote it"),
        (
            "perpetrator:a and perpetrator:b",
            "cannot be asked for together, only one or the other: type perpetra",
        ),
        ("-status:draft or -status:submitted", "To ask for neither, type -workflow:draft,submitted"),
        ("status:draft or not status:submitted", "cannot stand between what must not be"),
    ],
)
def test_what_or_and_and_cannot_do_is_said(text: str, said: str) -> None:
    assert said in refused("attack", text)


def test_or_is_french_for_gold() -> None:
    assert parse("attack", "mine or Kidal", in_french).words == 'mine "or" Kidal'
    chips = parse("attack", "status:draft").terms
    assert parse("attack", "or", in_french, chips).words == '"or"'
    assert parse("attack", "or", before=chips) == Asked()
    assert len(parse("attack", "status:draft or status:submitted", in_french).terms[0].values) == 2
    with pytest.raises(Unreadable, match="stands only between values"):
        parse("attack", "mine ou Kidal", in_french)


def test_or_goes_on_from_the_chips() -> None:
    chips = parse("attack", "status:draft perpetrator:dozo").terms
    (term,) = parse("attack", "or perpetrator:jnim", before=chips).terms
    assert term.spell() == "perpetrator:dozo,jnim"
    with pytest.raises(Unreadable, match="stands only between values"):
        parse("attack", "or place:Kalala", before=chips)
    with pytest.raises(Unreadable, match="Put both into one condition: killed:<5,>20"):
        parse("attack", "or killed:>20", before=parse("attack", "killed:<5").terms)
    assert parse("attack", "market", before=chips) == Asked("market")


# French, whatever the language of the window


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("auteur:dozo", "perpetrator:dozo"),
        ("tués:>=10", "killed:>=10"),
        ("état:brouillon", "workflow:draft"),
        ("lieu:Kalala", "place:Kalala"),
        ('"Type d’attaque":enlèvement', "attack_type:abduction"),
        ("tués:aucun", "killed:none"),
        ("état:vide", "workflow:none"),
        ("time_of_day:nuit", "time_of_day:night"),
        ('status:"non demandé"', "workflow:not_asked"),
        ("missing:titre", "missing:title"),
        ("has:fichiers", "has:files"),
    ],
)
def test_french_is_understood_and_spelled_as_the_field_is(text: str, spelled: str) -> None:
    assert spell(parse("attack", text)) == spelled


@pytest.mark.parametrize("entity", [entity.name for entity in PAGES])
def test_every_french_label_names_a_field_and_every_french_code_its_code(entity: str) -> None:
    for one in facets(entity):
        named = facet(entity, in_french(one.label))
        assert named is not None
        assert (
            named == one
            or key(in_french(named.label)) == key(in_french(one.label))
            or named == facet(entity, in_french(one.label), in_french)
        )
        for code, label in one.choices(in_french):
            found = only(entity, f'{one.name}:"{label}"').values[0]
            assert found == only(entity, f'{one.name}:"{code}"').values[0] or isinstance(found, Is | Empty)


# Completing


@pytest.mark.parametrize(
    ("text", "among"),
    [
        ("stat", "workflow:"),
        ("-perp", "-perpetrator:"),
        ("market kil", "killed:"),
        ("status:", "workflow:draft"),
        ("status:draft,su", "workflow:draft,submitted"),
        ("status:needs", "workflow:needs_work"),
        ("type:village", "attack_type:village_attack"),
        ("has:fi", "has:files"),
        ("missing:da", "missing:date"),
        ("killed:n", "killed:none"),
        ("auteur", "perpetrator:"),
        ("statut:brou", "workflow:draft"),
    ],
)
def test_names_and_codes_are_completed(text: str, among: str) -> None:
    assert among in complete("attack", text, len(text), french)


def test_each_completion_can_be_read_or_goes_on() -> None:
    for one in facets("attack"):
        for found in complete("attack", f"{one.name}:", len(one.name) + 1):
            parse("attack", found)


def test_a_completion_replaces_the_word_at_the_cursor() -> None:
    text = 'market status:dr title:"a b'
    assert token(text, len("market sta")) == (7, 10)
    assert token(text, len("market status:dr")) == (7, 16)
    assert token(text, len(text)) == (17, len(text))
    assert complete("attack", text, 0) == []


# Any text

SOME_FACETS = [(e, one) for e in ("attack", "victim", "attack_place") for one in facets(e)]
PIECES = st.sampled_from([
    '"', ":", "-", ",", " ", "..", ">=", "<", "=", "killed", "status", "date", "title", "10", "2024-01",
    "draft", "or", "ou", "and", "not",
    "none", "any", "unknown", "é", "\0", "has", "files", "missing", "text", "'", "\u200f", "قرية", "http://",
])  # fmt: skip


@given(st.lists(PIECES, max_size=14).map("".join) | st.text(max_size=60))
def test_what_can_be_read_is_spelled_so_that_it_is_read_again(text: str) -> None:
    try:
        asked = parse("attack", text)
    except Unreadable as error:
        assert str(error)
        return
    assert parse("attack", spell(asked)) == asked
    for term in asked.terms:
        assert parse("attack", term.spell()) == Asked("", (term,))
        assert term.text()


@given(st.lists(PIECES, max_size=10).map("".join), st.integers(0, 40))
def test_completing_never_fails(text: str, cursor: int) -> None:
    cursor = min(cursor, len(text))
    start, end = token(text, cursor)
    assert 0 <= start <= end == cursor
    assert all(isinstance(found, str) for found in complete("attack", text, cursor, french))


def test_long_texts_and_odd_characters_are_read() -> None:
    for text in (
        "a" * 10_000,
        "a b " * 2500,
        '"' * 999,
        "-" * 999,
        "\0" * 50,
        "é" + unicodedata.normalize("NFD", "é"),
    ):
        with suppress(Unreadable):
            parse("attack", text)


def values(entity: str, field: Field | None) -> list[str]:
    if isinstance(field, Date):
        return ["2024", ">=2024-01-06", "2024-01..2024-02", "none", "any", "refused"]
    if isinstance(field, Toll):
        return ["0", ">=10", "1..3", "none", "any"]
    if isinstance(field, Link):
        return ["Dozo", "none"]
    return ["any"]


def test_terms_of_every_facet_are_spelled_so_that_they_are_read_again() -> None:
    for entity, one in SOME_FACETS:
        codes = [code for code, _ in one.choices()]
        for value in codes or ([] if one.aspect else values(entity, one.field)):
            for sign in "", "-":
                asked = parse(
                    entity, f'{sign}{one.name}:"{value}"' if value in codes else f"{sign}{one.name}:{value}"
                )
                assert parse(entity, spell(asked)) == asked
    assert set(HAS) == {code for code, _ in (facet("attack", "has") or facets("attack")[0]).choices()}
    assert all(
        only("attack", f"title:{code.code}").values == (Missing(code.code),) for code in MISSING_REASON.codes
    )
