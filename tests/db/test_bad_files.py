"""Files that are no casebook, damaged ones, full disks, killed programs: all said, and nothing is lost."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from db import sample as example
from db.model.changes import Change
from db.model.entities import ENTITIES
from db.storage import backup, query
from db.storage.casebook import Casebook
from db.storage.check import check
from db.storage.connection import driver, privileged
from db.storage.trouble import Damaged, DiskFull, NotACasebook, ReadOnly, Trouble, WrongPassphrase
from tests.conftest import CHEAP

ROOT = Path(__file__).parents[2]
WORDS = "correct horse"
FLIPS = 100


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An encrypted casebook with the example in it."""
    path = tmp_path_factory.mktemp("whole") / "whole.temoin"
    with Casebook.create(path, WORDS, author="tester", kdf=CHEAP) as casebook:
        example.write(casebook)
    return path


def opened(path: Path) -> Casebook:
    return Casebook.open(path, WORDS, kdfs=(CHEAP,))


def sentence(error: Trouble, path: Path) -> str:
    """Return what a trouble says, having looked at its form."""
    said = str(error)
    assert path.name in said and said.endswith((".", "?")), said
    assert "Error" not in said and "Traceback" not in said and "{" not in said, said
    return said


def other_database(path: Path) -> None:
    with contextlib.closing(driver.connect(str(path))) as conn:
        conn.execute("CREATE TABLE notes (text TEXT)")
        conn.commit()


NO_CASEBOOKS = {
    "text": lambda path: path.write_text("id,name\n1,Kalala\n" * 900),
    "short text": lambda path: path.write_text("x"),
    "empty": lambda path: path.write_bytes(b""),
    "noise, short": lambda path: path.write_bytes(os.urandom(100)),
    "folder": lambda path: path.mkdir(),
    "pipe": lambda path: os.mkfifo(path),
    "another program's": other_database,
    "not there": lambda path: None,
}


@pytest.mark.parametrize("words", [WORDS, None])
@pytest.mark.parametrize("make", NO_CASEBOOKS.values(), ids=list(NO_CASEBOOKS))
def test_what_is_no_casebook_is_called_by_its_name(tmp_path: Path, make, words: str | None) -> None:
    path = tmp_path / "a.temoin"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(NotACasebook) as raised:
        Casebook.open(path, words, kdfs=(CHEAP,))
    sentence(raised.value, path)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert {entry.name for entry in tmp_path.iterdir()} <= {path.name}, "no lock is left behind"


def test_a_name_that_leaves_no_room_for_its_backups_is_refused(tmp_path: Path) -> None:
    for make in (Casebook.create, Casebook.open):
        with pytest.raises(Trouble, match="at most 200 letters"):
            make(tmp_path / f"{'é' * 100}.temoin", None)
    assert not list(tmp_path.iterdir())
    longest = tmp_path / f"{'x' * 193}.temoin"
    with Casebook.create(longest, None) as made:
        backup.keep_open(made.db, backup.folder_of(longest))


def test_noise_and_a_wrong_passphrase_look_the_same(tmp_path: Path, whole: Path) -> None:
    path = tmp_path / "a.temoin"
    path.write_bytes(os.urandom(3 * 4096))
    for file, words in ((path, WORDS), (whole, "battery staple"), (whole, ""), (whole, None)):
        with pytest.raises(WrongPassphrase) as raised:
            Casebook.open(file, words, kdfs=(CHEAP,))
        sentence(raised.value, file)
    opened(whole).close()


def noticed(path: Path) -> bool:
    """Say whether opening or checking a casebook finds it damaged; reading it raises Trouble at worst."""
    try:
        casebook = opened(path)
    except Trouble as error:
        sentence(error, path)
        return True
    with casebook:
        found = check(casebook)
        for entity in ENTITIES:
            with contextlib.suppress(Trouble):
                casebook.find(entity)
                query.page(casebook.db, entity, query.numbers(casebook.db, entity), [])
        assert all("{" not in problem.text() for problem in found)
        return bool(found)


