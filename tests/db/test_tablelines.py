"""Tables that SQLite writes are those that Python would write, row by row, and looked through as well."""

from __future__ import annotations

import io
import json
import random
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from db.exchange import lonenames, pack, tablelines
from db.exchange.csvguard import Dialect
from db.exchange.csvtext import Writer
from db.exchange.exporting import export
from db.exchange.leaks import BETWEEN, Leaking, Watch
from db.exchange.leaving import Going
from db.exchange.profiles import HQ, PROFILES, missing
from db.model.changes import Change
from db.model.entities import ENTITIES
from db.storage import ahead
from db.storage.ahead import Ahead, prepare
from db.storage.casebook import Casebook
from db.storage.connection import Database
from db.storage.trouble import Trouble
from tests.db.exports import change
from tests.db.rich import write


@pytest.fixture
def full(casebook: Casebook) -> Casebook:
    write(casebook)
    return casebook


def by_rows(going: Going, name: str, dialect: Dialect) -> bytes:
    """Return a table as it is written row by row."""
    entity = next(e for e in going.profile.entities if e.name == name)
    stream = io.BytesIO()
    writer = Writer(stream, going.profile.header(entity), dialect)
    formats = [*pack._formats(entity, going.profile)]  # pyright: ignore[reportPrivateUsage]
    for some in going.rows(name):
        for row in some:
            cells = zip(row.values(), formats, strict=True)
            writer.row(["" if value is None else form(value) for value, form in cells])
    return stream.getvalue()


def by_lines(going: Going, name: str, dialect: Dialect, *, by_id: bool = False) -> bytes:
    entity = next(e for e in going.profile.entities if e.name == name)
    stream = io.BytesIO()
    writer = Writer(stream, going.profile.header(entity), dialect)
    with Ahead(going.casebook.db) as second:
        for block in tablelines.lines(going, entity, dialect.delimiter, second, by_id=by_id):
            writer.lines(block.lines, block.count)
    return stream.getvalue()


@pytest.mark.parametrize("profile", sorted(PROFILES))
@pytest.mark.parametrize("dialect", [Dialect(), Dialect("|"), Dialect("\t", guarded=False)])
@pytest.mark.parametrize("only", [None, (2, 3)])
def test_lines_are_those_of_rows(
    full: Casebook, profile: str, dialect: Dialect, only: tuple[int, ...] | None
) -> None:
    going = Going(full, PROFILES[profile], only)
    tried = [e.name for e in going.profile.entities if going.whole(e.name)]
    assert len(tried) > 5
    for name in tried:
        assert by_lines(going, name, dialect) == by_rows(going, name, dialect), name


def test_they_are_in_order_of_id_however_they_lie(full: Casebook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tablelines, "SIZE", 2)
    with full.db.atomic():
        full.db.execute("UPDATE source SET n = 100 - n")
        full.db.execute("UPDATE involvement SET n = n + 50 WHERE n = 1")
    change(full, "source", full.find("source")[0]["id"], title="ask a.b@example.org")
    going = Going(full, HQ)
    for name in ("source", "involvement"):
        with pytest.raises(tablelines.OutOfOrder):
            by_lines(going, name, Dialect())
        assert not going.watch.found
    for name in ("source", "involvement", "figure"):
        assert by_lines(going, name, Dialect(), by_id=True) == by_rows(going, name, Dialect()), name
    assert by_lines(going, "figure", Dialect()) == by_rows(going, "figure", Dialect())
    assert {one.entity for one in Going(full, HQ).watch.found} == set()


