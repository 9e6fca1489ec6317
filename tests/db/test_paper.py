"""On paper: all of a record that may leave and nothing that may not, lists with totals, empty forms."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from db.exchange.paper.blank import NOT_ON_PAPER, OFFICE, blank_sheet
from db.exchange.paper.blocks import Box, Facts, Grid, Sheet, Table, Ticks, as_text
from db.exchange.paper.lists import Wanted, copied, list_sheet, safe
from db.exchange.paper.record import record_sheet
from db.exchange.paper.sight import FULL, MARK, OPEN, Sight, staying
from db.exchange.profiles import Profile
from db.exchange.slices import silent
from db.model import tabletext
from db.model.changes import Change
from db.model.entities import ENTITIES, PAGES
from db.model.entity import Entity, Related
from db.model.fields import AnyLink, Choice, Choices, Link, Record
from db.model.texts import untranslated
from db.storage import query
from db.storage.casebook import Casebook
from db.storage.trouble import Trouble


def sheet(casebook: Casebook, entity: str, id: str, profile: Profile = FULL, language: str = "en") -> Sheet:
    return record_sheet(casebook, entity, id, Sight(casebook.db, profile, untranslated), language)


def listed(casebook: Casebook, entity: str, columns: tuple[str, ...], profile: Profile = FULL) -> Sheet:
    wanted = Wanted(entity, query.numbers(casebook.db, entity), columns)
    return list_sheet(casebook, wanted, Sight(casebook.db, profile, untranslated), silent)


def facts(made: Sheet) -> dict[str, str]:
    return {label: value for block in made.blocks if isinstance(block, Facts) for label, value in block.rows}


def tables(made: Sheet) -> Iterator[Table]:
    return (block for block in made.blocks if isinstance(block, Table))


@pytest.fixture
def attack(sample: Casebook) -> Record:
    """The attack of 27 January with three persons, one of them for nobody else's eyes."""
    found = sample.find("attack")[1]
    killed = sample.find("tally", attack_id=found["id"], measure="killed", parent_tally_id=None)[0]
    changes: list[Change] = []
    for name, sensitivity in (("Aminata Cissé", 2), ("Moussa Diallo", 2), ("Oumar Barry", 3)):
        person = Change.new(
            "victim",
            {"name": name, "sex": "f", "sensitivity": sensitivity, "missing": '{"birth_edtf":"not_asked"}'},
        )
        harm = {"attack_id": found["id"], "victim_id": person.id, "tally_id": killed["id"]}
        ages: Record = {"age_text": "about 34", "age_low": 34, "age_high": 34}
        changes += [person, Change.new("harm", harm | ages)]
    sample.apply(changes)
    return found


# Records


def test_an_attack_is_told_from_its_sentence_to_its_sources(sample: Casebook, attack: Record) -> None:
    made = sheet(sample, "attack", str(attack["id"]))
    text = as_text(made, untranslated)
    assert text.startswith(
        f"{MARK}\n\nAttack MLI-2024-0002\nJNIM attack on Ogota and Ouémbé\n\nOn 27 January"
    )
    assert facts(made)["Status"] == "Submitted"
    for words in (
        "Ogota · Mopti\tRegion\tAsserted",
        "Perpetrator\tJNIM · Jama'at Nusrat al-Islam wal-Muslimin\tProbable\tS-0001 Human Rights Watch",
        "Killed · Civilian\t≥ 32\t2 reports · 1 independent",
        "“at least 32 civilians”\t≥ 32\tS-0001 Human Rights Watch",
        "  Child (5–17) · subset\t3",
        "V-00001 · Aminata Cissé\tFemale\t34\tKilled · Civilian",
        "S-0002\tNews article on the report about killings in central Mali\tAl Jazeera\t8 May 2024",
        "3 reports · 1 independent",
        "War crime: murder\tApparent",
        "Not filled in: Time of day, Context",
    ):
        assert words in text


def test_an_attack_shows_its_captives(sample: Casebook) -> None:
    made = sheet(sample, "attack", str(sample.find("attack")[0]["id"]))
    assert facts(made)["Captor"] == "Dozo · Dozo militia"
    assert "Taken 24: not known 24" in as_text(made, untranslated)


