"""Files kept with records: whole or not at all, once however often added, never altered, every step
logged."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from db.exchange import pack
from db.exchange.importing import read_pack
from db.model.changes import Change
from db.model.fields import Record
from db.model.filekinds import BY_MIME, KINDS, kind_of, safe_name, shown_name
from db.storage import attachments, discarded, filebytes
from db.storage.attachments import Attached, add, copy_out, kept, read, verify
from db.storage.casebook import Casebook, Refused
from db.storage.check import check
from db.storage.connection import privileged
from db.storage.erasing import erase
from db.storage.filebytes import PIECE
from db.storage.filereading import LARGEST, Loose
from db.storage.proof import verify as verify_history
from db.storage.trouble import DiskFull, Trouble
from tests.conftest import CHEAP

PNG = b"\x89PNG\r\n\x1a\n" + b"photo" * 50


@pytest.fixture
def attack(casebook: Casebook) -> str:
    return casebook.apply([Change.new("attack", {"title": "Attack on a market"})])[0].id


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.png"
    path.write_bytes(PNG)
    return path


def pattern(size: int) -> bytes:
    """Bytes of which no two pieces are alike."""
    return b"".join(hashlib.sha256(i.to_bytes(8)).digest() for i in range(-(-size // 32)))[:size]


def pieces_in(casebook: Casebook) -> int:
    return int(casebook.db.execute("SELECT count(*) FROM attachment_chunk").fetchone()[0])


def nothing_was_added(casebook: Casebook) -> bool:
    kinds = ("attachment", "attachment_link", "custody_log")
    return (
        not pieces_in(casebook) and not any(casebook.find(kind) for kind in kinds) and check(casebook) == []
    )


def attachment(casebook: Casebook, done: Attached) -> Record:
    found = casebook.get("attachment", done.attachment_id)
    assert found
    return found


# Adding


def test_a_file_is_kept_with_its_fingerprint_and_custody(
    casebook: Casebook, attack: str, photo: Path
) -> None:
    done = add(casebook, photo, "attack", attack, role="scene")
    record = attachment(casebook, done)
    assert record["sha256"] == hashlib.sha256(PNG).hexdigest()
    assert (record["size"], record["mime"], record["original_name"]) == (len(PNG), "image/png", "photo.png")
    assert (record["copy_kind"], record["graphic"], record["collected_by"]) == ("evidentiary", 0, "tester")
    (link,) = casebook.find("attachment_link")
    assert (link["entity"], link["entity_id"], link["role"]) == ("attack", attack, "scene")
    logged = [(entry["action"], entry["by"]) for entry in casebook.find("custody_log")]
    assert logged == [("collected", "tester"), ("hashed", "tester")]
    assert b"".join(read(casebook, str(record["sha256"]))) == PNG
    assert not done.was_known and not done.was_linked
    assert photo.read_bytes() == PNG
    assert check(casebook) == [] and not list(verify_history(casebook.db))


@pytest.mark.parametrize("size", [1, PIECE - 1, PIECE, PIECE + 1, 4 * PIECE, 9 * PIECE + 5])
def test_every_length_comes_back_byte_for_byte(
    casebook: Casebook, attack: str, tmp_path: Path, size: int
) -> None:
    path, data = tmp_path / "long.bin", pattern(size)
    path.write_bytes(data)
    heard: list[tuple[int, int]] = []
    done = add(casebook, path, "attack", attack, step=lambda *now: heard.append(now))
    assert b"".join(read(casebook, str(attachment(casebook, done)["sha256"]))) == data
    assert heard == sorted(heard) and heard[-1] == (2 * size, 2 * size)
    assert pieces_in(casebook) == -(-size // PIECE)
    assert check(casebook) == []


def test_pasted_bytes_are_kept_like_a_file(casebook: Casebook, attack: str) -> None:
    done = add(casebook, Loose("pasted.png", PNG), "attack", attack, copy_kind="working")
    record = attachment(casebook, done)
    assert (record["mime"], record["size"], record["copy_kind"]) == ("image/png", len(PNG), "working")
    assert check(casebook) == []


def test_the_same_bytes_are_kept_once_and_linked_to_each_record(
    casebook: Casebook, attack: str, photo: Path, tmp_path: Path
) -> None:
    victim = casebook.apply([Change.new("victim", {"name": "Ali"})])[0].id
    copy = tmp_path / "copy of it.jpg"
    copy.write_bytes(PNG)
    first = add(casebook, photo, "attack", attack)
    second = add(casebook, copy, "victim", victim)
    again = add(casebook, copy, "victim", victim)
    assert first.attachment_id == second.attachment_id == again.attachment_id
    assert (second.was_known, second.was_linked) == (True, False)
    assert (again.was_linked, again.changes) == (True, [])
    assert len(casebook.find("attachment")) == pieces_in(casebook) == 1
    assert [link["entity"] for link in casebook.find("attachment_link")] == ["attack", "victim"]
    notes = [str(entry["note"]) for entry in casebook.find("custody_log", action="collected")]
    assert [note.split(",")[0] for note in notes] == ["photo.png", "copy of it.jpg"]
    assert check(casebook) == []


def test_two_files_of_one_name_are_two(casebook: Casebook, attack: str) -> None:
    ids = {add(casebook, Loose("a.txt", text), "attack", attack).attachment_id for text in (b"one", b"two")}
    assert len(ids) == 2
    links = casebook.find("attachment_link", entity_id=attack)
    assert [file.attachment["original_name"] for file in kept(casebook, links)] == ["a.txt", "a.txt"]


def test_memory_does_not_grow_with_the_file(casebook: Casebook, attack: str, tmp_path: Path) -> None:
    path = tmp_path / "long.bin"
    path.write_bytes(os.urandom(48 * PIECE))
    tracemalloc.start()
    try:
        done = add(casebook, path, "attack", attack)
        for _ in read(casebook, str(attachment(casebook, done)["sha256"])):
            pass
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 12 * PIECE


# Undoing, deleting, erasing


def test_undoing_leaves_the_bytes_until_the_trash_is_emptied(
    casebook: Casebook, attack: str, photo: Path
) -> None:
    done = add(casebook, photo, "attack", attack)
    undone = casebook.apply([change.reversed() for change in reversed(done.changes)])
    assert not casebook.find("attachment") and not casebook.find("custody_log") and pieces_in(casebook) == 1
    casebook.apply([change.reversed() for change in reversed(undone)])
    assert len(casebook.find("attachment")) == 1 and len(casebook.find("custody_log")) == 2
    assert check(casebook) == []
    casebook.apply(undone[::-1])
    trashed = [id for deletion in discarded.contents(casebook.db) for id in deletion.ids]
    erase(casebook, trashed)
    assert pieces_in(casebook) == 0
    assert check(casebook) == []


def test_undoing_takes_later_entries_of_custody_along(casebook: Casebook, attack: str, photo: Path) -> None:
    done = add(casebook, photo, "attack", attack)
    casebook.apply([attachments.custody(casebook, done.attachment_id, "copied", "to a stick")])
    undone = casebook.apply([change.reversed() for change in reversed(done.changes)])
    assert casebook.find("custody_log") == []
    casebook.apply([change.reversed() for change in reversed(undone)])
    assert [e["action"] for e in casebook.find("custody_log")] == ["collected", "hashed", "copied"]


def test_a_file_from_the_trash_comes_back_when_it_is_added_again(
    casebook: Casebook, attack: str, photo: Path
) -> None:
    first = add(casebook, photo, "attack", attack)
    casebook.apply([change.reversed() for change in reversed(first.changes)])
    again = add(casebook, photo, "attack", attack)
    assert again.attachment_id == first.attachment_id and again.was_known and not again.was_linked
    assert [e["action"] for e in casebook.find("custody_log")] == ["collected", "hashed", "collected"]
    assert check(casebook) == []


def test_a_file_goes_with_its_last_record_and_comes_back_with_it(
    casebook: Casebook, attack: str, photo: Path
) -> None:
    other = casebook.apply([Change.new("attack", {"title": "Another"})])[0].id
    for id in (attack, other):
        add(casebook, photo, "attack", id)
    casebook.apply(casebook.deletion("attack", attack))
    assert len(casebook.find("attachment")) == 1
    casebook.apply(casebook.deletion("attack", other))
    assert casebook.find("attachment") == casebook.find("custody_log") == []
    assert pieces_in(casebook) == 1
    newest = discarded.contents(casebook.db)[0]
    casebook.apply(discarded.restoration(casebook.db, newest.records))
    assert len(casebook.find("attachment")) == 1 and len(casebook.find("custody_log")) == 3
    assert check(casebook) == []


def test_what_a_power_cut_left_is_no_problem_and_goes_with_the_trash(
    casebook: Casebook, attack: str, photo: Path
) -> None:
    sha256 = hashlib.sha256(PNG).hexdigest()
    for sha in (sha256, "c" * 64):
        with casebook.db.atomic():
            filebytes.put(casebook.db, sha, 0, b"half")
    assert check(casebook) == []
    add(casebook, photo, "attack", attack)
    assert b"".join(read(casebook, sha256)) == PNG
    erase(casebook, [])
    assert pieces_in(casebook) == 1
    assert check(casebook) == []


# What cannot be added


def test_a_file_of_two_gigabytes_is_refused_unread(casebook: Casebook, attack: str, tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.truncate(2 << 30)
    heard: list[int] = []
    with pytest.raises(Trouble, match=r"2,048 MB .* up to 256 MB.* Nothing was read"):
        add(casebook, path, "attack", attack, step=lambda done, total: heard.append(done))
    assert heard == [] and nothing_was_added(casebook)


def test_the_limit_is_a_limit(casebook: Casebook, attack: str, tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(Trouble, match="257 MB"):
        add(casebook, path, "attack", attack)


def test_what_is_no_file_is_said(casebook: Casebook, attack: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty.jpg").touch()
    (tmp_path / "nowhere").symlink_to(tmp_path / "away")
    said = {
        "folder": "is a folder",
        "empty.jpg": "is empty",
        "nowhere": "not there any more",
        "gone": "not there",
    }
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        said["pipe"] = "not a file that can be kept"
    for name, words in said.items():
        with pytest.raises(Trouble, match=words):
            add(casebook, tmp_path / name, "attack", attack)
    with pytest.raises(Trouble, match="is empty"):
        add(casebook, Loose("pasted.png", b""), "attack", attack)
    assert nothing_was_added(casebook)


def vanish(path: Path) -> None:
    path.unlink()


def grow(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"more")


def shrink(path: Path) -> None:
    os.truncate(path, 3 * PIECE)


def rewrite(path: Path) -> None:
    """Change one byte and let the file look as old as before."""
    told = path.stat()
    with path.open("r+b") as file:
        file.seek(6 * PIECE)
        file.write(b"\xff\xfe\xfd")
    os.utime(path, ns=(told.st_atime_ns, told.st_mtime_ns))


def replace(path: Path) -> None:
    new = path.with_suffix(".new")
    new.write_bytes(pattern(8 * PIECE))
    new.replace(path)


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot go away there")
@pytest.mark.parametrize("when", [0.1, 0.6, 0.9], ids=["at first", "at second", "late"])
@pytest.mark.parametrize("change", [vanish, grow, shrink, rewrite, replace])
def test_a_file_that_changes_while_it_is_read_leaves_nothing(
    casebook: Casebook, attack: str, tmp_path: Path, change: Callable[[Path], None], when: float
) -> None:
    path = tmp_path / "moving.bin"
    path.write_bytes(pattern(8 * PIECE))
    waiting = [path]

    def step(done: int, total: int) -> None:
        if waiting and done / total >= when:
            change(waiting.pop())

    if change is rewrite and when == 0.1:
        return  # nobody can know: what is kept is what the file is in the end
    if change is rewrite and when == 0.9:  # its bytes had been read by then: they are kept as they were
        add(casebook, path, "attack", attack, step=step)
        assert check(casebook) == []
        return
    with pytest.raises(Trouble, match="changed or went away"):
        add(casebook, path, "attack", attack, step=step)
    assert nothing_was_added(casebook)


@pytest.mark.parametrize("when", [0.3, 0.7, 0.95])
def test_giving_up_leaves_nothing(casebook: Casebook, attack: str, tmp_path: Path, when: float) -> None:
    path = tmp_path / "long.bin"
    path.write_bytes(pattern(9 * PIECE))

    def step(done: int, total: int) -> None:
        if done / total >= when:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        add(casebook, path, "attack", attack, step=step)
    assert nothing_was_added(casebook)


def test_a_full_disk_is_said_and_leaves_nothing(casebook: Casebook, attack: str, tmp_path: Path) -> None:
    path = tmp_path / "long.bin"
    path.write_bytes(pattern(9 * PIECE))
    with privileged(casebook.db):
        (pages,) = casebook.db.execute("PRAGMA page_count").fetchone()
        casebook.db.execute(f"PRAGMA max_page_count = {pages + 6 * PIECE // 4096}")
    with pytest.raises(DiskFull, match="Free some space"):
        add(casebook, path, "attack", attack)
    assert nothing_was_added(casebook)


def test_a_file_for_which_the_disk_has_no_room_leaves_the_casebook_as_short_as_it_was(
    casebook: Casebook, attack: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "video.mp4"
    path.write_bytes(pattern(9 * PIECE))
    before = casebook.path.stat().st_size
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage._replace(free=8 * PIECE))
    with pytest.raises(DiskFull, match=r"no room for “video\.mp4”: it is 9 MB long, and 8 MB are free"):
        add(casebook, path, "attack", attack)
    assert nothing_was_added(casebook) and casebook.path.stat().st_size == before
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage._replace(free=9 * PIECE))
    assert not add(casebook, path, "attack", attack).was_known


def test_a_record_in_the_trash_gets_no_file(casebook: Casebook, attack: str, photo: Path) -> None:
    casebook.apply(casebook.deletion("attack", attack))
    with pytest.raises(Refused, match="in the trash"):
        add(casebook, photo, "attack", attack)
    assert nothing_was_added(casebook)


def test_a_record_of_a_file_without_its_bytes_is_refused(casebook: Casebook) -> None:
    values: Record = {"original_name": "a.jpg", "sha256": hashlib.sha256(b"abc").hexdigest(), "size": 3}
    with pytest.raises(Refused, match="add it again"):
        casebook.apply([Change.new("attachment", values)])
    with casebook.db.atomic():
        filebytes.put(casebook.db, str(values["sha256"]), 0, b"abd")
    with pytest.raises(Refused, match="add it again"):
        casebook.apply([Change.new("attachment", values)])
    with casebook.db.atomic():
        filebytes.put(casebook.db, str(values["sha256"]), 0, b"abc")
    new = casebook.apply([Change.new("attachment", values)])[0]
    with pytest.raises(Refused):
        casebook.apply([Change("attachment", new.id, {"size": 3}, {"size": 4})])
    assert check(casebook) == []


KILLED = """
import os, sys
from pathlib import Path
from db.storage.attachments import add
from db.storage.casebook import Casebook
from db.storage.keys import Kdf
path, file, attack = sys.argv[1:]
def step(done, total):
    if done > 0.9 * total:
        os._exit(9)
