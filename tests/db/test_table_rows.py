"""What rows of tables mean: letters of old encodings, records that are there, words, sheets, captives."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from db import demo
from db.exchange.csvtext import CsvTrouble
from db.exchange.exporting import export
from db.exchange.tables import aside, bringing, codepages, matching, reading
from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import Record, Value
from db.sample import write as write_sample
from db.storage.casebook import Casebook
from db.storage.check import check
from db.storage.trouble import Trouble
from tests.db.test_tables import LANGUAGES, save, take

TEXT = "Date;Titre;Lieu;Région\n2024-01-06;L’été à Kalala: élève tué, œuvre brûlée;Ouémbé;Ségou\n"
CODED = "code,date,title,place,region,killed,summary,perpetrators\n"
FIRST = CODED + "X-1,2024-01-01,One,Gao,Gao,5,abc,Dozo\nX-2,2024-01-02,Two,Gao,Gao,6,def,\n"


def toll(casebook: Casebook, code: str) -> tuple[Record, list[str]]:
    (attack,) = casebook.find("attack", code=code)
    (tally,) = casebook.find("tally", attack_id=attack["id"])
    figures = casebook.find("figure", tally_id=tally["id"], status="active")
    return tally, [str(one["as_reported"]) for one in figures]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "iso8859-15", "mac_roman", "cp850"]
)
def test_letters_of_old_encodings_are_told_by_what_makes_words(tmp_path: Path, encoding: str) -> None:
    text = TEXT.replace("’", "'") if encoding in ("iso8859-15", "cp850") else TEXT
    text = text.replace("œ", "oe") if encoding == "cp850" else text
    table = reading.read(save(tmp_path, text, encoding))
    assert [row for _, row in table.rows] == [text.splitlines()[1].split(";")]
    assert table.guessed == (not encoding.startswith("utf"))


def test_a_person_can_say_the_encoding(tmp_path: Path) -> None:
    path = save(tmp_path, "Date,Titre\n2024-01-06,قتل في القرية\n", "cp1256")
    assert next(iter(reading.read(path).rows))[1][1] == "قتل في القرية"
    told = reading.read(path, encoding="Windows-1252")
    assert (told.encoding, told.guessed) == ("Windows-1252", False)
    assert "ÞÊá" in next(iter(told.rows))[1][1]
    for name in ("nonsense", "rot13", "punycode"):
        with pytest.raises(Trouble, match="no encoding"):
            reading.read(path, encoding=name)


@pytest.mark.parametrize("encoding", [*codepages.NAMES, "utf-32", "utf-8-sig"])
def test_each_encoding_that_is_offered_is_read_or_said_to_be_wrong(tmp_path: Path, encoding: str) -> None:
    path = save(tmp_path, "Date;Tués\n2024-03-01;12é\n", "cp1252")
    if encoding in ("utf-16", "utf-32"):
        with pytest.raises(CsvTrouble, match=r"not written in (UTF-16|utf-32): choose"):
            reading.read(path, encoding=encoding)
    else:
        table = reading.read(path, encoding=encoding)
        assert len(table.rows) + len(table.bad) == 1


def test_rows_about_attacks_that_are_there_revise_and_add_and_take_nothing_away(
    sample: Casebook, tmp_path: Path
) -> None:
    take(sample, save(tmp_path, FIRST, name="one.csv"))
    text = CODED + "X-1,2024-01-01,One,Gao,,5,,Dozo\nX-2,2024-01-02,Two,Gao,Gao,9,,JNIM\n"
    path = save(tmp_path, text, name="two.csv")
    tried = take(sample, path, key="code", dry=True)
    assert (tried.new, tried.changed, tried.same, tried.faulty) == (0, 1, 1, 0)
    report = take(sample, path, key="code")
    assert (report.changed, report.same, report.created) == (1, 1, {"source": 1})
    tally, figures = toll(sample, "X-2")
    assert (tally["best"], tally["rule"], figures) == (9, "latest", ["6", "9"])
    (attack,) = sample.find("attack", code="X-2")
    assert attack["summary"] == "def" and len(sample.find("involvement", attack_id=attack["id"])) == 1
    assert take(sample, path, key="code").same == 2
    save(tmp_path, text.replace(",9,", ",8,"), name="two.csv")  # the same source says otherwise now
    take(sample, path, key="code")
    assert toll(sample, "X-2")[1] == ["6", "8"]
    assert len(sample.find("place", name="Gao")) == 1


def test_a_dry_run_names_nothing_for_a_row_that_a_rule_forbids(sample: Casebook, tmp_path: Path) -> None:
    take(sample, save(tmp_path, FIRST, name="one.csv"))
    text = "code,place,where_prec,perpetrators\nMLI-2024-0002,Nowhere Known,1,New Party\nX-2,,,JNIM\n"
    path = save(tmp_path, text, name="two.csv")
    tried, report = (take(sample, path, key="code", dry=dry) for dry in (True, False))
    said, done = (one.as_json() | {"faults": list(one.faults)} for one in (tried, report))
    assert said == done
    assert (report.faulty, report.changed, "New Party" in str(tried.names)) == (1, 1, False)


def test_what_became_of_captives_comes_once_and_another_number_is_told(
    casebook: Casebook, tmp_path: Path
) -> None:
    rows = "code,date,title,abducted,abducted_released\nX,2024-01-06,A,24,{}\n"
    take(casebook, save(tmp_path, rows.format("")))
    assert take(casebook, save(tmp_path, rows.format("10")), key="code").changed == 1
    assert take(casebook, save(tmp_path, rows.format("10")), key="code").same == 1
    (fault,) = take(casebook, save(tmp_path, rows.format("12")), key="code").faults
    assert fault.column == "abducted_released" and "10 are recorded" in fault.text()


def counted(attack: str, measure: str, number: int, **values: Value) -> Change:
    size: Record = {"low": number, "best": number, "high": number, "rule": "single_source"}
    return Change.new("tally", {"attack_id": attack, "measure": measure, **size, **values})


@pytest.fixture(scope="module")
def various(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Casebook]:
    """The example, sixty invented attacks, and one with all that a row tells in fewer words."""
    with Casebook.create(tmp_path_factory.mktemp("various") / "v.temoin", None) as casebook:
        write_sample(casebook)
        demo.write(casebook, 60, seed=1)
        attack = Change.new("attack", {"code": "ODD", "title": "Raid", "date_edtf": "2024-01-06"})
        source = Change.new("source", {"source_kind": "witness"})
        cited: Record = {"entity": "attack", "entity_id": attack.id, "source_id": source.id}
        women, men = (counted(attack.id, "killed", 3, sex=sex) for sex in ("f", "m"))
        part: Record = {"parent_tally_id": women.id, "part_role": "subset"}
        infants = counted(attack.id, "killed", 1, age_group="infant", **part)
        groups = [counted(attack.id, "abducted", 9), counted(attack.id, "abducted", 4, sex="f")]
        person = Change.new("victim", {"name": "Awa Diallo"})
        harms = [
            Change.new("harm", {"attack_id": attack.id, "victim_id": person.id, "tally_id": group.id})
            for group in groups
        ]
        taken = [
            Change.new("abduction", {"attack_id": attack.id, "harm_id": harm.id}) for harm in harms[:1]
        ] + [Change.new("abduction", {"attack_id": attack.id, "tally_id": groups[1].id})]
        free: Record = {"event_type": "released", "source_id": source.id}
        freed = Change.new("custody_event", {"abduction_id": taken[0].id, **free})
        injured = counted(attack.id, "injured", 9, best=None, low=2)
        cites = Change.new("citation", cited | {"stance": "supports"})
        casebook.apply([attack, source, cites, women, men, infants, *groups, person, *harms, *taken, freed])
        casebook.apply([injured])
        yield casebook


@pytest.mark.parametrize("format", ["flat", "hxl", "xlsx"])
def test_a_table_of_ours_that_nobody_touched_changes_nothing(
    various: Casebook, tmp_path: Path, format: str
) -> None:
    before = {entity: various.find(entity) for entity in ENTITIES}
    export(various, tmp_path / "out", format, "hq")
    report = take(various, tmp_path / "out", key="code")
    assert (report.new, report.changed, report.faulty, report.created) == (0, 0, 0, {})
    assert report.same == report.rows >= 60
    assert {entity: various.find(entity) for entity in ENTITIES} == before


@pytest.mark.parametrize(
    ("adopted", "numbers", "then"),
    [
        ({"rule": "single_source", "low": 5, "best": 5, "high": 5}, [5], (9, "latest")),
        ({"rule": None, "low": 5, "best": 5, "high": 5}, [5], (5, None)),
        ({"rule": "most_reliable", "low": 5, "best": 5, "high": 5}, [5, 7], (5, "most_reliable")),
        ({}, [5, 7], (None, None)),
        ({}, [], (9, "single_source")),
        ({"missing": '{"best":"unknown"}'}, [], (9, "single_source")),
    ],
)
def test_a_row_adopts_its_number_only_where_no_other_was_chosen(
    casebook: Casebook, tmp_path: Path, adopted: Record, numbers: list[int], then: tuple[Value, Value]
) -> None:
    attack = Change.new("attack", {"code": "X", "title": "A", "date_edtf": "2024-01-06"})
    tally = Change.new("tally", {"attack_id": attack.id, "measure": "killed", **adopted})
    casebook.apply([attack, tally])
    for number in numbers:
        source = Change.new("source", {"source_kind": "media", "title": str(number)})
        figure: Record = {"tally_id": tally.id, "source_id": source.id, "as_reported": str(number)}
        size: Record = {"qualifier": "exact", "low": number, "best": number, "high": number}
        casebook.apply([source, Change.new("figure", figure | size)])
    path = save(tmp_path, "code,killed\nX,9\n")
    assert take(casebook, path, key="code").changed == 1
    found, figures = toll(casebook, "X")
    assert (found["best"], found["rule"]) == then and figures == [*map(str, numbers), "9"]
    assert take(casebook, path, key="code").same == 1


def test_rows_of_one_table_repeat_one_another_and_are_linked_once(casebook: Casebook, tmp_path: Path) -> None:
    header = "code,date,title,perpetrators,links,duplicate_of_id\n"
    take(casebook, save(tmp_path, header + "X-1,2024-01-06,A,,,\nX-2,2024-01-06,B,,,\n"))
    rows = "X-1,2024-01-06,A,Dozo;Dozo,precedes X-2,\nX-2,2024-01-06,B,,precedes N-1,X-1\n"
    path = save(tmp_path, header + rows + "X-3,2024-01-06,C,,,X-1\nN-1,2024-01-06,D,,,\n")
    report = take(casebook, path, key="code")
    assert (report.new, report.changed, len(casebook.find("involvement"))) == (2, 2, 1)
    of = {row["code"]: row for row in casebook.find("attack")}
    assert [of[code]["duplicate_of_id"] for code in ("X-2", "X-3")] == [of["X-1"]["id"]] * 2
    assert len(casebook.find("attack_link")) == 2
    assert take(casebook, path, key="code").same == 4
    more = header + "X-1,2024-01-06,A,,,N-2\nN-1,2024-01-06,D,,,N-2\nN-2,2024-01-06,E,,,\n"
    report = take(casebook, save(tmp_path, more), key="code")
    (last,) = casebook.find("attack", code="N-2")
    assert [one["code"] for one in casebook.find("attack", duplicate_of_id=last["id"])] == ["N-1"]
    (fault,) = report.faults
    assert fault.line == 2 and "Other records are marked as duplicates of this one" in fault.text()


@pytest.mark.parametrize(
    ("rows", "faulty"),
    [
        ("A,2024-01-06,a,B\nB,2024-01-07,b,C\nC,2024-01-08,c,\n", [3]),  # of three in a chain, the middle one
        ("A,2024-01-06,a,B\nB,2024-01-07,b,A\nC,2024-01-08,c,C\n", [2, 3, 4]),  # a circle, and its own
        ("A,2024-01-06,a,B\nB,no day,b,\nC,2024-01-06,a,A\n", [3]),  # of one that is left out: of none
        ("X-1,2024-01-06,x,N\nN,2024-01-06,n,\nA,2024-01-07,a,X-2\n", [2, 4]),
    ],
)
def test_a_try_tells_of_rows_that_repeat_others_what_comes_of_them(
    casebook: Casebook, tmp_path: Path, rows: str, faulty: list[int]
) -> None:
    header = "code,date,title,duplicate_of_id\n"
    take(casebook, save(tmp_path, header + "X-1,2024-01-06,x,\nX-2,2024-01-06,y,X-1\n"), key="code")
    path = save(tmp_path, header + rows)
    told = take(casebook, path, key="code", dry=True)
    found = take(casebook, path, key="code")
    assert [fault.line for fault in told.faults] == faulty
    assert list(told.faults) == list(found.faults)
    assert (told.new, told.changed, told.same) == (found.new, found.changed, found.same)
    assert told.likely == found.likely


def test_two_records_never_bear_one_code_and_one_in_the_trash_is_told(
    sample: Casebook, tmp_path: Path
) -> None:
    path = save(tmp_path, FIRST)
    take(sample, path)
    assert [fault.column for fault in take(sample, path).faults] == ["code", "code"]
    twice = save(tmp_path, CODED + "Y,2024-01-01,A,,,,,\nY,2024-01-01,B,,,,,\n", name="twice.csv")
    assert [fault.line for fault in take(sample, twice).faults] == [3]
    (attack,) = sample.find("attack", code="X-1")
    sample.apply(sample.deletion("attack", str(attack["id"])))
    (fault,) = take(sample, path, key="code").faults
    assert "in the trash" in fault.text()


def test_a_name_is_taken_for_the_one_place_that_bears_it_and_told(sample: Casebook, tmp_path: Path) -> None:
    report = take(sample, save(tmp_path, "date,title,place\n2024-01-06,A,kalala\n2024-01-07,B,Neuf\n"))
    assert report.taken == {"place": {"kalala": "Kalala (Ségou)"}}
    (made,) = sample.find("place", name="Neuf")
    assert (made["country"], made["place_type"]) == (None, None)  # nobody said so
    take(sample, save(tmp_path, "date,title,place,region\n2024-01-08,C,Kalala,Gao\n"))
    (fault,) = take(sample, save(tmp_path, "date,title,place\n2024-01-09,D,Kalala\n")).faults
    assert "Ségou, Gao" in fault.text()


def test_districts_and_their_codes_tell_namesakes_apart(casebook: Casebook, tmp_path: Path) -> None:
    text = "code,date,title,place,region,district,adm2_pcode\n"
    rows = ("Douentza,ML0504", "Cercle de Douentza,", "Koro,ML0505", ",ML0505", "Koro,ML0506", ",")
    text += "".join(f"X-{n},2024-01-06,A,Koré,Mopti,{row}\n" for n, row in enumerate(rows))
    assert take(casebook, save(tmp_path, text)).faulty == 0
    places = {str(one["id"]): one for one in casebook.find("place")}
    found = [str(at["place_id"]) for at in casebook.find("attack_place")]
    codes = [places[id]["adm2_pcode"] for id in found]
    assert codes == ["ML0504", "ML0504", "ML0505", "ML0505", "ML0506", None]
    assert len(places) == len(set(found)) == 4
    text = "code,date,title,place,region,district\n"
    text += "Y-1,2024-01-06,B,Koré,Mopti,Douentza\nY-2,2024-01-06,C,Koré,Mopti,\n"
    report = take(casebook, save(tmp_path, text, name="two.csv"))
    assert (report.new, len(casebook.find("place"))) == (2, 4)


def test_a_namesake_of_several_districts_is_not_guessed(casebook: Casebook, tmp_path: Path) -> None:
    for district in ("Douentza", "Koro"):
        where: Record = {"country": "MLI", "adm1_name": "Mopti", "adm2_name": district}
        casebook.apply([Change.new("place", {"name": "Koré", **where})])
    text = "date,title,place,country,region\n2024-01-06,A,Koré,Mali,Mopti\n"
    report = take(casebook, save(tmp_path, text))
    (fault,) = report.faults
    assert "(Douentza, Koro)" in fault.text()
    text = text.replace("region\n", "region,district\n").replace("Mopti\n", "Mopti,Koro\n")
    assert take(casebook, save(tmp_path, text)).new == 1
    (at,) = casebook.find("attack_place")
    assert (casebook.get("place", str(at["place_id"])) or {})["adm2_name"] == "Koro"


def test_words_without_a_number_and_dashes(casebook: Casebook, tmp_path: Path) -> None:
    rows = "".join(f"2024-01-0{n},A,{said}\n" for n, said in enumerate(("plusieurs", "aucun", "-", "0"), 1))
    assert take(casebook, save(tmp_path, "date,title,killed\n" + rows)).faulty == 0
    assert [one["as_reported"] for one in casebook.find("figure")] == ["plusieurs", "aucun"]


def test_faulty_rows_that_were_mended_in_part_are_kept_aside_again(
    casebook: Casebook, tmp_path: Path
) -> None:
    path = save(tmp_path, "date,title,killed\n2024-01-06,A,x?\n2024-01-07,B,y?\n")
    report = take(casebook, path)
    assert report.fruitless
    for mended, name in (("x?", "table.faulty.csv"), ("y?", "table.faulty-2.csv")):
        aside.keep_aside_beside(report, path, tmp_path / "one.temoin")
        path = Path(report.aside)
        assert path.name == name
        path.write_text(path.read_text("utf-8-sig").replace(f'"{mended}"', '"3"'), "utf-8")
        report = take(casebook, path)
    assert len(casebook.find("attack")) == 2 and not report.faults


def test_codes_by_parts_of_labels_and_by_common_words(casebook: Casebook, tmp_path: Path) -> None:
    rows = "Nom,Sexe,Profession,Ethnie\nA,Homme,éleveurs,Peule\nB,femmes,Étudiant,PEULS\n"
    assert take(casebook, save(tmp_path, rows), "victim").faulty == 0
    found = [(one["sex"], one["occupation"], one["ethnic_group"]) for one in casebook.find("victim")]
    assert found == [("m", "herder", "fulani"), ("f", "pupil", "fulani")]
    take(casebook, save(tmp_path, "Nom,Type,Pays,Cercle\nGao,Ville,Mali,Gao\n"), "place")
    assert casebook.find("place", name="Gao", country="MLI", adm2_name="Gao")


def test_sources_of_one_table_derive_from_each_other(casebook: Casebook, tmp_path: Path) -> None:
    rows = "Code,Titre,Genre,Repris de\nS-1,Rapport,ONG,\nS-2,Article,média,S-1\n"
    assert take(casebook, save(tmp_path, rows), "source").new == 2
    first, second = casebook.find("source")
    assert second["derived_from_id"] == first["id"]


def test_an_abduction_is_of_the_group_that_its_attack_counts(casebook: Casebook, tmp_path: Path) -> None:
    take(casebook, save(tmp_path, "code,date,title,abducted\nE-1,2024-01-06,A,24\nE-2,2024-01-06,B,\n"))
    rows = "Code,Attaque,Date,Motif\nK-1,E-1,6 janvier 2024,rançon\nK-2,E-2,,\n"
    (fault,) = take(casebook, save(tmp_path, rows), "abduction").faults
    assert "no one group" in fault.text()
    (abduction,) = casebook.find("abduction")
    assert abduction["tally_id"] == casebook.find("tally")[0]["id"] and abduction["purpose"] == "ransom"


def test_a_sheet_can_be_chosen_and_its_dates_may_be_numbers(casebook: Casebook, tmp_path: Path) -> None:
    with xlsxwriter.Workbook(path := tmp_path / "book.xlsx") as book:
        book.add_worksheet("Lists").write_column(0, 0, ["code", "a"])
        book.worksheets()[0].write_column(0, 1, ["label", "b"])
        sheet = book.add_worksheet("Data")
        sheet.write_row(0, 0, ["date", "title"])
        sheet.write_row(1, 0, [45299, "A"])
        sheet.write_row(2, 0, ["2024-01-07 14:30:00", "B"])
    assert reading.read(path).sheets == ("Lists", "Data")
    with pytest.raises(Trouble, match="no sheet “None”"):
        reading.read(path, sheet="None")
    table = reading.read(path, sheet="Data")
    assert table.epoch == date(1899, 12, 30)
    bringing.bring(casebook, table, bringing.propose(table, "attack"))
    assert [(one["date_edtf"], one["time_of_day"]) for one in casebook.find("attack")] == [
        ("2024-01-08", None),
        ("2024-01-07", "14:30"),
    ]


def test_tags_mean_the_same_in_any_order_and_in_the_place_of_a_header(tmp_path: Path) -> None:
    table = reading.read(
        save(tmp_path, "#occurred+date,#date+occurred,#loc,#affected +killed+en,#geo+lat\nx,2024,Gao,3,1\n")
    )
    assert list(matching.match(table, "attack", LANGUAGES).columns.values()) == [
        "date_edtf",
        "place.name",
        "killed_best",
        "place.lat",
    ]


@pytest.mark.parametrize(
    ("columns", "values", "said"),
    [
        ({"date": "date_edtf", "title": "date_edtf"}, {}, "Several columns"),
        ({"date": "datum"}, {}, "“datum” is nothing"),
        ({"date": "kiled_best"}, {}, "such as: killed_best"),
        ({"date": "date_edtf"}, {"titel": {"a": "b"}}, "“titel” is nothing"),
        ({"gone": "title"}, {}, "No column of"),
    ],
)
def test_mappings_that_do_not_fit(
    casebook: Casebook, tmp_path: Path, columns: dict[str, str], values: dict[str, dict[str, str]], said: str
) -> None:
    table = reading.read(save(tmp_path, "date,title\n2024,A\n"))
    with pytest.raises(Trouble, match=said):
        bringing.bring(casebook, table, matching.Matching("attack", columns, {}, values))


@pytest.mark.parametrize(
    ("text", "titles", "columns"),
    [
        ("Date,,Titre,\n2024-01-01,x,A,y\n", 0, ("Date", "(2)", "Titre", "(4)")),
        ("List,,of 2024,\nDate,b,Titre,d\n2024-01-01,x,A,y\n", 1, ("Date", "b", "Titre", "d")),
        ("List,,,\n\n1. Date,2. Place,,\n2024-01-01,x,A,y\n", 2, ("1. Date", "2. Place", "(3)", "(4)")),
    ],
)
def test_a_header_may_leave_columns_without_a_name(
    tmp_path: Path, text: str, titles: int, columns: tuple[str, ...]
) -> None:
    table = reading.read(save(tmp_path, text))
    assert (table.titles, table.columns) == (titles, columns)


def test_a_key_is_found_again_without_regard_to_capitals(casebook: Casebook, tmp_path: Path) -> None:
    take(casebook, save(tmp_path, "code,name\nV-1,Awa\n"), "victim")
    report = take(casebook, save(tmp_path, "code,name\nv-1,Awa B.\nV-1,x\n"), "victim", key="code")
    assert (report.changed, report.faulty) == (1, 1)


def test_victims_of_a_table_are_tied_to_their_attacks(sample: Casebook, tmp_path: Path) -> None:
    header = "code,name,sex,age,attack,harm,weapon\n"
    rows = (
        "V-1,Awa Cissé,f,about 30,MLI-2024-0001,killed,firearms",
        "V-2,Moussa,m,12,MLI-2024-0001,Injured,",
        "V-3,Binta,f,born 1990,MLI-2024-0001,blessé,",
        "V-4,Ali,m,,MLI-2024-0009,killed,",
        "V-5,Issa,m,,MLI-2024-0001,,",
        "V-6,Oumar,m,,,,",
        "V-7,Sira,f,,MLI-2024-0001,homes_burned,",
    )
    text = header + "".join(f"{row}\n" for row in rows)
    tried = take(sample, save(tmp_path, text), "victim", dry=True)
    report = take(sample, save(tmp_path, text), "victim")
    for one in (tried, report):
        assert (one.new, [(f.line, f.column) for f in one.faults]) == (
            4, [(5, "attack"), (6, "harm"), (8, "harm")],
        )  # fmt: skip
    assert report.created == {"tally": 1}
    (attack,) = sample.find("attack", code="MLI-2024-0001")
    harms = {str(one["age_text"]): one for one in sample.find("harm", attack_id=attack["id"])}
    assert [(h["age_low"], h["age_high"]) for h in harms.values()] == [(25, 35), (12, 12), (33, 34)]
    assert harms["about 30"]["weapon"] == "firearms"
    counts = {tally: sample.get("tally", str(h["tally_id"])) or {} for tally, h in harms.items()}
    assert [c["measure"] for c in counts.values()] == ["killed", "injured", "injured"]
    assert (counts["about 30"]["best"], counts["12"]["id"]) == (13, counts["born 1990"]["id"])
    again = take(sample, save(tmp_path, text), "victim", key="code")
    assert (again.changed, again.same) == (0, 4)
    more = header + "V-6,Oumar,m,,MLI-2024-0001,tortured,\n"
    assert take(sample, save(tmp_path, more), "victim", key="code").changed == 1
    assert len(sample.find("harm", attack_id=attack["id"])) == 4
    assert check(sample) == []
