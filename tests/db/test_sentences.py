"""A record read as a sentence says what was coded, no more and no less, in correct English and French."""

# ruff: noqa: E501 — a sentence reads best as it is

from __future__ import annotations

import random
import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.shell.i18n import catalogue
from db import demo
from db.model import vocabularies as v
from db.model.entities import ENTITIES
from db.model.fields import Choice, Flag, Integer, Number, Record
from db.model.tree import PARTS_OF_ATTACK, Tree
from db.sentences import (
    LANGUAGES,
    abduction_sentence,
    attack_sentence,
    source_sentence,
    victim_sentence,
)
from db.sentences.dates import when
from db.sentences.english import ENGLISH
from db.sentences.french import FRENCH
from db.sentences.words import Words
from db.storage.casebook import Casebook
from tests.db import trees
from tests.db.trees import add, attack, figure, linked, ogota, part, people, person, place, record, tally, the

NO_SOURCE = {"en": " No source is recorded.", "fr": " Aucune source n’est renseignée."}


def plain(text: str) -> str:
    """Return a text with common spaces, to be compared with what is typed here."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def read(tree: Tree, language: str) -> str:
    """Return the text of an attack less what it says of the sources at its end."""
    said = plain(attack_sentence(tree, language)).removesuffix(NO_SOURCE[language])
    return re.sub(r" Sources ?: [^.]*\.$", "", said)


def bare(**values: str) -> Tree:
    """Return an attack on Ogota by attackers unknown."""
    tree = attack(**values)
    place(tree, "Ogota")
    return tree


# The example


def test_the_attack_of_27_january_is_read_as_it_was_reported() -> None:
    tree = ogota()
    people(tree, the(tree, "killed"), 10)
    assert plain(attack_sentence(tree, "en")) == (
        "On 27 January 2024, fighters identified as JNIM (probable) attacked the villages of Ogota and Ouémbé "
        "(Mopti), killing at least 32 civilians, including 3 children, burning more than 350 homes and "
        "displacing about 2,000 people. 10 of the dead are named. Sources: 1 independent, 2 reports. Apparent "
        "war crimes: murder, attacking civilians, destroying property and displacing civilians."
    )
    assert plain(attack_sentence(tree, "fr")) == (
        "Le 27 janvier 2024, des combattants identifiés comme appartenant au JNIM (probable) ont attaqué les "
        "villages d’Ogota et de Ouémbé (Mopti), tuant au moins 32 civils, dont 3 enfants, incendiant plus de "
        "350 maisons et déplaçant environ 2 000 personnes. 10 des morts sont nommés. Sources : 1 "
        "indépendante, 2 rapports. Crimes de guerre apparents : meurtre, attaque contre des civils, "
        "destruction de biens et déplacement de civils."
    )


def test_the_attack_of_6_january_keeps_the_disputed_place_apart(sample: Casebook) -> None:
    tree = sample.tree(str(sample.find("attack", code="MLI-2024-0001")[0]["id"]))
    assert plain(attack_sentence(tree, "en")) == (
        "On 6 January 2024, militiamen identified as Dozo (probable) attacked the village of Kalala (Ségou) "
        "and, by a disputed account, the village of Boura (Ségou), killing at least 13 civilians, including 2 "
        "children, abducting 24 civilians and stealing livestock. What became of the 24 abducted is not "
        "recorded. Sources: 1 independent, 3 reports. Apparent war crimes: murder, attacking civilians, "
        "hostage-taking and pillage."
    )
    assert plain(attack_sentence(tree, "fr")) == (
        "Le 6 janvier 2024, des miliciens identifiés comme appartenant à la milice Dozo (probable) ont attaqué "
        "le village de Kalala (Ségou) et, selon une version contestée, le village de Boura (Ségou), tuant au "
        "moins 13 civils, dont 2 enfants, enlevant 24 civils et volant du bétail. Ce que les 24 personnes "
        "enlevées sont devenues n’est pas renseigné. Sources : 1 indépendante, 3 rapports. Crimes de guerre apparents : meurtre, "
        "attaque contre des civils, prise d’otages et pillage."
    )


# When


@pytest.mark.parametrize(
    ("date", "english", "french"),
    [
        (None, "on an unknown date", "à une date inconnue"),
        ("not a date", "on an unknown date", "à une date inconnue"),
        ("2024-01-27", "on 27 January 2024", "le 27 janvier 2024"),
        ("2024-02-01", "on 1 February 2024", "le 1er février 2024"),
        ("2024-01", "in January 2024", "en janvier 2024"),
        ("2024-01-XX", "in January 2024", "en janvier 2024"),
        ("2024", "in 2024", "en 2024"),
        ("2024-01-27~", "on or about 27 January 2024", "vers le 27 janvier 2024"),
        ("2024-01~", "in or about January 2024", "vers janvier 2024"),
        ("2024-01-27?", "on 27 January 2024 (date uncertain)", "le 27 janvier 2024 (date incertaine)"),
        ("2024-01-05/2024-01-06", "between 5 and 6 January 2024", "entre le 5 et le 6 janvier 2024"),
        (
            "2024-01-30/2024-02-02",
            "between 30 January and 2 February 2024",
            "entre le 30 janvier et le 2 février 2024",
        ),
        (
            "2023-12-31/2024-01-01",
            "between 31 December 2023 and 1 January 2024",
            "entre le 31 décembre 2023 et le 1er janvier 2024",
        ),
        ("2024-01/2024-03", "between January and March 2024", "entre janvier et mars 2024"),
        ("2023/2024", "between 2023 and 2024", "entre 2023 et 2024"),
        ("[2024-01-05,2024-01-06]", "on 5 or 6 January 2024", "le 5 ou le 6 janvier 2024"),
        (
            "[2024-01-05..2024-01-09]",
            "sometime between 5 and 9 January 2024",
            "à une date située entre le 5 et le 9 janvier 2024",
        ),
        ("../2024-02-01", "until 1 February 2024", "jusqu’au 1er février 2024"),
        ("2024-04/..", "from April 2024 on", "à partir de‿avril 2024"),
        (
            "2024-01-05~/2024-01-06",
            "between 5 and 6 January 2024 (dates approximate)",
            "entre le 5 et le 6 janvier 2024 (dates approximatives)",
        ),
    ],
)
def test_dates(date: str | None, english: str, french: str) -> None:
    assert when(ENGLISH, date) == english
    assert when(FRENCH, date) == french


def test_a_month_that_begins_with_a_vowel_is_contracted() -> None:
    assert read(bare(date_edtf="2024-04/.."), "fr").startswith("À partir d’avril 2024, des assaillants")


@pytest.mark.parametrize(
    ("time", "english", "french"),
    [
        ("dawn", "On 27 January 2024, at dawn, ", "Le 27 janvier 2024, à l’aube, "),
        ("05:30", "On 27 January 2024, at 05:30, ", "Le 27 janvier 2024, à 05 h 30, "),
    ],
)
def test_the_time_of_day(time: str, english: str, french: str) -> None:
    tree = bare(time_of_day=time)
    assert read(tree, "en").startswith(english)
    assert read(tree, "fr").startswith(french)


# Who


def by(tree: Tree, name: str = "JNIM", type: str = "rebel", **values: str) -> Tree:
    actor = linked(tree, "actor", name=name, actor_type=type)
    add(tree, "involvement", actor_id=actor, **values)
    return tree


@pytest.mark.parametrize(
    ("attribution", "english", "french"),
    [
        ("confirmed", "fighters of JNIM", "des combattants du JNIM"),
        (
            "probable",
            "fighters identified as JNIM (probable)",
            "des combattants identifiés comme appartenant au JNIM (probable)",
        ),
        (
            "alleged",
            "fighters identified as JNIM (alleged)",
            "des combattants identifiés comme appartenant au JNIM (attribution alléguée)",
        ),
        (
            "disputed",
            "fighters identified as JNIM (disputed)",
            "des combattants identifiés comme appartenant au JNIM (attribution contestée)",
        ),
        (
            "unknown",
            "fighters identified as JNIM (certainty not stated)",
            "des combattants identifiés comme appartenant au JNIM (certitude non précisée)",
        ),
    ],
)
def test_how_sure_it_is_who_did_it(attribution: str, english: str, french: str) -> None:
    tree = by(bare(), attribution=attribution)
    assert f", {english} attacked the village of Ogota." in read(tree, "en")
    assert f", {french} ont attaqué le village d’Ogota." in read(tree, "fr")


@pytest.mark.parametrize(
    ("name", "type", "english", "french"),
    [
        ("EIGS", "rebel", "fighters of EIGS", "des combattants de l’EIGS"),
        ("Katiba Macina", "rebel", "fighters of Katiba Macina", "des combattants du groupe Katiba Macina"),
        ("FAMa", "state_armed", "soldiers of FAMa", "des soldats des forces armées (FAMa)"),
        ("X", "unidentified", "unidentified armed men", "des hommes armés non identifiés"),
        ("Civilians", "civilians", "civilians", "des civils"),
        (
            "A {strange}  one",
            "other",
            "attackers of A {strange} one",
            "des assaillants du groupe A {strange} one",
        ),
    ],
)
def test_what_the_attackers_are_called(name: str, type: str, english: str, french: str) -> None:
    tree = by(bare(), name, type, attribution="confirmed")
    assert f", {english} attacked " in read(tree, "en")
    assert f", {french} ont attaqué " in read(tree, "fr")


def test_unidentified_attackers() -> None:
    tree = bare()
    assert ", unidentified attackers attacked" in read(tree, "en")
    add(tree, "involvement", attribution="probable")
    assert ", unidentified attackers attacked" in read(tree, "en")
    assert ", des assaillants non identifiés ont attaqué" in read(tree, "fr")


def test_several_perpetrators_and_rival_versions() -> None:
    tree = by(bare(), "JNIM", attribution="possible", alt_group="A")
    by(tree, "EIGS", attribution="disputed", alt_group="a ")
    by(tree, "Dozo", "communal_militia", attribution="confirmed", role="co_perpetrator")
    by(tree, "Civilians", "civilians", role="target")
    assert (
        ", fighters identified as JNIM (possible) or, by another account, fighters identified as EIGS "
        "(disputed) and militiamen of Dozo attacked "
    ) in read(tree, "en")
    assert (
        ", des combattants identifiés comme appartenant au JNIM (possible) ou, selon une autre version, des "
        "combattants identifiés comme appartenant à l’EIGS (attribution contestée) et des miliciens de la "
        "milice Dozo ont attaqué "
    ) in read(tree, "fr")


def test_what_the_attackers_say_of_it() -> None:
    tree = by(bare(), attribution="confirmed", actor_response="claimed")
    assert read(tree, "en").endswith("Responsibility claimed: JNIM.")
    assert read(tree, "fr").endswith("Responsabilité revendiquée : JNIM.")


# Where


def test_no_place() -> None:
    assert read(attack(), "en").startswith(
        "On 27 January 2024, unidentified attackers attacked an unrecorded place."
    )
    assert "ont tendu une embuscade à des civils dans un lieu non renseigné." in read(
        attack(attack_type="ambush_road"), "fr"
    )


def test_a_place_with_an_article_is_contracted() -> None:
    tree = attack()
    for name in ("Le Point", "Les Dunes", "Léré"):
        place(tree, name)
    assert "les villages du Point, des Dunes et de Léré" in read(tree, "fr")


def test_places_of_a_kind_and_region_stand_together() -> None:
    tree = attack(attack_type="ambush_road")
    place(tree, "Sana", place_type="road", adm1_name="Ségou")
    for name in ("Ama", "Ina"):
        place(tree, name, adm2_name="Djenné", adm1_name="Mopti")
    assert (
        "ambushed civilians on the road of Sana (Ségou) and in the villages of Ama and Ina (Djenné, Mopti)."
    ) in read(tree, "en")
    assert (
        "une embuscade à des civils sur la route de Sana (Ségou) et dans les villages d’Ama et d’Ina (Djenné, "
        "Mopti)."
    ) in read(tree, "fr")


def test_a_place_that_is_only_disputed_and_more_places_than_one_reads() -> None:
    tree = attack()
    place(tree, "Ogota")["claim_status"] = "disputed"
    assert "attacked the village of Ogota (disputed)." in read(tree, "en")
    assert "ont attaqué le village d’Ogota (lieu contesté)." in read(tree, "fr")
    for number in range(9):
        place(tree, f"Village {number}")
    assert "Village 4 and 4 other places" in read(tree, "en")


# The toll

Make = Callable[[Tree], object]


def killed(**values: object) -> Make:
    return lambda tree: tally(tree, "killed", **values)  # type: ignore[arg-type]  # the values fit their field


def with_parts(tree: Tree) -> None:
    whole = tally(tree, "killed", 20, 20)
    part(tree, whole, 12, role="partition", civilian_status="civilian")
    part(tree, whole, 8, role="partition", civilian_status="armed_member")
    women = part(tree, whole, 5, age_group="adult", sex="f")
    part(tree, women, 1, population_group="dogon", age_group="adult", sex="f")


def unadopted(words: str, *more: str) -> Make:
    def make(tree: Tree) -> None:
        count = tally(tree, "killed", civilian_status="civilian")
        for said in (words, *more):
            figure(tree, count, "", said)

    return make


@pytest.mark.parametrize(
    ("make", "english", "french"),
    [
        (killed(low=1, high=1, civilian_status="civilian"), "killing 1 civilian", "tuant 1 civil"),
        (killed(low=1, high=1, age_group="child", sex="f"), "killing 1 girl", "tuant 1 fille"),
        (killed(low=2, high=2), "killing 2 people", "tuant 2 personnes"),
        (
            killed(low=3, high=3, age_group="child", civilian_status="civilian"),
            "killing 3 children (civilians)",
            "tuant 3 enfants (civils)",
        ),
        (
            killed(low=1, high=1, age_group="child", civilian_status="civilian"),
            "killing 1 child (civilian)",
            "tuant 1 enfant (civil)",
        ),
        (
            killed(low=1, high=1, age_group="child", sex="f", civilian_status="civilian"),
            "killing 1 girl (civilian)",
            "tuant 1 fille (civile)",
        ),
        (
            killed(low=3, high=3, age_group="adult", sex="f", civilian_status="civilian"),
            "killing 3 women (civilians)",
            "tuant 3 femmes (civiles)",
        ),
        (killed(low=13, high=18), "killing between 13 and 18 people", "tuant entre 13 et 18 personnes"),
        (
            killed(low=10, best=13, high=18),
            "killing between 10 and 18 people (best estimate: 13)",
            "tuant entre 10 et 18 personnes (meilleure estimation : 13)",
        ),
        (killed(low=32), "killing at least 32 people", "tuant au moins 32 personnes"),
        (killed(low=32, approx=1), "killing at least about 32 people", "tuant au moins environ 32 personnes"),
        (killed(low=0, best=None, high=10), "killing up to 10 people", "tuant jusqu’à 10 personnes"),
        (killed(low=0, high=0, civilian_status="civilian"), "killing no civilians", "ne tuant aucun civil"),
        (killed(), "killing an unknown number of people", "tuant un nombre inconnu de personnes"),
        (
            killed(age_group="child_u"),
            "killing an unknown number of children",
            "tuant un nombre inconnu d’enfants",
        ),
        (unadopted("dozens of civilians"), "killing dozens of civilians", "tuant des dizaines de civils"),
        (
            unadopted("13 civilians", "18 civilians"),
            "killing between 13 and 18 civilians (number not adopted)",
            "tuant entre 13 et 18 civils (chiffre non retenu)",
        ),
        (
            killed(low=4, high=4, civilian_status="disputed", population_group="fulani", in_captivity=1),
            "killing 4 people (Fulani; civilian status disputed; in captivity)",
            "tuant 4 personnes (Peuls; statut civil contesté; en captivité)",
        ),
        (
            with_parts,
            "killing 20 people (made up of 12 civilians and 8 members of armed forces or groups), including 5 "
            "women (including 1 woman (Dogon))",
            "tuant 20 personnes (soit 12 civils et 8 membres de forces ou groupes armés), dont 5 femmes (dont "
            "1 femme (Dogons))",
        ),
        (
            lambda tree: tally(tree, "livestock_taken", 40, 40),
            "stealing 40 head of livestock",
            "volant 40 têtes de bétail",
        ),
        (lambda tree: tally(tree, "livestock_taken"), "stealing livestock", "volant du bétail"),
        (
            lambda tree: tally(tree, "homes_burned", 0, 0),
            "burning no homes",
            "n’incendiant aucune maison",
        ),
        (
            lambda tree: tally(tree, "homes_burned", 1),
            "burning at least 1 home",
            "incendiant au moins 1 maison",
        ),
        (
            lambda tree: tally(tree, "schools_attacked", 1_234_567, 1_234_567),
            "attacking 1,234,567 schools",
            "attaquant 1 234 567 écoles",
        ),
        (
            lambda tree: [
                tally(tree, "killed", n, n, attack_place_id=tree.parts["attack_place"][0]["id"])
                for n in (1, 2)
            ],
            "killing 1 person (Ogota) and 2 people (Ogota)",
            "tuant 1 personne (Ogota) et 2 personnes (Ogota)",
        ),
    ],
)
def test_numbers_and_nouns(make: Make, english: str, french: str) -> None:
    tree = bare()
    make(tree)
    assert read(tree, "en") == (
        f"On 27 January 2024, unidentified attackers attacked the village of Ogota, {english}."
    )
    said = read(tree, "fr").replace("\u00a0", " ")
    assert said == (
        f"Le 27 janvier 2024, des assaillants non identifiés ont attaqué le village d’Ogota, {french}."
    )


def test_no_toll_and_attackers_who_were_only_seen() -> None:
    tree = bare()
    assert read(tree, "en").endswith("the village of Ogota. No toll is recorded.")
    assert read(tree, "fr").endswith("le village d’Ogota. Aucun bilan n’est renseigné.")
    tally(tree, "attackers", 50, 50, approx=1)
    assert read(tree, "en").endswith("the village of Ogota. About 50 attackers were seen.")
    assert read(tree, "fr").endswith("le village d’Ogota. Environ 50 assaillants ont été vus.")


def test_persons_beyond_the_adopted_number_are_counted_and_one_is_one() -> None:
    tree = bare()
    count = tally(tree, "killed", 1, 1)
    person(tree, count)
    assert read(tree, "en").endswith("killing 1 person. 1 of the dead is named.")
    assert read(tree, "fr").endswith("tuant 1 personne. 1 des morts est nommé.")
    people(tree, count, 2)
    assert read(tree, "en").endswith("killing 3 people. 3 of the dead are named.")


# Captives


def taken(**outcomes: int) -> tuple[Tree, Record]:
    tree = bare()
    group = tally(tree, "abducted", 24, 24, civilian_status="civilian")
    abduction = add(tree, "abduction", tally_id=group["id"], taken_edtf="2024-01-06")
    for event, number in outcomes.items():
        inside = part(tree, group, number, role="partition", civilian_status="civilian")
        add(
            tree,
            "custody_event",
            abduction_id=abduction["id"],
            event_type=event,
            outcome_tally_id=inside["id"],
        )
    return tree, abduction


@pytest.mark.parametrize(
    ("outcomes", "english", "french"),
    [
        (
            {"released": 10, "died": 2, "seen": 12},
            "10 were released, 2 died, 12 are still held.",
            "10 ont été libérés, 2 sont morts, 12 sont toujours retenus.",
        ),
        (
            {"escaped": 1, "no_news": 3},
            "1 escaped, 3 have not been heard of since, what became of 20 is not recorded.",
            "1 a pu s’échapper, 3 n’ont plus donné signe de vie, ce que 20 sont devenus n’est pas renseigné.",
        ),
        ({}, "fate not recorded.", "sort non renseigné."),
    ],
)
def test_what_became_of_the_abducted(outcomes: dict[str, int], english: str, french: str) -> None:
    tree, abduction = taken(**outcomes)
    said = plain(abduction_sentence(tree, abduction, "en"))
    assert said == "On 6 January 2024, 24 civilians were abducted; " + english
    said = plain(abduction_sentence(tree, abduction, "fr"))
    assert said == "Le 6 janvier 2024, 24 civils ont été enlevés ; " + french


def test_the_attack_tells_of_its_captives_once() -> None:
    tree, _ = taken(released=10, died=2, seen=12)
    assert read(tree, "en").endswith(
        "abducting 24 civilians. Of the 24 abducted, 10 were released, 2 died, 12 are still held."
    )
    assert read(tree, "fr").endswith(
        "enlevant 24 civils. Sur les 24 personnes enlevées, 10 ont été libérées, 2 sont mortes, 12 sont "
        "toujours retenues."
    )


def test_a_group_of_one_is_one() -> None:
    tree = bare()
    group = tally(tree, "abducted", 1, 1, sex="f", age_group="child")
    abduction = add(tree, "abduction", tally_id=group["id"])
    assert "abducting 1 girl. What became of the person abducted is not recorded." in read(tree, "en")
    assert "Ce que la personne enlevée est devenue n’est pas renseigné." in read(tree, "fr")
    inside = part(tree, group, 1, role="partition")
    own = {"abduction_id": abduction["id"], "outcome_tally_id": inside["id"]}
    add(tree, "custody_event", event_type="released", **own)
    assert "La personne enlevée a été libérée." in read(tree, "fr")


def test_one_person_who_was_taken() -> None:
    tree = bare()
    count = tally(tree, "abducted", 1, 1)
    awa = linked(tree, "victim", name="Awa Ba", sex="f")
    harm = person(tree, count, awa)
    dozo = linked(tree, "actor", name="Dozo", actor_type="communal_militia")
    where = linked(tree, "place", name="Ama", adm1_name="Mopti")
    abduction = add(
        tree, "abduction", harm_id=harm["id"], captor_actor_id=dozo, taken_place_id=where, taken_edtf="2024"
    )
    add(tree, "custody_event", abduction_id=abduction["id"], event_type="released")
    add(tree, "involvement", actor_id=dozo, attribution="possible")
    assert abduction_sentence(tree, abduction, "en") == (
        "In 2024, Awa Ba was abducted in the village of Ama (Mopti) by militiamen identified as Dozo "
        "(possible); released."
    )
    assert plain(abduction_sentence(tree, abduction, "fr")) == (
        "En 2024, Awa Ba a été enlevée dans le village d’Ama (Mopti) par des miliciens identifiés comme "
        "appartenant à la milice Dozo (possible) ; libérée."
    )
    assert "Awa Ba a été enlevée ; libérée." in read(tree, "fr")


# Victims and sources


def test_a_victim() -> None:
    tree = by(bare(), attribution="confirmed")
    awa = linked(tree, "victim", name="Awa Ba", sex="f", occupation="trader")
    person(tree, tally(tree, "killed", 3), awa, age_low=35, age_high=40)
    person(tree, tally(tree, "tortured", 3), awa, date_edtf="2024-01-26")
    victim = tree.linked[awa]
    assert victim_sentence(victim, [tree], "en") == (
        "Awa Ba (female, aged 35 to 40, trader) was killed on 27 January 2024 in the village of Ogota by "
        "fighters of JNIM; was tortured or ill-treated on 26 January 2024 in the village of Ogota by fighters "
        "of JNIM."
    )
    assert plain(victim_sentence(victim, [tree], "fr")).startswith(
        "Awa Ba (sexe féminin, de 35 à 40 ans, commerce) a été tuée le 27 janvier 2024 dans le village d’Ogota "
        "par des combattants du JNIM ; a été torturée ou maltraitée le 26 janvier 2024"
    )
    child = linked(tree, "victim", name="Binta", sex="f")
    person(tree, tally(tree, "injured", 1), child, age_low=1, age_high=1)
    assert "Binta (sexe féminin, 1 an) a été blessée" in plain(
        victim_sentence(tree.linked[child], [tree], "fr")
    )
    assert victim_sentence(record("victim"), [], "en") == "No harm is recorded for an unnamed person."


def test_a_source() -> None:
    report = record("source", code="S-0001")
    article = record(
        "source", code="S-0002", source_kind="ngo", source_type="news_article", publisher="HRW", title="On  it",
        date_edtf="2024-05-08", reliability="B", credibility="2",
    )  # fmt: skip
    assert source_sentence(article, report, "en") == (
        "S-0002 is a news article by an NGO (HRW), “On it”, 8 May 2024. It repeats S-0001. Graded B (usually "
        "reliable) and 2 (probably true)."
    )
    assert plain(source_sentence(article, report, "fr")) == (
        "S-0002 est un article de presse d’une ONG (HRW), « On it », 8 mai 2024. Cette source reprend S-0001. "
        "Cotation : B (généralement fiable) et 2 (probablement vrai)."
    )
    assert source_sentence(record("source"), None, "en") == (
        "This source is material of a kind not stated. It is not graded."
    )


# The lists


def test_every_code_has_words_in_both_languages() -> None:
    for words in LANGUAGES.values():
        for list_, said, but in (
            (v.ATTACK_TYPE, words.deeds, set[str]()),
            (v.ACTOR_TYPE, words.forces, {"other"}),
            (v.POPULATION_GROUP, words.groups, set[str]()),
            (v.LEGAL, words.terms, set[str]()),
            (v.LEGAL_WORDING, words.wordings, set[str]()),
            (v.CONFIDENCE, words.hedges, {"unknown"}),
            (v.PLACE_TYPE, words.places, {"other"}),
            (v.OCCUPATION, words.occupations, {"unknown"}),
            (v.SOURCE_KIND, words.source_kinds, set[str]()),
            (v.SOURCE_TYPE, words.source_types, set[str]()),
            (v.RELIABILITY, words.reliability, set[str]()),
            (v.CREDIBILITY, words.credibility, set[str]()),
            (v.MEASURE, words.harms, {"attackers"}),
            (v.ACTOR_RESPONSE, words.responses, {"none", "not_asked"}),
        ):
            assert {code.code for code in list_.codes} - but - said.keys() == set(), (words.code, list_.name)
        units = {code.code for code in v.MEASURE.codes if code.group != "person"} | {"attackers"}
        assert words.units.keys() == units


def test_the_same_words_are_in_both_languages() -> None:
    for name, said in vars(ENGLISH).items():
        other = getattr(FRENCH, name)
        if isinstance(said, dict) and isinstance(other, dict):
            assert said.keys() == other.keys() - {"rebel acronym"}, name


def test_the_law_is_called_as_in_the_lists() -> None:
    french = catalogue("fr")
    for code in v.LEGAL.codes:
        for words, label in ((ENGLISH, code.label), (FRENCH, french[code.label])):
            _, term = words.terms[code.code]
            assert not term or plain(label).split(": ")[1] == term


# Anything at all


def faults(text: str) -> list[str]:
    """Return what no sentence may hold."""
    return re.findall(r"None|  |[{}‿]| [,.;)]|\( |\.\.|,,|^[a-zà-ý]", plain(text).replace(" ;", ";"))


def everything(tree: Tree) -> list[str]:
    said: list[str] = []
    for language in LANGUAGES:
        said.append(attack_sentence(tree, language))
        said += [abduction_sentence(tree, row, language) for row in tree.parts["abduction"]]
        for row in tree.linked.values():
            if "name_status" in row:
                said.append(victim_sentence(row, [tree], language))
            if "source_kind" in row:
                said.append(source_sentence(row, tree.link(row["derived_from_id"]), language))
    return said


def test_nothing_is_wrong_in_what_is_said_of_invented_attacks(casebook: Casebook) -> None:
    demo.write(casebook, 150, 7)
    for row in casebook.find("attack"):
        for said in everything(casebook.tree(str(row["id"]))):
            assert faults(said) == [], said


def any_record(chance: random.Random, entity: str) -> Record:
    """Return a record of random codes and numbers, each of which may be missing."""
    values: Record = {}
    for field in ENTITIES[entity].fields:
        if isinstance(field, Flag):
            values[field.name] = chance.choice((0, 1))
        elif isinstance(field, Choice) and field.vocabulary:
            values[field.name] = chance.choice([c.code for c in field.vocabulary.codes] + [None])
        elif isinstance(field, Integer) and not isinstance(field, Number):
            values[field.name] = chance.choice((None, 0, 1, 2, 13, 2000))
        elif field.name.endswith("_edtf"):
            values[field.name] = chance.choice((None, "2024-01-27", "2024-01~", "2023/2024", "../2024-04"))
        elif field.name in ("name", "title", "code", "acronym", "publisher"):
            values[field.name] = chance.choice((None, "Ogota", "EIGS", "Awa  Ba"))
    return record(entity, **values)


@given(st.integers(0, 10**9))
def test_whatever_is_coded_can_be_read(seed: int) -> None:
    chance = random.Random(seed)
    tree = Tree(any_record(chance, "attack"))
    kinds = ("place", "actor", "victim", "source", "attack")
    known: dict[str, list[str]] = {}
    for kind in kinds:
        for _ in range(3):
            row = any_record(chance, kind)
            tree.linked[str(row["id"])] = row
            known.setdefault(kind, []).append(str(row["id"]))
    known["attack"].append(str(tree.attack["id"]))
    made = [(kind, any_record(chance, kind)) for kind in PARTS_OF_ATTACK for _ in range(chance.randrange(4))]
    for kind, row in made:
        tree.parts[kind].append(row)
        known.setdefault(kind, []).append(str(row["id"]))
    for kind, row in [*made, *((_, r) for _ in kinds for r in tree.linked.values() if r["id"] in known[_])]:
        for link in ENTITIES[kind].links:
            row[link.name] = chance.choice([None, *known.get(link.to, [])])
    for said in everything(tree):
        assert faults(said) == [], said


def test_an_unknown_language_is_read_as_english() -> None:
    assert attack_sentence(trees.kalala(), "xx") == attack_sentence(trees.kalala(), "en")
    assert isinstance(LANGUAGES["fr"], Words)