def test_parts_of_names_are_told_of_though_rows_lie_anyhow(
    casebook: Casebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the first look at a table found and counted is nothing to the second."""
    monkeypatch.setattr(tablelines, "SIZE", 2)
    monkeypatch.setattr(lonenames, "MOST", 4)
    casebook.apply([Change.new("contact", {"real_name": "Aïssata Diallo"})])
    casebook.apply([Change.new("source", {"title": f"{n} Diallo", "source_kind": "ngo"}) for n in range(12)])
    straight = export(casebook, tmp_path / "straight", "pack", "hq").alone
    with casebook.db.atomic():  # the first record lies last
        casebook.db.execute("UPDATE source SET n = 100 WHERE n = 1")
    anyhow = export(casebook, tmp_path / "anyhow", "pack", "hq").alone
    assert len(straight.places) >= 4 and straight.more
    assert anyhow == straight


def test_a_pack_of_rows_that_lie_anyhow_is_in_order_of_id(full: Casebook, tmp_path: Path) -> None:
    with full.db.atomic():
        full.db.execute("UPDATE source SET n = 100 - n")
    pack.write(full, tmp_path / "out")
    assert (tmp_path / "out" / "source.csv").read_bytes() == by_rows(Going(full, HQ), "source", Dialect())


@pytest.mark.parametrize("profile", ["hq", "public"])
@pytest.mark.parametrize("by_id", [False, True])
def test_each_table_of_a_pack_is_spelt_by_its_own_rules(
    full: Casebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, profile: str, by_id: bool
) -> None:
    """While a table is written the next one is made ready, and takes other fields out of `missing`."""
    monkeypatch.setattr(tablelines, "SIZE", 1)
    monkeypatch.setattr(ahead, "AHEAD", 1)
    every = {field.name: "unknown" for entity in ENTITIES.values() for field in entity.fields}
    ends = '"=\x1f1"' if profile == "hq" else "plain"  # is printed
    with full.db.atomic():
        for entity in PROFILES[profile].entities:
            full.db.execute(f"UPDATE {entity.name} SET missing = ?", (json.dumps(every),))
        for name in ("source", "involvement", "figure", "harm", "place") if by_id else ():
            full.db.execute(f"UPDATE {name} SET n = 100 - n")
        full.db.execute("UPDATE source SET title = ?", (ends,))
    pack.write(full, tmp_path / "out", PROFILES[profile])
    going = Going(full, PROFILES[profile])
    for entity in going.profile.entities:
        written = (tmp_path / "out" / f"{entity.name}.csv").read_bytes()
        assert written == by_rows(going, entity.name, Dialect()), entity.name


def test_numbers_are_written_as_python_writes_them(casebook: Casebook) -> None:
    drawn = random.Random(1)
    tried = [0.0, -0.0, 5e-5, 1e-4, 0.001, 12.0, 999.5, 1000.0, 1e22, 0.1 + 0.2, 2 / 3]
    tried += [round(drawn.uniform(-180, 180), drawn.randrange(18)) for _ in range(20_000)]
    same = tablelines.AS_PYTHON.format("value")
    sql = f"SELECT value, format('%!.15g', value) FROM json_each(?) WHERE {same}"
    found = casebook.db.execute(sql, (json.dumps(tried),)).fetchall()
    assert len(found) > 5000
    assert [text for _, text in found] == [repr(value) for value, _ in found]


LISTS = (
    *([], ["a"], ["a", "b"], ["a, b"], ['a"'], ['a", "b'], ["\\"], ["é"], [", "], ["a", ""], ["[", "]"]),
    *({}, {"a": "b"}, {"title": "unknown"}, {"contact_id": "withheld"}, {"contact_ids": "b"}, {"é": "é"}),
    *({"b": "x", "a": "y"}, {"a": ': "'}, {": ": "a"}, {"a": ""}, {"a": 'b": "c'}, {"a": "b\\"}, {"a": 1.50}),
)


@pytest.mark.parametrize(
    ("table", "column"), [("involvement", "attribution_basis"), ("source", "missing"), ("place", "missing")]
)
def test_what_sql_spells_is_spelt_as_python_does(casebook: Casebook, table: str, column: str) -> None:
    tried = [json.dumps(one, ensure_ascii=plain) for one in LISTS for plain in (True, False)]
    tried = [one for one in tried if (one[0] == "{") == (column == "missing")]
    tried += [one.replace(", ", ",").replace(": ", ":") for one in tried]
    entity, going = ENTITIES[table], Going(casebook, HQ)
    rows = tablelines._Table(going, entity, ",")  # pyright: ignore[reportPrivateUsage]  # how SQL spells a cell
    prepare(casebook.db, rows.asked)
    cell = rows._cell(column)  # pyright: ignore[reportPrivateUsage]  # is no matter of others
    found = casebook.db.execute(
        f"SELECT {column}, {cell} FROM (SELECT value AS {column} FROM json_each(?))", (json.dumps(tried),)
    ).fetchall()
    hidden = HQ.hidden(entity)
    spell = entity.field[column].format if column != "missing" else lambda value: missing(value, hidden) or ""
    assert found == [(one, spell(one)) for one in tried]
    assert len(found) > 40
    prepare(casebook.db, {called: lambda _: "Python was asked" for called in rows.asked})
    plain = '["a", "b"]' if column != "missing" else '{"a": "b"}'
    assert casebook.db.execute(f"SELECT {cell} FROM (SELECT ? AS {column})", (plain,)).fetchone()[0] == spell(
        plain
    )


@pytest.mark.parametrize(
    "title", ['\x1f"=1"', "a\x1eb", '"', "\u2003=1+1", "«\u00a0-1", "-5.25", "😀|\r\n\t"]
)
def test_whatever_stands_in_a_cell_is_written_as_it_is(sample: Casebook, title: str) -> None:
    for attack in sample.find("attack"):
        with sample.db.atomic():
            sample.db.execute("UPDATE attack SET title = ? WHERE n = ?", (title, attack["n"]))
    going = Going(sample, HQ)
    for dialect in (Dialect(), Dialect(guarded=False)):
        assert by_lines(going, "attack", dialect) == by_rows(going, "attack", dialect)


def test_where_it_is_stopped_nothing_goes_on_reading(sample: Casebook, tmp_path: Path) -> None:
    class Stop(Exception):  # noqa: N818
        pass

    def stop(done: int, total: int) -> None:
        if done:
            raise Stop

    before = threading.active_count()
    with pytest.raises(Stop):
        pack.write(sample, tmp_path / "out", progress=stop)
    assert threading.active_count() == before
    assert not [*tmp_path.glob("*out*")]


def test_what_the_second_thread_cannot_read_is_told(sample: Casebook) -> None:
    def read(db: Database, part: int) -> int:
        return db.execute("SELECT ? + n FROM attack", (part,)).fetchone()[0] if part < 2 else fail(db)

    def fail(db: Database) -> int:
        raise Trouble("Part three is torn.")

    with Ahead(sample.db) as second:
        found = second.each(read, range(9))
        assert [next(found), next(found)] == [(0, 1), (1, 2)]
        with pytest.raises(Trouble, match="torn"):
            next(found)


def test_what_nobody_asks_for_any_more_is_not_read(sample: Casebook, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, ended, done = threading.Event(), threading.Event(), list[int]()

    class Watched(ThreadPoolExecutor):
        def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
            ended.set()
            super().shutdown(wait, cancel_futures=cancel_futures)

    def read(db: Database, part: int) -> None:
        begun.set()
        assert ended.wait(60)
        done.append(part)

    monkeypatch.setattr(ahead, "ThreadPoolExecutor", Watched)
    with Ahead(sample.db) as second:
        second.each(read, range(9))  # of the next table, of which nothing was taken yet
        assert begun.wait(60)
    assert done == [0]


def test_a_leak_in_a_table_is_named_by_record_and_field(sample: Casebook, tmp_path: Path) -> None:
    (_, source, *_) = sample.find("source")
    change(sample, "source", source["id"], title="ask a.b@example.org")
    with pytest.raises(Leaking) as raised:
        pack.write(sample, tmp_path / "out")
    (found,) = raised.value.found
    assert (found.entity, found.record, found.field) == ("source", source["code"], "title")


@pytest.mark.parametrize(
    ("text", "leaks"),
    [
        ("MLI-2024-0001", False),
        ("MLI-2024-0001 76 12 34 56", True),
        ("MLI-0022-376123456", True),
        ("À Ségou, « trente » tués à 5 h 30", False),
        ("٢٠٢٤٠١٠٦ ٧٦ ١٢ ٣٤ ٥٦", True),
        ("76\u00a012\u202f34\u200956", True),
        ("http://example.org/76123456", False),
        ("write to x@y.ml", True),
        ("x @ y", False),
    ],
)
def test_texts_together_leak_where_one_does(casebook: Casebook, text: str, leaks: bool) -> None:
    watch = Watch(casebook.db)
    for texts in ([text], ["", "a", text, "b", "http://x"], ["http://x", text, "2024-01-06", "99"]):
        assert watch.leaks(BETWEEN.join(texts)) is leaks


def test_the_code_of_a_record_may_be_a_known_number(casebook: Casebook) -> None:
    assert not Watch(casebook.db).leaks("MLI-2024-0001")
    casebook.apply([Change.new("contact", {"real_name": "A B", "phone": "20240001"})])
    assert Watch(casebook.db).leaks(BETWEEN.join(("MLI-2024-0000", "MLI-2024-0001")))


def test_names_are_found_among_many_words(casebook: Casebook) -> None:
    casebook.apply(
        [Change.new("contact", {"real_name": name}) for name in ("Aïssata Diallo", "Strauß", "(Abou) Bah")]
    )
    watch = Watch(casebook.db)
    for _ in range(2):  # also when the words were seen before
        assert not watch.leaks("a Diallo came\x01and Aissata")
        assert watch.leaks("said\x01by AÏSSATA  dıallo, diallo aïssata.\x01")
        assert watch.leaks("by (STRAUSS)")
        assert watch.leaks("x\x01by (Abou) Bah")
        assert not watch.leaks("Straussen")


@pytest.mark.parametrize("contacts", [True, False])
def test_texts_together_leak_where_one_by_one_does(casebook: Casebook, contacts: bool) -> None:
    known = {"Aïssata Diallo": "+223 76 12 34 56", "N'Diaye Fall": None, "علي كيتا": None}
    if contacts:
        casebook.apply([Change.new("contact", {"real_name": name, "phone": known[name]}) for name in known])
    secret = ("Moussa Traoré",) if contacts else ("Moussa Traoré", "Aïssata Diallo", "علي كيتا")
    casebook.apply([Change.new("victim", {"name": name, "sensitivity": 3}) for name in secret])
    parts = (
        *("76", "12 34 56", "76123456", "+223 20 22 44 55", "tel", "MLI-2024-0001", "2024-01-06"),
        *("\u0667\u0666\u00a0\u0661\u0662", "\u0663\u0664\u202f\u0665\u0666", "7\u200b6 1\u200b2 34 56"),
        *("a.b@example.org", "a.b", "@", "\uff20", "(at)", "[ AT ]", "arobase", "at", "chez", "example"),
        *("dot", "1200-1500", "OUTLOO\u212a", "Yahoo", "gmail", "DOT com", "point", "org", "x_at_gmail", "http://x/76123456"),
        *("AÏSSATA", "dıallo", "Jallo", "Diallo,", "Aissata", "N’Diaye", "NDIAYE", "Fall.", "Moussa"),
        *("TRAORÉ", "Mous\u200bsa", "tra\u0301ore", "وعلي", "كيتا", "et", "İ", "ß", "-", "\x1f", ""),
    )  # fmt: skip
    drawn = random.Random(5)
    texts = [" ".join(drawn.choices(parts, k=drawn.randrange(1, 5))) for _ in range(1500)]
    watch = Watch(casebook.db, most=10_000)
    # The slow way, one by one, is private: the program itself only takes the quick one.
    slowly = [bool(text) and any(watch._in(text)) for text in texts]  # pyright: ignore[reportPrivateUsage]
    assert 100 < sum(slowly) < 1300
    assert [watch.leaks(text) for text in texts] == slowly
    clean = [text for text, leaks in zip(texts, slowly, strict=True) if not leaks]
    for text in [text for text, leaks in zip(texts, slowly, strict=True) if leaks][:100]:
        assert watch.leaks(BETWEEN.join((*clean[:20], text, *clean[:40]))), text
    watch.cells("row", [*map(str, range(len(texts)))], texts)
    assert {int(one.field) for one in watch.found} == {at for at, leaks in enumerate(slowly) if leaks}
