"""Every reader of what people type and bring, and what each may raise: nothing else is to come out."""

from __future__ import annotations

import json
import random
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from db import sample
from db.exchange import csvtext, signing, verifying
from db.exchange.importing import read_pack
from db.exchange.tables import bringing, matching
from db.exchange.tables import reading as tables
from db.model import ages, coordinates, edtf, filters, phrases
from db.model.entities import ENTITIES
from db.model.problem import Unreadable
from db.storage import gazetteer, keys, query
from db.storage.casebook import Casebook
from db.storage.check import check
from db.storage.trouble import Trouble
from tests.conftest import CHEAP
from tests.fuzz import mutating, seeds

Make = Callable[[random.Random], bytes]


class Bench:
    """A folder and two casebooks on which the readers are tried; what is refused must leave them alone."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "given"
        self.casebook = Casebook.create(folder / "sample.temoin", None, author="tester")
        sample.write(self.casebook)
        self.empty = Casebook.create(folder / "empty.temoin", None, author="tester")
        self._blank = folder / "blank"
        shutil.copy(folder / "empty.temoin", self._blank)

    def given(self, data: bytes, suffix: str = "") -> Path:
        """Return a file with these bytes."""
        path = self.file.with_suffix(suffix)
        path.write_bytes(data)
        return path

    def renew(self) -> None:
        """Make the casebook empty again that took something in."""
        self.empty.close()
        shutil.copy(self._blank, self.folder / "empty.temoin")
        self.empty = Casebook.open(self.folder / "empty.temoin", author="tester")

    def close(self) -> None:
        self.casebook.close()
        self.empty.close()


@dataclass(frozen=True)
class Fuzzed:
    """A reader: how its input is made, how it reads, what it may raise, and how often in the ordinary run."""

    make: Make
    read: Callable[[Bench, bytes], object]
    raises: tuple[type[Exception], ...] = (Trouble,)
    times: int = 400


def _texts(some: tuple[str, ...]) -> Make:
    return lambda rng: mutating.text(rng, some).encode("utf-8", "surrogatepass")


def _files(some: Callable[[], tuple[bytes, ...]]) -> Make:
    return lambda rng: mutating.data(rng, some())


def _said(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")


def _phrase(bench: Bench, data: bytes) -> None:
    read = phrases.read(_said(data))
    for number in (read.low, read.best, read.high):
        assert number is None or 0 <= number <= phrases.LARGEST, read
    known = [n for n in (read.low, read.best, read.high) if n is not None]
    assert known == sorted(known), read
    phrases.display(read.low, int(read.low_strict), read.best, read.high, int(read.approx))


def _age(bench: Bench, data: bytes) -> None:
    phrases.read_age(_said(data), "2024-01-06")
    ages.display(ages.read(_said(data), "2024-01-06"))


def _date(bench: Bench, data: bytes) -> None:
    read = edtf.from_text(_said(data))
    assert edtf.parse(read.text) == read, read


def _point(bench: Bench, data: bytes) -> None:
    lat, lon = coordinates.read(_said(data))
    assert -90 <= lat <= 90 and -180 <= lon <= 180, (lat, lon)


def _filter(bench: Bench, data: bytes) -> None:
    text = _said(data)
    entity = sorted(ENTITIES)[len(text) % len(ENTITIES)] if text.endswith("\n") else "attack"
    filters.complete(entity, text, len(text) // 2)
    asked = filters.parse(entity, text)
    assert filters.parse(entity, filters.spell(asked)) == asked, filters.spell(asked)
    query.numbers(bench.casebook.db, entity, asked)
    bench.casebook.suggest(entity, text)


def _csv(bench: Bench, data: bytes) -> None:
    path = bench.given(data, ".csv")
    csvtext.propose_delimiter(csvtext.sample(path))
    list(csvtext.read(path))


def _table(bench: Bench, data: bytes) -> None:
    table = tables.read(bench.given(data, ".csv"))
    bringing.bring(bench.casebook, table, bringing.propose(table, "attack"), dry=True)


def _mapping(bench: Bench, data: bytes) -> None:
    matching.load(bench.given(data, ".json"))


def _places(bench: Bench, data: bytes) -> None:
    before = gazetteer.loaded(bench.casebook)
    try:
        gazetteer.load(bench.casebook, bench.given(data, ".txt"))
    except Trouble:
        assert gazetteer.loaded(bench.casebook) == before
        raise
    gazetteer.search(bench.casebook, "bou")


def _pack_file(rng: random.Random) -> bytes:
    files = seeds.packs()
    name = rng.choice([name for name, data in files.items() if data])
    return name.encode() + b"\0" + mutating.data(rng, (files[name],))


def _pack(bench: Bench, data: bytes) -> None:
    name, _, changed = data.partition(b"\0")
    folder = bench.folder / "pack"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for file, whole in seeds.packs().items():
        (folder / file).write_bytes(changed if file == name.decode() else whole)
    read_pack(bench.empty, folder, accept_changed=True)
    wrong = check(bench.empty)
    bench.renew()
    assert not wrong, wrong


def _signature_file(rng: random.Random) -> bytes:
    """Return a signature: mutated, or taken apart and put together with other values."""
    whole = seeds.packs()[signing.SIGNATURE]
    if rng.random() < 0.5:
        return mutating.data(rng, (whole,))
    said = json.loads(whole)
    places = [said, *said["heads"], said["files"]]
    for _ in range(rng.randint(1, 4)):
        place = rng.choice(places)
        name = rng.choice(list(place) or ["x"])
        place[name] = rng.choice((*ODD, said, mutating.text(rng, (str(place.get(name)),))))
        if rng.random() < 0.1:
            del place[name]
    try:
        return json.dumps(said, ensure_ascii=rng.random() < 0.5).encode("utf-8", "surrogatepass")
    except ValueError:  # it would hold itself
        return whole


ODD = (None, True, -1, 1 << 70, 1.5, "", "00", "é" * 32, [], [[]], {}, {"x": []}, ["1:00"], ["x"], [1 << 70])


def _verified(bench: Bench, data: bytes) -> None:
    folder = bench.folder / "signed"
    if not folder.is_dir():
        folder.mkdir()
        for name, whole in seeds.packs().items():
            (folder / name).write_bytes(whole)
    (folder / signing.SIGNATURE).write_bytes(data)
    verdict = verifying.verify(folder)
    for fault in verdict.faults:
        fault.text()
    if data != seeds.packs()[signing.SIGNATURE]:
        assert verdict.faults or _same(data), "altered, and not named"
    if verdict.seal:
        list(verifying.holds(bench.casebook, verdict.seal))
        list(verifying.continues(verdict.seal, verdict.seal))


def _same(data: bytes) -> bool:
    """Say whether a signature says the same in other signs: blanks, another order, the last of two."""
    try:
        return bool(json.loads(data) == json.loads(seeds.packs()[signing.SIGNATURE]))
    except ValueError:
        return False


def _casebook(rng: random.Random) -> bytes:
    whole = rng.choice(seeds.casebooks())
    head = mutating.data(rng, (whole[: rng.choice((100, 512, 4096))],))
    return head + whole[len(head) :] if rng.random() < 0.8 else mutating.data(rng, (whole,))


def _header(bench: Bench, data: bytes) -> None:
    path = bench.folder / "header.temoin"
    path.write_bytes(data)
    passphrase = None if data.startswith(b"SQLite format 3") else "open sesame"
    try:
        with Casebook.open(path, passphrase, author="tester", kdfs=(CHEAP,)) as casebook:
            check(casebook)
    finally:
        for file in bench.folder.glob("header.temoin*"):
            file.unlink()


def _code(bench: Bench, data: bytes) -> None:
    assert len(keys.key_from_recovery(_said(data))) == keys.KEY_SIZE


def _csv_bytes() -> tuple[bytes, ...]:
    return tuple(text.encode() for text in seeds.TABLES) + tuple(
        text.encode("utf-16") for text in seeds.TABLES[:2]
    )


READERS = {
    "phrase": Fuzzed(_texts(seeds.PHRASES), _phrase, times=1500),
    "age": Fuzzed(_texts(seeds.AGES), _age, (Unreadable,), 800),
    "date": Fuzzed(_texts(seeds.DATES), _date, (edtf.NotADate,), 1500),
    "coordinates": Fuzzed(_texts(seeds.COORDINATES), _point, (Unreadable,), 1000),
    "filter": Fuzzed(_texts(seeds.FILTERS), _filter, (Unreadable,), 500),
    "recovery code": Fuzzed(_texts(seeds.CODES), _code, times=300),
    "csv": Fuzzed(_files(_csv_bytes), _csv, times=500),
    "table": Fuzzed(_files(_csv_bytes), _table, times=120),
    "mapping": Fuzzed(_texts(seeds.MAPPINGS), _mapping, times=400),
    "gazetteer": Fuzzed(_files(seeds.gazetteers), _places, times=150),
    "pack": Fuzzed(_pack_file, _pack, times=40),
    "signature": Fuzzed(_signature_file, _verified, times=150),
    "casebook": Fuzzed(_casebook, _header, times=100),
}


class CrashError(AssertionError):
    """Something came out of a reader that it does not say it raises."""


def fuzz(name: str, bench: Bench, seed: int, number: int) -> bool:
    """Try a reader with one input; say whether it was read. Raise CrashError with how to come back to it."""
    reader = READERS[name]
    data = reader.make(random.Random(f"{name} {seed} {number}"))
    try:
        reader.read(bench, data)
    except reader.raises:
        return False
    except Exception as error:
        shown = data if len(data) < 400 else data[:200] + b" ... " + data[-100:]
        again = f"python -m tests.fuzz.run --reader '{name}' --seed {seed} --number {number}"
        kept = Path(tempfile.gettempdir(), f"fuzz-{name.replace(' ', '-')}-{seed}-{number}")
        kept.write_bytes(data)  # casebooks and packs hold new ids each time: the seed alone does not do
        raise CrashError(
            f"{name}: {type(error).__name__}: {error}\n{shown!r}\n{again}\nkept as {kept}"
        ) from error
    return True


def bench() -> tempfile.TemporaryDirectory[str]:
    """Return a folder for a bench, in memory where that can be."""
    memory = Path("/dev/shm")
    return tempfile.TemporaryDirectory(prefix="temoin-fuzz-", dir=memory if memory.is_dir() else None)
