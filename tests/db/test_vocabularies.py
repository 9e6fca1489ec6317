"""The code lists: every code is found again, is worded in both languages, keeps its counterparts."""

from __future__ import annotations

import dataclasses
import re
import unicodedata
import xml.etree.ElementTree as ElementTree
from collections import Counter
from difflib import SequenceMatcher
from importlib import resources
from itertools import combinations

import pytest

from db.model import vocabularies
from db.model.catalogue import catalogue
from db.model.plain import plain
from db.model.vocabularies import VOCABULARIES, Code, Vocabulary

LISTS = [pytest.param(v, id=v.name) for v in VOCABULARIES.values()]


@pytest.fixture(scope="module")
def french() -> dict[str, str]:
    pairs: list[tuple[str, str]] = []
    for file, name in (("temoin_fr.ts", "db"), ("codes_fr.ts", "codes")):
        text = resources.files("resources").joinpath(f"i18n/{file}").read_text(encoding="utf-8")
        tree = ElementTree.fromstring(text)
        assert (tree.get("version"), tree.get("language")) == ("2.1", "fr")
        context = next(c for c in tree.iter("context") if c.findtext("name") == name)
        pairs += [
            (m.findtext("source") or "", m.findtext("translation") or "") for m in context.iter("message")
        ]
    assert [source for source, times in Counter(s for s, _ in pairs).items() if times > 1] == []
    return dict(pairs)


def repeated(texts: list[str]) -> list[str]:
    return [text for text, times in Counter(texts).items() if times > 1]


def test_all_lists_of_the_codebook_are_there() -> None:
    numbers = [v.number for v in VOCABULARIES.values() if v.number]
    expected = {f"L{n}" for n in range(1, 38)} | {"L2b", "L10b", "L26b", "L30b"}
    assert set(numbers) == expected
    assert repeated(numbers) == []


def test_every_constant_is_in_the_index_under_its_own_name() -> None:
    constants = {key.lower(): v for key, v in vars(vocabularies).items() if isinstance(v, Vocabulary)}
    assert constants == VOCABULARIES


@pytest.mark.parametrize("vocabulary", LISTS)
def test_codes_and_labels_are_unique_and_clean(vocabulary: Vocabulary) -> None:
    codes = [c.code for c in vocabulary.codes]
    labels = [c.label.casefold() for c in vocabulary.codes]
    assert vocabulary.title.strip()
    assert repeated(codes) == []
    assert repeated(labels) == []
    for code in vocabulary.codes:
        assert code.code.isascii()
        assert not set(code.code) & set("; \t\n")
        assert code.code
        assert code.label.strip() == code.label != ""


@pytest.mark.parametrize("vocabulary", LISTS)
def test_a_code_is_found_by_code_and_label_whatever_case_and_accents(vocabulary: Vocabulary) -> None:
    for code in vocabulary.codes:
        for text in (code.code, code.label):
            accented = unicodedata.normalize("NFC", text.replace("e", "e\u0301").replace("A", "A\u0300"))
            for typed in (text, text.upper(), text.lower(), accented, f"  {text} "):
                assert vocabulary.find(typed) is code, typed
        assert code.code in vocabulary
        assert vocabulary.label(code.code) == code.label


def test_what_is_not_in_the_list_is_not_found() -> None:
    assert vocabularies.SEX.find("boy") is None
    assert vocabularies.SEX.find("") is None
    assert vocabularies.SEX.label("boy") == "boy"
    assert "boy" not in vocabularies.SEX
    assert "M" not in vocabularies.SEX


def test_an_exact_code_wins_over_a_label() -> None:
    words = Vocabulary("words", "", "Words", (Code("open", "Closed"), Code("closed", "Open")))
    assert words.find("closed") is words.codes[1]
    assert words.find("OPEN") is words.codes[0]


def test_a_retired_code_is_no_longer_offered_but_still_read() -> None:
    sex = vocabularies.SEX
    older = dataclasses.replace(sex, codes=(dataclasses.replace(sex.codes[0], retired=True), *sex.codes[1:]))
    assert [c.code for c in older.active] == ["f", "x", "u"]
    assert older.find("Male") is older.codes[0]
    assert "m" in older
    assert older.label("m") == "Male"


@pytest.mark.parametrize("vocabulary", LISTS)
def test_every_text_is_in_french_and_no_two_codes_read_alike(
    vocabulary: Vocabulary, french: dict[str, str]
) -> None:
    texts = [vocabulary.title, *(text for c in vocabulary.codes for text in (c.label, c.definition))]
    assert [text for text in texts if not french.get(text, "").strip()] == []
    assert repeated([french[c.label].casefold() for c in vocabulary.codes]) == []


def undefined(vocabulary: Vocabulary) -> list[str]:
    """Return the codes whose definition is missing, too long, no sentence, or only their label again."""
    return [c.code for c in vocabulary.codes if not defined(c)]


def defined(code: Code) -> bool:
    beyond = set(plain(code.definition).split()) - set(plain(code.label).split())
    sentence = code.definition.endswith(".") and len(code.definition) <= 200
    return sentence and len(beyond) >= 3