@pytest.mark.parametrize("entity", PAGES, ids=lambda entity: entity.name)
def test_every_field_that_is_filled_in_is_printed(sample: Casebook, attack: Record, entity: Entity) -> None:
    for row in sample.find(entity.name):
        if row.get("sensitivity") == 3:
            continue
        shown = facts(sheet(sample, entity.name, str(row["id"])))
        fields = [f for f in entity.fields if f.sensitivity < 3]
        assert {f.label for f in fields if row[f.name] is not None} <= shown.keys()


def test_why_a_value_is_missing_is_said(sample: Casebook, attack: Record) -> None:
    person = sample.find("victim")[0]
    assert facts(sheet(sample, "victim", str(person["id"])))["Date of birth"] == "(not asked)"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_without_confidential_fields_no_name_is_left_anywhere(
    sample: Casebook, attack: Record, language: str
) -> None:
    marked = sheet(sample, "attack", str(attack["id"]), FULL, language)
    assert marked.mark == MARK
    person = sample.find("victim")[0]
    for entity, id in (("attack", attack["id"]), ("victim", person["id"]), ("source", _source(sample))):
        made = sheet(sample, entity, str(id), OPEN, language)
        text = as_text(made, untranslated)
        assert not made.mark
        assert "Cissé" not in text and "Diallo" not in text
        assert "Confidential fields were left out." in text
    assert "V-00001" in as_text(sheet(sample, "attack", str(attack["id"]), OPEN), untranslated)


def _source(casebook: Casebook) -> str:
    """A source that is cited for a person's harm."""
    source, harm = casebook.find("source")[0], casebook.find("harm")[0]
    cited = {"entity": "harm", "entity_id": harm["id"], "source_id": source["id"]}
    casebook.apply([Change.new("citation", cited)])
    return str(source["id"])


def test_who_is_too_sensitive_never_goes_on_paper(sample: Casebook, attack: Record) -> None:
    made = sheet(sample, "attack", str(attack["id"]))
    assert "Barry" not in as_text(made, untranslated)
    assert made.left_out == 1
    secret = sample.find("victim", sensitivity=3)[0]
    with pytest.raises(Trouble, match="never leaves"):
        sheet(sample, "victim", str(secret["id"]))
    assert staying(sample.db, "harm", sample.find("harm", victim_id=secret["id"]))


def test_fields_of_the_highest_sensitivity_never_go_on_paper(sample: Casebook) -> None:
    contact = Change.new("contact", {"real_name": "Fatou Keita"})
    source = Change.new("source", {"title": "A letter", "source_kind": "witness", "contact_id": contact.id})
    party = sample.find("involvement")[0]
    named = Change.edit("involvement", party, {"named_individuals": "Issa the Lame"})
    sample.apply([contact, source, named])
    text = as_text(sheet(sample, "source", source.id), untranslated)
    text += as_text(sheet(sample, "attack", str(party["attack_id"])), untranslated)
    assert "Keita" not in text and "Issa" not in text


def test_a_duplicate_of_a_secret_person_stays_too(casebook: Casebook) -> None:
    kept = Change.new("victim", {"name": "One", "sensitivity": 3})
    same = Change.new("victim", {"name": "Two", "sensitivity": 1, "duplicate_of_id": kept.id})
    casebook.apply([kept, same])
    made = listed(casebook, "victim", ("name",))
    assert "Two" not in as_text(made, untranslated)
    assert made.left_out == 2


def test_what_is_in_the_trash_is_not_printed(sample: Casebook) -> None:
    attack = sample.find("attack")[0]
    sample.apply(sample.deletion("attack_link", str(sample.find("attack_link")[0]["id"])))
    assert "LINKED" in as_text(sheet(sample, "attack", str(attack["id"])), untranslated)  # the series
    assert "Same cycle" not in as_text(sheet(sample, "attack", str(attack["id"])), untranslated)


# Lists