def test_every_flipped_bit_is_noticed(tmp_path: Path, whole: Path) -> None:
    chance = random.Random(20240506)
    path, data = tmp_path / "flipped.temoin", whole.read_bytes()
    places = [chance.randrange(len(data) * 8) for _ in range(FLIPS - 3)] + [0, 17 * 8, len(data) * 8 - 1]
    missed = []
    for place in places:
        flipped = bytearray(data)
        flipped[place // 8] ^= 1 << place % 8
        path.write_bytes(flipped)
        if not noticed(path):
            missed.append(place)
        assert path.read_bytes() == bytes(flipped), "a damaged casebook is left as it is"
    assert missed == []


def test_what_lies_on_other_pages_stays_readable(tmp_path: Path, whole: Path) -> None:
    path = tmp_path / "flipped.temoin"
    with opened(whole) as casebook:
        (page,) = casebook.db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'victim'").fetchone()
        kept = {entity: casebook.find(entity) for entity in ENTITIES if entity != "victim"}
    data = bytearray(whole.read_bytes())
    data[(page - 1) * 4096 + 2000] ^= 1
    path.write_bytes(data)
    with opened(path) as casebook:
        with pytest.raises(Damaged) as raised:
            casebook.find("victim")
        assert "newest backup" in sentence(raised.value, path)
    with opened(path) as casebook:  # once it has met damage, a connection reads no more
        assert {entity: casebook.find(entity) for entity in kept} == kept
        assert any("damaged" in problem.text() for problem in check(casebook))
    with opened(path) as casebook:
        (made, *_) = casebook.apply([Change.new("place", {"name": "Kalala"})])
        assert casebook.get("place", made.id)
        with pytest.raises(Damaged):
            casebook.apply([Change.new("victim", {"name": "A. C."})])


@pytest.mark.parametrize("pages", [1, 2, 30, -1])
def test_a_file_that_was_cut_off_is_noticed(tmp_path: Path, whole: Path, pages: int) -> None:
    path, data = tmp_path / "cut.temoin", whole.read_bytes()
    for end in (pages * 4096, pages * 4096 - 1000):
        path.write_bytes(data[:end])
        assert noticed(path), end


@pytest.mark.parametrize("pages", [1, 2, 30, -1])
def test_an_unencrypted_file_that_was_cut_off_is_noticed(tmp_path: Path, pages: int) -> None:
    path = tmp_path / "cut.temoin"
    with Casebook.create(path, None) as casebook:
        example.write(casebook)
    path.write_bytes(path.read_bytes()[: pages * 4096])
    try:
        with Casebook.open(path) as casebook:
            assert check(casebook)
    except Trouble as error:
        sentence(error, path)


# Where nothing can be written


def test_a_write_protected_casebook_can_be_read(
    tmp_path: Path, whole: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(shutil.copy(whole, tmp_path / "a.temoin"))
    allowed = os.access
    monkeypatch.setattr(os, "access", lambda at, mode: not mode & os.W_OK and allowed(at, mode))
    with opened(path) as casebook:
        assert casebook.find("attack")
        assert check(casebook) == []
        for write in (
            lambda: casebook.apply([Change.new("place", {"name": "Kalala"})]),
            lambda: casebook.keep_draft("a", "place", None, {}),
            lambda: casebook.set_setting("country", "MLI"),
        ):
            with pytest.raises(ReadOnly) as raised:
                write()
            sentence(raised.value, path)


PROTECTED = """
import os, sys, tempfile
from pathlib import Path
from db.storage.casebook import Casebook
from db.storage.check import check
from db.storage.trouble import ReadOnly
from db.model.changes import Change
from db.storage.keys import Kdf

path = Path(sys.argv[1])
cheap = Kdf(1, 8192)
if os.getuid() == 0:
    with tempfile.TemporaryDirectory() as folder:  # loads all that is loaded when first used
        other = Path(folder) / "a.temoin"
        Casebook.create(other, "correct horse", kdf=cheap).close()
        with Casebook.open(other, "correct horse", kdfs=(cheap,)) as casebook:
            casebook.apply([Change.new("place", {"name": "Boura"})])
            check(casebook)
    os.setgid(65534)
    os.setuid(65534)  # rights do not bind root
with Casebook.open(path, "correct horse", kdfs=(cheap,)) as casebook:
    assert casebook.find("attack") and check(casebook) == []
    try:
        casebook.apply([Change.new("place", {"name": "Kalala"})])
    except ReadOnly as error:
        print(error)
try:
    Casebook.create(path.with_name("new.temoin"), None)
except ReadOnly as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="rights are kept otherwise there")
@pytest.mark.parametrize(("of_folder", "of_file"), [(0o555, 0o644), (0o555, 0o444)])
def test_a_write_protected_folder(whole: Path, of_folder: int, of_file: int) -> None:
    folder = Path("/tmp") / f"temoin-test-{os.getpid()}"  # others may not enter pytest's own folder
    folder.mkdir()
    try:
        path = Path(shutil.copy(whole, folder / "a.temoin"))
        path.chmod(of_file)
        folder.chmod(of_folder)
        if os.getuid() == 0:
            os.chown(path, 65534, 65534)
            path.chmod(0o444)
        run = run_python(PROTECTED, str(path))
        assert run.returncode == 0 or "PermissionError: [Errno 13]" in run.stderr.splitlines()[-1], run.stderr
        if "PermissionError" in run.stderr:
            pytest.skip("the program itself cannot be read without root")
        first, second = run.stdout.splitlines()
        assert "write-protected" in first
        assert "cannot be made in this folder" in second
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


def run_python(code: str, *args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *args], cwd=ROOT, capture_output=True, text=True, timeout=120
    )


# A full disk

FULL = """
import resource, signal, sys
from pathlib import Path
from db.storage.casebook import Casebook
from db.storage.check import check
from db.storage.trouble import Trouble
from db.model.changes import Change
from db.storage.keys import Kdf

path, room = Path(sys.argv[1]), int(sys.argv[2])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with Casebook.open(path, "correct horse", kdfs=(Kdf(1, 8192),)) as casebook:
    places = len(casebook.find("place"))
    size = path.stat().st_size + room
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
    saved = 0
    try:
        for number in range(400):
            casebook.apply([Change.new("place", {"name": f"Place {number}", "alt_names": "x" * 3000})])
            saved += 1
    except Trouble as error:
        print(type(error).__name__, error)
    assert 0 <= saved < 400, saved
    assert len(casebook.find("place")) == places + saved
    try:
        casebook.keep_draft("a", "place", None, {"name": "x" * 9000})
    except Trouble as error:
        print(type(error).__name__, error)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    assert check(casebook) == [], check(casebook)
    casebook.apply([Change.new("place", {"name": "after"})])
with Casebook.open(path, "correct horse", kdfs=(Kdf(1, 8192),)) as casebook:
    assert len(casebook.find("place")) == places + saved + 1
    assert check(casebook) == [], check(casebook)
print("whole")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the limit on file sizes is known on other systems only")
@pytest.mark.parametrize("room", [0, 100_000])
def test_a_disk_that_fills_up_is_said_and_loses_nothing(tmp_path: Path, whole: Path, room: int) -> None:
    path = Path(shutil.copy(whole, tmp_path / "a.temoin"))
    run = run_python(FULL, str(path), str(room))
    assert run.returncode == 0, run.stderr
    *said, last = run.stdout.splitlines()
    assert last == "whole"
    assert said and all("not saved" in line for line in said), said


def test_a_full_file_is_said(casebook: Casebook) -> None:
    with privileged(casebook.db):
        (pages,) = casebook.db.execute("PRAGMA page_count").fetchone()
        casebook.db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFull) as raised:
        casebook.apply([Change.new("place", {"name": "x" * 9000, "alt_names": "y" * 90_000})])
    assert "Free some space" in sentence(raised.value, casebook.path)
    assert casebook.find("place") == []
    assert check(casebook) == []


# A program that is killed

SAVING = """
import os, sys
from pathlib import Path
from db.storage.casebook import Casebook
from db.storage.keys import Kdf
from db.model.changes import Change

while sys.stdin.readline():  # each line asks for one more program that saves until it is killed
    child = os.fork()
    if not child:
        with Casebook.open(Path(sys.argv[1]), "correct horse", kdfs=(Kdf(1, 8192),)) as casebook:
            start = len(casebook.find("place"))
            print(os.getpid(), flush=True)
            for number in range(start, start + 100_000):
                casebook.apply([Change.new("place", {"name": f"Place {number}"})])
                print(number, flush=True)
    os.waitpid(child, 0)
    print("killed", flush=True)
"""
ROUNDS = int(os.environ.get("TEMOIN_KILL_ROUNDS", "10"))


@pytest.mark.skipif(sys.platform == "win32", reason="processes are killed otherwise there")
def test_what_was_acknowledged_survives_a_kill(tmp_path: Path) -> None:
    path, chance = tmp_path / "a.temoin", random.Random(20240506)
    Casebook.create(path, WORDS, kdf=CHEAP).close()
    acknowledged = -1
    saving = subprocess.Popen(
        [sys.executable, "-c", SAVING, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert saving.stdin and saving.stdout
    for _ in range(ROUNDS):
        saving.stdin.write("next\n")
        saving.stdin.flush()
        child = int(saving.stdout.readline())
        time.sleep(chance.random() * 0.3)
        os.kill(child, signal.SIGKILL)
        lines = list(iter(saving.stdout.readline, "killed\n"))
        said = "".join(lines).split()  # a line may have been cut off by the kill, or run into the next
        numbers = [int(number) for number in said if number.isdigit()]
        acknowledged = max(numbers, default=acknowledged)
        with opened(path) as casebook:
            names = [str(row["name"]) for row in casebook.find("place")]
            assert names == [f"Place {number}" for number in range(len(names))]
            assert len(names) in (acknowledged + 1, acknowledged + 2), "one more may have been saved unsaid"
            assert check(casebook) == []
            acknowledged = len(names) - 1
    saving.stdin.close()
    assert saving.wait() == 0
    saving.stdout.close()
    assert acknowledged > ROUNDS