@pytest.mark.parametrize("vocabulary", LISTS)
def test_every_code_is_defined(vocabulary: Vocabulary) -> None:
    assert undefined(vocabulary) == []


def test_a_code_without_a_definition_of_its_own_is_noticed() -> None:
    good, *wrong = (
        Code("good", "Killed", "Died from the attack; not the missing."),
        Code("none", "Killed"),
        Code("label", "Killed", "Killed."),
        Code("filler", "Killed", "Killed persons."),
        Code("long", "Killed", "Died from the attack, " * 10 + "at once or later."),
        Code("clause", "Killed", "Died from the attack"),
    )
    found = undefined(Vocabulary("new", "", "New", (good, *wrong)))
    assert found == [code.code for code in wrong]


def unadvised(vocabulary: Vocabulary) -> list[str]:
    """Return the codes whose guideline or example is missing, too long, no sentence, or said already."""
    return [c.code for c in vocabulary.codes if not advised(c)]


def advised(code: Code) -> bool:
    texts = (code.definition, code.guideline, code.example)
    ends = code.guideline.endswith(".") and code.example.endswith((".", "”"))
    alike = any(SequenceMatcher(None, a, b).ratio() > 0.6 for a, b in combinations(map(plain, texts), 2))
    return ends and max(map(len, texts)) <= 200 and not alike


@pytest.mark.parametrize("vocabulary", LISTS)
def test_every_code_says_when_to_choose_it_and_gives_an_example(vocabulary: Vocabulary) -> None:
    assert unadvised(vocabulary) == []


def test_a_code_without_a_guideline_or_an_example_of_its_own_is_noticed() -> None:
    means, when, case = (
        "Died from the attack.",
        "Not the missing: they have their own.",
        "“He fell at the well.”",
    )
    good, *wrong = (
        Code("good", "Killed", means, guideline=when, example=case),
        Code("no_guideline", "Killed", means, example=case),
        Code("no_example", "Killed", means, guideline=when),
        Code("clause", "Killed", means, guideline="Not the missing", example=case),
        Code("again", "Killed", means, guideline="Who died from the attack.", example=case),
        Code("long", "Killed", means, guideline=when, example="He fell at the well, " * 10 + "and died."),
    )
    found = unadvised(Vocabulary("new", "", "New", (good, *wrong)))
    assert found == [code.code for code in wrong]


@pytest.mark.parametrize("vocabulary", LISTS)
def test_what_a_guideline_names_is_a_code_by_the_same_name_in_both_languages(vocabulary: Vocabulary) -> None:
    french = catalogue("fr")
    labels = {code.label for other in VOCABULARIES.values() for code in other.codes}
    wrong = [
        (code.code, named)
        for code in vocabulary.codes
        for named in set(re.findall("“([^”]+)”", code.guideline)) & labels
        if french[named] not in french[code.guideline]
    ]
    assert wrong == []


def test_french_labels_are_not_swapped(french: dict[str, str]) -> None:
    pairs = {
        "Probable": "Probable",
        "Improbable": "Improbable",
        "Usually reliable": "Généralement fiable",
        "Not usually reliable": "Rarement fiable",
        "Probably true": "Probablement vrai",
        "More than": "Plus de",
        "Fewer than": "Moins de",
        "Precedes": "Précède",
        "Part of": "Partie de",
    }
    assert {english: french[english] for english in pairs} == pairs


def test_every_measure_counts_a_unit_of_the_list() -> None:
    assert {c.group for c in vocabularies.MEASURE.codes} == {c.code for c in vocabularies.UNIT.codes}


def test_numbered_lists_are_whole_numbers() -> None:
    spans = {"proof_level": 6, "sensitivity": 4, "credibility": 6, "date_precision": 5, "where_prec": 7}
    for name, length in spans.items():
        codes = [int(c.code) for c in VOCABULARIES[name].codes]
        assert codes == list(range(codes[0], codes[0] + length))


def test_counterparts_in_acled_ged_and_huridocs() -> None:
    attack = {c.code: c.acled.split(" / ") for c in vocabularies.ATTACK_TYPE.codes}
    assert attack["air_drone"] == ["Explosions/Remote violence", "Air/drone strike"]
    assert attack["village_attack"] == ["Violence against civilians", "Attack"]
    assert {len(parts) for parts in attack.values()} == {2}
    assert {c.code: c.acled for c in vocabularies.ACTOR_TYPE.codes if c.code != "other"} == {
        "state_armed": "1", "state_police": "1", "foreign_forces": "8", "rebel": "2",
        "political_militia": "3", "communal_militia": "4", "bandits": "3", "mob": "5",
        "civilians": "7", "peacekeepers": "8", "unidentified": "3",
    }  # fmt: skip
    assert [c.acled for c in vocabularies.WHERE_PREC.codes] == ["1", "2", "2", "3", "2", "3", ""]
    assert [c.acled for c in vocabularies.DATE_PRECISION.codes] == ["1", "2", "2", "3", "3"]
    for vocabulary in (vocabularies.WHERE_PREC, vocabularies.DATE_PRECISION):
        assert [c.ged for c in vocabulary.codes] == [c.code for c in vocabulary.codes]
    link = vocabularies.LINK_TYPE.find("part_of")
    assert link is not None
    assert link.huridocs == "21"
