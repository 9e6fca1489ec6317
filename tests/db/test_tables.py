"""Tables of other people brought in: what is found out, matched, taken, and kept aside."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import xlsxwriter

from db import demo
from db.exchange.csvtext import Writer
from db.exchange.exporting import export
from db.exchange.files import NewFile
from db.exchange.tables import bringing, dayorder, matching, reading
from db.exchange.tables.aside import keep_aside
from db.exchange.tables.bringing import Report, bring
from db.exchange.tables.matching import Matching
from db.exchange.tables.ready import ACLED, AWSD, GED, INSECURITY_INSIGHT, KNOWN, recognised
from db.merge import scan
from db.merge.scan import queue
from db.model.catalogue import catalogue
from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.texts import untranslated
from db.sample import write as write_sample
from db.storage import backup
from db.storage.batches import batch_of, reversal
from db.storage.casebook import Casebook
from db.storage.check import check
from db.storage.trouble import Trouble
from db.storage.writing import Refused

FRENCH = catalogue("fr")


def in_french(text: str) -> str:
    return FRENCH.get(text, text)


LANGUAGES = (untranslated, in_french)

PLAIN = "date,place,country,adm1_name,lat,lon,killed,perpetrators,notes\n"
ROW = "2024-01-06,Kalala,Mali,Segou,13.75535,-5.11192,at least 13,Dozo,They came at dawn\n"


def save(folder: Path, text: str, encoding: str = "utf-8", name: str = "table.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def take(casebook: Casebook, path: Path, entity: str = "attack", key: str = "", dry: bool = False) -> Report:
    table = reading.read(path)
    report = bring(casebook, table, bringing.propose(table, entity, LANGUAGES), key, LANGUAGES, dry=dry)
    assert not list(check(casebook.another()))
    return report


def count(casebook: Casebook) -> int:
    return sum(len(casebook.find(entity)) for entity in ENTITIES)


# Reading


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("titles", ["", "Attacks in Mali\nmade by hand\n\n"])
def test_encoding_delimiter_and_titles_are_found_out(
    tmp_path: Path, delimiter: str, encoding: str, titles: str
) -> None:
    rows = 'name,acronym,kind\nDozo,DZ,é\n"Katiba, du Macina",KM,à\n'.replace(",", delimiter)
    rows = rows.replace(f"Katiba{delimiter} du", "Katiba, du")
    table = reading.read(save(tmp_path, titles + rows, encoding))
    assert table.columns == ("name", "acronym", "kind")
    assert [cells for _, cells in table.rows] == [["Dozo", "DZ", "é"], ["Katiba, du Macina", "KM", "à"]]
    assert (table.delimiter, table.titles) == (delimiter, titles.count("\n"))
    assert next(iter(table.rows))[0] == titles.count("\n") + 2


def test_a_row_of_hxl_tags_is_known(tmp_path: Path) -> None:
    table = reading.read(save(tmp_path, "Tag,Tués\n#date+occurred,#affected+killed\n2024-01-06,13\n"))
    assert table.tags == ("#date+occurred", "#affected+killed")
    assert [line for line, _ in table.rows] == [3]
    assert matching.match(table, "attack").columns == {"Tag": "date_edtf", "Tués": "killed_best"}


def test_a_row_of_another_width_is_set_aside_with_its_line(casebook: Casebook, tmp_path: Path) -> None:
    path = save(tmp_path, PLAIN + ROW + "2024-01-07,too,few\n" + ROW.replace("06", "08"))
    report = take(casebook, path)
    assert (report.rows, report.new, report.faulty) == (3, 2, 1)
    assert report.faults[0].line == 3
    keep_aside(report, tmp_path / "aside.csv")
    assert "too" in (tmp_path / "aside.csv").read_text("utf-8-sig")


def test_a_workbook_is_read_like_a_table(casebook: Casebook, tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(str(tmp_path / "t.xlsx"))
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["Attacks"])
    sheet.write_row(2, 0, ["Date", "Place", "Killed"])
    sheet.write_row(3, 0, ["2024-01-06", "Kalala", 13])
    book.close()
    report = take(casebook, tmp_path / "t.xlsx")
    assert (report.new, report.faulty) == (1, 0)
    assert casebook.find("tally")[0]["best"] == 13


@pytest.mark.parametrize("data", [b"", b"  \n", b"PK\x03\x04nothing"])
def test_a_file_that_is_no_table_is_said(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "x.csv").write_bytes(data)
    with pytest.raises(Trouble):
        reading.read(tmp_path / "x.csv")


def test_what_one_step_cannot_take_back_has_a_backup_of_before(
    casebook: Casebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = casebook.backups = tmp_path / "backups"
    monkeypatch.setattr(bringing, "ONE_STEP", 2)
    monkeypatch.setattr(backup, "LARGE", 2)
    report = take(casebook, save(tmp_path, PLAIN + ROW + "2024-01-07,too,few\n"))
    assert report.in_one_step and report.done and not backup.listed(folder)
    report = take(casebook, save(tmp_path, PLAIN + ROW.replace("06", "09") + "2024-01-07,too,few\n" * 2))
    assert not report.in_one_step and len(backup.listed(folder)) == 1
    assert not any(change.entity == "attack" for change in report.done), "nothing says that it can be undone"


# Matching


@pytest.mark.parametrize("entity", ["attack", "victim", "abduction", "source", "place", "actor"])
def test_columns_are_matched_by_name_and_by_label_in_each_language(tmp_path: Path, entity: str) -> None:
    fields = [f for f in ENTITIES[entity].fields if f.name in matching.targets(entity)]
    for name, called in (
        ("name", [f.name for f in fields]),
        ("English", [f.label for f in fields]),
        ("French", [FRENCH[f.label] for f in fields]),
    ):
        if len(set(called)) < len(called):
            continue
        line = ",".join(f'"{word}"' for word in called)
        table = reading.read(save(tmp_path, f"{line}\n{line}\n"))
        found = matching.match(table, entity, LANGUAGES).columns
        lost = [f.name for f in fields if f.name not in found.values()]
        assert len(lost) <= 1, (name, lost)


def test_a_mapping_is_kept_as_json(tmp_path: Path) -> None:
    path = tmp_path / "map.json"
    path.write_text(AWSD.spell(), "utf-8")
    assert matching.load(path) == AWSD


@pytest.mark.parametrize("text", ["", "[]", '{"entity": "attack", "columns": 3}', '{"columns": {}}'])
def test_what_is_no_mapping_is_said(tmp_path: Path, text: str) -> None:
    (tmp_path / "map.json").write_text(text)
    with pytest.raises(Trouble, match="no mapping"):
        matching.load(tmp_path / "map.json")


def test_a_target_that_does_not_exist_is_said() -> None:
    with pytest.raises(Trouble, match="nothing that a column can go to"):
        matching.check(Matching("attack", {"a": "weather"}))
    with pytest.raises(Trouble, match="no kind of record"):
        matching.check(Matching("storm", {}))


@pytest.mark.parametrize(("ready", "marks"), KNOWN, ids=lambda value: getattr(value, "name", ""))
def test_ready_mappings_lead_to_what_there_is(
    tmp_path: Path, ready: Matching, marks: tuple[str, ...]
) -> None:
    matching.check(ready)
    columns = list(dict.fromkeys((*marks, *ready.columns)))
    table = reading.read(save(tmp_path, ",".join(columns) + "\n" + "," * (len(columns) - 1) + "x\n"))
    found = recognised(table)
    assert found is not None and found.name == ready.name
    for target, values in ready.values.items():
        field = ENTITIES["attack"].field.get(target)
        if field is not None and target == "attack_type":
            for code in values.values():
                assert field.parse(code) == (code or None)


# Bringing in


def test_a_row_becomes_an_attack_with_all_that_hangs_on_it(casebook: Casebook, tmp_path: Path) -> None:
    report = take(casebook, save(tmp_path, PLAIN + ROW))
    assert (report.new, report.created) == (1, {"place": 1, "actor": 1, "source": 1})
    (attack,) = casebook.find("attack")
    assert (attack["date_edtf"], attack["summary"], attack["workflow"]) == (
        "2024-01-06", "They came at dawn", "draft",
    )  # fmt: skip
    (place,) = casebook.find("place")
    assert (place["name"], place["country"], place["lat"]) == ("Kalala", "MLI", 13.75535)
    (figure,) = casebook.find("figure")
    assert (figure["as_reported"], figure["low"], figure["high"]) == ("at least 13", 13, None)
    assert casebook.totals()["killed", ""].display() == "≥ 13"


def test_a_dry_run_tells_the_same_and_writes_nothing(casebook: Casebook, tmp_path: Path) -> None:
    path = save(tmp_path, PLAIN + ROW + ROW.replace("2024-01-06", "yesterdayish"))
    dry = take(casebook, path, dry=True)
    assert count(casebook) == 0
    real = take(casebook, path)
    assert count(casebook) > 0
    for name in ("rows", "new", "changed", "same", "faulty", "created"):
        assert getattr(dry, name) == getattr(real, name)
    assert list(dry.faults) == list(real.faults)


@pytest.mark.parametrize(
    ("column", "cell", "reason"),
    [
        ("date", "32/13/2024", "no month 13"),
        ("country", "Wakanda", "no country"),
        ("lat", "113.7", "coordinate"),
        ("killed", "quite some", "no number"),
    ],
)
def test_a_faulty_row_is_told_and_left_out_whole(
    casebook: Casebook, tmp_path: Path, column: str, cell: str, reason: str
) -> None:
    cells = dict(zip(PLAIN.strip().split(","), ROW.strip().split(","), strict=True))
    bad = ",".join((cells | {column: cell}).values())
    report = take(casebook, save(tmp_path, PLAIN + bad + "\n" + ROW))
    assert (report.new, report.faulty) == (1, 1)
    (fault,) = report.faults
    assert (fault.line, fault.column, fault.value) == (2, column, cell)
    assert reason in fault.text()
    assert len(casebook.find("place")) == len(casebook.find("actor")) == 1


def test_ends_in_the_wrong_order_are_a_fault(casebook: Casebook, tmp_path: Path) -> None:
    text = "id,side_a,side_b,where_prec,deaths_civilians,best,low,high\n"
    text += "7,A,Civilians,1,3,3,3,0\n8,A,B,1,3,3,2,4\n"
    report = take(casebook, save(tmp_path, text))
    assert report.matching is not None and report.matching.name == GED.name
    assert [(f.line, f.column, f.value) for f in report.faults] == [(2, "best", "3")]
    (attack,) = casebook.find("attack")
    assert attack["external_ids"] == "ged=8"
    (tally,) = casebook.find("tally")
    assert (tally["low"], tally["best"], tally["high"]) == (2, 3, 4)


def test_names_that_are_there_are_linked_not_made_again(sample: Casebook, tmp_path: Path) -> None:
    places, actors = len(sample.find("place")), len(sample.find("actor"))
    report = take(sample, save(tmp_path, PLAIN + ROW.replace("Dozo", "GSIM").replace("Segou", "Ségou")))
    assert report.created == {"source": 1}
    assert (len(sample.find("place")), len(sample.find("actor"))) == (places, actors)


def test_each_new_place_and_actor_is_told_or_refused(sample: Casebook, tmp_path: Path) -> None:
    row = ROW.replace("Kalala", "Nowhere").replace("Dozo", "Katiba Foo")
    path = save(tmp_path, PLAIN + ROW + row)
    report = take(sample, path, dry=True)
    assert (report.names["place"], report.names["actor"]) == (["Nowhere"], ["Katiba Foo"])
    assert report.as_json()["new_names"] == report.names
    table = reading.read(path)
    mapping = bringing.propose(table, "attack", LANGUAGES)
    report = bring(sample, table, mapping, languages=LANGUAGES, known_only=True)
    assert (report.new, [fault.line for fault in report.faults], list(report.names)) == (1, [3], ["source"])
    assert "“Nowhere” is not recorded" in report.faults[0].text()
    assert not sample.find("place", name="Nowhere") and not sample.find("actor", name="Katiba Foo")


def test_what_may_be_recorded_already_waits_in_the_queue_and_stops_nothing(
    sample: Casebook, tmp_path: Path
) -> None:
    report = take(sample, save(tmp_path, PLAIN + ROW))
    assert (report.new, report.likely) == (1, 1)
    (waiting,) = queue(sample.db)
    assert {sample.get("attack", str(waiting[end]))["date_edtf"] for end in ("entity_id", "other_id")} == {  # type: ignore[index]  # it is there, or the test fails here
        "2024-01-06"
    }
    assert take(sample, save(tmp_path, PLAIN + ROW.replace("2024", "2019")), dry=True).likely == 0


def test_many_rows_are_compared_like_a_few(
    sample: Casebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    far = [ROW.replace("2024-01-06", f"20{year}-05-05") for year in range(10, 16)]
    path = save(tmp_path, PLAIN + ROW + ROW.replace("06", "07") + "".join(far))
    few = take(sample, path, dry=True).likely
    monkeypatch.setattr(scan, "FEW", 0)
    assert take(sample, path, dry=True).likely == few >= 3


def test_new_and_edited_rows_are_one_batch_that_one_step_takes_back(sample: Casebook, tmp_path: Path) -> None:
    before = {entity: sample.find(entity) for entity in ENTITIES}
    text = "code,title,date,killed\nMLI-2024-0001,Another title,,\nNEW-1,New,2024-01-07,3\n"
    report = take(sample, save(tmp_path, text), key="code")
    assert (report.new, report.changed) == (1, 1)
    batch = batch_of(sample.db, report.done)
    assert batch
    sample.apply(reversal(sample.db, batch))
    after = {entity: sample.find(entity) for entity in ENTITIES}
    stamps = ("updated_at", "updated_by", "version")
    for entity, records in before.items():
        told = [
            [{k: v for k, v in r.items() if k not in stamps} for r in some]
            for some in (records, after[entity])
        ]
        assert told[0] == told[1]


def test_a_link_that_names_nobody_is_a_fault(sample: Casebook, tmp_path: Path) -> None:
    text = "attack,group,taken on\nMLI-2024-0001,,2024-01-06\nMLI-2099-0001,,2024-01-06\n"
    report = take(sample, save(tmp_path, text), "abduction")
    assert {fault.line for fault in report.faults} == {2, 3}
    assert "No record has this name or code" in report.faults[1].text()


def test_codes_are_read_by_label_in_each_language(casebook: Casebook, tmp_path: Path) -> None:
    field = ENTITIES["victim"].field["sex"]
    code = field.vocabulary.codes[0]  # type: ignore[attr-defined]  # a field of codes
    text = f"code,sex\nV-1,{code.code}\nV-2,{code.label}\nV-3,{FRENCH[code.label].upper()}\nV-4,Zz\n"
    report = take(casebook, save(tmp_path, text), "victim")
    assert {row["sex"] for row in casebook.find("victim")} == {code.code}
    assert [fault.line for fault in report.faults] == [5]


def test_a_key_changes_what_is_there_and_blank_cells_take_nothing_away(
    sample: Casebook, tmp_path: Path
) -> None:
    text = "code,title,time_of_day\nMLI-2024-0001,Another title,\nMLI-2024-0002,,\nMLI-2024-0009,New,dawn\n"
    before = sample.find("attack", code="MLI-2024-0001")[0]
    report = take(sample, save(tmp_path, text), key="code")
    assert (report.new, report.changed, report.same, report.faulty) == (1, 1, 1, 0)
    after = sample.find("attack", code="MLI-2024-0001")[0]
    assert after["title"] == "Another title"
    assert {k: v for k, v in after.items() if k != "title"} == {
        k: v for k, v in before.items() if k != "title"
    }
    again = take(sample, save(tmp_path, text), key="code")
    assert (again.new, again.changed, again.same) == (0, 0, 3)


def test_two_rows_about_one_record_are_a_fault(sample: Casebook, tmp_path: Path) -> None:
    text = "code,title\nMLI-2024-0001,One\nMLI-2024-0001,Two\n"
    report = take(sample, save(tmp_path, text), key="code")
    assert [fault.line for fault in report.faults] == [3]


def test_stopping_leaves_nothing(casebook: Casebook, tmp_path: Path) -> None:
    table = reading.read(save(tmp_path, PLAIN + ROW))

    class Stop(Exception):  # noqa: N818
        pass

    def stop(done: int, total: int) -> None:
        raise Stop

    with pytest.raises(Stop):
        bring(casebook, table, bringing.propose(table, "attack"), progress=stop)
    assert count(casebook) == 0


@pytest.mark.parametrize("format", ["hxl", "flat"])
def test_our_own_tables_come_back(sample: Casebook, tmp_path: Path, format: str) -> None:
    export(sample, tmp_path / "out.csv", format, "hq")
    with Casebook.create(tmp_path / "other.temoin", None) as other:
        report = take(other, tmp_path / "out.csv")
        assert (report.new, report.faulty) == (2, 0)
        for measure in ("killed", "abducted", "displaced", "homes_burned"):
            assert other.totals()[measure, ""].best == sample.totals()[measure, ""].best
        assert {a["code"] for a in other.find("attack")} == {"MLI-2024-0001", "MLI-2024-0002"}
        export(other, tmp_path / "again.csv", format, "hq")


def test_all_that_is_ready_is_tried() -> None:
    assert {mapping.name for mapping, _ in KNOWN} == {
        AWSD.name, GED.name, ACLED.name, INSECURITY_INSIGHT.name,
    }  # fmt: skip
    for mapping, _ in KNOWN:
        assert json.loads(mapping.spell())["entity"] == "attack"


def test_a_sheet_without_matching_columns_is_said(casebook: Casebook, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="No column"):
        take(casebook, save(tmp_path, "alpha,beta\n1,2\n"))
    casebook.apply([Change.new("cycle", {"name": "still works"})])


@pytest.fixture(scope="module")
def varied(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Casebook]:
    """The example and fifty invented attacks."""
    with Casebook.create(tmp_path_factory.mktemp("varied") / "varied.temoin", None) as casebook:
        write_sample(casebook)
        demo.write(casebook, 50, seed=3)
        yield casebook


@pytest.mark.parametrize("format", ["flat", "hxl", "xlsx"])
def test_rows_that_were_changed_since_are_listed(varied: Casebook, tmp_path: Path, format: str) -> None:
    export(varied, tmp_path / "out.csv", format, "hq")
    table = reading.read(tmp_path / "out.csv")
    assert len(table.rows) > 40 and table.altered == ()
    (line, cells), *rest = table.rows
    at = table.columns.index("code")
    changed = [*cells[:at], cells[at] + "0", *cells[at + 1 :]]
    with NewFile(tmp_path / "changed.csv") as stream:
        writer = Writer(stream, table.columns)
        writer.rows([changed, *(cells for _, cells in rest)])
    assert reading.read(tmp_path / "changed.csv").altered == (2,)
    assert line in (2, 3)


def test_more_fates_than_abducted_are_a_fault(casebook: Casebook, tmp_path: Path) -> None:
    text = "title,date,place,abducted,abducted_released,abducted_dead\nA,2024-01-06,Kalala,5,4,2\n"
    report = take(casebook, save(tmp_path, text))
    assert (report.new, report.faulty) == (0, 1)
    assert "6 are accounted for, but 5 were taken" in report.faults[0].text()
    text = "title,date,place,abducted_held\nB,2024-01-06,Kalala,3\n"
    assert take(casebook, save(tmp_path, text)).new == 1
    (tally,) = casebook.find("tally", parent_tally_id=None)
    assert (tally["measure"], tally["best"]) == ("abducted", None)
    assert casebook.find("abduction")[0]["current_status"] == "partly", "of a group of unknown size"


def test_links_between_rows_are_made_when_all_rows_are_there(casebook: Casebook, tmp_path: Path) -> None:
    text = "code,title,date,links,duplicate_of\nA,One,2024-01-02,same_cycle B,\nB,Two,2024-01-03,,\n"
    text += "C,Three,2024-01-03,,B\nD,Four,2024-01-03,same_cycle Z,\nE,Five,2024-01-03,nearby B,\n"
    path = save(tmp_path, text)
    dry = take(casebook, path, dry=True)
    report = take(casebook, path)
    assert (
        [(f.line, f.column) for f in report.faults]
        == [(5, "links"), (6, "links")]
        == [(f.line, f.column) for f in dry.faults]
    )
    of = {row["code"]: row for row in casebook.find("attack")}
    assert set(of) == {"A", "B", "C"} and of["C"]["duplicate_of_id"] == of["B"]["id"]
    (link,) = casebook.find("attack_link")
    assert (link["from_id"], link["to_id"]) == (of["A"]["id"], of["B"]["id"])


def test_the_point_of_a_row_is_kept_where_its_place_has_another(casebook: Casebook, tmp_path: Path) -> None:
    text = PLAIN + ROW.replace("13.75535,-5.11192", ",") + ROW.replace("06", "17")
    take(casebook, save(tmp_path, text))
    (place,) = casebook.find("place")
    assert place["lat"] is None
    assert {(at["lat"], at["lon"]) for at in casebook.find("attack_place")} == {
        (None, None), (13.75535, -5.11192),
    }  # fmt: skip


def test_the_date_and_the_kind_of_a_source_are_read_like_fields(casebook: Casebook, tmp_path: Path) -> None:
    head = "date,place,source.title,source.date,source.kind,killed\n"
    text = head + "2024-01-06,Boni,Report,2024-01-08;2024-01-07,Witness,3\n"
    text += "2024-01-07,Boni,Report,2024-02-01,,3\n2024-01-08,Boni,X,2024-02-01,crystal ball,3\n"
    report = take(casebook, save(tmp_path, text))
    assert [fault.line for fault in report.faults] == [4]
    found = {(row["date_edtf"], row["source_kind"]) for row in casebook.find("source")}
    assert found == {("2024-01-07/2024-01-08", "witness"), ("2024-02-01", "document")}


def test_what_is_taken_for_a_record_that_is_written_otherwise_is_told(
    sample: Casebook, tmp_path: Path
) -> None:
    report = take(sample, save(tmp_path, PLAIN + ROW.replace("Dozo", "gsim").replace("Kalala", "KALALA")))
    names = {actor["acronym"]: actor["name"] for actor in sample.find("actor")}
    assert report.taken == {"actor": {"gsim": names["JNIM"]}, "place": {"KALALA": "Kalala"}}


def test_a_row_about_a_record_in_the_trash_is_a_fault(sample: Casebook, tmp_path: Path) -> None:
    attack = sample.find("attack", code="MLI-2024-0002")[0]
    sample.apply(sample.deletion("attack", str(attack["id"])))
    report = take(sample, save(tmp_path, f"id,title\n{attack['id']},Back\n"))
    assert (report.faulty, report.changed, report.new) == (1, 0, 0)


def test_what_a_spreadsheet_would_run_comes_back_exact(sample: Casebook, tmp_path: Path) -> None:
    attack = sample.find("attack", code="MLI-2024-0001")[0]
    change = Change.edit("attack", attack, {"title": "=1+1", "summary": "'quoted'"})
    assert change
    sample.apply([change])
    export(sample, tmp_path / "out.csv", "flat", "hq")
    with Casebook.create(tmp_path / "other.temoin", None) as other:
        take(other, tmp_path / "out.csv")
        again = other.find("attack", code="MLI-2024-0001")[0]
        assert (again["title"], again["summary"]) == ("=1+1", "'quoted'")


# Layouts of other databases, with rows made up for this test

ACLED_ROWS = """event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,\
assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,\
admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp
MLI90001,2024-03-01,2024,1,Political violence,Violence against civilians,Attack,Armed band,,3,\
Civilians (Mali),,7,37,Civilian targeting,466,Western Africa,Mali,Mopti,Bankass,,Torou,13.9012,-3.5127,2,\
Radio Example,Subnational,"On 1 March, men on motorbikes shot at people.",5,,1709300000
MLI90002,2024-03-04,2024,2,Political violence,Violence against civilians,\
Abduction/forced disappearance,Armed band,,3,Civilians (Mali),,7,37,Civilian targeting,466,Western Africa,\
Mali,Segou,Niono,,Example village,14.25,-5.99,1,Example Daily,National,Six people were taken.,0,,1709600000
MLI90003,2024-03-09,2024,3,Political violence,Battles,Armed clash,Armed band,,3,Military Forces,,1,13,,466,\
Western Africa,Mali,Gao,,,Gao,16.27,-0.04,3,Example Daily,National,A clash of unknown toll.,10,,1709900000
"""
INSIGHT_ROWS = """SiND Event ID,Date,Country,Country ISO,Admin 1,Latitude,Longitude,Geo Precision,\
Reported Perpetrator,Reported Perpetrator Name,Educators Killed,Educators Injured,Educators Kidnapped
7001,2024-02-03,Mali,MLI,Mopti,14.49,-4.19,1,Non-State,No information,0,2,1
7002,2024-02-11,Burkina Faso,BFA,Sahel,14.03,-0.03,2,State,Example unit,3,0,0
"""


@pytest.mark.parametrize(
    ("rows", "sums"),
    [
        (ACLED_ROWS, {"killed": 15}),
        (INSIGHT_ROWS, {"killed": 3, "injured": 2, "abducted": 1}),
    ],
    ids=["ACLED", "Insecurity Insight"],
)
def test_the_sums_of_other_databases_are_kept(
    casebook: Casebook, tmp_path: Path, rows: str, sums: dict[str, int]
) -> None:
    report = take(casebook, save(tmp_path, rows))
    assert report.matching is not None and report.matching.name
    assert (report.new, report.faulty) == (report.rows, 0)
    found = dict.fromkeys(sums, 0)
    for tally in casebook.find("tally"):
        found[str(tally["measure"])] += int(tally["best"] or 0)
    assert found == sums
    assert all(attack["external_ids"] for attack in casebook.find("attack"))


@pytest.mark.parametrize("kind", ["actor", "place"])
def test_the_id_of_a_record_of_another_kind_is_refused(sample: Casebook, tmp_path: Path, kind: str) -> None:
    other = sample.find("source" if kind == "place" else "place")[0]["id"]
    report = take(sample, save(tmp_path, f"id,name\n{other},Dozo\n"), kind)
    assert report.new == 0 and "another kind has this id" in report.faults[0].text()
    with pytest.raises(Refused, match="another kind has this id"):
        sample.apply([Change(kind, str(other), None, {"name": "Dozo"})])


@pytest.mark.parametrize(
    ("days", "dates", "expected", "known"),
    [
        (("01/06/2024", "01/13/2024"), "", ("2024-01-06", "2024-01-13"), "told"),
        (("01/06/2024", "13-1-24"), "", ("2024-06-01", "2024-01-13"), "told"),
        (("01/06/2024", "02/07/2024"), "", ("2024-06-01", "2024-07-02"), ""),
        (("01/06/2024", "02/07/2024"), "month", ("2024-01-06", "2024-02-07"), "chosen"),
        (("01/06/2024", "01/13/2024"), "day", ("2024-06-01",), "chosen"),
        (("2024-01-06", "07/07/2024"), "", ("2024-01-06", "2024-07-07"), ""),
        (("01/06/2024", "01/13/2024", "14/01/2024"), "", ("2024-06-01", "2024-01-14"), "both"),
        (("01/06/2024", "31/02/2024"), "", ("2024-06-01",), ""),
    ],
)
@pytest.mark.parametrize("column", ["date", "date_start"])
def test_what_comes_first_in_the_dates_of_a_table(
    casebook: Casebook,
    tmp_path: Path,
    days: tuple[str, ...],
    dates: str,
    expected: tuple[str, ...],
    known: str,
    column: str,
) -> None:
    text = f"{column},place,killed\n" + "".join(f"{day},Boni,1\n" for day in days)
    table = reading.read(save(tmp_path, text))
    mapping = replace(bringing.propose(table, "attack", LANGUAGES), dates=dates)
    report = bring(casebook, table, matching.read(mapping.spell(), "it"), "", LANGUAGES)
    assert tuple(row["date_edtf"] for row in casebook.find("attack")) == expected
    assert (report.dates.known, report.faulty) == (known, len(days) - len(expected))
    assert bool(report.dates.text()) == ("/0" in days[0])


def test_a_late_date_tells_what_comes_first_in_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dayorder, "LOOKED_AT", 1)
    days = ("01/06/2024", "02/07/2024", "01/13/2024")
    table = reading.read(save(tmp_path, "date,place\n" + "".join(f"{day},Boni\n" for day in days)))
    found = dayorder.day_order(table, "attack", {"date": "date_edtf"})
    assert (found.first, found.known, found.line) == ("month", "told", 4)


def test_a_date_in_three_columns_is_put_together(casebook: Casebook, tmp_path: Path) -> None:
    text = "Année;Mois;Jour;Lieu;Tués\n2024;1;6;Kalala;13\n2023;;;Gao;2\n"
    assert take(casebook, save(tmp_path, text)).faulty == 0
    assert {row["date_edtf"] for row in casebook.find("attack")} == {"2024-01-06", "2023"}
    table = reading.read(save(tmp_path, "year,event_date,place\n2024,2024-01-06,Kalala\n"))
    assert "date.year" not in bringing.propose(table, "attack").columns.values()


@pytest.mark.parametrize(
    ("text", "dates", "faulty"),
    [
        ("jour\n2024-01-06\n", {"2024-01-06"}, 0),
        ("day\n06/01/2024\n", {"2024-01-06"}, 0),
        ("month,day\n1,6\n", {None}, 0),  # the columns go nowhere, as is shown before
        ("year,month,day\n2024.0,January,6.0\n2024.00,Août,\n2024,,\n", {"2024-01-06", "2024-08", "2024"}, 0),
        ("year,month,day\n2024,,6\n,1,6\n,,6\n2024,1,6\n", {"2024-01-06"}, 3),
        ("annee,jour\n2024,6\n2024,2024-01-06\n", {"2024-01-06"}, 1),
    ],
)  # fmt: skip
def test_no_part_of_a_date_is_lost_without_a_word(
    casebook: Casebook, tmp_path: Path, text: str, dates: set[str | None], faulty: int
) -> None:
    rows = "\n".join(f"T,{row}" for row in text.splitlines()).replace("T,", "title,", 1)
    assert take(casebook, save(tmp_path, rows + "\n")).faulty == faulty
    assert {row["date_edtf"] for row in casebook.find("attack")} == dates