with Casebook.open(Path(path), "correct horse", kdfs=(Kdf(1, 8192),)) as casebook:
    add(casebook, Path(file), "attack", attack, step=step)
"""


def test_a_killed_program_leaves_no_half_file(tmp_path: Path) -> None:
    path, file = tmp_path / "a.temoin", tmp_path / "long.bin"
    file.write_bytes(pattern(9 * PIECE))
    with Casebook.create(path, "correct horse", author="tester", kdf=CHEAP) as casebook:
        attack = casebook.apply([Change.new("attack", {"title": "Attack"})])[0].id
    command = [sys.executable, "-c", KILLED, str(path), str(file), attack]
    assert subprocess.run(command, timeout=60).returncode == 9
    with Casebook.open(path, "correct horse", kdfs=(CHEAP,)) as casebook:
        assert casebook.find("attachment") == [] and check(casebook) == []
        add(casebook, file, "attack", attack)
        assert check(casebook) == []


# Looking whether they are whole


def test_damage_and_loss_are_found_and_mended_by_adding_again(
    casebook: Casebook, attack: str, photo: Path
) -> None:
    add(casebook, photo, "attack", attack)
    assert list(verify(casebook)) == []
    with casebook.db.atomic():
        casebook.db.execute("UPDATE attachment_chunk SET data = ?", (b"X" + PNG[1:],))
    for damage, words in (
        ("", "photo.png” is damaged"),
        ("DELETE FROM attachment_chunk", "packs carry no files"),
    ):
        if damage:
            with casebook.db.atomic():
                casebook.db.execute(damage)
        (problem,) = check(casebook)
        assert words in problem.text() and problem.rule == "H18" and problem.entity == "attachment"
        assert [found.is_here for found in kept(casebook, casebook.find("attachment_link"))] == [not damage]
        add(casebook, photo, "attack", attack)
        assert check(casebook) == []
        with casebook.db.atomic():
            casebook.db.execute("UPDATE attachment_chunk SET data = ?", (PNG[:-1],))
    (problem,) = verify(casebook)
    assert "damaged" in problem.text()
    casebook.apply(casebook.deletion("attachment_link", str(casebook.find("attachment_link")[0]["id"])))
    assert casebook.find("attachment") == []
    (problem,) = verify(casebook)
    assert "damaged" in problem.text(), "in the trash, too"


def test_checking_can_be_given_up(casebook: Casebook, attack: str, photo: Path) -> None:
    add(casebook, photo, "attack", attack)
    heard: list[str] = []

    def said(step: str) -> None:
        heard.append(step)
        if heard.count(step) > 1:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        check(casebook, said)
    assert heard[-1] == "Reading every attached file"


# Copies


def test_a_copy_is_exact_and_its_owners_only(
    casebook: Casebook, attack: str, photo: Path, tmp_path: Path
) -> None:
    record = attachment(casebook, add(casebook, photo, "attack", attack))
    (tmp_path / "out").mkdir()
    target = tmp_path / "out" / "copy.png"
    target.write_bytes(b"older")
    copy_out(casebook, record, target)
    assert target.read_bytes() == PNG
    if sys.platform != "win32":
        assert target.stat().st_mode & 0o777 == 0o600
    with pytest.raises(Trouble, match="cannot be written to"):
        copy_out(casebook, record, tmp_path / "no folder" / "copy.png")
    with casebook.db.atomic():
        casebook.db.execute("UPDATE attachment_chunk SET data = ?", (PNG[:-1],))
    with pytest.raises(Trouble, match="is damaged"):
        copy_out(casebook, record, target)
    with casebook.db.atomic():
        filebytes.drop(casebook.db, str(record["sha256"]))
    with pytest.raises(Trouble, match="only the record"):
        copy_out(casebook, record, target)
    assert [path.name for path in target.parent.iterdir()] == ["copy.png"] and target.read_bytes() == PNG


# Kinds and names

BEGINNINGS: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff\xe0\0\x10JFIF", "image/jpeg"),
    (PNG, "image/png"),
    (b"GIF89a...", "image/gif"),
    (b"RIFF\x24\0\0\0WEBPVP8 ", "image/webp"),
    (b"II*\0\x08\0\0\0", "image/tiff"),
    (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "image/heic"),
    (b"\0\0\0\x1cftypavif", "image/avif"),
    (b"%PDF-1.7\n%\xe2\xe3", "application/pdf"),
    (b"ID3\x04\0\0", "audio/mpeg"),
    (b"\xff\xfb\x90\x64\0\0", "audio/mpeg"),
    (b"\xff\xf1\x50\x80\0\0", "audio/aac"),
    (b"OggS\0\x02", "audio/ogg"),
    (b"RIFF\x24\0\0\0WAVEfmt ", "audio/wav"),
    (b"RIFF\x24\0\0\0AVI LIST", "video/x-msvideo"),
    (b"\0\0\0 ftypM4A \0\0", "audio/mp4"),
    (b"#!AMR\n", "audio/amr"),
    (b"fLaC\0\0", "audio/flac"),
    (b"\0\0\0 ftypisom\0\0\x02\0isomiso2avc1mp41", "video/mp4"),
    (b"\0\0\0\x14ftypqt  ", "video/quicktime"),
    (b"\0\0\0\x18ftyp3gp5", "video/3gpp"),
    (b"\x1aE\xdf\xa3\x01", "video/x-matroska"),
    (b"PK\3\4\x14\0[Content_Types].xml...PK\3\4word/document.xml", KINDS[20].mime),
    (b"PK\3\4\x14\0[Content_Types].xml...PK\3\4xl/workbook.xml", KINDS[21].mime),
    (b"PK\3\4" + b"\0" * 26 + b"mimetypeapplication/vnd.oasis.opendocument.textPK", KINDS[22].mime),
    (b"PK\3\4" + b"\0" * 26 + b"mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK", KINDS[23].mime),
    (b"PK\3\4\x14\0holiday.jpg", "application/zip"),
    ("Témoignage d'un éleveur\n".encode(), "text/plain"),
    ("\ufeffnotes".encode("utf-16"), "text/plain"),
    ("é".encode()[:1], "text/plain"),
    (b"MZ\x90\0\x03", "application/octet-stream"),
    (b"\x7fELF\x02", "application/octet-stream"),
    (b"\xff\xff\xff\xff", "application/octet-stream"),
)  # fmt: skip


@pytest.mark.parametrize(("head", "mime"), BEGINNINGS)
def test_a_kind_is_known_by_its_first_bytes(head: bytes, mime: str) -> None:
    assert kind_of(head).mime == mime


def test_every_kind_is_tried() -> None:
    assert {mime for _, mime in BEGINNINGS} == set(BY_MIME)


@pytest.mark.parametrize(
    ("name", "mime", "written"),
    [
        ("photo.jpg", "image/jpeg", "photo.jpg"),
        ("photo.JPEG", "image/jpeg", "photo.JPEG"),
        ("photo.exe", "image/jpeg", "photo.exe.jpg"),
        ("photo\u202egpj.exe", "image/jpeg", "photogpj.exe.jpg"),
        ("run.bat", "text/plain", "run.bat.txt"),
        ("two\nlines\tand\0more.png", "image/png", "two lines andmore.png"),
        ("../../etc/passwd", "text/plain", "_.._etc_passwd.txt"),
        ('a<b>:"c|?*.png', "image/png", "a_b___c___.png"),
        ("nul.txt", "text/plain", "file_nul.txt"),
        ("...", "application/pdf", "file.pdf"),
        (" . ", "image/png", "file.png"),
        ("-rf.png", "image/png", "-rf.png"),
        ("unknown", "application/octet-stream", "unknown.bin"),
    ],
)
def test_a_name_that_is_written_deceives_nobody(name: str, mime: str, written: str) -> None:
    assert safe_name(name, BY_MIME[mime]) == written


@pytest.mark.parametrize("letter", ["x", "é", "界", "👩🏾\u200d🌾", "\u202e"])
def test_a_name_of_500_letters_fits_every_disk(tmp_path: Path, letter: str) -> None:
    name = safe_name(letter * 500 + ".png", BY_MIME["image/png"])
    assert name.endswith(".png") and len(name.encode()) <= 255
    (tmp_path / name).write_bytes(PNG)


def test_a_name_of_bytes_that_are_no_letters_is_kept_as_far_as_it_can_be(
    casebook: Casebook, attack: str, tmp_path: Path
) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9\n\x1b[31m.png"))
    try:
        path.write_bytes(PNG)
    except OSError:
        pytest.skip("this disk takes letters only")
    name = str(attachment(casebook, add(casebook, path, "attack", attack))["original_name"])
    assert name == "caf\ufffd\n\x1b[31m.png"
    assert shown_name(name) == "caf\ufffd [31m.png"
    assert check(casebook) == []


def test_a_pack_brings_records_without_bytes_and_that_is_no_fault(
    casebook: Casebook, attack: str, photo: Path, tmp_path: Path
) -> None:
    add(casebook, photo, "attack", attack)
    pack.write(casebook, tmp_path / "pack")
    assert not any(PNG in path.read_bytes() for path in (tmp_path / "pack").rglob("*") if path.is_file())
    with Casebook.create(tmp_path / "there.temoin", None, author="reader") as there:
        read_pack(there, tmp_path / "pack")
        (here,) = kept(there, there.find("attachment_link"))
        assert not here.is_here and check(there) == []
        (problem,) = verify(there, ids=[str(here.attachment["id"])])
        assert "packs carry no files" in problem.text()
        add(there, photo, "attack", attack)
        assert list(verify(there, ids=[str(here.attachment["id"])])) == [] and pieces_in(there) == 1