def test_a_list_ends_with_its_totals(sample: Casebook) -> None:
    text = as_text(listed(sample, "attack", ("date_edtf", "title", "killed", "places")), untranslated)
    assert "27 Jan 2024\tJNIM attack on Ogota and Ouémbé\t≥ 32\tOgota · Ouémbé" in text
    assert "TOTALS: 2 ATTACKS" in text
    assert "Killed\t≥ 45\t0\n  Child (5–17)\t5\t0\n" in text


def test_totals_are_those_of_what_is_printed(sample: Casebook) -> None:
    first = sample.find("attack")[0]
    sample.apply([Change.edit("attack", first, {"sensitivity": 3})])
    made = listed(sample, "attack", ("title",))
    text = as_text(made, untranslated)
    assert "Kalala" not in text and "Killed\t≥ 32" in text
    assert "Left out because they are too sensitive for paper: 1." in text
    assert (made.rows, made.left_out) == (1, 1)


def test_a_list_without_confidential_fields_leaves_out_columns(sample: Casebook, attack: Record) -> None:
    columns = ("code", "name", "sex")
    assert listed(sample, "victim", columns).mark
    made = listed(sample, "victim", columns, OPEN)
    assert [column.label for column in next(tables(made)).columns] == ["Code", "Sex"]
    assert not made.mark
    assert "Confidential columns that were left out: Name." in as_text(made, untranslated)


def test_a_list_lies_across_where_it_is_wide(sample: Casebook) -> None:
    assert not listed(sample, "attack", ("code", "title")).wide
    assert listed(sample, "attack", tuple(f.name for f in ENTITIES["attack"].fields[:9])).wide


def test_copied_cells_come_back_as_they_were(casebook: Casebook) -> None:
    names = ['Quo"te', '"The Old"', "two\nlines", "a\ttab", "=1+1", "'Ali", "-5", "@home", "007"]
    casebook.load([Change.new("place", {"name": name}) for name in names])
    wanted = Wanted("place", query.numbers(casebook.db, "place"), ("name",))
    made = copied(casebook, wanted, Sight(casebook.db, FULL, untranslated), silent)
    found = [row[0] for row in tabletext.read(made.text)][:0:-1]
    assert found == [safe(name) for name in names]
    changed = [name for name in names if safe(name) != name]
    assert changed == ["=1+1", "@home"]


# Empty forms


@pytest.mark.parametrize("entity", PAGES, ids=lambda entity: entity.name)
def test_an_empty_form_asks_for_every_field_that_people_fill_in(entity: Entity) -> None:
    made = blank_sheet(entity, untranslated)
    asked = [block for block in made.blocks if isinstance(block, Box | Ticks)]
    labels = {block.label.split(" (")[0] for block in asked}
    wanted = {
        f.label
        for f in entity.fields
        if not f.computed and f.sensitivity < 3 and f.name not in OFFICE and not isinstance(f, AnyLink)
    }
    assert wanted <= labels
    assert not {f.label for f in entity.fields if f.sensitivity == 3 or f.computed} & (labels - wanted)
    by_label = {block.label: block for block in asked}
    for field in entity.fields:
        if isinstance(field, Choice | Choices) and field.label in wanted:
            ticks = by_label[field.label]
            assert isinstance(ticks, Ticks)
            assert len(ticks.options) == len(field.vocabulary.active)
        if field.label in wanted and not isinstance(field, Link):
            assert by_label.get(field.label) is None or field.help.definition in by_label[field.label].help


@pytest.mark.parametrize("entity", PAGES, ids=lambda entity: entity.name)
def test_an_empty_form_has_a_table_for_every_list_of_parts(entity: Entity) -> None:
    grids = [block for block in blank_sheet(entity, untranslated).blocks if isinstance(block, Grid)]
    lists = [i for s in entity.sections for i in s.items if isinstance(i, Related) and i.adds]
    assert len(grids) == len([related for related in lists if related.entity not in NOT_ON_PAPER])
    assert all(grid.columns and grid.lines > 1 for grid in grids)


def test_only_records_with_a_page_have_a_form() -> None:
    with pytest.raises(KeyError):
        blank_sheet(ENTITIES["figure"], untranslated)
